// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/dhcp/lease_table.h"
#include <algorithm>

namespace slipway::dhcp {

void LeaseTable::setRanges(const QList<site::DhcpRange> &ranges)
{
    m_ranges = ranges;
    m_cursors.clear();
    for (const site::DhcpRange &range : ranges)
        m_cursors.append(range.first);
}

void LeaseTable::setOwnAddresses(const QList<Ipv4> &addresses)
{
    m_own = QSet<Ipv4>(addresses.begin(), addresses.end());
}

void LeaseTable::restore(const QList<session::Lease> &leases)
{
    for (const session::Lease &lease : leases)
        commit(lease);
}

const site::DhcpRange *LeaseTable::rangeOf(Ipv4 address) const
{
    for (const site::DhcpRange &range : m_ranges) {
        if (range.contains(address))
            return &range;
    }
    return nullptr;
}

bool LeaseTable::isUsable(Ipv4 address) const
{
    const site::DhcpRange *range = rangeOf(address);
    const uint32_t last = address.value & 0xFF;
    if (!range || last == 0 || last == 255 || m_own.contains(address))
        return false;
    const uint32_t hostBits = ~range->mask().value;
    const uint32_t host = address.value & hostBits;
    return hostBits <= 1 || (host != 0 && host != hostBits); // a /31 has neither (RFC 3021)
}

bool LeaseTable::belongsTo(const Slot &slot, const LeaseClient &client) const
{
    if (slot.kind == Kind::Quarantined)
        return false;
    if (!client.identifier.isEmpty() && slot.lease.clientIdentifier == client.identifier)
        return true;
    // Firmware says only its MAC, the OS of the same machine an identifier, too.
    return slot.lease.mac == client.mac && (slot.lease.clientIdentifier.isEmpty() || client.identifier.isEmpty());
}

const LeaseTable::Slot *LeaseTable::slotOf(const LeaseClient &client) const
{
    const auto byIdentifier = m_byIdentifier.constFind(client.identifier);
    if (!client.identifier.isEmpty() && byIdentifier != m_byIdentifier.constEnd())
        return &*m_slots.constFind(*byIdentifier);
    const auto byMac = m_byMac.constFind(client.mac);
    if (byMac == m_byMac.constEnd())
        return nullptr;
    const Slot &slot = *m_slots.constFind(*byMac);
    return belongsTo(slot, client) ? &slot : nullptr;
}

std::optional<session::Lease> LeaseTable::leaseOf(const LeaseClient &client) const
{
    const Slot *slot = slotOf(client);
    return slot && slot->kind == Kind::Leased ? std::optional(slot->lease) : std::nullopt;
}

bool LeaseTable::isFree(Ipv4 address, const LeaseClient &client, qint64 nowMs) const
{
    if (!isUsable(address))
        return false;
    const auto slot = m_slots.constFind(address);
    return slot == m_slots.constEnd() || belongsTo(*slot, client) || slot->lease.expiresMs <= nowMs;
}

std::optional<Ipv4> LeaseTable::choose(const LeaseClient &client, Ipv4 network, std::optional<Ipv4> wanted,
                                       qint64 nowMs)
{
    const auto here = [this, network](Ipv4 address) {
        const site::DhcpRange *range = rangeOf(address);
        return range && range->inNetwork(network);
    };
    if (const Slot *slot = slotOf(client); slot && here(slot->lease.address) && isUsable(slot->lease.address))
        return slot->lease.address;
    if (wanted && here(*wanted) && isFree(*wanted, client, nowMs))
        return wanted;
    for (qsizetype i = 0; i < m_ranges.size(); ++i) {
        if (!m_ranges.at(i).inNetwork(network))
            continue;
        if (const std::optional<Ipv4> address = neverUsed(i))
            return address;
    }
    return expiredFirst(network, nowMs);
}

std::optional<Ipv4> LeaseTable::neverUsed(qsizetype range)
{
    Ipv4 &cursor = m_cursors[range];
    const Ipv4 last = m_ranges.at(range).last;
    while (cursor <= last && (m_slots.contains(cursor) || !isUsable(cursor)))
        ++cursor.value;
    return cursor <= last ? std::optional(cursor) : std::nullopt;
}

std::optional<Ipv4> LeaseTable::expiredFirst(Ipv4 network, qint64 nowMs) const
{
    std::optional<Ipv4> best;
    qint64 bestMs = nowMs;
    for (auto slot = m_slots.constBegin(); slot != m_slots.constEnd(); ++slot) {
        const qint64 expires = slot->lease.expiresMs;
        const site::DhcpRange *range = rangeOf(slot.key());
        if (expires > bestMs || !range || !range->inNetwork(network) || !isUsable(slot.key()))
            continue;
        if (best && expires == bestMs && *best < slot.key())
            continue;
        best = slot.key();
        bestMs = expires;
    }
    return best;
}

void LeaseTable::put(const Slot &slot)
{
    const session::Lease &lease = slot.lease;
    erase(lease.address);
    m_slots.insert(lease.address, slot);
    if (slot.kind == Kind::Quarantined)
        return;
    m_byMac.insert(lease.mac, lease.address);
    if (!lease.clientIdentifier.isEmpty())
        m_byIdentifier.insert(lease.clientIdentifier, lease.address);
}

void LeaseTable::erase(Ipv4 address)
{
    const auto slot = m_slots.constFind(address);
    if (slot == m_slots.constEnd())
        return;
    if (m_byMac.value(slot->lease.mac) == address)
        m_byMac.remove(slot->lease.mac);
    if (m_byIdentifier.value(slot->lease.clientIdentifier) == address)
        m_byIdentifier.remove(slot->lease.clientIdentifier);
    m_slots.erase(slot);
}

void LeaseTable::hold(Ipv4 address, const LeaseClient &client, qint64 nowMs)
{
    const auto slot = m_slots.constFind(address);
    if (slot != m_slots.constEnd() && slot->kind == Kind::Leased && belongsTo(*slot, client)) {
        if (slot->lease.expiresMs < nowMs + HoldMs) {
            Slot longer = *slot;
            longer.lease.expiresMs = nowMs + HoldMs;
            put(longer);
        }
        return; // a lease is stronger than a hold
    }
    Slot held;
    held.lease = {address, client.mac, client.identifier, nowMs + HoldMs, client.hostName};
    put(held);
}

void LeaseTable::releaseHold(const LeaseClient &client)
{
    if (const Slot *slot = slotOf(client); slot && slot->kind == Kind::Held)
        m_slots[slot->lease.address].lease.expiresMs = 0;
}

void LeaseTable::commit(const session::Lease &lease)
{
    put({Kind::Leased, lease});
}

bool LeaseTable::release(Ipv4 address, const LeaseClient &client, qint64 nowMs)
{
    const auto slot = m_slots.find(address);
    if (slot == m_slots.end() || slot->kind != Kind::Leased || !belongsTo(*slot, client))
        return false;
    slot->lease.expiresMs = nowMs;
    return true;
}

void LeaseTable::keepOnly(const QSet<Ipv4> &kept)
{
    QList<Ipv4> gone;
    for (auto slot = m_slots.cbegin(); slot != m_slots.cend(); ++slot) {
        if (slot->kind == Kind::Leased && !kept.contains(slot.key()))
            gone += slot.key();
    }
    for (const Ipv4 address : std::as_const(gone)) {
        erase(address);
        for (qsizetype i = 0; i < m_ranges.size(); ++i) { // it was passed by, and is new again
            if (m_ranges.at(i).contains(address))
                m_cursors[i] = std::min(m_cursors.at(i), address);
        }
    }
}

bool LeaseTable::decline(Ipv4 address, const LeaseClient &client, qint64 nowMs)
{
    const auto slot = m_slots.constFind(address);
    if (slot == m_slots.constEnd() || !belongsTo(*slot, client))
        return false;
    Slot quarantined;
    quarantined.kind = Kind::Quarantined;
    quarantined.lease.address = address;
    quarantined.lease.expiresMs = nowMs + QuarantineMs;
    put(quarantined);
    return true;
}

} // namespace slipway::dhcp
