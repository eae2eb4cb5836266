// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes to a DhcpMessage. Strict where leniency has cost others (an option beyond its field drops the packet), tolerant
// where real firmware is sloppy: a missing End, pads anywhere, rubbish after End.
#include "server/wire/dhcp_message.h"
#include <algorithm>

namespace slipway::wire {

namespace {
constexpr size_t FixedSize = 236; // RFC 951's header, without the cookie
constexpr size_t ChaddrSize = 16;
constexpr size_t SnameSize = 64;
constexpr size_t FileSize = 128;
constexpr uint32_t Cookie = 0x63825363; // RFC 2131 section 3
constexpr size_t MaximumOptions = 256;
// A message has at most this much in its options once joined, so the count alone bounds the memory that a packet can
// ask for.
static_assert(MaximumOptions * 255 <= 64 * 1024);

struct Header
{
    DhcpMessage message;
    ByteView sname;
    ByteView file;
};

Header readHeader(Reader &reader)
{
    Header header;
    DhcpMessage &m = header.message;
    m.op = reader.u8();
    m.htype = reader.u8();
    m.hlen = reader.u8();
    m.hops = reader.u8();
    m.xid = reader.u32();
    m.secs = reader.u16();
    m.flags = reader.u16();
    for (Ipv4 *address : {&m.ciaddr, &m.yiaddr, &m.siaddr, &m.giaddr})
        address->value = reader.u32();
    std::ranges::copy(reader.take(ChaddrSize), m.chaddr.begin());
    header.sname = reader.take(SnameSize);
    header.file = reader.take(FileSize);
    return header;
}

/// Collects the options of one field after another, with limits that hold for the message as a whole.
class OptionCollector
{
public:
    explicit OptionCollector(Options &options) : m_options(options) {}

    std::optional<WireError> field(ByteView bytes)
    {
        Reader reader(bytes);
        while (reader.remaining() > 0) {
            const uint8_t code = reader.u8();
            if (code == option::Pad)
                continue;
            if (code == option::End)
                break;
            const uint8_t length = reader.u8();
            const ByteView value = reader.take(length);
            if (reader.failed())
                return WireError::OptionOverrun;
            if (++m_count > MaximumOptions)
                return WireError::TooManyOptions;
            if (code == option::MessageType)
                ++m_messageTypes;
            m_options.join(code, value);
        }
        return std::nullopt;
    }
    size_t messageTypes() const { return m_messageTypes; }

private:
    Options &m_options;
    size_t m_count = 0;
    size_t m_messageTypes = 0;
};

std::optional<WireError> readOptions(Header &header, ByteView bytes)
{
    Options &options = header.message.options;
    OptionCollector collector(options);
    if (const auto error = collector.field(bytes))
        return error;
    const bool overloaded = options.contains(option::Overload);
    const uint8_t fields = options.u8(option::Overload).value_or(0);
    if (overloaded && (fields < 1 || fields > 3))
        return WireError::Overload;
    // Looked at once, before the fields that it opens: a second one inside them means nothing (RFC 2131 section 4.1).
    if (fields & 1) {
        if (const auto error = collector.field(header.file))
            return error;
    } else {
        header.message.file = upToNul(header.file);
    }
    if (fields & 2) {
        if (const auto error = collector.field(header.sname))
            return error;
    } else {
        header.message.sname = upToNul(header.sname);
    }
    options.remove(option::Overload);
    if (collector.messageTypes() != 1 || !header.message.type())
        return WireError::MessageType;
    return std::nullopt;
}

std::optional<WireError> requestError(const DhcpMessage &message)
{
    if (message.op != 1)
        return WireError::NotARequest;
    const MacAddress mac = message.mac();
    // The group bit covers broadcast too.
    if (message.htype != 1 || message.hlen != 6 || mac.isNull() || mac.isMulticast())
        return WireError::HardwareAddress;
    return std::nullopt;
}

Decoded<DhcpMessage> decode(ByteView packet, bool requestOnly)
{
    if (packet.size() < FixedSize)
        return fail(WireError::TooShort);
    Reader reader(packet);
    Header header = readHeader(reader);
    // The header is judged before the options: what is no request costs no work.
    if (header.message.op != 1 && header.message.op != 2)
        return fail(WireError::NotARequest);
    if (header.message.hlen > ChaddrSize)
        return fail(WireError::HardwareAddress);
    if (requestOnly) {
        if (const auto error = requestError(header.message))
            return fail(*error);
    }
    if (reader.u32() != Cookie) // zero where it is cut short
        return fail(WireError::NoCookie);
    if (const auto error = readOptions(header, reader.take(reader.remaining())))
        return fail(*error);
    return std::move(header.message);
}
} // namespace

Decoded<DhcpMessage> decodeDhcp(ByteView packet)
{
    return decode(packet, false);
}

Decoded<DhcpMessage> decodeDhcpRequest(ByteView packet)
{
    return decode(packet, true);
}

} // namespace slipway::wire
