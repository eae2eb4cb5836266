// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes are neither lost nor invented between the counters and the chart, and the memory stays bounded.
#include "models/charts/throughput_series.h"
#include <QtTest>

using namespace slipway;
using models::ThroughputSeries;

namespace {

engine::Counters bytes(qint64 tftp, qint64 http)
{
    engine::Counters counters;
    counters.tftpBytes = tftp;
    counters.httpBytes = http;
    return counters;
}

constexpr qint64 Start = 1'800'000'000'000;

} // namespace

class TestThroughputSeries : public QObject
{
    Q_OBJECT
private slots:
    void firstReportOnlySetsTheZero();
    void everyByteIsInTheSum();
    void ringsKeepTheirSize();
    void aClockThatWentBackStartsAnew();
    void aReportThatIsALittleLateLosesNothing();
    void countersThatRestartInventNothing();
    void silenceIsDrawnAsZero();
    void onlyNewPointsAreHandedOut();
};

void TestThroughputSeries::firstReportOnlySetsTheZero()
{
    ThroughputSeries series;
    series.add(bytes(1'000'000, 5), 0, Start);
    series.advance(Start + 5'000);
    for (const auto &point : series.points(ThroughputSeries::FifteenMinutes))
        QCOMPARE(point.tftp, 0.0);
    QVERIFY(!series.hasTraffic());
}

void TestThroughputSeries::everyByteIsInTheSum()
{
    ThroughputSeries series;
    series.add(bytes(0, 0), 0, Start);
    qint64 tftp = 0, http = 0;
    for (int i = 1; i <= 700; ++i) {
        tftp += i * 37;
        http += 1'000;
        series.add(bytes(tftp, http), 2, Start + i * 137);
    }
    series.advance(Start + 700 * 137 + 1'000); // closes the last second
    double seenTftp = 0, seenHttp = 0;
    for (const auto &point : series.points(ThroughputSeries::FifteenMinutes)) {
        seenTftp += point.tftp;
        seenHttp += point.http;
    }
    QVERIFY(qAbs(seenTftp - double(tftp)) < 1);
    QVERIFY(qAbs(seenHttp - double(http)) < 1);
    QVERIFY(series.hasTraffic());
}

void TestThroughputSeries::ringsKeepTheirSize()
{
    ThroughputSeries series;
    series.add(bytes(0, 0), 0, Start);
    for (int i = 1; i <= 3'000; ++i)
        series.add(bytes(i * 1'000, 0), 0, Start + i * 1'000);
    const auto points = series.points(ThroughputSeries::FifteenMinutes);
    QCOMPARE(points.size(), size_t(900));
    for (size_t i = 1; i < points.size(); ++i)
        QCOMPARE(points[i].timeMs - points[i - 1].timeMs, 1'000);
    QCOMPARE(points.back().tftp, 1'000.0);
    QCOMPARE(series.points(ThroughputSeries::OneDay).size(), size_t(300));
    // A week of sleep costs no more than the ring holds.
    series.advance(Start + 7LL * 86'400'000);
    QVERIFY(series.points(ThroughputSeries::FifteenMinutes).size() <= 900);
}

void TestThroughputSeries::aClockThatWentBackStartsAnew()
{
    ThroughputSeries series;
    series.add(bytes(0, 0), 0, Start);
    series.add(bytes(9'000, 0), 0, Start + 3'000);
    const int generation = series.generation();
    series.add(bytes(9'500, 0), 0, Start - 60'000);
    QVERIFY(series.generation() != generation);
    QVERIFY(series.points(ThroughputSeries::FifteenMinutes).empty());
    series.add(bytes(10'500, 0), 0, Start - 58'000);
    QCOMPARE(series.points(ThroughputSeries::FifteenMinutes).size(), size_t(2));
    QCOMPARE(series.currentTftp(), 500.0);
}

void TestThroughputSeries::aReportThatIsALittleLateLosesNothing()
{
    ThroughputSeries series;
    series.add(bytes(0, 0), 0, Start);
    series.add(bytes(5'000, 0), 0, Start + 5'000);
    series.advance(Start + 8'000);
    const int generation = series.generation();
    series.add(bytes(6'000, 0), 0, Start + 7'900);
    QCOMPARE(series.generation(), generation);
    QCOMPARE(series.points(ThroughputSeries::FifteenMinutes).size(), size_t(8));
    series.add(bytes(7'000, 0), 0, Start + 9'000);
    double sum = 0;
    for (const auto &point : series.points(ThroughputSeries::FifteenMinutes))
        sum += point.tftp;
    QCOMPARE(sum, 7'000.0);
}

void TestThroughputSeries::countersThatRestartInventNothing()
{
    ThroughputSeries series;
    series.add(bytes(0, 0), 0, Start);
    series.add(bytes(8'000, 0), 0, Start + 1'000);
    series.add(bytes(10, 0), 0, Start + 2'000);
    series.add(bytes(1'010, 0), 0, Start + 3'000);
    for (const auto &point : series.points(ThroughputSeries::FifteenMinutes))
        QVERIFY(point.tftp >= 0 && point.tftp <= 8'000);
}

void TestThroughputSeries::silenceIsDrawnAsZero()
{
    ThroughputSeries series;
    series.add(bytes(0, 0), 0, Start);
    series.add(bytes(4'000, 0), 0, Start + 1'000);
    for (int second = 2; second <= 10; ++second)
        series.advance(Start + second * 1'000);
    const auto points = series.points(ThroughputSeries::FifteenMinutes);
    QCOMPARE(points.size(), size_t(10));
    QCOMPARE(points.front().tftp, 4'000.0);
    QCOMPARE(points.back().tftp, 0.0);
}

void TestThroughputSeries::onlyNewPointsAreHandedOut()
{
    ThroughputSeries series;
    series.add(bytes(0, 0), 0, Start);
    for (int i = 1; i <= 1'000; ++i)
        series.add(bytes(i, 0), 0, Start + i * 1'000);
    const auto points = series.pointsSince(ThroughputSeries::FifteenMinutes, Start + 997'000);
    QCOMPARE(points.size(), size_t(2));
    QCOMPARE(points.back().timeMs, Start + 999'000);
    QCOMPARE(series.pointsSince(ThroughputSeries::FifteenMinutes, -1).size(), size_t(900));
}

QTEST_GUILESS_MAIN(TestThroughputSeries)
#include "test_throughput_series.moc"
