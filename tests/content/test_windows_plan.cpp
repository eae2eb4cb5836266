// SPDX-License-Identifier: GPL-3.0-or-later
// Which of Microsoft's programs a machine starts with, what lies in its directory, and under which names it finds it.
#include "server/content/bcd.h"
#include "server/content/catalogue.h"
#include "tests/content/windows_image.h"

using namespace slipway;
using namespace slipway::content;
using namespace Qt::StringLiterals;
using policy::Answer;
using Machine = test::WindowsImages::Machine;

namespace {

const Machine Uefi;
const Machine Bios{site::Firmware::Bios};
const Machine UefiIpxe{site::Firmware::Uefi, site::Architecture::X64, {true}};
const Machine BiosIpxe{site::Firmware::Bios, site::Architecture::X64, {true}};
const Machine UefiHttp{site::Firmware::Uefi, site::Architecture::X64, {false, true}};

QByteArray inDirectory(const char *name)
{
    return QByteArray("s/abcdefgh23456723/") + name;
}

} // namespace

class TestWindowsPlan : public QObject
{
    Q_OBJECT
private slots:
    void requiredBootStartsTheProgramOfItsFirmware_data();
    void requiredBootStartsTheProgramOfItsFirmware();
    void promptIsAskedByWhoCan_data();
    void promptIsAskedByWhoCan();
    void microsoftsPromptGoesOnToTheBootManager();
    void biosWithoutTheSilentProgramStartsTheOther();
    void missingFileIsNamedWithWhatItIsFor_data();
    void missingFileIsNamedWithWhatItIsFor();
    void lostWimIsNotFound();
    void optionalFilesMayBeMissing();
    void signingChoosesTheTwinUnderThePlainName();
    void directoryHoldsWhatTheImageHas();
    void onlyTheWimIsPayload();
    void ramDiskFilesGoByTheDecisionsSizes();
    void bcdNamesThisSessionsFiles();
    void bcdIsToldToMicrosoftsProgramsAlone();
    void fixedNamesAreFoundByAddressAndBelowTheToken_data();
    void fixedNamesAreFoundByAddressAndBelowTheToken();
    void otherNamesAreNot();
    void newestSessionOfAnAddressAnswers();
    void scriptsAreAsKept_data();
    void scriptsAreAsKept();
    void wimbootNeedsWimboot();
    void wimbootGetsFlatNamesInItsBcd();

private:
    test::WindowsImages m_images;
};

void TestWindowsPlan::requiredBootStartsTheProgramOfItsFirmware_data()
{
    QTest::addColumn<Machine>("machine");
    QTest::addColumn<QByteArray>("firmwareFile");
    QTest::addColumn<QByteArray>("ipxeFile");
    QTest::newRow("UEFI x64") << Uefi << inDirectory("bootmgfw.efi") << inDirectory("bootmgfw.efi");
    QTest::newRow("UEFI x86") << Machine{site::Firmware::Uefi, site::Architecture::X86} << inDirectory("bootmgfw.efi")
                              << inDirectory("bootmgfw.efi");
    QTest::newRow("UEFI arm64") << Machine{site::Firmware::Uefi, site::Architecture::Arm64}
                                << inDirectory("bootmgfw.efi") << inDirectory("bootmgfw.efi");
    QTest::newRow("BIOS") << Bios << inDirectory("pxeboot.n12") << inDirectory("pxeboot.n12");
    QTest::newRow("iPXE in ROM, UEFI") << UefiIpxe << inDirectory("bootmgfw.efi") << inDirectory("bootmgfw.efi");
    QTest::newRow("iPXE in ROM, BIOS") << BiosIpxe << inDirectory("pxeboot.n12") << inDirectory("pxeboot.n12");
    QTest::newRow("UEFI HTTP boot") << UefiHttp << inDirectory("snponly.efi")
                                    << QByteArray("http://10.77.0.1:8069/s/abcdefgh23456723/boot.ipxe");
}

void TestWindowsPlan::requiredBootStartsTheProgramOfItsFirmware()
{
    QFETCH(Machine, machine);
    const auto made = m_images.plan(m_images.image(), Answer::Boot, machine);
    QVERIFY(made.ok());
    QTEST(made->firmwareFile, "firmwareFile");
    QTEST(made->ipxeFile, "ipxeFile");
    QCOMPARE(made->prompt, PromptBy::Nobody);
    QCOMPARE(made->firmwareFileIsLoader, machine.facts.http);
    if (machine.facts.http)
        QCOMPARE(made->httpUrl, QByteArray("http://10.77.0.1:8069/s/abcdefgh23456723/snponly.efi"));
}

void TestWindowsPlan::promptIsAskedByWhoCan_data()
{
    QTest::addColumn<Machine>("machine");
    QTest::addColumn<QStringList>("without");
    QTest::addColumn<QByteArray>("firmwareFile");
    QTest::addColumn<QString>("by"); // an error's code begins with '!'
    const Machine arm{site::Firmware::Uefi, site::Architecture::Arm64};
    const Machine x86{site::Firmware::Uefi, site::Architecture::X86};
    const QStringList none, programs{u"wdsmgfw.efi"_s, u"wdsmgfw_ex.efi"_s, u"pxeboot.com"_s};
    QTest::newRow("UEFI, wdsmgfw") << Uefi << none << inDirectory("wdsmgfw.efi") << u"microsoft"_s;
    QTest::newRow("arm64, wdsmgfw") << arm << none << inDirectory("wdsmgfw.efi") << u"microsoft"_s;
    QTest::newRow("BIOS, pxeboot.com") << Bios << none << inDirectory("pxeboot.com") << u"microsoft"_s;
    QTest::newRow("UEFI without") << Uefi << programs << inDirectory("snponly.efi") << u"ipxe"_s;
    QTest::newRow("BIOS without") << Bios << programs << inDirectory("undionly.kpxe") << u"ipxe"_s;
    QTest::newRow("iPXE asks by itself") << UefiIpxe << none << inDirectory("snponly.efi") << u"ipxe"_s;
    QTest::newRow("HTTP boot") << UefiHttp << none << inDirectory("snponly.efi") << u"ipxe"_s;
    QTest::newRow("arm64 without") << arm << programs << inDirectory("bootmgfw.efi") << u"firmware"_s;
    QTest::newRow("x86 UEFI without") << x86 << programs << inDirectory("bootmgfw.efi") << u"firmware"_s;
    Machine sameHost = arm;
    sameHost.facts.noMenu = true;
    QTest::newRow("arm64, our offers do not reach it") << sameHost << programs << QByteArray() << u"!"_s;
    Machine http = arm;
    http.facts.http = true;
    QTest::newRow("arm64, HTTP boot") << http << programs << QByteArray() << u"!"_s;
}

void TestWindowsPlan::promptIsAskedByWhoCan()
{
    QFETCH(Machine, machine);
    QFETCH(QStringList, without);
    QFETCH(QString, by);
    const auto made = m_images.plan(m_images.image(without), Answer::Prompt, machine);
    if (by == u"!") {
        QCOMPARE(made.error().code, ErrorCode::LoaderMissing);
        QCOMPARE(made.error().args, (QStringList{u"iPXE for UEFI arm64"_s, QString()}));
        return;
    }
    QVERIFY(made.ok());
    QTEST(made->firmwareFile, "firmwareFile");
    QCOMPARE(promptByKey(made->prompt), by);
    QCOMPARE(made->firmwareFileIsLoader, by == u"ipxe");
    QCOMPARE(made->entry->files.contains("boot.ipxe"), by == u"ipxe");
}

void TestWindowsPlan::microsoftsPromptGoesOnToTheBootManager()
{
    const auto uefi = m_images.plan(m_images.image(), Answer::Prompt, Uefi);
    QCOMPARE(uefi->nextFile, inDirectory("bootmgfw.efi"));
    QVERIFY(uefi->nextPrompts);
    QVERIFY(uefi->abortFile.isEmpty()); // a program for BIOS
    const auto bios = m_images.plan(m_images.image(), Answer::Prompt, Bios);
    QCOMPARE(bios->nextFile, inDirectory("pxeboot.com")); // where wdsnbp.com comes first all the same
    QVERIFY(!bios->nextPrompts);
    QCOMPARE(bios->abortFile, inDirectory("abortpxe.com"));
    const auto required = m_images.plan(m_images.image(), Answer::Boot, Bios);
    QCOMPARE(required->nextFile, inDirectory("pxeboot.n12"));
    QVERIFY(!required->nextPrompts);
}

void TestWindowsPlan::biosWithoutTheSilentProgramStartsTheOther()
{
    const auto made = m_images.plan(m_images.image({u"pxeboot.n12"_s}), Answer::Boot, Bios);
    QCOMPARE(made->firmwareFile, inDirectory("pxeboot.com"));
}

void TestWindowsPlan::missingFileIsNamedWithWhatItIsFor_data()
{
    QTest::addColumn<Machine>("machine");
    QTest::addColumn<QStringList>("without");
    QTest::addColumn<QStringList>("missing");
    const auto row = [](const char *name, const Machine &machine, const QStringList &without, const char *file,
                        const char *what) {
        QTest::newRow(name) << machine << without
                            << QStringList{u"Windows PE"_s, QString::fromLatin1(file), QString::fromLatin1(what)};
    };
    const QStringList managers{u"bootmgfw.efi"_s, u"bootmgfw_ex.efi"_s}, boots{u"pxeboot.com"_s, u"pxeboot.n12"_s};
    row("no boot manager", Uefi, managers, "bootmgfw.efi", "x64 UEFI");
    row("no boot manager for arm64", {site::Firmware::Uefi, site::Architecture::Arm64}, managers, "bootmgfw.efi",
        "arm64 UEFI");
    row("no RAM disk", Uefi, {u"boot.sdi"_s}, "boot.sdi", "x64 UEFI");
    row("no RAM disk, BIOS", Bios, {u"boot.sdi"_s}, "boot.sdi", "x64 BIOS");
    row("no program for BIOS", Bios, boots, "pxeboot.n12", "x64 BIOS");
    row("no boot manager for BIOS", {site::Firmware::Bios, site::Architecture::X86}, {u"bootmgr.exe"_s}, "bootmgr.exe",
        "x86 BIOS");
}

void TestWindowsPlan::missingFileIsNamedWithWhatItIsFor()
{
    QFETCH(Machine, machine);
    QFETCH(QStringList, without);
    const site::BootImage image = m_images.image(without);
    const auto made = m_images.plan(image, Answer::Boot, machine);
    QCOMPARE(made.error().code, ErrorCode::BootFileMissing);
    QTEST(made.error().args, "missing");
    // What one firmware lacks does not keep the other from booting, unless both need it.
    const Machine &other = machine.firmware == site::Firmware::Uefi ? Bios : Uefi;
    QCOMPARE(m_images.plan(image, Answer::Boot, other).ok(), !without.contains(u"boot.sdi"_s));
}

void TestWindowsPlan::lostWimIsNotFound()
{
    site::BootImage image = m_images.image();
    image.files.first().sha256 = QByteArray(64, '0');
    QCOMPARE(m_images.plan(image, Answer::Boot, Uefi).error().args,
             (QStringList{u"content"_s, u"Boot.P0100001.wim"_s}));
    image.files.removeFirst();
    QCOMPARE(m_images.plan(image, Answer::Boot, Uefi).error().code, ErrorCode::NotFound);
}

void TestWindowsPlan::optionalFilesMayBeMissing()
{
    site::BootImage image;
    image = m_images.image({u"wdsmgfw.efi"_s, u"wdsmgfw_ex.efi"_s, u"wdsnbp.com"_s, u"abortpxe.com"_s, u"boot.stl"_s,
                            u"wgl4_boot.ttf"_s, u"segmono_boot.ttf"_s, u"segoe_slboot.ttf"_s, u"segoen_slboot.ttf"_s,
                            u"bootmgfw_ex.efi"_s, u"wimboot"_s});
    QVERIFY(m_images.plan(image, Answer::Boot, Uefi).ok());
    QVERIFY(m_images.plan(image, Answer::Boot, Bios).ok());
    // A font whose content was lost is left out.
    image = m_images.image();
    for (site::ContentFile &file : image.files) {
        if (file.name == u"wgl4_boot.ttf")
            file.sha256 = QByteArray(64, '0');
    }
    const auto made = m_images.plan(image, Answer::Boot, Uefi);
    QVERIFY(made.ok());
    QVERIFY(!made->entry->files.contains("wgl4_boot.ttf"));
    QVERIFY(!made->entry->aliases.contains("boot/fonts/wgl4_boot.ttf"));
}

void TestWindowsPlan::signingChoosesTheTwinUnderThePlainName()
{
    site::BootImage image = m_images.image();
    const auto sha = [&image](const char *name) { return image.bootFile(QLatin1StringView(name))->sha256; };
    const auto older = m_images.plan(image, Answer::Prompt, Uefi);
    QCOMPARE(older->entry->files.value("bootmgfw.efi").sha256, sha("bootmgfw.efi"));
    QCOMPARE(older->entry->files.value("wdsmgfw.efi").sha256, sha("wdsmgfw.efi"));
    image.signing = site::BootImage::Signing::Ca2023;
    const auto newer = m_images.plan(image, Answer::Prompt, Uefi);
    QCOMPARE(newer->entry->files.value("bootmgfw.efi").sha256, sha("bootmgfw_ex.efi"));
    QCOMPARE(newer->entry->files.value("wdsmgfw.efi").sha256, sha("wdsmgfw_ex.efi"));
    QVERIFY(!newer->entry->files.contains("bootmgfw_ex.efi"));
}

void TestWindowsPlan::directoryHoldsWhatTheImageHas()
{
    const auto made = m_images.plan(m_images.image(), Answer::Boot, Bios);
    for (const char *name : {"bcd", "boot.wim", "boot.sdi", "boot.stl", "bootmgr.exe", "pxeboot.com", "pxeboot.n12",
                             "abortpxe.com", "wdsnbp.com", "wgl4_boot.ttf", "segoe_slboot.ttf", "bootmgfw.efi"})
        QVERIFY2(made->entry->files.contains(name), name);
    QCOMPARE(made->entry->files.value("bootmgfw.efi").contentType, QByteArray("application/efi"));
}

void TestWindowsPlan::onlyTheWimIsPayload()
{
    for (const Machine &machine : {Uefi, Bios, UefiHttp}) {
        const auto made = m_images.plan(m_images.image(), Answer::Boot, machine);
        QCOMPARE(made->entry->payloadCount(), 1);
        QVERIFY(made->entry->files.value("boot.wim").payload);
    }
}

void TestWindowsPlan::ramDiskFilesGoByTheDecisionsSizes()
{
    Machine tuned = Uefi;
    tuned.ramdisk = policy::Ramdisk{8192, 16, policy::Ramdisk::Origin::Device, u"PC1"_s};
    const auto made = m_images.plan(m_images.image(), Answer::Boot, tuned);
    for (const char *name : {"boot.wim", "boot.sdi"}) {
        QCOMPARE(made->entry->files.value(name).maxBlockSize, 8192);
        QCOMPARE(made->entry->files.value(name).maxWindowSize, 16);
    }
    QCOMPARE(made->entry->files.value("bootmgfw.efi").maxBlockSize, 0);
    QCOMPARE(made->entry->files.value("bcd").maxWindowSize, 0);
    const auto plain = m_images.plan(m_images.image(), Answer::Boot, Uefi); // the settings' defaults
    QCOMPARE(plain->entry->files.value("boot.wim").maxBlockSize, 4096);
    QCOMPARE(plain->entry->files.value("boot.wim").maxWindowSize, 1);
    QVERIFY(made->entry->files.value("bcd").bytes != plain->entry->files.value("bcd").bytes);
}

void TestWindowsPlan::bcdNamesThisSessionsFiles()
{
    for (const Machine &machine : {Uefi, Bios}) {
        BcdFacts facts;
        facts.firmware = machine.firmware;
        facts.wimPath = u"\\s\\abcdefgh23456723\\boot.wim"_s;
        facts.sdiPath = u"\\s\\abcdefgh23456723\\boot.sdi"_s;
        facts.title = u"Install Windows"_s;
        facts.locale = u"de-DE"_s;
        facts.windowSize = 1;
        site::BootImage image = m_images.image();
        image.wim.language = u"de-DE"_s;
        const auto made = m_images.plan(image, Answer::Boot, machine);
        QCOMPARE(made->entry->files.value("bcd").bytes, windowsBcd(facts));
    }
}

void TestWindowsPlan::bcdIsToldToMicrosoftsProgramsAlone()
{
    const auto direct = m_images.plan(m_images.image(), Answer::Boot, Uefi);
    QCOMPARE(direct->bcdPath, QByteArray("\\s\\abcdefgh23456723\\bcd"));
    QVERIFY(direct->takesBcd(direct->firmwareFile));
    QVERIFY(!direct->takesBcd({}));
    const auto chained = m_images.plan(m_images.image(), Answer::Prompt, UefiIpxe);
    QVERIFY(!chained->takesBcd(chained->firmwareFile)); // an iPXE
    QVERIFY(!chained->takesBcd(chained->ipxeFile));     // a script
    QVERIFY(chained->takesBcd(chained->nextFile));
}

void TestWindowsPlan::fixedNamesAreFoundByAddressAndBelowTheToken_data()
{
    QTest::addColumn<QByteArray>("asked");
    QTest::addColumn<QByteArray>("file");
    const auto row = [](const char *asked, const char *file) {
        QTest::newRow(asked) << QByteArray(asked) << QByteArray(file);
    };
    row("\\Boot\\BCD", "bcd");
    row("/boot/bcd", "bcd");
    row("\\EFI\\Microsoft\\Boot\\BCD", "bcd");
    row("\\Boot\\Fonts\\wgl4_boot.ttf", "wgl4_boot.ttf");
    row("\\SMSBoot\\Fonts\\WGL4_boot.ttf", "wgl4_boot.ttf");
    row("\\boot\\boot.sdi", "boot.sdi");
    row("Boot/Boot.SDI", "boot.sdi");
    row("\\sources\\boot.wim", "boot.wim");
    row("bootmgr.exe", "bootmgr.exe");
    row("\\BOOTMGR.EXE", "bootmgr.exe");
    row("\\EFI\\Microsoft\\Boot\\boot.stl", "boot.stl");
    row("\\S\\ABCDEFGH23456723\\BCD", "bcd");
    row("s/abcdefgh23456723\\bootmgr.exe", "bootmgr.exe");
    row("\\s\\abcdefgh23456723\\Fonts\\segoe_slboot.ttf", "segoe_slboot.ttf");
    row("\\s\\abcdefgh23456723\\EFI\\Microsoft\\Boot\\Fonts\\segmono_boot.ttf", "segmono_boot.ttf");
    row("\\s\\abcdefgh23456723\\Boot\\BCD", "bcd");
    row("\\s\\Fonts\\segoen_slboot.ttf", "segoen_slboot.ttf");
}

void TestWindowsPlan::fixedNamesAreFoundByAddressAndBelowTheToken()
{
    QFETCH(QByteArray, asked);
    Catalogue catalogue;
    const Ipv4 client = *Ipv4::parse("10.77.0.130"), stranger = *Ipv4::parse("10.77.0.131");
    catalogue.publish(m_images.plan(m_images.image(), Answer::Boot, Bios)->entry);
    const std::string name = asked.toStdString();
    const bool bySession = asked.toLower().contains("abcdefgh");
    QCOMPARE(catalogue.find(name, client).ok(), bySession);
    catalogue.noteAddress(client, "abcdefgh23456723");
    const auto found = catalogue.find(name, client);
    QVERIFY(found.ok());
    QTEST(found->file, "file");
    QCOMPARE(catalogue.find(name, stranger).ok(), bySession);
    const bool ramdisk = found->file == "boot.wim" || found->file == "boot.sdi";
    QCOMPARE(found->maxBlockSize, ramdisk ? 4096 : 0);
    QCOMPARE(found->maxWindowSize, ramdisk ? 1 : 0);
}

void TestWindowsPlan::otherNamesAreNot()
{
    Catalogue catalogue;
    const Ipv4 client = *Ipv4::parse("10.77.0.130");
    catalogue.publish(m_images.plan(m_images.image({u"boot.stl"_s}), Answer::Boot, Uefi)->entry);
    catalogue.noteAddress(client, "abcdefgh23456723");
    for (const char *name :
         {"\\Boot\\boot.stl", "\\EFI\\Microsoft\\Boot\\SiPolicy.p7b", "\\Boot\\Fonts\\jpn_boot.ttf",
          "\\Windows\\Boot\\BCD", "\\..\\Boot\\BCD", "\\s\\abcdefgh23456723\\boot.stl", "\\s\\ABCDEFGH23456724\\bcd"})
        QVERIFY2(!catalogue.find(name, client).ok(), name);
}

void TestWindowsPlan::newestSessionOfAnAddressAnswers()
{
    Catalogue catalogue;
    const Ipv4 client = *Ipv4::parse("10.77.0.130");
    const auto first = m_images.plan(m_images.image(), Answer::Boot, Uefi)->entry;
    auto second = std::make_shared<session::Entry>(*first);
    second->token = "bbbbbbbb23456723";
    catalogue.publish(first);
    catalogue.publish(second);
    catalogue.noteAddress(client, first->token);
    QCOMPARE(catalogue.find("\\Boot\\BCD", client)->entry, first);
    catalogue.noteAddress(client, second->token);
    QCOMPARE(catalogue.find("\\Boot\\BCD", client)->entry, session::EntryPointer(second));
    catalogue.retire(second->token);
    QVERIFY(!catalogue.find("\\Boot\\BCD", client).ok());
}

void TestWindowsPlan::scriptsAreAsKept_data()
{
    QTest::addColumn<bool>("wimboot");
    QTest::addColumn<Machine>("machine");
    QTest::addColumn<Answer>("answer");
    QTest::newRow("windows-uefi-available") << false << UefiIpxe << Answer::Prompt;
    QTest::newRow("windows-bios-available") << false << BiosIpxe << Answer::Prompt;
    QTest::newRow("windows-http-required") << false << UefiHttp << Answer::Boot;
    QTest::newRow("wimboot-uefi-required") << true << Uefi << Answer::Boot;
    QTest::newRow("wimboot-bios-available") << true << Bios << Answer::Prompt;
}

void TestWindowsPlan::scriptsAreAsKept()
{
    QFETCH(bool, wimboot);
    QFETCH(Machine, machine);
    QFETCH(Answer, answer);
    site::BootImage image = m_images.image();
    if (wimboot)
        image.chain = site::BootImage::Chain::Wimboot;
    const auto made = m_images.plan(image, answer, machine);
    QVERIFY(made.ok());
    const QByteArray script = made->entry->files.value("boot.ipxe").bytes;
    QFile kept(QStringLiteral(SLIPWAY_SOURCE_DIR "/tests/content/scripts/%1.ipxe")
                   .arg(QString::fromLatin1(QTest::currentDataTag())));
    if (qEnvironmentVariableIsSet("SLIPWAY_WRITE_SCRIPTS"))
        QVERIFY(kept.open(QIODevice::WriteOnly) && kept.write(script) == script.size() && kept.flush() &&
                (kept.close(), true));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(script, kept.readAll());
    // Every file that the script names is there.
    for (const QByteArray &line : script.split('\n')) {
        const qsizetype at = line.indexOf("/s/abcdefgh23456723/");
        if (at < 0 || line.contains("status?"))
            continue;
        const QByteArray name = line.mid(at + 20).split(' ').first();
        QVERIFY2(made->entry->files.contains(name), name.constData());
    }
}

void TestWindowsPlan::wimbootNeedsWimboot()
{
    site::BootImage image = m_images.image({u"wimboot"_s});
    image.chain = site::BootImage::Chain::Wimboot;
    QCOMPARE(m_images.plan(image, Answer::Boot, Uefi).error().args,
             (QStringList{u"Windows PE"_s, u"wimboot"_s, u"x64 UEFI (wimboot)"_s}));
    image = m_images.image({u"pxeboot.n12"_s, u"pxeboot.com"_s, u"wdsmgfw.efi"_s, u"wdsmgfw_ex.efi"_s});
    image.chain = site::BootImage::Chain::Wimboot;
    QVERIFY(m_images.plan(image, Answer::Boot, Bios).ok()); // no PXE program is needed
    const auto arm = m_images.plan(image, Answer::Boot, {site::Firmware::Uefi, site::Architecture::Arm64});
    QCOMPARE(arm.error().code, ErrorCode::LoaderMissing);
}

void TestWindowsPlan::wimbootGetsFlatNamesInItsBcd()
{
    site::BootImage image = m_images.image();
    image.chain = site::BootImage::Chain::Wimboot;
    const auto made = m_images.plan(image, Answer::Boot, Uefi);
    BcdFacts facts;
    facts.wimPath = u"\\sources\\boot.wim"_s;
    facts.sdiPath = u"\\boot\\boot.sdi"_s;
    facts.title = u"Install Windows"_s;
    facts.windowSize = 1;
    QCOMPARE(made->entry->files.value("bcd").bytes, windowsBcd(facts));
    QVERIFY(made->bcdPath.isEmpty());
    QVERIFY(made->firmwareFileIsLoader);
    QVERIFY(made->entry->aliases.isEmpty()); // nobody asks by TFTP
}

QTEST_GUILESS_MAIN(TestWindowsPlan)
#include "test_windows_plan.moc"
