// SPDX-License-Identifier: GPL-3.0-or-later
// How much of what went over the wire is kept. A trigger of the store's schema holds it; a test compares the two.
#pragma once

namespace slipway::session {

inline constexpr int BootsWithPackets = 5'000;  ///< the newest that fetched something
inline constexpr int SilentWithPackets = 1'000; ///< the newest that did not: of devices so many, and of everybody else

} // namespace slipway::session
