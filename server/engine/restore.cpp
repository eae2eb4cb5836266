// SPDX-License-Identifier: GPL-3.0-or-later
// A backup becomes the site. Everything is made ready beside it first; then the two databases change places with what
// is there, each at once.
#include "server/base/clock.h"
#include "server/content/whole_file.h"
#include "server/engine/backup_list.h"
#include "server/engine/commands.h"
#include "server/engine/durable.h"
#include "server/store/site_alone.h"
#include "server/store/state_store.h"
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QLockFile>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace slipway::engine {

namespace {

constexpr auto OwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// Where the restored site is made ready. What it holds at the end is the site as it was.
class Staging
{
public:
    explicit Staging(const store::SiteLocation &site)
        : m_site{QDir(site.directory).absoluteFilePath(Prefix + QUuid::createUuid().toString(QUuid::Id128))}
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
    QString path(const QString &name) const { return QDir(m_site.directory).filePath(name); }
    /// From now on it may hold what nobody has elsewhere, and has a name that nothing sweeps away.
    Result<void> keep(qint64 nowMs)
    {
        const QString kept = freeName(QFileInfo(m_site.directory).dir(), u"before-restore-"_s + backup::stamp(nowMs));
        if (!QDir().rename(m_site.directory, kept))
            return failure(ErrorCode::Io, {kept, u"the folder could not be given its name"_s});
        m_site.directory = kept;
        m_kept = true;
        return {};
    }
    void discard() { m_kept = false; }
    /// What a restore left that was killed before it changed anything.
    static void sweep(const store::SiteLocation &site)
    {
        for (const QFileInfo &left :
             QDir(site.directory).entryInfoList({Prefix + u'*'}, QDir::Dirs | QDir::Hidden | QDir::NoSymLinks))
            QDir(left.absoluteFilePath()).removeRecursively();
    }

private:
    static QString freeName(const QDir &folder, const QString &name)
    {
        QString path = folder.absoluteFilePath(name);
        for (int again = 2; QFileInfo::exists(path); ++again)
            path = folder.absoluteFilePath(u"%1-%2"_s.arg(name).arg(again));
        return path;
    }
    inline static const QString Prefix = u".slipway-restore-"_s;
    store::SiteLocation m_site;
    bool m_kept = false;
};

/// Moves that can be taken back.
class Moves
{
public:
    /// What has the other name already gets this one.
    Result<void> move(const QString &from, const QString &to)
    {
        auto moved = exchange(from, to);
        if (moved)
            m_done.append({from, to});
        return moved;
    }
    Result<void> takeBack()
    {
        Result<void> all;
        for (; all && !m_done.isEmpty(); m_done.removeLast())
            all = exchange(m_done.last().second, m_done.last().first);
        return all;
    }

private:
    static Result<void> exchange(const QString &from, const QString &to)
    {
        if (QFileInfo::exists(to))
            return exchangeNames(from, to);
        return QFile::rename(from, to)
                   ? Result<void>()
                   : Result<void>(failure(ErrorCode::Io, {to, u"the file could not be moved into place"_s}));
    }
    QList<std::pair<QString, QString>> m_done;
};

/// Addresses that machines use at this moment. The backup knows only those of its time: a DHCP server that forgot the
/// others would give them to somebody else. Of a site that does not open, none.
QList<session::Lease> leasesInUse(const store::SiteLocation &site, qint64 nowMs)
{
    if (!QFileInfo::exists(site.stateDatabase()))
        return {};
    const auto state = store::StateStore::open(site);
    auto leases = state ? (*state)->leases() : Result<QList<session::Lease>>(QList<session::Lease>());
    if (!leases)
        return {};
    leases->removeIf([nowMs](const session::Lease &lease) { return lease.expiresMs <= nowMs; });
    return *leases;
}

Result<void> bringLeases(const QList<session::Lease> &leases, const store::SiteLocation &staging)
{
    if (leases.isEmpty())
        return {};
    const auto state = store::StateStore::open(staging);
    if (!state)
        return fail(state.error());
    return (*state)->transaction([&]() -> Result<void> {
        for (const session::Lease &lease : leases) {
            if (const auto saved = (*state)->saveLease(lease); !saved)
                return saved;
        }
        return {};
    });
}

Result<void> prepare(const Backup &backup, const store::SiteLocation &staging)
{
    if (!QDir().mkpath(staging.directory))
        return failure(ErrorCode::PermissionDenied, {staging.directory});
    QFile::setPermissions(staging.directory, OwnerOnly | QFileDevice::ExeOwner);
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

/// The site's content stays as long as what named it is kept: second names, which take no room.
Result<void> keepContent(const store::SiteLocation &site, const Staging &staging)
{
    const content::Library from(site.contentFolder()), to(staging.site().contentFolder());
    QDirIterator each(from.folder(), QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QString path = each.next(), kept = to.path(QFileInfo(path).fileName().toLatin1());
        if (kept.isEmpty() || from.path(QFileInfo(path).fileName().toLatin1()) != path)
            continue;
        if (!QDir().mkpath(QFileInfo(kept).absolutePath()))
            return failure(ErrorCode::Io, {kept, u"the folder cannot be made"_s});
        if (!linkFile(path, kept) && !QFile::copy(path, kept))
            return failure(ErrorCode::Io, {kept, u"the content of the site as it is could not be kept"_s});
    }
    return {};
}

/// A log that was left belongs to the database beside it: to another one it would do harm.
Result<void> moveDatabase(const store::SiteLocation &site, const Staging &staging, const QString &name, Moves &moves)
{
    const QString to = QDir(site.directory).filePath(name), from = staging.path(name);
    for (const QString &log : {name + u"-wal"_s, name + u"-shm"_s, name + u"-journal"_s}) {
        if (const QString left = QDir(site.directory).filePath(log); QFileInfo::exists(left)) {
            if (auto moved = moves.move(left, staging.path(log)); !moved)
                return moved;
        }
    }
    // Whoever could read and write the old one can read and write the new one, and nobody else.
    const bool there = QFileInfo::exists(to);
    QFile::setPermissions(from, there ? QFile::permissions(to) : OwnerOnly);
    giveOwner(from, there ? to : site.directory);
    return moves.move(from, to);
}

Result<void> exchange(const store::SiteLocation &site, Staging &staging, qint64 nowMs)
{
    const auto alone = store::SiteAlone::take(site);
    if (!alone)
        return fail(alone.error());
    if (QFileInfo::exists(site.siteDatabase()) || QFileInfo::exists(site.stateDatabase())) {
        if (const auto kept = keepContent(site, staging); !kept)
            return fail(kept.error());
    }
    if (const auto kept = staging.keep(nowMs); !kept)
        return fail(kept.error());
    Moves moves;
    // The state first: between the two the old configuration meets a ledger whose brake is engaged, and nothing starts.
    Result<void> moved = moveDatabase(site, staging, u"state.db"_s, moves);
    if (moved)
        moved = moveDatabase(site, staging, u"site.db"_s, moves);
    if (!moved) {
        if (!moves.takeBack())
            return failure(ErrorCode::Io, {staging.site().directory,
                                           u"the restore stopped half way, and databases of the site as it was lie in "
                                           "this folder. Put them back"_s});
        staging.discard();
        return fail(moved.error());
    }
    (void)makeDurable(staging.site().directory); // what was done is done
    return {};
}

/// The site as it was becomes a backup like any other.
Result<QString> keepOld(const store::SiteLocation &site, Staging &staging, qint64 nowMs)
{
    Backup old;
    old.kind = Backup::Kind::BeforeRestore;
    old.timeMs = nowMs;
    old.program = QStringLiteral(SLIPWAY_VERSION);
    old.content = true;
    const QString folder = staging.site().directory;
    for (const QString &name : {u"site.db"_s, u"state.db"_s}) {
        if (!QFileInfo::exists(staging.path(name)))
            continue;
        const auto described = backup::described(folder, name);
        if (!described)
            return fail(described.error());
        old.files += *described;
    }
    if (old.files.isEmpty()) { // there was none
        staging.discard();
        return QString();
    }
    QDirIterator content(staging.site().contentFolder(), QDir::Files, QDirIterator::Subdirectories);
    while (content.hasNext()) {
        const QFileInfo file(content.next());
        old.files +=
            BackupFile{QDir(folder).relativeFilePath(file.absoluteFilePath()), file.size(), file.fileName().toLatin1()};
    }
    if (const auto current = Commands::open(site, Commands::Missing::Fail)) {
        if (const auto snapshot = (*current)->snapshot())
            old.siteCode = (*snapshot)->configuration().siteCode;
    }
    if (const auto written = content::writeWhole(staging.path(backup::ListName.toString()), backup::listText(old));
        !written)
        return fail(written.error());
    return folder;
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
    if (const QFileInfo folder(site.directory); !folder.isDir()) {
        if (!QDir().mkpath(site.directory))
            return failure(ErrorCode::PermissionDenied, {site.directory});
        QFile::setPermissions(site.directory, OwnerOnly | QFileDevice::ExeOwner);
    }
    QLockFile lock(QDir(site.directory).filePath(u".slipway-restore.lock"_s)); // two would sweep each other's staging
    if (const auto taken = backup::takeLock(lock, site.directory); !taken)
        return fail(taken.error());
    Staging::sweep(site);
    Staging staging(site);
    Restored restored;
    restored.backup = *backup;
    if (const auto ready = prepare(*backup, staging.site()); !ready)
        return fail(ready.error());
    if (const auto brought = bringLeases(leasesInUse(site, SystemClock().utcMs()), staging.site()); !brought)
        return fail(brought.error());
    // What a migration put aside is in the backup, too.
    for (const QFileInfo &older : QDir(staging.site().directory).entryInfoList({u"*.db.version*"_s}, QDir::Files))
        QFile::remove(older.absoluteFilePath());
    if (const auto brought = bringContent(site, *backup, progress, restored); !brought)
        return fail(brought.error());
    const qint64 nowMs = SystemClock().utcMs();
    if (const auto exchanged = exchange(site, staging, nowMs); !exchanged)
        return fail(exchanged.error());
    const auto kept = keepOld(site, staging, nowMs);
    restored.kept = kept ? *kept : staging.site().directory;
    giveOwner(staging.site().directory, site.directory);
    giveOwner(site.contentFolder(), site.directory);
    restored.missingContent = missingContent(site);
    return restored;
}

} // namespace slipway::engine
