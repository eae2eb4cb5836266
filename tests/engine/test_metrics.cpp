// SPDX-License-Identifier: GPL-3.0-or-later
// Counters become intervals, and intervals the history that charts show after a restart.
#include "server/engine/metric_fold.h"
#include "server/engine/records.h"
#include "tests/engine/commands_fixture.h"
#include <QSignalSpy>

using namespace slipway;
using namespace slipway::engine;
using namespace slipway::engine::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Start = 1'800'000'000'000; // begins an interval

/// Counts on, as an engine does, and folds every 150 ms or as a test says.
class Run
{
public:
    Run() { fold.begin(counters, nowMs); }
    void pass(qint64 ms, qint64 bytesPerSecond = 0, int live = 0, qint64 stepMs = 200)
    {
        for (qint64 end = nowMs + ms; nowMs < end;) {
            nowMs += stepMs;
            counters.httpBytes += bytesPerSecond * stepMs / 1000;
            fold.add(counters, live, nowMs);
        }
    }
    MetricFold fold;
    Counters counters;
    qint64 nowMs = Start;
};

/// The records thread's work, done in this thread, by a clock that a test moves.
class Lab
{
public:
    Lab() { open(); }
    ~Lab() { records->close(); }
    void open()
    {
        records = std::make_unique<Records>(site.location, clock, mailbox);
        records->open();
        records->setSnapshot(site.snapshot());
        records->setServing(true);
    }
    /// Counters of the services, and then `ms` pass.
    void pass(qint64 ms, qint64 httpBytes, int silent = 0)
    {
        mailbox.add([&](Batch &batch) {
            batch.httpBytes = httpBytes;
            batch.requests += silent;
            if (silent)
                batch.silent[u"EXCLUDED"_s] += silent;
        });
        QSignalSpy reports(records.get(), &Records::reported);
        QVERIFY(reports.wait(2000));
        clock.advance(ms);
        QVERIFY(reports.wait(2000));
    }
    QList<store::Metric> stored(const store::MetricStep &step = store::FineStep) { return *site->metrics({step, 0}); }
    Site site;
    TestClock clock{Start};
    Mailbox mailbox;
    std::unique_ptr<Records> records;
};

qint64 bytesOf(const QList<store::Metric> &metrics)
{
    qint64 bytes = 0;
    for (const store::Metric &metric : metrics)
        bytes += metric.httpBytes;
    return bytes;
}

} // namespace

class TestMetrics : public QObject
{
    Q_OBJECT

private slots:
    void tenSecondsAreOneInterval()
    {
        Run run;
        run.pass(25'000, 1'000'000, 3);
        const QList<store::Metric> &done = run.fold.finished();
        QCOMPARE(done.size(), 2);
        QCOMPARE(done[0].startMs, Start);
        QCOMPARE(done[1].startMs, Start + 10'000);
        QCOMPARE(done[0].coveredMs, 10'000);
        QCOMPARE(done[0].httpBytes, 10'000'000);
        QCOMPARE(done[0].sessionMs, 30'000);
        QVERIFY(run.fold.isDue());
    }

    void silencesAreCountedByReason()
    {
        Run run;
        run.counters.requests = 5;
        run.counters.answered = 2;
        run.counters.silent = {{u"EXCLUDED"_s, 2}, {u"NO_DEPLOYMENT"_s, 1}};
        run.counters.malformed = {{u"truncated"_s, 4}};
        run.pass(10'000);
        run.counters.silent[u"EXCLUDED"_s] += 7;
        run.counters.requests += 7;
        run.pass(10'000);
        const QList<store::Metric> &done = run.fold.finished();
        QCOMPARE(done.size(), 2);
        QCOMPARE(done[0].requests, 5);
        QCOMPARE(done[0].answered, 2);
        QCOMPARE(done[0].malformed, 4);
        QCOMPARE(done[0].silent, (QHash<QString, qint64>{{u"EXCLUDED"_s, 2}, {u"NO_DEPLOYMENT"_s, 1}}));
        QCOMPARE(done[1].silent, (QHash<QString, qint64>{{u"EXCLUDED"_s, 7}}));
        QCOMPARE(done[1].requests, 7);
    }

    void quietIntervalsWaitForOneAnother()
    {
        Run run;
        run.pass(50'000);
        QCOMPARE(run.fold.finished().size(), 5);
        QVERIFY(!run.fold.isDue());
        run.pass(10'000);
        QVERIFY(run.fold.isDue());
        run.fold.written();
        QVERIFY(!run.fold.isDue());
    }

    void whatNobodyServedIsAGap()
    {
        Run run;
        run.pass(10'000, 1000);
        run.nowMs += 3'600'000; // suspended
        run.fold.add(run.counters, 0, run.nowMs);
        run.pass(10'000, 1000);
        const QList<store::Metric> &done = run.fold.finished();
        QCOMPARE(done.size(), 3);
        QVERIFY(done[1].coveredMs <= 5'200); // the moment before, not the hour
        QVERIFY(done[2].startMs >= Start + 3'600'000);
        run.fold.end();
        run.pass(60'000, 1000);
        QCOMPARE(run.fold.finished().size(), 3); // nothing after the end
    }

    void anIntervalThatIsUnderWayAtTheEndIsKept()
    {
        Run run;
        run.pass(4'000, 1000);
        run.fold.end();
        QCOMPARE(run.fold.finished().size(), 1);
        QCOMPARE(run.fold.finished().first().coveredMs, 4'000);
        QCOMPARE(run.fold.finished().first().httpBytes, 4'000);
        QVERIFY(run.fold.isDue());
    }

    void aClockThatIsSetBackBeginsAnew()
    {
        Run run;
        run.pass(20'000, 1000);
        run.nowMs -= 3'600'000;
        run.fold.add(run.counters, 0, run.nowMs);
        QVERIFY(run.fold.clockWentBack());
        run.pass(10'000, 1000);
        QCOMPARE(run.fold.finished().size(), 1);
        QCOMPARE(run.fold.finished().first().startMs, Start + 20'000 - 3'600'000);
        run.fold.written();
        QVERIFY(!run.fold.clockWentBack());
    }

    void aSmallCorrectionOfTheClockLosesNothing()
    {
        Run run;
        run.pass(15'000, 1000);
        run.nowMs -= 1'000;
        run.pass(15'000, 1000);
        run.fold.end();
        QCOMPARE(bytesOf(run.fold.finished()), 30'000);
        QVERIFY(!run.fold.clockWentBack());
    }

    void aFullDiskCostsTheOldestOnly()
    {
        Run run;
        run.pass(8'650 * 10'000LL, 1000, 0, 5'000);
        QCOMPARE(run.fold.finished().size(), 8'640);
        QCOMPARE(run.fold.finished().last().startMs, Start + 8'649 * 10'000LL);
    }

    void theEngineWritesWhatItServed()
    {
        Lab lab;
        lab.pass(5'000, 1'000'000, 3);
        lab.pass(6'000, 2'000'000);
        lab.pass(1'000, 2'000'000);
        QTRY_VERIFY(!lab.stored().isEmpty());
        const store::Metric first = lab.stored().first();
        QCOMPARE(first.startMs, Start);
        QCOMPARE(first.silent.value(u"EXCLUDED"_s), 3);
        QCOMPARE(lab.stored(store::CoarseStep).size(), 1);
        lab.records->close(); // what is under way is written when it ends
        QCOMPARE(bytesOf(lab.stored()), 2'000'000);
    }

    void historySurvivesARestartAndCountsOnFromZero()
    {
        Lab lab;
        lab.pass(1'000, 5'000'000);
        lab.records->close();
        lab.clock.advance(600'000); // nobody serves
        lab.open();
        lab.pass(1'000, 300);
        lab.records->close();
        QCOMPARE(bytesOf(lab.stored()), 5'000'300);
        QCOMPARE(lab.stored().size(), 2); // a gap of ten minutes between
        QVERIFY(lab.stored().last().startMs - lab.stored().first().startMs >= 600'000);
    }

    void stoppedAndStartedServicesCountOn()
    {
        Lab lab;
        lab.pass(1'000, 5'000'000);
        lab.records->setServing(false);
        lab.records->setServing(true);
        lab.pass(1'000, 700);
        lab.records->close();
        QCOMPARE(bytesOf(lab.stored()), 5'000'700);
    }

    void aConsoleThatOnlyWatchesWritesNothing()
    {
        Lab lab;
        lab.records->setServing(false);
        lab.pass(30'000, 0);
        lab.pass(30'000, 0);
        lab.records->close();
        QVERIFY(lab.stored().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestMetrics)
#include "test_metrics.moc"
