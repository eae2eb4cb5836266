// SPDX-License-Identifier: GPL-3.0-or-later
// `explain` for many machines at once.
#pragma once
#include "app/ctl_call.h"

namespace slipway::ctl {

/// A JSON object a line in, one JSON answer a line out, in order. What cannot be read gets an object with "error" and
/// "line" in its place, and exit status 2 in the end.
Outcome explainBatch(Call &call);
/// --device and --collection: at their next PXE boot.
Outcome explainNextBoots(Call &call);
/// Takes over what the watched file says now: no engine may be running that would have.
Result<void> refreshExclusions(engine::Commands &commands);

} // namespace slipway::ctl
