// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/session/packet.h"
#include <QDataStream>
#include <QIODevice>

namespace slipway::session {

namespace {
constexpr quint8 Format = 1;
constexpr qint64 MostPackets = PacketTrail::FirstKept + PacketTrail::LastKept;
/// What a damaged length must not make anybody allocate.
constexpr quint32 MostUnpacked = 1 << 20;

void write(QDataStream &out, const Packet &packet)
{
    out << packet.timeMs << quint8(packet.kind) << packet.sent << packet.source.value << packet.sourcePort
        << packet.destination.value << packet.destinationPort << packet.interface.toUtf8() << packet.bytes
        << qint32(packet.size);
}

Packet read(QDataStream &in)
{
    Packet packet;
    quint8 kind = 0;
    qint32 size = 0;
    QByteArray interface;
    in >> packet.timeMs >> kind >> packet.sent >> packet.source.value >> packet.sourcePort >>
        packet.destination.value >> packet.destinationPort >> interface >> packet.bytes >> size;
    packet.kind = PacketKind(qMin(kind, quint8(PacketKind::Tftp)));
    packet.interface = QString::fromUtf8(interface);
    packet.size = size;
    return packet;
}
} // namespace

void Packet::setBytes(const void *data, size_t length)
{
    size = int(length);
    bytes = QByteArray(static_cast<const char *>(data), qMin(qsizetype(length), MostBytes));
}

void PacketTrail::add(const Packet &packet)
{
    packets.append(packet);
    if (packets.size() <= MostPackets)
        return;
    packets.removeAt(FirstKept);
    ++left;
}

QByteArray packed(const PacketTrail &trail)
{
    QByteArray plain;
    QDataStream out(&plain, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_0);
    out << Format << trail.left << quint32(trail.packets.size());
    for (const Packet &packet : trail.packets)
        write(out, packet);
    return qCompress(plain);
}

PacketTrail unpacked(const QByteArray &bytes, const QByteArray &token)
{
    // The first four bytes say how long it was.
    QDataStream head(bytes);
    quint32 length = 0;
    head >> length;
    if (length == 0 || length > MostUnpacked)
        return {};
    const QByteArray plain = qUncompress(bytes);
    QDataStream in(plain);
    in.setVersion(QDataStream::Qt_6_0);
    PacketTrail trail;
    quint8 format = 0;
    quint32 count = 0;
    in >> format >> trail.left >> count;
    if (format != Format || count > MostPackets)
        return {};
    for (quint32 i = 0; i < count; ++i) {
        Packet packet = read(in);
        packet.token = token;
        trail.packets.append(packet);
    }
    return in.status() == QDataStream::Ok ? trail : PacketTrail();
}

} // namespace slipway::session
