// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/dhcp/address_server.h"

namespace slipway::dhcp {

namespace option = wire::option;
using wire::MessageType;
using Kind = AddressVerdict::Kind;

namespace {

constexpr qsizetype HostNameLength = 255;

LeaseClient clientOf(const Request &request)
{
    LeaseClient client;
    client.mac = request.mac;
    const wire::Options &options = request.message.options;
    // Hardware type 1 and the MAC say nothing that the MAC does not.
    wire::Bytes hardware{1};
    hardware.insert(hardware.end(), request.mac.octets.begin(), request.mac.octets.end());
    if (const wire::Bytes *id = options.find(option::ClientIdentifier); id && id->size() >= 2 && *id != hardware)
        client.identifier = QByteArrayView(id->data(), qsizetype(id->size())).toByteArray();
    client.hostName = QString::fromStdString(options.text(option::HostName)).left(HostNameLength);
    return client;
}

AddressVerdict silent(std::string_view why)
{
    AddressVerdict verdict;
    verdict.why = why;
    return verdict;
}

AddressVerdict nak(std::string_view why)
{
    AddressVerdict verdict;
    verdict.kind = Kind::Nak;
    verdict.why = why;
    return verdict;
}

} // namespace

void AddressServer::configure(const QList<site::DhcpRange> &ranges, int leaseSeconds)
{
    m_leases.setRanges(ranges);
    m_leaseSeconds = leaseSeconds;
}

const site::DhcpRange *AddressServer::rangeFor(const Request &request) const
{
    QList<Ipv4> places;
    const wire::DhcpMessage &message = request.message;
    if (const std::optional<Ipv4> link = request.relayLink()) {
        places.append(*link);
    } else {
        // A unicast RENEW, RELEASE or INFORM may be routed to us: then only ciaddr knows the network.
        if (request.unicast && !message.ciaddr.isNull() && request.type() != MessageType::Discover)
            places.append(message.ciaddr);
        for (const net::InterfaceAddress &address : request.links)
            places.append(address.address);
    }
    for (Ipv4 place : places) {
        for (const site::DhcpRange &range : m_leases.ranges()) {
            if (range.inNetwork(place))
                return &range;
        }
    }
    return nullptr;
}

bool AddressServer::serves(const Request &request) const
{
    return rangeFor(request) != nullptr;
}

AddressVerdict AddressServer::grant(Kind kind, Ipv4 address, const LeaseClient &client, const site::DhcpRange &range,
                                    qint64 nowMs)
{
    m_leases.hold(address, client, nowMs);
    AddressVerdict verdict;
    verdict.kind = kind;
    verdict.grant = {address, range, m_leaseSeconds};
    verdict.lease = {address, client.mac, client.identifier, nowMs + qint64(m_leaseSeconds) * 1000, client.hostName};
    // Firmware without an identifier must not rob the OS of the one that its lease is known by.
    if (verdict.lease.clientIdentifier.isEmpty()) {
        if (const std::optional<session::Lease> known = m_leases.leaseOf(client)) {
            verdict.lease.clientIdentifier = known->clientIdentifier;
            if (verdict.lease.hostName.isEmpty())
                verdict.lease.hostName = known->hostName;
        }
    }
    return verdict;
}

AddressVerdict AddressServer::answer(const Request &request, bool ours, qint64 nowMs)
{
    const site::DhcpRange *range = rangeFor(request);
    if (!range)
        return silent("no range for this network");
    const LeaseClient client = clientOf(request);
    const wire::Options &options = request.message.options;
    switch (request.type()) {
    case MessageType::Discover:
        return discover(request, client, *range, nowMs);
    case MessageType::Request:
        return this->request(request, client, *range, ours, nowMs);
    case MessageType::Inform: {
        AddressVerdict verdict;
        verdict.kind = Kind::Inform;
        verdict.grant = {{}, *range, 0};
        return verdict;
    }
    case MessageType::Release:
    case MessageType::Decline: {
        const bool declined = request.type() == MessageType::Decline;
        const Ipv4 address =
            declined ? options.address(option::RequestedAddress).value_or(Ipv4{}) : request.message.ciaddr;
        if (options.contains(option::ServerIdentifier) && !ours)
            return silent("another server's");
        const bool had = declined ? m_leases.decline(address, client, nowMs) : m_leases.release(address, client, nowMs);
        if (!had)
            return silent("not this client's address");
        AddressVerdict verdict;
        verdict.kind = Kind::Released;
        verdict.lease.address = address;
        verdict.why = declined ? "declined: another machine seems to use it" : "released";
        return verdict;
    }
    default:
        return silent("not a request for an address");
    }
}

AddressVerdict AddressServer::discover(const Request &request, const LeaseClient &client, const site::DhcpRange &range,
                                       qint64 nowMs)
{
    const std::optional<Ipv4> wanted = request.message.options.address(option::RequestedAddress);
    const std::optional<Ipv4> address = m_leases.choose(client, range.network(), wanted, nowMs);
    if (!address) {
        AddressVerdict none = silent("no free address");
        none.usedUp = range;
        return none;
    }
    return grant(Kind::Offer, *address, client, range, nowMs);
}

AddressVerdict AddressServer::request(const Request &request, const LeaseClient &client, const site::DhcpRange &range,
                                      bool ours, qint64 nowMs)
{
    const wire::DhcpMessage &message = request.message;
    const bool selecting = message.options.contains(option::ServerIdentifier);
    if (selecting && !ours) {
        // It took another server's offer. A NAK from here would stop a boot that goes well (RFC 2131 section 4.3.2).
        m_leases.releaseHold(client);
        return silent("another server was chosen");
    }
    // RENEWING and REBINDING name their address in ciaddr and nowhere else.
    const std::optional<Ipv4> named = message.options.address(option::RequestedAddress);
    const Ipv4 address = named.value_or(message.ciaddr);
    if (address.isNull())
        return silent("no address was asked for");
    if (!range.inNetwork(address))
        return nak("wrong network");
    const std::optional<session::Lease> lease = m_leases.leaseOf(client);
    if (selecting)
        return m_leases.isFree(address, client, nowMs) ? grant(Kind::Ack, address, client, range, nowMs)
                                                       : nak("address is taken");
    if (lease && lease->address == address && m_leases.isUsable(address))
        return grant(Kind::Ack, address, client, range, nowMs);
    if (named) // INIT-REBOOT: another server may know it, unless we know better
        return lease ? nak("another address is leased to this client") : silent("unknown client");
    // A renewal of a lease that was lost with the database is granted while nobody else has the address.
    return m_leases.isFree(address, client, nowMs) ? grant(Kind::Ack, address, client, range, nowMs)
                                                   : nak("address is taken");
}

} // namespace slipway::dhcp
