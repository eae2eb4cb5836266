// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/net/udp_endpoint.h"
#include <QNetworkDatagram>
#include <QTest>
#include <QThread>
#include <QUdpSocket>
#include <poll.h>
#include <random>

using namespace slipway;
using namespace slipway::net;

namespace {

constexpr Ipv4 Loopback{0x7F000001};
using Packet = std::vector<uint8_t>;
using Headers = std::vector<std::array<uint8_t, 4>>;

Headers headers(size_t count)
{
    Headers out;
    for (size_t i = 0; i < count; ++i)
        out.push_back({0, 3, uint8_t(i >> 8), uint8_t(i)});
    return out;
}

Packet randomBytes(size_t size)
{
    std::mt19937 generator(uint32_t(size) + 1);
    Packet out(size);
    for (uint8_t &byte : out)
        byte = uint8_t(generator());
    return out;
}

std::vector<Packet> expected(const Headers &headers, const Packet &content, size_t blksize)
{
    std::vector<Packet> out;
    for (size_t i = 0; i < headers.size(); ++i) {
        Packet packet(headers[i].begin(), headers[i].end());
        const size_t start = std::min(i * blksize, content.size()), end = std::min(start + blksize, content.size());
        packet.insert(packet.end(), content.begin() + qptrdiff(start), content.begin() + qptrdiff(end));
        out.push_back(std::move(packet));
    }
    return out;
}

std::vector<Packet> receiveAll(UdpEndpoint &endpoint, size_t count)
{
    std::vector<Packet> out;
    pollfd wait{endpoint.descriptor(), POLLIN, 0};
    while (out.size() < count && ::poll(&wait, 1, 2000) > 0)
        endpoint.receive([&out](const Datagram &d) { out.emplace_back(d.bytes.begin(), d.bytes.end()); });
    return out;
}

} // namespace

class TestUdpPeer : public QObject
{
    Q_OBJECT

private slots:
    void aWindowArrivesWholeAndInOrder_data()
    {
        QTest::addColumn<int>("blocks");
        QTest::addColumn<int>("blksize");
        QTest::addColumn<int>("lastBytes");
        for (const int blksize : {8, 512, 1428, 1468, 4096, 8192}) {
            for (const int blocks : {1, 2, 4, 16, 63, 64, 65, 200}) {
                for (const int last : {0, 1, blksize})
                    QTest::addRow("%d x %d, last %d", blocks, blksize, last) << blocks << blksize << last;
            }
        }
    }
    void aWindowArrivesWholeAndInOrder()
    {
        QFETCH(int, blocks);
        QFETCH(int, blksize);
        QFETCH(int, lastBytes);
        auto receiver = UdpEndpoint::bind({.address = Loopback});
        QVERIFY(receiver.ok());
        auto peer = UdpPeer::connect(Loopback, Loopback, (*receiver)->port());
        QVERIFY(peer.ok());
        const Headers heads = headers(size_t(blocks));
        const Packet content = randomBytes(size_t((blocks - 1) * blksize + lastBytes));
        QCOMPARE((*peer)->sendWindow(heads, content, size_t(blksize)), UdpPeer::Outcome::Sent);
        QVERIFY(receiveAll(**receiver, size_t(blocks)) == expected(heads, content, size_t(blksize)));
        QVERIFY((*peer)->segments()); // loopback takes segments of each of these sizes
    }

    void ramDiskBlocksBeyondTheMtuCarryTheSameBytes()
    {
        // As bootmgr asks by a large block size: each datagram is fragmented on its way, none is a segment.
        QUdpSocket receiver;
        QVERIFY(receiver.bind(QHostAddress::LocalHost, 0));
        receiver.setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, 1 << 20);
        auto peer = UdpPeer::connect(Loopback, Loopback, receiver.localPort());
        QVERIFY(peer.ok());
        (*peer)->assumeMtu(1500);
        const size_t blksize = 16384, blocks = 4;
        const Packet content = randomBytes(blocks * blksize);
        const Headers heads = headers(int(blocks));
        for (int window = 0; window < 16; ++window) {
            QCOMPARE((*peer)->sendWindow(heads, content, blksize), UdpPeer::Outcome::Sent);
            QVERIFY(!(*peer)->segments());
            for (size_t block = 0; block < blocks; ++block) {
                QVERIFY(receiver.hasPendingDatagrams() || receiver.waitForReadyRead(2000));
                const QByteArray got = receiver.receiveDatagram().data();
                QCOMPARE(got.size(), qsizetype(4 + blksize));
                QVERIFY(std::equal(heads[block].begin(), heads[block].end(), got.begin(),
                                   [](uint8_t a, char b) { return a == uint8_t(b); }));
                QVERIFY(std::equal(got.begin() + 4, got.end(), content.begin() + qsizetype(block * blksize),
                                   [](char a, uint8_t b) { return uint8_t(a) == b; }));
            }
        }
    }

    void blocksBeyondTheMtuFallBackAndCarryTheSameBytes()
    {
        // Loopback's MTU is 65 536 bytes, and a block may have 65 464: only more than one of them passes what a call
        // may hold.
        auto receiver = UdpEndpoint::bind({.address = Loopback});
        QVERIFY(receiver.ok());
        auto peer = UdpPeer::connect(Loopback, Loopback, (*receiver)->port());
        QVERIFY(peer.ok());
        const Headers heads = headers(3);
        const size_t blksize = 9000;
        const Packet content = randomBytes(2 * blksize + 17);
        (*peer)->assumeMtu(1500);
        QCOMPARE((*peer)->sendWindow(heads, content, blksize), UdpPeer::Outcome::Sent);
        QVERIFY(!(*peer)->segments());
        QVERIFY(receiveAll(**receiver, 3) == expected(heads, content, blksize));
        // Latched: smaller blocks of the same transfer go the same way and are the same bytes.
        QCOMPARE((*peer)->sendWindow(heads, content, 1468), UdpPeer::Outcome::Sent);
        QVERIFY(receiveAll(**receiver, 3) ==
                expected(heads, Packet(content.begin(), content.begin() + 3 * 1468), 1468));
    }

    void theAnswersComeFromTheAddressThatWasAsked()
    {
        auto receiver = UdpEndpoint::bind({.address = Loopback});
        auto peer = UdpPeer::connect(Ipv4{0x7F000004}, Loopback, (*receiver)->port());
        QVERIFY(peer.ok());
        QCOMPARE((*peer)->send(Packet{1, 2, 3}), UdpPeer::Outcome::Sent);
        Ipv4 source;
        quint16 port = 0;
        pollfd wait{(*receiver)->descriptor(), POLLIN, 0};
        QVERIFY(::poll(&wait, 1, 2000) == 1);
        (*receiver)->receive([&](const Datagram &d) {
            source = d.source;
            port = d.sourcePort;
        });
        QCOMPARE(source, Ipv4{0x7F000004});
        QCOMPARE(port, (*peer)->localPort());
    }

    void aStrangersPacketIsNotSeen()
    {
        auto client = UdpEndpoint::bind({.address = Loopback});
        auto stranger = UdpEndpoint::bind({.address = Loopback});
        auto peer = UdpPeer::connect(Loopback, Loopback, (*client)->port());
        QVERIFY(peer.ok());
        QVERIFY((*stranger)->send(Packet{9, 9}, Loopback, (*peer)->localPort()));
        QVERIFY((*client)->send(Packet{1, 1}, Loopback, (*peer)->localPort()));
        bool gone = false;
        const auto got = (*peer)->receive(gone);
        QCOMPARE(Packet(got.begin(), got.end()), (Packet{1, 1}));
        QVERIFY((*peer)->receive(gone).empty());
        QVERIFY(!gone);
    }

    void aClosedPortShowsAsGone()
    {
        auto client = UdpEndpoint::bind({.address = Loopback});
        auto peer = UdpPeer::connect(Loopback, Loopback, (*client)->port());
        QVERIFY(peer.ok());
        *client = nullptr;
        (*peer)->send(Packet{1});
        bool gone = false;
        (*peer)->receive(gone);
        QVERIFY(gone);
        (*peer)->send(Packet{1});
        QCOMPARE((*peer)->send(Packet{1}), UdpPeer::Outcome::PeerGone);
    }
};

QTEST_GUILESS_MAIN(TestUdpPeer)
#include "test_udp_peer.moc"
