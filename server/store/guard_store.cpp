// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/guard_store.h"

using namespace Qt::StringLiterals;

namespace slipway::store {

namespace {

constexpr qint64 MinuteMs = 60 * 1000;
/// The longest time that a guard may look back (the range of quarantine.minutes).
constexpr qint64 KeptMs = 10080 * MinuteMs;

QString text(const QByteArray &token)
{
    return QString::fromLatin1(token);
}

Result<void> plain(const Result<int> &touched)
{
    if (!touched)
        return fail(touched.error());
    return {};
}

Result<bool> any(const Result<int> &touched)
{
    if (!touched)
        return fail(touched.error());
    return *touched > 0;
}

} // namespace

Result<std::optional<policy::Brake>> GuardStore::brake()
{
    std::optional<policy::Brake> found;
    const auto done = m_database.query(u"SELECT since_ms, boots, minutes FROM brake"_s, {}, [&](const Row &row) {
        found = policy::Brake{row.integer(0), int(row.integer(1)), int(row.integer(2))};
    });
    if (!done)
        return fail(done.error());
    return found;
}

Result<QList<policy::Quarantine>> GuardStore::quarantines()
{
    QList<policy::Quarantine> found;
    const auto done = m_database.query(u"SELECT device_id, since_ms, boots FROM quarantine ORDER BY device_id"_s, {},
                                       [&](const Row &row) {
                                           found.append({{row.integer(0)}, row.integer(1), int(row.integer(2))});
                                       });
    if (!done)
        return fail(done.error());
    return found;
}

Result<int> GuardStore::startsSince(qint64 timeMs)
{
    const auto count =
        m_database.integer(u"SELECT count(*) FROM required_boot WHERE time_ms > ? AND brake_released = 0"_s, {timeMs});
    if (!count)
        return fail(count.error());
    return int(count->value_or(0));
}

Result<bool> GuardStore::forbids(const PayloadClaim &claim, PayloadGrant &grant)
{
    const auto quarantined =
        m_database.integer(u"SELECT 1 FROM quarantine WHERE device_id = ?"_s, {grant.device.value});
    if (!quarantined)
        return fail(quarantined.error());
    if (*quarantined)
        return true;
    const auto engaged = brake();
    if (!engaged)
        return fail(engaged.error());
    if (*engaged)
        return true;
    const GuardLimits &limits = claim.guards;
    if (limits.brakeBoots <= 0)
        return false;
    const auto starts = startsSince(claim.timeMs - limits.brakeMinutes * MinuteMs);
    if (!starts)
        return fail(starts.error());
    if (*starts < limits.brakeBoots)
        return false;
    const policy::Brake now{claim.timeMs, *starts, limits.brakeMinutes};
    if (const auto written = engageBrake(now); !written)
        return written;
    grant.engaged = now;
    return true;
}

Result<void> GuardStore::noteStarted(const PayloadClaim &claim, DeviceId device)
{
    if (const auto pruned =
            m_database.execute(u"DELETE FROM required_boot WHERE time_ms < ?"_s, {claim.timeMs - KeptMs});
        !pruned)
        return fail(pruned.error());
    return plain(m_database.execute(
        u"INSERT INTO required_boot (time_ms, device_id, deployment_id, token) SELECT ?, ?, ?, ? "
        "WHERE NOT EXISTS (SELECT 1 FROM required_boot WHERE token = ?)"_s,
        {claim.timeMs, device.value, claim.deployment.value.toUpper(), text(claim.token), text(claim.token)}));
}

Result<QList<policy::Quarantine>> GuardStore::noteServed(const QByteArray &token, qint64 timeMs,
                                                         const GuardLimits &limits)
{
    QList<DeviceId> devices;
    const auto done =
        m_database.query(u"UPDATE required_boot SET served = 1 WHERE token = ? AND served = 0 RETURNING device_id"_s,
                         {text(token)}, [&](const Row &row) { devices.append(DeviceId{row.integer(0)}); });
    if (!done)
        return fail(done.error());
    QList<policy::Quarantine> made;
    for (const DeviceId device : std::as_const(devices)) {
        const auto judged = judge(device, timeMs, limits);
        if (!judged)
            return fail(judged.error());
        if (*judged)
            made.append(**judged);
    }
    return made;
}

Result<std::optional<policy::Quarantine>> GuardStore::judge(DeviceId device, qint64 timeMs, const GuardLimits &limits)
{
    std::optional<policy::Quarantine> made;
    if (limits.quarantineBoots <= 0)
        return made;
    const auto served =
        m_database.integer(u"SELECT count(*) FROM required_boot WHERE device_id = ? AND time_ms > ? AND served = 1 "
                           "AND clearing_id IS NULL AND quarantine_released = 0"_s,
                           {device.value, timeMs - limits.quarantineMinutes * MinuteMs});
    if (!served)
        return fail(served.error());
    if (served->value_or(0) < limits.quarantineBoots)
        return made;
    const policy::Quarantine quarantined{device, timeMs, int(**served)};
    const auto written = quarantine(quarantined);
    if (!written)
        return fail(written.error());
    if (*written)
        made = quarantined;
    return made;
}

Result<void> GuardStore::noteWithdrawn(const QByteArray &token)
{
    return plain(m_database.execute(u"DELETE FROM required_boot WHERE token = ? AND served = 0"_s, {text(token)}));
}

Result<void> GuardStore::noteCleared(DeviceId device, qint64 clearing)
{
    return plain(
        m_database.execute(u"UPDATE required_boot SET clearing_id = ? WHERE device_id = ? AND clearing_id IS NULL"_s,
                           {clearing, device.value}));
}

Result<void> GuardStore::noteUncleared(DeviceId device, qint64 clearing)
{
    return plain(
        m_database.execute(u"UPDATE required_boot SET clearing_id = NULL WHERE device_id = ? AND clearing_id = ?"_s,
                           {device.value, clearing}));
}

Result<bool> GuardStore::engageBrake(const policy::Brake &brake)
{
    return any(m_database.execute(u"INSERT INTO brake (id, since_ms, boots, minutes) VALUES (1, ?, ?, ?) "
                                  "ON CONFLICT DO NOTHING"_s,
                                  {brake.sinceMs, brake.boots, brake.minutes}));
}

Result<bool> GuardStore::releaseBrake()
{
    // The starts so far are consented to; else the next one would engage it again.
    if (const auto forgiven =
            m_database.execute(u"UPDATE required_boot SET brake_released = 1 WHERE brake_released = 0"_s);
        !forgiven)
        return fail(forgiven.error());
    return any(m_database.execute(u"DELETE FROM brake"_s));
}

Result<bool> GuardStore::quarantine(const policy::Quarantine &quarantine)
{
    return any(m_database.execute(u"INSERT INTO quarantine (device_id, since_ms, boots) VALUES (?, ?, ?) "
                                  "ON CONFLICT DO NOTHING"_s,
                                  {quarantine.device.value, quarantine.sinceMs, quarantine.boots}));
}

Result<bool> GuardStore::releaseQuarantine(DeviceId device)
{
    if (const auto forgiven = m_database.execute(
            u"UPDATE required_boot SET quarantine_released = 1 WHERE device_id = ? AND quarantine_released = 0"_s,
            {device.value});
        !forgiven)
        return fail(forgiven.error());
    return any(m_database.execute(u"DELETE FROM quarantine WHERE device_id = ?"_s, {device.value}));
}

Result<void> GuardStore::remove(DeviceId device)
{
    // Its required boots stay: they happened, and the brake counts them.
    return plain(m_database.execute(u"DELETE FROM quarantine WHERE device_id = ?"_s, {device.value}));
}

Result<void> GuardStore::move(DeviceId from, DeviceId to)
{
    if (const auto moved =
            m_database.execute(u"UPDATE required_boot SET device_id = ? WHERE device_id = ?"_s, {to.value, from.value});
        !moved)
        return fail(moved.error());
    if (const auto moved =
            m_database.execute(u"INSERT INTO quarantine (device_id, since_ms, boots) "
                               "SELECT ?, since_ms, boots FROM quarantine WHERE device_id = ? ON CONFLICT DO NOTHING"_s,
                               {to.value, from.value});
        !moved)
        return fail(moved.error());
    return remove(from);
}

} // namespace slipway::store
