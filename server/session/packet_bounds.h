// SPDX-License-Identifier: GPL-3.0-or-later
// How much of what went over the wire is kept. A trigger of the store's schema holds it; a test compares the two.
#pragma once

namespace slipway::session {

inline constexpr int BootsWithPackets = 5'000; ///< the newest

} // namespace slipway::session
