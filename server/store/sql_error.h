// SPDX-License-Identifier: GPL-3.0-or-later
// What SQLite says, as an error of ours.
#pragma once
#include "server/base/error.h"
#include <QSqlError>

namespace slipway::store {

/// Busy, NoSpace, PermissionDenied, Corrupt, Io, or Internal with SQLite's text.
Failure<Error> sqlFailure(const QSqlError &error, const QString &file);

} // namespace slipway::store
