// SPDX-License-Identifier: GPL-3.0-or-later
// What the units of Commands share: the two stores, the library, and the ways to change them.
#pragma once
#include "server/base/clock.h"
#include "server/engine/commands.h"
#include "server/engine/device_import.h"
#include "server/engine/exclusion_import.h"
#include "server/store/site_store.h"
#include <QJsonObject>

namespace slipway::engine {

class ContentImport;

struct Commands::Private
{
    explicit Private(store::SiteLocation where) : location(std::move(where)), library(location.contentFolder()) {}

    static constexpr qint64 BootingMs = 5 * 60 * 1000; ///< what a session lives without a packet

    store::SiteLocation location;
    std::unique_ptr<store::SiteStore> site;
    std::unique_ptr<store::StateStore> state;
    content::Library library;
    SystemClock clock;
    site::SnapshotPointer cached;
    store::SiteStore::Version cachedVersion;
    QSet<QByteArray> cachedMissing; ///< content that the snapshot's images want and the store lacks
    QHash<QByteArray, site::ContentFile::Doubt> cachedDoubts; ///< by hash and use: files are read once
    store::ObservationStore::Read observed;                   ///< as far as it was read
    qint64 observedVersion = -1;                              ///< of state.db
    bool surroundingsMoved = false;
    bool evaluated = false; ///< by evaluateMembership(), and nobody was told yet

    /// One change of the configuration that hands out what it made.
    template <class T>
    Result<T> change(const std::function<Result<T>()> &work)
    {
        std::optional<T> made;
        const auto done = site->change([&]() -> Result<void> {
            Result<T> result = work();
            if (!result)
                return fail(result.error());
            made = *std::move(result);
            return {};
        });
        if (!done)
            return fail(done.error());
        return *std::move(made);
    }
    /// A change of the configuration that goes along with one of the runtime tables. Two files have no common commit:
    /// the runtime's lock is taken first and its commit comes last, so that only a crash between the two can part them
    /// (see reconcile()).
    Result<void> changeBoth(const std::function<Result<void>()> &work)
    {
        return runtimeChange([&] { return site->change(work); });
    }
    /// A change of the runtime tables that leaves a row in the audit trail. The configuration may be locked for seconds
    /// by an import; whoever waited for it with the runtime's lock in hand would keep machines from booting. So it is
    /// waited for before.
    Result<void> runtimeChange(const std::function<Result<void>()> &work)
    {
        if (const auto free = site->exclusive([]() -> Result<void> { return {}; }); !free)
            return free;
        return state->transaction(work);
    }

    /// Who did what to what, for the audit trail: called within the transaction of the configuration that it tells of.
    /// `verb` is stable ("device.add"), `object` the name or id that a person knows.
    Result<void> audit(const QString &verb, const QString &object, const QJsonObject &detail = {});
    static QString currentUser();
    /// A site without a trail (new, or older than the trail) gets its first row.
    Result<void> beginAudit(const QString &verb);
    Result<site::SnapshotPointer> snapshot();
    Result<site::Configuration> loadConfiguration();
    /// What the configuration does not say of content: whether the store holds it, and looks like what it is for.
    void lookAtContent(site::Configuration &configuration);
    /// What the rules of this configuration look at, and no more.
    Result<site::Surroundings> surroundings(const site::Configuration &configuration);
    Result<void> readObservations();
    /// Trimmed; 1 to 255 characters, none of them a control character. InvalidValue.
    static Result<QString> checkedName(const QString &name);
    /// Unprovisioned records that are this device: one of its MACs or its GUID, unless that is known to be no identity.
    Result<QList<DeviceId>> recordsOf(const site::Device &device, const QList<site::UnprovisionedRecord> &records);
    /// Adds or changes a device by `work`, and moves the ledger of its unprovisioned records to it, all or nothing.
    Result<DeviceId> changeWithPromotion(const site::Device &device, const std::function<Result<DeviceId>()> &work);
    /// Finishes promotions between whose commits a program died.
    Result<void> reconcile();
    Result<std::optional<site::UnprovisionedRecord>> unprovisioned(DeviceId id);
    Result<site::UnprovisionedRecord> record(DeviceId id); ///< NotFound
    Result<QString> nameOf(DeviceId id);
    Result<QSet<MacAddress>> booting() { return state->booting(clock.utcMs() - BootingMs); }
    /// Of all devices and records of unknown machines.
    Result<QHash<DeviceId, QString>> names();
    // The device as it would be: NotFound, InvalidValue, Refused. One that is to be made has the number of the record
    // that it takes over, under which the ledger knows it, or one that no other has.
    Result<site::Device> newDevice(const NewDevice &device);
    Result<site::Device> changedDevice(DeviceId id, const DeviceChange &change);
    Result<site::Device> promotedDevice(DeviceId record, const QString &name);
    Result<site::Device> mergedDevice(DeviceId record, DeviceId into);
    /// What the device leaves open and its records agree on: GUID and architecture.
    Result<void> completeFromRecords(site::Device &device);
    Result<void> writeImport(const QList<site::Device> &devices, DeviceImport &plan, CollectionId collection);
    Failure<Error> notExcluded(const MacAddress &mac, const Error &error);
    Result<WatchedFile> takeWatched(WatchedFile file, const QList<MacAddress> &macs);
    Result<void> auditMembers(const QString &verb, CollectionId id, const QList<site::Member> &members);
    Result<void> refuseNonEmpty(); ///< Refused
    Result<void> refuseBuiltIn(CollectionId collection);
    /// As facts for the audit trail.
    Result<QJsonObject> taskSequenceFacts(const site::TaskSequence &sequence);
    Result<QJsonObject> deploymentFacts(const DeploymentId &id);
    /// As it would be. NotFound, InvalidValue.
    Result<site::Deployment> changedDeployment(const DeploymentId &id, const DeploymentChange &change);
    Result<QJsonObject> told(const site::CollectionRule &rule);
    Result<void> auditChange(const QString &collection, const std::optional<QString> &name,
                             const CollectionChange &change);
    Result<void> editBootImage(const QString &verb, BootImageId id,
                               const std::function<Result<void>(site::BootImage &)> &edit);
    Result<void> setRamdisk(CollectionId id, const site::RamdiskTuning &tuning);
    Result<void> setRamdisk(DeviceId id, const site::RamdiskTuning &tuning);
    Result<int> replaceContent(const QString &verb, BootImageId image, ContentImport &import,
                               const std::function<Result<site::BootImage>(const site::BootImage &)> &work);
    Result<QList<DeviceId>> ledgerSubjects(CollectionId collection);
    Result<ClearedRequired> clear(const QList<DeviceId> &devices, const QString &reason);
    Result<QList<ClearPreview>> preview(const QList<DeviceId> &devices);
    Result<DeploymentRisk> risk(const site::Deployment &deployment, CollectionId collection, bool evaluate);
    Result<void> refuseRisk(const site::Deployment &deployment, bool accepted);
    /// `what` brings the risk: "device", or a deployment or members.
    static Failure<Error> refusal(const DeploymentRisk &risk, const QString &what = {});
    /// Who comes into a collection with a required deployment, were the configuration like that.
    Result<DeploymentRisk> growth(const site::Snapshot &now, site::Configuration would, bool evaluate);
    Result<policy::Ledger> ledgerWith(const QList<site::Device> &devices);
    Result<void> refuseGrowth(const site::Snapshot &now, const site::Configuration &would, bool accepted,
                              const QString &what = {});
    void noteAcceptedRisk(const DeploymentId &deployment); ///< if it is one
    /// A change of the runtime tables that the audit trail tells of: `work`, and one entry, all or nothing.
    Result<void> recorded(const QString &verb, const QString &object, const QJsonObject &detail,
                          const std::function<Result<void>()> &work);
    /// A status message, within the transaction of the runtime tables if one is open. Severity: info, warning, error.
    Result<void> note(const QString &id, const QString &severity, const QStringList &args);
    /// Content that was copied for an image that did not come to be: gone, unless an image names it all the same.
    void discard(const QList<QByteArray> &fresh);
    /// Puts content aside that does not match its hash any more, and says so.
    void quarantine(const site::BootImage &image, const site::ContentFile &file);
    /// Removes content that no image names, unless a running boot may still fetch it.
    void sweepContent();
};

} // namespace slipway::engine
