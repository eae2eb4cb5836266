// SPDX-License-Identifier: GPL-3.0-or-later
// Who restores or opens a site may be root, and the site somebody else's: whatever lies in its folder leads nowhere
// else, and nobody waits for it.
#include "server/engine/durable.h"
#include "server/store/open_files.h"
#include "tests/engine/backup_lab.h"
#include <QDirIterator>
#include <QFileInfo>
#include <array>
#include <barrier>
#include <sched.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace slipway;
using namespace slipway::engine;
using namespace slipway::engine::test;
using namespace Qt::StringLiterals;

namespace {

constexpr uid_t Nobody = 65534;

struct stat factsOf(const QString &path)
{
    struct stat facts = {};
    (void)::lstat(QFile::encodeName(path).constData(), &facts);
    return facts;
}

bool link(const QString &to, const QString &name)
{
    return ::symlink(QFile::encodeName(to).constData(), QFile::encodeName(name).constData()) == 0;
}

/// A folder of somebody else's, with files by the names that a restore uses.
struct Victim
{
    explicit Victim(const Site &site) : folder(site.folder.filePath(u"victim"_s))
    {
        QDir().mkpath(folder + u"/kept/content/ab"_s);
        for (const QString &name : names) {
            QFile file(folder + name);
            if (!file.open(QIODevice::WriteOnly) || file.write("precious") != 8)
                qFatal("the victim cannot be made");
        }
    }
    bool isUntouched() const
    {
        int entries = 0;
        for (QDirIterator each(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                               QDirIterator::Subdirectories);
             each.hasNext(); ++entries) {
            if (factsOf(each.next()).st_uid != ::geteuid())
                return false;
        }
        return entries == 3 + names.size() && factsOf(folder).st_uid == ::geteuid();
    }
    const QStringList names{u"/file"_s, u"/site.db"_s, u"/state.db-wal"_s, u"/kept/site.db"_s,
                            u"/kept/content/ab/file"_s};
    QString folder;
};

void giveTo(const QString &folder, uid_t owner)
{
    QVERIFY(::lchown(QFile::encodeName(folder).constData(), owner, owner) == 0);
    for (QDirIterator each(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                           QDirIterator::Subdirectories);
         each.hasNext();)
        QVERIFY(::lchown(QFile::encodeName(each.next()).constData(), owner, owner) == 0);
}

/// As a restore leaves it that was killed right after it was decided.
void decide(const store::SiteLocation &site, const Backup &backup)
{
    const QString decided = site.directory + u"/.slipway-restoring"_s;
    QVERIFY(QDir().mkpath(decided + u"/kept"_s));
    for (const QString &name : {u"/site.db"_s, u"/state.db"_s})
        QVERIFY(QFile::copy(backup.path + name, decided + name));
}

} // namespace

class TestRestoreUntrusted : public QObject
{
    Q_OBJECT
private slots:
    void nothingOutsideTheSiteGetsItsOwner();
    void folderOnTheWayThatBecameALinkIsNotFollowed();
    void contentOfAnotherOwnerStaysHis();
    void allThatIsBroughtIsTheSitesOwners();
    void leftoverThatLeadsElsewhereIsRefused_data();
    void leftoverThatLeadsElsewhereIsRefused();
    void leftoverOfAnotherKindIsRefused_data();
    void leftoverOfAnotherKindIsRefused();
    void whoCannotLookIntoItServesNothing();
    void lockOfAnotherComputerIsNone();
    void twoProgramsFinishItAtOnce();
    void leftoverThatStaysHindersNobody();
    void databaseThatIsNoFileOfTheSiteIsRefused_data();
    void databaseThatIsNoFileOfTheSiteIsRefused();
    void logThatLeadsNowhereIsPutAside();
    void whatCannotBeLookedAtCountsAsLocked();
    void siteMayBeALinkOrRelative_data();
    void siteMayBeALinkOrRelative();
};

void TestRestoreUntrusted::nothingOutsideTheSiteGetsItsOwner()
{
    if (::geteuid() != 0)
        QSKIP("only root can give files away");
    Lab lab;
    const Backup backup = lab.backup(true);
    lab.site.commands.reset();
    const Victim victim(lab.site);
    const QString content = lab.site.location.contentFolder();
    QVERIFY(QDir(content).removeRecursively());
    QVERIFY(link(victim.folder, content));
    giveTo(lab.site.location.directory, Nobody);
    const auto restored = restoreBackup(lab.site.location, backup.path);
    QVERIFY2(restored, restored ? "" : qPrintable(restored.error().args.join(u", ")));
    QCOMPARE(restored->contentFiles, 1);
    const QString brought = victim.folder + backup::contentOf(backup).first().path.mid(7);
    QVERIFY(QFileInfo(brought).isFile());
    QVERIFY(QFile::remove(brought) && QDir().rmdir(QFileInfo(brought).path()));
    QVERIFY(victim.isUntouched());
}

void TestRestoreUntrusted::folderOnTheWayThatBecameALinkIsNotFollowed()
{
    if (::geteuid() != 0)
        QSKIP("only root can give files away");
    const Lab lab;
    const Victim victim(lab.site);
    const QString site = lab.site.location.directory, made = site + u"/.slipway-restore-0123"_s;
    giveTo(site, Nobody);
    QVERIFY(link(victim.folder, made));
    for (const QString &name : {u""_s, u"/site.db"_s, u"/kept"_s, u"/kept/site.db"_s})
        giveAccess(site, made + name, site);
    QVERIFY(victim.isUntouched());
    QVERIFY(QDir().mkdir(site + u"/made"_s));
    giveAccess(site, site + u"/made"_s, site);
    QCOMPARE(factsOf(site + u"/made"_s).st_uid, Nobody);
}

void TestRestoreUntrusted::contentOfAnotherOwnerStaysHis()
{
    if (::geteuid() != 0)
        QSKIP("only root can give files away");
    Lab lab;
    const Backup backup = lab.backup(true);
    lab.site.commands.reset();
    giveTo(lab.site.location.directory, Nobody);
    const QString file = lab.site.location.directory + u'/' + backup::contentOf(backup).first().path;
    giveTo(file, 1234);
    const auto restored = restoreBackup(lab.site.location, backup.path);
    QVERIFY(restored);
    QCOMPARE(factsOf(file).st_uid, uid_t(1234));
    QCOMPARE(factsOf(restored->kept + u'/' + backup::contentOf(backup).first().path).st_uid, uid_t(1234));
}

void TestRestoreUntrusted::allThatIsBroughtIsTheSitesOwners()
{
    if (::geteuid() != 0)
        QSKIP("only root can give files away");
    Lab lab;
    const Backup backup = lab.backup(true);
    lab.site.commands.reset();
    giveTo(lab.site.location.directory, Nobody);
    QVERIFY(restoreBackup(lab.site.location, backup.path)); // with content beside it that is kept
    QVERIFY(QDir(lab.site.location.contentFolder()).removeRecursively());
    QVERIFY(restoreBackup(lab.site.location, backup.path)); // and without
    QDirIterator each(lab.site.location.directory, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                      QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QString path = each.next();
        QVERIFY2(factsOf(path).st_uid == Nobody && factsOf(path).st_gid == Nobody, qPrintable(path));
    }
}

void TestRestoreUntrusted::leftoverThatLeadsElsewhereIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("decided") << u"/.slipway-restoring"_s;
    QTest::newRow("kept") << u"/.slipway-restoring/kept"_s;
    QTest::newRow("database") << u"/.slipway-restoring/site.db"_s;
    QTest::newRow("swept") << u"/.slipway-restore-0123"_s;
}

void TestRestoreUntrusted::leftoverThatLeadsElsewhereIsRefused()
{
    QFETCH(QString, name);
    Lab lab;
    const Backup backup = lab.backup();
    const Victim victim(lab.site);
    lab.site.commands.reset();
    const QString planted = lab.site.location.directory + name;
    QVERIFY(QDir().mkpath(QFileInfo(planted).path()));
    QVERIFY(link(victim.folder, planted));
    giveTo(lab.site.location.directory, ::geteuid() == 0 ? Nobody : ::geteuid());
    const auto opened = Commands::open(lab.site.location, Commands::Missing::Fail);
    const auto restored = restoreBackup(lab.site.location, backup.path);
    QVERIFY(victim.isUntouched());
    QVERIFY(QFileInfo(planted).isSymLink());
    if (name.contains(u"restoring")) {
        for (const Error &error :
             {opened.ok() ? Error() : opened.error(), restored.ok() ? Error() : restored.error()}) {
            QCOMPARE(error.code, ErrorCode::Refused);
            QVERIFY(error.args.first().contains(planted));
        }
        QVERIFY(QFile::remove(planted));
    }
    QVERIFY(Commands::open(lab.site.location, Commands::Missing::Fail));
    QVERIFY(lab.site.another()->findDevice(u"PC1"_s));
}

void TestRestoreUntrusted::leftoverOfAnotherKindIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("pipe");
    QTest::newRow("decided as a file") << u"/.slipway-restoring"_s << false;
    QTest::newRow("decided as a pipe") << u"/.slipway-restoring"_s << true;
    QTest::newRow("kept as a file") << u"/.slipway-restoring/kept"_s << false;
    QTest::newRow("database as a pipe") << u"/.slipway-restoring/state.db"_s << true;
    QTest::newRow("kept database as a pipe") << u"/.slipway-restoring/kept/site.db"_s << true;
}

void TestRestoreUntrusted::leftoverOfAnotherKindIsRefused()
{
    QFETCH(QString, name);
    QFETCH(bool, pipe);
    Lab lab;
    const Backup backup = lab.backup();
    lab.site.commands.reset();
    const QString planted = lab.site.location.directory + name;
    QVERIFY(QDir().mkpath(QFileInfo(planted).path()));
    QVERIFY(::mknod(QFile::encodeName(planted).constData(), (pipe ? S_IFIFO : S_IFREG) | 0600, 0) == 0);
    const auto opened = Commands::open(lab.site.location, Commands::Missing::Fail);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::Refused);
    QVERIFY(opened.error().args.first().contains(planted));
    QCOMPARE(restoreBackup(lab.site.location, backup.path).error().code, ErrorCode::Refused);
    QVERIFY(QFile::remove(planted));
    QVERIFY(lab.site.another()->findDevice(u"PC1"_s));
    QVERIFY(restoreBackup(lab.site.location, backup.path));
}

void TestRestoreUntrusted::whoCannotLookIntoItServesNothing()
{
    if (::geteuid() != 0)
        QSKIP("only root can become somebody else");
    Lab lab;
    const Backup backup = lab.backup();
    lab.site.commands.reset();
    giveTo(lab.site.location.directory, Nobody);
    decide(lab.site.location, backup);
    const QString decided = lab.site.location.directory + u"/.slipway-restoring"_s;
    QVERIFY(QFile::setPermissions(decided, QFile::Permissions(0x7000)));
    QVERIFY(::chmod(QFile::encodeName(QFileInfo(lab.site.location.directory).path()).constData(), 0755) == 0);
    QVERIFY(::setresuid(Nobody, Nobody, 0) == 0);
    const auto opened = Commands::open(lab.site.location, Commands::Missing::Fail);
    QVERIFY(::setresuid(0, 0, 0) == 0);
    QVERIFY2(!opened, "what is there may be the ledger of one site beside the configuration of the other");
    QCOMPARE(opened.error().code, ErrorCode::PermissionDenied);
    QCOMPARE(opened.error().args.first(), decided);
}

/// A computer died in the middle of it, and its disk lives on in another one.
void TestRestoreUntrusted::lockOfAnotherComputerIsNone()
{
    Lab lab;
    const Backup backup = lab.backup();
    QVERIFY(lab.site->addDevice(device(u"PC2"_s, 2)));
    lab.site.commands.reset();
    decide(lab.site.location, backup);
    write(lab.site.location.directory + u"/.slipway-restore.lock"_s, "1\nslipwayctl\nelsewhere\n0123\n4567\n");
    const auto opened = Commands::open(lab.site.location, Commands::Missing::Fail);
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().args.join(u", ")));
    QVERIFY(!(*opened)->findDevice(u"PC2"_s));
}

void TestRestoreUntrusted::twoProgramsFinishItAtOnce()
{
    Lab lab;
    const Backup backup = lab.backup();
    QVERIFY(lab.site->addDevice(device(u"PC2"_s, 2)));
    lab.site.commands.reset();
    decide(lab.site.location, backup);
    std::array<std::optional<Error>, 2> failed;
    std::barrier together(2);
    std::vector<std::thread> programs;
    for (auto &why : failed) {
        programs.emplace_back([&] {
            together.arrive_and_wait();
            if (const auto opened = Commands::open(lab.site.location, Commands::Missing::Fail); !opened)
                why = opened.error();
        });
    }
    for (std::thread &program : programs)
        program.join();
    for (const auto &why : failed)
        QVERIFY2(!why, why ? qPrintable(QString::number(int(why->code)) + why->args.join(u", ")) : "");
    QVERIFY(!lab.site.another()->findDevice(u"PC2"_s));
    QCOMPARE(backupsIn(lab.site.location.directory)->size(), 1);
}

void TestRestoreUntrusted::leftoverThatStaysHindersNobody()
{
    Lab lab;
    const Backup backup = lab.backup();
    lab.site.commands.reset();
    decide(lab.site.location, backup);
    const QString pinned = lab.site.location.directory + u"/.slipway-restoring/pinned"_s;
    QVERIFY(QDir().mkpath(pinned));
    if (::unshare(CLONE_NEWNS) != 0 || ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 ||
        ::mount("none", QFile::encodeName(pinned).constData(), "tmpfs", 0, nullptr) != 0)
        QSKIP("mounting needs root");
    const auto first = lab.site.another();
    QVERIFY(first);
    const auto second = Commands::open(lab.site.location, Commands::Missing::Fail);
    QCOMPARE(::umount(QFile::encodeName(pinned).constData()), 0);
    QVERIFY2(second, "it waits for a restore that is finished");
    int told = 0;
    const auto messages = *first->statusMessages({});
    for (const store::StatusMessage &message : messages)
        told += message.messageId == u"RESTORE_FINISHED";
    QCOMPARE(told, 1);
}

void TestRestoreUntrusted::databaseThatIsNoFileOfTheSiteIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("kind");
    QTest::newRow("linked configuration") << u"/site.db"_s << int(S_IFLNK);
    QTest::newRow("linked state") << u"/state.db"_s << int(S_IFLNK);
    QTest::newRow("dangling link") << u"/state.db"_s << 0;
    QTest::newRow("folder") << u"/state.db"_s << int(S_IFDIR);
    QTest::newRow("pipe") << u"/site.db"_s << int(S_IFIFO);
}

void TestRestoreUntrusted::databaseThatIsNoFileOfTheSiteIsRefused()
{
    QFETCH(QString, name);
    QFETCH(int, kind);
    Lab lab;
    const Backup backup = lab.backup();
    lab.site.commands.reset();
    const QString path = lab.site.location.directory + name, real = lab.site.folder.filePath(u"real.db"_s);
    QVERIFY(QFile::rename(path, real));
    const bool made = kind == S_IFDIR   ? QDir().mkdir(path)
                      : kind == S_IFIFO ? ::mkfifo(QFile::encodeName(path).constData(), 0600) == 0
                                        : link(kind == 0 ? u"../gone.db"_s : u"../real.db"_s, path);
    QVERIFY(made);
    const auto restored = restoreBackup(lab.site.location, backup.path);
    QVERIFY(!restored);
    QCOMPARE(restored.error().code, ErrorCode::Refused);
    QVERIFY2(restored.error().args.first().contains(path), qPrintable(restored.error().args.first()));
    QVERIFY(QDir(lab.site.location.directory).entryList({u"before-restore*"_s}).isEmpty());
    decide(lab.site.location, backup); // nor does one that was cut off go on
    const auto opened = Commands::open(lab.site.location, Commands::Missing::Fail);
    QVERIFY(!opened && opened.error().code == ErrorCode::Refused);
    // By the way that it names.
    QVERIFY(kind == S_IFDIR ? QDir().rmdir(path) : QFile::remove(path));
    QVERIFY(QFile::rename(real, path));
    QVERIFY(Commands::open(lab.site.location, Commands::Missing::Fail));
    QCOMPARE(backupsIn(lab.site.location.directory)->size(), 1);
}

void TestRestoreUntrusted::logThatLeadsNowhereIsPutAside()
{
    Lab lab;
    const Backup backup = lab.backup();
    lab.site.commands.reset();
    const QString database = lab.site.location.siteDatabase();
    write(database, QByteArray(100'000, 'x'));
    QVERIFY(link(u"nowhere"_s, database + u"-wal"_s));
    const auto restored = restoreBackup(lab.site.location, backup.path);
    QVERIFY(restored);
    QVERIFY2(Commands::open(lab.site.location, Commands::Missing::Fail), "SQLite takes no link for its log");
    QVERIFY(QFileInfo(restored->kept + u"/site.db-wal"_s).isSymLink());
}

void TestRestoreUntrusted::whatCannotBeLookedAtCountsAsLocked()
{
    const store::test::ScratchFolder folder;
    const QString path = folder.filePath(u"file"_s);
    QVERIFY(!store::isLockedElsewhere(path));
    QVERIFY(link(folder.filePath(u"other"_s), path));
    QVERIFY(store::isLockedElsewhere(path));
    QVERIFY(QFile::remove(path) && QDir().mkdir(path));
    QVERIFY(store::isLockedElsewhere(path));
}

void TestRestoreUntrusted::siteMayBeALinkOrRelative_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("link") << u"%1/link"_s;
    QTest::newRow("relative") << u"site"_s;
    QTest::newRow("slash at its end") << u"%1/site/"_s;
    QTest::newRow("here") << u"."_s;
}

void TestRestoreUntrusted::siteMayBeALinkOrRelative()
{
    QFETCH(QString, path);
    Lab lab;
    const Backup backup = lab.backup(true);
    QVERIFY(lab.site->addDevice(device(u"PC2"_s, 2)));
    lab.site.commands.reset();
    const QString folder = QFileInfo(lab.site.location.directory).path(), before = QDir::currentPath();
    QVERIFY(link(lab.site.location.directory, folder + u"/link"_s));
    QVERIFY(QDir::setCurrent(path == u"." ? lab.site.location.directory : folder));
    const auto restored = restoreBackup({path.contains(u'%') ? path.arg(folder) : path}, backup.path);
    decide(lab.site.location, backup);
    const bool finished = Commands::open({path.contains(u'%') ? path.arg(folder) : path}, Commands::Missing::Fail).ok();
    QVERIFY(QDir::setCurrent(before));
    QVERIFY2(restored, restored ? "" : qPrintable(restored.error().args.join(u", ")));
    QVERIFY(verifyBackup(restored->kept)->isSound());
    QVERIFY(QFileInfo(restored->kept).isAbsolute());
    QCOMPARE(factsOf(lab.site.location.directory).st_mode & 07777, 0700U);
    QCOMPARE(factsOf(restored->kept).st_mode & 07777, 0700U);
    QVERIFY(finished);
    QCOMPARE(backupsIn(lab.site.location.directory)->size(), 2);
    QVERIFY(!lab.site.another()->findDevice(u"PC2"_s));
}

QTEST_GUILESS_MAIN(TestRestoreUntrusted)
#include "test_restore_untrusted.moc"
