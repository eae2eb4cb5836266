// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/site/collection_parts_model.h"
#include "models/texts/display_text.h"
#include "models/texts/entity_text.h"
#include "models/texts/rule_text.h"
#include "server/base/local_zone.h"
#include <QCoreApplication>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace slipway::models {

namespace {

using RuleKind = CollectionRuleRow::Kind;

struct PartTexts
{
    Q_DECLARE_TR_FUNCTIONS(PartTexts)
};

QString kindText(RuleKind kind)
{
    switch (kind) {
    case RuleKind::Limit:
        return PartTexts::tr("Only within");
    case RuleKind::Direct:
        return PartTexts::tr("Direct members");
    case RuleKind::Query:
        return PartTexts::tr("Query");
    case RuleKind::Include:
        return PartTexts::tr("Include");
    case RuleKind::Exclude:
        return PartTexts::tr("Exclude");
    }
    return {};
}

} // namespace

QVariant CollectionRuleRow::cell(int column, int role) const
{
    if (role == SortRole && column == CollectionRuleModel::Columns::Kind)
        return int(kind);
    if (role != Qt::DisplayRole)
        return {};
    if (column == CollectionRuleModel::Columns::Kind)
        return kindText(kind);
    return column == CollectionRuleModel::Rule ? QVariant(text) : QVariant(found);
}

CollectionRuleModel::CollectionRuleModel(QObject *parent)
    : RowModel({{"kind", QT_TRANSLATE_NOOP("Columns", "Rule"), 18},
                {"text", QT_TRANSLATE_NOOP("Columns", "Says"), 60},
                {"found", QT_TRANSLATE_NOOP("Columns", "Finds"), 10, true}},
               parent)
{
}

void CollectionRuleModel::update(const site::Snapshot &snapshot, CollectionId id)
{
    QList<CollectionRuleRow> rows;
    const site::Collection *collection = snapshot.collection(id);
    if (!collection)
        return setRows({});
    const auto other = [&](RuleKind kind, CollectionId which) {
        if (const site::Collection *named = snapshot.collection(which))
            rows += {kind, displayText(named->name), snapshot.memberCount(which)};
    };
    other(RuleKind::Limit, collection->limiting);
    QStringList direct;
    for (const site::Architecture architecture : collection->unknown)
        direct += unknownComputerText(architecture);
    for (const DeviceId member : collection->devices) {
        const site::Device *device = snapshot.device(member);
        direct += device ? displayText(device->name) : QString();
    }
    if (!direct.isEmpty())
        rows += {RuleKind::Direct, nameListText(direct), int(direct.size())};
    for (const site::CollectionQuery &query : collection->queries)
        rows +=
            {RuleKind::Query, querySentence(query), int(snapshot.devicesFound(query, snapshot.surroundings()).size())};
    for (const CollectionId which : collection->includes)
        other(RuleKind::Include, which);
    for (const CollectionId which : collection->excludes)
        other(RuleKind::Exclude, which);
    setRows(rows);
}

QVariant WindowRow::cell(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    return column == WindowModel::Window ? text : state;
}

WindowModel::WindowModel(QObject *parent)
    : RowModel({{"window", QT_TRANSLATE_NOOP("Columns", "Maintenance window"), 44},
                {"state", QT_TRANSLATE_NOOP("Columns", "State"), 40}},
               parent)
{
}

void WindowModel::update(const site::Snapshot &snapshot, CollectionId id, qint64 nowMs)
{
    QList<WindowRow> rows;
    const site::Collection *collection = snapshot.collection(id);
    for (const site::MaintenanceWindow &window : collection ? collection->windows : QList<site::MaintenanceWindow>())
        rows += {windowSentence(window), windowStateText(window, nowMs, localZone())};
    setRows(rows);
}

} // namespace slipway::models
