// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/metric_fold.h"
#include <algorithm>

namespace slipway::engine {

namespace {

/// Between two looks at the counters. What took longer was a suspended computer or a clock set forward: nobody served.
constexpr qint64 LongestStepMs = 5'000;
/// A clock that is corrected by less only makes an interval longer.
constexpr qint64 ToleranceMs = 2'000;
/// Quiet intervals are written together: six of them are a minute.
constexpr qsizetype QuietTogether = 6;
/// While nothing can be written (a full disk). Then the oldest are lost.
constexpr qsizetype MostFinished = 8640;

} // namespace

void MetricFold::begin(const Counters &counters, qint64 utcMs)
{
    m_serving = true;
    m_last = counters;
    m_lastMs = utcMs;
    m_open = {};
    m_open.startMs = startOf(utcMs);
}

void MetricFold::add(const Counters &counters, int liveSessions, qint64 utcMs)
{
    if (!m_serving)
        return;
    if (utcMs < m_lastMs - ToleranceMs) {
        // What was written for the time that comes again would count twice.
        m_wentBack = true;
        m_finished.clear();
        return begin(counters, utcMs);
    }
    const qint64 elapsed = std::clamp<qint64>(utcMs - m_lastMs, 0, LongestStepMs);
    m_open.coveredMs += elapsed;
    m_open.sessionMs += elapsed * liveSessions;
    m_open.tftpBytes += counters.tftpBytes - m_last.tftpBytes;
    m_open.httpBytes += counters.httpBytes - m_last.httpBytes;
    m_open.requests += counters.requests - m_last.requests;
    m_open.answered += counters.answered - m_last.answered;
    m_open.retransmitted += counters.retransmittedBlocks - m_last.retransmittedBlocks;
    for (auto it = counters.malformed.constBegin(); it != counters.malformed.constEnd(); ++it)
        m_open.malformed += it.value() - m_last.malformed.value(it.key());
    for (auto it = counters.silent.constBegin(); it != counters.silent.constEnd(); ++it) {
        if (const qint64 more = it.value() - m_last.silent.value(it.key()); more > 0)
            m_open.silent[it.key()] += more;
    }
    m_last = counters;
    m_lastMs = std::max(m_lastMs, utcMs);
    if (startOf(utcMs) > m_open.startMs) {
        close();
        m_open.startMs = startOf(utcMs);
    }
}

void MetricFold::end()
{
    close();
    m_serving = false;
}

void MetricFold::close()
{
    if (m_serving && (m_open.coveredMs > 0 || !m_open.isIdle()))
        m_finished.append(m_open);
    m_open = {};
    if (m_finished.size() > MostFinished)
        m_finished.removeFirst();
}

void MetricFold::written()
{
    m_finished.clear();
    m_wentBack = false;
}

bool MetricFold::isDue() const
{
    return m_wentBack || m_finished.size() >= QuietTogether || (!m_serving && !m_finished.isEmpty()) ||
           std::any_of(m_finished.begin(), m_finished.end(), [](const auto &metric) { return !metric.isIdle(); });
}

} // namespace slipway::engine
