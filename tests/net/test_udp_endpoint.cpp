// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/net/udp_endpoint.h"
#include <QCoreApplication>
#include <QFile>
#include <QTest>
#include <netinet/in.h>
#include <numeric>
#include <poll.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace slipway;
using namespace slipway::net;

namespace {

constexpr Ipv4 Loopback{0x7F000001};
constexpr Ipv4 OtherLoopback{0x7F000003};

struct Copy
{
    std::vector<uint8_t> bytes;
    Datagram datagram; // its bytes are gone
};

/// Waits for `count` datagrams, at most two seconds.
std::vector<Copy> receive(UdpEndpoint &endpoint, size_t count)
{
    std::vector<Copy> out;
    while (out.size() < count) {
        pollfd wait{endpoint.descriptor(), POLLIN, 0};
        if (::poll(&wait, 1, 2000) <= 0)
            break;
        endpoint.receive([&out](const Datagram &d) { out.push_back({{d.bytes.begin(), d.bytes.end()}, d}); });
    }
    return out;
}

std::unique_ptr<UdpEndpoint> bound(const EndpointOptions &options)
{
    auto endpoint = UdpEndpoint::bind(options);
    return endpoint ? std::move(*endpoint) : nullptr;
}

std::vector<uint8_t> pattern(size_t size)
{
    std::vector<uint8_t> out(size);
    std::iota(out.begin(), out.end(), uint8_t(1));
    return out;
}

} // namespace

class TestUdpEndpoint : public QObject
{
    Q_OBJECT

private slots:
    void aDatagramTellsWhereItCameToAndFrom()
    {
        const auto server = bound({});
        const auto client = bound({.address = OtherLoopback});
        QVERIFY(server && client);
        QVERIFY(client->send(pattern(20), Ipv4{0x7F000002}, server->port()));
        const auto got = receive(*server, 1);
        QCOMPARE(got.size(), size_t(1));
        QCOMPARE(got[0].bytes, pattern(20));
        QCOMPARE(got[0].datagram.source, OtherLoopback);
        QCOMPARE(got[0].datagram.sourcePort, client->port());
        QCOMPARE(got[0].datagram.destination, Ipv4{0x7F000002});
        QCOMPARE(got[0].datagram.local, Ipv4{0x7F000002});
        QCOMPARE(got[0].datagram.interfaceIndex, 1); // lo
    }

    void anAnswerLeavesFromTheAddressThatIsSaid()
    {
        const auto server = bound({});
        const auto client = bound({.address = Loopback});
        QVERIFY(server && client);
        QVERIFY(server->send(pattern(5), Loopback, client->port(), {Ipv4{0x7F000009}, 1}));
        QVERIFY(server->send(pattern(5), Loopback, client->port()));
        const auto got = receive(*client, 2);
        QCOMPARE(got.size(), size_t(2));
        QCOMPARE(got[0].datagram.source, Ipv4{0x7F000009});
        QCOMPARE(got[1].datagram.source, Loopback);
    }

    void manyDatagramsAreReadInBatchesAndInOrder()
    {
        const auto server = bound({.address = Loopback});
        const auto client = bound({.address = Loopback});
        QVERIFY(server && client);
        for (uint8_t i = 0; i < 100; ++i)
            QVERIFY(client->send(std::array<uint8_t, 1>{i}, Loopback, server->port()));
        int count = 0;
        QCOMPARE(server->receive([&](const Datagram &d) { QCOMPARE(int(d.bytes[0]), count++); }, 40), 40);
        QCOMPARE(server->receive([&](const Datagram &d) { QCOMPARE(int(d.bytes[0]), count++); }), 60);
        QCOMPARE(count, 100);
        QCOMPARE(server->receive([](const Datagram &) { QFAIL("nothing is left"); }), 0);
    }

    void whatIsBeyondAJumboFrameIsDroppedAndTheNextOneComes()
    {
        const auto server = bound({.address = Loopback});
        const auto client = bound({.address = Loopback});
        QVERIFY(server && client);
        for (const size_t size : {size_t(0), size_t(9000), size_t(9216), size_t(9217), size_t(65507), size_t(1)})
            QVERIFY(client->send(pattern(size), Loopback, server->port()));
        const auto got = receive(*server, 4);
        std::vector<size_t> sizes;
        for (const Copy &copy : got)
            sizes.push_back(copy.bytes.size());
        QCOMPARE(sizes, (std::vector<size_t>{0, 9000, 9216, 1}));
        QCOMPARE(got[1].bytes, pattern(9000));
    }

    void anErrorLeftByIcmpStopsNothing()
    {
        const auto server = bound({.address = Loopback});
        const auto client = bound({.address = Loopback});
        QVERIFY(server && client);
        const quint16 closed = bound({.address = Loopback})->port();
        QVERIFY(server->send(pattern(10), Loopback, closed));
        QVERIFY(server->send(pattern(10), Loopback, closed));
        QVERIFY(client->send(pattern(10), Loopback, server->port()));
        QCOMPARE(receive(*server, 1).size(), size_t(1));
    }

    void aSecondServerIsToldWhoHoldsThePort()
    {
        const auto first = bound({});
        QVERIFY(first);
        const auto second = UdpEndpoint::bind({.address = Loopback, .port = first->port()});
        QVERIFY(!second.ok());
        QCOMPARE(second.error().code, ErrorCode::PortInUse);
        QCOMPARE(second.error().args.value(0), QStringLiteral("udp %1").arg(first->port()));
        QCOMPARE(second.error().args.value(1), QStringLiteral("127.0.0.1"));
        QFile comm(QStringLiteral("/proc/self/comm"));
        QVERIFY(comm.open(QIODevice::ReadOnly));
        QCOMPARE(second.error().args.value(2), QStringLiteral("%1 (PID %2)")
                                                   .arg(QString::fromLocal8Bit(comm.readAll().trimmed()))
                                                   .arg(QCoreApplication::applicationPid()));
    }

    void aPortBelow1024IsForbiddenWithoutPrivilege()
    {
        QFile setting(QStringLiteral("/proc/sys/net/ipv4/ip_unprivileged_port_start"));
        QVERIFY(setting.open(QIODevice::ReadOnly));
        if (setting.readAll().trimmed().toInt() <= 67)
            QSKIP("net.ipv4.ip_unprivileged_port_start allows port 67 to everybody here");
        const pid_t child = ::fork();
        QVERIFY(child >= 0);
        if (child == 0) {
            constexpr uid_t nobody = 65534;
            if (::geteuid() == 0 && ::setuid(nobody) != 0)
                ::_exit(2);
            const auto endpoint = UdpEndpoint::bind({.address = {}, .port = 67});
            const bool told = !endpoint && endpoint.error().code == ErrorCode::PortForbidden &&
                              endpoint.error().args == QStringList{"udp 67", "0.0.0.0"};
            ::_exit(told ? 0 : 1);
        }
        int status = -1;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 0);
    }

    void aSocketThatWasBoundElsewhereIsTakenOver()
    {
        const int raw = ::socket(AF_INET, SOCK_DGRAM, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        QCOMPARE(::bind(raw, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
        auto taken = UdpEndpoint::adopt(raw);
        QVERIFY(taken.ok());
        const auto client = bound({.address = Loopback});
        QVERIFY(client->send(pattern(3), Ipv4{0x7F000005}, (*taken)->port()));
        const auto got = receive(**taken, 1);
        QCOMPARE(got.size(), size_t(1));
        QCOMPARE(got[0].datagram.destination, Ipv4{0x7F000005});
        QCOMPARE((*taken)->receive([](const Datagram &) {}), 0); // it does not block
    }

    void aSocketOfAnotherKindIsRefused()
    {
        const auto taken = UdpEndpoint::adopt(::socket(AF_INET, SOCK_STREAM, 0));
        QVERIFY(!taken.ok());
        QCOMPARE(taken.error().code, ErrorCode::InvalidValue);
    }
};

QTEST_GUILESS_MAIN(TestUdpEndpoint)
#include "test_udp_endpoint.moc"
