// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/migration.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace slipway::store {

namespace {

/// Looked at before SQLite is: it would take an empty file for a new database.
/// Never opens the file: closing any descriptor of it drops every POSIX lock that this process holds on it, those of
/// SQLite's own connections too, and the next program to leave would take itself for the last one and delete the log
/// (sqlite.org/howtocorrupt.html, section 2.2). Whether it is a database at all is left for SQLite to say.
Result<void> looksLikeDatabase(const QString &path)
{
    const QFileInfo file(path);
    if (!file.isFile())
        return failure(ErrorCode::Corrupt, {path, u"not a file"_s});
    if (!file.isReadable())
        return failure(ErrorCode::PermissionDenied, {path});
    if (file.size() == 0)
        return failure(ErrorCode::Corrupt, {path, u"the file is empty"_s});
    return {};
}

Result<int> versionOf(Database &database)
{
    const auto version = database.integer(u"PRAGMA user_version"_s);
    if (!version)
        return fail(version.error());
    return int(version->value_or(0));
}

Result<void> backUp(Database &database, int version)
{
    const QString copy = database.file() + u".version"_s + QString::number(version);
    const QString half = copy + u".part"_s;
    QFile::remove(half);
    if (const auto made = makeEmptyFile(half); !made)
        return made;
    if (const auto copied = database.execute(u"VACUUM INTO ?"_s, {half}); !copied)
        return fail(copied.error());
    QFile::remove(copy);
    if (!QFile::rename(half, copy))
        return failure(ErrorCode::Io, {copy, u"the backup could not be moved into place"_s});
    return {};
}

Result<void> migrateOneStep(Database &database, const Schema &schema, int to)
{
    return database.transaction([&]() -> Result<void> {
        // Another program may have done this step while we waited for the lock.
        const auto version = versionOf(database);
        if (!version)
            return fail(version.error());
        if (*version >= to)
            return {};
        QStringList statements = statementsOf(schema.steps.at(to - 1));
        // A pragma takes no bound values; these are our own numbers.
        statements << u"PRAGMA user_version = %1"_s.arg(to)
                   << u"PRAGMA application_id = %1"_s.arg(schema.applicationId);
        for (const QString &statement : std::as_const(statements)) {
            if (const auto done = database.execute(statement); !done)
                return fail(done.error());
        }
        return {};
    });
}

Result<void> migrate(Database &database, const Schema &schema, int from)
{
    for (int to = from + 1; to <= schema.steps.size(); ++to) {
        if (const auto done = migrateOneStep(database, schema, to); !done)
            return done;
    }
    return {};
}

void removeDatabaseFiles(const QString &file)
{
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(file + suffix);
}

Result<void> build(const QString &file, const Schema &schema, const std::function<Result<void>(Database &)> &fill)
{
    auto database = Database::create(file, 1000);
    if (!database)
        return fail(database.error());
    if (const auto done = (*database)->useWriteAheadLog(); !done)
        return done;
    if (const auto done = migrate(**database, schema, 0); !done)
        return done;
    if (fill)
        return (*database)->transaction([&] { return fill(**database); });
    return {};
}

} // namespace

QStringList statementsOf(const QString &sql)
{
    QStringList statements;
    QString current;
    for (const QString &line : sql.split(u'\n')) {
        if (line.trimmed().isEmpty() || line.trimmed().startsWith("--"_L1))
            continue;
        current += line + u'\n';
        if (line.trimmed().endsWith(u';')) {
            statements << current.trimmed();
            current.clear();
        }
    }
    if (!current.trimmed().isEmpty())
        statements << current.trimmed();
    return statements;
}

Result<void> createDatabase(const QString &file, const Schema &schema,
                            const std::function<Result<void>(Database &)> &fill)
{
    if (QFileInfo::exists(file))
        return failure(ErrorCode::AlreadyExists, {u"database"_s, file});
    const QString half = file + u".new-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (const auto built = build(half, schema, fill); !built) {
        removeDatabaseFiles(half);
        return built;
    }
    // The last connection folds the log into the file when it closes; only the file itself is moved.
    if (QFileInfo::exists(half + u"-wal"_s)) {
        removeDatabaseFiles(half);
        return failure(ErrorCode::Io, {file, u"the new database could not be written completely"_s});
    }
    // QFile::rename never replaces: of two programs that create at once, one wins and the other is told.
    if (QFile::rename(half, file))
        return {};
    removeDatabaseFiles(half);
    if (QFileInfo::exists(file))
        return failure(ErrorCode::AlreadyExists, {u"database"_s, file});
    return failure(ErrorCode::Io, {file, u"the new database could not be moved into place"_s});
}

Result<std::unique_ptr<Database>> openDatabase(const QString &file, const Schema &schema, int busyTimeoutMs)
{
    if (const auto plausible = looksLikeDatabase(file); !plausible)
        return fail(plausible.error());
    auto database = Database::open(file, busyTimeoutMs);
    if (!database)
        return database;
    const auto application = (*database)->integer(u"PRAGMA application_id"_s);
    if (!application)
        return fail(application.error());
    if (quint32(application->value_or(0)) != schema.applicationId)
        return failure(ErrorCode::Corrupt, {file, u"the file is another program's database"_s});
    const auto version = versionOf(**database);
    if (!version)
        return fail(version.error());
    const int newest = int(schema.steps.size());
    if (*version > newest)
        return failure(ErrorCode::SchemaTooNew, {file, QString::number(*version), QString::number(newest)});
    if (const auto done = (*database)->useWriteAheadLog(); !done)
        return fail(done.error());
    if (*version < newest) {
        if (const auto done = backUp(**database, *version); !done)
            return fail(done.error());
        if (const auto done = migrate(**database, schema, *version); !done)
            return fail(done.error());
    }
    return database;
}

} // namespace slipway::store
