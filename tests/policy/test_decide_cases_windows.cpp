// SPDX-License-Identifier: GPL-3.0-or-later
// Maintenance windows and rules of collections, as the machine that asks meets them. BootCase::Now is Friday,
// 2027-01-15, 08:00 UTC.
#include <QTest> // before <compare>, on which moc of Qt 6.4 stumbles

#include "tests/support/boot_case.h"
#include <QDateTime>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::test;

class DecideCasesWindowsTest : public QObject
{
    Q_OBJECT
private slots:
    void requiredRunsInsideItsWindowOnly_data();
    void requiredRunsInsideItsWindowOnly();
    void availableIsOfferedAtAnyTime();
    void windowOfAnyOfItsCollectionsIsEnough();
    void windowsOfCollectionsThatDoNotHoldItDoNotCount();
    void unknownComputersHaveTheWindowsOfTheirCollections();
    void decisionSaysWhenItWillRun();
    void windowAfterItsExpiryNeverComes();
    void windowsComeAfterTheLedgerAndTheIdentity();
    void windowsHoldThoughSchedulesAreNotEnforced();
    void switchPortOfTheRequestDecides();
    void explainGoesByWhatWasLastSeen();
    void machineThatAsksIsSeenNow();

private:
    static void query(BootCase &c, const QString &collection, const QString &text)
    {
        const CollectionId id = c.site.collection(collection).id();
        for (site::Collection &row : c.site.configuration().collections) {
            if (row.id == id)
                row.queries.append(*site::parseQuery(text));
        }
    }
};

void DecideCasesWindowsTest::requiredRunsInsideItsWindowOnly_data()
{
    QTest::addColumn<QString>("outcome");
    QTest::newRow("daily 07:00 2h utc") << u"boot P0120001"_s;
    QTest::newRow("daily 08:00 1m utc") << u"boot P0120001"_s;
    QTest::newRow("daily 07:00 1h utc") << u"silent NO_USABLE_DEPLOYMENT"_s;
    QTest::newRow("daily 22:00 8h utc") << u"silent NO_USABLE_DEPLOYMENT"_s;
    QTest::newRow("daily 22:00 11h utc") << u"boot P0120001"_s;
    QTest::newRow("weekly fri 00:00 24h utc") << u"boot P0120001"_s;
    QTest::newRow("weekly thu 00:00 24h utc") << u"silent NO_USABLE_DEPLOYMENT"_s;
}

void DecideCasesWindowsTest::requiredRunsInsideItsWindowOnly()
{
    QFETCH(QString, outcome);
    BootCase c;
    c.required(u"P0120001"_s);
    c.window(u"C1"_s, QString::fromUtf8(QTest::currentDataTag()));
    QCOMPARE(c.outcome(), outcome);
}

void DecideCasesWindowsTest::availableIsOfferedAtAnyTime()
{
    BootCase c;
    c.available(u"P0120001"_s);
    c.required(u"P0120002"_s);
    c.window(u"C1"_s, u"daily 22:00 8h utc"_s);
    QCOMPARE(c.outcome(), u"prompt P0120001"_s);
    QCOMPARE(c.fateOf(u"P0120002"_s), u"OUTSIDE_MAINTENANCE_WINDOW"_s);
    QVERIFY(c.decide().steps.last().detail.contains(u"P0120002 waits for its maintenance window"_s));
}

void DecideCasesWindowsTest::windowOfAnyOfItsCollectionsIsEnough()
{
    BootCase c;
    c.required(u"P0120001"_s);
    c.window(u"C1"_s, u"daily 22:00 8h utc"_s);
    c.site.collection(u"C2"_s).holds(u"D1"_s);
    c.window(u"C2"_s, u"daily 07:00 2h utc"_s);
    QCOMPARE(c.outcome(), u"boot P0120001"_s);
}

void DecideCasesWindowsTest::windowsOfCollectionsThatDoNotHoldItDoNotCount()
{
    BootCase c;
    c.required(u"P0120001"_s);
    c.window(u"C2"_s, u"daily 22:00 8h utc"_s);
    QCOMPARE(c.outcome(), u"boot P0120001"_s);
    // One that it belongs to, though nothing is deployed there.
    c.site.collection(u"C2"_s).holds(u"D1"_s);
    QCOMPARE(c.fateOf(u"P0120001"_s), u"OUTSIDE_MAINTENANCE_WINDOW"_s);
}

void DecideCasesWindowsTest::unknownComputersHaveTheWindowsOfTheirCollections()
{
    BootCase c;
    c.fromStranger();
    c.requiredToUnknown(u"P0120001"_s);
    QCOMPARE(c.outcome(), u"boot P0120001"_s);
    c.site.collection(u"U"_s).holdsUnknown(site::Architecture::X64);
    c.window(u"U"_s, u"daily 22:00 8h utc"_s);
    QCOMPARE(c.fateOf(u"P0120001"_s), u"OUTSIDE_MAINTENANCE_WINDOW"_s);
}

void DecideCasesWindowsTest::decisionSaysWhenItWillRun()
{
    BootCase c;
    c.required(u"P0120001"_s);
    c.window(u"C1"_s, u"monthly 20 20:00 1h utc"_s).window(u"C1"_s, u"weekly sat 22:00 8h utc"_s);
    const policy::Decision decision = c.decide();
    const qint64 saturday = QDateTime(QDate(2027, 1, 16), QTime(22, 0), Qt::UTC).toMSecsSinceEpoch();
    QCOMPARE(decision.candidates.first().opensMs, std::optional(saturday));
    const QJsonObject json = policy::toJson(decision);
    const QJsonObject candidate = json[u"candidates"_s].toArray().first().toObject();
    QCOMPARE(candidate[u"opens"_s].toString(), u"2027-01-16T22:00:00Z"_s);
    QVERIFY(decision.steps.last().detail.contains(u"opens at 2027-01-16T22:00:00Z"_s));
    QCOMPARE(policy::decisionFromJson(json).candidates.first().opensMs, std::optional(saturday));
    // The key is there for such a candidate only.
    c.request.atMs = saturday;
    const QJsonObject inside = policy::toJson(c.decide());
    QVERIFY(!inside[u"candidates"_s].toArray().first().toObject().contains(u"opens"_s));
}

void DecideCasesWindowsTest::windowAfterItsExpiryNeverComes()
{
    BootCase c;
    c.required(u"P0120001"_s).expiresAt(BootCase::Now + BootCase::Day);
    c.window(u"C1"_s, u"weekly sat 22:00 8h utc"_s);
    const policy::Decision decision = c.decide();
    QVERIFY(!decision.candidates.first().opensMs);
    const QJsonObject candidate = policy::toJson(decision)[u"candidates"_s].toArray().first().toObject();
    QVERIFY(candidate.contains(u"opens"_s) && candidate[u"opens"_s].isNull());
    QVERIFY(decision.steps.last().detail.contains(u"none opens any more in time"_s));
    // Where expiry is not enforced it does come.
    c.site.set(u"policy.enforce-schedule"_s, u"false"_s);
    QVERIFY(c.decide().candidates.first().opensMs);
}

void DecideCasesWindowsTest::windowsComeAfterTheLedgerAndTheIdentity()
{
    BootCase c;
    c.required(u"P0120001"_s);
    c.window(u"C1"_s, u"daily 22:00 8h utc"_s);
    c.served(u"P0120001"_s);
    QCOMPARE(c.fateOf(u"P0120001"_s), u"ALREADY_RUN"_s);
    c.ledger = {};
    c.site.device(u"D2"_s).mac(StrangeMac);
    c.from(StrangeMac, GuidOfD1);
    QCOMPARE(c.fateOf(u"P0120001"_s), u"CONFLICTING_IDENTITY"_s);
}

void DecideCasesWindowsTest::windowsHoldThoughSchedulesAreNotEnforced()
{
    BootCase c;
    c.required(u"P0120001"_s);
    c.window(u"C1"_s, u"daily 22:00 8h utc"_s);
    c.site.set(u"policy.enforce-schedule"_s, u"false"_s);
    QCOMPARE(c.fateOf(u"P0120001"_s), u"OUTSIDE_MAINTENANCE_WINDOW"_s);
}

void DecideCasesWindowsTest::switchPortOfTheRequestDecides()
{
    BootCase c;
    c.site.collection(u"Bench"_s);
    c.site.required(u"P0120001"_s).to(u"Bench"_s).boots(u"I64"_s);
    query(c, u"Bench"_s, u"switch-port is eth7"_s);
    QCOMPARE(c.outcome(), u"silent NO_DEPLOYMENT"_s);
    c.request.seen = site::Observation{0, {}, u"eth7"_s, {}};
    QCOMPARE(c.outcome(), u"boot P0120001"_s);
    c.request.seen = site::Observation{0, {}, u"eth8"_s, {}};
    QCOMPARE(c.outcome(), u"silent NO_DEPLOYMENT"_s);
}

void DecideCasesWindowsTest::explainGoesByWhatWasLastSeen()
{
    BootCase c;
    c.site.collection(u"Bench"_s);
    c.site.required(u"P0120001"_s).to(u"Bench"_s).boots(u"I64"_s);
    query(c, u"Bench"_s, u"switch-port is eth7"_s);
    c.ledger.setObservations({{MacOfD1, {BootCase::Now - 1, {}, u"eth7"_s, {}}}});
    QCOMPARE(c.outcome(), u"boot P0120001"_s);
    // Known by its GUID alone, it asks through an adapter that is not on record: that one's place counts, if newer.
    c.from(StrangeMac, GuidOfD1);
    QCOMPARE(c.outcome(), u"boot P0120001"_s);
    c.ledger.setObservations(
        {{MacOfD1, {BootCase::Now - 2, {}, u"eth7"_s, {}}}, {StrangeMac, {BootCase::Now - 1, {}, u"eth9"_s, {}}}});
    QCOMPARE(c.outcome(), u"silent NO_DEPLOYMENT"_s);
}

void DecideCasesWindowsTest::machineThatAsksIsSeenNow()
{
    BootCase c;
    c.site.collection(u"Fresh"_s);
    c.site.required(u"P0120001"_s).to(u"Fresh"_s).boots(u"I64"_s);
    query(c, u"Fresh"_s, u"last-seen within 1"_s);
    QCOMPARE(c.outcome(), u"boot P0120001"_s);
}

QTEST_GUILESS_MAIN(DecideCasesWindowsTest)
#include "test_decide_cases_windows.moc"
