// SPDX-License-Identifier: GPL-3.0-or-later
// The list of duplicate hardware identifiers, of the whole site, in site.db. Used inside SiteStore's transactions.
#pragma once
#include "server/base/guid.h"
#include "server/base/mac_address.h"
#include "server/store/database.h"

namespace slipway::store {

class DuplicateIdStore
{
public:
    explicit DuplicateIdStore(Database &database) : m_database(database) {}

    Result<QList<MacAddress>> macs();
    Result<QList<Guid>> guids();
    Result<void> add(const MacAddress &mac); ///< AlreadyExists
    Result<void> add(const Guid &guid);
    Result<void> remove(const MacAddress &mac); ///< NotFound
    Result<void> remove(const Guid &guid);

private:
    Result<void> change(const QString &sql, const QString &value, ErrorCode ifUntouched);

    Database &m_database;
};

} // namespace slipway::store
