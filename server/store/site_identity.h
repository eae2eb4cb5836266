// SPDX-License-Identifier: GPL-3.0-or-later
// What tells one site from another for ever, whatever it is called and wherever it lies. Any thread.
#pragma once
#include "server/base/error.h"
#include "server/store/site_location.h"

namespace slipway::store {

/// The hash of the first row of its audit trail: a copy and a restored site are the same site, an imported one is not.
/// Empty where there is no trail yet. The errors of Database.
Result<QString> siteIdentity(const SiteLocation &site);

} // namespace slipway::store
