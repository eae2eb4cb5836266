// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/site/clear_preview_model.h"
#include "models/texts/display_text.h"
#include "models/texts/entity_text.h"
#include "models/texts/guard_text.h"
#include "models/texts/stage_text.h"
#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::models {

namespace {

struct ClearPreviewTexts
{
    Q_DECLARE_TR_FUNCTIONS(ClearPreviewTexts)
};

QList<Column> previewColumns()
{
    return {{"name", QT_TRANSLATE_NOOP("Columns", "Device"), 16},
            {"cleared", QT_TRANSLATE_NOOP("Columns", "Is forgotten"), 20},
            {"next", QT_TRANSLATE_NOOP("Columns", "Then at its next PXE boot"), 44}};
}

QString clearedText(const engine::ClearPreview &row)
{
    if (row.bootingNow)
        return ClearPreviewTexts::tr("Booting now: not cleared");
    if (row.rows.isEmpty())
        return ClearPreviewTexts::tr("Nothing has run");
    QStringList deployments;
    for (const policy::LedgerRow &gone : row.rows)
        deployments +=
            ClearPreviewTexts::tr("%1 (%2)").arg(displayText(gone.deployment.value), ledgerStateText(gone.state));
    return deployments.join(u", "_s);
}

} // namespace

QVariant ClearPreviewRow::cell(int column, int role) const
{
    if (role == IconRole && column == ClearPreviewModel::Name)
        return id.value >= FirstUnprovisionedId ? u"device-unknown"_s : u"device"_s;
    if (role == IconRole && column == ClearPreviewModel::Next)
        return starts || waits ? u"severity-warning"_s : QString();
    if (role == ToneRole && column == ClearPreviewModel::Next)
        return starts || waits ? QVariant(int(Tone::Warning)) : QVariant();
    if (role == ToneRole && column == ClearPreviewModel::Cleared && bootingNow)
        return int(Tone::Active);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case ClearPreviewModel::Name:
        return name;
    case ClearPreviewModel::Cleared:
        return cleared;
    case ClearPreviewModel::Next:
        return next;
    default:
        return {};
    }
}

ClearPreviewModel::ClearPreviewModel(QObject *parent) : RowModel(previewColumns(), parent) {}

void ClearPreviewModel::setPreview(const QList<engine::ClearPreview> &preview)
{
    QList<ClearPreviewRow> rows;
    for (const engine::ClearPreview &each : preview) {
        const auto &candidates = each.next.decision.candidates;
        const bool changes = !each.bootingNow && !each.rows.isEmpty();
        const bool waiting = std::any_of(candidates.begin(), candidates.end(), waits);
        rows += {each.next.device, displayText(each.next.name),   clearedText(each), outlookText(each.next.decision),
                 each.bootingNow,  changes && each.next.starts(), changes && waiting};
    }
    setRows(rows);
}

} // namespace slipway::models
