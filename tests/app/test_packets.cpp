// SPDX-License-Identifier: GPL-3.0-or-later
// What went over the wire, end to end: the built slipwayd serves a machine that asks on 4011 and by TFTP over real
// sockets, and the built slipwayctl tells of it.
#include "tests/dhcp/bench.h"
#include "tests/support/pcap_reader.h"
#include "tests/support/program.h"
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QUdpSocket>
#include <csignal>

using namespace slipway;
using slipway::test::Ran;
using namespace Qt::StringLiterals;

namespace {

const MacAddress Machine{{2, 0, 0, 0, 0, 9}};

} // namespace

class TestPackets : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void bootIsToldPacketByPacket();
    void captureHoldsTheSameBytes();
    void wrongCallsAreRefused();

private:
    Ran ctl(const QStringList &words) const
    {
        return test::runProgram("slipwayctl", QStringList{"--site", site(), "--json"} + words);
    }
    QString site() const { return m_folder->filePath("site"); }
    QString sessionId() const
    {
        const QJsonArray sessions = ctl({"session", "list"}).array();
        return sessions.isEmpty() ? QString() : QString::number(sessions.first().toObject()["id"].toInteger());
    }
    QJsonArray packets() const
    {
        const QString id = sessionId();
        return id.isEmpty() ? QJsonArray() : ctl({"session", "packets", id}).object()["packets"].toArray();
    }
    void boot();

    std::unique_ptr<QTemporaryDir> m_folder;
    QProcess m_daemon;
    quint16 m_pxe = 0, m_tftp = 0;
};

void TestPackets::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QFile program(m_folder->filePath("boot.efi"));
    QVERIFY(program.open(QFile::WriteOnly) && program.write("MZ") == 2 && program.resize(2000));
    program.close();
    for (const char *line :
         {"init", "boot-image add Image --arch x64 --program %1", "task-sequence add Install --boot-image Image",
          "collection add Lab", "device add PC9 --mac 02:00:00:00:00:09 --arch x64", "collection member-add Lab PC9",
          "deployment add --task-sequence Install --collection Lab --purpose required"})
        QCOMPARE(ctl(QString::fromLatin1(line).replace("%1"_L1, program.fileName()).split(' ')).exit, 0);
    m_daemon.start(SLIPWAY_BIN_DIR "/slipwayd", {"--site", site(), "--address", "127.0.0.1", "--dhcp-port", "0",
                                                 "--pxe-port", "0", "--tftp-port", "0", "--http-port", "0", "--json"});
    QVERIFY(QTest::qWaitFor([this] { return m_daemon.canReadLine(); }, 15'000));
    static const QRegularExpression ready("pxe=127\\.0\\.0\\.1:(\\d+) tftp=127\\.0\\.0\\.1:(\\d+)");
    const auto match = ready.match(QString::fromUtf8(m_daemon.readLine()));
    m_pxe = match.captured(1).toUShort();
    m_tftp = match.captured(2).toUShort();
    boot();
}

void TestPackets::cleanup()
{
    ::kill(pid_t(m_daemon.processId()), SIGTERM);
    QVERIFY(m_daemon.waitForFinished(10'000));
}

/// Asks on 4011, then for a file that is not there, and for the boot file with a block size, which it gives up.
void TestPackets::boot()
{
    QUdpSocket socket;
    QVERIFY(socket.bind(QHostAddress::LocalHost));
    const auto bytes = wire::encodeDhcp(test::message(test::Edk2, wire::MessageType::Request, Machine, 77, 0));
    socket.writeDatagram(reinterpret_cast<const char *>(bytes.data()), qint64(bytes.size()), QHostAddress::LocalHost,
                         m_pxe);
    const auto receive = [&socket](quint16 *port = nullptr) {
        if (!QTest::qWaitFor([&socket] { return socket.hasPendingDatagrams(); }, 10'000))
            return QByteArray();
        QByteArray datagram(socket.pendingDatagramSize(), 0);
        socket.readDatagram(datagram.data(), datagram.size(), nullptr, port);
        return datagram;
    };
    const QByteArray answer = receive();
    const auto ack = wire::decodeDhcp({reinterpret_cast<const uint8_t *>(answer.constData()), size_t(answer.size())});
    QVERIFY(ack);
    const std::string option = ack->options.text(wire::option::BootFileName);
    const QByteArray file = QByteArray::fromStdString(option.empty() ? ack->file : option);
    const auto ask = [&](const QByteArray &name) {
        socket.writeDatagram(QByteArray("\0\1", 2) + name + '\0' + "octet" + '\0' + "blksize" + '\0' + "1024" + '\0',
                             QHostAddress::LocalHost, m_tftp);
    };
    ask(file + ".none");
    QCOMPARE(receive().at(1), char(5));
    ask(file);
    quint16 port = 0;
    QCOMPARE(receive(&port).at(1), char(6));
    socket.writeDatagram(QByteArray("\0\5\0\0enough\0", 11), QHostAddress::LocalHost, port);
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
    QVERIFY(all[0]["to"].toString().endsWith(u':' + QString::number(m_pxe)));
    QCOMPARE(all[0]["size"].toInt() * 2, int(all[0]["bytes"].toString().size()));
    QCOMPARE(all[5]["content"].toString(), "blksize 1024");
    QVERIFY(all[6]["content"].toString().contains("enough"));
    bool architecture = false;
    for (const QJsonValue &option : all[0]["options"].toArray())
        architecture = architecture || (option["code"] == "93"_L1 && option["value"] == "x64 UEFI (7)"_L1);
    QVERIFY(architecture);
    const Ran text = test::runProgram("slipwayctl", {"--site", site(), "session", "packets", sessionId()});
    QVERIFY2(text.out.contains("DHCPREQUEST on 4011") && text.out.contains("Client System: x64 UEFI (7)"),
             text.out.constData());
}

void TestPackets::captureHoldsTheSameBytes()
{
    QTRY_COMPARE_WITH_TIMEOUT(packets().size(), 7, 15'000);
    const QString file = m_folder->filePath("boot.pcap");
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
    QCOMPARE(ctl({"session", "packets", sessionId(), "--pcap", m_folder->filePath("no/where.pcap")}).exit, 1);
}

QTEST_GUILESS_MAIN(TestPackets)
#include "test_packets.moc"
