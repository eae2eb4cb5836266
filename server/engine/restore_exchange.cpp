// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/restore_exchange.h"
#include "server/base/clock.h"
#include "server/content/library.h"
#include "server/content/whole_file.h"
#include "server/engine/backup_list.h"
#include "server/engine/durable.h"
#include "server/store/site_alone.h"
#include "server/store/site_store.h"
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QUuid>
#include <algorithm>
#include <filesystem>

using namespace Qt::StringLiterals;

namespace slipway::engine {

namespace {

constexpr int PatienceMs = 5'000;
const QString Prefix = u".slipway-restore-"_s;

const QStringList &databases()
{
    static const QStringList names{u"state.db"_s, u"site.db"_s};
    return names;
}

/// By this name a restore is decided. What of it is still to be done is told by what lies in it: a database that is not
/// in its place yet, and in "kept" the site as it was.
QString decidedFolder(const store::SiteLocation &site)
{
    return QDir(site.directory).absoluteFilePath(u".slipway-restoring"_s);
}

QString keptIn(const QString &folder)
{
    return folder + u"/kept"_s;
}

bool isThere(const QFileInfo &facts)
{
    return facts.exists() || facts.isSymLink();
}

/// Whoever may write the site's folder could have laid it there, and root may be who follows it: what no restore leaves
/// is refused.
Result<bool> isDecided(const store::SiteLocation &site)
{
    const QString decided = decidedFolder(site);
    if (!isThere(QFileInfo(decided)))
        return false;
    QFileInfoList parts{QFileInfo(decided), QFileInfo(keptIn(decided))};
    for (const QString &name : databases())
        parts << QFileInfo(decided + u'/' + name) << QFileInfo(keptIn(decided) + u'/' + name);
    for (const QFileInfo &part : std::as_const(parts)) {
        const bool ours = databases().contains(part.fileName()) ? part.isFile() : part.isDir();
        if (isThere(part) && (part.isSymLink() || !ours))
            return failure(ErrorCode::Refused, {u"%1 was left by no restore: it is a link, or of the wrong kind. "
                                                "Delete it, then try again."_s.arg(part.filePath())});
    }
    if (!QFileInfo(decided).isExecutable()) // what is still to be done nobody could tell
        return failure(ErrorCode::PermissionDenied, {decided});
    return true;
}

bool hasLeftToPlace(const QString &decided)
{
    return std::any_of(databases().begin(), databases().end(),
                       [&decided](const QString &name) { return QFileInfo::exists(QDir(decided).filePath(name)); });
}

/// No link is followed, not even one that takes a folder's place meanwhile.
bool removeTree(const QString &path)
{
    std::error_code failed;
    std::filesystem::remove_all(QFile::encodeName(path).toStdString(), failed);
    return !failed;
}

const QStringList &logs()
{
    static const QStringList endings{u"-wal"_s, u"-shm"_s, u"-journal"_s};
    return endings;
}

/// The site's content stays as long as what named it is kept: second names, which take no room. Where the file system
/// has none for it, the site is kept without: a restore must not fail for want of room, or take hours.
void keepContent(const store::SiteLocation &site, const QString &kept)
{
    const content::Library from(site.contentFolder()), to(store::SiteLocation{kept}.contentFolder());
    const auto haveFolder = [&site](const QString &folder) {
        if (QDir().mkdir(folder))
            giveAccess(site.directory, folder, site.directory);
        return QFileInfo(folder).isDir();
    };
    bool all = haveFolder(to.folder());
    QDirIterator each(from.folder(), QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (all && each.hasNext()) {
        const QString path = each.next(), name = to.path(QFileInfo(path).fileName().toLatin1());
        if (!name.isEmpty() && from.path(QFileInfo(path).fileName().toLatin1()) == path)
            all = haveFolder(QFileInfo(name).absolutePath()) && linkFile(path, name);
    }
    if (!all)
        removeTree(to.folder());
}

/// All that can be done while nothing is decided. `ready` is durable then.
Result<void> keepOld(const store::SiteLocation &site, const QString &ready)
{
    const QString kept = keptIn(ready);
    if (!QDir().mkdir(kept))
        return failure(ErrorCode::Io, {kept, u"the folder cannot be made"_s});
    for (const QString &folder : {ready, kept}) // whoever may open the site may finish this, too
        giveAccess(site.directory, folder, site.directory);
    QStringList old;
    for (const QString &name : databases()) {
        const QString there = QDir(site.directory).filePath(name), next = QDir(ready).filePath(name);
        const bool exists = QFileInfo::exists(there);
        // Whoever could read and write the old one can read and write the new one, and nobody else.
        giveAccess(site.directory, next, exists ? there : site.directory);
        if (exists)
            old += name;
    }
    if (!old.isEmpty())
        keepContent(site, kept);
    if (const auto durable = makeDurable(ready); !durable)
        return durable;
    // Second names, so that there is no moment without a database. From here on nothing may open a file in `kept`: to
    // close it again would take this process' locks off (design decision 22).
    for (const QString &name : std::as_const(old))
        linkFile(QDir(site.directory).filePath(name), QDir(kept).filePath(name));
    return syncFolder(kept);
}

/// One database gets its place, unless it has it already.
Result<void> place(const store::SiteLocation &site, const QString &decided, const QString &name)
{
    const QString ready = QDir(decided).filePath(name), kept = QDir(keptIn(decided)).filePath(name);
    const QString to = QDir(site.directory).filePath(name);
    if (!QFileInfo::exists(ready))
        return {};
    // A log that was left belongs to the database beside it: to another one it would do harm.
    for (const QString &log : logs()) {
        if (!isThere(QFileInfo(to + log)))
            continue;
        if (auto moved = moveDurably(to + log, kept + log); !moved)
            return moved;
    }
    if (QFileInfo::exists(to) && !QFileInfo::exists(kept)) { // a file system without second names
        if (auto moved = moveDurably(to, kept); !moved)
            return moved;
    }
    return moveDurably(ready, to);
}

Result<void> takeBack(const store::SiteLocation &site, const QString &decided, const QString &name)
{
    const QString ready = QDir(decided).filePath(name), kept = QDir(keptIn(decided)).filePath(name);
    const QString to = QDir(site.directory).filePath(name);
    Result<void> moved;
    if (!QFileInfo::exists(ready))
        moved = moveDurably(to, ready);
    if (moved && !QFileInfo::exists(to) && QFileInfo::exists(kept))
        moved = moveDurably(kept, to);
    for (const QString &log : logs()) {
        if (moved && isThere(QFileInfo(kept + log)))
            moved = moveDurably(kept + log, to + log);
    }
    return moved;
}

Result<void> placeAll(const store::SiteLocation &site, const QString &decided)
{
    Result<void> placed;
    for (const QString &name : databases())
        placed = placed ? place(site, decided, name) : placed;
    return placed;
}

/// The site as it was becomes a backup like any other: gets its list.
Result<void> describe(const store::SiteLocation &site, const QString &kept, qint64 nowMs)
{
    Backup old;
    old.kind = Backup::Kind::BeforeRestore;
    old.timeMs = nowMs;
    old.program = QStringLiteral(SLIPWAY_VERSION);
    old.content = QFileInfo(store::SiteLocation{kept}.contentFolder()).isDir();
    for (const QString &name : {u"site.db"_s, u"state.db"_s}) {
        if (!QFileInfo::exists(QDir(kept).filePath(name)))
            continue;
        const auto described = backup::described(kept, name);
        if (!described)
            return fail(described.error());
        old.files += *described;
    }
    QDirIterator content(store::SiteLocation{kept}.contentFolder(), QDir::Files, QDirIterator::Subdirectories);
    while (content.hasNext()) {
        const QFileInfo file(content.next());
        old.files +=
            BackupFile{QDir(kept).relativeFilePath(file.absoluteFilePath()), file.size(), file.fileName().toLatin1()};
    }
    if (const auto current = store::SiteStore::open(site)) {
        if (const auto code = (*current)->siteCode())
            old.siteCode = *code;
    }
    const QString list = QDir(kept).filePath(backup::ListName.toString());
    const auto written = content::writeWhole(list, backup::listText(old));
    giveAccess(site.directory, list, site.directory);
    return written;
}

QString freeName(const QDir &folder, const QString &name)
{
    QString path = folder.absoluteFilePath(name);
    for (int again = 2; QFileInfo::exists(path); ++again)
        path = folder.absoluteFilePath(u"%1-%2"_s.arg(name).arg(again));
    return path;
}

/// Both databases are in their places: the site as it was gets the name under which it is kept.
QString tidy(const store::SiteLocation &site, const QString &decided)
{
    const qint64 nowMs = SystemClock().utcMs();
    const QString kept = keptIn(decided);
    QString name;
    if (!QDir(kept).entryList(databases(), QDir::Files).isEmpty()) {
        // Without its list it is no backup, but nothing of it is lost.
        (void)describe(site, kept, nowMs);
        (void)makeDurable(kept);
        name = freeName(QDir(site.directory), u"before-restore-"_s + backup::stamp(nowMs));
        if (!moveDurably(kept, name))
            return kept; // whoever opens the site tries again
    }
    removeTree(decided);
    return name;
}

} // namespace

RestoreStaging::RestoreStaging(const store::SiteLocation &site)
    : m_site(site), m_ready{QDir(site.directory).absoluteFilePath(Prefix + QUuid::createUuid().toString(QUuid::Id128))}
{
}

RestoreStaging::~RestoreStaging()
{
    removeTree(m_ready.directory);
}

Result<QString> RestoreStaging::becomeTheSite()
{
    auto alone = store::SiteAlone::take(m_site);
    if (!alone)
        return fail(alone.error());
    if (const auto kept = keepOld(m_site, m_ready.directory); !kept)
        return fail(kept.error());
    const QString decided = decidedFolder(m_site);
    if (const auto named = moveDurably(m_ready.directory, decided); !named)
        return fail(named.error());
    if (const auto placed = placeAll(m_site, decided); !placed) {
        Result<void> undone;
        for (const QString &name : databases())
            undone = undone ? takeBack(m_site, decided, name) : undone;
        if (undone)
            undone = moveDurably(decided, m_ready.directory);
        if (!undone)
            return failure(ErrorCode::Io, {decided, u"the restore stopped half way. Whoever opens the site finishes it "
                                                    "from this folder; until then it is not served"_s});
        return fail(placed.error());
    }
    alone->reset(); // who describes what is kept opens the site
    return tidy(m_site, decided);
}

Result<CutOffRestore> settleLocked(const store::SiteLocation &site)
{
    CutOffRestore found = CutOffRestore::None;
    for (const QFileInfo &left :
         QDir(site.directory).entryInfoList({Prefix + u'*'}, QDir::Dirs | QDir::Hidden | QDir::NoSymLinks)) {
        if (removeTree(left.absoluteFilePath())) // else it is another user's, who sweeps it
            found = CutOffRestore::Dropped;
    }
    const auto left = isDecided(site);
    if (!left || !*left)
        return left ? Result<CutOffRestore>(found) : fail(left.error());
    const QString decided = decidedFolder(site);
    const bool toPlace = hasLeftToPlace(decided);
    if (toPlace) { // else others may have the site open by now
        const auto alone = store::SiteAlone::take(site);
        if (!alone)
            return fail(alone.error());
        if (const auto placed = placeAll(site, decided); !placed)
            return fail(placed.error());
    }
    (void)tidy(site, decided);
    return toPlace || !QFileInfo::exists(decided) ? CutOffRestore::Finished : found;
}

Result<CutOffRestore> settleCutOffRestore(const store::SiteLocation &site)
{
    const auto decided = isDecided(site);
    if (!decided)
        return fail(decided.error());
    if (!*decided && QDir(site.directory).entryList({Prefix + u'*'}, QDir::Dirs | QDir::Hidden).isEmpty())
        return CutOffRestore::None;
    // Programs that start together finish it together.
    const auto lock = lockFolder(site.directory, *decided ? PatienceMs : 0);
    if (!lock)
        return *decided ? Result<CutOffRestore>(fail(lock.error()))
                        : CutOffRestore::None; // not begun, or being made ready
    return settleLocked(site);
}

} // namespace slipway::engine
