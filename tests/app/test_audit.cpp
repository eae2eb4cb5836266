// SPDX-License-Identifier: GPL-3.0-or-later
// The audit trail as somebody meets it who has to prove what happened: by the command line and the tools at hand.
#include "tests/support/program.h"
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using slipway::test::Ran;
using namespace Qt::StringLiterals;

namespace {

/// The recipe of the handbook: nothing but Python's own library.
const char *const Recipe = R"(
import hashlib, json, re, sys
previous, number = "0" * 64, 0
for line in open(sys.argv[1], "rb"):
    line = line.rstrip(b"\n")
    row = json.loads(line)
    number += 1
    bare = re.sub(rb',"hash":"[0-9a-f]{64}"}$', b"}", line)
    if row["id"] != number or row["previousHash"] != previous or hashlib.sha256(bare).hexdigest() != row["hash"]:
        sys.exit("broken at row %d" % number)
    previous = row["hash"]
print(number, previous)
)";

} // namespace

class TestAudit : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const QString &name) { return m_folder->path() + u'/' + name; }
    Ran ctl(const QString &line)
    {
        return slipway::test::runProgram("slipwayctl",
                                         QStringList{"--site", path("site"), "--json"} + QProcess::splitCommand(line));
    }
    static Ran system(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        Ran ran;
        if (!process.waitForFinished(30'000))
            return ran;
        ran.exit = process.exitCode();
        ran.out = process.readAllStandardOutput();
        ran.err = process.readAllStandardError();
        return ran;
    }
    bool sql(const QString &statements) { return system(u"sqlite3"_s, {path("site/site.db"), statements}).exit == 0; }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QCOMPARE(ctl("init").exit, 0);
        QCOMPARE(ctl("device add PC1 --mac 52:54:00:00:00:01 --arch x64").exit, 0);
        QCOMPARE(ctl("exclusion add 52:54:00:00:00:02 --note spare").exit, 0);
        QCOMPARE(ctl("settings set prompt.timeout 20").exit, 0);
    }

    void listTellsWhoDidWhatNewestFirst()
    {
        const QJsonArray rows = ctl("audit list").array();
        QCOMPARE(rows.size(), 4);
        const QJsonObject newest = rows.first().toObject();
        QCOMPARE(newest["verb"].toString(), u"setting.set"_s);
        QCOMPARE(newest["object"].toString(), u"prompt.timeout"_s);
        QCOMPARE(newest["program"].toString(), u"slipwayctl"_s);
        QVERIFY(!newest["author"].toString().isEmpty());
        QCOMPARE(newest["detail"].toObject()["after"].toObject()["prompt.timeout"].toInt(), 20);
        QCOMPARE(newest["detail"].toObject()["before"].toObject()["prompt.timeout"].toInt(), 10);
        QCOMPARE(rows.last().toObject()["verb"].toString(), u"site.create"_s);
        QCOMPARE(ctl("audit list --verb device").array().size(), 1);
        QCOMPARE(ctl("audit list --object pc1").array().size(), 1);
        QCOMPARE(ctl("audit list --limit 2").array().size(), 2);
        QCOMPARE(ctl("audit list --since 2999-01-01").array().size(), 0);
        QCOMPARE(ctl("audit list --until 1999-01-01").array().size(), 0);
        QCOMPARE(ctl("audit list --author nobody-at-all").array().size(), 0);
        QCOMPARE(ctl("audit list --since yesterday").exit, 2);
        QCOMPARE(ctl("audit list --limit 0").exit, 2);
    }

    void intactTrailVerifies()
    {
        const Ran ran = ctl("audit verify");
        QCOMPARE(ran.exit, 0);
        QVERIFY(ran.object()["intact"].toBool());
        QCOMPARE(ran.object()["rows"].toInt(), 4);
        QCOMPARE(ctl("audit verify --noted " + ran.object()["hash"].toString()).exit, 0);
        QCOMPARE(ctl("audit verify --noted " + QString(64, u'a')).exit, 1);
    }

    void tamperingBySqliteIsFound_data()
    {
        QTest::addColumn<QString>("statements");
        QTest::addColumn<int>("row");
        QTest::newRow("changed row") << "DROP TRIGGER audit_stays; UPDATE audit SET author='x' WHERE id=2;" << 2;
        QTest::newRow("removed row") << "DROP TRIGGER audit_remains; DELETE FROM audit WHERE id=3;" << 3;
        QTest::newRow("removed tail") << "DROP TRIGGER audit_remains; DELETE FROM audit WHERE id>2;" << 3;
        QTest::newRow("only the triggers") << "DROP TRIGGER audit_remains;" << 5;
    }
    void tamperingBySqliteIsFound()
    {
        if (QStandardPaths::findExecutable(u"sqlite3"_s).isEmpty())
            QSKIP("sqlite3 is not installed");
        QFETCH(QString, statements);
        QFETCH(int, row);
        QVERIFY(!sql(u"UPDATE audit SET author='x' WHERE id=2;"_s));
        QVERIFY(!sql(u"DELETE FROM audit;"_s));
        QCOMPARE(ctl("audit verify").exit, 0);
        QVERIFY(sql(statements));
        const Ran ran = ctl("audit verify");
        QCOMPARE(ran.exit, 1);
        QCOMPARE(ran.object()["brokenRow"].toInt(), row);
        QVERIFY(!ran.object()["intact"].toBool());
        QVERIFY(!ran.err.isEmpty());
    }

    void exportVerifiesWithoutSlipway()
    {
        const QString python = QStandardPaths::findExecutable(u"python3"_s);
        if (python.isEmpty())
            QSKIP("python3 is not installed");
        const QString strange = u"Gr\u00fc\u00dfe \"x\" \\ \U0001F600"_s;
        QCOMPARE(
            slipway::test::runProgram("slipwayctl", {"--site", path("site"), "device", "set", "PC1", "--name", strange})
                .exit,
            0);
        const Ran exported = ctl("audit export " + path("trail.jsonl"));
        QCOMPARE(exported.object()["rows"].toInt(), 5);
        const QString hash = ctl("audit verify").object()["hash"].toString();
        const Ran verified = system(python, {u"-c"_s, QString::fromLatin1(Recipe), path("trail.jsonl")});
        QCOMPARE(verified.out.trimmed(), "5 " + hash.toLatin1());
        QFile file(path("trail.jsonl"));
        QVERIFY(file.open(QFile::ReadWrite));
        QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains("\"spare\""));
        file.seek(0);
        file.write(bytes.replace("\"spare\"", "\"sparf\""));
        file.close();
        QCOMPARE(system(python, {u"-c"_s, QString::fromLatin1(Recipe), path("trail.jsonl")}).err.trimmed(),
                 "broken at row 3");
        QCOMPARE(ctl("audit export " + path("no/folder")).exit, 1);
        QCOMPARE(ctl("audit export").exit, 2);
    }

    void explainAnswersAsOfAnEarlierTime()
    {
        const QString machine = u"explain --mac 52:54:00:00:00:01 --arch 7"_s;
        QCOMPARE(ctl(machine).object()["device"].toObject()["name"].toString(), u"PC1"_s);
        const QJsonObject newest = ctl("audit list --limit 1").array().first().toObject();
        QCOMPARE(ctl("exclusion add 52:54:00:00:00:01").exit, 0);
        QCOMPARE(ctl(machine).object()["reason"].toString(), u"EXCLUDED"_s);
        const Ran then = ctl(machine + u" --as-of "_s + newest["time"].toString());
        QCOMPARE(then.exit, 0);
        QCOMPARE(then.object()["reason"].toString(), u"NO_DEPLOYMENT"_s);
        const QJsonObject asOf = then.object()["asOf"].toObject();
        QCOMPARE(asOf["lastChange"].toObject()["row"].toInt(), 4);
        QCOMPARE(asOf["revision"], newest["revision"]);
        QCOMPARE(ctl(machine + " --as-of 2001-01-01").exit, 1);
        QCOMPARE(ctl(machine + " --as-of yesterday").exit, 2);
        QCOMPARE(ctl(machine + " --as-of 2030-01-01 --at 2030-01-01").exit, 2);
    }
};

QTEST_GUILESS_MAIN(TestAudit)
#include "test_audit.moc"
