// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/rehearsal_store.h"
#include "server/store/values.h"

using namespace Qt::StringLiterals;

namespace slipway::store {

Result<void> RehearsalStore::add(const QList<site::Rehearsal> &rehearsals, qint64 expiresMs, qint64 nowMs)
{
    if (const auto forgotten = m_database.execute(u"DELETE FROM rehearsal WHERE expires_ms <= ?"_s, {nowMs});
        !forgotten)
        return fail(forgotten.error());
    for (const site::Rehearsal &each : rehearsals) {
        const auto added =
            m_database.execute(u"INSERT OR REPLACE INTO rehearsal (mac, collection_id, expires_ms) VALUES (?, ?, ?)"_s,
                               {macText(each.mac), each.collection.value, expiresMs});
        if (!added)
            return fail(added.error());
    }
    return {};
}

Result<void> RehearsalStore::remove(const QList<site::Rehearsal> &rehearsals)
{
    for (const site::Rehearsal &each : rehearsals) {
        if (const auto removed = m_database.execute(u"DELETE FROM rehearsal WHERE mac = ?"_s, {macText(each.mac)});
            !removed)
            return fail(removed.error());
    }
    return {};
}

Result<QList<site::Rehearsal>> RehearsalStore::underWay(qint64 nowMs)
{
    QList<site::Rehearsal> found;
    const auto done = m_database.query(u"SELECT mac, collection_id FROM rehearsal WHERE expires_ms > ? ORDER BY mac"_s,
                                       {nowMs}, [&](const Row &row) {
                                           found.append({macFrom(row.text(0)), {row.integer(1)}});
                                       });
    if (!done)
        return fail(done.error());
    return found;
}

} // namespace slipway::store
