// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/session/packet.h"
#include "server/wire/bytes.h"
#include <QtEndian>

namespace slipway::session {

namespace {
constexpr quint32 Magic = 0xA1B2C3D4; // microseconds, in the byte order of who wrote it
constexpr quint32 RawIpv4 = 228;      // LINKTYPE_IPV4
constexpr quint32 SnapLength = 65535;
constexpr size_t IpSize = 20, UdpSize = 8;
constexpr uint8_t Udp = 17;

quint32 sum(wire::ByteView bytes, quint32 start = 0)
{
    for (size_t i = 0; i < bytes.size(); ++i)
        start += i % 2 == 0 ? quint32(bytes[i]) << 8 : bytes[i];
    return start;
}

uint16_t checksum(quint32 sum)
{
    while (sum >> 16)
        sum = (sum & 0xFFFF) + (sum >> 16);
    return uint16_t(~sum);
}

wire::Bytes ipHeader(const Packet &packet, uint16_t number, size_t length)
{
    constexpr uint8_t timeToLive = 64;
    wire::Writer writer;
    writer.u8(0x45);
    writer.u8(0);
    writer.u16(uint16_t(length));
    writer.u16(number);
    writer.u16(0);
    writer.u8(timeToLive);
    writer.u8(Udp);
    writer.u16(0);
    writer.u32(packet.source.value);
    writer.u32(packet.destination.value);
    wire::Bytes header = writer.take();
    const uint16_t check = checksum(sum(header));
    header[10] = uint8_t(check >> 8);
    header[11] = uint8_t(check);
    return header;
}

uint16_t udpChecksum(const Packet &packet, size_t length, wire::ByteView payload)
{
    wire::Writer pseudo;
    pseudo.u32(packet.source.value);
    pseudo.u32(packet.destination.value);
    pseudo.u16(Udp);
    pseudo.u16(uint16_t(length));
    pseudo.u16(packet.sourcePort);
    pseudo.u16(packet.destinationPort);
    pseudo.u16(uint16_t(length));
    const uint16_t check = checksum(sum(payload, sum(pseudo.take())));
    return check == 0 ? 0xFFFF : check; // zero says that there is none
}

void little(QByteArray &out, quint32 value)
{
    const quint32 bytes = qToLittleEndian(value);
    out.append(reinterpret_cast<const char *>(&bytes), sizeof bytes);
}

void appendRecord(QByteArray &out, const Packet &packet, uint16_t number)
{
    const wire::ByteView payload(reinterpret_cast<const uint8_t *>(packet.bytes.constData()),
                                 size_t(packet.bytes.size()));
    const size_t udpLength = UdpSize + size_t(packet.size), length = IpSize + udpLength;
    wire::Writer record;
    record.bytes(ipHeader(packet, number, length));
    record.u16(packet.sourcePort);
    record.u16(packet.destinationPort);
    record.u16(uint16_t(udpLength));
    record.u16(packet.isWhole() ? udpChecksum(packet, udpLength, payload) : 0);
    record.bytes(payload);
    const wire::Bytes bytes = record.take();
    little(out, quint32(packet.timeMs / 1000));
    little(out, quint32(packet.timeMs % 1000 * 1000));
    little(out, quint32(bytes.size()));
    little(out, quint32(length));
    out.append(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
}
} // namespace

QByteArray captureFile(const QList<Packet> &packets)
{
    QByteArray out;
    little(out, Magic);
    little(out, 4u << 16 | 2u); // version 2.4
    little(out, 0);
    little(out, 0);
    little(out, SnapLength);
    little(out, RawIpv4);
    uint16_t number = 0;
    for (const Packet &packet : packets)
        appendRecord(out, packet, ++number);
    return out;
}

} // namespace slipway::session
