// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/charts/chart_content.h"
#include "models/charts/chart_table.h"
#include "models/rows/csv_text.h"
#include <QAbstractItemModelTester>
#include <QDateTime>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>
#include <cmath>

using namespace slipway;
using namespace slipway::models;
using namespace Qt::StringLiterals;
using store::BootDuration;
using store::BootOutcomes;

namespace {

constexpr qint64 Now = 1'800'000'000'000;

MetricPoint point(qint64 startMs, qint64 tftpBytes = 0, qint64 httpBytes = 0)
{
    MetricPoint point;
    point.metric.startMs = startMs;
    point.metric.coveredMs = 10'000;
    point.metric.tftpBytes = tftpBytes;
    point.metric.httpBytes = httpBytes;
    point.lengthMs = 10'000;
    return point;
}

QStringList titles(const ChartContent &content)
{
    QStringList titles;
    for (const ChartColumn &column : content.columns)
        titles += column.title;
    return titles;
}

policy::TransferRecord transfer(int block, int window, qint64 blocks, qint64 again, bool delivered = true)
{
    policy::TransferRecord record;
    record.timeMs = Now;
    record.sizes = {block, window};
    record.size = record.bytes = block * (blocks - 1);
    record.durationMs = 1000;
    record.retransmitted = again;
    record.delivered = delivered;
    return record;
}

} // namespace

/// What charts, their tables, their files and their sentences are made of.
class TestChartContent : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void throughputIsByProtocolAndSecond()
    {
        const ChartContent content = throughputContent({point(Now - 20'000, 10'000'000, 40'960), point(Now - 10'000)},
                                                       ChartRange::FifteenMinutes, Now);
        QVERIFY(!content.empty);
        QCOMPARE(titles(content), (QStringList{u"Time"_s, u"TFTP"_s, u"HTTP"_s}));
        QCOMPARE(content.rows(), 2);
        QCOMPARE(content.at(0, 1), 1'000'000.0);
        QCOMPARE(content.at(0, 2), 4096.0);
        QCOMPARE(content.endMs - content.beginMs, 900'000.0);
        QVERIFY2(content.summary.contains(u"980.6 KiB/s"_s), qPrintable(content.summary));
    }

    void nothingServedIsEmptyAndNotZero()
    {
        QVERIFY(throughputContent({}, ChartRange::OneDay, Now).empty);
        QVERIFY(throughputContent({point(Now - 10'000)}, ChartRange::OneDay, Now).empty);
        QVERIFY(sessionContent({point(Now - 10'000)}, ChartRange::OneDay, Now).empty);
        QVERIFY(requestContent({point(Now - 10'000)}, ChartRange::OneDay, Now).empty);
        QVERIFY(durationContent({}).empty);
        QVERIFY(outcomeContent({}, QDate(2026, 11, 22)).empty);
        QVERIFY(retransmissionContent({}).empty);
    }

    void aGapIsARowWithoutValues()
    {
        const ChartContent content =
            throughputContent({point(Now - 300'000, 1000), point(Now - 10'000, 1000)}, ChartRange::FifteenMinutes, Now);
        QCOMPARE(content.rows(), 3);
        QCOMPARE(content.at(1, 0), double(Now - 290'000)); // where it was served last
        QVERIFY(std::isnan(content.at(1, 1)) && std::isnan(content.at(1, 2)));
    }

    void requestsNameTheMostFrequentReasons()
    {
        MetricPoint busy = point(Now - 10'000);
        busy.metric.requests = 100;
        busy.metric.answered = 20;
        busy.metric.malformed = 5;
        busy.metric.silent = {{u"EXCLUDED"_s, 30},
                              {u"NO_DEPLOYMENT"_s, 25},
                              {u"UNKNOWN_NOT_SUPPORTED"_s, 15},
                              {u"NOT_PXE"_s, 7},
                              {u"OTHER_SITE"_s, 3}};
        const ChartContent content = requestContent({busy}, ChartRange::FifteenMinutes, Now);
        QCOMPARE(titles(content).mid(1, 3), (QStringList{u"Answered"_s, u"Excluded"_s, u"Nothing deployed"_s}));
        QCOMPARE(titles(content).mid(5), (QStringList{u"Other reasons"_s, u"Cannot be read"_s}));
        QCOMPARE(content.at(0, 1), 2.0);
        QCOMPARE(content.at(0, 2), 3.0);
        QCOMPARE(content.at(0, 5), 1.0);
        QCOMPARE(content.at(0, 6), 0.5);
        QVERIFY2(content.summary == u"20 answered, 80 not, mostly: Excluded"_s, qPrintable(content.summary));
    }

    void quantilesAreThoseOfTheBoots()
    {
        QCOMPARE(durationQuantile({}, 0.5), std::nullopt);
        QCOMPARE(durationQuantile({{30'000, 1}}, 0.95), 30'000);
        const QList<BootDuration> durations{{10'000, 10}, {20'000, 9}, {90'000, 1}};
        QCOMPARE(durationQuantile(durations, 0.5), 10'000);
        QCOMPARE(durationQuantile(durations, 0.95), 20'000);
        QCOMPARE(durationQuantile(durations, 1.0), 90'000);
    }

    void oneForgottenMachineDoesNotSqueezeTheOthers()
    {
        const ChartContent content = durationContent({{31'000, 50}, {33'000, 40}, {41'000, 9}, {3'600'000, 1}});
        QVERIFY(!content.empty);
        const qsizetype last = content.rows() - 1;
        QVERIFY(content.rows() <= 32);
        QVERIFY(std::isnan(content.at(last, 1))); // and longer
        QCOMPARE(content.at(last, 2), 1.0);
        double boots = 0;
        for (qsizetype row = 0; row < content.rows(); ++row)
            boots += content.at(row, 2);
        QCOMPARE(boots, 100.0);
        QCOMPARE(content.marks.size(), 2);
        QCOMPARE(content.marks[0].at, 31'000.0);
        QCOMPARE(content.marks[1].at, 41'000.0);
    }

    void daysAreLocalAndEmptyOnesStay()
    {
        const QDate today = QDateTime::fromMSecsSinceEpoch(Now).date();
        const qint64 midnight = today.startOfDay().toMSecsSinceEpoch();
        const ChartContent content = outcomeContent(
            {{midnight - 900'000, 1, 2, 3}, {midnight, 4, 5, 6}, {midnight + 900'000, 1, 0, 0}}, today, 30);
        QCOMPARE(content.rows(), 30);
        QCOMPARE(content.at(29, 0), double(today.toJulianDay()));
        QCOMPARE(content.at(29, 1), 5.0);
        QCOMPARE(content.at(29, 2), 5.0);
        QCOMPARE(content.at(28, 3), 3.0);
        QCOMPARE(content.at(0, 1), 0.0);
        QCOMPARE(content.summary, u"6 delivered, 7 failed, 9 not answered"_s);
    }

    void whatWasSentAgainIsByPair()
    {
        policy::TransferRecord test = transfer(8192, 16, 1000, 999);
        test.source = policy::TransferRecord::Source::Test;
        policy::TransferRecord http = transfer(0, 0, 1, 0);
        http.http = true;
        const ChartContent content = retransmissionContent(
            {transfer(4096, 8, 1000, 0), transfer(4096, 8, 1000, 40), transfer(1456, 4, 1000, 0, false), test, http});
        QCOMPARE(content.rows(), 2);
        QCOMPARE(content.at(0, 0), 1456.0);
        QCOMPARE(content.at(0, 4), 1.0);
        QCOMPARE(content.at(1, 1), 8.0);
        QVERIFY(content.at(1, 2) > 0.015 && content.at(1, 2) < 0.025);
        QCOMPARE(content.at(1, 3), 2.0);
    }

    void theTableChangesAsLittleAsItCan()
    {
        ChartTable table;
        QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto show = [&](const QList<MetricPoint> &points) {
            table.setContent(throughputContent(points, ChartRange::FifteenMinutes, Now), true);
        };
        show({point(Now - 50'000, 1), point(Now - 40'000, 2), point(Now - 30'000, 3)});
        QCOMPARE(table.rowCount(), 3);
        QSignalSpy reset(&table, &QAbstractItemModel::modelReset), added(&table, &QAbstractItemModel::rowsInserted),
            gone(&table, &QAbstractItemModel::rowsRemoved), changed(&table, &QAbstractItemModel::dataChanged);
        const QPersistentModelIndex read = table.index(1, 0);
        show({point(Now - 40'000, 2), point(Now - 30'000, 9), point(Now - 20'000, 4)});
        QCOMPARE(reset.count(), 0);
        QCOMPARE(gone.count(), 1);
        QCOMPARE(added.count(), 1);
        QCOMPARE(changed.count(), 1);
        QVERIFY(read.isValid());
        QCOMPARE(read.row(), 0);
        show({point(Now - 40'000, 2)});
        QCOMPARE(table.rowCount(), 1);
        show({});
        QCOMPARE(table.rowCount(), 0);
        table.setContent(durationContent({{31'000, 50}}), false);
        QCOMPARE(table.columnCount(), 3);
    }

    void filesHaveTimesInUtcAndPlainNumbers()
    {
        ChartTable table;
        table.setContent(throughputContent({point(1'795'726'214'000, 12'345), point(1'795'726'300'000)},
                                           ChartRange::OneDay, 1'795'726'310'000),
                         true);
        const QStringList lines = csvText(table).split(u"\r\n"_s);
        QCOMPARE(lines[0], u"\"Time\",\"TFTP\",\"HTTP\""_s);
        QCOMPARE(lines[1], u"\"2026-11-26T20:50:14Z\",\"1234.5\",\"0\""_s);
        QCOMPARE(lines[2], u"\"2026-11-26T20:50:24Z\",\"\",\"\""_s); // nobody served
        QCOMPARE(table.index(1, 1).data().toString(), u"\u2013"_s);
        QCOMPARE(table.index(1, 1).data(Qt::AccessibleTextRole).toString(), u"no value"_s);
    }
};

QTEST_GUILESS_MAIN(TestChartContent)
#include "test_chart_content.moc"
