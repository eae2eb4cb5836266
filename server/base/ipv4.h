// SPDX-License-Identifier: GPL-3.0-or-later
// An IPv4 address as a value, without Qt.
#pragma once
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace slipway {

struct Ipv4
{
    uint32_t value = 0; ///< host byte order: 10.0.0.1 is 0x0A000001
    /// Dotted quad only; no octal, no short forms.
    static std::optional<Ipv4> parse(std::string_view text);
    std::string toString() const;
    bool isNull() const { return value == 0; }
    auto operator<=>(const Ipv4 &) const = default;
};
inline constexpr Ipv4 Ipv4Broadcast{0xFFFFFFFFu};
inline size_t qHash(Ipv4 address, size_t seed = 0)
{
    return (size_t(address.value) * 0x9E3779B97F4A7C15ull) ^ seed;
}

} // namespace slipway
