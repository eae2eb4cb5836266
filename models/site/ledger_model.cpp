// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/site/ledger_model.h"
#include "models/texts/display_text.h"
#include "models/texts/format_text.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway::models {

namespace {

struct LedgerTexts
{
    Q_DECLARE_TR_FUNCTIONS(LedgerTexts)
};

QList<Column> ledgerColumns()
{
    return {{"id", QT_TRANSLATE_NOOP("Columns", "Deployment"), 14, false, true},
            {"sequence", QT_TRANSLATE_NOOP("Columns", "Task sequence"), 26},
            {"state", QT_TRANSLATE_NOOP("Columns", "State"), 24},
            {"time", QT_TRANSLATE_NOOP("Columns", "Time"), 18, false, false, true, true}};
}

QString stateSentence(policy::LedgerState state)
{
    switch (state) {
    case policy::LedgerState::Started:
        return LedgerTexts::tr("Started, end not seen");
    case policy::LedgerState::Served:
        return LedgerTexts::tr("Completely delivered");
    case policy::LedgerState::Superseded:
        return LedgerTexts::tr("Superseded by another");
    }
    return {};
}

} // namespace

QVariant LedgerTableRow::cell(int column, int role) const
{
    if (role == SortRole && column == LedgerModel::Time)
        return timeMs;
    if (role == IconRole && column == LedgerModel::State) {
        if (state == policy::LedgerState::Served)
            return u"state-done"_s;
        return state == policy::LedgerState::Started ? u"state-waiting"_s : u"state-silent"_s;
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case LedgerModel::Deployment:
        return displayText(deployment.value);
    case LedgerModel::TaskSequence:
        return taskSequence;
    case LedgerModel::State:
        return stateSentence(state);
    case LedgerModel::Time:
        return timeText(timeMs);
    default:
        return {};
    }
}

LedgerModel::LedgerModel(QObject *parent) : RowModel(ledgerColumns(), parent) {}

void LedgerModel::update(const site::Snapshot &snapshot, const policy::Ledger &ledger, DeviceId device)
{
    QList<LedgerTableRow> rows;
    for (const policy::LedgerRow &entry : ledger.rows(device)) {
        LedgerTableRow row{entry.deployment, {}, entry.state, entry.timeMs};
        const site::Deployment *deployment = snapshot.deployment(entry.deployment);
        if (const site::TaskSequence *sequence = deployment ? snapshot.taskSequence(deployment->taskSequence) : nullptr)
            row.taskSequence = displayText(sequence->name);
        else
            row.taskSequence = LedgerTexts::tr("(deployment removed)");
        rows += row;
    }
    setRows(rows);
}

} // namespace slipway::models
