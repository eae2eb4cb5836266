// SPDX-License-Identifier: GPL-3.0-or-later
// Ports that this process may not bind, from slipway-ports: a small program with the capability for it, which binds one
// of a fixed list and hands the socket over (installer/slipway_ports.cpp). Any thread; waits at most 3 s for it.
#pragma once
#include "server/base/error.h"
#include "server/base/ipv4.h"

namespace slipway::net {

enum class Transport : quint8 { Udp, Tcp };

struct PortOpener
{
    /// NotGranted: it lies there without the capability. NotAllowed: it has it, but this user may not run it.
    enum class State : quint8 { Missing, NotGranted, NotAllowed, Ready };
    State state = State::Missing;
    QString program; ///< empty if missing
    QString grant;   ///< the program that grants it (grant-ports beside the opener); empty if missing
};

/// Where it may lie: in the package, granted to this user alone, beside this program. The first that is of use.
PortOpener portOpener();
PortOpener portOpenerIn(const QStringList &folders);
/// It opens UDP 67, 69, 4011, TCP 80 and, for broadcasts only, UDP 68; and nothing else.
bool isOpenersPort(Transport transport, quint16 port);

/// A bound socket (UDP: with the options of UdpEndpoint; TCP: not listening yet), non-blocking, closed on exec.
/// PortInUse with its owner, PortForbidden where the opener is not ready, may not either, or has no such port.
Result<int> openForbiddenPort(Transport transport, Ipv4 address, quint16 port);
Result<int> openForbiddenPort(const PortOpener &opener, Transport transport, Ipv4 address, quint16 port);

} // namespace slipway::net
