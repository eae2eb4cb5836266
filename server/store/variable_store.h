// SPDX-License-Identifier: GPL-3.0-or-later
// The variables of collections and devices, in site.db. Used inside SiteStore's transactions.
#pragma once
#include "server/base/ids.h"
#include "server/site/variable.h"
#include "server/store/database.h"
#include <QHash>

namespace slipway::store {

class VariableStore
{
public:
    explicit VariableStore(Database &database) : m_database(database) {}

    /// By name; owners without any are left out.
    Result<QHash<CollectionId, QList<site::Variable>>> collections();
    Result<QHash<DeviceId, QList<site::Variable>>> devices();
    Result<QList<site::Variable>> of(CollectionId id);
    Result<QList<site::Variable>> of(DeviceId id);
    /// In place of the one of that name, if there is one.
    Result<void> set(CollectionId id, const site::Variable &variable);
    Result<void> set(DeviceId id, const site::Variable &variable);
    Result<bool> remove(CollectionId id, const QString &name); ///< false: there is none
    Result<bool> remove(DeviceId id, const QString &name);

private:
    Database &m_database;
};

} // namespace slipway::store
