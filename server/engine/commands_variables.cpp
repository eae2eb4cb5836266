// SPDX-License-Identifier: GPL-3.0-or-later
// Variables of devices and collections.
#include "server/engine/audit_detail.h"
#include "server/engine/commands_private.h"
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace slipway::engine {

namespace {

/// What the trail says of a variable: never the value of a secret one.
QJsonObject facts(const site::Variable &variable)
{
    QJsonObject object{{"name", variable.name}, {"secret", variable.secret}};
    if (!variable.secret)
        object["value"] = variable.value;
    return object;
}

QJsonObject detailOf(const QStringList &names, const VariableChange &change)
{
    QJsonObject detail = names.size() == 1 ? QJsonObject() : audit::listed(u"owners"_s, names);
    QJsonArray set;
    for (const site::Variable &variable : change.set)
        set.append(facts(variable));
    if (!set.isEmpty())
        detail["set"] = set;
    if (!change.removed.isEmpty())
        detail["removed"] = QJsonArray::fromStringList(change.removed);
    return detail;
}

Result<VariableChange> checked(const VariableChange &change)
{
    VariableChange right;
    for (const QString &name : change.removed)
        right.removed.append(name.trimmed());
    for (const site::Variable &variable : change.set) {
        const auto good = site::checkedVariable(variable);
        if (!good)
            return fail(good.error());
        right.set.append(*good);
    }
    return right;
}

/// Which of the names to remove are there; each is counted once.
template <class Id>
Result<void> changeOf(store::VariableStore &variables, Id owner, const VariableChange &change, QSet<QString> &removed)
{
    for (const QString &name : change.removed) {
        const auto gone = variables.remove(owner, name);
        if (!gone)
            return fail(gone.error());
        if (*gone)
            removed.insert(name);
    }
    for (const site::Variable &variable : change.set) {
        if (const auto done = variables.set(owner, variable); !done)
            return done;
    }
    return {};
}

} // namespace

Result<void> Commands::changeVariables(const VariableOwners &owners, const VariableChange &wanted)
{
    const auto change = checked(wanted);
    if (!change)
        return fail(change.error());
    if ((change->set.isEmpty() && change->removed.isEmpty()) ||
        (owners.devices.isEmpty() && owners.collections.isEmpty()))
        return {};
    return d->site->change([&]() -> Result<void> {
        QStringList names;
        QSet<QString> removed;
        for (const DeviceId id : owners.devices) {
            const auto name = d->nameOf(id);
            if (!name)
                return fail(name.error());
            if (id.value >= FirstUnprovisionedId)
                return failure(
                    ErrorCode::Refused,
                    {u"%1 is an unknown machine, which has no variables of its own. Register it first."_s.arg(*name)});
            names.append(*name);
            if (const auto done = changeOf(d->site->variables(), id, *change, removed); !done)
                return done;
        }
        for (const CollectionId id : owners.collections) {
            const auto collection = d->site->collections().collection(id);
            if (!collection)
                return fail(collection.error());
            names.append(collection->name);
            if (const auto done = changeOf(d->site->variables(), id, *change, removed); !done)
                return done;
        }
        for (const QString &name : change->removed) {
            if (!removed.contains(name))
                return failure(ErrorCode::NotFound, {u"variable"_s, name});
        }
        return d->audit(change->set.isEmpty() ? u"variable.remove"_s : u"variable.set"_s,
                        audit::object(names, owners.collections.isEmpty() ? u"devices"_s
                                             : owners.devices.isEmpty()   ? u"collections"_s
                                                                          : u"devices and collections"_s),
                        detailOf(names, *change));
    });
}

Result<void> Commands::setVariable(const VariableOwners &owners, const site::Variable &variable)
{
    return changeVariables(owners, {{}, {variable}});
}

Result<void> Commands::removeVariable(const VariableOwners &owners, const QString &name)
{
    return changeVariables(owners, {{name}, {}});
}

} // namespace slipway::engine
