// SPDX-License-Identifier: GPL-3.0-or-later
// What full histories cost: time to draw, memory, room on disk, time to load. The bounds are generous: they find what
// got ten times slower, on a busy computer too. The figures themselves are printed.
#include "tests/ui/sample_history.h"
#include "ui/charts/bar_plot.h"
#include "ui/charts/line_plot.h"
#include "ui/pages/dashboard_page.h"
#include <QComboBox>
#include <ctime>
#include <unistd.h>

using namespace slipway;
using namespace slipway::test;

namespace {

constexpr qint64 Now = 1'800'000'000'000;

qint64 residentBytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE);
}

/// Of this thread: a busy computer does not count.
double cpuMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1000 + double(time.tv_nsec) / 1e6;
}

/// A busy site: every interval of a day and of a month.
QList<store::Metric> full(const store::MetricStep &step)
{
    QList<store::Metric> metrics;
    for (qint64 at = Now - step.keptMs; at < Now; at += step.ms)
        metrics.append(sampleMetric(at, step.ms, Now));
    return metrics;
}

models::MetricSeries fullSeries()
{
    models::MetricSeries series;
    series.setStored(store::FineStep, full(store::FineStep), Now);
    series.setStored(store::CoarseStep, full(store::CoarseStep), Now);
    engine::Counters counters;
    for (qint64 now = Now - 900'000; now <= Now; now += 500) {
        counters.httpBytes += 50'000'000 + now % 1'000'000;
        counters.tftpBytes += 9'000'000;
        counters.requests += 3;
        counters.answered += 1;
        counters.silent[u"EXCLUDED"_s] += 1;
        counters.silent[u"NO_DEPLOYMENT"_s] += 1;
        series.add(counters, 20, now, true);
    }
    return series;
}

} // namespace

class TestDashboardFull : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { ConsoleFixture::prepare(); }
    void theMemoryOfADayIsSmall(); // first: what is freed later would be taken again
    void chartsAreDrawnInTime();
    void aDayOnDiskIsSmall();
    void aMonthIsLoadedInTime();
};

void TestDashboardFull::chartsAreDrawnInTime()
{
    const models::MetricSeries series = fullSeries();
    using models::ChartRange;
    using Make = models::ChartContent (*)(const QList<models::MetricPoint> &, ChartRange, qint64);
    const std::pair<const char *, Make> kinds[]{{"throughput", models::throughputContent},
                                                {"sessions", models::sessionContent},
                                                {"requests", models::requestContent}};
    for (const auto &[name, make] : kinds) {
        for (const ChartRange range : {ChartRange::FifteenMinutes, ChartRange::OneDay, ChartRange::ThirtyDays}) {
            ui::LinePlot plot(ui::LinePlot::Shape::Lines, 1);
            plot.resize(900, 300);
            plot.show();
            QVERIFY(QTest::qWaitForWindowExposed(&plot));
            const double before = cpuMs();
            const models::ChartContent content = make(series.points(range, Now), range, Now);
            const double made = cpuMs() - before;
            plot.setContent(content);
            const double filled = cpuMs() - before - made;
            QTest::qWait(100);
            qInfo("%s, %lld rows of %lld lines: %.1f ms to fold, %.1f ms to fill, %.1f ms to draw", name,
                  qint64(content.rows()), qint64(content.columns.size() - 1), made, filled, plot.replotMs());
            QVERIFY(content.rows() >= 850);
            QVERIFY(plot.replotMs() > 0);
            QVERIFY2(made + filled + plot.replotMs() < 500, name);
        }
    }
}

void TestDashboardFull::theMemoryOfADayIsSmall()
{
    const qint64 before = residentBytes();
    const models::MetricSeries series = fullSeries();
    const qint64 held = residentBytes() - before;
    qInfo("a day and 30 days in memory: %.1f MiB", double(held) / 1048576);
    QVERIFY(held < 50 * 1048576);
    QCOMPARE(series.points(models::ChartRange::OneDay, Now).size(), 8640);
    QCOMPARE(series.points(models::ChartRange::ThirtyDays, Now).size(), 8640);
}

void TestDashboardFull::aDayOnDiskIsSmall()
{
    SiteOnDisk site;
    site.commands();
    std::unique_ptr<store::StateStore> state = *store::StateStore::open(site.location);
    const auto day = [&](qint64 fromMs) {
        QVERIFY(state->transaction([&]() -> Result<void> {
            for (qint64 at = fromMs; at < fromMs + 86'400'000; at += 10'000) {
                if (const auto added = state->metrics().add(sampleMetric(at, 10'000, fromMs)); !added)
                    return added;
                // As the engine does: every five minutes.
                if (const auto pruned = at % 300'000 == 0 ? state->metrics().prune(at) : Result<void>(); !pruned)
                    return pruned;
            }
            return {};
        }));
    };
    const auto sizeOnDisk = [&] {
        state.reset(); // the last connection folds the log into the file
        const qint64 size = QFileInfo(site.location.stateDatabase()).size();
        state = *store::StateStore::open(site.location);
        return size;
    };
    const qint64 empty = sizeOnDisk();
    day(Now - 86'400'000);
    const qint64 first = sizeOnDisk();
    day(Now);
    const qint64 second = sizeOnDisk();
    qInfo("the first day: %lld KiB, the second with what went: %lld KiB", (first - empty) / 1024,
          (second - first) / 1024);
    QVERIFY(first > empty);
    QVERIFY(first - empty < 8 * 1048576);
    QVERIFY(second - first < 1048576); // the room of the day before is used again
}

void TestDashboardFull::aMonthIsLoadedInTime()
{
    SiteOnDisk site;
    {
        auto commands = site.commands();
        auto state = store::StateStore::open(site.location);
        const qint64 now = SystemClock().utcMs();
        fillSampleBoots(**state, now, 5'000);
        QVERIFY((*state)->transaction([&]() -> Result<void> {
            for (qint64 at = now - 86'400'000; at < now; at += 10'000) {
                if (const auto added = (*state)->metrics().add(sampleMetric(at - at % 10'000, 10'000, now)); !added)
                    return added;
            }
            for (qint64 at = now - store::CoarseStep.keptMs; at < now - 86'400'000; at += 300'000) {
                if (const auto added = (*state)->metrics().add(sampleMetric(at - at % 300'000, 300'000, now)); !added)
                    return added;
            }
            return {};
        }));
        const double before = cpuMs();
        const auto fine = commands->metrics({store::FineStep, now - store::FineStep.keptMs});
        const auto coarse = commands->metrics({store::CoarseStep, now - store::CoarseStep.keptMs});
        const double metrics = cpuMs() - before;
        const auto outcomes = commands->bootOutcomes(now - store::CoarseStep.keptMs);
        const auto durations = commands->bootDurations(now - store::CoarseStep.keptMs);
        const double boots = cpuMs() - before - metrics;
        QVERIFY(fine && coarse && outcomes && durations);
        qInfo("on the site thread: %lld intervals in %.0f ms, 5000 boots in %.0f ms",
              qint64(fine->size() + coarse->size()), metrics, boots);
        QVERIFY(fine->size() >= 8600 && coarse->size() >= 8600);
        QVERIFY(metrics < 3000 && boots < 1000);
    }
    const qint64 before = residentBytes();
    ConsoleFixture console(site);
    console.window->showNode(ui::Node::Dashboard);
    auto *page = console.window->findChild<ui::DashboardPage *>();
    console.find<QComboBox>(u"dashboardRange"_s)->setCurrentIndex(1);
    QTRY_VERIFY_WITH_TIMEOUT(!page->card(u"throughput"_s)->isEmpty(), 10'000);
    QTest::qWait(300);
    const qint64 all = residentBytes();
    qInfo("the console with its dashboard and a month: %.0f MiB (%.0f MiB before the window)", double(all) / 1048576,
          double(before) / 1048576);
    QVERIFY(all < 400LL * 1048576); // a debug build, and all of this test
}

QTEST_MAIN(TestDashboardFull)
#include "test_dashboard_full.moc"
