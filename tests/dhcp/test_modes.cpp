// SPDX-License-Identifier: GPL-3.0-or-later
// What is answered where: proxy, server, same host, relays, interfaces, reply styles, and what is dropped.
#include "tests/dhcp/bench.h"

using namespace slipway;
using namespace slipway::test;
using session::Stage;
using wire::MessageType;
namespace option = wire::option;

namespace {

constexpr auto Required = site::Deployment::Purpose::Required;
constexpr auto Available = site::Deployment::Purpose::Available;

void serve(Bench &bench, const char *range = "10.77.0.100-10.77.0.199/24")
{
    bench.configuration.settings[QStringLiteral("dhcp.range")] = QLatin1String(range);
    bench.set("dhcp.mode", "server");
}

wire::DhcpMessage relayed(const ClientKind &kind, MessageType type, uint32_t xid, const char *giaddr)
{
    wire::DhcpMessage asked = message(kind, type, Machine, xid, 0);
    asked.flags = 0;
    asked.giaddr = ip(giaddr);
    asked.hops = 1;
    asked.options.set(option::RelayAgentInformation, {1, 4, 'e', 't', 'h', '0'});
    return asked;
}

} // namespace

class TestModes : public QObject
{
    Q_OBJECT
private slots:
    void ordinaryClientIsIgnoredInModeProxy()
    {
        Bench bench;
        QVERIFY(bench.discover(Os).isEmpty());
        QVERIFY(bench.decided.isEmpty());
        QVERIFY(bench.events.isEmpty());
    }

    void requestToTheSitesOwnServerIsNeverAnsweredInModeProxy()
    {
        Bench bench;
        bench.discover(Edk2, 7, 0);
        QVERIFY(bench.select(Edk2, ip("10.77.0.2"), ip("10.77.0.130"), 7).isEmpty());
        QCOMPARE(bench.responder.sessions().find(Machine)->progress, dhcp::Progress::Asked);
    }

    void biosOfferBootsDirectlyAndUefiOfferSendsTo4011()
    {
        Bench bench;
        bench.deploy(Required, site::BootImage::Kind::Linux);
        const auto bios = bench.discover(Bios, 1).first().reply;
        QCOMPARE(*bios.options.find(option::VendorInformation), wire::bootFromThisOffer());
        QCOMPARE(bios.options.text(option::VendorClass), "PXEClient");
        QVERIFY(bios.yiaddr.isNull());
        QCOMPARE(bios.siaddr, ip("10.77.0.1"));
        Bench other;
        const auto uefi = other.discover(Edk2, 1).first().reply;
        QVERIFY(!uefi.options.contains(option::VendorInformation));
        QCOMPARE(other.askService(Edk2).first().to, (dhcp::Destination{ip("10.77.0.130"), 4011}));
    }

    void bootFileIsInBothPlacesAndTerminated()
    {
        Bench bench;
        const auto reply = bench.discover(Bios, 1).first().reply;
        QCOMPARE(reply.file, bootFile(reply));
        QCOMPARE(reply.options.find(option::BootFileName)->back(), 0);
    }

    void bootServiceAloneDecidesInModeSameHost()
    {
        Bench bench;
        bench.set("dhcp.mode", "same-host");
        const auto replies = bench.askService(Edk2);
        QCOMPARE(replies.size(), 1);
        QCOMPARE(*replies.first().reply.type(), MessageType::Ack);
        QCOMPARE(bench.stages(bench.token()), (QList<Stage>{Stage::BootService}));
        QCOMPARE(bench.seen.first().second, ip("10.77.0.130"));
        QCOMPARE(bench.askService(Edk2, 101).size(), 1); // EDK2 asks up to four times, each with a new xid
        QCOMPARE(bench.published.size(), 1);
    }

    void startedAgainInModeSameHostIsANewBoot()
    {
        Bench bench;
        bench.set("dhcp.mode", "same-host");
        bench.askService(Edk2);
        const QByteArray first = bench.token();
        bench.responder.sessions().active(first);
        bench.seconds(30);
        bench.askService(Edk2, 102);
        QCOMPARE(bench.withdrawn, QList<QByteArray>{first});
    }

    void excludedMachineHearsNothingOn4011()
    {
        Bench bench;
        bench.configuration.exclusions = {{Machine, {}, {}, 0}};
        bench.apply();
        QVERIFY(bench.askService(Edk2).isEmpty());
        QCOMPARE(bench.decided.last().reason, policy::Reason::Excluded);
    }

    void serverOffersAddressAndBootFileTogetherWithoutOption60()
    {
        Bench bench;
        serve(bench);
        const auto offer = bench.discover(Edk2, 7).first().reply;
        QCOMPARE(offer.yiaddr, ip("10.77.0.100"));
        QVERIFY(bootFile(offer).ends_with("/snponly.efi"));
        QVERIFY(!offer.options.contains(option::VendorClass));
        const auto ack = bench.select(Edk2, ip("10.77.0.1"), offer.yiaddr, 7).first().reply;
        QCOMPARE(*ack.type(), MessageType::Ack);
        QCOMPARE(bootFile(ack), bootFile(offer));
        QCOMPARE(ack.siaddr, ip("10.77.0.1"));
        QCOMPARE(bench.seen.last().second, offer.yiaddr);
        QCOMPARE(bench.stages(bench.token()),
                 (QList<Stage>{Stage::Discover, Stage::Offer, Stage::Request, Stage::Ack}));
    }

    void serverTellsIpxeNotToWaitForAProxy()
    {
        Bench bench;
        serve(bench);
        const auto offer = bench.discover(BiosIpxe, 7, 4).first().reply;
        QCOMPARE(*offer.options.find(option::IpxeEncapsulated), wire::ipxeNoProxy());
    }

    void machineThatMayNotBootGetsNoAddressAsPxeClientButOneAsOrdinaryClient()
    {
        Bench bench;
        serve(bench);
        bench.configuration.exclusions = {{Machine, {}, {}, 0}};
        bench.apply();
        QVERIFY(bench.discover(Edk2, 7).isEmpty());
        QVERIFY(bench.select(Edk2, ip("10.77.0.1"), ip("10.77.0.100"), 7).isEmpty());
        QCOMPARE(bench.discover(Os, 8).size(), 1);
    }

    void deliveredMachineThatAsksAsIpxeOrOsStillGetsItsAddress()
    {
        Bench bench;
        bench.deploy(Required, site::BootImage::Kind::Program);
        serve(bench);
        const auto offer = bench.discover(Edk2, 7).first().reply;
        bench.select(Edk2, ip("10.77.0.1"), offer.yiaddr, 7);
        const QByteArray token = bench.token();
        bench.responder.sessions().delivered(token);
        bench.setLedger(policy::LedgerState::Served);
        const auto again = bench.discover(UefiIpxe, 8, 4);
        QCOMPARE(again.size(), 1);
        QCOMPARE(again.first().reply.yiaddr, offer.yiaddr);
        QVERIFY(bootFile(again.first().reply).empty());
        const auto ack = bench.select(UefiIpxe, ip("10.77.0.1"), offer.yiaddr, 8, 5);
        QCOMPARE(ack.size(), 1);
        QVERIFY(bootFile(ack.first().reply).empty());
        bench.select(Os, ip("10.77.0.1"), offer.yiaddr, 9);
        QCOMPARE(bench.stages(token).last(), Stage::Address);
    }

    void requestAfterARestartOfThisProgramIsDecidedAndAcknowledged()
    {
        Bench bench;
        serve(bench);
        const auto replies = bench.select(Edk2, ip("10.77.0.1"), ip("10.77.0.100"), 7, 4);
        QCOMPARE(replies.size(), 1);
        QVERIFY(bootFile(replies.first().reply).ends_with("/snponly.efi"));
    }

    void networkWithoutARangeIsServedAsInModeProxy()
    {
        Bench bench;
        serve(bench, "10.79.0.100-10.79.0.199/24"); // of the other interface
        const auto offer = bench.discover(Edk2, 7).first().reply;
        QVERIFY(offer.yiaddr.isNull());
        QCOMPARE(offer.options.text(option::VendorClass), "PXEClient");
        QVERIFY(bench.discover(Os, 8, 0, Other).isEmpty());
    }

    void fullRangeIsSaidInTheSession()
    {
        Bench bench;
        serve(bench, "10.77.0.100-10.77.0.100/24");
        bench.discover(Os, 1, 0, Other);
        QVERIFY(bench.discover(Edk2, 7).isEmpty());
        QCOMPARE(bench.lastDetail(Stage::Silent), QStringLiteral("no free address"));
    }

    void httpClientGetsAUrlAndItsClass()
    {
        Bench bench;
        const auto offer = bench.discover(UefiHttp, 7).first().reply;
        QCOMPARE(offer.options.text(option::VendorClass), "HTTPClient");
        QVERIFY(bootFile(offer).starts_with("http://10.77.0.1:8069/s/"));
        QVERIFY(!offer.options.contains(option::VendorInformation));
    }

    void relayedOfferGoesToTheRelayWithItsOptionAndTheBroadcastFlag()
    {
        Bench bench;
        const auto sent = bench.ask(relayed(Edk2, MessageType::Discover, 7, "10.78.0.254"), dhcp::Port::Dhcp,
                                    ip("10.77.0.254"), 67, ip("10.77.0.1"));
        QCOMPARE(sent.size(), 1);
        QCOMPARE(sent.first().to, (dhcp::Destination{ip("10.78.0.254"), 67}));
        QVERIFY(sent.first().reply.wantsBroadcast());
        QCOMPARE(*sent.first().reply.options.find(option::RelayAgentInformation),
                 (wire::Bytes{1, 4, 'e', 't', 'h', '0'}));
        QCOMPARE(bench.lastDetail(Stage::Discover), QStringLiteral("from 10.78.0.254 (relay), UEFI x64, secs 0"));
    }

    void brokenRelayOptionIsNotEchoed()
    {
        Bench bench;
        wire::DhcpMessage asked = relayed(Edk2, MessageType::Discover, 7, "10.78.0.254");
        asked.options.set(option::RelayAgentInformation, {1, 200, 'x'});
        const auto sent = bench.ask(asked, dhcp::Port::Dhcp, ip("10.77.0.254"), 67, ip("10.77.0.1"));
        QVERIFY(!sent.first().reply.options.contains(option::RelayAgentInformation));
    }

    void serverIdentifierOverrideOfTheRelayIsUsedAndAcceptedBack()
    {
        Bench bench;
        serve(bench, "10.78.0.100-10.78.0.199/24");
        wire::DhcpMessage asked = relayed(Edk2, MessageType::Discover, 7, "10.78.0.254");
        asked.options.set(option::RelayAgentInformation, {11, 4, 10, 78, 0, 254});
        const auto offer = bench.ask(asked, dhcp::Port::Dhcp, ip("10.77.0.254"), 67, ip("10.77.0.1")).first().reply;
        QCOMPARE(*offer.options.address(option::ServerIdentifier), ip("10.78.0.254"));
        QCOMPARE(offer.siaddr, ip("10.77.0.1"));
        asked.options.setU8(option::MessageType, uint8_t(MessageType::Request));
        asked.options.setAddress(option::ServerIdentifier, ip("10.78.0.254"));
        asked.options.setAddress(option::RequestedAddress, offer.yiaddr);
        const auto acks = bench.ask(asked, dhcp::Port::Dhcp, ip("10.77.0.254"), 67, ip("10.77.0.1"));
        QCOMPARE(acks.size(), 1);
        QCOMPARE(*acks.first().reply.type(), MessageType::Ack);
    }

    void sameDiscoverThroughTwoRelaysIsOneSessionAndOneAnswerEach()
    {
        Bench bench;
        const auto first =
            bench.ask(relayed(Edk2, MessageType::Discover, 7, "10.78.0.254"), dhcp::Port::Dhcp, ip("10.77.0.254"), 67);
        const auto second =
            bench.ask(relayed(Edk2, MessageType::Discover, 7, "10.78.0.253"), dhcp::Port::Dhcp, ip("10.77.0.253"), 67);
        const auto copy =
            bench.ask(relayed(Edk2, MessageType::Discover, 7, "10.78.0.254"), dhcp::Port::Dhcp, ip("10.77.0.254"), 67);
        QCOMPARE(first.size(), 1);
        QCOMPARE(second.size(), 1);
        QVERIFY(copy.isEmpty());
        QCOMPARE(bootFile(first.first().reply), bootFile(second.first().reply));
        QCOMPARE(bench.published.size(), 1);
    }

    void aMachineThatAsksTooOftenIsLimited()
    {
        Bench bench;
        for (uint32_t xid = 1; xid <= 100; ++xid)
            bench.discover(Edk2, xid);
        QCOMPARE(bench.sent.size(), dhcp::RequestFilter::RequestsPerSecond);
        QCOMPARE(bench.discover(Edk2, 101, 0, Other).size(), 0); // unknown machine: silent, but looked at
        QCOMPARE(bench.decided.last().reason, policy::Reason::UnknownNotSupported);
        bench.seconds(1);
        QCOMPARE(bench.discover(Edk2, 102).size(), 1);
    }

    void requestOnAnInterfaceThatIsNotAllowedIsSilent()
    {
        Bench bench;
        bench.set("responder.interfaces", "lan1");
        QVERIFY(bench.discover(Edk2, 7).isEmpty());
        QCOMPARE(bench.decided.last().reason, policy::Reason::InterfaceNotAllowed);
        bench.configuration.settings[QStringLiteral("dhcp.range")] = QStringLiteral("10.77.0.100-10.77.0.199/24");
        bench.set("dhcp.mode", "server");
        QVERIFY(bench.discover(Os, 8, 0, Other).isEmpty());
    }

    void copyOnAnInterfaceThatIsNotServedHidesNothing()
    {
        Bench bench;
        bench.set("responder.interfaces", "lan0");
        const wire::DhcpMessage asked = message(Edk2, MessageType::Discover, Machine, 7, 0);
        auto elsewhere = bench.arrive(asked);
        elsewhere->interface = QStringLiteral("lan1");
        bench.responder.handle(*elsewhere);
        QVERIFY(bench.sent.isEmpty());
        QCOMPARE(bench.ask(asked).size(), 1);
    }

    void interfacesOfTheCommandLineOverrideTheSetting()
    {
        Bench allowed({QStringLiteral("lan0")});
        allowed.set("responder.interfaces", "lan1");
        QCOMPARE(allowed.discover(Edk2, 7).size(), 1);
        Bench refused({QStringLiteral("lan1")});
        QVERIFY(refused.discover(Edk2, 7).isEmpty());
        QCOMPARE(refused.decided.last().reason, policy::Reason::InterfaceNotAllowed);
    }

    void firmwareMenuOffersTheDeploymentAndTheBootServiceEchoesTheItem()
    {
        static const dhcp::ReplyStyleRow rows[] = {{{}, 0, 0xFFFF, {}, dhcp::ReplyStyle::Menu}};
        Bench bench({}, rows);
        bench.deploy(Available, site::BootImage::Kind::Program);
        const auto offer = bench.discover(Edk2, 7).first().reply;
        const wire::Bytes *menu = offer.options.find(option::VendorInformation);
        QVERIFY(menu);
        QVERIFY(wire::asText(*menu).find("Local boot") != std::string_view::npos);
        QVERIFY(wire::asText(*menu).find("Install") != std::string_view::npos);
        QVERIFY(bootFile(offer).empty());
        QCOMPARE(bench.published.first()->decision.answer, policy::Answer::Prompt);

        wire::DhcpMessage asked = message(Edk2, MessageType::Request, Machine, 8, 0);
        asked.ciaddr = ip("10.77.0.130");
        asked.options.set(option::VendorInformation, {71, 4, 0x80, 0, 0, 0, 255});
        const auto ack = bench.ask(asked, dhcp::Port::BootService, asked.ciaddr, 4011, ip("10.77.0.1"));
        QCOMPARE(*ack.first().reply.options.find(option::VendorInformation), wire::bootItemReply(0x8000, 0));
        QVERIFY(bootFile(ack.first().reply).ends_with("/boot.bin")); // the menu was the prompt: no second one
        // Discovery by broadcast comes to 67 and is answered to whoever asks.
        asked.xid = 9;
        const auto broadcast = bench.ask(asked, dhcp::Port::Dhcp, asked.ciaddr, 68);
        QCOMPARE(broadcast.first().to, (dhcp::Destination{ip("10.77.0.130"), 68}));
    }

    void styleOffMakesNoOffer()
    {
        static const dhcp::ReplyStyleRow rows[] = {{Machine, 0, 0xFFFF, "PXEClient:Arch:00007", dhcp::ReplyStyle::Off}};
        Bench bench({}, rows);
        QVERIFY(bench.discover(Edk2, 7).isEmpty());
        QCOMPARE(bench.askService(Edk2).size(), 1); // whoever comes to 4011 is answered
    }

    void firstFittingStyleDecides()
    {
        const dhcp::ReplyStyleRow rows[] = {{Other, 0, 0xFFFF, {}, dhcp::ReplyStyle::Off},
                                            {{}, 6, 9, "PXEClient:Arch:00009", dhcp::ReplyStyle::Direct},
                                            {{}, 0, 9, {}, dhcp::ReplyStyle::Menu}};
        QCOMPARE(dhcp::replyStyle(rows, Other, 7, "x"), dhcp::ReplyStyle::Off);
        QCOMPARE(dhcp::replyStyle(rows, Machine, 9, "PXEClient:Arch:00009:UNDI:003000"), dhcp::ReplyStyle::Direct);
        QCOMPARE(dhcp::replyStyle(rows, Machine, 9, "PXEClient:Arch:00007"), dhcp::ReplyStyle::Menu);
        QCOMPARE(dhcp::replyStyle(rows, Machine, 11, {}), dhcp::ReplyStyle::Binl);
        QCOMPARE(dhcp::replyStyle(dhcp::defaultReplyStyles(), Machine, 0, {}), dhcp::ReplyStyle::Direct);
        QCOMPARE(dhcp::replyStyle(dhcp::defaultReplyStyles(), Machine, 7, {}), dhcp::ReplyStyle::Binl);
    }

    void spoofedPathsAreRefused_data()
    {
        QTest::addColumn<QString>("giaddr");
        QTest::addColumn<QString>("ciaddr");
        QTest::addColumn<int>("port");
        QTest::addColumn<QString>("word");
        QTest::newRow("relay is ourselves") << "10.77.0.1"
                                            << "0.0.0.0" << 67 << "relay-address";
        QTest::newRow("relay is loopback") << "127.0.0.1"
                                           << "0.0.0.0" << 67 << "relay-address";
        QTest::newRow("relay is broadcast") << "255.255.255.255"
                                            << "0.0.0.0" << 67 << "relay-address";
        QTest::newRow("relay is a group") << "224.0.0.1"
                                          << "0.0.0.0" << 67 << "relay-address";
        QTest::newRow("client is a group") << "0.0.0.0"
                                           << "239.1.1.1" << 68 << "client-address";
        QTest::newRow("no source port") << "0.0.0.0"
                                        << "0.0.0.0" << 0 << "source-port";
    }
    void spoofedPathsAreRefused()
    {
        QFETCH(QString, giaddr);
        QFETCH(QString, ciaddr);
        QFETCH(int, port);
        QFETCH(QString, word);
        Bench bench;
        wire::DhcpMessage asked = message(Edk2, MessageType::Discover, Machine, 1, 0);
        asked.giaddr = ip(qPrintable(giaddr));
        asked.ciaddr = ip(qPrintable(ciaddr));
        const auto request = bench.arrive(asked, dhcp::Port::Dhcp, ip("10.77.0.9"), quint16(port));
        QVERIFY(!request);
        QCOMPARE(QString::fromUtf8(request.error().data(), qsizetype(request.error().size())), word);
    }

    void repliesOfOthersAreNoRequests()
    {
        Bench bench;
        wire::DhcpMessage asked = message(Edk2, MessageType::Offer, Machine, 1, 0);
        asked.op = 2;
        QCOMPARE(bench.arrive(asked).error(), wire::wireErrorKey(wire::WireError::NotARequest));
    }

    void replySizeFollowsOption57WithinWhatFirmwareTakes()
    {
        wire::DhcpMessage asked;
        QCOMPARE(dhcp::maximumReplySize(asked), size_t(548));
        for (const auto &[claimed, taken] :
             {std::pair{0, 548}, {20, 548}, {576, 548}, {1472, 1444}, {1500, 1472}, {65280, 1472}}) {
            asked.options.setU16(option::MaximumMessageSize, uint16_t(claimed));
            QCOMPARE(dhcp::maximumReplySize(asked), size_t(taken));
        }
    }

    void ciaddrInADiscoverSaysNothing()
    {
        Bench bench;
        wire::DhcpMessage asked = message(Edk2, MessageType::Discover, Machine, 1, 0);
        asked.ciaddr = ip("10.77.0.44");
        QCOMPARE(bench.ask(asked).first().to, (dhcp::Destination{Ipv4Broadcast, 68}));
    }
};

QTEST_GUILESS_MAIN(TestModes)
#include "test_modes.moc"
