// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/guard_contract.h"
#include <atomic>
#include <thread>

using namespace slipway::store::test;
namespace contract = slipway::store::test;

/// The guards' contract on SQLite, and Clear against boots that begin and end at the same moment.
class TestGuards : public QObject
{
    Q_OBJECT
private slots:
    void theStartTooManyEngagesTheBrake() { run(&contract::theStartTooManyEngagesTheBrake); }
    void whatRunsGoesOnWhileTheBrakeHolds() { run(&contract::whatRunsGoesOnWhileTheBrakeHolds); }
    void aWithdrawnStartDoesNotCount() { run(&contract::aWithdrawnStartDoesNotCount); }
    void aStartAsOldAsTheTimeDoesNotCount() { run(&contract::aStartAsOldAsTheTimeDoesNotCount); }
    void aRowThatStandsEngagesNothing() { run(&contract::aRowThatStandsEngagesNothing); }
    void aReleasedBrakeCountsAnew() { run(&contract::aReleasedBrakeCountsAnew); }
    void twoConnectionsCountTogether() { run(&contract::twoConnectionsCountTogether); }
    void tooManyDeliveriesQuarantineADevice() { run(&contract::tooManyDeliveriesQuarantineADevice); }
    void oldDeliveriesDoNotQuarantine() { run(&contract::oldDeliveriesDoNotQuarantine); }
    void clearIsConsentButReleasesNothing() { run(&contract::clearIsConsentButReleasesNothing); }
    void aQuarantineFollowsItsDevice() { run(&contract::aQuarantineFollowsItsDevice); }
    void undoPutsTheRowsBackAsTheyWere() { run(&contract::undoPutsTheRowsBackAsTheyWere); }
    void undoComesTooLateAfterTenSeconds() { run(&contract::undoComesTooLateAfterTenSeconds); }
    void undoLeavesWhoBeganMeanwhile() { run(&contract::undoLeavesWhoBeganMeanwhile); }
    void undoTakesTheConsentBack() { run(&contract::undoTakesTheConsentBack); }
    void undoBringsNoRemovedDeviceBack() { run(&contract::undoBringsNoRemovedDeviceBack); }
    void aMachineIsBeforeOrAfterAClearNeverBoth();

private:
    void run(void (*contract)(Backend &))
    {
        SqliteBackend backend;
        QVERIFY(backend.state());
        contract(backend);
    }
};

namespace {

/// Of one device and one deployment: each of these moves exactly one row.
struct Account
{
    std::atomic<int> granted = 0, withdrawn = 0, cleared = 0, restored = 0, served = 0;
};
constexpr int Devices = 3;
constexpr int Undos = 10; ///< that make a run worth something
constexpr int Clears = 50'000;
constexpr int Lead = 6; ///< boots of one thread to a Clear, at most; a third of that at least: the lock is not fair
struct Race
{
    SqliteBackend backend;
    std::array<Account, Devices + 1> accounts;
    std::atomic<int> clears = 0, undone = 0, rounds = 0;
    bool isOver() const { return undone >= Undos || clears >= Clears; }
};

void boot(Race &race, int first)
{
    const auto store = race.backend.state();
    for (int round = 0; !race.isOver(); ++round, ++race.rounds) {
        while (round > race.clears * Lead + Lead && !race.isOver())
            std::this_thread::yield();
        const int device = 1 + (first + round) % Devices;
        Account &account = race.accounts[size_t(device)];
        // Half of them as if they had begun long ago: Clear takes those for dead, in the midst of their delivery.
        const qint64 timeMs = race.backend.clock.utcMs() - (round % 2 ? 0 : 60 * 60 * 1000);
        const auto claim = requiredClaim(first + 2 * round, {device}, QStringLiteral("P0100001"), timeMs);
        const auto grant = store->beginPayload(claim);
        if (!grant || !grant->granted)
            continue;
        ++account.granted;
        if (round % 4 == 0) {
            if (const auto taken = store->withdrawPayload(claim.token))
                account.withdrawn += int(taken->size());
        } else if (const auto served = store->payloadDelivered(claim.token, timeMs)) {
            account.served += int(served->rows.size());
        }
    }
}

void clear(Race &race)
{
    const auto store = race.backend.state();
    for (; !race.isOver(); ++race.clears) {
        while (race.rounds < race.clears * Lead / 3)
            std::this_thread::yield();
        const auto cleared = store->clearLedger({{1}, {2}, {3}});
        if (!cleared)
            continue;
        for (const slipway::DeviceId device : cleared->cleared)
            ++race.accounts[size_t(device.value)].cleared;
        if (race.clears % 3 == 0 || cleared->clearing == 0)
            continue;
        const auto back = store->undoClear(cleared->clearing);
        race.undone += back.ok();
        for (const slipway::DeviceId device : back ? back->restored : QList<slipway::DeviceId>())
            ++race.accounts[size_t(device.value)].restored;
    }
}

} // namespace

void TestGuards::aMachineIsBeforeOrAfterAClearNeverBoth()
{
    Race race;
    QVERIFY(race.backend.state());
    std::thread one([&] { boot(race, 10'000); });
    std::thread two([&] { boot(race, 10'001); });
    std::thread three([&] { clear(race); });
    one.join();
    two.join();
    three.join();
    const auto ledger = race.backend.state()->ledger();
    int granted = 0, cleared = 0, served = 0;
    for (int device = 1; device <= Devices; ++device) {
        const Account &account = race.accounts[size_t(device)];
        // Not one row is lost, and none is there twice: what was started is withdrawn, taken by one Clear, or stands.
        const int standing = int(ledger->rows({device}).size());
        QCOMPARE(account.granted - account.withdrawn - account.cleared + account.restored, standing);
        QVERIFY2(account.served <= account.cleared - account.restored + 1, "delivered twice between two Clears");
        granted += account.granted;
        cleared += account.cleared;
        served += account.served;
    }
    qInfo("%d starts, %d deliveries, %d cleared, %d times undone", granted, served, cleared, race.undone.load());
    QVERIFY(granted > served && served > Undos && cleared > Undos && race.undone >= Undos);
}

QTEST_GUILESS_MAIN(TestGuards)
#include "test_guards.moc"
