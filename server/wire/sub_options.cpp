// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/wire/sub_options.h"

namespace slipway::wire {

std::optional<std::vector<Option>> subOptions(ByteView bytes, bool padded)
{
    std::vector<Option> found;
    Reader reader(bytes);
    while (reader.remaining() > 0) {
        const uint8_t code = reader.u8();
        if (padded && code == option::Pad)
            continue;
        if (padded && code == option::End)
            break;
        const ByteView value = reader.take(reader.u8());
        if (reader.failed())
            return std::nullopt;
        found.push_back({code, Bytes(value.begin(), value.end())});
    }
    return found;
}

void writeSubOption(Writer &writer, uint8_t code, ByteView value)
{
    writer.u8(code);
    writer.u8(uint8_t(value.size()));
    writer.bytes(value);
}

} // namespace slipway::wire
