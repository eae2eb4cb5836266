// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/charts/metric_series.h"
#include <QTest>

using namespace slipway;
using namespace slipway::models;
using namespace Qt::StringLiterals;
using store::CoarseStep;
using store::FineStep;
using store::Metric;

namespace {

constexpr qint64 Now = 1'800'000'000'000;

Metric stored(qint64 startMs, qint64 bytes = 1000)
{
    Metric metric;
    metric.startMs = startMs;
    metric.coveredMs = 10'000;
    metric.httpBytes = bytes;
    return metric;
}

QList<qint64> starts(const QList<MetricPoint> &points)
{
    QList<qint64> times;
    for (const MetricPoint &point : points)
        times.append((point.metric.startMs - Now) / 1000);
    return times;
}

/// Reports as an engine sends them, five a second.
void report(MetricSeries &series, engine::Counters &counters, qint64 fromMs, qint64 toMs, qint64 bytesPerSecond,
            bool serving = true, int live = 1)
{
    for (qint64 now = fromMs; now <= toMs; now += 200) {
        counters.httpBytes += bytesPerSecond / 5;
        series.add(counters, live, now, serving);
    }
}

} // namespace

class TestMetricSeries : public QObject
{
    Q_OBJECT
private slots:
    void theLastMinutesAreToldToTheSecond()
    {
        MetricSeries series;
        engine::Counters counters;
        report(series, counters, Now - 5000, Now, 1'000'000);
        const QList<MetricPoint> points = series.points(ChartRange::FifteenMinutes, Now);
        QCOMPARE(starts(points), (QList<qint64>{-5, -4, -3, -2, -1}));
        QCOMPARE(points[2].lengthMs, 1000);
        QCOMPARE(qRound(points[2].perSecond(points[2].metric.httpBytes)), 1'000'000);
        QCOMPARE(points[2].sessions(), 1.0);
        QVERIFY(series.points(ChartRange::OneDay, Now).isEmpty()); // nothing was stored
    }

    void whatWasStoredComesBeforeWhatIsTold()
    {
        MetricSeries series;
        series.setStored(FineStep, {stored(Now - 40'000), stored(Now - 30'000), stored(Now - 10'000)}, Now);
        engine::Counters counters;
        report(series, counters, Now - 8000, Now - 5000, 1000);
        // The interval that the engine itself told of to the second is not drawn twice.
        QCOMPARE(starts(series.points(ChartRange::FifteenMinutes, Now)), (QList<qint64>{-40, -30, -8, -7, -6}));
        QCOMPARE(starts(series.points(ChartRange::OneDay, Now)), (QList<qint64>{-40, -30, -10}));
    }

    void anotherProgramsEngineIsSeenThroughTheStore()
    {
        MetricSeries series;
        engine::Counters counters;
        report(series, counters, Now - 60'000, Now, 0, false, 0);
        QVERIFY(series.isEmpty()); // a console that only watches tells nothing of itself
        series.setStored(FineStep, {stored(Now - 20'000)}, Now);
        QCOMPARE(starts(series.points(ChartRange::FifteenMinutes, Now)), QList<qint64>{-20});
    }

    void onlyWhatIsNewIsAskedFor()
    {
        MetricSeries series;
        QCOMPARE(series.storedFrom(FineStep, Now), Now - FineStep.keptMs);
        series.setStored(FineStep, {stored(Now - 600'000), stored(Now - 20'000)}, Now);
        const qint64 from = series.storedFrom(FineStep, Now);
        QVERIFY(from <= Now - 20'000 && from > Now - 600'000); // an engine may add to the newest
        const int before = series.revision(ChartRange::OneDay);
        series.setStored(FineStep, {stored(Now - 20'000)}, Now);
        QCOMPARE(series.revision(ChartRange::OneDay), before); // nothing new
        series.setStored(FineStep, {stored(Now - 20'000, 5000), stored(Now - 10'000)}, Now);
        QVERIFY(series.revision(ChartRange::OneDay) != before);
        const QList<MetricPoint> points = series.points(ChartRange::OneDay, Now);
        QCOMPARE(starts(points), (QList<qint64>{-600, -20, -10}));
        QCOMPARE(points[1].metric.httpBytes, 5000);
    }

    void theMemoryDoesNotGrow()
    {
        MetricSeries series;
        engine::Counters counters;
        for (qint64 now = Now; now < Now + 3'600'000; now += 500)
            series.add(counters, 0, now, true);
        QVERIFY(series.points(ChartRange::FifteenMinutes, Now + 3'600'000).size() <= 900);
        for (qint64 day = 0; day < 3; ++day) {
            QList<Metric> metrics;
            for (qint64 i = 0; i < 8640; ++i)
                metrics.append(stored(Now + day * 86'400'000 + i * 10'000));
            series.setStored(FineStep, metrics, Now + (day + 1) * 86'400'000);
        }
        QVERIFY(series.points(ChartRange::OneDay, Now + 3 * 86'400'000).size() <= 8640);
    }

    void aClockThatGoesBackForgetsItsFuture()
    {
        MetricSeries series;
        engine::Counters counters;
        report(series, counters, Now - 10'000, Now, 1000);
        series.setStored(FineStep, {stored(Now - 20'000), stored(Now - 10'000)}, Now);
        const qint64 earlier = Now - 3'600'000;
        report(series, counters, earlier, earlier + 3000, 1000);
        QCOMPARE(starts(series.points(ChartRange::FifteenMinutes, earlier + 3000)),
                 (QList<qint64>{-3600, -3599, -3598}));
        QCOMPARE(series.storedFrom(FineStep, earlier), earlier - FineStep.keptMs);
    }

    void silencesOfTheHourCountNothingTwice()
    {
        MetricSeries series;
        Metric past = stored(Now - 120'000);
        past.silent = {{u"EXCLUDED"_s, 5}};
        Metric old = stored(Now - 7'200'000);
        old.silent = {{u"EXCLUDED"_s, 100}};
        series.setStored(FineStep, {old, past}, Now);
        engine::Counters counters;
        series.add(counters, 0, Now - 4000, true);
        counters.silent = {{u"EXCLUDED"_s, 2}, {u"NO_DEPLOYMENT"_s, 1}};
        counters.requests = 3;
        series.add(counters, 0, Now - 3800, true);
        series.add(counters, 0, Now, true);
        QCOMPARE(series.silencesSince(Now - 3'600'000),
                 (QHash<QString, qint64>{{u"EXCLUDED"_s, 7}, {u"NO_DEPLOYMENT"_s, 1}}));
    }

    void anEngineThatStartsAnewCountsFromZero()
    {
        MetricSeries series;
        engine::Counters counters;
        report(series, counters, Now - 10'000, Now - 5'000, 1'000'000);
        counters = {};
        report(series, counters, Now - 4'800, Now, 1000);
        for (const MetricPoint &point : series.points(ChartRange::FifteenMinutes, Now))
            QVERIFY(point.metric.httpBytes >= 0);
    }
};

QTEST_GUILESS_MAIN(TestMetricSeries)
#include "test_metric_series.moc"
