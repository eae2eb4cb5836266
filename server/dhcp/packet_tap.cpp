// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/dhcp/packet_tap.h"

namespace slipway::dhcp {

bool PacketTap::admits(const MacAddress &mac)
{
    if (m_count >= MostAtAll)
        return false;
    int &ofMachine = m_counts[mac];
    if (ofMachine >= MostPerMachine)
        return false;
    ++ofMachine;
    ++m_count;
    return true;
}

void PacketTap::received(const Request &request, session::Packet packet, qint64 nowMs)
{
    // An ordinary client's dialogue is nobody's boot, unless its machine is booting.
    if (!request.wantsBoot() && m_tokenOf(request.mac).isEmpty())
        return;
    if (m_waitingCount >= MostWaiting || !admits(request.mac))
        return;
    Waiting &waiting = m_waiting[request.mac];
    if (waiting.packets.isEmpty())
        waiting.sinceMs = nowMs;
    waiting.packets.append(std::move(packet));
    ++m_waitingCount;
}

void PacketTap::sent(const Request &request, session::Packet packet)
{
    const QByteArray token = m_tokenOf(request.mac);
    if (token.isEmpty() || !admits(request.mac))
        return;
    flush(request.mac, token); // the request goes before its answer
    packet.token = token;
    m_sink(packet);
}

void PacketTap::settle(const MacAddress &mac)
{
    if (!m_waiting.contains(mac))
        return;
    if (const QByteArray token = m_tokenOf(mac); !token.isEmpty())
        flush(mac, token);
}

void PacketTap::flush(const MacAddress &mac, const QByteArray &token)
{
    const Waiting waiting = m_waiting.take(mac);
    m_waitingCount -= int(waiting.packets.size());
    for (session::Packet packet : waiting.packets) {
        packet.token = token;
        m_sink(packet);
    }
}

void PacketTap::tick(qint64 nowMs)
{
    m_counts.clear();
    m_count = 0;
    const QList<MacAddress> machines = m_waiting.keys();
    for (const MacAddress &mac : machines) {
        settle(mac);
        const auto still = m_waiting.constFind(mac);
        if (still == m_waiting.constEnd() || nowMs - still->sinceMs <= WaitMs)
            continue;
        m_waitingCount -= int(still->packets.size());
        m_waiting.erase(still);
    }
}

} // namespace slipway::dhcp
