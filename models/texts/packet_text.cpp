// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/texts/packet_text.h"
#include "models/texts/dhcp_option_text.h"
#include "models/texts/display_text.h"
#include "models/texts/format_text.h"
#include "server/session/packet_bounds.h"
#include "server/wire/option_names.h"
#include "server/wire/option_walk.h"
#include "server/wire/pxe.h"
#include "server/wire/tftp_packet.h"
#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace slipway::models {

namespace {

using session::Packet;
using session::PacketKind;
using wire::TftpOpcode;

struct PacketTexts
{
    Q_DECLARE_TR_FUNCTIONS(PacketTexts)
};

wire::ByteView viewOf(const QByteArray &bytes)
{
    return {reinterpret_cast<const uint8_t *>(bytes.constData()), size_t(bytes.size())};
}

QString addressText(Ipv4 address)
{
    return QString::fromStdString(address.toString());
}

QString fromNetwork(std::string_view text)
{
    return displayText(QString::fromUtf8(text.data(), qsizetype(text.size())));
}

/// The strings behind a TFTP opcode, each ended by a NUL.
QStringList tftpStrings(const QByteArray &bytes)
{
    QStringList strings;
    const QList<QByteArray> parts = bytes.mid(2).split('\0');
    for (const QByteArray &part : parts)
        strings += displayText(QString::fromUtf8(part));
    while (!strings.isEmpty() && strings.last().isEmpty())
        strings.removeLast();
    return strings;
}

/// "blksize 1468, windowsize 8", from the words after the first `skip`.
QString tftpOptions(const QStringList &strings, qsizetype skip)
{
    QStringList parts;
    for (qsizetype i = skip; i + 1 < strings.size(); i += 2)
        parts += strings.at(i) + u' ' + strings.at(i + 1);
    return parts.join(u", "_s);
}

quint16 opcodeOf(const QByteArray &bytes)
{
    wire::Reader reader(viewOf(bytes));
    return reader.u16();
}

PacketSummary tftpSummary(const Packet &packet)
{
    const QStringList strings = tftpStrings(packet.bytes);
    switch (TftpOpcode(opcodeOf(packet.bytes))) {
    case TftpOpcode::ReadRequest:
    case TftpOpcode::WriteRequest: {
        QStringList parts{strings.value(0), tftpOptions(strings, 2)};
        parts.removeAll(QString());
        const bool reads = opcodeOf(packet.bytes) == quint16(TftpOpcode::ReadRequest);
        return {reads ? u"TFTP RRQ"_s : u"TFTP WRQ"_s, parts.join(u" \u00B7 "_s), {}, {}};
    }
    case TftpOpcode::OptionAcknowledgement:
        return {u"TFTP OACK"_s, tftpOptions(strings, 0), {}, {}};
    case TftpOpcode::Error: {
        wire::Reader reader(viewOf(packet.bytes));
        reader.skip(2);
        const uint16_t code = reader.u16();
        const QString said = displayText(QString::fromUtf8(packet.bytes.mid(4)).remove(QChar(0)));
        return {u"TFTP ERROR"_s, u"%1: %2"_s.arg(code).arg(said), {}, {}};
    }
    case TftpOpcode::Data:
    case TftpOpcode::Acknowledgement:
        break;
    }
    return {u"TFTP"_s, {}, {}, {}};
}

QString dhcpContent(const wire::DhcpMessage &message)
{
    const wire::PxeFacts facts = wire::pxeFacts(message);
    QStringList parts;
    if (message.op == 1 && facts.architecture) {
        const std::string_view name = wire::architectureName(*facts.architecture);
        parts += name.empty() ? QString::number(*facts.architecture) : fromNetwork(name);
    }
    if (message.op == 1 && facts.ipxe)
        parts += u"iPXE"_s;
    if (!message.yiaddr.isNull())
        parts += addressText(message.yiaddr);
    const std::string named = message.options.text(wire::option::BootFileName);
    const QString file = fromNetwork(message.file.empty() ? named : message.file);
    if (!file.isEmpty())
        parts += file;
    if (facts.bootItem)
        parts += PacketTexts::tr("menu item %1").arg(*facts.bootItem);
    return parts.join(u" \u00B7 "_s);
}

QString dhcpName(const Packet &packet, const QString &type)
{
    //: a DHCP message on the port of PXE's boot service
    return packet.kind == PacketKind::BootService ? PacketTexts::tr("%1 on 4011").arg(type) : type;
}

/// Of one whose end we did not keep: nobody can say whether it was sound.
PacketSummary cutSummary(const Packet &packet)
{
    QString type;
    for (const wire::PlacedOption &option : wire::placedOptions(viewOf(packet.bytes))) {
        if (option.code == wire::option::MessageType && option.length == 1)
            type = messageTypeText(uchar(packet.bytes.at(qsizetype(option.value))));
    }
    return {dhcpName(packet, type.isEmpty() ? u"DHCP"_s : type),
            PacketTexts::tr("kept only up to byte %1 of %2").arg(packet.bytes.size()).arg(packet.size),
            {},
            {}};
}

PacketSummary dhcpSummary(const Packet &packet)
{
    const auto decoded = wire::decodeDhcp(viewOf(packet.bytes));
    if (!decoded && !packet.isWhole())
        return cutSummary(packet);
    if (!decoded) {
        const std::string_view key = wire::wireErrorKey(decoded.error());
        return {PacketTexts::tr("Damaged"), fromNetwork(key), {}, {}};
    }
    PacketSummary summary;
    summary.message = dhcpName(packet, messageTypeText(int(decoded->type().value_or(wire::MessageType::Discover))));
    summary.content = dhcpContent(*decoded);
    summary.xid = u"0x%1"_s.arg(decoded->xid, 8, 16, QChar(u'0'));
    if (!decoded->giaddr.isNull())
        summary.relay = addressText(decoded->giaddr);
    return summary;
}

QList<PacketField> headFields(const Packet &packet)
{
    return {
        {PacketTexts::tr("From"), endpointText(packet.source, packet.sourcePort)},
        {PacketTexts::tr("To"), endpointText(packet.destination, packet.destinationPort)},
        {PacketTexts::tr("Interface"), displayText(packet.interface)},
        {PacketTexts::tr("Size"),
         packet.isWhole()
             ? PacketTexts::tr("%n byte(s)", nullptr, packet.size)
             : PacketTexts::tr("%n byte(s); the first %1 are kept", nullptr, packet.size).arg(packet.bytes.size())}};
}

void addTftp(QList<PacketField> &fields, const Packet &packet)
{
    const QByteArray &bytes = packet.bytes;
    const auto opcode = TftpOpcode(opcodeOf(bytes));
    fields += {u"opcode"_s,
               u"%1 (%2)"_s.arg(tftpSummary(packet).message.section(u' ', -1)).arg(int(opcode)),
               {},
               0,
               int(qMin<qsizetype>(2, bytes.size()))};
    if (opcode == TftpOpcode::Error) {
        fields += {u"ErrorCode"_s, tftpSummary(packet).content.section(u':', 0, 0), {}, 2, 2};
        fields += {u"ErrMsg"_s,
                   displayText(QString::fromUtf8(bytes.mid(4)).remove(QChar(0))),
                   {},
                   4,
                   int(qMax<qsizetype>(0, bytes.size() - 4))};
        return;
    }
    // Name and mode, where it is a request, then options and their values.
    QStringList names;
    if (opcode == TftpOpcode::ReadRequest || opcode == TftpOpcode::WriteRequest)
        names = {u"filename"_s, u"mode"_s};
    int at = 2;
    QString option;
    for (qsizetype i = 0; at < bytes.size(); ++i) {
        const auto found = bytes.indexOf('\0', at);
        const int end = int(found < 0 ? bytes.size() : found);
        const QString text = displayText(QString::fromUtf8(bytes.mid(at, end - at)));
        if (i < names.size()) {
            fields += {names.at(i), text, {}, at, end - at};
        } else if (option.isEmpty()) {
            option = text;
        } else {
            fields += {option, text, {}, at, end - at};
            option.clear();
        }
        at = end + 1;
    }
}

void addDhcp(QList<PacketField> &fields, const Packet &packet)
{
    constexpr qsizetype fixedSize = 236;
    if (packet.bytes.size() < fixedSize) {
        fields += {PacketTexts::tr("Message"),
                   {},
                   PacketTexts::tr("It is shorter than a DHCP message."),
                   0,
                   int(packet.bytes.size())};
        return;
    }
    wire::Reader reader(viewOf(packet.bytes));
    const auto number = [&](const char *name, int offset, int length) {
        const quint32 value = length == 1 ? reader.u8() : length == 2 ? reader.u16() : reader.u32();
        const QString text = length == 4 ? u"0x%1"_s.arg(value, 8, 16, QChar(u'0')) : QString::number(value);
        fields += {QString::fromLatin1(name), text, {}, offset, length};
        return value;
    };
    number("op", 0, 1);
    number("htype", 1, 1);
    const auto hlen = int(number("hlen", 2, 1));
    number("hops", 3, 1);
    number("xid", 4, 4);
    number("secs", 8, 2);
    if (number("flags", 10, 2) & 0x8000)
        fields.last().value = u"0x8000 (broadcast)"_s;
    int offset = 12;
    for (const char *name : {"ciaddr", "yiaddr", "siaddr", "giaddr"}) {
        fields += {QString::fromLatin1(name), addressText(Ipv4{reader.u32()}), {}, offset, 4};
        offset += 4;
    }
    const QByteArray chaddr = packet.bytes.mid(28, qBound(0, hlen, 16));
    fields += {u"chaddr"_s, QString::fromLatin1(chaddr.toHex(':').toUpper()), {}, 28, 16};
    const auto text = [&packet](int at, int length) {
        const QByteArray bytes = packet.bytes.mid(at, length);
        return displayText(QString::fromUtf8(bytes.left(bytes.indexOf('\0')))); // -1: all of it
    };
    fields += {u"sname"_s, text(44, 64), {}, 44, 64};
    fields += {u"file"_s, text(108, 128), {}, 108, 128};
    for (const OptionText &option : optionTexts(packet.bytes, packet.isWhole()))
        fields += {u"%1 %2"_s.arg(option.number, option.name),
                   option.value,
                   option.problem,
                   option.offset,
                   option.length,
                   option.isInner()};
}

} // namespace

QString endpointText(Ipv4 address, quint16 port)
{
    return u"%1:%2"_s.arg(addressText(address)).arg(port);
}

PacketSummary packetSummary(const Packet &packet)
{
    return packet.kind == PacketKind::Tftp ? tftpSummary(packet) : dhcpSummary(packet);
}

QList<PacketField> packetFields(const Packet &packet)
{
    QList<PacketField> fields = headFields(packet);
    if (packet.kind == PacketKind::Tftp)
        addTftp(fields, packet);
    else
        addDhcp(fields, packet);
    return fields;
}

int hexDumpPosition(int index, int perLine)
{
    // "0000  " then "00 " for each byte with a gap in the middle, " " and the characters, and the end of the line.
    const int line = 6 + perLine * 3 + 1 + 1 + perLine + 1;
    const int column = index % perLine;
    return index / perLine * line + 6 + column * 3 + (column >= perLine / 2 ? 1 : 0);
}

QString hexDump(const QByteArray &bytes, int perLine)
{
    QString text;
    for (int at = 0; at < bytes.size(); at += perLine) {
        text += u"%1  "_s.arg(at, 4, 16, QChar(u'0'));
        QString characters;
        for (int i = 0; i < perLine; ++i) {
            if (i == perLine / 2)
                text += u' ';
            if (at + i >= bytes.size()) {
                text += u"   "_s;
                characters += u' ';
                continue;
            }
            const auto byte = uchar(bytes.at(at + i));
            text += u"%1 "_s.arg(byte, 2, 16, QChar(u'0'));
            characters += byte >= 0x20 && byte < 0x7F ? QChar(byte) : QChar(u'.');
        }
        text += u' ' + characters + u'\n';
    }
    text.chop(1);
    return text;
}

QString packetsKeptText()
{
    return PacketTexts::tr("Kept are those of the newest %1 boots that fetched something, and of boots that fetched "
                           "nothing those of the newest %2 of devices and of the newest %2 of other machines.")
        .arg(QLocale().toString(session::BootsWithPackets), QLocale().toString(session::SilentWithPackets));
}

QString packetReport(const session::PacketTrail &trail, bool withFields)
{
    if (trail.packets.isEmpty())
        return PacketTexts::tr("No packets are kept of this boot.") + u' ' + packetsKeptText();
    QStringList lines;
    const qint64 first = trail.packets.isEmpty() ? 0 : trail.packets.first().timeMs;
    for (qsizetype i = 0; i < trail.packets.size(); ++i) {
        const Packet &packet = trail.packets.at(i);
        if (trail.left > 0 && i == session::PacketTrail::FirstKept)
            lines += PacketTexts::tr("(%n packet(s) between were not kept)", nullptr, int(trail.left));
        const PacketSummary summary = packetSummary(packet);
        QStringList parts{offsetText(packet.timeMs - first),
                          endpointText(packet.source, packet.sourcePort) + u" > "_s +
                              endpointText(packet.destination, packet.destinationPort),
                          summary.message, summary.xid, summary.content};
        parts.removeAll(QString());
        lines += parts.join(u"  "_s);
        if (!withFields)
            continue;
        for (const PacketField &field : packetFields(packet)) {
            if (field.length > 0 && !(field.value.isEmpty() && field.problem.isEmpty()))
                lines += (field.inner ? u"        "_s : u"    "_s) + field.name + u": "_s + field.value +
                         (field.problem.isEmpty() ? QString() : u" ["_s + field.problem + u']');
        }
    }
    return lines.join(u'\n');
}

} // namespace slipway::models
