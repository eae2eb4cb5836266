// SPDX-License-Identifier: GPL-3.0-or-later
// Each remedy that is one step, done through the real commands: the machine's answer is another one afterwards.
#include "server/engine/remedies.h"
#include "tests/engine/commands_fixture.h"
#include <QTest>

using namespace slipway;
using namespace slipway::engine;
using namespace slipway::engine::test;
using namespace Qt::StringLiterals;
using policy::Reason;
using Kind = policy::Remedy::Kind;

namespace {

const MacAddress Mac = *MacAddress::parse("52:54:00:00:00:01");

/// A device with a required deployment of a UEFI x64 program.
struct Lab
{
    Site site;
    DeploymentId deployment;

    Lab()
    {
        NewDevice device;
        device.name = u"pc"_s;
        device.macs = {Mac};
        const DeviceId id = *site->addDevice(device);
        NewBootImage image;
        image.name = u"Program"_s;
        image.program = site.file(u"boot.efi"_s, "MZ" + QByteArray(1000, 'x'));
        const BootImageId bootImage = *site->addBootImage(image);
        const CollectionId collection = *site->addCollection(u"Lab"_s);
        if (!site->addMembers(collection, {{id, {}}}))
            qFatal("no member");
        NewDeployment wanted;
        wanted.taskSequence = *site->addTaskSequence(u"Install"_s, bootImage);
        wanted.collection = collection;
        wanted.purpose = site::Deployment::Purpose::Required;
        deployment = *site->addDeployment(wanted);
    }
    policy::Decision decision() const
    {
        policy::BootRequest request;
        request.mac = Mac;
        request.architecture = 7;
        request.interface = u"eth7"_s;
        request.atMs = 1'800'000'000'000;
        return *site.commands->explain(request);
    }
    /// What the first remedy does, as a person would press the first button.
    bool mend()
    {
        const QList<policy::Remedy> remedies = policy::remediesFor(decision(), {Mac, u"eth7"_s});
        return !remedies.isEmpty() && applyRemedy(*site.commands, remedies.first());
    }
};

} // namespace

class TestRemedies : public QObject
{
    Q_OBJECT
private slots:
    void theFirstRemedyBootsTheMachine_data()
    {
        QTest::addColumn<std::function<bool(Lab &)>>("spoil");
        QTest::addColumn<Reason>("reason");
        const auto row = [](const char *name, Reason reason, std::function<bool(Lab &)> spoil) {
            QTest::newRow(name) << spoil << reason;
        };
        row("excluded", Reason::Excluded, [](Lab &lab) { return bool(lab.site->addExclusion(Mac, {})); });
        row("paused", Reason::ResponderInactive,
            [](Lab &lab) { return bool(lab.site->setSetting(u"responder.active"_s, u"false"_s)); });
        row("another interface", Reason::InterfaceNotAllowed,
            [](Lab &lab) { return bool(lab.site->setSetting(u"responder.interfaces"_s, u"eth0"_s)); });
        row("disabled", Reason::NoUsableDeployment,
            [](Lab &lab) { return bool(lab.site->setDeploymentEnabled(lab.deployment, false)); });
        row("no PXE", Reason::NoUsableDeployment, [](Lab &lab) {
            return bool(lab.site->changeBootImage(*lab.site->findBootImage(u"Program"_s), {.pxeEnabled = false}));
        });
        row("braked", Reason::NoUsableDeployment, [](Lab &lab) { return bool(lab.site->engageBrake()); });
        row("in quarantine", Reason::NoUsableDeployment,
            [](Lab &lab) { return bool(lab.site->quarantineDevice(*lab.site->findDevice(u"pc"_s))); });
        row("already run", Reason::NoUsableDeployment, [](Lab &lab) {
            store::PayloadClaim claim;
            claim.token = "token";
            claim.device = *lab.site->findDevice(u"pc"_s);
            claim.deployment = lab.deployment;
            claim.required = true;
            const auto state = lab.site.state();
            return bool(state->transaction([&]() -> Result<void> {
                const auto granted = state->beginPayload(claim);
                return granted ? Result<void>() : Result<void>(fail(granted.error()));
            }));
        });
    }
    void theFirstRemedyBootsTheMachine()
    {
        QFETCH(std::function<bool(Lab &)>, spoil);
        QFETCH(Reason, reason);
        Lab lab;
        QCOMPARE(lab.decision().reason, Reason::Required);
        QVERIFY(spoil(lab));
        QCOMPARE(lab.decision().reason, reason);
        QVERIFY(lab.mend());
        QCOMPARE(lab.decision().reason, Reason::Required);
    }

    void anotherInterfaceIsAddedToThoseThatAnswer()
    {
        Lab lab;
        QVERIFY(lab.site->setSetting(u"responder.interfaces"_s, u"eth0"_s));
        QVERIFY(lab.mend());
        QCOMPARE(lab.site.snapshot()->settings().interfaces, (QStringList{u"eth0"_s, u"eth7"_s}));
    }

    void theBlockSizeIsSetWithinItsRange()
    {
        Lab lab;
        QVERIFY(applyRemedy(*lab.site.commands, {Kind::SetBlockSize, {}, u"1024"_s}));
        QCOMPARE(lab.site.snapshot()->settings().tftpMaxBlockSize, 1024);
        QVERIFY(!applyRemedy(*lab.site.commands, {Kind::SetBlockSize, {}, u"7"_s}));
    }

    void blockSizeOfWindowsIsLoweredForTheMachineAlone()
    {
        Lab lab;
        const DeviceId pc = *lab.site.commands->findDevice(u"pc"_s);
        QVERIFY(lab.site.commands->setRamdisk({.device = pc}, {8192, 4}));
        QVERIFY(applyRemedy(*lab.site.commands, {Kind::SetRamdiskBlockSize, u"pc"_s, u"1456"_s}));
        const auto snapshot = *lab.site.commands->snapshot();
        QCOMPARE(snapshot->configuration().deviceRamdisks.value(pc), (site::RamdiskTuning{1456, 4}));
        QCOMPARE(snapshot->settings().ramdiskBlockSize, 4096);
        QVERIFY(applyRemedy(*lab.site.commands, {Kind::SetRamdiskBlockSize, {}, u"1456"_s}));
        QCOMPARE((*lab.site.commands->snapshot())->settings().ramdiskBlockSize, 1456);
        QVERIFY(!applyRemedy(*lab.site.commands, {Kind::SetRamdiskBlockSize, u"nobody"_s, u"1456"_s}));
        QVERIFY(!applyRemedy(*lab.site.commands, {Kind::SetRamdiskBlockSize, u"pc"_s, u"7"_s}));
    }

    void whatIsGoneOrTakesMoreStepsIsRefused()
    {
        Lab lab;
        QCOMPARE(applyRemedy(*lab.site.commands, {Kind::EnableDeployment, u"P01FFFFF"_s}).error().code,
                 ErrorCode::NotFound);
        QCOMPARE(applyRemedy(*lab.site.commands, {Kind::RegisterMachine, u"52:54:00:00:00:09"_s}).error().code,
                 ErrorCode::Refused);
        QVERIFY(!applyRemedy(*lab.site.commands, {Kind::RemoveExclusion, u"nonsense"_s}));
    }
};

QTEST_GUILESS_MAIN(TestRemedies)
#include "test_remedies.moc"
