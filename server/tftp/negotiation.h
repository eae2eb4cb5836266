// SPDX-License-Identifier: GPL-3.0-or-later
// What a client asked for, against what is allowed: only what was asked is granted, never more than asked (RFC 2347,
// 2348, 2349, 7440).
#pragma once
#include "server/tftp/transfer.h"
#include "server/wire/tftp_packet.h"

namespace slipway::tftp {

struct Negotiated
{
    wire::TftpGrant grant;
    Terms terms;
};
/// `size` in bytes; the limits are the settings tftp.max-block-size and tftp.max-window-size.
Negotiated negotiate(const wire::TftpRequest &request, quint64 size, int maxBlockSize, int maxWindowSize);

} // namespace slipway::tftp
