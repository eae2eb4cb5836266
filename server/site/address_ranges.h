// SPDX-License-Identifier: GPL-3.0-or-later
// The texts of dhcp.range, dhcp.router and dhcp.dns, and the values that they stand for. Pure; any thread.
#pragma once
#include "server/base/error.h"
#include "server/site/settings.h"

namespace slipway::site {

/// `10.77.0.100-10.77.0.199/24`, several by comma; empty: none. InvalidValue where a range is inverted, leaves its
/// network, includes the network's own or its broadcast address, or overlaps another.
Result<QList<DhcpRange>> parseRanges(const QString &text);
QString rangesText(const QList<DhcpRange> &ranges);

/// A list for each range, by semicolon; the addresses of one by comma or space. InvalidValue if one is no host's
/// address.
Result<QList<QList<Ipv4>>> parseAddressLists(const QString &text);
/// Empty lists at the end are left out: absent and empty mean the same.
QString addressListsText(QList<QList<Ipv4>> lists);

} // namespace slipway::site
