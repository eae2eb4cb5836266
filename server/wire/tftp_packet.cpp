// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/wire/tftp_packet.h"
#include <algorithm>
#include <limits>

namespace slipway::wire {

namespace {
constexpr size_t LongestName = 512;
constexpr size_t LongestErrorMessage = 256;
constexpr size_t MaximumOptions = 16;

bool equalsIgnoringCase(std::string_view text, std::string_view lowerCase)
{
    // RFC 1350 and 2347: ASCII without regard to case. No locale may have a say in that.
    return std::ranges::equal(text, lowerCase, {},
                              [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; });
}

/// Digits only, in the range; "1456x", "-1", "" and what no 64 bits hold are no number.
std::optional<uint64_t> number(std::string_view text, uint64_t least, uint64_t most)
{
    if (text.empty())
        return std::nullopt;
    uint64_t value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9' || value > (std::numeric_limits<uint64_t>::max() - 9) / 10)
            return std::nullopt;
        value = value * 10 + uint64_t(c - '0');
    }
    return value >= least && value <= most ? std::optional(value) : std::nullopt;
}

/// Applies one option. The first of a name wins, even where its value is not valid.
class OptionTaker
{
public:
    explicit OptionTaker(TftpRequest &request) : m_request(request) {}

    void take(std::string_view name, std::string_view value)
    {
        if (isFirst(name, "blksize", m_blksize)) {
            if (const auto size = number(value, 8, 65464))
                m_request.blksize = uint16_t(*size);
        } else if (isFirst(name, "timeout", m_timeout)) {
            if (const auto seconds = number(value, 1, 255))
                m_request.timeout = uint8_t(*seconds);
        } else if (isFirst(name, "tsize", m_tsize)) {
            m_request.tsize = number(value, 0, std::numeric_limits<uint64_t>::max()).has_value();
        } else if (isFirst(name, "windowsize", m_windowsize)) {
            if (const auto blocks = number(value, 1, 65535))
                m_request.windowsize = uint16_t(*blocks);
        }
    }

private:
    static bool isFirst(std::string_view name, std::string_view wanted, bool &seen)
    {
        if (seen || !equalsIgnoringCase(name, wanted))
            return false;
        seen = true;
        return true;
    }

    TftpRequest &m_request;
    bool m_blksize = false;
    bool m_timeout = false;
    bool m_tsize = false;
    bool m_windowsize = false;
};

std::optional<WireError> takeOptions(Reader &reader, TftpRequest &request)
{
    OptionTaker taker(request);
    for (size_t count = 0; count < MaximumOptions && reader.remaining() > 0; ++count) {
        const std::string_view name = reader.untilNul();
        if (!reader.failed() && reader.remaining() == 0)
            break; // a name without a value: nothing was asked for
        const std::string_view value = reader.untilNul();
        if (reader.failed())
            return WireError::Unterminated;
        taker.take(name, value);
    }
    return std::nullopt;
}

void writeOption(Writer &writer, std::string_view name, std::optional<uint64_t> value)
{
    if (!value)
        return;
    writer.text(name);
    writer.u8(0);
    writer.text(std::to_string(*value));
    writer.u8(0); // EDK2 takes an OACK without its last NUL for malformed
}
} // namespace

Decoded<TftpRequest> decodeTftpRequest(ByteView packet)
{
    if (packet.size() < 4)
        return fail(WireError::TooShort);
    Reader reader(packet);
    TftpRequest request;
    request.opcode = TftpOpcode(reader.u16());
    if (request.opcode != TftpOpcode::ReadRequest && request.opcode != TftpOpcode::WriteRequest)
        return fail(WireError::Opcode);
    const std::string_view name = reader.untilNul();
    const std::string_view mode = reader.untilNul();
    if (reader.failed())
        return fail(WireError::Unterminated);
    if (name.size() > LongestName)
        return fail(WireError::NameTooLong);
    request.name = name;
    if (equalsIgnoringCase(mode, "netascii"))
        request.mode = TftpMode::NetAscii;
    else if (!equalsIgnoringCase(mode, "octet"))
        return fail(WireError::Mode);
    if (const auto error = takeOptions(reader, request))
        return fail(*error);
    return request;
}

Decoded<TftpClientPacket> decodeTftpClientPacket(ByteView packet)
{
    if (packet.size() < 2)
        return fail(WireError::TooShort);
    Reader reader(packet);
    const auto opcode = TftpOpcode(reader.u16());
    TftpClientPacket result;
    if (opcode == TftpOpcode::Acknowledgement) {
        result.acknowledgement = TftpAcknowledgement{reader.u16()};
        if (reader.failed())
            return fail(WireError::TooShort);
    } else if (opcode == TftpOpcode::Error) {
        // A mutilated ERROR still says that the client has given up; its code is then 0 (CVE-2019-11365 read on).
        TftpError error{reader.u16(), {}};
        error.message = upToNul(reader.take(std::min(reader.remaining(), LongestErrorMessage)));
        result.error = std::move(error);
    } else {
        return fail(WireError::Opcode);
    }
    return result;
}

Bytes encodeTftpOack(const TftpGrant &grant)
{
    Writer writer;
    writer.u16(uint16_t(TftpOpcode::OptionAcknowledgement));
    writeOption(writer, "blksize", grant.blksize);
    writeOption(writer, "timeout", grant.timeout);
    writeOption(writer, "tsize", grant.tsize);
    writeOption(writer, "windowsize", grant.windowsize);
    return writer.take();
}

Bytes encodeTftpError(TftpErrorCode code, std::string_view message)
{
    Writer writer;
    writer.u16(uint16_t(TftpOpcode::Error));
    writer.u16(uint16_t(code));
    writer.text(message.substr(0, std::min(message.find('\0'), LongestErrorMessage)));
    writer.u8(0);
    return writer.take();
}

std::array<uint8_t, 4> tftpDataHeader(uint16_t block)
{
    return {0, uint8_t(TftpOpcode::Data), uint8_t(block >> 8), uint8_t(block)};
}

} // namespace slipway::wire
