// SPDX-License-Identifier: GPL-3.0-or-later
// Backups of a site: a folder each, with both databases, on request the boot images, and a list of it all with sizes
// and hashes. Each database is of one moment, the configuration of an earlier one. A backup is made under another name,
// and gets its own one when it is whole. Any thread, which it blocks; other programs go on with the site meanwhile.
#pragma once
#include "server/content/library.h"
#include "server/site/settings.h"
#include "server/store/site_location.h"

namespace slipway::engine {

struct BackupFile
{
    QString path; ///< within the backup: "site.db", "content/ab/abcd..."
    qint64 size = 0;
    QByteArray sha256; ///< lower-case hexadecimal
    bool operator==(const BackupFile &) const = default;
};

struct Backup
{
    enum class Kind : quint8 { Manual, Automatic, BeforeRestore };
    QString path; ///< of its folder
    Kind kind = Kind::Manual;
    qint64 timeMs = 0; ///< UTC, when it was begun
    QString siteCode;
    QString siteId;       ///< store::siteIdentity(); empty: made by a version that did not write it
    QString program;      ///< version of the program that made it
    bool content = false; ///< with the boot images
    QList<BackupFile> files;
    /// The list of files cannot be read: what is wrong with it. Such a backup cannot be restored.
    QString fault;
    qint64 checkedMs = 0; ///< when it was compared with its list last; 0: never since it was made
    QStringList problems; ///< what that found; empty: it is sound
    QString name() const;
    qint64 bytes() const;
    bool isSound() const { return fault.isEmpty() && problems.isEmpty(); }
    /// Else it is what a restore kept of a site whose site.db was gone: a history, and nothing to restore.
    bool holdsConfiguration() const;
    bool operator==(const Backup &) const = default;
};
QString backupKindKey(Backup::Kind kind); ///< "manual", "automatic", "before-restore": stable

struct BackupOrder
{
    QString folder; ///< absolute; made where it is missing
    bool content = false;
    Backup::Kind kind = Backup::Kind::Manual;
    qint64 timeMs = 0; ///< UTC; 0: now
};

/// Where a site's backups lie if nobody says otherwise.
QString backupFolder(const store::SiteLocation &site, const site::Settings &settings);
/// SiteMissing; NoSpace, PermissionDenied, Io; Busy: another one is being made there. Refused: checkFolders().
/// Cancelled by `progress`. What is half made is gone then.
Result<Backup> makeBackup(const store::SiteLocation &site, const BackupOrder &order,
                          const content::Progress &progress = {});
/// Newest first. A folder that is not there has none; NotFound only where `mustExist`.
Result<QList<Backup>> backupsIn(const QString &folder, bool mustExist = false);
/// Those of the folder, and what restores have put aside in the site itself.
Result<QList<Backup>> backupsOf(const store::SiteLocation &site, const QString &folder);
/// The automatic ones among them that were made of this site: folders may be shared. One that does not say whose it is
/// counts for nobody.
Result<QList<Backup>> automaticOf(const store::SiteLocation &site, const QList<Backup> &backups);
/// When the newest sound one of those was begun; 0: there is none. One of the future was made by a wrong clock, and
/// does not count until then.
Result<qint64> newestAutomaticMs(const store::SiteLocation &site, const QList<Backup> &backups, qint64 nowMs);
/// One backup, by its path. NotFound.
Result<Backup> readBackup(const QString &path);
/// Reads every byte and compares it with the list; lets SQLite look through both databases. What it finds is kept in
/// the backup, if that can be written, and stands in `problems`. NotFound, Cancelled.
Result<Backup> verifyBackup(const QString &path, const content::Progress &progress = {});
/// Only what is its own. NotFound, PermissionDenied, Io; Refused: see putAside() and removeAside().
Result<void> deleteBackup(const QString &path);

struct Restored
{
    Backup backup;
    QString kept;            ///< the folder in which the site as it was lies; empty: there was none
    bool keptContent = true; ///< false: it lies on another file system, so that what is kept is without it
    int contentFiles = 0;    ///< that came back
    int missingContent = 0;  ///< boot image files that neither the backup nor the site holds
};
/// Puts the site in the place of what is there, which is kept beside it. Required deployments wait until somebody
/// releases the brake: the ledger does not know what ran since the backup. Corrupt: it is not sound, and nothing
/// changed. Busy: a program has the site open. Refused: it holds no configuration, or what lies in the site's folder
/// leads elsewhere. NotFound, SchemaTooNew, NoSpace, PermissionDenied, Io, Cancelled.
Result<Restored> restoreBackup(const store::SiteLocation &site, const QString &path,
                               const content::Progress &progress = {});

/// When the newest automatic backup should have been begun, by local time; 0: none is wanted.
qint64 backupDueMs(const site::Settings &settings, qint64 nowMs);
/// And the next one.
qint64 nextBackupMs(const site::Settings &settings, qint64 nowMs);

} // namespace slipway::engine
