// SPDX-License-Identifier: GPL-3.0-or-later
// A backup becomes the site. Everything is made ready beside it first; the last step is restore_exchange.
#include "server/base/clock.h"
#include "server/content/whole_file.h"
#include "server/engine/backup_list.h"
#include "server/engine/commands.h"
#include "server/engine/durable.h"
#include "server/engine/folder_rule.h"
#include "server/engine/restore_exchange.h"
#include "server/store/site_alone.h"
#include "server/store/state_store.h"
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace slipway::engine {

namespace {

constexpr auto OwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;

/// Addresses that machines use at this moment. The backup knows only those of its time: a DHCP server that forgot the
/// others would give them to somebody else. Of a database that is damaged, or that only a newer program could read,
/// none: nobody will read it again.
Result<QList<session::Lease>> leasesInUse(const store::SiteLocation &site, qint64 nowMs)
{
    if (!QFileInfo::exists(site.stateDatabase()))
        return QList<session::Lease>();
    const auto state = store::StateStore::open(site);
    auto leases = state ? (*state)->leases() : Result<QList<session::Lease>>(fail(state.error()));
    if (leases)
        leases->removeIf([nowMs](const session::Lease &lease) { return lease.expiresMs <= nowMs; });
    else if (leases.error().code == ErrorCode::Corrupt || leases.error().code == ErrorCode::SchemaTooNew)
        return QList<session::Lease>();
    return leases;
}

/// What the site was doing is not what the restored one does: addresses in use stay with their machines, and a boot
/// that ran when the backup was made is nobody's any more.
Result<void> bringToThisDay(const QList<session::Lease> &leases, const store::SiteLocation &staging, qint64 nowMs)
{
    const auto state = store::StateStore::open(staging);
    if (!state)
        return fail(state.error());
    if (const auto ended = (*state)->endStaleSessions(std::numeric_limits<qint64>::max(), nowMs); !ended)
        return fail(ended.error());
    return (*state)->transaction([&]() -> Result<void> {
        for (const session::Lease &lease : leases) {
            if (const auto saved = (*state)->saveLease(lease); !saved)
                return saved;
        }
        return {};
    });
}

Result<void> prepare(const store::SiteLocation &site, const Backup &backup, const store::SiteLocation &staging)
{
    if (!QDir().mkpath(staging.directory))
        return failure(ErrorCode::PermissionDenied, {staging.directory});
    QFile::setPermissions(staging.directory, OwnerOnly);
    for (const BackupFile &file : backup.files) {
        if (!backup::sha256Of(file).isEmpty())
            continue;
        const QString to = QDir(staging.directory).filePath(file.path);
        if (const auto copied = content::copyWhole(QDir(backup.path).filePath(file.path), to, file.sha256, {}); !copied)
            return copied;
    }
    // Opened once, here: it is brought to the newest version where nobody uses it yet.
    auto commands = Commands::open(staging, Commands::Missing::Fail);
    const auto snapshot = commands ? (*commands)->snapshot() : Result<site::SnapshotPointer>(fail(commands.error()));
    if (!snapshot)
        return fail(snapshot.error());
    if (const QString published = (*snapshot)->settings().publishedFolder; publishesItself(site, published))
        return failure(ErrorCode::Refused, {u"Everybody may download what lies in the folder %1, which this backup "
                                            "publishes, and the site, which holds the values of secret variables, "
                                            "would be within. Restore it into another folder."_s.arg(published)});
    return (*commands)->noteRestored(backup);
}

Result<void> bringContent(const store::SiteLocation &site, const Backup &backup, const content::Progress &progress,
                          Restored &restored)
{
    const content::Library library(site.contentFolder());
    qint64 total = 0, before = 0;
    const QList<BackupFile> files = backup::contentOf(backup);
    for (const BackupFile &file : files)
        total += file.size;
    for (const BackupFile &file : files) {
        const auto step = [&](qint64 done, qint64) { return !progress || progress(before + done, total); };
        site::ContentFile wanted;
        wanted.name = file.path;
        wanted.sha256 = backup::sha256Of(file);
        wanted.size = file.size;
        // Every byte of what is there is compared: a disk that lost the databases may have spoiled more.
        const auto there =
            library.holds(wanted) ? library.verify(wanted, step) : Result<void>(failure(ErrorCode::NotFound, {}));
        if (!there && there.error().code == ErrorCode::Cancelled)
            return there;
        if (!there) {
            const auto copied =
                library.import(QDir(backup.path).filePath(file.path), site::ContentFile::Role::Program, step);
            if (!copied)
                return fail(copied.error());
            ++restored.contentFiles;
        }
        before += file.size;
        if (progress && !progress(before, total))
            return failure(ErrorCode::Cancelled);
    }
    return {};
}

int missingContent(const store::SiteLocation &site)
{
    const auto commands = Commands::open(site, Commands::Missing::Fail);
    const auto snapshot = commands ? (*commands)->snapshot() : Result<site::SnapshotPointer>(fail(commands.error()));
    int missing = 0;
    if (!snapshot)
        return missing;
    for (const site::BootImage &image : (*snapshot)->configuration().bootImages)
        missing += int(std::count_if(image.files.begin(), image.files.end(),
                                     [](const site::ContentFile &file) { return file.missing; }));
    return missing;
}

} // namespace

Result<Restored> restoreBackup(const store::SiteLocation &site, const QString &path, const content::Progress &progress)
{
    const auto backup = verifyBackup(path, progress);
    if (!backup)
        return fail(backup.error());
    if (!backup->isSound())
        return failure(ErrorCode::Corrupt,
                       {backup->path, backup->fault.isEmpty() ? backup->problems.value(0) : backup->fault});
    if (!backup->holdsConfiguration())
        return failure(ErrorCode::Refused, {u"%1 holds a history, but no configuration (site.db was gone when it was "
                                            "kept): there is nothing to restore."_s.arg(backup->path)});
    // Said before anything is copied; taken again when it counts.
    if (const auto alone = store::SiteAlone::take(site); !alone)
        return fail(alone.error());
    if (const QFileInfo folder(site.directory); !folder.isDir()) {
        if (!QDir().mkpath(site.directory))
            return failure(ErrorCode::PermissionDenied, {site.directory});
        QFile::setPermissions(site.directory, OwnerOnly);
    }
    const auto lock = lockFolder(site.directory); // two would sweep each other's staging
    if (!lock)
        return fail(lock.error());
    if (const auto settled = settleLocked(site); !settled)
        return fail(settled.error());
    RestoreStaging staging(site);
    Restored restored;
    restored.backup = *backup;
    if (const auto ready = prepare(site, *backup, staging.ready()); !ready)
        return fail(ready.error());
    const qint64 nowMs = SystemClock().utcMs();
    const auto leases = leasesInUse(site, nowMs);
    if (!leases)
        return fail(leases.error());
    if (const auto brought = bringToThisDay(*leases, staging.ready(), nowMs); !brought)
        return fail(brought.error());
    // What a migration put aside is in the backup, too.
    for (const QFileInfo &older : QDir(staging.ready().directory).entryInfoList({u"*.db.version*"_s}, QDir::Files))
        QFile::remove(older.absoluteFilePath());
    if (const auto brought = bringContent(site, *backup, progress, restored); !brought)
        return fail(brought.error());
    const auto kept = staging.becomeTheSite();
    if (!kept)
        return fail(kept.error());
    restored.kept = *kept;
    if (const auto old = readBackup(*kept); old && old->fault.isEmpty())
        restored.keptContent = old->content;
    restored.missingContent = missingContent(site);
    return restored;
}

} // namespace slipway::engine
