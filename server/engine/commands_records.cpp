// SPDX-License-Identifier: GPL-3.0-or-later
// Records of unknown machines: made into devices, or joined to one.
#include "server/engine/commands_growth.h"
#include "server/engine/commands_private.h"
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace slipway::engine {

namespace {

QString text(const std::string &value)
{
    return QString::fromStdString(value);
}

/// Who has this machine's identities already: a MAC address that several machines share belongs to the first of them.
Result<QList<MacAddress>> freeMacs(store::SiteStore &site, const QList<MacAddress> &macs, DeviceId device)
{
    const auto shared = site.duplicateIds().macs();
    if (!shared)
        return fail(shared.error());
    QList<MacAddress> usable;
    for (const MacAddress &mac : macs) {
        const auto owner = site.devices().owner(mac);
        if (!owner)
            return fail(owner.error());
        const bool another = *owner && **owner != device;
        if (!mac.isNull() && !usable.contains(mac) && !(another && shared->contains(mac)))
            usable.append(mac);
    }
    return usable;
}

} // namespace

Result<void> Commands::Private::completeFromRecords(site::Device &device)
{
    const auto records = state->unprovisioned();
    if (!records)
        return fail(records.error());
    const auto own = recordsOf(device, *records);
    if (!own)
        return fail(own.error());
    const auto sharedGuids = site->duplicateIds().guids();
    if (!sharedGuids)
        return fail(sharedGuids.error());
    QSet<Guid> guids;
    QSet<site::Architecture> architectures;
    for (const site::UnprovisionedRecord &record : *records) {
        if (!own->contains(record.id))
            continue;
        architectures.insert(record.architecture);
        if (record.smbiosGuid && !record.smbiosGuid->isPlaceholder() && !sharedGuids->contains(*record.smbiosGuid))
            guids.insert(*record.smbiosGuid);
    }
    // Records that disagree are two machines behind one adapter: nobody knows which of them is meant.
    if (!device.architecture && architectures.size() == 1)
        device.architecture = *architectures.constBegin();
    if (device.smbiosGuid || guids.size() != 1)
        return {};
    const auto owner = site->devices().owner(*guids.constBegin());
    if (!owner)
        return fail(owner.error());
    if (!*owner)
        device.smbiosGuid = *guids.constBegin();
    return {};
}

Result<site::UnprovisionedRecord> Commands::Private::record(DeviceId id)
{
    const auto found = unprovisioned(id);
    if (!found)
        return fail(found.error());
    if (!*found)
        return failure(ErrorCode::NotFound, {u"unknown machine"_s, QString::number(id.value)});
    return **found;
}

Result<site::Device> Commands::Private::promotedDevice(DeviceId id, const QString &name)
{
    const auto checked = checkedName(name);
    if (!checked)
        return fail(checked.error());
    const auto found = record(id);
    if (!found)
        return fail(found.error());
    site::Device device;
    device.id = id;
    device.name = *checked;
    device.smbiosGuid = found->smbiosGuid;
    device.architecture = found->architecture;
    const auto macs = freeMacs(*site, {found->mac}, {});
    if (!macs)
        return fail(macs.error());
    device.macs = *macs;
    if (device.macs.isEmpty() && !device.smbiosGuid)
        return failure(ErrorCode::Refused, {u"%1 has neither a MAC address of its own nor a SMBIOS GUID: nothing "
                                            "would tell the device from others."_s.arg(found->name())});
    return device;
}

Result<DeviceId> Commands::promoteRecord(DeviceId id, const QString &name, CollectionId collection, bool acceptRisk)
{
    DeviceId made;
    const auto done = d->changeBoth([&]() -> Result<void> {
        const auto device = d->promotedDevice(id, name);
        if (!device)
            return fail(device.error());
        const auto record = d->record(id);
        if (!record)
            return fail(record.error());
        const auto now = d->snapshot();
        if (!now)
            return fail(now.error());
        const auto added = d->site->devices().add(*device);
        if (!added)
            return fail(added.error());
        made = *added;
        if (const auto safe = d->refuseGrowth(**now, withDevice(**now, *device, collection), acceptRisk, u"device"_s);
            !safe)
            return safe;
        if (collection.isValid()) {
            if (const auto own = d->refuseBuiltIn(collection); !own)
                return own;
            if (const auto joined = d->site->collections().addMembers(collection, {{made, {}}}); !joined)
                return joined;
        }
        if (const auto promoted = d->state->promote(id, made); !promoted)
            return promoted;
        return d->audit(u"device.promote"_s, device->name, QJsonObject{{"record", record->name()}});
    });
    if (!done)
        return fail(done.error());
    return made;
}

Result<site::Device> Commands::Private::mergedDevice(DeviceId id, DeviceId into)
{
    const auto found = record(id);
    if (!found)
        return fail(found.error());
    auto device = site->devices().device(into);
    if (!device)
        return device;
    const std::optional<Guid> &guid = found->smbiosGuid;
    if (guid && device->smbiosGuid && *device->smbiosGuid != *guid)
        return failure(ErrorCode::Refused,
                       {u"%1 has the SMBIOS GUID %2, the unknown machine has %3: they are two machines, or the "
                        "mainboard was exchanged. In that case change the GUID of %1 first."_s.arg(
                            device->name, text(device->smbiosGuid->toString()), text(guid->toString()))});
    if (guid)
        device->smbiosGuid = guid;
    const auto macs = freeMacs(*site, device->macs + QList<MacAddress>{found->mac}, into);
    if (!macs)
        return fail(macs.error());
    device->macs = *macs;
    if (!device->architecture)
        device->architecture = found->architecture;
    return device;
}

Result<void> Commands::mergeRecord(DeviceId id, DeviceId into, bool acceptRisk)
{
    return d->changeBoth([&]() -> Result<void> {
        const auto record = d->record(id);
        if (!record)
            return fail(record.error());
        const auto device = d->mergedDevice(id, into);
        if (!device)
            return fail(device.error());
        const auto now = d->snapshot();
        if (!now)
            return fail(now.error());
        if (const auto updated = d->site->devices().update(*device); !updated)
            return updated;
        if (const auto safe = d->refuseGrowth(**now, withDevice(**now, *device), acceptRisk, u"device"_s); !safe)
            return safe;
        if (const auto moved = d->state->promote(id, into); !moved)
            return moved;
        return d->audit(u"device.merge"_s, device->name, QJsonObject{{"record", record->name()}});
    });
}

} // namespace slipway::engine
