// SPDX-License-Identifier: GPL-3.0-or-later
// Clients that take their time: who drips a request is hung up on, who downloads slowly is not. Takes most of a minute
// of real time.
#include "raw_client_linux.h"
#include "running_service.h"
#include <QElapsedTimer>

using namespace slipway;
using namespace slipway::test;
using namespace Qt::StringLiterals;

class TestPatience : public QObject
{
    Q_OBJECT
private slots:
    void requestInDripsIsHungUpOn();
    void slowDownloadGoesOn();
};

void TestPatience::requestInDripsIsHungUpOn()
{
    RunningService running;
    RawClient client(running.port());
    const QByteArray request = "GET /s/abcdefgh23456723/boot.ipxe HTTP/1.1\r\nHost: x\r\nX-Slow: "
                               "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\r\n\r\n";
    QElapsedTimer timer;
    timer.start();
    for (qsizetype at = 0; at < request.size() && !client.hasEnded() && timer.elapsed() < 30'000; ++at) {
        client.send(request.mid(at, 1));
        QVERIFY(client.receive(1, 1000).isEmpty());
    }
    QVERIFY(client.hasEnded());
    QVERIFY2(timer.elapsed() > 14'000 && timer.elapsed() < 18'000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(curl({running.url(u"boot.ipxe"_s)}).status, 200);
}

void TestPatience::slowDownloadGoesOn()
{
    RunningService running;
    RawClient client(running.port(), 16384);
    QVERIFY(client.send("GET /s/abcdefgh23456723/large HTTP/1.1\r\nHost: x\r\n\r\n"));
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 36'000) { // longer than both deadlines
        QCOMPARE(client.receive(20'000, 2000).size(), 20'000);
        QTest::qWait(500);
    }
    QVERIFY(!client.hasEnded());
    QCOMPARE(running.count(u"broken large"_s), 0);
    client.reset();
    QTRY_COMPARE(running.count(u"broken large"_s), 1);
}

QTEST_GUILESS_MAIN(TestPatience)
#include "test_patience_full.moc"
