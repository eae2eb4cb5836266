// SPDX-License-Identifier: GPL-3.0-or-later
// The datagrams of one boot as they went over the wire: what a capture beside the server would have shown. Values, any
// thread.
#pragma once
#include "server/base/ipv4.h"
#include <QByteArray>
#include <QList>
#include <QString>

namespace slipway::session {

enum class PacketKind : quint8 { Dhcp, BootService, Tftp };

struct Packet
{
    static constexpr qsizetype MostBytes = 1500;

    qint64 timeMs = 0; ///< UTC
    QByteArray token;
    PacketKind kind = PacketKind::Dhcp;
    bool sent = false; ///< by this server
    Ipv4 source, destination;
    quint16 sourcePort = 0, destinationPort = 0;
    QString interface; ///< by which it came, or left; empty: not known
    QByteArray bytes;  ///< what UDP carried, at most MostBytes of it
    int size = 0;      ///< what UDP carried on the wire

    void setBytes(const void *data, size_t length);
    bool isWhole() const { return bytes.size() == size; }
    bool operator==(const Packet &) const = default;
};

/// Of one boot, in order. A machine that asks all day leaves its first and its last ones.
struct PacketTrail
{
    static constexpr qsizetype FirstKept = 48, LastKept = 16;

    QList<Packet> packets{};
    qint64 left = 0; ///< so many between the first FirstKept and the rest were not kept

    void add(const Packet &packet);
    bool operator==(const PacketTrail &) const = default;
};

/// As a store keeps it, compressed; the token is not in it.
QByteArray packed(const PacketTrail &trail);
/// An empty one where the bytes are damaged.
PacketTrail unpacked(const QByteArray &bytes, const QByteArray &token);

/// A capture file (pcap) that tcpdump and Wireshark read: raw IPv4, each datagram with the headers that it had, their
/// checksums right. One that was cut has its true length, and no UDP checksum.
QByteArray captureFile(const QList<Packet> &packets);

} // namespace slipway::session
