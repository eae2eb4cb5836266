// SPDX-License-Identifier: GPL-3.0-or-later
// A second site that decides as the first one does, to be tried out without consequences. Any thread.
#pragma once
#include "server/base/error.h"
#include "server/store/site_location.h"

namespace slipway::store {

/// Copies the configuration, and of what happened that which decisions look at: the ledger, records of unknown
/// machines, guards, where machines were seen. No sessions, no leases, no content. Other programs may write meanwhile:
/// the copy is of one moment for each of the two databases. `into` is a folder that exists and holds no site.
Result<void> copySite(const SiteLocation &from, const SiteLocation &into);

/// Copies both databases whole: the configuration first, so that what ran is never older than what was to run. Other
/// programs may write meanwhile. `into` as above.
Result<void> copyDatabases(const SiteLocation &from, const SiteLocation &into);

} // namespace slipway::store
