// SPDX-License-Identifier: GPL-3.0-or-later
// What the dhcp thread notes for the verdict: one sentence each.
#include "tests/dhcp/bench.h"

using namespace slipway;
using namespace slipway::test;
using session::Stage;

namespace {

QJsonObject factsOf(const Bench &bench, Stage stage)
{
    for (const session::Event &event : bench.events) {
        if (event.stage == stage)
            return event.facts;
    }
    return {};
}

qsizetype countOf(const Bench &bench, Stage stage)
{
    return std::count_if(bench.events.begin(), bench.events.end(),
                         [stage](const session::Event &event) { return event.stage == stage; });
}

wire::DhcpMessage relayed(const ClientKind &kind, const char *relay, uint16_t secs = 0)
{
    wire::DhcpMessage asked = message(kind, wire::MessageType::Discover, Machine, 7, secs);
    asked.giaddr = ip(relay);
    asked.hops = 1;
    return asked;
}

} // namespace

class TestFacts : public QObject
{
    Q_OBJECT
private slots:
    void aDiscoverTellsItsDialoguePathAndPlatform()
    {
        Bench bench;
        bench.discover(Edk2, 7, 4);
        const QJsonObject expected{{"xid", 7},       {"secs", 4},     {"arch", 7},
                                   {"class", "pxe"}, {"revision", 1}, {"interface", QStringLiteral("lan0")}};
        QCOMPARE(factsOf(bench, Stage::Discover), expected);
        Bench far;
        far.ask(relayed(Edk2, "10.78.0.254"), dhcp::Port::Dhcp, ip("10.78.0.254"), 67, ip("10.77.0.1"));
        QCOMPARE(factsOf(far, Stage::Discover).value(QStringLiteral("relay")).toString(),
                 QStringLiteral("10.78.0.254"));
    }

    void anOfferTellsItsShapeAndFile()
    {
        Bench uefi, bios;
        uefi.discover(Edk2);
        bios.deploy(site::Deployment::Purpose::Required, site::BootImage::Kind::Linux, 1, site::Firmware::Bios);
        bios.discover(Bios);
        QCOMPARE(factsOf(uefi, Stage::Offer).value(QStringLiteral("style")).toString(), QStringLiteral("binl"));
        QVERIFY(factsOf(uefi, Stage::Offer).value(QStringLiteral("file")).toString().endsWith(u"/snponly.efi"));
        QCOMPARE(factsOf(bios, Stage::Offer).value(QStringLiteral("style")).toString(), QStringLiteral("direct"));
        uefi.askService(Edk2);
        QCOMPARE(factsOf(uefi, Stage::BootService).value(QStringLiteral("server")).toString(),
                 QStringLiteral("10.77.0.1"));
    }

    void anotherServersAddressIsToldOncePerSession()
    {
        Bench bench;
        bench.discover(Edk2, 7, 0);
        bench.select(Edk2, ip("10.77.0.2"), ip("10.77.0.130"), 7);
        bench.seconds(2);
        bench.select(Edk2, ip("10.77.0.2"), ip("10.77.0.130"), 7, 4);
        QCOMPARE(countOf(bench, Stage::Elsewhere), 1);
        QCOMPARE(factsOf(bench, Stage::Elsewhere).value(QStringLiteral("server")).toString(),
                 QStringLiteral("10.77.0.2"));
        bench.seconds(2);
        bench.select(Edk2, ip("10.77.0.3"), ip("10.77.0.130"), 7, 8);
        QCOMPARE(countOf(bench, Stage::Elsewhere), 2);
    }

    void aMachineThatIsNotAnsweredIsNotFollowed()
    {
        Bench bench;
        bench.configuration.exclusions = {{Machine, {}, {}, 0}};
        bench.apply();
        bench.discover(Edk2, 7, 0);
        bench.select(Edk2, ip("10.77.0.2"), ip("10.77.0.130"), 7);
        QCOMPARE(countOf(bench, Stage::Elsewhere), 0);
    }

    void aServerOfAddressesNotesWhoWasTakenInstead()
    {
        Bench bench;
        bench.configuration.settings[QStringLiteral("dhcp.range")] = QStringLiteral("10.77.0.130-10.77.0.139/24");
        bench.set("dhcp.mode", "server");
        bench.discover(Edk2, 7, 0);
        QCOMPARE(factsOf(bench, Stage::Offer).value(QStringLiteral("style")).toString(), QStringLiteral("server"));
        bench.select(Edk2, ip("10.77.0.9"), ip("10.77.0.50"), 7);
        QCOMPARE(factsOf(bench, Stage::Elsewhere).value(QStringLiteral("server")).toString(),
                 QStringLiteral("10.77.0.9"));
    }

    void twoRelaysThatForwardTheSameDatagramAreNoticedOnce()
    {
        Bench bench;
        const auto through = [&bench](const char *relay, uint16_t secs) {
            return bench.ask(relayed(Edk2, relay, secs), dhcp::Port::Dhcp, ip(relay), 67, ip("10.77.0.1")).size();
        };
        QCOMPARE(through("10.78.0.253", 0), 1);
        QCOMPARE(through("10.78.0.254", 0), 1); // its own, equal answer
        QCOMPARE(countOf(bench, Stage::Duplicate), 1);
        const QJsonObject facts = factsOf(bench, Stage::Duplicate);
        QCOMPARE(facts.value(QStringLiteral("relay")).toString(), QStringLiteral("10.78.0.254"));
        QCOMPARE(facts.value(QStringLiteral("other")).toString(), QStringLiteral("10.78.0.253"));
        bench.seconds(4);
        through("10.78.0.253", 4);
        through("10.78.0.254", 4);
        QCOMPARE(countOf(bench, Stage::Duplicate), 1);
    }

    void aRetryByTheSamePathIsNoDuplicate()
    {
        Bench bench;
        for (const int secs : {0, 4, 12})
            bench.discover(Edk2, 7, uint16_t(secs));
        QCOMPARE(countOf(bench, Stage::Duplicate), 0);
    }

    void bootsThatEndAfterTheirLoaderAreCounted()
    {
        Bench bench;
        for (int boot = 0; boot < 3; ++boot) {
            bench.discover(Edk2, 7, 0);
            bench.askService(Edk2);
            bench.responder.sessions().fileDelivered(bench.token(), "snponly.efi");
            bench.seconds(20);
        }
        QList<int> loops;
        for (const session::Event &event : std::as_const(bench.events)) {
            if (event.stage == Stage::Discover)
                loops.append(event.facts.value(QStringLiteral("loaderLoops")).toInt());
        }
        QCOMPARE(loops, (QList<int>{0, 1, 2}));
    }

    void aLoaderThatAskedAsIpxeIsNoLoop()
    {
        Bench bench;
        bench.discover(Edk2, 7, 0);
        bench.askService(Edk2);
        bench.responder.sessions().fileDelivered(bench.token(), "snponly.efi");
        bench.seconds(5);
        bench.discover(UefiIpxe, 99, 4);
        bench.seconds(30);
        bench.discover(Edk2, 7, 0);
        QVERIFY(!bench.events.last().facts.contains(QStringLiteral("loaderLoops")));
    }

    void aSilentMachineIsToldAnewWhenAnotherReasonRulesItsDeploymentOut()
    {
        Bench bench;
        bench.configuration.deployments.first().enabled = false;
        bench.apply();
        bench.discover(Edk2, 7, 0);
        bench.configuration.deployments.first().enabled = true;
        bench.configuration.bootImages.first().pxeEnabled = false;
        bench.apply();
        bench.seconds(4);
        bench.discover(Edk2, 7, 4);
        bench.seconds(8);
        bench.discover(Edk2, 7, 12);
        QCOMPARE(bench.published.size(), 2);
        QCOMPARE(bench.published.last()->token, bench.published.first()->token);
        QCOMPARE(bench.published.last()->decision.candidates.first().rejection, policy::Rejection::ImageNotPxeEnabled);
    }

    void aMissingLoaderTellsWhichAndItsPackage()
    {
        Bench bench;
        bench.loadersInstalled = false;
        bench.discover(Edk2);
        const QJsonObject facts = factsOf(bench, Stage::LoaderMissing);
        QCOMPARE(facts.value(QStringLiteral("file")).toString(), QStringLiteral("snponly.efi"));
        QCOMPARE(facts.value(QStringLiteral("package")).toString(), QStringLiteral("ipxe"));
    }

    void theEndOfASessionTellsItsCause()
    {
        Bench paused, restarted;
        paused.discover(Edk2);
        paused.set("responder.active", "false");
        QCOMPARE(factsOf(paused, Stage::Stopped).value(QStringLiteral("cause")).toString(), QStringLiteral("paused"));
        restarted.discover(Edk2, 7, 0);
        restarted.askService(Edk2);
        restarted.responder.sessions().active(restarted.token());
        restarted.seconds(60);
        restarted.discover(Edk2, 8, 0);
        QCOMPARE(factsOf(restarted, Stage::Ended).value(QStringLiteral("cause")).toString(),
                 QStringLiteral("restarted"));
    }
};

QTEST_GUILESS_MAIN(TestFacts)
#include "test_facts.moc"
