// SPDX-License-Identifier: GPL-3.0-or-later
// A SMBIOS GUID as a value, without Qt.
#pragma once
#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace slipway {

struct Guid
{
    /// In the order in which it is written: 11223344-5566-... is 11 22 33 44 55 66 ...
    std::array<uint8_t, 16> octets{};
    /// With or without braces and hyphens, any case; white space around it.
    static std::optional<Guid> parse(std::string_view text);
    /// From DHCP option 97 or SMBIOS memory, where the first three fields are little-endian (measured on OVMF and
    /// iPXE).
    static Guid fromWire(std::span<const uint8_t, 16> bytes);
    std::array<uint8_t, 16> toWire() const;
    /// 11223344-5566-7788-99AA-BBCCDDEEFF00
    std::string toString() const;
    bool isNull() const { return octets == std::array<uint8_t, 16>{}; }
    /// All 0, all F, or a default that makers ship in thousands of machines: it identifies nothing (design decision 6).
    bool isPlaceholder() const;
    auto operator<=>(const Guid &) const = default;
};
size_t qHash(const Guid &guid, size_t seed = 0);

} // namespace slipway
