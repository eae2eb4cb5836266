// SPDX-License-Identifier: GPL-3.0-or-later
// The unprovisioned records of unknown machines, in state.db. Used inside StateStore's transactions.
#pragma once
#include "server/site/entities.h"
#include "server/store/database.h"

namespace slipway::store {

class UnprovisionedStore
{
public:
    explicit UnprovisionedStore(Database &database) : m_database(database) {}

    Result<QList<site::UnprovisionedRecord>> all(); ///< by id
    Result<bool> contains(DeviceId id);
    struct Recorded
    {
        site::UnprovisionedRecord record;
        bool made = false;
    };
    /// The machine's record: one of the same GUID, or of the same MAC unless two GUIDs say that they are two machines
    /// behind one adapter; else a new one. A placeholder GUID or MAC identifies nothing.
    Result<Recorded> findOrMake(const site::UnprovisionedRecord &record);
    Result<DeviceId> add(const site::UnprovisionedRecord &record); ///< AlreadyExists (its GUID)
    Result<void> remove(DeviceId id);                              ///< no error where there is none

private:
    Result<DeviceId> insert(const site::UnprovisionedRecord &record);
    Result<std::optional<site::UnprovisionedRecord>> find(const site::UnprovisionedRecord &wanted);

    Database &m_database;
};

} // namespace slipway::store
