// SPDX-License-Identifier: GPL-3.0-or-later
// The service as a supervisor sees it: its ready line, its exit status, its end.
#include "tests/support/program.h"
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>

using slipway::test::Ran;
using slipway::test::runProgram;

class TestSlipwayd : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    QStringList arguments(const QString &site, const QStringList &more = {})
    {
        return QStringList{"--site",      m_folder.path() + '/' + site,
                           "--address",   "127.0.0.1",
                           "--dhcp-port", "0",
                           "--pxe-port",  "0",
                           "--tftp-port", "0",
                           "--http-port", "0"} +
               more;
    }

private slots:
    void saysReadyWithItsPortsAndEndsOnSigterm()
    {
        QProcess process;
        process.start(SLIPWAY_BIN_DIR "/slipwayd", arguments("a"));
        QTRY_VERIFY_WITH_TIMEOUT(process.canReadLine(), 15'000);
        const QByteArray out = process.readLine();
        const QRegularExpression ready("^ready dhcp=127\\.0\\.0\\.1:(\\d+) pxe=127\\.0\\.0\\.1:(\\d+) "
                                       "tftp=127\\.0\\.0\\.1:(\\d+) http=127\\.0\\.0\\.1:(\\d+)\n$");
        const auto match = ready.match(QString::fromUtf8(out));
        QVERIFY2(match.hasMatch(), out.constData());
        QTcpSocket http;
        http.connectToHost("127.0.0.1", match.captured(4).toUShort());
        QVERIFY(http.waitForConnected(5000));
        http.write("GET /nothing HTTP/1.0\r\n\r\n");
        QVERIFY(http.waitForReadyRead(5000));
        const QByteArray answer = http.readAll();
        QVERIFY2(answer.contains(" 404 "), answer.constData());
        QElapsedTimer timer;
        timer.start();
        ::kill(pid_t(process.processId()), SIGTERM);
        QVERIFY(process.waitForFinished(5000));
        qInfo("ended %lld ms after SIGTERM", timer.elapsed());
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
    }

    void checkBindsSaysSoAndEnds()
    {
        const Ran ran = runProgram("slipwayd", arguments("b", {"--check"}));
        QCOMPARE(ran.exit, 0);
        QVERIFY(ran.out.startsWith("ready "));
    }

    void aMissingInterfaceIsSaid()
    {
        const Ran ran = runProgram("slipwayd", arguments("d", {"--interface", "nosuch0", "--check"}));
        QCOMPARE(ran.exit, 0);
        QVERIFY2(ran.err.contains("INTERFACE_MISSING") && ran.err.contains("nosuch0"), ran.err.constData());
    }

    void aPortInUseIsNamedWithItsOwner()
    {
        QTcpServer holder;
        QVERIFY(holder.listen(QHostAddress::LocalHost));
        QStringList words = arguments("c");
        words.last() = QString::number(holder.serverPort());
        const Ran ran = runProgram("slipwayd", words);
        QCOMPARE(ran.exit, 1);
        QVERIFY(ran.out.isEmpty());
        QVERIFY2(ran.err.contains(QByteArray::number(holder.serverPort())) &&
                     ran.err.contains(QByteArray::number(QCoreApplication::applicationPid())),
                 ran.err.constData());
    }

    void wrongUsageIsExitTwo_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("unknown option") << QStringList{"--nonsense"};
        QTest::newRow("a port that is no number") << QStringList{"--dhcp-port", "x"};
        QTest::newRow("a port beyond 65535") << QStringList{"--dhcp-port", "70000"};
        QTest::newRow("an address that is none") << QStringList{"--address", "10.0.0"};
        QTest::newRow("a stray word") << QStringList{"stray"};
    }
    void wrongUsageIsExitTwo()
    {
        QFETCH(QStringList, words);
        const Ran ran = runProgram("slipwayd", words);
        QCOMPARE(ran.exit, 2);
        QVERIFY(!ran.err.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSlipwayd)
#include "test_slipwayd.moc"
