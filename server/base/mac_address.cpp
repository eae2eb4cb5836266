// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/base/mac_address.h"
#include "server/base/hex.h"

namespace slipway {

std::optional<MacAddress> MacAddress::parse(std::string_view text)
{
    text = trimmed(text);
    // Digits between separators: 2 for the colon and hyphen forms, 4 for the dotted form, 12 for the bare one.
    size_t group = 0;
    char separator = 0;
    switch (text.size()) {
    case 17:
        group = 2;
        separator = text[2];
        break;
    case 14:
        group = 4;
        separator = text[4];
        break;
    case 12:
        group = 12;
        break;
    default:
        return std::nullopt;
    }
    if ((group == 2 && separator != ':' && separator != '-') ||
        (group == 4 && separator != '.' && separator != '-' && separator != ':'))
        return std::nullopt;
    MacAddress mac;
    size_t at = 0;
    for (size_t digit = 0; digit < 12; ++digit) {
        if (digit > 0 && digit % group == 0 && text[at++] != separator)
            return std::nullopt;
        const int value = hexDigit(text[at++]);
        if (value < 0)
            return std::nullopt;
        mac.octets[digit / 2] = uint8_t(mac.octets[digit / 2] << 4 | value);
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
