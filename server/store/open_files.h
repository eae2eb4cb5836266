// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the database files that this process holds open still stand under their names: what is written into a file
// that was removed or replaced is lost, and with it that a machine was installed. Looks by stat() only (design decision
// 22), but for isLockedElsewhere(). Any thread.
#pragma once
#include "server/base/error.h"
#include "server/store/site_location.h"

namespace slipway::store {

/// One file, from when it was opened to when it is closed.
class OpenFile
{
public:
    explicit OpenFile(const QString &path);
    ~OpenFile();
    OpenFile(const OpenFile &) = delete;
    OpenFile &operator=(const OpenFile &) = delete;
    /// Io, with "lost" as the third argument.
    Result<void> inPlace() const;

private:
    QString m_path;
    quint64 m_device = 0, m_inode = 0;
};

/// The site's databases that this process has open, and whose names lead elsewhere by now.
QStringList lostDatabases(const SiteLocation &site);
Failure<Error> lostFailure(const QString &path);
bool isLost(const Error &error); ///< made by lostFailure()
/// Another program holds a lock on this file, as SQLite does as long as it has a database open. So counts one
/// that cannot be looked at. Opens the file: not for one that this process has open.
bool isLockedElsewhere(const QString &path);

} // namespace slipway::store
