// SPDX-License-Identifier: GPL-3.0-or-later
// Leases: RFC 2131 section 4.3 as sentences, and what this server adds.
#include "tests/dhcp/bench.h"

using namespace slipway;
using namespace slipway::test;
using wire::MessageType;
namespace option = wire::option;

namespace {

/// A bench in mode server with few addresses.
struct Network : Bench
{
    explicit Network(const char *range = "10.77.0.100-10.77.0.102/24")
    {
        configuration.settings[QStringLiteral("dhcp.range")] = QLatin1String(range);
        configuration.settings[QStringLiteral("dhcp.router")] = QStringLiteral("10.77.0.254");
        configuration.settings[QStringLiteral("dhcp.dns")] = QStringLiteral("10.77.0.53");
        set("dhcp.mode", "server");
    }
    static MacAddress mac(int number)
    {
        MacAddress made = Other;
        made.octets[5] = uint8_t(number);
        return made;
    }
    /// DISCOVER to ACK; null where there was no offer.
    Ipv4 lease(int number, const QByteArray &identifier = {})
    {
        wire::DhcpMessage asked = message(Os, MessageType::Discover, mac(number), ++xid, 0);
        if (!identifier.isEmpty())
            asked.options.set(option::ClientIdentifier, wire::Bytes(identifier.begin(), identifier.end()));
        const auto offers = ask(asked);
        if (offers.isEmpty())
            return {};
        asked.options.setU8(option::MessageType, uint8_t(MessageType::Request));
        asked.options.setAddress(option::ServerIdentifier, ip("10.77.0.1"));
        asked.options.setAddress(option::RequestedAddress, offers.first().reply.yiaddr);
        const auto acks = ask(asked);
        return acks.isEmpty() || acks.first().reply.type() != MessageType::Ack ? Ipv4{} : acks.first().reply.yiaddr;
    }
    QList<Sent> request(int number, std::optional<Ipv4> server, std::optional<Ipv4> requested, Ipv4 ciaddr = {},
                        Ipv4 to = Ipv4Broadcast)
    {
        wire::DhcpMessage asked = message(Os, MessageType::Request, mac(number), ++xid, 0);
        if (server)
            asked.options.setAddress(option::ServerIdentifier, *server);
        if (requested)
            asked.options.setAddress(option::RequestedAddress, *requested);
        asked.ciaddr = ciaddr;
        return ask(asked, dhcp::Port::Dhcp, ciaddr, 68, to);
    }
    void tell(MessageType type, int number, Ipv4 address)
    {
        wire::DhcpMessage asked = message(Os, type, mac(number), ++xid, 0);
        asked.options.setAddress(option::ServerIdentifier, ip("10.77.0.1"));
        if (type == MessageType::Decline)
            asked.options.setAddress(option::RequestedAddress, address);
        else
            asked.ciaddr = address;
        ask(asked);
    }
    uint32_t xid = 1000;
};

MessageType typeOf(const QList<Bench::Sent> &replies)
{
    return replies.isEmpty() ? MessageType::Inform : *replies.first().reply.type();
}

} // namespace

class TestAddressServer : public QObject
{
    Q_OBJECT
private slots:
    void clientGetsAddressMaskRouterAndTimes()
    {
        Network network;
        QCOMPARE(network.lease(1), ip("10.77.0.100"));
        const wire::Options &options = network.sent.last().reply.options;
        QCOMPARE(*options.address(option::SubnetMask), ip("255.255.255.0"));
        QCOMPARE(*options.address(option::Router), ip("10.77.0.254"));
        QCOMPARE(*options.address(option::DomainNameServer), ip("10.77.0.53"));
        QCOMPARE(*options.address(28), ip("10.77.0.255"));
        QCOMPARE(*options.u32(option::LeaseTime), 3600u);
        QCOMPARE(*options.u32(option::RenewalTime), 1800u);
        QCOMPARE(*options.u32(option::RebindingTime), 3150u);
        QVERIFY(!options.contains(option::VendorClass));
        QVERIFY(!options.contains(option::BootFileName));
    }

    void sameClientGetsTheSameAddress()
    {
        Network network;
        QCOMPARE(network.lease(1), ip("10.77.0.100"));
        QCOMPARE(network.lease(2), ip("10.77.0.101"));
        network.seconds(7200); // long expired
        QCOMPARE(network.lease(2), ip("10.77.0.101"));
        QCOMPARE(network.lease(1), ip("10.77.0.100"));
    }

    void firmwareIpxeAndOsOfOneMachineShareTheirAddress()
    {
        Network network;
        const Ipv4 firmware = network.lease(1);
        QCOMPARE(network.lease(1, QByteArray::fromHex("01525400770001")), firmware); // type 1 and the MAC
        QCOMPARE(network.lease(1, QByteArray::fromHex("ff00010002aabbccdd")), firmware);
        QCOMPARE(network.lease(1), firmware); // the next power-on
        QCOMPARE(network.saved.last().clientIdentifier, QByteArray::fromHex("ff00010002aabbccdd"));
    }

    void clientsWithOtherIdentifiersBehindOneMacGetOtherAddresses()
    {
        Network network;
        const Ipv4 first = network.lease(1, "\x02guest-one");
        QVERIFY(network.lease(1, "\x02guest-two") != first);
        QCOMPARE(network.lease(1, "\x02guest-one"), first);
    }

    void requestedAddressIsGivenIfItIsFree()
    {
        Network network;
        wire::DhcpMessage asked = message(Os, MessageType::Discover, Network::mac(1), 1, 0);
        asked.options.setAddress(option::RequestedAddress, ip("10.77.0.102"));
        QCOMPARE(network.ask(asked).first().reply.yiaddr, ip("10.77.0.102"));
        asked.setMac(Network::mac(2));
        QCOMPARE(network.ask(asked).first().reply.yiaddr, ip("10.77.0.100"));
    }

    void networkBroadcastAndOurOwnAddressesAreSkipped()
    {
        Network network("10.77.0.1-10.77.0.3/24");
        QCOMPARE(network.lease(1), ip("10.77.0.2")); // .1 is ours
        Network wide("10.77.0.254-10.77.1.2/16");
        QCOMPARE(wide.lease(1), ip("10.77.0.254"));
        QCOMPARE(wide.lease(2), ip("10.77.1.1")); // .255 and .0 are refused by some clients
    }

    void offerIsHeldTenSecondsForItsClient()
    {
        Network network("10.77.0.100-10.77.0.100/24");
        QCOMPARE(network.discover(Os, 1, 0, Network::mac(1)).size(), 1);
        QVERIFY(network.discover(Os, 2, 0, Network::mac(2)).isEmpty());
        network.seconds(10);
        QCOMPARE(network.discover(Os, 3, 0, Network::mac(2)).size(), 1);
    }

    void exhaustedRangeOffersNothing()
    {
        Network network;
        for (int i = 1; i <= 3; ++i)
            QVERIFY(!network.lease(i).isNull());
        QVERIFY(network.lease(4).isNull());
    }

    void anExhaustedRangeIsToldOnceInTenMinutes()
    {
        Network network;
        for (int i = 1; i <= 3; ++i)
            network.lease(i);
        QVERIFY(network.usedUp.isEmpty());
        network.lease(4);                      // an ordinary client
        network.discover(Edk2, 1, 0, Machine); // one that is to boot
        QCOMPARE(network.usedUp, QList<Ipv4>{ip("10.77.0.100")});
        network.seconds(9 * 60);
        network.lease(5);
        QCOMPARE(network.usedUp.size(), 1);
        network.seconds(61);
        network.lease(5);
        QCOMPARE(network.usedUp.size(), 2);
    }

    void expiredLeasesAreReusedOldestFirst()
    {
        Network network;
        network.lease(1);
        network.seconds(10);
        network.lease(2);
        network.seconds(10);
        network.lease(3);
        network.seconds(3601);
        QCOMPARE(network.lease(4), ip("10.77.0.100"));
        QCOMPARE(network.lease(5), ip("10.77.0.101"));
    }

    void anotherServersOfferIsNeverAnsweredWithNak()
    {
        Network network;
        network.discover(Os, 1, 0, Network::mac(1));
        QVERIFY(network.request(1, ip("10.77.0.2"), ip("10.77.0.55")).isEmpty());
        // and what we held for it is free again
        QCOMPARE(network.lease(2), ip("10.77.0.101"));
        QCOMPARE(network.lease(3), ip("10.77.0.102"));
        QCOMPARE(network.lease(4), ip("10.77.0.100"));
    }

    void selectingATakenAddressGetsNak()
    {
        Network network;
        network.lease(1);
        const auto replies = network.request(2, ip("10.77.0.1"), ip("10.77.0.100"));
        QCOMPARE(typeOf(replies), MessageType::Nak);
        QCOMPARE(replies.first().to, (dhcp::Destination{Ipv4Broadcast, 68}));
        QVERIFY(replies.first().reply.yiaddr.isNull());
    }

    void initRebootIsAcknowledgedWhenTheLeaseIsKnown()
    {
        Network network;
        network.lease(1);
        QCOMPARE(typeOf(network.request(1, {}, ip("10.77.0.100"))), MessageType::Ack);
    }

    void initRebootOfAnUnknownClientIsSilent()
    {
        Network network;
        QVERIFY(network.request(1, {}, ip("10.77.0.100")).isEmpty());
    }

    void initRebootOnAWrongNetworkGetsNak()
    {
        Network network;
        QCOMPARE(typeOf(network.request(1, {}, ip("192.168.1.7"))), MessageType::Nak);
    }

    void initRebootWithAnotherAddressThanItsOwnGetsNak()
    {
        Network network;
        network.lease(1);
        QCOMPARE(typeOf(network.request(1, {}, ip("10.77.0.102"))), MessageType::Nak);
    }

    void renewalIsUnicastToTheClient()
    {
        Network network;
        network.lease(1);
        network.seconds(1800);
        const auto replies = network.request(1, {}, {}, ip("10.77.0.100"), ip("10.77.0.1"));
        QCOMPARE(typeOf(replies), MessageType::Ack);
        QCOMPARE(replies.first().to, (dhcp::Destination{ip("10.77.0.100"), 68}));
        QCOMPARE(network.saved.last().expiresMs, network.clock.utcMs() + 3600'000);
    }

    void rebindingByBroadcastIsAcknowledged()
    {
        Network network;
        network.lease(1);
        QCOMPARE(typeOf(network.request(1, {}, {}, ip("10.77.0.100"))), MessageType::Ack);
    }

    void renewalOfAnAddressThatIsAnothersGetsNak()
    {
        Network network;
        network.lease(1);
        QCOMPARE(typeOf(network.request(2, {}, {}, ip("10.77.0.100"))), MessageType::Nak);
    }

    void releasedAddressIsForgottenButItsClientsFirstChoice()
    {
        Network network;
        network.lease(1);
        network.lease(2);
        network.tell(MessageType::Release, 1, ip("10.77.0.100"));
        QCOMPARE(network.removedLeases, QList<Ipv4>{ip("10.77.0.100")});
        QCOMPARE(network.lease(1), ip("10.77.0.100"));
    }

    void releaseOfSomebodyElsesAddressChangesNothing()
    {
        Network network;
        network.lease(1);
        network.tell(MessageType::Release, 2, ip("10.77.0.100"));
        QVERIFY(network.removedLeases.isEmpty());
        QCOMPARE(typeOf(network.request(2, ip("10.77.0.1"), ip("10.77.0.100"))), MessageType::Nak);
    }

    void declinedAddressIsInQuarantineForTenMinutes()
    {
        Network network("10.77.0.100-10.77.0.101/24");
        network.lease(1);
        network.tell(MessageType::Decline, 1, ip("10.77.0.100"));
        QCOMPARE(network.removedLeases, QList<Ipv4>{ip("10.77.0.100")});
        QCOMPARE(network.lease(1), ip("10.77.0.101"));
        QVERIFY(network.lease(2).isNull());
        network.seconds(600);
        QCOMPARE(network.lease(2), ip("10.77.0.100"));
    }

    void informIsAnsweredWithoutALease()
    {
        Network network;
        wire::DhcpMessage asked = message(Os, MessageType::Inform, Network::mac(1), 1, 0);
        asked.ciaddr = ip("10.77.0.9");
        const auto replies = network.ask(asked, dhcp::Port::Dhcp, asked.ciaddr);
        QCOMPARE(typeOf(replies), MessageType::Ack);
        QVERIFY(replies.first().reply.yiaddr.isNull());
        QVERIFY(!replies.first().reply.options.contains(option::LeaseTime));
        QCOMPARE(replies.first().to, (dhcp::Destination{ip("10.77.0.9"), 68}));
    }

    void ackLeavesOnlyAfterTheLeaseIsSaved()
    {
        Network network;
        network.holdSave = true;
        QVERIFY(network.lease(1).isNull());
        QCOMPARE(network.saved.size(), 1);
        const qsizetype before = network.sent.size();
        network.saveDone(true);
        QCOMPARE(network.sent.size(), before + 1);
        QCOMPARE(*network.sent.last().reply.type(), MessageType::Ack);
    }

    void aLeaseThatCannotBeSavedIsNotAcknowledged()
    {
        Network network;
        network.holdSave = true;
        network.lease(1);
        const qsizetype before = network.sent.size();
        network.saveDone(false);
        QCOMPARE(network.sent.size(), before);
        network.holdSave = false;
        network.seconds(11);
        QCOMPARE(network.lease(2), ip("10.77.0.101"));
        QCOMPARE(network.lease(3), ip("10.77.0.102"));
        QCOMPARE(network.lease(4), ip("10.77.0.100")); // the first offer lapsed
    }

    void leasesSurviveARestart()
    {
        Network before;
        before.lease(1);
        before.lease(2, "\x02guest");
        Network after;
        after.responder.setLeases(before.saved);
        QCOMPARE(after.lease(3), ip("10.77.0.102"));
        QCOMPARE(after.lease(2, "\x02guest"), ip("10.77.0.101"));
        QCOMPARE(typeOf(after.request(1, {}, ip("10.77.0.100"))), MessageType::Ack);
    }

    void relayedRequestGetsAnAddressOfItsOwnNetwork()
    {
        Network network("10.77.0.100-10.77.0.102/24,10.78.0.50-10.78.0.60/24");
        wire::DhcpMessage asked = message(Os, MessageType::Discover, Network::mac(1), 1, 0);
        asked.giaddr = ip("10.78.0.254");
        const auto replies = network.ask(asked, dhcp::Port::Dhcp, ip("10.77.0.254"), 67, ip("10.77.0.1"));
        QCOMPARE(replies.first().reply.yiaddr, ip("10.78.0.50"));
        QCOMPARE(replies.first().to, (dhcp::Destination{ip("10.78.0.254"), 67}));
        // RFC 3527: the relay's link selection goes before its address.
        asked.setMac(Network::mac(2));
        asked.options.set(option::RelayAgentInformation, {5, 4, 10, 77, 0, 0});
        const auto selected = network.ask(asked, dhcp::Port::Dhcp, ip("10.77.0.254"), 67, ip("10.77.0.1"));
        QCOMPARE(selected.first().reply.yiaddr, ip("10.77.0.100"));
        QCOMPARE(selected.first().to, (dhcp::Destination{ip("10.78.0.254"), 67}));
    }

    void hostNameOfTheClientIsKeptForTheConsole()
    {
        Network network;
        wire::DhcpMessage asked = message(Os, MessageType::Discover, Network::mac(1), 1, 0);
        asked.options.setText(option::HostName, "lab-7");
        const auto offers = network.ask(asked);
        asked.options.setU8(option::MessageType, uint8_t(MessageType::Request));
        asked.options.setAddress(option::ServerIdentifier, ip("10.77.0.1"));
        asked.options.setAddress(option::RequestedAddress, offers.first().reply.yiaddr);
        network.ask(asked);
        QCOMPARE(network.saved.last().hostName, QStringLiteral("lab-7"));
    }
};

QTEST_GUILESS_MAIN(TestAddressServer)
#include "test_address_server.moc"
