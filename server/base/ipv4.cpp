// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/base/ipv4.h"
#include <cstdio>

namespace slipway {

std::optional<Ipv4> Ipv4::parse(std::string_view text)
{
    uint32_t value = 0;
    size_t at = 0;
    for (int part = 0; part < 4; ++part) {
        if (part > 0) {
            if (at >= text.size() || text[at] != '.')
                return std::nullopt;
            ++at;
        }
        const size_t start = at;
        uint32_t number = 0;
        while (at < text.size() && at - start < 3 && text[at] >= '0' && text[at] <= '9')
            number = number * 10 + uint32_t(text[at++] - '0');
        const size_t digits = at - start;
        if (digits == 0 || number > 255 || (digits > 1 && text[start] == '0'))
            return std::nullopt;
        value = value << 8 | number;
    }
    if (at != text.size())
        return std::nullopt;
    return Ipv4{value};
}

std::string Ipv4::toString() const
{
    char text[16];
    const int length =
        std::snprintf(text, sizeof text, "%u.%u.%u.%u", value >> 24, value >> 16 & 255, value >> 8 & 255, value & 255);
    return {text, size_t(length)};
}

} // namespace slipway
