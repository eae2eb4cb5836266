// SPDX-License-Identifier: GPL-3.0-or-later
// What a backup asks of the file system beyond reading and writing. Any thread.
#pragma once
#include "server/base/error.h"

namespace slipway::engine {

/// Every file and folder below `folder`, and its own name, survive a power cut from now on. Io.
Result<void> makeDurable(const QString &folder);
/// The two names change places at once: nobody ever finds neither. Where the file system cannot, `right` is put aside
/// first, under a name beside it. Io, PermissionDenied.
Result<void> exchangeNames(const QString &left, const QString &right);
/// A second name for the same bytes; false where the file system cannot.
bool linkFile(const QString &from, const QString &to);
/// `path`, and all that is in it, gets the owner and the group of `like`, as far as this user may give them away.
void giveOwner(const QString &path, const QString &like);

} // namespace slipway::engine
