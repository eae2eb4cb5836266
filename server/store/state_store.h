// SPDX-License-Identifier: GPL-3.0-or-later
// The runtime database (state.db): ledger, unprovisioned records, leases, session history, status messages. WAL with
// synchronous=FULL. One object belongs to one thread. In the engine that is the records thread; slipwayctl opens its
// own.
#pragma once
#include "server/base/clock.h"
#include "server/base/error.h"
#include "server/base/ipv4.h"
#include "server/session/boot_session.h"
#include "server/session/lease.h"
#include "server/session/packet.h"
#include "server/store/observation_store.h"
#include "server/store/site_location.h"
#include <QSet>
#include <functional>
#include <limits>
#include <memory>

namespace slipway::policy {
struct TransferRecord;
}

namespace slipway::store {

struct MachineSighting;
struct Measurement;
class MetricStore;
class RehearsalStore;
struct SessionCount;
struct SessionPage;
struct SessionSearch;
struct StopOrder;
struct TransferQuery;

struct StatusMessage
{
    qint64 id = 0;
    qint64 timeMs = 0;
    QString messageId; ///< stable: "PORT_IN_USE"
    QString severity;  ///< "info", "warning", "error"
    QStringList args;
};

/// Which status messages, newest first.
struct StatusQuery
{
    qint64 sinceMs = 0;
    qint64 afterId = 0; ///< only those written later than this one
    QString severity;   ///< empty: all
    int limit = 1000;
    qint64 untilMs = std::numeric_limits<qint64>::max(); ///< this one still counts
};

/// What the guards allow (the settings brake.* and quarantine.*). Zero boots: that guard is off.
struct GuardLimits
{
    int brakeBoots = 0;
    int brakeMinutes = 1;
    int quarantineBoots = 0;
    int quarantineMinutes = 1;
};

/// What *payload begins* commits in one transaction (design decision 4).
struct PayloadClaim
{
    QByteArray token;
    DeviceId device;                  ///< provisioned or unprovisioned; none: an unknown machine without a record
    site::UnprovisionedRecord record; ///< made if `device` is none; its GUID only if it identifies (not on the list of
                                      ///< duplicate hardware identifiers)
    DeploymentId deployment;
    bool required = false; ///< only a required deployment writes ledger rows
    QList<DeploymentId> superseded;
    qint64 timeMs = 0;
    GuardLimits guards{};
    bool arrived = false; ///< it is on the machine already, and only its rows are missing: no guard can stop it
};
struct PayloadGrant
{
    bool granted =
        false; ///< false: the ledger has a row already (another engine, or this one, won), or a guard forbids
    bool guarded = false;                   ///< the brake or a quarantine forbids it
    std::optional<policy::Brake> engaged{}; ///< by this very claim
    DeviceId device;                        ///< whose rows were written
    QList<policy::LedgerRow> written;
    std::optional<site::UnprovisionedRecord> made;
};

/// Who clears, and why.
struct ClearOrder
{
    QString author;
    QString reason;
};

struct SessionQuery
{
    std::optional<qint64> sinceMs;
    int limit = 1000;
    std::optional<MacAddress> mac;
};

class StateStore
{
public:
    /// Creates the file and migrates it. SchemaTooNew, Corrupt, Busy, NoSpace, Io, PermissionDenied. `clock` outlives
    /// the store; none: the system's.
    static Result<std::unique_ptr<StateStore>> open(const SiteLocation &site, const Clock *clock = nullptr);
    ~StateStore();

    /// Changes with every commit of any program but this connection's own (PRAGMA data_version).
    Result<qint64> dataVersion();
    /// Everything between is one transaction; nests by counting. An error rolls back all of it.
    Result<void> transaction(const std::function<Result<void>()> &work);

    // Ledger
    Result<policy::Ledger> ledger();
    /// As it had been committed at that time. What was seen of machines and what their RAM disks were backed off to is
    /// not kept: that is today's. Refused where the history does not reach back so far.
    Result<policy::Ledger> ledgerAsOf(qint64 utcMs);
    Result<PayloadGrant> beginPayload(const PayloadClaim &claim);
    struct Served
    {
        QList<policy::LedgerRow> rows;
        QList<policy::Quarantine> quarantined; ///< by this delivery
    };
    /// *started* rows of this token become *served*. Rows that were cleared meanwhile are not brought back.
    Result<Served> payloadDelivered(const QByteArray &token, qint64 timeMs, const GuardLimits &guards = {});
    /// Takes back *started* and *superseded* rows that this token wrote, unless served. The unprovisioned record stays.
    Result<QList<policy::LedgerRow>> withdrawPayload(const QByteArray &token);
    struct Cleared
    {
        QList<DeviceId> cleared;    ///< had rows, and they are gone
        QList<DeviceId> bootingNow; ///< a delivery is under way: not cleared
        qint64 clearing = 0;        ///< what undoClear() takes; 0: nobody had rows
    };
    /// A device is booting now if its *started* row belongs to a session that is live and was seen in the last five
    /// minutes, or to one that is not written yet and is as young.
    Result<Cleared> clearLedger(const QList<DeviceId> &devices, const ClearOrder &order = {});
    Result<QSet<DeviceId>> bootingNow();
    /// An undo may come this long after its Clear.
    static constexpr qint64 UndoMs = 10 * 1000;
    struct Undone
    {
        QList<DeviceId> restored;
        QList<DeviceId> begun; ///< began a required boot since: their rows stay cleared
    };
    /// Puts the rows back as they were. NotFound, Refused (too late, or done already).
    Result<Undone> undoClear(qint64 clearing);
    Result<void> removeDevice(DeviceId device); ///< its rows, and the unprovisioned record
    Result<QList<site::UnprovisionedRecord>> unprovisioned();
    /// The record's ledger becomes the device's; the record goes.
    Result<void> promote(DeviceId unprovisioned, DeviceId device);
    /// From a site document: a record of its own, and rows that no session wrote.
    Result<DeviceId> addUnprovisioned(const site::UnprovisionedRecord &record); ///< AlreadyExists (its GUID)
    Result<void> addLedgerRows(const QList<policy::LedgerRow> &rows);

    // Guards. False: it was so already.
    Result<bool> engageBrake();
    Result<bool> releaseBrake();
    Result<bool> quarantine(DeviceId device);
    Result<bool> releaseQuarantine(DeviceId device);

    // Where machines were seen; also part of the ledger
    Result<ObservationStore::Read> observationsSince(qint64 change);
    Result<void> saveObservations(const site::Observations &seen);

    // Leases
    Result<QList<session::Lease>> leases();
    Result<void> saveLease(const session::Lease &lease);
    Result<void> removeLease(Ipv4 address);

    // Boot session history. `live` is known to other programs by state and last_seen.
    Result<qint64> saveSession(const session::BootSession &session); ///< inserts or updates by token; its row id
    Result<QList<session::BootSession>> sessions(const SessionQuery &query); ///< newest first, with events and status
    Result<std::optional<session::BootSession>> session(const QString &idOrToken);
    /// Who boots now: whose live sessions were seen since.
    Result<QSet<MacAddress>> booting(qint64 seenSinceMs);
    /// The newest 100 000 stay. What a search finds among them is light: without events (session_search.h).
    Result<SessionPage> findSessions(const SessionSearch &search);
    Result<SessionCount> countSessions(const SessionSearch &search); ///< whatever its page
    /// The datagrams of the newest boots stay (session/packet_bounds.h).
    Result<void> addPackets(const QByteArray &token, const QList<session::Packet> &packets);
    Result<session::PacketTrail> packets(const QString &idOrToken); ///< NotFound: no such session
    Result<QList<MachineSighting>> machineSightings(); ///< of whoever asked, the last seen first (machine_sighting.h)
    /// Running engines end the transfers of these sessions.
    Result<void> orderStop(const QList<QByteArray> &tokens);
    Result<QList<StopOrder>> stopOrders(qint64 afterId);               ///< of the last hour, oldest first
    Result<void> addStatusReport(const session::StatusReport &report); ///< NotFound beyond 24 h or for an unknown token
    /// Tokens whose status reports are still accepted, with their MAC and start.
    struct RecentToken
    {
        QByteArray token;
        MacAddress mac;
        qint64 startedMs = 0;
    };
    Result<QList<RecentToken>> recentTokens(qint64 sinceMs);
    /// Sessions that an engine left live when it died become failed.
    Result<int> endStaleSessions(qint64 lastSeenBeforeMs, qint64 nowMs);

    // How RAM disks travelled; what was backed off is part of the ledger, too
    Result<qint64> addTransfer(const policy::TransferRecord &record); ///< its id; the oldest beyond 100 000 go
    Result<QList<policy::TransferRecord>> transfers(const TransferQuery &query); ///< newest first
    Result<void> setBackOff(const MacAddress &mac, const policy::BackOff &backOff);
    Result<bool> removeBackOff(const MacAddress &mac); ///< false: there was none
    Result<void> addMeasurement(const Measurement &measurement);
    Result<void> removeMeasurement(const QByteArray &token);
    Result<QList<Measurement>> measurements(); ///< those that have not expired

    // What the engines did over time, for charts: its calls are transactions of their own, or part of one around them
    MetricStore &metrics();
    /// Simulated machines that running engines answer (site/rehearsal.h).
    RehearsalStore &rehearsals();

    // Status messages
    Result<qint64> addStatusMessage(const StatusMessage &message); ///< its id; the oldest beyond 100 000 go
    Result<QList<StatusMessage>> statusMessages(const StatusQuery &query);
    /// What a machine was when it last asked to boot.
    Result<std::optional<policy::ClientPlatform>> lastPlatform(const MacAddress &mac);

private:
    StateStore();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace slipway::store
