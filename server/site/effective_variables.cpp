// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/site/effective_variables.h"
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

QString ownerName(const OwnedVariable &variable, const Snapshot &snapshot)
{
    if (const Device *device = snapshot.device(variable.device))
        return device->name;
    const Collection *collection = snapshot.collection(variable.collection);
    return collection ? collection->name : QString();
}

} // namespace slipway::site
