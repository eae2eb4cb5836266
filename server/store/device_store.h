// SPDX-License-Identifier: GPL-3.0-or-later
// Provisioned devices and their MAC addresses, in site.db. Used inside SiteStore's transactions.
#pragma once
#include "server/site/entities.h"
#include "server/store/database.h"

namespace slipway::store {

class DeviceStore
{
public:
    explicit DeviceStore(Database &database) : m_database(database) {}

    Result<QList<site::Device>> all(); ///< by id
    Result<std::optional<DeviceId>> find(const QString &name);
    Result<std::optional<DeviceId>> owner(const MacAddress &mac);
    Result<std::optional<DeviceId>> owner(const Guid &guid);
    Result<site::Device> device(DeviceId id); ///< NotFound
    /// `device.id` is ignored. AlreadyExists, Taken.
    Result<DeviceId> add(const site::Device &device);
    /// The same for many, whose names and identities the caller has compared with those of the whole site within this
    /// transaction.
    Result<DeviceId> addCompared(const site::Device &device);
    /// Writes every field of the device with that id. NotFound, AlreadyExists, Taken.
    Result<void> update(const site::Device &device);
    /// NotFound. Its memberships go along.
    Result<void> remove(DeviceId id);

private:
    Result<void> checkUnique(const site::Device &device);
    Result<void> writeMacs(DeviceId id, const QList<MacAddress> &macs);
    Result<QString> nameOf(DeviceId id);

    Database &m_database;
};

} // namespace slipway::store
