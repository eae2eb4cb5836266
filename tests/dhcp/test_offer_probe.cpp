// SPDX-License-Identifier: GPL-3.0-or-later
// What a probe asks, and what it makes of offers as real servers send them.
#include "server/dhcp/offer_probe.h"
#include "server/site/rehearsal.h"
#include <QTest>

using namespace slipway;
using namespace slipway::dhcp;
using namespace Qt::StringLiterals;

namespace {

Ipv4 ip(const char *text)
{
    return *Ipv4::parse(text);
}

wire::DhcpMessage offer(const wire::DhcpMessage &asked, const char *server, const char *address = nullptr)
{
    wire::DhcpMessage reply;
    reply.op = 2;
    reply.xid = asked.xid;
    reply.setMac(asked.mac());
    reply.options.setU8(wire::option::MessageType, uint8_t(wire::MessageType::Offer));
    reply.options.setAddress(wire::option::ServerIdentifier, ip(server));
    reply.siaddr = ip(server); // dnsmasq sets it, boot or not
    if (address) {
        reply.yiaddr = ip(address);
        reply.options.setAddress(wire::option::SubnetMask, ip("255.255.255.0"));
        reply.options.setAddress(wire::option::Router, ip("10.0.0.1"));
    }
    return reply;
}

} // namespace

class TestOfferProbe : public QObject
{
    Q_OBJECT
    const QList<wire::DhcpMessage> m_asked = probeDiscovers(0x1234);

private slots:
    void itAsksAsAPlainMachineAndAsTwoThatBootAndNeverMore()
    {
        QCOMPARE(m_asked.size(), 3);
        QSet<quint32> numbers;
        for (const wire::DhcpMessage &each : m_asked) {
            QCOMPARE(each.type(), wire::MessageType::Discover);
            QVERIFY(each.wantsBroadcast());
            QVERIFY(site::isRehearsalMac(each.mac()) && (each.mac().octets[0] & 3) == 2);
            QVERIFY(wire::decodeDhcpRequest(wire::encodeDhcp(each)).ok());
            numbers.insert(each.xid);
        }
        QCOMPARE(numbers.size(), 3);
        QVERIFY(!m_asked[0].options.contains(wire::option::VendorClass));
        QVERIFY(m_asked[1].options.text(wire::option::VendorClass).starts_with("PXEClient:Arch:00007"));
        QCOMPARE(m_asked[2].options.u16(wire::option::ClientSystemArchitecture), std::optional<uint16_t>(0));
    }

    void anOrdinaryDhcpServerMeansProxy()
    {
        QList<OfferingServer> servers;
        QVERIFY(takeOffer(offer(m_asked[0], "10.0.0.1", "10.0.0.77"), ip("10.0.0.1"), m_asked, servers));
        QVERIFY(takeOffer(offer(m_asked[1], "10.0.0.1", "10.0.0.78"), ip("10.0.0.1"), m_asked, servers));
        QCOMPARE(servers.size(), 1);
        QVERIFY(servers[0].gives && !servers[0].boots);
        QCOMPARE(servers[0].router, ip("10.0.0.1"));
        const ProbeJudgement judgement = judgeOffers(servers);
        QCOMPARE(judgement.mode, site::DhcpMode::Proxy);
        QVERIFY(judgement.rivals.isEmpty());
    }

    void nobodyMeansServerAndAProgramOfThisComputerMeansSameHost()
    {
        QCOMPARE(judgeOffers({}).mode, site::DhcpMode::Server);
        QList<OfferingServer> servers;
        QVERIFY(takeOffer(offer(m_asked[0], "10.0.0.5", "10.0.0.77"), ip("10.0.0.5"), m_asked, servers));
        servers[0].own = true;
        QCOMPARE(judgeOffers(servers).mode, site::DhcpMode::SameHost);
    }

    void whoeverBootsMachinesIsNamed()
    {
        QList<OfferingServer> servers;
        QVERIFY(takeOffer(offer(m_asked[0], "10.0.0.1", "10.0.0.77"), ip("10.0.0.1"), m_asked, servers));
        wire::DhcpMessage wds = offer(m_asked[1], "10.0.0.9"); // as proxy DHCP: no address
        wds.options.setText(wire::option::VendorClass, "PXEClient");
        QVERIFY(takeOffer(wds, ip("10.0.0.9"), m_asked, servers));
        wire::DhcpMessage options = offer(m_asked[2], "10.0.0.3", "10.0.0.79"); // by options 66 and 67
        options.options.setText(wire::option::TftpServerName, "boot.example");
        options.options.setText(wire::option::BootFileName, "pxelinux.0");
        options.options.set(wire::option::VendorInformation, {6, 1, 8, 255});
        QVERIFY(takeOffer(options, ip("10.0.0.3"), m_asked, servers));
        QCOMPARE(servers.size(), 3);
        QVERIFY(servers[1].boots && !servers[1].gives);
        QCOMPARE(servers[1].bootServer, ip("10.0.0.9"));
        QVERIFY(servers[2].boots && servers[2].gives && servers[2].vendorOptions);
        QCOMPARE(servers[2].bootServerName, u"boot.example"_s);
        QCOMPARE(servers[2].bootFile, u"pxelinux.0"_s);
        const ProbeJudgement judgement = judgeOffers(servers);
        QCOMPARE(judgement.mode, site::DhcpMode::Proxy);
        QCOMPARE(judgement.rivals.size(), 2);
    }

    void aServerIsWhoSentTheOfferNotWhatItCallsItself()
    {
        for (const char *nonsense : {"0.0.0.0", "127.0.0.1", "224.0.0.1", "255.255.255.255"}) {
            QList<OfferingServer> servers;
            QVERIFY(takeOffer(offer(m_asked[0], nonsense, "10.9.0.50"), ip("10.9.0.66"), m_asked, servers));
            QCOMPARE(servers[0].server, ip("10.9.0.66"));
        }
        // Somebody else's offer in the name of this computer is a server of its own, and not this computer's.
        QList<OfferingServer> servers;
        QVERIFY(takeOffer(offer(m_asked[0], "10.9.0.2", "10.9.0.50"), ip("10.9.0.66"), m_asked, servers));
        QVERIFY(takeOffer(offer(m_asked[0], "10.9.0.2", "10.9.0.51"), ip("10.9.0.2"), m_asked, servers));
        QCOMPARE(servers.size(), 2);
        QCOMPARE(servers[0].source, ip("10.9.0.66"));
        QCOMPARE(servers[1].source, ip("10.9.0.2"));
    }

    void twoRelaysBringOneServer()
    {
        QList<OfferingServer> servers;
        for (const char *relay : {"10.9.0.2", "10.9.0.3"}) {
            wire::DhcpMessage relayed = offer(m_asked[0], "10.0.0.1", "10.9.0.50");
            relayed.giaddr = ip(relay);
            QVERIFY(takeOffer(relayed, ip(relay), m_asked, servers));
        }
        QCOMPARE(servers.size(), 1);
    }

    void aFloodOfOffersEndsAtSixteenServers()
    {
        QList<OfferingServer> servers;
        for (quint32 n = 0; n < 10'000; ++n) {
            wire::DhcpMessage forged = offer(m_asked[0], "10.0.0.1", "10.0.0.77");
            forged.options.setAddress(wire::option::ServerIdentifier, Ipv4{ip("10.1.0.1").value + n});
            QCOMPARE(takeOffer(forged, ip("10.0.0.66"), m_asked, servers), n < MostServers);
        }
        QCOMPARE(servers.size(), MostServers);
    }

    void whatIsNoOfferToTheProbeIsIgnored()
    {
        QList<OfferingServer> servers;
        wire::DhcpMessage other = offer(m_asked[0], "10.0.0.1", "10.0.0.77");
        ++other.xid;
        QVERIFY(!takeOffer(other, ip("10.0.0.1"), m_asked, servers));
        wire::DhcpMessage ack = offer(m_asked[0], "10.0.0.1", "10.0.0.77");
        ack.options.setU8(wire::option::MessageType, uint8_t(wire::MessageType::Ack));
        QVERIFY(!takeOffer(ack, ip("10.0.0.1"), m_asked, servers));
        QVERIFY(!takeOffer(m_asked[0], ip("10.0.0.1"), m_asked, servers)); // the probe itself, heard again
        QVERIFY(servers.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestOfferProbe)
#include "test_offer_probe.moc"
