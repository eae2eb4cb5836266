// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/database.h"
#include "server/store/open_files.h"
#include "server/store/sql_error.h"
#include <QFileInfo>
#include <QHash>
#include <QScopeGuard>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace slipway::store {

namespace {

/// The driver takes a null QString for NULL; to us a text without characters is a text.
QVariant bindable(const QVariant &value)
{
    if (value.metaType() == QMetaType::fromType<QString>() && value.toString().isNull())
        return u""_s;
    if (value.metaType() == QMetaType::fromType<QByteArray>() && value.toByteArray().isNull())
        return QByteArray("");
    return value;
}

QString waiting(int busyTimeoutMs)
{
    return u"QSQLITE_BUSY_TIMEOUT="_s + QString::number(busyTimeoutMs);
}

} // namespace

Result<void> makeEmptyFile(const QString &file)
{
    QFileDevice::Permissions mode = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    if (QFileInfo(QFileInfo(file).path()).permission(QFileDevice::WriteGroup))
        mode |= QFileDevice::ReadGroup | QFileDevice::WriteGroup;
    QFile made(file);
    // The second time for what the umask took away.
    if (!made.open(QIODevice::WriteOnly | QIODevice::NewOnly, mode) || !made.setPermissions(mode))
        return failure(ErrorCode::Io, {file, made.errorString()});
    return {};
}

struct Database::Connection
{
    QString name = u"slipway-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    QHash<QString, std::shared_ptr<QSqlQuery>> statements; ///< prepared once: preparing costs more than most statements
    std::optional<OpenFile> opened;

    Connection() = default;
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;
    ~Connection()
    {
        // Every query and handle has to be gone before the connection is, or Qt keeps it open and complains.
        statements.clear();
        database.close();
        database = {};
        QSqlDatabase::removeDatabase(name);
    }
};

qint64 Row::integer(int column) const
{
    return m_query.value(column).toLongLong();
}

QString Row::text(int column) const
{
    return m_query.value(column).toString();
}

QByteArray Row::bytes(int column) const
{
    return m_query.value(column).toByteArray();
}

bool Row::isNull(int column) const
{
    return m_query.isNull(column);
}

Database::Database(QString file) : m_file(std::move(file)), m_connection(std::make_unique<Connection>()) {}
Database::~Database() = default;

Result<std::unique_ptr<Database>> Database::open(const QString &file, int busyTimeoutMs)
{
    // SQLite would create what is missing, and read what it may not write: both would surprise later.
    const QFileInfo info(file);
    if (!info.exists())
        return failure(ErrorCode::Io, {file, u"No such file"_s});
    if (!info.isFile())
        return failure(ErrorCode::Corrupt, {file, u"not a file"_s});
    if (!info.isReadable() || !info.isWritable() || !QFileInfo(info.path()).isWritable())
        return failure(ErrorCode::PermissionDenied, {file});
    return connect(file, file, waiting(busyTimeoutMs));
}

Result<std::unique_ptr<Database>> Database::openUnchanging(const QString &file)
{
    const QFileInfo info(file);
    if (!info.isFile())
        return failure(ErrorCode::Corrupt, {file, u"not a file"_s});
    const QString name = QString::fromLatin1(QUrl::toPercentEncoding(info.absoluteFilePath(), "/"));
    return connect(file, u"file:%1?immutable=1"_s.arg(name), u"QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY"_s);
}

Result<std::unique_ptr<Database>> Database::create(const QString &file, int busyTimeoutMs)
{
    const QFileInfo folder(QFileInfo(file).path());
    if (!folder.exists())
        return failure(ErrorCode::Io, {folder.filePath(), u"No such directory"_s});
    if (!folder.isWritable())
        return failure(ErrorCode::PermissionDenied, {folder.filePath()});
    if (const auto made = QFileInfo::exists(file) ? Result<void>() : makeEmptyFile(file); !made)
        return fail(made.error());
    return connect(file, file, waiting(busyTimeoutMs));
}

Result<std::unique_ptr<Database>> Database::connect(const QString &file, const QString &name, const QString &options)
{
    std::unique_ptr<Database> database(new Database(file));
    QSqlDatabase &connection = database->m_connection->database;
    if (!connection.isValid())
        return failure(ErrorCode::Internal, {u"Qt's SQLite driver is not installed"_s});
    connection.setDatabaseName(name);
    connection.setConnectOptions(options);
    if (!connection.open())
        return sqlFailure(connection.lastError(), file);
    database->m_connection->opened.emplace(file);
    // recursive_triggers: the row that a REPLACE removes goes into the history too. temp_store: a full disk hinders
    // nobody who only reads. trusted_schema and cell_size_check: a file that somebody else made runs no functions and
    // is not believed blindly.
    for (const QString &pragma :
         {u"PRAGMA trusted_schema = OFF"_s, u"PRAGMA cell_size_check = ON"_s, u"PRAGMA foreign_keys = ON"_s,
          u"PRAGMA synchronous = FULL"_s, u"PRAGMA recursive_triggers = ON"_s, u"PRAGMA temp_store = MEMORY"_s}) {
        if (const auto done = database->execute(pragma); !done)
            return fail(done.error());
    }
    return database;
}

Result<void> Database::useWriteAheadLog()
{
    const auto mode = text(u"PRAGMA journal_mode = WAL"_s);
    if (!mode)
        return fail(mode.error());
    if (mode->value_or(QString()).compare(u"wal", Qt::CaseInsensitive) != 0)
        return failure(ErrorCode::Io, {m_file, u"this file system cannot hold a write-ahead log"_s});
    return {};
}

Result<QSqlQuery *> Database::exec(const QString &sql, const Values &values)
{
    auto &statement = m_connection->statements[sql];
    if (!statement) {
        statement = std::make_shared<QSqlQuery>(m_connection->database);
        statement->setForwardOnly(true);
        if (!statement->prepare(sql)) {
            const Failure<Error> failed = sqlFailure(statement->lastError(), m_file);
            m_connection->statements.remove(sql);
            return failed;
        }
    }
    for (qsizetype i = 0; i < values.size(); ++i)
        statement->bindValue(int(i), bindable(values.at(i)));
    if (!statement->exec()) {
        const Failure<Error> failed = sqlFailure(statement->lastError(), m_file);
        statement->finish();
        return failed;
    }
    return statement.get();
}

Result<int> Database::execute(const QString &sql, const Values &values)
{
    const auto statement = exec(sql, values);
    if (!statement)
        return fail(statement.error());
    const int touched = (*statement)->numRowsAffected();
    (*statement)->finish();
    return touched;
}

Result<qint64> Database::insert(const QString &sql, const Values &values)
{
    const auto statement = exec(sql, values);
    if (!statement)
        return fail(statement.error());
    const qint64 id = (*statement)->lastInsertId().toLongLong();
    (*statement)->finish();
    return id;
}

Result<void> Database::query(const QString &sql, const Values &values, const std::function<void(const Row &)> &row)
{
    const auto statement = exec(sql, values);
    if (!statement)
        return fail(statement.error());
    // An open statement would hold its view of the file, and with it the write-ahead log, for ever.
    const auto finish = qScopeGuard([&] { (*statement)->finish(); });
    const Row current(**statement);
    while ((*statement)->next())
        row(current);
    // next() says no at the end and at a fault alike.
    if ((*statement)->lastError().isValid())
        return sqlFailure((*statement)->lastError(), m_file);
    return {};
}

Result<std::optional<qint64>> Database::integer(const QString &sql, const Values &values)
{
    std::optional<qint64> first;
    const auto done = query(sql, values, [&](const Row &row) {
        if (!first && !row.isNull(0))
            first = row.integer(0);
    });
    if (!done)
        return fail(done.error());
    return first;
}

Result<std::optional<QString>> Database::text(const QString &sql, const Values &values)
{
    std::optional<QString> first;
    const auto done = query(sql, values, [&](const Row &row) {
        if (!first && !row.isNull(0))
            first = row.text(0);
    });
    if (!done)
        return fail(done.error());
    return first;
}

Result<void> Database::transaction(const std::function<Result<void>()> &work)
{
    // IMMEDIATE: a transaction that reads first and writes later could not wait for the lock, only fail.
    const bool outermost = m_depth == 0;
    const auto workInPlace = [&]() -> Result<void> {
        Result<void> done = work();
        // Looked at last: SQLite would commit into a file that nobody finds again.
        return done ? m_connection->opened->inPlace() : done;
    };
    Result<void> done = outermost ? run(u"BEGIN IMMEDIATE"_s, workInPlace) : run({}, work);
    if (outermost)
        ++(done ? m_commits : m_rollbacks);
    return done;
}

Result<void> Database::readTransaction(const std::function<Result<void>()> &work)
{
    return run(u"BEGIN"_s, work);
}

Result<void> Database::run(const QString &begin, const std::function<Result<void>()> &work)
{
    if (m_depth > 0) {
        ++m_depth;
        Result<void> done = work();
        --m_depth;
        if (!done && !m_doomed)
            m_doomed = done.error();
        return done;
    }
    if (const auto begun = execute(begin); !begun)
        return fail(begun.error());
    m_depth = 1;
    Result<void> done = work();
    m_depth = 0;
    const std::optional<Error> doomed = std::exchange(m_doomed, std::nullopt);
    if (done && doomed)
        done = fail(*doomed);
    if (done) {
        const auto committed = execute(u"COMMIT"_s);
        if (committed)
            return {};
        done = fail(committed.error());
    }
    // After a full disk SQLite may have rolled back by itself: that this fails then is no news.
    (void)execute(u"ROLLBACK"_s);
    return done;
}

Result<qint64> Database::dataVersion()
{
    const auto version = integer(u"PRAGMA data_version"_s);
    if (!version)
        return fail(version.error());
    return version->value_or(0);
}

} // namespace slipway::store
