// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/sql_error.h"
#include "server/store/open_files.h"
#include <QFileInfo>
#include <QStorageInfo>

namespace slipway::store {

namespace {

// SQLite's primary result codes (sqlite3.h); the extended ones hold them in the low byte.
enum Native : int {
    Permission = 3,
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NotADatabase = 26,
};

constexpr int Moved = ReadOnly | 4 << 8; ///< SQLITE_READONLY_DBMOVED

/// A write-ahead log that finds no room at all is an I/O error to SQLite.
bool isFull(const QString &file)
{
    constexpr qint64 room = 64 * 1024;
    const QStorageInfo disk(QFileInfo(file).path());
    return disk.isValid() && disk.bytesAvailable() < room;
}

} // namespace

Failure<Error> sqlFailure(const QSqlError &error, const QString &file)
{
    const QString text = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    const int native = error.nativeErrorCode().toInt();
    if (native == Moved)
        return lostFailure(file);
    switch (native & 0xFF) {
    case Busy:
    case Locked:
        return failure(ErrorCode::Busy, {file});
    case Full:
        return failure(ErrorCode::NoSpace, {file});
    case Permission:
    case ReadOnly:
        return failure(ErrorCode::PermissionDenied, {file});
    case Corrupt:
    case NotADatabase:
        return failure(ErrorCode::Corrupt, {file, text});
    case IoError:
    case CannotOpen:
        if (isFull(file))
            return failure(ErrorCode::NoSpace, {file});
        return failure(ErrorCode::Io, {file, text});
    default:
        return failure(ErrorCode::Internal, {file + QStringLiteral(": ") + text});
    }
}

} // namespace slipway::store
