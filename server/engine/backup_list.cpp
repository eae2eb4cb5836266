// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/backup_list.h"
#include "server/content/whole_file.h"
#include "server/store/site_identity.h"
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::engine {

namespace {

constexpr int Format = 1;
constexpr qint64 LargestList = 64 << 20;

std::optional<Backup::Kind> kindFrom(const QString &key)
{
    for (const Backup::Kind kind : {Backup::Kind::Manual, Backup::Kind::Automatic, Backup::Kind::BeforeRestore}) {
        if (backupKindKey(kind) == key)
            return kind;
    }
    return std::nullopt;
}

/// Nothing but what we write ourselves: a list from elsewhere must not lead out of its folder.
bool isOurs(const QString &path)
{
    static const QRegularExpression ours(u"^(site\\.db|state\\.db|content/([0-9a-f]{2})/\\2[0-9a-f]{62})$"_s);
    return ours.match(path).hasMatch();
}

bool readList(const QJsonObject &list, Backup &backup)
{
    const auto kind = kindFrom(list.value("kind"_L1).toString());
    const QDateTime time = QDateTime::fromString(list.value("time"_L1).toString(), Qt::ISODateWithMs);
    if (list.value("slipwayBackup"_L1).toInt() < 1 || !kind || !time.isValid())
        return false;
    backup.kind = *kind;
    backup.timeMs = time.toMSecsSinceEpoch();
    backup.siteCode = list.value("siteCode"_L1).toString();
    backup.siteId = list.value("siteId"_L1).toString();
    backup.program = list.value("program"_L1).toString();
    backup.content = list.value("content"_L1).toBool();
    for (const QJsonValue &each : list.value("files"_L1).toArray()) {
        const QJsonObject row = each.toObject();
        const BackupFile file{row.value("path"_L1).toString(), row.value("size"_L1).toInteger(-1),
                              row.value("sha256"_L1).toString().toLatin1()};
        if (!isOurs(file.path) || file.size < 0 || file.sha256.size() != 64)
            return false;
        backup.files += file;
    }
    return backup.kind == Backup::Kind::BeforeRestore || backup.holdsConfiguration();
}

/// A check that nobody could write down is no fault of the backup.
void readCheck(Backup &backup)
{
    const auto bytes = content::readWhole(QDir(backup.path).filePath(backup::CheckName.toString()), LargestList);
    const QJsonObject check = bytes ? QJsonDocument::fromJson(*bytes).object() : QJsonObject();
    const QDateTime time = QDateTime::fromString(check.value("time"_L1).toString(), Qt::ISODateWithMs);
    if (!time.isValid())
        return;
    backup.checkedMs = time.toMSecsSinceEpoch();
    for (const QJsonValue &problem : check.value("problems"_L1).toArray())
        backup.problems += problem.toString();
}

bool newerFirst(const Backup &left, const Backup &right)
{
    return left.timeMs != right.timeMs ? left.timeMs > right.timeMs : left.path > right.path;
}

} // namespace

namespace backup {

QByteArray listText(const Backup &backup)
{
    QJsonArray files;
    for (const BackupFile &file : backup.files)
        files += QJsonObject{{"path", file.path}, {"size", file.size}, {"sha256", QString::fromLatin1(file.sha256)}};
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(backup.timeMs, Qt::UTC);
    return QJsonDocument(QJsonObject{{"slipwayBackup", Format},
                                     {"time", time.toString(Qt::ISODateWithMs)},
                                     {"kind", backupKindKey(backup.kind)},
                                     {"siteCode", backup.siteCode},
                                     {"siteId", backup.siteId},
                                     {"program", backup.program},
                                     {"content", backup.content},
                                     {"files", files}})
        .toJson();
}

QString stamp(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(u"yyyyMMdd-HHmmss"_s);
}

Result<BackupFile> described(const QString &folder, const QString &path)
{
    QFile file(QDir(folder).filePath(path));
    if (!file.exists())
        return failure(ErrorCode::NotFound, {u"file"_s, file.fileName()});
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return failure(ErrorCode::Io, {file.fileName(), file.errorString()});
    return BackupFile{path, file.size(), hash.result().toHex()};
}

QString hiddenName(const QString &folder, const QString &name)
{
    return QDir(folder).filePath(u'.' + name + u".half"_s);
}

Result<void> takeLock(QLockFile &lock, const QString &folder)
{
    // Qt reads what is there, and whoever reads a pipe waits for its writer.
    if (const QFileInfo facts(lock.fileName()); facts.isSymLink() || (facts.exists() && !facts.isFile()))
        return failure(ErrorCode::Refused,
                       {u"%1 is in the way: a lock would lie there. Delete it."_s.arg(lock.fileName())});
    lock.setStaleLockTime(0); // one whose program has died is no lock
    if (lock.tryLock())
        return {};
    return lock.error() == QLockFile::PermissionError ? Result<void>(failure(ErrorCode::PermissionDenied, {folder}))
                                                      : Result<void>(failure(ErrorCode::Busy, {folder}));
}

QList<BackupFile> contentOf(const Backup &backup)
{
    QList<BackupFile> files;
    for (const BackupFile &file : backup.files) {
        if (!sha256Of(file).isEmpty())
            files += file;
    }
    return files;
}

QByteArray sha256Of(const BackupFile &file)
{
    return file.path.startsWith("content/"_L1) ? file.path.section(u'/', -1).toLatin1() : QByteArray();
}

} // namespace backup

QString Backup::name() const
{
    return QFileInfo(path).fileName();
}

qint64 Backup::bytes() const
{
    qint64 sum = 0;
    for (const BackupFile &file : files)
        sum += file.size;
    return sum;
}

bool Backup::holdsConfiguration() const
{
    return std::any_of(files.begin(), files.end(), [](const BackupFile &file) { return file.path == "site.db"_L1; });
}

QString backupKindKey(Backup::Kind kind)
{
    switch (kind) {
    case Backup::Kind::Manual:
        return u"manual"_s;
    case Backup::Kind::Automatic:
        return u"automatic"_s;
    case Backup::Kind::BeforeRestore:
        return u"before-restore"_s;
    }
    return {};
}

Result<Backup> readBackup(const QString &path)
{
    const QFileInfo folder(path);
    const QString list = QDir(path).filePath(backup::ListName.toString());
    if (!folder.isDir() || !QFileInfo::exists(list))
        return failure(ErrorCode::NotFound, {u"backup"_s, path});
    const QString where = QDir::cleanPath(folder.absoluteFilePath());
    Backup backup;
    backup.path = where;
    const auto bytes = content::readWhole(list, LargestList);
    const QJsonDocument document = bytes ? QJsonDocument::fromJson(*bytes) : QJsonDocument();
    if (!document.isNull() && !document.object().contains("slipwayBackup"_L1))
        return failure(ErrorCode::NotFound, {u"backup"_s, path}); // another program's
    QString fault;
    if (!bytes)
        fault = bytes.error().args.join(u": "_s);
    else if (!readList(document.object(), backup))
        fault = u"its list of files is damaged"_s;
    if (!fault.isEmpty()) { // nothing of it is believed
        backup = Backup();
        backup.path = where;
        backup.fault = fault;
        backup.timeMs = QFileInfo(list).lastModified().toMSecsSinceEpoch();
    }
    readCheck(backup);
    return backup;
}

Result<QList<Backup>> backupsIn(const QString &folder, bool mustExist)
{
    QList<Backup> backups;
    const QFileInfo facts(folder);
    if (!facts.exists())
        return mustExist ? Result<QList<Backup>>(failure(ErrorCode::NotFound, {u"folder"_s, folder}))
                         : Result<QList<Backup>>(backups);
    if (!facts.isDir())
        return failure(ErrorCode::Io, {folder, u"it is not a folder"_s});
    if (!facts.isReadable())
        return failure(ErrorCode::PermissionDenied, {folder});
    for (const QFileInfo &each : QDir(folder).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks)) {
        if (auto backup = readBackup(each.absoluteFilePath()))
            backups += *std::move(backup);
    }
    std::sort(backups.begin(), backups.end(), newerFirst);
    return backups;
}

Result<QList<Backup>> automaticOf(const store::SiteLocation &site, const QList<Backup> &backups)
{
    const auto id = store::siteIdentity(site);
    if (!id)
        return fail(id.error());
    QList<Backup> own;
    std::copy_if(backups.begin(), backups.end(), std::back_inserter(own), [&id](const Backup &backup) {
        return backup.kind == Backup::Kind::Automatic && !backup.siteId.isEmpty() && backup.siteId == *id;
    });
    return own;
}

Result<qint64> newestAutomaticMs(const store::SiteLocation &site, const QList<Backup> &backups, qint64 nowMs)
{
    const auto own = automaticOf(site, backups);
    if (!own)
        return fail(own.error());
    qint64 newest = 0;
    for (const Backup &backup : *own)
        newest = backup.isSound() && backup.timeMs <= nowMs ? std::max(newest, backup.timeMs) : newest;
    return newest;
}

Result<QList<Backup>> backupsOf(const store::SiteLocation &site, const QString &folder)
{
    auto backups = backupsIn(folder);
    if (!backups || QFileInfo(folder).absoluteFilePath() == QFileInfo(site.directory).absoluteFilePath())
        return backups;
    if (const auto kept = backupsIn(site.directory))
        *backups += *kept;
    std::sort(backups->begin(), backups->end(), newerFirst);
    return backups;
}

} // namespace slipway::engine
