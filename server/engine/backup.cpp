// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/backup.h"
#include "server/base/clock.h"
#include "server/content/whole_file.h"
#include "server/engine/backup_list.h"
#include "server/engine/commands.h"
#include "server/engine/durable.h"
#include "server/engine/folder_rule.h"
#include "server/store/site_copy.h"
#include "server/store/site_identity.h"
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::engine {

namespace {

constexpr auto OwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// Files that boot images name, each once, as far as the site holds them.
QList<site::ContentFile> contentFiles(const site::Snapshot &snapshot)
{
    QList<site::ContentFile> files;
    QSet<QByteArray> seen;
    for (const site::BootImage &image : snapshot.configuration().bootImages) {
        for (const site::ContentFile &file : image.files) {
            if (file.sha256.isEmpty() || file.missing || seen.contains(file.sha256))
                continue;
            seen.insert(file.sha256);
            files += file;
        }
    }
    return files;
}

QString contentPath(const QByteArray &sha256)
{
    const QString name = QString::fromLatin1(sha256);
    return u"content/%1/%2"_s.arg(name.left(2), name);
}

/// A backup in the making: what is not finished goes with it.
class Half
{
public:
    Half(QString path, QString wholeName) : m_path(std::move(path)), m_wholeName(std::move(wholeName)) {}
    ~Half()
    {
        if (!m_path.isEmpty())
            QDir(m_path).removeRecursively();
    }
    Half(const Half &) = delete;
    Half &operator=(const Half &) = delete;
    const QString &path() const { return m_path; }
    Result<void> finish()
    {
        if (const auto durable = makeDurable(m_path); !durable)
            return durable;
        if (!QDir().rename(m_path, m_wholeName))
            return failure(ErrorCode::Io, {m_wholeName, u"the backup could not be given its name"_s});
        m_path.clear();
        return makeDurable(m_wholeName);
    }

private:
    QString m_path, m_wholeName;
};

/// Makes the folder.
Result<void> prepareFolder(const QString &folder)
{
    const QString wanted = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    const bool made = !QFileInfo::exists(wanted);
    if (!QDir().mkpath(wanted)) {
        const QFileInfo above(QFileInfo(wanted).absolutePath());
        return above.isDir() && !above.isWritable()
                   ? Result<void>(failure(ErrorCode::PermissionDenied, {wanted}))
                   : Result<void>(failure(ErrorCode::Io, {wanted, u"the folder cannot be made"_s}));
    }
    if (made) // the configuration is not everybody's
        QFile::setPermissions(wanted, OwnerOnly | QFileDevice::ExeOwner);
    return QFileInfo(wanted).isWritable() ? Result<void>()
                                          : Result<void>(failure(ErrorCode::PermissionDenied, {wanted}));
}

/// Content that an older backup in the same folder holds already costs no room. It is read before: damage would go into
/// every later backup, and nobody would have the content any more. Cancelled.
Result<bool> linkFromOlder(const QList<Backup> &older, const BackupFile &file, const QString &to,
                           const content::Progress &progress)
{
    // The newest that has it: older ones have the same bytes by links of their own.
    const auto from = std::find_if(older.begin(), older.end(), [&file](const Backup &backup) {
        return backup.isSound() && backup.files.contains(file);
    });
    if (from == older.end())
        return false;
    site::ContentFile stored;
    stored.name = file.path;
    stored.sha256 = file.sha256;
    stored.size = file.size;
    const auto verified = content::Library(QDir(from->path).filePath(u"content"_s)).verify(stored, progress);
    if (!verified && verified.error().code == ErrorCode::Cancelled)
        return fail(verified.error());
    return verified && linkFile(QDir(from->path).filePath(file.path), to);
}

Result<void> copyContent(const QString &content, const QString &half, const QList<site::ContentFile> &files,
                         const QList<Backup> &older, const content::Progress &progress, Backup &backup)
{
    const content::Library from(content), into(QDir(half).filePath(u"content"_s));
    qint64 total = 0, before = 0;
    for (const site::ContentFile &file : files)
        total += file.size;
    for (const site::ContentFile &file : files) {
        const BackupFile described{contentPath(file.sha256), file.size, file.sha256};
        const QString to = QDir(half).filePath(described.path);
        if (!QDir().mkpath(QFileInfo(to).absolutePath()))
            return failure(ErrorCode::Io, {to, u"the folder cannot be made"_s});
        const auto step = [&](qint64 done, qint64) { return !progress || progress(before + done, total); };
        const auto linked = linkFromOlder(older, described, to, step);
        if (!linked)
            return fail(linked.error());
        if (!*linked) {
            const auto copied = into.import(from.path(file.sha256), file.role, step);
            if (!copied)
                return fail(copied.error());
            if (copied->sha256 != file.sha256)
                return failure(ErrorCode::Corrupt, {from.path(file.sha256), u"its SHA-256 is not its name any more"_s});
        }
        before += file.size;
        backup.files += described;
        if (progress && !progress(before, total))
            return failure(ErrorCode::Cancelled);
    }
    return {};
}

/// What the copies of the databases say, and what of the content there is to copy.
Result<void> fill(const store::SiteLocation &site, Commands &commands, const BackupOrder &order, const QString &half,
                  const content::Progress &progress, Backup &backup)
{
    if (const auto copied = store::copyDatabases(site, {half}); !copied) {
        // SQLite names the database that it reads; what is full is where it writes.
        const bool full = copied.error().code == ErrorCode::NoSpace;
        return full ? Result<void>(failure(ErrorCode::NoSpace, {order.folder})) : copied;
    }
    for (const QString &name : {u"site.db"_s, u"state.db"_s}) {
        if (!QFileInfo::exists(QDir(half).filePath(name)))
            continue;
        QFile::setPermissions(QDir(half).filePath(name), OwnerOnly);
        const auto described = backup::described(half, name);
        if (!described)
            return fail(described.error());
        backup.files += *described;
    }
    // The site itself is asked, not its copy: whoever opens that changes it.
    const auto snapshot = commands.snapshot();
    if (!snapshot)
        return fail(snapshot.error());
    backup.siteCode = (*snapshot)->configuration().siteCode;
    if (!order.content)
        return {};
    const auto older = backupsIn(order.folder);
    return copyContent(site.contentFolder(), half, contentFiles(**snapshot), older ? *older : QList<Backup>(), progress,
                       backup);
}

QDateTime atHour(const QDate &day, int hour)
{
    return QDateTime(day, QTime(hour, 0));
}

} // namespace

QString backupFolder(const store::SiteLocation &site, const site::Settings &settings)
{
    return settings.backupFolder.isEmpty() ? QDir(site.directory).absoluteFilePath(u"backups"_s)
                                           : settings.backupFolder;
}

Result<Backup> makeBackup(const store::SiteLocation &site, const BackupOrder &order, const content::Progress &progress)
{
    if (!site.exists())
        return failure(ErrorCode::SiteMissing, {site.directory});
    const auto commands = Commands::open(site, Commands::Missing::Fail);
    const auto snapshot = commands ? (*commands)->snapshot() : Result<site::SnapshotPointer>(fail(commands.error()));
    const auto id = snapshot ? store::siteIdentity(site) : Result<QString>(fail(snapshot.error()));
    if (!id)
        return fail(id.error());
    if (const auto kept = checkFolders(site, (*snapshot)->settings().publishedFolder, order.folder); !kept)
        return fail(kept.error());
    if (const auto ready = prepareFolder(order.folder); !ready)
        return fail(ready.error());
    QLockFile lock(QDir(order.folder).filePath(u".slipway-backup.lock"_s));
    if (const auto taken = backup::takeLock(lock, order.folder); !taken)
        return fail(taken.error());
    Backup backup;
    backup.kind = order.kind;
    backup.timeMs = order.timeMs > 0 ? order.timeMs : SystemClock().utcMs();
    backup.siteId = *id;
    backup.program = QStringLiteral(SLIPWAY_VERSION);
    backup.content = order.content;
    backup::sweepHalves(order.folder);
    QString name = u"slipway-"_s + backup::stamp(backup.timeMs);
    for (int again = 2; QFileInfo::exists(QDir(order.folder).filePath(name)); ++again)
        name = u"slipway-%1-%2"_s.arg(backup::stamp(backup.timeMs)).arg(again);
    const QString whole = QDir(order.folder).absoluteFilePath(name);
    Half half(backup::hiddenName(order.folder, name), whole);
    if (!QDir().mkpath(half.path()))
        return failure(ErrorCode::Io, {half.path(), u"the folder cannot be made"_s});
    QFile::setPermissions(half.path(), OwnerOnly | QFileDevice::ExeOwner);
    if (const auto filled = fill(site, **commands, order, half.path(), progress, backup); !filled)
        return fail(filled.error());
    // The list comes last: what has none is no backup.
    const QString list = QDir(half.path()).filePath(backup::ListName.toString());
    if (const auto written = content::writeWhole(list, backup::listText(backup)); !written)
        return fail(written.error());
    if (const auto finished = half.finish(); !finished)
        return fail(finished.error());
    backup.path = whole;
    return backup;
}

qint64 backupDueMs(const site::Settings &settings, qint64 nowMs)
{
    if (settings.backupSchedule == site::BackupSchedule::Off)
        return 0;
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(nowMs);
    QDate day = now.date();
    if (atHour(day, settings.backupHour) > now)
        day = day.addDays(-1);
    if (settings.backupSchedule == site::BackupSchedule::Weekly)
        day = day.addDays(-(day.dayOfWeek() % 7)); // back to Sunday
    return atHour(day, settings.backupHour).toMSecsSinceEpoch();
}

qint64 nextBackupMs(const site::Settings &settings, qint64 nowMs)
{
    const qint64 due = backupDueMs(settings, nowMs);
    if (due == 0)
        return 0;
    const QDate day = QDateTime::fromMSecsSinceEpoch(due).date();
    const int days = settings.backupSchedule == site::BackupSchedule::Weekly ? 7 : 1;
    return atHour(day.addDays(days), settings.backupHour).toMSecsSinceEpoch();
}

} // namespace slipway::engine
