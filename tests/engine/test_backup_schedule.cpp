// SPDX-License-Identifier: GPL-3.0-or-later
// Automatic backups are made when they are due, by clocks on the wall and by who shares the folder.
#include "server/base/clock.h"
#include "server/engine/backup_schedule.h"
#include "server/engine/host_facts.h"
#include "tests/engine/backup_lab.h"
#include <QDateTime>
#include <QLockFile>
#include <QSignalSpy>

using namespace slipway;
using namespace slipway::engine;
using namespace slipway::engine::test;
using namespace Qt::StringLiterals;

namespace {

using Kind = Backup::Kind;

/// Counts the questions.
struct AskedClock final : Clock
{
    qint64 utcMs() const override
    {
        ++asked;
        return SystemClock().utcMs();
    }
    qint64 monotonicMs() const override { return SystemClock().monotonicMs(); }
    mutable std::atomic<int> asked = 0;
};

} // namespace

class TestBackupSchedule : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { qputenv("TZ", "Europe/Berlin"); }
    void dueTimesFollowTheClockOnTheWall();
    void makesWhatWasMissedAndKeepsTheNewest();
    void wrongClockOfOnceStopsNothing();
    void sitesMayShareAFolder();
    void saysOnceThatOlderOnesStay();
    void saysAFailureOnceForEachChange();
    void whatCannotBeLookedAtIsNotOverdue();
    void anotherEngineThatMakesItIsNoFailure();
};

void TestBackupSchedule::dueTimesFollowTheClockOnTheWall()
{
    const auto at = [](const char *time) {
        return QDateTime::fromString(QString::fromLatin1(time), Qt::ISODate).toMSecsSinceEpoch();
    };
    const auto settings = [](const char *schedule, int hour) {
        return site::settingsFrom(
            {{u"backup.schedule"_s, QString::fromLatin1(schedule)}, {u"backup.hour"_s, QString::number(hour)}});
    };
    QCOMPARE(backupDueMs(settings("off", 3), at("2026-11-22T12:00:00")), 0);
    QCOMPARE(nextBackupMs(settings("off", 3), at("2026-11-22T12:00:00")), 0);
    QCOMPARE(backupDueMs(settings("daily", 3), at("2026-11-22T12:00:00")), at("2026-11-22T03:00:00"));
    QCOMPARE(backupDueMs(settings("daily", 3), at("2026-11-22T02:59:59")), at("2026-11-21T03:00:00"));
    QCOMPARE(nextBackupMs(settings("daily", 3), at("2026-11-22T12:00:00")), at("2026-11-23T03:00:00"));
    // 2026-11-22 is a Sunday.
    QCOMPARE(backupDueMs(settings("weekly", 3), at("2026-11-22T03:00:00")), at("2026-11-22T03:00:00"));
    QCOMPARE(backupDueMs(settings("weekly", 3), at("2026-11-22T02:00:00")), at("2026-11-15T03:00:00"));
    QCOMPARE(backupDueMs(settings("weekly", 3), at("2026-11-27T12:00:00")), at("2026-11-22T03:00:00"));
    QCOMPARE(nextBackupMs(settings("weekly", 3), at("2026-11-27T12:00:00")), at("2026-11-29T03:00:00"));
    // The night in which clocks go back has 25 hours, and one backup.
    QCOMPARE(nextBackupMs(settings("daily", 3), at("2026-10-24T12:00:00")), at("2026-10-25T03:00:00"));
    QCOMPARE(nextBackupMs(settings("daily", 3), at("2026-10-25T12:00:00")), at("2026-10-26T03:00:00"));
}

void TestBackupSchedule::makesWhatWasMissedAndKeepsTheNewest()
{
    const Lab lab;
    constexpr qint64 dayMs = 86'400'000;
    TestClock clock(SystemClock().utcMs() - 10 * dayMs);
    const Backup byHand = lab.backup(false, Kind::Manual, clock.utcMs() - 5 * dayMs);
    for (int day = 0; day < 4; ++day) {
        BackupSchedule schedule(lab.site.location, clock);
        QSignalSpy noted(&schedule, &BackupSchedule::noted);
        schedule.start();
        schedule.setSettings(lab.settings("daily", 2));
        QTRY_COMPARE_WITH_TIMEOUT(noted.size(), 1, 10'000);
        QCOMPARE(noted.first().first().toString(), u"BACKUP_MADE"_s);
        schedule.setSettings(lab.settings("weekly", 2)); // what was made counts for that, too, or is newer
        schedule.stop();
        clock.advance(dayMs);
    }
    const auto there = *backupsIn(lab.folder);
    QCOMPARE(std::count_if(there.begin(), there.end(), [](const Backup &each) { return each.kind == Kind::Automatic; }),
             2);
    QVERIFY(QFileInfo::exists(byHand.path)); // whatever is pruned
    QVERIFY(there.first().timeMs > clock.utcMs() - 2 * dayMs);
}

void TestBackupSchedule::wrongClockOfOnceStopsNothing()
{
    const Lab lab;
    constexpr qint64 dayMs = 86'400'000;
    TestClock clock(SystemClock().utcMs());
    const Backup ahead = lab.backup(false, Kind::Automatic, clock.utcMs() + 1000 * dayMs);
    for (int day = 0; day < 2; ++day) {
        BackupSchedule schedule(lab.site.location, clock);
        QSignalSpy noted(&schedule, &BackupSchedule::noted);
        schedule.start();
        schedule.setSettings(lab.settings("daily", 1));
        QTRY_COMPARE_WITH_TIMEOUT(noted.size(), 1, 10'000);
        QCOMPARE(noted.first().first().toString(), u"BACKUP_MADE"_s);
        schedule.stop();
        const auto there = *backupsIn(lab.folder); // the new one has not gone in the place of the other
        QCOMPARE(there.size(), 2);
        QCOMPARE(there.first(), ahead);
        QCOMPARE(there.last().timeMs, clock.utcMs());
        clock.advance(dayMs);
    }
}

void TestBackupSchedule::sitesMayShareAFolder()
{
    constexpr qint64 dayMs = 86'400'000;
    const Lab one;
    Lab other;
    other.folder = one.folder;
    TestClock clock(SystemClock().utcMs() - 10 * dayMs);
    Backup older = one.backup(false, Kind::Automatic, clock.utcMs() - dayMs);
    QVERIFY(!older.siteId.isEmpty());
    older.siteId.clear(); // as versions before this one made them
    write(older.path + u"/backup.json"_s, backup::listText(older));
    const auto own = [](const Lab &lab) { return *automaticOf(lab.site.location, *backupsIn(lab.folder)); };
    QCOMPARE(own(one).size(), 0);
    for (int day = 0; day < 3; ++day) {
        for (const Lab *lab : std::initializer_list<const Lab *>{&one, &other}) {
            BackupSchedule schedule(lab->site.location, clock);
            QSignalSpy noted(&schedule, &BackupSchedule::noted);
            schedule.start();
            schedule.setSettings(lab->settings("daily", 1));
            QTRY_COMPARE_WITH_TIMEOUT(noted.size(), 1, 10'000);
            QCOMPARE(noted.first().first().toString(), u"BACKUP_MADE"_s);
            schedule.stop();
        }
        QCOMPARE(own(one).size(), 1);
        QCOMPARE(own(other).size(), 1);
        QCOMPARE(*newestAutomaticMs(other.site.location, *backupsIn(one.folder), clock.utcMs()), clock.utcMs());
        clock.advance(dayMs);
    }
    QVERIFY(QFileInfo::exists(older.path));
    QVERIFY(own(one).first().siteId != own(other).first().siteId);
}

void TestBackupSchedule::saysOnceThatOlderOnesStay()
{
    constexpr qint64 dayMs = 86'400'000;
    const Lab lab;
    TestClock clock(SystemClock().utcMs() - 10 * dayMs);
    const Backup oldest = lab.backup(false, Kind::Automatic, clock.utcMs() - dayMs);
    const QString inTheWay = lab.folder + u"/.slipway-gone-"_s + oldest.name() + u".half"_s;
    QVERIFY(QDir().mkpath(inTheWay + u"/kept"_s));
    BackupSchedule schedule(lab.site.location, clock);
    QStringList said;
    connect(&schedule, &BackupSchedule::noted, this,
            [&said](const QString &id, const QString &, const QStringList &args) {
                said += id == "BACKUPS_KEPT"_L1 ? id + u' ' + args.join(u' ') : id;
            });
    const auto nextDay = [&](int hour) {
        clock.advance(dayMs);
        site::Settings settings = lab.settings("daily", 1);
        settings.backupHour = hour; // it looks at once
        schedule.setSettings(settings);
    };
    schedule.start();
    nextDay(0);
    const QString kept = u"BACKUPS_KEPT "_s + lab.folder + u" it could not be taken away"_s;
    QTRY_COMPARE_WITH_TIMEOUT(said, (QStringList{u"BACKUP_MADE"_s, kept}), 10'000);
    QVERIFY(QDir().rmdir(inTheWay + u"/kept"_s));
    nextDay(1);
    QTRY_COMPARE_WITH_TIMEOUT(lab.listed(), 1, 10'000);
    QCOMPARE(said, (QStringList{u"BACKUP_MADE"_s, kept, u"BACKUP_MADE"_s}));
}

void TestBackupSchedule::whatCannotBeLookedAtIsNotOverdue()
{
    const Lab lab;
    site::Settings settings = lab.settings("daily");
    QCOMPARE(hostFacts(lab.site.location, settings).newestBackupMs, 0); // there is no folder yet
    settings.backupFolder = lab.site.file(u"plain"_s, "x");
    QCOMPARE(hostFacts(lab.site.location, settings).newestBackupMs, -1);
}

void TestBackupSchedule::saysAFailureOnceForEachChange()
{
    const Lab lab;
    const TestClock clock(SystemClock().utcMs());
    site::Settings settings = lab.settings("daily");
    settings.backupFolder = lab.site.file(u"plain"_s, "x") + u"/backups"_s;
    BackupSchedule schedule(lab.site.location, clock);
    QSignalSpy noted(&schedule, &BackupSchedule::noted);
    schedule.start();
    schedule.setSettings(settings);
    QTRY_COMPARE_WITH_TIMEOUT(noted.size(), 1, 10'000);
    QCOMPARE(noted.first().first().toString(), u"BACKUP_FAILED"_s);
    schedule.setSettings(settings); // nothing changed
    settings.backupFolder += u"/other"_s;
    schedule.setSettings(settings); // looked at again, for the same reason
    QTRY_COMPARE_WITH_TIMEOUT(noted.size(), 2, 10'000);
    QCOMPARE(noted.last().last().toStringList().first(), settings.backupFolder);
    settings.backupFolder = lab.folder;
    schedule.setSettings(settings); // mended
    QTRY_COMPARE_WITH_TIMEOUT(noted.size(), 3, 10'000);
    QCOMPARE(noted.last().first().toString(), u"BACKUP_MADE"_s);
}

void TestBackupSchedule::anotherEngineThatMakesItIsNoFailure()
{
    const Lab lab;
    QVERIFY(QDir().mkpath(lab.folder));
    QLockFile lock(lab.folder + u"/.slipway-backup.lock"_s);
    QVERIFY(lock.tryLock());
    const AskedClock clock;
    site::Settings settings = lab.settings("daily");
    BackupSchedule schedule(lab.site.location, clock);
    QSignalSpy noted(&schedule, &BackupSchedule::noted);
    schedule.start();
    schedule.setSettings(settings);
    QTRY_VERIFY_WITH_TIMEOUT(clock.asked >= 2, 10'000); // to look, and to make it
    settings.backupHour = 0;
    schedule.setSettings(settings);
    QTRY_VERIFY_WITH_TIMEOUT(clock.asked >= 3, 10'000); // it looks again: the first try has ended
    QCOMPARE(noted.size(), 0);
    lock.unlock();
    settings.backupContent = true;
    schedule.setSettings(settings);
    QTRY_COMPARE_WITH_TIMEOUT(noted.size(), 1, 10'000);
    QCOMPARE(noted.first().first().toString(), u"BACKUP_MADE"_s);
}

QTEST_GUILESS_MAIN(TestBackupSchedule)
#include "test_backup_schedule.moc"
