// SPDX-License-Identifier: GPL-3.0-or-later
// A host of one's own inside this one, without any privilege: namespaces in which the caller is root and nothing
// reaches the networks outside. For the virtual test machine. Before the program starts its first thread.
#pragma once
#include "server/base/ipv4.h"
#include "server/base/result.h"
#include <QString>

namespace slipway::net {

struct PrivateHostFault
{
    QString why;    ///< "switched-off", "none-allowed", "apparmor", "refused", "network"
    QString detail; ///< what was tried, and the system's text
};

/// Returns in a child of the calling process, which is process 1 of the new host; the caller itself waits in here until
/// that one ends, and ends as it did. When the caller is killed, everything that runs in the host is.
Expected<void, PrivateHostFault> enterPrivateHost();

inline constexpr char PrivateInterface[] = "eth0";

/// Makes loopback and eth0, with this address and no way out. What eth0 sends arrives at the socket that is returned,
/// as Ethernet frames, and what is written there arrives at eth0.
Expected<int, PrivateHostFault> makePrivateNetwork(Ipv4 address, int prefixLength);

} // namespace slipway::net
