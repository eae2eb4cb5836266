// SPDX-License-Identifier: GPL-3.0-or-later
// TFTP packets as values (RFC 1350, 2347, 2348, 2349, 7440).
#pragma once
#include "server/wire/bytes.h"
#include "server/wire/wire_error.h"
#include <array>
#include <optional>

namespace slipway::wire {

enum class TftpOpcode : uint16_t { ReadRequest = 1, WriteRequest, Data, Acknowledgement, Error, OptionAcknowledgement };
enum class TftpErrorCode : uint16_t {
    Undefined = 0,
    NotFound,
    AccessViolation,
    DiskFull,
    IllegalOperation,
    UnknownTransferId,
    FileExists,
    NoSuchUser,
    OptionNegotiation
};
enum class TftpMode : uint8_t { Octet, NetAscii };

/// A read or write request. Option values that are absent or not valid in their RFC's range are left out here: an
/// option that cannot be granted is ignored, since firmware gives up on ERROR 8.
struct TftpRequest
{
    TftpOpcode opcode = TftpOpcode::ReadRequest;
    std::string name; ///< as sent, at most 512 bytes, may hold any byte but NUL
    TftpMode mode = TftpMode::Octet;
    std::optional<uint16_t> blksize; ///< 8..65464
    std::optional<uint8_t> timeout;  ///< 1..255 s
    bool tsize = false;
    std::optional<uint16_t> windowsize; ///< 1..65535
};

/// For port 69. Only requests decode; anything else is WireError::Opcode and gets no answer (loops between servers,
/// CVE-2024-2169).
Decoded<TftpRequest> decodeTftpRequest(ByteView packet);

struct TftpAcknowledgement
{
    uint16_t block = 0;
};
struct TftpError
{
    uint16_t code = 0;
    std::string message; ///< as sent, cut to 256 bytes; the final NUL may be missing
};
struct TftpClientPacket
{
    std::optional<TftpAcknowledgement> acknowledgement;
    std::optional<TftpError> error;
};
/// For a transfer's own port: ACK (four bytes or more) or ERROR (two or more: cut short, it ends the transfer too).
Decoded<TftpClientPacket> decodeTftpClientPacket(ByteView packet);

/// What is granted. Only what was asked for may be set (RFC 2347); empty means that no OACK is sent.
struct TftpGrant
{
    std::optional<uint16_t> blksize;
    std::optional<uint8_t> timeout;
    std::optional<uint64_t> tsize;
    std::optional<uint16_t> windowsize;
    bool isEmpty() const { return !blksize && !timeout && !tsize && !windowsize; }
};
Bytes encodeTftpOack(const TftpGrant &grant);
Bytes encodeTftpError(TftpErrorCode code, std::string_view message);
std::array<uint8_t, 4> tftpDataHeader(uint16_t block);

/// A requested name as the catalogue's key: backslashes to slashes, leading slashes, empty and "." segments dropped,
/// one trailing 0xFF (old ROMs append the End option) dropped. None where it has "..", a control character, a drive
/// letter in front or nothing left ("..." counts as "..").
std::optional<std::string> normalizedName(std::string_view requested);

} // namespace slipway::wire
