// SPDX-License-Identifier: GPL-3.0-or-later
// Cursors over bytes. A read past the end sets a failure that sticks; the caller asks once, at the end.
#pragma once
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace slipway::wire {

using Bytes = std::vector<uint8_t>;
using ByteView = std::span<const uint8_t>;

/// The same bytes as text, no copy; any byte may occur in it.
std::string_view asText(ByteView bytes);
/// The same, up to the first NUL.
std::string_view upToNul(ByteView bytes);

/// Reads network byte order. After a read past the end every read gives zeros and failed() stays true.
class Reader
{
public:
    explicit Reader(ByteView bytes) : m_bytes(bytes) {}
    uint8_t u8();
    uint16_t u16();
    uint32_t u32();
    ByteView take(size_t length);
    /// Up to the next NUL, which is consumed and not returned; fails where there is none.
    std::string_view untilNul();
    void skip(size_t length) { take(length); }
    size_t remaining() const { return m_bytes.size() - m_at; }
    bool failed() const { return m_failed; }

private:
    ByteView m_bytes;
    size_t m_at = 0;
    bool m_failed = false;
};

/// Writes network byte order into a vector that grows.
class Writer
{
public:
    void u8(uint8_t value) { m_bytes.push_back(value); }
    void u16(uint16_t value);
    void u32(uint32_t value);
    void bytes(ByteView value) { m_bytes.insert(m_bytes.end(), value.begin(), value.end()); }
    void text(std::string_view value);
    /// A field of fixed width: cut to it, filled up with zeros.
    void fixed(std::string_view value, size_t width);
    void zeros(size_t count) { m_bytes.resize(m_bytes.size() + count); }
    size_t size() const { return m_bytes.size(); }
    Bytes take() { return std::move(m_bytes); }

private:
    Bytes m_bytes;
};

} // namespace slipway::wire
