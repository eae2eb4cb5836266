// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/device_store.h"
#include "server/store/values.h"

using namespace Qt::StringLiterals;

namespace slipway::store {

namespace {

site::Device deviceFrom(const Row &row)
{
    site::Device device;
    device.id = {row.integer(0)};
    device.name = row.text(1);
    device.smbiosGuid = guidFrom(row.text(2));
    device.architecture = site::architectureFromKey(row.text(3));
    device.siteCode = row.text(4);
    device.preferredDeployment = {row.text(5)};
    return device;
}

QVariant architectureOrNull(const site::Device &device)
{
    return device.architecture ? QVariant(site::architectureKey(*device.architecture)) : QVariant();
}

Result<std::optional<DeviceId>> asDevice(const Result<std::optional<qint64>> &id)
{
    if (!id)
        return fail(id.error());
    return *id ? std::optional(DeviceId{**id}) : std::nullopt;
}

} // namespace

Result<QList<site::Device>> DeviceStore::all()
{
    QList<site::Device> devices;
    if (const auto done = m_database.query(
            u"SELECT id, name, smbios_guid, architecture, site_code, preferred_deployment_id FROM device ORDER BY id"_s,
            {}, [&](const Row &row) { devices.append(deviceFrom(row)); });
        !done)
        return fail(done.error());
    // Both answers are in the order of the ids: one walk joins them.
    auto device = devices.begin();
    const auto done = m_database.query(u"SELECT device_id, mac FROM device_mac ORDER BY device_id, position"_s, {},
                                       [&](const Row &row) {
                                           while (device != devices.end() && device->id.value < row.integer(0))
                                               ++device;
                                           if (device != devices.end() && device->id.value == row.integer(0))
                                               device->macs.append(macFrom(row.text(1)));
                                       });
    if (!done)
        return fail(done.error());
    return devices;
}

Result<std::optional<DeviceId>> DeviceStore::find(const QString &name)
{
    return asDevice(m_database.integer(u"SELECT id FROM device WHERE folded_name = ?"_s, {folded(name)}));
}

Result<std::optional<DeviceId>> DeviceStore::owner(const MacAddress &mac)
{
    return asDevice(m_database.integer(u"SELECT device_id FROM device_mac WHERE mac = ?"_s, {macText(mac)}));
}

Result<std::optional<DeviceId>> DeviceStore::owner(const Guid &guid)
{
    return asDevice(m_database.integer(u"SELECT id FROM device WHERE smbios_guid = ?"_s, {guidText(guid)}));
}

Result<site::Device> DeviceStore::device(DeviceId id)
{
    std::optional<site::Device> device;
    if (const auto done = m_database.query(
            u"SELECT id, name, smbios_guid, architecture, site_code, preferred_deployment_id FROM device WHERE id = ?"_s,
            {id.value}, [&](const Row &row) { device = deviceFrom(row); });
        !done)
        return fail(done.error());
    if (!device)
        return failure(ErrorCode::NotFound, {u"device"_s, QString::number(id.value)});
    if (const auto done =
            m_database.query(u"SELECT mac FROM device_mac WHERE device_id = ? ORDER BY position"_s, {id.value},
                             [&](const Row &row) { device->macs.append(macFrom(row.text(0))); });
        !done)
        return fail(done.error());
    return *device;
}

Result<QString> DeviceStore::nameOf(DeviceId id)
{
    const auto name = m_database.text(u"SELECT name FROM device WHERE id = ?"_s, {id.value});
    if (!name)
        return fail(name.error());
    return name->value_or(QString());
}

Result<void> DeviceStore::checkUnique(const site::Device &device)
{
    const auto named = find(device.name);
    if (!named)
        return fail(named.error());
    if (*named && **named != device.id)
        return failure(ErrorCode::AlreadyExists, {u"device"_s, device.name});
    const auto taken = [&](const QString &kind, const QString &value, DeviceId other) -> Result<void> {
        const auto name = nameOf(other);
        if (!name)
            return fail(name.error());
        return failure(ErrorCode::Taken, {kind, value, *name});
    };
    for (const MacAddress &mac : device.macs) {
        const auto other = owner(mac);
        if (!other)
            return fail(other.error());
        if (*other && **other != device.id)
            return taken(u"MAC address"_s, macText(mac), **other);
    }
    if (device.smbiosGuid) {
        const auto other = owner(*device.smbiosGuid);
        if (!other)
            return fail(other.error());
        if (*other && **other != device.id)
            return taken(u"SMBIOS GUID"_s, guidText(*device.smbiosGuid), **other);
    }
    return {};
}

Result<void> DeviceStore::writeMacs(DeviceId id, const QList<MacAddress> &macs)
{
    int position = 0;
    for (const MacAddress &mac : macs) {
        if (const auto done =
                m_database.execute(u"INSERT INTO device_mac (mac, device_id, position) VALUES (?, ?, ?)"_s,
                                   {macText(mac), id.value, position++});
            !done)
            return fail(done.error());
    }
    return {};
}

Result<DeviceId> DeviceStore::add(const site::Device &device)
{
    site::Device added = device;
    added.id = {};
    if (const auto unique = checkUnique(added); !unique)
        return fail(unique.error());
    return addCompared(added);
}

Result<DeviceId> DeviceStore::addCompared(const site::Device &device)
{
    const auto id =
        m_database.insert(u"INSERT INTO device (name, folded_name, smbios_guid, architecture, site_code, "
                          "preferred_deployment_id) VALUES (?, ?, ?, ?, ?, ?)"_s,
                          {device.name, folded(device.name), orNull(device.smbiosGuid), architectureOrNull(device),
                           device.siteCode, orNull(device.preferredDeployment)});
    if (!id)
        return fail(id.error());
    if (const auto written = writeMacs({*id}, device.macs); !written)
        return fail(written.error());
    return DeviceId{*id};
}

Result<void> DeviceStore::update(const site::Device &device)
{
    if (const auto unique = checkUnique(device); !unique)
        return unique;
    const auto touched = m_database.execute(
        u"UPDATE device SET name = ?, folded_name = ?, smbios_guid = ?, architecture = ?, site_code = ?, "
        "preferred_deployment_id = ? WHERE id = ?"_s,
        {device.name, folded(device.name), orNull(device.smbiosGuid), architectureOrNull(device), device.siteCode,
         orNull(device.preferredDeployment), device.id.value});
    if (!touched)
        return fail(touched.error());
    if (*touched == 0)
        return failure(ErrorCode::NotFound, {u"device"_s, device.name});
    if (const auto done = m_database.execute(u"DELETE FROM device_mac WHERE device_id = ?"_s, {device.id.value}); !done)
        return fail(done.error());
    return writeMacs(device.id, device.macs);
}

Result<void> DeviceStore::remove(DeviceId id)
{
    const auto touched = m_database.execute(u"DELETE FROM device WHERE id = ?"_s, {id.value});
    if (!touched)
        return fail(touched.error());
    if (*touched == 0)
        return failure(ErrorCode::NotFound, {u"device"_s, QString::number(id.value)});
    return {};
}

} // namespace slipway::store
