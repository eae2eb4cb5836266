// SPDX-License-Identifier: GPL-3.0-or-later
// The datagrams of a boot: what is kept, how it is stored, and the capture file that others read.
#include "server/session/packet.h"
#include "server/wire/dhcp_message.h"
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace slipway;
using namespace slipway::session;

namespace {

Packet packet(int number, int size = 300)
{
    Packet made;
    made.timeMs = 1'800'000'000'000 + number * 10;
    made.token = "abcdefgh234567ab";
    made.kind = number % 3 == 2 ? PacketKind::Tftp : PacketKind::Dhcp;
    made.sent = number % 2 == 1;
    made.source = *Ipv4::parse("10.77.0.1");
    made.sourcePort = 67;
    made.destination = Ipv4Broadcast;
    made.destinationPort = 68;
    made.interface = QStringLiteral("eth0");
    const QByteArray bytes(size, char(number));
    made.setBytes(bytes.constData(), size_t(bytes.size()));
    return made;
}

Packet dhcp(wire::MessageType type, bool sent)
{
    wire::DhcpMessage message;
    message.op = sent ? 2 : 1;
    message.xid = 0x12345678;
    message.setMac({{0x52, 0x54, 0, 1, 2, 3}});
    message.options.setU8(wire::option::MessageType, uint8_t(type));
    message.options.setText(wire::option::VendorClass, "PXEClient:Arch:00007:UNDI:003016");
    const wire::Bytes bytes = wire::encodeDhcp(message);
    Packet made = packet(sent ? 1 : 0);
    made.source = sent ? *Ipv4::parse("10.77.0.1") : Ipv4();
    made.sourcePort = sent ? 67 : 68;
    made.destinationPort = sent ? 68 : 67;
    made.setBytes(bytes.data(), bytes.size());
    return made;
}

/// The program's words on the file; none where it is not there.
std::optional<QString> tcpdump(const QByteArray &capture)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("tcpdump"),
                                                           {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/bin")});
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("boot.pcap")));
    if (program.isEmpty() || !file.open(QIODevice::WriteOnly) || file.write(capture) != capture.size())
        return std::nullopt;
    file.close();
    QProcess run;
    run.setProcessChannelMode(QProcess::MergedChannels);
    run.start(program, {QStringLiteral("-nn"), QStringLiteral("-vvv"), QStringLiteral("-r"), file.fileName()});
    if (!run.waitForFinished() || run.exitCode() != 0)
        return QStringLiteral("failed: ") + QString::fromUtf8(run.readAll());
    return QString::fromUtf8(run.readAll());
}

} // namespace

class TestPackets : public QObject
{
    Q_OBJECT
private slots:
    void firstAndLastOnesAreKeptAndTheRestCounted()
    {
        PacketTrail trail;
        for (int i = 0; i < 100; ++i)
            trail.add(packet(i));
        QCOMPARE(trail.packets.size(), PacketTrail::FirstKept + PacketTrail::LastKept);
        QCOMPARE(trail.left, 36);
        QCOMPARE(trail.packets[PacketTrail::FirstKept - 1], packet(47));
        QCOMPARE(trail.packets[PacketTrail::FirstKept], packet(84));
        QCOMPARE(trail.packets.last(), packet(99));
    }

    void whatIsStoredComesBackAsItWas()
    {
        PacketTrail trail;
        for (int i = 0; i < 70; ++i)
            trail.add(packet(i, 40 * i));
        QVERIFY(unpacked(packed(trail), "abcdefgh234567ab") == trail);
        QVERIFY(unpacked(packed({}), "abcdefgh234567ab") == PacketTrail());
    }

    void longDatagramIsCutAndSaysSo()
    {
        const Packet cut = packet(1, 4000);
        QCOMPARE(cut.bytes.size(), Packet::MostBytes);
        QCOMPARE(cut.size, 4000);
        QVERIFY(!cut.isWhole());
    }

    void damagedBytesAreNoPackets()
    {
        PacketTrail trail;
        trail.add(packet(1));
        const QByteArray whole = packed(trail);
        for (qsizetype length = 0; length < whole.size(); ++length)
            QVERIFY(unpacked(whole.left(length), {}) == PacketTrail());
        QVERIFY(unpacked(QByteArray("\xFF\xFF\xFF\xFF", 4) + whole.mid(4), {}) == PacketTrail());
        QVERIFY(unpacked(qCompress(QByteArray(64, '\x7F')), {}) == PacketTrail());
    }

    void captureIsReadByTcpdumpWithoutComplaint()
    {
        Packet odd = packet(2, 33);
        odd.sourcePort = 2070;
        odd.destinationPort = 40'000;
        const auto said = tcpdump(captureFile(
            {dhcp(wire::MessageType::Discover, false), dhcp(wire::MessageType::Offer, true), odd, packet(5, 4000)}));
        if (!said)
            QSKIP("tcpdump is not installed");
        QVERIFY2(!said->startsWith(u"failed"), qPrintable(*said));
        QVERIFY2(!said->contains(u"bad") && !said->contains(u"invalid"), qPrintable(*said));
        QCOMPARE(said->count(QStringLiteral("udp sum ok")), 3); // what was cut has none
        QVERIFY2(said->contains(u"0.0.0.0.68 > 255.255.255.255.67"), qPrintable(*said));
        QVERIFY2(said->contains(u"10.77.0.1.67 > 255.255.255.255.68"), qPrintable(*said));
        QVERIFY2(said->contains(u"Discover") && said->contains(u"Offer"), qPrintable(*said));
        QVERIFY2(said->contains(u"Vendor-Class"), qPrintable(*said));
    }
};

QTEST_GUILESS_MAIN(TestPackets)
#include "test_packets.moc"
