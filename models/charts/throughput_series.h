// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes a second by protocol, averaged into rings of fixed size: the memory does not grow, however long it runs. Gui
// thread.
#pragma once
#include "server/engine/report.h"
#include <array>
#include <vector>

namespace slipway::models {

struct ThroughputPoint
{
    qint64 timeMs = 0; ///< UTC, start of the interval
    double tftp = 0;   ///< bytes a second
    double http = 0;
    double sessions = 0; ///< live, average
};

class ThroughputSeries
{
public:
    enum Range { FifteenMinutes, OneDay, ThirtyDays };
    static constexpr int RangeCount = 3;

    ThroughputSeries();
    /// The first call only sets the zero. A clock or counters that went back start anew.
    void add(const engine::Counters &counters, int liveSessions, qint64 timeMs);
    /// Nothing moved: fills the gap up to now with zeros, so that the chart goes on. Call it once a second.
    void advance(qint64 timeMs);

    /// Complete intervals, oldest first.
    std::vector<ThroughputPoint> points(Range range) const;
    /// Only those that begin after `timeMs`.
    std::vector<ThroughputPoint> pointsSince(Range range, qint64 timeMs) const;
    /// Changes when the clock went back and everything was dropped.
    int generation() const { return m_generation; }
    static qint64 intervalMs(Range range);
    static qint64 spanMs(Range range);
    /// Any byte since the start?
    bool hasTraffic() const { return m_hasTraffic; }
    double currentTftp() const;
    double currentHttp() const;

private:
    struct Ring
    {
        qint64 interval = 1000;
        size_t capacity = 900;
        std::vector<ThroughputPoint> points; ///< circular once full
        size_t next = 0;
        qint64 openStart = -1;
        double tftpBytes = 0, httpBytes = 0, sessionMs = 0;
        void close();
        void addUpTo(qint64 fromMs, qint64 toMs, double tftp, double http, int sessions);
        const ThroughputPoint *last() const;
    };
    void restart(qint64 timeMs);
    void spread(qint64 toMs, double tftp, double http);

    std::array<Ring, RangeCount> m_rings;
    engine::Counters m_counters;
    qint64 m_timeMs = -1;
    int m_sessions = 0;
    bool m_known = false;
    bool m_hasTraffic = false;
    int m_generation = 0;
};

} // namespace slipway::models
