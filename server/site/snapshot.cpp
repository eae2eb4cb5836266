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

/// A configuration that lists a member twice still has it once. All entries of one collection come in a row.
void addOnce(QList<CollectionId> &collections, CollectionId collection)
{
    if (collections.isEmpty() || collections.last() != collection)
        collections.append(collection);
}

} // namespace

Snapshot::Snapshot(Configuration configuration)
    : m_configuration(std::move(configuration)), m_settings(settingsFrom(m_configuration.settings))
{
    indexDevices();
    indexCollections();
    indexDeployments();
    const Configuration &all = m_configuration;
    for (const Exclusion &exclusion : all.exclusions)
        m_excluded.insert(exclusion.mac);
    for (const MacAddress &mac : all.watchedExclusions)
        m_excluded.insert(mac);
    m_duplicateMacs = QSet<MacAddress>(all.duplicateMacs.begin(), all.duplicateMacs.end());
    m_duplicateGuids = QSet<Guid>(all.duplicateGuids.begin(), all.duplicateGuids.end());
}

void Snapshot::indexDevices()
{
    const QList<Device> &devices = m_configuration.devices;
    m_devices.reserve(devices.size());
    m_devicesByMac.reserve(devices.size());
    m_devicesByGuid.reserve(devices.size());
    for (const Device &device : devices) {
        m_devices.insert(device.id, &device);
        for (const MacAddress &mac : device.macs)
            m_devicesByMac.insert(mac, &device);
        if (device.smbiosGuid)
            m_devicesByGuid.insert(*device.smbiosGuid, &device);
    }
}

void Snapshot::indexCollections()
{
    const QList<Collection> &collections = m_configuration.collections;
    m_directByDevice.reserve(m_configuration.devices.size());
    for (const Collection &collection : collections) {
        m_collections.insert(collection.id, &collection);
        for (const DeviceId device : collection.devices)
            addOnce(m_directByDevice[device], collection.id);
        for (const Architecture architecture : collection.unknown)
            addOnce(m_directByUnknown[size_t(architecture)], collection.id);
    }
}

void Snapshot::indexDeployments()
{
    const Configuration &all = m_configuration;
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
    return lookUp(m_devices, id);
}

const Device *Snapshot::deviceByMac(const MacAddress &mac) const
{
    return lookUp(m_devicesByMac, mac);
}

const Device *Snapshot::deviceByGuid(const Guid &guid) const
{
    return lookUp(m_devicesByGuid, guid);
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

bool Snapshot::isDirectMember(const Member &member, CollectionId collection) const
{
    if (member.isUnknown())
        return m_directByUnknown[size_t(member.unknown)].contains(collection);
    const auto found = m_directByDevice.constFind(member.device);
    return found != m_directByDevice.constEnd() && found->contains(collection);
}

/// Walks from a collection up its limiting collections; a walk longer than there are collections runs in a circle.
bool Snapshot::isReached(const Member &member, CollectionId start) const
{
    CollectionId at = start;
    for (qsizetype steps = 0; steps <= m_collections.size(); ++steps) {
        // No limiting collection at all is written for All Systems only.
        if (at == AllSystems || !at.isValid())
            return true;
        if (at == AllUnknownComputers)
            return member.isUnknown();
        const Collection *collection = this->collection(at);
        if (!collection || !isDirectMember(member, at))
            return false;
        at = collection->limiting;
    }
    return false;
}

bool Snapshot::isMember(const Member &member, CollectionId collection) const
{
    const bool exists = member.isUnknown() || m_devices.contains(member.device);
    return exists && collection.isValid() && isReached(member, collection);
}

QList<DeviceId> Snapshot::deviceMembers(CollectionId id) const
{
    QList<const Device *> members;
    if (id == AllSystems) {
        for (const Device &device : m_configuration.devices)
            members.append(&device);
    } else if (const Collection *collection = this->collection(id)) {
        for (const DeviceId direct : collection->devices) {
            // An invalid id would count as an unknown computer.
            const Device *device = this->device(direct);
            if (device && isMember({direct, {}}, id))
                members.append(device);
        }
    }
    std::sort(members.begin(), members.end(), [](const Device *a, const Device *b) {
        const int order = a->name.compare(b->name, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : a->id < b->id;
    });
    members.erase(std::unique(members.begin(), members.end()), members.end());
    QList<DeviceId> ids;
    ids.reserve(members.size());
    for (const Device *device : std::as_const(members))
        ids.append(device->id);
    return ids;
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
    qsizetype devices = 0;
    if (id == AllSystems) {
        devices = m_devices.size();
    } else if (const Collection *collection = this->collection(id)) {
        QSet<DeviceId> seen;
        for (const DeviceId device : collection->devices) {
            if (isMember({device, {}}, id))
                seen.insert(device);
        }
        devices = seen.size();
    }
    return int(devices + unknownMembers(id).size());
}

QList<CollectionId> Snapshot::collectionsOf(const Member &member) const
{
    if (!member.isUnknown() && !m_devices.contains(member.device))
        return {};
    QList<CollectionId> holders{AllSystems};
    if (member.isUnknown())
        holders.append(AllUnknownComputers);
    const QList<CollectionId> direct =
        member.isUnknown() ? m_directByUnknown[size_t(member.unknown)] : m_directByDevice.value(member.device);
    for (const CollectionId collection : direct) {
        if (collection != AllSystems && collection != AllUnknownComputers && isReached(member, collection))
            holders.append(collection);
    }
    return holders;
}

QList<const Deployment *> Snapshot::deploymentsFor(const Member &member) const
{
    QList<const Deployment *> deployments;
    const QList<CollectionId> holders = collectionsOf(member);
    for (const CollectionId collection : holders)
        deployments.append(m_deploymentsByCollection.value(collection));
    std::sort(deployments.begin(), deployments.end(),
              [](const Deployment *a, const Deployment *b) { return a->id > b->id; });
    return deployments;
}

QList<const Deployment *> Snapshot::deploymentsTo(CollectionId collection) const
{
    QList<const Deployment *> deployments = m_deploymentsByCollection.value(collection);
    std::sort(deployments.begin(), deployments.end(),
              [](const Deployment *a, const Deployment *b) { return a->id > b->id; });
    return deployments;
}

} // namespace slipway::site
