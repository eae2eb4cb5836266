// SPDX-License-Identifier: GPL-3.0-or-later
// The PXE ledger and the unprovisioned records in memory.
#include <QTest> // before <compare>, on which moc of Qt 6.4 stumbles

#include "server/policy/ledger.h"
#include "tests/support/site_builder.h"

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::test;
using policy::Ledger;
using policy::LedgerRow;
using policy::LedgerState;

class LedgerTest : public QObject
{
    Q_OBJECT
private slots:
    void rowIsFoundByDeviceAndDeployment();
    void deploymentIdsIgnoreCase();
    void laterRowReplacesTheEarlier();
    void rowsComeNewestFirst();
    void lastAdvertisementIgnoresSuperseded();
    void clearErasesOneDevice();
    void withdrawnRowIsGone();
    void recordIsFoundByMacAndGuid();
    void recordThatLearnedItsGuidIsFoundByTheNewOnly();
    void nothingIsFoundByNothing();
    void keysComeBack();
};

constexpr DeviceId One{1};
constexpr DeviceId Two{2};

void LedgerTest::rowIsFoundByDeviceAndDeployment()
{
    const Ledger ledger({{One, {u"P0120001"_s}, LedgerState::Served, 10}}, {});
    QCOMPARE(ledger.state(One, {u"P0120001"_s}), LedgerState::Served);
    QVERIFY(!ledger.state(One, {u"P0120002"_s}));
    QVERIFY(!ledger.state(Two, {u"P0120001"_s}));
}

void LedgerTest::deploymentIdsIgnoreCase()
{
    const Ledger ledger({{One, {u"P012000a"_s}, LedgerState::Started, 10}}, {});
    QCOMPARE(ledger.state(One, {u"p012000A"_s}), LedgerState::Started);
}

void LedgerTest::laterRowReplacesTheEarlier()
{
    Ledger ledger;
    ledger.set({One, {u"P0120001"_s}, LedgerState::Started, 10});
    ledger.set({One, {u"P0120001"_s}, LedgerState::Served, 20});
    QCOMPARE(ledger.state(One, {u"P0120001"_s}), LedgerState::Served);
    QCOMPARE(ledger.rows(One).size(), 1);
}

void LedgerTest::rowsComeNewestFirst()
{
    Ledger ledger;
    ledger.set({One, {u"P0120001"_s}, LedgerState::Served, 30});
    ledger.set({One, {u"P0120002"_s}, LedgerState::Served, 10});
    ledger.set({One, {u"P0120003"_s}, LedgerState::Superseded, 10});
    QStringList order;
    const QList<LedgerRow> rows = ledger.rows(One);
    for (const LedgerRow &row : rows)
        order.append(row.deployment.value);
    QCOMPARE(order, (QStringList{u"P0120001"_s, u"P0120003"_s, u"P0120002"_s}));
}

void LedgerTest::lastAdvertisementIgnoresSuperseded()
{
    Ledger ledger;
    QVERIFY(!ledger.lastPxeAdvertisement(One));
    ledger.set({One, {u"P0120003"_s}, LedgerState::Superseded, 99});
    QVERIFY(!ledger.lastPxeAdvertisement(One));
    ledger.set({One, {u"P0120001"_s}, LedgerState::Served, 10});
    ledger.set({One, {u"P0120002"_s}, LedgerState::Started, 20});
    QCOMPARE(ledger.lastPxeAdvertisement(One)->deployment.value, u"P0120002"_s);
}

void LedgerTest::clearErasesOneDevice()
{
    Ledger ledger;
    ledger.set({One, {u"P0120001"_s}, LedgerState::Served, 10});
    ledger.set({Two, {u"P0120001"_s}, LedgerState::Served, 10});
    ledger.clear(One);
    QVERIFY(ledger.rows(One).isEmpty());
    QCOMPARE(ledger.rows(Two).size(), 1);
}

void LedgerTest::withdrawnRowIsGone()
{
    Ledger ledger;
    ledger.set({One, {u"P0120001"_s}, LedgerState::Started, 10});
    ledger.set({One, {u"P0120002"_s}, LedgerState::Superseded, 10});
    ledger.remove(One, {u"P0120001"_s});
    QVERIFY(!ledger.state(One, {u"P0120001"_s}));
    QVERIFY(ledger.state(One, {u"P0120002"_s}));
    ledger.remove(Two, {u"P0120001"_s}); // nothing there
    QVERIFY(ledger.rows(Two).isEmpty());
}

void LedgerTest::recordIsFoundByMacAndGuid()
{
    const DeviceId id{FirstUnprovisionedId};
    const Ledger ledger({}, {{id, numberedMac(1), numberedGuid(1), site::Architecture::X64, 5}});
    QCOMPARE(ledger.unprovisionedByMac(numberedMac(1))->id, id);
    QCOMPARE(ledger.unprovisionedByGuid(numberedGuid(1))->id, id);
    QCOMPARE(ledger.unprovisioned(id)->name(), u"Unknown 02:00:00:00:00:01"_s);
    QCOMPARE(ledger.unprovisionedRecords().size(), 1);
}

void LedgerTest::recordThatLearnedItsGuidIsFoundByTheNewOnly()
{
    const DeviceId id{FirstUnprovisionedId};
    Ledger ledger;
    ledger.add({id, numberedMac(1), numberedGuid(1), site::Architecture::X64, 5});
    ledger.add({id, numberedMac(1), numberedGuid(2), site::Architecture::X64, 5});
    QVERIFY(!ledger.unprovisionedByGuid(numberedGuid(1)));
    QCOMPARE(ledger.unprovisionedByGuid(numberedGuid(2))->id, id);
    QCOMPARE(ledger.unprovisionedRecords().size(), 1);
}

void LedgerTest::nothingIsFoundByNothing()
{
    const Ledger ledger;
    QVERIFY(!ledger.unprovisionedByMac(numberedMac(1)));
    QVERIFY(!ledger.unprovisionedByGuid(numberedGuid(1)));
    QVERIFY(!ledger.unprovisioned({}));
}

void LedgerTest::keysComeBack()
{
    for (const LedgerState state : {LedgerState::Started, LedgerState::Served, LedgerState::Superseded})
        QCOMPARE(policy::ledgerStateFromKey(policy::ledgerStateKey(state)), state);
    QVERIFY(!policy::ledgerStateFromKey(u"begun"));
    QVERIFY(!policy::ledgerStateFromKey(u""));
}

QTEST_GUILESS_MAIN(LedgerTest)
#include "test_ledger.moc"
