// SPDX-License-Identifier: GPL-3.0-or-later
// What every backend's brake, quarantine and undo must do.
#pragma once
#include "tests/store/store_backend.h"

namespace slipway::store::test {

using policy::LedgerState;

inline constexpr qint64 MinuteMs = 60 * 1000;

inline PayloadClaim guardedClaim(int number, DeviceId device, const QString &deployment, qint64 timeMs)
{
    PayloadClaim claim = requiredClaim(number, device, deployment, timeMs);
    claim.guards = {3, 10, 2, 60};
    return claim;
}

/// Starts and delivers one deployment. Empty, or who went into quarantine by it.
inline QList<policy::Quarantine> deliver(StateStore &store, int number, DeviceId device, const QString &deployment,
                                         qint64 timeMs)
{
    PayloadClaim claim = guardedClaim(number, device, deployment, timeMs);
    claim.guards.brakeBoots = 0;
    const auto grant = store.beginPayload(claim);
    if (!grant || !grant->granted)
        qWarning("claim %d was not granted", number);
    return store.payloadDelivered(claim.token, timeMs, claim.guards)->quarantined;
}

inline void theStartTooManyEngagesTheBrake(Backend &backend)
{
    const auto store = backend.state();
    for (int i = 1; i <= 3; ++i)
        QVERIFY(store->beginPayload(guardedClaim(i, {i}, "P0100001", 1000 * i))->granted);
    QVERIFY(!store->ledger()->brake());
    const auto fourth = store->beginPayload(guardedClaim(4, {4}, "P0100001", 5000));
    QVERIFY(fourth && !fourth->granted && fourth->guarded);
    QVERIFY(fourth->written.isEmpty());
    QCOMPARE(fourth->engaged, (policy::Brake{5000, 3, 10}));
    QCOMPARE(store->ledger()->brake(), (policy::Brake{5000, 3, 10}));
    QVERIFY(store->ledger()->rows({4}).isEmpty());
    const auto fifth = store->beginPayload(guardedClaim(5, {5}, "P0100001", 5000 + 60 * MinuteMs));
    QVERIFY(!fifth->granted && fifth->guarded && !fifth->engaged); // until somebody releases it
}

inline void whatRunsGoesOnWhileTheBrakeHolds(Backend &backend)
{
    const auto store = backend.state();
    QVERIFY(store->beginPayload(guardedClaim(1, {1}, "P0100001", 1000))->granted);
    QVERIFY(*store->engageBrake());
    QVERIFY(!*store->engageBrake());
    QVERIFY(store->beginPayload(guardedClaim(1, {1}, "P0100001", 2000))->granted); // its second file
    QCOMPARE(store->payloadDelivered(token(1), 3000)->rows.size(), 1);
    PayloadClaim available = guardedClaim(2, {2}, "P0100001", 2000);
    available.required = false;
    QVERIFY(store->beginPayload(available)->granted);
    PayloadClaim arrived = guardedClaim(3, {3}, "P0100001", 2000);
    QVERIFY(!store->beginPayload(arrived)->granted);
    arrived.arrived = true; // it is on the machine: not to record it would wipe it again
    QVERIFY(store->beginPayload(arrived)->granted);
}

inline void aWithdrawnStartDoesNotCount(Backend &backend)
{
    const auto store = backend.state();
    for (int i = 1; i <= 9; ++i) {
        QVERIFY(store->beginPayload(guardedClaim(i, {i}, "P0100001", 1000))->granted);
        QCOMPARE(store->withdrawPayload(token(i))->size(), 1);
    }
    for (int i = 11; i <= 13; ++i)
        QVERIFY(store->beginPayload(guardedClaim(i, {i}, "P0100001", 1000))->granted);
    QVERIFY(!store->beginPayload(guardedClaim(14, {14}, "P0100001", 1000))->granted);
}

inline void aStartAsOldAsTheTimeDoesNotCount(Backend &backend)
{
    const auto store = backend.state();
    for (int i = 1; i <= 3; ++i)
        QVERIFY(store->beginPayload(guardedClaim(i, {i}, "P0100001", 1000))->granted);
    QVERIFY(!store->beginPayload(guardedClaim(4, {4}, "P0100001", 1000 + 10 * MinuteMs - 1))->granted);
    QVERIFY(*store->releaseBrake());
    for (int i = 5; i <= 7; ++i)
        QVERIFY(store->beginPayload(guardedClaim(i, {i}, "P0100001", 2000 + 10 * MinuteMs))->granted);
    QVERIFY(store->beginPayload(guardedClaim(8, {8}, "P0100001", 2000 + 20 * MinuteMs))->granted);
}

inline void aRowThatStandsEngagesNothing(Backend &backend)
{
    const auto store = backend.state();
    for (int i = 1; i <= 3; ++i)
        QVERIFY(store->beginPayload(guardedClaim(i, {i}, "P0100001", 1000))->granted);
    const auto again = store->beginPayload(guardedClaim(9, {1}, "P0100001", 2000)); // another engine won
    QVERIFY(!again->granted && !again->guarded && !again->engaged);
    QVERIFY(!store->ledger()->brake());
}

inline void aReleasedBrakeCountsAnew(Backend &backend)
{
    const auto store = backend.state();
    QVERIFY(!*store->releaseBrake());
    for (int i = 1; i <= 4; ++i)
        QVERIFY(store->beginPayload(guardedClaim(i, {i}, "P0100001", 1000)));
    QVERIFY(*store->releaseBrake());
    QVERIFY(!store->ledger()->brake());
    for (int i = 5; i <= 7; ++i)
        QVERIFY(store->beginPayload(guardedClaim(i, {i}, "P0100001", 1000))->granted);
    QVERIFY(store->beginPayload(guardedClaim(8, {8}, "P0100001", 1000))->engaged);
}

inline void twoConnectionsCountTogether(Backend &backend)
{
    const auto one = backend.state();
    const auto two = backend.state();
    QVERIFY(one->beginPayload(guardedClaim(1, {1}, "P0100001", 1000))->granted);
    QVERIFY(two->beginPayload(guardedClaim(2, {2}, "P0100001", 1000))->granted);
    QVERIFY(one->beginPayload(guardedClaim(3, {3}, "P0100001", 1000))->granted);
    QVERIFY(two->beginPayload(guardedClaim(4, {4}, "P0100001", 1000))->engaged);
    QVERIFY(!one->beginPayload(guardedClaim(5, {5}, "P0100001", 1000))->granted);
    QVERIFY(*one->releaseBrake());
    QVERIFY(two->beginPayload(guardedClaim(6, {6}, "P0100001", 1000))->granted);
}

inline void tooManyDeliveriesQuarantineADevice(Backend &backend)
{
    const auto store = backend.state();
    QVERIFY(deliver(*store, 1, {7}, "P0100001", 1000).isEmpty());
    QVERIFY(deliver(*store, 2, {8}, "P0100001", 1000).isEmpty());
    const auto quarantined = deliver(*store, 3, {7}, "P0100002", 2000);
    QCOMPARE(quarantined, (QList<policy::Quarantine>{{{7}, 2000, 2}}));
    QVERIFY(store->ledger()->isQuarantined({7}));
    QVERIFY(!store->ledger()->isQuarantined({8}));
    const auto refused = store->beginPayload(guardedClaim(4, {7}, "P0100003", 3000));
    QVERIFY(!refused->granted && refused->guarded && !refused->engaged);
    QVERIFY(*store->releaseQuarantine({7}));
    QVERIFY(!*store->releaseQuarantine({7}));
    QVERIFY(deliver(*store, 5, {7}, "P0100003", 4000).isEmpty()); // counted anew
    QCOMPARE(deliver(*store, 6, {7}, "P0100004", 5000).size(), 1);
}

inline void oldDeliveriesDoNotQuarantine(Backend &backend)
{
    const auto store = backend.state();
    QVERIFY(deliver(*store, 1, {7}, "P0100001", 1000).isEmpty());
    QVERIFY(deliver(*store, 2, {7}, "P0100002", 1000 + 60 * MinuteMs).isEmpty());
    QCOMPARE(deliver(*store, 3, {7}, "P0100003", 999 + 120 * MinuteMs).size(), 1);
}

inline void clearIsConsentButReleasesNothing(Backend &backend)
{
    const auto store = backend.state();
    QVERIFY(deliver(*store, 1, {7}, "P0100001", 1000).isEmpty());
    QCOMPARE(store->clearLedger({{7}})->cleared.size(), 1);
    QVERIFY(deliver(*store, 2, {7}, "P0100001", 2000).isEmpty());
    QCOMPARE(deliver(*store, 3, {7}, "P0100002", 3000).size(), 1);
    QCOMPARE(store->clearLedger({{7}})->cleared.size(), 1);
    QVERIFY(store->ledger()->isQuarantined({7}));
    QVERIFY(!store->beginPayload(guardedClaim(4, {7}, "P0100001", 4000))->granted);
}

inline void aQuarantineFollowsItsDevice(Backend &backend)
{
    const auto store = backend.state();
    PayloadClaim unknown = guardedClaim(1, {}, "P0100001", 1000);
    unknown.record = {{}, mac(1), guid(1), site::Architecture::X64, 1000};
    const DeviceId record = store->beginPayload(unknown)->device;
    QVERIFY(*store->quarantine(record));
    QVERIFY(store->promote(record, {7}));
    QVERIFY(store->ledger()->isQuarantined({7}) && !store->ledger()->isQuarantined(record));
    QVERIFY(store->removeDevice({7}));
    QVERIFY(store->ledger()->quarantines().isEmpty());
}

inline void undoPutsTheRowsBackAsTheyWere(Backend &backend)
{
    const auto store = backend.state();
    PayloadClaim claim = requiredClaim(1, {7}, "P0100002", 1000);
    claim.superseded = {{"P0100001"}};
    QVERIFY(store->beginPayload(claim)->granted);
    QVERIFY(store->payloadDelivered(claim.token, 2000));
    QVERIFY(store->beginPayload(requiredClaim(2, {8}, "P0100002", 1500))->granted);
    const QList<policy::LedgerRow> before = store->ledger()->rows({7});
    const auto cleared = store->clearLedger({{7}, {8}, {9}}, {"anna", "wrong image"});
    QCOMPARE(cleared->cleared.size(), 2);
    QVERIFY(cleared->clearing > 0);
    backend.clock.advance(StateStore::UndoMs);
    const auto undone = store->undoClear(cleared->clearing);
    QVERIFY(undone);
    QCOMPARE(undone->restored, (QList<DeviceId>{{7}, {8}}));
    QVERIFY(undone->begun.isEmpty());
    const QList<policy::LedgerRow> after = store->ledger()->rows({7});
    QCOMPARE(after.size(), before.size());
    for (qsizetype i = 0; i < after.size(); ++i) {
        QCOMPARE(after[i].deployment.value, before[i].deployment.value);
        QCOMPARE(after[i].state, before[i].state);
        QCOMPARE(after[i].timeMs, before[i].timeMs);
    }
    QCOMPARE(store->payloadDelivered(token(2), 9000)->rows.size(), 1); // the token is the old one too
    QCOMPARE(store->undoClear(cleared->clearing).error().code, ErrorCode::Refused);
}

inline void undoComesTooLateAfterTenSeconds(Backend &backend)
{
    const auto store = backend.state();
    QVERIFY(store->beginPayload(requiredClaim(1, {7}, "P0100001", 1000))->granted);
    const auto cleared = store->clearLedger({{7}});
    backend.clock.advance(StateStore::UndoMs + 1);
    QCOMPARE(store->undoClear(cleared->clearing).error().code, ErrorCode::Refused);
    QVERIFY(store->ledger()->rows({7}).isEmpty());
    QCOMPARE(store->undoClear(4711).error().code, ErrorCode::NotFound);
    QCOMPARE(store->clearLedger({{7}})->clearing, 0); // nothing to undo
}

inline void undoLeavesWhoBeganMeanwhile(Backend &backend)
{
    const auto store = backend.state();
    for (int i = 1; i <= 3; ++i)
        QVERIFY(deliver(*store, i, {i}, "P0100001", 1000).isEmpty());
    const auto cleared = store->clearLedger({{1}, {2}, {3}});
    QVERIFY(store->beginPayload(requiredClaim(11, {1}, "P0100002", 2000))->granted);
    QVERIFY(store->beginPayload(requiredClaim(12, {2}, "P0100002", 2000))->granted);
    QVERIFY(store->withdrawPayload(token(12))); // nothing happened to it
    const auto undone = store->undoClear(cleared->clearing);
    QCOMPARE(undone->restored, (QList<DeviceId>{{2}, {3}}));
    QCOMPARE(undone->begun, (QList<DeviceId>{{1}}));
    QVERIFY(!store->ledger()->state({1}, {"P0100001"}));
    QCOMPARE(store->ledger()->state({1}, {"P0100002"}), LedgerState::Started);
    QCOMPARE(store->ledger()->state({2}, {"P0100001"}), LedgerState::Served);
}

inline void undoTakesTheConsentBack(Backend &backend)
{
    const auto store = backend.state();
    QVERIFY(deliver(*store, 1, {7}, "P0100001", 1000).isEmpty());
    QVERIFY(store->undoClear(store->clearLedger({{7}})->clearing));
    QCOMPARE(deliver(*store, 2, {7}, "P0100002", 2000).size(), 1); // the second, as if nobody had cleared
}

inline void undoBringsNoRemovedDeviceBack(Backend &backend)
{
    const auto store = backend.state();
    QVERIFY(deliver(*store, 1, {7}, "P0100001", 1000).isEmpty());
    QVERIFY(deliver(*store, 2, {8}, "P0100001", 1000).isEmpty());
    const auto cleared = store->clearLedger({{7}, {8}});
    QVERIFY(store->removeDevice({7}));
    QCOMPARE(store->undoClear(cleared->clearing)->restored, (QList<DeviceId>{{8}}));
    QVERIFY(store->ledger()->rows({7}).isEmpty());
}

} // namespace slipway::store::test
