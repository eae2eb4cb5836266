// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/port_grant.h"
#include "server/net/port_opener.h"
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace slipway::engine {

PortGrant portGrant()
{
    using State = net::PortOpener::State;
    const net::PortOpener opener = net::portOpener();
    const QString state = opener.state == State::Ready        ? u"ready"_s
                          : opener.state == State::NotGranted ? u"not-granted"_s
                          : opener.state == State::NotAllowed ? u"not-allowed"_s
                                                              : u"missing"_s;
    return {state, opener.grant, ::geteuid() == 0};
}

QString openersFault(const PortGrant &grant, const QString &port)
{
    const auto transport = port.startsWith(u"tcp"_s) ? net::Transport::Tcp : net::Transport::Udp;
    if (!net::isOpenersPort(transport, port.section(u' ', 1).toUShort()))
        return u"not-listed"_s;
    return grant.state == u"ready" ? u"refused"_s : grant.state;
}

} // namespace slipway::engine
