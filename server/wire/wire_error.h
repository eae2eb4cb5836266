// SPDX-License-Identifier: GPL-3.0-or-later
// Why bytes from the network were dropped. Counted and shown, never thrown, never a log line each.
#pragma once
#include "server/base/result.h"
#include <string_view>

namespace slipway::wire {

enum class WireError {
    TooShort,        ///< shorter than the fixed part
    NoCookie,        ///< BOOTP without the DHCP magic cookie
    NotARequest,     ///< op is not 1 where a request is expected, or neither 1 nor 2
    HardwareAddress, ///< htype/hlen are not Ethernet, or chaddr is zero, broadcast or a group address
    OptionOverrun,   ///< an option's length reaches beyond its field
    TooManyOptions,  ///< more than 256 options, or more than 64 KiB joined
    MessageType,     ///< option 53 missing, of the wrong length, unknown, or given twice
    Overload,        ///< option 52 of a wrong length or value
    Opcode,          ///< TFTP: not an opcode that is answered here
    Unterminated,    ///< TFTP: a string without its NUL
    NameTooLong,     ///< TFTP: file name beyond 512 bytes
    Mode,            ///< TFTP: neither octet nor netascii
};

/// A stable lower-case word for counters and tests: "too-short".
std::string_view wireErrorKey(WireError error);

template <class T>
using Decoded = Expected<T, WireError>;

} // namespace slipway::wire
