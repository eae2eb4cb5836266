// SPDX-License-Identifier: GPL-3.0-or-later
// One datagram of a boot as a person reads it: what it is in the field's words, its fields, its bytes. All of it may
// hold text from the network and is plain text. Any thread.
#pragma once
#include "server/session/packet.h"

namespace slipway::models {

/// What a list shows of it.
struct PacketSummary
{
    QString message; ///< "DHCPDISCOVER", "DHCPREQUEST on 4011", "TFTP RRQ"
    QString content; ///< what sets it apart: the file, the architecture, what was granted
    QString xid;     ///< "0x12345678"; empty: it has none
    QString relay;   ///< giaddr; empty: none
};
PacketSummary packetSummary(const session::Packet &packet);

struct PacketField
{
    QString name; ///< the RFC's
    QString value;
    QString problem{};
    int offset = 0; ///< of its bytes in what UDP carried; where length is 0 it has none
    int length = 0;
    bool inner = false; ///< part of the field before it
};
QList<PacketField> packetFields(const session::Packet &packet);

/// "10.77.0.1:67"
QString endpointText(Ipv4 address, quint16 port);
/// Offset, bytes, characters: 16 or 8 bytes a line.
QString hexDump(const QByteArray &bytes, int perLine);
/// Where the digits of byte `index` begin in that text.
int hexDumpPosition(int index, int perLine);

/// Of which boots there are any.
QString packetsKeptText();
/// The whole as text: one line for each datagram, below it its fields where `withFields`; of none that none are kept.
QString packetReport(const session::PacketTrail &trail, bool withFields);

} // namespace slipway::models
