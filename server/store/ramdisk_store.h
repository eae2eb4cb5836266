// SPDX-License-Identifier: GPL-3.0-or-later
// Block and window sizes of the RAM disk by collection and by device, in site.db. Used inside SiteStore's transactions.
#pragma once
#include "server/site/entities.h"
#include "server/store/database.h"
#include <QHash>

namespace slipway::store {

class RamdiskStore
{
public:
    explicit RamdiskStore(Database &database) : m_database(database) {}

    Result<QHash<CollectionId, site::RamdiskTuning>> collections();
    Result<QHash<DeviceId, site::RamdiskTuning>> devices();
    Result<void> set(CollectionId id, const site::RamdiskTuning &tuning); ///< a null one: inherits again
    Result<void> set(DeviceId id, const site::RamdiskTuning &tuning);

private:
    Database &m_database;
};

} // namespace slipway::store
