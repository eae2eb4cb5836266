// SPDX-License-Identifier: GPL-3.0-or-later
// What charts show of the past: read from the store, whoever wrote it.
#include "ui/shell/console.h"

namespace slipway::ui {

namespace {
struct StoredMetrics
{
    QList<store::Metric> fine, coarse;
};
} // namespace

void Console::followMetrics()
{
    if (!m_loaded || m_loadingMetrics)
        return;
    m_loadingMetrics = true;
    const qint64 now = m_clock.utcMs();
    const store::MetricQuery fine{store::FineStep, metrics.storedFrom(store::FineStep, now)};
    const store::MetricQuery coarse{store::CoarseStep, metrics.storedFrom(store::CoarseStep, now)};
    run<StoredMetrics>(
        this,
        [fine, coarse](engine::Commands &commands) -> Result<StoredMetrics> {
            auto day = commands.metrics(fine);
            if (!day.ok())
                return fail(day.error());
            auto month = commands.metrics(coarse);
            if (!month.ok())
                return fail(month.error());
            return StoredMetrics{*std::move(day), *std::move(month)};
        },
        [this, now, past = m_past](Result<StoredMetrics> stored) {
            if (past != m_past)
                return;
            m_loadingMetrics = false;
            // The next look may succeed; what was drawn stays.
            if (!stored.ok())
                return;
            metrics.setStored(store::FineStep, stored->fine, now);
            metrics.setStored(store::CoarseStep, stored->coarse, now);
        });
}

} // namespace slipway::ui
