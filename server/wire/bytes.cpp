// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/wire/bytes.h"
#include <algorithm>

namespace slipway::wire {

uint8_t Reader::u8()
{
    const ByteView byte = take(1);
    return byte.empty() ? 0 : byte[0];
}

uint16_t Reader::u16()
{
    const ByteView b = take(2);
    return b.empty() ? 0 : uint16_t(b[0] << 8 | b[1]);
}

uint32_t Reader::u32()
{
    const ByteView b = take(4);
    return b.empty() ? 0 : uint32_t(b[0]) << 24 | uint32_t(b[1]) << 16 | uint32_t(b[2]) << 8 | b[3];
}

ByteView Reader::take(size_t length)
{
    if (m_failed || length > remaining()) {
        m_failed = true;
        return {};
    }
    const ByteView taken = m_bytes.subspan(m_at, length);
    m_at += length;
    return taken;
}

std::string_view Reader::untilNul()
{
    const ByteView rest = m_bytes.subspan(m_at);
    const auto nul = std::find(rest.begin(), rest.end(), uint8_t(0));
    if (m_failed || nul == rest.end()) {
        m_failed = true;
        return {};
    }
    const ByteView value = take(size_t(nul - rest.begin()));
    skip(1);
    return asText(value);
}

std::string_view asText(ByteView bytes)
{
    // Reading any object's bytes as char is what [basic.lval] allows; a copy for each string of each packet buys
    // nothing.
    return {reinterpret_cast<const char *>(bytes.data()), bytes.size()};
}

std::string_view upToNul(ByteView bytes)
{
    const std::string_view text = asText(bytes);
    return text.substr(0, text.find('\0'));
}

void Writer::u16(uint16_t value)
{
    u8(uint8_t(value >> 8));
    u8(uint8_t(value));
}

void Writer::u32(uint32_t value)
{
    u16(uint16_t(value >> 16));
    u16(uint16_t(value));
}

void Writer::text(std::string_view value)
{
    m_bytes.insert(m_bytes.end(), value.begin(), value.end());
}

void Writer::fixed(std::string_view value, size_t width)
{
    const std::string_view cut = value.substr(0, width);
    text(cut);
    zeros(width - cut.size());
}

} // namespace slipway::wire
