// SPDX-License-Identifier: GPL-3.0-or-later
// An Ethernet address as a value, without Qt.
#pragma once
#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace slipway {

struct MacAddress
{
    std::array<uint8_t, 6> octets{};
    /// Every usual notation: 01:23:45:67:89:ab (also 1:23:45:67:89:ab), 01-23-45-67-89-AB, 01 23 45 67 89 ab,
    /// 0123.4567.89ab, 012345-6789ab, 0123456789ab; white space around it.
    static std::optional<MacAddress> parse(std::string_view text);
    /// 01:23:45:67:89:AB
    std::string toString() const;
    bool isNull() const { return octets == std::array<uint8_t, 6>{}; }
    /// A group address cannot be a machine's own.
    bool isMulticast() const { return octets[0] & 1; }
    uint64_t toInteger() const;
    auto operator<=>(const MacAddress &) const = default;
};
inline size_t qHash(const MacAddress &mac, size_t seed = 0)
{
    // The high half is folded down: QHash takes the low bits, and cards with several ports count up by 4, 8 or 16.
    const uint64_t hash = mac.toInteger() * 0x9E3779B97F4A7C15ull;
    return size_t(hash ^ (hash >> 32)) ^ seed;
}

} // namespace slipway
