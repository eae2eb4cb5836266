// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/boots/boot_history_model.h"
#include "models/texts/display_text.h"
#include "models/texts/entity_text.h"
#include "models/texts/format_text.h"
#include "models/texts/stage_text.h"
#include "models/texts/verdict_text.h"
#include "server/session/verdict.h"

using namespace Qt::StringLiterals;

namespace slipway::models {

QVariant BootHistoryRow::cell(int column, int role) const
{
    if (role == SortRole && column == BootHistoryModel::Started)
        return startedMs;
    if (role == SortRole && column == BootHistoryModel::Duration)
        return durationMs;
    if (column == BootHistoryModel::State && role == IconRole)
        return stateIcon(state);
    if (column == BootHistoryModel::State && role == ToneRole)
        return int(stateTone(state));
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case BootHistoryModel::Started:
        return timeText(startedMs);
    case BootHistoryModel::State:
        return stateText(state);
    case BootHistoryModel::Verdict:
        return verdict;
    case BootHistoryModel::TaskSequence:
        return taskSequence;
    case BootHistoryModel::Deployment:
        return deployment;
    case BootHistoryModel::Duration:
        return durationText(durationMs);
    case BootHistoryModel::Mac:
        return mac;
    default:
        return {};
    }
}

BootHistoryModel::BootHistoryModel(QObject *parent)
    : RowModel({{"started", QT_TRANSLATE_NOOP("Columns", "Started"), 18, false, false, true, true},
                {"state", QT_TRANSLATE_NOOP("Columns", "State"), 14},
                {"verdict", QT_TRANSLATE_NOOP("Columns", "Verdict"), 34},
                {"sequence", QT_TRANSLATE_NOOP("Columns", "Task sequence"), 24},
                {"deployment", QT_TRANSLATE_NOOP("Columns", "Deployment"), 12, false, true},
                {"duration", QT_TRANSLATE_NOOP("Columns", "Elapsed"), 12, true},
                {"mac", QT_TRANSLATE_NOOP("Columns", "MAC address"), 17, false, true, false}},
               parent)
{
}

void BootHistoryModel::update(const QList<session::BootSession> &sessions, qint64 nowMs)
{
    QList<BootHistoryRow> rows;
    rows.reserve(sessions.size());
    for (const session::BootSession &session : sessions) {
        BootHistoryRow row;
        row.token = session.token;
        row.startedMs = session.startedMs;
        row.durationMs = session.endedMs.value_or(session.lastSeenMs) - session.startedMs;
        row.state = session.state;
        row.verdict = verdictText(session::verdictOf(session, nowMs), session).title;
        row.deployment = displayText(session.decision.deployment.value);
        row.taskSequence = displayText(session.decision.taskSequence);
        row.mac = macText(session.mac);
        rows += row;
    }
    setRows(rows);
}

} // namespace slipway::models
