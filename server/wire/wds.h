// SPDX-License-Identifier: GPL-3.0-or-later
// Option 250: what Microsoft's first boot programs (wdsnbp.com, wdsmgfw.efi) and their server tell each other on 4011.
// Numbers and widths as in the Windows SDK's wdsbp.h; never seen against those programs here.
#pragma once
#include "server/base/ipv4.h"
#include "server/wire/bytes.h"
#include <optional>

namespace slipway::wire {

enum class WdsAction : uint8_t {
    Approval = 1, ///< an administrator has to approve: the program polls
    Referral = 3, ///< ask the server in `referral`
    Abort = 5,    ///< go on to the next boot device
};
enum class WdsPrompt : uint8_t {
    OptIn = 1,    ///< boots if F12 is pressed
    NoPrompt = 2, //
    OptOut = 3,   ///< boots unless ESC is pressed
};

struct WdsOptions
{
    std::optional<uint16_t> architecture;   ///< 1: as option 93; the real one, which a BIOS cannot say there
    std::optional<uint8_t> nextAction;      ///< 2: a WdsAction
    std::optional<uint16_t> pollInterval;   ///< 3: seconds
    std::optional<uint16_t> pollRetries;    ///< 4
    std::optional<uint32_t> requestId;      ///< 5
    std::string message;                    ///< 6: shown on the machine; cut to 254 bytes
    bool versionQuery = false;              ///< 7
    std::optional<uint32_t> serverVersion;  ///< 8
    std::optional<Ipv4> referral;           ///< 9
    std::optional<uint8_t> prompt;          ///< 11: a WdsPrompt
    std::optional<uint8_t> promptDone;      ///< 12: not 0 where the key was pressed already
    std::optional<uint16_t> nbpVersion;     ///< 13: 0x0700, 0x0800
    std::optional<uint8_t> actionDone;      ///< 14
    std::optional<uint8_t> serverSelection; ///< 15: it may choose among servers
    std::optional<uint32_t> serverFeatures; ///< 16
    bool operator==(const WdsOptions &) const = default;
};

/// What is of a wrong length, or not known, is left out; none where a length reaches beyond the end.
std::optional<WdsOptions> decodeWds(ByteView value);
/// In the order of the numbers, then End.
Bytes encodeWds(const WdsOptions &options);

} // namespace slipway::wire
