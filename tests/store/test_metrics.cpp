// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/metric_store.h"
#include "tests/store/store_backend.h"

using namespace slipway;
using namespace slipway::store;
using namespace slipway::store::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Now = 1'800'000'000'000; // a multiple of both steps

Metric metricAt(qint64 startMs, qint64 bytes = 1000)
{
    Metric metric;
    metric.startMs = startMs;
    metric.coveredMs = 10'000;
    metric.tftpBytes = bytes;
    metric.httpBytes = 2 * bytes;
    metric.sessionMs = 25'000;
    metric.requests = 7;
    metric.answered = 4;
    metric.malformed = 1;
    metric.retransmitted = 3;
    metric.silent = {{u"EXCLUDED"_s, 2}, {u"NO_DEPLOYMENT"_s, 1}};
    return metric;
}

void saveBoot(StateStore &store, int number, qint64 startedMs, session::State state, qint64 lastedMs)
{
    session::BootSession session = liveSession(number, startedMs);
    session.state = state;
    if (state != session::State::Live)
        session.endedMs = startedMs + lastedMs;
    QVERIFY(store.saveSession(session));
}

} // namespace

/// What charts are drawn from: it outlives the program.
class TestMetrics : public QObject
{
    Q_OBJECT
private slots:
    void anIntervalComesBackInBothSteps()
    {
        SqliteBackend backend;
        QVERIFY(backend.state()->metrics().add(metricAt(Now + 20'000)));
        const auto store = backend.state();
        const auto fine = store->metrics().list({FineStep, Now});
        QVERIFY(fine);
        QCOMPARE(*fine, QList<Metric>{metricAt(Now + 20'000)});
        const auto coarse = store->metrics().list({CoarseStep, Now});
        QVERIFY(coarse);
        QCOMPARE(*coarse, QList<Metric>{metricAt(Now)}); // begins where its five minutes begin
    }

    void fineIntervalsAddUpToACoarseOne()
    {
        SqliteBackend backend;
        const auto store = backend.state();
        for (int i = 0; i < 30; ++i)
            QVERIFY(store->metrics().add(metricAt(Now + i * 10'000)));
        const auto coarse = store->metrics().list({CoarseStep, 0});
        QVERIFY(coarse && coarse->size() == 1);
        const Metric &sum = coarse->first();
        QCOMPARE(sum.coveredMs, 300'000);
        QCOMPARE(sum.tftpBytes, 30'000);
        QCOMPARE(sum.sessionMs, 30 * 25'000);
        QCOMPARE(sum.silent.value(u"EXCLUDED"_s), 60);
        QCOMPARE(store->metrics().list({FineStep, 0})->size(), 30);
    }

    void twoEnginesAddUpButTimeDoesNot()
    {
        SqliteBackend backend;
        const auto one = backend.state(), other = backend.state();
        QVERIFY(one->metrics().add(metricAt(Now)));
        QVERIFY(other->metrics().add(metricAt(Now, 500)));
        const auto sum = one->metrics().list({FineStep, 0});
        QVERIFY(sum && sum->size() == 1);
        QCOMPARE(sum->first().tftpBytes, 1500);
        QCOMPARE(sum->first().silent.value(u"NO_DEPLOYMENT"_s), 2);
        QCOMPARE(sum->first().coveredMs, 10'000);
    }

    void onlyWhatIsWantedIsRead()
    {
        SqliteBackend backend;
        const auto store = backend.state();
        for (const int seconds : {20, 0, 10})
            QVERIFY(store->metrics().add(metricAt(Now + seconds * 1000)));
        const auto later = store->metrics().list({FineStep, Now + 10'000});
        QVERIFY(later);
        QCOMPARE(*later, (QList<Metric>{metricAt(Now + 10'000), metricAt(Now + 20'000)}));
    }

    void whatIsOldOrOfTheFutureGoes()
    {
        SqliteBackend backend;
        const auto store = backend.state();
        constexpr qint64 DayMs = 86'400'000;
        for (const qint64 start : {Now - 31 * DayMs, Now - 2 * DayMs, Now - 10'000, Now + DayMs})
            QVERIFY(store->metrics().add(metricAt(start)));
        QVERIFY(store->metrics().prune(Now));
        QCOMPARE(*store->metrics().list({FineStep, 0}), QList<Metric>{metricAt(Now - 10'000)});
        const auto coarse = store->metrics().list({CoarseStep, 0});
        QVERIFY(coarse);
        QCOMPARE(coarse->size(), 2);
        QCOMPARE(coarse->first(), metricAt(Now - 2 * DayMs));
    }

    void outcomesAreCountedByTheQuarterOfAnHour()
    {
        SqliteBackend backend;
        const auto store = backend.state();
        using session::State;
        int number = 0;
        for (const State state : {State::Delivered, State::Reported, State::Failed, State::Silent, State::Live}) {
            ++number;
            saveBoot(*store, number, Now + number * 1000, state, 30'000);
        }
        saveBoot(*store, ++number, Now + 900'000, State::Silent, 0);
        saveBoot(*store, ++number, Now - 1, State::Failed, 0);
        const auto outcomes = store->metrics().outcomes(Now);
        QVERIFY(outcomes);
        QCOMPARE(*outcomes, (QList<BootOutcomes>{{Now, 2, 1, 1}, {Now + 900'000, 0, 0, 1}}));
    }

    void durationsAreThoseOfBootsThatGotEverything()
    {
        SqliteBackend backend;
        const auto store = backend.state();
        using session::State;
        saveBoot(*store, 1, Now, State::Delivered, 41'234);
        saveBoot(*store, 2, Now, State::Reported, 41'299);
        saveBoot(*store, 3, Now, State::Delivered, 3'000);
        saveBoot(*store, 4, Now, State::Failed, 5'000);
        saveBoot(*store, 5, Now - 1, State::Delivered, 5'000);
        saveBoot(*store, 6, Now, State::Delivered, -3'600'000); // the clock was set back meanwhile
        const auto durations = store->metrics().durations(Now);
        QVERIFY(durations);
        QCOMPARE(*durations, (QList<BootDuration>{{3'000, 1}, {41'200, 2}}));
    }

    void aFailedTransactionAroundItLeavesNothing()
    {
        SqliteBackend backend;
        const auto store = backend.state();
        QVERIFY(!store->transaction([&]() -> Result<void> {
            if (const auto added = store->metrics().add(metricAt(Now)); !added)
                return added;
            return failure(ErrorCode::NoSpace, {u"state.db"_s});
        }));
        QVERIFY(store->metrics().list({FineStep, 0})->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestMetrics)
#include "test_metrics.moc"
