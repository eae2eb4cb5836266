// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/site/variable_model.h"
#include "models/texts/display_text.h"
#include "models/texts/stage_text.h"
#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::models {

namespace {

struct VariableTexts
{
    Q_DECLARE_TR_FUNCTIONS(VariableTexts)
};

QString stateText(VariableRow::State state)
{
    switch (state) {
    case VariableRow::State::InForce:
        //: Of a variable: the machine gets this value.
        return VariableTexts::tr("In force");
    case VariableRow::State::Ambiguous:
        return VariableTexts::tr("In force, but another collection says otherwise");
    case VariableRow::State::Overridden:
        return VariableTexts::tr("Overridden");
    }
    return {};
}

QVariant stateCell(VariableRow::State state, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return stateText(state);
    case SortRole:
        return int(state);
    case IconRole:
        return state == VariableRow::State::Ambiguous ? u"severity-warning"_s : QString();
    case ToneRole:
        return int(state == VariableRow::State::Ambiguous    ? Tone::Warning
                   : state == VariableRow::State::Overridden ? Tone::Muted
                                                             : Tone::Neutral);
    case Qt::ToolTipRole:
        return state == VariableRow::State::Ambiguous
                   ? VariableTexts::tr("Two collections that are equally near have different values. The older "
                                       "collection's counts. Set it on the device to be sure.")
                   : QVariant();
    default:
        return {};
    }
}

} // namespace

QString VariableRow::key() const
{
    return u"%1 %2 %3"_s.arg(QString::number(owned.device.value), QString::number(owned.collection.value),
                             owned.variable.key());
}

QVariant VariableRow::cell(int column, int role) const
{
    if (column == VariableModel::State)
        return stateCell(state, role);
    if (role == ToneRole && state == State::Overridden)
        return int(Tone::Muted);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case VariableModel::Name:
        return owned.variable.name;
    case VariableModel::Value:
        return owned.variable.secret && !revealed ? QString::fromUtf16(site::MaskedValue)
                                                  : displayText(owned.variable.value, site::LongestVariableValue);
    case VariableModel::Source:
        return source;
    default:
        return {};
    }
}

VariableModel::VariableModel(QObject *parent)
    : RowModel({{"name", QT_TRANSLATE_NOOP("Columns", "Name"), 24},
                {"value", QT_TRANSLATE_NOOP("Columns", "Value"), 40, false, true},
                {"source", QT_TRANSLATE_NOOP("Columns", "Set on"), 26},
                {"state", QT_TRANSLATE_NOOP("Columns", "State"), 40}},
               parent)
{
}

void VariableModel::updateDevice(const site::Snapshot &snapshot, const site::Member &member)
{
    using RowState = VariableRow::State;
    QList<VariableRow> rows;
    const auto add = [&](const site::OwnedVariable &owned, RowState state) {
        const bool own = owned.device.isValid();
        rows += {owned, own, own ? VariableTexts::tr("This device") : displayText(site::ownerName(owned, snapshot)),
                 state, m_revealed};
    };
    for (const site::EffectiveVariable &held :
         site::effectiveVariables(member.device, snapshot.collectionsOf(member), snapshot)) {
        add(held.own, held.ambiguous ? RowState::Ambiguous : RowState::InForce);
        for (const site::OwnedVariable &other : held.overridden)
            add(other, RowState::Overridden);
    }
    setRows(rows);
}

void VariableModel::updateCollection(const site::Snapshot &snapshot, CollectionId collection)
{
    QList<VariableRow> rows;
    for (const site::Variable &variable : snapshot.configuration().collectionVariables.value(collection))
        rows += {{variable, {}, collection},
                 true,
                 VariableTexts::tr("This collection"),
                 VariableRow::State::InForce,
                 m_revealed};
    setRows(rows);
}

void VariableModel::setRevealed(bool revealed)
{
    if (m_revealed == revealed)
        return;
    m_revealed = revealed;
    QList<VariableRow> all = rows();
    for (VariableRow &row : all)
        row.revealed = revealed;
    setRows(all);
}

bool VariableModel::hasSecrets() const
{
    return std::any_of(rows().begin(), rows().end(), [](const VariableRow &row) { return row.owned.variable.secret; });
}

} // namespace slipway::models
