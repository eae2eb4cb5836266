// SPDX-License-Identifier: GPL-3.0-or-later
// tuning ... end to end: the built slipwayctl against the built slipwayd.
#include "tests/support/program.h"
#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>

using namespace Qt::StringLiterals;
using slipway::test::Ran;

namespace {

class Site
{
public:
    Site()
    {
        QFile file(m_folder.filePath(u"boot.efi"_s));
        if (!file.open(QFile::WriteOnly))
            qFatal("no file");
        file.write("MZ" + QByteArray(2'000'000, 'x'));
        file.close();
        ctl(u"init"_s);
        ctl(u"boot-image add PE --arch x64 --program "_s + m_folder.filePath(u"boot.efi"_s));
        ctl(u"collection add Lab"_s);
        ctl(u"device add PC1 --mac 02:00:00:00:00:01"_s);
    }
    ~Site()
    {
        if (m_server.state() != QProcess::Running)
            return;
        ::kill(pid_t(m_server.processId()), SIGTERM);
        m_server.waitForFinished(5000);
    }
    /// The port of TFTP; 0: it did not start.
    quint16 serve()
    {
        m_server.start(QStringLiteral(SLIPWAY_BIN_DIR "/slipwayd"),
                       {u"--site"_s, path(), u"--address"_s, u"127.0.0.1"_s, u"--dhcp-port"_s, u"0"_s, u"--pxe-port"_s,
                        u"0"_s, u"--tftp-port"_s, u"0"_s, u"--http-port"_s, u"0"_s});
        if (!QTest::qWaitFor([this] { return m_server.canReadLine(); }, 15'000))
            return 0;
        static const QRegularExpression ready(u"tftp=127\\.0\\.0\\.1:(\\d+)"_s);
        return ready.match(QString::fromUtf8(m_server.readLine())).captured(1).toUShort();
    }
    QString path() const { return m_folder.filePath(u"site"_s); }
    Ran ctl(const QString &line, bool json = true) const
    {
        QStringList words{u"--site"_s, path()};
        if (json)
            words += u"--json"_s;
        return slipway::test::runProgram(u"slipwayctl"_s, words + line.split(u' '));
    }

private:
    QTemporaryDir m_folder;
    QProcess m_server;
};

} // namespace

class TestTuning : public QObject
{
    Q_OBJECT

private slots:
    void valuesAreSetByScopeAndResetAgain()
    {
        Site site;
        QCOMPARE(site.ctl(u"tuning set --block 1456 --window 8"_s).exit, 0);
        QCOMPARE(site.ctl(u"tuning set --window 4 --collection Lab"_s).exit, 0);
        QCOMPARE(site.ctl(u"tuning set --block 1024 --device PC1"_s).exit, 0);
        QCOMPARE(site.ctl(u"tuning set --window 2 --device PC1"_s).exit, 0); // the block stays
        QJsonObject shown = site.ctl(u"tuning show --image PE"_s).object();
        QCOMPARE(shown[u"site"][u"blockSize"].toInt(), 1456);
        QCOMPARE(shown[u"site"][u"windowSize"].toInt(), 8);
        QCOMPARE(shown[u"imageBytes"].toInt(), 2'000'002);
        QCOMPARE(shown[u"automatic"].toBool(), true);
        const QJsonObject lab = shown[u"collections"].toArray().first().toObject();
        QCOMPARE(lab[u"name"].toString(), u"Lab"_s);
        QVERIFY(lab[u"blockSize"].isNull());
        QCOMPARE(lab[u"windowSize"].toInt(), 4);
        const QJsonObject pc = shown[u"devices"].toArray().first().toObject();
        QCOMPARE(pc[u"blockSize"].toInt(), 1024);
        QCOMPARE(pc[u"windowSize"].toInt(), 2);
        QVERIFY(site.ctl(u"tuning show"_s, false).out.contains("Lab"));
        for (const QString &reset :
             {u"tuning reset --collection Lab"_s, u"tuning reset --device PC1"_s, u"tuning reset"_s})
            QCOMPARE(site.ctl(reset).exit, 0);
        shown = site.ctl(u"tuning show"_s).object();
        QCOMPARE(shown[u"site"][u"blockSize"].toInt(), 4096);
        QCOMPARE(shown[u"site"][u"windowSize"].toInt(), 1);
        QVERIFY(shown[u"collections"].toArray().isEmpty() && shown[u"devices"].toArray().isEmpty());
        QCOMPARE(shown[u"site"][u"meaning"][u"warnings"].toArray().first().toString(), u"fragments"_s);
    }

    void whatCannotBeIsSaidAndChangesNothing_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("exit");
        QTest::newRow("nothing named") << u"tuning set"_s << 2;
        QTest::newRow("two scopes") << u"tuning set --block 1456 --collection Lab --device PC1"_s << 2;
        QTest::newRow("two scopes reset") << u"tuning reset --collection Lab --device PC1"_s << 2;
        QTest::newRow("too small a block") << u"tuning set --block 511"_s << 2;
        QTest::newRow("too large a block") << u"tuning set --block 65465"_s << 2;
        QTest::newRow("no window") << u"tuning set --window 0"_s << 2;
        QTest::newRow("no such collection") << u"tuning set --block 1456 --collection Nowhere"_s << 1;
        QTest::newRow("no such device") << u"tuning set --block 1456 --device Nobody"_s << 1;
        QTest::newRow("no such image") << u"tuning show --image Nothing"_s << 1;
        QTest::newRow("no back-off") << u"tuning back-offs --reset 02:00:00:00:00:01"_s << 1;
        QTest::newRow("no address") << u"tuning test --server here"_s << 2;
        QTest::newRow("nobody serves") << u"tuning test --block 512 --window 1 --server 127.0.0.1:9"_s << 1;
        QTest::newRow("no time") << u"tuning records --since yesterday"_s << 2;
    }
    void whatCannotBeIsSaidAndChangesNothing()
    {
        QFETCH(QString, line);
        QFETCH(int, exit);
        static const Site site;
        const QByteArray before = site.ctl(u"tuning show"_s).out;
        const Ran ran = site.ctl(line);
        QCOMPARE(ran.exit, exit);
        QVERIFY(!ran.err.isEmpty());
        QCOMPARE(site.ctl(u"tuning show"_s).out, before);
    }

    void aTestMeasuresAndIsKept()
    {
        Site site;
        const quint16 port = site.serve();
        QVERIFY(port != 0);
        const Ran ran = site.ctl(
            u"tuning test --image PE --block 512 --block 1456 --window 1 --window 8 --server 127.0.0.1:%1"_s.arg(port));
        QCOMPARE(ran.exit, 0);
        QVERIFY(ran.err.contains("this computer"));
        const QJsonArray results = ran.array();
        QCOMPARE(results.size(), 4);
        for (const auto &result : results) {
            QVERIFY(result[u"failure"].isNull());
            QCOMPARE(result[u"bytes"].toInt(), 2'000'002);
            QVERIFY(result[u"bytesPerSecond"].toDouble() > 0);
        }
        const QJsonArray records = site.ctl(u"tuning records --image PE"_s).array();
        QCOMPARE(records.size(), 4);
        QCOMPARE(records.first()[u"source"].toString(), u"test"_s);
        QVERIFY(records.first()[u"mac"].isNull());
        QCOMPARE(site.ctl(u"tuning records --image Other"_s).array().size(), 0);
        QCOMPARE(site.ctl(u"tuning summary"_s).array().size(), 4);
        const QJsonObject recommended = site.ctl(u"tuning recommend"_s).array().first().toObject();
        QVERIFY(recommended[u"blockSize"].toInt() > 0);
        QVERIFY(!recommended[u"reason"].toString().isEmpty());
        QVERIFY(site.ctl(u"session list"_s).array().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTuning)
#include "test_tuning.moc"
