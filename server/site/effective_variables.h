// SPDX-License-Identifier: GPL-3.0-or-later
// Which variables hold for a machine, and whose each is. Pure; any thread; worked out for one machine when it is asked
// for.
#pragma once
#include "server/site/snapshot.h"

namespace slipway::site {

/// One variable of one owner: the device or a collection.
struct OwnedVariable
{
    Variable variable;
    DeviceId device{};         ///< of the device itself; then there is no collection
    CollectionId collection{}; ///< of a collection that holds it
    bool operator==(const OwnedVariable &) const = default;
};

struct EffectiveVariable
{
    OwnedVariable own; ///< the one that holds
    /// Those of the same name that do not, the nearest first.
    QList<OwnedVariable> overridden{};
    /// Another collection is as near as its own and has another value: only their age decided.
    bool ambiguous = false;
    bool operator==(const EffectiveVariable &) const = default;
};

/// By name. A device's own go before its collections'. Of these a collection goes before the one that limits it, since
/// it is the narrower one: more steps from All Systems count as nearer. Of two as near the older one (the lower id).
/// `holders`: the collections that hold the machine.
QList<EffectiveVariable> effectiveVariables(DeviceId device, const QList<CollectionId> &holders,
                                            const Snapshot &snapshot);
/// What a command line asks of the machines of a collection, and they do not have: it boots with nothing there.
struct LackingVariables
{
    QStringList names{}; ///< as the command line spells them, in its order
    int devices = 0;     ///< that lack one or more
};
LackingVariables lackingVariables(const QString &commandLine, CollectionId collection, const Snapshot &snapshot);
/// The needed ones that no device and no collection of the site has.
QStringList variablesOfNobody(const QString &commandLine, const Snapshot &snapshot);
/// The owner's name: the device's or the collection's.
QString ownerName(const OwnedVariable &variable, const Snapshot &snapshot);

} // namespace slipway::site
