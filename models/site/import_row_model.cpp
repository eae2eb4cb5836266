// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/site/import_row_model.h"
#include "models/texts/display_text.h"
#include "models/texts/entity_text.h"
#include "models/texts/import_text.h"
#include "models/texts/stage_text.h"

using namespace Qt::StringLiterals;

namespace slipway::models {

namespace {

QList<Column> importColumns()
{
    return {{"line", QT_TRANSLATE_NOOP("Columns", "Line"), 7, true},
            {"name", QT_TRANSLATE_NOOP("Columns", "Name"), 15},
            {"result", QT_TRANSLATE_NOOP("Columns", "Result"), 60},
            {"mac", QT_TRANSLATE_NOOP("Columns", "MAC address"), 17, false, true},
            {"guid", QT_TRANSLATE_NOOP("Columns", "SMBIOS GUID"), 20, false, true},
            {"arch", QT_TRANSLATE_NOOP("Columns", "Architecture"), 10},
            {"collection", QT_TRANSLATE_NOOP("Columns", "Collection"), 14}};
}

} // namespace

QVariant ImportRow::cell(int column, int role) const
{
    if (role == SortRole && column == ImportRowModel::Line)
        return line;
    if (role == IconRole && column == ImportRowModel::Result)
        return bad ? u"severity-error"_s : QString();
    if (role == ToneRole && bad && column == ImportRowModel::Result)
        return int(Tone::Bad);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case ImportRowModel::Line:
        return line;
    case ImportRowModel::Result:
        return result;
    case ImportRowModel::Name:
        return name;
    case ImportRowModel::Mac:
        return macs;
    case ImportRowModel::Guid:
        return guid;
    case ImportRowModel::Architecture:
        return architecture;
    case ImportRowModel::Collection:
        return collection;
    default:
        return {};
    }
}

ImportRowModel::ImportRowModel(QObject *parent) : RowModel(importColumns(), parent) {}

void ImportRowModel::update(const site::DeviceTable &table, const engine::DeviceImport &import)
{
    QHash<int, QStringList> problems;
    for (const site::RowProblem &problem : import.problems)
        problems[problem.line] += rowProblemText(problem);
    QHash<int, engine::DeviceImport::Action> actions;
    for (const engine::DeviceImport::Row &row : import.rows)
        actions.insert(row.line, row.action);
    QList<ImportRow> bad, good;
    for (const site::DeviceRow &row : table.rows) {
        ImportRow shown;
        shown.line = row.line;
        shown.bad = problems.contains(row.line);
        shown.result = shown.bad ? problems.value(row.line).join(u' ') : importActionText(actions.value(row.line));
        shown.name = displayText(row.name);
        shown.macs = macListText(row.macs);
        shown.guid = row.smbiosGuid ? guidText(*row.smbiosGuid) : QString();
        shown.architecture = row.architecture ? architectureText(*row.architecture) : QString();
        shown.collection = displayText(row.collection);
        (shown.bad ? bad : good) += shown;
    }
    // From scratch: what was listed before belongs to another file or other columns.
    setRows({});
    setRows(bad + good);
}

} // namespace slipway::models
