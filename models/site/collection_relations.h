// SPDX-License-Identifier: GPL-3.0-or-later
// What a collection is made of, and what depends on it. Pure; any thread.
#pragma once
#include "server/site/snapshot.h"

namespace slipway::models {

struct CollectionRelation
{
    enum class Kind : quint8 {
        Limits,     ///< the other one limits it
        Includes,   ///< it includes the other one
        Excludes,   ///< it excludes the other one
        Limited,    ///< the other one is limited to it
        IncludedBy, ///< the other one includes it
        ExcludedBy, ///< the other one excludes it
        Deployed,   ///< a deployment goes to it
    };
    Kind kind = Kind::Limits;
    CollectionId collection{}; ///< the other one; none: a deployment
    DeploymentId deployment{};
    QString name;   ///< safe to show
    QString detail; ///< "limits it", "12 members"
    bool operator==(const CollectionRelation &) const = default;
};

struct CollectionRelations
{
    QString name;   ///< safe to show
    QString detail; ///< members, queries
    QList<CollectionRelation> madeOf;
    QList<CollectionRelation> dependents;
    bool operator==(const CollectionRelations &) const = default;
};
CollectionRelations collectionRelations(const site::Snapshot &snapshot, CollectionId collection);

} // namespace slipway::models
