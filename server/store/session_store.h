// SPDX-License-Identifier: GPL-3.0-or-later
// Boot session history with events and status reports, in state.db. Used inside StateStore's transactions. Live
// sessions are written every second, so it remembers what it wrote and writes only what changed.
#pragma once
#include "server/store/session_summary.h"
#include "server/store/state_store.h"

namespace slipway::store {

class SessionStore
{
public:
    static constexpr int Kept = 100'000; ///< the newest; a trigger of the schema forgets the rest

    explicit SessionStore(Database &database) : m_database(database), m_summary(database) {}

    Result<qint64> save(const session::BootSession &session);
    Result<QList<session::BootSession>> list(const SessionQuery &query);
    Result<SessionPage> find(const SessionSearch &search) { return m_summary.find(search); }
    Result<SessionCount> count(const SessionSearch &search) { return m_summary.count(search); }
    Result<QList<MachineSighting>> machines() { return m_summary.machines(); }
    Result<QSet<MacAddress>> booting(qint64 seenSinceMs);
    Result<std::optional<session::BootSession>> find(const QString &idOrToken);
    Result<std::optional<policy::ClientPlatform>> lastPlatform(const MacAddress &mac);
    Result<void> addReport(const session::StatusReport &report);
    Result<QList<StateStore::RecentToken>> recentTokens(qint64 sinceMs);
    Result<int> endStale(qint64 lastSeenBeforeMs, qint64 nowMs);

private:
    /// What the row holds already.
    struct Written
    {
        qint64 id = 0;
        size_t fixed = 0;  ///< fingerprint of what a session begins with: identity and decision
        size_t events = 0; ///< fingerprint of the events
        qsizetype status = 0;
    };
    Result<qint64> writeAll(const session::BootSession &session);
    Result<bool> writeChanges(const session::BootSession &session, const Written &written);
    Result<bool> writeEnd(const session::BootSession &session);
    Result<void> writeReport(qint64 sessionId, const session::StatusReport &report);
    Result<QList<session::BootSession>> read(const QString &sql, const Values &values);
    Result<void> readStatus(QList<session::BootSession> &sessions);
    Result<void> summarise(const session::BootSession &session, qint64 id);
    Result<void> summariseStored(qint64 id);

    Database &m_database;
    SessionSummary m_summary;
    QHash<QByteArray, Written> m_written;
    qint64 m_rollbacks = 0; ///< of the database when m_written was true
};

} // namespace slipway::store
