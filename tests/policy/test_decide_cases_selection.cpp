// SPDX-License-Identifier: GPL-3.0-or-later
// Which of several deployments, by architecture, purpose and id: the worked examples E1 to E12 and the architectures of
// option 93, as design decision 2 settles them.
#include <QTest> // before <compare>, on which moc of Qt 6.4 stumbles

#include "tests/support/boot_case.h"

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::test;
using site::Architecture;

class DecideCasesSelectionTest : public QObject
{
    Q_OBJECT
private slots:
    void highestIdOfTwoAvailable();                  // E1
    void prefixOfAnotherSiteComesFirst();            // E2
    void olderExactWinsOverNewerCompatible();        // E3
    void x86ImageOnX64BiosIfTheSettingAllows();      // E4
    void x86ImageNeverOnX64Uefi();                   // E5
    void x64ImageNeverOnArm64();                     // E6
    void hexadecimalDigitsCompareAsText();           // E7
    void requiredBeforeAvailable();                  // E8
    void availableOnceTheRequiredRan();              // E9
    void imageWithoutContentIsPassedOver();          // E10
    void imageWithoutPxeFlagIsPassedOver();          // E11
    void exactAvailableWinsOverCompatibleRequired(); // E12
    void preferredCompatibleWinsOverExact();
    void idsCompareWithoutRegardToCase();
    void everyRejectionIsListed(); // 77
    void chosenComesFirstAndTheRestByIdDescending();
    void firstRejectionInTheContractsOrderIsGiven();
    void option93NamesThePlatform_data(); // 98
    void option93NamesThePlatform();
    void everyOtherArchitectureIsUnsupported(); // 98
    void biosHasTheWidthOfTheRecord();
    void x86BiosGetsNoX64Image();
    void programOfTheOtherFirmwareIsRejected();
    void linuxBootsOnBothFirmwares();
    void oneDeploymentThatReachesTwiceIsOneCandidate();
};

void DecideCasesSelectionTest::highestIdOfTwoAvailable()
{
    BootCase c;
    c.available(u"P0120003"_s);
    c.available(u"P0120007"_s, u"L64"_s);
    QCOMPARE(c.outcome(), u"prompt P0120007"_s);
    QCOMPARE(c.decide().bootImage, u"L64"_s);
    QCOMPARE(c.fateOf(u"P0120003"_s), u"LOWER_PRIORITY"_s);
}

void DecideCasesSelectionTest::prefixOfAnotherSiteComesFirst()
{
    BootCase c;
    c.available(u"AAA20099"_s);
    c.available(u"ZZZ20001"_s);
    QCOMPARE(c.outcome(), u"prompt ZZZ20001"_s);
}

void DecideCasesSelectionTest::olderExactWinsOverNewerCompatible()
{
    BootCase c;
    c.site.linuxImage(u"L86"_s).arch(Architecture::X86);
    c.available(u"P0120009"_s, u"L86"_s);
    c.available(u"P0120002"_s, u"L64"_s);
    c.as(Asks::Bios);
    QCOMPARE(c.outcome(), u"prompt P0120002"_s);
    QCOMPARE(c.decide().architectureMatch, policy::ArchitectureMatch::Exact);
}

void DecideCasesSelectionTest::x86ImageOnX64BiosIfTheSettingAllows()
{
    BootCase c;
    c.site.linuxImage(u"L86"_s).arch(Architecture::X86);
    c.available(u"P0120009"_s, u"L86"_s);
    c.as(Asks::Bios);
    QCOMPARE(c.outcome(), u"prompt P0120009"_s);
    QCOMPARE(c.decide().architectureMatch, policy::ArchitectureMatch::Compatible);
    c.site.set(u"policy.x86-image-on-x64-bios"_s, u"false"_s);
    QCOMPARE(c.fateOf(u"P0120009"_s), u"ARCHITECTURE_MISMATCH"_s);
}

void DecideCasesSelectionTest::x86ImageNeverOnX64Uefi()
{
    BootCase c;
    c.site.linuxImage(u"L86"_s).arch(Architecture::X86);
    c.available(u"P0120009"_s, u"L86"_s);
    QCOMPARE(c.fateOf(u"P0120009"_s), u"ARCHITECTURE_MISMATCH"_s);
}

void DecideCasesSelectionTest::x64ImageNeverOnArm64()
{
    BootCase c;
    c.available(u"P0120001"_s);
    c.as(Asks::UefiArm64);
    QCOMPARE(c.fateOf(u"P0120001"_s), u"ARCHITECTURE_MISMATCH"_s);
    QCOMPARE(c.outcome(), u"silent NO_USABLE_DEPLOYMENT"_s);
}

void DecideCasesSelectionTest::hexadecimalDigitsCompareAsText()
{
    BootCase c;
    c.available(u"P0120009"_s);
    c.available(u"P012000A"_s);
    QCOMPARE(c.outcome(), u"prompt P012000A"_s);
}

void DecideCasesSelectionTest::requiredBeforeAvailable()
{
    BootCase c;
    c.required(u"P0120002"_s);
    c.available(u"P0120008"_s);
    QCOMPARE(c.outcome(), u"boot P0120002"_s);
}

void DecideCasesSelectionTest::availableOnceTheRequiredRan()
{
    BootCase c;
    c.required(u"P0120002"_s);
    c.available(u"P0120008"_s);
    c.served(u"P0120002"_s);
    QCOMPARE(c.outcome(), u"prompt P0120008"_s);
}

void DecideCasesSelectionTest::imageWithoutContentIsPassedOver()
{
    BootCase c;
    c.site.linuxImage(u"gone"_s).withoutContent();
    c.available(u"P0120008"_s, u"gone"_s);
    c.available(u"P0120003"_s);
    QCOMPARE(c.outcome(), u"prompt P0120003"_s);
    QCOMPARE(c.fateOf(u"P0120008"_s), u"CONTENT_MISSING"_s);
}

void DecideCasesSelectionTest::imageWithoutPxeFlagIsPassedOver()
{
    BootCase c;
    c.site.program(u"media only"_s).withoutPxe();
    c.available(u"P0120008"_s, u"media only"_s);
    c.available(u"P0120003"_s);
    QCOMPARE(c.outcome(), u"prompt P0120003"_s);
    QCOMPARE(c.fateOf(u"P0120008"_s), u"IMAGE_NOT_PXE_ENABLED"_s);
}

void DecideCasesSelectionTest::exactAvailableWinsOverCompatibleRequired()
{
    BootCase c;
    c.site.linuxImage(u"L86"_s).arch(Architecture::X86);
    c.required(u"P0120005"_s, u"L86"_s);
    c.available(u"P0120003"_s, u"L64"_s);
    c.as(Asks::Bios);
    QCOMPARE(c.outcome(), u"prompt P0120003"_s);
    QVERIFY(c.decide().superseded.isEmpty());
}

void DecideCasesSelectionTest::preferredCompatibleWinsOverExact()
{
    BootCase c;
    c.site.linuxImage(u"L86"_s).arch(Architecture::X86);
    c.available(u"P0120001"_s, u"L86"_s);
    c.required(u"P0120009"_s, u"L64"_s);
    c.site.device(u"D1"_s).preferred(u"P0120001"_s);
    c.as(Asks::Bios);
    QCOMPARE(c.outcome(), u"prompt P0120001"_s);
    QCOMPARE(c.decide().architectureMatch, policy::ArchitectureMatch::Compatible);
}

void DecideCasesSelectionTest::idsCompareWithoutRegardToCase()
{
    BootCase c;
    c.available(u"p012000B"_s);
    c.available(u"P012000a"_s);
    QCOMPARE(c.outcome(), u"prompt p012000B"_s);
}

void DecideCasesSelectionTest::everyRejectionIsListed()
{
    BootCase c;
    c.available(u"P0120001"_s).disabled();
    c.required(u"P0120002"_s);
    c.served(u"P0120002"_s);
    c.available(u"P0120003"_s).expiresAt(0);
    QCOMPARE(c.outcome(), u"silent NO_USABLE_DEPLOYMENT"_s);
    QStringList listed;
    const policy::Decision decision = c.decide();
    for (const policy::Candidate &candidate : decision.candidates)
        listed.append(candidate.deployment.value + u' ' + policy::rejectionId(candidate.rejection));
    QCOMPARE(listed, (QStringList{u"P0120003 EXPIRED"_s, u"P0120002 ALREADY_RUN"_s, u"P0120001 DISABLED"_s}));
}

void DecideCasesSelectionTest::chosenComesFirstAndTheRestByIdDescending()
{
    BootCase c;
    for (const auto &id : {u"P0120004"_s, u"P0120001"_s, u"P0120003"_s})
        c.available(id);
    c.required(u"P0120002"_s);
    QStringList listed;
    const policy::Decision decision = c.decide();
    for (const policy::Candidate &candidate : decision.candidates)
        listed.append(candidate.deployment.value);
    QCOMPARE(listed, (QStringList{u"P0120002"_s, u"P0120004"_s, u"P0120003"_s, u"P0120001"_s}));
}

void DecideCasesSelectionTest::firstRejectionInTheContractsOrderIsGiven()
{
    // A deployment with every fault; each repair uncovers the next reason. NOT_STARTED and EXPIRED hold both at first.
    BootCase c;
    c.site.program(u"bad"_s).arch(Architecture::Arm64).bios().withoutPxe().withoutContent();
    c.required(u"P0120001"_s, u"bad"_s);
    c.site.device(u"D2"_s).guid(StrangeGuid);
    c.site.collection(u"C1"_s).holds(u"D2"_s);
    c.from(MacOfD1, StrangeGuid);
    c.ran(c.site.deviceId(u"D2"_s), u"P0120001"_s, policy::LedgerState::Started);
    site::Deployment &deployment = c.site.configuration().deployments.last();
    deployment.taskSequence = {};
    deployment.availableTo = site::Deployment::AvailableTo::Clients;
    deployment.enabled = false;
    deployment.startMs = BootCase::Now + 1;
    deployment.expireMs = BootCase::Now - 1;
    QCOMPARE(c.fateOf(u"P0120001"_s), u"NOT_VISIBLE_TO_PXE"_s);
    deployment.availableTo = site::Deployment::AvailableTo::MediaPxeHidden;
    QCOMPARE(c.fateOf(u"P0120001"_s), u"HIDDEN"_s);
    deployment.availableTo = site::Deployment::AvailableTo::MediaPxe;
    QCOMPARE(c.fateOf(u"P0120001"_s), u"DISABLED"_s);
    deployment.enabled = true;
    QCOMPARE(c.fateOf(u"P0120001"_s), u"NOT_STARTED"_s);
    deployment.startMs.reset();
    QCOMPARE(c.fateOf(u"P0120001"_s), u"EXPIRED"_s);
    deployment.expireMs.reset();
    QCOMPARE(c.fateOf(u"P0120001"_s), u"NO_BOOT_IMAGE"_s);
    deployment.taskSequence = c.site.taskSequence(u"bad"_s);
    QCOMPARE(c.fateOf(u"P0120001"_s), u"IMAGE_NOT_PXE_ENABLED"_s);
    site::BootImage &image = c.site.configuration().bootImages.last();
    image.pxeEnabled = true;
    QCOMPARE(c.fateOf(u"P0120001"_s), u"CONTENT_MISSING"_s);
    image.files.last().sha256 = "ab";
    QCOMPARE(c.fateOf(u"P0120001"_s), u"ARCHITECTURE_MISMATCH"_s);
    image.architecture = Architecture::X64;
    QCOMPARE(c.fateOf(u"P0120001"_s), u"FIRMWARE_MISMATCH"_s);
    image.firmware = site::Firmware::Uefi;
    QCOMPARE(c.fateOf(u"P0120001"_s), u"ALREADY_RUN"_s);
    c.ledger.set({c.site.deviceId(u"D2"_s), {u"P0120001"_s}, policy::LedgerState::Superseded, 0});
    QCOMPARE(c.fateOf(u"P0120001"_s), u"SUPERSEDED"_s);
    c.ledger.clear(c.site.deviceId(u"D2"_s));
    QCOMPARE(c.fateOf(u"P0120001"_s), u"CONFLICTING_IDENTITY"_s);
    c.from(StrangeMac, StrangeGuid);
    QCOMPARE(c.fateOf(u"P0120001"_s), u"chosen"_s);
}

void DecideCasesSelectionTest::option93NamesThePlatform_data()
{
    QTest::addColumn<int>("option93");
    QTest::addColumn<QString>("platform");
    QTest::newRow("0") << 0 << u"x64 bios"_s;
    QTest::newRow("6") << 6 << u"x86 uefi"_s;
    QTest::newRow("7") << 7 << u"x64 uefi"_s;
    QTest::newRow("9") << 9 << u"x64 uefi"_s;
    QTest::newRow("11") << 11 << u"arm64 uefi"_s;
    QTest::newRow("15") << 15 << u"x86 uefi"_s;
    QTest::newRow("16") << 16 << u"x64 uefi"_s;
    QTest::newRow("19") << 19 << u"arm64 uefi"_s;
}

void DecideCasesSelectionTest::option93NamesThePlatform()
{
    QFETCH(int, option93);
    QFETCH(QString, platform);
    const auto found = policy::clientPlatform(quint16(option93), nullptr);
    QVERIFY(found);
    QCOMPARE(site::architectureKey(found->architecture) + u' ' + site::firmwareKey(found->firmware), platform);
}

void DecideCasesSelectionTest::everyOtherArchitectureIsUnsupported()
{
    const QSet<int> supported{0, 6, 7, 9, 11, 15, 16, 19};
    for (int number = 0; number <= 0xFFFF; ++number)
        QCOMPARE(policy::clientPlatform(quint16(number), nullptr).has_value(), supported.contains(number));
    BootCase c;
    c.required(u"P0120001"_s);
    c.request.architecture = 27;
    QCOMPARE(c.outcome(), u"silent UNSUPPORTED_ARCHITECTURE"_s);
}

void DecideCasesSelectionTest::biosHasTheWidthOfTheRecord()
{
    const auto width = [](std::optional<Architecture> recorded) {
        site::Device device;
        device.architecture = recorded;
        return policy::clientPlatform(0, &device)->architecture;
    };
    QCOMPARE(width(Architecture::X86), Architecture::X86);
    QCOMPARE(width(Architecture::X64), Architecture::X64);
    QCOMPARE(width(Architecture::Arm64), Architecture::X64);
    QCOMPARE(width(std::nullopt), Architecture::X64);
    site::Device x86;
    x86.architecture = Architecture::X86;
    QCOMPARE(policy::clientPlatform(7, &x86)->architecture, Architecture::X64);
}

void DecideCasesSelectionTest::x86BiosGetsNoX64Image()
{
    BootCase c;
    c.available(u"P0120001"_s, u"L64"_s);
    c.site.linuxImage(u"L86"_s).arch(Architecture::X86);
    c.available(u"P0120000"_s, u"L86"_s);
    c.site.device(u"D1"_s).arch(Architecture::X86);
    c.as(Asks::Bios);
    QCOMPARE(c.outcome(), u"prompt P0120000"_s);
    QCOMPARE(c.decide().architectureMatch, policy::ArchitectureMatch::Exact);
    QCOMPARE(c.fateOf(u"P0120001"_s), u"ARCHITECTURE_MISMATCH"_s);
}

void DecideCasesSelectionTest::programOfTheOtherFirmwareIsRejected()
{
    BootCase c;
    c.site.program(u"pxelinux"_s).bios();
    c.available(u"P0120001"_s, u"pxelinux"_s);
    QCOMPARE(c.fateOf(u"P0120001"_s), u"FIRMWARE_MISMATCH"_s);
    c.as(Asks::Bios);
    QCOMPARE(c.outcome(), u"prompt P0120001"_s);
}

void DecideCasesSelectionTest::linuxBootsOnBothFirmwares()
{
    BootCase c;
    c.available(u"P0120001"_s, u"L64"_s);
    QCOMPARE(c.outcome(), u"prompt P0120001"_s);
    c.as(Asks::Bios);
    QCOMPARE(c.outcome(), u"prompt P0120001"_s);
}

void DecideCasesSelectionTest::oneDeploymentThatReachesTwiceIsOneCandidate()
{
    BootCase c;
    c.available(u"P0120001"_s);
    c.site.collection(u"C1"_s).holds(u"D1"_s); // listed twice
    QCOMPARE(c.decide().candidates.size(), 1);
}

QTEST_GUILESS_MAIN(DecideCasesSelectionTest)
#include "test_decide_cases_selection.moc"
