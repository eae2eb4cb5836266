// SPDX-License-Identifier: GPL-3.0-or-later
// An address that this server gave (mode server).
#pragma once
#include "server/base/ipv4.h"
#include "server/base/mac_address.h"
#include <QByteArray>
#include <QString>

namespace slipway::session {

struct Lease
{
    Ipv4 address;
    MacAddress mac;
    QByteArray clientIdentifier; ///< option 61 as it came; empty: known by MAC
    qint64 expiresMs = 0;        ///< UTC
    QString hostName;            ///< from the network: plain text
};

} // namespace slipway::session
