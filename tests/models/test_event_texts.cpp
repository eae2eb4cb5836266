// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine tells of a boot's events, in the language of the window: asked in a language of brackets.
#include "models/texts/event_text.h"
#include "tests/dhcp/bench.h"
#include "tests/support/pcap_reader.h"
#include <QTranslator>
#include <QtTest>

using namespace slipway;
using namespace Qt::StringLiterals;
using session::Stage;

namespace {

class Brackets : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *text, const char *, int) const override
    {
        return QByteArray(context).endsWith("Details") ? u'⟦' + QString::fromLatin1(text) + u'⟧' : QString();
    }
};

QString told(Stage stage, const QString &detail)
{
    return models::eventDetailText({0, {}, stage, detail, {}});
}

} // namespace

class TestEventTexts : public QObject
{
    Q_OBJECT
private slots:
    void whatTheEngineTellsIsTranslated_data()
    {
        QTest::addColumn<int>("stage");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<QString>("shown");
        const auto row = [](Stage stage, const char *detail, const char *shown) {
            QTest::newRow(detail) << int(stage) << QString::fromUtf8(detail) << QString::fromUtf8(shown);
        };
        row(Stage::Discover, "from 10.77.0.50, UEFI x64, secs 4", "⟦from 10.77.0.50⟧, UEFI x64, ⟦after 4 s⟧");
        row(Stage::Discover, "on eth0, BIOS, secs 0", "⟦on eth0⟧, BIOS, ⟦at once⟧");
        row(Stage::Discover, "from 10.0.0.1 (relay), architecture 77, Microsoft's boot program, secs 1",
            "⟦from 10.0.0.1 (relay)⟧, ⟦architecture 77⟧, ⟦Microsoft's boot program⟧, ⟦after 1 s⟧");
        row(Stage::BootService, "from 10.0.0.9, UEFI x64: s/abc/boot.efi", "⟦from 10.0.0.9⟧, UEFI x64: s/abc/boot.efi");
        row(Stage::Chained, "the boot program asks again as iPXE; it gets no second boot",
            "⟦the boot program asks again as iPXE; it gets no second boot⟧");
        row(Stage::Offer, "10.0.0.9, the firmware's own menu", "10.0.0.9, ⟦the firmware's own menu⟧");
        row(Stage::Offer, "10.0.0.9, s/abc/boot.efi", "10.0.0.9, s/abc/boot.efi");
        row(Stage::FileBegins, "snponly.efi, 173792 B, 512 B x 1",
            "⟦snponly.efi, 169.7 KiB, blocks of 512 bytes, window 1⟧");
        row(Stage::FileDelivered, "snponly.efi: 173792 B in 0.4 s, 0 blocks sent again",
            "⟦snponly.efi, 169.7 KiB in 0.4 s⟧");
        row(Stage::FileDelivered, "boot.wim: 1048576 B in 2.5 s, 17 blocks sent again",
            "⟦boot.wim, 1.0 MiB in 2.5 s, blocks sent again: 17⟧");
        row(Stage::SizeProbe, "boot.wim: 1048576 B", "⟦boot.wim, 1.0 MiB⟧");
        row(Stage::FileBegins, "vmlinuz, 2048 bytes by HTTP to 10.0.0.9", "⟦vmlinuz, 2.0 KiB by HTTP to 10.0.0.9⟧");
        row(Stage::FileFailed, "vmlinuz: ended after 1024 of 2048 bytes", "⟦vmlinuz ended after 1.0 KiB of 2.0 KiB⟧");
        row(Stage::FileFailed, "a: b %1.efi: the client gave up after block 3 of 9: No space",
            "⟦a: b %1.efi: the client gave up after block 3 of 9: No space⟧");
        row(Stage::FileFailed, "a.efi: the client gave up after block 3 of 9: refused",
            "⟦a.efi: the client gave up after block 3 of 9: refused⟧");
        row(Stage::FileFailed, "boot.wim: stopped after block 7 of 90: Stopped by the administrator",
            "⟦boot.wim: stopped after block 7 of 90: ⟦by the administrator⟧⟧");
        row(Stage::FileFailed, "boot.wim: stopped after block 7 of 90: the file cannot be read any more",
            "⟦boot.wim: stopped after block 7 of 90: ⟦the file cannot be read any more⟧⟧");
        row(Stage::Silent, "UNKNOWN_NOT_SUPPORTED: unknown computers are not answered",
            "⟦unknown computers are not answered⟧");
        row(Stage::Silent, "CONTENT_MISSING", "Content missing");
        row(Stage::Stopped, "an administrator ended its transfers", "⟦an administrator ended its transfers⟧");
        row(Stage::LoaderMissing, "ipxe.efi is not installed (package ipxe)",
            "⟦ipxe.efi is not installed (package ipxe)⟧");
        row(Stage::BackedOff,
            "boot.wim did not arrive with blocks of 1456 B and windows of 64: the next boot is asked to use 1456 B and "
            "8",
            "⟦boot.wim did not arrive with blocks of 1456 bytes and windows of 64. Its next boot uses blocks of 1456 "
            "bytes and windows of 8⟧");
        // Of a later version, and what is no sentence at all.
        row(Stage::Ended, "told by a later version", "told by a later version");
        row(Stage::FileNotFound, "autoexec.ipxe", "autoexec.ipxe");
    }
    void whatTheEngineTellsIsTranslated()
    {
        QFETCH(int, stage);
        QFETCH(QString, detail);
        QFETCH(QString, shown);
        QLocale::setDefault(QLocale::c());
        Brackets brackets;
        QCoreApplication::installTranslator(&brackets);
        const QString text = told(Stage(stage), detail);
        QCoreApplication::removeTranslator(&brackets);
        QCOMPARE(text, shown);
    }

    /// What real firmware makes the engine tell, and how it answers as DHCP server where it cannot give an address.
    void whatBootsOfRealFirmwareTellIsKnown_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QString>("range");
        const auto row = [](const char *capture, const char *mode, const char *range = "10.77.0.130-10.77.0.139/24") {
            QTest::addRow("%s %s", capture, range) << QString::fromLatin1(mode) << QString::fromLatin1(range);
        };
        for (const char *capture : {"bios-proxy", "x64-proxy", "x64-snponly", "relay-helpers-x64-server", "x64-ipxe",
                                    "x64-grub", "x64-noserver"})
            row(capture, "proxy");
        for (const char *capture : {"bios-dhcp", "x64-dhcp", "x64-uefi-http"}) {
            row(capture, "server");
            row(capture, "server", "10.99.0.130-10.99.0.139/24"); // none for this network
        }
    }
    void whatBootsOfRealFirmwareTellIsKnown()
    {
        QFETCH(QString, mode);
        QFETCH(QString, range);
        test::Bench bench;
        bench.set("dhcp.mode", qPrintable(mode));
        bench.set("dhcp.range", qPrintable(range));
        bench.set("responder.unknown-computers", "true");
        bench.configuration.deployments.first().collection = site::AllUnknownComputers;
        bench.apply();
        const QString capture = QString::fromLatin1(QTest::currentDataTag()).section(u' ', 0, 0);
        for (const test::Datagram &datagram :
             test::readPcap(QStringLiteral(SLIPWAY_SOURCE_DIR "/tests/captures/%1.pcap").arg(capture).toStdString())) {
            const bool service = datagram.destinationPort == 4011;
            if (datagram.destinationPort != 67 && !service)
                continue;
            const net::Datagram arrived{datagram.payload,     datagram.source,       datagram.sourcePort,
                                        datagram.destination, test::ip("10.77.0.1"), 2};
            if (const auto request = dhcp::distill(arrived, service ? dhcp::Port::BootService : dhcp::Port::Dhcp,
                                                   bench.responder.links()))
                bench.responder.handle(*request);
        }
        QVERIFY(!bench.events.isEmpty());
        Brackets brackets;
        QCoreApplication::installTranslator(&brackets);
        QStringList unknown;
        for (const session::Event &event : std::as_const(bench.events)) {
            // An offer that tells an address and a file has no word of ours.
            if (!event.detail.isEmpty() && event.stage != Stage::Offer && event.stage != Stage::Ack &&
                !models::eventDetailText(event).contains(u'⟦'))
                unknown += session::stageKey(event.stage) + u": "_s + event.detail;
        }
        QCoreApplication::removeTranslator(&brackets);
        QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(u'\n')));
    }

    void textOfTheNetworkIsMadeFitToBeShown()
    {
        QVERIFY(!told(Stage::FileNotFound, u"a\u202Eb\nc"_s).contains(u'\u202E'));
    }
};

QTEST_GUILESS_MAIN(TestEventTexts)
#include "test_event_texts.moc"
