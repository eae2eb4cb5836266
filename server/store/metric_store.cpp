// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/metric_store.h"

using namespace Qt::StringLiterals;

namespace slipway::store {

Result<void> MetricStore::addTo(const MetricStep &step, const Metric &metric)
{
    const qint64 start = metric.startMs - metric.startMs % step.ms;
    const auto added = m_database.execute(
        u"INSERT INTO metric (step_ms, start_ms, covered_ms, tftp_bytes, http_bytes, session_ms, requests, answered, "
        "malformed, retransmitted) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET "
        "covered_ms = min(step_ms, covered_ms + excluded.covered_ms), tftp_bytes = tftp_bytes + excluded.tftp_bytes, "
        "http_bytes = http_bytes + excluded.http_bytes, session_ms = session_ms + excluded.session_ms, "
        "requests = requests + excluded.requests, answered = answered + excluded.answered, "
        "malformed = malformed + excluded.malformed, retransmitted = retransmitted + excluded.retransmitted"_s,
        {step.ms, start, std::min(metric.coveredMs, step.ms), metric.tftpBytes, metric.httpBytes, metric.sessionMs,
         metric.requests, metric.answered, metric.malformed, metric.retransmitted});
    if (!added)
        return fail(added.error());
    for (auto it = metric.silent.constBegin(); it != metric.silent.constEnd(); ++it) {
        const auto counted = m_database.execute(
            u"INSERT INTO metric_silence (step_ms, start_ms, reason, count) VALUES (?, ?, ?, ?) ON CONFLICT DO "
            "UPDATE SET count = count + excluded.count"_s,
            {step.ms, start, it.key(), it.value()});
        if (!counted)
            return fail(counted.error());
    }
    return {};
}

Result<void> MetricStore::add(const Metric &metric)
{
    return m_database.transaction([&]() -> Result<void> {
        if (const auto added = addTo(FineStep, metric); !added)
            return added;
        return addTo(CoarseStep, metric);
    });
}

Result<QList<Metric>> MetricStore::list(const MetricQuery &query)
{
    QList<Metric> metrics;
    QHash<qint64, qsizetype> byStart;
    const auto done = m_database.readTransaction([&]() -> Result<void> {
        const auto read = m_database.query(
            u"SELECT start_ms, covered_ms, tftp_bytes, http_bytes, session_ms, requests, answered, malformed, "
            "retransmitted FROM metric WHERE step_ms = ? AND start_ms >= ? ORDER BY start_ms"_s,
            {query.step.ms, query.sinceMs}, [&](const Row &row) {
                byStart.insert(row.integer(0), metrics.size());
                metrics.append({row.integer(0),
                                row.integer(1),
                                row.integer(2),
                                row.integer(3),
                                row.integer(4),
                                row.integer(5),
                                row.integer(6),
                                row.integer(7),
                                row.integer(8),
                                {}});
            });
        if (!read)
            return read;
        return m_database.query(
            u"SELECT start_ms, reason, count FROM metric_silence WHERE step_ms = ? AND start_ms >= ?"_s,
            {query.step.ms, query.sinceMs}, [&](const Row &row) {
                if (const auto at = byStart.constFind(row.integer(0)); at != byStart.constEnd())
                    metrics[*at].silent.insert(row.text(1), row.integer(2));
            });
    });
    if (!done)
        return fail(done.error());
    return metrics;
}

Result<void> MetricStore::prune(qint64 nowMs)
{
    return m_database.transaction([&]() -> Result<void> {
        for (const MetricStep &step : {FineStep, CoarseStep}) {
            for (const QString &table : {u"metric"_s, u"metric_silence"_s}) {
                const auto pruned = m_database.execute(u"DELETE FROM "_s + table +
                                                           u" WHERE step_ms = ? AND (start_ms < ? OR start_ms > ?)"_s,
                                                       {step.ms, nowMs - step.keptMs, nowMs});
                if (!pruned)
                    return fail(pruned.error());
            }
        }
        return {};
    });
}

Result<QList<BootOutcomes>> MetricStore::outcomes(qint64 sinceMs)
{
    QList<BootOutcomes> outcomes;
    const auto read = m_database.query(
        u"SELECT started_ms - started_ms % ? AS quarter, sum(state IN ('delivered', 'reported')), "
        "sum(state = 'failed'), sum(state = 'silent') FROM session WHERE started_ms >= ? AND state != 'live' "
        "GROUP BY quarter ORDER BY quarter"_s,
        {BootOutcomes::StepMs, sinceMs}, [&](const Row &row) {
            outcomes.append({row.integer(0), int(row.integer(1)), int(row.integer(2)), int(row.integer(3))});
        });
    if (!read)
        return fail(read.error());
    return outcomes;
}

Result<QList<BootDuration>> MetricStore::durations(qint64 sinceMs)
{
    QList<BootDuration> durations;
    // A clock that was set back between the two ends says nothing.
    const auto read =
        m_database.query(u"SELECT (ended_ms - started_ms) / ? * ? AS duration, count(*) FROM session WHERE "
                         "started_ms >= ? AND state IN ('delivered', 'reported') AND ended_ms >= started_ms "
                         "GROUP BY duration ORDER BY duration"_s,
                         {BootDuration::StepMs, BootDuration::StepMs, sinceMs}, [&](const Row &row) {
                             durations.append({row.integer(0), int(row.integer(1))});
                         });
    if (!read)
        return fail(read.error());
    return durations;
}

} // namespace slipway::store
