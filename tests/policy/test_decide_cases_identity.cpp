// SPDX-License-Identifier: GPL-3.0-or-later
// Who asks: records, duplicates, conflicts, unknown and unprovisioned machines. The numbers are those of the worked
// cases in the reference of behaviour; where the design decides differently, the design's sentence is the name.
#include <QTest> // before <compare>, on which moc of Qt 6.4 stumbles

#include "tests/support/boot_case.h"

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::test;
using policy::LedgerState;

class DecideCasesIdentityTest : public QObject
{
    Q_OBJECT
private slots:
    void duplicateMacIsFoundByGuid();                 // 26
    void duplicateMacWithUnknownGuidIsUnknown();      // 27
    void duplicateMacIsSilentWithoutUnknownSupport(); // 28
    void duplicateGuidIsFoundByMac();                 // 29
    void sharedDongleOnTheDuplicateListFindsTheOtherRecord();
    void bothIdentifiersDuplicateIsUnknown();
    void macMatchesThoughGuidDiffers(); // 31
    void guidMatchesThoughMacDiffers(); // 32
    void bothMatch();
    void machineWithoutGuidIsFoundByMac();
    void eachMacOfADeviceFindsIt();
    void conflictTakesTheGuidsRecordAndNothingRequired(); // 33
    void conflictMayPrompt();                             // 33
    void conflictHoldsForAPreferredRequiredToo();
    void placeholderGuidNeverMatches_data();
    void placeholderGuidNeverMatches();
    void unknownMachineGetsAvailable();          // 34
    void unknownMachineIsSilentWithoutSupport(); // 35
    void requiredToUnknownBootsOnce();           // 36
    void unprovisionedMachineStaysUnknown();     // design decision 7
    void unprovisionedRecordIsFoundByEitherIdentifier();
    void unprovisionedByGuidWinsWithoutConflict();
    void provisionedRecordWinsOverUnprovisioned();
    void duplicateAndPlaceholderHoldForUnprovisionedRecords();
    void knownDeviceNeverFallsBackToUnknown();           // 37
    void unknownMachineGetsNoDeploymentOfKnownDevices(); // 38
    void unknownX64MachineUsesTheX64Object();            // 39
    void unknownComputerOfEachArchitecture_data();
    void unknownComputerOfEachArchitecture();
    void deviceOfAnotherSiteIsSilent(); // 40
    void unprovisionedRecordHasNoSite();
    void newDeviceIsSeenAtOnce(); // 44
};

void DecideCasesIdentityTest::duplicateMacIsFoundByGuid()
{
    BootCase c;
    c.required(u"P0120001"_s);
    c.site.duplicate(MacOfD1);
    QCOMPARE(c.outcome(), u"boot P0120001"_s);
    QCOMPARE(c.identity(), u"D1 guid"_s);
}

void DecideCasesIdentityTest::duplicateMacWithUnknownGuidIsUnknown()
{
    BootCase c;
    c.required(u"P0120001"_s);
    c.availableToUnknown(u"P0120002"_s);
    c.site.duplicate(MacOfD1);
    c.from(MacOfD1, StrangeGuid);
    QCOMPARE(c.outcome(), u"prompt P0120002"_s);
    QVERIFY(c.decide().unknown);
    QCOMPARE(c.identity(), u"nobody"_s);
}

void DecideCasesIdentityTest::duplicateMacIsSilentWithoutUnknownSupport()
{
    BootCase c;
    c.required(u"P0120001"_s);
    c.site.duplicate(MacOfD1).set(u"responder.unknown-computers"_s, u"false"_s);
    c.from(MacOfD1, StrangeGuid);
    QCOMPARE(c.outcome(), u"silent UNKNOWN_NOT_SUPPORTED"_s);
}

void DecideCasesIdentityTest::duplicateGuidIsFoundByMac()
{
    BootCase c;
    c.required(u"P0120001"_s);
    c.site.duplicate(GuidOfD1);
    QCOMPARE(c.outcome(), u"boot P0120001"_s);
    QCOMPARE(c.identity(), u"D1 mac"_s);
}

void DecideCasesIdentityTest::sharedDongleOnTheDuplicateListFindsTheOtherRecord()
{
    BootCase c;
    c.required(u"P0120001"_s);
    c.site.device(u"S"_s).guid(StrangeGuid);
    c.site.collection(u"CS"_s).holds(u"S"_s);
    c.site.available(u"P0120002"_s).to(u"CS"_s).boots(u"I64"_s);
    c.site.duplicate(MacOfD1);
    c.from(MacOfD1, StrangeGuid);
    QCOMPARE(c.outcome(), u"prompt P0120002"_s);
    QCOMPARE(c.identity(), u"S guid"_s);
}

void DecideCasesIdentityTest::bothIdentifiersDuplicateIsUnknown()
{
    BootCase c;
    c.required(u"P0120001"_s);
    c.availableToUnknown(u"P0120002"_s);
    c.site.duplicate(MacOfD1).duplicate(GuidOfD1);
    QCOMPARE(c.outcome(), u"prompt P0120002"_s);
}

void DecideCasesIdentityTest::macMatchesThoughGuidDiffers()
{
    BootCase c;
    c.required(u"P0120001"_s);
    c.from(MacOfD1, StrangeGuid);
    QCOMPARE(c.outcome(), u"boot P0120001"_s);
    QCOMPARE(c.identity(), u"D1 mac"_s);
    QVERIFY(!c.decide().unknown);
}

void DecideCasesIdentityTest::guidMatchesThoughMacDiffers()
{
    BootCase c;
    c.required(u"P0120001"_s);
    c.from(StrangeMac, GuidOfD1);
    QCOMPARE(c.outcome(), u"boot P0120001"_s);
    QCOMPARE(c.identity(), u"D1 guid"_s);
}

void DecideCasesIdentityTest::bothMatch()
{
    BootCase c;
    QCOMPARE(c.identity(), u"D1 both"_s);
}

void DecideCasesIdentityTest::machineWithoutGuidIsFoundByMac()
{
    BootCase c;
    c.from(MacOfD1);
    QCOMPARE(c.identity(), u"D1 mac"_s);
}

void DecideCasesIdentityTest::eachMacOfADeviceFindsIt()
{
    BootCase c;
    c.site.device(u"D1"_s).mac("02:00:00:00:00:02");
    c.from(mac("02:00:00:00:00:02"));
    QCOMPARE(c.identity(), u"D1 mac"_s);
}

void DecideCasesIdentityTest::conflictTakesTheGuidsRecordAndNothingRequired()
{
    BootCase c;
    c.required(u"P0120001"_s); // of the MAC's record: no candidate
    c.site.device(u"D2"_s).guid(StrangeGuid);
    c.site.collection(u"C2"_s).holds(u"D2"_s);
    c.site.required(u"P0120002"_s).to(u"C2"_s).boots(u"I64"_s);
    c.from(MacOfD1, StrangeGuid);
    QCOMPARE(c.outcome(), u"silent NO_USABLE_DEPLOYMENT"_s);
    QCOMPARE(c.identity(), u"D2 conflict"_s);
    QCOMPARE(c.fateOf(u"P0120001"_s), u"no candidate"_s);
    QCOMPARE(c.fateOf(u"P0120002"_s), u"CONFLICTING_IDENTITY"_s);
}

void DecideCasesIdentityTest::conflictMayPrompt()
{
    BootCase c;
    c.site.device(u"D2"_s).guid(StrangeGuid);
    c.site.collection(u"C2"_s).holds(u"D2"_s);
    c.site.required(u"P0120002"_s).to(u"C2"_s).boots(u"I64"_s);
    c.site.available(u"P0120001"_s).to(u"C2"_s).boots(u"I64"_s);
    c.from(MacOfD1, StrangeGuid);
    QCOMPARE(c.outcome(), u"prompt P0120001"_s);
}

void DecideCasesIdentityTest::conflictHoldsForAPreferredRequiredToo()
{
    BootCase c;
    c.site.device(u"D2"_s).guid(StrangeGuid).preferred(u"P0120002"_s);
    c.site.collection(u"C2"_s).holds(u"D2"_s);
    c.site.required(u"P0120002"_s).to(u"C2"_s).boots(u"I64"_s);
    c.from(MacOfD1, StrangeGuid);
    QCOMPARE(c.fateOf(u"P0120002"_s), u"CONFLICTING_IDENTITY"_s);
}

void DecideCasesIdentityTest::placeholderGuidNeverMatches_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("all 0") << u"00000000-0000-0000-0000-000000000000"_s;
    QTest::newRow("all F") << u"FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF"_s;
    QTest::newRow("a known default") << u"03000200-0400-0500-0006-000700080009"_s;
}

void DecideCasesIdentityTest::placeholderGuidNeverMatches()
{
    QFETCH(QString, text);
    const Guid placeholder = guid(qPrintable(text));
    BootCase c;
    c.site.device(u"D2"_s).guid(placeholder);
    c.unprovisioned(numberedMac(77), placeholder);
    c.from(StrangeMac, placeholder);
    QCOMPARE(c.identity(), u"nobody"_s);
    QVERIFY(c.decide().unknown);
    c.from(MacOfD1, placeholder);
    QCOMPARE(c.identity(), u"D1 mac"_s);
}

void DecideCasesIdentityTest::unknownMachineGetsAvailable()
{
    BootCase c;
    c.availableToUnknown(u"P0120001"_s);
    c.fromStranger();
    QCOMPARE(c.outcome(), u"prompt P0120001"_s);
    QVERIFY(c.decide().unknown);
}

void DecideCasesIdentityTest::unknownMachineIsSilentWithoutSupport()
{
    BootCase c;
    c.availableToUnknown(u"P0120001"_s);
    c.site.set(u"responder.unknown-computers"_s, u"false"_s);
    c.fromStranger();
    QCOMPARE(c.outcome(), u"silent UNKNOWN_NOT_SUPPORTED"_s);
}

void DecideCasesIdentityTest::requiredToUnknownBootsOnce()
{
    BootCase c;
    c.requiredToUnknown(u"P0120001"_s);
    c.fromStranger();
    QCOMPARE(c.outcome(), u"boot P0120001"_s);
    const DeviceId record = c.unprovisioned(StrangeMac, StrangeGuid);
    c.ran(record, u"P0120001"_s, LedgerState::Started);
    QCOMPARE(c.outcome(), u"silent NO_USABLE_DEPLOYMENT"_s);
    QCOMPARE(c.fateOf(u"P0120001"_s), u"ALREADY_RUN"_s);
}

void DecideCasesIdentityTest::unprovisionedMachineStaysUnknown()
{
    BootCase c;
    c.requiredToUnknown(u"P0120001"_s);
    c.unprovisioned(StrangeMac, StrangeGuid);
    c.fromStranger();
    QVERIFY(c.decide().unknown);
    QCOMPARE(c.identity(), u"Unknown 02:00:00:00:99:99 unprovisioned"_s);
    QCOMPARE(c.outcome(), u"boot P0120001"_s);
    c.site.set(u"responder.unknown-computers"_s, u"false"_s);
    QCOMPARE(c.outcome(), u"silent UNKNOWN_NOT_SUPPORTED"_s);
}

void DecideCasesIdentityTest::unprovisionedRecordIsFoundByEitherIdentifier()
{
    BootCase c;
    c.requiredToUnknown(u"P0120001"_s);
    c.ran(c.unprovisioned(StrangeMac, StrangeGuid), u"P0120001"_s, LedgerState::Served);
    c.from(StrangeMac);
    QCOMPARE(c.fateOf(u"P0120001"_s), u"ALREADY_RUN"_s);
    c.from(numberedMac(50), StrangeGuid);
    QCOMPARE(c.fateOf(u"P0120001"_s), u"ALREADY_RUN"_s);
    c.from(numberedMac(50), numberedGuid(50));
    QCOMPARE(c.fateOf(u"P0120001"_s), u"chosen"_s);
}

void DecideCasesIdentityTest::unprovisionedByGuidWinsWithoutConflict()
{
    BootCase c;
    c.requiredToUnknown(u"P0120001"_s);
    const DeviceId byMac = c.unprovisioned(StrangeMac, numberedGuid(1000));
    const DeviceId byGuid = c.unprovisioned(numberedMac(1000), StrangeGuid);
    c.ran(byMac, u"P0120001"_s, LedgerState::Served);
    c.fromStranger();
    QCOMPARE(c.decide().device, byGuid);
    QCOMPARE(c.decide().match, policy::Match::Unprovisioned);
    QCOMPARE(c.outcome(), u"boot P0120001"_s);
}

void DecideCasesIdentityTest::provisionedRecordWinsOverUnprovisioned()
{
    BootCase c;
    c.required(u"P0120001"_s);
    c.unprovisioned(StrangeMac, GuidOfD1);
    c.from(StrangeMac, GuidOfD1);
    QCOMPARE(c.identity(), u"D1 guid"_s);
    c.unprovisioned(MacOfD1, StrangeGuid);
    c.from(MacOfD1, StrangeGuid);
    QCOMPARE(c.identity(), u"D1 mac"_s);
    QCOMPARE(c.outcome(), u"boot P0120001"_s);
}

void DecideCasesIdentityTest::duplicateAndPlaceholderHoldForUnprovisionedRecords()
{
    BootCase c;
    c.unprovisioned(StrangeMac, StrangeGuid);
    c.site.duplicate(StrangeMac);
    c.from(StrangeMac);
    QCOMPARE(c.identity(), u"nobody"_s);
    c.fromStranger();
    QCOMPARE(c.decide().match, policy::Match::Unprovisioned);
    c.site.duplicate(StrangeGuid);
    QCOMPARE(c.identity(), u"nobody"_s);
}

void DecideCasesIdentityTest::knownDeviceNeverFallsBackToUnknown()
{
    BootCase c;
    c.requiredToUnknown(u"P0120001"_s);
    QCOMPARE(c.outcome(), u"silent NO_DEPLOYMENT"_s);
    QVERIFY(!c.decide().unknown);
}

void DecideCasesIdentityTest::unknownMachineGetsNoDeploymentOfKnownDevices()
{
    BootCase c;
    c.required(u"P0120001"_s);
    c.fromStranger();
    QCOMPARE(c.outcome(), u"silent NO_DEPLOYMENT"_s);
}

void DecideCasesIdentityTest::unknownX64MachineUsesTheX64Object()
{
    BootCase c;
    c.site.collection(u"New x86"_s).holdsUnknown(site::Architecture::X86);
    c.site.available(u"P0120001"_s).to(u"New x86"_s).boots(u"I64"_s);
    c.fromStranger();
    QCOMPARE(c.outcome(), u"silent NO_DEPLOYMENT"_s);
    c.site.collection(u"New x64"_s).holdsUnknown(site::Architecture::X64);
    c.site.available(u"P0120002"_s).to(u"New x64"_s).boots(u"I64"_s);
    QCOMPARE(c.outcome(), u"prompt P0120002"_s);
}

void DecideCasesIdentityTest::unknownComputerOfEachArchitecture_data()
{
    QTest::addColumn<int>("option93");
    QTest::addColumn<int>("object");
    QTest::newRow("BIOS") << 0 << int(site::Architecture::X64);
    QTest::newRow("UEFI x86") << 6 << int(site::Architecture::X86);
    QTest::newRow("UEFI x64") << 7 << int(site::Architecture::X64);
    QTest::newRow("UEFI arm64") << 11 << int(site::Architecture::Arm64);
}

void DecideCasesIdentityTest::unknownComputerOfEachArchitecture()
{
    QFETCH(int, option93);
    QFETCH(int, object);
    for (const auto held : {site::Architecture::X86, site::Architecture::X64, site::Architecture::Arm64}) {
        BootCase c;
        c.site.linuxImage(u"any"_s).arch(site::Architecture(object));
        c.site.collection(u"New"_s).holdsUnknown(held);
        c.site.available(u"P0120001"_s).to(u"New"_s).boots(u"any"_s);
        c.fromStranger();
        c.request.architecture = quint16(option93);
        QCOMPARE(c.outcome(), held == site::Architecture(object) ? u"prompt P0120001"_s : u"silent NO_DEPLOYMENT"_s);
    }
}

void DecideCasesIdentityTest::deviceOfAnotherSiteIsSilent()
{
    BootCase c;
    c.required(u"P0120001"_s);
    c.site.device(u"D1"_s).siteCode(u"S02"_s);
    QCOMPARE(c.outcome(), u"silent OTHER_SITE"_s);
    c.site.device(u"D1"_s).siteCode(u"P01"_s);
    QCOMPARE(c.outcome(), u"boot P0120001"_s);
}

void DecideCasesIdentityTest::unprovisionedRecordHasNoSite()
{
    BootCase c;
    c.requiredToUnknown(u"P0120001"_s);
    c.unprovisioned(StrangeMac);
    c.fromStranger();
    QCOMPARE(c.outcome(), u"boot P0120001"_s);
}

void DecideCasesIdentityTest::newDeviceIsSeenAtOnce()
{
    BootCase c;
    c.required(u"P0120001"_s);
    c.from(StrangeMac);
    QCOMPARE(c.outcome(), u"silent NO_DEPLOYMENT"_s);
    c.site.device(u"D2"_s).mac(StrangeMac);
    c.site.collection(u"C1"_s).holds(u"D2"_s);
    QCOMPARE(c.outcome(), u"boot P0120001"_s);
    QCOMPARE(c.identity(), u"D2 mac"_s);
}

QTEST_GUILESS_MAIN(DecideCasesIdentityTest)
#include "test_decide_cases_identity.moc"
