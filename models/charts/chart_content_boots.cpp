// SPDX-License-Identifier: GPL-3.0-or-later
// Charts of boots: how long they took, how they ended, and what was sent again.
#include "models/charts/chart_content.h"
#include "models/texts/format_text.h"
#include "models/texts/tuning_text.h"
#include <QCoreApplication>
#include <QDateTime>
#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace slipway::models {

namespace {

struct ChartTexts
{
    Q_DECLARE_TR_FUNCTIONS(ChartTexts)
};

constexpr double Nothing = std::numeric_limits<double>::quiet_NaN();
constexpr int MostBars = 30;

/// A round width, so that the bars up to `topMs` are no more than can be seen.
qint64 barWidth(qint64 topMs)
{
    for (const qint64 seconds : {1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 1800, 3600}) {
        if (topMs / (seconds * 1000) < MostBars)
            return seconds * 1000;
    }
    return 7'200'000;
}

} // namespace

ChartContent durationContent(const QList<store::BootDuration> &durations)
{
    ChartContent content;
    content.columns = {{ChartTexts::tr("From"), ChartUnit::Duration},
                       //: the upper end of a span of time
                       {ChartTexts::tr("To"), ChartUnit::Duration},
                       {ChartTexts::tr("Boots"), ChartUnit::Count}};
    const auto half = durationQuantile(durations, 0.5), most = durationQuantile(durations, 0.95);
    if (!half || !most)
        return content;
    // A machine that stood at its prompt for an hour must not squeeze the others into one bar.
    const qint64 top = std::min(durations.last().ms, *most * 3 / 2);
    const qint64 width = barWidth(top);
    const qsizetype bars = qsizetype(top / width) + 1;
    const bool longer = durations.last().ms >= bars * width;
    QList<qint64> boots(bars + (longer ? 1 : 0), 0);
    qint64 all = 0;
    for (const store::BootDuration &duration : durations) {
        boots[std::min<qsizetype>(duration.ms / width, boots.size() - 1)] += duration.boots;
        all += duration.boots;
    }
    for (qsizetype bar = 0; bar < boots.size(); ++bar)
        content.values << double(bar * width) << (bar < bars ? double((bar + 1) * width) : Nothing)
                       << double(boots[bar]);
    //: half of the boots were faster
    content.marks = {{double(*half), ChartTexts::tr("p50 %1").arg(durationText(*half))},
                     //: 95 of 100 boots were faster
                     {double(*most), ChartTexts::tr("p95 %1").arg(durationText(*most))}};
    content.empty = false;
    //: %1: how many boots there were
    content.summary = ChartTexts::tr("Boots: %1. Half took up to %2, 95 of 100 up to %3")
                          .arg(chartValueText(double(all), ChartUnit::Count), durationText(*half), durationText(*most));
    return content;
}

ChartContent outcomeContent(const QList<store::BootOutcomes> &outcomes, QDate today, int days)
{
    struct Sum
    {
        qint64 delivered = 0, failed = 0, silent = 0;
    };
    QHash<QDate, Sum> byDay;
    for (const store::BootOutcomes &quarter : outcomes) {
        Sum &sum = byDay[QDateTime::fromMSecsSinceEpoch(quarter.startMs).date()];
        sum.delivered += quarter.delivered;
        sum.failed += quarter.failed;
        sum.silent += quarter.silent;
    }
    ChartContent content;
    content.columns = {{ChartTexts::tr("Day"), ChartUnit::Day},
                       {ChartTexts::tr("Delivered"), ChartUnit::Count},
                       {ChartTexts::tr("Failed"), ChartUnit::Count},
                       {ChartTexts::tr("Not answered"), ChartUnit::Count}};
    Sum all;
    for (int back = days - 1; back >= 0; --back) {
        const QDate day = today.addDays(-back);
        const Sum sum = byDay.value(day);
        content.values << double(day.toJulianDay()) << double(sum.delivered) << double(sum.failed)
                       << double(sum.silent);
        all.delivered += sum.delivered;
        all.failed += sum.failed;
        all.silent += sum.silent;
    }
    content.empty = all.delivered + all.failed + all.silent == 0;
    if (!content.empty)
        content.summary = ChartTexts::tr("%1 delivered, %2 failed, %3 not answered")
                              .arg(chartValueText(double(all.delivered), ChartUnit::Count),
                                   chartValueText(double(all.failed), ChartUnit::Count),
                                   chartValueText(double(all.silent), ChartUnit::Count));
    return content;
}

ChartContent retransmissionContent(const QList<policy::TransferRecord> &records)
{
    QList<policy::TransferRecord> boots;
    std::copy_if(records.begin(), records.end(), std::back_inserter(boots), [](const policy::TransferRecord &record) {
        return !record.http && record.source == policy::TransferRecord::Source::Boot;
    });
    ChartContent content;
    content.columns = {{ChartTexts::tr("Block size"), ChartUnit::Bytes},
                       {ChartTexts::tr("Window"), ChartUnit::Count},
                       {ChartTexts::tr("Sent again"), ChartUnit::Share},
                       {ChartTexts::tr("Transfers"), ChartUnit::Count},
                       {ChartTexts::tr("Failed"), ChartUnit::Count}};
    const policy::TuningCell *worst = nullptr;
    const QList<policy::TuningCell> cells = policy::tuningTable(boots);
    for (const policy::TuningCell &cell : cells) {
        content.values << cell.sizes.blockSize << cell.sizes.windowSize << cell.retransmissionRate
                       << cell.delivered + cell.failed << cell.failed;
        if (!worst || cell.retransmissionRate > worst->retransmissionRate)
            worst = &cell;
    }
    content.empty = cells.isEmpty();
    if (worst && worst->retransmissionRate > 0)
        //: %1: a percentage, %2: a pair of sizes
        content.summary =
            ChartTexts::tr("Most was sent again with %2: %1")
                .arg(chartValueText(worst->retransmissionRate, ChartUnit::Share), sizePairText(worst->sizes));
    else if (worst)
        content.summary = ChartTexts::tr("Nothing was sent again; transfers: %1")
                              .arg(chartValueText(double(boots.size()), ChartUnit::Count));
    return content;
}

} // namespace slipway::models
