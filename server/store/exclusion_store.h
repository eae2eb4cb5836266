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

    Result<QList<site::Exclusion>> all();                             ///< by MAC
    Result<void> add(const site::Exclusion &exclusion);               ///< AlreadyExists
    Result<void> setNote(const MacAddress &mac, const QString &note); ///< NotFound
    Result<void> remove(const MacAddress &mac);                       ///< NotFound

    Result<QList<MacAddress>> watched(); ///< what the watched file said when it was last read, sorted
    struct Changed
    {
        int added = 0, removed = 0;
        bool any() const { return added > 0 || removed > 0; }
    };
    Result<Changed> setWatched(const QList<MacAddress> &macs); ///< all of them; writes only what differs

private:
    Database &m_database;
};

} // namespace slipway::store
