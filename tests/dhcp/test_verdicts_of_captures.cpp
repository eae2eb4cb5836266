// SPDX-License-Identifier: GPL-3.0-or-later
// Real firmware's dialogues, replayed against this server: whoever boots is never said to fail, at no moment.
#include "server/session/tracker.h"
#include "server/session/verdict.h"
#include "tests/dhcp/bench.h"
#include "tests/support/pcap_reader.h"

using namespace slipway;
using namespace slipway::test;
using namespace Qt::StringLiterals;
using session::Severity;
using session::Stage;

namespace {

class Replay
{
public:
    Replay(const QString &mode, const QString &kind)
    {
        bench.configuration.devices.clear(); // the captures' machines are unknown
        bench.deploy(site::Deployment::Purpose::Required, site::BootImage::Kind::Linux);
        bench.configuration.settings[u"responder.unknown-computers"_s] = u"true"_s;
        bench.configuration.settings[u"dhcp.mode"_s] = mode;
        bench.configuration.settings[u"dhcp.range"_s] = u"10.77.0.130-10.77.0.139/24,10.78.0.130-10.78.0.139/24"_s;
        bench.configuration.deployments.first().collection = site::AllUnknownComputers;
        bench.configuration.bootImages.first().architecture = site::Architecture::X64;
        if (kind == u"excluded")
            bench.configuration.exclusions = {{Machine, {}, {}, 0}};
        bench.apply();
    }

    /// What the capture's machine sends; its first request for a file gets it whole.
    void play(const Datagram &datagram, const QString &mode)
    {
        if (datagram.destinationPort == 69 && !bench.published.isEmpty()) {
            const QByteArray token = bench.published.last()->token;
            bench.responder.sessions().active(token);
            bench.events.append({bench.clock.utcMs(), token, Stage::FileBegins, {}, {{"file", "boot.bin"}}});
            bench.events.append({bench.clock.utcMs(), token, Stage::FileDelivered, {}, {{"file", "boot.bin"}}});
        }
        const bool service = datagram.destinationPort == 4011;
        if ((datagram.destinationPort == 67 && mode != u"same-host") || service) {
            const net::Datagram arrived{datagram.payload,     datagram.source, datagram.sourcePort,
                                        datagram.destination, ip("10.77.0.1"), 2};
            const auto request =
                dhcp::distill(arrived, service ? dhcp::Port::BootService : dhcp::Port::Dhcp, bench.responder.links());
            if (request)
                bench.responder.handle(*request);
        }
        fold();
    }
    QList<session::Verdict> verdicts() const
    {
        QList<session::Verdict> list;
        for (const session::BootSession &session : tracker.sessions())
            list.append(session::verdictOf(session, bench.clock.utcMs()));
        return list;
    }

    Bench bench;
    session::Tracker tracker;

private:
    void fold()
    {
        for (; m_entries < bench.published.size(); ++m_entries)
            tracker.open(bench.published.at(m_entries));
        for (; m_events < bench.events.size(); ++m_events)
            tracker.add(bench.events.at(m_events));
    }
    qsizetype m_entries = 0, m_events = 0;
};

} // namespace

class TestVerdictsOfCaptures : public QObject
{
    Q_OBJECT
private slots:
    void aMachineThatBootsIsNeverSaidToFail_data()
    {
        QTest::addColumn<QString>("mode");
        const auto row = [](const char *capture, const char *mode) {
            QTest::newRow(capture) << QString::fromLatin1(mode);
        };
        for (const char *capture : {"bios-proxy-nofile", "bios-proxy-file", "bios-proxy", "x64-proxy", "x64-proxy-file",
                                    "x64-proxy-nofile", "x64-snponly", "relay-helpers-x64-server",
                                    "relay-helpers-bios-server", "relay-dnsmasq-bios-server", "x64-ipxe", "x64-grub"})
            row(capture, "proxy");
        for (const char *capture : {"bios-dhcp", "bios-undionly", "x64-dhcp", "x64-uefi-http", "relay-isc-x64-server"})
            row(capture, "server");
        row("x64-samehost", "same-host");
        row("bios-samehost", "same-host");
    }
    void aMachineThatBootsIsNeverSaidToFail()
    {
        QFETCH(QString, mode);
        Replay replay(mode, {});
        const auto datagrams = readPcap(QStringLiteral(SLIPWAY_SOURCE_DIR "/tests/captures/%1.pcap")
                                            .arg(QLatin1StringView(QTest::currentDataTag()))
                                            .toStdString());
        QVERIFY(!datagrams.empty());
        double at = 0;
        for (const Datagram &datagram : datagrams) {
            replay.bench.seconds(datagram.time - at);
            at = datagram.time;
            replay.play(datagram, mode);
            for (const session::Verdict &verdict : replay.verdicts()) {
                QVERIFY2(verdict.severity < Severity::Note || verdict.id == u"STARTED_AGAIN", qPrintable(verdict.id));
                QVERIFY(verdict.also.isEmpty());
            }
        }
        QVERIFY(!replay.verdicts().isEmpty());
    }

    void aMachineThatWasNotAnsweredIsSilentByItsReason()
    {
        Replay replay(u"proxy"_s, u"excluded"_s);
        for (const Datagram &datagram : readPcap(SLIPWAY_SOURCE_DIR "/tests/captures/x64-noserver.pcap"))
            replay.play(datagram, u"proxy"_s);
        QVERIFY(!replay.verdicts().isEmpty());
        for (const session::Verdict &verdict : replay.verdicts())
            QCOMPARE(verdict.id, u"SILENT_EXCLUDED"_s);
    }

    void firmwareWithoutAnAddressIgnoresTheOffer()
    {
        Replay replay(u"proxy"_s, {});
        double at = 0;
        for (const Datagram &datagram : readPcap(SLIPWAY_SOURCE_DIR "/tests/captures/x64-noserver.pcap")) {
            replay.bench.seconds(datagram.time - at);
            at = datagram.time;
            replay.play(datagram, u"proxy"_s);
        }
        QVERIFY(!replay.verdicts().isEmpty());
        QCOMPARE(replay.verdicts().first().id, u"OFFER_IGNORED"_s);
    }
};

QTEST_GUILESS_MAIN(TestVerdictsOfCaptures)
#include "test_verdicts_of_captures.moc"
