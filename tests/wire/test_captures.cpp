// SPDX-License-Identifier: GPL-3.0-or-later
// What firmware, loaders and other people's servers really sent, decoded and compared with tests/captures/<name>.txt.
// SLIPWAY_UPDATE_GOLDEN=1 writes the texts anew: read the difference before you commit it.
#include <QDir>
#include <QtTest>
#include <set>

#include "tests/support/pcap_reader.h"
#include "tests/support/wire_text.h"

using namespace slipway;
using namespace slipway::test;

namespace {
const QString CaptureFolder = QStringLiteral(SLIPWAY_SOURCE_DIR "/tests/captures/");

using Endpoint = std::pair<Ipv4, uint16_t>;

/// Tells DHCP from TFTP by port; a TFTP client's port is known once it has asked at port 69.
class CaptureText
{
public:
    std::string line(const Datagram &datagram)
    {
        const Endpoint from{datagram.source, datagram.sourcePort}, to{datagram.destination, datagram.destinationPort};
        std::string text;
        if (isDhcp(from.second) && isDhcp(to.second)) {
            text = dhcp(datagram);
        } else if (to.second == 69) {
            m_clients.insert(from);
            const auto request = wire::decodeTftpRequest(datagram.payload);
            text = request ? describe(*request) : refused(request.error());
        } else if (m_clients.contains(from)) {
            const auto packet = wire::decodeTftpClientPacket(datagram.payload);
            text = packet ? describe(*packet) : refused(packet.error());
        } else if (m_clients.contains(to)) {
            text = fromTftpServer(datagram);
        } else {
            return {};
        }
        return where(from) + " > " + where(to) + ' ' + text + '\n';
    }

private:
    static bool isDhcp(uint16_t port) { return port == 67 || port == 68 || port == 4011; }
    static std::string where(const Endpoint &endpoint)
    {
        // Ephemeral ports say nothing to a reader and are left out.
        return endpoint.first.toString() + (endpoint.second <= 4011 && endpoint.second != 0
                                                ? ':' + std::to_string(endpoint.second)
                                                : std::string());
    }
    static std::string refused(wire::WireError error) { return "refused: " + std::string(wireErrorKey(error)); }

    static std::string dhcp(const Datagram &datagram)
    {
        const auto message = wire::decodeDhcp(datagram.payload);
        if (!message)
            return refused(message.error());
        std::string text = describe(*message);
        const auto request = wire::decodeDhcpRequest(datagram.payload);
        if (request)
            text += " | " + describe(wire::pxeFacts(*request));
        else if (message->op == 1)
            text += " | " + refused(request.error());
        return text;
    }

    static std::string fromTftpServer(const Datagram &datagram)
    {
        wire::Reader reader(datagram.payload);
        const auto opcode = wire::TftpOpcode(reader.u16());
        if (opcode == wire::TftpOpcode::Data)
            return "DATA " + std::to_string(reader.u16()) + ", " + std::to_string(datagram.length - 4) + " bytes";
        if (opcode == wire::TftpOpcode::Error) {
            const std::string code = std::to_string(reader.u16());
            return "ERROR " + code + ' ' + inQuotes(reader.untilNul());
        }
        std::string text = opcode == wire::TftpOpcode::OptionAcknowledgement ? "OACK" : "unknown opcode";
        while (reader.remaining() > 0 && !reader.failed()) {
            text += ' ' + std::string(reader.untilNul());
            text += ' ' + std::string(reader.untilNul());
        }
        return text;
    }

    std::set<Endpoint> m_clients;
};

std::string textOf(const QString &capture)
{
    CaptureText text;
    std::string result;
    for (const Datagram &datagram : readPcap(capture.toStdString()))
        result += text.line(datagram);
    return result;
}

QStringList captures()
{
    return QDir(CaptureFolder).entryList({QStringLiteral("*.pcap")}, QDir::Files, QDir::Name);
}
} // namespace

class TestCaptures : public QObject
{
    Q_OBJECT
private slots:
    void everyCaptureReadsAsItsGoldenText_data();
    void everyCaptureReadsAsItsGoldenText();
    void everyDhcpPacketSurvivesEncodingAndDecoding();
    void everyPrefixOfEveryPacketIsDecodedOrRefused();
};

void TestCaptures::everyCaptureReadsAsItsGoldenText_data()
{
    QTest::addColumn<QString>("capture");
    QVERIFY(captures().size() > 50);
    for (const QString &name : captures())
        QTest::newRow(qPrintable(name)) << CaptureFolder + name;
}

void TestCaptures::everyCaptureReadsAsItsGoldenText()
{
    QFETCH(QString, capture);
    const std::string text = textOf(capture);
    QVERIFY2(!text.empty(), "no DHCP or TFTP packet in it");
    QFile golden(capture.chopped(5) + QStringLiteral(".txt"));
    if (qEnvironmentVariableIsSet("SLIPWAY_UPDATE_GOLDEN")) {
        QVERIFY(golden.open(QIODevice::WriteOnly | QIODevice::Truncate));
        golden.write(text.data(), qint64(text.size()));
        return;
    }
    QVERIFY2(golden.open(QIODevice::ReadOnly),
             "no golden text: run with SLIPWAY_UPDATE_GOLDEN=1 and read what it wrote");
    const QStringList expected = QString::fromLatin1(golden.readAll()).split(u'\n');
    const QStringList actual = QString::fromLatin1(QByteArray::fromStdString(text)).split(u'\n');
    for (qsizetype line = 0; line < qMin(expected.size(), actual.size()); ++line)
        QCOMPARE(actual[line], expected[line]);
    QCOMPARE(actual.size(), expected.size());
}

void TestCaptures::everyDhcpPacketSurvivesEncodingAndDecoding()
{
    int count = 0;
    for (const QString &name : captures()) {
        for (const Datagram &datagram : readPcap((CaptureFolder + name).toStdString())) {
            const auto message = wire::decodeDhcp(datagram.payload);
            if (!message || datagram.destinationPort == 69)
                continue;
            ++count;
            const wire::Bytes again = wire::encodeDhcp(*message, 65507);
            const auto decoded = wire::decodeDhcp(again);
            QVERIFY(decoded.ok());
            // Option 82 moves to the end, which relays ask for; nothing else may change.
            wire::DhcpMessage expected = *message;
            if (const wire::Bytes *found = expected.options.find(wire::option::RelayAgentInformation)) {
                const wire::Bytes relay = *found;
                expected.options.remove(wire::option::RelayAgentInformation);
                expected.options.set(wire::option::RelayAgentInformation, relay);
            }
            QCOMPARE(describe(*decoded), describe(expected));
            QVERIFY(*decoded == expected);
        }
    }
    qInfo("%d DHCP packets", count);
    QVERIFY(count > 300);
}

void TestCaptures::everyPrefixOfEveryPacketIsDecodedOrRefused()
{
    qint64 prefixes = 0;
    for (const QString &name : captures()) {
        for (const Datagram &datagram : readPcap((CaptureFolder + name).toStdString())) {
            const auto whole = wire::decodeDhcp(datagram.payload);
            for (size_t length = 0; length < datagram.payload.size(); ++length) {
                // A block of its own, without slack: the address sanitizer sees a read of one byte too many.
                const wire::Bytes prefix(datagram.payload.begin(), datagram.payload.begin() + qsizetype(length));
                ++prefixes;
                const auto message = wire::decodeDhcp(prefix);
                wire::decodeDhcpRequest(prefix).ok();
                wire::decodeTftpRequest(prefix).ok();
                wire::decodeTftpClientPacket(prefix).ok();
                if (length < 236)
                    QVERIFY(!message.ok());
                if (!message || !whole)
                    continue;
                wire::pxeFacts(*message);
                // What a cut packet says must be the beginning of what the whole one says.
                QVERIFY(message->options.all().size() <= whole->options.all().size());
                for (const wire::Option &each : message->options.all()) {
                    const wire::Bytes *full = whole->options.find(each.code);
                    QVERIFY(full && full->size() >= each.value.size());
                    QVERIFY(std::equal(each.value.begin(), each.value.end(), full->begin()));
                }
            }
        }
    }
    qInfo("%lld prefixes", prefixes);
    QVERIFY(prefixes > 100'000);
}

QTEST_GUILESS_MAIN(TestCaptures)
#include "test_captures.moc"
