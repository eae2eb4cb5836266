// SPDX-License-Identifier: GPL-3.0-or-later
// Collections, their limiting collection, direct members, rules and maintenance windows, in site.db. Used inside
// SiteStore's transactions.
#pragma once
#include "server/site/collection_rule.h"
#include "server/site/snapshot.h"
#include "server/store/database.h"

namespace slipway::store {

class CollectionStore
{
public:
    explicit CollectionStore(Database &database) : m_database(database) {}

    Result<QList<site::Collection>> all(); ///< by id
    Result<std::optional<CollectionId>> find(const QString &name);
    Result<site::Collection> collection(CollectionId id); ///< NotFound; without its members
    /// AlreadyExists, NotFound (the limiting collection).
    Result<CollectionId> add(const QString &name, CollectionId limiting);
    Result<void> rename(CollectionId id, const QString &name); ///< NotFound, AlreadyExists
    /// NotFound, Refused where limits and rules would form a circle.
    Result<void> setLimiting(CollectionId id, CollectionId limiting);
    /// The same. AlreadyExists: it has that rule.
    Result<void> addRule(CollectionId id, const site::CollectionRule &rule);
    Result<void> removeRule(CollectionId id, const site::CollectionRule &rule);        ///< NotFound
    Result<void> addWindow(CollectionId id, const site::MaintenanceWindow &window);    ///< AlreadyExists
    Result<void> removeWindow(CollectionId id, const site::MaintenanceWindow &window); ///< NotFound
    /// Names of the collections that it limits or whose rules name it, and ids of the deployments to it.
    Result<QStringList> users(CollectionId id);
    Result<void> remove(CollectionId id); ///< NotFound
    /// Members that are there already, or not there, are no error. NotFound: no such device.
    Result<void> addMembers(CollectionId id, const QList<site::Member> &members);
    Result<void> removeMembers(CollectionId id, const QList<site::Member> &members);

private:
    Result<void> checkName(CollectionId id, const QString &name);
    /// Refused where a limit or rule that leads from `id` to `next` would lead back.
    Result<void> refuseCircle(CollectionId id, CollectionId next, const QString &kind);
    Result<QList<site::Collection>> withRules(QList<site::Collection> collections);

    Database &m_database;
};

} // namespace slipway::store
