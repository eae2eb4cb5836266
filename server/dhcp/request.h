// SPDX-License-Identifier: GPL-3.0-or-later
// One datagram on 67 or 4011, distilled: what was asked, by whom, and along which path. Pure.
#pragma once
#include "server/base/result.h"
#include "server/net/interfaces.h"
#include "server/net/udp_endpoint.h"
#include "server/site/observation.h"
#include "server/wire/pxe.h"
#include <QJsonObject>

namespace slipway::dhcp {

enum class Port : quint8 { Dhcp, BootService };

struct Request
{
    wire::DhcpMessage message;
    wire::PxeFacts facts;
    MacAddress mac;
    Port port = Port::Dhcp;
    Ipv4 source;
    quint16 sourcePort = 0;
    bool unicast = false; ///< sent to an address of ours, not broadcast
    Ipv4 server;          ///< our address as this client sees it
    int interfaceIndex = 0;
    QString interface;
    QList<net::InterfaceAddress> links; ///< the addresses of the receiving interface

    wire::MessageType type() const { return message.type().value_or(wire::MessageType::Discover); }
    bool relayed() const { return !message.giaddr.isNull(); }
    /// Option 60 says that it wants to boot.
    bool wantsBoot() const { return facts.clientClass != wire::ClientClass::None; }
    /// What option 54 of the answer says: ours, or what the relay wants to be called (RFC 5107).
    Ipv4 serverIdentifier() const;
    /// Where the client sits: the relay's link selection (RFC 3527), its giaddr, or nothing.
    std::optional<Ipv4> relayLink() const;
    /// Where it sits and that it asks at `atMs` (UTC). What relays say is text from the network: shown as plain text,
    /// and as hexadecimal digits where it cannot be shown.
    site::Observation seen(qint64 atMs) const;
};

/// The host's interfaces, as requests need them.
class Links
{
public:
    void set(QList<net::Interface> interfaces) { m_interfaces = std::move(interfaces); }
    const net::Interface *byIndex(int index) const;
    const net::Interface *byAddress(Ipv4 address) const;
    bool isOwn(Ipv4 address) const { return byAddress(address) != nullptr; }
    QList<Ipv4> ownAddresses() const;

private:
    QList<net::Interface> m_interfaces;
};

/// The request, or a stable word for the counter of what was dropped: a wire error's key, "source-port",
/// "relay-address" (a giaddr that is our own, loopback, broadcast or a group) or "client-address" (a ciaddr that cannot
/// be a machine's).
Expected<Request, std::string_view> distill(const net::Datagram &datagram, Port port, const Links &links);

/// "UEFI x64", "BIOS", ...: option 93 in words.
QString architectureText(std::optional<quint16> architecture);
/// "from 10.77.0.254 (relay), UEFI x64, iPXE, secs 4"
QString pathText(const Request &request);
/// The same for rules: "xid", "secs" (none on 4011), "arch", "class", "ipxe", "relay", "interface", "circuit",
/// "remote".
QJsonObject requestFacts(const Request &request);

} // namespace slipway::dhcp
