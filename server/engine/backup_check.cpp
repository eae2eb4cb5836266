// SPDX-License-Identifier: GPL-3.0-or-later
// Is a backup what its list says, and would SQLite take it; and its end.
#include "server/base/clock.h"
#include "server/content/whole_file.h"
#include "server/engine/backup_list.h"
#include "server/store/integrity.h"
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace slipway::engine {

namespace {

constexpr qsizetype MostProblems = 50;

/// Empty: the file is what the list says. Cancelled.
Result<QString> fault(const Backup &backup, const BackupFile &file, const content::Progress &progress)
{
    const QFileInfo facts(QDir(backup.path).filePath(file.path));
    if (facts.isSymLink() || !facts.isFile())
        return u"%1: the file is missing"_s.arg(file.path);
    if (facts.size() != file.size)
        return u"%1: has %2 bytes instead of %3"_s.arg(file.path).arg(facts.size()).arg(file.size);
    const QByteArray content = backup::sha256Of(file);
    if (!content.isEmpty()) {
        site::ContentFile stored;
        stored.name = file.path;
        stored.sha256 = content;
        stored.size = file.size;
        const auto verified = content::Library(QDir(backup.path).filePath(u"content"_s)).verify(stored, progress);
        if (!verified && verified.error().code == ErrorCode::Cancelled)
            return fail(verified.error());
        return verified ? QString() : u"%1: %2"_s.arg(file.path, verified.error().args.value(1));
    }
    const auto now = backup::described(backup.path, file.path);
    if (!now)
        return u"%1: %2"_s.arg(file.path, now.error().args.value(1));
    return now->sha256 == file.sha256 ? QString() : u"%1: its bytes have changed"_s.arg(file.path);
}

/// SQLite may write beside what it opens (a log, a lock): it looks at copies.
Result<QStringList> examine(const Backup &backup)
{
    const QTemporaryDir scratch(QDir(QFileInfo(backup.path).absolutePath()).filePath(u".slipway-check-XXXXXX"_s));
    const QTemporaryDir elsewhere; // where the folder cannot be written
    const QString room = scratch.isValid() ? scratch.path() : elsewhere.path();
    for (const QString &name : {u"site.db"_s, u"state.db"_s}) {
        const QString from = QDir(backup.path).filePath(name);
        if (QFileInfo::exists(from) && !QFile::copy(from, QDir(room).filePath(name)))
            return failure(ErrorCode::Io, {room, u"the database could not be copied to be looked at"_s});
    }
    QStringList problems;
    const auto states = store::examineDatabases({room});
    if (!states)
        return fail(states.error());
    for (const store::DatabaseState &state : *states) {
        if (!QFileInfo::exists(QDir(room).filePath(state.name)))
            continue;
        for (const QString &problem : state.problems)
            problems += u"%1: %2"_s.arg(state.name, problem);
    }
    return problems;
}

void keepCheck(const Backup &backup)
{
    QJsonArray problems;
    for (const QString &problem : backup.problems)
        problems += problem;
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(backup.checkedMs, Qt::UTC);
    (void)content::writeWhole(
        QDir(backup.path).filePath(backup::CheckName.toString()),
        QJsonDocument(QJsonObject{{"time", time.toString(Qt::ISODateWithMs)}, {"problems", problems}}).toJson());
}

} // namespace

Result<Backup> verifyBackup(const QString &path, const content::Progress &progress)
{
    auto backup = readBackup(path);
    if (!backup)
        return backup;
    QStringList problems;
    qint64 before = 0;
    const qint64 total = backup->bytes();
    for (const BackupFile &file : std::as_const(backup->files)) {
        const auto step = [&](qint64 done, qint64) { return !progress || progress(before + done, total); };
        const auto found = fault(*backup, file, step);
        if (!found)
            return fail(found.error());
        if (!found->isEmpty() && problems.size() < MostProblems)
            problems += *found;
        before += file.size;
        if (progress && !progress(before, total))
            return failure(ErrorCode::Cancelled);
    }
    if (problems.isEmpty() && backup->fault.isEmpty()) {
        const auto examined = examine(*backup);
        if (!examined)
            return fail(examined.error());
        problems = *examined;
    }
    backup->problems = problems;
    backup->checkedMs = SystemClock().utcMs();
    keepCheck(*backup);
    return backup;
}

Result<void> deleteBackup(const QString &path)
{
    const auto backup = readBackup(path);
    if (!backup)
        return fail(backup.error());
    const QFileInfo facts(backup->path);
    // Whoever is killed in the middle leaves what nothing lists, and the next backup clears it away.
    const QString half = backup::hiddenName(facts.absolutePath(), u"slipway-gone-"_s + backup->name());
    if (!QDir().rename(backup->path, half))
        return QFileInfo(facts.absolutePath()).isWritable()
                   ? Result<void>(failure(ErrorCode::Io, {backup->path, u"it could not be taken away"_s}))
                   : Result<void>(failure(ErrorCode::PermissionDenied, {backup->path}));
    if (!QDir(half).removeRecursively())
        return failure(ErrorCode::Io, {half, u"not all of it could be deleted"_s});
    return {};
}

} // namespace slipway::engine
