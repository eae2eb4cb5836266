// SPDX-License-Identifier: GPL-3.0-or-later
// Options inside an option: code, length, value.
#pragma once
#include "server/wire/dhcp_message.h"

namespace slipway::wire {

/// None where a length reaches beyond the end. `padded`: 0 fills and 255 ends (PXE, iPXE, Microsoft; not RFC 3046).
std::optional<std::vector<Option>> subOptions(ByteView bytes, bool padded);
void writeSubOption(Writer &writer, uint8_t code, ByteView value);

} // namespace slipway::wire
