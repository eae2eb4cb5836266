// SPDX-License-Identifier: GPL-3.0-or-later
// The service on real sockets: it starts itself again in a network namespace of its own, where 67 and broadcasts are
// free to use.
#include "server/dhcp/service.h"
#include "server/net/reactor.h"
#include "tests/dhcp/bench.h"
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>
#include <atomic>
#include <mutex>
#include <poll.h>
#include <unistd.h>

using namespace slipway;
using namespace slipway::test;
using wire::MessageType;
namespace option = wire::option;

namespace {

constexpr const char *InNamespace = "SLIPWAY_TEST_NAMESPACE";

/// A client on the other end of a cable: cli0, while the service sees srv0 with 10.77.0.1/24.
class Client
{
public:
    explicit Client(quint16 port)
    {
        auto bound = net::UdpEndpoint::bind({{}, port, true});
        if (bound)
            m_endpoint = std::move(*bound);
        for (const net::Interface &each : net::interfaces()) {
            if (each.name == u"cli0")
                m_index = each.index;
        }
    }
    bool isReady() const { return m_endpoint && m_index != 0; }
    void broadcast(const wire::DhcpMessage &asked)
    {
        const wire::Bytes bytes = wire::encodeDhcp(asked);
        m_endpoint->send(bytes, Ipv4Broadcast, 67, {{}, m_index});
    }
    void send(std::span<const uint8_t> bytes, quint16 port) { m_endpoint->send(bytes, ip("10.77.0.1"), port); }
    struct Got
    {
        wire::DhcpMessage message;
        Ipv4 source;
        quint16 sourcePort = 0;
        int interfaceIndex = 0;
    };
    /// The next reply, or nothing within `ms`.
    std::optional<Got> reply(int ms = 2000)
    {
        QElapsedTimer timer;
        timer.start();
        while (m_got.isEmpty() && timer.elapsed() < ms) {
            pollfd wait{m_endpoint->descriptor(), POLLIN, 0};
            if (::poll(&wait, 1, ms) <= 0)
                break;
            m_endpoint->receive([this](const net::Datagram &datagram) {
                const auto message = wire::decodeDhcp(datagram.bytes);
                // A sender hears its own broadcasts: what counts is what came through the cable.
                const bool through = datagram.interfaceIndex == m_index || datagram.destination != Ipv4Broadcast;
                if (message && message->op == 2 && through)
                    m_got.append({*message, datagram.source, datagram.sourcePort, datagram.interfaceIndex});
            });
        }
        return m_got.isEmpty() ? std::nullopt : std::optional(m_got.takeFirst());
    }
    int index() const { return m_index; }

private:
    std::unique_ptr<net::UdpEndpoint> m_endpoint;
    int m_index = 0;
    QList<Got> m_got;
};

/// A boot program of one byte in a content store of its own.
const content::Library &library()
{
    static const QTemporaryDir folder;
    static const content::Library store(folder.path());
    return store;
}

/// The service in a thread of its own, as the engine has it.
class Running
{
public:
    explicit Running(const site::SnapshotPointer &snapshot)
    {
        m_thread.reset(QThread::create([this, snapshot] {
            dhcp::ServiceOptions options;
            options.tokenKey = QByteArray(32, 'k');
            options.interfaces = {QStringLiteral("srv0"), QStringLiteral("lo")}; // cli0 hears its own broadcasts
            dhcp::Service service(m_reactor, m_clock, library(), {}, options, hooks());
            service.setSnapshot(snapshot);
            service.setLedger(std::make_shared<policy::Ledger>());
            const Result<void> started = service.start();
            {
                const std::lock_guard lock(m_mutex);
                m_error = started ? Error{} : started.error();
                m_endpoints = {service.dhcpEndpoint(), service.pxeEndpoint()};
            }
            m_ok = started.ok();
            m_service = &service;
            m_done = true;
            if (started)
                m_reactor.run();
            m_service = nullptr;
        }));
        m_thread->start();
        while (!m_done)
            QThread::yieldCurrentThread();
    }
    ~Running()
    {
        m_reactor.quit();
        m_thread->wait();
    }
    bool isOk() const { return m_ok; }
    Error error()
    {
        const std::lock_guard lock(m_mutex);
        return m_error;
    }
    QStringList endpoints()
    {
        const std::lock_guard lock(m_mutex);
        return m_endpoints;
    }
    void apply(const site::SnapshotPointer &snapshot)
    {
        m_reactor.post([this, snapshot] {
            m_service.load()->setSnapshot(snapshot);
            const std::lock_guard lock(m_mutex);
            m_endpoints = {m_service.load()->dhcpEndpoint(), m_service.load()->pxeEndpoint()};
        });
    }
    QList<session::Lease> leases()
    {
        const std::lock_guard lock(m_mutex);
        return m_leases;
    }
    int malformed() const { return m_malformed; }
    QList<session::Packet> packets()
    {
        const std::lock_guard lock(m_mutex);
        QList<session::Packet> served = m_packets;
        served.removeIf([](const session::Packet &packet) { return packet.interface == u"cli0"; });
        return served;
    }

private:
    dhcp::Hooks hooks()
    {
        dhcp::Hooks all;
        all.saveLease = [this](const session::Lease &lease, const std::function<void(bool)> &done) {
            {
                const std::lock_guard lock(m_mutex);
                m_leases.append(lease);
            }
            m_reactor.post([done] { done(true); });
        };
        all.packet = [this](const session::Packet &packet) {
            const std::lock_guard lock(m_mutex);
            m_packets.append(packet);
        };
        all.malformed = [this](std::string_view) { ++m_malformed; };
        return all;
    }

    net::Reactor m_reactor;
    SystemClock m_clock;
    std::unique_ptr<QThread> m_thread;
    std::mutex m_mutex;
    Error m_error;
    QStringList m_endpoints;
    QList<session::Lease> m_leases;
    QList<session::Packet> m_packets;
    std::atomic<dhcp::Service *> m_service = nullptr;
    std::atomic<bool> m_ok = false, m_done = false;
    std::atomic<int> m_malformed = 0;
};

site::SnapshotPointer snapshot(const char *mode)
{
    Bench bench;
    bench.deploy(site::Deployment::Purpose::Required, site::BootImage::Kind::Program);
    QFile source(QDir(library().folder()).filePath(QStringLiteral("boot.bin")));
    if (source.open(QIODevice::WriteOnly) && source.write("x") == 1 && source.flush()) {
        const auto imported = library().import(source.fileName(), site::ContentFile::Role::Program);
        if (imported)
            bench.configuration.bootImages.first().files = {*imported};
    }
    bench.configuration.settings[QStringLiteral("dhcp.mode")] = QLatin1String(mode);
    bench.configuration.settings[QStringLiteral("dhcp.range")] = QStringLiteral("10.77.0.100-10.77.0.199/24");
    return std::make_shared<site::Snapshot>(bench.configuration);
}

} // namespace

class TestService : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        if (!qEnvironmentVariableIsSet(InNamespace))
            QSKIP("no network namespace can be made here");
    }

    void broadcastDiscoverIsAnsweredByBroadcastFromPort67()
    {
        Running running(snapshot("proxy"));
        QVERIFY(running.isOk());
        QCOMPARE(running.endpoints(), (QStringList{QStringLiteral("0.0.0.0:67"), QStringLiteral("0.0.0.0:4011")}));
        Client client(68);
        QVERIFY(client.isReady());
        client.broadcast(message(Edk2, MessageType::Discover, Machine, 7, 0));
        const auto offer = client.reply();
        QVERIFY(offer);
        QCOMPARE(*offer->message.type(), MessageType::Offer);
        QCOMPARE(offer->source, ip("10.77.0.1"));
        QCOMPARE(offer->sourcePort, 67);
        QCOMPARE(offer->interfaceIndex, client.index());
        QCOMPARE(offer->message.siaddr, ip("10.77.0.1"));
        QVERIFY(bootFile(offer->message).ends_with("/boot.bin"));
    }

    void datagramsOfABootAreHandedOnInTheirOrder()
    {
        Running running(snapshot("proxy"));
        Client client(68);
        wire::DhcpMessage asked = message(Edk2, MessageType::Discover, Machine, 7, 0);
        client.broadcast(asked);
        QVERIFY(client.reply());
        // An ordinary client beside it is nobody's boot.
        client.broadcast(message(Os, MessageType::Discover, MacAddress{{2, 0, 0, 0, 0, 0x77}}, 8, 0));
        asked.ciaddr = ip("10.77.0.1");
        asked.options.setU8(option::MessageType, uint8_t(MessageType::Request));
        client.send(wire::encodeDhcp(asked), 4011);
        const auto ack = client.reply();
        QVERIFY(ack);
        QTRY_COMPARE(running.packets().size(), 4);
        const QList<session::Packet> packets = running.packets();
        QByteArray directions;
        for (const session::Packet &packet : packets) {
            directions += packet.sent ? '>' : '<';
            QCOMPARE(packet.token, packets.first().token);
            QVERIFY(packet.isWhole());
        }
        QCOMPARE(directions, QByteArray("<><>"));
        QCOMPARE(packets[0].destination, Ipv4Broadcast);
        QCOMPARE(packets[0].destinationPort, 67);
        QCOMPARE(packets[0].interface, QStringLiteral("srv0"));
        QCOMPARE(packets[1].source, ip("10.77.0.1"));
        QCOMPARE(packets[1].destinationPort, 68);
        QCOMPARE(packets[2].kind, session::PacketKind::BootService);
        QCOMPARE(packets[3].sourcePort, 4011);
        const QByteArray &last = packets[3].bytes;
        const auto decoded =
            wire::decodeDhcp({reinterpret_cast<const uint8_t *>(last.constData()), size_t(last.size())});
        QVERIFY(decoded);
        QVERIFY(*decoded == ack->message);
    }

    void bootServiceAnswersFrom4011ToThePortThatAsked()
    {
        Running running(snapshot("same-host"));
        QVERIFY(running.isOk());
        QCOMPARE(running.endpoints().first(), QString());
        for (const quint16 port : {quint16(68), quint16(4012)}) {
            Client client(port);
            wire::DhcpMessage asked = message(Edk2, MessageType::Request, Machine, port, 0);
            asked.ciaddr = ip("10.77.0.1"); // an address of this host: the test has no other
            client.send(wire::encodeDhcp(asked), 4011);
            const auto ack = client.reply();
            QVERIFY(ack);
            QCOMPARE(*ack->message.type(), MessageType::Ack);
            QCOMPARE(ack->sourcePort, 4011);
            QCOMPARE(ack->source, ip("10.77.0.1"));
            QVERIFY(bootFile(ack->message).ends_with("/boot.bin"));
        }
    }

    void discoverToAckSavesTheLeaseFirst()
    {
        Running running(snapshot("server"));
        QVERIFY(running.isOk());
        Client client(68);
        wire::DhcpMessage asked = message(Os, MessageType::Discover, Machine, 7, 0);
        client.broadcast(asked);
        const auto offer = client.reply();
        QVERIFY(offer);
        QCOMPARE(offer->message.yiaddr, ip("10.77.0.100"));
        asked.options.setU8(option::MessageType, uint8_t(MessageType::Request));
        asked.options.setAddress(option::ServerIdentifier, *offer->message.options.address(option::ServerIdentifier));
        asked.options.setAddress(option::RequestedAddress, offer->message.yiaddr);
        client.broadcast(asked);
        const auto ack = client.reply();
        QVERIFY(ack);
        QCOMPARE(*ack->message.type(), MessageType::Ack);
        QCOMPARE(running.leases().size(), 1);
        QCOMPARE(running.leases().first().address, ip("10.77.0.100"));
        QCOMPARE(running.leases().first().mac, Machine);
    }

    void changedModeTakesAndGivesUpPort67()
    {
        Running running(snapshot("proxy"));
        QVERIFY(running.isOk());
        running.apply(snapshot("same-host"));
        QTRY_COMPARE(running.endpoints().first(), QString());
        QVERIFY(net::UdpEndpoint::bind({{}, 67, true}).ok());
        running.apply(snapshot("proxy"));
        QTRY_COMPARE(running.endpoints().first(), QStringLiteral("0.0.0.0:67"));
    }

    void portThatIsHeldByAnotherProgramIsNamed()
    {
        const auto other = net::UdpEndpoint::bind({{}, 67, true});
        QVERIFY(other.ok());
        Running running(snapshot("proxy"));
        QVERIFY(!running.isOk());
        QCOMPARE(running.error().code, ErrorCode::PortInUse);
        QCOMPARE(running.error().args.first(), QStringLiteral("udp 67"));
    }

    void rubbishIsCountedAndTheNextMachineStillBoots()
    {
        Running running(snapshot("proxy"));
        QVERIFY(running.isOk());
        Client client(68);
        const wire::Bytes good = wire::encodeDhcp(message(Edk2, MessageType::Discover, Machine, 7, 0));
        for (size_t length = 0; length < 240; length += 5)
            client.send(std::span(good).first(length), length % 2 ? 67 : 4011);
        QTRY_VERIFY(running.malformed() >= 40);
        client.broadcast(message(Edk2, MessageType::Discover, Machine, 7, 0));
        QVERIFY(client.reply());
    }
};

namespace {

bool run(const QStringList &words)
{
    return QProcess::execute(words.first(), words.mid(1)) == 0;
}

/// Inside: a cable with both ends here. The client's end has no address, and packets from our own must not count as
/// forged.
bool makeCable()
{
    const auto write = [](const char *path) {
        QFile file(QString::fromLatin1(path));
        return file.open(QIODevice::WriteOnly) && file.write("1") == 1;
    };
    const auto words = [](const char *line) { return QString::fromLatin1(line).split(u' '); };
    return run(words("ip link set lo up")) && run(words("ip link add srv0 type veth peer name cli0")) &&
           run(words("ip addr add 10.77.0.1/24 dev srv0")) && run(words("ip link set srv0 up")) &&
           run(words("ip link set cli0 up")) && write("/proc/sys/net/ipv4/conf/all/accept_local") &&
           write("/proc/sys/net/ipv4/conf/cli0/accept_local") && write("/proc/sys/net/ipv4/conf/srv0/accept_local");
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet(InNamespace)) {
        const char *flags = ::geteuid() == 0 ? "-n" : "-Urn";
        if (run({QStringLiteral("unshare"), QString::fromLatin1(flags), QStringLiteral("true")})) {
            qputenv(InNamespace, "1");
            std::vector<char *> words{const_cast<char *>("unshare"), const_cast<char *>(flags)};
            words.insert(words.end(), argv, argv + argc);
            words.push_back(nullptr);
            ::execvp("unshare", words.data());
        }
    } else if (!makeCable()) {
        qunsetenv(InNamespace);
    }
    QCoreApplication app(argc, argv);
    TestService test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_service.moc"
