// SPDX-License-Identifier: GPL-3.0-or-later
// Hand-made DHCP packets, byte by byte, so that the tests of the decoder do not lean on the encoder. For tests only.
#pragma once
#include "server/wire/dhcp_message.h"
#include <initializer_list>
#include <string_view>

namespace slipway::test {

inline constexpr size_t OptionsAt = 240;

inline wire::Bytes concat(std::initializer_list<wire::Bytes> parts)
{
    wire::Bytes all;
    for (const wire::Bytes &part : parts)
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

inline wire::Bytes bytesOf(std::string_view text)
{
    return {text.begin(), text.end()};
}

/// One option as it stands on the wire.
inline wire::Bytes tlv(uint8_t code, const wire::Bytes &value)
{
    return concat({{code, uint8_t(value.size())}, value});
}

/// A BOOTREQUEST of 52:54:00:77:00:01 with the given options field, exactly as given.
inline wire::Bytes packetWith(const wire::Bytes &options)
{
    wire::Bytes packet(OptionsAt);
    packet[0] = 1;
    packet[1] = 1;
    packet[2] = 6;
    packet[4] = 0xCA, packet[5] = 0xFE, packet[6] = 0xBA, packet[7] = 0xBE;
    packet[28] = 0x52, packet[29] = 0x54, packet[31] = 0x77, packet[33] = 1;
    packet[236] = 0x63, packet[237] = 0x82, packet[238] = 0x53, packet[239] = 0x63;
    packet.insert(packet.end(), options.begin(), options.end());
    return packet;
}

inline const wire::Bytes Discover{53, 1, 1};
inline const wire::Bytes End{255};

/// DISCOVER, the given option, End.
inline wire::Bytes discoverWith(const wire::Bytes &options)
{
    return packetWith(concat({Discover, options, End}));
}

} // namespace slipway::test
