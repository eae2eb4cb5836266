// SPDX-License-Identifier: GPL-3.0-or-later
// Asks the computer what the health checks want to know. Reads from disks that may be slow: never in the gui thread.
#pragma once
#include "server/engine/health.h"
#include "server/store/site_location.h"

namespace slipway::engine {

HostFacts hostFacts(const store::SiteLocation &site, const site::Settings &settings);

} // namespace slipway::engine
