// SPDX-License-Identifier: GPL-3.0-or-later
// IPv6 where there is none: the PXE ROM iPXE waits thirteen seconds for a router before it boots by IPv4. Pure.
#pragma once
#include <QByteArray>

namespace slipway::net {

/// The Ethernet frame that answers a router solicitation (RFC 4861): there is a router, and it routes nothing. Empty
/// for every other frame.
QByteArray routerAdvertisementFor(QByteArrayView frame);

} // namespace slipway::net
