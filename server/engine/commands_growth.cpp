// SPDX-License-Identifier: GPL-3.0-or-later
// The guards against the accidental wipe, where machines come into a collection that has a required deployment.
#include "server/engine/commands_growth.h"
#include "server/engine/commands_private.h"
#include "server/engine/outlook.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::engine {

namespace {

/// What is required, by collection. All Systems grows with every device, and nothing required can be made for it.
QHash<CollectionId, QList<DeploymentId>> requiredDeployments(const site::Snapshot &now, qint64 nowMs)
{
    QHash<CollectionId, QList<DeploymentId>> required;
    for (const site::Deployment &each : now.configuration().deployments) {
        const bool over = now.settings().enforceSchedule && each.expireMs && *each.expireMs <= nowMs;
        if (each.enabled && each.purpose == site::Deployment::Purpose::Required && !over &&
            each.availableTo != site::Deployment::AvailableTo::Clients && each.collection != site::AllSystems)
            required[each.collection].append(each.id);
    }
    return required;
}

/// Those for which more machines than before would be taken: by a MAC address or a GUID.
QList<site::Device> widened(const site::Snapshot &now, const site::Configuration &would)
{
    QList<site::Device> devices;
    for (const site::Device &device : would.devices) {
        const site::Device *before = now.device(device.id);
        const auto isNew = [before](const MacAddress &mac) { return !before->macs.contains(mac); };
        if (before && ((device.smbiosGuid && device.smbiosGuid != before->smbiosGuid) ||
                       std::any_of(device.macs.begin(), device.macs.end(), isNew)))
            devices.append(device);
    }
    return devices;
}

template <class T>
QList<T> without(const QList<T> &list, const QList<T> &others)
{
    const QSet<T> known(others.begin(), others.end());
    QList<T> left;
    std::copy_if(list.begin(), list.end(), std::back_inserter(left),
                 [&](const T &each) { return !known.contains(each); });
    return left;
}

site::Collection *find(site::Configuration &configuration, CollectionId id)
{
    const auto found = std::find_if(configuration.collections.begin(), configuration.collections.end(),
                                    [id](const site::Collection &each) { return each.id == id; });
    return found == configuration.collections.end() ? nullptr : &*found;
}

} // namespace

site::Configuration withMembers(const site::Snapshot &now, CollectionId id, const QList<site::Member> &members)
{
    site::Configuration would = now.configuration();
    site::Collection *collection = find(would, id);
    for (const site::Member &member : members) {
        if (collection && member.isUnknown())
            collection->unknown.append(member.unknown);
        else if (collection && now.device(member.device))
            collection->devices.append(member.device);
    }
    return would;
}

site::Configuration withChange(const site::Snapshot &now, CollectionId id, const CollectionChange &change)
{
    using Kind = site::CollectionRule::Kind;
    site::Configuration would = now.configuration();
    site::Collection *collection = find(would, id);
    if (!collection)
        return would;
    collection->limiting = change.limiting.value_or(collection->limiting);
    for (const site::CollectionRule &rule : change.removedRules) {
        if (rule.kind == Kind::Query)
            collection->queries.removeAll(rule.query);
        else
            (rule.kind == Kind::Include ? collection->includes : collection->excludes).removeAll(rule.other);
    }
    for (const site::CollectionRule &rule : change.addedRules) {
        if (rule.kind == Kind::Query)
            collection->queries.append(rule.query);
        else
            (rule.kind == Kind::Include ? collection->includes : collection->excludes).append(rule.other);
    }
    return would;
}

/// As it is once the rows of the devices' records are theirs.
Result<policy::Ledger> Commands::Private::ledgerWith(const QList<site::Device> &devices)
{
    auto ledger = state->ledger();
    if (!ledger)
        return ledger;
    const QList<site::UnprovisionedRecord> records = ledger->unprovisionedRecords();
    for (const site::Device &device : devices) {
        const auto own = recordsOf(device, records);
        if (!own)
            return fail(own.error());
        for (const DeviceId record : *own) {
            for (policy::LedgerRow row : ledger->rows(record)) {
                row.device = device.id;
                ledger->set(row);
            }
        }
    }
    return ledger;
}

Result<DeploymentRisk> Commands::Private::growth(const site::Snapshot &now, site::Configuration would, bool evaluate)
{
    DeploymentRisk risk;
    risk.defaultSize = now.settings().riskDefaultSize;
    risk.maximumSize = now.settings().riskMaximumSize;
    const QHash<CollectionId, QList<DeploymentId>> required = requiredDeployments(now, clock.utcMs());
    if (required.isEmpty())
        return risk;
    const QList<site::Device> wider = widened(now, would);
    const auto ledger = evaluate || !wider.isEmpty() ? ledgerWith(wider) : Result<policy::Ledger>(policy::Ledger());
    if (!ledger)
        return fail(ledger.error());
    const auto around = surroundings(would);
    if (!around)
        return fail(around.error());
    const site::Snapshot after(std::move(would), *around, &now);
    QSet<DeviceId> joining;
    QSet<site::Architecture> unknown;
    for (auto it = required.constBegin(); it != required.constEnd(); ++it) {
        const CollectionId id = it.key();
        const QList<DeviceId> devices = without(after.deviceMembers(id), now.deviceMembers(id));
        const QList<site::Architecture> computers = without(after.unknownMembers(id), now.unknownMembers(id));
        QSet<DeviceId> posing; // members already; by what they gained another machine boots as them
        for (const site::Device &device : wider) {
            const auto runs = [&](const DeploymentId &each) { return !ledger->state(device.id, each); };
            if (now.isMember({device.id, {}}, id) && after.isMember({device.id, {}}, id) &&
                std::any_of(it->begin(), it->end(), runs))
                posing.insert(device.id);
        }
        if (devices.isEmpty() && computers.isEmpty() && posing.isEmpty())
            continue;
        joining.unite({devices.begin(), devices.end()}).unite(posing);
        unknown.unite({computers.begin(), computers.end()});
        DeploymentRisk here = risk;
        here.collection = after.collection(id)->name;
        here.members = after.memberCount(id) + int(posing.size());
        here.verdict = here.bySize();
        // Of several, the one that asks for most.
        if (risk.collection.isEmpty() || here.verdict > risk.verdict)
            risk = here;
    }
    risk.everyUnknown = !unknown.isEmpty() && now.settings().unknownComputers;
    if (!evaluate || risk.collection.isEmpty())
        return risk;
    for (const site::UnprovisionedRecord &record : ledger->unprovisionedRecords()) {
        if (unknown.contains(record.architecture))
            joining.insert(record.id);
    }
    const Outlooks next(after, *ledger, *state, clock.utcMs());
    for (const DeviceId device : std::as_const(joining)) {
        auto machine = next.of(device);
        if (!machine)
            return fail(machine.error());
        risk.machines.append(*std::move(machine));
    }
    std::sort(risk.machines.begin(), risk.machines.end(),
              [](const Outlook &a, const Outlook &b) { return a.name.compare(b.name, Qt::CaseInsensitive) < 0; });
    return risk;
}

Result<void> Commands::Private::refuseGrowth(const site::Snapshot &now, const site::Configuration &would, bool accepted,
                                             const QString &what)
{
    using Verdict = DeploymentRisk::Verdict;
    auto found = growth(now, would, false);
    if (!found)
        return fail(found.error());
    if (found->verdict == Verdict::Harmless || (found->verdict == Verdict::NeedsConsent && accepted))
        return {};
    found = growth(now, would, true);
    if (!found)
        return fail(found.error());
    return refusal(*found, what);
}

Result<DeploymentRisk> Commands::riskOfMembers(CollectionId collection, const QList<site::Member> &members)
{
    const auto now = d->snapshot();
    if (!now)
        return fail(now.error());
    return d->growth(**now, withMembers(**now, collection, members), true);
}

Result<DeploymentRisk> Commands::riskOfChange(CollectionId collection, const CollectionChange &change)
{
    const auto now = d->snapshot();
    if (!now)
        return fail(now.error());
    return d->growth(**now, withChange(**now, collection, change), true);
}

Result<DeploymentRisk> Commands::riskOfDevice(const NewDevice &device)
{
    const auto now = d->snapshot();
    const auto added = d->newDevice(device);
    if (!now || !added)
        return fail(now ? added.error() : now.error());
    return d->growth(**now, withDevice(**now, *added), true);
}

Result<DeploymentRisk> Commands::riskOfChange(DeviceId id, const DeviceChange &change)
{
    const auto now = d->snapshot();
    const auto changed = d->changedDevice(id, change);
    if (!now || !changed)
        return fail(now ? changed.error() : now.error());
    return d->growth(**now, withDevice(**now, *changed), true);
}

Result<DeploymentRisk> Commands::riskOfPromotion(DeviceId record, const QString &name, CollectionId collection)
{
    const auto now = d->snapshot();
    const auto promoted = d->promotedDevice(record, name);
    if (!now || !promoted)
        return fail(now ? promoted.error() : now.error());
    return d->growth(**now, withDevice(**now, *promoted, collection), true);
}

Result<DeploymentRisk> Commands::riskOfMerge(DeviceId record, DeviceId into)
{
    const auto now = d->snapshot();
    const auto merged = d->mergedDevice(record, into);
    if (!now || !merged)
        return fail(now ? merged.error() : now.error());
    return d->growth(**now, withDevice(**now, *merged), true);
}

site::Configuration withDevice(const site::Snapshot &now, const site::Device &device, CollectionId collection)
{
    site::Configuration would = now.configuration();
    const auto known = std::find_if(would.devices.begin(), would.devices.end(),
                                    [&device](const site::Device &each) { return each.id == device.id; });
    if (known == would.devices.end())
        would.devices.append(device);
    else
        *known = device;
    if (site::Collection *into = find(would, collection))
        into->devices.append(device.id);
    return would;
}

} // namespace slipway::engine
