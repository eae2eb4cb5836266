// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/ramdisk_store.h"

using namespace Qt::StringLiterals;

namespace slipway::store {

namespace {

template <class Id>
Result<QHash<Id, site::RamdiskTuning>> all(Database &database, const QString &table, const QString &key)
{
    QHash<Id, site::RamdiskTuning> tunings;
    const auto done =
        database.query(u"SELECT %1, block_size, window_size FROM %2"_s.arg(key, table), {}, [&](const Row &row) {
            tunings.insert(Id{row.integer(0)}, {int(row.integer(1)), int(row.integer(2))});
        });
    if (!done)
        return fail(done.error());
    return tunings;
}

Result<void> setIn(Database &database, const QString &table, const QString &key, qint64 id,
                   const site::RamdiskTuning &tuning)
{
    const auto done =
        tuning.isNull() ? database.execute(u"DELETE FROM %1 WHERE %2 = ?"_s.arg(table, key), {id})
                        : database.execute(u"INSERT INTO %1 (%2, block_size, window_size) VALUES (?, ?, ?) ON CONFLICT "
                                           "DO UPDATE SET block_size = excluded.block_size, window_size = "
                                           "excluded.window_size"_s.arg(table, key),
                                           {id, tuning.blockSize, tuning.windowSize});
    return done ? Result<void>() : fail(done.error());
}

} // namespace

Result<QHash<CollectionId, site::RamdiskTuning>> RamdiskStore::collections()
{
    return all<CollectionId>(m_database, u"collection_ramdisk"_s, u"collection_id"_s);
}

Result<QHash<DeviceId, site::RamdiskTuning>> RamdiskStore::devices()
{
    return all<DeviceId>(m_database, u"device_ramdisk"_s, u"device_id"_s);
}

Result<void> RamdiskStore::set(CollectionId id, const site::RamdiskTuning &tuning)
{
    return setIn(m_database, u"collection_ramdisk"_s, u"collection_id"_s, id.value, tuning);
}

Result<void> RamdiskStore::set(DeviceId id, const site::RamdiskTuning &tuning)
{
    return setIn(m_database, u"device_ramdisk"_s, u"device_id"_s, id.value, tuning);
}

} // namespace slipway::store
