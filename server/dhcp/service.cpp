// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/dhcp/service.h"
#include "server/dhcp/packet_tap.h"
#include "server/dhcp/rehearsals.h"
#include "server/net/reactor.h"

namespace slipway::dhcp {

using namespace Qt::StringLiterals;

namespace {

constexpr int TickMs = 1000;

QString endpointText(const net::UdpEndpoint *endpoint, Ipv4 configured)
{
    if (!endpoint)
        return {};
    const Ipv4 address = configured.isNull() ? endpoint->address() : configured;
    return u"%1:%2"_s.arg(QString::fromStdString(address.toString())).arg(endpoint->port());
}

bool isLoopback(Ipv4 address)
{
    return (address.value >> 24) == 127;
}

} // namespace

struct Service::Private
{
    Private(net::Reactor &loop, const Clock &time, content::Library contentLibrary, content::Loaders contentLoaders,
            ServiceOptions chosen, Hooks hooks);

    Responder::Setup setup() const;
    Result<std::unique_ptr<net::UdpEndpoint>> open(quint16 port, int adopted, bool broadcast) const;
    Result<void> applyMode();
    void close(std::unique_ptr<net::UdpEndpoint> &endpoint);
    void listen(const net::UdpEndpoint &endpoint, Port port);
    void receive(Port port);
    bool isForUs(const net::Datagram &datagram) const;
    /// What left; empty: nothing did.
    wire::Bytes send(const Request &request, const wire::DhcpMessage &reply, Destination to);
    void answer(const Request &request, const wire::DhcpMessage &reply, Destination to);
    session::Packet packetOf(const Request &request, std::span<const uint8_t> bytes) const;
    void refreshLinks();
    session::PortCounts &countsOf(Port port) { return port == Port::Dhcp ? dhcpCounts : pxeCounts; }
    session::PortCounts counts(Port port) const;

    net::Reactor &reactor;
    const Clock &clock;
    const content::Library library;
    const content::Loaders loaders;
    ServiceOptions options;
    Responder responder;
    PacketTap tap;
    std::unique_ptr<Rehearsals> rehearsals; ///< while there are any
    std::shared_ptr<const policy::Ledger> ledger = std::make_shared<policy::Ledger>();
    bool answering = true;
    std::unique_ptr<net::UdpEndpoint> dhcp;
    std::unique_ptr<net::UdpEndpoint> pxe;
    site::DhcpMode mode = site::DhcpMode::Proxy;
    int ticker = 0;
    session::PortCounts dhcpCounts, pxeCounts;
    std::shared_ptr<bool> alive = std::make_shared<bool>(true);
};

Service::Private::Private(net::Reactor &loop, const Clock &time, content::Library contentLibrary,
                          content::Loaders contentLoaders, ServiceOptions chosen, Hooks hooks)
    : reactor(loop)
    , clock(time)
    , library(std::move(contentLibrary))
    , loaders(std::move(contentLoaders))
    , options(std::move(chosen))
    , responder(time, setup(), std::move(hooks),
                [this](const Request &request, const wire::DhcpMessage &reply, Destination to) {
                    answer(request, reply, to);
                })
    , tap([this](const session::Packet &packet) { responder.hooks().packet(packet); },
          [this](const MacAddress &mac) {
              const LiveSession *session = responder.sessions().find(mac);
              return session ? session->token : QByteArray();
          })
{
}

Responder::Setup Service::Private::setup() const
{
    return {[this](const policy::Decision &decision, const policy::BootRequest &request, content::ClientFacts client,
                   const site::Snapshot &snapshot, Ipv4 server, const QByteArray &token, qint64 nowMs) {
                return content::planBoot(decision, request, client, snapshot, library, loaders,
                                         {server, options.httpPort}, token, nowMs);
            },
            options.tokenKey, options.interfaces, options.clientPort};
}

Result<std::unique_ptr<net::UdpEndpoint>> Service::Private::open(quint16 port, int adopted, bool broadcast) const
{
    if (adopted >= 0)
        return net::UdpEndpoint::adopt(adopted);
    net::EndpointOptions wanted;
    wanted.port = port;
    wanted.broadcast = broadcast;
    // A socket bound to one address never sees a broadcast, so 67 is bound to all and receive() looks at the interface.
    if (!broadcast || isLoopback(options.address))
        wanted.address = options.address;
    return net::UdpEndpoint::bind(wanted);
}

void Service::Private::listen(const net::UdpEndpoint &endpoint, Port port)
{
    reactor.watch(endpoint.descriptor(), [this, port] { receive(port); });
}

void Service::Private::close(std::unique_ptr<net::UdpEndpoint> &endpoint)
{
    if (endpoint)
        reactor.unwatch(endpoint->descriptor());
    endpoint.reset();
}

Result<void> Service::Private::applyMode()
{
    if (mode == site::DhcpMode::SameHost) {
        close(dhcp);
        return {};
    }
    if (dhcp)
        return {};
    auto opened = open(options.dhcpPort, std::exchange(options.dhcpSocket, -1), true);
    if (!opened)
        return fail(opened.error());
    dhcp = std::move(*opened);
    listen(*dhcp, Port::Dhcp);
    return {};
}

bool Service::Private::isForUs(const net::Datagram &datagram) const
{
    if (options.address.isNull() || isLoopback(options.address) || datagram.destination == options.address)
        return true;
    if (responder.links().isOwn(datagram.destination))
        return false;
    const net::Interface *interface = responder.links().byIndex(datagram.interfaceIndex);
    if (!interface)
        return false;
    return std::any_of(interface->addresses.begin(), interface->addresses.end(),
                       [this](const net::InterfaceAddress &own) { return own.address == options.address; });
}

void Service::Private::receive(Port port)
{
    net::UdpEndpoint *endpoint = port == Port::Dhcp ? dhcp.get() : pxe.get();
    endpoint->receive([this, port, endpoint](const net::Datagram &datagram) {
        session::PortCounts &counts = countsOf(port);
        ++counts.received;
        if (!responder.links().byIndex(datagram.interfaceIndex))
            refreshLinks(); // an interface that came up a moment ago
        if (!isForUs(datagram)) {
            ++counts.elsewhere;
            return;
        }
        Expected<Request, std::string_view> request = distill(datagram, port, responder.links());
        if (!request) {
            ++counts.malformed;
            responder.hooks().malformed(request.error());
            return;
        }
        if (!options.address.isNull() && !isLoopback(options.address))
            request->server = options.address;
        if (Rehearsals::isOne(*request, responder.links())) {
            if (rehearsals)
                rehearsals->handle(*request, responder.links());
            return;
        }
        session::Packet packet = packetOf(*request, datagram.bytes);
        packet.source = datagram.source;
        packet.sourcePort = datagram.sourcePort;
        packet.destination = datagram.destination;
        packet.destinationPort = endpoint->port();
        tap.received(*request, std::move(packet), clock.monotonicMs());
        responder.handle(*request);
        tap.settle(request->mac);
    });
}

wire::Bytes Service::Private::send(const Request &request, const wire::DhcpMessage &reply, Destination to)
{
    net::UdpEndpoint *endpoint = request.port == Port::Dhcp ? dhcp.get() : pxe.get();
    if (!endpoint)
        return {}; // the mode changed while the answer waited
    wire::Bytes bytes = wire::encodeDhcp(reply, maximumReplySize(request.message));
    // A broadcast leaves where the request came from; all else is routed.
    const net::From from{request.server, to.address == Ipv4Broadcast ? request.interfaceIndex : 0};
    session::PortCounts &counts = countsOf(request.port);
    if (!endpoint->send(bytes, to.address, to.port, from)) {
        ++counts.failed;
        return {};
    }
    counts.bytes += qint64(bytes.size());
    const wire::MessageType type = reply.type().value_or(wire::MessageType::Ack);
    ++(type == wire::MessageType::Offer ? counts.offers : type == wire::MessageType::Nak ? counts.naks : counts.acks);
    return bytes;
}

session::PortCounts Service::Private::counts(Port port) const
{
    session::PortCounts counts = port == Port::Dhcp ? dhcpCounts : pxeCounts;
    const RequestFilter::Dropped dropped = responder.dropped(port);
    counts.repeated = dropped.repeated;
    counts.tooMany = dropped.tooMany;
    return counts;
}

session::Packet Service::Private::packetOf(const Request &request, std::span<const uint8_t> bytes) const
{
    session::Packet packet;
    packet.timeMs = clock.utcMs();
    packet.kind = request.port == Port::Dhcp ? session::PacketKind::Dhcp : session::PacketKind::BootService;
    packet.interface = request.interface;
    packet.setBytes(bytes.data(), bytes.size());
    return packet;
}

void Service::Private::answer(const Request &request, const wire::DhcpMessage &reply, Destination to)
{
    const wire::Bytes bytes = send(request, reply, to);
    if (bytes.empty())
        return;
    session::Packet packet = packetOf(request, bytes);
    packet.sent = true;
    packet.source = request.server;
    packet.sourcePort = request.port == Port::Dhcp ? dhcp->port() : pxe->port();
    packet.destination = to.address;
    packet.destinationPort = to.port;
    tap.sent(request, std::move(packet));
}

void Service::Private::refreshLinks()
{
    Links links;
    links.set(net::interfaces());
    responder.setLinks(links);
}

Service::Service(net::Reactor &reactor, const Clock &clock, content::Library library, content::Loaders loaders,
                 ServiceOptions options, Hooks hooks)
    : d(std::make_unique<Private>(reactor, clock, std::move(library), std::move(loaders), std::move(options),
                                  std::move(hooks)))
{
}

Service::~Service()
{
    d->reactor.cancelTick(d->ticker);
    d->close(d->dhcp);
    d->close(d->pxe);
}

Result<void> Service::start()
{
    d->refreshLinks();
    // The watch outlives this service, as long as the reactor does.
    net::watchInterfaces(d->reactor, [this, alive = std::weak_ptr<bool>(d->alive)] {
        if (!alive.expired())
            d->refreshLinks();
    });
    auto opened = d->open(d->options.pxePort, std::exchange(d->options.pxeSocket, -1), false);
    if (!opened)
        return fail(opened.error());
    d->pxe = std::move(*opened);
    if (Result<void> bound = d->applyMode(); !bound) {
        d->pxe.reset();
        return bound;
    }
    d->listen(*d->pxe, Port::BootService);
    d->ticker = d->reactor.every(TickMs, [this] {
        d->responder.tick();
        d->tap.tick(d->clock.monotonicMs());
        if (d->rehearsals)
            d->rehearsals->tick();
    });
    return {};
}

QString Service::dhcpEndpoint() const
{
    return endpointText(d->dhcp.get(), d->options.address);
}

QString Service::pxeEndpoint() const
{
    return endpointText(d->pxe.get(), d->options.address);
}

session::PortCounts Service::dhcpCounts() const
{
    return d->counts(Port::Dhcp);
}

session::PortCounts Service::pxeCounts() const
{
    return d->counts(Port::BootService);
}

void Service::setSnapshot(const site::SnapshotPointer &snapshot)
{
    d->responder.setSnapshot(snapshot);
    d->mode = snapshot->settings().dhcpMode;
    if (!d->pxe)
        return; // not started yet
    if (const Result<void> bound = d->applyMode(); !bound)
        qWarning("The DHCP port cannot be bound after the change of dhcp.mode: %s",
                 qPrintable(bound.error().args.join(u' ')));
}

void Service::setAnswering(bool answering)
{
    d->answering = answering;
    d->responder.sessions().setAnswering(answering);
    if (d->rehearsals)
        d->rehearsals->setAnswering(answering);
}

void Service::setLedger(std::shared_ptr<const policy::Ledger> ledger)
{
    d->ledger = ledger;
    d->responder.setLedger(std::move(ledger));
    if (d->rehearsals)
        d->rehearsals->setLedger(d->ledger);
}

void Service::setRehearsals(const site::SnapshotPointer &snapshot)
{
    if (!snapshot) {
        d->rehearsals.reset();
        return;
    }
    if (!d->rehearsals) {
        const auto send = [this](const Request &request, const wire::DhcpMessage &reply, Destination to) {
            d->send(request, reply, to);
        };
        d->rehearsals = std::make_unique<Rehearsals>(d->clock, d->setup(), d->responder.hooks(), send);
    }
    d->rehearsals->setLedger(d->ledger);
    d->rehearsals->setAnswering(d->answering);
    d->rehearsals->setSnapshot(snapshot);
}

void Service::setLeases(const QList<session::Lease> &leases)
{
    d->responder.setLeases(leases);
}

void Service::keepLeases(const QSet<Ipv4> &kept)
{
    d->responder.keepLeases(kept);
}

void Service::sessionActive(const QByteArray &token, const QByteArray &file)
{
    d->responder.sessions().active(token, file);
}

void Service::sessionDelivered(const QByteArray &token)
{
    d->responder.sessions().delivered(token);
}

void Service::sessionDeclined(const QByteArray &token)
{
    d->responder.sessions().declined(token);
}

void Service::fileDelivered(const QByteArray &token, const QByteArray &file)
{
    d->responder.sessions().fileDelivered(token, file);
}

} // namespace slipway::dhcp
