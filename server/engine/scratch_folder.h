// SPDX-License-Identifier: GPL-3.0-or-later
// Room in memory that goes with the process: a file system of its own in a private host (net/private_host.h), so that
// nothing is left even of a process that is killed.
#pragma once
#include "server/base/error.h"

namespace slipway::engine {

/// Lays it over a folder that holds none of `needed`, which stay as they are. Its path.
Result<QString> mountScratchFolder(const QStringList &needed);
/// Shows the folder `from` at `at`, which is made; nothing can be written there.
Result<void> showReadOnly(const QString &from, const QString &at);

} // namespace slipway::engine
