// SPDX-License-Identifier: GPL-3.0-or-later
// Where a machine sits in the network, as its requests told: the relay that forwarded them and what that relay's switch
// added (option 82). Text from the network: shown as plain text only. Pure.
#pragma once
#include "server/session/boot_session.h"

namespace slipway::session {

struct Place
{
    QString relay;     ///< address; empty: no relay
    QString circuitId; ///< option 82 sub-option 1: most often the port
    QString remoteId;  ///< option 82 sub-option 2: most often the switch
    bool operator==(const Place &) const = default;
};

/// By the first request that says so.
Place placeOf(const BootSession &session);

} // namespace slipway::session
