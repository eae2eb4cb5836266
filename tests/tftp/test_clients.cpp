// SPDX-License-Identifier: GPL-3.0-or-later
// TFTP clients that others wrote, against the running service: every byte arrives, at every size where a last block
// could go wrong.
#include "tests/tftp/tftp_lab.h"
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace slipway;
using namespace slipway::tftp;
using namespace slipway::tftp::lab;
using namespace Qt::StringLiterals;

namespace {

struct Tool
{
    const char *name;
    QString program;
    const char *package;
    int blksize;
    bool large; ///< fetches the file of more than 65 535 blocks too
    /// By bars: %1 host, %2 port, %3 remote name, %4 local file.
    const char *arguments;
};

const std::vector<Tool> Tools{
    {"curl", u"curl"_s, "curl", 512, true, "-sS|-o|%4|tftp://%1:%2/%3"},
    {"curl --tftp-blksize", u"curl"_s, "curl", 1468, false, "-sS|--tftp-blksize|1468|-o|%4|tftp://%1:%2/%3"},
    {"curl --tftp-no-options", u"curl"_s, "curl", 512, false, "-sS|--tftp-no-options|-o|%4|tftp://%1:%2/%3"},
    {"atftp", u"atftp"_s, "atftp", 512, false, "-g|-r|%3|-l|%4|%1|%2"},
    {"atftp windowsize", u"atftp"_s, "atftp", 512, true, "--option|windowsize 8|-g|-r|%3|-l|%4|%1|%2"},
    {"atftp blksize, windowsize", u"atftp"_s, "atftp", 1428, false,
     "--option|blksize 1428|--option|windowsize 8|-g|-r|%3|-l|%4|%1|%2"},
    {"tftp-hpa", u"tftp"_s, "tftp-hpa", 512, true, "-m|binary|%1|%2|-c|get|%3|%4"},
    {"busybox tftp", u"busybox"_s, "busybox", 512, true, "tftp|-g|-r|%3|-l|%4|%1|%2"},
    {"busybox tftp -b", u"busybox"_s, "busybox", 1428, false, "tftp|-b|1428|-g|-r|%3|-l|%4|%1|%2"},
};

/// Fills in what changes; %3 may hold a per cent sign itself, so it is not done by arg().
QStringList filled(const char *arguments, quint16 port, const QByteArray &remote, const QString &local)
{
    QStringList out;
    for (QString argument : QString::fromLatin1(arguments).split(u'|')) {
        argument.replace("%1"_L1, "127.0.0.1"_L1).replace("%2"_L1, QString::number(port));
        out << argument.replace("%3"_L1, QString::fromLatin1(remote)).replace("%4"_L1, local);
    }
    return out;
}

QByteArray hashOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result() : QByteArray();
}

} // namespace

class TestClients : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_source;
    QByteArray m_sourceHash;
    static constexpr qint64 LargeSize = qint64(66'000) * 512 + 100; // beyond 65 535 blocks of 512

    /// The client's exit code; -1 where it did not end.
    int run(const Tool &tool, quint16 port, const QByteArray &remote, const QString &local, QByteArray *said)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(tool.program, filled(tool.arguments, port, remote, local));
        const bool ended = process.waitForFinished(60'000);
        *said = process.readAll();
        return ended && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }

private slots:
    void initTestCase()
    {
        m_source = m_folder.filePath(u"large"_s);
        QFile file(m_source);
        const QByteArray bytes = randomBytes(LargeSize);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == LargeSize);
        m_sourceHash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    }

    void everyByteArrives_data()
    {
        QTest::addColumn<int>("tool");
        for (int i = 0; i < int(Tools.size()); ++i)
            QTest::newRow(Tools[size_t(i)].name) << i;
    }
    void everyByteArrives()
    {
        QFETCH(int, tool);
        const Tool &client = Tools[size_t(tool)];
        if (QStandardPaths::findExecutable(client.program).isEmpty())
            QSKIP(qPrintable(u"NOT TESTED: %1 is not installed (package %2)"_s.arg(client.program,
                                                                                   QLatin1StringView(client.package))));
        Lab lab;
        QHash<QByteArray, session::ServedFile> files;
        QHash<QByteArray, QByteArray> contents;
        for (const int size :
             {0, 1, client.blksize - 1, client.blksize, client.blksize + 1, 16 * client.blksize, 100'000}) {
            const QByteArray name = "size-" + QByteArray::number(size);
            contents.insert(name, randomBytes(size));
            files.insert(name, inMemory(contents[name], true));
        }
        files.insert("large", onDisk(m_source, LargeSize, true));
        lab.publish(files);
        QByteArray said;
        for (auto it = contents.cbegin(); it != contents.cend(); ++it) {
            const QString local = m_folder.filePath(u"got-"_s + QString::fromLatin1(it.key()));
            QFile::remove(local);
            QVERIFY2(run(client, lab.port(), inSession(it.key()), local, &said) == 0, it.key() + ": " + said);
            QFile got(local);
            QVERIFY2(got.open(QIODevice::ReadOnly) || it.value().isEmpty(), it.key().constData());
            QVERIFY2(got.readAll() == it.value(), it.key().constData());
        }
        const QString local = m_folder.filePath(u"got-large"_s);
        QFile::remove(local);
        QElapsedTimer timer;
        timer.start();
        if (client.large) {
            QVERIFY2(run(client, lab.port(), inSession("large"), local, &said) == 0, said.constData());
            QCOMPARE(hashOf(local), m_sourceHash);
        }
        const qint64 took = timer.elapsed();
        const qsizetype fetched = contents.size() + client.large;
        QTRY_COMPARE(lab.running(), 0);
        QTRY_COMPARE(lab.engine.stages().count(u"file-delivered"_s), fetched);
        QCOMPARE(lab.engine.stages().count(u"file-failed"_s), 0);
        QTRY_COMPARE(lab.engine.told().filter(u"delivered"_s).size(), fetched);
        if (client.large)
            qInfo("%lld B in %lld ms: %s", LargeSize, took, qPrintable(lab.engine.lastDetail()));
    }

    void aFileThatIsNotThereIsSaidToEachClient_data() { everyByteArrives_data(); }
    void aFileThatIsNotThereIsSaidToEachClient()
    {
        QFETCH(int, tool);
        const Tool &client = Tools[size_t(tool)];
        if (QStandardPaths::findExecutable(client.program).isEmpty())
            QSKIP(qPrintable(u"NOT TESTED: %1 is not installed (package %2)"_s.arg(client.program,
                                                                                   QLatin1StringView(client.package))));
        Lab lab;
        lab.publish({{"other", inMemory("x")}});
        QByteArray said;
        const int code = run(client, lab.port(), inSession("missing"), m_folder.filePath(u"missing"_s), &said);
        QVERIFY(code != 0 || said.contains("not found")); // tftp-hpa ends with 0 whatever happened
        QVERIFY(lab.engine.stages().contains(u"file-not-found"_s));
        QCOMPARE(lab.running(), 0);
    }

    void theClientOfTftpHpaGetsTextInItsDefaultMode()
    {
        if (QStandardPaths::findExecutable(u"tftp"_s).isEmpty())
            QSKIP("NOT TESTED: tftp is not installed (package tftp-hpa)");
        Lab lab;
        const QByteArray text = "one\ntwo\r\nthree\r";
        lab.publish({{"text", inMemory(text)}});
        const QString local = m_folder.filePath(u"text"_s);
        QByteArray said;
        const Tool plain{"tftp-hpa", u"tftp"_s, "tftp-hpa", 512, false, "%1|%2|-c|get|%3|%4"};
        QCOMPARE(run(plain, lab.port(), inSession("text"), local, &said), 0);
        QFile got(local);
        QVERIFY(got.open(QIODevice::ReadOnly));
        QCOMPARE(got.readAll(), text);
    }
};

QTEST_GUILESS_MAIN(TestClients)
#include "test_clients.moc"
