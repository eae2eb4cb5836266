// SPDX-License-Identifier: GPL-3.0-or-later
// The whole configuration at one revision: immutable, indexed, shared between threads by pointer, swapped whole.
#pragma once
#include "server/site/entities.h"
#include "server/site/membership.h"
#include "server/site/settings.h"
#include "server/site/variable.h"
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
    QHash<DeviceId, RamdiskTuning> deviceRamdisks; ///< the overrides
    QHash<CollectionId, RamdiskTuning> collectionRamdisks;
    QHash<DeviceId, QList<Variable>> deviceVariables; ///< by name; owners without any are not in it
    QHash<CollectionId, QList<Variable>> collectionVariables;
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
    /// With the `previous` one at hand, only what changed since is evaluated; it is not kept.
    explicit Snapshot(Configuration configuration, const Surroundings &surroundings = {},
                      const Snapshot *previous = nullptr);
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

    /// By direct membership and rules, always within the limiting collection (site/membership.h has the particulars).
    /// All Systems holds every device and every unknown computer; All Unknown Computers every unknown computer.
    bool isMember(const Member &member, CollectionId collection) const;
    QList<DeviceId> deviceMembers(CollectionId collection) const; ///< effective, by name
    QList<Architecture> unknownMembers(CollectionId collection) const;
    int memberCount(CollectionId collection) const;
    /// `asking`: where the member is at this moment; none: what was last seen of it.
    QList<CollectionId> collectionsOf(const Member &member, const Observation *asking = nullptr) const;
    /// Every deployment to a collection that holds the member, by id descending.
    QList<const Deployment *> deploymentsFor(const Member &member, const Observation *asking = nullptr) const;
    QList<const Deployment *> deploymentsTo(CollectionId collection) const;
    QList<const Deployment *> deploymentsTo(const QList<CollectionId> &collections) const;
    /// Whom a query would find, by name; whether any collection has it or not.
    QList<DeviceId> devicesFound(const CollectionQuery &query, const Surroundings &surroundings) const;
    const Membership &membership() const { return m_membership; }
    const Surroundings &surroundings() const { return m_membership.surroundings(); }

private:
    void indexIdentities(const Snapshot *previous);
    void indexAll();

    const Configuration m_configuration;
    Settings m_settings;
    Membership m_membership;
    QHash<MacAddress, DeviceId> m_devicesByMac;
    QHash<Guid, DeviceId> m_devicesByGuid;
    QHash<CollectionId, const Collection *> m_collections;
    QHash<BootImageId, const BootImage *> m_bootImages;
    QHash<TaskSequenceId, const TaskSequence *> m_taskSequences;
    QHash<DeploymentId, const Deployment *> m_deployments;
    QHash<CollectionId, QList<const Deployment *>> m_deploymentsByCollection;
    QSet<MacAddress> m_excluded;
    QSet<MacAddress> m_duplicateMacs;
    QSet<Guid> m_duplicateGuids;
};

using SnapshotPointer = std::shared_ptr<const Snapshot>;

} // namespace slipway::site
