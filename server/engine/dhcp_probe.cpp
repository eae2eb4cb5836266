// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/dhcp_probe.h"
#include "server/net/udp_client.h"
#include "server/net/udp_endpoint.h"
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <algorithm>

namespace slipway::engine {

namespace {

constexpr quint16 ServerPort = 67, ClientPort = 68;
constexpr int AgainMs = 1000; ///< a packet may get lost, and a switch port may just have come up
constexpr int LookMs = 100;

Result<net::Interface> interfaceNamed(const QString &name)
{
    const QList<net::Interface> all = net::interfaces();
    const auto found =
        std::find_if(all.begin(), all.end(), [&name](const net::Interface &each) { return each.name == name; });
    if (found == all.end() || found->addresses.isEmpty() || !found->up)
        return failure(ErrorCode::NoInterface, {name});
    return *found;
}

/// Lower is better; 100: none.
int rank(const net::Interface &interface)
{
    if (interface.loopback || !interface.up || interface.addresses.isEmpty())
        return 100;
    return (interface.running ? 0 : 8) + (interface.virtualDevice ? 4 : 0) + (interface.wireless ? 2 : 0);
}

/// Who holds UDP 67 here is seen, and nobody else can claim it: not this program, and not nobody.
bool anotherProgramServes()
{
    const QString holder = net::portOwner(QStringLiteral("udp"), ServerPort);
    return !holder.isEmpty() && !holder.endsWith(QStringLiteral("(PID %1)").arg(QCoreApplication::applicationPid()));
}

} // namespace

Result<DhcpProbe> probeDhcp(const QString &interface, const std::function<bool(int elapsedMs)> &goOn)
{
    const auto through = interfaceNamed(interface);
    if (!through)
        return fail(through.error());
    // Bound to the address of broadcasts, it takes the host's own DHCP client none of its answers.
    const auto socket =
        net::UdpEndpoint::bind({.address = Ipv4Broadcast, .port = ClientPort, .broadcast = true, .shared = true});
    if (!socket)
        return fail(socket.error());
    QList<wire::DhcpMessage> discovers = dhcp::probeDiscovers(QRandomGenerator::global()->generate());
    DhcpProbe probe{interface, {}, {}};
    QElapsedTimer time;
    time.start();
    const auto heard = [&probe] {
        return std::any_of(probe.servers.begin(), probe.servers.end(),
                           [](const dhcp::OfferingServer &server) { return server.gives; });
    };
    for (qint64 nextMs = 0; time.elapsed() < (heard() ? ProbeMs : LongestProbeMs);) {
        if (goOn && !goOn(int(time.elapsed())))
            return failure(ErrorCode::Cancelled);
        if (time.elapsed() >= nextMs) {
            nextMs += AgainMs;
            for (wire::DhcpMessage &discover : discovers) {
                discover.secs = uint16_t(time.elapsed() / 1000);
                (void)(*socket)->send(wire::encodeDhcp(discover), Ipv4Broadcast, ServerPort,
                                      {through->addresses.first().address, through->index});
            }
        }
        if (!(*socket)->wait(LookMs))
            continue;
        (*socket)->receive([&](const net::Datagram &datagram) {
            const auto reply = wire::decodeDhcp(datagram.bytes);
            if (reply && datagram.interfaceIndex == through->index)
                dhcp::takeOffer(*reply, datagram.source, discovers, probe.servers);
        });
    }
    for (dhcp::OfferingServer &server : probe.servers)
        server.own = net::isOwnAddress(server.source) && anotherProgramServes();
    probe.judgement = dhcp::judgeOffers(probe.servers);
    return probe;
}

QString proposedInterface(const QList<net::Interface> &interfaces)
{
    const auto best = std::min_element(interfaces.begin(), interfaces.end(),
                                       [](const auto &a, const auto &b) { return rank(a) < rank(b); });
    return best == interfaces.end() || rank(*best) == 100 ? QString() : best->name;
}

} // namespace slipway::engine
