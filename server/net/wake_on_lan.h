// SPDX-License-Identifier: GPL-3.0-or-later
// Magic packets: what a sleeping network card waits for. Any thread.
#pragma once
#include "server/base/error.h"
#include "server/base/ipv4.h"
#include "server/base/mac_address.h"
#include "server/net/interfaces.h"
#include <QByteArray>

namespace slipway::net {

/// Six times FF, then the address sixteen times.
QByteArray magicPacket(const MacAddress &mac);
/// Where a broadcast into this network goes; none for a network of one or two addresses.
std::optional<Ipv4> broadcastOf(const InterfaceAddress &address);
/// One packet for each MAC address to each of `broadcasts`. How many left; Io where none did.
Result<int> sendMagicPackets(const QList<MacAddress> &macs, const QList<Ipv4> &broadcasts, quint16 port);

} // namespace slipway::net
