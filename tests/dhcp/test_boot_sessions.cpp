// SPDX-License-Identifier: GPL-3.0-or-later
// Which requests belong to one boot, and what begins the next: one sentence each.
#include "tests/dhcp/bench.h"

using namespace slipway;
using namespace slipway::test;
using dhcp::Progress;
using session::Stage;

namespace {

constexpr auto Required = site::Deployment::Purpose::Required;
constexpr auto Available = site::Deployment::Purpose::Available;
constexpr auto Linux = site::BootImage::Kind::Linux;
constexpr auto Program = site::BootImage::Kind::Program;

/// From power-on to the loader's delivery, on EDK2, in mode proxy.
QByteArray bootToLoader(Bench &bench)
{
    bench.discover(Edk2, 7, 0);
    bench.seconds(3.7);
    bench.select(Edk2, ip("10.77.0.2"), ip("10.77.0.130"), 7);
    bench.askService(Edk2);
    bench.seconds(1);
    const QByteArray token = bench.token();
    bench.responder.sessions().active(token);
    bench.responder.sessions().fileDelivered(token, "snponly.efi");
    bench.seconds(2);
    return token;
}

} // namespace

class TestBootSessions : public QObject
{
    Q_OBJECT
private slots:
    void retriesOfEdk2KeepTheSessionWhileNothingProgresses()
    {
        Bench bench;
        QCOMPARE(bench.discover(Edk2, 7, 0).size(), 1);
        const QByteArray token = bench.token();
        for (const auto &[wait, secs] : {std::pair{4, 4}, std::pair{8, 12}, std::pair{16, 28}}) {
            bench.seconds(wait);
            const auto replies = bench.discover(Edk2, 7, uint16_t(secs));
            QCOMPARE(replies.size(), 1);
            QCOMPARE(bootFile(replies.first().reply), "s/" + token.toStdString() + "/snponly.efi");
        }
        QCOMPARE(bench.token(), token);
        QVERIFY(bench.withdrawn.isEmpty());
        QCOMPARE(bench.published.size(), 1);
    }

    void freshDiscoverAfterProgressWithdrawsAndOpensANewSession()
    {
        Bench bench;
        const QByteArray first = bootToLoader(bench);
        bench.seconds(20);
        const auto replies = bench.discover(Edk2, 7, 0); // EDK2 repeats its xid across boots
        QCOMPARE(replies.size(), 1);
        QCOMPARE(bench.withdrawn, QList<QByteArray>{first});
        QCOMPARE(bench.retired, QList<QByteArray>{first});
        QVERIFY(bench.token() != first);
        QCOMPARE(bench.stages(first).last(), Stage::Ended);
        QVERIFY(bootFile(replies.first().reply).find(bench.token().toStdString()) != std::string::npos);
    }

    void freshDiscoverIsDecidedOnlyAfterTheWithdrawal()
    {
        Bench bench;
        const QByteArray first = bootToLoader(bench);
        bench.setLedger(policy::LedgerState::Started);
        bench.holdWithdraw = true;
        QVERIFY(bench.discover(Edk2, 8, 0).isEmpty());
        const qsizetype decided = bench.decided.size();
        bench.seconds(1);
        QVERIFY(bench.discover(Edk2, 8, 1).isEmpty()); // it waits; the retry takes its place
        QCOMPARE(bench.decided.size(), decided);
        QCOMPARE(bench.withdrawn.size(), 1);

        bench.responder.setLedger(std::make_shared<policy::Ledger>());
        const qsizetype sent = bench.sent.size();
        bench.withdrawDone();
        QCOMPARE(bench.sent.size(), sent + 1);
        QCOMPARE(bench.sent.last().request.message.secs, 1);
        QVERIFY(bench.token() != first);
    }

    void aWithdrawalThatNeverEndsIsForgottenAndTheLedgerDecides()
    {
        Bench bench;
        bootToLoader(bench);
        bench.setLedger(policy::LedgerState::Started);
        bench.holdWithdraw = true;
        bench.discover(Edk2, 8, 0);
        bench.seconds(6);
        bench.responder.tick();
        QVERIFY(bench.discover(Edk2, 8, 6).isEmpty());
        QCOMPARE(bench.decided.last().reason, policy::Reason::NoUsableDeployment);
    }

    void chainedIpxeKeepsSessionAndDecisionAndGetsTheScript()
    {
        Bench bench;
        const QByteArray token = bootToLoader(bench);
        bench.configuration.deployments.clear(); // a running boot keeps the decision that it was given
        bench.apply();
        const qsizetype decided = bench.decided.size();
        const auto replies = bench.discover(UefiIpxe, 0x4d6f6c3a, 4);
        QCOMPARE(replies.size(), 1);
        QCOMPARE(bootFile(replies.first().reply), "http://10.77.0.1:8069/s/" + token.toStdString() + "/boot.ipxe");
        QCOMPARE(bench.token(), token);
        QCOMPARE(bench.decided.size(), decided);
        bench.seconds(1);
        QCOMPARE(bench.discover(UefiIpxe, 0x4d6f6c3a, 10).size(), 1);
        QCOMPARE(bench.stages(token).count(Stage::Chained), 1);
    }

    void ipxeInRomGetsTheScriptAndNeverALoader()
    {
        Bench bench;
        const auto replies = bench.discover(BiosIpxe, 5, 4);
        QCOMPARE(replies.size(), 1);
        QVERIFY(bootFile(replies.first().reply).ends_with("/boot.ipxe"));
        QCOMPARE(bench.stages(bench.token()).count(Stage::Chained), 0);
    }

    void ipxeInRomThatStartsAgainAfterFetchingIsANewBoot()
    {
        Bench bench;
        bench.discover(BiosIpxe, 5, 4);
        const QByteArray first = bench.token();
        bench.responder.sessions().active(first);
        bench.seconds(10);
        QCOMPARE(bench.discover(BiosIpxe, 6, 4).size(), 1);
        QVERIFY(bench.token() != first);
        QCOMPARE(bench.withdrawn, QList<QByteArray>{first});
    }

    void anotherIpxeThanOurLoaderIsAFirmwareOfItsOwn()
    {
        Bench bench;
        bench.discover(Edk2, 7, 0); // offered, but nothing was fetched: this iPXE did not come from us
        const QByteArray first = bench.token();
        bench.seconds(2);
        QCOMPARE(bench.discover(UefiIpxe, 9, 4).size(), 1);
        QVERIFY(bench.token() != first);
    }

    void undionlyAsBootProgramDoesNotLoop()
    {
        Bench bench;
        bench.deploy(Required, Program, 1, site::Firmware::Bios);
        bench.discover(BiosIpxe, 5, 4);
        const QByteArray token = bench.token();
        bench.responder.sessions().active(token);
        bench.responder.sessions().delivered(token);
        bench.seconds(2.5);
        ClientKind chained = BiosIpxe;
        chained.broadcast = true; // it starts on a card that has an address already
        QVERIFY(bench.discover(chained, 6, 4).isEmpty());
        QCOMPARE(bench.token(), token);
        QVERIFY(bench.lastDetail(Stage::Chained).contains(QStringLiteral("no second boot")));
    }

    void bootProgramThatIsAnIpxeDoesNotLoopOnOtherFirmware()
    {
        Bench bench;
        bench.deploy(Available, Program); // the prompt ran in our own iPXE: its rule must not win over the program's
        const QByteArray token = bootToLoader(bench);
        QCOMPARE(bench.discover(UefiIpxe, 8, 4).size(), 1);
        bench.responder.sessions().delivered(token);
        bench.seconds(59);
        QVERIFY(bench.discover(UefiIpxe, 9, 4).isEmpty());
        QCOMPARE(bench.token(), token);
        bench.seconds(2);
        bench.discover(UefiIpxe, 9, 10);
        QVERIFY(bench.token() != token);
    }

    void ipxeRomThatIsStartedAgainSoonAfterTheProgramIsANewBoot()
    {
        Bench bench;
        bench.deploy(Required, Program, 1, site::Firmware::Bios);
        bench.discover(BiosIpxe, 5, 4);
        const QByteArray token = bench.token();
        bench.responder.sessions().delivered(token);
        bench.seconds(5);
        QCOMPARE(bench.discover(BiosIpxe, 6, 4).size(), 1);
        QVERIFY(bench.token() != token);
    }

    void deliveredBootIsNotWithdrawnWhenTheMachineStartsAgain()
    {
        Bench bench;
        const QByteArray token = bootToLoader(bench);
        bench.responder.sessions().delivered(token);
        bench.setLedger(policy::LedgerState::Served);
        bench.seconds(60);
        QVERIFY(bench.discover(Edk2, 8, 0).isEmpty());
        QVERIFY(bench.withdrawn.isEmpty());
        QCOMPARE(bench.retired, QList<QByteArray>{token});
        QCOMPARE(bench.stages(token).count(Stage::Ended), 0);
        QCOMPARE(bench.decided.last().reason, policy::Reason::NoUsableDeployment);
    }

    void declinedPromptIsNotAskedAgainInTheSamePowerOn()
    {
        Bench bench;
        bench.deploy(Available, Linux);
        const QByteArray token = bootToLoader(bench);
        bench.responder.sessions().declined(token);
        bench.seconds(150); // UEFI tried IPv6 meanwhile, and goes on to HTTP boot
        QVERIFY(bench.discover(UefiHttp, 9, 0).isEmpty());
        QCOMPARE(bench.token(), token);
    }

    void startedAgainAfterADeclineThePromptComesAgain()
    {
        Bench bench;
        bench.deploy(Available, Linux);
        const QByteArray token = bootToLoader(bench);
        bench.responder.sessions().declined(token);
        bench.seconds(5); // whoever missed the prompt switches off and on at once
        QCOMPARE(bench.discover(Edk2, 8, 0).size(), 1);
        QVERIFY(bench.token() != token);
    }

    void excludedWhileLiveIsStoppedAtOnce()
    {
        Bench bench;
        const QByteArray token = bootToLoader(bench);
        bench.configuration.exclusions = {{Machine, {}, {}, 0}};
        bench.apply();
        QCOMPARE(bench.retired, QList<QByteArray>{token});
        QCOMPARE(bench.stages(token).last(), Stage::Stopped);
        QVERIFY(bench.discover(UefiIpxe, 9, 4).isEmpty());
        QCOMPARE(bench.decided.last().reason, policy::Reason::Excluded);
    }

    void aDeviceThatIsRemovedWhileItBootsIsStoppedAtOnce()
    {
        Bench bench;
        const QByteArray token = bootToLoader(bench);
        bench.configuration.devices.clear();
        bench.apply();
        QCOMPARE(bench.retired, QList<QByteArray>{token});
        QCOMPARE(bench.withdrawn, QList<QByteArray>{token});
        QCOMPARE(bench.stages(token).last(), Stage::Stopped);
        QCOMPARE(bench.events.last().facts.value(QStringLiteral("cause")).toString(), QStringLiteral("removed"));
        QVERIFY(bench.discover(UefiIpxe, 9, 4).isEmpty());
    }

    void whatStartedOnARemovedDeviceHasNoVariablesAnyMore()
    {
        Bench bench;
        const QByteArray token = bootToLoader(bench);
        bench.responder.sessions().delivered(token);
        bench.configuration.devices.clear();
        bench.apply();
        QCOMPARE(bench.retired, QList<QByteArray>{token});
        QVERIFY(bench.withdrawn.isEmpty()); // it ran
        QCOMPARE(bench.stages(token).count(Stage::Stopped), 0);
    }

    void anUnknownMachineGoesOnWhenDevicesAreRemoved()
    {
        Bench bench;
        bench.set("responder.unknown-computers", "true");
        bench.configuration.deployments.first().collection = site::AllUnknownComputers;
        bench.apply();
        QCOMPARE(bench.discover(Edk2, 7, 0, Other).size(), 1);
        bench.configuration.devices.clear();
        bench.apply();
        QVERIFY(bench.retired.isEmpty());
    }

    void quarantineByHandStopsWhatRunsUnasked()
    {
        Bench bench;
        const QByteArray token = bootToLoader(bench);
        bench.setQuarantine(0);
        QCOMPARE(bench.retired, QList<QByteArray>{token});
        QCOMPARE(bench.events.last().facts.value(QStringLiteral("cause")).toString(), QStringLiteral("quarantined"));
        QVERIFY(bench.discover(Edk2, 9, 0).isEmpty());

        Bench asked;
        asked.deploy(Available, Linux);
        bootToLoader(asked);
        asked.setQuarantine(0);
        QVERIFY(asked.retired.isEmpty()); // what somebody chose at the machine is not held
    }

    void quarantineByTheLastDeliveryLetsThatBootFinish()
    {
        Bench bench;
        const QByteArray token = bootToLoader(bench);
        bench.setQuarantine(3);
        QVERIFY(bench.retired.isEmpty());
        bench.responder.sessions().delivered(token);
        bench.setQuarantine(3);
        QVERIFY(bench.retired.isEmpty());
    }

    void pausedResponderStopsEveryLiveSession()
    {
        Bench bench;
        const QByteArray token = bootToLoader(bench);
        bench.set("responder.active", "false");
        QCOMPARE(bench.stages(token).last(), Stage::Stopped);
        QVERIFY(bench.askService(Edk2).isEmpty());
        QCOMPARE(bench.decided.last().reason, policy::Reason::ResponderInactive);
    }

    void silentMachineHasOneSessionWhileItKeepsAsking()
    {
        Bench bench;
        bench.configuration.exclusions = {{Machine, {}, {}, 0}};
        bench.apply();
        bench.discover(Edk2, 7, 0);
        const QByteArray token = bench.token();
        for (int i = 1; i <= 5; ++i) {
            bench.seconds(60);
            bench.discover(Edk2, 7 + uint32_t(i), 0);
            bench.responder.tick();
        }
        QCOMPARE(bench.token(), token);
        QCOMPARE(bench.published.size(), 1);
        QCOMPARE(bench.decided.size(), 6);
        bench.seconds(301);
        bench.responder.tick();
        QVERIFY(bench.token().isEmpty());
    }

    void silentMachineIsDecidedAnewOnEachDiscover()
    {
        Bench bench;
        bench.configuration.exclusions = {{Machine, {}, {}, 0}};
        bench.apply();
        QVERIFY(bench.discover(Edk2, 7, 0).isEmpty());
        bench.configuration.exclusions.clear();
        bench.apply();
        bench.seconds(4);
        QCOMPARE(bench.discover(Edk2, 7, 4).size(), 1);
    }

    void responseDelayIsTheLargerOfSecsAndTimeSinceFirstSeen()
    {
        Bench bench;
        bench.set("responder.response-delay", "5");
        QVERIFY(bench.discover(Edk2, 7, 0).isEmpty());
        QCOMPARE(bench.decided.last().reason, policy::Reason::ResponseDelay);
        const QByteArray token = bench.token();
        bench.seconds(4);
        QVERIFY(bench.discover(Edk2, 7, 4).isEmpty());
        bench.seconds(2);
        QCOMPARE(bench.discover(Edk2, 7, 4).size(), 1); // secs stood still, our own clock did not
        QCOMPARE(bench.token(), token);                 // the same power-on is the same session
    }

    void responseDelayBeginsAnewWithThePowerOn()
    {
        Bench bench;
        bench.set("responder.response-delay", "5");
        bench.discover(Edk2, 7, 0);
        bench.seconds(40);
        QVERIFY(bench.discover(Edk2, 8, 0).isEmpty());
        QCOMPARE(bench.decided.last().reason, policy::Reason::ResponseDelay);
    }

    void responseDelayNeverHoldsOn4011()
    {
        Bench bench;
        bench.set("responder.response-delay", "32");
        QCOMPARE(bench.askService(Edk2).size(), 1);
    }

    void changedAnswerBeforeProgressOpensANewSession()
    {
        Bench bench;
        bench.discover(Edk2, 7, 0);
        const QByteArray first = bench.token();
        bench.deploy(Available, Linux, 2);
        bench.seconds(4);
        QCOMPARE(bench.discover(Edk2, 7, 4).size(), 1);
        QVERIFY(bench.token() != first);
        QCOMPARE(bench.retired, QList<QByteArray>{first});
    }

    void contentThatChangedBeforeProgressIsPublishedUnderTheSameToken()
    {
        Bench bench;
        bench.discover(Edk2, 7, 0);
        const QByteArray first = bench.token();
        bench.apply();
        bench.seconds(4);
        bench.discover(Edk2, 7, 4);
        QCOMPARE(bench.token(), first);
        QCOMPARE(bench.published.size(), 2);
        QCOMPARE(bench.published.last()->token, first);
    }

    void aSessionEndsAfterFiveMinutesWithoutAPacket()
    {
        Bench bench;
        const QByteArray token = bootToLoader(bench);
        bench.seconds(290);
        bench.responder.tick();
        bench.responder.sessions().active(token); // a block of a long transfer
        bench.seconds(290);
        bench.responder.tick();
        QCOMPARE(bench.token(), token);
        bench.seconds(11);
        bench.responder.tick();
        QVERIFY(bench.token().isEmpty());
        QCOMPARE(bench.stages(token).last(), Stage::Ended);
        QCOMPARE(bench.withdrawn, QList<QByteArray>{token});
        QCOMPARE(bench.retired, QList<QByteArray>{token});
    }

    void whoOnlyReadsTheVariablesKeepsNoSessionOpen()
    {
        Bench bench;
        const QByteArray token = bootToLoader(bench);
        for (int i = 0; i < 10; ++i) {
            bench.seconds(30);
            bench.responder.sessions().active(token, "variables");
            bench.responder.sessions().fileDelivered(token, "s/" + token + "/Variables.json");
            bench.responder.tick();
        }
        QVERIFY(bench.token().isEmpty());
        QCOMPARE(bench.retired, QList<QByteArray>{token});
    }

    void variablesAreNoProgress()
    {
        Bench bench;
        bench.discover(Edk2, 7, 0);
        bench.responder.sessions().active(bench.token(), "variables");
        QCOMPARE(bench.responder.sessions().find(Machine)->progress, Progress::Offered);
    }

    void variablesEndTwoHoursAfterPowerOnAndTheBootGoesOn()
    {
        Bench bench;
        const QByteArray token = bootToLoader(bench);
        for (int minutes = 0; minutes < 119; minutes += 4) {
            bench.seconds(4 * 60 - 0.5);
            bench.responder.sessions().active(token, "status"); // a system that tells how far it is
            bench.responder.tick();
        }
        QVERIFY(bench.served.isEmpty());
        bench.seconds(60);
        bench.responder.tick();
        bench.responder.tick();
        QCOMPARE(bench.served.size(), 1);
        QCOMPARE(bench.served.first()->token, token);
        for (const char *name : {"variables", "variables.json", "boot.ipxe"}) { // its command line may hold values
            QVERIFY2(bench.published.first()->files.contains(name), name);
            QVERIFY2(!bench.served.first()->files.contains(name), name);
        }
        QVERIFY(bench.served.first()->files.contains("snponly.efi"));
        QCOMPARE(bench.published.size(), 1); // the history has nothing new of it
        QCOMPARE(bench.token(), token);
    }

    void missingLoaderIsNamedAndAnsweredWithSilence()
    {
        Bench bench;
        bench.loadersInstalled = false;
        QVERIFY(bench.discover(Edk2, 7, 0).isEmpty());
        QCOMPARE(bench.lastDetail(Stage::LoaderMissing), QStringLiteral("snponly.efi is not installed (package ipxe)"));
        QCOMPARE(bench.published.size(), 1);
        bench.loadersInstalled = true;
        bench.seconds(4);
        QCOMPARE(bench.discover(Edk2, 7, 4).size(), 1);
    }

    void sessionIsPublishedBeforeItsOfferLeaves()
    {
        Bench bench;
        bench.discover(Edk2, 7, 0);
        QCOMPARE(bench.published.size(), 1);
        QCOMPARE(bench.published.first()->token, bench.token());
        QCOMPARE(bench.published.first()->mac, Machine);
        QCOMPARE(bench.published.first()->decision.reason, policy::Reason::Required);
    }
};

QTEST_GUILESS_MAIN(TestBootSessions)
#include "test_boot_sessions.moc"
