// SPDX-License-Identifier: GPL-3.0-or-later
// Deployments and their numbers, in site.db. Used inside SiteStore's transactions.
#pragma once
#include "server/site/entities.h"
#include "server/store/database.h"

namespace slipway::store {

class DeploymentStore
{
public:
    explicit DeploymentStore(Database &database) : m_database(database) {}

    Result<QList<site::Deployment>> all(); ///< by id
    Result<std::optional<DeploymentId>> find(const QString &id);
    Result<site::Deployment> deployment(const DeploymentId &id); ///< NotFound
    /// Gives it the number after the highest ever used with the own site code, and remembers that; or keeps a valid id
    /// that it brings along. Refused when the five digits are used up; AlreadyExists, NotFound (task sequence,
    /// collection).
    Result<DeploymentId> add(const site::Deployment &deployment);
    /// What of it may change: whom it is available to, its schedule, and whether it is enabled. NotFound
    Result<void> update(const site::Deployment &deployment);
    Result<void> setEnabled(const DeploymentId &id, bool enabled); ///< NotFound
    /// NotFound. Devices that prefer it prefer none then.
    Result<void> remove(const DeploymentId &id);

private:
    Result<DeploymentId> numbered(const DeploymentId &wanted);

    Database &m_database;
};

} // namespace slipway::store
