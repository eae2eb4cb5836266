// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a database of a site is sound: by a connection of its own, which only reads.
#pragma once
#include "server/base/error.h"
#include "server/store/site_location.h"

namespace slipway::store {

struct DatabaseState
{
    QString name; ///< "site.db"
    int version = 0;
    qint64 bytes = 0;     ///< of the file, without its log
    QStringList problems; ///< what SQLite says; empty: it is sound
};
/// None: the files are a backup's. Nothing is made beside them, and no lock is taken.
enum class Writers : quint8 { Others, None };
/// Reads every page: seconds for a large site.
Result<QList<DatabaseState>> examineDatabases(const SiteLocation &site, Writers writers = Writers::Others);

} // namespace slipway::store
