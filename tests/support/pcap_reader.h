// SPDX-License-Identifier: GPL-3.0-or-later
// The UDP over IPv4 datagrams of a capture file: classic pcap, little-endian, Ethernet, which is what tcpdump writes
// here. For tests only, any thread. A capture that is none gives no datagrams, so a test that counts them notices.
#pragma once
#include "server/base/ipv4.h"
#include "server/base/mac_address.h"
#include "server/wire/bytes.h"
#include <algorithm>
#include <fstream>
#include <iterator>
#include <optional>
#include <string>
#include <vector>

namespace slipway::test {

struct Datagram
{
    double time = 0; ///< seconds since the first frame of the file
    MacAddress sender;
    Ipv4 source, destination;
    uint16_t sourcePort = 0, destinationPort = 0;
    size_t length = 0; ///< of the payload as it was sent; the capture may hold less
    wire::Bytes payload;
    bool isWhole() const { return payload.size() == length; }
};

inline wire::Bytes readFile(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

/// The datagram in an Ethernet frame. Fragments after the first carry no ports and are left out.
inline std::optional<Datagram> datagramOf(wire::ByteView frame)
{
    wire::Reader reader(frame);
    Datagram result;
    reader.skip(6);
    std::ranges::copy(reader.take(6), result.sender.octets.begin());
    uint16_t type = reader.u16();
    if (type == 0x8100) { // a VLAN tag
        reader.skip(2);
        type = reader.u16();
    }
    const uint8_t version = reader.u8();
    reader.skip(5);
    const uint16_t fragment = reader.u16();
    reader.skip(1);
    const uint8_t protocol = reader.u8();
    reader.skip(2);
    result.source.value = reader.u32();
    result.destination.value = reader.u32();
    reader.skip(size_t(version & 15) * 4 - 20);
    if (reader.failed() || type != 0x0800 || version >> 4 != 4 || protocol != 17 || (fragment & 0x1FFF) != 0)
        return std::nullopt;
    result.sourcePort = reader.u16();
    result.destinationPort = reader.u16();
    const uint16_t udpLength = reader.u16();
    reader.skip(2);
    if (reader.failed() || udpLength < 8)
        return std::nullopt;
    result.length = udpLength - 8u;
    const wire::ByteView payload = reader.take(std::min(result.length, reader.remaining()));
    result.payload.assign(payload.begin(), payload.end());
    return result;
}

inline std::vector<Datagram> readPcap(const std::string &path)
{
    const wire::Bytes file = readFile(path);
    wire::Reader reader(file);
    const auto little = [&reader] {
        const uint32_t big = reader.u32();
        return big << 24 | (big & 0xFF00) << 8 | (big >> 8 & 0xFF00) | big >> 24;
    };
    constexpr uint32_t Magic = 0xA1B2C3D4, Ethernet = 1;
    std::vector<Datagram> result;
    if (little() != Magic)
        return result;
    reader.skip(16);
    if (little() != Ethernet)
        return result;
    std::optional<double> start;
    while (reader.remaining() > 0) {
        const uint32_t seconds = little();
        const double time = seconds + little() / 1e6;
        const uint32_t captured = little();
        reader.skip(4);
        const wire::ByteView frame = reader.take(captured);
        if (reader.failed())
            break;
        if (!start)
            start = time;
        if (auto datagram = datagramOf(frame)) {
            datagram->time = time - *start;
            result.push_back(std::move(*datagram));
        }
    }
    return result;
}

} // namespace slipway::test
