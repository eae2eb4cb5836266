// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rows/filter_model.h"
#include "models/site/audit_model.h"
#include <QAbstractItemModelTester>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

using namespace slipway;
using namespace slipway::models;
using namespace Qt::StringLiterals;

namespace {

store::AuditRow row(qint64 id)
{
    store::AuditRow row;
    row.id = id;
    row.timeMs = 1'800'000'000'000 + id * 1000;
    row.author = id % 3 ? u"anna"_s : u"bob (root)"_s;
    row.program = u"slipwayctl"_s;
    row.host = u"dp1"_s;
    row.verb = id % 2 ? u"device.change"_s : u"deployment.disable"_s;
    row.object = u"PC%1"_s.arg(id);
    row.detail = u"{\"after\":{\"name\":\"PC%1\"},\"before\":{\"name\":\"Old%1\"}}"_s.arg(id);
    row.revision = id;
    return row;
}

QList<AuditTrailRow> rows(qint64 from, qint64 to)
{
    QList<AuditTrailRow> list;
    for (qint64 id = from; id <= to; ++id)
        list.append(AuditTrailRow(row(id)));
    return list;
}

} // namespace

/// The audit trail in words, and as a list.
class TestAudit : public QObject
{
    Q_OBJECT
private slots:
    void everyVerbOfTheEngineHasItsWords()
    {
        // Verbs are the only such words in those units.
        static const QRegularExpression call(
            u"u\"((?:site|audit|device|collection|boot-image|task-sequence|deployment|exclusion|duplicate-id|setting|"
            "brake|quarantine)\\.[a-z-]+|clear-[a-z-]+)\""_s);
        QSet<QString> verbs;
        for (QDirIterator it(QStringLiteral(SLIPWAY_SOURCE_DIR "/server/engine"), {u"*.cpp"_s}); it.hasNext();) {
            QFile file(it.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            for (auto match = call.globalMatch(text); match.hasNext();) {
                const QString verb = match.next().captured(1);
                if (verb != u"exclusion.watched-file" && verb != u"site.db") // a setting, a file
                    verbs << verb;
            }
        }
        QVERIFY2(verbs.size() > 30, qPrintable(QString::number(verbs.size())));
        for (const QString &verb : std::as_const(verbs))
            QVERIFY2(auditVerbs().contains(verb), qPrintable(verb));
        QCOMPARE(auditVerbText(u"device.add"_s), u"Added a device"_s);
        QCOMPARE(auditVerbText(u"a\nb"_s), u"a\\x0Ab"_s);
    }

    void changesHaveBeforeAndAfter()
    {
        QCOMPARE(auditChanges(
                     u"{\"after\":{\"enabled\":false,\"name\":\"B\"},\"before\":{\"enabled\":true,\"name\":\"A\"}}"_s),
                 (QList<AuditChange>{{u"Enabled"_s, u"Yes"_s, u"No"_s}, {u"Name"_s, u"A"_s, u"B"_s}}));
        QCOMPARE(auditChanges(u"{\"after\":{\"macs\":[\"01:02\",\"03:04\"],\"arch\":null}}"_s),
                 (QList<AuditChange>{{u"Architecture"_s, {}, u"none"_s}, {u"MAC addresses"_s, {}, u"01:02, 03:04"_s}}));
        QCOMPARE(auditChanges(u"{\"count\":2,\"devices\":[\"A\",\"B\"]}"_s),
                 (QList<AuditChange>{{u"How many"_s, {}, u"2"_s}, {u"Devices"_s, {}, u"A, B"_s}}));
        // What was not given and who was not affected is left out.
        QCOMPARE(auditChanges(u"{\"bootingNow\":[],\"clearing\":7,\"reason\":\"\"}"_s),
                 (QList<AuditChange>{{u"Clear"_s, {}, u"7"_s}}));
        QCOMPARE(auditChanges(u"no json"_s), QList<AuditChange>());
    }

    void summaryIsOneSafeLine()
    {
        QCOMPARE(auditSummary(u"{\"after\":{\"enabled\":false},\"before\":{\"enabled\":true}}"_s),
                 u"Enabled: Yes \u2192 No"_s);
        QCOMPARE(auditSummary(u"{}"_s), QString());
        const QString hostile = auditSummary(u"{\"after\":{\"name\":\"a\\nb\u202e\"}}"_s);
        QVERIFY(!hostile.contains(u'\n') && !hostile.contains(QChar(0x202E)));
        QVERIFY(auditSummary(u"{\"devices\":[\"%1\"]}"_s.arg(QString(5000, u'x'))).size() <= 256);
    }

    void rowsAreAppendedAndSearched()
    {
        AuditModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        FilterModel filter;
        filter.setSourceModel(&model);
        QCOMPARE(model.newest(), 0);
        model.append(rows(1, 40));
        model.append(rows(41, 90));
        QCOMPARE(model.rowCount(), 90);
        QCOMPARE(model.newest(), 90);
        QCOMPARE(model.index(0, AuditModel::What).data().toString(), u"Changed a device"_s);
        QCOMPARE(model.index(0, AuditModel::Changes).data().toString(), u"Name: Old1 \u2192 PC1"_s);
        QCOMPARE(model.index(2, AuditModel::From).data().toString(), u"dp1, slipwayctl"_s);
        filter.setFilterText(u"by:bob disabled"_s);
        QCOMPARE(filter.rowCount(), 0); // the column is called author
        filter.setFilterText(u"author:bob disabled"_s);
        QCOMPARE(filter.rowCount(), 15);
        AuditChangeModel changes;
        const QAbstractItemModelTester changesTester(&changes, QAbstractItemModelTester::FailureReportingMode::QtTest);
        changes.setDetail(row(1).detail);
        changes.setDetail(u"{\"devices\":[\"A\"]}"_s);
        QCOMPARE(changes.rowCount(), 1);
        changes.setDetail({});
        QCOMPARE(changes.rowCount(), 0);
    }

    void hundredThousandRowsAreFluent()
    {
        const QList<AuditTrailRow> all = rows(1, 100'000);
        AuditModel model;
        FilterModel filter;
        filter.setSourceModel(&model);
        filter.sort(AuditModel::Time, Qt::DescendingOrder);
        QElapsedTimer timer;
        timer.start();
        model.append(all);
        const qint64 shown = timer.restart();
        model.append(rows(100'001, 100'001));
        const qint64 appended = timer.restart();
        filter.setFilterText(u"bob pc99999"_s);
        const qint64 searched = timer.elapsed();
        qInfo("100000 rows: shown in %lld ms, one more in %lld ms, searched in %lld ms", shown, appended, searched);
        QCOMPARE(filter.rowCount(), 1);
        QVERIFY(shown < 5000 && appended < 500 && searched < 5000);
    }

    void everyProblemIsSaidWithItsRow()
    {
        store::AuditCheck check;
        check.rows = 1234;
        QVERIFY(auditCheckText(check).contains(u"1,234"_s));
        check.brokenId = 77;
        check.missing = 3;
        using Problem = store::AuditCheck::Problem;
        for (const Problem problem : {Problem::Missing, Problem::Unlinked, Problem::Changed, Problem::CutOff,
                                      Problem::EndMoved, Problem::Unprotected, Problem::NotNoted}) {
            check.problem = problem;
            const QString text = auditCheckText(check);
            QVERIFY2(text.size() > 60 && text.contains(u"export"_s), qPrintable(text));
            if (problem != Problem::Unprotected && problem != Problem::NotNoted)
                QVERIFY2(text.contains(u"77"_s), qPrintable(text));
        }
        check.problem = Problem::CutOff;
        check.missing = 1;
        QVERIFY(auditCheckText(check).startsWith(u"Row 77, the last one, is missing."_s));
    }
};

QTEST_GUILESS_MAIN(TestAudit)
#include "test_audit.moc"
