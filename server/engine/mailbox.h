// SPDX-License-Identifier: GPL-3.0-or-later
// What the network threads saw since the records thread looked last. They append and go on: no signal, no log line, no
// SQL a packet.
#pragma once
#include "server/engine/report.h"
#include "server/session/entry.h"
#include "server/session/packet.h"
#include "server/session/service_counts.h"
#include <mutex>
#include <optional>

namespace slipway::engine {

struct Batch
{
    QList<session::EntryPointer> opened;
    QList<session::Event> events;
    QList<session::Transfer> transfers;
    static constexpr qsizetype MostPackets = 20'000; ///< while nobody takes them; later ones are lost
    QList<session::Packet> packets;
    QList<site::DhcpRange> usedUp;    ///< somebody got no address of them
    QHash<QString, qint64> silent;    ///< by reason id
    QHash<QString, qint64> malformed; ///< by wire error key
    qint64 requests = 0;
    qint64 answered = 0;
    qint64 tftpBytes = -1; ///< totals; -1: not sampled since
    qint64 httpBytes = -1;
    int tftpTransfers = -1;
    int httpTransfers = -1;
    std::optional<std::pair<session::PortCounts, session::PortCounts>> ports; ///< none: not sampled since
    std::optional<session::TftpCounts> tftp;
    std::optional<session::HttpCounts> http;
};

class Mailbox
{
public:
    template <class Fill>
    void add(Fill fill)
    {
        const std::lock_guard lock(m_mutex);
        fill(m_batch);
    }
    Batch take()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_batch, {});
    }

private:
    std::mutex m_mutex;
    Batch m_batch;
};

} // namespace slipway::engine
