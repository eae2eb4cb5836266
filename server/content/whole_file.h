// SPDX-License-Identifier: GPL-3.0-or-later
// A file that an administrator names, read whole, and whether it is still the one that was read.
#pragma once
#include "server/base/error.h"
#include <functional>
#include <memory>
#include <optional>

class QFileDevice;

namespace slipway::content {

/// Changes whenever somebody writes the file or puts another one in its place.
struct FileVersion
{
    quint64 device = 0, inode = 0;
    qint64 size = 0;
    qint64 modifiedNs = 0, changedNs = 0;
    bool operator==(const FileVersion &) const = default;
};
/// None: there is no such file, or it may not be looked at.
std::optional<FileVersion> fileVersion(const QString &path);

/// NotFound, PermissionDenied, Io; Refused: no regular file, or larger than `limit` bytes.
Result<QByteArray> readWhole(const QString &path, qint64 limit);
/// Refused: something else than a regular file has that name (a folder, a device, a pipe), which must not be replaced
/// by one.
Result<void> mayReplace(const QString &path);
/// A terminal or a pipe that somebody reads, open for writing; null: it is neither. Never waits for a reader.
std::unique_ptr<QFileDevice> openStream(const QString &path);
enum class Readers : quint8 { AsUsual, Owner }; ///< Owner: nobody else may read it, at no moment
/// In the place of what has that name, whole or not at all; a terminal or a pipe that somebody reads is written to.
/// Refused, NoSpace, PermissionDenied, Io.
Result<void> writeWhole(const QString &path, const QByteArray &bytes, Readers readers = Readers::AsUsual);

/// A copy of `from`, made like writeWhole(); where the same bytes are there already, nothing is written. `sha256`: what
/// the bytes must come to (lower-case hexadecimal), else Corrupt and no copy. Cancelled by `progress`.
Result<void> copyWhole(const QString &from, const QString &to, const QByteArray &sha256,
                       const std::function<bool(qint64)> &progress);

} // namespace slipway::content
