// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/measuring_server.h"
#include "server/engine/engine.h"
#include "server/net/interfaces.h"

namespace slipway::engine {

std::pair<Ipv4, quint16> measuringServer(const EngineOptions &options, const Endpoints *serving,
                                         const site::Settings &settings)
{
    Ipv4 address = options.address;
    quint16 port = options.tftpPort;
    if (serving && !serving->tftp.isEmpty()) {
        address = Ipv4::parse(serving->tftp.section(u':', 0, 0).toStdString()).value_or(Ipv4());
        port = quint16(serving->tftp.section(u':', 1).toUInt());
    }
    if (!address.isNull())
        return {address, port};
    for (const net::Interface &one : net::interfaces()) {
        if (!one.loopback && one.up && !one.addresses.isEmpty() && settings.interfaceAllowed(one.name))
            return {one.addresses.first().address, port};
    }
    return {*Ipv4::parse("127.0.0.1"), port};
}

} // namespace slipway::engine
