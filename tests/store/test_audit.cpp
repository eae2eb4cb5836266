// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/migration.h"
#include "tests/store/store_backend.h"
#include <QJsonDocument>
#include <QJsonObject>

using namespace slipway;
using namespace slipway::store;
using namespace slipway::store::test;
using namespace Qt::StringLiterals;

namespace {

AuditRow row(const QString &verb, const QString &object, qint64 timeMs = 1000)
{
    AuditRow row;
    row.timeMs = timeMs;
    row.author = u"anna (root)"_s;
    row.program = u"slipwayctl"_s;
    row.host = u"dp1"_s;
    row.verb = verb;
    row.object = object;
    row.detail = u"{}"_s;
    return row;
}

bool fill(SiteStore &site, int count, const QString &verb = u"device.add"_s)
{
    for (int i = 1; i <= count; ++i) {
        const auto done = site.exclusive([&]() -> Result<void> {
            const auto added = site.audit().append(row(verb, u"PC%1"_s.arg(i), i * 1000));
            return added ? Result<void>() : Result<void>(fail(added.error()));
        });
        if (!done)
            return false;
    }
    return true;
}

/// What somebody with sqlite3 and the rights to the file can do: the triggers are no obstacle to them.
bool tamper(const SqliteBackend &backend, const QString &sql)
{
    const auto database = openDatabase(backend.location().siteDatabase(), siteSchema());
    QStringList triggers;
    if (!(*database)->query(u"SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND name LIKE 'audit%'"_s, {},
                            [&](const Row &row) { triggers << row.text(0); }))
        return false;
    for (const QString &name : {u"audit_stays"_s, u"audit_remains"_s, u"audit_goes_on"_s, u"audit_anchored"_s,
                                u"audit_anchor_moves"_s, u"audit_anchor_remains"_s})
        (void)(*database)->execute(u"DROP TRIGGER "_s + name);
    bool done = true;
    for (const QString &statement : statementsOf(sql))
        done = (*database)->execute(statement).ok() && done;
    for (const QString &trigger : std::as_const(triggers))
        done = (*database)->execute(trigger).ok() && done;
    return done;
}

} // namespace

/// The audit trail: a chain that nobody can change without being found out.
class TestAudit : public QObject
{
    Q_OBJECT
private slots:
    void rowsFormAChainThatVerifies()
    {
        SqliteBackend backend;
        const auto site = backend.site();
        QVERIFY(*site->audit().isEmpty());
        QCOMPARE(site->audit().check()->rows, 0);
        QVERIFY(site->audit().check()->intact());
        QVERIFY(fill(*site, 5));
        const auto rows = *site->audit().list({});
        QCOMPARE(rows.size(), 5);
        QCOMPARE(rows.last().previousHash, QString(64, u'0'));
        for (int i = 0; i < 4; ++i)
            QCOMPARE(rows.at(i).previousHash, rows.at(i + 1).hash);
        const auto check = *site->audit().check();
        QCOMPARE(check.rows, 5);
        QCOMPARE(check.hash, rows.first().hash);
        QVERIFY(check.intact());
    }

    void hashCoversExactlyTheExportedLine()
    {
        AuditRow known = row(u"device.add"_s, u"a\"b\\c\n\u00e9"_s);
        known.id = 1;
        known.revision = 3;
        known.previousHash = QString(64, u'0');
        QCOMPARE(auditLine(known),
                 "{\"id\":1,\"timeMs\":1000,\"author\":\"anna (root)\",\"program\":\"slipwayctl\",\"host\":\"dp1\","
                 "\"verb\":\"device.add\",\"object\":\"a\\\"b\\\\c\\u000a\xc3\xa9\",\"detail\":{},\"revision\":3,"
                 "\"previousHash\":\"" +
                     QByteArray(64, '0') + "\"}");
        // By sha256sum, of the line above.
        QCOMPARE(auditHash(known), u"8e8c84f5075b1764ae3698b07cd8c6a7c69a3df1fcc81f72fe75c5df78412767"_s);
        known.hash = auditHash(known);
        const QByteArray exported = auditExportLine(known);
        QCOMPARE(exported, auditLine(known).chopped(1) + ",\"hash\":\"" + known.hash.toLatin1() + "\"}");
        QCOMPARE(QJsonDocument::fromJson(exported).object().value(u"object"_s).toString(), known.object);
    }

    void strangeTextsAreStoredAsTheyAreHashed()
    {
        SqliteBackend backend;
        const auto site = backend.site();
        for (const QString &text : {QString(QChar(0xD800)), QString(u"a"_s + QChar(0) + u"b"_s), u"\u202e\U0001F600"_s,
                                    u"\x7f\x1f\r\n\t"_s, QString(10'000, u'x')}) {
            QVERIFY(site->exclusive([&]() -> Result<void> {
                const auto added = site->audit().append(row(text, text));
                return added ? Result<void>() : Result<void>(fail(added.error()));
            }));
        }
        const auto check = *backend.site()->audit().check();
        QCOMPARE(check.rows, 5);
        QVERIFY(check.intact());
    }

    void tableTakesRowsAtItsEndOnly()
    {
        SqliteBackend backend;
        QVERIFY(fill(*backend.site(), 3));
        const auto database = openDatabase(backend.location().siteDatabase(), siteSchema());
        for (const QString &sql :
             {u"UPDATE audit SET object = 'x' WHERE id = 2"_s, u"DELETE FROM audit WHERE id = 3"_s,
              u"DELETE FROM audit"_s, u"INSERT OR REPLACE INTO audit SELECT * FROM audit WHERE id = 2"_s,
              u"INSERT INTO audit SELECT 9, time_ms, author, program, host, verb, object, detail, revision, "
              "previous_hash, hash FROM audit WHERE id = 3"_s,
              u"UPDATE audit_anchor SET count = 0"_s, u"DELETE FROM audit_anchor"_s})
            QVERIFY2(!(*database)->execute(sql), qPrintable(sql));
        QVERIFY(backend.site()->audit().check()->intact());
    }

    void tamperingIsFoundAtItsFirstRow_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<qint64>("row");
        QTest::addColumn<int>("problem");
        QTest::newRow("changed row") << u"UPDATE audit SET author = 'bob' WHERE id = 4;"_s << 4LL
                                     << int(AuditCheck::Problem::Changed);
        QTest::newRow("changed time") << u"UPDATE audit SET time_ms = time_ms + 1 WHERE id = 1;"_s << 1LL
                                      << int(AuditCheck::Problem::Changed);
        QTest::newRow("changed detail") << u"UPDATE audit SET detail = '{ }' WHERE id = 6;"_s << 6LL
                                        << int(AuditCheck::Problem::Changed);
        QTest::newRow("removed row") << u"DELETE FROM audit WHERE id = 3;"_s << 3LL
                                     << int(AuditCheck::Problem::Missing);
        QTest::newRow("removed first row")
            << u"DELETE FROM audit WHERE id = 1;"_s << 1LL << int(AuditCheck::Problem::Missing);
        QTest::newRow("removed tail") << u"DELETE FROM audit WHERE id > 4;"_s << 5LL
                                      << int(AuditCheck::Problem::CutOff);
        QTest::newRow("removed all") << u"DELETE FROM audit;"_s << 1LL << int(AuditCheck::Problem::CutOff);
        QTest::newRow("removed and renumbered")
            << u"DELETE FROM audit WHERE id = 3;\nUPDATE audit SET id = id - 1 WHERE id > 3;"_s << 3LL
            << int(AuditCheck::Problem::Unlinked);
        QTest::newRow("swapped") << u"UPDATE audit SET id = 99 WHERE id = 2;\nUPDATE audit SET id = 2 WHERE id = 3;\n"
                                    "UPDATE audit SET id = 3 WHERE id = 99;"_s
                                 << 2LL << int(AuditCheck::Problem::Unlinked);
        QTest::newRow("anchor set back") << u"DELETE FROM audit WHERE id = 6;\nUPDATE audit_anchor SET count = 5;"_s
                                         << 6LL << int(AuditCheck::Problem::EndMoved);
    }
    void tamperingIsFoundAtItsFirstRow()
    {
        QFETCH(QString, sql);
        QFETCH(qint64, row);
        QFETCH(int, problem);
        SqliteBackend backend;
        QVERIFY(fill(*backend.site(), 6));
        QVERIFY(tamper(backend, sql));
        const auto check = *backend.site()->audit().check();
        QCOMPARE(check.brokenId, row);
        QCOMPARE(int(check.problem), problem);
    }

    void removedProtectionIsFound()
    {
        SqliteBackend backend;
        QVERIFY(fill(*backend.site(), 2));
        {
            const auto database = openDatabase(backend.location().siteDatabase(), siteSchema());
            QVERIFY((*database)->execute(u"DROP TRIGGER audit_stays"_s));
        }
        QCOMPARE(backend.site()->audit().check()->problem, AuditCheck::Problem::Unprotected);
    }

    void rewrittenTrailLacksTheHashThatWasNoted()
    {
        SqliteBackend backend;
        QVERIFY(fill(*backend.site(), 3));
        const QString noted = backend.site()->audit().check()->hash;
        QVERIFY(fill(*backend.site(), 2));
        QVERIFY(backend.site()->audit().check(noted)->intact());
        // Somebody who computes every hash anew leaves no trace in the file itself.
        QVERIFY(tamper(
            backend, u"DELETE FROM audit;\nUPDATE audit_anchor SET count = 0, hash = '%1';"_s.arg(QString(64, u'0'))));
        QVERIFY(fill(*backend.site(), 6, u"device.change"_s));
        QVERIFY(backend.site()->audit().check()->intact());
        QCOMPARE(backend.site()->audit().check(noted)->problem, AuditCheck::Problem::NotNoted);
    }

    void listIsFiltered()
    {
        SqliteBackend backend;
        const auto site = backend.site();
        QVERIFY(fill(*site, 5));
        AuditRow other = row(u"device.remove"_s, u"GRÖẞE_1"_s, 9000);
        other.author = u"bob"_s;
        QVERIFY(site->exclusive([&]() -> Result<void> {
            const auto added = site->audit().append(other);
            return added ? Result<void>() : Result<void>(fail(added.error()));
        }));
        const auto count = [&](const AuditQuery &query) { return site->audit().list(query)->size(); };
        QCOMPARE(count({}), 6);
        QCOMPARE(count({.sinceMs = 2000, .untilMs = 4000}), 3);
        QCOMPARE(count({.author = u"anna"_s}), 5);
        QCOMPARE(count({.author = u"ann"_s}), 0);
        QCOMPARE(count({.author = u"an%"_s}), 0);
        QCOMPARE(count({.verb = u"device"_s}), 6);
        QCOMPARE(count({.verb = u"device.remove"_s}), 1);
        QCOMPARE(count({.object = u"größe_1"_s}), 1);
        QCOMPARE(count({.object = u"pc1"_s}), 1);
        QCOMPARE(count({.afterId = 4}), 2);
        QCOMPARE(count({.limit = 2}), 2);
        QCOMPARE(site->audit().list({.limit = 1})->first().id, 6);
    }
};

QTEST_GUILESS_MAIN(TestAudit)
#include "test_audit.moc"
