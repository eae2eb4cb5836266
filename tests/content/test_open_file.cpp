// SPDX-License-Identifier: GPL-3.0-or-later
// Opening content, and files of the published folder: nothing outside it, nothing that hangs.
#include "server/content/open_file.h"
#include <QDir>
#include <QTemporaryDir>
#include <QtTest>
#include <sys/stat.h>
#include <vector>

using namespace slipway;
using namespace slipway::content;
using namespace Qt::StringLiterals;

class TestOpenFile : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void contentIsMapped();
    void contentOfAnotherSizeIsAnError();
    void contentThatIsALinkIsAnError();
    void emptyFilesOpen();
    void buffersRead();
    void readsBeyondTheEndFail();
    void fileThatIsCutIsAnErrorAndNoCrash();
    void publishedNamesOpen_data();
    void publishedNamesOpen();
    void otherNamesDoNot_data();
    void otherNamesDoNot();
    void publishedFilesAreNeverMapped();
    void nothingOfASiteOrABackupOpens();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    void make(const QString &name, const QByteArray &bytes)
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    QTemporaryDir m_folder;
};

void TestOpenFile::initTestCase()
{
    QVERIFY(QDir(m_folder.path()).mkpath(u"root/Sub/deep"_s));
    QVERIFY(QDir(m_folder.path()).mkpath(u"root/SUBWAY"_s));
    make(u"canary"_s, "SECRET");
    make(u"empty"_s, {});
    make(u"content"_s, "0123456789");
    make(u"root/ok"_s, "ok");
    make(u"root/Sub/deep/Loader.EFI"_s, "loader");
    make(u"root/twin.txt"_s, "small");
    make(u"root/TWIN.txt"_s, "LARGE");
    make(u"root/a b%20c"_s, "odd");
    make(u"root/...x"_s, "dots");
    QVERIFY(QFile::link(path(u"canary"_s), path(u"root/link-out"_s)));
    QVERIFY(QFile::link(u"ok"_s, path(u"root/link-in"_s)));
    QVERIFY(QFile::link(u".."_s, path(u"root/up"_s)));
    QVERIFY(QFile::link(u"/"_s, path(u"root/slash"_s)));
    QVERIFY(QFile::link(u"/proc/self/cwd"_s, path(u"root/magic"_s)));
    QCOMPARE(::mkfifo(QFile::encodeName(path(u"root/fifo"_s)).constData(), 0644), 0);
}

void TestOpenFile::contentIsMapped()
{
    const auto file = OpenFile::openContent(path(u"content"_s), 10);
    QVERIFY(file.ok());
    QCOMPARE((*file)->size(), 10);
    QCOMPARE((*file)->mapped().size(), size_t(10));
    QCOMPARE((*file)->mapped()[9], uint8_t('9'));
    QVERIFY((*file)->descriptor() >= 0);
    std::vector<uint8_t> into(3);
    QVERIFY((*file)->read(7, into));
    QCOMPARE(into, (std::vector<uint8_t>{'7', '8', '9'}));
}

void TestOpenFile::contentOfAnotherSizeIsAnError()
{
    QCOMPARE(OpenFile::openContent(path(u"content"_s), 11).error().code, ErrorCode::Io);
    QCOMPARE(OpenFile::openContent(path(u"content"_s), 9).error().code, ErrorCode::Io);
    QCOMPARE(OpenFile::openContent(path(u"missing"_s), 9).error().code, ErrorCode::Io);
    QCOMPARE(OpenFile::openContent(path(u"root"_s), 4096).error().code, ErrorCode::Io);
    QCOMPARE(OpenFile::openContent(path(u"root/fifo"_s), 0).error().code, ErrorCode::Io);
}

void TestOpenFile::contentThatIsALinkIsAnError()
{
    QCOMPARE(OpenFile::openContent(path(u"root/link-out"_s), 6).error().code, ErrorCode::Io);
}

void TestOpenFile::emptyFilesOpen()
{
    const auto file = OpenFile::openContent(path(u"empty"_s), 0);
    QVERIFY(file.ok());
    QCOMPARE((*file)->size(), 0);
    QVERIFY((*file)->mapped().empty());
    QVERIFY((*file)->read(0, {}));
    QCOMPARE(OpenFile::fromBytes({})->size(), 0);
}

void TestOpenFile::buffersRead()
{
    const auto file = OpenFile::fromBytes("hello");
    QCOMPARE(file->descriptor(), -1);
    QCOMPARE(file->mapped().size(), size_t(5));
    std::vector<uint8_t> into(4);
    QVERIFY(file->read(1, into));
    QCOMPARE(into, (std::vector<uint8_t>{'e', 'l', 'l', 'o'}));
}

void TestOpenFile::readsBeyondTheEndFail()
{
    const auto file = OpenFile::fromBytes("hello");
    std::vector<uint8_t> into(5);
    QVERIFY(file->read(0, into));
    QVERIFY(!file->read(1, into));
    QVERIFY(!file->read(-1, into));
    QVERIFY(!file->read(6, {}));
    QVERIFY(!file->read(std::numeric_limits<qint64>::max(), into));
}

void TestOpenFile::fileThatIsCutIsAnErrorAndNoCrash()
{
    make(u"cut"_s, QByteArray(100'000, 'x'));
    const auto content = OpenFile::openContent(path(u"cut"_s), 100'000);
    QVERIFY(content.ok());
    QVERIFY(QFile::resize(path(u"cut"_s), 10));
    std::vector<uint8_t> into(4096);
    QVERIFY(!(*content)->read(50'000, into));
    QVERIFY(!(*content)->read(0, into));
}

void TestOpenFile::publishedNamesOpen_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("exact") << u"Sub/deep/Loader.EFI"_s << QByteArray("loader");
    QTest::newRow("any case") << u"sub/DEEP/loader.efi"_s << QByteArray("loader");
    QTest::newRow("exact before other case") << u"twin.txt"_s << QByteArray("small");
    QTest::newRow("the other twin") << u"TWIN.txt"_s << QByteArray("LARGE");
    QTest::newRow("blanks and escapes are letters") << u"a b%20c"_s << QByteArray("odd");
    QTest::newRow("a name of dots") << u"...x"_s << QByteArray("dots");
    QTest::newRow("slashes at both ends") << u"//Sub//deep/./Loader.EFI"_s << QByteArray("loader");
}

void TestOpenFile::publishedNamesOpen()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    const auto file = OpenFile::openBeneath(path(u"root"_s), name.toStdString());
    QVERIFY(file.ok());
    QCOMPARE((*file)->size(), bytes.size());
    std::vector<uint8_t> into(size_t(bytes.size()));
    QVERIFY((*file)->read(0, into));
    QCOMPARE(QByteArray(reinterpret_cast<const char *>(into.data()), bytes.size()), bytes);
}

void TestOpenFile::otherNamesDoNot_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name : {"",
                             ".",
                             "/",
                             "..",
                             "../canary",
                             "Sub/../../canary",
                             "Sub/../ok",
                             "ok/..",
                             "....//canary",
                             "..\\canary",
                             "%2e%2e/canary",
                             "link-out",
                             "LINK-OUT",
                             "link-in",
                             "up/canary",
                             "up/root/ok",
                             "slash/etc/passwd",
                             "magic/ok",
                             "fifo",
                             "FIFO",
                             "Sub",
                             "sub/deep",
                             "ok.",
                             "ok/x",
                             "Twin.txt",
                             "C:/ok",
                             "nothing",
                             "ok::$DATA",
                             "/etc/passwd",
                             "/proc/self/environ"})
        QTest::newRow(name) << QByteArray(name);
    QTest::newRow("NUL") << QByteArray("ok\0x", 4);
    QTest::newRow("ESC") << QByteArray("\x1b[31mok");
    QTest::newRow("no UTF-8") << QByteArray("\xff\xfe");
    QTest::newRow("a name of 5000") << QByteArray(5000, 'a');
    QTest::newRow("2000 folders") << QByteArray("a/").repeated(2000) + "ok";
}

void TestOpenFile::otherNamesDoNot()
{
    QFETCH(QByteArray, name);
    const auto file = OpenFile::openBeneath(path(u"root"_s), name.toStdString());
    QVERIFY(!file.ok());
    QCOMPARE(file.error().code, ErrorCode::NotFound);
}

void TestOpenFile::publishedFilesAreNeverMapped()
{
    const auto file = OpenFile::openBeneath(path(u"root"_s), "ok");
    QVERIFY(file.ok());
    QVERIFY((*file)->mapped().empty()); // somebody may cut it while it is served
    QVERIFY((*file)->descriptor() >= 0);
    QVERIFY(!OpenFile::openBeneath(path(u"nowhere"_s), "ok").ok());
}

void TestOpenFile::nothingOfASiteOrABackupOpens()
{
    for (const char *folder : {"pub/site/content/ab", "pub/backup/within", "pub/plain"})
        QVERIFY(QDir(m_folder.path()).mkpath(QString::fromLatin1(folder)));
    for (const char *name :
         {"pub/site/site.db", "pub/site/site.db-wal", "pub/site/content/ab/abc", "pub/ok", "pub/backup/backup.json",
          "pub/backup/state.db", "pub/backup/within/x", "pub/plain/backup.json", "pub/plain/state"})
        make(QString::fromLatin1(name), "bytes");
    for (const char *name : {"site/site.db", "SITE/Site.DB", "site/site.db-wal", "site/content/ab/abc",
                             "backup/backup.json", "backup/STATE.db", "backup/within/x"})
        QVERIFY2(!OpenFile::openBeneath(path(u"pub"_s), name), name);
    // Nor where the published folder itself lies within.
    QVERIFY(!OpenFile::openBeneath(path(u"pub/site"_s), "site.db"));
    QVERIFY(!OpenFile::openBeneath(path(u"pub/site/content"_s), "ab/abc"));
    QVERIFY(!OpenFile::openBeneath(path(u"pub/backup/within"_s), "x"));
    // Another program's list is a file like any other.
    for (const char *name : {"ok", "plain/backup.json", "plain/state"})
        QVERIFY2(OpenFile::openBeneath(path(u"pub"_s), name), name);
}

QTEST_GUILESS_MAIN(TestOpenFile)
#include "test_open_file.moc"
