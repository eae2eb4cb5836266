// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/exclusion_store.h"
#include "server/store/distribution_point.h"
#include "server/store/values.h"
#include <QSet>

using namespace Qt::StringLiterals;

namespace slipway::store {

Result<QList<site::Exclusion>> ExclusionStore::all()
{
    QList<site::Exclusion> exclusions;
    const auto done = m_database.query(
        u"SELECT mac, note, author, created_ms FROM exclusion WHERE distribution_point_id = ? ORDER BY mac"_s,
        {TheDistributionPoint}, [&](const Row &row) {
            exclusions.append({macFrom(row.text(0)), row.text(1), row.text(2), row.integer(3)});
        });
    if (!done)
        return fail(done.error());
    return exclusions;
}

Result<void> ExclusionStore::add(const site::Exclusion &exclusion)
{
    const auto touched = m_database.execute(
        u"INSERT INTO exclusion (distribution_point_id, mac, note, author, created_ms) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT DO NOTHING"_s,
        {TheDistributionPoint, macText(exclusion.mac), exclusion.note, exclusion.author, exclusion.createdMs});
    if (!touched)
        return fail(touched.error());
    if (*touched == 0)
        return failure(ErrorCode::AlreadyExists, {u"exclusion"_s, macText(exclusion.mac)});
    return {};
}

Result<void> ExclusionStore::setNote(const MacAddress &mac, const QString &note)
{
    const auto touched =
        m_database.execute(u"UPDATE exclusion SET note = ? WHERE distribution_point_id = ? AND mac = ?"_s,
                           {note, TheDistributionPoint, macText(mac)});
    if (!touched)
        return fail(touched.error());
    if (*touched == 0)
        return failure(ErrorCode::NotFound, {u"exclusion"_s, macText(mac)});
    return {};
}

Result<QList<MacAddress>> ExclusionStore::watched()
{
    QList<MacAddress> macs;
    const auto done =
        m_database.query(u"SELECT mac FROM watched_exclusion WHERE distribution_point_id = ? ORDER BY mac"_s,
                         {TheDistributionPoint}, [&](const Row &row) { macs.append(macFrom(row.text(0))); });
    if (!done)
        return fail(done.error());
    return macs;
}

Result<ExclusionStore::Changed> ExclusionStore::setWatched(const QList<MacAddress> &macs)
{
    const auto before = watched();
    if (!before)
        return fail(before.error());
    const QSet<MacAddress> old(before->begin(), before->end());
    const QSet<MacAddress> wanted(macs.begin(), macs.end());
    Changed changed;
    for (const MacAddress &mac : *before) {
        if (wanted.contains(mac))
            continue;
        const auto done =
            m_database.execute(u"DELETE FROM watched_exclusion WHERE distribution_point_id = ? AND mac = ?"_s,
                               {TheDistributionPoint, macText(mac)});
        if (!done)
            return fail(done.error());
        ++changed.removed;
    }
    for (const MacAddress &mac : wanted) {
        if (old.contains(mac))
            continue;
        const auto done =
            m_database.execute(u"INSERT INTO watched_exclusion (distribution_point_id, mac) VALUES (?, ?)"_s,
                               {TheDistributionPoint, macText(mac)});
        if (!done)
            return fail(done.error());
        ++changed.added;
    }
    return changed;
}

Result<void> ExclusionStore::remove(const MacAddress &mac)
{
    const auto touched = m_database.execute(u"DELETE FROM exclusion WHERE distribution_point_id = ? AND mac = ?"_s,
                                            {TheDistributionPoint, macText(mac)});
    if (!touched)
        return fail(touched.error());
    if (*touched == 0)
        return failure(ErrorCode::NotFound, {u"exclusion"_s, macText(mac)});
    return {};
}

} // namespace slipway::store
