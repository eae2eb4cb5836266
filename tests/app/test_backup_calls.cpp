// SPDX-License-Identifier: GPL-3.0-or-later
// Backups and address leases by slipwayctl.
#include "server/store/state_store.h"
#include "tests/support/program.h"
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;
using slipway::test::Ran;

class TestBackupCalls : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;

    Ran ctl(const QString &line, const QString &site = u"site"_s)
    {
        return slipway::test::runProgram(
            "slipwayctl", QStringList{"--site", path(site), "--json"} + QProcess::splitCommand(line), m_folder->path());
    }
    QString path(const QString &name) const { return m_folder->path() + '/' + name; }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        QCOMPARE(ctl("init").exit, 0);
        QCOMPARE(ctl("device add PC1 --mac 52:54:00:00:00:01").exit, 0);
    }

    void backupIsMadeListedVerifiedAndDeleted()
    {
        QCOMPARE(ctl("backup list").array().size(), 0);
        const Ran made = ctl("backup create");
        QVERIFY2(made.exit == 0, made.err.constData());
        const QString where = made.object()["path"].toString();
        QCOMPARE(QFileInfo(where).absolutePath(), path("site/backups"));
        const QJsonArray list = ctl("backup list").array();
        QCOMPARE(list.size(), 1);
        QCOMPARE(list.first().toObject()["kind"].toString(), u"manual"_s);
        QCOMPARE(list.first().toObject()["sound"].toBool(), true);
        const QString name = QFileInfo(where).fileName();
        QCOMPARE(ctl("backup verify " + name).exit, 0);
        QVERIFY(ctl("backup list").array().first().toObject()["verified"].isString());
        QFile file(where + "/site.db");
        QVERIFY(file.open(QFile::ReadWrite) && file.seek(4096) && file.write("damage") == 6);
        file.close();
        const Ran damaged = ctl("backup verify " + name);
        QCOMPARE(damaged.exit, 1);
        QVERIFY(damaged.err.contains("site.db"));
        QCOMPARE(damaged.object()["sound"].toBool(), false);
        QCOMPARE(ctl("backup delete " + name).exit, 0);
        QCOMPARE(ctl("backup list").array().size(), 0);
        QCOMPARE(ctl("backup delete " + name).exit, 1);
        QCOMPARE(ctl("backup verify").exit, 2);
        QCOMPARE(ctl("backup frobnicate").exit, 2);
    }

    void siteIsRestoredHereAndOnANewComputer()
    {
        QCOMPARE(ctl("backup create elsewhere").exit, 0);
        const QStringList made = QDir(path("elsewhere")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QCOMPARE(made.size(), 1);
        const QString backup = path("elsewhere/" + made.first());
        QCOMPARE(ctl("backup list --folder elsewhere").array().size(), 1);
        QCOMPARE(ctl("device add PC2 --mac 52:54:00:00:00:02").exit, 0);
        const Ran restored = ctl("backup restore " + backup);
        QVERIFY2(restored.exit == 0, restored.err.constData());
        QVERIFY(restored.err.contains("brake"));
        QVERIFY(restored.object()["keptContent"].toBool());
        QCOMPARE(ctl("device list").array().size(), 1);
        QVERIFY(QFileInfo::exists(restored.object()["kept"].toString() + "/site.db"));
        const Ran fresh = ctl("backup restore " + backup, u"new/site"_s);
        QVERIFY2(fresh.exit == 0, fresh.err.constData());
        QVERIFY(fresh.object()["kept"].isNull());
        QCOMPARE(ctl("device list", u"new/site"_s).array().size(), 1);
        QCOMPARE(ctl("backup restore nowhere").exit, 1);
        QCOMPARE(ctl("backup restore").exit, 2);
    }

    void historyThatIsLeftOfASiteIsCalledSo()
    {
        const QString backup = ctl("backup create").object()["path"].toString();
        QVERIFY(QFile::remove(path("site/site.db")));
        QCOMPARE(ctl("backup restore " + backup).exit, 0);
        const QJsonObject kept = ctl("backup list").array().first().toObject();
        QCOMPARE(kept["kind"].toString(), u"before-restore"_s);
        QCOMPARE(kept["sound"].toBool(), false);
        QVERIFY(kept["problems"].toArray().first().toString().contains("no configuration"));
        const QStringList list{"--site", path("site"), "backup", "list"};
        QVERIFY(slipway::test::runProgram("slipwayctl", list, m_folder->path()).out.contains("history only"));
        const Ran checked = ctl("backup verify " + kept["path"].toString());
        QCOMPARE(checked.exit, 1);
        QVERIFY(!checked.err.contains("damaged"));
    }

    void nothingIsRestoredOverARunningService()
    {
        const QString backup = ctl("backup create").object()["path"].toString();
        auto held = store::StateStore::open({path("site")}); // as slipwayd has it
        QVERIFY(held);
        QVERIFY((*held)->leases());
        const Ran refused = ctl("backup restore " + backup);
        QCOMPARE(refused.exit, 1);
        QVERIFY2(refused.err.contains("End slipwayd"), refused.err.constData());
        QCOMPARE(ctl("device list").array().size(), 1);
    }

    void damagedDatabaseOfARunningServiceIsLeftAloneToo()
    {
        const QString backup = ctl("backup create").object()["path"].toString();
        auto held = store::StateStore::open({path("site")}); // as slipwayd has it
        QVERIFY(held);
        QVERIFY((*held)->leases());
        // By another program: whoever closes a file drops all locks that it holds on it.
        QCOMPARE(QProcess::execute(u"dd"_s, {u"if=/dev/urandom"_s, u"of="_s + path("site/state.db"), u"bs=4096"_s,
                                             u"count=1"_s, u"conv=notrunc"_s, u"status=none"_s}),
                 0);
        const Ran refused = ctl("backup restore " + backup);
        QCOMPARE(refused.exit, 1);
        QVERIFY2(refused.err.contains("End slipwayd"), refused.err.constData());
        held = failure(ErrorCode::Busy);
        // What the console says, too.
        const QByteArray command = "slipwayctl --site " + path("site").toUtf8() + " backup restore " + backup.toUtf8();
        const Ran closed = ctl("device list");
        QCOMPARE(closed.exit, 1);
        QVERIFY2(closed.err.contains(command) && !closed.err.contains("BACKUP"), closed.err.constData());
        QVERIFY(QFile::rename(path("site/backups"), path("far")));
        const Ran alone = ctl("device list");
        QVERIFY2(alone.err.contains("BACKUP") && alone.err.contains("--folder"), alone.err.constData());
        QVERIFY(QFile::rename(path("far"), path("site/backups")));
        const Ran service =
            slipway::test::runProgram("slipwayd", {"--site", path("site"), "--check"}, m_folder->path());
        QCOMPARE(service.exit, 1);
        QVERIFY2(service.err.contains(command), service.err.constData());
        const Ran restored = ctl("backup restore " + backup);
        QVERIFY2(restored.exit == 0, restored.err.constData());
        QCOMPARE(ctl("device list").array().size(), 1);
    }

    void backupIsFoundWhereItsListShowsIt()
    {
        QCOMPARE(ctl("settings set backup.folder " + path("far")).exit, 0);
        const QString name = QFileInfo(ctl("backup create").object()["path"].toString()).fileName();
        QCOMPARE(ctl("backup restore " + name).exit, 0);
        QFile damaged(path("site/site.db"));
        QVERIFY(damaged.resize(0)); // what it says of the folder is lost, too
        QCOMPARE(ctl("backup restore " + name).exit, 1);
        const Ran restored = ctl("backup restore " + name + " --folder far");
        QVERIFY2(restored.exit == 0, restored.err.constData());
        QCOMPARE(ctl("device list").array().size(), 1);
    }

    void leasesAreListedAndReleased()
    {
        QCOMPARE(ctl("lease list").array().size(), 0);
        session::Lease lease;
        lease.address = *Ipv4::parse("10.77.0.5");
        lease.mac = *MacAddress::parse("52:54:00:00:00:01");
        lease.expiresMs = 1'000;
        auto state = store::StateStore::open({path("site")});
        QVERIFY((*state)->saveLease(lease));
        const QJsonObject row = ctl("lease list").array().first().toObject();
        QCOMPARE(row["address"].toString(), u"10.77.0.5"_s);
        QCOMPARE(row["device"].toString(), u"PC1"_s);
        QCOMPARE(row["state"].toString(), u"expired"_s);
        QCOMPARE(ctl("lease release 10.77.0.6").exit, 1);
        QCOMPARE(ctl("lease release nonsense").exit, 2);
        QCOMPARE(ctl("lease release 10.77.0.5").exit, 0);
        QCOMPARE(ctl("lease list").array().size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestBackupCalls)
#include "test_backup_calls.moc"
