// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/dhcp/request_filter.h"
#include <algorithm>

namespace slipway::dhcp {

bool RequestFilter::admit(const Request &request, bool served, qint64 nowMs)
{
    Machine &machine = m_machines[request.mac];
    const double earned = double(nowMs - machine.filledMs) * RequestsPerSecond / 1000.0;
    machine.tokens =
        machine.filledMs == 0 ? RequestsPerSecond : std::min<double>(RequestsPerSecond, machine.tokens + earned);
    machine.filledMs = nowMs;
    Dropped &dropped = m_dropped[request.port == Port::Dhcp ? 0 : 1];
    if (machine.tokens < 1) {
        ++dropped.tooMany;
        return false;
    }
    machine.tokens -= 1;

    // 4011 is unicast and never relayed: there, an equal datagram is a client that lost our answer.
    if (request.port == Port::BootService)
        return true;
    machine.seen.removeIf([nowMs](const Seen &seen) { return nowMs - seen.atMs >= DuplicateMs; });
    // iPXE asks again after 990 ms, with other secs: so secs belong to what makes a copy.
    const Seen now{request.message.xid, request.message.secs, request.type(), request.message.giaddr, served, nowMs};
    const bool duplicate = std::any_of(machine.seen.begin(), machine.seen.end(), [&now](const Seen &seen) {
        return seen.xid == now.xid && seen.secs == now.secs && seen.type == now.type && seen.giaddr == now.giaddr &&
               seen.served == now.served;
    });
    if (duplicate)
        ++dropped.repeated;
    else
        machine.seen.append(now);
    return !duplicate;
}

std::optional<Ipv4> RequestFilter::otherPath(const Request &request) const
{
    const auto machine = m_machines.constFind(request.mac);
    if (machine == m_machines.constEnd() || request.port == Port::BootService)
        return std::nullopt;
    for (const Seen &seen : machine->seen) {
        if (seen.xid == request.message.xid && seen.secs == request.message.secs && seen.type == request.type() &&
            seen.giaddr != request.message.giaddr)
            return seen.giaddr;
    }
    return std::nullopt;
}

void RequestFilter::tick(qint64 nowMs)
{
    m_machines.removeIf([nowMs](const auto &machine) { return nowMs - machine.value().filledMs > 2 * DuplicateMs; });
}

} // namespace slipway::dhcp
