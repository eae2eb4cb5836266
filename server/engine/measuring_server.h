// SPDX-License-Identifier: GPL-3.0-or-later
// Where a site's engine is reached by TFTP for a measurement. Any thread.
#pragma once
#include "server/base/ipv4.h"
#include "server/site/settings.h"
#include <utility>

namespace slipway::engine {

struct EngineOptions;
struct Endpoints;

/// `serving`: what the engine here holds; null: none does, and another program has its usual ports. An engine on every
/// address is reached at the first one that machines reach, too.
std::pair<Ipv4, quint16> measuringServer(const EngineOptions &options, const Endpoints *serving,
                                         const site::Settings &settings);

} // namespace slipway::engine
