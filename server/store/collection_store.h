// SPDX-License-Identifier: GPL-3.0-or-later
// Collections, their limiting collection and their direct members, in site.db. Used inside SiteStore's transactions.
#pragma once
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
    /// NotFound, Refused where the limits would form a ring.
    Result<void> setLimiting(CollectionId id, CollectionId limiting);
    /// Names of the collections that it limits, and ids of the deployments to it.
    Result<QStringList> users(CollectionId id);
    Result<void> remove(CollectionId id); ///< NotFound
    /// Members that are there already, or not there, are no error. NotFound: no such device.
    Result<void> addMembers(CollectionId id, const QList<site::Member> &members);
    Result<void> removeMembers(CollectionId id, const QList<site::Member> &members);

private:
    Result<void> checkName(CollectionId id, const QString &name);

    Database &m_database;
};

} // namespace slipway::store
