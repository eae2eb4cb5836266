// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/database.h"
#include "server/store/open_files.h"
#include "tests/store/child_process.h"
#include <QElapsedTimer>
#include <QStandardPaths>
#include <barrier>
#include <sys/stat.h>
#include <thread>

using namespace slipway;
using namespace slipway::store;
using namespace slipway::store::test;
using namespace Qt::StringLiterals;

/// Several programs and threads on one state.db.
class TestProcesses : public QObject
{
    Q_OBJECT
private slots:
    void twoProcessesNeverBothStart()
    {
        ScratchFolder folder;
        Child a(u"claims"_s, folder.path()), b(u"claims"_s, folder.path());
        QCOMPARE(a.line(), QByteArray("ready"));
        QCOMPARE(b.line(), QByteArray("ready"));
        int wonByA = 0;
        for (int round = 1; round <= 200; ++round) {
            // Who is told first changes, so that neither is always ahead.
            (round % 2 ? a : b).say(round);
            (round % 2 ? b : a).say(round);
            const QByteArray first = a.line(), second = b.line();
            QVERIFY2((first == "won") != (second == "won") && first != "error" && second != "error",
                     qPrintable(u"round %1"_s.arg(round)));
            wonByA += first == "won";
        }
        const auto store = StateStore::open({folder.path()});
        for (int round = 1; round <= 200; ++round)
            QCOMPARE((*store)->ledger()->rows({round}).size(), 2);
        qInfo("200 races between processes: %d to %d", wonByA, 200 - wonByA);
    }

    void twoConnectionsNeverBothStart()
    {
        ScratchFolder folder;
        constexpr int rounds = 200;
        std::barrier start(2);
        std::array<std::array<bool, rounds>, 2> won{};
        std::array<bool, 2> failed{};
        const auto run = [&](size_t who) {
            const auto store = StateStore::open({folder.path()});
            failed[who] = !store;
            for (int round = 0; round < rounds; ++round) {
                start.arrive_and_wait();
                if (!store)
                    continue;
                const auto grant =
                    (*store)->beginPayload(requiredClaim(int(who) * rounds + round, {round + 1}, u"P0100001"_s, 1000));
                won[who][size_t(round)] = grant && grant->granted;
                failed[who] = failed[who] || !grant;
            }
        };
        std::thread other(run, 1);
        run(0);
        other.join();
        QVERIFY(!failed[0] && !failed[1]);
        for (size_t round = 0; round < rounds; ++round)
            QVERIFY(won[0][round] != won[1][round]);
        qInfo("200 races between threads: %d to %d", int(std::count(won[0].begin(), won[0].end(), true)),
              int(std::count(won[1].begin(), won[1].end(), true)));
    }

    void twoProgramsMakeOneSite()
    {
        for (int round = 0; round < 10; ++round) {
            ScratchFolder folder;
            Child a(u"claims"_s, folder.path()), b(u"claims"_s, folder.path());
            QCOMPARE(a.line(), QByteArray("ready"));
            QCOMPARE(b.line(), QByteArray("ready"));
            a.say(1);
            b.say(1);
            QVERIFY((a.line() == "won") != (b.line() == "won"));
        }
    }

    void killedWriterLosesNothingItAcknowledged() { killWriterInALoop(20); }

    void otherProcesssCommitIsNoticed()
    {
        ScratchFolder folder;
        const auto store = StateStore::open({folder.path()});
        Child other(u"claims"_s, folder.path());
        QCOMPARE(other.line(), QByteArray("ready"));
        const qint64 before = *(*store)->dataVersion();
        other.say(1);
        QCOMPARE(other.line(), QByteArray("won"));
        QVERIFY(*(*store)->dataVersion() != before);
    }

    /// Closing any descriptor of the file would drop the locks of the connections that this process has open already: a
    /// program that comes and goes would then delete the log under them, and commits with it.
    void visitorOfAnotherProcessLeavesTheLogAlone()
    {
        ScratchFolder folder;
        const SiteLocation site{folder.path()};
        const auto first = StateStore::open(site);
        QVERIFY(first);
        const auto second = StateStore::open(site); // as the engine has it: records thread and site thread
        QVERIFY(second);
        QVERIFY((*first)->beginPayload(requiredClaim(0, {1}, u"P0100001"_s, 1000)));
        const auto log = [&site] {
            struct stat status
            {
            };
            return stat(qPrintable(site.stateDatabase() + u"-wal"_s), &status) == 0 ? status.st_ino : 0;
        };
        const auto before = log();
        QVERIFY(before != 0);
        {
            Child visitor(u"claims"_s, folder.path());
            QCOMPARE(visitor.line(), QByteArray("ready"));
            visitor.say(2);
            QCOMPARE(visitor.line(), QByteArray("won"));
        }
        QCOMPARE(log(), before);
        QVERIFY((*first)->beginPayload(requiredClaim(0, {3}, u"P0100001"_s, 1000)));
        const auto third = StateStore::open(site);
        QVERIFY(third);
        const auto ledger = (*third)->ledger();
        QVERIFY(ledger);
        for (const int device : {1, 2, 3})
            QVERIFY(!ledger->rows({device}).isEmpty());
    }

    void folderThatMayNotBeWrittenIsNamed()
    {
        const QString drop = QStandardPaths::findExecutable(u"setpriv"_s);
        if (!isRoot() || drop.isEmpty())
            QSKIP("needs to be root and setpriv, to start a program that is not");
        ScratchFolder folder;
        QVERIFY(StateStore::open({folder.path()}));
        QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner |
                                                         QFile::ReadOther | QFile::ExeOther));
        QVERIFY(QFile::setPermissions(folder.filePath("state.db"),
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        QProcess process;
        process.start(drop, {u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s,
                             QCoreApplication::applicationFilePath(), u"--child"_s, u"opens"_s, folder.path()});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.readAllStandardOutput().trimmed().toInt(), int(ErrorCode::PermissionDenied));
        QVERIFY(QFile::remove(folder.filePath("state.db")));
        process.start(drop, process.arguments());
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.readAllStandardOutput().trimmed().toInt(), int(ErrorCode::PermissionDenied));
    }

    void fileThatWasExchangedWhileItWasOpenedIsNotCalledForbidden()
    {
        ScratchFolder folder;
        const QString file = folder.path() + u"/site.db"_s, other = folder.path() + u"/other.db"_s;
        for (const QString &each : {file, other})
            QVERIFY((*Database::create(each, 100))->execute(u"CREATE TABLE t (x)"_s));
        const auto opened = Database::open(file, 100);
        QVERIFY(opened);
        QCOMPARE(::rename(QFile::encodeName(other).constData(), QFile::encodeName(file).constData()), 0);
        const auto written = (*opened)->execute(u"INSERT INTO t VALUES (1)"_s);
        QVERIFY2(!written && isLost(written.error()), qPrintable(QString::number(int(written.error().code))));
    }

    void diskThatFillsUpIsNamed()
    {
        const QString unshare = QStandardPaths::findExecutable(u"unshare"_s);
        ScratchFolder folder;
        QProcess process;
        process.start(unshare, {u"--mount"_s, u"--map-root-user"_s, u"sh"_s, u"-c"_s,
                                u"mount -t tmpfs -o size=2m none \"$2\" && exec \"$1\" --child opens \"$2\""_s, u"sh"_s,
                                QCoreApplication::applicationFilePath(), folder.path()});
        if (!process.waitForFinished() || process.readAllStandardError().contains("ermi"))
            QSKIP("may not mount a small file system here");
        QCOMPARE(process.readAllStandardOutput().trimmed().toInt(), int(ErrorCode::NoSpace));
    }

    void manyClaimsAreOneQuickCommit()
    {
        QTemporaryDir folder; // on a disk: the time of a commit is what this is about
        const auto store = StateStore::open({folder.path()});
        QVERIFY(store);
        int next = 1;
        const auto claim = [&](int count) {
            return (*store)->transaction([&]() -> Result<void> {
                for (int i = 0; i < count; ++i, ++next) {
                    PayloadClaim wanted = requiredClaim(next, {next}, u"P0100003"_s, 1000);
                    wanted.superseded = {{u"P0100002"_s}, {u"P0100001"_s}};
                    const auto grant = (*store)->beginPayload(wanted);
                    if (!grant || !grant->granted)
                        return failure(ErrorCode::Internal);
                }
                return {};
            });
        };
        QElapsedTimer timer;
        timer.start();
        QVERIFY(claim(500));
        const double together = double(timer.nsecsElapsed()) / 1e6;
        timer.restart();
        for (int i = 0; i < 20; ++i)
            QVERIFY(claim(1));
        const double single = double(timer.nsecsElapsed()) / 1e6 / 20;
        qInfo("500 claims in one commit: %.1f ms; one claim a commit: %.2f ms each", together, single);
        QVERIFY2(together < 3000, "slower than the payload gate waits");
    }

private:
    static bool isRoot() { return QFileInfo(u"/proc/self"_s).ownerId() == 0; }
};

SLIPWAY_PARENT_AND_CHILD_MAIN(TestProcesses)
#include "test_processes.moc"
