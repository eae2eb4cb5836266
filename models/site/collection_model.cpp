// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/site/collection_model.h"
#include "models/texts/display_text.h"
#include "models/texts/format_text.h"
#include "models/texts/rule_text.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway::models {

namespace {

struct CollectionTexts
{
    Q_DECLARE_TR_FUNCTIONS(CollectionTexts)
};

QList<Column> collectionColumns()
{
    return {{"name", QT_TRANSLATE_NOOP("Columns", "Name"), 30},
            {"members", QT_TRANSLATE_NOOP("Columns", "Members"), 10, true},
            {"deployments", QT_TRANSLATE_NOOP("Columns", "Deployments"), 13, true},
            {"limiting", QT_TRANSLATE_NOOP("Columns", "Limiting collection"), 22},
            {"kind", QT_TRANSLATE_NOOP("Columns", "Kind"), 12},
            {"rules", QT_TRANSLATE_NOOP("Columns", "Rules"), 16},
            {"windows", QT_TRANSLATE_NOOP("Columns", "Maintenance windows"), 20, true, false, false},
            {"evaluated", QT_TRANSLATE_NOOP("Columns", "Last evaluated"), 18, false, false, true, true}};
}

CollectionRow makeRow(const site::Collection &collection, const site::Snapshot &snapshot)
{
    CollectionRow row;
    row.id = collection.id;
    row.name = displayText(collection.name);
    row.members = snapshot.memberCount(collection.id);
    row.deployments = int(snapshot.deploymentsTo(collection.id).size());
    row.builtIn = collection.builtIn;
    row.rules = ruleCountText(collection);
    row.windows = int(collection.windows.size());
    row.evaluatedMs = snapshot.surroundings().atMs;
    if (const site::Collection *limiting = snapshot.collection(collection.limiting))
        row.limiting = displayText(limiting->name);
    return row;
}

} // namespace

QVariant CollectionRow::cell(int column, int role) const
{
    if (role == SortRole && column == CollectionModel::Windows)
        return windows;
    if (role == SortRole && column == CollectionModel::Evaluated)
        return evaluatedMs;
    if (role == IconRole && column == CollectionModel::Name)
        return builtIn ? u"collection-builtin"_s : u"collection"_s;
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case CollectionModel::Name:
        return name;
    case CollectionModel::Members:
        return members;
    case CollectionModel::Deployments:
        return deployments;
    case CollectionModel::Limiting:
        return limiting;
    case CollectionModel::Kind:
        return builtIn ? CollectionTexts::tr("Built-in") : CollectionTexts::tr("Custom");
    case CollectionModel::Rules:
        return rules;
    case CollectionModel::Windows:
        return windows ? QVariant(windows) : QVariant(QString());
    case CollectionModel::Evaluated:
        return evaluatedMs ? timeText(evaluatedMs) : QString();
    default:
        return {};
    }
}

CollectionModel::CollectionModel(QObject *parent) : RowModel(collectionColumns(), parent) {}

void CollectionModel::update(const site::Snapshot &snapshot)
{
    QList<CollectionRow> rows;
    for (const site::Collection &collection : snapshot.configuration().collections)
        rows += makeRow(collection, snapshot);
    setRows(rows);
}

void CollectionModel::update(const site::Snapshot &snapshot, const QList<CollectionId> &collections)
{
    QList<CollectionRow> rows;
    for (const CollectionId id : collections) {
        if (const site::Collection *collection = snapshot.collection(id))
            rows += makeRow(*collection, snapshot);
    }
    setRows(rows);
}

} // namespace slipway::models
