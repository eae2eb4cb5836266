// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/unprovisioned_store.h"
#include "server/store/values.h"

using namespace Qt::StringLiterals;

namespace slipway::store {

namespace {

site::UnprovisionedRecord recordFrom(const Row &row)
{
    site::UnprovisionedRecord record;
    record.id = {row.integer(0)};
    record.mac = macFrom(row.text(1));
    record.smbiosGuid = guidFrom(row.text(2));
    record.architecture = site::architectureFromKey(row.text(3)).value_or(site::Architecture::X64);
    record.createdMs = row.integer(4);
    return record;
}

} // namespace

Result<QList<site::UnprovisionedRecord>> UnprovisionedStore::all()
{
    QList<site::UnprovisionedRecord> records;
    const auto done =
        m_database.query(u"SELECT id, mac, smbios_guid, architecture, created_ms FROM unprovisioned ORDER BY id"_s, {},
                         [&](const Row &row) { records.append(recordFrom(row)); });
    if (!done)
        return fail(done.error());
    return records;
}

Result<bool> UnprovisionedStore::contains(DeviceId id)
{
    const auto found = m_database.integer(u"SELECT id FROM unprovisioned WHERE id = ?"_s, {id.value});
    if (!found)
        return fail(found.error());
    return found->has_value();
}

Result<std::optional<site::UnprovisionedRecord>> UnprovisionedStore::find(const site::UnprovisionedRecord &wanted)
{
    std::optional<site::UnprovisionedRecord> found;
    if (wanted.smbiosGuid) {
        const auto done =
            m_database.query(u"SELECT id, mac, smbios_guid, architecture, created_ms FROM unprovisioned "
                             "WHERE smbios_guid = ?"_s,
                             {guidText(*wanted.smbiosGuid)}, [&](const Row &row) { found = recordFrom(row); });
        if (!done)
            return fail(done.error());
    }
    if (found || wanted.mac.isNull())
        return found;
    const auto done =
        m_database.query(u"SELECT id, mac, smbios_guid, architecture, created_ms FROM unprovisioned WHERE mac = ? "
                         "ORDER BY id"_s,
                         {macText(wanted.mac)}, [&](const Row &row) {
                             const site::UnprovisionedRecord other = recordFrom(row);
                             if (!other.smbiosGuid || !wanted.smbiosGuid)
                                 found = other;
                         });
    if (!done)
        return fail(done.error());
    return found;
}

Result<UnprovisionedStore::Recorded> UnprovisionedStore::findOrMake(const site::UnprovisionedRecord &record)
{
    site::UnprovisionedRecord wanted = record;
    if (wanted.smbiosGuid && wanted.smbiosGuid->isPlaceholder())
        wanted.smbiosGuid.reset();
    const auto found = find(wanted);
    if (!found)
        return fail(found.error());
    if (*found)
        return Recorded{**found, false};
    const auto id = insert(wanted);
    if (!id)
        return fail(id.error());
    wanted.id = *id;
    return Recorded{wanted, true};
}

Result<DeviceId> UnprovisionedStore::insert(const site::UnprovisionedRecord &record)
{
    const auto id = m_database.insert(
        u"INSERT INTO unprovisioned (mac, smbios_guid, architecture, created_ms) VALUES (?, ?, ?, ?)"_s,
        {macText(record.mac), orNull(record.smbiosGuid), site::architectureKey(record.architecture), record.createdMs});
    if (!id)
        return fail(id.error());
    return DeviceId{*id};
}

Result<DeviceId> UnprovisionedStore::add(const site::UnprovisionedRecord &record)
{
    if (record.smbiosGuid) {
        const auto other =
            m_database.integer(u"SELECT id FROM unprovisioned WHERE smbios_guid = ?"_s, {guidText(*record.smbiosGuid)});
        if (!other)
            return fail(other.error());
        if (*other)
            return failure(ErrorCode::AlreadyExists, {u"unknown machine"_s, guidText(*record.smbiosGuid)});
    }
    return insert(record);
}

Result<void> UnprovisionedStore::remove(DeviceId id)
{
    const auto done = m_database.execute(u"DELETE FROM unprovisioned WHERE id = ?"_s, {id.value});
    if (!done)
        return fail(done.error());
    return {};
}

} // namespace slipway::store
