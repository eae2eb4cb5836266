// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of RFC 2131 section 4.3 for a server: question in, verdict out. Pure; the caller saves a lease before it
// sends the ACK.
#pragma once
#include "server/dhcp/boot_reply.h"
#include "server/dhcp/lease_table.h"

namespace slipway::dhcp {

struct AddressVerdict
{
    enum class Kind : quint8 {
        Silent, ///< nothing leaves
        Offer,
        Ack,    ///< after `lease` is saved and committed
        Inform, ///< an ACK without an address
        Nak,
        Released, ///< nothing leaves; the lease of `lease.address` is to be forgotten
    };
    Kind kind = Kind::Silent;
    session::Lease lease;
    AddressGrant grant;
    std::string_view why;                  ///< plain English, for a NAK, a silence or a DECLINE
    std::optional<site::DhcpRange> usedUp; ///< its network has no address left
};

class AddressServer
{
public:
    void configure(const QList<site::DhcpRange> &ranges, int leaseSeconds);
    LeaseTable &leases() { return m_leases; }

    /// A range covers the network that this request comes from.
    bool serves(const Request &request) const;
    /// `ours`: option 54, where given, names this server. `nowMs`: UTC.
    AddressVerdict answer(const Request &request, bool ours, qint64 nowMs);

private:
    const site::DhcpRange *rangeFor(const Request &request) const;
    AddressVerdict discover(const Request &request, const LeaseClient &client, const site::DhcpRange &range,
                            qint64 nowMs);
    AddressVerdict request(const Request &request, const LeaseClient &client, const site::DhcpRange &range, bool ours,
                           qint64 nowMs);
    AddressVerdict grant(AddressVerdict::Kind kind, Ipv4 address, const LeaseClient &client,
                         const site::DhcpRange &range, qint64 nowMs);

    LeaseTable m_leases;
    int m_leaseSeconds = 3600;
};

} // namespace slipway::dhcp
