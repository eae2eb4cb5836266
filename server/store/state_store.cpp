// SPDX-License-Identifier: GPL-3.0-or-later
// The face of state.db: each call is one transaction, made of what the units of this folder do.
#include "server/store/history.h"
#include "server/store/migration.h"
#include "server/store/state_store_private.h"
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace slipway::store {

namespace {

/// The payload gate waits 3 s for a commit: an answer that comes later helps nobody.
constexpr int BusyTimeoutMs = 2500;

} // namespace

StateStore::StateStore() = default;
StateStore::~StateStore() = default;

Result<std::unique_ptr<StateStore>> StateStore::open(const SiteLocation &site, const Clock *clock)
{
    const QString file = site.stateDatabase();
    if (!QFileInfo::exists(file)) {
        const auto created = createDatabase(file, stateSchema());
        if (!created && created.error().code != ErrorCode::AlreadyExists)
            return fail(created.error());
    }
    auto database = openDatabase(file, stateSchema(), BusyTimeoutMs);
    if (!database)
        return fail(database.error());
    std::unique_ptr<StateStore> store(new StateStore);
    store->d = std::make_unique<Private>(*std::move(database), clock);
    return store;
}

Result<qint64> StateStore::dataVersion()
{
    return d->database->dataVersion();
}

Result<void> StateStore::transaction(const std::function<Result<void>()> &work)
{
    return d->database->transaction(work);
}

Result<policy::Ledger> StateStore::ledger()
{
    std::optional<policy::Ledger> ledger;
    const auto done = d->database->readTransaction([&]() -> Result<void> {
        const auto records = d->unprovisioned.all();
        if (!records)
            return fail(records.error());
        const auto rows = d->ledger.all();
        if (!rows)
            return fail(rows.error());
        const auto brake = d->guards.brake();
        if (!brake)
            return fail(brake.error());
        const auto quarantines = d->guards.quarantines();
        if (!quarantines)
            return fail(quarantines.error());
        ledger.emplace(*rows, *records);
        ledger->setBrake(*brake);
        ledger->setQuarantines(*quarantines);
        const auto seen = d->observations.since(0);
        if (!seen)
            return fail(seen.error());
        ledger->setObservations(seen->seen);
        const auto backOffs = d->transfers.backOffs();
        if (!backOffs)
            return fail(backOffs.error());
        ledger->setBackOffs(*backOffs);
        return {};
    });
    if (!done)
        return fail(done.error());
    return *std::move(ledger);
}

Result<policy::Ledger> StateStore::ledgerAsOf(qint64 utcMs)
{
    // A connection of its own: it sees the tables of then until it is closed.
    auto opened = Database::open(d->database->file(), BusyTimeoutMs);
    if (!opened)
        return fail(opened.error());
    StateStore past;
    past.d = std::make_unique<Private>(*std::move(opened), d->clock);
    Result<policy::Ledger> ledger = policy::Ledger();
    const auto done = past.d->database->readTransaction([&]() -> Result<void> {
        const auto sequence = sequenceAt(*past.d->database, utcMs);
        if (!sequence)
            return fail(sequence.error());
        if (const auto back = lookBack(*past.d->database, stateHistoryTables(), *sequence); !back)
            return back;
        ledger = past.ledger();
        return ledger ? Result<void>() : Result<void>(fail(ledger.error()));
    });
    if (!done)
        return fail(done.error());
    return ledger;
}

Result<PayloadGrant> StateStore::beginPayload(const PayloadClaim &claim)
{
    return d->inTransaction<PayloadGrant>([&] { return d->ledger.begin(claim); });
}

Result<StateStore::Served> StateStore::payloadDelivered(const QByteArray &token, qint64 timeMs,
                                                        const GuardLimits &guards)
{
    return d->inTransaction<Served>([&] { return d->ledger.delivered(token, timeMs, guards); });
}

Result<QList<policy::LedgerRow>> StateStore::withdrawPayload(const QByteArray &token)
{
    return d->inTransaction<QList<policy::LedgerRow>>([&] { return d->ledger.withdraw(token); });
}

Result<StateStore::Cleared> StateStore::clearLedger(const QList<DeviceId> &devices, const ClearOrder &order)
{
    return d->inTransaction<Cleared>([&] { return d->clearings.clear(devices, order, d->clock->utcMs()); });
}

Result<QSet<DeviceId>> StateStore::bootingNow()
{
    return d->ledger.bootingNow(d->clock->utcMs());
}

Result<StateStore::Undone> StateStore::undoClear(qint64 clearing)
{
    return d->inTransaction<Undone>([&] { return d->clearings.undo(clearing, d->clock->utcMs()); });
}

Result<bool> StateStore::engageBrake()
{
    return d->inTransaction<bool>([&]() -> Result<bool> { return d->guards.engageBrake({d->clock->utcMs(), 0, 0}); });
}

Result<bool> StateStore::releaseBrake()
{
    return d->inTransaction<bool>([&] { return d->guards.releaseBrake(); });
}

Result<bool> StateStore::quarantine(DeviceId device)
{
    return d->inTransaction<bool>([&] { return d->guards.quarantine({device, d->clock->utcMs(), 0}); });
}

Result<bool> StateStore::releaseQuarantine(DeviceId device)
{
    return d->inTransaction<bool>([&] { return d->guards.releaseQuarantine(device); });
}

Result<void> StateStore::removeDevice(DeviceId device)
{
    return d->database->transaction([&]() -> Result<void> {
        if (const auto removed = d->ledger.remove(device); !removed)
            return fail(removed.error());
        if (const auto forgotten = d->clearings.remove(device); !forgotten)
            return forgotten;
        if (const auto released = d->guards.remove(device); !released)
            return released;
        return d->unprovisioned.remove(device);
    });
}

Result<QList<site::UnprovisionedRecord>> StateStore::unprovisioned()
{
    return d->unprovisioned.all();
}

Result<void> StateStore::promote(DeviceId unprovisioned, DeviceId device)
{
    return d->database->transaction([&]() -> Result<void> {
        if (const auto moved = d->ledger.move(unprovisioned, device); !moved)
            return moved;
        if (const auto moved = d->clearings.move(unprovisioned, device); !moved)
            return moved;
        if (const auto moved = d->guards.move(unprovisioned, device); !moved)
            return moved;
        return d->unprovisioned.remove(unprovisioned);
    });
}

Result<DeviceId> StateStore::addUnprovisioned(const site::UnprovisionedRecord &record)
{
    return d->inTransaction<DeviceId>([&] { return d->unprovisioned.add(record); });
}

Result<void> StateStore::addLedgerRows(const QList<policy::LedgerRow> &rows)
{
    return d->database->transaction([&]() -> Result<void> {
        for (const policy::LedgerRow &row : rows) {
            if (const auto added = d->ledger.add(row); !added)
                return added;
        }
        return {};
    });
}

Result<ObservationStore::Read> StateStore::observationsSince(qint64 change)
{
    return d->observations.since(change);
}

Result<void> StateStore::saveObservations(const site::Observations &seen)
{
    return d->database->transaction([&] { return d->observations.save(seen); });
}

Result<QList<session::Lease>> StateStore::leases()
{
    return d->leases.all();
}

Result<void> StateStore::saveLease(const session::Lease &lease)
{
    return d->database->transaction([&] { return d->leases.save(lease); });
}

Result<void> StateStore::removeLease(Ipv4 address)
{
    return d->database->transaction([&] { return d->leases.remove(address); });
}

Result<qint64> StateStore::saveSession(const session::BootSession &session)
{
    return d->inTransaction<qint64>([&] { return d->sessions.save(session); });
}

Result<QList<session::BootSession>> StateStore::sessions(const SessionQuery &query)
{
    Result<QList<session::BootSession>> sessions = QList<session::BootSession>{};
    const auto done = d->database->readTransaction([&]() -> Result<void> {
        sessions = d->sessions.list(query);
        return {};
    });
    if (!done)
        return fail(done.error());
    return sessions;
}

Result<QSet<MacAddress>> StateStore::booting(qint64 seenSinceMs)
{
    return d->sessions.booting(seenSinceMs);
}

Result<std::optional<session::BootSession>> StateStore::session(const QString &idOrToken)
{
    return d->sessions.find(idOrToken);
}

Result<SessionPage> StateStore::findSessions(const SessionSearch &search)
{
    return d->sessions.find(search);
}

Result<SessionCount> StateStore::countSessions(const SessionSearch &search)
{
    return d->sessions.count(search);
}

Result<void> StateStore::addPackets(const QByteArray &token, const QList<session::Packet> &packets)
{
    return d->database->transaction([&] { return d->packets.add(token, packets); });
}

Result<session::PacketTrail> StateStore::packets(const QString &idOrToken)
{
    const auto session = d->sessions.find(idOrToken);
    if (!session)
        return fail(session.error());
    if (!*session)
        return failure(ErrorCode::NotFound, {u"session"_s, idOrToken});
    return d->packets.list((*session)->id, (*session)->token);
}

Result<QList<MachineSighting>> StateStore::machineSightings()
{
    return d->sessions.machines();
}

Result<void> StateStore::orderStop(const QList<QByteArray> &tokens)
{
    return d->database->transaction([&] { return d->stopOrders.add(tokens, d->clock->utcMs()); });
}

Result<QList<StopOrder>> StateStore::stopOrders(qint64 afterId)
{
    return d->stopOrders.since(afterId);
}

Result<void> StateStore::addStatusReport(const session::StatusReport &report)
{
    // A report to a session long gone is refused, but undoes nothing of a transaction around it.
    std::optional<Error> refusal;
    const auto done = d->database->transaction([&]() -> Result<void> {
        const auto added = d->sessions.addReport(report);
        if (!added && added.error().code == ErrorCode::NotFound) {
            refusal = added.error();
            return {};
        }
        return added;
    });
    if (done && refusal)
        return fail(*refusal);
    return done;
}

Result<QList<StateStore::RecentToken>> StateStore::recentTokens(qint64 sinceMs)
{
    return d->sessions.recentTokens(sinceMs);
}

Result<int> StateStore::endStaleSessions(qint64 lastSeenBeforeMs, qint64 nowMs)
{
    return d->inTransaction<int>([&] { return d->sessions.endStale(lastSeenBeforeMs, nowMs); });
}

Result<qint64> StateStore::addTransfer(const policy::TransferRecord &record)
{
    return d->inTransaction<qint64>([&] { return d->transfers.add(record); });
}

Result<QList<policy::TransferRecord>> StateStore::transfers(const TransferQuery &query)
{
    return d->transfers.list(query);
}

Result<void> StateStore::setBackOff(const MacAddress &mac, const policy::BackOff &backOff)
{
    return d->database->transaction([&] { return d->transfers.setBackOff(mac, backOff); });
}

Result<bool> StateStore::removeBackOff(const MacAddress &mac)
{
    return d->inTransaction<bool>([&] { return d->transfers.removeBackOff(mac); });
}

Result<void> StateStore::addMeasurement(const Measurement &measurement)
{
    return d->database->transaction([&] { return d->transfers.addMeasurement(measurement, d->clock->utcMs()); });
}

Result<void> StateStore::removeMeasurement(const QByteArray &token)
{
    return d->database->transaction([&] { return d->transfers.removeMeasurement(token); });
}

Result<QList<Measurement>> StateStore::measurements()
{
    return d->transfers.measurements(d->clock->utcMs());
}

MetricStore &StateStore::metrics()
{
    return d->metrics;
}

RehearsalStore &StateStore::rehearsals()
{
    return d->rehearsals;
}

Result<qint64> StateStore::addStatusMessage(const StatusMessage &message)
{
    return d->inTransaction<qint64>([&] { return d->messages.add(message); });
}

Result<QList<StatusMessage>> StateStore::statusMessages(const StatusQuery &query)
{
    return d->messages.list(query);
}

Result<std::optional<policy::ClientPlatform>> StateStore::lastPlatform(const MacAddress &mac)
{
    return d->sessions.lastPlatform(mac);
}

} // namespace slipway::store
