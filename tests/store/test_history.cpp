// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/history.h"
#include "server/store/migration.h"
#include "tests/store/store_backend.h"
#include <QRandomGenerator>
#include <QRegularExpression>

using namespace slipway;
using namespace slipway::store;
using namespace slipway::store::test;
using namespace Qt::StringLiterals;

namespace {

QString keyOrder(const HistoryTable &table)
{
    return table.key.join(u", "_s);
}

/// Every row of every watched table, as text.
QStringList contents(Database &database, const QList<HistoryTable> &tables)
{
    QStringList all;
    for (const HistoryTable &table : tables) {
        QStringList columns;
        (void)database.query(u"SELECT name FROM pragma_table_info(?, 'main') ORDER BY cid"_s, {table.name},
                             [&](const Row &row) { columns << row.text(0); });
        columns.removeAll(u"revision"_s);
        const auto read = database.query(u"SELECT quote(%1) FROM %2 ORDER BY %3"_s.arg(
                                             columns.join(u") || ',' || quote("_s), table.name, keyOrder(table)),
                                         {}, [&](const Row &row) { all << table.name + row.text(0); });
        if (!read)
            all << u"cannot read "_s + table.name;
    }
    return all;
}

/// What happens next has a later time.
void nextMillisecond(const Clock &clock)
{
    const qint64 now = clock.utcMs();
    while (clock.utcMs() <= now)
        continue;
}

struct Moment
{
    qint64 timeMs = 0;
    QStringList contents;
};

/// What anybody might run against the tables; most of it fits what is there, some is refused.
QList<std::pair<QString, Values>> randomStatement(QRandomGenerator &random)
{
    const int n = random.bounded(12), other = random.bounded(12);
    const QString name = u"n%1"_s.arg(n);
    switch (random.bounded(16)) {
    case 0:
    case 1:
        return {{u"INSERT OR REPLACE INTO device (id, name, folded_name, site_code) VALUES (?, ?, ?, '')"_s,
                 {n, name, name}},
                {u"INSERT INTO device_mac (mac, device_id, position) VALUES (?, ?, 0)"_s, {name, n}}};
    case 2:
        return {{u"DELETE FROM device WHERE id = ?"_s, {n}}};
    case 3:
        return {{u"UPDATE device SET architecture = 'x64', smbios_guid = ? WHERE id = ?"_s, {u"g%1"_s.arg(other), n}}};
    case 4:
        return {{u"DELETE FROM device_mac WHERE device_id = ?"_s, {n}},
                {u"INSERT INTO device_mac (mac, device_id, position) VALUES (?, ?, 1)"_s, {name, n}}};
    case 5:
        return {{u"INSERT OR REPLACE INTO setting (distribution_point_id, key, value) VALUES (1, ?, ?)"_s,
                 {name, QString::number(other)}}};
    case 6:
        return {{u"INSERT INTO setting (distribution_point_id, key, value) VALUES (1, ?, 'u') ON CONFLICT DO UPDATE "
                 "SET value = excluded.value || value"_s,
                 {name}}};
    case 7:
        return {
            {u"INSERT OR IGNORE INTO collection (id, name, folded_name, limiting_id, built_in) VALUES (?, ?, ?, 1, 0)"_s,
             {n + 10, name, name}}};
    case 8:
        return {
            {u"INSERT OR IGNORE INTO collection_device (collection_id, device_id) VALUES (?, ?)"_s, {other + 10, n}}};
    case 9:
        return {{u"DELETE FROM collection WHERE id = ?"_s, {n + 10}}};
    case 10:
        return {
            {u"INSERT OR IGNORE INTO task_sequence (id, name, folded_name) VALUES (?, ?, ?)"_s, {n, name, name}},
            {u"INSERT OR REPLACE INTO deployment (id, task_sequence_id, collection_id, purpose, available_to, enabled) "
             "VALUES (?, ?, 1, 'required', 'clients', 1)"_s,
             {u"P%1"_s.arg(n), n}}};
    case 11:
        return {{u"UPDATE device SET preferred_deployment_id = ? WHERE id = ?"_s, {u"P%1"_s.arg(other), n}}};
    case 12:
        return {{u"DELETE FROM deployment WHERE id = ?"_s, {u"P%1"_s.arg(n)}}};
    case 13:
        return {{u"UPDATE exclusion SET mac = ? WHERE mac = ?"_s, {u"e%1"_s.arg(other), u"e%1"_s.arg(n)}}};
    case 14:
        return {{u"INSERT OR REPLACE INTO exclusion (distribution_point_id, mac, note, author, created_ms) "
                 "VALUES (1, ?, ?, '', 7)"_s,
                 {u"e%1"_s.arg(n), u"\"quoted\" \\ ünï\n"_s}}};
    default:
        return {{u"UPDATE meta SET highest_deployment = highest_deployment + 1"_s, {}}};
    }
}

} // namespace

/// Earlier states of both databases, whoever changed them and by whichever statement.
class TestHistory : public QObject
{
    Q_OBJECT
private slots:
    void everyConfigurationTableIsWatchedWithAllItsColumns_data()
    {
        QTest::addColumn<bool>("state");
        QTest::newRow("site") << false;
        QTest::newRow("state") << true;
    }
    void everyConfigurationTableIsWatchedWithAllItsColumns()
    {
        QFETCH(bool, state);
        SqliteBackend backend;
        QVERIFY(backend.site() && backend.state());
        const auto opened = state ? openDatabase(backend.location().stateDatabase(), stateSchema())
                                  : openDatabase(backend.location().siteDatabase(), siteSchema());
        QVERIFY(opened);
        Database &database = **opened;
        QStringList watched;
        for (const HistoryTable &table : state ? stateHistoryTables() : siteHistoryTables())
            watched << table.name;
        if (!state) {
            // What is new and configuration must be named there.
            QStringList tables;
            QVERIFY(database.query(u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'"_s,
                                   {}, [&](const Row &row) { tables << row.text(0); }));
            for (const QString &none :
                 {u"audit"_s, u"audit_anchor"_s, u"history"_s, u"history_begin"_s, u"distribution_point"_s})
                QVERIFY(tables.removeOne(none));
            tables.sort();
            QStringList sorted = watched;
            sorted.sort();
            QCOMPARE(tables, sorted);
        }
        for (const QString &table : std::as_const(watched)) {
            QStringList columns;
            QVERIFY(database.query(u"SELECT name FROM pragma_table_info(?)"_s, {table},
                                   [&](const Row &row) { columns << row.text(0); }));
            const QString values = u"OLD."_s + columns.join(u", OLD."_s);
            for (const QString &operation : {u"insert"_s, u"update"_s, u"delete"_s}) {
                const auto sql = database.text(u"SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND name = ?"_s,
                                               {u"history_%1_%2"_s.arg(table, operation)});
                QVERIFY2(sql && *sql, qPrintable(table + operation));
                // All of them, in the order of the table; a secret without its value.
                static const QRegularExpression secret(u"CASE WHEN [^,]* THEN '' ELSE (OLD\\.value) END"_s);
                const QString written = (*sql)->simplified().replace(secret, u"\\1"_s);
                if (operation != u"insert")
                    QVERIFY2(written.contains(values + u' ') || written.contains(values + u';'),
                             qPrintable(table + operation));
            }
        }
    }

    void everyMomentCanBeSeenAgain()
    {
        SqliteBackend backend;
        QVERIFY(backend.site());
        const QString file = backend.location().siteDatabase();
        const auto opened = openDatabase(file, siteSchema());
        Database &database = **opened;
        QRandomGenerator random(20261122);
        const SystemClock clock;
        QList<Moment> moments;
        int done = 0;
        for (int step = 0; step < 150; ++step) {
            const auto statements = randomStatement(random);
            const auto changed = database.transaction([&]() -> Result<void> {
                (void)database.execute(u"UPDATE meta SET revision = revision + 1"_s);
                for (const auto &[sql, values] : statements) {
                    if (const auto ran = database.execute(sql, values); !ran)
                        return fail(ran.error());
                }
                return {};
            });
            done += changed.ok();
            moments.append({clock.utcMs(), contents(database, siteHistoryTables())});
            nextMillisecond(clock);
        }
        QVERIFY2(done > 60, qPrintable(QString::number(done)));
        for (const Moment &moment : std::as_const(moments)) {
            const auto past = Database::open(file, 100);
            QStringList seen;
            QVERIFY((*past)->readTransaction([&]() -> Result<void> {
                const auto sequence = sequenceAt(**past, moment.timeMs);
                if (!sequence)
                    return fail(sequence.error());
                if (const auto back = lookBack(**past, siteHistoryTables(), *sequence); !back)
                    return back;
                seen = contents(**past, siteHistoryTables());
                return {};
            }));
            QCOMPARE(seen, moment.contents);
        }
        // To look back changes nothing, and hinders nobody.
        QCOMPARE(contents(database, siteHistoryTables()), moments.last().contents);
    }

    void ledgerOfAnEarlierTimeIsRebuilt()
    {
        SqliteBackend backend;
        const auto state = backend.state();
        const SystemClock clock;
        const auto tick = [&] {
            const qint64 now = clock.utcMs();
            nextMillisecond(clock);
            return now;
        };
        PayloadClaim claim;
        claim.token = token(1);
        claim.device = {7};
        claim.deployment = {u"P0100001"_s};
        claim.superseded = {{u"P0100002"_s}};
        claim.required = true;
        const qint64 before = tick();
        QVERIFY(state->beginPayload(claim)->granted);
        const qint64 started = tick();
        QVERIFY(state->payloadDelivered(claim.token, clock.utcMs()));
        const qint64 served = tick();
        QVERIFY(state->clearLedger({{7}}));
        const qint64 cleared = tick();
        claim.token = token(2);
        QVERIFY(state->beginPayload(claim)->granted);
        QVERIFY(state->withdrawPayload(claim.token));
        QVERIFY(state->removeDevice({7}));

        const auto states = [&](qint64 timeMs) {
            QStringList words;
            for (const policy::LedgerRow &row : state->ledgerAsOf(timeMs)->rows({7}))
                words << row.deployment.value + u' ' + policy::ledgerStateKey(row.state);
            words.sort();
            return words.join(u", "_s);
        };
        QCOMPARE(states(before), u""_s);
        QCOMPARE(states(started), u"P0100001 started, P0100002 superseded"_s);
        QCOMPARE(states(served), u"P0100001 served, P0100002 superseded"_s);
        QCOMPARE(states(cleared), u""_s);
        QCOMPARE(states(clock.utcMs()), u""_s);
    }

    void timesBeforeTheHistoryAreRefused()
    {
        SqliteBackend backend;
        QVERIFY(backend.site());
        QCOMPARE(backend.site()->loadAsOf(1000).error().code, ErrorCode::Refused);
        QCOMPARE(backend.state()->ledgerAsOf(1000).error().code, ErrorCode::Refused);
        QVERIFY(backend.site()->loadAsOf(SystemClock().utcMs()));
    }

    void whatWasDroppedIsRefusedAndTheRestStillKnown()
    {
        SqliteBackend backend;
        const auto site = backend.site();
        const SystemClock clock;
        QList<qint64> times, revisions;
        for (int i = 0; i < 6; ++i) {
            QVERIFY(site->change([&]() -> Result<void> {
                for (int each = 0; each < 3; ++each) {
                    if (const auto added = site->devices().add(
                            {{}, u"D%1-%2"_s.arg(i).arg(each), {mac(i * 3 + each)}, {}, {}, {}, {}});
                        !added)
                        return fail(added.error());
                }
                return {};
            }));
            times.append(clock.utcMs());
            revisions.append(*site->revision());
            nextMillisecond(clock);
        }
        QCOMPARE(site->loadRevision(revisions.at(0))->devices.size(), 3);
        {
            const auto database = openDatabase(backend.location().siteDatabase(), siteSchema());
            // The third change loses its first row.
            QVERIFY((*database)->execute(u"DELETE FROM history WHERE sequence <= 13"_s));
        }
        QCOMPARE(site->loadAsOf(times.at(0)).error().code, ErrorCode::Refused);
        QCOMPARE(site->loadAsOf(times.at(1)).error().code, ErrorCode::Refused);
        for (int i = 2; i < 6; ++i)
            QCOMPARE(site->loadAsOf(times.at(i))->devices.size(), (i + 1) * 3);
        QCOMPARE(site->loadRevision(revisions.at(0)).error().code, ErrorCode::Refused);
        QCOMPARE(site->loadRevision(revisions.at(1)).error().code, ErrorCode::Refused);
        for (int i = 2; i < 6; ++i) {
            const auto then = site->loadRevision(revisions.at(i));
            QVERIFY(then);
            QCOMPARE(then->revision, revisions.at(i));
            QCOMPARE(then->devices.size(), (i + 1) * 3);
        }
        QCOMPARE(site->loadRevision(revisions.last() + 1).error().code, ErrorCode::NotFound);
    }

    void longTransactionIsSeenWholeOrNotAtAll()
    {
        SqliteBackend backend;
        const auto site = backend.site();
        const SystemClock clock;
        qint64 within = 0;
        QVERIFY(site->change([&]() -> Result<void> {
            for (int i = 0; i < 4; ++i) {
                if (const auto added = site->devices().add({{}, u"D%1"_s.arg(i), {mac(i)}, {}, {}, {}, {}}); !added)
                    return fail(added.error());
                within = i == 2 ? clock.utcMs() : within;
                nextMillisecond(clock);
            }
            return {};
        }));
        QCOMPARE(site->loadAsOf(within)->devices.size(), 0);
        QCOMPARE(site->loadAsOf(clock.utcMs())->devices.size(), 4);
    }
};

QTEST_GUILESS_MAIN(TestHistory)
#include "test_history.moc"
