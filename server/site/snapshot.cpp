// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/site/snapshot.h"
#include <algorithm>

namespace slipway::site {

namespace {

constexpr std::array<Architecture, 3> EveryArchitecture{Architecture::X86, Architecture::X64, Architecture::Arm64};

template <class Key, class T>
const T *lookUp(const QHash<Key, const T *> &index, const Key &key)
{
    return index.value(key, nullptr);
}

QList<DeviceId> byName(QList<const Device *> devices)
{
    std::sort(devices.begin(), devices.end(), [](const Device *a, const Device *b) {
        const int order = a->name.compare(b->name, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : a->id < b->id;
    });
    QList<DeviceId> ids;
    ids.reserve(devices.size());
    for (const Device *device : std::as_const(devices))
        ids.append(device->id);
    return ids;
}

} // namespace

Snapshot::Snapshot(Configuration configuration, const Surroundings &surroundings, const Snapshot *previous)
    : m_configuration(std::move(configuration))
    , m_settings(settingsFrom(m_configuration.settings))
    , m_membership(m_configuration.devices, m_configuration.collections, surroundings,
                   previous ? &previous->m_membership : nullptr)
{
    indexIdentities(previous);
    indexAll();
    const Configuration &all = m_configuration;
    for (const Exclusion &exclusion : all.exclusions)
        m_excluded.insert(exclusion.mac);
    for (const MacAddress &mac : all.watchedExclusions)
        m_excluded.insert(mac);
    m_duplicateMacs = QSet<MacAddress>(all.duplicateMacs.begin(), all.duplicateMacs.end());
    m_duplicateGuids = QSet<Guid>(all.duplicateGuids.begin(), all.duplicateGuids.end());
}

void Snapshot::indexIdentities(const Snapshot *previous)
{
    if (previous) {
        m_devicesByMac = previous->m_devicesByMac;
        m_devicesByGuid = previous->m_devicesByGuid;
        const QList<Membership::Change> changes = m_membership.changesSince(previous->m_membership);
        if (changes.size() < m_configuration.devices.size() / 4) {
            // First all that is gone: one device may have got the address of another.
            for (const auto &[was, is] : changes) {
                if (!was || (is && was->macs == is->macs && was->smbiosGuid == is->smbiosGuid))
                    continue;
                for (const MacAddress &mac : was->macs)
                    m_devicesByMac.remove(mac);
                if (was->smbiosGuid)
                    m_devicesByGuid.remove(*was->smbiosGuid);
            }
            for (const auto &[was, is] : changes) {
                if (!is || (was && was->macs == is->macs && was->smbiosGuid == is->smbiosGuid))
                    continue;
                for (const MacAddress &mac : is->macs)
                    m_devicesByMac.insert(mac, is->id);
                if (is->smbiosGuid)
                    m_devicesByGuid.insert(*is->smbiosGuid, is->id);
            }
            return;
        }
        m_devicesByMac.clear();
        m_devicesByGuid.clear();
    }
    m_devicesByMac.reserve(m_configuration.devices.size());
    m_devicesByGuid.reserve(m_configuration.devices.size());
    for (const Device &device : m_configuration.devices) {
        for (const MacAddress &mac : device.macs)
            m_devicesByMac.insert(mac, device.id);
        if (device.smbiosGuid)
            m_devicesByGuid.insert(*device.smbiosGuid, device.id);
    }
}

void Snapshot::indexAll()
{
    const Configuration &all = m_configuration;
    for (const Collection &collection : all.collections)
        m_collections.insert(collection.id, &collection);
    for (const BootImage &image : all.bootImages)
        m_bootImages.insert(image.id, &image);
    for (const TaskSequence &sequence : all.taskSequences)
        m_taskSequences.insert(sequence.id, &sequence);
    for (const Deployment &deployment : all.deployments) {
        m_deployments.insert(deployment.id, &deployment);
        m_deploymentsByCollection[deployment.collection].append(&deployment);
    }
}

const Device *Snapshot::device(DeviceId id) const
{
    return m_membership.device(id);
}

const Device *Snapshot::deviceByMac(const MacAddress &mac) const
{
    return m_membership.device(m_devicesByMac.value(mac));
}

const Device *Snapshot::deviceByGuid(const Guid &guid) const
{
    return m_membership.device(m_devicesByGuid.value(guid));
}

const Collection *Snapshot::collection(CollectionId id) const
{
    return lookUp(m_collections, id);
}

const BootImage *Snapshot::bootImage(BootImageId id) const
{
    return lookUp(m_bootImages, id);
}

const TaskSequence *Snapshot::taskSequence(TaskSequenceId id) const
{
    return lookUp(m_taskSequences, id);
}

const Deployment *Snapshot::deployment(const DeploymentId &id) const
{
    return lookUp(m_deployments, id);
}

bool Snapshot::isMember(const Member &member, CollectionId collection) const
{
    return member.isUnknown() ? m_membership.holds(collection, member.unknown)
                              : m_membership.holds(collection, member.device);
}

QList<DeviceId> Snapshot::deviceMembers(CollectionId id) const
{
    return byName(m_membership.devices(id));
}

QList<Architecture> Snapshot::unknownMembers(CollectionId collection) const
{
    QList<Architecture> members;
    for (const Architecture architecture : EveryArchitecture) {
        if (isMember({{}, architecture}, collection))
            members.append(architecture);
    }
    return members;
}

int Snapshot::memberCount(CollectionId id) const
{
    return m_membership.deviceCount(id) + int(unknownMembers(id).size());
}

QList<CollectionId> Snapshot::collectionsOf(const Member &member, const Observation *asking) const
{
    return member.isUnknown() ? m_membership.collectionsOf(member.unknown)
                              : m_membership.collectionsOf(member.device, asking);
}

QList<DeviceId> Snapshot::devicesFound(const CollectionQuery &query, const Surroundings &surroundings) const
{
    return byName(Membership::found(query, m_configuration.devices, surroundings));
}

QList<const Deployment *> Snapshot::deploymentsFor(const Member &member, const Observation *asking) const
{
    return deploymentsTo(collectionsOf(member, asking));
}

QList<const Deployment *> Snapshot::deploymentsTo(CollectionId collection) const
{
    return deploymentsTo(QList<CollectionId>{collection});
}

QList<const Deployment *> Snapshot::deploymentsTo(const QList<CollectionId> &collections) const
{
    QList<const Deployment *> deployments;
    for (const CollectionId collection : collections)
        deployments.append(m_deploymentsByCollection.value(collection));
    std::sort(deployments.begin(), deployments.end(),
              [](const Deployment *a, const Deployment *b) { return a->id > b->id; });
    return deployments;
}

} // namespace slipway::site
