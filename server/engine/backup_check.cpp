// SPDX-License-Identifier: GPL-3.0-or-later
// Is a backup what its list says, and would SQLite take it.
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
#include <algorithm>

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

Result<QStringList> examine(const Backup &backup)
{
    QStringList problems;
    const auto states = store::examineDatabases({backup.path}, store::Writers::None);
    if (!states)
        return fail(states.error());
    for (const store::DatabaseState &state : *states) {
        const auto isIt = [&state](const BackupFile &file) { return file.path == state.name; };
        if (std::none_of(backup.files.begin(), backup.files.end(), isIt))
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

} // namespace slipway::engine
