// SPDX-License-Identifier: GPL-3.0-or-later
// From a live session and what asks to what the reply tells: Microsoft's programs, iPXE and firmware each get their
// own. Pure.
#pragma once
#include "server/dhcp/boot_reply.h"
#include "server/dhcp/session_book.h"

namespace slipway::dhcp {

/// A URL for HTTP boot, never a loader for an iPXE. An empty file where the session has none for this client.
BootAnswer bootAnswerFor(const LiveSession &session, const Request &request);
/// For a boot program of Microsoft's whose session is over: go on to the next boot device.
BootAnswer abortAnswer(const LiveSession &session);
/// The firmware's own menu, where it is the prompt, or where firmware of this kind gets one anyway. None for iPXE and
/// HTTP boot, which have none.
std::optional<FirmwareMenu> menuFor(const LiveSession &session, const Request &request, ReplyStyle style,
                                    const site::Settings &settings);

} // namespace slipway::dhcp
