// SPDX-License-Identifier: GPL-3.0-or-later
// Socket addresses and options as values, for the Linux files of this room alone.
#pragma once
#include "server/base/error.h"
#include "server/base/ipv4.h"
#include <netinet/in.h>

namespace slipway::net {

sockaddr_in toSocketAddress(Ipv4 address, quint16 port);
Ipv4 toIpv4(in_addr address);
/// Non-blocking and closed on exec; -1 with errno.
int openUdpSocket();
/// The same two flags on a socket that came from elsewhere.
void setDescriptorFlags(int descriptor);
void setIntOption(int descriptor, int level, int name, int value);
/// Beyond net.core.rmem_max (wmem_max) where this process may.
void setReceiveBuffer(int descriptor, int bytes);
void setSendBuffer(int descriptor, int bytes);
/// The error of a bind that failed with `number` (errno).
Failure<Error> bindFailure(int number, Ipv4 address, quint16 port);

} // namespace slipway::net
