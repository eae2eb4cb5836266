// SPDX-License-Identifier: GPL-3.0-or-later
// What every backend's ledger must do (design decisions 3, 4, 7, 15).
#pragma once
#include "tests/store/store_backend.h"

namespace slipway::store::test {

using policy::LedgerState;

inline void startedIsGrantedOnce(Backend &backend)
{
    const auto store = backend.state();
    const auto first = store->beginPayload(requiredClaim(1, {7}, "P0100001", 1000));
    QVERIFY(first && first->granted);
    QCOMPARE(first->device, DeviceId{7});
    QCOMPARE(first->written.size(), 1);
    const auto second = store->beginPayload(requiredClaim(2, {7}, "p0100001", 2000));
    QVERIFY(second && !second->granted);
    QVERIFY(second->written.isEmpty());
    const auto other = store->beginPayload(requiredClaim(3, {8}, "P0100001", 3000));
    QVERIFY(other && other->granted);
}

inline void sameTokenIsGrantedAgain(Backend &backend)
{
    const auto store = backend.state();
    PayloadClaim claim = requiredClaim(1, {7}, "P0100002", 1000);
    claim.superseded = {{"P0100001"}};
    QCOMPARE(store->beginPayload(claim)->written.size(), 2);
    const auto again = store->beginPayload(claim);
    QVERIFY(again && again->granted);
    QCOMPARE(again->written.size(), 2);
    QVERIFY(store->payloadDelivered(claim.token, 2000));
    QVERIFY(!store->beginPayload(claim)->granted);
}

inline void supersededIsWrittenWhereNothingRan(Backend &backend)
{
    const auto store = backend.state();
    QVERIFY(store->beginPayload(requiredClaim(1, {7}, "P0100001", 1000))->granted);
    QVERIFY(store->payloadDelivered(token(1), 1500));
    PayloadClaim claim = requiredClaim(2, {7}, "P0100003", 2000);
    claim.superseded = {{"P0100002"}, {"P0100001"}};
    const auto grant = store->beginPayload(claim);
    QVERIFY(grant && grant->granted);
    QCOMPARE(grant->written.size(), 2);
    const auto ledger = store->ledger();
    QCOMPARE(ledger->state({7}, {"P0100001"}), LedgerState::Served);
    QCOMPARE(ledger->state({7}, {"P0100002"}), LedgerState::Superseded);
    QCOMPARE(ledger->state({7}, {"P0100003"}), LedgerState::Started);
}

inline void deliveredMakesServed(Backend &backend)
{
    const auto store = backend.state();
    QVERIFY(store->beginPayload(requiredClaim(1, {7}, "P0100001", 1000))->granted);
    const auto served = store->payloadDelivered(token(1), 5000);
    QCOMPARE(served->rows.size(), 1);
    QCOMPARE(served->rows.first().state, LedgerState::Served);
    QCOMPARE(served->rows.first().timeMs, 5000);
    QCOMPARE(store->ledger()->lastPxeAdvertisement({7})->deployment.value, "P0100001");
    QVERIFY(store->payloadDelivered(token(9), 6000)->rows.isEmpty());
}

inline void withdrawTakesBackBothKinds(Backend &backend)
{
    const auto store = backend.state();
    PayloadClaim claim = requiredClaim(1, {7}, "P0100002", 1000);
    claim.superseded = {{"P0100001"}};
    QVERIFY(store->beginPayload(claim)->granted);
    QCOMPARE(store->withdrawPayload(claim.token)->size(), 2);
    QVERIFY(store->ledger()->rows({7}).isEmpty());
    QVERIFY(store->beginPayload(requiredClaim(2, {7}, "P0100002", 2000))->granted);
}

inline void servedIsNeverWithdrawn(Backend &backend)
{
    const auto store = backend.state();
    PayloadClaim claim = requiredClaim(1, {7}, "P0100002", 1000);
    claim.superseded = {{"P0100001"}};
    QVERIFY(store->beginPayload(claim)->granted);
    QVERIFY(store->payloadDelivered(claim.token, 2000));
    QVERIFY(store->withdrawPayload(claim.token)->isEmpty());
    QCOMPARE(store->ledger()->rows({7}).size(), 2);
}

inline void withdrawTouchesNoOtherToken(Backend &backend)
{
    const auto store = backend.state();
    QVERIFY(store->beginPayload(requiredClaim(1, {7}, "P0100001", 1000))->granted);
    QVERIFY(store->beginPayload(requiredClaim(2, {8}, "P0100001", 1000))->granted);
    QCOMPARE(store->withdrawPayload(token(1))->size(), 1);
    QCOMPARE(store->ledger()->state({8}, {"P0100001"}), LedgerState::Started);
}

inline PayloadClaim unknownClaim(int number, int machine, const std::optional<Guid> &smbiosGuid)
{
    PayloadClaim claim = requiredClaim(number, {}, QStringLiteral("P0100001"), 1000 + number);
    claim.record.mac = mac(machine);
    claim.record.smbiosGuid = smbiosGuid;
    claim.record.architecture = site::Architecture::X86;
    claim.record.createdMs = 1000 + number;
    return claim;
}

inline void unknownMachineGetsARecord(Backend &backend)
{
    const auto store = backend.state();
    const auto grant = store->beginPayload(unknownClaim(1, 1, guid(1)));
    QVERIFY(grant && grant->granted && grant->made);
    QCOMPARE(grant->device.value, FirstUnprovisionedId);
    QCOMPARE(grant->made->id, grant->device);
    QCOMPARE(grant->written.first().device, grant->device);
    const auto records = store->unprovisioned();
    QCOMPARE(records->size(), 1);
    QCOMPARE(records->first().mac, mac(1));
    QCOMPARE(*records->first().smbiosGuid, guid(1));
    QCOMPARE(records->first().architecture, site::Architecture::X86);
    QCOMPARE(records->first().createdMs, 1001);
}

inline void knownRecordIsUsedAgain(Backend &backend)
{
    const auto store = backend.state();
    const DeviceId made = store->beginPayload(unknownClaim(1, 1, guid(1)))->device;
    const auto byGuid = store->beginPayload(unknownClaim(2, 2, guid(1)));
    QVERIFY(byGuid && !byGuid->granted && !byGuid->made);
    QCOMPARE(byGuid->device, made);
    const auto byMac = store->beginPayload(unknownClaim(3, 1, std::nullopt));
    QVERIFY(byMac && !byMac->granted && !byMac->made);
    QCOMPARE(byMac->device, made);
}

inline void sharedAdapterMakesTwoRecords(Backend &backend)
{
    const auto store = backend.state();
    const auto first = store->beginPayload(unknownClaim(1, 1, guid(1)));
    const auto second = store->beginPayload(unknownClaim(2, 1, guid(2)));
    QVERIFY(first->granted && second->granted);
    QVERIFY(first->device != second->device);
}

inline void placeholderGuidMakesNoMatch(Backend &backend)
{
    const auto store = backend.state();
    const auto first = store->beginPayload(unknownClaim(1, 1, Guid{}));
    const auto second = store->beginPayload(unknownClaim(2, 2, Guid{}));
    QVERIFY(first && second && first->granted && second->granted);
    QVERIFY(first->device != second->device);
    QVERIFY(!first->made->smbiosGuid);
}

inline void availableWritesNoRows(Backend &backend)
{
    const auto store = backend.state();
    PayloadClaim claim = unknownClaim(1, 1, guid(1));
    claim.required = false;
    claim.superseded = {{"P0100009"}};
    const auto grant = store->beginPayload(claim);
    QVERIFY(grant && grant->granted && grant->made);
    QVERIFY(grant->written.isEmpty());
    QVERIFY(store->ledger()->rows(grant->device).isEmpty());
    QVERIFY(store->beginPayload(claim)->granted);
    QCOMPARE(store->unprovisioned()->size(), 1);
}

inline void recordThatIsGoneIsNotGranted(Backend &backend)
{
    const auto store = backend.state();
    const DeviceId made = store->beginPayload(unknownClaim(1, 1, guid(1)))->device;
    QVERIFY(store->promote(made, {5}));
    const auto late = store->beginPayload(requiredClaim(2, made, "P0100002", 2000));
    QVERIFY(late && !late->granted);
    QVERIFY(store->ledger()->rows(made).isEmpty());
}

inline void clearErasesAllRowsOfADevice(Backend &backend)
{
    const auto store = backend.state();
    const qint64 long_ago = backend.clock.utcMs() - 60 * 60 * 1000;
    PayloadClaim claim = requiredClaim(1, {7}, "P0100002", long_ago);
    claim.superseded = {{"P0100001"}};
    QVERIFY(store->beginPayload(claim)->granted);
    QVERIFY(store->beginPayload(requiredClaim(2, {8}, "P0100002", long_ago))->granted);
    const auto cleared = store->clearLedger({{7}, {7}, {9}});
    QCOMPARE(cleared->cleared, QList<DeviceId>{{7}});
    QVERIFY(cleared->bootingNow.isEmpty());
    QVERIFY(store->ledger()->rows({7}).isEmpty());
    QCOMPARE(store->ledger()->rows({8}).size(), 1);
    QVERIFY(store->clearLedger({{7}})->cleared.isEmpty());
}

inline void clearLeavesABootingMachine(Backend &backend)
{
    const auto store = backend.state();
    session::BootSession session = liveSession(1, backend.clock.utcMs());
    QVERIFY(store->saveSession(session));
    QVERIFY(store->beginPayload(requiredClaim(1, {7}, "P0100001", backend.clock.utcMs()))->granted);
    auto cleared = store->clearLedger({{7}});
    QCOMPARE(cleared->bootingNow, QList<DeviceId>{{7}});
    QVERIFY(cleared->cleared.isEmpty());
    QCOMPARE(store->ledger()->state({7}, {"P0100001"}), LedgerState::Started);
    // Delivered: the machine is not booting any more, and Clear has something to clear.
    QVERIFY(store->payloadDelivered(token(1), backend.clock.utcMs()));
    QCOMPARE(store->clearLedger({{7}})->cleared, QList<DeviceId>{{7}});
}

inline void clearErasesStartedOfDeadSessions(Backend &backend)
{
    const auto store = backend.state();
    QVERIFY(store->saveSession(liveSession(1, backend.clock.utcMs())));
    QVERIFY(store->beginPayload(requiredClaim(1, {7}, "P0100001", backend.clock.utcMs()))->granted);
    backend.clock.advance(30 * 1000 - 1);
    QCOMPARE(store->clearLedger({{7}})->bootingNow.size(), 1);
    backend.clock.advance(1);
    QCOMPARE(store->clearLedger({{7}})->cleared, QList<DeviceId>{{7}});
    session::BootSession ended = liveSession(2, backend.clock.utcMs());
    ended.state = session::State::Failed;
    QVERIFY(store->saveSession(ended));
    QVERIFY(store->beginPayload(requiredClaim(2, {7}, "P0100001", backend.clock.utcMs()))->granted);
    // What the machine reported meanwhile ("failed") does not mean that its delivery is over.
    QCOMPARE(store->clearLedger({{7}})->bootingNow, QList<DeviceId>{{7}});
    backend.clock.advance(30 * 1000);
    QCOMPARE(store->clearLedger({{7}})->cleared, QList<DeviceId>{{7}});
}

inline void clearLeavesAClaimWhoseSessionIsNotWrittenYet(Backend &backend)
{
    const auto store = backend.state();
    QVERIFY(store->beginPayload(requiredClaim(1, {7}, "P0100001", backend.clock.utcMs()))->granted);
    QCOMPARE(store->clearLedger({{7}})->bootingNow, QList<DeviceId>{{7}});
    backend.clock.advance(30 * 1000);
    QCOMPARE(store->clearLedger({{7}})->cleared, QList<DeviceId>{{7}});
}

inline void clearedRowsAreNotBroughtBack(Backend &backend)
{
    const auto store = backend.state();
    QVERIFY(store->beginPayload(requiredClaim(1, {7}, "P0100001", backend.clock.utcMs()))->granted);
    backend.clock.advance(60 * 60 * 1000);
    QCOMPARE(store->clearLedger({{7}})->cleared.size(), 1);
    QVERIFY(store->payloadDelivered(token(1), backend.clock.utcMs())->rows.isEmpty());
    QVERIFY(store->ledger()->rows({7}).isEmpty());
}

inline void promotionMovesTheLedger(Backend &backend)
{
    const auto store = backend.state();
    const DeviceId record = store->beginPayload(unknownClaim(1, 1, guid(1)))->device;
    QVERIFY(store->promote(record, {5}));
    QVERIFY(store->unprovisioned()->isEmpty());
    QVERIFY(store->ledger()->rows(record).isEmpty());
    QCOMPARE(store->ledger()->state({5}, {"P0100001"}), LedgerState::Started);
    // The delivery that was under way still finds its row.
    QCOMPARE(store->payloadDelivered(token(1), 9000)->rows.first().device, DeviceId{5});
}

inline void promotionKeepsTheStrongestRow(Backend &backend)
{
    const auto store = backend.state();
    const DeviceId first = store->beginPayload(unknownClaim(1, 1, guid(1)))->device;
    QVERIFY(store->payloadDelivered(token(1), 2000));
    const DeviceId second = store->beginPayload(unknownClaim(2, 2, guid(2)))->device;
    QVERIFY(store->promote(first, {5}));
    QVERIFY(store->promote(second, {5}));
    QCOMPARE(store->ledger()->rows({5}).size(), 1);
    QCOMPARE(store->ledger()->state({5}, {"P0100001"}), LedgerState::Served);
}

inline void removedDeviceLeavesNoRows(Backend &backend)
{
    const auto store = backend.state();
    const DeviceId record = store->beginPayload(unknownClaim(1, 1, guid(1)))->device;
    QVERIFY(store->beginPayload(requiredClaim(2, {7}, "P0100001", 1000))->granted);
    QVERIFY(store->removeDevice(record) && store->removeDevice({7}));
    QVERIFY(store->unprovisioned()->isEmpty());
    QVERIFY(store->ledger()->rows({7}).isEmpty() && store->ledger()->rows(record).isEmpty());
    // A number is never given twice: what remembers the old machine must not mean the new one.
    QVERIFY(store->beginPayload(unknownClaim(3, 3, guid(3)))->device > record);
}

inline void errorRollsBackTheWholeTransaction(Backend &backend)
{
    const auto store = backend.state();
    const auto outer = store->transaction([&]() -> Result<void> {
        if (!store->beginPayload(requiredClaim(1, {7}, "P0100001", 1000)))
            return failure(ErrorCode::Internal);
        // The outer work does not look at the error of the inner: it counts all the same.
        (void)store->transaction([]() -> Result<void> { return failure(ErrorCode::Cancelled); });
        return {};
    });
    QVERIFY(!outer);
    QCOMPARE(outer.error().code, ErrorCode::Cancelled);
    QVERIFY(store->ledger()->rows({7}).isEmpty());
    QVERIFY(store->beginPayload(requiredClaim(1, {7}, "P0100001", 1000))->granted);
}

inline void otherConnectionsCommitIsNoticed(Backend &backend)
{
    const auto store = backend.state();
    const auto other = backend.state();
    const qint64 before = *store->dataVersion();
    QCOMPARE(*store->dataVersion(), before);
    QVERIFY(store->beginPayload(requiredClaim(1, {7}, "P0100001", 1000))->granted);
    QCOMPARE(*store->dataVersion(), before);
    QVERIFY(other->beginPayload(requiredClaim(2, {8}, "P0100001", 1000))->granted);
    QVERIFY(*store->dataVersion() != before);
    QCOMPARE(store->ledger()->state({8}, {"P0100001"}), LedgerState::Started);
}

inline void observationsAreReadWholeAndByWhatIsNew(Backend &backend)
{
    const auto store = backend.state();
    const site::Observation relayed{1000, Ipv4{0x0A140001}, QStringLiteral("eth0/7"), QStringLiteral("sw \"1\"")};
    const site::Observation direct{2000, std::nullopt, {}, {}};
    QVERIFY(store->saveObservations({{mac(1), relayed}, {mac(2), direct}}));
    const auto all = store->observationsSince(0);
    QCOMPARE(all->seen, (site::Observations{{mac(1), relayed}, {mac(2), direct}}));
    QCOMPARE(store->ledger()->observations(), all->seen);
    QVERIFY(store->observationsSince(all->last)->seen.isEmpty());
    QCOMPARE(store->observationsSince(all->last)->last, all->last);
    // The newest address that there is, and a time before the last one: a clock may have been set back.
    const site::Observation moved{500, Ipv4{0xFFFFFFFE}, {}, {}};
    QVERIFY(store->saveObservations({{mac(1), moved}}));
    const auto changed = store->observationsSince(all->last);
    QCOMPARE(changed->seen, (site::Observations{{mac(1), moved}}));
    QVERIFY(changed->last > all->last);
    QCOMPARE(store->observationsSince(0)->seen.size(), 2);
}

} // namespace slipway::store::test
