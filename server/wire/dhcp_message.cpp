// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/wire/dhcp_message.h"
#include <algorithm>

namespace slipway::wire {

namespace {
constexpr uint32_t Cookie = 0x63825363; // RFC 2131 section 3
constexpr size_t LongestValue = 255;

/// Bytes that a value takes on the wire, split as RFC 3396 has it.
size_t wireSize(const Option &option)
{
    const size_t pieces = std::max<size_t>(1, (option.value.size() + LongestValue - 1) / LongestValue);
    return option.value.size() + 2 * pieces;
}

void writeOption(Writer &writer, const Option &option)
{
    ByteView rest(option.value);
    do {
        const ByteView piece = rest.first(std::min(rest.size(), LongestValue));
        writer.u8(option.code);
        writer.u8(uint8_t(piece.size()));
        writer.bytes(piece);
        rest = rest.subspan(piece.size());
    } while (!rest.empty());
}

/// Pad and End are no options; Overload would make the reader take `file` and `sname` for options, and we never do
/// that.
bool isWritable(uint8_t code)
{
    return code != option::Pad && code != option::End && code != option::Overload;
}

/// Without its type and server a reply means nothing; without option 82 the relay drops it (RFC 3046 section 2.2).
bool isIndispensable(uint8_t code)
{
    return code == option::MessageType || code == option::ServerIdentifier || code == option::RelayAgentInformation;
}

void writeOptions(Writer &writer, const Options &options, size_t maximum)
{
    size_t reserved = 1; // End
    for (const Option &each : options.all())
        if (isIndispensable(each.code))
            reserved += wireSize(each);
    size_t used = writer.size() + reserved;
    bool full = false;
    for (const Option &each : options.all()) {
        if (!isWritable(each.code) || each.code == option::RelayAgentInformation)
            continue;
        if (!isIndispensable(each.code)) {
            full = full || used + wireSize(each) > maximum;
            if (full)
                continue;
            used += wireSize(each);
        }
        writeOption(writer, each);
    }
    if (const Bytes *relay = options.find(option::RelayAgentInformation))
        writeOption(writer, {option::RelayAgentInformation, *relay});
    writer.u8(option::End);
}
} // namespace

std::optional<MessageType> DhcpMessage::type() const
{
    const auto value = options.u8(option::MessageType);
    if (!value || *value < uint8_t(MessageType::Discover) || *value > uint8_t(MessageType::Inform))
        return std::nullopt;
    return MessageType(*value);
}

MacAddress DhcpMessage::mac() const
{
    MacAddress mac;
    std::copy_n(chaddr.begin(), mac.octets.size(), mac.octets.begin());
    return mac;
}

void DhcpMessage::setMac(const MacAddress &mac)
{
    chaddr.fill(0);
    std::ranges::copy(mac.octets, chaddr.begin());
}

Bytes encodeDhcp(const DhcpMessage &message, size_t maximum)
{
    Writer writer;
    writer.u8(message.op);
    writer.u8(message.htype);
    writer.u8(message.hlen);
    writer.u8(message.hops);
    writer.u32(message.xid);
    writer.u16(message.secs);
    writer.u16(message.flags);
    for (const Ipv4 address : {message.ciaddr, message.yiaddr, message.siaddr, message.giaddr})
        writer.u32(address.value);
    writer.bytes(message.chaddr);
    writer.fixed(message.sname, 64);
    writer.fixed(message.file, 128);
    writer.u32(Cookie);
    writeOptions(writer, message.options, maximum);
    if (writer.size() < DhcpMinimumSize)
        writer.zeros(DhcpMinimumSize - writer.size());
    return writer.take();
}

} // namespace slipway::wire
