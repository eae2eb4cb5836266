// SPDX-License-Identifier: GPL-3.0-or-later
// Hands on the datagrams of boots with the session that each belongs to. A request says whose it is only after it was
// decided, so it waits for that here. Bounded in every direction: a flood costs no memory. Lives in the dhcp thread.
#pragma once
#include "server/dhcp/request.h"
#include "server/session/packet.h"
#include <QHash>

namespace slipway::dhcp {

class PacketTap
{
public:
    static constexpr int MostPerMachine = 64; ///< between two ticks
    static constexpr int MostAtAll = 10'000;  ///< likewise
    static constexpr int MostWaiting = 512;
    static constexpr qint64 WaitMs = 5'000;

    using Sink = std::function<void(const session::Packet &)>;
    /// The token of the machine's session; empty: it has none.
    using TokenOf = std::function<QByteArray(const MacAddress &)>;
    PacketTap(Sink sink, TokenOf tokenOf) : m_sink(std::move(sink)), m_tokenOf(std::move(tokenOf)) {}

    /// Before the request is handled. `packet` has no token yet.
    void received(const Request &request, session::Packet packet, qint64 nowMs);
    void sent(const Request &request, session::Packet packet);
    /// After the request was handled: what waits belongs to the session that it has now, if any.
    void settle(const MacAddress &mac);
    /// About once a second.
    void tick(qint64 nowMs);

private:
    struct Waiting
    {
        qint64 sinceMs = 0;
        QList<session::Packet> packets;
    };
    bool admits(const MacAddress &mac);
    void flush(const MacAddress &mac, const QByteArray &token);

    Sink m_sink;
    TokenOf m_tokenOf;
    QHash<MacAddress, Waiting> m_waiting;
    int m_waitingCount = 0;
    QHash<MacAddress, int> m_counts; ///< since the last tick
    int m_count = 0;
};

} // namespace slipway::dhcp
