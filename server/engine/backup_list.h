// SPDX-License-Identifier: GPL-3.0-or-later
// What lies in the folder of a backup: names, and the list of files as JSON. For the units that make, check and restore
// backups.
#pragma once
#include "server/engine/backup.h"

class QLockFile;

namespace slipway::engine::backup {

inline constexpr QStringView ListName = u"backup.json", CheckName = u"checked.json";

QByteArray listText(const Backup &backup);
QString stamp(qint64 ms); ///< "20261122-235959": UTC
/// Hash and size of a file that nobody writes. NotFound, Io, Cancelled.
Result<BackupFile> described(const QString &folder, const QString &path);
/// A folder that nothing lists: its name begins with a dot.
QString hiddenName(const QString &folder, const QString &name);
/// The first half of its end: under a name that nothing lists, which is handed out. Refused: the folder is a link, or
/// its list is damaged, and nobody knows what in it is the backup's. PermissionDenied, Io.
Result<QString> putAside(const Backup &backup);
/// And the second one, which takes as long as its size asks. Refused: something in the folder is not the backup's: that
/// is left, and has its old place again. Io.
Result<void> removeAside(const Backup &backup, const QString &aside);
/// Who has it works in the folder alone. Busy, PermissionDenied; Refused: what has its name is no lock.
Result<void> takeLock(QLockFile &lock, const QString &folder);
/// Half backups that a program left when it died. Only for who holds the folder's lock: nobody else makes one there.
void sweepHalves(const QString &folder);
/// The files of content that its list names.
QList<BackupFile> contentOf(const Backup &backup);
QByteArray sha256Of(const BackupFile &file); ///< by its name; empty where it is not content

} // namespace slipway::engine::backup
