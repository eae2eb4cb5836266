// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/transfer_store.h"
#include "server/store/values.h"

using namespace Qt::StringLiterals;

namespace slipway::store {

namespace {

using Record = policy::TransferRecord;

QString text(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes);
}

/// A test belongs to no machine.
QString ownerText(const MacAddress &mac)
{
    return mac.isNull() ? QString() : macText(mac);
}

Result<void> plain(const Result<int> &touched)
{
    if (!touched)
        return fail(touched.error());
    return {};
}

Record recordOf(const Row &row)
{
    Record record;
    record.id = row.integer(0);
    record.timeMs = row.integer(1);
    record.source = policy::transferSourceFromKey(row.text(2)).value_or(Record::Source::Boot);
    record.http = row.text(3) == u"http";
    record.mac = row.text(4).isEmpty() ? MacAddress() : macFrom(row.text(4));
    record.token = row.text(5).toLatin1();
    record.bootImage = row.text(6);
    record.file = row.text(7);
    record.sizes = {int(row.integer(8)), int(row.integer(9))};
    record.size = row.integer(10);
    record.bytes = row.integer(11);
    record.durationMs = row.integer(12);
    record.retransmitted = row.integer(13);
    record.delivered = row.text(14) == u"delivered";
    return record;
}

} // namespace

Result<qint64> TransferStore::add(const Record &record)
{
    const auto id = m_database.insert(
        u"INSERT INTO transfer (time_ms, source, protocol, mac, token, boot_image, file, blksize, windowsize, size, "
        "bytes, duration_ms, retransmitted, outcome) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {record.timeMs, policy::transferSourceKey(record.source), record.http ? u"http"_s : u"tftp"_s,
         ownerText(record.mac), text(record.token), record.bootImage, record.file, record.sizes.blockSize,
         record.sizes.windowSize, record.size, record.bytes, record.durationMs, record.retransmitted,
         record.delivered ? u"delivered"_s : u"failed"_s});
    if (!id)
        return id;
    // By number, not by time: a clock that was set wrong must not empty the table.
    if (const auto pruned = m_database.execute(u"DELETE FROM transfer WHERE id <= ?"_s, {*id - Kept}); !pruned)
        return fail(pruned.error());
    return id;
}

Result<QList<Record>> TransferStore::list(const TransferQuery &query)
{
    QString sql = u"SELECT id, time_ms, source, protocol, mac, token, boot_image, file, blksize, windowsize, size, "
                  "bytes, duration_ms, retransmitted, outcome FROM transfer WHERE time_ms >= ? AND id > ?"_s;
    Values values{query.sinceMs, query.afterId};
    if (query.bootImage) {
        sql += u" AND boot_image = ?"_s;
        values.append(*query.bootImage);
    }
    if (query.mac) {
        sql += u" AND mac = ?"_s;
        values.append(ownerText(*query.mac));
    }
    if (query.source) {
        sql += u" AND source = ?"_s;
        values.append(policy::transferSourceKey(*query.source));
    }
    sql += u" ORDER BY time_ms DESC, id DESC LIMIT ?"_s;
    values.append(query.limit);
    QList<Record> records;
    const auto done = m_database.query(sql, values, [&](const Row &row) { records.append(recordOf(row)); });
    if (!done)
        return fail(done.error());
    return records;
}

Result<QHash<MacAddress, policy::BackOff>> TransferStore::backOffs()
{
    QHash<MacAddress, policy::BackOff> found;
    const auto done =
        m_database.query(u"SELECT mac, since_ms, block_size, window_size FROM back_off"_s, {}, [&](const Row &row) {
            found.insert(macFrom(row.text(0)), {{int(row.integer(2)), int(row.integer(3))}, row.integer(1)});
        });
    if (!done)
        return fail(done.error());
    return found;
}

Result<void> TransferStore::setBackOff(const MacAddress &mac, const policy::BackOff &backOff)
{
    return plain(m_database.execute(
        u"INSERT INTO back_off (mac, since_ms, block_size, window_size) VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET "
        "since_ms = excluded.since_ms, block_size = excluded.block_size, window_size = excluded.window_size"_s,
        {macText(mac), backOff.sinceMs, backOff.tuning.blockSize, backOff.tuning.windowSize}));
}

Result<bool> TransferStore::removeBackOff(const MacAddress &mac)
{
    const auto removed = m_database.execute(u"DELETE FROM back_off WHERE mac = ?"_s, {macText(mac)});
    if (!removed)
        return fail(removed.error());
    return *removed > 0;
}

Result<void> TransferStore::addMeasurement(const Measurement &measurement, qint64 nowMs)
{
    if (const auto forgotten = m_database.execute(u"DELETE FROM measurement WHERE expires_ms <= ?"_s, {nowMs});
        !forgotten)
        return fail(forgotten.error());
    return plain(m_database.execute(
        u"INSERT INTO measurement (token, boot_image, sha256, size, expires_ms) VALUES (?, ?, ?, ?, ?)"_s,
        {text(measurement.token), measurement.bootImage, text(measurement.sha256), measurement.size,
         measurement.expiresMs}));
}

Result<void> TransferStore::removeMeasurement(const QByteArray &token)
{
    return plain(m_database.execute(u"DELETE FROM measurement WHERE token = ?"_s, {text(token)}));
}

Result<QList<Measurement>> TransferStore::measurements(qint64 nowMs)
{
    QList<Measurement> found;
    const auto done = m_database.query(
        u"SELECT token, boot_image, sha256, size, expires_ms FROM measurement WHERE expires_ms > ?"_s, {nowMs},
        [&](const Row &row) {
            found.append({row.text(0).toLatin1(), row.text(1), row.text(2).toLatin1(), row.integer(3), row.integer(4)});
        });
    if (!done)
        return fail(done.error());
    return found;
}

} // namespace slipway::store
