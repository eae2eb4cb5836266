// SPDX-License-Identifier: GPL-3.0-or-later
// slipwayctl try: a virtual machine boots before your eyes.
#pragma once
#include "app/ctl_call.h"

namespace slipway::ctl {

inline constexpr char TryUsage[] =
    "try [--firmware bios|x64|arm64] [--as demo|unknown|DEVICE] [--collection C] [--memory MB] "
    "[--time-limit SECONDS] [--no-key]";
/// A site that is missing is no obstacle to the demonstration. Prints as it goes; the outcome is the end alone.
Outcome tryMachine(const store::SiteLocation &site, bool json, const QStringList &words);

} // namespace slipway::ctl
