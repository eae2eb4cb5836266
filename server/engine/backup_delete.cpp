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
    QStringList files;
    QSet<QString> folders;
    QDirIterator each(aside, Everything, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QString path = folder.relativeFilePath(each.next());
        if (!own.contains(path))
            continue;
        files += each.filePath();
        if (path.contains(u'/')) {
            folders += each.fileInfo().absolutePath();
            folders += folder.absoluteFilePath(u"content"_s);
        }
    }
    bool gone = true;
    for (const QString &file : std::as_const(files))
        gone = QFile::remove(file) && gone;
    QStringList deepestFirst(folders.begin(), folders.end());
    std::sort(deepestFirst.rbegin(), deepestFirst.rend());
    for (const QString &emptied : std::as_const(deepestFirst))
        QDir().rmdir(emptied); // where nothing else is in it
    const QString list = folder.filePath(backup::ListName.toString());
    return gone && (!QFileInfo::exists(list) || QFile::remove(list));
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
    if (QDir().rmdir(aside))
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
