// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/site/ledger_model.h"
#include "models/texts/display_text.h"
#include "models/texts/entity_text.h"
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
            {"time", QT_TRANSLATE_NOOP("Columns", "Time"), 18}};
}

QList<Column> contentFileColumns()
{
    return {{"role", QT_TRANSLATE_NOOP("Columns", "File"), 16},
            {"name", QT_TRANSLATE_NOOP("Columns", "Name"), 24},
            {"size", QT_TRANSLATE_NOOP("Columns", "Size"), 11, true},
            {"hash", QT_TRANSLATE_NOOP("Columns", "SHA-256"), 20, false, true},
            {"source", QT_TRANSLATE_NOOP("Columns", "Imported from"), 40}};
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

bool ContentFileRow::operator==(const ContentFileRow &other) const
{
    return file.name == other.file.name && file.sha256 == other.file.sha256 && file.source == other.file.source &&
           file.size == other.file.size && file.role == other.file.role;
}

QVariant ContentFileRow::cell(int column, int role) const
{
    if (role == SortRole && column == ContentFileModel::Size)
        return file.size;
    if (role == Qt::ToolTipRole && column == ContentFileModel::Hash)
        return tooltipText(QString::fromLatin1(file.sha256));
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case ContentFileModel::Role:
        return contentRoleText(file.role);
    case ContentFileModel::Name:
        return displayText(file.name);
    case ContentFileModel::Size:
        return bytesText(file.size);
    case ContentFileModel::Hash:
        return file.sha256.isEmpty() ? LedgerTexts::tr("Missing") : QString::fromLatin1(file.sha256);
    case ContentFileModel::Source:
        return displayText(file.source, 4096);
    default:
        return {};
    }
}

ContentFileModel::ContentFileModel(QObject *parent) : RowModel(contentFileColumns(), parent) {}

void ContentFileModel::update(const site::Snapshot &snapshot, BootImageId id)
{
    QList<ContentFileRow> rows;
    if (const site::BootImage *image = snapshot.bootImage(id)) {
        for (const site::ContentFile &file : image->files)
            rows += {int(rows.size()), file};
    }
    setRows(rows);
}

} // namespace slipway::models
