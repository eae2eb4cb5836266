// SPDX-License-Identifier: GPL-3.0-or-later
// Hexadecimal digits, shared by the identity values.
#pragma once
#include <cstdint>
#include <string_view>

namespace slipway {

/// The value of one hexadecimal digit, or -1.
constexpr int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

constexpr std::string_view HexUpper = "0123456789ABCDEF";

constexpr std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view white = " \t\r\n";
    const size_t first = text.find_first_not_of(white);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(white) - first + 1);
}

} // namespace slipway
