// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/network_facts.h"
#include "server/net/interfaces.h"
#include <QFile>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::engine {

namespace {

/// What the driver says; none for virtual ones, and -1 without a carrier.
double linkMbit(const QString &interface)
{
    QFile speed(u"/sys/class/net/%1/speed"_s.arg(interface));
    if (!speed.open(QIODevice::ReadOnly))
        return 0;
    return std::max(speed.readAll().trimmed().toDouble(), 0.0);
}

} // namespace

policy::NetworkFacts networkFacts(const QString &interface, const site::Settings &settings,
                                  const QList<policy::TransferRecord> &records)
{
    policy::NetworkFacts facts;
    for (const net::Interface &each : net::interfaces()) {
        const bool wanted = interface.isEmpty() ? !each.loopback && each.running && !each.addresses.isEmpty() &&
                                                      settings.interfaceAllowed(each.name)
                                                : each.name == interface;
        if (!wanted)
            continue;
        facts.mtu = each.mtu;
        facts.linkMbit = linkMbit(each.name);
        break;
    }
    return policy::withRoundTrip(facts, records);
}

} // namespace slipway::engine
