// SPDX-License-Identifier: GPL-3.0-or-later
// What an administrator takes away from a boot that runs, end to end: the built slipwayd and slipwayctl over real
// sockets.
#include "tests/app/asked_boot.h"
#include <QTcpSocket>

using namespace slipway;
using namespace Qt::StringLiterals;

class TestBootEnds : public QObject
{
    Q_OBJECT
private slots:
    void variablesEndWithTheirDevice_data();
    void variablesEndWithTheirDevice();

private:
    /// The answer's first line and the rest.
    static std::pair<QByteArray, QByteArray> get(quint16 port, const QByteArray &path)
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, port);
        socket.write("GET /" + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        while (socket.waitForReadyRead(5000)) {
        }
        const QByteArray answer = socket.readAll();
        return {answer.left(answer.indexOf('\r')), answer.mid(answer.indexOf("\r\n\r\n") + 4)};
    }
};

void TestBootEnds::variablesEndWithTheirDevice_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<QString>("title");
    QTest::newRow("removed") << u"device remove PC9"_s << u"Stopped: device removed"_s;
    QTest::newRow("quarantine") << u"quarantine add PC9"_s << u"Stopped: quarantine"_s;
}

void TestBootEnds::variablesEndWithTheirDevice()
{
    QFETCH(QString, call);
    QFETCH(QString, title);
    test::AskedBoot boot;
    QVERIFY(boot.serve({"variable set Key s3cret --device PC9 --secret"}));
    const QByteArray file = boot.ask(), folder = file.left(file.lastIndexOf('/') + 1);
    QVERIFY(get(boot.http, folder + "variables").second.contains("Key='s3cret'"));
    QCOMPARE(boot.ctl(call.split(u' ')).exit, 0);
    QTRY_COMPARE_WITH_TIMEOUT(get(boot.http, folder + "variables").first, "HTTP/1.1 404 Not Found", 10'000);
    QVERIFY(!get(boot.http, folder + "variables.json").second.contains("s3cret"));
    QTRY_COMPARE_WITH_TIMEOUT(boot.ctl({u"session"_s, u"why"_s, boot.sessionId()}).object()["title"_L1].toString(),
                              title, 10'000);
}

QTEST_GUILESS_MAIN(TestBootEnds)
#include "test_boot_ends.moc"
