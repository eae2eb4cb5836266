// SPDX-License-Identifier: GPL-3.0-or-later
// From a path to an open database of the newest schema: creates whole or not at all, migrates step by step, refuses
// what is not ours. Never writes into a file that it does not understand.
#pragma once
#include "server/store/database.h"

namespace slipway::store {

/// What a file of one kind must be: its application id and the SQL of every version, the first one first.
struct Schema
{
    quint32 applicationId = 0;
    QStringList steps;
};
Schema siteSchema();
Schema stateSchema();

/// Makes the file under another name and moves it into place, so that nobody ever finds half of it. `fill` runs after
/// the last step, in its own transaction. AlreadyExists if another program made it first.
Result<void> createDatabase(const QString &file, const Schema &schema,
                            const std::function<Result<void>(Database &)> &fill = {});
/// Opens and migrates. A file of an older version is copied to `<file>.version<N>` before. Corrupt (no database,
/// another program's, empty), SchemaTooNew, Busy, PermissionDenied, NoSpace, Io.
Result<std::unique_ptr<Database>> openDatabase(const QString &file, const Schema &schema, int busyTimeoutMs = 5000);

/// The statements of a schema file: each ends with a semicolon at the end of a line; `--` begins a line of comment.
QStringList statementsOf(const QString &sql);

} // namespace slipway::store
