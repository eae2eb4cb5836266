// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/clearing_store.h"

using namespace Qt::StringLiterals;

namespace slipway::store {

namespace {

Result<void> plain(const Result<int> &touched)
{
    if (!touched)
        return fail(touched.error());
    return {};
}

} // namespace

Result<bool> ClearingStore::take(DeviceId device, qint64 clearing)
{
    const auto copied = m_database.execute(
        u"INSERT INTO cleared_row (clearing_id, device_id, deployment_id, state, time_ms, token) "
        "SELECT ?, device_id, deployment_id, state, time_ms, token FROM ledger WHERE device_id = ?"_s,
        {clearing, device.value});
    if (!copied)
        return fail(copied.error());
    if (const auto removed = m_ledger.remove(device); !removed)
        return fail(removed.error());
    // Asked for, whether it had rows or not: what it gets from now on counts anew.
    if (const auto noted = m_guards.noteCleared(device, clearing); !noted)
        return fail(noted.error());
    return *copied > 0;
}

Result<StateStore::Cleared> ClearingStore::clear(const QList<DeviceId> &devices, const ClearOrder &order, qint64 nowMs)
{
    const auto booting = m_ledger.bootingNow(nowMs);
    if (!booting)
        return fail(booting.error());
    const auto clearing = m_database.insert(u"INSERT INTO clearing (time_ms, author, reason) VALUES (?, ?, ?)"_s,
                                            {nowMs, order.author, order.reason});
    if (!clearing)
        return fail(clearing.error());
    StateStore::Cleared result;
    QSet<DeviceId> seen;
    for (const DeviceId device : devices) {
        if (seen.contains(device))
            continue;
        seen.insert(device);
        if (booting->contains(device)) {
            result.bootingNow.append(device);
            continue;
        }
        const auto taken = take(device, *clearing);
        if (!taken)
            return fail(taken.error());
        if (*taken)
            result.cleared.append(device);
    }
    if (!result.cleared.isEmpty())
        result.clearing = *clearing;
    return result;
}

Result<void> ClearingStore::checkUndo(qint64 clearing, qint64 nowMs)
{
    std::optional<qint64> clearedMs;
    bool undone = false;
    const auto done =
        m_database.query(u"SELECT time_ms, undone_ms FROM clearing WHERE id = ?"_s, {clearing}, [&](const Row &row) {
            clearedMs = row.integer(0);
            undone = !row.isNull(1);
        });
    if (!done)
        return done;
    if (!clearedMs)
        return failure(ErrorCode::NotFound, {u"Clear"_s, QString::number(clearing)});
    if (undone)
        return failure(ErrorCode::Refused, {u"This Clear was undone already."_s});
    if (nowMs - *clearedMs > StateStore::UndoMs)
        return failure(ErrorCode::Refused,
                       {u"A Clear can be undone for %1 seconds only; this one is older. Nothing was changed. "
                        "Exclude the machines, or disable the deployment, if they must not be installed."_s.arg(
                            StateStore::UndoMs / 1000)});
    return {};
}

Result<bool> ClearingStore::hasBegunSince(DeviceId device, qint64 clearing)
{
    // Clear marked every boot that was before it; and a row that stands now was written after it.
    const auto begun = m_database.integer(
        u"SELECT EXISTS (SELECT 1 FROM required_boot WHERE device_id = ? AND (clearing_id IS NULL OR clearing_id > ?)) "
        "OR EXISTS (SELECT 1 FROM ledger WHERE device_id = ?)"_s,
        {device.value, clearing, device.value});
    if (!begun)
        return fail(begun.error());
    return begun->value_or(0) != 0;
}

Result<void> ClearingStore::giveBack(DeviceId device, qint64 clearing)
{
    const auto copied = m_database.execute(u"INSERT INTO ledger (device_id, deployment_id, state, time_ms, token) "
                                           "SELECT device_id, deployment_id, state, time_ms, token FROM cleared_row "
                                           "WHERE clearing_id = ? AND device_id = ?"_s,
                                           {clearing, device.value});
    if (!copied)
        return fail(copied.error());
    return m_guards.noteUncleared(device, clearing);
}

Result<StateStore::Undone> ClearingStore::undo(qint64 clearing, qint64 nowMs)
{
    if (const auto allowed = checkUndo(clearing, nowMs); !allowed)
        return fail(allowed.error());
    QList<DeviceId> devices;
    const auto listed =
        m_database.query(u"SELECT DISTINCT device_id FROM cleared_row WHERE clearing_id = ? ORDER BY device_id"_s,
                         {clearing}, [&](const Row &row) { devices.append(DeviceId{row.integer(0)}); });
    if (!listed)
        return fail(listed.error());
    StateStore::Undone result;
    for (const DeviceId device : std::as_const(devices)) {
        const auto begun = hasBegunSince(device, clearing);
        if (!begun)
            return fail(begun.error());
        if (*begun) {
            result.begun.append(device);
            continue;
        }
        if (const auto given = giveBack(device, clearing); !given)
            return fail(given.error());
        result.restored.append(device);
    }
    const auto marked = m_database.execute(u"UPDATE clearing SET undone_ms = ? WHERE id = ?"_s, {nowMs, clearing});
    if (!marked)
        return fail(marked.error());
    return result;
}

Result<void> ClearingStore::remove(DeviceId device)
{
    // A device that is gone leaves no rows: an undo must not bring them back (design decision 5).
    return plain(m_database.execute(u"DELETE FROM cleared_row WHERE device_id = ?"_s, {device.value}));
}

Result<void> ClearingStore::move(DeviceId from, DeviceId to)
{
    if (const auto moved = m_database.execute(u"UPDATE OR IGNORE cleared_row SET device_id = ? WHERE device_id = ?"_s,
                                              {to.value, from.value});
        !moved)
        return fail(moved.error());
    return remove(from);
}

} // namespace slipway::store
