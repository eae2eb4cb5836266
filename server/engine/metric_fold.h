// SPDX-License-Identifier: GPL-3.0-or-later
// Folds the counters of a running engine into intervals, for charts: of ten seconds in the records thread, for the
// history; of one second in a console. Belongs to one thread.
#pragma once
#include "server/engine/report.h"
#include "server/store/metric_store.h"

namespace slipway::engine {

class MetricFold
{
public:
    explicit MetricFold(qint64 stepMs = store::FineStep.ms) : m_stepMs(stepMs) {}

    /// From here on it is served: the counters of now are the zero.
    void begin(const Counters &counters, qint64 utcMs);
    /// What happened since the last call belongs to the interval in which that was. Does nothing while nobody serves.
    void add(const Counters &counters, int liveSessions, qint64 utcMs);
    /// No longer served: the interval that is under way ends as it is.
    void end();
    bool isServing() const { return m_serving; }

    /// Intervals that are over, oldest first, and not yet known to be written.
    const QList<store::Metric> &finished() const { return m_finished; }
    /// Worth a transaction: something happened, or enough quiet intervals have gathered.
    bool isDue() const;
    /// The clock was set back: what is stored of the time that comes again is to be forgotten first.
    bool clockWentBack() const { return m_wentBack; }
    /// All of it is in the store.
    void written();

private:
    void close();

    qint64 startOf(qint64 utcMs) const { return utcMs - utcMs % m_stepMs; }

    qint64 m_stepMs;
    bool m_serving = false;
    bool m_wentBack = false;
    Counters m_last;
    qint64 m_lastMs = 0;
    store::Metric m_open;
    QList<store::Metric> m_finished;
};

} // namespace slipway::engine
