// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/site/effective_variables.h"
#include "server/site/command_line.h"
#include <QMap>
#include <algorithm>

namespace slipway::site {

namespace {

/// Steps up to All Systems. A circle, which nobody can make, ends the walk.
int stepsBelow(CollectionId id, const Snapshot &snapshot)
{
    int steps = 0;
    QSet<CollectionId> seen;
    for (const Collection *at = snapshot.collection(id); at && at->limiting.isValid() && !seen.contains(at->id);
         at = snapshot.collection(at->limiting)) {
        seen.insert(at->id);
        ++steps;
    }
    return steps;
}

struct Source
{
    CollectionId collection;
    int steps = 0;
};

/// The nearest first.
QList<Source> sources(const QList<CollectionId> &holders, const Snapshot &snapshot)
{
    QList<Source> all;
    for (const CollectionId id : holders) {
        if (snapshot.configuration().collectionVariables.contains(id))
            all.append({id, stepsBelow(id, snapshot)});
    }
    std::sort(all.begin(), all.end(), [](const Source &a, const Source &b) {
        return a.steps != b.steps ? a.steps > b.steps : a.collection.value < b.collection.value;
    });
    return all;
}

bool has(const QList<Variable> &variables, const QString &name)
{
    return std::any_of(variables.begin(), variables.end(),
                       [&name](const Variable &each) { return each.name.compare(name, Qt::CaseInsensitive) == 0; });
}

QList<CollectionId> collectionsWith(const QString &name, const Snapshot &snapshot)
{
    QList<CollectionId> collections;
    const auto &all = snapshot.configuration().collectionVariables;
    for (auto it = all.constBegin(); it != all.constEnd(); ++it) {
        if (has(it.value(), name))
            collections.append(it.key());
    }
    return collections;
}

} // namespace

QList<EffectiveVariable> effectiveVariables(DeviceId device, const QList<CollectionId> &holders,
                                            const Snapshot &snapshot)
{
    const Configuration &all = snapshot.configuration();
    if (all.deviceVariables.isEmpty() && all.collectionVariables.isEmpty())
        return {};
    QMap<QString, EffectiveVariable> byName;
    QHash<QString, int> stepsOf; ///< of the collection that won
    for (const Variable &variable : all.deviceVariables.value(device))
        byName.insert(variable.key(), {{variable, device, {}}});
    for (const Source &source : sources(holders, snapshot)) {
        for (const Variable &variable : all.collectionVariables.value(source.collection)) {
            const OwnedVariable own{variable, {}, source.collection};
            const auto found = byName.find(variable.key());
            if (found == byName.end()) {
                byName.insert(variable.key(), {own});
                stepsOf.insert(variable.key(), source.steps);
                continue;
            }
            found->overridden.append(own);
            if (found->own.collection.isValid() && stepsOf.value(variable.key()) == source.steps &&
                found->own.variable.value != variable.value)
                found->ambiguous = true;
        }
    }
    return byName.values();
}

LackingVariables lackingVariables(const QString &commandLine, CollectionId collection, const Snapshot &snapshot)
{
    const QStringList needed = neededVariables(commandLine);
    if (needed.isEmpty())
        return {};
    QList<QList<CollectionId>> givers;
    for (const QString &name : needed)
        givers.append(collectionsWith(name, snapshot));
    // It is asked for ten thousand devices at once: nothing is built for any of them.
    const auto &own = snapshot.configuration().deviceVariables;
    QList<bool> lacked(needed.size(), false);
    LackingVariables lacking;
    for (const Device *device : snapshot.membership().devices(collection)) {
        const auto variables = own.constFind(device->id);
        bool any = false;
        for (qsizetype at = 0; at < needed.size(); ++at) {
            const bool there = (variables != own.constEnd() && has(*variables, needed[at])) ||
                               std::any_of(givers[at].begin(), givers[at].end(), [&](CollectionId giver) {
                                   return snapshot.membership().holds(giver, device->id);
                               });
            lacked[at] = lacked[at] || !there;
            any = any || !there;
        }
        lacking.devices += any;
    }
    for (qsizetype at = 0; at < needed.size(); ++at) {
        if (lacked[at])
            lacking.names.append(needed[at]);
    }
    return lacking;
}

QStringList variablesOfNobody(const QString &commandLine, const Snapshot &snapshot)
{
    QStringList names = neededVariables(commandLine);
    const auto &devices = snapshot.configuration().deviceVariables;
    names.removeIf([&](const QString &name) {
        return !collectionsWith(name, snapshot).isEmpty() ||
               std::any_of(devices.begin(), devices.end(),
                           [&name](const QList<Variable> &variables) { return has(variables, name); });
    });
    return names;
}

QString ownerName(const OwnedVariable &variable, const Snapshot &snapshot)
{
    if (const Device *device = snapshot.device(variable.device))
        return device->name;
    const Collection *collection = snapshot.collection(variable.collection);
    return collection ? collection->name : QString();
}

} // namespace slipway::site
