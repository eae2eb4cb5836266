// SPDX-License-Identifier: GPL-3.0-or-later
// Asks a network for its DHCP and PXE servers, through one interface. Any thread, which it blocks for three seconds,
// and for seven where nobody offered an address until then: dnsmasq looks for three seconds whether one is free.
#pragma once
#include "server/dhcp/offer_probe.h"
#include "server/net/interfaces.h"
#include <functional>

namespace slipway::engine {

struct DhcpProbe
{
    QString interface;
    QList<dhcp::OfferingServer> servers; ///< in the order in which they were heard first
    dhcp::ProbeJudgement judgement;
};

inline constexpr int ProbeMs = 3000, LongestProbeMs = 7000;

/// Nothing is broadcast where the interface has no address. NoInterface, PortForbidden (UDP 68 needs a privilege),
/// PortInUse, Io, Cancelled. `goOn` is asked about ten times a second; false cancels.
Result<DhcpProbe> probeDhcp(const QString &interface, const std::function<bool(int elapsedMs)> &goOn = {});

/// What to propose first: with a carrier and an address, no loopback, no virtual device, wired before wireless; empty:
/// there is none.
QString proposedInterface(const QList<net::Interface> &interfaces);

} // namespace slipway::engine
