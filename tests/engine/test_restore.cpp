// SPDX-License-Identifier: GPL-3.0-or-later
// A backup becomes the site again: whole, with the brake engaged, and nothing of what was there is lost.
#include "server/engine/backup.h"
#include "server/engine/engine.h"
#include "server/store/database.h"
#include "tests/engine/commands_fixture.h"
#include <QDir>
#include <QDirIterator>
#include <QSignalSpy>
#include <cerrno>
#include <filesystem>
#include <sched.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace slipway;
using namespace slipway::engine;
using namespace slipway::engine::test;
using namespace Qt::StringLiterals;

namespace {

/// A site that was backed up with PC1, and has PC2 since then.
struct Lab
{
    Site site;
    QByteArray bytes = "MZ" + QByteArray(200'000, 'x');
    Backup backup;

    explicit Lab(bool content = false)
    {
        [[maybe_unused]] const auto device = site->addDevice(test::device(u"PC1"_s, 1));
        NewBootImage image;
        image.name = u"Boot"_s;
        image.program = site.file(u"boot.efi"_s, bytes);
        const auto added = site->addBootImage(image);
        const auto made = makeBackup(site.location, {site.folder.filePath(u"backups"_s), content});
        if (!added || !made || !site->addDevice(test::device(u"PC2"_s, 2)))
            qFatal("the site cannot be made");
        backup = *made;
    }
    Result<Restored> restore()
    {
        site.commands.reset();
        return restoreBackup(site.location, backup.path);
    }
    bool has(const QString &device) const { return site.another()->findDevice(device).ok(); }
    QString path(const QString &name) const { return site.location.directory + u'/' + name; }
    /// What a restore makes ready, and must not leave behind.
    QStringList leftOver() const
    {
        return QDir(site.location.directory).entryList({u".slipway*"_s}, QDir::AllEntries | QDir::Hidden);
    }
};

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList contentOf(const QString &site)
{
    QStringList files;
    for (QDirIterator each(site + u"/content"_s, QDir::Files, QDirIterator::Subdirectories); each.hasNext();)
        files += each.next();
    return files;
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

class TestRestore : public QObject
{
    Q_OBJECT
private slots:
    void siteIsWhatItWas();
    void brakeIsEngagedAndTheTrailTellsOfIt();
    void addressesInUseStayWithTheirMachines();
    void addressesThatCannotBeReadNowAreNotForgotten();
    void whatWasThereIsKeptAndCanBeRestored();
    void contentOfTheSiteAsItWasIsKeptToo();
    void contentOnADiskOfItsOwnIsNotCopied();
    void damagedSiteIsRestored_data();
    void damagedSiteIsRestored();
    void siteOfANewerProgramIsRestored();
    void historyIsKeptWhereTheConfigurationIsGone();
    void whoCouldReadItCanReadItAgain();
    void whatWasChangedIsTakenBackIfTheRestFails();
    void whatCannotBeSweptIsNotSaidToBeGone();
    void siteThatSomebodyHasOpenIsLeftAlone();
    void siteDoesNotComeIntoTheFolderThatItPublishes();
    void damagedOneChangesNothing();
    void cancelledOneChangesNothing();
    void newComputerGetsItAllWithTheContent();
    void rottenContentIsBroughtAnew();
    void missingContentIsCounted();
    void runningEngineLetsGoAndTakesItUpAgain();
};

void TestRestore::siteIsWhatItWas()
{
    Lab lab;
    const auto restored = lab.restore();
    QVERIFY(restored);
    QCOMPARE(restored->missingContent, 0);
    QVERIFY(lab.has(u"PC1"_s));
    QVERIFY(!lab.has(u"PC2"_s));
    QCOMPARE(lab.leftOver(), QStringList());
}

void TestRestore::brakeIsEngagedAndTheTrailTellsOfIt()
{
    Lab lab;
    QVERIFY(lab.restore());
    const auto commands = lab.site.another();
    QVERIFY(commands->ledger()->brake().has_value());
    const auto trail = *commands->auditTrail({});
    QCOMPARE(trail.first().verb, u"site.restore"_s);
    QCOMPARE(trail.first().object, lab.backup.path);
    QVERIFY(commands->verifyAudit()->intact());
    QCOMPARE(commands->statusMessages({})->first().messageId, u"SITE_RESTORED"_s);
    QVERIFY(commands->releaseBrake());
}

void TestRestore::addressesInUseStayWithTheirMachines()
{
    Lab lab;
    const qint64 now = SystemClock().utcMs();
    const auto lease = [](const char *address, int machine, qint64 expiresMs) {
        return session::Lease{*Ipv4::parse(address),
                              *MacAddress::parse(u"02:00:00:00:00:0%1"_s.arg(machine).toStdString()),
                              {},
                              expiresMs,
                              {}};
    };
    // Given since the backup: one is in use, and one ran out.
    QVERIFY(lab.site.state()->saveLease(lease("10.0.0.11", 2, now + 3'600'000)));
    QVERIFY(lab.site.state()->saveLease(lease("10.0.0.12", 3, now - 1)));
    QVERIFY(lab.restore());
    const auto leases = lab.site.another()->leases();
    QVERIFY(leases);
    QCOMPARE(leases->size(), 1);
    QCOMPARE(leases->first().mac, *MacAddress::parse("02:00:00:00:00:02"));
}

void TestRestore::addressesThatCannotBeReadNowAreNotForgotten()
{
    Lab lab(true);
    const session::Lease lease{
        *Ipv4::parse("10.0.0.11"), mac(2), {}, SystemClock().utcMs() + 3'600'000, {}}; // given since the backup
    QVERIFY(lab.site.state()->saveLease(lease));
    lab.site.commands.reset();
    // The database is sound, and its log cannot be shared for as long as the leases are asked for.
    QVERIFY((*store::Database::open(lab.path(u"state.db"_s), 0))->text(u"PRAGMA journal_mode = DELETE"_s));
    const QByteArray shared = QFile::encodeName(lab.path(u"state.db-shm"_s));
    QVERIFY(::symlink("nowhere", shared.constData()) == 0);
    const auto restored = restoreBackup(lab.site.location, lab.backup.path, [&](qint64, qint64) {
        return lab.leftOver().isEmpty() || ::unlink(shared.constData()) == 0 || errno == ENOENT;
    });
    (void)::unlink(shared.constData());
    QVERIFY(!restored);
    QCOMPARE(restored.error().code, ErrorCode::Io);
    QVERIFY(lab.has(u"PC2"_s));
    QCOMPARE(lab.leftOver(), QStringList());
    QVERIFY(lab.restore());
    QCOMPARE(lab.site.another()->leases()->size(), 1);
}

void TestRestore::whatWasThereIsKeptAndCanBeRestored()
{
    Lab lab;
    const auto restored = lab.restore();
    QVERIFY(restored);
    const auto all = *backupsOf(lab.site.location, lab.site.folder.filePath(u"backups"_s));
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.first().path, restored->kept);
    QCOMPARE(all.first().kind, Backup::Kind::BeforeRestore);
    QVERIFY(verifyBackup(restored->kept)->isSound());
    lab.backup = all.first();
    QVERIFY(lab.restore());
    QVERIFY(lab.has(u"PC2"_s));
}

void TestRestore::contentOfTheSiteAsItWasIsKeptToo()
{
    Lab lab;
    NewBootImage image;
    image.name = u"Newer"_s;
    image.program = lab.site.file(u"newer.efi"_s, "MZ" + QByteArray(100'000, 'y'));
    QVERIFY(lab.site->addBootImage(image));
    const auto restored = lab.restore();
    QVERIFY(restored);
    // The restored site needs none of it, and clears its folder.
    auto commands = lab.site.another();
    QVERIFY(commands->removeBootImage((*commands->snapshot())->configuration().bootImages.first().id));
    commands.reset();
    QCOMPARE(contentOf(lab.site.location.directory).size(), 0);
    QCOMPARE(contentOf(restored->kept).size(), 2);
    QVERIFY(verifyBackup(restored->kept)->isSound());
    lab.backup = *readBackup(restored->kept);
    QVERIFY(restored->keptContent && lab.backup.content);
    const auto again = lab.restore();
    QVERIFY(again);
    QCOMPARE(again->contentFiles, 2);
    QCOMPARE(again->missingContent, 0);
}

void TestRestore::contentOnADiskOfItsOwnIsNotCopied()
{
    Lab lab;
    lab.site.commands.reset();
    const QString content = lab.site.location.contentFolder(), aside = lab.site.folder.filePath(u"aside"_s);
    QVERIFY(QDir().rename(content, aside));
    QVERIFY(QDir().mkdir(content));
    if (::unshare(CLONE_NEWNS) != 0 || ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 ||
        ::mount("none", QFile::encodeName(content).constData(), "tmpfs", 0, nullptr) != 0)
        QSKIP("mounting needs root");
    std::filesystem::copy(aside.toStdString(), content.toStdString(), std::filesystem::copy_options::recursive);
    const auto restored = lab.restore();
    const int there = int(contentOf(lab.site.location.directory).size());
    QCOMPARE(::umount(QFile::encodeName(content).constData()), 0);
    QVERIFY(restored);
    QCOMPARE(there, 1);
    QCOMPARE(restored->missingContent, 0);
    QVERIFY(!restored->keptContent);
    QVERIFY(!QFileInfo::exists(restored->kept + u"/content"_s));
    const auto kept = verifyBackup(restored->kept);
    QVERIFY(kept->isSound() && kept->holdsConfiguration() && !kept->content);
}

void TestRestore::damagedSiteIsRestored_data()
{
    QTest::addColumn<QString>("damaged");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("configuration") << u"site.db"_s << QByteArray(100'000, 'x');
    QTest::newRow("state") << u"state.db"_s << QByteArray(100'000, 'x');
    QTest::newRow("emptied") << u"site.db"_s << QByteArray();
}

void TestRestore::damagedSiteIsRestored()
{
    QFETCH(QString, damaged);
    QFETCH(QByteArray, bytes);
    Lab lab;
    lab.site.commands.reset();
    QVERIFY(write(lab.path(damaged), bytes));
    QCOMPARE(Commands::open(lab.site.location, Commands::Missing::Fail).error().code, ErrorCode::Corrupt);
    const auto restored = lab.restore();
    QVERIFY2(restored, restored ? "" : qPrintable(restored.error().args.join(u", ")));
    QVERIFY(lab.has(u"PC1"_s));
    QVERIFY(!lab.has(u"PC2"_s));
    QVERIFY(lab.site.another()->verifyAudit()->intact());
    QCOMPARE(readAll(restored->kept + u'/' + damaged), bytes);
    QCOMPARE(lab.leftOver(), QStringList());
}

void TestRestore::siteOfANewerProgramIsRestored()
{
    Lab lab; // the way back from an update
    lab.site.commands.reset();
    for (const QString &name : {u"site.db"_s, u"state.db"_s})
        QVERIFY((*store::Database::open(lab.path(name), 0))->execute(u"PRAGMA user_version = 999"_s));
    QCOMPARE(Commands::open(lab.site.location, Commands::Missing::Fail).error().code, ErrorCode::SchemaTooNew);
    QVERIFY(lab.restore());
    QVERIFY(lab.has(u"PC1"_s));
}

void TestRestore::historyIsKeptWhereTheConfigurationIsGone()
{
    Lab lab;
    lab.site.commands.reset();
    QVERIFY(lab.site.state()->saveSession(liveSession("historyhistory12", {1})));
    QVERIFY(QFile::remove(lab.path(u"site.db"_s)));
    QVERIFY(write(lab.path(u"site.db-wal"_s), "of the one that is gone"));
    const auto restored = lab.restore();
    QVERIFY(restored);
    QVERIFY(lab.has(u"PC1"_s));
    QCOMPARE(lab.site.state()->sessions({})->size(), 0);
    QCOMPARE(readAll(restored->kept + u"/site.db-wal"_s), "of the one that is gone");
    // It is no damaged backup: it is what it is.
    const auto kept = verifyBackup(restored->kept);
    QVERIFY(kept && kept->isSound());
    QVERIFY(!kept->holdsConfiguration());
    QCOMPARE(kept->kind, Backup::Kind::BeforeRestore);
    QCOMPARE(restoreBackup(lab.site.location, restored->kept).error().code, ErrorCode::Refused);
    QCOMPARE((*store::StateStore::open({restored->kept}))->sessions({})->size(), 1);
}

void TestRestore::whoCouldReadItCanReadItAgain()
{
    Lab lab(true);
    lab.site.commands.reset();
    const bool root = ::geteuid() == 0;
    const uid_t owner = root ? 65534 : ::geteuid();
    const QStringList site{lab.site.location.directory, lab.path(u"site.db"_s), lab.path(u"state.db"_s)};
    for (const QString &path : site) {
        const bool folder = path == site.first();
        QCOMPARE(::chmod(qPrintable(path), folder ? 0700 : 0600), 0);
        QVERIFY(!root || ::chown(qPrintable(path), owner, owner) == 0);
    }
    QVERIFY(QDir(lab.site.location.contentFolder()).removeRecursively());
    const auto restored = lab.restore();
    QVERIFY(restored);
    QCOMPARE(restored->contentFiles, 1);
    const QString content = lab.site.location.contentFolder() + readBackup(lab.backup.path)->files.last().path.mid(7);
    for (const QString &path : site + QStringList{content, restored->kept, restored->kept + u"/backup.json"_s}) {
        struct stat facts = {};
        QVERIFY2(::stat(qPrintable(path), &facts) == 0, qPrintable(path));
        QCOMPARE(facts.st_uid, owner);
        if (path != content && !path.endsWith(u"json"_s))
            QCOMPARE(facts.st_mode & 0077, 0U);
    }
}

void TestRestore::whatWasChangedIsTakenBackIfTheRestFails()
{
    Lab lab;
    lab.site.commands.reset();
    // Nobody can move what something is mounted on.
    const QByteArray pinned = QFile::encodeName(lab.path(u"site.db"_s));
    if (::unshare(CLONE_NEWNS) != 0 || ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 ||
        ::mount(pinned.constData(), pinned.constData(), nullptr, MS_BIND, nullptr) != 0)
        QSKIP("mounting needs root");
    QVERIFY(QDir(lab.site.location.directory).mkdir(u".slipway-restore-killed"_s));
    const auto failed = lab.restore();
    QCOMPARE(::umount(pinned.constData()), 0);
    QCOMPARE(failed.error().code, ErrorCode::Io);
    QCOMPARE(failed.error().args.first(), lab.path(u"site.db"_s));
    QVERIFY(lab.has(u"PC2"_s));
    QVERIFY(!lab.site.another()->ledger()->brake().has_value());
    QCOMPARE(lab.leftOver(), QStringList()); // nor of the one that was killed before
    QCOMPARE(QDir(lab.site.location.directory).entryList({u"before-restore*"_s}), QStringList());
    QVERIFY(lab.restore());
}

void TestRestore::whatCannotBeSweptIsNotSaidToBeGone()
{
    const Lab lab;
    const QString left = lab.path(u".slipway-restore-ofsomebodyelse/held"_s);
    QVERIFY(QDir().mkpath(left));
    const QByteArray held = QFile::encodeName(left);
    if (::unshare(CLONE_NEWNS) != 0 || ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 ||
        ::mount("none", held.constData(), "tmpfs", 0, nullptr) != 0)
        QSKIP("mounting needs root");
    QVERIFY(lab.site.another());
    QCOMPARE(::umount(held.constData()), 0);
    QVERIFY(lab.site->statusMessages({})->isEmpty());
    QVERIFY(lab.site.another());
    QCOMPARE(lab.site->statusMessages({})->first().messageId, u"RESTORE_DROPPED"_s);
    QVERIFY(!QFileInfo::exists(left));
}

void TestRestore::siteThatSomebodyHasOpenIsLeftAlone()
{
    const Lab lab;
    QCOMPARE(restoreBackup(lab.site.location, lab.backup.path).error().code, ErrorCode::Busy);
    QVERIFY(lab.has(u"PC2"_s));
    QVERIFY(!lab.site->ledger()->brake().has_value());
    QCOMPARE(backupsIn(lab.site.location.directory)->size(), 0);
    QVERIFY(lab.site->addDevice(device(u"PC3"_s, 3))); // who had it open goes on
    const auto state = lab.site.state();
    QVERIFY(state->transaction([]() -> Result<void> { return {}; }));
}

void TestRestore::siteDoesNotComeIntoTheFolderThatItPublishes()
{
    Lab lab;
    const QString published = lab.site.folder.filePath(u"pub"_s), backups = lab.site.folder.filePath(u"backups"_s);
    QVERIFY(QDir().mkpath(published + u"/kept"_s) && lab.site->setSetting(u"published.folder"_s, published));
    const auto backup = makeBackup(lab.site.location, {backups});
    QVERIFY(backup);
    for (const QString &site : {published, published + u"/site"_s}) {
        const auto restored = restoreBackup({site}, backup->path);
        QVERIFY2(!restored && restored.error().code == ErrorCode::Refused, qPrintable(site));
        QVERIFY(!QFileInfo::exists(site + u"/site.db"_s));
        QVERIFY(QDir(site).entryList({u".slipway*"_s}, QDir::AllEntries | QDir::Hidden).isEmpty());
    }
    QVERIFY(restoreBackup({published + u"-site"_s}, backup->path));
}

void TestRestore::damagedOneChangesNothing()
{
    Lab lab;
    QFile file(lab.backup.path + u"/state.db"_s);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(4096) && file.write("damage") == 6);
    file.close();
    QCOMPARE(lab.restore().error().code, ErrorCode::Corrupt);
    QVERIFY(lab.has(u"PC2"_s));
    QCOMPARE(backupsIn(lab.site.location.directory)->size(), 0);
}

void TestRestore::cancelledOneChangesNothing()
{
    Lab lab(true);
    lab.site.commands.reset();
    for (int after = 0; after < 4; ++after) {
        int steps = 0;
        const auto restored =
            restoreBackup(lab.site.location, lab.backup.path, [&](qint64, qint64) { return steps++ < after; });
        QCOMPARE(restored.error().code, ErrorCode::Cancelled);
        QVERIFY(lab.has(u"PC2"_s));
    }
    QCOMPARE(backupsIn(lab.site.location.directory)->size(), 0);
}

void TestRestore::newComputerGetsItAllWithTheContent()
{
    const Lab lab(true);
    const Site other;
    const store::SiteLocation fresh{other.folder.filePath(u"var/slipway"_s)};
    const auto restored = restoreBackup(fresh, lab.backup.path);
    QVERIFY(restored);
    QCOMPARE(restored->kept, QString());
    QCOMPARE(restored->contentFiles, 1);
    QCOMPARE(restored->missingContent, 0);
    const auto commands = Commands::open(fresh, Commands::Missing::Fail);
    QVERIFY(commands && (*commands)->findDevice(u"PC1"_s));
    const site::Configuration all = (*(*commands)->snapshot())->configuration();
    QVERIFY(all.bootImages.first().hasContent());
    QVERIFY((*commands)->validateBootImage(all.bootImages.first().id));
}

void TestRestore::rottenContentIsBroughtAnew()
{
    Lab lab(true);
    const site::BootImage image = (*lab.site->snapshot())->configuration().bootImages.first();
    const QString path = contentOf(lab.site.location.directory).first();
    QVERIFY(write(path, QByteArray(lab.bytes.size(), 'r'))); // as large as it was
    const auto restored = lab.restore();
    QVERIFY(restored);
    QCOMPARE(restored->contentFiles, 1);
    QCOMPARE(readAll(path), lab.bytes);
    QVERIFY(lab.site.another()->validateBootImage(image.id));
    lab.backup = *readBackup(restored->kept);
    QVERIFY(verifyBackup(restored->kept)->isSound());
}

void TestRestore::missingContentIsCounted()
{
    const Lab lab;
    const Site other;
    const auto restored = restoreBackup({other.folder.filePath(u"new"_s)}, lab.backup.path);
    QVERIFY(restored);
    QCOMPARE(restored->missingContent, 1);
}

void TestRestore::runningEngineLetsGoAndTakesItUpAgain()
{
    Lab lab;
    lab.site.commands.reset();
    EngineOptions options;
    options.site = lab.site.location;
    options.address = *Ipv4::parse("127.0.0.1");
    options.dhcpPort = options.pxePort = options.tftpPort = options.httpPort = 0;
    Engine engine(options);
    QSignalSpy snapshots(&engine, &Engine::snapshotChanged), serving(&engine, &Engine::serving);
    QVERIFY(engine.open());
    engine.start();
    QVERIFY(serving.wait(10'000));
    QCOMPARE(engine.snapshot()->configuration().devices.size(), 2);
    QCOMPARE(restoreBackup(lab.site.location, lab.backup.path).error().code, ErrorCode::Busy);

    engine.close();
    QCOMPARE(engine.state(), Engine::State::Stopped);
    std::optional<bool> found;
    engine.submit<DeviceId>(
        &engine, [](Commands &commands) { return commands.findDevice(u"PC2"_s); },
        [&found](const Result<DeviceId> &device) { found = device.ok(); });
    QVERIFY(restoreBackup(lab.site.location, lab.backup.path));
    QVERIFY(!found);
    snapshots.clear();
    QVERIFY(engine.open());
    QTRY_VERIFY_WITH_TIMEOUT(found.has_value(), 10'000); // what was asked meanwhile is answered by the new site
    QVERIFY(!*found);
    QTRY_VERIFY_WITH_TIMEOUT(!snapshots.isEmpty(), 10'000);
    QCOMPARE(engine.snapshot()->configuration().devices.size(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(engine.ledger() && engine.ledger()->brake().has_value(), 10'000);
    serving.clear();
    engine.start();
    QVERIFY(serving.wait(10'000));
}

QTEST_GUILESS_MAIN(TestRestore)
#include "test_restore.moc"
