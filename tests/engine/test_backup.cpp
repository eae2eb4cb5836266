// SPDX-License-Identifier: GPL-3.0-or-later
// A backup is whole or not there, says when it is damaged, and loses nothing of the site.
#include "server/base/clock.h"
#include "tests/engine/backup_lab.h"
#include <QLockFile>
#include <filesystem>
#include <sys/stat.h>
#include <thread>

using namespace slipway;
using namespace slipway::engine;
using namespace slipway::engine::test;
using namespace Qt::StringLiterals;

namespace {

using Kind = Backup::Kind;

void overwrite(const QString &path, qint64 at, char byte)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(at) && file.write(&byte, 1) == 1);
}

QByteArray listOf(const QString &path)
{
    QFile file(path + u"/backup.json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestBackup : public QObject
{
    Q_OBJECT
private slots:
    void backupHoldsTheSiteAsItIs();
    void bootThatRanMeanwhileIsOverOnceItIsRestored();
    void withTheContentItHoldsEveryBootImage();
    void contentOfAnOlderBackupTakesNoRoomTwice();
    void damagedContentOfAnOlderBackupIsNotTaken();
    void siteIsWrittenWhileItIsBackedUp();
    void cancelledOneLeavesNothing();
    void whatHasNoListIsNoBackup();
    void halfOfADeadProgramIsSweptByTheNext();
    void twoAtOnceIsRefused();
    void folderWithinTheContentIsRefused();
    void folderThatEverybodyMayReadIsRefused();
    void whatIsOrHoldsABackupOrASiteIsNotPublished();
    void folderThatCannotBeMadeIsSaid();
    void damagedListIsSaidAndNotBelieved();
    void everyDamageIsFound_data();
    void everyDamageIsFound();
    void databaseThatWasDamagedBeforeIsFound();
    void soundOneRemembersThatItWasLookedAt();
    void deletedOneIsGoneWithAllItHolds();
    void deletedByTwoAtOnceIsDeleted();
    void deletedOneLeavesWhatIsNotItsOwn();
    void foreignFolderIsNoBackup();
    void nobodyWaitsForAPipe();
};

void TestBackup::backupHoldsTheSiteAsItIs()
{
    const Lab lab;
    const Backup made = lab.backup();
    QVERIFY(made.isSound());
    QCOMPARE(made.siteCode, u"P01"_s);
    QCOMPARE(made.files.size(), 2);
    QCOMPARE(*readBackup(made.path), made);
    QCOMPARE(lab.entries(), QStringList{made.name()});
    // It is a site: with the device, the trail, and everything else.
    const Lab other;
    QDir().mkpath(other.site.folder.filePath(u"copy"_s));
    for (const BackupFile &file : made.files)
        QVERIFY(QFile::copy(made.path + u'/' + file.path, other.site.folder.filePath(u"copy/"_s + file.path)));
    const auto copy = Commands::open({other.site.folder.filePath(u"copy"_s)}, Commands::Missing::Fail);
    QVERIFY(copy);
    QVERIFY((*copy)->findDevice(u"PC1"_s));
    QVERIFY((*copy)->verifyAudit()->intact());
    // Nobody else may read it.
    QVERIFY(!(QFileInfo(made.path).permissions() & (QFile::ReadOther | QFile::ReadGroup)));
}

void TestBackup::bootThatRanMeanwhileIsOverOnceItIsRestored()
{
    Lab lab;
    session::BootSession boot;
    boot.token = "aaaaaaaaaaaaaaaa";
    boot.mac = *MacAddress::parse("02:00:00:00:00:02");
    boot.startedMs = boot.lastSeenMs = SystemClock().utcMs();
    QVERIFY(lab.site.state()->saveSession(boot));
    const Backup backup = lab.backup();
    lab.site.commands.reset();
    QVERIFY(restoreBackup(lab.site.location, backup.path));
    const auto sessions = lab.site.another()->sessions({});
    QVERIFY(sessions);
    QCOMPARE(sessions->size(), 1);
    QVERIFY(sessions->first().state != session::State::Live);
}

void TestBackup::withTheContentItHoldsEveryBootImage()
{
    const Lab lab;
    const Backup made = lab.backup(true);
    QCOMPARE(made.files.size(), 3);
    QFile file(made.path + u'/' + made.files.last().path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), lab.bytes);
    QVERIFY(verifyBackup(made.path)->isSound());
}

void TestBackup::contentOfAnOlderBackupTakesNoRoomTwice()
{
    const Lab lab;
    const Backup first = lab.backup(true, Kind::Manual, 1'700'000'000'000), second = lab.backup(true);
    const std::filesystem::path file = (second.path + u'/' + second.files.last().path).toStdString();
    QCOMPARE(std::filesystem::hard_link_count(file), 2U);
    QVERIFY(deleteBackup(first.path));
    QVERIFY(verifyBackup(second.path)->isSound());
}

void TestBackup::damagedContentOfAnOlderBackupIsNotTaken()
{
    const Lab lab;
    const Backup first = lab.backup(true, Kind::Manual, 1'700'000'000'000);
    overwrite(first.path + u'/' + first.files.last().path, 5000, char(0x7F));
    const Backup second = lab.backup(true);
    QVERIFY(second.isSound());
    QCOMPARE(verifyBackup(second.path)->problems, QStringList());
}

void TestBackup::siteIsWrittenWhileItIsBackedUp()
{
    const Lab lab;
    std::atomic<bool> stop = false;
    std::atomic<int> written = 0;
    std::thread writer([&] {
        const auto commands = lab.site.another();
        for (int i = 100; !stop; ++i)
            written += commands->addExclusion(mac(i), {}).ok();
    });
    QList<Backup> made;
    for (int i = 0; i < 5; ++i)
        made += lab.backup();
    stop = true;
    writer.join();
    QVERIFY(written > 0);
    for (const Backup &backup : std::as_const(made))
        QVERIFY(verifyBackup(backup.path)->isSound());
}

void TestBackup::cancelledOneLeavesNothing()
{
    const Lab lab;
    const auto made = makeBackup(lab.site.location, {lab.folder, true}, [](qint64, qint64) { return false; });
    QCOMPARE(made.error().code, ErrorCode::Cancelled);
    QVERIFY(lab.entries().filter(u"slipway-2"_s).isEmpty());
    QCOMPARE(lab.listed(), 0);
}

void TestBackup::whatHasNoListIsNoBackup()
{
    const Lab lab;
    const Backup made = lab.backup();
    QVERIFY(QFile::remove(made.path + u"/backup.json"_s));
    QCOMPARE(lab.listed(), 0);
    QCOMPARE(readBackup(made.path).error().code, ErrorCode::NotFound);
    QCOMPARE(verifyBackup(lab.folder).error().code, ErrorCode::NotFound);
    QCOMPARE(backupsIn(u"/no/such/folder"_s)->size(), 0);
}

void TestBackup::halfOfADeadProgramIsSweptByTheNext()
{
    const Lab lab;
    QVERIFY(QDir().mkpath(lab.folder + u"/.slipway-old.half/content"_s));
    write(lab.folder + u"/.slipway-old.half/backup.json"_s, "{}");
    QVERIFY(QDir().mkpath(lab.folder + u"/.somebody-elses"_s));
    QCOMPARE(lab.listed(), 0);
    const Backup made = lab.backup();
    QCOMPARE(lab.entries(), (QStringList{u".somebody-elses"_s, made.name()}));
}

void TestBackup::twoAtOnceIsRefused()
{
    const Lab lab;
    QVERIFY(QDir().mkpath(lab.folder));
    QLockFile lock(lab.folder + u"/.slipway-backup.lock"_s);
    QVERIFY(lock.tryLock());
    QCOMPARE(makeBackup(lab.site.location, {lab.folder}).error().code, ErrorCode::Busy);
    lock.unlock();
    QVERIFY(makeBackup(lab.site.location, {lab.folder}));
}

void TestBackup::folderWithinTheContentIsRefused()
{
    const Lab lab;
    const QString within = lab.site.location.contentFolder() + u"/backups"_s;
    QCOMPARE(makeBackup(lab.site.location, {within}).error().code, ErrorCode::Refused);
    QVERIFY(!QFileInfo::exists(within));
    const QString link = lab.site.folder.filePath(u"link"_s);
    QVERIFY(QFile::link(lab.site.location.contentFolder(), link));
    for (const QString &led : {link, link + u"/backups"_s})
        QCOMPARE(makeBackup(lab.site.location, {led}).error().code, ErrorCode::Refused);
    QVERIFY(!QFileInfo::exists(within));
}

void TestBackup::folderThatEverybodyMayReadIsRefused()
{
    const Lab lab;
    const QString shared = lab.site.folder.filePath(u"shared"_s), link = lab.site.folder.filePath(u"link"_s);
    QVERIFY(QDir().mkpath(shared) && QFile::link(shared, link));
    const auto set = [&lab](const QString &key, const QString &value) {
        const auto done = lab.site->setSetting(key, value);
        return done ? ErrorCode::Internal : done.error().code;
    };
    // The site, a folder above it, its content, the folder of backups.
    const QString published = u"published.folder"_s, backups = u"backup.folder"_s;
    const QString site = lab.site.location.directory;
    for (const QString &folder : {site, lab.site.folder.path(), lab.site.location.contentFolder(), site + u"/backups"_s,
                                  site + u"/backups/x"_s})
        QVERIFY2(set(published, folder) == ErrorCode::Refused, qPrintable(folder));
    QVERIFY(lab.site->setSetting(published, link));
    for (const QString &folder : {shared, shared + u"/within"_s, link, link + u"/within"_s}) {
        QVERIFY2(set(backups, folder) == ErrorCode::Refused, qPrintable(folder));
        QCOMPARE(makeBackup(lab.site.location, {folder}).error().code, ErrorCode::Refused);
    }
    QVERIFY(QDir(shared).isEmpty());
    // By hand a backup may go anywhere: that folder is not published then.
    const QString elsewhere = lab.site.folder.filePath(u"elsewhere"_s);
    QVERIFY(makeBackup(lab.site.location, {elsewhere}));
    QCOMPARE(set(published, elsewhere), ErrorCode::Refused);
    const QString served = shared + u"-2"_s;
    QVERIFY(lab.site->setSettings({{published, served}, {backups, shared}}));
    // What somebody lays there later is no reason to do without backups.
    QVERIFY(QDir().mkpath(served + u"/x"_s));
    write(served + u"/x/backup.json"_s, R"({"slipwayBackup":1})");
    QVERIFY(makeBackup(lab.site.location, {shared}));
    QVERIFY(lab.site->setSetting(backups, shared + u"-3"_s));
    const auto again = lab.site->setSetting(published, served);
    QVERIFY(!again && again.error().args.first().contains(served + u"/x"_s));
}

void TestBackup::whatIsOrHoldsABackupOrASiteIsNotPublished()
{
    const Lab lab;
    const QString deep = lab.site.folder.filePath(u"pub/deep"_s), other = lab.site.folder.filePath(u"other"_s);
    const auto made = makeBackup(lab.site.location, {deep + u"/bk"_s});
    QVERIFY(made && QDir().mkpath(made->path + u"/within"_s) && QDir().mkpath(other + u"/a/b/c"_s));
    write(other + u"/a/site.db"_s, "of another site");
    QVERIFY(QDir().mkpath(other + u"/plain"_s) && QFile::link(made->path, other + u"/plain/link"_s));
    for (const QString &folder :
         {made->path, made->path + u"/within"_s, deep + u"/bk"_s, deep, lab.site.folder.filePath(u"pub"_s), other,
          other + u"/a"_s, other + u"/a/b/c"_s, other + u"/plain/link"_s, lab.site.location.directory + u"/within"_s}) {
        const auto set = lab.site->setSetting(u"published.folder"_s, folder);
        QVERIFY2(!set && set.error().code == ErrorCode::Refused, qPrintable(folder));
    }
    // What a link leads to is never handed out.
    QVERIFY(lab.site->setSetting(u"published.folder"_s, other + u"/plain"_s));
}

void TestBackup::folderThatCannotBeMadeIsSaid()
{
    const Lab lab;
    const QString file = lab.site.file(u"plain"_s, "x");
    const auto made = makeBackup(lab.site.location, {file + u"/backups"_s});
    QCOMPARE(made.error().code, ErrorCode::Io);
    QCOMPARE(makeBackup({lab.site.folder.filePath(u"none"_s)}, {lab.folder}).error().code, ErrorCode::SiteMissing);
}

void TestBackup::damagedListIsSaidAndNotBelieved()
{
    const Lab lab;
    const Backup made = lab.backup();
    QByteArray list = listOf(made.path);
    for (const QByteArray &wrong :
         {QByteArray("{"), QByteArray(list).replace("state.db", "../state.db"), QByteArray(list).replace("manual", "x"),
          QByteArray(list).replace("site.db", "other.db")}) {
        write(made.path + u"/backup.json"_s, wrong);
        const auto read = readBackup(made.path);
        QVERIFY(read && !read->isSound() && read->files.isEmpty());
        QCOMPARE(lab.listed(), 1);
        QVERIFY(!verifyBackup(made.path)->isSound());
        const Site empty;
        QCOMPARE(restoreBackup({empty.folder.filePath(u"new"_s)}, made.path).error().code, ErrorCode::Corrupt);
    }
}

void TestBackup::everyDamageIsFound_data()
{
    QTest::addColumn<int>("damage");
    QTest::addRow("a byte of the configuration") << 0;
    QTest::addRow("a byte of the state") << 1;
    QTest::addRow("a byte of the content") << 2;
    QTest::addRow("a file is missing") << 3;
    QTest::addRow("a file is cut") << 4;
    QTest::addRow("a file is a link") << 5;
}

void TestBackup::everyDamageIsFound()
{
    QFETCH(int, damage);
    const Lab lab;
    const Backup made = lab.backup(true);
    const QString path = made.path + u'/' + made.files.at(std::min(damage, 2)).path;
    if (damage <= 2)
        overwrite(path, 5000, char(0x7F));
    else if (damage == 3)
        QVERIFY(QFile::remove(path));
    else if (damage == 4)
        QVERIFY(QFile::resize(path, 4096));
    else
        QVERIFY(QFile::rename(path, lab.site.folder.filePath(u"moved"_s)) &&
                QFile::link(lab.site.folder.filePath(u"moved"_s), path));
    const auto looked = verifyBackup(made.path);
    QVERIFY(looked);
    QCOMPARE(looked->problems.size(), 1);
    QVERIFY(looked->problems.first().startsWith(made.files.at(std::min(damage, 2)).path));
    QVERIFY(!readBackup(made.path)->isSound()); // the list shows it from now on
    const Site empty;
    QCOMPARE(restoreBackup({empty.folder.filePath(u"new"_s)}, made.path).error().code, ErrorCode::Corrupt);
    QVERIFY(!QFileInfo::exists(empty.folder.filePath(u"new/site.db"_s)));
}

void TestBackup::databaseThatWasDamagedBeforeIsFound()
{
    const Lab lab;
    const Backup made = lab.backup();
    write(made.path + u"/state.db"_s, QByteArray(8192, 'x'));
    QByteArray list = listOf(made.path);
    for (const BackupFile &file : made.files) {
        if (const auto now = backup::described(made.path, file.path); now && now->path == "state.db"_L1)
            list.replace(file.sha256, now->sha256).replace(QByteArray::number(file.size), "8192");
    }
    write(made.path + u"/backup.json"_s, list);
    const QStringList before = lab.entries();
    const auto looked = verifyBackup(made.path);
    QVERIFY(looked && looked->fault.isEmpty() && !looked->problems.isEmpty());
    QVERIFY(looked->problems.first().startsWith(u"state.db: "_s));
    QCOMPARE(lab.entries(), before);
    QCOMPARE(QDir(made.path).entryList(QDir::Files),
             (QStringList{u"backup.json"_s, u"checked.json"_s, u"site.db"_s, u"state.db"_s}));
}

void TestBackup::soundOneRemembersThatItWasLookedAt()
{
    const Lab lab;
    const Backup made = lab.backup();
    QCOMPARE(readBackup(made.path)->checkedMs, 0);
    const qint64 before = SystemClock().utcMs();
    QVERIFY(verifyBackup(made.path)->isSound());
    QVERIFY(readBackup(made.path)->checkedMs >= before);
    QCOMPARE(verifyBackup(made.path, [](qint64, qint64) { return false; }).error().code, ErrorCode::Cancelled);
}

void TestBackup::deletedOneIsGoneWithAllItHolds()
{
    const Lab lab;
    const Backup made = lab.backup(true), kept = lab.backup();
    QVERIFY(lab.site->removeBackup(made.path));
    QCOMPARE(lab.listed(), 1);
    QVERIFY(!QFileInfo::exists(made.path));
    QVERIFY(verifyBackup(kept.path)->isSound());
    QCOMPARE(lab.site->removeBackup(made.path).error().code, ErrorCode::NotFound);
    QCOMPARE(deleteBackup(lab.site.folder.filePath(u"site"_s)).error().code, ErrorCode::NotFound);
}

void TestBackup::deletedByTwoAtOnceIsDeleted()
{
    const Lab lab;
    Backup made = lab.backup(true);
    for (int i = 0; i < 500; ++i) {
        const QString name = QString::number(i).rightJustified(64, u'0'),
                      path = u"content/%1/%2"_s.arg(i % 7).arg(name);
        QVERIFY(QDir().mkpath(made.path + u"/content/%1"_s.arg(i % 7)));
        write(made.path + u'/' + path, "x");
        made.files += {path, 1, {}};
    }
    const QString aside = *backup::putAside(made);
    Result<void> first, second;
    std::thread other([&] { first = backup::removeAside(made, aside); });
    second = backup::removeAside(made, aside);
    other.join();
    for (const auto *each : {&first, &second})
        QVERIFY2(*each, qPrintable(*each ? QString() : each->error().args.join(u' ')));
    QVERIFY(backup::removeAside(made, aside));
    QVERIFY(!QFileInfo::exists(aside) && !QFileInfo::exists(made.path));
}

void TestBackup::deletedOneLeavesWhatIsNotItsOwn()
{
    const Lab lab;
    const QString elsewhere = lab.site.folder.filePath(u"elsewhere"_s);
    const Backup made = lab.backup(true), linked = lab.backup();
    QVERIFY(QDir().mkpath(elsewhere) && QDir().mkpath(made.path + u"/photos"_s));
    write(elsewhere + u"/thesis.odt"_s, "x");
    write(made.path + u"/photos/one.jpg"_s, "x");
    QVERIFY(QFile::link(elsewhere, made.path + u"/content/link"_s));
    const auto gone = lab.site->removeBackup(made.path);
    QCOMPARE(gone.error().code, ErrorCode::Refused);
    QVERIFY2(gone.error().args.first().endsWith(made.path + u" is not the backup's, and was left: content, photos"_s),
             qPrintable(gone.error().args.first()));
    QCOMPARE(QDir(made.path + u"/content"_s).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList{u"link"_s});
    QVERIFY(QFileInfo::exists(made.path + u"/photos/one.jpg"_s) && QFileInfo::exists(elsewhere + u"/thesis.odt"_s));
    QCOMPARE(QDir(made.path).entryList(QDir::Files), QStringList());
    // What dies in the middle is finished by the next, and no less careful.
    const QString aside = *backup::putAside(*readBackup(linked.path));
    write(aside + u"/thesis.odt"_s, "x");
    const Backup next = lab.backup();
    QCOMPARE(lab.entries(), (QStringList{QFileInfo(made.path).fileName(), linked.name(), next.name()}));
    QCOMPARE(QDir(linked.path).entryList(QDir::Files), QStringList{u"thesis.odt"_s});
    // And no link is one's own.
    const QString link = lab.site.folder.filePath(u"link"_s);
    QVERIFY(QFile::link(next.path, link));
    for (const QString &path : {link, link + u'/'})
        QCOMPARE(deleteBackup(path).error().code, ErrorCode::Refused);
    QVERIFY(verifyBackup(link)->isSound());
}

void TestBackup::foreignFolderIsNoBackup()
{
    const Lab lab;
    const QString foreign = lab.folder + u"/Documents"_s;
    QVERIFY(QDir().mkpath(foreign));
    write(foreign + u"/thesis.odt"_s, "x");
    write(foreign + u"/backup.json"_s, R"({"app":"other"})");
    QCOMPARE(lab.listed(), 0);
    QCOMPARE(lab.site->removeBackup(foreign).error().code, ErrorCode::NotFound);
    // Damaged, or made to look like one.
    for (const char *list :
         {"{", R"({"slipwayBackup":1,"kind":"automatic","time":"2020-01-01T00:00:00.000Z","files":[]})"}) {
        write(foreign + u"/backup.json"_s, list);
        QCOMPARE(lab.listed(), 1);
        QCOMPARE(lab.site->removeBackup(foreign).error().code, ErrorCode::Refused);
        QCOMPARE(automaticOf(lab.site.location, *backupsIn(lab.folder))->size(), 0);
    }
    QCOMPARE(QDir(foreign).entryList(QDir::Files).size(), 2);
}

void TestBackup::nobodyWaitsForAPipe()
{
    const Lab lab;
    const auto makePipe = [](const QString &path) { return ::mkfifo(QFile::encodeName(path).constData(), 0600) == 0; };
    Backup made = lab.backup();
    made.files.removeIf([](const BackupFile &file) { return file.path == "state.db"_L1; });
    write(made.path + u"/backup.json"_s, backup::listText(made));
    QVERIFY(QFile::remove(made.path + u"/state.db"_s) && makePipe(made.path + u"/state.db"_s));
    QVERIFY(makePipe(made.path + u"/checked.json"_s));
    QVERIFY(verifyBackup(made.path)->isSound());
    const QString lock = lab.folder + u"/.slipway-backup.lock"_s;
    QVERIFY(makePipe(lock));
    const auto refused = makeBackup(lab.site.location, {lab.folder});
    QCOMPARE(refused.error().code, ErrorCode::Refused);
    QVERIFY(refused.error().args.first().startsWith(lock));
    QVERIFY(QFile::remove(lock) && makeBackup(lab.site.location, {lab.folder}));
}

QTEST_GUILESS_MAIN(TestBackup)
#include "test_backup.moc"
