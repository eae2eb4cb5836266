// SPDX-License-Identifier: GPL-3.0-or-later
// What an administrator can do to a site: the verbs of the outer contract, one method each. slipwayctl calls them in
// its own process, the console through Engine::submit on the site thread. Every change is one short transaction and
// bumps the revision; a refusal changes nothing.
#pragma once
#include "server/content/wim_file.h"
#include "server/engine/guards.h"
#include "server/session/boot_session.h"
#include "server/session/packet.h"
#include "server/site/collection_rule.h"
#include "server/site/snapshot.h"
#include "server/store/audit_store.h"
#include "server/store/metric_store.h"
#include "server/store/site_location.h"
#include "server/store/state_store.h"
#include "server/store/transfer_store.h"

namespace slipway::store {
struct MachineSighting;
}

namespace slipway::site {
struct DeviceTable;
struct ExclusionFile;
struct Rehearsal;
} // namespace slipway::site

namespace slipway::engine {

struct Backup;
struct BackupOrder;
struct DeviceImport;
struct DeviceImportOptions;
struct ExclusionImport;
struct SiteExport;
struct SiteImport;
struct WakeTargets;
struct WatchedFile;
struct WokenDevices;

struct NewDevice
{
    QString name;
    QList<MacAddress> macs;
    std::optional<Guid> smbiosGuid;
    std::optional<site::Architecture> architecture;
    QString siteCode;
    bool acceptRisk = false;
};
struct DeviceChange ///< what is set is changed
{
    std::optional<QString> name;
    std::optional<std::optional<site::Architecture>> architecture;
    std::optional<DeploymentId> preferredDeployment; ///< an invalid id: none
    std::optional<QList<MacAddress>> macs;
    std::optional<std::optional<Guid>> smbiosGuid;
    bool acceptRisk = false;
};
struct CollectionChange ///< what is set is changed, in this order, all or nothing
{
    std::optional<QString> name{};
    QList<site::CollectionRule> removedRules{};
    QList<site::MaintenanceWindow> removedWindows{};
    std::optional<CollectionId> limiting{};
    QList<site::CollectionRule> addedRules{};
    QList<site::MaintenanceWindow> addedWindows{};
    bool acceptRisk = false;
};
struct NewBootImage
{
    QString name;
    site::BootImage::Kind kind = site::BootImage::Kind::Program;
    site::Architecture architecture = site::Architecture::X64;
    std::optional<site::Firmware> firmware; ///< none: uefi where the program starts with MZ, else bios
    bool pxeEnabled = true;
    QString program;
    QString kernel;
    QStringList initrds;
    QString commandLine;
    QString wim;
    int wimIndex = 0; ///< from 1; 0: the one that the file marks as bootable, else the first
    site::BootImage::Chain chain = site::BootImage::Chain::Bootmgr;
    site::BootImage::Signing signing = site::BootImage::Signing::Ca2011;
};
struct BootImageChange ///< what is set is changed, all or nothing
{
    std::optional<QString> name{};
    std::optional<bool> pxeEnabled{};
    std::optional<QString> commandLine{};
    std::optional<QString> source{}; ///< the WIM's, the program's or the kernel's: what `update` reads
    std::optional<site::BootImage::Chain> chain{};
    std::optional<site::BootImage::Signing> signing{};
};
/// Whose block and window size: a collection's, a device's, or with neither the site's.
struct RamdiskScope
{
    CollectionId collection{};
    DeviceId device{};
};
/// Whose variables.
struct VariableOwners
{
    QList<DeviceId> devices{};
    QList<CollectionId> collections{};
};
struct VariableChange ///< the removals first, all or nothing
{
    QStringList removed{};
    QList<site::Variable> set{}; ///< in place of those of the same name
};
/// A machine whose RAM disk did not arrive, and what it is asked to use since.
struct BackedOffMachine
{
    MacAddress mac;
    QString name; ///< of its device or record; empty: nobody knows it
    policy::BackOff backOff;
    policy::Ramdisk inForce; ///< what its next boot gets
};
struct NewDeployment
{
    TaskSequenceId taskSequence;
    CollectionId collection;
    site::Deployment::Purpose purpose = site::Deployment::Purpose::Available;
    site::Deployment::AvailableTo availableTo = site::Deployment::AvailableTo::ClientsMediaPxe;
    std::optional<qint64> startMs, expireMs;
    bool acceptRisk = false;
};
struct DeploymentChange ///< what is set is changed, all or nothing
{
    std::optional<site::Deployment::AvailableTo> availableTo{};
    std::optional<std::optional<qint64>> startMs{}, expireMs{}; ///< null: none
    std::optional<bool> enabled{};
    bool acceptRisk = false;
};
/// An answer of the past.
struct Replay
{
    policy::Decision decision;
    qint64 revision = 0;                         ///< of the configuration that gave it
    std::optional<store::AuditRow> lastChange{}; ///< the newest row of the audit trail then
};

class Commands
{
public:
    enum class Missing : quint8 { Fail, Create };
    static Result<std::unique_ptr<Commands>> open(const store::SiteLocation &site, Missing missing);
    /// `slipwayctl init`: SiteExists where there is one.
    static Result<void> create(const store::SiteLocation &site, const QString &siteCode);
    ~Commands();

    Result<site::SnapshotPointer> snapshot(); ///< loaded anew when another commit happened
    Result<policy::Ledger> ledger();
    /// A content file came or went behind the store's back since the last snapshot(): the next one says so. One stat()
    /// a file.
    bool contentChanged();
    /// What rules look at besides the configuration moved on: the next snapshot() says so. Cheap.
    bool surroundingsChanged();
    /// Who is in which collection, found out anew by what is seen of machines at this moment; the snapshot that says
    /// so.
    Result<site::SnapshotPointer> evaluateMembership();
    bool evaluatedAnew(); ///< that happened since this was asked last
    /// Changes with every commit to the configuration, whoever made it. Cheap.
    Result<qint64> revision();

    // By name (any case) or id; NotFound.
    Result<DeviceId> findDevice(const QString &nameOrId); ///< unprovisioned records too, by id or by `Unknown <MAC>`
    Result<CollectionId> findCollection(const QString &nameOrId);
    Result<BootImageId> findBootImage(const QString &nameOrId);
    Result<TaskSequenceId> findTaskSequence(const QString &nameOrId);
    Result<DeploymentId> findDeployment(const QString &id);

    /// One MAC or GUID at least; each unique (Taken). Promotes an unprovisioned record that has one of them.
    /// Whom the rule of a collection with a required deployment would take then: RiskNotAccepted, as for a member. So
    /// is a device that is changed, promoted or merged into.
    Result<DeviceId> addDevice(const NewDevice &device);
    Result<void> changeDevice(DeviceId device, const DeviceChange &change);
    Result<void> removeDevices(const QList<DeviceId> &devices); ///< and their ledger rows
    /// All rows or none; problems are no error but part of the answer. See device_import.h.
    Result<DeviceImport> importDevices(const site::DeviceTable &table, const DeviceImportOptions &options);
    /// Makes a device of an unprovisioned record, with all that it holds. `collection`: none, or where it becomes a
    /// member.
    Result<DeviceId> promoteRecord(DeviceId record, const QString &name, CollectionId collection = {},
                                   bool acceptRisk = false);
    /// The record's MAC address, GUID and ledger become the device's. Taken, where the device has another GUID:
    /// Refused.
    Result<void> mergeRecord(DeviceId record, DeviceId into, bool acceptRisk = false);

    Result<CollectionId> addCollection(const QString &name, CollectionId limiting = site::AllSystems);
    Result<void> renameCollection(CollectionId collection, const QString &name);
    /// Refused: limits and rules would form a circle; built-in. AlreadyExists, NotFound: a rule or window.
    Result<void> changeCollection(CollectionId collection, const CollectionChange &change);
    Result<void> removeCollection(
        CollectionId collection); ///< InUse while deployments or other collections need it; built-in: Refused
    /// Whom a required deployment would boot then: RiskNotAccepted, as where that is made. So are rules and imports.
    Result<void> addMembers(CollectionId collection, const QList<site::Member> &members, bool acceptRisk = false);
    Result<void> removeMembers(CollectionId collection, const QList<site::Member> &members);
    /// A new one with the same limit, direct members, rules and maintenance windows, and with no deployment.
    Result<CollectionId> copyCollection(CollectionId collection, const QString &name);

    /// What is in a WIM. Touches no site; any thread, and takes seconds.
    static Result<content::WimFile> inspectWim(const QString &file, const content::Progress &progress = {});
    Result<BootImageId> addBootImage(const NewBootImage &image, const content::Progress &progress = {});
    Result<void> changeBootImage(BootImageId image, const BootImageChange &change);
    /// Takes what it knows (site/windows_boot_files.h) from a folder, an ISO or a single file, in place of what the
    /// image has. The names that it took; NotFound where there was none.
    Result<QStringList> supplyBootFiles(BootImageId image, const QString &from, const content::Progress &progress = {});
    Result<int> updateBootImage(BootImageId image, const content::Progress &progress = {}); ///< the new version
    /// Warnings, in English, by file; Corrupt where the content does not match its hash.
    Result<QStringList> validateBootImage(BootImageId image, const content::Progress &progress = {});
    Result<void> removeBootImage(BootImageId image); ///< InUse while a task sequence names it

    Result<TaskSequenceId> addTaskSequence(const QString &name, BootImageId image);
    Result<void> changeTaskSequence(TaskSequenceId sequence, std::optional<QString> name,
                                    std::optional<BootImageId> image);
    Result<void> removeTaskSequence(TaskSequenceId sequence); ///< InUse while deployed

    /// Required: RiskNotAccepted (collection, members, how many would start now, the first of their names by comma, the
    /// maximum if there are more members than that, "device" where one is added, changed, promoted or merged into).
    Result<DeploymentId> addDeployment(const NewDeployment &deployment);
    /// To enable a required one is the same risk as to make it.
    Result<void> setDeploymentEnabled(const DeploymentId &deployment, bool enabled, bool acceptRisk = false);
    /// A required one that may boot more than before is the same risk as to make it.
    Result<void> changeDeployment(const DeploymentId &deployment, const DeploymentChange &change);
    Result<void> removeDeployment(const DeploymentId &deployment);

    /// Who would start at its next PXE boot if this were deployed now, and whether it may be.
    Result<DeploymentRisk> riskOf(const NewDeployment &deployment);
    Result<DeploymentRisk> riskOfEnabling(const DeploymentId &deployment);
    Result<DeploymentRisk> riskOfChange(const DeploymentId &deployment, const DeploymentChange &change);
    // Who comes into a collection with a required deployment, and what becomes of it. No machines: nobody does.
    Result<DeploymentRisk> riskOfMembers(CollectionId collection, const QList<site::Member> &members);
    Result<DeploymentRisk> riskOfChange(CollectionId collection, const CollectionChange &change);
    Result<DeploymentRisk> riskOfDevice(const NewDevice &device);
    Result<DeploymentRisk> riskOfChange(DeviceId device, const DeviceChange &change);
    Result<DeploymentRisk> riskOfPromotion(DeviceId record, const QString &name, CollectionId collection);
    Result<DeploymentRisk> riskOfMerge(DeviceId record, DeviceId into);

    /// Sends magic packets for every MAC address of the devices and records, and notes that in the trail. Whether a
    /// machine wakes is not known here. See wake.h; NotFound, Refused (no network to send to), Io.
    Result<WokenDevices> wakeDevices(const QList<DeviceId> &devices, const WakeTargets &targets);

    Result<QList<ClearPreview>> previewClear(const QList<DeviceId> &devices);
    Result<QList<ClearPreview>> previewClear(CollectionId collection);
    Result<ClearedRequired> clearRequiredPxe(const QList<DeviceId> &devices, const QString &reason = {});
    Result<ClearedRequired> clearRequiredPxe(CollectionId collection, const QString &reason = {});
    Result<UndoneClear> undoClear(qint64 clearing); ///< within ten seconds; NotFound, Refused

    // The guards; Refused where it is so already.
    Result<void> engageBrake();
    Result<void> releaseBrake();
    Result<void> quarantineDevice(DeviceId device);
    Result<void> releaseQuarantine(const QList<DeviceId> &devices);
    Result<bool> answering(); ///< responder.active, without loading the configuration

    Result<QList<store::StatusMessage>> statusMessages(const store::StatusQuery &query);

    // For charts (store/metric_store.h), oldest first.
    Result<QList<store::Metric>> metrics(const store::MetricQuery &query);
    Result<QList<store::BootOutcomes>> bootOutcomes(qint64 sinceMs);
    Result<QList<store::BootDuration>> bootDurations(qint64 sinceMs);

    Result<void> addExclusion(const MacAddress &mac, const QString &note);
    Result<void> setExclusionNote(const MacAddress &mac, const QString &note);
    Result<void> removeExclusions(const QList<MacAddress> &macs);
    /// Those that are there stay as they are. See exclusion_import.h.
    Result<ExclusionImport> importExclusions(const site::ExclusionFile &file, const QString &source);
    /// Takes over what the watched file says now, if one is configured. A file that cannot be read changes nothing.
    Result<WatchedFile> readWatchedFile();
    Result<void> addDuplicateId(const MacAddress &mac);
    Result<void> addDuplicateId(const Guid &guid);
    Result<void> removeDuplicateId(const MacAddress &mac);
    Result<void> removeDuplicateId(const Guid &guid);

    /// A null tuning inherits again; the site's cannot be null. OutOfRange, NotFound.
    Result<void> setRamdisk(const RamdiskScope &scope, const site::RamdiskTuning &tuning);
    // How RAM disks travelled, newest first, and what follows from it.
    Result<QList<policy::TransferRecord>> transferRecords(const store::TransferQuery &query);
    Result<QList<policy::TuningCell>> tuningTable(const store::TransferQuery &query);
    Result<QList<policy::Recommendation>> recommendRamdisk(const store::TransferQuery &query,
                                                           const policy::NetworkFacts &facts);
    Result<QList<BackedOffMachine>> backOffs();       ///< newest first
    Result<void> resetBackOff(const MacAddress &mac); ///< NotFound
    // A measurement (measuring_run.h): running engines serve its token until it ends. It changes nothing.
    Result<store::Measurement> beginMeasurement(BootImageId image); ///< an invalid one: generated bytes
    Result<void> endMeasurement(const QByteArray &token);
    // A rehearsal (rehearsal_run.h): running engines answer these simulated machines until it ends. It changes nothing.
    Result<void> beginRehearsal(const QList<site::Rehearsal> &machines);
    Result<void> endRehearsal(const QList<site::Rehearsal> &machines);
    Result<QList<site::Rehearsal>> rehearsals();

    /// The same for every owner, all or nothing. InvalidValue; NotFound: an owner, or a name that none of them has; an
    /// unprovisioned record has no variables: Refused.
    Result<void> changeVariables(const VariableOwners &owners, const VariableChange &change);
    Result<void> setVariable(const VariableOwners &owners, const site::Variable &variable);
    Result<void> removeVariable(const VariableOwners &owners, const QString &name);

    Result<void> setSetting(const QString &key, const QString &value);
    Result<void> setSettings(const QHash<QString, QString> &values); ///< all or none

    /// The site document (the outer contract), its content beside it. See site_document.h.
    /// Secret variables stay out of it unless they are asked for: then the document holds them in clear text.
    enum class Secrets : quint8 { LeaveOut, Include };
    Result<SiteExport> exportSite(const QString &file, const content::Progress &progress = {},
                                  Secrets secrets = Secrets::LeaveOut);
    /// Refused unless the site is empty. `dryRun`: everything is checked, nothing is changed.
    Result<SiteImport> importSite(const QString &file, bool dryRun, const content::Progress &progress = {});

    // Backups (backup.h).
    Result<Backup> createBackup(const BackupOrder &order, const content::Progress &progress = {});
    Result<void> removeBackup(const QString &path); ///< NotFound
    /// Of the site that was made of a backup, before anybody uses it: it says so, and its brake is engaged, since its
    /// ledger does not know what ran since then.
    Result<void> noteRestored(const Backup &backup);

    // Addresses that were given in mode server.
    Result<QList<session::Lease>> leases();
    /// Any other machine may get them now. Refused where the machine boots at this moment, unless `evenBooting`.
    Result<void> releaseLeases(const QList<Ipv4> &addresses, bool evenBooting = false);

    Result<policy::Decision> explain(const policy::BootRequest &request);
    /// What the answer would have been at `request.atMs`, by the configuration and the ledger of then. Refused where
    /// the history does not reach back so far.
    /// `revision`: what a running engine decided by, which takes up a change a moment after it was made.
    Result<Replay> explainAsOf(const policy::BootRequest &request, std::optional<qint64> revision = {});

    // The audit trail. Every change above leaves exactly one row in it, or does not happen.
    Result<QList<store::AuditRow>> auditTrail(const store::AuditQuery &query); ///< newest first
    /// Is every row as it was written? `noted`: a hash of it that somebody wrote down earlier.
    Result<store::AuditCheck> verifyAudit(const QString &noted = {});
    /// All rows as JSON lines, oldest first; their number.
    Result<qint64> exportAudit(const QString &file);

    Result<QList<session::BootSession>> sessions(const store::SessionQuery &query);
    Result<std::optional<session::BootSession>> session(const QString &idOrToken);
    /// What went over the wire for it (session/packet.h). NotFound: no such session.
    Result<session::PacketTrail> packets(const QString &idOrToken);
    /// One page of the history, and how much a search finds in all of it (store/session_search.h).
    Result<store::SessionPage> findSessions(const store::SessionSearch &search);
    Result<store::SessionCount> countSessions(const store::SessionSearch &search);
    /// Every machine that asked, as far back as the history reaches (store/machine_sighting.h); the last seen first.
    Result<QList<store::MachineSighting>> machineSightings();
    /// Ends what these boots download now, at every engine of the site, within a second: the machines are told, a
    /// payload that was cut is taken back. Who asks again is served again. The names of those that were booting;
    /// NotFound, Refused where none is.
    Result<QStringList> stopTransfers(const QList<QByteArray> &tokens);

    const content::Library &library() const;
    /// Whether a device, collection, boot image or task sequence may be called so.
    static bool isName(const QString &name);

private:
    Commands();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace slipway::engine
