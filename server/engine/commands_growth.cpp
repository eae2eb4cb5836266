// SPDX-License-Identifier: GPL-3.0-or-later
// The guards against the accidental wipe, where machines come into a collection that has a required deployment.
#include "server/engine/commands_growth.h"
#include "server/engine/commands_private.h"
#include "server/engine/outlook.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::engine {

namespace {

/// Those that something required boots. All Systems grows with every device, and nothing required can be made for it.
QSet<CollectionId> requiredCollections(const site::Snapshot &now, qint64 nowMs)
{
    QSet<CollectionId> collections;
    for (const site::Deployment &each : now.configuration().deployments) {
        const bool over = now.settings().enforceSchedule && each.expireMs && *each.expireMs <= nowMs;
        if (each.enabled && each.purpose == site::Deployment::Purpose::Required && !over &&
            each.availableTo != site::Deployment::AvailableTo::Clients && each.collection != site::AllSystems)
            collections.insert(each.collection);
    }
    return collections;
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

Result<DeploymentRisk> Commands::Private::growth(const site::Snapshot &now, site::Configuration would, bool evaluate)
{
    DeploymentRisk risk;
    risk.defaultSize = now.settings().riskDefaultSize;
    risk.maximumSize = now.settings().riskMaximumSize;
    const QSet<CollectionId> required = requiredCollections(now, clock.utcMs());
    if (required.isEmpty())
        return risk;
    const auto around = surroundings(would);
    if (!around)
        return fail(around.error());
    const auto after = std::make_shared<const site::Snapshot>(std::move(would), *around, &now);
    QSet<DeviceId> joining;
    QSet<site::Architecture> unknown;
    for (const CollectionId id : required) {
        const QList<DeviceId> devices = without(after->deviceMembers(id), now.deviceMembers(id));
        const QList<site::Architecture> computers = without(after->unknownMembers(id), now.unknownMembers(id));
        if (devices.isEmpty() && computers.isEmpty())
            continue;
        joining.unite({devices.begin(), devices.end()});
        unknown.unite({computers.begin(), computers.end()});
        DeploymentRisk here = risk;
        here.collection = after->collection(id)->name;
        here.members = after->memberCount(id);
        here.verdict = here.bySize();
        // Of several, the one that asks for most.
        if (risk.collection.isEmpty() || here.verdict > risk.verdict)
            risk = here;
    }
    risk.everyUnknown = !unknown.isEmpty() && now.settings().unknownComputers;
    if (!evaluate || risk.collection.isEmpty())
        return risk;
    const auto records = unknown.isEmpty()
                             ? Result<QList<site::UnprovisionedRecord>>(QList<site::UnprovisionedRecord>())
                             : state->unprovisioned();
    if (!records)
        return fail(records.error());
    for (const site::UnprovisionedRecord &record : *records) {
        if (unknown.contains(record.architecture))
            joining.insert(record.id);
    }
    const auto ledger = state->ledger();
    if (!ledger)
        return fail(ledger.error());
    const Outlooks next(*after, *ledger, *state, clock.utcMs());
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

Result<void> Commands::Private::refuseGrowth(const site::Snapshot &now, const site::Configuration &would, bool accepted)
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
    return refusal(*found);
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
