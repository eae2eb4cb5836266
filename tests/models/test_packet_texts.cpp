// SPDX-License-Identifier: GPL-3.0-or-later
// Datagrams and DHCP options in words, and the log of a boot.
#include "models/boots/boot_log_model.h"
#include "models/boots/option_model.h"
#include "models/boots/packet_model.h"
#include "models/texts/dhcp_option_text.h"
#include "models/texts/packet_text.h"
#include "server/session/packet_bounds.h"
#include "server/wire/pxe.h"
#include "server/wire/sub_options.h"
#include "server/wire/tftp_packet.h"
#include <QAbstractItemModelTester>
#include <QtTest>

using namespace slipway;
using namespace slipway::models;
using namespace Qt::StringLiterals;
namespace option = wire::option;

namespace {

wire::Bytes raw(std::string_view text)
{
    return wire::Bytes(text.begin(), text.end());
}

wire::DhcpMessage discover()
{
    wire::DhcpMessage message;
    message.xid = 0xCAFE0001;
    message.setMac({{0x52, 0x54, 0, 1, 2, 3}});
    message.giaddr = *Ipv4::parse("10.77.3.1");
    message.options.setU8(option::MessageType, 1);
    message.options.set(option::ParameterList, {1, 3, 66, 67, 224});
    message.options.setText(option::VendorClass, "PXEClient:Arch:00007:UNDI:003016");
    message.options.setU16(option::ClientSystemArchitecture, 7);
    message.options.set(option::ClientNetworkInterface, {1, 3, 16});
    wire::Bytes guid(17);
    for (uint8_t i = 1; i < 17; ++i)
        guid[i] = uint8_t(i * 0x11);
    message.options.set(option::ClientMachineIdentifier, guid);
    wire::Writer relay;
    wire::writeSubOption(relay, 1, raw("Gi0/7"));
    wire::writeSubOption(relay, 2, wire::Bytes{0, 6, 1, 2, 3, 4, 5, 6});
    message.options.set(option::RelayAgentInformation, relay.take());
    return message;
}

session::Packet packetOf(const wire::DhcpMessage &message, bool sent = false)
{
    session::Packet packet;
    const wire::Bytes bytes = wire::encodeDhcp(message);
    packet.setBytes(bytes.data(), bytes.size());
    packet.sent = sent;
    packet.timeMs = 1'800'000'000'000;
    packet.source = *Ipv4::parse("10.77.3.1");
    packet.sourcePort = packet.destinationPort = 67;
    packet.destination = *Ipv4::parse("10.77.0.1");
    return packet;
}

session::Packet tftp(const QByteArray &bytes)
{
    session::Packet packet;
    packet.kind = session::PacketKind::Tftp;
    packet.setBytes(bytes.constData(), size_t(bytes.size()));
    return packet;
}

OptionText named(const QByteArray &message, const QString &number)
{
    for (const OptionText &text : optionTexts(message)) {
        if (text.number == number)
            return text;
    }
    return {};
}

} // namespace

class TestPacketTexts : public QObject
{
    Q_OBJECT
private slots:
    void optionsOfARequestAreReadable()
    {
        const QByteArray bytes = packetOf(discover()).bytes;
        QCOMPARE(named(bytes, u"53"_s).value, u"DHCPDISCOVER (1)"_s);
        QCOMPARE(named(bytes, u"53"_s).name, u"DHCP Msg Type"_s);
        QCOMPARE(named(bytes, u"55"_s).value, u"1 Subnet Mask, 3 Router, 66 Server-Name, 67 Bootfile-Name, 224"_s);
        QCOMPARE(named(bytes, u"93"_s).value, u"x64 UEFI (7)"_s);
        QCOMPARE(named(bytes, u"94"_s).value, u"UNDI 3.16"_s);
        QCOMPARE(named(bytes, u"97"_s).value, u"44332211-6655-8877-99AA-BBCCDDEEFF10"_s);
        QCOMPARE(named(bytes, u"82.1"_s).value, u"Gi0/7"_s);
        QCOMPARE(named(bytes, u"82.1"_s).name, u"Agent Circuit ID"_s);
        QCOMPARE(named(bytes, u"82.2"_s).value, u"00 06 01 02 03 04 05 06"_s);
        // Where they stand, for whoever shows the bytes.
        const OptionText circuit = named(bytes, u"82.1"_s);
        QCOMPARE(bytes.mid(circuit.offset, circuit.length), QByteArray("\1\5Gi0/7"));
    }

    void optionsOfAnAnswerAreReadable()
    {
        wire::DhcpMessage offer = discover();
        offer.op = 2;
        offer.options.setU8(option::MessageType, 2);
        offer.options.setText(option::VendorClass, "PXEClient");
        offer.options.setU32(option::LeaseTime, 3600);
        offer.options.set(option::VendorInformation,
                          wire::bootMenu({{0x8001, "Install", *Ipv4::parse("10.77.0.1")}}, 30, "Press F8"));
        const QByteArray bytes = packetOf(offer, true).bytes;
        QCOMPARE(named(bytes, u"51"_s).value, u"3600 s"_s);
        QCOMPARE(named(bytes, u"43.8"_s).value, u"type 32769: 10.77.0.1"_s);
        QCOMPARE(named(bytes, u"43.9"_s).value, u"type 32769: Install"_s);
        QVERIFY(named(bytes, u"43.10"_s).value.startsWith(u"Press F8"));
        QVERIFY(named(bytes, u"43.6"_s).value.startsWith(u"3: "));
    }

    void damagedAndUnknownOptionsAreShownAndMarked()
    {
        wire::DhcpMessage message = discover();
        message.options.set(option::ServerIdentifier, {10, 77, 0});
        message.options.set(126, {1, 2});
        message.options.set(230, {7});
        message.options.set(option::HostName, raw("pc\x1B[31m\u202E"));
        const QByteArray bytes = packetOf(message).bytes;
        QCOMPARE(named(bytes, u"54"_s).value, u"0a 4d 00"_s);
        QVERIFY(!named(bytes, u"54"_s).problem.isEmpty());
        QCOMPARE(named(bytes, u"126"_s).name, u"Not defined"_s);
        QCOMPARE(named(bytes, u"126"_s).value, u"01 02"_s);
        QCOMPARE(named(bytes, u"230"_s).name, u"Private use"_s);
        QCOMPARE(named(bytes, u"12"_s).value, u"pc\\x1B[31m\\u202E"_s);
        QByteArray cut = bytes.left(240) + QByteArray("\x35\x01\x01\x3C\x20PXE", 8);
        QVERIFY(!named(cut, u"60"_s).problem.isEmpty());
        QCOMPARE(named(cut, u"60"_s).value, u"PXE"_s);
    }

    void summaryTellsDatagramsApart()
    {
        session::Packet packet = packetOf(discover());
        PacketSummary summary = packetSummary(packet);
        QCOMPARE(summary.message, u"DHCPDISCOVER"_s);
        QCOMPARE(summary.xid, u"0xcafe0001"_s);
        QCOMPARE(summary.relay, u"10.77.3.1"_s);
        QCOMPARE(summary.content, u"x64 UEFI"_s);
        packet.kind = session::PacketKind::BootService;
        QCOMPARE(packetSummary(packet).message, u"DHCPDISCOVER on 4011"_s);
        summary = packetSummary(tftp(QByteArray("\0\1s/abc/boot.wim\0octet\0blksize\0"
                                                "1468\0",
                                                36)));
        QCOMPARE(summary.message, u"TFTP RRQ"_s);
        QCOMPARE(summary.content, u"s/abc/boot.wim \u00B7 blksize 1468"_s);
        summary = packetSummary(tftp(QByteArray("\0\5\0\1File not found\0", 19)));
        QCOMPARE(summary.message, u"TFTP ERROR"_s);
        QCOMPARE(summary.content, u"1: File not found"_s);
        packet.setBytes(packetOf(discover()).bytes.constData(), 100);
        QCOMPARE(packetSummary(packet).message, u"Damaged"_s);
    }

    void whatWeKeptOnlyTheBeginningOfIsNotCalledDamaged()
    {
        QByteArray sent = packetOf(discover()).bytes;
        sent.chop(1); // its End
        for (int i = 0; i < 6; ++i)
            sent += QByteArray(1, char(230 + i)) + QByteArray(1, char(250)) + QByteArray(250, 'x');
        sent += char(255);
        session::Packet packet = packetOf(discover());
        packet.setBytes(sent.constData(), size_t(sent.size()));
        QVERIFY(!packet.isWhole());
        QCOMPARE(packetSummary(packet).message, u"DHCPDISCOVER"_s);
        QCOMPARE(packetSummary(packet).content, u"kept only up to byte 1500 of %1"_s.arg(sent.size()));
        const QString report = packetReport({{packet}, 0}, true);
        QVERIFY2(report.contains(u"Its end was not kept."), qPrintable(report));
        QVERIFY(!report.contains(u"longer than the message"));
        packet.kind = session::PacketKind::BootService;
        QCOMPARE(packetSummary(packet).message, u"DHCPDISCOVER on 4011"_s);
    }

    void anyBytesAreShownWithoutHarm()
    {
        const QByteArray whole = packetOf(discover()).bytes;
        for (qsizetype length = 0; length <= whole.size(); ++length) {
            for (const session::PacketKind kind : {session::PacketKind::Dhcp, session::PacketKind::Tftp}) {
                session::Packet packet = tftp(whole.left(length));
                packet.kind = kind;
                QVERIFY(!packetSummary(packet).message.isEmpty());
                for (const PacketField &field : packetFields(packet))
                    QVERIFY(field.offset >= 0 && field.length >= 0 && field.offset <= length + 240);
            }
        }
    }

    void hexDumpSaysWhereAByteIs()
    {
        const QByteArray bytes("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
        for (const int perLine : {8, 16}) {
            const QString text = hexDump(bytes, perLine);
            for (int i = 0; i < bytes.size(); ++i)
                QCOMPARE(text.mid(hexDumpPosition(i, perLine), 2), QString::number(bytes.at(i), 16));
        }
        QVERIFY(hexDump(bytes, 16).startsWith(u"0000  41 42"_s));
        QVERIFY(hexDump(bytes, 16).contains(u"ABCDEFGHIJKLMNOP"_s));
    }

    void optionsTabTakesTheNewestRequestForBootAndItsAnswer()
    {
        session::PacketTrail trail;
        trail.add(packetOf(discover()));
        wire::DhcpMessage offer = discover();
        offer.op = 2;
        offer.options.setU8(option::MessageType, 2);
        trail.add(packetOf(offer, true));
        wire::DhcpMessage later = discover(); // the operating system's own
        later.xid = 5;
        later.options.remove(option::VendorClass);
        trail.add(packetOf(later));
        const OptionPair pair = optionPair(trail);
        QCOMPARE(pair.request, 0);
        QCOMPARE(pair.answer, 1);
        OptionModel model;
        QAbstractItemModelTester tester(&model);
        model.setTrail(trail);
        QCOMPARE(model.index(0, OptionModel::Message).data().toString(), u"DHCPDISCOVER"_s);
        QCOMPARE(model.row(model.rowCount() - 1).message, u"DHCPOFFER"_s);
        model.setTrail({});
        QCOMPARE(model.rowCount(), 0);
    }

    void packetsAreNumberedWithThoseThatWereNotKept()
    {
        session::PacketTrail trail;
        for (int i = 0; i < 70; ++i)
            trail.add(packetOf(discover(), i % 2));
        PacketModel model;
        QAbstractItemModelTester tester(&model);
        model.setTrail(trail);
        QCOMPARE(model.rowCount(), 64);
        QCOMPARE(model.index(47, PacketModel::Number).data().toString(), u"48"_s);
        QCOMPARE(model.index(48, PacketModel::Number).data().toString(), u"55"_s);
        QCOMPARE(model.index(63, PacketModel::Number).data().toString(), u"70"_s);
        QVERIFY(packetReport(trail, false).contains(u"6 packet"_s));
        QVERIFY(packetReport({}, true).startsWith(u"No packets are kept of this boot. "_s));
        QVERIFY(packetReport({}, true).contains(QLocale().toString(session::SilentWithPackets)));
    }

    void logHoldsEverythingOfTheBootInOrder()
    {
        session::BootSession boot;
        boot.token = "abcdefgh234567ab";
        boot.mac = {{0x52, 0x54, 0, 1, 2, 3}};
        boot.decision.deviceName = u"LAB-1"_s;
        boot.startedMs = 1000;
        boot.lastSeenMs = 9000;
        boot.endedMs = 9000;
        boot.state = session::State::Failed;
        boot.events = {{1000, boot.token, session::Stage::Discover, u"on eth0"_s},
                       {5000,
                        boot.token,
                        session::Stage::FileDelivered,
                        u"boot.wim: delivered"_s,
                        {{u"bytes"_s, 8'388'608}, {u"milliseconds"_s, 2000}, {u"retransmissions"_s, 3}}},
                       {9000, boot.token, session::Stage::FileFailed, u"boot.sdi: gone"_s}};
        boot.status = {{7000, boot.token, u"disk"_s, 40, u"formats"_s, {}}};
        const QList<store::StatusMessage> messages{
            {1, 6000, u"TRANSFER_BACKED_OFF"_s, u"warning"_s, {u"LAB-1"_s}},
            {2, 6500, u"PORT_IN_USE"_s, u"error"_s, {u"udp 67"_s}},              // somebody else's
            {3, 500'000, u"TRANSFER_BACKED_OFF"_s, u"warning"_s, {u"LAB-1"_s}}}; // of a later boot
        const QList<BootLogRow> rows = bootLog(boot, messages);
        QList<qint64> times;
        for (const BootLogRow &row : rows)
            times += row.timeMs;
        QCOMPARE(times, (QList<qint64>{1000, 5000, 6000, 7000, 9000}));
        QCOMPARE(rows[1].level, LogLevel::Warning); // sent again
        QVERIFY2(rows[1].text.contains(u"8.0 MiB") || rows[1].text.contains(u"8 MiB"), qPrintable(rows[1].text));
        QCOMPARE(rows[4].level, LogLevel::Error);
        QCOMPARE(bootLogText(rows).count(u'\n'), 4);
    }
};

QTEST_GUILESS_MAIN(TestPacketTexts)
#include "test_packet_texts.moc"
