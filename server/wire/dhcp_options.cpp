// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/wire/dhcp_message.h"
#include <algorithm>

namespace slipway::wire {

namespace {
/// The value, where it has exactly the length that its type asks for: a wrong length is no value (RFC 2132 fixes each).
std::optional<uint32_t> number(const Bytes *value, size_t width)
{
    if (!value || value->size() != width)
        return std::nullopt;
    uint32_t result = 0;
    for (const uint8_t byte : *value)
        result = result << 8 | byte;
    return result;
}
} // namespace

const Bytes *Options::find(uint8_t code) const
{
    const auto found =
        std::find_if(m_options.begin(), m_options.end(), [code](const Option &o) { return o.code == code; });
    return found == m_options.end() ? nullptr : &found->value;
}

std::optional<uint8_t> Options::u8(uint8_t code) const
{
    const auto value = number(find(code), 1);
    return value ? std::optional(uint8_t(*value)) : std::nullopt;
}

std::optional<uint16_t> Options::u16(uint8_t code) const
{
    const auto value = number(find(code), 2);
    return value ? std::optional(uint16_t(*value)) : std::nullopt;
}

std::optional<uint32_t> Options::u32(uint8_t code) const
{
    return number(find(code), 4);
}

std::optional<Ipv4> Options::address(uint8_t code) const
{
    const auto value = number(find(code), 4);
    return value ? std::optional(Ipv4{*value}) : std::nullopt;
}

std::string Options::text(uint8_t code) const
{
    const Bytes *value = find(code);
    return value ? std::string(upToNul(*value)) : std::string();
}

void Options::set(uint8_t code, Bytes value)
{
    const auto found =
        std::find_if(m_options.begin(), m_options.end(), [code](const Option &o) { return o.code == code; });
    if (found == m_options.end())
        m_options.push_back({code, std::move(value)});
    else
        found->value = std::move(value);
}

void Options::join(uint8_t code, ByteView part)
{
    const auto found =
        std::find_if(m_options.begin(), m_options.end(), [code](const Option &o) { return o.code == code; });
    if (found == m_options.end())
        m_options.push_back({code, Bytes(part.begin(), part.end())});
    else
        found->value.insert(found->value.end(), part.begin(), part.end());
}

void Options::remove(uint8_t code)
{
    std::erase_if(m_options, [code](const Option &o) { return o.code == code; });
}

void Options::setU8(uint8_t code, uint8_t value)
{
    set(code, {value});
}

void Options::setU16(uint8_t code, uint16_t value)
{
    Writer writer;
    writer.u16(value);
    set(code, writer.take());
}

void Options::setU32(uint8_t code, uint32_t value)
{
    Writer writer;
    writer.u32(value);
    set(code, writer.take());
}

void Options::setAddress(uint8_t code, Ipv4 value)
{
    setU32(code, value.value);
}

void Options::setText(uint8_t code, std::string_view value)
{
    set(code, Bytes(value.begin(), value.end()));
}

} // namespace slipway::wire
