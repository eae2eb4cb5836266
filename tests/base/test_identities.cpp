// SPDX-License-Identifier: GPL-3.0-or-later
// MAC addresses, SMBIOS GUIDs and IPv4 addresses: the notations that people and firmware use, and what is none of them.
#include <QtTest>

#include "server/base/guid.h"
#include "server/base/ipv4.h"
#include "server/base/mac_address.h"

using namespace slipway;

namespace {
void rows(std::initializer_list<std::pair<const char *, const char *>> texts)
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // empty: not one
    for (const auto &[text, expected] : texts)
        QTest::newRow(*text ? text : "(empty)") << QString::fromLatin1(text) << QString::fromLatin1(expected);
}

template <class T>
QString read(const QString &text)
{
    const auto value = T::parse(text.toStdString());
    return value ? QString::fromStdString(value->toString()) : QString();
}

constexpr const char *Mac = "01:23:45:67:89:AB";
constexpr const char *Uuid = "11223344-5566-7788-99AA-BBCCDDEEFF00";
} // namespace

class TestIdentities : public QObject
{
    Q_OBJECT
private slots:
    void macNotation_data();
    void macNotation();
    void macOfAGroupOrOfNobody();
    void macOrderIsThatOfItsBytes();
    void guidNotation_data();
    void guidNotation();
    void guidOnTheWireHasItsFirstThreeFieldsReversed();
    void placeholderGuidsIdentifyNothing();
    void ipv4Notation_data();
    void ipv4Notation();
    void ipv4OrderIsThatOfTheNumbers();
    void everyValueReadsBackWhatItWrites();
};

void TestIdentities::macNotation_data()
{
    rows({{"01:23:45:67:89:ab", Mac},
          {"01-23-45-67-89-AB", Mac},
          {"0123.4567.89ab", Mac},
          {"0123456789aB", Mac},
          {"  01:23:45:67:89:ab\r\n", Mac},
          {"0123-4567-89ab", Mac},
          {"", ""},
          {"01:23:45:67:89", ""},
          {"01:23:45:67:89:ab:cd", ""},
          {"01:23:45-67:89:ab", ""},
          {"01:23:45:67:89:ag", ""},
          {"01 23 45 67 89 ab", Mac},
          {"012345-6789ab", Mac},
          {"01 2345 6789ab", ""},
          {"012-345-678-9ab", ""},
          {"01::23:45:67:89", ""},
          {"0123.4567:89ab", ""},
          {"1:23:45:67:89:ab", Mac},
          {"1-23-45-67-89-ab", ""},
          {"01:23:45:67:89:ab x", ""},
          {"::::::::::::", ""},
          {"0x0123456789ab", ""},
          {"01:23:45:67:89:-1", ""}});
}

void TestIdentities::macNotation()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(read<MacAddress>(text), expected);
}

void TestIdentities::macOfAGroupOrOfNobody()
{
    QVERIFY(MacAddress::parse("00:00:00:00:00:00")->isNull());
    QVERIFY(!MacAddress::parse("00:00:00:00:00:01")->isNull());
    QVERIFY(MacAddress::parse("ff:ff:ff:ff:ff:ff")->isMulticast());
    QVERIFY(MacAddress::parse("01:00:5e:00:00:01")->isMulticast());
    QVERIFY(!MacAddress::parse("02:00:00:00:00:01")->isMulticast()); // locally administered is a machine's own
}

void TestIdentities::macOrderIsThatOfItsBytes()
{
    const auto low = *MacAddress::parse("00:00:00:00:00:ff"), high = *MacAddress::parse("01:00:00:00:00:00");
    QVERIFY(low < high);
    QCOMPARE(low.toInteger(), uint64_t(0xFF));
    QCOMPARE(high.toInteger(), uint64_t(1) << 40);
    QVERIFY(qHash(low) != qHash(high));
}

void TestIdentities::guidNotation_data()
{
    rows({{"11223344-5566-7788-99aa-bbccddeeff00", Uuid},
          {"{11223344-5566-7788-99AA-BBCCDDEEFF00}", Uuid},
          {"112233445566778899aabbccddeeff00", Uuid},
          {"{112233445566778899AABBCCDDEEFF00}", Uuid},
          {" 11223344-5566-7788-99aa-bbccddeeff00\t", Uuid},
          {"", ""},
          {"{}", ""},
          {"11223344-5566-7788-99aa-bbccddeeff0", ""},
          {"11223344-5566-7788-99aa-bbccddeeff000", ""},
          {"11223344-5566-7788-99aa-bbccddeeff0g", ""},
          {"1122334455-66-7788-99aa-bbccddeeff00", ""},
          {"11223344-55667788-99aa-bbccddeeff00", ""},
          {"{11223344-5566-7788-99aa-bbccddeeff00", ""},
          {"-112233445566778899aabbccddeeff00---", ""},
          {"11223344+5566+7788+99aa+bbccddeeff00", ""}});
}

void TestIdentities::guidNotation()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(read<Guid>(text), expected);
}

void TestIdentities::guidOnTheWireHasItsFirstThreeFieldsReversed()
{
    // Measured on OVMF and iPXE, for SMBIOS UUID 11223344-5566-7788-99aa-bbccddeeff00.
    constexpr std::array<uint8_t, 16> wire{0x44, 0x33, 0x22, 0x11, 0x66, 0x55, 0x88, 0x77,
                                           0x99, 0xAA, 0xBB, 0xCC, 0xDD, 0xEE, 0xFF, 0x00};
    QCOMPARE(QString::fromStdString(Guid::fromWire(wire).toString()), QString::fromLatin1(Uuid));
    QVERIFY(Guid::parse(Uuid)->toWire() == wire);
}

void TestIdentities::placeholderGuidsIdentifyNothing()
{
    QVERIFY(Guid{}.isPlaceholder() && Guid{}.isNull());
    QVERIFY(Guid::parse("FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF")->isPlaceholder());
    QVERIFY(Guid::parse("03000200-0400-0500-0006-000700080009")->isPlaceholder());
    QVERIFY(!Guid::parse(Uuid)->isPlaceholder());
    QVERIFY(!Guid::parse("11111111-1111-1111-1111-111111111111")->isPlaceholder());
    QVERIFY(!Guid::parse("00000000-0000-0000-0000-000000000001")->isPlaceholder());
}

void TestIdentities::ipv4Notation_data()
{
    rows({{"10.0.0.1", "10.0.0.1"},
          {"0.0.0.0", "0.0.0.0"},
          {"255.255.255.255", "255.255.255.255"},
          {"192.168.1.100", "192.168.1.100"},
          {"", ""},
          {"10.0.0", ""},
          {"10.0.0.1.2", ""},
          {"10.0.0.256", ""},
          {"10.0.0.01", ""},
          {"010.0.0.1", ""},
          {"10.0.0.1 ", ""},
          {" 10.0.0.1", ""},
          {"10.0..1", ""},
          {"10.0.0.", ""},
          {".10.0.0.1", ""},
          {"0x0a.0.0.1", ""},
          {"10.0.0.1/24", ""},
          {"10.0.0.-1", ""},
          {"10.0.0.1000", ""},
          {"4294967297", ""}});
}

void TestIdentities::ipv4Notation()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(read<Ipv4>(text), expected);
}

void TestIdentities::ipv4OrderIsThatOfTheNumbers()
{
    QCOMPARE(Ipv4::parse("10.0.0.1")->value, 0x0A000001u);
    QVERIFY(*Ipv4::parse("9.255.255.255") < *Ipv4::parse("10.0.0.0"));
    QVERIFY(*Ipv4::parse("10.0.0.200") < *Ipv4::parse("200.0.0.10"));
    QVERIFY(Ipv4{}.isNull());
    QVERIFY(*Ipv4::parse("255.255.255.255") == Ipv4Broadcast);
}

void TestIdentities::everyValueReadsBackWhatItWrites()
{
    uint32_t state = 1;
    const auto next = [&state] { return uint8_t((state = state * 1664525u + 1013904223u) >> 24); };
    for (int i = 0; i < 10'000; ++i) {
        MacAddress mac;
        std::ranges::generate(mac.octets, next);
        Guid guid;
        std::ranges::generate(guid.octets, next);
        const Ipv4 address{uint32_t(next()) << 24 | uint32_t(next()) << 16 | uint32_t(next()) << 8 | next()};
        QVERIFY(MacAddress::parse(mac.toString()) == mac);
        QVERIFY(Guid::parse(guid.toString()) == guid);
        QVERIFY(Guid::fromWire(guid.toWire()) == guid);
        QVERIFY(Ipv4::parse(address.toString()) == address);
    }
}

QTEST_GUILESS_MAIN(TestIdentities)
#include "test_identities.moc"
