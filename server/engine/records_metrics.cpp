// SPDX-License-Identifier: GPL-3.0-or-later
// What charts show of the past, and the datagrams of boots: written with the sessions, in one transaction.
#include "server/engine/records.h"
#include "server/store/metric_store.h"

namespace slipway::engine {

namespace {
constexpr qint64 PruneMs = 5 * 60 * 1000;
}

bool Records::metricsDue() const
{
    return m_metrics.isDue();
}

Result<void> Records::saveMetrics()
{
    const qint64 now = m_clock.utcMs();
    if (m_metrics.clockWentBack() || std::abs(now - m_lastPruneMs) >= PruneMs) {
        if (const auto pruned = m_store->metrics().prune(now); !pruned)
            return pruned;
        m_lastPruneMs = now;
    }
    for (const store::Metric &metric : m_metrics.finished()) {
        if (const auto added = m_store->metrics().add(metric); !added)
            return added;
    }
    return {};
}

Result<void> Records::savePackets()
{
    for (auto it = m_packets.constBegin(); it != m_packets.constEnd(); ++it) {
        if (const auto added = m_store->addPackets(it.key(), it.value()); !added)
            return added;
    }
    return {};
}

} // namespace slipway::engine
