// SPDX-License-Identifier: GPL-3.0-or-later
// Lists that an administrator names by their path: read whole, and written whole or not at all. For who may not see the
// rooms below.
#pragma once
#include "server/base/error.h"

namespace slipway::engine {

/// NotFound, PermissionDenied, Io; Refused: no regular file, or larger than any list.
Result<QByteArray> readTextFile(const QString &path);
/// Refused (a device, a pipe, a folder: never replaced), NoSpace, PermissionDenied, Io.
Result<void> writeTextFile(const QString &path, const QByteArray &bytes);

} // namespace slipway::engine
