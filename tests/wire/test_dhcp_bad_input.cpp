// SPDX-License-Identifier: GPL-3.0-or-later
// The table of bad DHCP inputs, a row a name: what is dropped and why, and what is answered all the same.
#include <QtTest>

#include "tests/wire/dhcp_samples.h"
#include "tests/wire/random_message.h"

using namespace slipway;
using namespace slipway::test;
using namespace slipway::wire;

namespace {
Bytes changed(size_t at, const Bytes &with)
{
    Bytes packet = discoverWith({});
    std::ranges::copy(with, packet.begin() + qsizetype(at));
    return packet;
}

Bytes cutTo(size_t length)
{
    Bytes packet = discoverWith({});
    packet.resize(length);
    return packet;
}

Bytes repeated(size_t count, const Bytes &what)
{
    Bytes all;
    for (size_t i = 0; i < count; ++i)
        all.insert(all.end(), what.begin(), what.end());
    return all;
}

/// A DISCOVER whose option 52 says `fields`, with what shall stand in sname and file.
Bytes overloaded(const Bytes &overload, const Bytes &sname, const Bytes &file)
{
    Bytes packet = packetWith(concat({tlv(52, overload), End}));
    std::ranges::copy(sname, packet.begin() + 44);
    std::ranges::copy(file, packet.begin() + 108);
    return packet;
}
} // namespace

class TestDhcpBadInput : public QObject
{
    Q_OBJECT
private slots:
    void badPacketIsRefused_data();
    void badPacketIsRefused();
    void aMessageOfNeitherDirectionOrALongAddressIsRefusedToo();
    void oddButUsablePacketIsDecoded_data();
    void oddButUsablePacketIsDecoded();
    void anOptionGivenOftenIsJoinedInOrder();
    void longVendorClassIsJoinedFromItsParts();
    void overloadedFieldsAreReadFileFirst();
    void anOverloadedFieldKeepsTheOtherAsText();
    void aSplitOptionMayBeginInOneFieldAndEndInAnother();
    void optionsAfterEndOfOneFieldDoNotHideTheNextField();
    void noPrefixOfARandomPacketIsReadBeyondItsEnd();
    void randomBytesAreDecodedOrRefused();
};

void TestDhcpBadInput::badPacketIsRefused_data()
{
    QTest::addColumn<Bytes>("packet");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *name, const Bytes &packet, const char *error) {
        QTest::newRow(name) << packet << QString::fromLatin1(error);
    };
    row("row 1: 0 bytes", {}, "too-short");
    row("row 1: 1 byte", cutTo(1), "too-short");
    row("row 1: 100 bytes", cutTo(100), "too-short");
    row("row 1: 235 bytes", cutTo(235), "too-short");
    row("row 2: 236 bytes", cutTo(236), "no-cookie");
    row("row 2: 239 bytes", cutTo(239), "no-cookie");
    row("row 2: BOOTP without a cookie", changed(236, {0, 0, 0, 0}), "no-cookie");
    row("row 2: wrong cookie", changed(236, {0x63, 0x82, 0x53, 0x64}), "no-cookie");
    row("row 2: cookie and nothing else", cutTo(240), "message-type");
    row("row 3: a load balancer's default send string", bytesOf("default send string"), "too-short");
    row("row 3: op 100", changed(0, {100}), "not-a-request");
    row("row 4: op 2", changed(0, {2}), "not-a-request");
    row("row 4: op 0", changed(0, {0}), "not-a-request");
    row("row 5: htype 0", changed(1, {0}), "hardware-address");
    row("row 5: htype 6", changed(1, {6}), "hardware-address");
    row("row 5: htype 32", changed(1, {32}), "hardware-address");
    row("row 5: hlen 0", changed(2, {0}), "hardware-address");
    row("row 5: hlen 16", changed(2, {16}), "hardware-address");
    row("row 5: hlen 17", changed(2, {17}), "hardware-address");
    row("row 5: hlen 255", changed(2, {255}), "hardware-address");
    row("row 6: chaddr all 0", changed(28, Bytes(6, 0)), "hardware-address");
    row("row 6: chaddr all FF", changed(28, Bytes(6, 0xFF)), "hardware-address");
    row("row 6: chaddr with the group bit", changed(28, {1, 0, 0x5E, 0, 0, 1}), "hardware-address");
    row("row 7: no 53", packetWith(End), "message-type");
    row("row 7: 53 of length 0", packetWith({53, 0, 255}), "message-type");
    row("row 7: 53 is 0", packetWith({53, 1, 0, 255}), "message-type");
    row("row 7: 53 is 9", packetWith({53, 1, 9, 255}), "message-type");
    row("row 7: 53 is 99", packetWith({53, 1, 99, 255}), "message-type");
    row("row 8: 53 of length 2", packetWith({53, 2, 1, 1, 255}), "message-type");
    row("row 8: 53 twice", packetWith({53, 1, 1, 53, 1, 3, 255}), "message-type");
    row("row 8: 53 twice, one empty", packetWith({53, 0, 53, 1, 1, 255}), "message-type");
    row("row 9: length past the end", packetWith({53, 1, 1, 60, 10, 'P', 'X', 'E'}), "option-overrun");
    row("row 9: length past the end by one", packetWith({53, 1, 1, 60, 4, 'P', 'X', 'E'}), "option-overrun");
    row("row 9: lone code", packetWith({53, 1, 1, 60}), "option-overrun");
    row("row 11: 257 options", packetWith(concat({Discover, repeated(256, tlv(12, {'h'})), End})), "too-many-options");
    row("row 11: 20 000 empty options", packetWith(concat({Discover, repeated(20'000, tlv(12, {})), End})),
        "too-many-options");
    row("row 21: 52 is 0", packetWith({53, 1, 1, 52, 1, 0, 255}), "overload");
    row("row 21: 52 is 4", packetWith({53, 1, 1, 52, 1, 4, 255}), "overload");
    row("row 21: 52 of length 0", packetWith({53, 1, 1, 52, 0, 255}), "overload");
    row("row 21: 52 of length 2", packetWith({53, 1, 1, 52, 2, 1, 1, 255}), "overload");
    row("row 21: 52 twice", packetWith({53, 1, 1, 52, 1, 1, 52, 1, 2, 255}), "overload");
    row("row 21: overrun at the end of file",
        overloaded({1}, {}, concat({Discover, tlv(60, Bytes(121, 'x')), {60, 2}})), "option-overrun");
    row("row 21: overrun at the end of sname", overloaded({2}, concat({Discover, tlv(60, Bytes(58, 'x')), {60}}), {}),
        "option-overrun");
    row("row 21: sname may not reach into file", overloaded({2}, concat({Discover, {60, 70}}), {}), "option-overrun");
    row("row 21: overloaded, but no 53 anywhere", overloaded({3}, {}, {}), "message-type");
}

void TestDhcpBadInput::badPacketIsRefused()
{
    QFETCH(Bytes, packet);
    QFETCH(QString, error);
    const auto decoded = decodeDhcpRequest(packet);
    QVERIFY(!decoded.ok());
    const std::string_view key = wireErrorKey(decoded.error());
    QCOMPARE(QString::fromLatin1(key.data(), qsizetype(key.size())), error);
}

void TestDhcpBadInput::aMessageOfNeitherDirectionOrALongAddressIsRefusedToo()
{
    // decodeDhcp, which takes replies and other hardware, still takes no nonsense.
    QVERIFY(decodeDhcp(changed(0, {2})).ok());
    QVERIFY(decodeDhcp(changed(0, {100})).error() == WireError::NotARequest);
    QVERIFY(decodeDhcp(changed(0, {0})).error() == WireError::NotARequest);
    QVERIFY(decodeDhcp(changed(1, {32, 16})).ok());
    QVERIFY(decodeDhcp(changed(2, {17})).error() == WireError::HardwareAddress);
}

void TestDhcpBadInput::oddButUsablePacketIsDecoded_data()
{
    QTest::addColumn<Bytes>("packet");
    QTest::addColumn<int>("options");
    Bytes all;
    for (uint8_t code = 1; code < 255; ++code)
        if (code != 52 && code != 53)
            all = concat({all, tlv(code, {code})});
    QTest::newRow("row 9: no End") << packetWith(Discover) << 1;
    QTest::newRow("row 10: rubbish after End") << packetWith(concat({Discover, End, Bytes(500, 0x99)})) << 1;
    QTest::newRow("row 10: an overrun after End") << packetWith(concat({Discover, End, {60, 200}})) << 1;
    QTest::newRow("row 10: 1000 pads") << packetWith(concat({Bytes(500, 0), Discover, Bytes(500, 0), End})) << 1;
    QTest::newRow("row 10: pads and no End") << packetWith(concat({Discover, Bytes(500, 0)})) << 1;
    QTest::newRow("row 11: all options there are") << discoverWith(all) << 253;
    QTest::newRow("row 11: 200 times option 12") << discoverWith(repeated(200, tlv(12, {'h'}))) << 2;
    QTest::newRow("row 11: 256 options") << packetWith(concat({Discover, repeated(255, tlv(12, {'h'}))})) << 2;
    QTest::newRow("row 14: 60 with NUL, ESC and markup") << discoverWith(tlv(60, bytesOf("PXEClient\x1B<img>"))) << 2;
    QTest::newRow("row 17: 97 empty") << discoverWith(tlv(97, {})) << 2;
    QTest::newRow("row 18: 61 empty") << discoverWith(tlv(61, {})) << 2;
    QTest::newRow("row 18: 61 of 255 bytes") << discoverWith(tlv(61, Bytes(255, 1))) << 2;
    QTest::newRow("row 19: 82 without a relay") << discoverWith(tlv(82, {1, 1, 7})) << 2;
    QTest::newRow("row 20: 82 that is cut short") << discoverWith(tlv(82, {1, 9, 7})) << 2;
    QTest::newRow("row 22: 55 empty") << discoverWith(tlv(55, {})) << 2;
    QTest::newRow("row 22: 55 with 255 entries") << discoverWith(tlv(55, Bytes(255, 66))) << 2;
    QTest::newRow("row 22: 57 of length 1") << discoverWith(tlv(57, {1})) << 2;
    QTest::newRow("row 26: host name of 255 bytes, not UTF-8") << discoverWith(tlv(12, Bytes(255, 0xFE))) << 2;
    QTest::newRow("row 28: 9000 bytes") << discoverWith(Bytes(9000, 0)) << 1;
}

void TestDhcpBadInput::oddButUsablePacketIsDecoded()
{
    QFETCH(Bytes, packet);
    QFETCH(int, options);
    const auto decoded = decodeDhcpRequest(packet);
    QVERIFY(decoded.ok());
    QVERIFY(decoded->type() == MessageType::Discover);
    QCOMPARE(int(decoded->options.all().size()), options);
}

void TestDhcpBadInput::anOptionGivenOftenIsJoinedInOrder()
{
    Bytes parts;
    for (int i = 0; i < 200; ++i)
        parts = concat({parts, tlv(12, {uint8_t(i)}), tlv(uint8_t(60 + i % 2), {1})});
    // 1 + 400 options would be too many; the first 250 are not.
    parts.resize(250 * 3);
    const auto decoded = decodeDhcpRequest(discoverWith(parts));
    QVERIFY(decoded.ok());
    const Bytes *joined = decoded->options.find(12);
    QCOMPARE(joined->size(), size_t(125));
    for (size_t i = 0; i < joined->size(); ++i)
        QCOMPARE((*joined)[i], uint8_t(i));
    QCOMPARE(decoded->options.all()[1].code, uint8_t(12));
}

void TestDhcpBadInput::longVendorClassIsJoinedFromItsParts()
{
    // Row 12: five parts of 255 bytes.
    Bytes value = bytesOf("PXEClient");
    value.resize(5 * 255, 'x');
    Bytes parts;
    for (int i = 0; i < 5; ++i)
        parts = concat({parts, tlv(60, Bytes(value.begin() + i * 255, value.begin() + (i + 1) * 255))});
    const auto decoded = decodeDhcpRequest(discoverWith(parts));
    QVERIFY(decoded.ok());
    QVERIFY(*decoded->options.find(60) == value);
}

void TestDhcpBadInput::overloadedFieldsAreReadFileFirst()
{
    const Bytes sname = concat({tlv(12, bytesOf("-sname")), tlv(66, {'s'}), End});
    const Bytes file = concat({Discover, tlv(12, bytesOf("-file")), End});
    Bytes packet = packetWith(concat({tlv(12, bytesOf("options")), tlv(52, {3}), End}));
    std::ranges::copy(sname, packet.begin() + 44);
    std::ranges::copy(file, packet.begin() + 108);
    const auto decoded = decodeDhcpRequest(packet);
    QVERIFY(decoded.ok());
    QVERIFY(decoded->options.text(12) == "options-file-sname");
    QVERIFY(decoded->options.text(66) == "s");
    QVERIFY(decoded->type() == MessageType::Discover);
    QVERIFY(decoded->file.empty() && decoded->sname.empty());
    QVERIFY(!decoded->options.contains(option::Overload));
}

void TestDhcpBadInput::anOverloadedFieldKeepsTheOtherAsText()
{
    const auto one = decodeDhcpRequest(overloaded({1}, bytesOf("server"), concat({Discover, End})));
    QVERIFY(one.ok());
    QVERIFY(one->sname == "server" && one->file.empty());
    const auto two = decodeDhcpRequest(overloaded({2}, concat({Discover, End}), bytesOf("boot")));
    QVERIFY(two.ok());
    QVERIFY(two->sname.empty() && two->file == "boot");
}

void TestDhcpBadInput::aSplitOptionMayBeginInOneFieldAndEndInAnother()
{
    Bytes packet = packetWith(concat({Discover, tlv(52, {1}), tlv(67, bytesOf("boot/")), End}));
    std::ranges::copy(concat({tlv(67, bytesOf("x64.efi")), End}), packet.begin() + 108);
    QVERIFY(decodeDhcpRequest(packet)->options.text(67) == "boot/x64.efi");
    // One that stands only in a field that is not overloaded is no option.
    Bytes plain = packetWith(concat({Discover, End}));
    std::ranges::copy(concat({tlv(67, bytesOf("x64.efi")), End}), plain.begin() + 108);
    QVERIFY(!decodeDhcpRequest(plain)->options.contains(67));
}

void TestDhcpBadInput::optionsAfterEndOfOneFieldDoNotHideTheNextField()
{
    const auto decoded =
        decodeDhcpRequest(overloaded({3}, concat({tlv(66, {'s'}), End}), concat({Discover, End, {60, 250}})));
    QVERIFY(decoded.ok());
    QVERIFY(decoded->options.text(66) == "s");
}

void TestDhcpBadInput::noPrefixOfARandomPacketIsReadBeyondItsEnd()
{
    RandomMessage random(propertySeed());
    for (int i = 0; i < 100; ++i) {
        const Bytes packet = encodeDhcp(random.message());
        for (size_t length = 0; length < packet.size(); ++length) {
            // A block of its own, so that the address sanitizer sees the first byte too many.
            const Bytes prefix(packet.begin(), packet.begin() + qsizetype(length));
            const auto decoded = decodeDhcp(prefix);
            if (length < 240)
                QVERIFY(!decoded.ok());
            decodeDhcpRequest(prefix).ok();
        }
    }
}

void TestDhcpBadInput::randomBytesAreDecodedOrRefused()
{
    RandomMessage random(propertySeed());
    int decoded = 0;
    for (int i = 0; i < 20'000; ++i) {
        Bytes packet = discoverWith(random.bytes(random.below(80)));
        for (uint32_t flips = random.below(4); flips > 0; --flips)
            packet[random.below(uint32_t(packet.size()))] = uint8_t(random.below(256));
        const auto message = decodeDhcp(packet);
        if (!message)
            continue;
        ++decoded;
        // What was understood can be said again and is understood the same.
        const auto again = decodeDhcp(encodeDhcp(*message, 65'507));
        QVERIFY(again.ok());
        QVERIFY(again->options.all().size() == message->options.all().size());
    }
    QVERIFY2(decoded > 100, "the generator has to hit valid packets too");
}

QTEST_GUILESS_MAIN(TestDhcpBadInput)
#include "test_dhcp_bad_input.moc"
