// SPDX-License-Identifier: GPL-3.0-or-later
// A running service on a thread of its own, and a client that says exactly what a test wants.
#pragma once
#include "server/net/reactor.h"
#include "server/net/udp_endpoint.h"
#include "server/session/entry.h"
#include "server/tftp/service.h"
#include "server/wire/tftp_packet.h"
#include <QTest>
#include <future>
#include <mutex>
#include <poll.h>
#include <random>
#include <thread>

namespace slipway::tftp::lab {

inline constexpr Ipv4 Loopback{0x7F000001};
inline const QByteArray Token = "abcdefgh234567ab";

inline QByteArray randomBytes(qsizetype size)
{
    std::mt19937 generator(uint32_t(size) + 7);
    QByteArray out(size, Qt::Uninitialized);
    for (char &c : out)
        c = char(generator());
    return out;
}

inline session::ServedFile inMemory(const QByteArray &bytes, bool payload = false)
{
    session::ServedFile file;
    file.bytes = bytes;
    file.size = bytes.size();
    file.payload = payload;
    return file;
}

inline session::ServedFile onDisk(const QString &path, qint64 size, bool payload = false)
{
    session::ServedFile file;
    file.path = path;
    file.size = size;
    file.payload = payload;
    return file;
}

/// What the engine would do: records what it is told, and grants as `grant` says.
struct Engine
{
    enum class Grant { AtOnce, Late, Refused, Never, WhenReleased };
    mutable std::mutex mutex;
    Grant grant = Grant::AtOnce;
    int lateMs = 200;
    QList<session::Event> events;
    QStringList calls; // "begins vmlinuz", "delivered vmlinuz", "broken vmlinuz"
    std::function<void(bool)> waiting;
    QList<session::Packet> packets;

    QStringList stages() const
    {
        const std::lock_guard lock(mutex);
        QStringList out;
        for (const session::Event &event : events)
            out << session::stageKey(event.stage);
        return out;
    }
    QJsonObject lastFacts() const
    {
        const std::lock_guard lock(mutex);
        return events.isEmpty() ? QJsonObject() : events.last().facts;
    }
    QString lastDetail() const
    {
        const std::lock_guard lock(mutex);
        return events.isEmpty() ? QString() : events.last().detail;
    }
    /// "< 1" is a read request that came, "> 6" an OACK that left.
    QStringList datagrams() const
    {
        const std::lock_guard lock(mutex);
        QStringList out;
        for (const session::Packet &packet : packets)
            out << QStringLiteral("%1 %2").arg(QLatin1Char(packet.sent ? '>' : '<')).arg(int(packet.bytes.at(1)));
        return out;
    }
    QStringList told() const
    {
        const std::lock_guard lock(mutex);
        return calls;
    }
};

/// Its thread is a std::thread: the thread sanitizer does not see that QThread::wait() orders anything.
class Lab
{
public:
    explicit Lab(ServiceOptions options = {}, Engine::Grant grant = Engine::Grant::AtOnce) : m_options(options)
    {
        engine.grant = grant;
        m_options.port = 0;
        std::future<quint16> port = m_port.get_future();
        m_thread = std::thread([this] { run(); });
        m_portNumber = port.get();
    }
    ~Lab()
    {
        reactor.quit();
        m_thread.join();
    }
    Lab(const Lab &) = delete;
    Lab &operator=(const Lab &) = delete;

    quint16 port() const { return m_portNumber; }
    /// Runs in the service's thread; returns when it has run.
    template <class F>
    auto inside(F f)
    {
        std::promise<decltype(f(*m_service))> result;
        reactor.post([&] { result.set_value(f(*m_service)); });
        return result.get_future().get();
    }
    void publish(const QHash<QByteArray, session::ServedFile> &files, const QByteArray &token = Token)
    {
        auto entry = std::make_shared<session::Entry>();
        entry->token = token;
        entry->files = files;
        entry->aliases.insert("grub/grub.cfg", "grub.cfg");
        reactor.post([this, entry] { m_service->catalogue().publish(entry); });
    }
    qsizetype running()
    {
        return inside([](Service &service) {
            const QList<session::Transfer> all = service.sample();
            return std::count_if(all.begin(), all.end(), [](const session::Transfer &t) { return !t.ended; });
        });
    }

    net::Reactor reactor;
    Engine engine;

private:
    void run()
    {
        SystemClock clock;
        session::TransferHooks hooks;
        hooks.journal = [this](const session::Event &event) {
            const std::lock_guard lock(engine.mutex);
            engine.events << event;
        };
        hooks.packet = [this](const session::Packet &packet) {
            const std::lock_guard lock(engine.mutex);
            engine.packets << packet;
        };
        hooks.payloadBegins = [this](const QByteArray &, const QByteArray &file, std::function<void(bool)> granted) {
            call("begins", file);
            switch (engine.grant) {
            case Engine::Grant::AtOnce:
                return granted(true);
            case Engine::Grant::Refused:
                return granted(false);
            case Engine::Grant::Late:
                reactor.after(engine.lateMs, [granted] { granted(true); });
                return;
            case Engine::Grant::WhenReleased:
                engine.waiting = granted;
                return;
            case Engine::Grant::Never:
                return;
            }
        };
        hooks.payloadDelivered = [this](const QByteArray &, const QByteArray &file) { call("delivered", file); };
        hooks.payloadBroken = [this](const QByteArray &, const QByteArray &file) { call("broken", file); };
        hooks.seen = [this](const QByteArray &token, const QByteArray &, Ipv4 client) {
            call("seen by", token + QByteArray::fromStdString(client.toString()));
        };
        m_service = std::make_unique<Service>(reactor, clock, m_options, hooks);
        const auto started = m_service->start();
        m_port.set_value(started ? quint16(m_service->endpoint().section(u':', 1).toUInt()) : quint16(0));
        reactor.run();
        m_service.reset();
    }

    void call(const char *what, const QByteArray &file)
    {
        const std::lock_guard lock(engine.mutex);
        if (qstrcmp(what, "seen by") != 0)
            engine.calls << QString::fromLatin1(what) + u' ' + QString::fromLatin1(file);
    }

    ServiceOptions m_options;
    std::promise<quint16> m_port;
    quint16 m_portNumber = 0;
    std::unique_ptr<Service> m_service;
    std::thread m_thread;
};

struct Packet
{
    QByteArray bytes;
    quint16 port = 0;
    bool isEmpty() const { return bytes.isEmpty(); }
    int opcode() const { return bytes.size() < 2 ? -1 : uint8_t(bytes[1]); }
    int number() const { return bytes.size() < 4 ? -1 : uint8_t(bytes[2]) << 8 | uint8_t(bytes[3]); }
};

class RawClient
{
public:
    explicit RawClient(Ipv4 address = Loopback)
    {
        net::EndpointOptions options;
        options.address = address;
        m_endpoint = std::move(*net::UdpEndpoint::bind(options));
    }
    void send(const QByteArray &bytes, quint16 port, Ipv4 to = Loopback)
    {
        m_endpoint->send({reinterpret_cast<const uint8_t *>(bytes.constData()), size_t(bytes.size())}, to, port);
    }
    void ack(quint16 block, quint16 port)
    {
        const char packet[] = {0, 4, char(block >> 8), char(block)};
        send(QByteArray(packet, sizeof packet), port);
    }
    /// Empty if nothing comes.
    Packet receive(int waitMs = 2000)
    {
        pollfd wait{m_endpoint->descriptor(), POLLIN, 0};
        if (m_packets.isEmpty() && ::poll(&wait, 1, waitMs) > 0) {
            m_endpoint->receive([this](const net::Datagram &d) {
                m_packets << Packet{
                    QByteArray(reinterpret_cast<const char *>(d.bytes.data()), qsizetype(d.bytes.size())),
                    d.sourcePort};
            });
        }
        return m_packets.isEmpty() ? Packet{} : m_packets.takeFirst();
    }

private:
    std::unique_ptr<net::UdpEndpoint> m_endpoint;
    QList<Packet> m_packets;
};

/// `options`: "blksize", "1428", ...
inline QByteArray readRequest(const QByteArray &name, const QByteArrayList &options = {},
                              const QByteArray &mode = "octet", char opcode = 1)
{
    QByteArray out("\0", 1);
    out += opcode;
    out += name + '\0' + mode + '\0';
    for (const QByteArray &option : options)
        out += option + '\0';
    return out;
}

inline QByteArray inSession(const QByteArray &file)
{
    return "s/" + Token + '/' + file;
}

struct Fetched
{
    QByteArray bytes;
    bool complete = false;
    int error = -1;
    QByteArray errorText;
    QByteArrayList oack;
};

/// A whole lock-step or windowed transfer by the book.
inline Fetched fetch(RawClient &client, quint16 port, const QByteArray &name, const QByteArrayList &options = {},
                     const QByteArray &mode = "octet", Ipv4 to = Loopback)
{
    client.send(readRequest(name, options, mode), port, to);
    Fetched out;
    int blksize = 512, window = 1, inWindow = 0;
    quint16 last = 0;
    for (;;) {
        const Packet packet = client.receive();
        if (packet.opcode() == 6) {
            out.oack = packet.bytes.mid(2).split('\0');
            for (qsizetype i = 0; i + 1 < out.oack.size(); i += 2) {
                if (out.oack[i] == "blksize")
                    blksize = out.oack[i + 1].toInt();
                if (out.oack[i] == "windowsize")
                    window = out.oack[i + 1].toInt();
            }
            client.ack(0, packet.port);
        } else if (packet.opcode() == 3 && packet.number() == quint16(last + 1)) {
            out.bytes += packet.bytes.mid(4);
            ++last;
            out.complete = packet.bytes.size() < blksize + 4;
            if (out.complete || ++inWindow == window) {
                client.ack(last, packet.port);
                inWindow = 0;
            }
            if (out.complete)
                return out;
        } else if (packet.opcode() == 5) {
            out.error = packet.number();
            out.errorText = packet.bytes.mid(4).chopped(1);
            return out;
        } else if (packet.isEmpty()) {
            return out;
        }
    }
}

} // namespace slipway::tftp::lab
