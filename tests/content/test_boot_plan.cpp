// SPDX-License-Identifier: GPL-3.0-or-later
// From a decision to a session directory, for each kind of image, firmware and purpose. The scripts are kept beside
// this file; to write them anew after looking at them on real firmware: SLIPWAY_WRITE_SCRIPTS=1.
#include "server/content/boot_plan.h"
#include "server/content/ipxe_script.h"
#include <QTemporaryDir>
#include <QtTest>

using namespace slipway;
using namespace slipway::content;
using namespace Qt::StringLiterals;

using Kind = site::BootImage::Kind;
using Role = site::ContentFile::Role;

namespace {

const QByteArray Token = "abcdefgh23456723";

struct Machine
{
    site::Firmware firmware = site::Firmware::Uefi;
    site::Architecture architecture = site::Architecture::X64;
    ClientFacts facts;
};

} // namespace

class TestBootPlan : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void scriptsAreAsTriedOnRealFirmware_data();
    void scriptsAreAsTriedOnRealFirmware();
    void requiredProgramIsLoadedDirectly();
    void availableProgramIsLoadedByIpxe();
    void linuxIsLoadedByIpxe();
    void programThatIsAnIpxeItselfKeepsItsOwnName();
    void ipxeClientNeedsNoLoader();
    void missingLoaderNamesFileAndPackage();
    void platformWithoutPackagedLoaderSaysSo();
    void firmwaresMenuPromptsWhereNoIpxeIsPackaged();
    void sameFileNamesAreToldApart();
    void uefiFillsTheGapsBetweenInitrds();
    void everyPayloadByteIsMarked();
    void machineIsToldWhereToReport();
    void lostImageOrContentIsNotFound();
    void commandLineThatIpxeWouldChangeIsRefused();
    void titlesCannotBecomeCommands();
    void commandLinesArriveAsTheyAre();
    void silenceHasNoPlan();

private:
    site::ContentFile stored(const QString &name, Role role, const QByteArray &bytes);
    site::BootImage program(site::Firmware firmware);
    site::BootImage linuxImage();
    Result<BootPlan> plan(const site::BootImage &image, policy::Answer answer, const Machine &machine);

    QTemporaryDir m_folder;
    std::unique_ptr<Library> m_library;
    Loaders m_loaders;
};

void TestBootPlan::initTestCase()
{
    m_library = std::make_unique<Library>(m_folder.filePath(u"content"_s));
    for (const char *name : {"undionly.kpxe", "snponly.efi"}) {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("an iPXE") == 7);
    }
    m_loaders.undionly = m_folder.filePath(u"undionly.kpxe"_s);
    m_loaders.snponly = m_folder.filePath(u"snponly.efi"_s);
}

site::ContentFile TestBootPlan::stored(const QString &name, Role role, const QByteArray &bytes)
{
    QDir().mkpath(m_folder.filePath(u"import"_s));
    QFile file(m_folder.filePath(u"import/"_s + name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no room for the test's files");
    file.close();
    const auto content = m_library->import(file.fileName(), role);
    if (!content)
        qFatal("content cannot be stored");
    return *content;
}

site::BootImage TestBootPlan::program(site::Firmware firmware)
{
    site::BootImage image;
    image.id = BootImageId{7};
    image.name = u"Tool"_s;
    image.firmware = firmware;
    image.files = {
        stored(firmware == site::Firmware::Bios ? u"Lab Tool.0"_s : u"Lab Tool.EFI"_s, Role::Program, "program")};
    return image;
}

site::BootImage TestBootPlan::linuxImage()
{
    site::BootImage image;
    image.id = BootImageId{7};
    image.name = u"Linux"_s;
    image.kind = Kind::Linux;
    image.commandLine = u"console=ttyS0 quiet"_s;
    image.files = {stored(u"vmlinuz-6.1"_s, Role::Kernel, "kernel"), stored(u"initrd.gz"_s, Role::Initrd, "initrd.."),
                   stored(u"extra.cpio"_s, Role::Initrd, "extra")};
    return image;
}

Result<BootPlan> TestBootPlan::plan(const site::BootImage &image, policy::Answer answer, const Machine &machine)
{
    site::Configuration configuration;
    configuration.bootImages = {image};
    configuration.settings.insert(u"prompt.timeout"_s, u"15"_s);
    const site::Snapshot snapshot(configuration);
    policy::Decision decision;
    decision.answer = answer;
    decision.bootImageId = BootImageId{7};
    decision.bootImage = image.name;
    decision.taskSequence = u"Install Linux"_s;
    decision.firmware = machine.firmware;
    decision.architecture = machine.architecture;
    policy::BootRequest request;
    request.mac = *MacAddress::parse("02:00:00:00:00:01");
    return planBoot(decision, request, machine.facts, snapshot, *m_library, m_loaders,
                    ServerPlace{*Ipv4::parse("10.77.0.1"), 8069}, Token.toUpper(), 5000);
}

void TestBootPlan::scriptsAreAsTriedOnRealFirmware_data()
{
    QTest::addColumn<bool>("linux");
    QTest::addColumn<bool>("bios");
    QTest::addColumn<bool>("prompt");
    QTest::newRow("program-bios-available") << false << true << true;
    QTest::newRow("program-uefi-available") << false << false << true;
    QTest::newRow("linux-bios-required") << true << true << false;
    QTest::newRow("linux-bios-available") << true << true << true;
    QTest::newRow("linux-uefi-required") << true << false << false;
    QTest::newRow("linux-uefi-available") << true << false << true;
}

void TestBootPlan::scriptsAreAsTriedOnRealFirmware()
{
    QFETCH(bool, linux);
    QFETCH(bool, bios);
    QFETCH(bool, prompt);
    Machine machine;
    machine.firmware = bios ? site::Firmware::Bios : site::Firmware::Uefi;
    const auto made = plan(linux ? linuxImage() : program(machine.firmware),
                           prompt ? policy::Answer::Prompt : policy::Answer::Boot, machine);
    QVERIFY(made.ok());
    const QByteArray script = made->entry->files.value("boot.ipxe").bytes;
    QFile kept(QStringLiteral(SLIPWAY_SOURCE_DIR "/tests/content/scripts/%1.ipxe")
                   .arg(QString::fromLatin1(QTest::currentDataTag())));
    if (qEnvironmentVariableIsSet("SLIPWAY_WRITE_SCRIPTS"))
        QVERIFY(kept.open(QIODevice::WriteOnly) && kept.write(script) == script.size() && kept.flush() &&
                (kept.close(), true));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(script, kept.readAll());
}

void TestBootPlan::requiredProgramIsLoadedDirectly()
{
    const auto made = plan(program(site::Firmware::Uefi), policy::Answer::Boot, {});
    QVERIFY(made.ok());
    QCOMPARE(made->firmwareFile, QByteArray("s/abcdefgh23456723/lab-tool.efi"));
    QCOMPARE(made->ipxeFile, made->firmwareFile);
    QCOMPARE(made->httpUrl, QByteArray("http://10.77.0.1:8069/s/abcdefgh23456723/lab-tool.efi"));
    QVERIFY(!made->firmwareFileIsLoader);
    QCOMPARE(made->entry->files.size(), 1 + 2); // what its variables are, in two forms
    const session::ServedFile file = made->entry->files.value("lab-tool.efi");
    QVERIFY(file.payload);
    QCOMPARE(file.contentType, QByteArray("application/efi"));
    QCOMPARE(file.size, 7);
    QCOMPARE(file.path, m_library->path(file.sha256));
    QCOMPARE(made->entry->token, Token);
    QCOMPARE(made->entry->startedMs, 5000);
    const auto bios = plan(program(site::Firmware::Bios), policy::Answer::Boot, {site::Firmware::Bios, {}, {}});
    QCOMPARE(bios->firmwareFile, QByteArray("s/abcdefgh23456723/lab-tool.0"));
    QVERIFY(bios->httpUrl.isEmpty());
}

void TestBootPlan::availableProgramIsLoadedByIpxe()
{
    const auto made = plan(program(site::Firmware::Uefi), policy::Answer::Prompt, {});
    QVERIFY(made.ok());
    QCOMPARE(made->firmwareFile, QByteArray("s/abcdefgh23456723/snponly.efi"));
    QCOMPARE(made->ipxeFile, QByteArray("http://10.77.0.1:8069/s/abcdefgh23456723/boot.ipxe"));
    QCOMPARE(made->httpUrl, QByteArray("http://10.77.0.1:8069/s/abcdefgh23456723/snponly.efi"));
    QVERIFY(made->firmwareFileIsLoader);
    const session::ServedFile loader = made->entry->files.value("snponly.efi");
    QVERIFY(!loader.payload);
    QCOMPARE(loader.size, 7);
    QCOMPARE(loader.contentType, QByteArray("application/efi"));
}

void TestBootPlan::linuxIsLoadedByIpxe()
{
    const auto made = plan(linuxImage(), policy::Answer::Boot, {site::Firmware::Bios, {}, {}});
    QVERIFY(made.ok());
    QCOMPARE(made->firmwareFile, QByteArray("s/abcdefgh23456723/undionly.kpxe"));
    QCOMPARE(made->ipxeFile, QByteArray("http://10.77.0.1:8069/s/abcdefgh23456723/boot.ipxe"));
    QVERIFY(made->httpUrl.isEmpty());
    QVERIFY(made->firmwareFileIsLoader);
}

void TestBootPlan::programThatIsAnIpxeItselfKeepsItsOwnName()
{
    site::BootImage image = program(site::Firmware::Bios);
    image.files = {stored(u"undionly.kpxe"_s, Role::Program, "another iPXE")};
    const Machine bios{site::Firmware::Bios, {}, {}};
    const auto direct = plan(image, policy::Answer::Boot, bios);
    QCOMPARE(direct->firmwareFile, QByteArray("s/abcdefgh23456723/undionly.kpxe"));
    QVERIFY(direct->entry->files.value("undionly.kpxe").payload);
    QVERIFY(!direct->firmwareFileIsLoader);
    const auto prompted = plan(image, policy::Answer::Prompt, bios);
    QVERIFY(!prompted->entry->files.value("undionly.kpxe").payload);
    QVERIFY(prompted->entry->files.value("2-undionly.kpxe").payload);
    QVERIFY(prompted->entry->files.value("boot.ipxe").bytes.contains("/2-undionly.kpxe || goto failed"));
}

void TestBootPlan::ipxeClientNeedsNoLoader()
{
    const Loaders kept = std::exchange(m_loaders, {});
    const auto made =
        plan(linuxImage(), policy::Answer::Boot, {site::Firmware::Uefi, site::Architecture::Arm64, {true, false}});
    m_loaders = kept;
    QVERIFY(made.ok());
    QCOMPARE(made->ipxeFile, QByteArray("http://10.77.0.1:8069/s/abcdefgh23456723/boot.ipxe"));
    QVERIFY(made->firmwareFile.isEmpty());
    QVERIFY(!made->firmwareFileIsLoader);
}

void TestBootPlan::missingLoaderNamesFileAndPackage()
{
    const Loaders kept = std::exchange(m_loaders, {});
    const auto uefi = plan(linuxImage(), policy::Answer::Boot, {});
    const auto bios = plan(linuxImage(), policy::Answer::Boot, {site::Firmware::Bios, {}, {}});
    const auto direct = plan(program(site::Firmware::Uefi), policy::Answer::Boot, {});
    m_loaders = kept;
    QCOMPARE(uefi.error().code, ErrorCode::LoaderMissing);
    QCOMPARE(uefi.error().args, (QStringList{u"snponly.efi"_s, u"ipxe"_s}));
    QCOMPARE(bios.error().args, (QStringList{u"undionly.kpxe"_s, u"ipxe"_s}));
    QVERIFY(direct.ok()); // needs none
}

void TestBootPlan::platformWithoutPackagedLoaderSaysSo()
{
    const auto made = plan(linuxImage(), policy::Answer::Boot, {site::Firmware::Uefi, site::Architecture::Arm64, {}});
    QCOMPARE(made.error().code, ErrorCode::LoaderMissing);
    QCOMPARE(made.error().args, (QStringList{u"iPXE for UEFI arm64"_s, QString()}));
}

void TestBootPlan::firmwaresMenuPromptsWhereNoIpxeIsPackaged()
{
    Machine arm{site::Firmware::Uefi, site::Architecture::Arm64, {}};
    const site::BootImage image = program(site::Firmware::Uefi);
    const auto menu = plan(image, policy::Answer::Prompt, arm);
    QVERIFY(menu.ok());
    QCOMPARE(menu->prompt, PromptBy::Firmware);
    QCOMPARE(menu->firmwareFile, QByteArray("s/abcdefgh23456723/lab-tool.efi"));
    QVERIFY(menu->entry->files.value("lab-tool.efi").payload);
    QVERIFY(!menu->firmwareFileIsLoader);
    QCOMPARE(plan(image, policy::Answer::Boot, arm)->prompt, PromptBy::Nobody);
    // No menu reaches it, or it shows none: nothing is started without having been asked for.
    for (const ClientFacts facts : {ClientFacts{false, false, true}, ClientFacts{false, true, false}}) {
        arm.facts = facts;
        QCOMPARE(plan(image, policy::Answer::Prompt, arm).error().code, ErrorCode::LoaderMissing);
    }
    QCOMPARE(plan(image, policy::Answer::Prompt, {})->prompt, PromptBy::Ipxe);
}

void TestBootPlan::sameFileNamesAreToldApart()
{
    site::BootImage image = linuxImage();
    image.files = {stored(u"boot.ipxe"_s, Role::Kernel, "k"), stored(u"status"_s, Role::Initrd, "1234"),
                   stored(u"Status"_s, Role::Initrd, "2")};
    const auto made = plan(image, policy::Answer::Boot, {site::Firmware::Bios, {}, {}});
    QVERIFY(made.ok());
    QCOMPARE(made->entry->files.size(), 5 + 2);
    QCOMPARE(made->entry->payloadCount(), 3);
    const QByteArray script = made->entry->files.value("boot.ipxe").bytes;
    QVERIFY(script.contains("kernel --name 2-boot.ipxe "));
    QVERIFY(script.contains("initrd --name 2-status "));
    QVERIFY(script.contains("initrd --name 3-status "));
}

void TestBootPlan::uefiFillsTheGapsBetweenInitrds()
{
    site::BootImage image = linuxImage();
    image.files = {stored(u"k"_s, Role::Kernel, "k"), stored(u"a"_s, Role::Initrd, "12345"),
                   stored(u"b"_s, Role::Initrd, "12345678"), stored(u"c"_s, Role::Initrd, "123456"),
                   stored(u"d"_s, Role::Initrd, "1")};
    const auto uefi = plan(image, policy::Answer::Boot, {});
    QCOMPARE(uefi->entry->files.value("zeros").bytes, QByteArray(3, '\0'));
    QCOMPARE(uefi->entry->files.value("2-zeros").bytes, QByteArray(2, '\0'));
    QVERIFY(!uefi->entry->files.value("zeros").payload);
    QVERIFY(uefi->entry->files.value("boot.ipxe")
                .bytes.contains(" initrd=a initrd=zeros initrd=b initrd=c initrd=2-zeros initrd=d console=ttyS0 "));
    const auto bios = plan(image, policy::Answer::Boot, {site::Firmware::Bios, {}, {}});
    QVERIFY(
        bios->entry->files.value("boot.ipxe").bytes.contains(" initrd=a initrd=b initrd=c initrd=d console=ttyS0 "));
}

void TestBootPlan::everyPayloadByteIsMarked()
{
    const auto made = plan(linuxImage(), policy::Answer::Prompt, {});
    QCOMPARE(made->entry->payloadCount(), 3);
    for (const char *name : {"vmlinuz-6.1", "initrd.gz", "extra.cpio"})
        QVERIFY2(made->entry->files.value(name).payload, name);
    QVERIFY(!made->entry->files.value("boot.ipxe").payload);
}

void TestBootPlan::machineIsToldWhereToReport()
{
    const auto made = plan(linuxImage(), policy::Answer::Boot, {});
    QVERIFY(
        made->entry->files.value("boot.ipxe")
            .bytes.contains(" console=ttyS0 quiet slipway.status=http://10.77.0.1:8069/s/abcdefgh23456723/status || "));
}

void TestBootPlan::lostImageOrContentIsNotFound()
{
    site::BootImage image = program(site::Firmware::Uefi);
    image.files.first().sha256 = QByteArray(64, '0');
    QCOMPARE(plan(image, policy::Answer::Boot, {}).error().args, (QStringList{u"content"_s, u"Lab Tool.EFI"_s}));
    image.files.clear();
    QCOMPARE(plan(image, policy::Answer::Boot, {}).error().code, ErrorCode::NotFound);
    image.id = BootImageId{8};
    QCOMPARE(plan(image, policy::Answer::Boot, {}).error().args, (QStringList{u"boot image"_s, u"Tool"_s}));
    image = linuxImage();
    image.files.removeFirst();
    QCOMPARE(plan(image, policy::Answer::Boot, {}).error().code, ErrorCode::NotFound); // no kernel
    image.kind = Kind::Wim;
    QCOMPARE(plan(image, policy::Answer::Boot, {}).error().code, ErrorCode::NotFound); // no WIM
}

void TestBootPlan::commandLineThatIpxeWouldChangeIsRefused()
{
    site::BootImage image = linuxImage();
    for (const char *bad : {"a ${net0/mac}", "x=${", "a\nb", "a\tb", "${a b}", "\x1b"}) {
        image.commandLine = QString::fromLatin1(bad);
        const bool refused = !plan(image, policy::Answer::Boot, {}).ok();
        QCOMPARE(refused, QByteArray(bad) != "x=${"); // without a brace behind it, iPXE leaves it alone
    }
}

void TestBootPlan::titlesCannotBecomeCommands()
{
    IpxeScript script;
    script.prompt = true;
    script.baseUrl = "http://10.0.0.1/s/x/";
    script.program = "tool.efi";
    script.title = QString::fromUtf8("Büro\n|| poweroff && # ${net0/mac} 日本 \U0001F600");
    const QByteArray text = ipxeScript(script);
    for (const char *bad : {"poweroff", "${net0", "\xc3"})
        QVERIFY2(!text.contains(bad), bad);
    const QByteArray shown = QByteArray("Buro?|| poweroff && # $ {net0/mac} ?? ?").toHex(':');
    QVERIFY2(text.contains("set title:hex " + shown + '\n'), text.constData());
    script.title = u"  "_s;
    QVERIFY(ipxeScript(script).contains(" s to start the operating system ..."));
}

void TestBootPlan::commandLinesArriveAsTheyAre()
{
    IpxeScript script;
    script.baseUrl = "http://10.0.0.1/s/x/";
    script.kernel = "vmlinuz";
    for (const QByteArray &line : {QByteArray("a  b"), QByteArray("a || b"), QByteArray("a #b"), QByteArray("; a")}) {
        script.commandLine = line;
        const QByteArray text = ipxeScript(script);
        QVERIFY(text.contains("set cmdline:hex " + line.toHex(':') + '\n'));
        QVERIFY(text.contains("/vmlinuz ${cmdline:string} || goto failed\n"));
    }
    script.commandLine = "a=\"b c\" \\ $ { x#y --z";
    QVERIFY(ipxeScript(script).contains("/vmlinuz " + script.commandLine + " || goto failed\n"));
}

void TestBootPlan::silenceHasNoPlan()
{
    QCOMPARE(plan(linuxImage(), policy::Answer::Silent, {}).error().code, ErrorCode::Internal);
}

QTEST_GUILESS_MAIN(TestBootPlan)
#include "test_boot_plan.moc"
