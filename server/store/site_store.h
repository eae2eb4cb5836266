// SPDX-License-Identifier: GPL-3.0-or-later
// The configuration database (site.db): loads it whole, and runs the transactions that change it. Each bumps the
// revision, by which every engine notices. One object belongs to one thread.
#pragma once
#include "server/site/snapshot.h"
#include "server/store/audit_store.h"
#include "server/store/boot_image_store.h"
#include "server/store/collection_store.h"
#include "server/store/deployment_store.h"
#include "server/store/device_store.h"
#include "server/store/duplicate_id_store.h"
#include "server/store/exclusion_store.h"
#include "server/store/ramdisk_store.h"
#include "server/store/setting_store.h"
#include "server/store/site_location.h"
#include "server/store/task_sequence_store.h"
#include "server/store/variable_store.h"

namespace slipway::store {

class SiteStore
{
public:
    /// Three characters of A-Z and 0-9.
    static bool isSiteCode(const QString &text);
    /// Makes site.db with its built-in collections; the directory exists. SiteExists, InvalidValue (the code),
    /// PermissionDenied, NoSpace, Io.
    static Result<void> create(const SiteLocation &site, const QString &siteCode);
    /// SiteMissing, SchemaTooNew, Corrupt, Busy, PermissionDenied, NoSpace, Io.
    static Result<std::unique_ptr<SiteStore>> open(const SiteLocation &site);

    /// Everything, as of one moment.
    Result<site::Configuration> load();
    /// Everything as it had been committed at that time: from the history, without locking anybody out. Refused where
    /// it does not reach back so far.
    Result<site::Configuration> loadAsOf(qint64 utcMs);
    /// The same by the number of its revision. NotFound where there is none yet.
    Result<site::Configuration> loadRevision(qint64 revision);
    /// Grows with every change, whoever made it.
    Result<qint64> revision();
    /// Differs from the last one if anything in the file may have changed since, by this object or by anybody.
    struct Version
    {
        qint64 others = 0; ///< PRAGMA data_version
        qint64 own = 0;    ///< what this object committed or took back
        bool operator==(const Version &) const = default;
    };
    Result<Version> version();

    /// The site code and the highest deployment number ever used with it, as a site document says them. Within
    /// change().
    Result<void> setIdentity(const QString &siteCode, qint64 highestDeployment);
    Result<qint64> highestDeployment();
    Result<QString> siteCode();
    /// One transaction that bumps the revision, or changes nothing. Within it the new revision stands already.
    Result<void> change(const std::function<Result<void>()> &work);
    /// Holds the write lock, so that nobody else changes anything meanwhile, but is no change itself.
    Result<void> exclusive(const std::function<Result<void>()> &work);

    DeviceStore &devices() { return m_devices; }
    CollectionStore &collections() { return m_collections; }
    BootImageStore &bootImages() { return m_bootImages; }
    TaskSequenceStore &taskSequences() { return m_taskSequences; }
    DeploymentStore &deployments() { return m_deployments; }
    ExclusionStore &exclusions() { return m_exclusions; }
    DuplicateIdStore &duplicateIds() { return m_duplicateIds; }
    SettingStore &settings() { return m_settings; }
    RamdiskStore &ramdisks() { return m_ramdisks; }
    VariableStore &variables() { return m_variables; }
    AuditStore &audit() { return m_audit; }

private:
    explicit SiteStore(std::unique_ptr<Database> database);
    Result<void> loadInto(site::Configuration &configuration);
    struct Moment
    {
        qint64 sequence = 0;
        qint64 revision = 0;
    };
    Result<Moment> changeAfter(qint64 utcMs);
    Result<Moment> endOf(qint64 revision);
    Result<site::Configuration> loadBack(const std::function<Result<Moment>(SiteStore &)> &moment);

    std::unique_ptr<Database> m_database;
    DeviceStore m_devices;
    CollectionStore m_collections;
    BootImageStore m_bootImages;
    TaskSequenceStore m_taskSequences;
    DeploymentStore m_deployments;
    ExclusionStore m_exclusions;
    DuplicateIdStore m_duplicateIds;
    SettingStore m_settings;
    RamdiskStore m_ramdisks;
    VariableStore m_variables;
    AuditStore m_audit;
};

} // namespace slipway::store
