// SPDX-License-Identifier: GPL-3.0-or-later
// What the first run says of interfaces, DHCP servers and a rehearsal.
#include "models/texts/setup_text.h"
#include <QTest>

using namespace slipway;
using namespace slipway::models;
using namespace Qt::StringLiterals;

namespace {

Ipv4 ip(const char *text)
{
    return *Ipv4::parse(text);
}

net::Interface wired(const char *address, int prefix = 24)
{
    net::Interface out;
    out.name = u"eth0"_s;
    out.up = out.running = true;
    out.megabits = 1000;
    out.addresses = {{ip(address), prefix}};
    return out;
}

} // namespace

class TestSetupTexts : public QObject
{
    Q_OBJECT

private slots:
    void anInterfaceIsDescribedAndWarnedOf()
    {
        net::Interface interface = wired("10.0.0.5");
        QVERIFY(interfaceText(interface).startsWith(u"10.0.0.5/24"_s));
        QVERIFY(interfaceText(interface).contains(u"Mbit/s"_s));
        QVERIFY(interfaceWarning(interface).isEmpty());
        interface.wireless = true;
        QVERIFY(interfaceWarning(interface).contains(u"wireless"_s));
        interface.wireless = false;
        interface.virtualDevice = true;
        QVERIFY(interfaceWarning(interface).contains(u"software"_s));
        interface.running = false;
        QVERIFY(interfaceWarning(interface).contains(u"cable"_s));
        interface.addresses.clear();
        QVERIFY(interfaceWarning(interface).contains(u"IPv4"_s));
    }

    void aRangeIsProposedBesideTheOwnAddress()
    {
        QCOMPARE(proposedRange(wired("10.0.0.5")), u"10.0.0.192-10.0.0.254/24"_s);
        QCOMPARE(proposedRange(wired("10.0.0.200")), u"10.0.0.137-10.0.0.199/24"_s);
        QCOMPARE(proposedRange(wired("10.0.7.5", 16)), u"10.0.255.155-10.0.255.254/16"_s);
        for (const net::Interface &each :
             {wired("10.0.0.5"), wired("10.0.0.254"), wired("10.0.0.192"), wired("10.9.9.9", 28)})
            QVERIFY2(site::checkedSetting(u"dhcp.range"_s, proposedRange(each)).ok(), qPrintable(proposedRange(each)));
        QVERIFY(proposedRange(wired("10.0.0.5", 30)).isEmpty());
    }

    void theJudgementNamesWhoAnswered()
    {
        dhcp::OfferingServer server;
        server.server = ip("10.0.0.1");
        server.gives = true;
        engine::DhcpProbe probe{u"eth0"_s, {server}, dhcp::judgeOffers({server})};
        QVERIFY(probeText(probe).contains(u"10.0.0.1"_s));
        QVERIFY(rivalsText(probe.judgement.rivals).isEmpty());
        server.boots = true;
        server.bootFile = u"<b>x</b>\n"_s; // from the network
        QVERIFY(!offeringServerText(server).contains(u'\n'));
        QVERIFY(rivalsText({server}).contains(u"10.0.0.1"_s));
    }

    void onlyServersOfThisComputerAreSaidToRunOnIt()
    {
        dhcp::OfferingServer own, other;
        own.server = ip("10.9.0.2");
        own.own = own.gives = other.gives = true;
        other.server = ip("10.9.0.1");
        const QList<dhcp::OfferingServer> both{other, own};
        const QString said = probeText({u"eth0"_s, both, dhcp::judgeOffers(both)});
        QVERIFY2(said.contains(u"10.9.0.2"_s) && !said.contains(u"10.9.0.1"_s), qPrintable(said));
    }

    void onlyWhatWasSentIsSaidOfAnOffer()
    {
        dhcp::OfferingServer server;
        server.gives = true;
        server.offered = ip("10.0.0.77");
        QCOMPARE(offeringServerText(server), u"offers addresses: 10.0.0.77"_s);
        server.router = ip("10.0.0.1");
        QVERIFY(!offeringServerText(server).contains(u"mask"_s));
        server.mask = ip("255.255.255.0");
        QVERIFY(offeringServerText(server).contains(u"255.255.255.0"_s));
        server.router = {};
        QVERIFY(!offeringServerText(server).contains(u"router"_s));
    }

    void noWordOfAnOfferIsTooLongToWrap()
    {
        dhcp::OfferingServer server;
        server.boots = true;
        server.bootFile = QString(255, u'x');
        server.bootServerName = QString(255, u'y');
        for (const QString &word : offeringServerText(server).split(u' '))
            QVERIFY2(word.size() <= 50, qPrintable(word));
    }

    void aFloodIsSaidToBeOne()
    {
        engine::DhcpProbe probe{u"eth0"_s, QList<dhcp::OfferingServer>(dhcp::MostServers - 1), {}};
        QVERIFY(manyServersText(probe).isEmpty());
        probe.servers.append(dhcp::OfferingServer());
        QVERIFY(manyServersText(probe).contains(u"16"_s));
    }

    void everyFailureHasANextStep()
    {
        for (const char *failure :
             {"not-running", "silent", "no-answer", "no-file", "refused", "stalled", "mismatch"}) {
            engine::RehearsedMachine machine;
            machine.outcome = engine::RehearsedMachine::Outcome::Failed;
            machine.decision.reason = policy::Reason::NoDeployment;
            engine::RehearsalStep step;
            step.outcome = engine::RehearsalStep::Outcome::Failed;
            step.failure = QString::fromLatin1(failure);
            step.detail = u"boot.efi"_s;
            machine.steps = {step};
            QVERIFY2(rehearsalFailureText(machine).size() > 40, failure);
        }
        QVERIFY(rehearsalFailureText({}).isEmpty());
    }

    void aRehearsalEndsInOneSentence()
    {
        using Outcome = engine::RehearsedMachine::Outcome;
        engine::Rehearsed all;
        all.machines.resize(3);
        QVERIFY(rehearsalVerdictText(all).contains(u"nothing is deployed"_s));
        all.machines[1].outcome = Outcome::Passed;
        QVERIFY(rehearsalVerdictText(all).startsWith(u"Ready"_s));
        all.machines[0].outcome = Outcome::Failed;
        QVERIFY(rehearsalVerdictText(all).startsWith(u"Not ready"_s));
    }
};

QTEST_GUILESS_MAIN(TestSetupTexts)
#include "test_setup_texts.moc"
