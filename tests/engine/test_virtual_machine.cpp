// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/test_machine.h"
#include "server/engine/test_machine_site.h"
#include "server/session/session_line.h"
#include "tests/engine/commands_fixture.h"
#include <QJsonDocument>
#include <QSignalSpy>

using namespace slipway;
using namespace slipway::engine;
using namespace Qt::StringLiterals;

namespace {

const QString Code = u"/usr/share/OVMF/OVMF_CODE_4M.fd"_s, Variables = u"/usr/share/OVMF/OVMF_VARS_4M.fd"_s,
              Rom = u"/usr/lib/ipxe/qemu/efi-virtio.rom"_s;

MachineHost hostWith(const QStringList &programs, const QStringList &files)
{
    return {[programs](const QString &name) { return programs.contains(name) ? u"/usr/bin/"_s + name : QString(); },
            [files](const QString &file) { return files.contains(file); }};
}

QStringList packagesMissing(const MachineOffer &offer)
{
    QStringList packages;
    for (const MissingPart &part : offer.missing)
        packages += part.package;
    return packages;
}

QByteArray sessionLine(session::State state)
{
    session::BootSession session;
    session.token = "abcdefghijklmnop";
    session.mac = test::mac(1);
    session.state = state;
    return QJsonDocument(QJsonObject{{u"session"_s, session::toLine(session)}}).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

class TestVirtualMachine : public QObject
{
    Q_OBJECT
private slots:
    void bareHostNamesThePackages();
    void installedMachinesMissNothing();
    void firmwareWithoutItsVariablesIsNotTaken();
    void argumentsRunWithoutKvmAndWithoutAnyNetworkOfTheHost();
    void keysGoToTheKeyboardOrTheSerialPort();
    void orderSurvivesTheCommandLine();
    void nonsenseOrdersAreNone();
    void usualRoleIsTheDemonstrationUntilUnknownComputersGetSomething();
    void pipeIsCutIntoLines();
    void endlessLineIsDroppedAndTheNextOneRead();
    void demonstrationHasBootedOnlyWhenItsProgramSpoke();
    void demonstrationSiteDeploysTheBootProgram();
    void deviceLendsItsAddresses();
    void memberIsANewDeviceWithinTheLimitingCollections();
    void unknownMachineHasAnAddressThatNobodyHas();
    void missingProgramIsSaid();
    void deathWithoutAWordIsSaid();
    void bootIsToldOnceAndTheEndFollows();

private:
    /// A program that stands in for slipway-machine: prints these lines.
    static QString standIn(const test::Site &site, const QByteArray &lines, const QByteArray &then = {})
    {
        const QString text = site.file(u"lines"_s, lines);
        const QString program = site.file(u"stand-in"_s, "#!/bin/sh\ncat '" + text.toUtf8() + "'\n" + then + "\n");
        QFile::setPermissions(program, QFile::ReadOwner | QFile::ExeOwner);
        return program;
    }
    static MachineOffer demoOffer(const test::Site &site)
    {
        MachineOffer offer;
        offer.firmware = MachineFirmware::UefiX64;
        offer.bootProgram = site.file(u"x64.efi"_s, "MZ demonstration");
        return offer;
    }
    static store::SiteLocation scratch(const test::Site &site)
    {
        const store::SiteLocation into{site.folder.filePath(u"try"_s)};
        QDir().mkpath(into.directory);
        return into;
    }
};

void TestVirtualMachine::bareHostNamesThePackages()
{
    const auto offers = machineOffers(hostWith({}, {}), {});
    QCOMPARE(offers.size(), 3);
    QCOMPARE(packagesMissing(offers[0]), (QStringList{u"qemu-system-x86"_s, u"ipxe-qemu"_s}));
    QCOMPARE(packagesMissing(offers[1]), (QStringList{u"qemu-system-x86"_s, u"ovmf"_s}));
    QCOMPARE(packagesMissing(offers[2]), (QStringList{u"qemu-system-arm"_s, u"qemu-efi-aarch64"_s}));
    QCOMPARE(installCommand(offers[1].missing), u"sudo apt install qemu-system-x86 ovmf"_s);
    QVERIFY(installCommand({}).isEmpty());
}

void TestVirtualMachine::installedMachinesMissNothing()
{
    const auto offers = machineOffers(hostWith({u"qemu-system-x86_64"_s}, {Code, Variables, Rom, u"/b/demo/bios.0"_s}),
                                      {u"/a/demo"_s, u"/b/demo"_s});
    QVERIFY(offers[0].installed());
    QCOMPARE(offers[0].bootProgram, u"/b/demo/bios.0"_s);
    QVERIFY(offers[1].installed());
    QCOMPARE(offers[1].code, Code);
    QVERIFY(offers[1].bootProgram.isEmpty());
    QVERIFY(!offers[2].installed());
}

void TestVirtualMachine::firmwareWithoutItsVariablesIsNotTaken()
{
    const auto offers = machineOffers(hostWith({u"qemu-system-x86_64"_s}, {Code, Rom}), {});
    QCOMPARE(packagesMissing(offers[1]), QStringList{u"ovmf"_s});
}

void TestVirtualMachine::argumentsRunWithoutKvmAndWithoutAnyNetworkOfTheHost()
{
    for (const MachineFirmware firmware : AllMachineFirmware) {
        MachineOffer offer;
        offer.firmware = firmware;
        offer.code = Code;
        const QStringList arguments = qemuArguments(offer, {test::mac(5), test::guid(5), u"/x/vars"_s, 9, 11}, 700);
        const QString all = arguments.join(u' ');
        QVERIFY(!all.contains(u"kvm"_s));
        QVERIFY(all.contains(u"accel=tcg"_s));
        QVERIFY(all.contains(u"-nodefaults"_s) && all.contains(u"-m 700"_s));
        QVERIFY(all.contains(u"-netdev socket,id=n0,fd=9"_s));
        QCOMPARE(arguments.count(u"-netdev"_s), 1);
        QVERIFY(all.contains(u"socket,id=keys,fd=11"_s));
        QVERIFY(all.contains(u"mac=02:00:00:00:00:05"_s));
        QCOMPARE(all.contains(u"romfile="_s), firmware != MachineFirmware::Bios);
        QCOMPARE(all.contains(u"file=/x/vars"_s), firmware == MachineFirmware::UefiX64);
    }
}

void TestVirtualMachine::keysGoToTheKeyboardOrTheSerialPort()
{
    for (const MachineKey key : {MachineKey::Enter, MachineKey::F8, MachineKey::F12})
        QCOMPARE(machineKeyFromName(machineKeyName(key)), std::optional(key));
    QVERIFY(!machineKeyFromName(u"f12; quit"_s));
    QCOMPARE(machineKeyCommand(MachineFirmware::Bios, MachineKey::F12), "sendkey f12\n");
    QVERIFY(machineKeyCommand(MachineFirmware::UefiArm64, MachineKey::F12).isEmpty());
    QCOMPARE(machineKeyBytes(MachineKey::F12), "\x1b[24~");
}

void TestVirtualMachine::orderSurvivesTheCommandLine()
{
    const TestMachineOrder device{u"/a site, with; signs"_s, MachineFirmware::Bios, MachineRole::Device, 12, 2048};
    QCOMPARE(orderFromArguments(toArguments(device)), std::optional(device));
    QCOMPARE(orderFromArguments(toArguments({})), std::optional(TestMachineOrder()));
}

void TestVirtualMachine::nonsenseOrdersAreNone()
{
    const QStringList good = toArguments({});
    QVERIFY(!orderFromArguments({}));
    QVERIFY(!orderFromArguments(good + QStringList{u"more"_s}));
    for (const auto &[index, word] : {std::pair(0, u"/site"_s), std::pair(1, u"sparc"_s), std::pair(2, u"root"_s),
                                      std::pair(3, u"x"_s), std::pair(4, u"1"_s), std::pair(4, u"99999999"_s)}) {
        QStringList bad = good;
        bad[index] = word;
        QVERIFY2(!orderFromArguments(bad), qPrintable(bad.join(u'|')));
    }
}

void TestVirtualMachine::usualRoleIsTheDemonstrationUntilUnknownComputersGetSomething()
{
    const test::Site site;
    QCOMPARE(usualRole(*site.snapshot(), MachineFirmware::Bios), MachineRole::Demonstration);
    QVERIFY(site->setSetting(u"responder.unknown-computers"_s, u"true"_s));
    QCOMPARE(usualRole(*site.snapshot(), MachineFirmware::Bios), MachineRole::Demonstration);
    const auto sequence = site->addTaskSequence(u"ts"_s, {});
    NewDeployment deployment;
    deployment.taskSequence = *sequence;
    deployment.collection = site::AllUnknownComputers;
    QVERIFY(site->addDeployment(deployment));
    QCOMPARE(usualRole(*site.snapshot(), MachineFirmware::Bios), MachineRole::Unknown);
    QVERIFY(site->setSetting(u"responder.unknown-computers"_s, u"false"_s));
    QCOMPARE(usualRole(*site.snapshot(), MachineFirmware::Bios), MachineRole::Demonstration);
}

void TestVirtualMachine::pipeIsCutIntoLines()
{
    const QByteArray all = lineOf(MachineStep{u"serving"_s, {u"a"_s}}) + "no JSON\n[1]\n\n" +
                           lineOf(MachineScreen{QByteArray("\x1b[2J\n\xff\0x", 8)}) +
                           sessionLine(session::State::Live) + lineOf(MachineFault{u"qemu"_s, {u"why"_s}});
    for (const int piece : {1, 7, 100000}) {
        MachineLines lines;
        QList<MachineLine> got;
        for (qsizetype at = 0; at < all.size(); at += piece)
            got += lines.take(all.mid(at, piece));
        QCOMPARE(got.size(), 4);
        QCOMPARE(std::get<MachineStep>(got[0]).args, QStringList{u"a"_s});
        QCOMPARE(std::get<MachineScreen>(got[1]).bytes, QByteArray("\x1b[2J\n\xff\0x", 8));
        QCOMPARE(std::get<session::BootSession>(got[2]).mac, test::mac(1));
        QCOMPARE(std::get<MachineFault>(got[3]).id, u"qemu"_s);
    }
}

void TestVirtualMachine::endlessLineIsDroppedAndTheNextOneRead()
{
    MachineLines lines;
    for (int i = 0; i < 9; ++i)
        QVERIFY(lines.take(QByteArray(1024 * 1024, 'x')).isEmpty());
    const auto got = lines.take("\n" + lineOf(MachineStep{u"serving"_s, {}}));
    QCOMPARE(got.size(), 1);
}

void TestVirtualMachine::demonstrationHasBootedOnlyWhenItsProgramSpoke()
{
    session::BootSession delivered;
    delivered.state = session::State::Delivered;
    BootWatch demonstration(MachineRole::Demonstration);
    demonstration.take(delivered);
    QVERIFY(!demonstration.booted());
    demonstration.take(MachineScreen{"  Slipway booted th"});
    QVERIFY(!demonstration.booted());
    demonstration.take(MachineScreen{"is machine.\r\n"});
    QVERIFY(demonstration.booted());

    BootWatch device(MachineRole::Device);
    device.take(MachineScreen{DemonstrationWords});
    QVERIFY(!device.booted());
    device.take(delivered);
    QVERIFY(device.booted());
}

void TestVirtualMachine::demonstrationSiteDeploysTheBootProgram()
{
    const test::Site site;
    const store::SiteLocation into = scratch(site);
    const auto parts = makeMachineSite({}, demoOffer(site), into);
    QVERIFY(parts);
    const auto made = *Commands::open(into, Commands::Missing::Fail);
    policy::BootRequest request;
    request.mac = parts->mac;
    request.smbiosGuid = parts->guid;
    request.architecture = 7;
    const auto decision = made->explain(request);
    QCOMPARE(decision->answer, policy::Answer::Boot);
    QCOMPARE((*made->snapshot())->settings().dhcpMode, site::DhcpMode::Server);
    MachineOffer bare = demoOffer(site);
    bare.bootProgram.clear();
    const auto refused = makeMachineSite({}, bare, {site.folder.filePath(u"other"_s)});
    QVERIFY(!refused);
    QCOMPARE(refused.error().id, u"no-demo"_s);
}

void TestVirtualMachine::deviceLendsItsAddresses()
{
    const test::Site site;
    NewDevice device = test::device(u"pc"_s, 9);
    device.smbiosGuid = test::guid(9);
    const auto id = site->addDevice(device);
    QVERIFY(site->setSetting(u"backup.schedule"_s, u"daily"_s));
    const QString before = site.trace();
    const store::SiteLocation into = scratch(site);
    const auto parts =
        makeMachineSite({site.location.directory, MachineFirmware::UefiX64, MachineRole::Device, id->value}, {}, into);
    QVERIFY(parts);
    QCOMPARE(parts->mac, test::mac(9));
    QCOMPARE(parts->guid, test::guid(9));
    QCOMPARE(site.trace(), before);
    // What it backed up would pass for the site, and push older backups out.
    const auto copy = *Commands::open(into, Commands::Missing::Fail);
    QCOMPARE((*copy->snapshot())->settings().backupSchedule, site::BackupSchedule::Off);
    QCOMPARE(site.snapshot()->settings().dhcpMode, site::DhcpMode::Proxy);
    const auto gone = makeMachineSite({site.location.directory, MachineFirmware::UefiX64, MachineRole::Device, 777}, {},
                                      store::SiteLocation{site.folder.filePath(u"second"_s)});
    QVERIFY(!gone);
}

void TestVirtualMachine::memberIsANewDeviceWithinTheLimitingCollections()
{
    const test::Site site;
    const auto outer = site->addCollection(u"Outer"_s);
    const auto inner = site->addCollection(u"Inner"_s, *outer);
    const store::SiteLocation into = scratch(site);
    const auto parts = makeMachineSite(
        {site.location.directory, MachineFirmware::UefiX64, MachineRole::Member, inner->value}, {}, into);
    QVERIFY(parts);
    const auto copy = *Commands::open(into, Commands::Missing::Fail);
    const auto snapshot = *copy->snapshot();
    const site::Device *device = snapshot->deviceByMac(parts->mac);
    QVERIFY(device);
    QVERIFY(snapshot->isMember({device->id}, *inner));
    QVERIFY(site.snapshot()->configuration().devices.isEmpty());
}

void TestVirtualMachine::unknownMachineHasAnAddressThatNobodyHas()
{
    const test::Site site;
    NewDevice taken = test::device(u"pc"_s, 1);
    taken.macs = {*MacAddress::parse("52:54:00:5C:1B:01")};
    QVERIFY(site->addDevice(taken));
    QVERIFY(site->addExclusion(*MacAddress::parse("52:54:00:5C:1B:02"), {}));
    const auto parts =
        makeMachineSite({site.location.directory, MachineFirmware::Bios, MachineRole::Unknown}, {}, scratch(site));
    QVERIFY(parts);
    QCOMPARE(parts->mac, *MacAddress::parse("52:54:00:5C:1B:03"));
}

void TestVirtualMachine::missingProgramIsSaid()
{
    TestMachine machine;
    machine.setProgram(u"/nowhere/slipway-machine"_s);
    QSignalSpy ended(&machine, &TestMachine::ended);
    machine.start({});
    QTRY_COMPARE(ended.size(), 1);
    const auto end = ended.first().first().value<TestMachineEnd>();
    QVERIFY(!end.booted && end.fault);
    QCOMPARE(end.fault->id, u"lost"_s);
    QVERIFY(!machine.isRunning());
}

void TestVirtualMachine::deathWithoutAWordIsSaid()
{
    const test::Site site;
    TestMachine machine;
    machine.setProgram(standIn(site, {}, "echo last words >&2; kill -9 $$"));
    QSignalSpy ended(&machine, &TestMachine::ended);
    machine.start({});
    QTRY_COMPARE(ended.size(), 1);
    const auto end = ended.first().first().value<TestMachineEnd>();
    QVERIFY(end.fault);
    QCOMPARE(end.fault->args, (QStringList{u"last words"_s, u"9"_s}));
    QCOMPARE(endedFault(u"qemu"_s, "one\n two \n\n", 0).args, (QStringList{u"two"_s, QString()}));
    QCOMPARE(endedFault(u"qemu"_s, {}, 15).args, (QStringList{QString(), u"15"_s}));
}

void TestVirtualMachine::bootIsToldOnceAndTheEndFollows()
{
    const test::Site site;
    TestMachine machine;
    machine.setProgram(standIn(site, lineOf(MachineStep{u"powered-on"_s, {u"x64"_s}}) +
                                         sessionLine(session::State::Live) + lineOf(MachineScreen{DemonstrationWords}) +
                                         sessionLine(session::State::Delivered) +
                                         sessionLine(session::State::Delivered)));
    QSignalSpy booted(&machine, &TestMachine::bootedAfter), ended(&machine, &TestMachine::ended),
        moved(&machine, &TestMachine::sessionMoved);
    machine.start({});
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(booted.size(), 1);
    QCOMPARE(moved.size(), 3);
    const auto end = ended.first().first().value<TestMachineEnd>();
    QVERIFY(end.booted && !end.fault && !end.stopped);
}

QTEST_GUILESS_MAIN(TestVirtualMachine)
#include "test_virtual_machine.moc"
