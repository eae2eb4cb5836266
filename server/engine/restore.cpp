// SPDX-License-Identifier: GPL-3.0-or-later
// A backup becomes the site. Everything is made ready beside it first; then the two databases change places with what
// is there, each at once.
#include "server/base/clock.h"
#include "server/content/whole_file.h"
#include "server/engine/backup_list.h"
#include "server/engine/commands.h"
#include "server/engine/durable.h"
#include "server/store/site_alone.h"
#include <QDir>
#include <QFileInfo>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace slipway::engine {

namespace {

/// Where the restored site is made ready. What it holds at the end is the site as it was.
class Staging
{
public:
    explicit Staging(const store::SiteLocation &site)
        : m_site{QDir(site.directory)
                     .absoluteFilePath(u".slipway-restore-%1"_s.arg(QUuid::createUuid().toString(QUuid::Id128)))}
    {
    }
    ~Staging()
    {
        if (!m_kept)
            QDir(m_site.directory).removeRecursively();
    }
    Staging(const Staging &) = delete;
    Staging &operator=(const Staging &) = delete;
    const store::SiteLocation &site() const { return m_site; }
    /// From now on it may hold what nobody has elsewhere.
    void keep() { m_kept = true; }

private:
    store::SiteLocation m_site;
    bool m_kept = false;
};

Result<void> prepare(const Backup &backup, const store::SiteLocation &staging)
{
    if (!QDir().mkpath(staging.directory))
        return failure(ErrorCode::PermissionDenied, {staging.directory});
    for (const BackupFile &file : backup.files) {
        if (!backup::sha256Of(file).isEmpty())
            continue;
        const QString to = QDir(staging.directory).filePath(file.path);
        if (const auto copied = content::copyWhole(QDir(backup.path).filePath(file.path), to, file.sha256, {}); !copied)
            return copied;
    }
    // Opened once, here: it is brought to the newest version where nobody uses it yet.
    auto commands = Commands::open(staging, Commands::Missing::Fail);
    if (!commands)
        return fail(commands.error());
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
        const QByteArray sha256 = backup::sha256Of(file);
        if (QFileInfo(library.path(sha256)).size() != file.size) {
            const auto step = [&](qint64 done, qint64) { return !progress || progress(before + done, total); };
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

/// The state first: between the two the old configuration meets a ledger whose brake is engaged, and nothing starts.
Result<void> exchange(const store::SiteLocation &site, Staging &staging)
{
    const auto alone = store::SiteAlone::take(site);
    if (!alone)
        return fail(alone.error());
    staging.keep();
    for (const QString &name : {u"state.db"_s, u"site.db"_s}) {
        const QString from = QDir(staging.site().directory).filePath(name), to = QDir(site.directory).filePath(name);
        if (!QFileInfo::exists(from))
            continue;
        if (QFileInfo::exists(to)) {
            if (const auto exchanged = exchangeNames(from, to); !exchanged)
                return exchanged;
        } else if (!QFile::rename(from, to)) {
            return failure(ErrorCode::Io, {to, u"the database could not be moved into place"_s});
        }
    }
    return makeDurable(staging.site().directory);
}

/// The site as it was becomes a backup like any other.
Result<QString> keepOld(const store::SiteLocation &site, const Staging &staging, qint64 nowMs)
{
    Backup old;
    old.kind = Backup::Kind::BeforeRestore;
    old.timeMs = nowMs;
    old.program = QStringLiteral(SLIPWAY_VERSION);
    const QString folder = staging.site().directory;
    if (!QFileInfo::exists(staging.site().siteDatabase())) {
        QDir(folder).removeRecursively();
        return QString();
    }
    for (const QString &name : {u"site.db"_s, u"state.db"_s}) {
        if (!QFileInfo::exists(QDir(folder).filePath(name)))
            continue;
        const auto described = backup::described(folder, name);
        if (!described)
            return fail(described.error());
        old.files += *described;
    }
    if (const auto current = Commands::open(site, Commands::Missing::Fail)) {
        if (const auto snapshot = (*current)->snapshot())
            old.siteCode = (*snapshot)->configuration().siteCode;
    }
    if (const auto written =
            content::writeWhole(QDir(folder).filePath(backup::ListName.toString()), backup::listText(old));
        !written)
        return fail(written.error());
    QString kept = QDir(site.directory).absoluteFilePath(u"before-restore-"_s + backup::stamp(nowMs));
    while (QFileInfo::exists(kept))
        kept += u"-2"_s;
    if (!QDir().rename(folder, kept))
        return folder; // under the name that it has
    return kept;
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
    // Said before anything is copied; taken again when it counts.
    if (const auto alone = store::SiteAlone::take(site); !alone)
        return fail(alone.error());
    if (!QDir().mkpath(site.directory))
        return failure(ErrorCode::PermissionDenied, {site.directory});
    Staging staging(site);
    Restored restored;
    restored.backup = *backup;
    if (const auto ready = prepare(*backup, staging.site()); !ready)
        return fail(ready.error());
    // What a migration put aside is in the backup, too.
    for (const QFileInfo &older : QDir(staging.site().directory).entryInfoList({u"*.db.version*"_s}, QDir::Files))
        QFile::remove(older.absoluteFilePath());
    if (const auto brought = bringContent(site, *backup, progress, restored); !brought)
        return fail(brought.error());
    if (const auto exchanged = exchange(site, staging); !exchanged)
        return fail(exchanged.error());
    const auto kept = keepOld(site, staging, SystemClock().utcMs());
    restored.kept = kept ? *kept : staging.site().directory;
    restored.missingContent = missingContent(site);
    return restored;
}

} // namespace slipway::engine
