// SPDX-License-Identifier: GPL-3.0-or-later
// What the history of boots tells of one machine, registered or not: how often it asked, when, and what came of it
// last. Values; any thread.
#pragma once
#include "server/session/boot_session.h"

namespace slipway::store {

struct MachineSighting
{
    MacAddress mac;
    std::optional<Guid> smbiosGuid; ///< that it said last
    std::optional<site::Architecture> architecture;
    qint64 firstMs = 0; ///< of its oldest boot that is still kept
    qint64 lastMs = 0;
    int requests = 0; ///< boots that it tried, answered or not
    int booted = 0;   ///< of them: what was offered arrived
    Ipv4 client;      ///< its last address; null: it never fetched anything
    // Its last boot
    session::State state = session::State::Silent;
    policy::Decision decision; ///< answer, reason, device and deployment; no steps
    bool operator==(const MachineSighting &other) const
    {
        return mac == other.mac && lastMs == other.lastMs && requests == other.requests && booted == other.booted &&
               state == other.state && client == other.client;
    }
};

} // namespace slipway::store
