// SPDX-License-Identifier: GPL-3.0-or-later
// A site document into the two stores.
#pragma once
#include "server/engine/site_document.h"
#include "server/store/site_store.h"
#include "server/store/state_store.h"

namespace slipway::engine {

/// Writes a document that was read into a site that is empty. Within a transaction of both stores: what fails here must
/// leave nothing.
Result<void> writeSiteDocument(const SiteDocument &document, store::SiteStore &site, store::StateStore &state,
                               qint64 nowMs, const QString &author);

} // namespace slipway::engine
