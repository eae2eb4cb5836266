// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine tells of a boot's events, in the language of the window: asked in a language of brackets.
#include "models/texts/event_text.h"
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
        row(Stage::Silent, "UNKNOWN_NOT_SUPPORTED: unknown computers are not answered",
            "⟦unknown computers are not answered⟧");
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

    void textOfTheNetworkIsMadeFitToBeShown()
    {
        QVERIFY(!told(Stage::FileNotFound, u"a\u202Eb\nc"_s).contains(u'\u202E'));
    }
};

QTEST_GUILESS_MAIN(TestEventTexts)
#include "test_event_texts.moc"
