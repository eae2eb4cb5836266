// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/setting_store.h"
#include "server/store/distribution_point.h"

using namespace Qt::StringLiterals;

namespace slipway::store {

Result<QHash<QString, QString>> SettingStore::all()
{
    QHash<QString, QString> settings;
    const auto done =
        m_database.query(u"SELECT key, value FROM setting WHERE distribution_point_id = ?"_s, {TheDistributionPoint},
                         [&](const Row &row) { settings.insert(row.text(0), row.text(1)); });
    if (!done)
        return fail(done.error());
    return settings;
}

Result<void> SettingStore::set(const QString &key, const QString &value)
{
    const auto done =
        m_database.execute(u"INSERT INTO setting (distribution_point_id, key, value) VALUES (?, ?, ?) "
                           "ON CONFLICT (distribution_point_id, key) DO UPDATE SET value = excluded.value"_s,
                           {TheDistributionPoint, key, value});
    if (!done)
        return fail(done.error());
    return {};
}

Result<void> SettingStore::clear()
{
    const auto done =
        m_database.execute(u"DELETE FROM setting WHERE distribution_point_id = ?"_s, {TheDistributionPoint});
    if (!done)
        return fail(done.error());
    return {};
}

} // namespace slipway::store
