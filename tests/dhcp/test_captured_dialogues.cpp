// SPDX-License-Identifier: GPL-3.0-or-later
// Requests that real firmware, relays and clients sent, and what this server answers: compared with
// tests/dhcp/golden/<row>.txt. SLIPWAY_UPDATE_GOLDEN=1 writes the texts anew: read the difference before you commit it.
#include "tests/content/windows_image.h"
#include "tests/dhcp/bench.h"
#include "tests/support/pcap_reader.h"

using namespace slipway;
using namespace slipway::test;

class TestCapturedDialogues : public QObject
{
    Q_OBJECT
private slots:
    void capturedRequestGetsTheGoldenReply_data()
    {
        QTest::addColumn<QString>("capture");
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QString>("kind");
        const auto row = [](const char *name, const char *capture, const char *mode, const char *kind) {
            QTest::newRow(name) << QString::fromLatin1(capture) << QString::fromLatin1(mode)
                                << QString::fromLatin1(kind);
        };
        row("bios-proxy", "bios-proxy-nofile", "proxy", "program");
        row("bios-server", "bios-dhcp", "server", "program");
        row("bios-undionly-server", "bios-undionly", "server", "program");
        row("bios-samehost", "bios-samehost", "same-host", "program");
        row("bios-menu", "bios-menu-key", "proxy", "menu");
        row("x64-proxy", "x64-proxy", "proxy", "program");
        row("x64-proxy-linux", "x64-snponly", "proxy", "linux");
        row("x64-server-linux", "x64-uefi-http", "server", "linux");
        row("x64-samehost", "x64-samehost", "same-host", "program");
        row("x64-menu", "x64-menu-key", "proxy", "menu");
        row("x64-http-proxy", "x64-http", "proxy", "program");
        row("x64-http-server", "x64-http", "server", "program");
        row("x64-silent", "x64-noserver", "proxy", "excluded");
        row("arm64-proxy", "aa64-proxy", "proxy", "program");
        row("ia32-proxy", "ia32-ia32", "proxy", "program");
        row("relay-proxy", "relay-helpers-x64-server", "proxy", "program");
        row("relay-server", "relay-isc-bios-server", "server", "program");
        row("relay-proxy-bios", "relay-helpers-bios-server", "proxy", "program");
        row("bios-windows", "bios-proxy-nofile", "proxy", "windows");
        row("x64-windows", "x64-proxy", "proxy", "windows");
        row("x64-server-windows", "x64-uefi-http", "server", "windows");
        row("arm64-windows", "aa64-proxy", "proxy", "windows");
        row("relay-windows", "relay-helpers-x64-server", "proxy", "windows");
        row("x64-windows-available", "x64-proxy", "proxy", "windows-available");
        row("arm64-program-available", "aa64-proxy", "proxy", "program-available");
        row("dhclient-server", "dhcp-dhclient", "server", "program");
        row("udhcpc-proxy", "dhcp-udhcpc", "proxy", "program");
    }

    void capturedRequestGetsTheGoldenReply()
    {
        QFETCH(QString, capture);
        QFETCH(QString, mode);
        QFETCH(QString, kind);
        static const dhcp::ReplyStyleRow menus[] = {{{}, 0, 0xFFFF, {}, dhcp::ReplyStyle::Menu}};
        const bool menu = kind == u"menu";
        Bench bench({}, menu ? std::span<const dhcp::ReplyStyleRow>(menus) : dhcp::defaultReplyStyles());
        prepare(bench, mode, kind);

        const auto datagrams = readPcap(
            (QStringLiteral(SLIPWAY_SOURCE_DIR "/tests/captures/") + capture + QStringLiteral(".pcap")).toStdString());
        QVERIFY(!datagrams.empty());
        std::string text;
        double at = 0;
        for (const Datagram &datagram : datagrams) {
            bench.seconds(datagram.time - at);
            at = datagram.time;
            text += play(bench, datagram, mode);
        }
        compare(QString::fromStdString(text));
    }

private:
    void prepare(Bench &bench, const QString &mode, const QString &kind) const
    {
        bench.configuration.siteCode = QStringLiteral("P01");
        const bool linux = kind == u"linux", windows = kind.startsWith(u"windows");
        const bool available = kind.endsWith(u"-available");
        if (windows || available) {
            bench.planner = [this](const policy::Decision &decision, const policy::BootRequest &request,
                                   content::ClientFacts client, const site::Snapshot &snapshot, Ipv4 server,
                                   const QByteArray &token, qint64 nowMs) {
                return content::planBoot(decision, request, client, snapshot, m_images.library, m_images.loaders,
                                         {server, 8069}, token, nowMs);
            };
        }
        bench.deploy(site::Deployment::Purpose::Required,
                     linux ? site::BootImage::Kind::Linux : site::BootImage::Kind::Program);
        // One image for each kind of firmware, deployed to whoever is unknown: the captures' machines are.
        bench.configuration.devices.clear();
        bench.configuration.bootImages.clear();
        bench.configuration.taskSequences.clear();
        bench.configuration.deployments.clear();
        int id = 0;
        const site::BootImage pe = windows ? m_images.image() : site::BootImage();
        const QList<site::ContentFile> content =
            available ? QList<site::ContentFile>{m_images.stored(QStringLiteral("boot.bin"),
                                                                 site::ContentFile::Role::Program, "program")}
                      : QList<site::ContentFile>{
                            {site::ContentFile::Role::Program, QStringLiteral("boot.bin"), {}, QByteArray(64, 'a'), 1}};
        const auto add = [&](site::Architecture architecture, site::Firmware firmware) {
            ++id;
            site::BootImage image = pe;
            image.id = {id};
            image.name = QString::number(id);
            if (!windows)
                image.kind = linux ? site::BootImage::Kind::Linux : site::BootImage::Kind::Program;
            image.architecture = architecture;
            image.firmware = firmware;
            if (!windows)
                image.files = content;
            bench.configuration.bootImages.append(image);
            bench.configuration.taskSequences.append(
                {TaskSequenceId{id}, QStringLiteral("Sequence %1").arg(id), BootImageId{id}});
            site::Deployment deployment;
            deployment.id = {QStringLiteral("P012%1").arg(id, 4, 10, QLatin1Char('0'))};
            deployment.taskSequence = {id};
            deployment.collection = site::AllUnknownComputers;
            deployment.purpose = available ? site::Deployment::Purpose::Available : site::Deployment::Purpose::Required;
            bench.configuration.deployments.append(deployment);
        };
        add(site::Architecture::X64, site::Firmware::Bios);
        add(site::Architecture::X64, site::Firmware::Uefi);
        add(site::Architecture::X86, site::Firmware::Uefi);
        add(site::Architecture::Arm64, site::Firmware::Uefi);
        if (kind == u"excluded")
            bench.configuration.exclusions = {{Machine, {}, {}, 0}};
        bench.configuration.settings[QStringLiteral("responder.unknown-computers")] = QStringLiteral("true");
        bench.configuration.settings[QStringLiteral("dhcp.mode")] = mode;
        bench.configuration.settings[QStringLiteral("dhcp.range")] =
            QStringLiteral("10.77.0.130-10.77.0.139/24,10.78.0.130-10.78.0.139/24");
        bench.configuration.settings[QStringLiteral("dhcp.router")] = QStringLiteral("10.77.0.254;10.78.0.254");
        bench.configuration.settings[QStringLiteral("dhcp.dns")] = QStringLiteral("10.77.0.53");
        bench.apply();
    }

    WindowsImages m_images;

    /// The request in short and each reply in full.
    static std::string play(Bench &bench, const Datagram &datagram, const QString &mode)
    {
        if (datagram.destinationPort == 69) {
            // The capture's machine fetches something: the engine tells the service so.
            for (const session::EntryPointer &entry : std::as_const(bench.published))
                bench.responder.sessions().active(entry->token);
            return {};
        }
        const bool service = datagram.destinationPort == 4011;
        if ((datagram.destinationPort != 67 && !service) || (mode == u"same-host" && !service))
            return {};
        const net::Datagram arrived{datagram.payload,     datagram.source, datagram.sourcePort,
                                    datagram.destination, ip("10.77.0.1"), 2};
        const auto request =
            dhcp::distill(arrived, service ? dhcp::Port::BootService : dhcp::Port::Dhcp, bench.responder.links());
        if (!request)
            return "refused: " + std::string(request.error()) + '\n';
        const qsizetype sentBefore = bench.sent.size(), eventsBefore = bench.events.size();
        bench.responder.handle(*request);
        std::string text = "> " + typeName(request->message) + (service ? " 4011 " : " 67 ") +
                           dhcp::pathText(*request).toStdString() + '\n';
        for (const Bench::Sent &sent : bench.sent.mid(sentBefore)) {
            const auto encoded = wire::encodeDhcp(sent.reply, dhcp::maximumReplySize(request->message));
            const auto seen = wire::decodeDhcp(encoded);
            text += "< to " + sent.to.address.toString() + ':' + std::to_string(sent.to.port) + ", " +
                    std::to_string(encoded.size()) + " bytes: " + (seen ? describe(*seen) : "not decodable") + '\n';
        }
        for (const session::Event &event : bench.events.mid(eventsBefore))
            text += "  " + session::stageKey(event.stage).toStdString() + ": " + event.detail.toStdString() + '\n';
        return text;
    }

    static void compare(const QString &text)
    {
        const QString path = QStringLiteral(SLIPWAY_SOURCE_DIR "/tests/dhcp/golden/") +
                             QLatin1String(QTest::currentDataTag()) + QStringLiteral(".txt");
        QFile file(path);
        if (qEnvironmentVariableIsSet("SLIPWAY_UPDATE_GOLDEN")) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text.toUtf8());
            return;
        }
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
        const QStringList golden = QString::fromUtf8(file.readAll()).split(u'\n'), made = text.split(u'\n');
        for (qsizetype i = 0; i < std::max(golden.size(), made.size()); ++i)
            QCOMPARE(made.value(i), golden.value(i));
    }
};

QTEST_GUILESS_MAIN(TestCapturedDialogues)
#include "test_captured_dialogues.moc"
