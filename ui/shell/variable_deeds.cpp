// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/variable_deeds.h"

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

using Variables = QList<site::Variable>;

/// Owners that had the same, and so are changed in one go.
struct Same
{
    engine::VariableOwners owners;
    Variables before, after; ///< of the names that change, and no others
};

Variables without(Variables list, const QString &name)
{
    list.removeIf([&name](const site::Variable &each) { return each.name.compare(name, Qt::CaseInsensitive) == 0; });
    return list;
}

Same changeOf(const Variables &has, const engine::VariableChange &change)
{
    Same same;
    QStringList names = change.removed;
    for (const site::Variable &variable : change.set)
        names += variable.name;
    for (const QString &name : std::as_const(names)) {
        if (const site::Variable *before = site::findVariable(has, name))
            same.before = without(same.before, name) << *before;
    }
    for (const site::Variable &variable : change.set)
        same.after = without(same.after, variable.name) << variable;
    return same;
}

/// They have `from` of these names, and none of those that are only in `to`.
bool stands(const Variables &has, const Variables &from, const Variables &to)
{
    for (const site::Variable &variable : from) {
        const site::Variable *now = site::findVariable(has, variable.name);
        if (!now || *now != variable)
            return false;
    }
    for (const site::Variable &variable : to) {
        if (!site::findVariable(from, variable.name) && site::findVariable(has, variable.name))
            return false;
    }
    return true;
}

bool stand(const site::Configuration &all, const engine::VariableOwners &owners, const Variables &from,
           const Variables &to)
{
    for (const DeviceId id : owners.devices) {
        if (!stands(all.deviceVariables.value(id), from, to))
            return false;
    }
    for (const CollectionId id : owners.collections) {
        if (!stands(all.collectionVariables.value(id), from, to))
            return false;
    }
    return true;
}

engine::VariableChange changeBetween(const Variables &from, const Variables &to)
{
    engine::VariableChange change{{}, to};
    for (const site::Variable &variable : from) {
        if (!site::findVariable(to, variable.name))
            change.removed += variable.name;
    }
    return change;
}

Deed::Work exchange(const QList<Same> &all, bool back)
{
    return [all, back](engine::Commands &commands) -> Result<void> {
        const auto snapshot = commands.snapshot();
        if (!snapshot.ok())
            return fail(snapshot.error());
        for (const Same &same : all) {
            if (!stand((*snapshot)->configuration(), same.owners, back ? same.after : same.before,
                       back ? same.before : same.after))
                return failure(ErrorCode::Refused, {u"It is not as it was left: somebody changed it meanwhile."_s});
        }
        for (const Same &same : all) {
            const Result<void> done = commands.changeVariables(
                same.owners, back ? changeBetween(same.after, same.before) : changeBetween(same.before, same.after));
            if (!done.ok())
                return done;
        }
        return {};
    };
}

} // namespace

Deed changedVariables(const QString &text, const engine::VariableOwners &owners, const engine::VariableChange &change,
                      const site::Snapshot &snapshot)
{
    QList<Same> all;
    const auto groupOf = [&all, &change](const Variables &has) -> Same & {
        const Same wanted = changeOf(has, change);
        for (Same &same : all) {
            if (same.before == wanted.before)
                return same;
        }
        all += wanted;
        return all.last();
    };
    for (const DeviceId id : owners.devices)
        groupOf(snapshot.configuration().deviceVariables.value(id)).owners.devices += id;
    for (const CollectionId id : owners.collections)
        groupOf(snapshot.configuration().collectionVariables.value(id)).owners.collections += id;
    return {text, exchange(all, true), exchange(all, false)};
}

} // namespace slipway::ui
