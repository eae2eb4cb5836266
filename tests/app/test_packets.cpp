// SPDX-License-Identifier: GPL-3.0-or-later
// What went over the wire, end to end: the built slipwayd serves a machine that asks on 4011 and by TFTP over real
// sockets, and the built slipwayctl tells of it.
#include "tests/app/asked_boot.h"
#include "tests/support/pcap_reader.h"

using namespace slipway;
using slipway::test::Ran;
using namespace Qt::StringLiterals;

class TestPackets : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_boot.reset(); }
    void bootIsToldPacketByPacket();
    void captureHoldsTheSameBytes();
    void wrongCallsAreRefused();

private:
    Ran ctl(const QStringList &words) const { return m_boot->ctl(words); }
    QString sessionId() const { return m_boot->sessionId(); }
    QJsonArray packets() const
    {
        const QString id = sessionId();
        return id.isEmpty() ? QJsonArray() : ctl({"session", "packets", id}).object()["packets"].toArray();
    }
    void boot();

    std::unique_ptr<test::AskedBoot> m_boot;
};

void TestPackets::init()
{
    m_boot = std::make_unique<test::AskedBoot>();
    QVERIFY(m_boot->serve());
    boot();
}

/// Asks on 4011, then for a file that is not there, and for the boot file with a block size, which it gives up.
void TestPackets::boot()
{
    const QByteArray file = m_boot->ask();
    const auto ask = [&](const QByteArray &name) {
        m_boot->machine.writeDatagram(QByteArray("\0\1", 2) + name + '\0' + "octet" + '\0' + "blksize" + '\0' + "1024" +
                                          '\0',
                                      QHostAddress::LocalHost, m_boot->tftp);
    };
    ask(file + ".none");
    QCOMPARE(m_boot->receive().at(1), char(5));
    ask(file);
    quint16 port = 0;
    QCOMPARE(m_boot->receive(&port).at(1), char(6));
    m_boot->machine.writeDatagram(QByteArray("\0\5\0\0enough\0", 11), QHostAddress::LocalHost, port);
}

void TestPackets::bootIsToldPacketByPacket()
{
    QTRY_COMPARE_WITH_TIMEOUT(packets().size(), 7, 15'000);
    const QJsonArray all = packets();
    QStringList said;
    for (const QJsonValue &packet : all)
        said += packet["direction"].toString().left(1) + u' ' + packet["message"].toString();
    QCOMPARE(said, (QStringList{"r DHCPREQUEST on 4011", "s DHCPACK on 4011", "r TFTP RRQ", "s TFTP ERROR",
                                "r TFTP RRQ", "s TFTP OACK", "r TFTP ERROR"}));
    QCOMPARE(all[0]["xid"].toString(), "0x0000004d");
    QVERIFY(all[0]["to"].toString().endsWith(u':' + QString::number(m_boot->pxe)));
    QCOMPARE(all[0]["size"].toInt() * 2, int(all[0]["bytes"].toString().size()));
    QCOMPARE(all[5]["content"].toString(), "blksize 1024");
    QVERIFY(all[6]["content"].toString().contains("enough"));
    bool architecture = false;
    for (const QJsonValue &option : all[0]["options"].toArray())
        architecture = architecture || (option["code"] == "93"_L1 && option["value"] == "x64 UEFI (7)"_L1);
    QVERIFY(architecture);
    const Ran text = test::runProgram("slipwayctl", {"--site", m_boot->site(), "session", "packets", sessionId()});
    QVERIFY2(text.out.contains("DHCPREQUEST on 4011") && text.out.contains("Client System: x64 UEFI (7)"),
             text.out.constData());
}

void TestPackets::captureHoldsTheSameBytes()
{
    QTRY_COMPARE_WITH_TIMEOUT(packets().size(), 7, 15'000);
    const QString file = m_boot->path("boot.pcap");
    QCOMPARE(ctl({"session", "packets", sessionId(), "--pcap", file}).object()["packets"].toInt(), 7);
    // Raw IPv4: what the reader of Ethernet captures would skip is put in front.
    const wire::Bytes capture = test::readFile(file.toStdString());
    wire::Reader reader(capture);
    reader.skip(20);
    QCOMPARE(reader.u32(), 228u << 24); // little-endian
    const QJsonArray all = packets();
    for (const QJsonValue &packet : all) {
        reader.skip(8);
        const uint32_t length = __builtin_bswap32(reader.u32());
        reader.skip(4);
        wire::Bytes frame(12);
        frame.push_back(8);
        frame.push_back(0);
        const wire::ByteView datagram = reader.take(length);
        frame.insert(frame.end(), datagram.begin(), datagram.end());
        const auto decoded = test::datagramOf(frame);
        QVERIFY(decoded && decoded->isWhole());
        const auto *payload = reinterpret_cast<const char *>(decoded->payload.data());
        QCOMPARE(QString::fromLatin1(QByteArray(payload, qsizetype(decoded->payload.size())).toHex()),
                 packet["bytes"].toString());
        QCOMPARE(u"%1:%2"_s.arg(QString::fromStdString(decoded->source.toString())).arg(decoded->sourcePort),
                 packet["from"].toString());
    }
    QVERIFY(!reader.failed());
    QCOMPARE(reader.remaining(), 0u);
}

void TestPackets::wrongCallsAreRefused()
{
    QCOMPARE(ctl({"session", "packets"}).exit, 2);
    QCOMPARE(ctl({"session", "packets", "4711"}).exit, 1);
    QTRY_VERIFY_WITH_TIMEOUT(!sessionId().isEmpty(), 15'000);
    QCOMPARE(ctl({"session", "packets", sessionId(), "--pcap", m_boot->path("no/where.pcap")}).exit, 1);
}

QTEST_GUILESS_MAIN(TestPackets)
#include "test_packets.moc"
