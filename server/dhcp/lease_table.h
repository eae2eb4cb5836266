// SPDX-License-Identifier: GPL-3.0-or-later
// Which address belongs to whom: offers on hold, leases, addresses that a client found taken. Pure; times are passed in
// (UTC, ms).
#pragma once
#include "server/base/ipv4.h"
#include "server/session/lease.h"
#include "server/site/settings.h"
#include <QSet>

namespace slipway::dhcp {

/// Who asks for an address. Firmware, iPXE and the OS of one machine are one client: they share the MAC, though only
/// some of them send an identifier.
struct LeaseClient
{
    MacAddress mac;
    QByteArray identifier; ///< option 61 as it came, unless it only repeats the MAC
    QString hostName;
};

class LeaseTable
{
public:
    static constexpr qint64 HoldMs = 10'000;        ///< how long an offer waits for its REQUEST
    static constexpr qint64 QuarantineMs = 600'000; ///< after a DECLINE

    void setRanges(const QList<site::DhcpRange> &ranges);
    const QList<site::DhcpRange> &ranges() const { return m_ranges; }
    void setOwnAddresses(const QList<Ipv4> &addresses);
    void restore(const QList<session::Lease> &leases);

    /// The lease of this client, expired or not.
    std::optional<session::Lease> leaseOf(const LeaseClient &client) const;
    /// Whether this client may have this address now: it is its own, or in a range and nobody else's.
    bool isFree(Ipv4 address, const LeaseClient &client, qint64 nowMs) const;
    /// Its own address, else `wanted` if free, else one that was never used, else the one that expired first; within
    /// the ranges of `network` alone. None when all are taken.
    std::optional<Ipv4> choose(const LeaseClient &client, Ipv4 network, std::optional<Ipv4> wanted, qint64 nowMs);
    void hold(Ipv4 address, const LeaseClient &client, qint64 nowMs);
    void releaseHold(const LeaseClient &client);
    void commit(const session::Lease &lease);
    /// True if the client had it. The address stays its first choice until another client needs it.
    bool release(Ipv4 address, const LeaseClient &client, qint64 nowMs);
    /// Forgets every lease of another address, expired ones too. Offers and addresses found taken stay.
    void keepOnly(const QSet<Ipv4> &kept);
    bool decline(Ipv4 address, const LeaseClient &client, qint64 nowMs);
    /// Neither a network's nor a broadcast address, not our own, and no .0 or .255, which some clients refuse.
    bool isUsable(Ipv4 address) const;

private:
    enum class Kind : quint8 { Held, Leased, Quarantined };
    struct Slot
    {
        Kind kind = Kind::Held;
        session::Lease lease; ///< expiresMs: of the hold, the lease or the quarantine
    };
    const site::DhcpRange *rangeOf(Ipv4 address) const;
    bool belongsTo(const Slot &slot, const LeaseClient &client) const;
    const Slot *slotOf(const LeaseClient &client) const;
    std::optional<Ipv4> neverUsed(qsizetype range);
    std::optional<Ipv4> expiredFirst(Ipv4 network, qint64 nowMs) const;
    void put(const Slot &slot);
    void erase(Ipv4 address);

    QList<site::DhcpRange> m_ranges;
    QList<Ipv4> m_cursors; ///< by range: everything before was looked at
    QSet<Ipv4> m_own;
    QHash<Ipv4, Slot> m_slots;
    QHash<MacAddress, Ipv4> m_byMac;
    QHash<QByteArray, Ipv4> m_byIdentifier;
};

} // namespace slipway::dhcp
