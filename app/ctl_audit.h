// SPDX-License-Identifier: GPL-3.0-or-later
// What the calls about decisions share with those about the audit trail.
#pragma once
#include "app/ctl_call.h"
#include "server/policy/remedy.h"

namespace slipway::ctl {

/// `explain --as-of TIME`
Outcome explainAsOf(Call &call, policy::BootRequest request);
/// The sentence, the steps, and the deployments that were considered.
QString decisionWords(const policy::Decision &decision);
QString remedyWords(const policy::Remedy &remedy); ///< on one line

} // namespace slipway::ctl
