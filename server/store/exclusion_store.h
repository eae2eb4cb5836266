// SPDX-License-Identifier: GPL-3.0-or-later
// The exclusion list of a distribution point, in site.db. Used inside SiteStore's transactions.
#pragma once
#include "server/site/entities.h"
#include "server/store/database.h"

namespace slipway::store {

class ExclusionStore
{
public:
    explicit ExclusionStore(Database &database) : m_database(database) {}

    Result<QList<site::Exclusion>> all();               ///< by MAC
    Result<void> add(const site::Exclusion &exclusion); ///< AlreadyExists
    Result<void> remove(const MacAddress &mac);         ///< NotFound

private:
    Database &m_database;
};

} // namespace slipway::store
