// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/dhcp/offer_probe.h"
#include "server/site/rehearsal.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::dhcp {

namespace {

namespace option = wire::option;
constexpr uint16_t BroadcastFlag = 0x8000;

wire::DhcpMessage discover(quint32 random, std::optional<uint16_t> architecture)
{
    wire::DhcpMessage message;
    message.setMac(site::rehearsalMac(random));
    message.xid = random * 2654435761U + 1;
    message.flags = BroadcastFlag;
    message.options.setU8(option::MessageType, uint8_t(wire::MessageType::Discover));
    message.options.set(option::ParameterList, {1, 3, 6, 15, 43, 51, 54, 60, 66, 67});
    message.options.setU16(option::MaximumMessageSize, 1472);
    if (!architecture)
        return message;
    const std::string text = *architecture == 0 ? "00000" : "00007";
    message.options.setText(option::VendorClass, "PXEClient:Arch:" + text + ":UNDI:003016");
    message.options.setU16(option::ClientSystemArchitecture, *architecture);
    message.options.set(option::ClientNetworkInterface, {1, 3, 16});
    wire::Bytes machine(17, 0);
    const MacAddress mac = message.mac();
    std::copy(mac.octets.begin(), mac.octets.end(), machine.end() - 6);
    machine[1] = 0x53;
    message.options.set(option::ClientMachineIdentifier, machine);
    return message;
}

std::string beforeNul(const std::string &text)
{
    return text.substr(0, text.find('\0'));
}

bool fromPxe(const wire::DhcpMessage &reply)
{
    return reply.options.text(option::VendorClass).starts_with("PXEClient");
}

/// What an offer calls its server is only what its sender wrote.
bool canBeServer(Ipv4 address)
{
    const quint32 first = address.value >> 24;
    return first != 0 && first != 127 && first < 224;
}

/// Null: there are enough.
OfferingServer *serverOf(const wire::DhcpMessage &reply, Ipv4 source, QList<OfferingServer> &servers)
{
    Ipv4 named = reply.options.address(option::ServerIdentifier).value_or(source);
    if (!canBeServer(named))
        named = source;
    const bool relayed = !reply.giaddr.isNull();
    // Two relays bring the same server; two senders are two servers, whatever they call themselves.
    const auto known = std::find_if(servers.begin(), servers.end(), [&](const OfferingServer &each) {
        return each.server == named && (each.source == source || (each.relayed && relayed));
    });
    if (known != servers.end())
        return &*known;
    if (servers.size() >= MostServers)
        return nullptr;
    OfferingServer fresh;
    fresh.server = named;
    fresh.source = source;
    servers.append(fresh);
    return &servers.last();
}

void takeBoot(const wire::DhcpMessage &reply, OfferingServer &server)
{
    const std::string optionFile = beforeNul(reply.options.text(option::BootFileName));
    const std::string file = optionFile.empty() ? reply.file : optionFile;
    if (file.empty() && !fromPxe(reply))
        return;
    server.boots = true;
    if (!file.empty())
        server.bootFile = QString::fromStdString(file);
    const std::string optionName = beforeNul(reply.options.text(option::TftpServerName));
    const std::string name = optionName.empty() ? reply.sname : optionName;
    if (const auto address = Ipv4::parse(name))
        server.bootServer = *address;
    else if (!name.empty())
        server.bootServerName = QString::fromStdString(name);
    if (server.bootServer.isNull())
        server.bootServer = reply.siaddr;
}

} // namespace

QList<wire::DhcpMessage> probeDiscovers(quint32 random)
{
    random &= ~3U;
    return {discover(random, std::nullopt), discover(random + 1, 7), discover(random + 2, 0)};
}

bool takeOffer(const wire::DhcpMessage &reply, Ipv4 source, const QList<wire::DhcpMessage> &discovers,
               QList<OfferingServer> &servers)
{
    const bool answers = std::any_of(discovers.begin(), discovers.end(), [&reply](const wire::DhcpMessage &asked) {
        return asked.xid == reply.xid && asked.mac() == reply.mac();
    });
    if (!answers || reply.op != 2 || reply.type() != wire::MessageType::Offer)
        return false;
    OfferingServer *server = serverOf(reply, source, servers);
    if (!server)
        return false;
    server->relayed = server->relayed || !reply.giaddr.isNull();
    server->vendorOptions = server->vendorOptions || reply.options.contains(option::VendorInformation);
    if (!reply.yiaddr.isNull()) {
        server->gives = true;
        server->offered = reply.yiaddr;
        server->mask = reply.options.address(option::SubnetMask).value_or(server->mask);
        if (const wire::Bytes *routers = reply.options.find(option::Router); routers && routers->size() >= 4)
            server->router = Ipv4{wire::Reader(*routers).u32()};
    }
    takeBoot(reply, *server);
    return true;
}

ProbeJudgement judgeOffers(const QList<OfferingServer> &servers)
{
    ProbeJudgement judgement;
    bool beside = false, here = false;
    for (const OfferingServer &server : servers) {
        (server.own ? here : beside) |= server.gives;
        if (server.boots && !server.own)
            judgement.rivals.append(server);
    }
    judgement.mode = here ? site::DhcpMode::SameHost : beside ? site::DhcpMode::Proxy : site::DhcpMode::Server;
    return judgement;
}

} // namespace slipway::dhcp
