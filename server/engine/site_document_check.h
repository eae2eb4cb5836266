// SPDX-License-Identifier: GPL-3.0-or-later
// How the parts of a site document fit together.
#pragma once
#include "server/engine/json_cursor.h"
#include "server/engine/site_document.h"

namespace slipway::engine {

/// Names that occur twice, identities of two, references to what is not there, limits in a circle.
void checkSiteDocument(const SiteDocument &document, JsonFaults &faults);

} // namespace slipway::engine
