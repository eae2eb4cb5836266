// SPDX-License-Identifier: GPL-3.0-or-later
// The whole configuration at one revision: immutable, indexed, shared between threads by pointer, swapped whole.
#pragma once
#include "server/site/entities.h"
#include "server/site/settings.h"
#include <QSet>
#include <memory>

namespace slipway::site {

/// The rows as the stores read them.
struct Configuration
{
    qint64 revision = 0;
    QString siteCode;
    QList<Device> devices;
    QList<Collection> collections;
    QList<BootImage> bootImages;
    QList<TaskSequence> taskSequences;
    QList<Deployment> deployments;
    QList<Exclusion> exclusions;
    QList<MacAddress> watchedExclusions; ///< from the watched file, as it was last read
    QList<MacAddress> duplicateMacs;
    QList<Guid> duplicateGuids;
    QHash<QString, QString> settings;
};

/// A provisioned device, or the unknown computer of an architecture: what collections hold and deployments reach.
struct Member
{
    DeviceId device;                          ///< none: an unknown computer
    Architecture unknown = Architecture::X64; ///< meaningful without a device
    bool isUnknown() const { return !device.isValid(); }
    bool operator==(const Member &) const = default;
};

class Snapshot
{
public:
    explicit Snapshot(Configuration configuration);
    /// The indexes point into the configuration: a snapshot is shared, never copied.
    Q_DISABLE_COPY_MOVE(Snapshot)

    const Configuration &configuration() const { return m_configuration; }
    const Settings &settings() const { return m_settings; }
    qint64 revision() const { return m_configuration.revision; }

    const Device *device(DeviceId id) const;
    const Device *deviceByMac(const MacAddress &mac) const;
    const Device *deviceByGuid(const Guid &guid) const;
    const Collection *collection(CollectionId id) const;
    const BootImage *bootImage(BootImageId id) const;
    const TaskSequence *taskSequence(TaskSequenceId id) const;
    const Deployment *deployment(const DeploymentId &id) const;
    bool isExcluded(const MacAddress &mac) const { return m_excluded.contains(mac); }
    bool isDuplicate(const MacAddress &mac) const { return m_duplicateMacs.contains(mac); }
    bool isDuplicate(const Guid &guid) const { return m_duplicateGuids.contains(guid); }

    /// A direct member that is also in the limiting collection, and so on up. All Systems holds every device and every
    /// unknown computer; All Unknown Computers every unknown computer. A chain of limiting collections that runs in a
    /// circle or into one that is not there holds nobody: an error must not deploy.
    bool isMember(const Member &member, CollectionId collection) const;
    QList<DeviceId> deviceMembers(CollectionId collection) const; ///< effective, by name
    QList<Architecture> unknownMembers(CollectionId collection) const;
    int memberCount(CollectionId collection) const;
    QList<CollectionId> collectionsOf(const Member &member) const;
    /// Every deployment to a collection that holds the member, by id descending.
    QList<const Deployment *> deploymentsFor(const Member &member) const;
    QList<const Deployment *> deploymentsTo(CollectionId collection) const;

private:
    void indexDevices();
    void indexCollections();
    void indexDeployments();
    bool isDirectMember(const Member &member, CollectionId collection) const;
    bool isReached(const Member &member, CollectionId start) const;

    Configuration m_configuration;
    Settings m_settings;
    QHash<DeviceId, const Device *> m_devices;
    QHash<MacAddress, const Device *> m_devicesByMac;
    QHash<Guid, const Device *> m_devicesByGuid;
    QHash<CollectionId, const Collection *> m_collections;
    QHash<BootImageId, const BootImage *> m_bootImages;
    QHash<TaskSequenceId, const TaskSequence *> m_taskSequences;
    QHash<DeploymentId, const Deployment *> m_deployments;
    QHash<CollectionId, QList<const Deployment *>> m_deploymentsByCollection;
    QHash<DeviceId, QList<CollectionId>> m_directByDevice;
    QList<CollectionId> m_directByUnknown[3];
    QSet<MacAddress> m_excluded;
    QSet<MacAddress> m_duplicateMacs;
    QSet<Guid> m_duplicateGuids;
};

using SnapshotPointer = std::shared_ptr<const Snapshot>;

} // namespace slipway::site
