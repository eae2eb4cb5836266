// SPDX-License-Identifier: GPL-3.0-or-later
// What the engines of a site did over time, for charts, in state.db: bytes, sessions, requests and silences by
// interval, and what the history of boots says of outcomes and durations. Each call is a transaction, or part of one
// around it.
#pragma once
#include "server/store/database.h"
#include <QHash>

namespace slipway::store {

/// One interval. Engines that serve at the same time add up.
struct Metric
{
    qint64 startMs = 0;
    qint64 coveredMs = 0; ///< how long somebody served in it: rates are per covered second
    qint64 tftpBytes = 0, httpBytes = 0;
    qint64 sessionMs = 0; ///< live sessions times how long they lived in it
    qint64 requests = 0, answered = 0, malformed = 0;
    qint64 retransmitted = 0;      ///< blocks, of transfers that ended in it
    QHash<QString, qint64> silent; ///< by reason id
    bool operator==(const Metric &) const = default;
    bool isIdle() const { return tftpBytes + httpBytes + sessionMs + requests + malformed + retransmitted == 0; }
};

/// Length of an interval, and how long it is kept.
struct MetricStep
{
    qint64 ms;
    qint64 keptMs;
};
inline constexpr MetricStep FineStep{10'000, qint64(24) * 3600 * 1000};
inline constexpr MetricStep CoarseStep{300'000, qint64(30) * 24 * 3600 * 1000};

struct MetricQuery
{
    MetricStep step = FineStep;
    qint64 sinceMs = 0; ///< start of the first interval
};

/// How boots that began within a quarter of an hour ended. A quarter: every time zone's day begins with one.
struct BootOutcomes
{
    static constexpr qint64 StepMs = 900'000;
    qint64 startMs = 0;
    int delivered = 0, failed = 0, silent = 0;
    bool operator==(const BootOutcomes &) const = default;
};

/// So many boots took so long, to a tenth of a second.
struct BootDuration
{
    static constexpr qint64 StepMs = 100;
    qint64 ms = 0;
    int boots = 0;
    bool operator==(const BootDuration &) const = default;
};

class MetricStore
{
public:
    explicit MetricStore(Database &database) : m_database(database) {}

    /// Adds a fine interval, to its coarse one too.
    Result<void> add(const Metric &metric);
    /// Oldest first.
    Result<QList<Metric>> list(const MetricQuery &query);
    /// Forgets what is older than it is kept for, and what lies in the future: a clock was wrong when that was written.
    Result<void> prune(qint64 nowMs);

    Result<QList<BootOutcomes>> outcomes(qint64 sinceMs);  ///< oldest first; running boots are left out
    Result<QList<BootDuration>> durations(qint64 sinceMs); ///< of boots that got all they were to get, shortest first

private:
    Result<void> addTo(const MetricStep &step, const Metric &metric);

    Database &m_database;
};

} // namespace slipway::store
