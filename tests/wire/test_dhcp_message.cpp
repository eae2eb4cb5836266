// SPDX-License-Identifier: GPL-3.0-or-later
// RFC 2131 section 2's layout, RFC 2132's option types, RFC 3396, and what encodeDhcp promises.
#include <QtTest>
#include <set>

#include "tests/wire/dhcp_samples.h"
#include "tests/wire/random_message.h"

using namespace slipway;
using namespace slipway::test;
using namespace slipway::wire;

class TestDhcpMessage : public QObject
{
    Q_OBJECT
private slots:
    void fieldsStandWhereRfc2131PutsThem();
    void everyMessageTypeOfRfc2132IsKnown();
    void optionsReadByTypeOnlyAtTheirOwnLength();
    void settingAnOptionTwiceReplacesItInPlace();
    void decodingWhatWasEncodedGivesTheSame();
    void encodingTwiceGivesTheSameBytes();
    void replyIsPaddedTo300BytesAfterEnd();
    void relayInformationIsWrittenLast();
    void aLongValueIsSplitAndJoinedAgain();
    void aValueOfExactly255BytesIsNotSplit();
    void anEmptyOptionKeepsItsPlace();
    void whatDoesNotFitIsLeftOutFromTheEnd();
    void typeServerAndRelayInformationAreNeverLeftOut();
    void textFieldsNeverLeaveTheirField();
    void overloadPadAndEndAreNotWritten();
    void broadcastFlagIsTheTopBit();
    void everyErrorHasItsOwnKey();
};

void TestDhcpMessage::fieldsStandWhereRfc2131PutsThem()
{
    Bytes packet = discoverWith({});
    packet[0] = 2;
    packet[3] = 7; // hops
    packet[8] = 0x12, packet[9] = 0x34;
    packet[10] = 0x80;
    packet[12] = 10, packet[15] = 1; // ciaddr
    packet[16] = 10, packet[19] = 2; // yiaddr
    packet[20] = 10, packet[23] = 3; // siaddr
    packet[24] = 10, packet[27] = 4; // giaddr
    packet[43] = 0xEE;               // the last byte of chaddr
    packet[44] = 's', packet[45] = 'n';
    packet[108] = 'f', packet[235] = 'X';
    const auto m = decodeDhcp(packet);
    QVERIFY(m.ok());
    QCOMPARE(m->op, uint8_t(2));
    QCOMPARE(m->htype, uint8_t(1));
    QCOMPARE(m->hlen, uint8_t(6));
    QCOMPARE(m->hops, uint8_t(7));
    QCOMPARE(m->xid, 0xCAFEBABEu);
    QCOMPARE(m->secs, uint16_t(0x1234));
    QCOMPARE(m->flags, uint16_t(0x8000));
    QVERIFY(m->ciaddr == Ipv4{0x0A000001} && m->yiaddr == Ipv4{0x0A000002});
    QVERIFY(m->siaddr == Ipv4{0x0A000003} && m->giaddr == Ipv4{0x0A000004});
    QVERIFY(m->mac().toString() == "52:54:00:77:00:01");
    QCOMPARE(m->chaddr[15], uint8_t(0xEE));
    QVERIFY(m->sname == "sn");
    QVERIFY(m->file == "f");
    QVERIFY(m->type() == MessageType::Discover);
}

void TestDhcpMessage::everyMessageTypeOfRfc2132IsKnown()
{
    for (uint8_t type = 1; type <= 8; ++type) {
        const auto m = decodeDhcp(packetWith({53, 1, type, 255}));
        QVERIFY(m.ok());
        QCOMPARE(uint8_t(*m->type()), type);
    }
    QCOMPARE(uint8_t(MessageType::Offer), uint8_t(2));
    QCOMPARE(uint8_t(MessageType::Ack), uint8_t(5));
    QCOMPARE(uint8_t(MessageType::Inform), uint8_t(8));
}

void TestDhcpMessage::optionsReadByTypeOnlyAtTheirOwnLength()
{
    Options options;
    for (uint8_t length = 0; length < 6; ++length)
        options.set(uint8_t(100 + length), Bytes(length, uint8_t(0x11)));
    for (uint8_t length = 0; length < 6; ++length) {
        const auto code = uint8_t(100 + length);
        QCOMPARE(options.u8(code).has_value(), length == 1);
        QCOMPARE(options.u16(code).has_value(), length == 2);
        QCOMPARE(options.u32(code).has_value(), length == 4);
        QCOMPARE(options.address(code).has_value(), length == 4);
    }
    QCOMPARE(*options.u16(102), uint16_t(0x1111));
    QVERIFY(!options.u8(99));
    options.setU8(1, 0xAB);
    options.setU16(2, 0xABCD);
    options.setU32(3, 0xABCDEF01);
    options.setAddress(4, *Ipv4::parse("192.0.2.1"));
    options.setText(5, "name");
    QCOMPARE(*options.u8(1), uint8_t(0xAB));
    QVERIFY((*options.find(2) == Bytes{0xAB, 0xCD}));
    QCOMPARE(*options.u32(3), 0xABCDEF01u);
    QVERIFY((*options.find(4) == Bytes{192, 0, 2, 1}));
    QVERIFY(options.address(4)->toString() == "192.0.2.1");
    QVERIFY(options.text(5) == "name");
    options.set(5, bytesOf(std::string_view("a\0b", 3)));
    QVERIFY(options.text(5) == "a");
    QVERIFY(options.text(250).empty());
}

void TestDhcpMessage::settingAnOptionTwiceReplacesItInPlace()
{
    Options options;
    options.setU8(53, 2);
    options.setText(60, "PXEClient");
    options.setU8(53, 5);
    QCOMPARE(options.all().size(), size_t(2));
    QCOMPARE(options.all()[0].code, uint8_t(53));
    QCOMPARE(*options.u8(53), uint8_t(5));
    options.remove(53);
    QVERIFY(!options.contains(53));
    QVERIFY(options.contains(60));
}

void TestDhcpMessage::decodingWhatWasEncodedGivesTheSame()
{
    RandomMessage random(propertySeed());
    for (int i = 0; i < 20'000; ++i) {
        const DhcpMessage message = random.message();
        const Bytes packet = encodeDhcp(message, 65'507);
        const auto decoded = decodeDhcp(packet);
        QVERIFY2(decoded.ok(), qPrintable(QString::number(i)));
        QVERIFY2(*decoded == message, qPrintable(QString::number(i)));
    }
}

void TestDhcpMessage::encodingTwiceGivesTheSameBytes()
{
    RandomMessage random(propertySeed());
    for (int i = 0; i < 2'000; ++i) {
        const Bytes packet = encodeDhcp(random.message());
        QVERIFY(packet.size() >= DhcpMinimumSize);
        const auto decoded = decodeDhcp(packet);
        QVERIFY(decoded.ok());
        QVERIFY(encodeDhcp(*decoded) == packet);
    }
}

void TestDhcpMessage::replyIsPaddedTo300BytesAfterEnd()
{
    DhcpMessage reply;
    reply.options.setU8(option::MessageType, 2);
    const Bytes packet = encodeDhcp(reply);
    QCOMPARE(packet.size(), size_t(300));
    QVERIFY((Bytes(packet.begin() + 236, packet.begin() + 244) == Bytes{0x63, 0x82, 0x53, 0x63, 53, 1, 2, 255}));
    QVERIFY(std::all_of(packet.begin() + 244, packet.end(), [](uint8_t byte) { return byte == 0; }));
}

void TestDhcpMessage::relayInformationIsWrittenLast()
{
    DhcpMessage reply;
    reply.options.set(option::RelayAgentInformation, {1, 2, 0xAA, 0xBB});
    reply.options.setU8(option::MessageType, 2);
    reply.options.setText(option::VendorClass, "PXEClient");
    const auto decoded = decodeDhcp(encodeDhcp(reply));
    QVERIFY(decoded.ok());
    QCOMPARE(decoded->options.all().size(), size_t(3));
    QCOMPARE(decoded->options.all().back().code, option::RelayAgentInformation);
    QVERIFY((decoded->options.all().back().value == Bytes{1, 2, 0xAA, 0xBB}));
}

void TestDhcpMessage::aLongValueIsSplitAndJoinedAgain()
{
    DhcpMessage message;
    message.options.setU8(option::MessageType, 5);
    Bytes value(600);
    for (size_t i = 0; i < value.size(); ++i)
        value[i] = uint8_t(i);
    message.options.set(224, value);
    const Bytes packet = encodeDhcp(message);
    QCOMPARE(packet[243], uint8_t(224));
    QCOMPARE(packet[244], uint8_t(255));
    QCOMPARE(packet[243 + 257], uint8_t(224));
    QCOMPARE(packet[243 + 2 * 257], uint8_t(224));
    QCOMPARE(packet[243 + 2 * 257 + 1], uint8_t(90));
    QVERIFY(*decodeDhcp(packet)->options.find(224) == value);
}

void TestDhcpMessage::aValueOfExactly255BytesIsNotSplit()
{
    DhcpMessage message;
    message.options.setU8(option::MessageType, 5);
    message.options.set(224, Bytes(255, 7));
    message.options.setU8(225, 1);
    const Bytes packet = encodeDhcp(message);
    QCOMPARE(packet[243 + 257], uint8_t(225));
    // Nor is it counted as two: a limit that just holds it leaves nothing out.
    const size_t whole = 240 + 3 + 257 + 3 + 1;
    QVERIFY(encodeDhcp(message, whole) == packet);
    QVERIFY(!decodeDhcp(encodeDhcp(message, whole - 1))->options.contains(225));
}

void TestDhcpMessage::anEmptyOptionKeepsItsPlace()
{
    DhcpMessage message;
    message.options.set(80, {}); // RFC 4039 rapid commit has no value
    message.options.setU8(option::MessageType, 1);
    const Bytes packet = encodeDhcp(message);
    QCOMPARE(packet[240], uint8_t(80));
    QCOMPARE(packet[241], uint8_t(0));
    QCOMPARE(packet[242], uint8_t(53));
    QVERIFY(decodeDhcp(packet)->options.find(80)->empty());
}

void TestDhcpMessage::whatDoesNotFitIsLeftOutFromTheEnd()
{
    DhcpMessage message;
    message.options.setU8(option::MessageType, 5);
    message.options.set(200, Bytes(100, 1));
    message.options.set(201, Bytes(100, 2));
    message.options.set(202, Bytes(1, 3)); // would fit, but comes after what does not
    const size_t whole = 240 + 3 + 102 + 102 + 3 + 1;
    QCOMPARE(encodeDhcp(message, whole).size(), whole);
    const Bytes cut = encodeDhcp(message, whole - 4);
    QVERIFY(cut.size() <= whole - 4);
    const auto decoded = decodeDhcp(cut);
    QVERIFY(decoded->options.contains(200));
    QVERIFY(!decoded->options.contains(201));
    QVERIFY(!decoded->options.contains(202));
}

void TestDhcpMessage::typeServerAndRelayInformationAreNeverLeftOut()
{
    DhcpMessage message;
    for (uint8_t code = 200; code < 210; ++code)
        message.options.set(code, Bytes(200, code));
    message.options.setU8(option::MessageType, 5);
    message.options.setAddress(option::ServerIdentifier, Ipv4{0x0A000001});
    message.options.set(option::RelayAgentInformation, Bytes(200, 9));
    for (size_t maximum = 0; maximum < 2600; maximum += 13) {
        const Bytes packet = encodeDhcp(message, maximum);
        QVERIFY(packet.size() <= std::max<size_t>(maximum, 240 + 3 + 6 + 202 + 1));
        const auto decoded = decodeDhcp(packet);
        QVERIFY(decoded.ok());
        QVERIFY(decoded->options.contains(option::ServerIdentifier));
        QCOMPARE(decoded->options.find(option::RelayAgentInformation)->size(), size_t(200));
    }
}

void TestDhcpMessage::textFieldsNeverLeaveTheirField()
{
    DhcpMessage message;
    message.sname = std::string(1000, 's');
    message.file = std::string(1000, 'f');
    message.options.setU8(option::MessageType, 5);
    const auto decoded = decodeDhcp(encodeDhcp(message));
    QVERIFY(decoded->sname == std::string(64, 's'));
    QVERIFY(decoded->file == std::string(128, 'f'));
}

void TestDhcpMessage::overloadPadAndEndAreNotWritten()
{
    DhcpMessage message;
    message.file = "bootx64.efi";
    message.options.setU8(option::Overload, 1);
    message.options.setU8(option::Pad, 1);
    message.options.setU8(option::End, 1);
    message.options.setU8(option::MessageType, 5);
    const auto decoded = decodeDhcp(encodeDhcp(message));
    QVERIFY(decoded->file == "bootx64.efi");
    QCOMPARE(decoded->options.all().size(), size_t(1));
}

void TestDhcpMessage::broadcastFlagIsTheTopBit()
{
    DhcpMessage message;
    QVERIFY(!message.wantsBroadcast());
    message.flags = 0x7FFF;
    QVERIFY(!message.wantsBroadcast());
    message.flags = 0x8000;
    QVERIFY(message.wantsBroadcast());
    message.chaddr.fill(0xFF);
    message.setMac(*MacAddress::parse("02:00:00:00:00:09"));
    QVERIFY(message.mac().toString() == "02:00:00:00:00:09");
    QCOMPARE(message.chaddr[15], uint8_t(0));
}

void TestDhcpMessage::everyErrorHasItsOwnKey()
{
    std::set<std::string_view> keys;
    for (int error = int(WireError::TooShort); error <= int(WireError::Mode); ++error)
        keys.insert(wireErrorKey(WireError(error)));
    QCOMPARE(keys.size(), size_t(12));
    QVERIFY(keys.contains("too-short") && keys.contains("mode") && !keys.contains("unknown"));
}

QTEST_GUILESS_MAIN(TestDhcpMessage)
#include "test_dhcp_message.moc"
