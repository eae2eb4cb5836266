// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/history.h"
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace slipway::store {

namespace {

constexpr int ValueColumns = 10; ///< of the table history: as many as the widest table has

/// "now.collection_id || ' ' || now.device_id": as the triggers write it.
QString keyExpression(const HistoryTable &table)
{
    QStringList columns;
    for (const QString &column : table.key)
        columns << u"now."_s + column;
    return columns.join(u" || ' ' || "_s);
}

Result<QStringList> columnsOf(Database &database, const QString &table)
{
    QStringList columns;
    const auto done = database.query(u"SELECT name FROM pragma_table_info(?, 'main') ORDER BY cid"_s, {table},
                                     [&](const Row &row) { columns << row.text(0); });
    if (!done)
        return fail(done.error());
    return columns;
}

/// Names without a schema mean the temporary ones first: a view hides the table from everybody who reads it.
Result<void> hide(Database &database, const HistoryTable &table)
{
    const auto columns = columnsOf(database, table.name);
    if (!columns)
        return fail(columns.error());
    QStringList present, past;
    for (const QString &column : *columns) {
        present << u"now."_s + column;
        past << u"v%1"_s.arg(past.size());
    }
    const auto done = database.execute(
        u"CREATE TEMP VIEW %1 (%2) AS SELECT %3 FROM main.%1 AS now WHERE NOT EXISTS (SELECT 1 FROM temp.undone "
        "WHERE source = '%1' AND key = %4) UNION ALL SELECT %5 FROM temp.undone WHERE source = '%1' "
        "AND operation <> 'insert'"_s.arg(table.name, columns->join(u", "_s), present.join(u", "_s),
                                          keyExpression(table), past.join(u", "_s)));
    if (!done)
        return fail(done.error());
    return {};
}

} // namespace

Failure<Error> unknownBefore(qint64 utcMs)
{
    return failure(ErrorCode::Refused,
                   {u"What held then is not known: the history of this site reaches back to %1."_s.arg(
                       QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC).toString(Qt::ISODate))});
}

QList<HistoryTable> siteHistoryTables()
{
    return {{u"meta"_s, {u"id"_s}},
            {u"setting"_s, {u"distribution_point_id"_s, u"key"_s}},
            {u"exclusion"_s, {u"distribution_point_id"_s, u"mac"_s}},
            {u"watched_exclusion"_s, {u"distribution_point_id"_s, u"mac"_s}},
            {u"duplicate_mac"_s, {u"mac"_s}},
            {u"duplicate_guid"_s, {u"guid"_s}},
            {u"boot_image"_s, {u"id"_s}},
            {u"boot_image_file"_s, {u"boot_image_id"_s, u"position"_s}},
            {u"windows_image"_s, {u"boot_image_id"_s}},
            {u"task_sequence"_s, {u"id"_s}},
            {u"collection"_s, {u"id"_s}},
            {u"collection_rule"_s, {u"id"_s}},
            {u"maintenance_window"_s, {u"id"_s}},
            {u"deployment"_s, {u"id"_s}},
            {u"device"_s, {u"id"_s}},
            {u"device_mac"_s, {u"mac"_s}},
            {u"collection_device"_s, {u"collection_id"_s, u"device_id"_s}},
            {u"collection_unknown"_s, {u"collection_id"_s, u"architecture"_s}},
            {u"collection_ramdisk"_s, {u"collection_id"_s}},
            {u"device_ramdisk"_s, {u"device_id"_s}},
            {u"collection_variable"_s, {u"collection_id"_s, u"folded"_s}},
            {u"device_variable"_s, {u"device_id"_s, u"folded"_s}}};
}

QList<HistoryTable> stateHistoryTables()
{
    return {{u"unprovisioned"_s, {u"id"_s}},
            {u"ledger"_s, {u"device_id"_s, u"deployment_id"_s}},
            {u"brake"_s, {u"id"_s}},
            {u"quarantine"_s, {u"device_id"_s}}};
}

Result<qint64> sequenceAt(Database &database, qint64 utcMs)
{
    const auto begin = database.integer(u"SELECT time_ms FROM history_begin"_s);
    if (!begin)
        return fail(begin.error());
    if (utcMs < begin->value_or(0))
        return unknownBefore(begin->value_or(0));
    // No index: from the newest row back are just those that will have to be undone.
    const auto sequence =
        database.integer(u"SELECT sequence FROM history WHERE time_ms <= ? ORDER BY sequence DESC LIMIT 1"_s, {utcMs});
    if (!sequence)
        return fail(sequence.error());
    std::optional<qint64> oldest, oldestMs;
    if (const auto done = database.query(u"SELECT sequence, time_ms FROM history ORDER BY sequence LIMIT 1"_s, {},
                                         [&](const Row &row) {
                                             oldest = row.integer(0);
                                             oldestMs = row.integer(1);
                                         });
        !done)
        return fail(done.error());
    // Where older rows were dropped, what came before the oldest that is left cannot be undone any more.
    if (oldest && *oldest > 1 && !*sequence)
        return unknownBefore(*oldestMs);
    return sequence->value_or(0);
}

Result<void> lookBack(Database &database, const QList<HistoryTable> &tables, qint64 sequence)
{
    QStringList values;
    for (int i = 0; i < ValueColumns; ++i)
        values << u"v%1"_s.arg(i);
    const QString list = values.join(u", "_s);
    const auto made =
        database.execute(u"CREATE TEMP TABLE undone (source TEXT NOT NULL, key NOT NULL, operation TEXT NOT NULL, %1, "
                         "PRIMARY KEY (source, key)) WITHOUT ROWID"_s.arg(list));
    if (!made)
        return fail(made.error());
    // Of a row that changed many times only the first change tells what it was.
    const auto filled =
        database.execute(u"INSERT INTO temp.undone (source, key, operation, %1) SELECT source, key, operation, %1 FROM "
                         "(SELECT source, key, operation, %1, min(sequence) FROM main.history WHERE sequence > ? "
                         "GROUP BY source, key)"_s.arg(list),
                         {sequence});
    if (!filled)
        return fail(filled.error());
    for (const HistoryTable &table : tables) {
        if (const auto done = hide(database, table); !done)
            return done;
    }
    return {};
}

} // namespace slipway::store
