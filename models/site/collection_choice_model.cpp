// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/site/collection_choice_model.h"
#include "models/texts/display_text.h"
#include "models/texts/stage_text.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway::models {

namespace {

struct ChoiceTexts
{
    Q_DECLARE_TR_FUNCTIONS(ChoiceTexts)
};

} // namespace

ChoiceBar choiceBar(const site::Snapshot &snapshot, CollectionId collection, bool required)
{
    const site::Settings &settings = snapshot.settings();
    if (!required)
        return ChoiceBar::None;
    if (collection == site::AllSystems)
        return ChoiceBar::Everybody;
    const int members = snapshot.memberCount(collection);
    if (settings.riskMaximumSize > 0 && members > settings.riskMaximumSize)
        return ChoiceBar::TooLarge;
    const bool large = settings.riskDefaultSize > 0 && members > settings.riskDefaultSize;
    return large && collection != site::AllUnknownComputers ? ChoiceBar::Large : ChoiceBar::None;
}

QString choiceBarText(ChoiceBar bar, const site::Settings &settings)
{
    switch (bar) {
    case ChoiceBar::None:
        break;
    case ChoiceBar::Large:
        return ChoiceTexts::tr("More than %n member(s): look twice", nullptr, settings.riskDefaultSize);
    case ChoiceBar::TooLarge:
        return ChoiceTexts::tr("Not for required: more than the maximum of %n member(s)", nullptr,
                               settings.riskMaximumSize);
    case ChoiceBar::Everybody:
        return ChoiceTexts::tr("Not for required: it holds every machine");
    }
    return {};
}

QVariant CollectionChoiceRow::cell(int column, int role) const
{
    if (role == IconRole && column == CollectionChoiceModel::Name)
        return builtIn ? u"collection-builtin"_s : u"collection"_s;
    if (role == IconRole && column == CollectionChoiceModel::Why)
        return bar == ChoiceBar::None ? QString() : isForbidden() ? u"exclude"_s : u"severity-warning"_s;
    if (role == ToneRole && isForbidden())
        return int(Tone::Muted);
    if (role == ToneRole && bar == ChoiceBar::Large && column == CollectionChoiceModel::Why)
        return int(Tone::Warning);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case CollectionChoiceModel::Name:
        return name;
    case CollectionChoiceModel::Members:
        return members;
    case CollectionChoiceModel::Limiting:
        return limiting;
    case CollectionChoiceModel::Why:
        return why;
    default:
        return {};
    }
}

CollectionChoiceModel::CollectionChoiceModel(QObject *parent)
    : RowModel({{"name", QT_TRANSLATE_NOOP("Columns", "Name"), 24},
                {"members", QT_TRANSLATE_NOOP("Columns", "Members"), 9, true},
                {"limiting", QT_TRANSLATE_NOOP("Columns", "Limiting collection"), 18},
                {"why", QT_TRANSLATE_NOOP("Columns", "Remark"), 34}},
               parent)
{
}

void CollectionChoiceModel::update(const site::Snapshot &snapshot, bool required)
{
    QList<CollectionChoiceRow> rows;
    for (const site::Collection &collection : snapshot.configuration().collections) {
        CollectionChoiceRow row;
        row.id = collection.id;
        row.name = displayText(collection.name);
        row.members = snapshot.memberCount(collection.id);
        row.builtIn = collection.builtIn;
        row.bar = choiceBar(snapshot, collection.id, required);
        row.why = choiceBarText(row.bar, snapshot.settings());
        if (const site::Collection *limiting = snapshot.collection(collection.limiting))
            row.limiting = displayText(limiting->name);
        rows += row;
    }
    setRows(rows);
}

} // namespace slipway::models
