// SPDX-License-Identifier: GPL-3.0-or-later
// What firmware and Microsoft's network boot programs say on UDP 4011, byte by byte: packets are put together and taken
// apart here, not by the server's codec.
#pragma once
#include "server/base/ipv4.h"
#include <QByteArray>
#include <QHash>
#include <QString>

namespace slipway::windows {

/// A machine that has its address already.
struct Machine
{
    Ipv4 address;
    QByteArray mac = QByteArray::fromHex("525400770001"); ///< 6 bytes
    QByteArray machineId = QByteArray(16, '\x11');        ///< as option 97 carries it
    quint16 architecture = 7;                             ///< option 93
    bool isBios() const { return architecture == 0; }
};

struct BootAnswer
{
    QString trouble; ///< empty: it is a boot answer
    Ipv4 server;     ///< siaddr
    QByteArray file; ///< the field, up to its NUL
    QHash<int, QByteArray> options;
    /// Option 252 without its NUL; empty: none.
    QByteArray bcdPath() const;
};

/// One request from the machine's address. `wdsOption`: option 250 of wdsnbp.com and wdsmgfw.efi; empty: the firmware's
/// own. No answer within 4 s is trouble.
BootAnswer askBootService(const Machine &machine, Ipv4 server, quint16 port, const QByteArray &wdsOption = {});

} // namespace slipway::windows
