// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/dhcp/hooks.h"

namespace slipway::dhcp {

Hooks completed(Hooks hooks)
{
    if (!hooks.publish)
        hooks.publish = [](const session::EntryPointer &) {};
    if (!hooks.retire)
        hooks.retire = [](const QByteArray &) {};
    if (!hooks.journal)
        hooks.journal = [](const session::Event &) {};
    if (!hooks.withdraw)
        hooks.withdraw = [](const QByteArray &, const std::function<void()> &done) { done(); };
    if (!hooks.saveLease)
        hooks.saveLease = [](const session::Lease &, const std::function<void(bool)> &done) { done(true); };
    if (!hooks.removeLease)
        hooks.removeLease = [](Ipv4) {};
    if (!hooks.usedUp)
        hooks.usedUp = [](const site::DhcpRange &) {};
    if (!hooks.seen)
        hooks.seen = [](const QByteArray &, Ipv4) {};
    if (!hooks.malformed)
        hooks.malformed = [](std::string_view) {};
    if (!hooks.serve)
        hooks.serve = [](const session::EntryPointer &, const QByteArray &) {};
    if (!hooks.packet)
        hooks.packet = [](const session::Packet &) {};
    if (!hooks.decided)
        hooks.decided = [](const policy::Decision &) {};
    return hooks;
}

} // namespace slipway::dhcp
