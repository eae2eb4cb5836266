// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/charts/metric_series.h"
#include <algorithm>

namespace slipway::models {

using store::CoarseStep;
using store::FineStep;
using store::Metric;

namespace {

constexpr qint64 LiveMs = 15 * 60 * 1000;
constexpr qint64 LiveStepMs = 1000;
/// Another engine may still add to what was read.
constexpr qint64 ReadAgainMs = 2 * 60 * 1000;

bool startsBefore(const Metric &metric, qint64 timeMs)
{
    return metric.startMs < timeMs;
}

void dropBefore(QList<Metric> &metrics, qint64 timeMs)
{
    metrics.erase(metrics.begin(), std::lower_bound(metrics.begin(), metrics.end(), timeMs, startsBefore));
}

/// A clock that was set back: what lay in its future never was.
bool dropAfter(QList<Metric> &metrics, qint64 timeMs)
{
    const auto first = std::lower_bound(metrics.begin(), metrics.end(), timeMs, startsBefore);
    const bool any = first != metrics.end();
    metrics.erase(first, metrics.end());
    return any;
}

} // namespace

qint64 spanMs(ChartRange range)
{
    return range == ChartRange::FifteenMinutes ? LiveMs
           : range == ChartRange::OneDay       ? FineStep.keptMs
                                               : CoarseStep.keptMs;
}

qint64 MetricPoint::silences() const
{
    qint64 sum = 0;
    for (const qint64 count : metric.silent)
        sum += count;
    return sum;
}

void MetricSeries::add(const engine::Counters &counters, int liveSessions, qint64 timeMs, bool serving)
{
    const bool moved = m_known && (counters.tftpBytes != m_last.tftpBytes || counters.httpBytes != m_last.httpBytes ||
                                   counters.requests != m_last.requests);
    const bool active = serving || moved || liveSessions > 0;
    const bool back = counters.tftpBytes < m_last.tftpBytes || counters.httpBytes < m_last.httpBytes;
    if (active && (!m_fold.isServing() || back))
        m_fold.begin(m_known && !back ? m_last : counters, timeMs);
    m_fold.add(counters, liveSessions, timeMs);
    if (!active && m_fold.isServing())
        m_fold.end();
    m_last = counters;
    m_known = true;
    m_timeMs = timeMs;
    if (m_fold.clockWentBack())
        dropAfter(m_live, timeMs - timeMs % LiveStepMs);
    if (m_fold.finished().isEmpty() && !m_fold.clockWentBack())
        return;
    m_live.append(m_fold.finished());
    m_fold.written();
    dropBefore(m_live, timeMs - LiveMs);
    ++m_liveRevision;
}

void MetricSeries::setStored(const store::MetricStep &step, const QList<Metric> &metrics, qint64 nowMs)
{
    const bool fine = step.ms == FineStep.ms;
    QList<Metric> &kept = fine ? m_fine : m_coarse;
    const qint64 from = storedFrom(step, nowMs);
    const auto known = std::lower_bound(kept.begin(), kept.end(), from, startsBefore);
    const bool aged = !kept.isEmpty() && kept.first().startMs < nowMs - step.keptMs;
    const bool same = std::equal(known, kept.end(), metrics.begin(), metrics.end());
    if (same && !aged)
        return;
    if (!same) {
        kept.erase(known, kept.end());
        kept.append(metrics);
    }
    dropBefore(kept, nowMs - step.keptMs);
    dropAfter(kept, nowMs + step.ms);
    ++(fine ? m_fineRevision : m_coarseRevision);
}

void MetricSeries::forget()
{
    m_live.clear();
    m_fine.clear();
    m_coarse.clear();
    for (int *revision : {&m_liveRevision, &m_fineRevision, &m_coarseRevision})
        ++*revision;
}

qint64 MetricSeries::storedFrom(const store::MetricStep &step, qint64 nowMs) const
{
    const QList<Metric> &kept = step.ms == FineStep.ms ? m_fine : m_coarse;
    if (kept.isEmpty() || kept.last().startMs > nowMs)
        return nowMs - step.keptMs;
    return std::max(nowMs - step.keptMs, kept.last().startMs - ReadAgainMs);
}

QList<MetricPoint> MetricSeries::points(ChartRange range, qint64 nowMs) const
{
    QList<MetricPoint> points;
    const QList<Metric> &kept = range == ChartRange::ThirtyDays ? m_coarse : m_fine;
    const qint64 length = range == ChartRange::ThirtyDays ? CoarseStep.ms : FineStep.ms;
    const qint64 begin = nowMs - spanMs(range);
    auto stored = std::lower_bound(kept.begin(), kept.end(), begin, startsBefore);
    const auto end = std::lower_bound(stored, kept.end(), nowMs + 1, startsBefore);
    if (range != ChartRange::FifteenMinutes) {
        points.reserve(end - stored);
        for (; stored != end; ++stored)
            points.append({*stored, length});
        return points;
    }
    // What this engine tells to the second goes before what was stored of the same time.
    auto live = std::lower_bound(m_live.begin(), m_live.end(), begin, startsBefore);
    for (; stored != end; ++stored) {
        while (live != m_live.end() && live->startMs < stored->startMs)
            points.append({*live++, LiveStepMs});
        if (live == m_live.end() || live->startMs >= stored->startMs + length)
            points.append({*stored, length});
    }
    for (; live != m_live.end(); ++live)
        points.append({*live, LiveStepMs});
    return points;
}

int MetricSeries::revision(ChartRange range) const
{
    switch (range) {
    case ChartRange::FifteenMinutes:
        return m_liveRevision + m_fineRevision;
    case ChartRange::OneDay:
        return m_fineRevision;
    case ChartRange::ThirtyDays:
        return m_coarseRevision;
    }
    return 0;
}

QHash<QString, qint64> MetricSeries::silencesSince(qint64 sinceMs) const
{
    QHash<QString, qint64> sum;
    qint64 storedUntil = sinceMs;
    const auto add = [&](const Metric &metric) {
        for (auto it = metric.silent.constBegin(); it != metric.silent.constEnd(); ++it)
            sum[it.key()] += it.value();
    };
    for (auto it = std::lower_bound(m_fine.begin(), m_fine.end(), sinceMs, startsBefore); it != m_fine.end(); ++it) {
        add(*it);
        storedUntil = it->startMs + FineStep.ms;
    }
    // What was not written yet.
    for (auto it = std::lower_bound(m_live.begin(), m_live.end(), storedUntil, startsBefore); it != m_live.end(); ++it)
        add(*it);
    return sum;
}

} // namespace slipway::models
