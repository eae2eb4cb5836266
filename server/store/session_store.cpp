// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/session_store.h"
#include "server/session/token.h"
#include "server/store/session_rows.h"
#include "server/store/values.h"
#include <QJsonDocument>
#include <limits>

using namespace Qt::StringLiterals;

namespace slipway::store {

namespace {

constexpr qint64 ReportsAcceptedMs = 24LL * 60 * 60 * 1000;
constexpr qsizetype RememberedSessions = 4096; ///< far more than boot at once; then it starts to remember anew

QString text(const QByteArray &token)
{
    return QString::fromLatin1(token).toLower();
}

QString selectSessions(const QString &rest)
{
    return u"SELECT "_s + QLatin1StringView(SessionColumns) + u" FROM session "_s + rest;
}

} // namespace

Result<qint64> SessionStore::save(const session::BootSession &session)
{
    // What was rolled back was never written.
    if (m_rollbacks != m_database.rollbacks() || m_written.size() > RememberedSessions) {
        m_written.clear();
        m_rollbacks = m_database.rollbacks();
    }
    Written written = m_written.value(session.token);
    const size_t fixed = fixedFingerprint(session);
    bool done = false;
    if (written.id != 0 && written.fixed == fixed) {
        const auto changed = writeChanges(session, written);
        if (!changed)
            return fail(changed.error());
        done = *changed;
    }
    if (!done) {
        const auto id = writeAll(session);
        if (!id)
            return id;
        written = {*id, fixed, 0, 0};
    }
    for (qsizetype i = written.status; i < session.status.size(); ++i) {
        if (const auto added = writeReport(written.id, session.status.at(i)); !added)
            return fail(added.error());
    }
    if (const auto summarised = summarise(session, written.id); !summarised)
        return fail(summarised.error());
    written.events = eventsFingerprint(session);
    written.status = session.status.size();
    m_written.insert(session.token, written);
    return written.id;
}

Result<void> SessionStore::summarise(const session::BootSession &session, qint64 id)
{
    // Of such a session another run of the engine knew more.
    if (session.mac.isNull())
        return summariseStored(id);
    session::BootSession numbered = session;
    numbered.id = id;
    return m_summary.write(numbered);
}

/// After a change of the row alone.
Result<void> SessionStore::summariseStored(qint64 id)
{
    const auto found = read(selectSessions(u"WHERE id = ?"_s), {id});
    if (!found)
        return fail(found.error());
    return found->isEmpty() ? Result<void>() : m_summary.write(found->constFirst());
}

/// False if the row is gone.
Result<bool> SessionStore::writeChanges(const session::BootSession &session, const Written &written)
{
    const bool newEvents = written.events != eventsFingerprint(session);
    const auto touched =
        newEvents ? m_database.execute(
                        u"UPDATE session SET state = ?, last_seen_ms = ?, ended_ms = ?, events = ? WHERE id = ?"_s,
                        {session::stateKey(session.state), session.lastSeenMs, orNull(session.endedMs),
                         eventsText(session), written.id})
                  : m_database.execute(
                        u"UPDATE session SET state = ?, last_seen_ms = ?, ended_ms = ? WHERE id = ?"_s,
                        {session::stateKey(session.state), session.lastSeenMs, orNull(session.endedMs), written.id});
    if (!touched)
        return fail(touched.error());
    return *touched == 1;
}

/// A session that another run of the engine began, of which this one knows only how it goes on: its history is kept.
Result<bool> SessionStore::writeEnd(const session::BootSession &session)
{
    const auto touched = m_database.execute(
        u"UPDATE session SET state = ?, last_seen_ms = ?, "
        "ended_ms = coalesce(ended_ms, ?) WHERE token = ?"_s,
        {session::stateKey(session.state), session.lastSeenMs, orNull(session.endedMs), text(session.token)});
    if (!touched)
        return fail(touched.error());
    return *touched == 1;
}

Result<qint64> SessionStore::writeAll(const session::BootSession &session)
{
    const auto idOf = [&] {
        return m_database.integer(u"SELECT id FROM session WHERE token = ?"_s, {text(session.token)});
    };
    bool done = false;
    if (session.mac.isNull()) {
        const auto ended = writeEnd(session);
        if (!ended)
            return fail(ended.error());
        done = *ended;
    }
    if (!done) {
        const auto written = m_database.execute(
            u"INSERT INTO session (token, mac, smbios_guid, state, started_ms, last_seen_ms, ended_ms, decision, "
            u"events) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (token) DO UPDATE SET mac = excluded.mac, "
            "smbios_guid = excluded.smbios_guid, state = excluded.state, started_ms = excluded.started_ms, "
            "last_seen_ms = excluded.last_seen_ms, ended_ms = excluded.ended_ms, decision = excluded.decision, "
            "events = excluded.events"_s,
            {text(session.token), macText(session.mac), orNull(session.smbiosGuid), session::stateKey(session.state),
             session.startedMs, session.lastSeenMs, orNull(session.endedMs), decisionText(session),
             eventsText(session)});
        if (!written)
            return fail(written.error());
    }
    const auto id = idOf();
    if (!id)
        return fail(id.error());
    return id->value_or(0);
}

Result<void> SessionStore::writeReport(qint64 sessionId, const session::StatusReport &report)
{
    // The same report may come twice: from the one who received it, and with the session that it belongs to.
    const auto done = m_database.execute(
        u"INSERT INTO session_status (session_id, time_ms, phase, percent, message, result) VALUES (?, ?, ?, ?, ?, ?) "
        "ON CONFLICT DO NOTHING"_s,
        {sessionId, report.timeMs, report.phase, qBound(-1, report.percent.value_or(-1), 100), report.message,
         report.result});
    if (!done)
        return fail(done.error());
    return {};
}

Result<QList<session::BootSession>> SessionStore::read(const QString &sql, const Values &values)
{
    QList<session::BootSession> sessions;
    if (const auto done = m_database.query(sql, values, [&](const Row &row) { sessions.append(sessionFrom(row)); });
        !done)
        return fail(done.error());
    if (const auto done = readStatus(sessions); !done)
        return fail(done.error());
    for (session::BootSession &session : sessions) {
        if (const auto done = m_summary.readFigures(session); !done)
            return fail(done.error());
    }
    return sessions;
}

Result<void> SessionStore::readStatus(QList<session::BootSession> &sessions)
{
    for (session::BootSession &session : sessions) {
        const auto done = m_database.query(u"SELECT time_ms, phase, percent, message, result FROM session_status "
                                           "WHERE session_id = ? ORDER BY time_ms, id"_s,
                                           {session.id}, [&](const Row &row) {
                                               session::StatusReport report;
                                               report.timeMs = row.integer(0);
                                               report.token = session.token;
                                               report.phase = row.text(1);
                                               if (row.integer(2) >= 0)
                                                   report.percent = int(row.integer(2));
                                               report.message = row.text(3);
                                               report.result = row.text(4);
                                               session.status.append(report);
                                           });
        if (!done)
            return done;
    }
    return {};
}

Result<QList<session::BootSession>> SessionStore::list(const SessionQuery &query)
{
    const qint64 since = query.sinceMs.value_or(std::numeric_limits<qint64>::min());
    if (query.mac)
        return read(selectSessions(u"WHERE mac = ? AND started_ms >= ? ORDER BY started_ms DESC, id DESC LIMIT ?"_s),
                    {macText(*query.mac), since, query.limit});
    return read(selectSessions(u"WHERE started_ms >= ? ORDER BY started_ms DESC, id DESC LIMIT ?"_s),
                {since, query.limit});
}

Result<QSet<MacAddress>> SessionStore::booting(qint64 seenSinceMs)
{
    QSet<MacAddress> machines;
    const auto done = m_database.query(u"SELECT mac FROM session WHERE state = 'live' AND last_seen_ms > ?"_s,
                                       {seenSinceMs}, [&](const Row &row) { machines.insert(macFrom(row.text(0))); });
    if (!done)
        return fail(done.error());
    return machines;
}

Result<std::optional<session::BootSession>> SessionStore::find(const QString &idOrToken)
{
    const QByteArray token = idOrToken.trimmed().toLower().toLatin1();
    QList<session::BootSession> found;
    // Token first: one of digits only is a token still.
    if (session::isToken(token)) {
        const auto byToken = read(selectSessions(u"WHERE token = ?"_s), {text(token)});
        if (!byToken)
            return fail(byToken.error());
        found = *byToken;
    }
    bool isNumber = false;
    const qint64 id = token.toLongLong(&isNumber);
    if (found.isEmpty() && isNumber) {
        const auto byId = read(selectSessions(u"WHERE id = ?"_s), {id});
        if (!byId)
            return fail(byId.error());
        found = *byId;
    }
    return found.isEmpty() ? std::nullopt : std::optional(found.constFirst());
}

Result<std::optional<policy::ClientPlatform>> SessionStore::lastPlatform(const MacAddress &mac)
{
    std::optional<policy::ClientPlatform> platform;
    const auto done =
        m_database.query(u"SELECT decision FROM session WHERE mac = ? ORDER BY started_ms DESC, id DESC LIMIT 1"_s,
                         {macText(mac)}, [&](const Row &row) {
                             const QJsonObject decision = QJsonDocument::fromJson(row.text(0).toUtf8()).object();
                             const auto architecture =
                                 site::architectureFromKey(decision["architecture"_L1].toString());
                             const auto firmware = site::firmwareFromKey(decision["firmware"_L1].toString());
                             if (architecture && firmware)
                                 platform = policy::ClientPlatform{*architecture, *firmware};
                         });
    if (!done)
        return fail(done.error());
    return platform;
}

Result<void> SessionStore::addReport(const session::StatusReport &report)
{
    std::optional<qint64> id;
    if (const auto done = m_database.query(
            u"SELECT id FROM session WHERE token = ? AND coalesce(ended_ms, last_seen_ms) >= ?"_s,
            {text(report.token), report.timeMs - ReportsAcceptedMs}, [&](const Row &row) { id = row.integer(0); });
        !done)
        return done;
    if (!id)
        return failure(ErrorCode::NotFound, {u"session"_s, text(report.token)});
    if (const auto added = writeReport(*id, report); !added)
        return added;
    const auto state = report.result == u"error"_s ? session::State::Failed : session::State::Reported;
    const auto done =
        m_database.execute(u"UPDATE session SET state = ?, ended_ms = coalesce(ended_ms, ?) WHERE id = ?"_s,
                           {session::stateKey(state), report.timeMs, *id});
    if (!done)
        return fail(done.error());
    return summariseStored(*id);
}

Result<QList<StateStore::RecentToken>> SessionStore::recentTokens(qint64 sinceMs)
{
    // No boot lasts longer than a day: the bound on its start lets the index find the few rows.
    QList<StateStore::RecentToken> tokens;
    const auto done = m_database.query(
        u"SELECT token, mac, started_ms FROM session WHERE started_ms >= ? AND coalesce(ended_ms, last_seen_ms) >= ? "
        "ORDER BY started_ms"_s,
        {sinceMs - ReportsAcceptedMs, sinceMs}, [&](const Row &row) {
            tokens.append({row.text(0).toLatin1(), macFrom(row.text(1)), row.integer(2)});
        });
    if (!done)
        return fail(done.error());
    return tokens;
}

Result<int> SessionStore::endStale(qint64 lastSeenBeforeMs, qint64 nowMs)
{
    QList<qint64> stale;
    const auto looked = m_database.query(u"SELECT id FROM session WHERE state = 'live' AND last_seen_ms < ?"_s,
                                         {lastSeenBeforeMs}, [&](const Row &row) { stale.append(row.integer(0)); });
    if (!looked)
        return fail(looked.error());
    for (const qint64 id : std::as_const(stale)) {
        const auto ended =
            m_database.execute(u"UPDATE session SET state = 'failed', ended_ms = ? WHERE id = ?"_s, {nowMs, id});
        if (!ended)
            return ended;
        if (const auto summarised = summariseStored(id); !summarised)
            return fail(summarised.error());
    }
    return int(stale.size());
}

} // namespace slipway::store
