// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/base/guid.h"
#include "server/base/hex.h"
#include <algorithm>

namespace slipway {

namespace {
// The first three fields of a SMBIOS UUID are little-endian since SMBIOS 2.6 (section 7.2.1); this is its own inverse.
constexpr std::array<uint8_t, 16> WireOrder{3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15};

std::array<uint8_t, 16> reordered(std::span<const uint8_t, 16> bytes)
{
    std::array<uint8_t, 16> result{};
    for (size_t i = 0; i < 16; ++i)
        result[i] = bytes[WireOrder[i]];
    return result;
}
} // namespace

std::optional<Guid> Guid::parse(std::string_view text)
{
    text = trimmed(text);
    constexpr std::string_view urn = "urn:uuid:"; // RFC 4122 section 3
    if (text.starts_with(urn))
        text.remove_prefix(urn.size());
    const bool braces = text.size() >= 2 && text.front() == '{' && text.back() == '}';
    const bool brackets = text.size() >= 2 && text.front() == '(' && text.back() == ')';
    if (braces || brackets)
        text = text.substr(1, text.size() - 2);
    const bool hyphens = text.size() == 36;
    if (!hyphens && text.size() != 32)
        return std::nullopt;
    Guid guid;
    size_t at = 0;
    for (size_t digit = 0; digit < 32; ++digit) {
        if (hyphens && (digit == 8 || digit == 12 || digit == 16 || digit == 20) && text[at++] != '-')
            return std::nullopt;
        const int value = hexDigit(text[at++]);
        if (value < 0)
            return std::nullopt;
        guid.octets[digit / 2] = uint8_t(guid.octets[digit / 2] << 4 | value);
    }
    return guid;
}

Guid Guid::fromWire(std::span<const uint8_t, 16> bytes)
{
    return Guid{reordered(bytes)};
}

std::array<uint8_t, 16> Guid::toWire() const
{
    return reordered(octets);
}

std::string Guid::toString() const
{
    std::string text;
    for (size_t i = 0; i < 16; ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            text += '-';
        text += HexUpper[octets[i] >> 4];
        text += HexUpper[octets[i] & 15];
    }
    return text;
}

bool Guid::isPlaceholder() const
{
    // Seen on boards of several makers whose factory did not set one; both byte orders occur.
    static const std::array<Guid, 4> known{
        *parse("03000200-0400-0500-0006-000700080009"), *parse("00020003-0004-0005-0006-000700080009"),
        *parse("12345678-1234-5678-90AB-CDDEEFAABBCC"), *parse("01234567-8910-1112-1314-151617181920")};
    const bool same = std::all_of(octets.begin(), octets.end(), [this](uint8_t octet) { return octet == octets[0]; });
    return (same && (octets[0] == 0 || octets[0] == 0xFF)) ||
           std::find(known.begin(), known.end(), *this) != known.end();
}

size_t qHash(const Guid &guid, size_t seed)
{
    // Makers count GUIDs up. QHash probes linearly, so hashes that lie side by side turn a large site's index
    // quadratic: every bit of the GUID has to reach every bit of the hash.
    uint64_t hash = seed;
    for (const uint8_t octet : guid.octets)
        hash = (hash ^ octet) * 0x100000001B3ull; // FNV-1a
    hash = (hash ^ (hash >> 32)) * 0x9E3779B97F4A7C15ull;
    return size_t(hash ^ (hash >> 29));
}

} // namespace slipway
