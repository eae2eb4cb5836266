// SPDX-License-Identifier: GPL-3.0-or-later
// What holds whatever comes: random dialogues of a few machines in every mode, and captured packets with bytes changed.
#include "tests/dhcp/bench.h"
#include "tests/support/pcap_reader.h"
#include <QDir>
#include <random>

using namespace slipway;
using namespace slipway::test;
using wire::MessageType;

namespace {

const MacAddress Excluded = *MacAddress::parse("52:54:00:77:00:EE");

/// Random turns of a bench, by a seed that a failure names.
class Chaos
{
public:
    explicit Chaos(unsigned seed) : m_random(seed)
    {
        bench.configuration.exclusions = {{Excluded, {}, {}, 0}};
        bench.configuration.devices.first().macs = {Machine, Excluded};
        bench.configuration.settings[QStringLiteral("dhcp.range")] = QStringLiteral("10.77.0.100-10.77.0.103/24");
        bench.configuration.settings[QStringLiteral("dhcp.mode")] =
            QString::fromLatin1(std::array{"proxy", "server", "same-host"}[pick(3)]);
        bench.configuration.settings[QStringLiteral("responder.response-delay")] = QString::number(pick(2) * 4);
        bench.deploy(pick(2) ? site::Deployment::Purpose::Required : site::Deployment::Purpose::Available,
                     pick(2) ? site::BootImage::Kind::Linux : site::BootImage::Kind::Program);
    }
    unsigned pick(unsigned count) { return std::uniform_int_distribution<unsigned>(0, count - 1)(m_random); }

    /// One request of somebody, and the replies to it.
    QList<Bench::Sent> ask()
    {
        static const std::array kinds{Edk2, Bios, UefiHttp, BiosIpxe, UefiIpxe, Os};
        static const std::array macs{Machine, Excluded, Other};
        static const std::array types{MessageType::Discover, MessageType::Discover, MessageType::Request,
                                      MessageType::Decline,  MessageType::Release,  MessageType::Inform};
        wire::DhcpMessage asked =
            message(kinds[pick(6)], types[pick(6)], macs[pick(3)], pick(3), uint16_t(pick(3) * 4));
        if (pick(2))
            asked.options.setAddress(wire::option::ServerIdentifier, ip(pick(3) ? "10.77.0.1" : "10.77.0.2"));
        if (pick(2))
            asked.options.setAddress(wire::option::RequestedAddress, Ipv4{ip("10.77.0.98").value + pick(8)});
        if (pick(3) == 0)
            asked.ciaddr = Ipv4{ip("10.77.0.98").value + pick(8)};
        if (pick(5) == 0)
            asked.giaddr = ip("10.77.0.254");
        const bool service = pick(4) == 0;
        return bench.ask(asked, service ? dhcp::Port::BootService : dhcp::Port::Dhcp, asked.ciaddr, 68,
                         pick(2) ? Ipv4Broadcast : ip("10.77.0.1"));
    }
    void live()
    {
        if (bench.published.isEmpty())
            return;
        const QByteArray token = bench.published.at(pick(unsigned(bench.published.size())))->token;
        switch (pick(12)) {
        case 0:
            return bench.responder.sessions().delivered(token);
        case 1:
            return bench.responder.sessions().declined(token);
        case 2:
            return bench.responder.sessions().fileDelivered(token, "snponly.efi");
        case 3:
            return bench.apply();
        case 4:
            return bench.responder.tick();
        case 5:
            return bench.seconds(pick(2) ? 40 : 400);
        default:
            return bench.responder.sessions().active(token);
        }
    }

    Bench bench;

private:
    std::mt19937 m_random;
};

} // namespace

class TestRandomRequests : public QObject
{
    Q_OBJECT
private slots:
    void noRequestIsAnsweredTwiceAndNoExcludedMachineBoots()
    {
        int boots = 0, addresses = 0;
        for (unsigned seed = 1; seed <= 200; ++seed) {
            Chaos chaos(seed);
            for (int turn = 0; turn < 150; ++turn) {
                const auto replies = chaos.ask();
                const QByteArray where = "seed " + QByteArray::number(seed) + " turn " + QByteArray::number(turn);
                QVERIFY2(replies.size() <= 1, where.constData());
                if (!replies.isEmpty()) {
                    check(chaos.bench, replies.first(), where);
                    boots += !bootFile(replies.first().reply).empty();
                    addresses += !replies.first().reply.yiaddr.isNull();
                }
                chaos.bench.seconds(chaos.pick(3));
                chaos.live();
                if (QTest::currentTestFailed())
                    return;
            }
            // Nothing is withdrawn or retired twice, and nothing that was never published.
            for (const QByteArray &token : std::as_const(chaos.bench.retired)) {
                QCOMPARE(chaos.bench.retired.count(token), 1);
                QVERIFY(std::any_of(chaos.bench.published.begin(), chaos.bench.published.end(),
                                    [&token](const session::EntryPointer &entry) { return entry->token == token; }));
            }
            for (const QByteArray &token : std::as_const(chaos.bench.withdrawn))
                QCOMPARE(chaos.bench.withdrawn.count(token), 1);
        }
        QVERIFY2(boots > 1500 && addresses > 700, qPrintable(QStringLiteral("%1 %2").arg(boots).arg(addresses)));
    }

    void noTwoClientsHaveOneAddress()
    {
        for (unsigned seed = 1; seed <= 100; ++seed) {
            Chaos chaos(seed);
            chaos.bench.set("dhcp.mode", "server");
            QHash<Ipv4, std::pair<MacAddress, qint64>> owners;
            for (int turn = 0; turn < 200; ++turn) {
                const qsizetype removed = chaos.bench.removedLeases.size();
                for (const Bench::Sent &sent : chaos.ask()) {
                    if (sent.reply.type() != MessageType::Ack || sent.reply.yiaddr.isNull())
                        continue;
                    const auto owner = owners.value(sent.reply.yiaddr);
                    QVERIFY2(owner.first == sent.request.mac || owner.second <= chaos.bench.clock.utcMs(),
                             qPrintable(QStringLiteral("seed %1 turn %2").arg(seed).arg(turn)));
                    owners[sent.reply.yiaddr] = {sent.request.mac, chaos.bench.clock.utcMs() + 3600'000};
                }
                for (Ipv4 address : chaos.bench.removedLeases.mid(removed))
                    owners.remove(address);
                chaos.bench.seconds(chaos.pick(200) == 0 ? 3700 : chaos.pick(3));
            }
        }
    }

    void changedBytesNeverHarmTheResponder()
    {
        std::mt19937 random(7);
        const auto pick = [&random](size_t count) {
            return std::uniform_int_distribution<size_t>(0, count - 1)(random);
        };
        const QDir captures(QStringLiteral(SLIPWAY_SOURCE_DIR "/tests/captures"));
        QList<wire::Bytes> packets;
        for (const QString &name :
             captures.entryList({QStringLiteral("*-dhcp.pcap"), QStringLiteral("relay-*-server.pcap"),
                                 QStringLiteral("*-menu-key.pcap"), QStringLiteral("x64-http.pcap")})) {
            for (const Datagram &datagram : readPcap(captures.filePath(name).toStdString())) {
                if (datagram.destinationPort == 67 || datagram.destinationPort == 4011)
                    packets.append(datagram.payload);
            }
        }
        QVERIFY(packets.size() > 20);
        Bench bench;
        bench.configuration.settings[QStringLiteral("responder.unknown-computers")] = QStringLiteral("true");
        bench.configuration.settings[QStringLiteral("dhcp.range")] = QStringLiteral("10.77.0.100-10.77.0.103/24");
        bench.set("dhcp.mode", "server");
        int accepted = 0;
        for (int round = 0; round < 20'000; ++round) {
            wire::Bytes bytes = packets.at(qsizetype(pick(size_t(packets.size()))));
            for (size_t changes = pick(6); changes > 0; --changes)
                bytes[pick(bytes.size())] = uint8_t(pick(256));
            if (pick(10) == 0)
                bytes.resize(pick(bytes.size()));
            const net::Datagram datagram{bytes, ip("10.77.0.9"), 68, Ipv4Broadcast, ip("10.77.0.1"), 2};
            const dhcp::Port port = pick(2) ? dhcp::Port::Dhcp : dhcp::Port::BootService;
            if (const auto request = dhcp::distill(datagram, port, bench.responder.links())) {
                ++accepted;
                const qsizetype before = bench.sent.size();
                bench.responder.handle(*request);
                QVERIFY(bench.sent.size() <= before + 1);
                if (bench.sent.size() > before) {
                    const auto &sent = bench.sent.last();
                    const wire::Bytes encoded = wire::encodeDhcp(sent.reply, dhcp::maximumReplySize(request->message));
                    QVERIFY(encoded.size() >= wire::DhcpMinimumSize);
                    QVERIFY(wire::decodeDhcp(encoded).ok());
                    QVERIFY(sent.to.port != 0);
                }
            }
            bench.clock.advance(qint64(pick(400)));
        }
        QVERIFY(accepted > 5'000);
    }

private:
    static void check(const Bench &bench, const Bench::Sent &sent, const QByteArray &where)
    {
        const std::string file = bootFile(sent.reply);
        const bool http = sent.request.facts.clientClass == wire::ClientClass::Http;
        QVERIFY2(sent.request.mac != Excluded || (file.empty() && !sent.request.wantsBoot()), where.constData());
        QVERIFY2(sent.request.wantsBoot() || file.empty(), where.constData());
        QVERIFY2(!sent.request.facts.ipxe || (!file.ends_with(".kpxe") && !file.ends_with(".efi")), where.constData());
        QVERIFY2(!http || file.empty() || file.starts_with("http://"), where.constData());
        QCOMPARE(sent.reply.xid, sent.request.message.xid);
        if (file.empty())
            return;
        // A file is offered from a directory that was published and is not closed.
        const size_t at = file.find("s/");
        const QByteArray token = QByteArray::fromStdString(file.substr(at + 2, 16));
        QVERIFY2(session::isToken(token), file.c_str());
        QVERIFY2(!bench.retired.contains(token), where.constData());
    }
};

QTEST_GUILESS_MAIN(TestRandomRequests)
#include "test_random_requests.moc"
