// SPDX-License-Identifier: GPL-3.0-or-later
// Does what a remedy says, where that is one step of the administrator's commands.
#pragma once
#include "server/engine/commands.h"
#include "server/policy/remedy.h"

namespace slipway::engine {

/// NotFound where what it names is gone; Refused where it takes more than one step, or what it names is kept elsewhere
/// (an exclusion of the watched file).
Result<void> applyRemedy(Commands &commands, const policy::Remedy &remedy);

} // namespace slipway::engine
