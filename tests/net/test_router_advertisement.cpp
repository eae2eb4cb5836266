// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/net/router_advertisement.h"
#include <QTest>

using namespace slipway::net;

class TestRouterAdvertisement : public QObject
{
    Q_OBJECT
private slots:
    void solicitationIsAnswered();
    void everythingElseIsNot_data();
    void everythingElseIsNot();

private:
    /// From fe80::5054:ff:fe5c:1b01 to all routers.
    static QByteArray solicitation()
    {
        return QByteArray::fromHex("3333000000025254005c1b0186dd"
                                   "6000000000083aff"
                                   "fe80000000000000505400fffe5c1b01"
                                   "ff020000000000000000000000000002"
                                   "8500000000000000");
    }
};

void TestRouterAdvertisement::solicitationIsAnswered()
{
    const QByteArray answer = routerAdvertisementFor(solicitation());
    // To 33:33:00:00:00:01; checksum by hand over fe80::1, ff02::1, 16, 58 and the message.
    QCOMPARE(answer.toHex(), QByteArray("333300000001"
                                        "020000000001"
                                        "86dd"
                                        "6000000000103aff"
                                        "fe800000000000000000000000000001"
                                        "ff020000000000000000000000000001"
                                        "86003c2f"
                                        "4000000000000000"
                                        "00000000"));
}

void TestRouterAdvertisement::everythingElseIsNot_data()
{
    QTest::addColumn<QByteArray>("frame");
    QByteArray neighbour = solicitation();
    neighbour[54] = char(135);
    QByteArray udp = solicitation();
    udp[20] = 17;
    QByteArray ipv4 = solicitation();
    ipv4[12] = 8;
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut off") << solicitation().chopped(1);
    QTest::newRow("neighbour solicitation") << neighbour;
    QTest::newRow("UDP") << udp;
    QTest::newRow("not IPv6") << ipv4;
}

void TestRouterAdvertisement::everythingElseIsNot()
{
    QFETCH(QByteArray, frame);
    QVERIFY(routerAdvertisementFor(frame).isEmpty());
}

QTEST_GUILESS_MAIN(TestRouterAdvertisement)
#include "test_router_advertisement.moc"
