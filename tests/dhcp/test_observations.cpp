// SPDX-License-Identifier: GPL-3.0-or-later
// What the dhcp thread sees of where a machine sits, and that the decision goes by it.
#include "tests/dhcp/bench.h"

using namespace slipway;
using namespace slipway::test;
using namespace Qt::StringLiterals;
using session::Stage;

namespace {

wire::DhcpMessage relayed(std::vector<uint8_t> information, const MacAddress &mac = Machine)
{
    wire::DhcpMessage asked = message(Edk2, wire::MessageType::Discover, mac, 7, 0);
    asked.giaddr = ip("10.78.0.254");
    asked.hops = 1;
    asked.options.set(wire::option::RelayAgentInformation, std::move(information));
    return asked;
}

site::Observation seenIn(Bench &bench, const wire::DhcpMessage &asked)
{
    const auto request = bench.arrive(asked, dhcp::Port::Dhcp, asked.giaddr, 67, ip("10.77.0.1"));
    return request ? request->seen(4711) : site::Observation{};
}

} // namespace

class TestObservations : public QObject
{
    Q_OBJECT
private slots:
    void machineOnTheLinkIsSeenInOurNetwork()
    {
        Bench bench;
        const auto request = bench.arrive(message(Edk2, wire::MessageType::Discover, Machine, 1, 0));
        QVERIFY(request);
        QCOMPARE(request->seen(4711), (site::Observation{4711, ip("10.77.0.1"), {}, {}}));
    }

    void relayedMachineIsSeenInTheRelaysNetwork()
    {
        Bench bench;
        const site::Observation seen = seenIn(bench, relayed({1, 4, 'e', 't', 'h', '7', 2, 3, 's', 'w', '1'}));
        QCOMPARE(seen, (site::Observation{4711, ip("10.78.0.254"), u"eth7"_s, u"sw1"_s}));
    }

    void linkSelectionWinsOverTheRelaysAddress()
    {
        Bench bench;
        QCOMPARE(*seenIn(bench, relayed({5, 4, 10, 99, 0, 0})).address, ip("10.99.0.0"));
    }

    void whatCannotBeShownIsHexadecimal_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("Cisco's module and port") << QByteArray::fromHex("000400010203") << u"000400010203"_s;
        QTest::newRow("line feed") << QByteArray("a\nb") << u"610A62"_s;
        QTest::newRow("not UTF-8") << QByteArray("\xFF\xFE") << u"FFFE"_s;
        QTest::newRow("right-to-left override") << QByteArray("a\xE2\x80\xAE") << u"61E280AE"_s;
        QTest::newRow("blank in front") << QByteArray(" a") << u"2061"_s;
        QTest::newRow("umlaut") << QByteArray("T\xC3\xBCr 4") << u"Tür 4"_s;
        QTest::newRow("markup stays text") << QByteArray("<b>1</b>") << u"<b>1</b>"_s;
        QTest::newRow("empty") << QByteArray() << QString();
    }
    void whatCannotBeShownIsHexadecimal()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        Bench bench;
        std::vector<uint8_t> information{1, uint8_t(bytes.size())};
        information.insert(information.end(), bytes.begin(), bytes.end());
        QCOMPARE(seenIn(bench, relayed(information)).circuitId, text);
    }

    void silentAndAnsweredSessionsCarryWhatWasSeen()
    {
        Bench bench;
        bench.ask(relayed({1, 4, 'e', 't', 'h', '7'}), dhcp::Port::Dhcp, ip("10.78.0.254"), 67, ip("10.77.0.1"));
        QCOMPARE(bench.published.last()->seen.circuitId, u"eth7"_s);
        QCOMPARE(bench.published.last()->seen.lastSeenMs, bench.clock.utcMs());
        bench.ask(relayed({1, 4, 'e', 't', 'h', '8'}, Other), dhcp::Port::Dhcp, ip("10.78.0.254"), 67, ip("10.77.0.1"));
        QVERIFY(bench.published.last()->decision.answer == policy::Answer::Silent);
        QCOMPARE(bench.published.last()->seen.circuitId, u"eth8"_s);
    }

    void switchPortPutsAMachineIntoACollection()
    {
        Bench bench;
        bench.configuration.collections.last().devices.clear();
        bench.configuration.collections.last().queries = {*site::parseQuery(u"switch-port is eth7"_s)};
        bench.apply();
        QVERIFY(bench.discover(Edk2).isEmpty());
        const auto elsewhere = relayed({1, 4, 'e', 't', 'h', '8'});
        QVERIFY(bench.ask(elsewhere, dhcp::Port::Dhcp, ip("10.78.0.254"), 67, ip("10.77.0.1")).isEmpty());
        bench.seconds(1);
        auto there = relayed({1, 4, 'e', 't', 'h', '7'});
        there.xid = 8;
        QCOMPARE(bench.ask(there, dhcp::Port::Dhcp, ip("10.78.0.254"), 67, ip("10.77.0.1")).size(), 1);
    }

    void boot4011GoesByWhereTheDiscoverCameFrom()
    {
        Bench bench;
        bench.configuration.collections.last().devices.clear();
        bench.configuration.collections.last().queries = {*site::parseQuery(u"switch-port is eth7"_s)};
        bench.apply();
        QCOMPARE(
            bench.ask(relayed({1, 4, 'e', 't', 'h', '7'}), dhcp::Port::Dhcp, ip("10.78.0.254"), 67, ip("10.77.0.1"))
                .size(),
            1);
        bench.apply(); // an edit in between: decided anew, on a request that no relay has seen
        bench.seconds(1);
        QCOMPARE(bench.askService(Edk2).size(), 1);
        QCOMPARE(bench.published.last()->seen.circuitId, u"eth7"_s);
        // Without a session it is where it was last seen.
        Bench fresh;
        fresh.configuration = bench.configuration;
        fresh.apply();
        QVERIFY(fresh.askService(Edk2).isEmpty());
        auto ledger = std::make_shared<policy::Ledger>();
        ledger->setObservations({{Machine, {1000, {}, u"eth7"_s, {}}}});
        fresh.responder.setLedger(ledger);
        fresh.seconds(1);
        QCOMPARE(fresh.askService(Edk2).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestObservations)
#include "test_observations.moc"
