// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/exclusion_store.h"
#include "server/store/distribution_point.h"
#include "server/store/values.h"

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
