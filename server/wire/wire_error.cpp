// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/wire/wire_error.h"

namespace slipway::wire {

std::string_view wireErrorKey(WireError error)
{
    switch (error) {
    case WireError::TooShort:
        return "too-short";
    case WireError::NoCookie:
        return "no-cookie";
    case WireError::NotARequest:
        return "not-a-request";
    case WireError::HardwareAddress:
        return "hardware-address";
    case WireError::OptionOverrun:
        return "option-overrun";
    case WireError::TooManyOptions:
        return "too-many-options";
    case WireError::MessageType:
        return "message-type";
    case WireError::Overload:
        return "overload";
    case WireError::Opcode:
        return "opcode";
    case WireError::Unterminated:
        return "unterminated";
    case WireError::NameTooLong:
        return "name-too-long";
    case WireError::Mode:
        return "mode";
    }
    return "unknown";
}

} // namespace slipway::wire
