// SPDX-License-Identifier: GPL-3.0-or-later
// What backups and restores ask of the file system beyond reading and writing. Any thread.
#pragma once
#include "server/content/disk_file.h"

namespace slipway::engine {

/// Every file and folder below `folder`, and its own name, survive a power cut from now on. Io.
Result<void> makeDurable(const QString &folder);
/// The names in this folder, not what is in the files, survive a power cut. Io.
Result<void> syncFolder(const QString &folder);
/// `from` gets the name `to`, in the place of what has it, at once, and keeps it through a power cut. Io,
/// PermissionDenied.
Result<void> moveDurably(const QString &from, const QString &to);
/// A second name for the same bytes; false where the file system cannot.
bool linkFile(const QString &from, const QString &to);
/// Held until it is closed, or until its program dies: nothing is left of it that could be mistaken. Busy: another one
/// had it for longer than that. PermissionDenied, Io.
Result<content::Descriptor> lockFolder(const QString &folder, int patienceMs = 0);
/// A file or folder that this process has just made in `site` gets the owner, the group and the permissions of `like`;
/// of the owner and the group at least the group, as far as this user may give them away. A file like a folder: whoever
/// may write that may read and write it. Opens the file: not for one that this process has open (design decision 22).
void giveAccess(const QString &site, const QString &made, const QString &like);

} // namespace slipway::engine
