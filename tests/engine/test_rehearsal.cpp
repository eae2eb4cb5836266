// SPDX-License-Identifier: GPL-3.0-or-later
// A rehearsal against a running engine, which keeps no trace of it.
#include "server/content/boot_plan.h"
#include "server/engine/engine.h"
#include "server/engine/rehearsal_run.h"
#include "server/net/udp_client.h"
#include "server/site/rehearsal.h"
#include "server/wire/dhcp_message.h"
#include "tests/engine/commands_fixture.h"
#include <QFile>
#include <QSignalSpy>
#include <QUdpSocket>

using namespace slipway;
using namespace slipway::engine;
using namespace Qt::StringLiterals;
using Purpose = site::Deployment::Purpose;
using To = site::Deployment::AvailableTo;
using Kind = RehearsedMachine::Kind;
using Step = RehearsalStep;

namespace {

const Ipv4 Loopback = *Ipv4::parse("127.0.0.1");

class Lab
{
public:
    Lab()
    {
        EngineOptions options;
        options.site = site.location;
        options.address = Loopback;
        options.dhcpPort = options.pxePort = options.tftpPort = options.httpPort = 0;
        engine = std::make_unique<Engine>(options);
        QObject::connect(engine.get(), &Engine::report, engine.get(), [this](const Report &report) {
            for (const session::BootSession &session : report.sessions)
                sessions.insert(session.token);
            counters = report.counters;
        });
        collection = *site->addCollection(u"Room"_s);
    }
    /// A boot program for x64 UEFI and one for arm64, deployed to the room.
    void deploy(Purpose purpose = Purpose::Required)
    {
        NewBootImage image;
        image.name = u"Boot"_s;
        image.program = site.file(u"boot.efi"_s, "MZ" + QByteArray(300'000, 'x'));
        imageId = *site->addBootImage(image);
        sequence = *site->addTaskSequence(u"Install"_s, imageId);
        NewDeployment deployment{sequence, collection, purpose, To::MediaPxe, {}, {}, false};
        if (!site->addDeployment(deployment).ok())
            qFatal("cannot deploy");
    }
    bool serve()
    {
        QSignalSpy serving(engine.get(), &Engine::serving);
        if (!engine->open())
            return false;
        engine->start();
        return serving.wait(10'000);
    }
    static quint16 port(const QString &endpoint) { return quint16(endpoint.section(u':', 1).toUInt()); }
    RehearsalPlan plan() const
    {
        const Endpoints &at = engine->endpoints();
        return {{}, Loopback, port(at.dhcp), port(at.pxe), port(at.tftp)};
    }
    /// Blocks: on a thread of its own, so that the engine's face goes on.
    Result<Rehearsed> rehearse(const RehearsalPlan &how, const RehearsalWatch &watch = {}) const
    {
        std::optional<Result<Rehearsed>> result;
        std::atomic<bool> done = false;
        std::unique_ptr<QThread> thread(QThread::create([&] {
            result = engine::rehearse(site.location, how, watch);
            done = true;
        }));
        thread->start();
        if (!QTest::qWaitFor([&] { return done.load(); }, 60'000))
            qFatal("the rehearsal does not end");
        thread->wait();
        return *result;
    }
    Result<Rehearsed> rehearse() const { return rehearse(plan()); }

    engine::test::Site site;
    std::unique_ptr<Engine> engine;
    QSet<QByteArray> sessions;
    Counters counters;
    CollectionId collection;
    BootImageId imageId;
    TaskSequenceId sequence;
};

const RehearsedMachine &machine(const Result<Rehearsed> &all, Kind kind)
{
    return all->machines.at(int(kind));
}

QString outcomes(const RehearsedMachine &machine)
{
    QStringList words{rehearsedOutcomeKey(machine.outcome)};
    for (const Step &step : machine.steps)
        words += rehearsalStepKey(step.kind) + u'=' + rehearsalOutcomeKey(step.outcome) +
                 (step.failure.isEmpty() ? QString() : u'(' + step.failure + u' ' + step.detail + u')');
    return words.join(u' ');
}

} // namespace

class TestRehearsal : public QObject
{
    Q_OBJECT

private slots:
    void aGoodSitePassesWithoutATrace()
    {
        Lab lab;
        lab.deploy();
        QVERIFY(lab.serve());
        const auto all = lab.rehearse();
        QVERIFY(all.ok());
        for (const Step &step : machine(all, Kind::UefiX64).steps)
            QVERIFY(step.outcome == Step::Outcome::NotNeeded || step.milliseconds > 0);
        QCOMPARE(outcomes(machine(all, Kind::UefiX64)),
                 u"passed offer=passed boot-service=passed boot-program=passed content=not-needed"_s);
        QCOMPARE(rehearsedOutcomeKey(machine(all, Kind::Bios).outcome), u"nothing"_s);
        QCOMPARE(rehearsedOutcomeKey(machine(all, Kind::UefiArm64).outcome), u"nothing"_s);
        QVERIFY(all->passed());
        QCOMPARE(machine(all, Kind::UefiX64).collection, u"Room"_s);
        QVERIFY(machine(all, Kind::UefiX64).milliseconds > 0);

        QVERIFY(lab.rehearse()->passed()); // required, and still not delivered
        QSignalSpy reports(lab.engine.get(), &Engine::report);
        QTRY_VERIFY(reports.count() > 3);
        QVERIFY(lab.sessions.isEmpty());
        QVERIFY(lab.site->sessions({})->isEmpty());
        QVERIFY(lab.site->ledger()->unprovisionedRecords().isEmpty());
        QVERIFY(lab.site->snapshot()->get()->configuration().devices.isEmpty());
        QVERIFY(lab.site->rehearsals()->isEmpty());
        QCOMPARE(lab.counters.requests, 0);
        QVERIFY(lab.counters.silent.isEmpty());
    }

    void linuxOnEveryFirmwareGetsItsLoaderAndItsKernel()
    {
        if (content::Loaders::find().undionly.isEmpty())
            QSKIP("iPXE is not installed");
        Lab lab;
        NewBootImage image;
        image.name = u"Linux"_s;
        image.kind = site::BootImage::Kind::Linux;
        image.kernel = lab.site.file(u"vmlinuz"_s, QByteArray(200'000, 'k'));
        image.initrds = {lab.site.file(u"initrd.gz"_s, QByteArray(300'000, 'i'))};
        const auto sequence = lab.site->addTaskSequence(u"Linux"_s, *lab.site->addBootImage(image));
        QVERIFY(
            lab.site->addDeployment({*sequence, lab.collection, Purpose::Available, To::MediaPxe, {}, {}, false}).ok());
        QVERIFY(lab.serve());
        const auto all = lab.rehearse();
        QCOMPARE(outcomes(machine(all, Kind::Bios)),
                 u"passed offer=passed boot-service=not-needed boot-program=passed content=passed"_s);
        QCOMPARE(outcomes(machine(all, Kind::UefiX64)),
                 u"passed offer=passed boot-service=passed boot-program=passed content=passed"_s);
        QVERIFY(lab.site->sessions({})->isEmpty());
    }

    void aBootFileThatIsGoneIsNamed()
    {
        Lab lab;
        lab.deploy();
        QVERIFY(lab.serve());
        const site::BootImage image = *lab.site->snapshot()->get()->bootImage(lab.imageId);
        QVERIFY(QFile::remove(lab.site->library().path(image.files.first().sha256)));
        const auto all = lab.rehearse();
        const RehearsedMachine &x64 = machine(all, Kind::UefiX64);
        QCOMPARE(x64.outcome, RehearsedMachine::Outcome::Failed);
        const Step &last = x64.steps.last();
        // Before or after the engine noticed that the file is gone.
        QVERIFY2(last.failure == u"silent" || last.failure == u"error" || last.kind == Step::Kind::BootProgram,
                 qPrintable(outcomes(x64)));
        QVERIFY(!all->passed());
    }

    void nothingDeployedAndAResponderThatIsOffAreNamed()
    {
        Lab lab;
        QVERIFY(lab.serve());
        const auto all = lab.rehearse();
        for (const RehearsedMachine &each : all->machines)
            QCOMPARE(outcomes(each), u"failed offer=failed(silent NO_DEPLOYMENT)"_s);
        QVERIFY(!all->passed());

        lab.deploy();
        QVERIFY(lab.site->setSetting(u"responder.active"_s, u"false"_s).ok());
        QCOMPARE(outcomes(machine(lab.rehearse(), Kind::UefiX64)), u"failed offer=failed(silent RESPONDER_INACTIVE)"_s);
    }

    void itCanBeCancelledAndAnEngineThatDoesNotRunIsNamed()
    {
        Lab lab;
        lab.deploy();
        QVERIFY(lab.serve());
        const RehearsalPlan plan = lab.plan();
        const auto cancelled = lab.rehearse(plan, [](const RehearsedMachine &) { return false; });
        QVERIFY(!cancelled.ok());
        QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
        QVERIFY(lab.site->rehearsals()->isEmpty());
        lab.engine->stop();
        const auto all = lab.rehearse(plan);
        QCOMPARE(machine(all, Kind::UefiX64).steps.last().failure, u"not-running"_s);
        // Another program has the DHCP port.
        QUdpSocket other;
        QVERIFY(other.bind(QHostAddress::LocalHost, plan.dhcpPort));
        QCOMPARE(machine(lab.rehearse(plan), Kind::UefiX64).steps.last().failure, u"not-running"_s);
    }

    void aSimulatedMachineThatTheEngineDoesNotKnowLeavesNoTraceEither()
    {
        Lab lab;
        lab.deploy();
        QVERIFY(lab.serve());
        const MacAddress mac = site::rehearsalMac(7);
        QVERIFY(!mac.isMulticast());
        QVERIFY(mac.octets[0] & 2); // locally administered
        QVERIFY(!site::isRehearsalMac(*MacAddress::parse("06:53:4C:51:00:07")));
        wire::DhcpMessage discover;
        discover.setMac(mac);
        discover.options.setU8(wire::option::MessageType, uint8_t(wire::MessageType::Discover));
        discover.options.setText(wire::option::VendorClass, "PXEClient:Arch:00007:UNDI:003016");
        discover.options.setU16(wire::option::ClientSystemArchitecture, 7);
        const auto socket = net::UdpClient::open();
        QVERIFY(socket.ok() && (*socket)->send(wire::encodeDhcp(discover), Loopback, lab.plan().dhcpPort));
        QVERIFY((*socket)->receive(500).bytes.empty());
        QSignalSpy reports(lab.engine.get(), &Engine::report);
        QTRY_VERIFY(reports.count() > 3);
        QCOMPARE(lab.counters.requests, 0);
        QVERIFY(lab.sessions.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRehearsal)
#include "test_rehearsal.moc"
