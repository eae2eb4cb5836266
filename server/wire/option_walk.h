// SPDX-License-Identifier: GPL-3.0-or-later
// Options of a DHCP message where they stand, for showing them: what the decoder refuses is walked as far as it goes,
// and marked.
#pragma once
#include "server/wire/bytes.h"
#include <array>

namespace slipway::wire {

struct PlacedOption
{
    uint8_t code = 0;
    size_t offset = 0; ///< of its code, in the message
    size_t value = 0;  ///< where its value begins
    size_t length = 0; ///< of the value as far as it is there
    bool cut = false;  ///< its length reaches beyond the end of its field
};

inline constexpr size_t DhcpOptionsOffset = 240;

/// Of the options field, then of `file` and `sname` where option 52 opens them, as they come. No pads, no End.
std::vector<PlacedOption> placedOptions(ByteView message);
/// Of a value that holds options: offsets in the value. `padded` as for subOptions().
std::vector<PlacedOption> placedSubOptions(ByteView value, bool padded);

} // namespace slipway::wire
