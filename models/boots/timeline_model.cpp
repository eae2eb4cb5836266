// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/boots/timeline_model.h"
#include "models/texts/display_text.h"
#include "models/texts/event_text.h"
#include "models/texts/format_text.h"
#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::models {

namespace {

struct TimelineTexts
{
    Q_DECLARE_TR_FUNCTIONS(TimelineTexts)
};

QList<Column> timelineColumns()
{
    return {{"time", QT_TRANSLATE_NOOP("Columns", "Time"), 10, true},
            {"stage", QT_TRANSLATE_NOOP("Columns", "Stage"), 24},
            {"detail", QT_TRANSLATE_NOOP("Columns", "Detail"), 18}};
}

Tone statusTone(const session::StatusReport &report)
{
    if (report.result == u"error")
        return Tone::Bad;
    return report.result == u"success" ? Tone::Good : Tone::Active;
}

QString statusDetail(const session::StatusReport &report)
{
    QStringList parts;
    if (!report.phase.isEmpty())
        parts += displayText(report.phase);
    if (report.percent)
        parts += TimelineTexts::tr("%1 %").arg(*report.percent);
    if (!report.message.isEmpty())
        parts += displayText(report.message);
    return parts.join(u" \u00B7 "_s);
}

} // namespace

QVariant TimelineRow::cell(int column, int role) const
{
    if (role == SortRole)
        return number;
    if (role == ToneRole && column == TimelineModel::Stage)
        return int(tone);
    if (role == Qt::ToolTipRole && column == TimelineModel::Offset)
        return clockText(timeMs);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case TimelineModel::Offset:
        return offsetText(offsetMs);
    case TimelineModel::Stage:
        return stage;
    case TimelineModel::Detail:
        return detail;
    default:
        return {};
    }
}

TimelineModel::TimelineModel(QObject *parent) : RowModel(timelineColumns(), parent) {}

void TimelineModel::setSession(const session::BootSession &session)
{
    QList<TimelineRow> rows;
    const auto add = [&rows, &session](qint64 timeMs, const QString &stage, const QString &detail, Tone tone) {
        rows += {0, timeMs, timeMs - session.startedMs, stage, detail, tone};
    };
    for (const session::Event &event : session.events) {
        // The report itself says more than the event that it came.
        if (event.stage == session::Stage::Status && !session.status.isEmpty())
            continue;
        add(event.timeMs, stageText(event.stage), eventDetailText(event), stageTone(event.stage));
    }
    for (const session::StatusReport &report : session.status)
        add(report.timeMs, stageText(session::Stage::Status), statusDetail(report), statusTone(report));
    std::stable_sort(rows.begin(), rows.end(),
                     [](const TimelineRow &a, const TimelineRow &b) { return a.timeMs < b.timeMs; });
    for (int row = 0; row < rows.size(); ++row)
        rows[row].number = row;
    setRows(rows);
}

} // namespace slipway::models
