// SPDX-License-Identifier: GPL-3.0-or-later
// Earlier states of a database, rebuilt from the rows that the triggers of schema/*_003.sql keep. Nothing is written
// and nobody is locked out: the connection merely sees its tables as they were.
#pragma once
#include "server/store/database.h"

namespace slipway::store {

/// A table that triggers watch, and the columns by which they name its rows.
struct HistoryTable
{
    QString name;
    QStringList key;
};
QList<HistoryTable> siteHistoryTables();
QList<HistoryTable> stateHistoryTables();

/// The last history row that had been committed at that moment; 0: none. Where the clock was set back and a moment came
/// twice, the later one. Refused, naming the time from which on it is known.
Result<qint64> sequenceAt(Database &database, qint64 utcMs);

/// The refusal, naming the time.
Failure<Error> unknownBefore(qint64 utcMs);

/// From now on this connection's tables look as they did right after that row. For a connection of its own, within a
/// read transaction, that is closed afterwards.
Result<void> lookBack(Database &database, const QList<HistoryTable> &tables, qint64 sequence);

} // namespace slipway::store
