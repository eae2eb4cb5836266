// SPDX-License-Identifier: GPL-3.0-or-later
// Purpose, visibility, schedule, the ledger and Clear. The numbers are those of the worked cases in the reference of
// behaviour; where the design decides differently (53, 54, 64), the design's sentence is the name.
#include <QTest> // before <compare>, on which moc of Qt 6.4 stumbles

#include "tests/support/boot_case.h"

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::test;
using policy::LedgerState;
using AvailableTo = site::Deployment::AvailableTo;

class DecideCasesPurposeTest : public QObject
{
    Q_OBJECT
private slots:
    void requiredBootsWithoutAPrompt();       // 45
    void requiredThatWasServedIsNotOffered(); // 46
    void requiredThatStartedIsNotOffered();   // 47
    void anotherDevicesRowDoesNotCount();
    void availableCanBeRepeated();               // 48
    void requiredWithoutARowIsOfferedNextTime(); // 49
    void clientsOnlyIsInvisible();               // 50
    void mediaAndPxeIsVisible();
    void hiddenIsNotOffered();              // 51
    void hiddenRunsWhenPreferred();         // 51
    void preferredHiddenWinsOverRequired(); // 52
    void preferredRunsThoughAnotherIsNewer();
    void preferredThatIsUnusableLeavesTheRest();
    void preferredOfNoCollectionIsNoCandidate();
    void preferredRequiredRunsOnce();
    void expiredIsNotOfferedUnlessSchedulesAreIgnored(); // 53
    void futureIsNotOfferedUnlessSchedulesAreIgnored();  // 54
    void startIsInclusiveAndExpiryExclusive();
    void emptyIntervalIsNeverVisible();
    void deviceThatLeftTheCollectionGetsNothing();        // 55
    void memberOutsideTheLimitingCollectionGetsNothing(); // 55
    void taskSequenceWithoutImageIsIgnored();             // 56
    void clearOffersTheMostRecentRequiredAgain();         // 57
    void clearOfOneDeviceLeavesOthersAlone();             // 58
    void clearWithoutRowsChangesNothing();                // 60
    void clearNeverChangesAvailable();                    // 61
    void newRequiredIsOfferedWithoutClear();              // 63
    void olderRequiredThatNeverRanIsOfferedLater();       // 64
    void supersededIsNotOffered();                        // design decision 3
    void losingRequiredIsSupersededAndAvailableIsNot();   // design decision 3
    void availableChoiceSupersedesNothing();
    void unusableRequiredIsNotSuperseded();
    void disabledIsNotOffered();
};

void DecideCasesPurposeTest::requiredBootsWithoutAPrompt()
{
    BootCase c;
    c.required(u"P0120001"_s);
    const policy::Decision decision = c.decide();
    QCOMPARE(decision.answer, policy::Answer::Boot);
    QCOMPARE(decision.reason, policy::Reason::Required);
    QCOMPARE(decision.bootImage, u"I64"_s);
    QCOMPARE(decision.bootImageId, c.site.imageId(u"I64"_s));
    QCOMPARE(decision.taskSequence, u"TS I64"_s);
    QCOMPARE(decision.architectureMatch, policy::ArchitectureMatch::Exact);
}

void DecideCasesPurposeTest::requiredThatWasServedIsNotOffered()
{
    BootCase c;
    c.required(u"P0120001"_s);
    c.served(u"P0120001"_s);
    QCOMPARE(c.outcome(), u"silent NO_USABLE_DEPLOYMENT"_s);
    QCOMPARE(c.fateOf(u"P0120001"_s), u"ALREADY_RUN"_s);
}

void DecideCasesPurposeTest::requiredThatStartedIsNotOffered()
{
    BootCase c;
    c.required(u"P0120001"_s);
    c.ran(c.d1(), u"P0120001"_s, LedgerState::Started);
    QCOMPARE(c.fateOf(u"P0120001"_s), u"ALREADY_RUN"_s);
}

void DecideCasesPurposeTest::anotherDevicesRowDoesNotCount()
{
    BootCase c;
    c.required(u"P0120001"_s);
    c.ran(c.site.device(u"D2"_s).id(), u"P0120001"_s, LedgerState::Served);
    QCOMPARE(c.outcome(), u"boot P0120001"_s);
}

void DecideCasesPurposeTest::availableCanBeRepeated()
{
    BootCase c;
    c.available(u"P0120001"_s);
    QCOMPARE(c.outcome(), u"prompt P0120001"_s);
    c.served(u"P0120001"_s);
    QCOMPARE(c.outcome(), u"prompt P0120001"_s);
}

void DecideCasesPurposeTest::requiredWithoutARowIsOfferedNextTime()
{
    BootCase c;
    c.required(u"P0120001"_s);
    c.ran(c.d1(), u"P0120001"_s, LedgerState::Started);
    c.ledger.remove(c.d1(), {u"P0120001"_s}); // withdrawn: the payload was never completely delivered
    QCOMPARE(c.outcome(), u"boot P0120001"_s);
}

void DecideCasesPurposeTest::clientsOnlyIsInvisible()
{
    BootCase c;
    c.available(u"P0120001"_s).availableTo(AvailableTo::Clients);
    QCOMPARE(c.fateOf(u"P0120001"_s), u"NOT_VISIBLE_TO_PXE"_s);
    c.site.device(u"D1"_s).preferred(u"P0120001"_s);
    QCOMPARE(c.fateOf(u"P0120001"_s), u"NOT_VISIBLE_TO_PXE"_s);
}

void DecideCasesPurposeTest::mediaAndPxeIsVisible()
{
    BootCase c;
    c.available(u"P0120001"_s).availableTo(AvailableTo::MediaPxe);
    QCOMPARE(c.outcome(), u"prompt P0120001"_s);
}

void DecideCasesPurposeTest::hiddenIsNotOffered()
{
    BootCase c;
    c.required(u"P0120001"_s).availableTo(AvailableTo::MediaPxeHidden);
    QCOMPARE(c.outcome(), u"silent NO_USABLE_DEPLOYMENT"_s);
    QCOMPARE(c.fateOf(u"P0120001"_s), u"HIDDEN"_s);
}

void DecideCasesPurposeTest::hiddenRunsWhenPreferred()
{
    BootCase c;
    c.available(u"P0120001"_s).availableTo(AvailableTo::MediaPxeHidden);
    c.site.device(u"D1"_s).preferred(u"p0120001"_s);
    QCOMPARE(c.outcome(), u"prompt P0120001"_s);
}

void DecideCasesPurposeTest::preferredHiddenWinsOverRequired()
{
    BootCase c;
    c.required(u"P0120009"_s);
    c.available(u"P0120001"_s).availableTo(AvailableTo::MediaPxeHidden);
    c.site.device(u"D1"_s).preferred(u"P0120001"_s);
    QCOMPARE(c.outcome(), u"prompt P0120001"_s);
    QCOMPARE(c.fateOf(u"P0120009"_s), u"LOWER_PRIORITY"_s);
}

void DecideCasesPurposeTest::preferredRunsThoughAnotherIsNewer()
{
    BootCase c;
    c.required(u"P0120001"_s);
    c.required(u"P0120009"_s);
    c.site.device(u"D1"_s).preferred(u"P0120001"_s);
    QCOMPARE(c.outcome(), u"boot P0120001"_s);
    QCOMPARE(c.decide().superseded, QList<DeploymentId>{{u"P0120009"_s}});
}

void DecideCasesPurposeTest::preferredThatIsUnusableLeavesTheRest()
{
    BootCase c;
    c.available(u"P0120001"_s).disabled();
    c.available(u"P0120002"_s);
    c.site.device(u"D1"_s).preferred(u"P0120001"_s);
    QCOMPARE(c.outcome(), u"prompt P0120002"_s);
    QCOMPARE(c.fateOf(u"P0120001"_s), u"DISABLED"_s);
}

void DecideCasesPurposeTest::preferredOfNoCollectionIsNoCandidate()
{
    BootCase c;
    c.site.collection(u"C2"_s);
    c.site.available(u"P0120001"_s).to(u"C2"_s).boots(u"I64"_s);
    c.site.device(u"D1"_s).preferred(u"P0120001"_s);
    QCOMPARE(c.outcome(), u"silent NO_DEPLOYMENT"_s);
}

void DecideCasesPurposeTest::preferredRequiredRunsOnce()
{
    BootCase c;
    c.required(u"P0120001"_s);
    c.site.device(u"D1"_s).preferred(u"P0120001"_s);
    c.served(u"P0120001"_s);
    QCOMPARE(c.outcome(), u"silent NO_USABLE_DEPLOYMENT"_s);
}

void DecideCasesPurposeTest::expiredIsNotOfferedUnlessSchedulesAreIgnored()
{
    BootCase c;
    c.available(u"P0120001"_s).expiresAt(BootCase::Now - BootCase::Day);
    QCOMPARE(c.fateOf(u"P0120001"_s), u"EXPIRED"_s);
    c.site.set(u"policy.enforce-schedule"_s, u"false"_s);
    QCOMPARE(c.outcome(), u"prompt P0120001"_s);
}

void DecideCasesPurposeTest::futureIsNotOfferedUnlessSchedulesAreIgnored()
{
    BootCase c;
    c.available(u"P0120001"_s).startsAt(BootCase::Now + BootCase::Day);
    QCOMPARE(c.fateOf(u"P0120001"_s), u"NOT_STARTED"_s);
    c.site.set(u"policy.enforce-schedule"_s, u"false"_s);
    QCOMPARE(c.outcome(), u"prompt P0120001"_s);
}

void DecideCasesPurposeTest::startIsInclusiveAndExpiryExclusive()
{
    BootCase c;
    c.available(u"P0120001"_s).startsAt(BootCase::Now).expiresAt(BootCase::Now + 1000);
    c.request.atMs = BootCase::Now - 1;
    QCOMPARE(c.fateOf(u"P0120001"_s), u"NOT_STARTED"_s);
    c.request.atMs = BootCase::Now;
    QCOMPARE(c.fateOf(u"P0120001"_s), u"chosen"_s);
    c.request.atMs = BootCase::Now + 999;
    QCOMPARE(c.fateOf(u"P0120001"_s), u"chosen"_s);
    c.request.atMs = BootCase::Now + 1000;
    QCOMPARE(c.fateOf(u"P0120001"_s), u"EXPIRED"_s);
}

void DecideCasesPurposeTest::emptyIntervalIsNeverVisible()
{
    BootCase c;
    c.available(u"P0120001"_s).startsAt(BootCase::Now).expiresAt(BootCase::Now);
    for (const qint64 offset : {-1, 0, 1}) {
        c.request.atMs = BootCase::Now + offset;
        QCOMPARE(c.outcome(), u"silent NO_USABLE_DEPLOYMENT"_s);
    }
}

void DecideCasesPurposeTest::deviceThatLeftTheCollectionGetsNothing()
{
    BootCase c;
    c.required(u"P0120001"_s);
    c.site.configuration().collections.last().devices.clear();
    QCOMPARE(c.outcome(), u"silent NO_DEPLOYMENT"_s);
}

void DecideCasesPurposeTest::memberOutsideTheLimitingCollectionGetsNothing()
{
    BootCase c;
    c.required(u"P0120001"_s);
    c.site.collection(u"C0"_s);
    c.site.collection(u"C1"_s).limitedBy(u"C0"_s);
    QCOMPARE(c.outcome(), u"silent NO_DEPLOYMENT"_s);
    c.site.collection(u"C0"_s).holds(u"D1"_s);
    QCOMPARE(c.outcome(), u"boot P0120001"_s);
}

void DecideCasesPurposeTest::taskSequenceWithoutImageIsIgnored()
{
    BootCase c;
    c.site.required(u"P0120009"_s).to(u"C1"_s).bootsNothing();
    c.available(u"P0120001"_s);
    QCOMPARE(c.outcome(), u"prompt P0120001"_s);
    QCOMPARE(c.fateOf(u"P0120009"_s), u"NO_BOOT_IMAGE"_s);
}

void DecideCasesPurposeTest::clearOffersTheMostRecentRequiredAgain()
{
    BootCase c;
    c.required(u"P0120001"_s);
    c.required(u"P0120002"_s);
    c.served(u"P0120002"_s).ran(c.d1(), u"P0120001"_s, LedgerState::Superseded);
    QCOMPARE(c.outcome(), u"silent NO_USABLE_DEPLOYMENT"_s);
    c.ledger.clear(c.d1());
    QCOMPARE(c.outcome(), u"boot P0120002"_s);
}

void DecideCasesPurposeTest::clearOfOneDeviceLeavesOthersAlone()
{
    BootCase c;
    c.required(u"P0120001"_s);
    c.site.device(u"D2"_s).mac(StrangeMac);
    c.site.collection(u"C1"_s).holds(u"D2"_s);
    c.served(u"P0120001"_s).ran(c.site.deviceId(u"D2"_s), u"P0120001"_s, LedgerState::Served);
    c.ledger.clear(c.d1());
    QCOMPARE(c.outcome(), u"boot P0120001"_s);
    c.from(StrangeMac);
    QCOMPARE(c.outcome(), u"silent NO_USABLE_DEPLOYMENT"_s);
}

void DecideCasesPurposeTest::clearWithoutRowsChangesNothing()
{
    BootCase c;
    c.required(u"P0120001"_s);
    c.ledger.clear(c.d1());
    QCOMPARE(c.outcome(), u"boot P0120001"_s);
}

void DecideCasesPurposeTest::clearNeverChangesAvailable()
{
    BootCase c;
    c.available(u"P0120001"_s);
    c.served(u"P0120001"_s);
    const QString before = c.outcome();
    c.ledger.clear(c.d1());
    QCOMPARE(c.outcome(), before);
}

void DecideCasesPurposeTest::newRequiredIsOfferedWithoutClear()
{
    BootCase c;
    c.required(u"P0120001"_s);
    c.served(u"P0120001"_s);
    c.required(u"P0120002"_s);
    QCOMPARE(c.outcome(), u"boot P0120002"_s);
}

void DecideCasesPurposeTest::olderRequiredThatNeverRanIsOfferedLater()
{
    BootCase c;
    c.required(u"P0120002"_s);
    c.served(u"P0120002"_s);
    c.required(u"P0120001"_s); // the machine came into the old collection after the newer one had run
    QCOMPARE(c.outcome(), u"boot P0120001"_s);
}

void DecideCasesPurposeTest::supersededIsNotOffered()
{
    BootCase c;
    c.required(u"P0120001"_s);
    c.ran(c.d1(), u"P0120001"_s, LedgerState::Superseded);
    QCOMPARE(c.outcome(), u"silent NO_USABLE_DEPLOYMENT"_s);
    QCOMPARE(c.fateOf(u"P0120001"_s), u"SUPERSEDED"_s);
}

void DecideCasesPurposeTest::losingRequiredIsSupersededAndAvailableIsNot()
{
    BootCase c;
    c.required(u"P0120001"_s);
    c.available(u"P0120002"_s);
    c.required(u"P0120003"_s);
    c.required(u"P0120004"_s);
    QCOMPARE(c.outcome(), u"boot P0120004"_s);
    QCOMPARE(c.decide().superseded, (QList<DeploymentId>{{u"P0120003"_s}, {u"P0120001"_s}}));
}

void DecideCasesPurposeTest::availableChoiceSupersedesNothing()
{
    BootCase c;
    c.required(u"P0120001"_s);
    c.available(u"P0120002"_s);
    c.site.device(u"D1"_s).preferred(u"P0120002"_s);
    QCOMPARE(c.outcome(), u"prompt P0120002"_s);
    QVERIFY(c.decide().superseded.isEmpty());
}

void DecideCasesPurposeTest::unusableRequiredIsNotSuperseded()
{
    BootCase c;
    c.required(u"P0120001"_s).disabled();
    c.required(u"P0120002"_s).startsAt(BootCase::Now + 1);
    c.required(u"P0120003"_s);
    QCOMPARE(c.outcome(), u"boot P0120003"_s);
    QVERIFY(c.decide().superseded.isEmpty());
}

void DecideCasesPurposeTest::disabledIsNotOffered()
{
    BootCase c;
    c.required(u"P0120001"_s).disabled();
    QCOMPARE(c.fateOf(u"P0120001"_s), u"DISABLED"_s);
}

QTEST_GUILESS_MAIN(DecideCasesPurposeTest)
#include "test_decide_cases_purpose.moc"
