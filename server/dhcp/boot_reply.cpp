// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/dhcp/boot_reply.h"
#include <algorithm>

namespace slipway::dhcp {

namespace option = wire::option;
using wire::MessageType;

namespace {

constexpr quint16 RelayPort = 67;
constexpr uint16_t BroadcastFlag = 0x8000;
constexpr size_t FileField = 127, NameField = 63; // one byte is the NUL's
constexpr size_t SmallestMaximum = 548, HeaderBytes = 28;

bool parsesAsSubOptions(const wire::Bytes &value)
{
    wire::Reader reader(value);
    while (reader.remaining() > 0 && !reader.failed()) { // what failed moves no further
        reader.u8();                                     // the code
        reader.skip(reader.u8());
    }
    return !reader.failed() && !value.empty();
}

/// Header and the options that stand first whatever the reply is.
wire::DhcpMessage replyTo(const Request &request, MessageType type)
{
    const wire::DhcpMessage &asked = request.message;
    wire::DhcpMessage reply;
    reply.op = 2;
    reply.htype = asked.htype;
    reply.hlen = asked.hlen;
    reply.xid = asked.xid;
    reply.flags = asked.flags;
    reply.giaddr = asked.giaddr;
    reply.chaddr = asked.chaddr;
    reply.options.setU8(option::MessageType, uint8_t(type));
    reply.options.setAddress(option::ServerIdentifier, request.serverIdentifier());
    return reply;
}

/// What the client or its relay wants to see again. The encoder puts 82 last.
void echo(const Request &request, wire::DhcpMessage &reply)
{
    const wire::Options &asked = request.message.options;
    // Only a machine id that is one; firmware drops replies with a broken echo of its own.
    if (const wire::Bytes *id = asked.find(option::ClientMachineIdentifier); id && id->size() == 17 && id->front() == 0)
        reply.options.set(option::ClientMachineIdentifier, *id);
    // RFC 6842: the client identifier comes back.
    if (const wire::Bytes *id = asked.find(option::ClientIdentifier);
        id && id->size() >= 2 && request.port == Port::Dhcp)
        reply.options.set(option::ClientIdentifier, *id);
    if (const wire::Bytes *relay = asked.find(option::RelayAgentInformation); relay && parsesAsSubOptions(*relay))
        reply.options.set(option::RelayAgentInformation, *relay);
}

/// siaddr, sname, `file` and option 67, which old ROMs need terminated: else they append the End option to the name.
void setBootFile(const Request &request, wire::DhcpMessage &reply, const QByteArray &file)
{
    reply.siaddr = request.server;
    if (file.isEmpty())
        return;
    reply.sname = request.server.toString().substr(0, NameField);
    if (size_t(file.size()) <= FileField)
        reply.file = file.toStdString();
    wire::Bytes terminated(file.begin(), file.end());
    terminated.push_back(0);
    reply.options.set(option::BootFileName, std::move(terminated));
}

/// The file, and what Microsoft's programs read beside it.
void setBoot(const Request &request, wire::DhcpMessage &reply, const BootAnswer &answer)
{
    setBootFile(request, reply, answer.file);
    if (!answer.bcdPath.isEmpty()) {
        wire::Bytes terminated(answer.bcdPath.begin(), answer.bcdPath.end());
        terminated.push_back(0);
        reply.options.set(option::BcdPath, std::move(terminated));
    }
    if (answer.wds)
        reply.options.set(option::WdsEncapsulated, wire::encodeWds(*answer.wds));
}

void setVendorClass(const Request &request, wire::DhcpMessage &reply)
{
    const bool http = request.facts.clientClass == wire::ClientClass::Http;
    reply.options.setText(option::VendorClass, http ? "HTTPClient" : "PXEClient");
}

wire::Bytes menuOf(const Request &request, const FirmwareMenu &menu)
{
    std::vector<wire::BootMenuItem> items;
    if (menu.localBootFirst)
        items.push_back({0, "Local boot", request.server});
    items.push_back({DeploymentItem, menu.title.toStdString(), request.server});
    return wire::bootMenu(items, uint8_t(std::clamp(menu.timeoutSeconds, 0, 254)),
                          menu.localBootFirst ? "Press F8 for network boot" : "PXE");
}

void setAddresses(wire::Options &options, uint8_t code, const QList<Ipv4> &addresses)
{
    if (addresses.isEmpty())
        return;
    wire::Writer writer;
    for (Ipv4 address : addresses)
        writer.u32(address.value);
    options.set(code, writer.take());
}

} // namespace

wire::DhcpMessage proxyOffer(const Request &request, const BootAnswer &answer, ReplyStyle style)
{
    wire::DhcpMessage reply = replyTo(request, MessageType::Offer);
    // The relay has no address to send this to, so it has to broadcast it (dhcrelay sends it to 0.0.0.0 else).
    if (request.relayed())
        reply.flags |= BroadcastFlag;
    setVendorClass(request, reply);
    const bool pxe = request.facts.clientClass == wire::ClientClass::Pxe;
    if (answer.menu) {
        reply.siaddr = request.server;
        reply.options.set(option::VendorInformation, menuOf(request, *answer.menu));
    } else {
        setBoot(request, reply, answer);
        if (pxe && style == ReplyStyle::Direct)
            reply.options.set(option::VendorInformation, wire::bootFromThisOffer());
    }
    echo(request, reply);
    return reply;
}

wire::DhcpMessage bootServiceAck(const Request &request, const BootAnswer &answer)
{
    wire::DhcpMessage reply = replyTo(request, MessageType::Ack);
    reply.ciaddr = request.message.ciaddr;
    setVendorClass(request, reply);
    setBoot(request, reply, answer);
    // iPXE asks again until the item that it chose comes back.
    if (request.facts.bootItem)
        reply.options.set(option::VendorInformation, wire::bootItemReply(*request.facts.bootItem, 0));
    echo(request, reply);
    return reply;
}

wire::DhcpMessage addressReply(const Request &request, MessageType type, const AddressGrant &grant,
                               const BootAnswer &answer)
{
    wire::DhcpMessage reply = replyTo(request, type);
    reply.yiaddr = grant.address;
    if (type == MessageType::Ack)
        reply.ciaddr = request.message.ciaddr;
    wire::Options &options = reply.options;
    if (grant.leaseSeconds > 0)
        options.setU32(option::LeaseTime, uint32_t(grant.leaseSeconds));
    // EDK2 declines an address without its mask.
    options.setAddress(option::SubnetMask, grant.range.mask());
    if (answer.menu) {
        // EDK2 takes the menu from the offer of an address, too, and then asks on 4011.
        reply.siaddr = request.server;
        setVendorClass(request, reply);
        options.set(option::VendorInformation, menuOf(request, *answer.menu));
    } else if (!answer.file.isEmpty()) {
        setBoot(request, reply, answer);
        // No option 60 for PXE: with it, and without 43, EDK2 would insist on 4011. HTTP boot needs it.
        if (request.facts.clientClass == wire::ClientClass::Http)
            setVendorClass(request, reply);
    }
    // Else iPXE waits two seconds for a proxy that is not there.
    if (request.facts.ipxe)
        options.set(option::IpxeEncapsulated, wire::ipxeNoProxy());
    setAddresses(options, option::Router, grant.range.routers);
    setAddresses(options, option::DomainNameServer, grant.range.nameServers);
    constexpr uint8_t BroadcastAddress = 28;
    options.setAddress(BroadcastAddress, Ipv4{grant.range.network().value | ~grant.range.mask().value});
    if (grant.leaseSeconds > 0) {
        options.setU32(option::RenewalTime, uint32_t(grant.leaseSeconds / 2));
        options.setU32(option::RebindingTime, uint32_t(qint64(grant.leaseSeconds) * 7 / 8));
    }
    echo(request, reply);
    return reply;
}

wire::DhcpMessage serverNak(const Request &request, std::string_view why)
{
    wire::DhcpMessage reply = replyTo(request, MessageType::Nak);
    // RFC 2131 section 4.3.2: the client may be on another network than it thinks, so its relay has to broadcast.
    if (request.relayed())
        reply.flags |= BroadcastFlag;
    constexpr uint8_t Message = 56;
    reply.options.setText(Message, why);
    echo(request, reply);
    return reply;
}

Destination replyDestination(const Request &request, const wire::DhcpMessage &reply, quint16 clientPort)
{
    const wire::DhcpMessage &asked = request.message;
    if (request.relayed() && request.port == Port::Dhcp)
        return {asked.giaddr, RelayPort};
    const bool nak = reply.type() == MessageType::Nak;
    const bool toAsker = request.port == Port::BootService || request.type() == MessageType::Inform ||
                         request.facts.bootItem.has_value();
    if (!nak && toAsker && !request.source.isNull())
        return {request.source, request.sourcePort};
    // A ciaddr in a DISCOVER is a client's mistake and says nothing (seen in the field).
    const bool renews = request.type() == MessageType::Request && !asked.ciaddr.isNull() &&
                        !asked.options.contains(option::RequestedAddress);
    if (!nak && renews)
        return {asked.ciaddr, clientPort};
    return {Ipv4Broadcast, clientPort};
}

size_t maximumReplySize(const wire::DhcpMessage &request)
{
    const size_t claimed = request.options.u16(option::MaximumMessageSize).value_or(0);
    return std::clamp(claimed > HeaderBytes ? claimed - HeaderBytes : 0, SmallestMaximum, wire::DhcpMaximumSize);
}

} // namespace slipway::dhcp
