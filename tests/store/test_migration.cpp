// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/migration.h"
#include "tests/store/store_backend.h"
#include <QDir>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <sys/stat.h>

using namespace slipway;
using namespace slipway::store;
using namespace slipway::store::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

Schema twoSteps()
{
    return {0x1234,
            {u"CREATE TABLE a (x INTEGER);\nINSERT INTO a (x) VALUES (1);\n"_s,
             u"-- a comment; with a semicolon\nALTER TABLE a ADD COLUMN y TEXT\n  NOT NULL DEFAULT 'new';\n"_s}};
}

Schema firstStep()
{
    return {0x1234, {twoSteps().steps.first()}};
}

} // namespace

/// Opening files: new, old, too new, foreign, damaged, locked, full.
class TestMigration : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cleanup() { QVERIFY(QSqlDatabase::connectionNames().isEmpty()); }

    void statementsEndAtTheEndOfALine()
    {
        QCOMPARE(statementsOf(u"-- no;\nCREATE TABLE a (\n  x TEXT DEFAULT ';x'\n);\n\nDELETE FROM a;"_s),
                 (QStringList{u"CREATE TABLE a (\n  x TEXT DEFAULT ';x'\n);"_s, u"DELETE FROM a;"_s}));
    }

    void newFileIsMadeWholeAndOpenedAgain()
    {
        ScratchFolder folder;
        const QString file = folder.filePath("x.db");
        QVERIFY(createDatabase(file, twoSteps()));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"x.db"_s});
        for (int i = 0; i < 2; ++i) {
            const auto opened = openDatabase(file, twoSteps());
            QVERIFY(opened);
            QCOMPARE(**(*opened)->integer(u"PRAGMA user_version"_s), 2);
            QCOMPARE(**(*opened)->integer(u"PRAGMA foreign_keys"_s), 1);
            QCOMPARE(**(*opened)->integer(u"PRAGMA synchronous"_s), 2);
            QCOMPARE(**(*opened)->text(u"PRAGMA journal_mode"_s), u"wal"_s);
        }
        QCOMPARE(createDatabase(file, twoSteps()).error().code, ErrorCode::AlreadyExists);
    }

    void shippedSchemasFitTheStores()
    {
        QCOMPARE(siteSchema().steps.size(), 7);
        QCOMPARE(stateSchema().steps.size(), 8);
        QVERIFY(siteSchema().applicationId != stateSchema().applicationId);
        SqliteBackend backend;
        QVERIFY(backend.site() && backend.state());
        // One kind of file is not taken for the other.
        QCOMPARE(openDatabase(backend.location().siteDatabase(), stateSchema()).error().code, ErrorCode::Corrupt);
    }

    void failedCreationLeavesNothing()
    {
        ScratchFolder folder;
        const QString file = folder.filePath("x.db");
        QVERIFY(!createDatabase(file, {1, {u"CREATE TABLE a (x);"_s, u"NONSENSE;"_s}}));
        QVERIFY(!createDatabase(file, firstStep(),
                                [](Database &) -> Result<void> { return failure(ErrorCode::Cancelled); }));
        QVERIFY(QDir(folder.path()).isEmpty());
        QCOMPARE(createDatabase(folder.filePath("no/x.db"), firstStep()).error().code, ErrorCode::Io);
    }

    void oldFileIsCopiedAndMigrated()
    {
        ScratchFolder folder;
        const QString file = folder.filePath("x.db");
        QVERIFY(createDatabase(file, firstStep()));
        {
            const auto opened = openDatabase(file, twoSteps());
            QVERIFY(opened);
            QCOMPARE(**(*opened)->text(u"SELECT y FROM a WHERE x = 1"_s), u"new"_s);
        }
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), (QStringList{u"x.db"_s, u"x.db.version1"_s}));
        const auto copy = openDatabase(file + u".version1"_s, firstStep());
        QVERIFY(copy);
        QCOMPARE(**(*copy)->integer(u"SELECT x FROM a"_s), 1);
    }

    void filesAreReadByTheirOwnerOrByTheGroupOfTheirFolder()
    {
        const auto umask = ::umask(022);
        for (const bool shared : {false, true}) {
            ScratchFolder folder;
            const QString file = folder.filePath("x.db");
            constexpr auto Own = QFile::ReadOwner | QFile::WriteOwner, Group = QFile::ReadGroup | QFile::WriteGroup;
            QVERIFY(QFile::setPermissions(folder.path(), Own | QFile::ExeOwner | QFile::ExeOther | QFile::ReadOther |
                                                             (shared ? Group : QFile::Permissions())));
            QVERIFY(createDatabase(file, firstStep()));
            QVERIFY(openDatabase(file, twoSteps()));
            for (const QString &each : {file, file + u".version1"_s})
                QCOMPARE(QFile::permissions(each) & ~(QFile::ReadUser | QFile::WriteUser),
                         shared ? Own | Group : QFile::Permissions(Own));
        }
        ::umask(umask);
    }

    void failedMigrationLeavesTheOldFile()
    {
        ScratchFolder folder;
        const QString file = folder.filePath("x.db");
        QVERIFY(createDatabase(file, firstStep()));
        Schema broken = twoSteps();
        broken.steps[1] += u"INSERT INTO nowhere VALUES (1);\n"_s;
        QVERIFY(!openDatabase(file, broken));
        {
            const auto opened = openDatabase(file, firstStep());
            QVERIFY(opened);
            QCOMPARE(**(*opened)->integer(u"SELECT count(*) FROM pragma_table_info('a')"_s), 1);
        }
        QVERIFY(openDatabase(file, twoSteps())); // the backup of the first try is no obstacle
    }

    void newerSchemaIsRefusedUntouched()
    {
        ScratchFolder folder;
        const QString file = folder.filePath("x.db");
        QVERIFY(createDatabase(file, twoSteps()));
        const QByteArray before = contentOf(file);
        const auto opened = openDatabase(file, firstStep());
        QCOMPARE(opened.error().code, ErrorCode::SchemaTooNew);
        QCOMPARE(opened.error().args, (QStringList{file, u"2"_s, u"1"_s}));
        QVERIFY(contentOf(file) == before);
    }

    void whatIsNoDatabaseOfOursIsRefusedUntouched_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("# settings\nkey=value\n");
        QTest::newRow("long text") << QByteArray(20000, 'x');
        QTest::newRow("magic only") << QByteArray("SQLite format 3\0", 16);
        QTest::newRow("magic and rubbish") << QByteArray("SQLite format 3\0", 16) + QByteArray(9000, '\x55');
    }
    void whatIsNoDatabaseOfOursIsRefusedUntouched()
    {
        QFETCH(QByteArray, bytes);
        SqliteBackend backend;
        for (const QString &file : {backend.location().siteDatabase(), backend.location().stateDatabase()}) {
            QVERIFY(write(file, bytes));
            const auto error = file == backend.location().siteDatabase() ? SiteStore::open(backend.location()).error()
                                                                         : StateStore::open(backend.location()).error();
            QCOMPARE(error.code, ErrorCode::Corrupt);
            QCOMPARE(error.args.first(), file);
            QVERIFY(contentOf(file) == bytes);
        }
    }

    void otherProgramsDatabaseIsRefusedUntouched()
    {
        ScratchFolder folder;
        const QString file = folder.filePath("x.db");
        {
            auto foreign = Database::create(file, 100);
            QVERIFY((*foreign)->execute(u"CREATE TABLE bookmarks (url TEXT)"_s));
        }
        const QByteArray before = contentOf(file);
        QCOMPARE(openDatabase(file, firstStep()).error().code, ErrorCode::Corrupt);
        QVERIFY(contentOf(file) == before);
        QVERIFY(QDir(folder.path()).mkdir("folder.db"));
        QCOMPARE(openDatabase(folder.filePath("folder.db"), firstStep()).error().code, ErrorCode::Corrupt);
    }

    void damagedPageIsCorruptNotACrash()
    {
        SqliteBackend backend;
        {
            const auto state = backend.state();
            for (int i = 0; i < 200; ++i)
                QVERIFY(state->saveSession(liveSession(i, 1000 + i)));
        }
        const QString path = backend.location().stateDatabase();
        QByteArray bytes = contentOf(path);
        bytes.replace(4096 * 4, bytes.size() - 4096 * 4, QByteArray(bytes.size() - 4096 * 4, '\xA5'));
        QVERIFY(write(path, bytes));
        const auto opened = StateStore::open(backend.location());
        const auto sessions =
            opened ? (*opened)->sessions({}) : Result<QList<session::BootSession>>(fail(opened.error()));
        QVERIFY(!sessions);
        QCOMPARE(sessions.error().code, ErrorCode::Corrupt);
    }

    void lockedFileIsBusyAndThenFree()
    {
        ScratchFolder folder;
        const QString file = folder.filePath("x.db");
        QVERIFY(createDatabase(file, firstStep()));
        const auto holder = openDatabase(file, firstStep(), 50);
        const auto waiter = openDatabase(file, firstStep(), 50);
        QVERIFY(holder && waiter);
        const auto insert = [&] {
            return (*waiter)->transaction([&]() -> Result<void> {
                const auto done = (*waiter)->execute(u"INSERT INTO a (x) VALUES (2)"_s);
                return done ? Result<void>() : Result<void>(fail(done.error()));
            });
        };
        QVERIFY((*holder)->transaction([&]() -> Result<void> {
            const auto refused = insert();
            if (refused || refused.error().code != ErrorCode::Busy || refused.error().args != QStringList{file})
                return failure(ErrorCode::Internal);
            // Readers never wait.
            const auto seen = (*waiter)->integer(u"SELECT count(*) FROM a"_s);
            return seen && **seen == 1 ? Result<void>() : Result<void>(failure(ErrorCode::Internal));
        }));
        QVERIFY(insert());
    }

    void fullDiskLosesNothingThatWasCommitted()
    {
        SqliteBackend backend;
        QVERIFY(backend.state());
        const auto opened = openDatabase(backend.location().stateDatabase(), stateSchema());
        Database &database = **opened;
        const qint64 pages = **database.integer(u"PRAGMA page_count"_s);
        QVERIFY(database.integer(u"PRAGMA max_page_count = %1"_s.arg(pages + 4)));
        int written = 0;
        Result<void> last;
        while (last.ok() && written < 100000) {
            last = database.transaction([&]() -> Result<void> {
                const auto done = database.execute(
                    u"INSERT INTO ledger (device_id, deployment_id, state, time_ms, token) VALUES (?, ?, 'started', 1, ?)"_s,
                    {written, u"P0100001"_s, QString(100, u'x')});
                return done ? Result<void>() : Result<void>(fail(done.error()));
            });
            written += last.ok();
        }
        QCOMPARE(last.error().code, ErrorCode::NoSpace);
        QCOMPARE(last.error().args, QStringList{backend.location().stateDatabase()});
        QVERIFY(written > 10);
        QCOMPARE(**database.integer(u"SELECT count(*) FROM ledger"_s), written);
        QCOMPARE(**database.text(u"PRAGMA integrity_check"_s), u"ok"_s);
        QVERIFY(database.integer(u"PRAGMA max_page_count = 100000"_s));
        QVERIFY(database.transaction([&] { return Result<void>(); }));
        QCOMPARE(backend.state()->ledger()->rows({DeviceId{0}}).size(), 1);
    }

    void foreignKeysAreEnforced()
    {
        SqliteBackend backend;
        QVERIFY(backend.site());
        const auto database = openDatabase(backend.location().siteDatabase(), siteSchema());
        QVERIFY(!(*database)->execute(u"INSERT INTO device_mac (mac, device_id, position) VALUES ('x', 99, 0)"_s));
    }
};

QTEST_GUILESS_MAIN(TestMigration)
#include "test_migration.moc"
