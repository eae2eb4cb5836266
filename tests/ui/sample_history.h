// SPDX-License-Identifier: GPL-3.0-or-later
// A month of a school's boots in the store, as engines would have left it: for pictures and for what reads it.
#pragma once
#include "server/store/metric_store.h"
#include "server/store/transfer_store.h"
#include "tests/ui/sample_site.h"
#include <cmath>

namespace slipway::test {

/// One interval: half of each day is busy, and it is at its height at `nowMs`, whatever time that is.
inline store::Metric sampleMetric(qint64 startMs, qint64 lengthMs, qint64 nowMs)
{
    const double day = std::cos(double(nowMs - startMs) / 86'400'000 * 2 * 3.14159);
    const double busy = std::max(0.0, day) * (0.55 + 0.45 * std::sin(double(startMs / 10'000) / 11.0));
    const double seconds = double(lengthMs) / 1000;
    store::Metric metric;
    metric.startMs = startMs;
    metric.coveredMs = lengthMs;
    metric.tftpBytes = qint64(busy * 38e6 * seconds);
    metric.httpBytes = qint64(busy * busy * 96e6 * seconds);
    metric.sessionMs = qint64(busy * 23 * double(lengthMs));
    metric.answered = qint64(busy * 2.2 * seconds);
    metric.silent = {{QStringLiteral("NO_DEPLOYMENT"), qint64((0.3 + busy * 0.7) * seconds)},
                     {QStringLiteral("EXCLUDED"), qint64(busy * 0.9 * seconds)},
                     {QStringLiteral("UNKNOWN_NOT_SUPPORTED"), qint64(busy * 0.5 * seconds)}};
    metric.requests = metric.answered;
    for (const qint64 count : std::as_const(metric.silent))
        metric.requests += count;
    metric.retransmitted = qint64(busy * 3 * seconds);
    return metric;
}

inline void fillSampleMetrics(store::StateStore &state, qint64 nowMs)
{
    QVERIFY(state.transaction([&]() -> Result<void> {
        // Each fills a coarse interval at once, so that a month is quick to write.
        for (qint64 at = nowMs - store::CoarseStep.keptMs; at < nowMs - store::FineStep.keptMs; at += 300'000) {
            const qint64 weekday = at / 86'400'000 % 7;
            if (weekday < 2) // nobody serves at the weekend
                continue;
            if (const auto added = state.metrics().add(sampleMetric(at - at % 300'000, 300'000, nowMs)); !added)
                return added;
        }
        for (qint64 at = nowMs - store::FineStep.keptMs; at < nowMs; at += 10'000) {
            const qint64 start = at - at % 10'000;
            if (nowMs - start > 8 * 3'600'000 && nowMs - start < 9 * 3'600'000) // an hour of maintenance
                continue;
            if (const auto added = state.metrics().add(sampleMetric(start, 10'000, nowMs)); !added)
                return added;
        }
        return {};
    }));
}

inline void fillSampleBoots(store::StateStore &state, qint64 nowMs, int boots)
{
    QVERIFY(state.transaction([&]() -> Result<void> {
        for (int i = 0; i < boots; ++i) {
            session::BootSession session;
            session.token = QByteArray("history") + QByteArray::number(10'000 + i);
            session.mac = mac("52:54:00:7B:00:00");
            session.mac.octets[4] = quint8(i >> 8);
            session.mac.octets[5] = quint8(i);
            // Two thirds of the days are busy, today too.
            const qint64 ago =
                i % 5 == 0 ? i * 7'919LL % 10'000'000 : (i * 7'919'000LL + i * i * 131LL) % 2'500'000'000;
            session.startedMs = nowMs - 60'000 - ago;
            session.state = i % 11 == 0  ? session::State::Failed
                            : i % 6 == 0 ? session::State::Silent
                                         : session::State::Delivered;
            const double spread = double(i * 37 % 100) / 100;
            session.endedMs =
                session.startedMs + 24'000 + qint64(spread * spread * 41'000) + (i % 97 == 0 ? 900'000 : 0);
            session.lastSeenMs = *session.endedMs;
            session.decision.answer =
                session.state == session::State::Silent ? policy::Answer::Silent : policy::Answer::Boot;
            session.decision.reason =
                session.state == session::State::Silent ? policy::Reason::NoDeployment : policy::Reason::Required;
            if (const auto saved = state.saveSession(session); !saved)
                return fail(saved.error());
        }
        return {};
    }));
}

inline void fillSampleTransfers(store::StateStore &state, qint64 nowMs)
{
    QVERIFY(state.transaction([&]() -> Result<void> {
        int number = 0;
        for (const int block : {1456, 4096, 8192, 16384}) {
            for (const int window : {1, 4, 8, 16}) {
                for (int i = 0; i < 4; ++i) {
                    policy::TransferRecord record;
                    record.timeMs = nowMs - 30'000 - ++number * 1000;
                    record.mac = mac("52:54:00:7A:10:01");
                    record.token = "abcdefghijklmnop";
                    record.bootImage = QStringLiteral("Windows PE");
                    record.file = QStringLiteral("boot.wim");
                    record.sizes = {block, window};
                    record.size = record.bytes = 400'000'000;
                    record.durationMs = 9'000 + 400'000 / window;
                    record.retransmitted = block > 1456 ? qint64(block / 1000) * window * window * (i + 1) : 0;
                    record.delivered = !(block == 16384 && window == 16 && i == 0);
                    if (const auto added = state.addTransfer(record); !added)
                        return fail(added.error());
                }
            }
        }
        return {};
    }));
}

} // namespace slipway::test
