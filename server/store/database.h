// SPDX-License-Identifier: GPL-3.0-or-later
// One connection to one SQLite file: statements with bound values, transactions, readable errors. Belongs to the thread
// that opened it. The only unit, with sql_error, that knows Qt Sql.
#pragma once
#include "server/base/error.h"
#include <QVariant>
#include <functional>
#include <memory>
#include <optional>

class QSqlQuery;

namespace slipway::store {

/// An empty file, which SQLite takes for a new database and VACUUM INTO for a free place. Secrets come into it: it is
/// its owner's alone, or its group's too in a folder that the group may write. Io.
Result<void> makeEmptyFile(const QString &file);

/// Values bound in order. An invalid QVariant is NULL; an empty text is an empty text.
using Values = QVariantList;

/// One row of an answer, by column number.
class Row
{
public:
    explicit Row(const QSqlQuery &query) : m_query(query) {}
    qint64 integer(int column) const;
    bool boolean(int column) const { return integer(column) != 0; }
    QString text(int column) const;
    QByteArray bytes(int column) const;
    bool isNull(int column) const;
    std::optional<qint64> optionalInteger(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional<qint64>(integer(column));
    }

private:
    const QSqlQuery &m_query;
};

class Database
{
public:
    /// Opens a file that exists. `busyTimeoutMs`: how long a statement waits for another program's lock before it is
    /// Busy.
    static Result<std::unique_ptr<Database>> open(const QString &file, int busyTimeoutMs);
    /// Opens a file that nobody writes, to read it: nothing is made beside it, no lock is taken.
    static Result<std::unique_ptr<Database>> openUnchanging(const QString &file);
    /// The same as open(), creating the file.
    static Result<std::unique_ptr<Database>> create(const QString &file, int busyTimeoutMs);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    const QString &file() const { return m_file; }

    /// Writes the journal mode into the file: only after it is known to be ours. Io where the file system cannot.
    Result<void> useWriteAheadLog();

    /// Runs one statement; the number of rows it touched. Busy, NoSpace, PermissionDenied, Corrupt, Io, Internal.
    Result<int> execute(const QString &sql, const Values &values = {});
    /// Runs one INSERT; the id of the new row.
    Result<qint64> insert(const QString &sql, const Values &values);
    /// Calls `row` for each row of the answer. `row` must not use this object.
    Result<void> query(const QString &sql, const Values &values, const std::function<void(const Row &)> &row);
    /// The first column of the first row.
    Result<std::optional<qint64>> integer(const QString &sql, const Values &values = {});
    Result<std::optional<QString>> text(const QString &sql, const Values &values = {});

    /// Everything between is one transaction that holds the write lock from its start. Nests by counting: an error
    /// anywhere rolls back all of it, even if the outer work goes on.
    Result<void> transaction(const std::function<Result<void>()> &work);
    /// Sees one state of the file throughout; takes no lock that others would wait for.
    Result<void> readTransaction(const std::function<Result<void>()> &work);

    /// Changes with every commit of another connection (PRAGMA data_version).
    Result<qint64> dataVersion();
    /// Writing transactions that this object committed, and those it rolled back.
    qint64 commits() const { return m_commits; }
    qint64 rollbacks() const { return m_rollbacks; }

private:
    explicit Database(QString file);
    static Result<std::unique_ptr<Database>> connect(const QString &file, const QString &name, const QString &options);
    Result<void> run(const QString &begin, const std::function<Result<void>()> &work);
    Result<QSqlQuery *> exec(const QString &sql, const Values &values);

    QString m_file;
    struct Connection;
    std::unique_ptr<Connection> m_connection;
    int m_depth = 0;
    std::optional<Error> m_doomed; ///< the first error inside the running transaction
    qint64 m_commits = 0;
    qint64 m_rollbacks = 0;
};

} // namespace slipway::store
