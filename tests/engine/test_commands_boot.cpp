// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/policy/decide.h"
#include "tests/engine/commands_fixture.h"
#include <QDirIterator>

using namespace slipway;
using namespace slipway::engine;
using namespace slipway::engine::test;
using namespace Qt::StringLiterals;
using Purpose = site::Deployment::Purpose;

namespace {

/// The head of a PE file for a machine.
QByteArray pe(quint16 machine)
{
    QByteArray bytes(256, '\0');
    bytes.replace(0, 2, "MZ");
    bytes[0x3C] = char(0x80);
    bytes.replace(0x80, 4, QByteArray("PE\0\0", 4));
    bytes[0x84] = char(machine & 0xFF);
    bytes[0x85] = char(machine >> 8);
    return bytes;
}

QByteArray linuxKernel()
{
    QByteArray bytes(1024, '\0');
    bytes.replace(0x202, 4, "HdrS");
    return bytes;
}

NewBootImage program(const QString &name, const QString &file)
{
    NewBootImage image;
    image.name = name;
    image.program = file;
    return image;
}

int contentFiles(const Site &site)
{
    int count = 0;
    for (QDirIterator it(site.location.contentFolder(), QDir::Files, QDirIterator::Subdirectories); it.hasNext();
         it.next())
        ++count;
    return count;
}

/// A site with one task sequence to deploy and one collection to deploy to.
struct Deployable : Site
{
    DeviceId pc = *commands->addDevice(device("PC", 1));
    CollectionId lab = *commands->addCollection("Lab");
    BootImageId image = *commands->addBootImage(program("Image", file("boot.efi", pe(0x8664))));
    TaskSequenceId sequence = *commands->addTaskSequence("Install", image);
    bool filled = bool(commands->addMembers(lab, {{pc, {}}}));

    NewDeployment required() const
    {
        return {sequence, lab, Purpose::Required, site::Deployment::AvailableTo::ClientsMediaPxe, {}, {}, false};
    }
};

store::PayloadClaim claim(const QByteArray &token, DeviceId device, const DeploymentId &deployment)
{
    store::PayloadClaim claim;
    claim.token = token;
    claim.device = device;
    claim.deployment = deployment;
    claim.required = true;
    claim.record.mac = mac(77);
    claim.timeMs = 1000; // long ago: no boot is under way
    return claim;
}

} // namespace

/// Verbs on boot images, task sequences, deployments and the ledger.
class TestCommandsBoot : public QObject
{
    Q_OBJECT
private slots:
    void firmwareDefaultsByTheFirstBytes()
    {
        const Site site;
        const BootImageId uefi = *site->addBootImage(program("U", site.file("a.efi", pe(0x8664))));
        const BootImageId bios = *site->addBootImage(program("B", site.file("b.kpxe", "\xEA anything")));
        NewBootImage said = program("S", site.file("c.efi", pe(0x8664)));
        said.firmware = site::Firmware::Bios;
        const BootImageId forced = *site->addBootImage(said);
        const auto snapshot = site.snapshot();
        QCOMPARE(snapshot->bootImage(uefi)->firmware, site::Firmware::Uefi);
        QCOMPARE(snapshot->bootImage(bios)->firmware, site::Firmware::Bios);
        QCOMPARE(snapshot->bootImage(forced)->firmware, site::Firmware::Bios);
        QVERIFY(snapshot->bootImage(uefi)->hasContent());
        QVERIFY(site->library().holds(snapshot->bootImage(uefi)->files.first()));
    }

    void linuxImageKeepsKernelAndInitrdsInOrder()
    {
        const Site site;
        NewBootImage image;
        image.name = "Linux";
        image.kind = site::BootImage::Kind::Linux;
        image.kernel = site.file("vmlinuz", linuxKernel());
        image.initrds = {site.file("z.img", "070701z"), site.file("a.img", "070701a")};
        image.commandLine = "  quiet  console=ttyS0 ";
        image.pxeEnabled = false;
        const auto id = site->addBootImage(image);
        QVERIFY(id);
        const site::BootImage made = *site.snapshot()->bootImage(*id);
        QCOMPARE(made.files.size(), 3);
        QCOMPARE(made.files.at(0).role, site::ContentFile::Role::Kernel);
        QCOMPARE(made.files.at(1).name, u"z.img"_s);
        QCOMPARE(made.files.at(2).name, u"a.img"_s);
        QCOMPARE(made.commandLine, u"quiet console=ttyS0"_s);
        QVERIFY(!made.pxeEnabled);
        QCOMPARE(made.version, 1);
    }

    void badBootImagesAreRefused()
    {
        const Site site;
        QVERIFY(site->addBootImage(program("Image", site.file("a", "a"))));
        const int files = contentFiles(site);
        QVERIFY(site.refuses(ErrorCode::InvalidValue, [&] { return site->addBootImage(program("X", {})); }));
        QVERIFY(site.refuses(ErrorCode::AlreadyExists,
                             [&] { return site->addBootImage(program("IMAGE", site.file("b", "b"))); }));
        QVERIFY(site.refuses(ErrorCode::Cancelled, [&] {
            return site->addBootImage(program("X", site.file("c", "c")), [](qint64, qint64) { return false; });
        }));
        QVERIFY(!site->addBootImage(program("X", site.folder.filePath("missing"))));
        QVERIFY(!site->addBootImage(program("X", site.folder.path())));
        QCOMPARE(contentFiles(site), files);
        QCOMPARE(site.snapshot()->configuration().bootImages.size(), 1);
    }

    void updateReadsTheSourceAgain()
    {
        const Site site;
        const QString source = site.file("boot.efi", pe(0x8664));
        const BootImageId id = *site->addBootImage(program("Image", source));
        const QByteArray before = site.snapshot()->bootImage(id)->files.first().sha256;
        QVERIFY(!site.file("boot.efi", pe(0x8664) + "more").isEmpty());
        QCOMPARE(*site->updateBootImage(id), 2);
        const site::BootImage now = *site.snapshot()->bootImage(id);
        QCOMPARE(now.version, 2);
        QVERIFY(now.files.first().sha256 != before);
        QCOMPARE(contentFiles(site), 1); // the old content is needed by nobody
        QVERIFY(QFile::remove(source));
        QVERIFY(!site->updateBootImage(id));
        QCOMPARE(site.snapshot()->bootImage(id)->version, 2);
        QVERIFY(site.refuses(ErrorCode::NotFound, [&] { return site->updateBootImage({9}); }));
    }

    void contentStaysWhileAMachineBoots()
    {
        const Site site;
        const BootImageId id = *site->addBootImage(program("Image", site.file("boot.efi", pe(0x8664))));
        session::BootSession session;
        session.token = "aaaaaaaaaaaaaaaa";
        session.mac = mac(1);
        session.startedMs = session.lastSeenMs = SystemClock().utcMs();
        QVERIFY(site.state()->saveSession(session));
        QVERIFY(site->removeBootImage(id));
        QCOMPARE(contentFiles(site), 1);
        session.state = session::State::Delivered;
        QVERIFY(site.state()->saveSession(session));
        const BootImageId other = *site->addBootImage(program("Other", site.file("other.efi", "x")));
        QVERIFY(site->removeBootImage(other));
        QCOMPARE(contentFiles(site), 0);
    }

    void bootImageIsEditedInPlace()
    {
        const Site site;
        const BootImageId id = *site->addBootImage(program("Image", site.file("a", "a")));
        QVERIFY(site->changeBootImage(id, {.pxeEnabled = false}));
        QVERIFY(site->changeBootImage(id, {.name = u"Renamed"_s}));
        QVERIFY(!site.snapshot()->bootImage(id)->pxeEnabled);
        QCOMPARE(*site->findBootImage("renamed"), id);
        QCOMPARE(site.snapshot()->bootImage(id)->files.size(), 1);
        QVERIFY(
            site.refuses(ErrorCode::Refused, [&] { return site->changeBootImage(id, {.commandLine = u"quiet"_s}); }));
        QVERIFY(site.refuses(ErrorCode::NotFound, [&] { return site->changeBootImage({9}, {.pxeEnabled = true}); }));
        QVERIFY(site.refuses(ErrorCode::InvalidValue, [&] { return site->changeBootImage(id, {.name = u" "_s}); }));
    }

    void validateWarnsOfWhatCannotStart_data()
    {
        using Role = site::ContentFile::Role;
        QTest::addColumn<Role>("role");
        QTest::addColumn<site::Architecture>("architecture");
        QTest::addColumn<site::Firmware>("firmware");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("good");
        const auto x64 = site::Architecture::X64, x86 = site::Architecture::X86, arm64 = site::Architecture::Arm64;
        const auto uefi = site::Firmware::Uefi, bios = site::Firmware::Bios;
        QByteArray armKernel(64, '\0');
        armKernel.replace(56, 4, "ARM\x64");
        QTest::newRow("x64 program") << Role::Program << x64 << uefi << pe(0x8664) << true;
        QTest::newRow("x86 program") << Role::Program << x86 << uefi << pe(0x14C) << true;
        QTest::newRow("arm64 program") << Role::Program << arm64 << uefi << pe(0xAA64) << true;
        QTest::newRow("other machine") << Role::Program << x64 << uefi << pe(0xAA64) << false;
        QTest::newRow("no MZ") << Role::Program << x64 << uefi << QByteArray("#!/bin/sh") << false;
        QTest::newRow("MZ only") << Role::Program << x64 << uefi << QByteArray("MZ") << false;
        QTest::newRow("header beyond the end") << Role::Program << x64 << uefi << pe(0x8664).left(0x82) << false;
        QTest::newRow("bios program") << Role::Program << x64 << bios << QByteArray("\xEA\x05") << true;
        QTest::newRow("uefi program for bios") << Role::Program << x64 << bios << pe(0x8664) << false;
        QTest::newRow("empty") << Role::Program << x64 << bios << QByteArray() << false;
        QTest::newRow("kernel") << Role::Kernel << x64 << uefi << linuxKernel() << true;
        QTest::newRow("no kernel") << Role::Kernel << x64 << uefi << QByteArray(2048, 'x') << false;
        QTest::newRow("arm64 kernel") << Role::Kernel << arm64 << uefi << armKernel << true;
        QTest::newRow("x64 kernel for arm64") << Role::Kernel << arm64 << uefi << linuxKernel() << false;
        QTest::newRow("gzip") << Role::Initrd << x64 << uefi << QByteArray("\x1F\x8B\x08") << true;
        QTest::newRow("zstd") << Role::Initrd << x64 << uefi << QByteArray("\x28\xB5\x2F\xFD") << true;
        QTest::newRow("cpio") << Role::Initrd << x64 << uefi << QByteArray("0707010000") << true;
        QTest::newRow("text") << Role::Initrd << x64 << uefi << QByteArray("hello") << false;
    }
    void validateWarnsOfWhatCannotStart()
    {
        QFETCH(site::ContentFile::Role, role);
        QFETCH(site::Architecture, architecture);
        QFETCH(site::Firmware, firmware);
        QFETCH(QByteArray, bytes);
        QFETCH(bool, good);
        const Site site;
        NewBootImage image;
        image.name = "Image";
        image.architecture = architecture;
        image.firmware = firmware;
        const QString file = site.file("tested", bytes);
        if (role == site::ContentFile::Role::Program) {
            image.program = file;
        } else {
            image.kind = site::BootImage::Kind::Linux;
            image.kernel = role == site::ContentFile::Role::Kernel ? file : site.file("vmlinuz", linuxKernel());
            image.initrds = QStringList{role == site::ContentFile::Role::Initrd ? file : site.file("i", "070701")};
        }
        const auto warnings = site->validateBootImage(*site->addBootImage(image));
        QVERIFY(warnings);
        QCOMPARE(warnings->size(), good ? 0 : 1);
        if (!good)
            QVERIFY(warnings->first().startsWith("tested: "));
        // Who looks at the list sees it too: now, and after a start.
        const auto again = Commands::open(site.location, Commands::Missing::Fail);
        for (const site::SnapshotPointer &snapshot : {*site->snapshot(), *(*again)->snapshot()}) {
            for (const site::ContentFile &kept : snapshot->configuration().bootImages.first().files)
                QCOMPARE(kept.doubt == site::ContentFile::Doubt::None, good || kept.name != "tested");
        }
    }

    void validateFindsDamage()
    {
        const Site site;
        const BootImageId id = *site->addBootImage(program("Image", site.file("a.efi", pe(0x8664))));
        const QString path = site->library().path(site.snapshot()->bootImage(id)->files.first().sha256);
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        QFile content(path);
        QVERIFY(content.open(QIODevice::ReadWrite) && content.seek(9) && content.write("x") == 1);
        content.close();
        QVERIFY(site.refuses(ErrorCode::Corrupt, [&] { return site->validateBootImage(id); }));
        QVERIFY(!QFile::exists(path)); // put aside
        QVERIFY(site.refuses(ErrorCode::Corrupt, [&] { return site->validateBootImage(id); }));
    }

    void usedThingsAreNotRemoved()
    {
        const Deployable site;
        const DeploymentId id = *site->addDeployment(site.required());
        QVERIFY(site.refuses(ErrorCode::InUse, [&] { return site->removeBootImage(site.image); }));
        QVERIFY(site.refuses(ErrorCode::InUse, [&] { return site->removeTaskSequence(site.sequence); }));
        QVERIFY(site.refuses(ErrorCode::InUse, [&] { return site->removeCollection(site.lab); }));
        QCOMPARE(site->removeCollection(site.lab).error().args, (QStringList{u"collection"_s, u"Lab"_s, id.value}));
        QVERIFY(site->removeDeployment(id));
        QVERIFY(site->removeCollection(site.lab));
        QVERIFY(site->removeTaskSequence(site.sequence));
        QVERIFY(site->removeBootImage(site.image));
        QCOMPARE(contentFiles(site), 0);
    }

    void taskSequenceNamesItsBootImage()
    {
        const Deployable site;
        QVERIFY(site.refuses(ErrorCode::NotFound, [&] { return site->addTaskSequence("X", {9}); }));
        QVERIFY(site.refuses(ErrorCode::AlreadyExists, [&] { return site->addTaskSequence("INSTALL", {}); }));
        QVERIFY(site->changeTaskSequence(site.sequence, u"Renamed"_s, std::nullopt));
        QCOMPARE(site.snapshot()->taskSequence(site.sequence)->bootImage, site.image);
        QVERIFY(site->changeTaskSequence(site.sequence, std::nullopt, BootImageId{}));
        QVERIFY(!site.snapshot()->taskSequence(site.sequence)->bootImage.isValid());
        QCOMPARE(*site->findTaskSequence("renamed"), site.sequence);
        QVERIFY(site.refuses(ErrorCode::NotFound,
                             [&] { return site->changeTaskSequence(site.sequence, {}, BootImageId{9}); }));
        QVERIFY(site->addDeployment(site.required())); // accepted; the decision says NO_BOOT_IMAGE
    }

    void deploymentIdsCountUpAndNeverReturn()
    {
        const Deployable site;
        QCOMPARE(site->addDeployment(site.required())->value, u"P0100001"_s);
        const DeploymentId second = *site->addDeployment(site.required());
        QCOMPARE(second.value, u"P0100002"_s);
        QVERIFY(site->removeDeployment(second));
        QCOMPARE(site->addDeployment(site.required())->value, u"P0100003"_s);
        QCOMPARE(site->findDeployment("p0100003")->value, u"P0100003"_s);
        QCOMPARE(site->findDeployment("P0100002").error().code, ErrorCode::NotFound);
    }

    void riskyDeploymentsNeedAWord()
    {
        const Deployable site;
        NewDeployment wanted = site.required();
        wanted.collection = site::AllSystems;
        wanted.acceptRisk = true;
        QVERIFY(site.refuses(ErrorCode::Refused, [&] { return site->addDeployment(wanted); }));
        wanted.collection = site::AllUnknownComputers;
        wanted.acceptRisk = false;
        QVERIFY(site.refuses(ErrorCode::RiskNotAccepted, [&] { return site->addDeployment(wanted); }));
        wanted.acceptRisk = true;
        QVERIFY(site->addDeployment(wanted));
        wanted.collection = site::AllSystems;
        wanted.purpose = Purpose::Available;
        QVERIFY(site->addDeployment(wanted));
        QList<site::Member> members;
        for (int i = 2; i <= 100; ++i)
            members.append({*site->addDevice(device(u"PC %1"_s.arg(i), i)), {}});
        QVERIFY(site->addMembers(site.lab, members));
        QVERIFY(site->addDeployment(site.required())); // 100 members
        const QList<site::Member> another{{*site->addDevice(device("PC 101", 101)), {}}};
        QVERIFY(site.refuses(ErrorCode::RiskNotAccepted, [&] { return site->addMembers(site.lab, another); }));
        QVERIFY(site->addMembers(site.lab, another, true));
        QVERIFY(site.refuses(ErrorCode::RiskNotAccepted, [&] { return site->addDeployment(site.required()); }));
        const QStringList said = site->addDeployment(site.required()).error().args;
        QCOMPARE(said.mid(0, 3), (QStringList{u"Lab"_s, u"101"_s, u"101"_s}));
        QCOMPARE(said.value(3).split(u", "_s).size(), 10); // the first of those who would start
        QCOMPARE(said.value(4), QString());
        wanted = site.required();
        wanted.acceptRisk = true;
        QVERIFY(site->addDeployment(wanted));
    }

    void deploymentIsStoredAsSaid()
    {
        const Deployable site;
        const NewDeployment wanted{
            site.sequence, site.lab, Purpose::Available, site::Deployment::AvailableTo::MediaPxeHidden, 5000,
            4000,          false};
        const DeploymentId id = *site->addDeployment(wanted);
        QVERIFY(site->setDeploymentEnabled(id, false));
        const site::Deployment made = *site.snapshot()->deployment(id);
        QCOMPARE(made.availableTo, site::Deployment::AvailableTo::MediaPxeHidden);
        QCOMPARE(*made.startMs, 5000);
        QCOMPARE(*made.expireMs, 4000);
        QVERIFY(!made.enabled);
        QVERIFY(site.refuses(ErrorCode::NotFound, [&] { return site->setDeploymentEnabled({"P01FFFFF"}, true); }));
        QVERIFY(site.refuses(ErrorCode::NotFound, [&] { return site->removeDeployment({"P01FFFFF"}); }));
        NewDeployment lost = site.required();
        lost.taskSequence = {9};
        QVERIFY(site.refuses(ErrorCode::NotFound, [&] { return site->addDeployment(lost); }));
        lost = site.required();
        lost.collection = {9};
        QVERIFY(site.refuses(ErrorCode::NotFound, [&] { return site->addDeployment(lost); }));
    }

    void preferredDeploymentGoesWithTheDeployment()
    {
        const Deployable site;
        const DeploymentId id = *site->addDeployment(site.required());
        DeviceChange change;
        change.preferredDeployment = DeploymentId{"p0100001"};
        QVERIFY(site->changeDevice(site.pc, change));
        QCOMPARE(site.snapshot()->device(site.pc)->preferredDeployment.value, id.value);
        change.preferredDeployment = DeploymentId{"P01FFFFF"};
        QVERIFY(site.refuses(ErrorCode::NotFound, [&] { return site->changeDevice(site.pc, change); }));
        QVERIFY(site->removeDeployment(id));
        QVERIFY(!site.snapshot()->device(site.pc)->preferredDeployment.isValid());
    }

    void clearCountsDevicesThatHadRows()
    {
        const Deployable site;
        const DeploymentId id = *site->addDeployment(site.required());
        QVERIFY(site.state()->beginPayload(claim("aaaaaaaaaaaaaaaa", site.pc, id))->granted);
        const DeviceId outside = *site->addDevice(device("Outside", 2));
        QVERIFY(site.state()->beginPayload(claim("bbbbbbbbbbbbbbbb", outside, id))->granted);
        const qint64 before = *site->revision();
        QCOMPARE(site->clearRequiredPxe(site.lab)->cleared, 1);
        QVERIFY(site->ledger()->rows(site.pc).isEmpty());
        QCOMPARE(site->ledger()->rows(outside).size(), 1);
        QCOMPARE(site->clearRequiredPxe({site.pc, outside, outside})->cleared, 1);
        QCOMPARE(site->clearRequiredPxe({outside})->cleared, 0);
        QCOMPARE(*site->revision(), before); // no configuration
        QVERIFY(site.refuses(ErrorCode::NotFound, [&] { return site->clearRequiredPxe({site.pc, {99}}); }));
        QVERIFY(site.refuses(ErrorCode::NotFound, [&] { return site->clearRequiredPxe(CollectionId{99}); }));
    }

    void clearNamesMachinesThatAreBooting()
    {
        const Deployable site;
        const DeploymentId id = *site->addDeployment(site.required());
        store::PayloadClaim now = claim("aaaaaaaaaaaaaaaa", site.pc, id);
        now.timeMs = SystemClock().utcMs();
        QVERIFY(site.state()->beginPayload(now)->granted);
        const auto cleared = site->clearRequiredPxe(site.lab);
        QCOMPARE(cleared->cleared, 0);
        QCOMPARE(cleared->bootingNow, QStringList{u"PC"_s});
        QCOMPARE(site->ledger()->rows(site.pc).size(), 1);
    }

    void unknownMachinesAreClearedThroughTheirCollection()
    {
        const Deployable site;
        const auto grant = site.state()->beginPayload(claim("aaaaaaaaaaaaaaaa", {}, {"P0100001"}));
        QVERIFY(grant && grant->made);
        QCOMPARE(site->clearRequiredPxe(site.lab)->cleared, 0);
        QCOMPARE(site->clearRequiredPxe(site::AllUnknownComputers)->cleared, 1);
        QVERIFY(site.state()->beginPayload(claim("bbbbbbbbbbbbbbbb", grant->device, {"P0100001"}))->granted);
        QCOMPARE(*site->findDevice(QString::number(grant->device.value)), grant->device);
        QCOMPARE(*site->findDevice(grant->made->name().toLower()), grant->device);
        QCOMPARE(site->clearRequiredPxe({grant->device})->cleared, 1);
    }

    void unknownMachineIsPromotedWithItsLedger()
    {
        const Deployable site;
        const auto grant = site.state()->beginPayload(claim("aaaaaaaaaaaaaaaa", {}, {"P0100001"}));
        QVERIFY(site.refuses(ErrorCode::Refused, [&] { return site->changeDevice(grant->device, {}); }));
        QVERIFY(site.refuses(ErrorCode::AlreadyExists, [&] { return site->addDevice(device("PC", 77)); }));
        const DeviceId added = *site->addDevice(device("New", 77));
        QVERIFY(site->ledger()->unprovisionedRecords().isEmpty());
        QCOMPARE(site->ledger()->state(added, {"P0100001"}), policy::LedgerState::Started);
    }

    void changedDeviceTakesOverItsRecord()
    {
        const Deployable site;
        QVERIFY(site.state()->beginPayload(claim("aaaaaaaaaaaaaaaa", {}, {"P0100001"}))->made);
        DeviceChange change;
        change.macs = QList<MacAddress>{mac(1), mac(77)};
        QVERIFY(site->changeDevice(site.pc, change));
        QVERIFY(site->ledger()->unprovisionedRecords().isEmpty());
        QCOMPARE(site->ledger()->rows(site.pc).size(), 1);
    }

    void sharedAdapterPromotesNobody()
    {
        const Deployable site;
        QVERIFY(site.state()->beginPayload(claim("aaaaaaaaaaaaaaaa", {}, {"P0100001"}))->made);
        QVERIFY(site->addDuplicateId(mac(77)));
        QVERIFY(site->addDevice(device("New", 77)));
        QCOMPARE(site->ledger()->unprovisionedRecords().size(), 1);
    }

    void promotionIsFinishedWhenTheSiteIsOpened()
    {
        const Deployable site;
        const DeviceId added = *site->addDevice(device("New", 77));
        // As if the program had died between the commits of the two files.
        QVERIFY(site.state()->beginPayload(claim("aaaaaaaaaaaaaaaa", {}, {"P0100001"}))->made);
        const auto again = site.another();
        QVERIFY(again->ledger()->unprovisionedRecords().isEmpty());
        QCOMPARE(again->ledger()->rows(added).size(), 1);
    }

    void removedDeviceTakesItsLedgerAlong()
    {
        const Deployable site;
        QVERIFY(site.state()->beginPayload(claim("aaaaaaaaaaaaaaaa", site.pc, {"P0100001"}))->granted);
        const auto grant = site.state()->beginPayload(claim("bbbbbbbbbbbbbbbb", {}, {"P0100001"}));
        QVERIFY(site->removeDevices({site.pc, grant->device}));
        QVERIFY(site->ledger()->rows(site.pc).isEmpty());
        QVERIFY(site->ledger()->unprovisionedRecords().isEmpty());
        QVERIFY(!site.snapshot()->device(site.pc));
    }

    void explainAnswersLikeTheEngine()
    {
        const Deployable site;
        const DeploymentId id = *site->addDeployment(site.required());
        policy::BootRequest request;
        request.mac = mac(1);
        request.architecture = 7;
        const qint64 before = *site->revision();
        QCOMPARE(site->explain(request)->reason, policy::Reason::Required);
        QCOMPARE(site->explain(request)->deployment.value, id.value);
        QVERIFY(site.state()->beginPayload(claim("aaaaaaaaaaaaaaaa", site.pc, id))->granted);
        QCOMPARE(site->explain(request)->reason, policy::Reason::NoUsableDeployment);
        QVERIFY(site->addExclusion(mac(1), {}));
        QCOMPARE(site->explain(request)->reason, policy::Reason::Excluded);
        QCOMPARE(*site->revision(), before + 1);
    }
};

QTEST_GUILESS_MAIN(TestCommandsBoot)
#include "test_commands_boot.moc"
