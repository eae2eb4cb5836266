// SPDX-License-Identifier: GPL-3.0-or-later
// What the HTTP service asks of TCP sockets themselves. In the http thread.
#pragma once
#include "server/base/error.h"
#include "server/base/ipv4.h"
#include <optional>

struct sockaddr;

namespace slipway::http {

struct BoundTo
{
    Ipv4 address;
    quint16 port = 0;
};

/// Bound and listening, non-blocking, closed on exec. PortInUse with the owner where /proc tells it, PortForbidden, Io.
Result<int> listenOn(Ipv4 address, quint16 port);
/// Connections of this listener keep at most about so many bytes waiting in this machine.
void limitUnsent(int listener, int bytes);
std::optional<BoundTo> boundTo(int socket);
Ipv4 addressOf(const sockaddr *address);

struct TcpProgress
{
    qint64 acknowledged = 0; ///< bytes that the client's TCP acknowledged since the connection was made
    qint64 sent = 0;         ///< bytes that went out at least once, in the same count
    qint64 written = 0;      ///< bytes that this program wrote, in the same count; the rest waits in this machine
    bool closed = false;     ///< nothing more will be sent
};
/// Zeros and closed where the socket is none.
TcpProgress tcpProgress(int socket);
/// -1 where no descriptor is left.
int duplicate(int descriptor);
void closeDescriptor(int descriptor);
/// Ends the connection at once; whoever polls the socket sees it closed.
void hangUp(int socket);
/// sendfile() has no MSG_NOSIGNAL: a client that went away would end the program. Holds for the calling thread.
void blockBrokenPipe();

} // namespace slipway::http
