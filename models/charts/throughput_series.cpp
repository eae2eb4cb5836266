// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/charts/throughput_series.h"
#include <algorithm>

namespace slipway::models {

namespace {

struct RangeShape
{
    qint64 interval;
    size_t capacity;
};
/// A report is made in another thread: it may be a little older than what was drawn already. More than this is a clock
/// set back.
constexpr qint64 Tolerance = 5'000;
constexpr RangeShape Shapes[] = {{1'000, 900}, {10'000, 8640}, {300'000, 8640}};

} // namespace

ThroughputSeries::ThroughputSeries()
{
    for (int range = 0; range < RangeCount; ++range) {
        m_rings[range].interval = Shapes[range].interval;
        m_rings[range].capacity = Shapes[range].capacity;
    }
}

qint64 ThroughputSeries::intervalMs(Range range)
{
    return Shapes[range].interval;
}

qint64 ThroughputSeries::spanMs(Range range)
{
    return Shapes[range].interval * qint64(Shapes[range].capacity);
}

const ThroughputPoint *ThroughputSeries::Ring::last() const
{
    if (points.empty())
        return nullptr;
    return &points[points.size() < capacity ? points.size() - 1 : (next + capacity - 1) % capacity];
}

void ThroughputSeries::Ring::close()
{
    const double seconds = double(interval) / 1000;
    const ThroughputPoint point{openStart, tftpBytes / seconds, httpBytes / seconds, sessionMs / double(interval)};
    if (points.size() < capacity) {
        points.push_back(point);
    } else {
        points[next] = point;
        next = (next + 1) % capacity;
    }
    openStart += interval;
    tftpBytes = httpBytes = sessionMs = 0;
}

void ThroughputSeries::Ring::addUpTo(qint64 fromMs, qint64 toMs, double tftp, double http, int sessions)
{
    if (openStart < 0)
        openStart = fromMs - fromMs % interval;
    // After a long silence only what still fits into the ring is worth filling in.
    const qint64 oldest = toMs - interval * qint64(capacity);
    if (openStart < oldest) {
        openStart = oldest - oldest % interval;
        fromMs = std::max(fromMs, openStart);
    }
    const double length = double(std::max<qint64>(1, toMs - fromMs));
    qint64 at = fromMs;
    while (at < toMs) {
        const qint64 end = std::min(toMs, openStart + interval);
        const double share = double(end - at) / length;
        tftpBytes += tftp * share;
        httpBytes += http * share;
        sessionMs += double(sessions) * double(end - at);
        at = end;
        if (end == openStart + interval)
            close();
    }
}

void ThroughputSeries::spread(qint64 toMs, double tftp, double http)
{
    for (Ring &ring : m_rings)
        ring.addUpTo(m_timeMs, toMs, tftp, http, m_sessions);
    m_timeMs = toMs;
}

void ThroughputSeries::restart(qint64 timeMs)
{
    for (Ring &ring : m_rings)
        ring = Ring{ring.interval, ring.capacity, {}, 0, -1, 0, 0, 0};
    m_timeMs = timeMs;
    ++m_generation;
}

void ThroughputSeries::add(const engine::Counters &counters, int liveSessions, qint64 timeMs)
{
    if (m_timeMs < 0 || timeMs < m_timeMs - Tolerance) {
        restart(timeMs);
        m_known = false;
    }
    if (!m_known || counters.tftpBytes < m_counters.tftpBytes || counters.httpBytes < m_counters.httpBytes) {
        m_known = true; // an engine that has just started: its counters are the new zero
    } else if (timeMs > m_timeMs) {
        const double tftp = double(counters.tftpBytes - m_counters.tftpBytes);
        const double http = double(counters.httpBytes - m_counters.httpBytes);
        m_hasTraffic = m_hasTraffic || tftp > 0 || http > 0;
        spread(timeMs, tftp, http);
    } else {
        return; // made before the last one was drawn: the next one carries its bytes
    }
    m_counters = counters;
    m_sessions = liveSessions;
}

void ThroughputSeries::advance(qint64 timeMs)
{
    if (m_timeMs < 0)
        m_timeMs = timeMs;
    if (timeMs > m_timeMs)
        spread(timeMs, 0, 0);
}

std::vector<ThroughputPoint> ThroughputSeries::points(Range range) const
{
    const Ring &ring = m_rings[range];
    std::vector<ThroughputPoint> result;
    result.reserve(ring.points.size());
    for (size_t i = 0; i < ring.points.size(); ++i)
        result.push_back(ring.points[(ring.next + i) % ring.points.size()]);
    return result;
}

std::vector<ThroughputPoint> ThroughputSeries::pointsSince(Range range, qint64 timeMs) const
{
    const Ring &ring = m_rings[range];
    std::vector<ThroughputPoint> result;
    // Asked four times a second for one or two points: looked for from the newest.
    for (size_t back = 0; back < ring.points.size(); ++back) {
        const ThroughputPoint &point = ring.points[(ring.next + ring.points.size() - 1 - back) % ring.points.size()];
        if (point.timeMs <= timeMs)
            break;
        result.push_back(point);
    }
    std::reverse(result.begin(), result.end());
    return result;
}

double ThroughputSeries::currentTftp() const
{
    const ThroughputPoint *point = m_rings[FifteenMinutes].last();
    return point ? point->tftp : 0;
}

double ThroughputSeries::currentHttp() const
{
    const ThroughputPoint *point = m_rings[FifteenMinutes].last();
    return point ? point->http : 0;
}

} // namespace slipway::models
