// SPDX-License-Identifier: GPL-3.0-or-later
// RFC 1350, 2347, 2348, 2349, 7440, and the table of bad TFTP inputs, a row a name.
#include <QtTest>

#include "server/wire/tftp_packet.h"
#include "tests/wire/dhcp_samples.h"
#include "tests/wire/random_message.h"

using namespace slipway::test;
using namespace slipway::wire;
using namespace std::string_literals;
using namespace std::string_view_literals;

namespace {
/// Text whose NULs count: "\0" in the literal is a byte.
Bytes packet(uint16_t opcode, std::string_view rest)
{
    return concat({{uint8_t(opcode >> 8), uint8_t(opcode)}, bytesOf(rest)});
}

TftpRequest readRequest(std::string_view options)
{
    const auto request = decodeTftpRequest(concat({packet(1, "f\0octet\0"sv), bytesOf(options)}));
    return request ? *request : TftpRequest{TftpOpcode::Error, {}, {}, {}, {}, {}, {}};
}

QString keyOf(WireError error)
{
    return QString::fromStdString(std::string(wireErrorKey(error)));
}
} // namespace

class TestTftpPacket : public QObject
{
    Q_OBJECT
private slots:
    void plainReadRequest();
    void writeRequestIsToldFromReadRequest();
    void allOptionsAreReadInAnyOrderAndCase();
    void badRequestIsRefused_data();
    void badRequestIsRefused();
    void modeIsReadInAnyCase();
    void nameMayHoldAnyByteButNul();
    void blksizeOutOfItsRangeIsIgnored_data();
    void blksizeOutOfItsRangeIsIgnored();
    void otherOptionsOutOfTheirRangeAreIgnored_data();
    void otherOptionsOutOfTheirRangeAreIgnored();
    void firstOfAnOptionWins();
    void onlySixteenOptionsAreLookedAt();
    void unknownOptionsAndThoseWithoutValueAreIgnored();
    void acknowledgementsAndErrorsOfTheClient();
    void shortPacketsOnATransfersPort();
    void otherPacketsOnATransfersPortAreRefused();
    void oackHoldsOnlyWhatWasGranted();
    void errorAndDataHeader();
    void noPrefixIsReadBeyondItsEnd();
    void aRandomRequestIsUnderstoodAsItWasMeant();
};

void TestTftpPacket::plainReadRequest()
{
    const auto request = decodeTftpRequest(packet(1, "boot/x64.efi\0octet\0"sv));
    QVERIFY(request.ok());
    QVERIFY(request->opcode == TftpOpcode::ReadRequest);
    QVERIFY(request->name == "boot/x64.efi");
    QVERIFY(request->mode == TftpMode::Octet);
    QVERIFY(!request->blksize && !request->timeout && !request->tsize && !request->windowsize);
}

void TestTftpPacket::writeRequestIsToldFromReadRequest()
{
    const auto request = decodeTftpRequest(packet(2, "f\0octet\0"sv)); // row 32
    QVERIFY(request.ok());
    QVERIFY(request->opcode == TftpOpcode::WriteRequest);
}

void TestTftpPacket::allOptionsAreReadInAnyOrderAndCase()
{
    const TftpRequest request = readRequest("TSIZE\0000\0WindowSize\00016\0blKsize\0001456\0timeouT\0005\0"sv);
    QVERIFY(request.tsize);
    QCOMPARE(*request.windowsize, uint16_t(16));
    QCOMPARE(*request.blksize, uint16_t(1456));
    QCOMPARE(*request.timeout, uint8_t(5));
}

void TestTftpPacket::badRequestIsRefused_data()
{
    QTest::addColumn<Bytes>("bytes");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *name, const Bytes &bytes, const char *error) {
        QTest::newRow(name) << bytes << QString::fromLatin1(error);
    };
    const auto named = [](size_t length) {
        return concat({packet(1, std::string(length, 'n')), {0}, bytesOf("octet"), {0}});
    };
    row("row 29: 0 bytes", {}, "too-short");
    row("row 29: 1 byte", {0}, "too-short");
    row("row 29: opcode only", {0, 1}, "too-short");
    row("row 29: opcode and one byte", {0, 1, 'x'}, "too-short");
    row("row 29: no NUL", packet(1, "boot"sv), "unterminated");
    row("row 29: no mode", packet(1, "boot\0"sv), "unterminated");
    row("row 29: mode without NUL", packet(1, "boot\0octet"sv), "unterminated");
    row("row 30: opcode 0", packet(0, "f\0octet\0"sv), "opcode");
    row("row 30: DATA", packet(3, "\0\1data"sv), "opcode");
    row("row 30: ACK", packet(4, "\0\1"sv), "opcode");
    row("row 30: ERROR", packet(5, "\0\1no\0"sv), "opcode");
    row("row 30: OACK", packet(6, "blksize\000512\0"sv), "opcode");
    row("row 30: opcode 9", packet(9, "f\0octet\0"sv), "opcode");
    row("row 30: opcode 256", packet(256, "f\0octet\0"sv), "opcode");
    row("row 33: mail", packet(1, "f\0mail\0"sv), "mode");
    row("row 33: empty mode", packet(1, "f\0\0"sv), "mode");
    row("row 33: octets", packet(1, "f\0octets\0"sv), "mode");
    row("row 40: 513 bytes", named(513), "name-too-long");
    row("row 40: 600 bytes", named(600), "name-too-long");
    row("row 40: 8 kB", named(8192), "name-too-long");
    row("row 40: 60 kB", named(60'000), "name-too-long");
    row("row 45: option without NUL", packet(1, "f\0octet\0blksize"sv), "unterminated");
    row("row 45: value without NUL", packet(1, "f\0octet\0blksize\0001456"sv), "unterminated");
    QTest::newRow("row 40: 512 bytes is long enough") << named(512) << QString();
    QTest::newRow("row 39: an empty name decodes; the catalogue has none") << packet(1, "\0octet\0"sv) << QString();
}

void TestTftpPacket::badRequestIsRefused()
{
    QFETCH(Bytes, bytes);
    QFETCH(QString, error);
    const auto request = decodeTftpRequest(bytes);
    QCOMPARE(request.ok() ? QString() : keyOf(request.error()), error);
}

void TestTftpPacket::modeIsReadInAnyCase()
{
    QVERIFY(decodeTftpRequest(packet(1, "f\0OcTeT\0"sv))->mode == TftpMode::Octet); // row 33
    QVERIFY(decodeTftpRequest(packet(1, "f\0NETASCII\0"sv))->mode == TftpMode::NetAscii);
}

void TestTftpPacket::nameMayHoldAnyByteButNul()
{
    const auto request = decodeTftpRequest(packet(1, "\xFF\xFE\x1B<img>%s%n\\..\0octet\0"sv)); // row 41
    QVERIFY(request.ok());
    QVERIFY(request->name == "\xFF\xFE\x1B<img>%s%n\\..");
}

void TestTftpPacket::blksizeOutOfItsRangeIsIgnored_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("expected");
    QTest::newRow("row 43: 0") << QByteArray("0") << -1;
    QTest::newRow("row 43: 7") << QByteArray("7") << -1;
    QTest::newRow("row 43: 8") << QByteArray("8") << 8;
    QTest::newRow("row 43: abc") << QByteArray("abc") << -1;
    QTest::newRow("row 43: empty") << QByteArray("") << -1;
    QTest::newRow("row 43: -1") << QByteArray("-1") << -1;
    QTest::newRow("row 43: +512") << QByteArray("+512") << -1;
    QTest::newRow("row 43: space before") << QByteArray(" 512") << -1;
    QTest::newRow("row 43: 10 to the 20th") << QByteArray("100000000000000000000") << -1;
    QTest::newRow("row 43: 2 to the 64th + 512") << QByteArray("18446744073709552128") << -1;
    QTest::newRow("row 43: 65536 + 512") << QByteArray("66048") << -1;
    QTest::newRow("row 43: 1456x") << QByteArray("1456x") << -1;
    QTest::newRow("row 43: 0x200") << QByteArray("0x200") << -1;
    QTest::newRow("row 43: 65464") << QByteArray("65464") << 65464;
    QTest::newRow("row 43: 65465") << QByteArray("65465") << -1;
    QTest::newRow("row 43: many digits") << QByteArray(400, '9') << -1;
}

void TestTftpPacket::blksizeOutOfItsRangeIsIgnored()
{
    QFETCH(QByteArray, value);
    QFETCH(int, expected);
    const TftpRequest request = readRequest("blksize\0"s + value.toStdString() + "\0timeout\0003\0"s);
    QVERIFY(request.opcode == TftpOpcode::ReadRequest);
    QCOMPARE(request.blksize ? int(*request.blksize) : -1, expected);
    QCOMPARE(*request.timeout, uint8_t(3)); // the others are untouched
}

void TestTftpPacket::otherOptionsOutOfTheirRangeAreIgnored_data()
{
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<int>("timeout");
    QTest::addColumn<int>("windowsize");
    QTest::addColumn<bool>("tsize");
    const auto row = [](const char *name, std::string_view options, int timeout, int windowsize, bool tsize) {
        QTest::newRow(name) << QByteArray(options.data(), qsizetype(options.size())) << timeout << windowsize << tsize;
    };
    row("row 44: windowsize 0", "windowsize\0000\0"sv, -1, -1, false);
    row("row 44: windowsize 65535", "windowsize\00065535\0"sv, -1, 65535, false);
    row("row 44: windowsize 65536", "windowsize\00065536\0"sv, -1, -1, false);
    row("row 44: timeout 0", "timeout\0000\0"sv, -1, -1, false);
    row("row 44: timeout 255", "timeout\000255\0"sv, 255, -1, false);
    row("row 44: timeout 256", "timeout\000256\0"sv, -1, -1, false);
    row("row 44: utimeout 1", "utimeout\0001\0"sv, -1, -1, false);
    row("row 46: tsize 0", "tsize\0000\0"sv, -1, -1, true);
    row("row 46: tsize 999", "tsize\000999\0"sv, -1, -1, true);
    row("row 46: tsize x", "tsize\0x\0"sv, -1, -1, false);
    row("row 46: tsize empty", "tsize\0\0"sv, -1, -1, false);
}

void TestTftpPacket::otherOptionsOutOfTheirRangeAreIgnored()
{
    QFETCH(QByteArray, options);
    QFETCH(int, timeout);
    QFETCH(int, windowsize);
    QFETCH(bool, tsize);
    const TftpRequest request = readRequest(options.toStdString());
    QVERIFY(request.opcode == TftpOpcode::ReadRequest);
    QCOMPARE(request.timeout ? int(*request.timeout) : -1, timeout);
    QCOMPARE(request.windowsize ? int(*request.windowsize) : -1, windowsize);
    QCOMPARE(request.tsize, tsize);
}

void TestTftpPacket::firstOfAnOptionWins()
{
    // Row 45.
    QCOMPARE(*readRequest("blksize\0001024\0BLKSIZE\000512\0"sv).blksize, uint16_t(1024));
    QVERIFY(!readRequest("blksize\0x\0blksize\000512\0"sv).blksize);
    QVERIFY(!readRequest("tsize\0x\0tsize\0000\0"sv).tsize);
}

void TestTftpPacket::onlySixteenOptionsAreLookedAt()
{
    // Row 45: 300 options.
    std::string fifteen;
    for (int i = 0; i < 15; ++i)
        fifteen += "x\0y\0"s;
    QVERIFY(readRequest(fifteen + "blksize\0001024\0"s).blksize);
    QVERIFY(!readRequest(fifteen + "x\0y\0blksize\0001024\0"s).blksize);
    std::string many;
    for (int i = 0; i < 300; ++i)
        many += "x\0y\0"s;
    QVERIFY(readRequest(many).opcode == TftpOpcode::ReadRequest);
}

void TestTftpPacket::unknownOptionsAndThoseWithoutValueAreIgnored()
{
    const TftpRequest request = readRequest("multicast\0\0msftwindow\00031416\0rollover\0001\0tsize\0000\0blksize\0"sv);
    QVERIFY(request.opcode == TftpOpcode::ReadRequest);
    QVERIFY(request.tsize);
    QVERIFY(!request.blksize && !request.windowsize && !request.timeout);
}

void TestTftpPacket::acknowledgementsAndErrorsOfTheClient()
{
    const auto ack = decodeTftpClientPacket({{0, 4, 0xFF, 0xFE}});
    QVERIFY(ack.ok() && ack->acknowledgement && !ack->error);
    QCOMPARE(ack->acknowledgement->block, uint16_t(0xFFFE));
    const auto longAck = decodeTftpClientPacket({{0, 4, 0, 1, 16}}); // msftwindow's fifth byte
    QVERIFY(longAck.ok());
    QCOMPARE(longAck->acknowledgement->block, uint16_t(1));
    const auto error = decodeTftpClientPacket(packet(5, "\0\10User aborted the transfer\0"sv));
    QVERIFY(error.ok() && error->error && !error->acknowledgement);
    QCOMPARE(error->error->code, uint16_t(8));
    QVERIFY(error->error->message == "User aborted the transfer");
    const auto open = decodeTftpClientPacket(packet(5, "\0\0no NUL"sv));
    QVERIFY(open.ok() && open->error->message == "no NUL");
    const auto endless = decodeTftpClientPacket(packet(5, "\0\0"s + std::string(5000, 'e')));
    QCOMPARE(endless->error->message.size(), size_t(256));
}

void TestTftpPacket::shortPacketsOnATransfersPort()
{
    QCOMPARE(keyOf(decodeTftpClientPacket({}).error()), QStringLiteral("too-short"));
    QCOMPARE(keyOf(decodeTftpClientPacket({{0}}).error()), QStringLiteral("too-short"));
    QCOMPARE(keyOf(decodeTftpClientPacket({{0, 4}}).error()), QStringLiteral("too-short"));
    QCOMPARE(keyOf(decodeTftpClientPacket({{0, 4, 1}}).error()), QStringLiteral("too-short"));
    // Row 31: an ERROR of two to four bytes ends the transfer all the same.
    for (const Bytes &bytes : {Bytes{0, 5}, Bytes{0, 5, 0}, Bytes{0, 5, 0, 3}}) {
        const auto error = decodeTftpClientPacket(bytes);
        QVERIFY(error.ok() && error->error);
        QCOMPARE(error->error->code, uint16_t(bytes.size() == 4 ? 3 : 0));
        QVERIFY(error->error->message.empty());
    }
}

void TestTftpPacket::otherPacketsOnATransfersPortAreRefused()
{
    for (const uint16_t opcode : {0, 1, 2, 3, 6, 7, 0x0104, 0xFFFF})
        QCOMPARE(keyOf(decodeTftpClientPacket(packet(opcode, "\0\1octet\0"sv)).error()), QStringLiteral("opcode"));
}

void TestTftpPacket::oackHoldsOnlyWhatWasGranted()
{
    TftpGrant grant;
    QVERIFY(grant.isEmpty());
    grant.windowsize = 4;
    QVERIFY(!grant.isEmpty());
    QVERIFY(encodeTftpOack(grant) == packet(6, "windowsize\0004\0"sv));
    grant = {1468, 255, 5'000'000'000, 65535};
    QVERIFY(encodeTftpOack(grant) ==
            packet(6, "blksize\0001468\0timeout\000255\0tsize\0005000000000\0windowsize\00065535\0"sv));
    grant = {};
    grant.tsize = 0;
    QVERIFY(encodeTftpOack(grant) == packet(6, "tsize\0000\0"sv));
}

void TestTftpPacket::errorAndDataHeader()
{
    QVERIFY(encodeTftpError(TftpErrorCode::NotFound, "not found") == packet(5, "\0\1not found\0"sv));
    QVERIFY(encodeTftpError(TftpErrorCode::OptionNegotiation, {}) == packet(5, "\0\10\0"sv));
    QVERIFY(encodeTftpError(TftpErrorCode::Undefined, "cut\0here"sv) == packet(5, "\0\0cut\0"sv));
    QCOMPARE(encodeTftpError(TftpErrorCode::Undefined, std::string(4000, 'x')).size(), size_t(4 + 256 + 1));
    QVERIFY((tftpDataHeader(0xABCD) == std::array<uint8_t, 4>{0, 3, 0xAB, 0xCD}));
    QVERIFY((tftpDataHeader(0) == std::array<uint8_t, 4>{0, 3, 0, 0}));
}

void TestTftpPacket::noPrefixIsReadBeyondItsEnd()
{
    const Bytes whole =
        packet(1, "\\Boot\\BCD\0octet\0tsize\0000\0blksize\0001456\0windowsize\00016\0msftwindow\00031416\0"sv);
    for (size_t length = 0; length < whole.size(); ++length) {
        const Bytes prefix(whole.begin(), whole.begin() + qsizetype(length));
        const auto request = decodeTftpRequest(prefix);
        if (request.ok())
            QVERIFY(request->name == "\\Boot\\BCD");
        decodeTftpClientPacket(prefix).ok();
    }
}

void TestTftpPacket::aRandomRequestIsUnderstoodAsItWasMeant()
{
    RandomMessage random(propertySeed());
    for (int i = 0; i < 20'000; ++i) {
        const std::string name = random.text(512);
        const uint32_t blksize = random.below(70'000), window = random.below(70'000), timeout = random.below(300);
        std::string rest = name + "\0octet\0"s;
        rest += "windowsize\0"s + std::to_string(window) + "\0blksize\0"s + std::to_string(blksize) + "\0timeout\0"s +
                std::to_string(timeout) + "\0"s;
        const auto request = decodeTftpRequest(packet(1, rest));
        QVERIFY(request.ok());
        QVERIFY(request->name == name);
        QCOMPARE(request->blksize.has_value(), blksize >= 8 && blksize <= 65464);
        QCOMPARE(request->windowsize.has_value(), window >= 1 && window <= 65535);
        QCOMPARE(request->timeout.has_value(), timeout >= 1 && timeout <= 255);
        QVERIFY(!request->blksize || *request->blksize == blksize);
        QVERIFY(!request->windowsize || *request->windowsize == window);
        QVERIFY(!request->timeout || *request->timeout == timeout);
    }
}

QTEST_GUILESS_MAIN(TestTftpPacket)
#include "test_tftp_packet.moc"
