// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/dhcp/request.h"
#include <algorithm>

namespace slipway::dhcp {

using namespace Qt::StringLiterals;

namespace {

constexpr uint8_t CircuitId = 1, RemoteId = 2, LinkSelection = 5, ServerIdentifierOverride = 11;

std::optional<Ipv4> relayAddress(const wire::DhcpMessage &message, uint8_t code)
{
    const std::optional<wire::Bytes> value = wire::relaySubOption(message, code);
    if (!value || value->size() != 4)
        return std::nullopt;
    return Ipv4{wire::Reader(*value).u32()};
}

QString relayText(const wire::DhcpMessage &message, uint8_t code)
{
    const std::optional<wire::Bytes> value = wire::relaySubOption(message, code);
    if (!value || value->empty())
        return {};
    const QByteArray bytes(reinterpret_cast<const char *>(value->data()), qsizetype(value->size()));
    const QString text = QString::fromUtf8(bytes);
    const bool shows = text.toUtf8() == bytes && text == text.trimmed() &&
                       std::all_of(text.begin(), text.end(), [](QChar c) { return c.isPrint(); });
    return shows ? text : QString::fromLatin1(bytes.toHex().toUpper());
}

bool isGroup(Ipv4 address)
{
    return (address.value >> 28) >= 14; // 224.0.0.0 and above: groups, reserved, broadcast
}

bool isLoopback(Ipv4 address)
{
    return (address.value >> 24) == 127;
}

} // namespace

Ipv4 Request::serverIdentifier() const
{
    if (relayed()) {
        if (const std::optional<Ipv4> override = relayAddress(message, ServerIdentifierOverride);
            override && !override->isNull())
            return *override;
    }
    return server;
}

std::optional<Ipv4> Request::relayLink() const
{
    if (!relayed())
        return std::nullopt;
    if (const std::optional<Ipv4> link = relayAddress(message, LinkSelection); link && !link->isNull())
        return link;
    return message.giaddr;
}

site::Observation Request::seen(qint64 atMs) const
{
    const Ipv4 link = relayLink().value_or(server);
    return {atMs, link.isNull() ? std::nullopt : std::optional(link), relayText(message, CircuitId),
            relayText(message, RemoteId)};
}

const net::Interface *Links::byIndex(int index) const
{
    const auto found = std::find_if(m_interfaces.begin(), m_interfaces.end(),
                                    [index](const net::Interface &candidate) { return candidate.index == index; });
    return found == m_interfaces.end() ? nullptr : &*found;
}

const net::Interface *Links::byAddress(Ipv4 address) const
{
    const auto has = [address](const net::Interface &candidate) {
        return std::any_of(candidate.addresses.begin(), candidate.addresses.end(),
                           [address](const net::InterfaceAddress &own) { return own.address == address; });
    };
    const auto found = std::find_if(m_interfaces.begin(), m_interfaces.end(), has);
    return found == m_interfaces.end() ? nullptr : &*found;
}

QList<Ipv4> Links::ownAddresses() const
{
    QList<Ipv4> all;
    for (const net::Interface &candidate : m_interfaces) {
        for (const net::InterfaceAddress &own : candidate.addresses)
            all.append(own.address);
    }
    return all;
}

Expected<Request, std::string_view> distill(const net::Datagram &datagram, Port port, const Links &links)
{
    wire::Decoded<wire::DhcpMessage> message = wire::decodeDhcpRequest(datagram.bytes);
    if (!message)
        return fail(wire::wireErrorKey(message.error()));
    if (datagram.sourcePort == 0)
        return fail(std::string_view("source-port"));
    const Ipv4 giaddr = message->giaddr;
    if (!giaddr.isNull() && (isGroup(giaddr) || isLoopback(giaddr) || links.isOwn(giaddr)))
        return fail(std::string_view("relay-address"));
    if (isGroup(message->ciaddr))
        return fail(std::string_view("client-address"));

    Request request;
    request.facts = wire::pxeFacts(*message);
    request.mac = message->mac();
    request.message = std::move(*message);
    request.port = port;
    request.source = datagram.source;
    request.sourcePort = datagram.sourcePort;
    // A subnet's broadcast address is no address of ours, so only a real unicast names how the client calls us.
    request.unicast = links.isOwn(datagram.destination);
    request.server = request.unicast || datagram.local.isNull() ? datagram.destination : datagram.local;
    request.interfaceIndex = datagram.interfaceIndex;
    if (const net::Interface *found = links.byIndex(datagram.interfaceIndex)) {
        request.interface = found->name;
        request.links = found->addresses;
    }
    return request;
}

QString architectureText(std::optional<quint16> architecture)
{
    if (!architecture)
        return u"no architecture"_s;
    switch (*architecture) {
    case 0:
        return u"BIOS"_s;
    case 6:
        return u"UEFI x86"_s;
    case 7:
    case 9:
        return u"UEFI x64"_s;
    case 11:
        return u"UEFI arm64"_s;
    case 15:
        return u"UEFI x86 HTTP"_s;
    case 16:
        return u"UEFI x64 HTTP"_s;
    case 19:
        return u"UEFI arm64 HTTP"_s;
    default:
        return u"architecture %1"_s.arg(*architecture);
    }
}

QString pathText(const Request &request)
{
    QStringList parts;
    if (request.relayed())
        parts << u"from %1 (relay)"_s.arg(QString::fromStdString(request.message.giaddr.toString()));
    else if (!request.source.isNull())
        parts << u"from %1"_s.arg(QString::fromStdString(request.source.toString()));
    else
        parts << u"on %1"_s.arg(request.interface.isEmpty() ? u"interface %1"_s.arg(request.interfaceIndex)
                                                            : request.interface);
    parts << architectureText(request.facts.architecture);
    if (request.facts.ipxe)
        parts << u"iPXE"_s;
    if (request.facts.wds)
        parts << u"Microsoft's boot program"_s;
    // EDK2 swaps the bytes of secs on 4011, so the number means nothing there.
    if (request.port == Port::Dhcp)
        parts << u"secs %1"_s.arg(request.message.secs);
    return parts.join(u", "_s);
}

QJsonObject requestFacts(const Request &request)
{
    QJsonObject facts{{u"xid"_s, qint64(request.message.xid)},
                      {u"class"_s, request.facts.clientClass == wire::ClientClass::Http ? u"http"_s : u"pxe"_s}};
    if (request.facts.architecture)
        facts[u"arch"_s] = *request.facts.architecture;
    if (request.facts.ipxe)
        facts[u"ipxe"_s] = true;
    if (request.facts.wds)
        facts[u"wds"_s] = true;
    if (request.relayed())
        facts[u"relay"_s] = QString::fromStdString(request.message.giaddr.toString());
    else if (!request.interface.isEmpty())
        facts[u"interface"_s] = request.interface;
    // A switch that snoops adds option 82 without being a relay.
    if (const QString circuit = relayText(request.message, CircuitId); !circuit.isEmpty())
        facts[u"circuit"_s] = circuit;
    if (const QString remote = relayText(request.message, RemoteId); !remote.isEmpty())
        facts[u"remote"_s] = remote;
    // EDK2 swaps the bytes of secs on 4011, so the number means nothing there.
    if (request.port == Port::Dhcp)
        facts[u"secs"_s] = request.message.secs;
    return facts;
}

} // namespace slipway::dhcp
