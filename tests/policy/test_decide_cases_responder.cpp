// SPDX-License-Identifier: GPL-3.0-or-later
// The responder's gates and the exclusion list: one function for each documented sentence. The numbers are those of the
// worked cases in the reference of behaviour.
#include <QTest> // before <compare>, on which moc of Qt 6.4 stumbles

#include "tests/support/boot_case.h"

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::test;

class DecideCasesResponderTest : public QObject
{
    Q_OBJECT
private slots:
    void inactiveResponderIsSilent();         // 1
    void requestOnAnotherInterfaceIsSilent(); // 3
    void emptyInterfaceListAnswersNobody();   // 4
    void requestWithoutInterfaceSkipsTheStep();
    void delayOfFourAnswersFromFourSeconds();     // 5
    void delayOfFiveAnswersAtTheNextRetry_data(); // 6
    void delayOfFiveAnswersAtTheNextRetry();
    void unknownTimeCountsAsPassed();
    void ordinaryDiscoverIsIgnored(); // 9
    void requestWithoutArchitectureIsIgnored();
    void excludedMacIsNeverAnswered();       // 19
    void exclusionLeavesTheLedgerAlone();    // 19
    void excludedUnknownMachineIsSilent();   // 20
    void excludedMacWithKnownGuidIsSilent(); // 21
    void secondMacOfTheSameDeviceIsAnswered();
    void exclusionOfOneServerLeavesAnotherAlone(); // 22
    void exclusionWinsOverDuplicate();             // 30
    void earlierReasonIsGivenFirst();
    void stepsTellHowFarItCame();
    void excludedStepNamesTheMac();
    void silentSessionStillNamesTheMachine();
};

void DecideCasesResponderTest::inactiveResponderIsSilent()
{
    BootCase c;
    c.required(u"P0120001"_s);
    c.site.set(u"responder.active"_s, u"false"_s);
    QCOMPARE(c.outcome(), u"silent RESPONDER_INACTIVE"_s);
    QVERIFY(c.decide().candidates.isEmpty());
}

void DecideCasesResponderTest::requestOnAnotherInterfaceIsSilent()
{
    BootCase c;
    c.required(u"P0120001"_s);
    c.site.set(u"responder.interfaces"_s, u"eth0,eth2"_s);
    c.request.interface = u"eth1"_s;
    QCOMPARE(c.outcome(), u"silent INTERFACE_NOT_ALLOWED"_s);
    c.request.interface = u"eth2"_s;
    QCOMPARE(c.outcome(), u"boot P0120001"_s);
}

void DecideCasesResponderTest::emptyInterfaceListAnswersNobody()
{
    BootCase c;
    c.required(u"P0120001"_s);
    c.site.set(u"responder.interfaces"_s, QString());
    c.request.interface = u"eth0"_s;
    QCOMPARE(c.outcome(), u"silent INTERFACE_NOT_ALLOWED"_s);
}

void DecideCasesResponderTest::requestWithoutInterfaceSkipsTheStep()
{
    BootCase c;
    c.required(u"P0120001"_s);
    c.site.set(u"responder.interfaces"_s, u"eth0"_s);
    QCOMPARE(c.outcome(), u"boot P0120001"_s);
    QCOMPARE(c.decide().steps.first().outcome, u"skip"_s);
}

void DecideCasesResponderTest::delayOfFourAnswersFromFourSeconds()
{
    BootCase c;
    c.required(u"P0120001"_s);
    c.site.set(u"responder.response-delay"_s, u"4"_s);
    c.request.secs = 0;
    QCOMPARE(c.outcome(), u"silent RESPONSE_DELAY"_s);
    c.request.secs = 3;
    QCOMPARE(c.outcome(), u"silent RESPONSE_DELAY"_s);
    c.request.secs = 4;
    QCOMPARE(c.outcome(), u"boot P0120001"_s);
}

void DecideCasesResponderTest::delayOfFiveAnswersAtTheNextRetry_data()
{
    QTest::addColumn<int>("secs");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("first try") << 0 << u"silent RESPONSE_DELAY"_s;
    QTest::newRow("second try") << 4 << u"silent RESPONSE_DELAY"_s;
    QTest::newRow("third try") << 8 << u"boot P0120001"_s;
    QTest::newRow("last try") << 32 << u"boot P0120001"_s;
}

void DecideCasesResponderTest::delayOfFiveAnswersAtTheNextRetry()
{
    QFETCH(int, secs);
    QFETCH(QString, outcome);
    BootCase c;
    c.required(u"P0120001"_s);
    c.site.set(u"responder.response-delay"_s, u"5"_s);
    c.request.secs = secs;
    QCOMPARE(c.outcome(), outcome);
}

void DecideCasesResponderTest::unknownTimeCountsAsPassed()
{
    BootCase c;
    c.required(u"P0120001"_s);
    c.site.set(u"responder.response-delay"_s, u"32"_s);
    QCOMPARE(c.outcome(), u"boot P0120001"_s);
}

void DecideCasesResponderTest::ordinaryDiscoverIsIgnored()
{
    BootCase c;
    c.required(u"P0120001"_s);
    c.request.pxe = false;
    QCOMPARE(c.outcome(), u"silent NOT_PXE"_s);
}

void DecideCasesResponderTest::requestWithoutArchitectureIsIgnored()
{
    BootCase c;
    c.required(u"P0120001"_s);
    c.request.architecture.reset();
    QCOMPARE(c.outcome(), u"silent NOT_PXE"_s);
}

void DecideCasesResponderTest::excludedMacIsNeverAnswered()
{
    BootCase c;
    c.required(u"P0120001"_s);
    QCOMPARE(c.outcome(), u"boot P0120001"_s);
    c.site.exclude(MacOfD1);
    QCOMPARE(c.outcome(), u"silent EXCLUDED"_s);
    QVERIFY(c.decide().candidates.isEmpty());
}

void DecideCasesResponderTest::exclusionLeavesTheLedgerAlone()
{
    BootCase c;
    c.required(u"P0120001"_s);
    c.site.exclude(MacOfD1);
    QCOMPARE(c.outcome(), u"silent EXCLUDED"_s);
    QVERIFY(c.ledger.rows(c.d1()).isEmpty());
    QVERIFY(c.decide().superseded.isEmpty());
}

void DecideCasesResponderTest::excludedUnknownMachineIsSilent()
{
    BootCase c;
    c.requiredToUnknown(u"P0120001"_s);
    c.fromStranger();
    QCOMPARE(c.outcome(), u"boot P0120001"_s);
    c.site.exclude(StrangeMac);
    QCOMPARE(c.outcome(), u"silent EXCLUDED"_s);
}

void DecideCasesResponderTest::excludedMacWithKnownGuidIsSilent()
{
    BootCase c;
    c.required(u"P0120001"_s);
    c.site.exclude(StrangeMac);
    c.from(StrangeMac, GuidOfD1);
    QCOMPARE(c.outcome(), u"silent EXCLUDED"_s);
}

void DecideCasesResponderTest::secondMacOfTheSameDeviceIsAnswered()
{
    BootCase c;
    c.required(u"P0120001"_s);
    c.site.device(u"D1"_s).mac(StrangeMac);
    c.site.exclude(StrangeMac);
    QCOMPARE(c.outcome(), u"boot P0120001"_s);
}

void DecideCasesResponderTest::exclusionOfOneServerLeavesAnotherAlone()
{
    BootCase first;
    first.required(u"P0120001"_s);
    BootCase second = first;
    first.site.exclude(MacOfD1);
    QCOMPARE(first.outcome(), u"silent EXCLUDED"_s);
    QCOMPARE(second.outcome(), u"boot P0120001"_s);
}

void DecideCasesResponderTest::exclusionWinsOverDuplicate()
{
    BootCase c;
    c.required(u"P0120001"_s);
    c.site.duplicate(MacOfD1).exclude(MacOfD1);
    QCOMPARE(c.outcome(), u"silent EXCLUDED"_s);
}

void DecideCasesResponderTest::earlierReasonIsGivenFirst()
{
    // Everything is wrong at once; each repair uncovers the next reason of the contract's order.
    BootCase c;
    c.site.set(u"responder.interfaces"_s, u"eth0"_s).set(u"responder.active"_s, u"false"_s);
    c.site.set(u"responder.response-delay"_s, u"8"_s).exclude(MacOfD1);
    c.site.device(u"D1"_s).siteCode(u"S02"_s);
    c.request.interface = u"eth1"_s;
    c.request.pxe = false;
    c.request.architecture = 10;
    c.request.secs = 0;
    QCOMPARE(c.outcome(), u"silent INTERFACE_NOT_ALLOWED"_s);
    c.request.interface = u"eth0"_s;
    QCOMPARE(c.outcome(), u"silent RESPONDER_INACTIVE"_s);
    c.site.set(u"responder.active"_s, u"true"_s);
    QCOMPARE(c.outcome(), u"silent NOT_PXE"_s);
    c.request.pxe = true;
    QCOMPARE(c.outcome(), u"silent EXCLUDED"_s);
    c.site.configuration().exclusions.clear();
    QCOMPARE(c.outcome(), u"silent UNSUPPORTED_ARCHITECTURE"_s);
    c.as(Asks::UefiX64);
    QCOMPARE(c.outcome(), u"silent RESPONSE_DELAY"_s);
    c.request.secs = 8;
    QCOMPARE(c.outcome(), u"silent OTHER_SITE"_s);
    c.site.device(u"D1"_s).siteCode(u"P01"_s);
    QCOMPARE(c.outcome(), u"silent NO_DEPLOYMENT"_s);
    c.available(u"P0120001"_s).disabled();
    QCOMPARE(c.outcome(), u"silent NO_USABLE_DEPLOYMENT"_s);
    c.available(u"P0120002"_s);
    QCOMPARE(c.outcome(), u"prompt P0120002"_s);
}

void DecideCasesResponderTest::stepsTellHowFarItCame()
{
    BootCase c;
    c.required(u"P0120001"_s);
    c.request.interface = u"eth0"_s;
    c.request.secs = 0;
    const auto words = [&c] {
        QStringList steps;
        const policy::Decision decision = c.decide();
        for (const policy::Step &step : decision.steps)
            steps.append(step.step + u'=' + step.outcome);
        return steps.join(u' ');
    };
    QCOMPARE(words(), u"interface=pass responder=pass request=pass exclusion=pass architecture=pass delay=pass "
                      "identity=pass site=pass unknown=skip deployments=pass selection=pass"_s);
    c.site.exclude(MacOfD1);
    QCOMPARE(words(), u"interface=pass responder=pass request=pass exclusion=stop"_s);
}

void DecideCasesResponderTest::excludedStepNamesTheMac()
{
    BootCase c;
    c.site.exclude(MacOfD1);
    QCOMPARE(c.decide().steps.last().detail, u"MAC 02:00:00:00:00:01 is on the exclusion list"_s);
}

void DecideCasesResponderTest::silentSessionStillNamesTheMachine()
{
    BootCase c;
    c.site.exclude(MacOfD1);
    QCOMPARE(c.identity(), u"D1 both"_s);
    QCOMPARE(c.decide().architecture, site::Architecture::X64);
}

QTEST_GUILESS_MAIN(DecideCasesResponderTest)
#include "test_decide_cases_responder.moc"
