// SPDX-License-Identifier: GPL-3.0-or-later
// What the dhcp thread asks of the rest of the house.
#pragma once
#include "server/policy/ledger.h"
#include "server/session/entry.h"
#include "server/session/event.h"
#include "server/session/lease.h"
#include "server/session/packet.h"
#include <functional>
#include <string_view>

namespace slipway::dhcp {

/// What the service tells the engine. Called in the dhcp thread; each returns at once.
struct Hooks
{
    /// A new or changed session: posted to tftp and http before the offer leaves.
    std::function<void(const session::EntryPointer &)> publish;
    /// Its directory closes (ended, or stopped by an exclusion): transfers of it end.
    std::function<void(const QByteArray &token)> retire;
    std::function<void(const session::Event &)> journal;
    /// A fresh DISCOVER from firmware: what the last session of this machine began and never finished is taken back.
    /// `done` is called in the dhcp thread when the ledger given to setLedger has it.
    std::function<void(const QByteArray &token, std::function<void()> done)> withdraw;
    /// Durable before the ACK leaves; `done(false)` sends none.
    std::function<void(const session::Lease &, std::function<void(bool)> done)> saveLease;
    std::function<void(Ipv4)> removeLease;
    /// A machine got no address, since all of this range are taken. Once in ten minutes.
    std::function<void(const site::DhcpRange &)> usedUp;
    /// A session's machine has this address now.
    std::function<void(const QByteArray &token, Ipv4 client)> seen;
    std::function<void(std::string_view wireErrorKey)> malformed;
    /// A directory as it is served from now on (null: none), and the token of one that ends (empty: none). Only tftp
    /// and http learn of it: a simulated machine's, or a session's that gives less than before.
    std::function<void(const session::EntryPointer &publish, const QByteArray &retire)> serve;
    std::function<void(const session::Packet &)> packet;   ///< a datagram of a boot, received or sent
    std::function<void(const policy::Decision &)> decided; ///< once a request that was decided anew, answered or not
};

/// The same, with something harmless where a hook was left empty. A lease that nobody saves counts as saved.
Hooks completed(Hooks hooks);

} // namespace slipway::dhcp
