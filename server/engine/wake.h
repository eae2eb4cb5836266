// SPDX-License-Identifier: GPL-3.0-or-later
// Wake on LAN as an administrator asks for it. Values; any thread.
#pragma once
#include "server/base/ipv4.h"
#include <QList>
#include <QStringList>

namespace slipway::engine {

struct WakeTargets
{
    /// Empty: the broadcast address of every network of the interfaces that may answer.
    QList<Ipv4> broadcasts{};
    quint16 port = 9;
};

struct WokenDevices
{
    int packets = 0;
    QStringList networks{};   ///< the addresses that packets went to
    QStringList withoutMac{}; ///< names: known by their GUID alone, nothing to send
};

} // namespace slipway::engine
