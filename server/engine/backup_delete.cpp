// SPDX-License-Identifier: GPL-3.0-or-later
// The end of a backup. Its folder may hold what is somebody else's: only what its list names goes.
#include "server/engine/backup_list.h"
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::engine {

namespace {

constexpr auto Everything = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
constexpr qsizetype MostNamed = 5;
constexpr QStringView GonePrefix = u"slipway-gone-";

/// Somebody else may delete the same one at the same time.
bool removed(const QString &file)
{
    return QFile::remove(file) || !QFileInfo(file).exists();
}

/// All but the list, which goes last.
QSet<QString> ownFiles(const Backup &backup)
{
    QSet<QString> own{backup::CheckName.toString()};
    for (const BackupFile &file : backup.files) {
        own += file.path;
        for (const QString &log : {u"-wal"_s, u"-shm"_s, u"-journal"_s}) { // SQLite's, of one that was moved
            if (backup::sha256Of(file).isEmpty())
                own += file.path + log;
        }
    }
    return own;
}

/// No link is followed. False: something of its own stayed.
bool removeOwn(const Backup &backup, const QString &aside)
{
    const QSet<QString> own = ownFiles(backup);
    const QDir folder(aside);
    QSet<QString> above;
    for (const QString &path : own) {
        for (QString up = path.section(u'/', 0, -2); !up.isEmpty(); up = up.section(u'/', 0, -2))
            above += up;
    }
    QStringList files, folders;
    QDirIterator each(aside, Everything, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QString path = folder.relativeFilePath(each.next());
        if (own.contains(path))
            files += each.filePath();
        else if (above.contains(path) && !each.fileInfo().isSymLink())
            folders += each.filePath();
    }
    bool gone = true;
    for (const QString &file : std::as_const(files))
        gone = removed(file) && gone;
    std::sort(folders.rbegin(), folders.rend()); // the deepest first
    for (const QString &emptied : std::as_const(folders))
        QDir().rmdir(emptied); // where nothing else is in it
    const QString list = folder.filePath(backup::ListName.toString());
    return removed(list) && gone;
}

/// What a program that died had begun to delete.
void sweepGone(const QFileInfo &aside)
{
    const auto backup = readBackup(aside.absoluteFilePath());
    if (backup && !backup->fault.isEmpty())
        return;
    Backup gone = backup ? *backup : Backup();
    gone.path = aside.dir().filePath(aside.fileName().mid(1 + GonePrefix.size()).chopped(5)); // ".half"
    (void)backup::removeAside(gone, aside.absoluteFilePath());
}

} // namespace

Result<QString> backup::putAside(const Backup &backup)
{
    const QFileInfo facts(backup.path);
    if (facts.isSymLink())
        return failure(ErrorCode::Refused, {u"%1 is a link. Delete the backup in the folder that it leads to: %2"_s.arg(
                                               backup.path, facts.symLinkTarget())});
    if (!backup.fault.isEmpty())
        return failure(ErrorCode::Refused,
                       {u"The list of files in %1 is damaged, so that nothing says which of them "
                        "are the backup's. Look through the folder and delete it yourself."_s.arg(backup.path)});
    // Whoever is killed in the middle leaves what nothing lists, and the next backup clears it away.
    const QString aside = hiddenName(facts.absolutePath(), GonePrefix.toString() + backup.name());
    if (QDir().rename(backup.path, aside))
        return aside;
    if (!QFileInfo(facts.absolutePath()).isWritable())
        return failure(ErrorCode::PermissionDenied, {backup.path});
    return failure(ErrorCode::Io, {backup.path, u"it could not be taken away"_s});
}

Result<void> backup::removeAside(const Backup &backup, const QString &aside)
{
    if (!removeOwn(backup, aside))
        return failure(ErrorCode::Io, {aside, u"not all of it could be deleted"_s});
    if (QDir().rmdir(aside) || !QFileInfo::exists(aside))
        return {};
    QStringList left = QDir(aside).entryList(Everything, QDir::Name);
    if (left.size() > MostNamed)
        left = left.first(MostNamed) << u"..."_s;
    const bool back = QDir().rename(aside, backup.path);
    return failure(ErrorCode::Refused,
                   {u"The backup was deleted. What else lies in %1 is not the backup's, and was left: %2"_s.arg(
                       back ? backup.path : aside, left.join(u", "_s))});
}

void backup::sweepHalves(const QString &folder)
{
    const QFileInfoList halves = QDir(folder).entryInfoList(
        {u".slipway-*.half"_s}, QDir::Dirs | QDir::Hidden | QDir::NoSymLinks | QDir::NoDotAndDotDot);
    for (const QFileInfo &half : halves) {
        if (half.fileName().mid(1).startsWith(GonePrefix))
            sweepGone(half);
        else
            QDir(half.absoluteFilePath()).removeRecursively();
    }
}

Result<void> deleteBackup(const QString &path)
{
    const auto backup = readBackup(path);
    if (!backup)
        return fail(backup.error());
    const auto aside = backup::putAside(*backup);
    return aside ? backup::removeAside(*backup, *aside) : fail(aside.error());
}

} // namespace slipway::engine
