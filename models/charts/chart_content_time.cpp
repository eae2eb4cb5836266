// SPDX-License-Identifier: GPL-3.0-or-later
// Charts over time, from what engines told and stored.
#include "models/charts/chart_content.h"
#include "models/texts/display_text.h"
#include "models/texts/format_text.h"
#include "server/policy/reason.h"
#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
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
/// More lines than this cannot be told apart.
constexpr int ReasonsByThemselves = 3;

/// One row a point, and one without values where nobody served.
template <class Cells>
void addRows(ChartContent &content, const QList<MetricPoint> &points, const Cells &cells)
{
    content.values.reserve(points.size() * content.columns.size());
    qint64 servedUntil = 0;
    for (const MetricPoint &point : points) {
        const qint64 start = point.metric.startMs;
        if (servedUntil > 0 && start > servedUntil + point.lengthMs * 3 / 2) {
            content.values.append(double(servedUntil));
            for (qsizetype column = 1; column < content.columns.size(); ++column)
                content.values.append(Nothing);
        }
        content.values.append(double(start));
        cells(point);
        servedUntil = start + std::max(point.lengthMs, point.metric.coveredMs);
    }
}

ChartContent overTime(ChartRange range, qint64 nowMs)
{
    ChartContent content;
    content.beginMs = double(nowMs - spanMs(range));
    content.endMs = double(nowMs);
    content.columns = {{ChartTexts::tr("Time"), ChartUnit::Time}};
    return content;
}

struct Peak
{
    double value = 0;
    qint64 atMs = 0;
    void see(double seen, qint64 timeMs)
    {
        if (seen <= value)
            return;
        value = seen;
        atMs = timeMs;
    }
};

/// The newest point, if it is not long ago: what holds now.
const MetricPoint *newest(const QList<MetricPoint> &points, qint64 nowMs)
{
    if (points.isEmpty() || points.last().metric.startMs < nowMs - 3 * points.last().lengthMs - 60'000)
        return nullptr;
    return &points.last();
}

QString rate(double bytesPerSecond)
{
    return bytesPerSecond >= 1 ? rateText(bytesPerSecond) : u"0"_s;
}

/// Within a day the time says it.
QString peakTime(qint64 ms, ChartRange range)
{
    if (range == ChartRange::ThirtyDays)
        return timeText(ms);
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(ms).time(), QLocale::ShortFormat);
}

} // namespace

QString shortReasonText(const QString &reasonId)
{
    using policy::Reason;
    const std::pair<Reason, QString> texts[]{
        {Reason::InterfaceNotAllowed, ChartTexts::tr("Other interface")},
        {Reason::ResponderInactive, ChartTexts::tr("Responder paused")},
        {Reason::NotPxe, ChartTexts::tr("Not PXE")},
        {Reason::Excluded, ChartTexts::tr("Excluded")},
        {Reason::UnsupportedArchitecture, ChartTexts::tr("Architecture")},
        {Reason::ResponseDelay, ChartTexts::tr("Response delay")},
        {Reason::OtherSite, ChartTexts::tr("Other site")},
        {Reason::UnknownNotSupported, ChartTexts::tr("Unknown machine")},
        {Reason::NoDeployment, ChartTexts::tr("Nothing deployed")},
        {Reason::NoUsableDeployment, ChartTexts::tr("Nothing fits now")},
    };
    for (const auto &[reason, text] : texts) {
        if (policy::reasonId(reason) == reasonId)
            return text;
    }
    return displayText(reasonId);
}

ChartContent throughputContent(const QList<MetricPoint> &points, ChartRange range, qint64 nowMs)
{
    ChartContent content = overTime(range, nowMs);
    content.columns += {{u"TFTP"_s, ChartUnit::Rate}, {u"HTTP"_s, ChartUnit::Rate}};
    Peak peak;
    qint64 total = 0;
    addRows(content, points, [&](const MetricPoint &point) {
        const double tftp = point.perSecond(point.metric.tftpBytes), http = point.perSecond(point.metric.httpBytes);
        content.values << tftp << http;
        peak.see(tftp + http, point.metric.startMs);
        total += point.metric.tftpBytes + point.metric.httpBytes;
    });
    content.empty = total == 0;
    if (content.empty)
        return content;
    const MetricPoint *now = newest(points, nowMs);
    const double rateNow = now ? now->perSecond(now->metric.tftpBytes + now->metric.httpBytes) : 0;
    //: %1 and %2 are rates, %3 is a time
    content.summary = ChartTexts::tr("Now %1, at most %2 (%3), %4 in all")
                          .arg(rate(rateNow), rate(peak.value), peakTime(peak.atMs, range), bytesText(total));
    return content;
}

ChartContent sessionContent(const QList<MetricPoint> &points, ChartRange range, qint64 nowMs)
{
    ChartContent content = overTime(range, nowMs);
    content.columns += {{ChartTexts::tr("Active sessions"), ChartUnit::Average}};
    Peak peak;
    addRows(content, points, [&](const MetricPoint &point) {
        content.values << point.sessions();
        peak.see(point.sessions(), point.metric.startMs);
    });
    content.empty = peak.value <= 0;
    if (content.empty)
        return content;
    const MetricPoint *now = newest(points, nowMs);
    content.summary = ChartTexts::tr("Now %1, at most %2 (%3)")
                          .arg(chartValueText(now ? now->sessions() : 0, ChartUnit::Average),
                               chartValueText(peak.value, ChartUnit::Average), peakTime(peak.atMs, range));
    return content;
}

ChartContent requestContent(const QList<MetricPoint> &points, ChartRange range, qint64 nowMs)
{
    QHash<QString, qint64> byReason;
    qint64 answered = 0, malformed = 0;
    for (const MetricPoint &point : points) {
        answered += point.metric.answered;
        malformed += point.metric.malformed;
        for (auto it = point.metric.silent.constBegin(); it != point.metric.silent.constEnd(); ++it)
            byReason[it.key()] += it.value();
    }
    QStringList reasons = byReason.keys();
    std::sort(reasons.begin(), reasons.end(), [&](const QString &a, const QString &b) {
        return std::pair(-byReason[a], a) < std::pair(-byReason[b], b);
    });
    const bool rest = reasons.size() > ReasonsByThemselves;
    reasons = reasons.mid(0, ReasonsByThemselves);

    ChartContent content = overTime(range, nowMs);
    content.columns += {{ChartTexts::tr("Answered"), ChartUnit::PerSecond}};
    for (const QString &reason : std::as_const(reasons))
        content.columns += {{shortReasonText(reason), ChartUnit::PerSecond}};
    if (rest)
        content.columns += {{ChartTexts::tr("Other reasons"), ChartUnit::PerSecond}};
    if (malformed > 0)
        content.columns += {{ChartTexts::tr("Cannot be read"), ChartUnit::PerSecond}};
    qint64 silent = 0;
    addRows(content, points, [&](const MetricPoint &point) {
        content.values << point.perSecond(point.metric.answered);
        qint64 others = point.silences();
        silent += others;
        for (const QString &reason : std::as_const(reasons)) {
            const qint64 count = point.metric.silent.value(reason);
            others -= count;
            content.values << point.perSecond(count);
        }
        if (rest)
            content.values << point.perSecond(others);
        if (malformed > 0)
            content.values << point.perSecond(point.metric.malformed);
    });
    content.empty = answered + silent + malformed == 0;
    if (content.empty)
        return content;
    const QString answeredText = chartValueText(double(answered), ChartUnit::Count);
    if (silent > 0)
        //: %1, %2: numbers of requests, %3: the most frequent reason
        content.summary =
            ChartTexts::tr("%1 answered, %2 not, mostly: %3")
                .arg(answeredText, chartValueText(double(silent), ChartUnit::Count), shortReasonText(reasons.first()));
    else
        //: %1: a number of requests
        content.summary = ChartTexts::tr("%1 answered, none left out").arg(answeredText);
    return content;
}

} // namespace slipway::models
