// SPDX-License-Identifier: GPL-3.0-or-later
// The site that serves a virtual test machine: a copy of the real one, or one made for the demonstration. Any thread.
#pragma once
#include "server/engine/test_machine_line.h"
#include "server/engine/test_machine_plan.h"
#include "server/store/site_location.h"

namespace slipway::engine {

/// Where the private network lies: addresses that nobody owns (RFC 5737).
inline constexpr Ipv4 TestMachineServer{0xC0000201}; // 192.0.2.1
inline constexpr int TestMachinePrefix = 24;

/// Makes the site that `into` names, a folder that is empty but for what may lie at content/, and says with which
/// addresses the machine asks. The site's own folder is only read.
Expected<MachineParts, MachineFault> makeMachineSite(const TestMachineOrder &order, const MachineOffer &offer,
                                                     const store::SiteLocation &into);

} // namespace slipway::engine
