// SPDX-License-Identifier: GPL-3.0-or-later
// What a client says of itself (PXE 2.1, RFC 4578, RFC 3004), with the bad inputs of options 60, 77, 82, 93, 97.
#include <QtTest>

#include "server/wire/pxe.h"
#include "tests/support/pcap_reader.h"
#include "tests/wire/dhcp_samples.h"

using namespace slipway;
using namespace slipway::test;
using namespace slipway::wire;

namespace {
PxeFacts factsOf(uint8_t code, const Bytes &value)
{
    DhcpMessage message;
    message.options.set(code, value);
    return pxeFacts(message);
}

/// The architecture as a number; -1 is none.
int architectureOf(const Bytes &value)
{
    const auto architecture = factsOf(option::ClientSystemArchitecture, value).architecture;
    return architecture ? *architecture : -1;
}

int bootItemOf(std::string_view vendorClass, const Bytes &vendorInformation)
{
    DhcpMessage message;
    message.options.setText(option::VendorClass, vendorClass);
    message.options.set(option::VendorInformation, vendorInformation);
    const auto item = pxeFacts(message).bootItem;
    return item ? *item : -1;
}

std::optional<Bytes> relayOf(const Bytes &value, uint8_t code)
{
    DhcpMessage message;
    message.options.set(option::RelayAgentInformation, value);
    return relaySubOption(message, code);
}
} // namespace

class TestPxe : public QObject
{
    Q_OBJECT
private slots:
    void vendorClassDecidesTheKindOfClient_data();
    void vendorClassDecidesTheKindOfClient();
    void vendorClassIsKeptAsItCameUpToOneKibibyte();
    void architectureOfOption93_data();
    void architectureOfOption93();
    void architectureIsNeverTakenFromTheVendorClass();
    void machineIdIsSeventeenBytesOfTypeZero();
    void ipxeIsKnownByItsUserClass_data();
    void ipxeIsKnownByItsUserClass();
    void ipxeIsKnownByItsEncapsulatedOptions();
    void bootItemOfAPxeClientIsRead();
    void bootItemOfOthersOrBrokenIsIgnored();
    void directOfferIsDiscoveryControlEight();
    void menuIsWrittenAsPxe21Says();
    void menuNeverPasses255Bytes();
    void menuIsFilledToTheLastByte();
    void bootItemReplyEchoesTypeAndLayer();
    void ipxeIsToldNotToWaitForAProxy();
    void relaySubOptionsAreReadOnlyFromAnOptionThatParses();
    void realFirmwareIsRecognised_data();
    void realFirmwareIsRecognised();
};

void TestPxe::vendorClassDecidesTheKindOfClient_data()
{
    QTest::addColumn<Bytes>("value");
    QTest::addColumn<int>("expected");
    const auto row = [](const char *name, const Bytes &value, ClientClass expected) {
        QTest::newRow(name) << value << int(expected);
    };
    row("EDK2", bytesOf("PXEClient:Arch:00007:UNDI:003000"), ClientClass::Pxe);
    row("short", bytesOf("PXEClient"), ClientClass::Pxe);
    row("HTTP boot", bytesOf("HTTPClient:Arch:00016:UNDI:003000"), ClientClass::Http);
    row("row 13: empty", {}, ClientClass::None);
    row("row 13: PXEClien", bytesOf("PXEClien"), ClientClass::None);
    row("row 13: case changed", bytesOf("pxeclient:Arch:00007"), ClientClass::None);
    row("row 13: not at the start", bytesOf(" PXEClient"), ClientClass::None);
    row("row 14: NUL after it", concat({bytesOf("PXEClient"), {0, 1}}), ClientClass::Pxe);
    row("row 14: markup and controls", bytesOf("PXEClient<img>\x1B\xE2\x80\xAE"), ClientClass::Pxe);
    row("Windows", bytesOf("MSFT 5.0"), ClientClass::None);
}

void TestPxe::vendorClassDecidesTheKindOfClient()
{
    QFETCH(Bytes, value);
    QFETCH(int, expected);
    QCOMPARE(int(factsOf(option::VendorClass, value).clientClass), expected);
}

void TestPxe::vendorClassIsKeptAsItCameUpToOneKibibyte()
{
    const Bytes odd = concat({bytesOf("PXEClient"), {0, 0x1B, 0xFF}});
    QVERIFY(factsOf(option::VendorClass, odd).vendorClass == asText(odd));
    Bytes joined = bytesOf("PXEClient");
    joined.resize(5 * 255, 'x');
    const PxeFacts facts = factsOf(option::VendorClass, joined);
    QCOMPARE(facts.vendorClass.size(), size_t(1024));
    QVERIFY(facts.clientClass == ClientClass::Pxe);
    QVERIFY(pxeFacts(DhcpMessage{}).vendorClass.empty());
}

void TestPxe::architectureOfOption93_data()
{
    QTest::addColumn<Bytes>("value");
    QTest::addColumn<int>("expected");
    Bytes twenty;
    for (uint8_t i = 20; i < 40; ++i)
        twenty = concat({twenty, {0, i}});
    QTest::newRow("BIOS") << Bytes{0, 0} << 0;
    QTest::newRow("UEFI x64") << Bytes{0, 7} << 7;
    QTest::newRow("row 15: length 0") << Bytes{} << -1;
    QTest::newRow("row 15: length 1") << Bytes{7} << -1;
    QTest::newRow("row 16: length 3") << Bytes{0, 7, 0} << -1;
    QTest::newRow("row 16: list, first supported") << Bytes{0, 2, 0, 10, 0, 7, 0, 0} << 7;
    QTest::newRow("row 16: list, the first is supported") << Bytes{0, 9, 0, 7} << 9;
    QTest::newRow("row 16: list, only the last is supported") << Bytes{0, 2, 0, 19} << 19;
    QTest::newRow("row 16: list, none supported") << Bytes{0, 27, 0, 29} << 27;
    QTest::newRow("row 16: 20 architectures, none supported") << twenty << 20;
    QTest::newRow("row 16: 20 architectures and ARM64") << concat({twenty, {0, 11}}) << 11;
    QTest::newRow("row 16: FFFF") << Bytes{0xFF, 0xFF} << 0xFFFF;
}

void TestPxe::architectureOfOption93()
{
    QFETCH(Bytes, value);
    QFETCH(int, expected);
    QCOMPARE(architectureOf(value), expected);
}

void TestPxe::architectureIsNeverTakenFromTheVendorClass()
{
    // Row 15: 93 missing.
    QVERIFY(!factsOf(option::VendorClass, bytesOf("PXEClient:Arch:00007:UNDI:003000")).architecture);
}

void TestPxe::machineIdIsSeventeenBytesOfTypeZero()
{
    const Bytes measured{0,    0x44, 0x33, 0x22, 0x11, 0x66, 0x55, 0x88, 0x77,
                         0x99, 0xAA, 0xBB, 0xCC, 0xDD, 0xEE, 0xFF, 0x00};
    const auto id = factsOf(option::ClientMachineIdentifier, measured).machineId;
    QVERIFY(id && id->toString() == "11223344-5566-7788-99AA-BBCCDDEEFF00");
    for (const size_t length : {0, 1, 16, 18, 255}) // row 17
        QVERIFY(!factsOf(option::ClientMachineIdentifier, Bytes(length, 0)).machineId);
    Bytes typeNine = measured; // row 17
    typeNine[0] = 9;
    QVERIFY(!factsOf(option::ClientMachineIdentifier, typeNine).machineId);
    const auto zeros = factsOf(option::ClientMachineIdentifier, Bytes(17, 0)).machineId;
    QVERIFY(zeros && zeros->isPlaceholder());
}

void TestPxe::ipxeIsKnownByItsUserClass_data()
{
    QTest::addColumn<Bytes>("value");
    QTest::addColumn<bool>("expected");
    QTest::newRow("raw") << bytesOf("iPXE") << true;
    QTest::newRow("RFC 3004") << Bytes{4, 'i', 'P', 'X', 'E'} << true;
    QTest::newRow("RFC 3004, second class") << Bytes{1, 'x', 4, 'i', 'P', 'X', 'E'} << true;
    QTest::newRow("RFC 3004, overrun") << Bytes{5, 'i', 'P', 'X', 'E'} << false;
    QTest::newRow("RFC 3004, overrun after a good class") << Bytes{1, 'x', 200, 'i'} << false;
    QTest::newRow("other case") << bytesOf("ipxe") << false;
    QTest::newRow("longer") << bytesOf("iPXE2") << false;
    QTest::newRow("a class inside another") << Bytes{5, 4, 'i', 'P', 'X', 'E'} << false;
    QTest::newRow("empty") << Bytes{} << false;
    QTest::newRow("zeros") << Bytes(30, 0) << false;
}

void TestPxe::ipxeIsKnownByItsUserClass()
{
    QFETCH(Bytes, value);
    QFETCH(bool, expected);
    const PxeFacts facts = factsOf(option::UserClass, value);
    QCOMPARE(facts.ipxe, expected);
    QVERIFY(!facts.ipxeEfi);
}

void TestPxe::ipxeIsKnownByItsEncapsulatedOptions()
{
    QVERIFY(!pxeFacts(DhcpMessage{}).ipxe);
    const PxeFacts bios = factsOf(option::IpxeEncapsulated, {0x13, 1, 1, 0x15, 1, 1});
    QVERIFY(bios.ipxe && !bios.ipxeEfi);
    const PxeFacts efi = factsOf(option::IpxeEncapsulated, {0x13, 1, 1, 0x24, 1, 1});
    QVERIFY(efi.ipxe && efi.ipxeEfi);
    const PxeFacts empty = factsOf(option::IpxeEncapsulated, {});
    QVERIFY(empty.ipxe && !empty.ipxeEfi);
    const PxeFacts broken = factsOf(option::IpxeEncapsulated, {0x24, 1, 1, 0x13, 9});
    QVERIFY(broken.ipxe && !broken.ipxeEfi);
}

void TestPxe::bootItemOfAPxeClientIsRead()
{
    QCOMPARE(bootItemOf("PXEClient:Arch:00007", {71, 4, 0x80, 0x01, 0, 0, 255}), 0x8001); // as OVMF sends it
    QCOMPARE(bootItemOf("PXEClient", {71, 4, 0, 0, 0, 0}), 0);
    QCOMPARE(bootItemOf("PXEClient", {0, 0, 12, 1, 5, 71, 4, 0x80, 0x02, 0, 0, 255, 99}), 0x8002);
}

void TestPxe::bootItemOfOthersOrBrokenIsIgnored()
{
    QCOMPARE(bootItemOf("MSFT 5.0", {71, 4, 0x80, 0x01, 0, 0, 255}), -1);
    QCOMPARE(bootItemOf("PXEClient", {}), -1);
    QCOMPARE(bootItemOf("PXEClient", {71}), -1);
    QCOMPARE(bootItemOf("PXEClient", {71, 4, 0x80}), -1);
    QCOMPARE(bootItemOf("PXEClient", {71, 1, 0x80, 255}), -1);
    QCOMPARE(bootItemOf("PXEClient", {255, 71, 4, 0x80, 0x01, 0, 0}), -1);
    QCOMPARE(bootItemOf("PXEClient", {71, 4, 0x80, 0x01, 0, 0, 10, 40}), -1);
}

void TestPxe::directOfferIsDiscoveryControlEight()
{
    QVERIFY((bootFromThisOffer() == Bytes{6, 1, 8, 255}));
}

void TestPxe::menuIsWrittenAsPxe21Says()
{
    const std::vector<BootMenuItem> items{{0x8001, "Deploy", *Ipv4::parse("10.77.0.1")}, {0, "Local", {}}};
    const Bytes expected =
        concat({{6, 1, 3},
                {8, 7, 0x80, 0x01, 1, 10, 77, 0, 1},
                {9, 17, 0x80, 0x01, 6, 'D', 'e', 'p', 'l', 'o', 'y', 0, 0, 5, 'L', 'o', 'c', 'a', 'l'},
                {10, 3, 10, 'F', '8'},
                {255}});
    QVERIFY(bootMenu(items, 10, "F8") == expected);
}

void TestPxe::menuNeverPasses255Bytes()
{
    for (const size_t length : {0, 1, 30, 69, 70, 71, 300}) {
        for (size_t count = 0; count < 60; ++count) {
            std::vector<BootMenuItem> items;
            for (size_t i = 0; i < count; ++i)
                items.push_back({uint16_t(0x8000 + i), std::string(length, 'x'), Ipv4{0x0A000001}});
            const Bytes menu = bootMenu(items, 255, std::string(length, 'p'));
            QVERIFY(menu.size() <= 255);
            QCOMPARE(menu.back(), uint8_t(255));
            // It reads back to its end, whatever was left out.
            Reader reader(menu);
            std::vector<uint8_t> codes;
            while (reader.remaining() > 1) {
                codes.push_back(reader.u8());
                reader.skip(reader.u8());
            }
            QVERIFY(!reader.failed());
            QVERIFY((codes == (count == 0 ? std::vector<uint8_t>{6, 9, 10} : std::vector<uint8_t>{6, 8, 9, 10})));
        }
    }
}

void TestPxe::menuIsFilledToTheLastByte()
{
    size_t longest = 0;
    for (size_t prompt = 0; prompt <= 70; ++prompt) {
        const std::vector<BootMenuItem> items(30, {0x8000, "ten bytes.", Ipv4{0x0A000001}});
        const Bytes menu = bootMenu(items, 0, std::string(prompt, 'p'));
        QVERIFY(menu.size() <= 255);
        longest = std::max(longest, menu.size());
    }
    QCOMPARE(longest, size_t(255));
}

void TestPxe::bootItemReplyEchoesTypeAndLayer()
{
    QVERIFY((bootItemReply(0x8001, 0x0102) == Bytes{71, 4, 0x80, 0x01, 0x01, 0x02, 255}));
}

void TestPxe::ipxeIsToldNotToWaitForAProxy()
{
    QVERIFY((ipxeNoProxy() == Bytes{0xB0, 1, 1}));
}

void TestPxe::relaySubOptionsAreReadOnlyFromAnOptionThatParses()
{
    const Bytes good{1, 4, 'e', 't', 'h', '0', 5, 4, 10, 78, 0, 0};
    QVERIFY((*relayOf(good, 5) == Bytes{10, 78, 0, 0}));
    QVERIFY(*relayOf(good, 1) == bytesOf("eth0"));
    QVERIFY(!relayOf(good, 11));
    QVERIFY(!relaySubOption(DhcpMessage{}, 1));
    QVERIFY(!relayOf({}, 1));                                   // row 20: empty
    QVERIFY(!relayOf({1}, 1));                                  // row 20: truncated
    QVERIFY(!relayOf({5, 4, 10, 78, 0, 0, 1, 9, 7}, 5));        // row 20: overrun after a good one
    QVERIFY(relayOf(concat({{1, 253}, Bytes(253, 7)}), 1));     // row 20: 255 bytes
    QVERIFY((*relayOf({0, 1, 9, 255, 1, 8}, 255) == Bytes{8})); // neither pad nor End in RFC 3046
}

void TestPxe::realFirmwareIsRecognised_data()
{
    QTest::addColumn<QString>("capture");
    QTest::addColumn<int>("clientClass");
    QTest::addColumn<int>("architecture");
    QTest::addColumn<bool>("ipxe");
    QTest::newRow("OVMF x64") << "x64-proxy" << int(ClientClass::Pxe) << 7 << false;
    QTest::newRow("OVMF IA32") << "ia32-ia32" << int(ClientClass::Pxe) << 6 << false;
    QTest::newRow("AAVMF") << "aa64-proxy" << int(ClientClass::Pxe) << 11 << false;
    QTest::newRow("OVMF HTTP boot") << "x64-http" << int(ClientClass::Http) << 16 << false;
    QTest::newRow("AAVMF HTTP boot") << "aa64-httpaa64" << int(ClientClass::Http) << 19 << false;
    QTest::newRow("iPXE ROM, BIOS") << "bios-proxy" << int(ClientClass::Pxe) << 0 << true;
    QTest::newRow("an operating system") << "dhcp-dhclient" << int(ClientClass::None) << -1 << false;
}

void TestPxe::realFirmwareIsRecognised()
{
    QFETCH(QString, capture);
    QFETCH(int, clientClass);
    QFETCH(int, architecture);
    QFETCH(bool, ipxe);
    const QString path = QStringLiteral(SLIPWAY_SOURCE_DIR "/tests/captures/%1.pcap").arg(capture);
    const std::vector<Datagram> datagrams = readPcap(path.toStdString());
    QVERIFY(!datagrams.empty());
    const auto message = decodeDhcpRequest(datagrams.front().payload);
    QVERIFY(message.ok());
    const PxeFacts facts = pxeFacts(*message);
    QCOMPARE(int(facts.clientClass), clientClass);
    QCOMPARE(facts.architecture ? int(*facts.architecture) : -1, architecture);
    QCOMPARE(facts.ipxe, ipxe);
}

QTEST_GUILESS_MAIN(TestPxe)
#include "test_pxe.moc"
