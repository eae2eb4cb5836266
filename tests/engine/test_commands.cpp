// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/author.h"
#include "tests/engine/commands_fixture.h"
#include <filesystem>
#include <sys/stat.h>

using namespace slipway;
using namespace slipway::engine;
using namespace slipway::engine::test;
using namespace Qt::StringLiterals;

/// Verbs on sites, devices, collections, lists and settings.
class TestCommands : public QObject
{
    Q_OBJECT
private slots:
    void missingSiteIsMadeOnlyWhenAsked()
    {
        store::test::ScratchFolder folder;
        const store::SiteLocation location{folder.filePath("a/b")};
        QCOMPARE(Commands::open(location, Commands::Missing::Fail).error().code, ErrorCode::SiteMissing);
        QVERIFY(!QFile::exists(location.directory));
        const auto made = Commands::open(location, Commands::Missing::Create);
        QVERIFY(made);
        QCOMPARE((*(*made)->snapshot())->configuration().siteCode, u"P01"_s);
        QVERIFY(QFile::exists(location.siteDatabase()) && QFile::exists(location.stateDatabase()));
        QVERIFY(Commands::open(location, Commands::Missing::Fail));
    }

    void siteInAFolderOfAGroupIsTheGroups()
    {
        namespace fs = std::filesystem;
        const auto umask = ::umask(022);
        for (const unsigned mode : {0755U, 0770U, 02770U}) {
            const bool shared = mode != 0755;
            store::test::ScratchFolder folder;
            const store::SiteLocation location{folder.filePath("above/site")};
            QVERIFY(QDir().mkpath(folder.filePath("above")));
            fs::permissions(folder.filePath("above").toStdString(), fs::perms(mode));
            const auto made = Commands::open(location, Commands::Missing::Create);
            QVERIFY(made);
            NewBootImage image;
            image.name = u"Boot"_s;
            image.program = folder.filePath("boot.efi");
            QFile program(image.program);
            QVERIFY(program.open(QIODevice::WriteOnly) && program.write("MZ") == 2);
            program.close();
            QVERIFY((*made)->addBootImage(image));
            const auto modeOf = [](const QString &path) {
                return unsigned(fs::status(path.toStdString()).permissions());
            };
            const unsigned folders = shared ? mode & 02770 : 0700, files = shared ? 0660 : 0600;
            QCOMPARE(modeOf(location.directory), folders);
            QCOMPARE(modeOf(location.contentFolder()), folders);
            QCOMPARE(modeOf(location.siteDatabase()), files);
            QCOMPARE(modeOf(location.stateDatabase()), files);
            for (const QFileInfo &each :
                 QDir(location.contentFolder()).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot))
                QCOMPARE(modeOf(each.filePath()), shared ? 0775 | (mode & 02000) : 0755U);
        }
        ::umask(umask);
    }

    void createTakesASiteCodeAndNoExistingSite()
    {
        store::test::ScratchFolder folder;
        const store::SiteLocation location{folder.filePath("site")};
        QCOMPARE(Commands::create(location, "P0").error().code, ErrorCode::InvalidValue);
        QCOMPARE(Commands::create(location, "P%1").error().code, ErrorCode::InvalidValue);
        QVERIFY(!QFile::exists(location.directory));
        QVERIFY(Commands::create(location, "xy9"));
        QCOMPARE(Commands::create(location, "P01").error().code, ErrorCode::SiteExists);
        const auto opened = Commands::open(location, Commands::Missing::Fail);
        QCOMPARE((*(*opened)->snapshot())->configuration().siteCode, u"XY9"_s);
    }

    void newSiteHasItsBuiltInCollections()
    {
        const Site site;
        const auto snapshot = site.snapshot();
        QCOMPARE(snapshot->configuration().collections.size(), 2);
        QCOMPARE(snapshot->collection(site::AllSystems)->name, u"All Systems"_s);
        QVERIFY(!snapshot->collection(site::AllSystems)->limiting.isValid());
        QCOMPARE(snapshot->collection(site::AllUnknownComputers)->name, u"All Unknown Computers"_s);
        QCOMPARE(snapshot->collection(site::AllUnknownComputers)->limiting, site::AllSystems);
    }

    void ledgerOfALostSiteIsNotTakenOver()
    {
        Site site;
        store::PayloadClaim claim;
        claim.token = "aaaaaaaaaaaaaaaa";
        claim.record.mac = mac(1);
        claim.deployment = {"P0100001"};
        claim.required = true;
        QVERIFY(site.state()->beginPayload(claim));
        site.commands.reset();
        QVERIFY(QFile::remove(site.location.siteDatabase()));
        QCOMPARE(Commands::create(site.location, "P01").error().code, ErrorCode::Refused);
        QVERIFY(!site.location.exists());
    }

    void everyChangeBumpsTheRevisionAndNewSnapshotsSeeIt()
    {
        const Site site;
        const auto other = site.another();
        const qint64 before = *site->revision();
        const auto seen = site.snapshot();
        QCOMPARE(site.snapshot(), seen); // the same object: nothing was read again
        QVERIFY(site->addDevice(device("A", 1)));
        QCOMPARE(*site->revision(), before + 1);
        QCOMPARE(site.snapshot()->configuration().devices.size(), 1);
        QVERIFY(other->addExclusion(mac(9), {}));
        QCOMPARE(*site->revision(), before + 2);
        QVERIFY(site.snapshot()->isExcluded(mac(9)));
    }

    void aLeaseOfAMachineThatBootsStaysHowLongItMayTake()
    {
        const Site site;
        const auto state = site.state();
        session::Lease lease;
        lease.address = *Ipv4::parse("10.77.0.5");
        lease.mac = mac(1);
        QVERIFY(state->saveLease(lease));
        session::BootSession session = liveSession("aaaaaaaaaaaaaaaa", {});
        session.state = session::State::Live;
        session.lastSeenMs = SystemClock().utcMs();
        session.startedMs = session.lastSeenMs - 40 * 60'000;
        QVERIFY(state->saveSession(session));
        const auto release = [&](bool evenBooting) { return site->releaseLeases({lease.address}, evenBooting); };
        QVERIFY(site.refuses(ErrorCode::Refused, [&] { return release(false); }));
        QCOMPARE(state->leases()->size(), 1);
        QVERIFY(release(true));
        QVERIFY(state->leases()->isEmpty());
        session.lastSeenMs -= 6 * 60'000;
        QVERIFY(state->saveSession(session) && state->saveLease(lease));
        QVERIFY(release(false));
        QVERIFY(site.refuses(ErrorCode::NotFound, [&] { return release(true); }));
    }

    void deviceIsAddedWithAllThatWasSaid()
    {
        const Site site;
        NewDevice added = device("  PC 1 ", 1);
        added.macs = {mac(1), mac(2), mac(1)};
        added.smbiosGuid = guid(1);
        added.architecture = site::Architecture::Arm64;
        added.siteCode = "p02";
        const auto id = site->addDevice(added);
        QVERIFY(id);
        const auto snapshot = site.snapshot();
        const site::Device *found = snapshot->device(*id);
        QCOMPARE(found->name, u"PC 1"_s);
        QCOMPARE(found->macs, (QList<MacAddress>{mac(1), mac(2)}));
        QCOMPARE(*found->smbiosGuid, guid(1));
        QCOMPARE(*found->architecture, site::Architecture::Arm64);
        QCOMPARE(found->siteCode, u"P02"_s);
    }

    void deviceWithoutIdentityIsRefused()
    {
        const Site site;
        QVERIFY(site.refuses(ErrorCode::InvalidValue, [&] { return site->addDevice({u"A"_s, {}, {}, {}, {}}); }));
        for (const char *nobody : {"00:00:00:00:00:00", "ff:ff:ff:ff:ff:ff", "01:00:5e:00:00:01"})
            QVERIFY(site.refuses(ErrorCode::InvalidValue, [&] {
                return site->addDevice({u"A"_s, {*MacAddress::parse(nobody)}, {}, {}, {}});
            }));
        QVERIFY(site.refuses(ErrorCode::InvalidValue, [&] {
            return site->addDevice({u"A"_s, {MacAddress{}}, {}, {}, {}});
        }));
        const DeviceId id = *site->addDevice(device("A", 1));
        DeviceChange change;
        change.macs = QList<MacAddress>{};
        QVERIFY(site.refuses(ErrorCode::InvalidValue, [&] { return site->changeDevice(id, change); }));
    }

    void namesAreUniqueWithoutRegardToCase_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::newRow("ascii") << u"Server"_s << u"sERVER"_s;
        QTest::newRow("german") << u"GRÖSSE"_s << u"grösse"_s;
        QTest::newRow("greek") << u"ΣΊΣΥΦΟΣ"_s << u"σίσυφος"_s;
        QTest::newRow("decomposed") << u"Caf\u00E9"_s << u"CAFE\u0301"_s;
        QTest::newRow("spaces around") << u"A"_s << u"  a "_s;
    }
    void namesAreUniqueWithoutRegardToCase()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        const Site site;
        const DeviceId id = *site->addDevice(device(first, 1));
        QVERIFY(site.refuses(ErrorCode::AlreadyExists, [&] { return site->addDevice(device(second, 2)); }));
        QCOMPARE(*site->findDevice(second), id);
        // Its own name in another case is no conflict.
        DeviceChange change;
        change.name = second;
        QVERIFY(site->changeDevice(id, change));
    }

    void badNamesAreRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("empty") << u""_s;
        QTest::newRow("white") << u" \t "_s;
        QTest::newRow("long") << QString(256, u'x');
        QTest::newRow("line break") << u"a\nb"_s;
        QTest::newRow("escape") << u"a\u001Bb"_s;
        QTest::newRow("line separator") << u"a\u2028b"_s;
        QTest::newRow("half a character") << QString(QChar(0xD800)) + u'x';
    }
    void badNamesAreRefused()
    {
        QFETCH(QString, name);
        const Site site;
        QVERIFY(site.refuses(ErrorCode::InvalidValue, [&] { return site->addDevice(device(name, 1)); }));
        QVERIFY(site.refuses(ErrorCode::InvalidValue, [&] { return site->addCollection(name); }));
        QVERIFY(site.refuses(ErrorCode::InvalidValue, [&] { return site->addTaskSequence(name, {}); }));
    }

    void hostileNamesAreJustNames()
    {
        const Site site;
        for (const QString &name : {u"'; DROP TABLE device; --"_s, u"%_\\"_s, u"<b>x</b>"_s, QString(255, u'ß')}) {
            const auto id = site->addDevice(device(name, int(name.size()) + 7));
            QVERIFY(id);
            QCOMPARE(site.snapshot()->device(*id)->name, name);
            QCOMPARE(*site->findDevice(name), *id);
        }
    }

    void macAndGuidBelongToOneDevice()
    {
        const Site site;
        NewDevice first = device("A", 1);
        first.smbiosGuid = guid(1);
        QVERIFY(site->addDevice(first));
        const DeviceId second = *site->addDevice(device("B", 2));
        QVERIFY(site.refuses(ErrorCode::Taken, [&] { return site->addDevice(device("C", 1)); }));
        const auto taken = site->addDevice(device("C", 1));
        QCOMPARE(taken.error().args, (QStringList{u"MAC address"_s, u"02:00:00:00:00:01"_s, u"A"_s}));
        DeviceChange change;
        change.smbiosGuid = std::optional<Guid>(guid(1));
        QVERIFY(site.refuses(ErrorCode::Taken, [&] { return site->changeDevice(second, change); }));
    }

    void onlyWhatIsSetIsChanged()
    {
        const Site site;
        NewDevice added = device("A", 1);
        added.smbiosGuid = guid(1);
        added.architecture = site::Architecture::X86;
        const DeviceId id = *site->addDevice(added);
        DeviceChange change;
        change.name = u"B"_s;
        QVERIFY(site->changeDevice(id, change));
        site::Device now = *site.snapshot()->device(id);
        QCOMPARE(now.name, u"B"_s);
        QCOMPARE(*now.architecture, site::Architecture::X86);
        QCOMPARE(*now.smbiosGuid, guid(1));
        change = {};
        change.architecture = std::optional<site::Architecture>();
        change.smbiosGuid = std::optional<Guid>();
        QVERIFY(site->changeDevice(id, change));
        now = *site.snapshot()->device(id);
        QVERIFY(!now.architecture && !now.smbiosGuid);
        QCOMPARE(now.macs, QList<MacAddress>{mac(1)});
    }

    void devicesAreFoundByNameThenById()
    {
        const Site site;
        const DeviceId first = *site->addDevice(device("2", 1));
        const DeviceId second = *site->addDevice(device("B", 2));
        QCOMPARE(first.value, 1);
        QCOMPARE(*site->findDevice("2"), first); // a name wins over the other one's id
        QCOMPARE(*site->findDevice("1"), first);
        QCOMPARE(*site->findDevice("b"), second);
        QCOMPARE(site->findDevice("3").error().code, ErrorCode::NotFound);
        QCOMPARE(site->findDevice("").error().code, ErrorCode::NotFound);
    }

    void deviceIdsAreNeverUsedAgain()
    {
        const Site site;
        const DeviceId first = *site->addDevice(device("A", 1));
        QVERIFY(site->removeDevices({first}));
        QVERIFY(*site->addDevice(device("A", 1)) > first);
    }

    void removingDevicesIsAllOrNothing()
    {
        const Site site;
        const DeviceId id = *site->addDevice(device("A", 1));
        const CollectionId lab = *site->addCollection("Lab");
        QVERIFY(site->addMembers(lab, {{id, {}}}));
        QVERIFY(site.refuses(ErrorCode::NotFound, [&] { return site->removeDevices({id, {99}}); }));
        QVERIFY(site.refuses(ErrorCode::NotFound, [&] { return site->removeDevices({{FirstUnprovisionedId + 5}}); }));
        QVERIFY(site->removeDevices({id}));
        QVERIFY(site.snapshot()->collection(lab)->devices.isEmpty());
    }

    void collectionsFormAForest()
    {
        const Site site;
        const CollectionId outer = *site->addCollection("Outer");
        const CollectionId inner = *site->addCollection("Inner", outer);
        QCOMPARE(site.snapshot()->collection(outer)->limiting, site::AllSystems);
        QCOMPARE(site.snapshot()->collection(inner)->limiting, outer);
        QVERIFY(site.refuses(ErrorCode::InUse, [&] { return site->removeCollection(outer); }));
        QVERIFY(site.refuses(ErrorCode::NotFound, [&] { return site->addCollection("X", {77}); }));
        QVERIFY(site.refuses(ErrorCode::AlreadyExists, [&] { return site->addCollection("INNER"); }));
        QVERIFY(site.refuses(ErrorCode::AlreadyExists, [&] { return site->renameCollection(inner, "outer"); }));
        QVERIFY(site->renameCollection(inner, "Other"));
        QCOMPARE(*site->findCollection("OTHER"), inner);
        QVERIFY(site->removeCollection(inner));
        QVERIFY(site->removeCollection(outer));
        QCOMPARE(site->findCollection("Outer").error().code, ErrorCode::NotFound);
    }

    void builtInCollectionsRefuseEveryChange()
    {
        const Site site;
        const DeviceId id = *site->addDevice(device("A", 1));
        for (const CollectionId builtIn : {site::AllSystems, site::AllUnknownComputers}) {
            QVERIFY(site.refuses(ErrorCode::Refused, [&] { return site->renameCollection(builtIn, "X"); }));
            QVERIFY(site.refuses(ErrorCode::Refused, [&] { return site->removeCollection(builtIn); }));
            QVERIFY(site.refuses(ErrorCode::Refused, [&] { return site->addMembers(builtIn, {{id, {}}}); }));
            QVERIFY(site.refuses(ErrorCode::Refused, [&] { return site->removeMembers(builtIn, {{id, {}}}); }));
        }
    }

    void membersAreDevicesAndUnknownComputers()
    {
        const Site site;
        const DeviceId id = *site->addDevice(device("A", 1));
        const CollectionId lab = *site->addCollection("Lab");
        const QList<site::Member> members{{id, {}}, {{}, site::Architecture::X86}};
        QVERIFY(site->addMembers(lab, members));
        QVERIFY(site->addMembers(lab, members)); // there already
        QCOMPARE(site.snapshot()->memberCount(lab), 2);
        QVERIFY(site.refuses(ErrorCode::NotFound, [&] { return site->addMembers(lab, {{id, {}}, {{50}, {}}}); }));
        QVERIFY(site.refuses(ErrorCode::NotFound, [&] { return site->addMembers({50}, members); }));
        QVERIFY(site->removeMembers(lab, members));
        QCOMPARE(site.snapshot()->memberCount(lab), 0);
    }

    void exclusionsAreListedOnce()
    {
        const Site site;
        QVERIFY(site->addExclusion(mac(1), " a note "));
        const auto snapshot = site.snapshot();
        const site::Exclusion &exclusion = snapshot->configuration().exclusions.first();
        QCOMPARE(exclusion.mac, mac(1));
        QCOMPARE(exclusion.note, u"a note"_s);
        QCOMPARE(exclusion.author, currentUser()); // not what the environment claims
        QVERIFY(exclusion.createdMs > 1'600'000'000'000);
        QVERIFY(site.refuses(ErrorCode::AlreadyExists, [&] { return site->addExclusion(mac(1), {}); }));
        QVERIFY(site.refuses(ErrorCode::NotFound, [&] { return site->removeExclusions({mac(1), mac(2)}); }));
        QVERIFY(site->removeExclusions({mac(1)}));
        QVERIFY(site.snapshot()->configuration().exclusions.isEmpty());
    }

    void duplicateIdsAreListedOnce()
    {
        const Site site;
        QVERIFY(site->addDuplicateId(mac(1)) && site->addDuplicateId(guid(1)));
        QVERIFY(site.snapshot()->isDuplicate(mac(1)) && site.snapshot()->isDuplicate(guid(1)));
        QVERIFY(site.refuses(ErrorCode::AlreadyExists, [&] { return site->addDuplicateId(mac(1)); }));
        QVERIFY(site.refuses(ErrorCode::AlreadyExists, [&] { return site->addDuplicateId(guid(1)); }));
        QVERIFY(site->removeDuplicateId(mac(1)) && site->removeDuplicateId(guid(1)));
        QVERIFY(site.refuses(ErrorCode::NotFound, [&] { return site->removeDuplicateId(mac(1)); }));
        QVERIFY(site.refuses(ErrorCode::NotFound, [&] { return site->removeDuplicateId(guid(1)); }));
    }

    void settingsAreCheckedAndSetTogether()
    {
        const Site site;
        QVERIFY(site->setSetting("responder.response-delay", "7"));
        QCOMPARE(site.snapshot()->settings().responseDelay, 7);
        QVERIFY(
            site.refuses(ErrorCode::OutOfRange, [&] { return site->setSetting("responder.response-delay", "33"); }));
        QVERIFY(site.refuses(ErrorCode::NotFound, [&] { return site->setSetting("no.such", "1"); }));
        QVERIFY(site.refuses(ErrorCode::OutOfRange, [&] {
            return site->setSettings({{"prompt.timeout", "20"}, {"tftp.max-window-size", "0"}});
        }));
        QCOMPARE(site.snapshot()->settings().promptTimeout, 10);
        QVERIFY(site->setSettings({{"prompt.timeout", "20"}, {"tftp.max-window-size", "8"}}));
        QCOMPARE(site.snapshot()->settings().promptTimeout, 20);
        QCOMPARE(site.snapshot()->settings().tftpMaxWindowSize, 8);
    }
};

QTEST_GUILESS_MAIN(TestCommands)
#include "test_commands.moc"
