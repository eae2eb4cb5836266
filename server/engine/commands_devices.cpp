// SPDX-License-Identifier: GPL-3.0-or-later
// Devices, and what became of them as unknown machines.
#include "server/engine/audit_detail.h"
#include "server/engine/commands_growth.h"
#include "server/engine/commands_private.h"
#include "server/site/device_csv.h"

using namespace Qt::StringLiterals;

namespace slipway::engine {

namespace {

Result<QList<MacAddress>> checkedMacs(const QList<MacAddress> &macs)
{
    QList<MacAddress> checked;
    for (const MacAddress &mac : macs) {
        if (!site::isAdapterAddress(mac))
            return failure(ErrorCode::InvalidValue,
                           {QString::fromStdString(mac.toString()), u"the MAC address of a network adapter"_s});
        if (!checked.contains(mac))
            checked.append(mac);
    }
    return checked;
}

/// A device nobody can recognise would never be answered.
Result<void> checkIdentity(const site::Device &device)
{
    if (device.macs.isEmpty() && !device.smbiosGuid)
        return failure(ErrorCode::InvalidValue, {device.name, u"a device with a MAC address or a SMBIOS GUID"_s});
    return {};
}

Failure<Error> noDevice(DeviceId id)
{
    return failure(ErrorCode::NotFound, {u"device"_s, QString::number(id.value)});
}

} // namespace

Result<std::optional<site::UnprovisionedRecord>> Commands::Private::unprovisioned(DeviceId id)
{
    const auto records = state->unprovisioned();
    if (!records)
        return fail(records.error());
    for (const site::UnprovisionedRecord &record : *records) {
        if (record.id == id)
            return std::optional(record);
    }
    return std::optional<site::UnprovisionedRecord>();
}

Result<QString> Commands::Private::nameOf(DeviceId id)
{
    if (id.value < FirstUnprovisionedId) {
        const auto device = site->devices().device(id);
        if (!device)
            return fail(device.error());
        return device->name;
    }
    const auto record = unprovisioned(id);
    if (!record)
        return fail(record.error());
    if (!*record)
        return noDevice(id);
    return (*record)->name();
}

Result<QList<DeviceId>> Commands::Private::recordsOf(const site::Device &device,
                                                     const QList<site::UnprovisionedRecord> &records)
{
    // An adapter that many machines share says nothing about whose record it is.
    const auto sharedMacs = site->duplicateIds().macs();
    if (!sharedMacs)
        return fail(sharedMacs.error());
    const auto sharedGuids = site->duplicateIds().guids();
    if (!sharedGuids)
        return fail(sharedGuids.error());
    QList<DeviceId> own;
    for (const site::UnprovisionedRecord &record : records) {
        const bool byMac = device.macs.contains(record.mac) && !sharedMacs->contains(record.mac);
        const bool byGuid = record.smbiosGuid && device.smbiosGuid == record.smbiosGuid &&
                            !record.smbiosGuid->isPlaceholder() && !sharedGuids->contains(*record.smbiosGuid);
        if (byMac || byGuid)
            own.append(record.id);
    }
    return own;
}

Result<DeviceId> Commands::Private::changeWithPromotion(const site::Device &device,
                                                        const std::function<Result<DeviceId>()> &work)
{
    const auto records = state->unprovisioned();
    if (!records)
        return fail(records.error());
    const auto own = recordsOf(device, *records);
    if (!own)
        return fail(own.error());
    if (own->isEmpty())
        return change<DeviceId>(work);
    DeviceId id;
    const auto done = changeBoth([&]() -> Result<void> {
        const auto changed = work();
        if (!changed)
            return fail(changed.error());
        id = *changed;
        for (const DeviceId record : *own) {
            if (const auto promoted = state->promote(record, id); !promoted)
                return promoted;
        }
        return {};
    });
    if (!done)
        return fail(done.error());
    return id;
}

Result<void> Commands::Private::reconcile()
{
    const auto records = state->unprovisioned();
    if (!records)
        return fail(records.error());
    for (const site::UnprovisionedRecord &record : *records) {
        Result<std::optional<DeviceId>> owner = std::optional<DeviceId>();
        if (record.smbiosGuid)
            owner = site->devices().owner(*record.smbiosGuid);
        if (owner && !*owner)
            owner = site->devices().owner(record.mac);
        if (!owner)
            return fail(owner.error());
        if (!*owner)
            continue;
        const auto device = site->devices().device(**owner);
        if (!device)
            return fail(device.error());
        const auto own = recordsOf(*device, {record});
        if (!own)
            return fail(own.error());
        if (own->isEmpty())
            continue;
        if (const auto promoted = state->promote(record.id, device->id); !promoted)
            return promoted;
    }
    return {};
}

Result<site::Device> Commands::Private::newDevice(const NewDevice &device)
{
    constexpr qint64 nobodys = qint64(1) << 62;
    site::Device added;
    const auto name = checkedName(device.name);
    if (!name)
        return fail(name.error());
    const auto macs = checkedMacs(device.macs);
    if (!macs)
        return fail(macs.error());
    added.name = *name;
    added.macs = *macs;
    added.smbiosGuid = device.smbiosGuid;
    added.architecture = device.architecture;
    added.siteCode = device.siteCode.trimmed().toUpper();
    if (!added.siteCode.isEmpty() && !store::SiteStore::isSiteCode(added.siteCode))
        return failure(ErrorCode::InvalidValue, {device.siteCode, u"three characters of A-Z and 0-9"_s});
    if (const auto checked = checkIdentity(added); !checked)
        return fail(checked.error());
    if (const auto completed = completeFromRecords(added); !completed)
        return fail(completed.error());
    const auto records = state->unprovisioned();
    if (!records)
        return fail(records.error());
    const auto own = recordsOf(added, *records);
    if (!own)
        return fail(own.error());
    added.id = own->value(0, {nobodys});
    return added;
}

Result<DeviceId> Commands::addDevice(const NewDevice &device)
{
    const auto added = d->newDevice(device);
    if (!added)
        return fail(added.error());
    return d->changeWithPromotion(*added, [&]() -> Result<DeviceId> {
        const auto now = d->snapshot();
        if (!now)
            return fail(now.error());
        const auto id = d->site->devices().add(*added);
        if (!id)
            return id;
        if (const auto safe = d->refuseGrowth(**now, withDevice(**now, *added), device.acceptRisk, u"device"_s); !safe)
            return fail(safe.error());
        if (const auto noted = d->audit(u"device.add"_s, added->name, audit::added(audit::facts(*added))); !noted)
            return fail(noted.error());
        return id;
    });
}

Result<site::Device> Commands::Private::changedDevice(DeviceId id, const DeviceChange &change)
{
    auto device = site->devices().device(id);
    if (!device)
        return device;
    if (change.name) {
        const auto name = checkedName(*change.name);
        if (!name)
            return fail(name.error());
        device->name = *name;
    }
    if (change.architecture)
        device->architecture = *change.architecture;
    if (change.smbiosGuid)
        device->smbiosGuid = *change.smbiosGuid;
    if (change.macs) {
        const auto macs = checkedMacs(*change.macs);
        if (!macs)
            return fail(macs.error());
        device->macs = *macs;
    }
    if (change.preferredDeployment) {
        const auto preferred = site->deployments().find(change.preferredDeployment->value);
        if (!preferred)
            return fail(preferred.error());
        if (change.preferredDeployment->isValid() && !*preferred)
            return failure(ErrorCode::NotFound, {u"deployment"_s, change.preferredDeployment->value});
        device->preferredDeployment = preferred->value_or(DeploymentId{});
    }
    if (const auto checked = checkIdentity(*device); !checked)
        return fail(checked.error());
    return device;
}

Result<void> Commands::changeDevice(DeviceId id, const DeviceChange &change)
{
    if (id.value >= FirstUnprovisionedId) {
        const auto name = d->nameOf(id);
        if (!name)
            return fail(name.error());
        return failure(ErrorCode::Refused,
                       {u"%1 is the record of an unknown machine and has no properties. Add a device "
                        "with its MAC address or SMBIOS GUID; that takes the record over."_s.arg(*name)});
    }
    const auto identity = d->changedDevice(id, change);
    if (!identity)
        return fail(identity.error());
    const auto done = d->changeWithPromotion(*identity, [&]() -> Result<DeviceId> {
        // Read again under the lock: what another program changed meanwhile stays.
        const auto before = d->site->devices().device(id);
        if (!before)
            return fail(before.error());
        const auto changed = d->changedDevice(id, change);
        if (!changed)
            return fail(changed.error());
        const auto now = d->snapshot();
        if (!now)
            return fail(now.error());
        if (const auto updated = d->site->devices().update(*changed); !updated)
            return fail(updated.error());
        if (const auto safe = d->refuseGrowth(**now, withDevice(**now, *changed), change.acceptRisk, u"device"_s);
            !safe)
            return fail(safe.error());
        if (const auto noted = d->audit(u"device.change"_s, before->name,
                                        audit::change(audit::facts(*before), audit::facts(*changed)));
            !noted)
            return fail(noted.error());
        return id;
    });
    if (!done)
        return fail(done.error());
    return {};
}

Result<void> Commands::removeDevices(const QList<DeviceId> &devices)
{
    const QSet<DeviceId> wanted(devices.begin(), devices.end());
    const bool configured =
        std::any_of(wanted.begin(), wanted.end(), [](DeviceId id) { return id.value < FirstUnprovisionedId; });
    const auto removeAll = [&]() -> Result<void> {
        // Read once: nameOf() would read all of them for each.
        const auto records = d->state->unprovisioned();
        if (!records)
            return fail(records.error());
        QHash<DeviceId, QString> unknown;
        for (const site::UnprovisionedRecord &record : *records)
            unknown.insert(record.id, record.name());
        QStringList names;
        for (const DeviceId id : wanted) {
            if (id.value >= FirstUnprovisionedId) {
                if (!unknown.contains(id))
                    return noDevice(id);
                names.append(unknown.value(id));
            } else {
                const auto device = d->site->devices().device(id);
                if (!device)
                    return fail(device.error());
                names.append(device->name);
                if (const auto removed = d->site->devices().remove(id); !removed)
                    return removed;
            }
            if (const auto forgotten = d->state->removeDevice(id); !forgotten)
                return forgotten;
        }
        return d->audit(u"device.remove"_s, audit::object(names, u"devices"_s), audit::listed(u"devices"_s, names));
    };
    // Records of unknown machines are no configuration: the revision stays.
    return configured ? d->changeBoth(removeAll) : d->runtimeChange(removeAll);
}

} // namespace slipway::engine
