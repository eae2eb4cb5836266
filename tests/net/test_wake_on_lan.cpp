// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/net/udp_endpoint.h"
#include "server/net/wake_on_lan.h"
#include <QTest>

using namespace slipway;
using namespace slipway::net;

class TestWakeOnLan : public QObject
{
    Q_OBJECT
private slots:
    void aMagicPacketIsSixTimesFFAndSixteenTimesTheAddress()
    {
        const QByteArray packet = magicPacket(*MacAddress::parse("52:54:00:7A:10:01"));
        QCOMPARE(packet.size(), 102);
        QCOMPARE(packet.left(6), QByteArray(6, char(0xFF)));
        for (int i = 0; i < 16; ++i)
            QCOMPARE(packet.mid(6 + i * 6, 6).toHex(), QByteArray("5254007a1001"));
    }

    void aBroadcastGoesToTheLastAddressOfTheNetwork()
    {
        QCOMPARE(broadcastOf({*Ipv4::parse("10.1.2.3"), 24})->toString(), std::string("10.1.2.255"));
        QCOMPARE(broadcastOf({*Ipv4::parse("10.1.2.3"), 20})->toString(), std::string("10.1.15.255"));
        QVERIFY(!broadcastOf({*Ipv4::parse("10.1.2.3"), 32}));
        QVERIFY(!broadcastOf({*Ipv4::parse("10.1.2.3"), 31}));
        QVERIFY(!broadcastOf({*Ipv4::parse("10.1.2.3"), 0}));
    }

    void packetsArriveWhereABroadcastArrives()
    {
        EndpointOptions options; // of every address: a broadcast comes to no other socket
        const auto sleeper = std::move(*UdpEndpoint::bind(options));
        const MacAddress mac = *MacAddress::parse("52:54:00:7A:10:01");
        const auto sent = sendMagicPackets({mac, mac}, {*Ipv4::parse("127.255.255.255")}, sleeper->port());
        QVERIFY(sent.ok());
        QCOMPARE(*sent, 2);
        QList<QByteArray> got;
        const auto take = [&got](const Datagram &datagram) {
            got += QByteArray(reinterpret_cast<const char *>(datagram.bytes.data()), qsizetype(datagram.bytes.size()));
        };
        QTRY_VERIFY((sleeper->receive(take), got.size() == 2));
        QCOMPARE(got.first(), magicPacket(mac));
    }
};

QTEST_GUILESS_MAIN(TestWakeOnLan)
#include "test_wake_on_lan.moc"
