// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/net/interfaces.h"
#include "server/net/udp_client.h"
#include "server/net/udp_endpoint.h"
#include <QElapsedTimer>
#include <QTest>

using namespace slipway;
using namespace slipway::net;

class TestUdpClient : public QObject
{
    Q_OBJECT

    static constexpr Ipv4 Loopback{0x7F000001};

    static std::unique_ptr<UdpEndpoint> server()
    {
        EndpointOptions options;
        options.address = Loopback;
        return std::move(*UdpEndpoint::bind(options));
    }

    /// The port that the next datagram comes from.
    static quint16 sourceOf(UdpEndpoint &host)
    {
        quint16 port = 0;
        const auto take = [&port](const Datagram &datagram) { port = datagram.sourcePort; };
        return QTest::qWaitFor([&] { return host.receive(take) > 0; }, 2000) ? port : quint16(0);
    }

private slots:
    void aQuestionIsAnsweredEvenByTheLargestDatagram()
    {
        const auto host = server();
        auto client = std::move(*UdpClient::open());
        const std::vector<uint8_t> question{1, 2, 3};
        QVERIFY(client->send(question, Loopback, host->port()));
        const quint16 asker = sourceOf(*host);
        QVERIFY(asker != 0);
        const std::vector<uint8_t> answer(65507, 7);
        QVERIFY(host->send(answer, Loopback, asker));
        const UdpClient::Received got = client->receive(2000);
        QCOMPARE(got.bytes.size(), answer.size());
        QVERIFY(std::equal(got.bytes.begin(), got.bytes.end(), answer.begin()));
        QCOMPARE(got.source, Loopback);
        QCOMPARE(got.port, host->port());
    }

    void onceConnectedOthersAreNotHeard()
    {
        const auto host = server(), stranger = server();
        auto client = std::move(*UdpClient::open());
        QVERIFY(client->connect(Loopback, host->port()));
        const std::vector<uint8_t> bytes{1};
        QVERIFY(client->send(bytes, Loopback, host->port()));
        const quint16 port = sourceOf(*host);
        QVERIFY(port != 0);
        QVERIFY(stranger->send(std::vector<uint8_t>{9}, Loopback, port));
        QVERIFY(host->send(std::vector<uint8_t>{5}, Loopback, port));
        QCOMPARE(client->receive(2000).bytes[0], uint8_t(5));
    }

    void aClosedPortIsSaid()
    {
        quint16 port = 0;
        {
            const auto gone = server();
            port = gone->port();
        }
        auto client = std::move(*UdpClient::open());
        QVERIFY(client->connect(Loopback, port));
        QVERIFY(client->send(std::vector<uint8_t>{1}, Loopback, port));
        QVERIFY(client->receive(2000).refused);
    }

    void itWaitsNoLongerThanItShall()
    {
        const auto host = server();
        auto client = std::move(*UdpClient::open());
        QElapsedTimer time;
        time.start();
        const UdpClient::Received got = client->receive(50);
        QVERIFY(got.bytes.empty() && !got.refused);
        QVERIFY(time.elapsed() >= 45 && time.elapsed() < 2000);
    }

    void thisComputersAddressesAreItsOwn()
    {
        QVERIFY(isOwnAddress(Loopback));
        QVERIFY(isOwnAddress(Ipv4{0x7F010203}));
        QVERIFY(!isOwnAddress(Ipv4{0xC0000201})); // 192.0.2.1 is nobody's (RFC 5737)
        for (const Interface &interface : interfaces())
            for (const InterfaceAddress &own : interface.addresses)
                QVERIFY(isOwnAddress(own.address));
    }
};

QTEST_GUILESS_MAIN(TestUdpClient)
#include "test_udp_client.moc"
