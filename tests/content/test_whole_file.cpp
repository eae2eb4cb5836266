// SPDX-License-Identifier: GPL-3.0-or-later
// What is written under a name that an administrator gave, and what is left alone.
#include "server/content/whole_file.h"
#include <QTemporaryDir>
#include <QTest>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace slipway;
using namespace slipway::content;
using namespace Qt::StringLiterals;

class TestWholeFile : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QCOMPARE(::mkfifo(encoded(u"fifo"_s).constData(), 0600), 0);
        QVERIFY(QFile::link(path(u"fifo"_s), path(u"link"_s)));
    }

    void aFileIsReplacedWhole()
    {
        QVERIFY(writeWhole(path(u"a"_s), "one").ok());
        QVERIFY(writeWhole(path(u"a"_s), "two").ok());
        QCOMPARE(*readWhole(path(u"a"_s), 100), "two");
    }

    void whatIsNoFileIsNeverReplaced()
    {
        for (const QString &name : {u"fifo"_s, u"link"_s}) {
            const auto written = writeWhole(path(name), "bytes");
            QVERIFY(!written.ok());
            QCOMPARE(written.error().code, ErrorCode::Refused);
            const auto copied = copyWhole(path(u"fifo"_s), path(name), "", {});
            QVERIFY(!copied.ok());
            QCOMPARE(copied.error().code, ErrorCode::Refused);
            QVERIFY(!mayReplace(path(name)).ok());
        }
        struct stat facts = {};
        QCOMPARE(::lstat(encoded(u"fifo"_s).constData(), &facts), 0);
        QVERIFY(S_ISFIFO(facts.st_mode));
        QCOMPARE(writeWhole(m_folder->path(), "bytes").error().code, ErrorCode::Refused);
        QVERIFY(!mayReplace(u"/dev/null"_s).ok());
        QVERIFY(mayReplace(path(u"new"_s)).ok());
    }

    void aPipeThatSomebodyReadsIsWrittenTo()
    {
        const int reader = ::open(encoded(u"fifo"_s).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
        QVERIFY(reader >= 0);
        QVERIFY(writeWhole(path(u"fifo"_s), "bytes").ok());
        char bytes[16] = {};
        QCOMPARE(::read(reader, bytes, sizeof bytes), 5);
        QCOMPARE(QByteArray(bytes), "bytes");
        ::close(reader);
    }

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QByteArray encoded(const QString &name) const { return QFile::encodeName(path(name)); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestWholeFile)
#include "test_whole_file.moc"
