// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/ledger_store.h"
#include "server/store/values.h"

using namespace Qt::StringLiterals;

namespace slipway::store {

namespace {

/// A delivery that is under way is written every second; one that was not for so long died with its engine.
constexpr qint64 LiveMs = 30 * 1000;

policy::LedgerRow rowFrom(const Row &row)
{
    return {{row.integer(0)},
            {row.text(1)},
            policy::ledgerStateFromKey(row.text(2)).value_or(policy::LedgerState::Started),
            row.integer(3)};
}

QString text(const QByteArray &token)
{
    return QString::fromLatin1(token);
}

} // namespace

Result<QList<policy::LedgerRow>> LedgerStore::rows(const QString &sql, const Values &values)
{
    QList<policy::LedgerRow> rows;
    const auto done = m_database.query(sql, values, [&](const Row &row) { rows.append(rowFrom(row)); });
    if (!done)
        return fail(done.error());
    return rows;
}

Result<QList<policy::LedgerRow>> LedgerStore::all()
{
    return rows(u"SELECT device_id, deployment_id, state, time_ms FROM ledger"_s, {});
}

/// False if the ledger has a row already: the insert decides, not a look before it.
Result<bool> LedgerStore::insert(const PayloadClaim &claim, const DeploymentId &deployment, policy::LedgerState state,
                                 PayloadGrant &grant)
{
    const policy::LedgerRow row{grant.device, {deployment.value.toUpper()}, state, claim.timeMs};
    const auto written = m_database.execute(
        u"INSERT INTO ledger (device_id, deployment_id, state, time_ms, token) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT DO NOTHING"_s,
        {row.device.value, row.deployment.value, policy::ledgerStateKey(state), row.timeMs, text(claim.token)});
    if (!written)
        return fail(written.error());
    if (*written == 1)
        grant.written.append(row);
    return *written == 1;
}

/// The claim comes a second time (an engine that did not hear of its commit): true if *started* is still this token's.
Result<bool> LedgerStore::startedBefore(const PayloadClaim &claim, PayloadGrant &grant)
{
    const auto own = m_database.integer(u"SELECT 1 FROM ledger WHERE device_id = ? AND deployment_id = ? AND token = ? "
                                        "AND state = 'started'"_s,
                                        {grant.device.value, claim.deployment.value.toUpper(), text(claim.token)});
    if (!own)
        return fail(own.error());
    if (!*own)
        return false;
    const auto written = rows(u"SELECT device_id, deployment_id, state, time_ms FROM ledger WHERE token = ? "
                              "AND device_id = ?"_s,
                              {text(claim.token), grant.device.value});
    if (!written)
        return fail(written.error());
    grant.written = *written;
    return true;
}

/// Who the claim is for. False: the record that was decided for is promoted or removed since, and the decision holds no
/// longer.
Result<bool> LedgerStore::identify(const PayloadClaim &claim, PayloadGrant &grant)
{
    grant.device = claim.device;
    if (claim.device.value >= FirstUnprovisionedId)
        return claim.required ? m_unprovisioned.contains(claim.device) : Result<bool>(true);
    if (claim.device.isValid())
        return true;
    const auto recorded = m_unprovisioned.findOrMake(claim.record);
    if (!recorded)
        return fail(recorded.error());
    grant.device = recorded->record.id;
    if (recorded->made)
        grant.made = recorded->record;
    return true;
}

/// Whether *started* may be written for it. False: the grant says what holds instead.
Result<bool> LedgerStore::isOpen(const PayloadClaim &claim, PayloadGrant &grant)
{
    const auto before = startedBefore(claim, grant);
    if (!before)
        return fail(before.error());
    if (*before) {
        grant.granted = true;
        return false;
    }
    const auto ran = m_database.integer(u"SELECT 1 FROM ledger WHERE device_id = ? AND deployment_id = ?"_s,
                                        {grant.device.value, claim.deployment.value.toUpper()});
    if (!ran)
        return fail(ran.error());
    if (*ran)
        return false;
    if (claim.arrived)
        return true;
    // Counted and refused in the transaction of *started*: two engines together never start more than allowed.
    const auto forbidden = m_guards.forbids(claim, grant);
    if (!forbidden)
        return fail(forbidden.error());
    grant.guarded = *forbidden;
    return !*forbidden;
}

Result<PayloadGrant> LedgerStore::begin(const PayloadClaim &claim)
{
    PayloadGrant grant;
    const auto identified = identify(claim, grant);
    if (!identified)
        return fail(identified.error());
    if (!*identified || !claim.required) {
        grant.granted = *identified;
        return grant;
    }
    const auto open = isOpen(claim, grant);
    if (!open)
        return fail(open.error());
    if (!*open)
        return grant;
    const auto started = insert(claim, claim.deployment, policy::LedgerState::Started, grant);
    if (!started)
        return fail(started.error());
    if (!*started)
        return grant;
    if (const auto noted = m_guards.noteStarted(claim, grant.device); !noted)
        return fail(noted.error());
    for (const DeploymentId &lower : claim.superseded) {
        if (const auto done = insert(claim, lower, policy::LedgerState::Superseded, grant); !done)
            return fail(done.error());
    }
    grant.granted = true;
    return grant;
}

Result<StateStore::Served> LedgerStore::delivered(const QByteArray &token, qint64 timeMs, const GuardLimits &guards)
{
    StateStore::Served served;
    const auto changed = rows(u"UPDATE ledger SET state = 'served', time_ms = ? WHERE token = ? AND state = 'started' "
                              "RETURNING device_id, deployment_id, state, time_ms"_s,
                              {timeMs, text(token)});
    if (!changed)
        return fail(changed.error());
    served.rows = *changed;
    if (served.rows.isEmpty())
        return served;
    const auto quarantined = m_guards.noteServed(token, timeMs, guards);
    if (!quarantined)
        return fail(quarantined.error());
    served.quarantined = *quarantined;
    return served;
}

Result<QList<policy::LedgerRow>> LedgerStore::withdraw(const QByteArray &token)
{
    const auto taken = rows(u"DELETE FROM ledger WHERE token = ? AND state IN ('started', 'superseded') "
                            "AND NOT EXISTS (SELECT 1 FROM ledger AS main WHERE main.token = ? "
                            "AND main.state = 'served') "
                            "RETURNING device_id, deployment_id, state, time_ms"_s,
                            {text(token), text(token)});
    if (!taken)
        return taken;
    if (const auto noted = m_guards.noteWithdrawn(token); !noted)
        return fail(noted.error());
    return taken;
}

Result<QSet<DeviceId>> LedgerStore::bootingNow(qint64 nowMs)
{
    // Whatever the machine reported meanwhile: while its row is *started* and packets come, it is booting.
    // A session is first written a moment after its claim: a young row whose session is not there yet is booting too.
    QSet<DeviceId> booting;
    const auto done =
        m_database.query(u"SELECT ledger.device_id FROM ledger LEFT JOIN session ON session.token = ledger.token "
                         "WHERE ledger.state = 'started' AND (session.last_seen_ms > ? "
                         "OR (session.id IS NULL AND ledger.time_ms > ?))"_s,
                         {nowMs - LiveMs, nowMs - LiveMs}, [&](const Row &row) { booting.insert({row.integer(0)}); });
    if (!done)
        return fail(done.error());
    return booting;
}

Result<int> LedgerStore::remove(DeviceId device)
{
    return m_database.execute(u"DELETE FROM ledger WHERE device_id = ?"_s, {device.value});
}

Result<void> LedgerStore::add(const policy::LedgerRow &row)
{
    const auto written = m_database.execute(
        u"INSERT INTO ledger (device_id, deployment_id, state, time_ms, token) VALUES (?, ?, ?, ?, '') "
        "ON CONFLICT DO NOTHING"_s,
        {row.device.value, row.deployment.value.toUpper(), policy::ledgerStateKey(row.state), row.timeMs});
    if (!written)
        return fail(written.error());
    if (*written == 0)
        return failure(ErrorCode::AlreadyExists, {u"ledger row"_s, row.deployment.value});
    return {};
}

Result<void> LedgerStore::move(DeviceId from, DeviceId to)
{
    // Two records of one machine may both have a row: what came nearest to running decides.
    const auto moved = m_database.execute(
        u"INSERT INTO ledger (device_id, deployment_id, state, time_ms, token) "
        "SELECT ?, deployment_id, state, time_ms, token FROM ledger WHERE device_id = ? "
        "ON CONFLICT (device_id, deployment_id) DO UPDATE SET state = excluded.state, time_ms = excluded.time_ms, "
        "token = excluded.token "
        "WHERE CASE excluded.state WHEN 'served' THEN 3 WHEN 'started' THEN 2 ELSE 1 END "
        "> CASE ledger.state WHEN 'served' THEN 3 WHEN 'started' THEN 2 ELSE 1 END"_s,
        {to.value, from.value});
    if (!moved)
        return fail(moved.error());
    const auto removed = remove(from);
    if (!removed)
        return fail(removed.error());
    return {};
}

} // namespace slipway::store
