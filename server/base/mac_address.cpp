// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/base/mac_address.h"
#include "server/base/hex.h"
#include <algorithm>

namespace slipway {

std::optional<MacAddress> MacAddress::parse(std::string_view text)
{
    text = trimmed(text);
    constexpr std::string_view separators = ":-. ";
    const size_t first = text.find_first_of(separators);
    const char separator = first == std::string_view::npos ? '\0' : text[first];
    // Groups of equal width between one kind of separator: six of 2 digits (1 where a leading zero was left out),
    // three of 4 as Cisco writes, two of 6 as HP does, or one of 12.
    const size_t groups = separator ? size_t(std::count(text.begin(), text.end(), separator)) + 1 : 1;
    if (groups != 1 && groups != 2 && groups != 3 && groups != 6)
        return std::nullopt;
    const size_t width = 12 / groups;
    MacAddress mac;
    size_t digit = 0;
    for (size_t group = 0; group < groups; ++group) {
        const size_t end = std::min(text.find(separator ? separator : ':'), text.size());
        const std::string_view part = text.substr(0, end);
        const bool shortened = width == 2 && part.size() == 1 && separator == ':';
        if (part.size() != width && !shortened)
            return std::nullopt;
        digit += shortened;
        for (const char c : part) {
            const int value = hexDigit(c);
            if (value < 0)
                return std::nullopt;
            mac.octets[digit / 2] = uint8_t(mac.octets[digit / 2] << 4 | value);
            ++digit;
        }
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return mac;
}

std::string MacAddress::toString() const
{
    std::string text;
    for (const uint8_t octet : octets) {
        if (!text.empty())
            text += ':';
        text += HexUpper[octet >> 4];
        text += HexUpper[octet & 15];
    }
    return text;
}

uint64_t MacAddress::toInteger() const
{
    uint64_t value = 0;
    for (const uint8_t octet : octets)
        value = value << 8 | octet;
    return value;
}

} // namespace slipway
