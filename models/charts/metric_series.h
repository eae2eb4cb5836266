// SPDX-License-Identifier: GPL-3.0-or-later
// What the engines of the site did over time: the last quarter of an hour to the second as this program's own engine
// tells it, and what the store kept of a day and of 30 days, whoever wrote it. The memory does not grow. Gui thread.
#pragma once
#include "server/engine/metric_fold.h"
#include <QList>

namespace slipway::models {

enum class ChartRange : quint8 { FifteenMinutes, OneDay, ThirtyDays };
inline constexpr int ChartRangeCount = 3;
qint64 spanMs(ChartRange range);

struct MetricPoint
{
    store::Metric metric;
    qint64 lengthMs = 0; ///< of its interval
    double perSecond(qint64 amount) const
    {
        return metric.coveredMs > 0 ? double(amount) * 1000 / double(metric.coveredMs) : 0;
    }
    double sessions() const { return perSecond(metric.sessionMs) / 1000; }
    qint64 silences() const;
};

class MetricSeries
{
public:
    /// `serving`: this program's engine serves. While it does not, nothing of it is drawn.
    void add(const engine::Counters &counters, int liveSessions, qint64 timeMs, bool serving);
    /// What the store has since `storedFrom(step)`, oldest first.
    void setStored(const store::MetricStep &step, const QList<store::Metric> &metrics, qint64 nowMs);
    /// The site has another past than the one that was told.
    void forget();
    /// From where the store is to be asked: the newest that is known, which may still have grown.
    qint64 storedFrom(const store::MetricStep &step, qint64 nowMs) const;

    /// Oldest first; where nobody served there is none.
    QList<MetricPoint> points(ChartRange range, qint64 nowMs) const;
    /// Changes with what `points` would say.
    int revision(ChartRange range) const;
    /// Requests that were not answered since then, by reason id.
    QHash<QString, qint64> silencesSince(qint64 sinceMs) const;
    /// Of the newest report; 0: none came yet.
    qint64 timeMs() const { return m_timeMs; }
    /// Has anything ever happened?
    bool isEmpty() const { return m_live.isEmpty() && m_fine.isEmpty() && m_coarse.isEmpty(); }

private:
    engine::MetricFold m_fold{1000};
    engine::Counters m_last;
    bool m_known = false;
    qint64 m_timeMs = 0;
    QList<store::Metric> m_live, m_fine, m_coarse;
    int m_liveRevision = 0, m_fineRevision = 0, m_coarseRevision = 0;
};

} // namespace slipway::models
