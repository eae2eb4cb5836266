// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/commands_fixture.h"

#include "server/engine/document.h"

using namespace slipway;
using namespace slipway::engine;
using namespace slipway::engine::test;
using namespace Qt::StringLiterals;
using Kind = site::CollectionRule::Kind;

/// Rules and maintenance windows as an administrator changes them.
class TestCollectionRules : public QObject
{
    Q_OBJECT

    static site::CollectionRule query(const QString &text)
    {
        return {.kind = Kind::Query, .query = *site::parseQuery(text)};
    }

private slots:
    void ruleTakesEffectInTheNextSnapshot()
    {
        Site site;
        const DeviceId pc = *site->addDevice(device(u"LAB-1"_s, 1));
        const CollectionId lab = *site->addCollection(u"Lab"_s);
        QCOMPARE(site.snapshot()->memberCount(lab), 0);
        QVERIFY(site->changeCollection(lab, {.addedRules = {query(u"name like LAB-*"_s)}}));
        QCOMPARE(site.snapshot()->deviceMembers(lab), QList<DeviceId>{pc});
        DeviceChange renamed;
        renamed.name = u"Office"_s;
        QVERIFY(site->changeDevice(pc, renamed));
        QCOMPARE(site.snapshot()->memberCount(lab), 0);
        QVERIFY(site->addDevice(device(u"lab-2"_s, 2)));
        QCOMPARE(site.snapshot()->memberCount(lab), 1);
        QVERIFY(site->changeCollection(lab, {.removedRules = {query(u"name like \"LAB-*\""_s)}}));
        QCOMPARE(site.snapshot()->memberCount(lab), 0);
    }

    void whatIsSeenOfAMachineMovesItsMembership()
    {
        Site site;
        const DeviceId pc = *site->addDevice(device(u"PC1"_s, 1));
        const CollectionId bench = *site->addCollection(u"Bench"_s);
        QVERIFY(site->changeCollection(bench, {.addedRules = {query(u"switch-port is eth7"_s)}}));
        QCOMPARE(site.snapshot()->memberCount(bench), 0);
        QVERIFY(!site->surroundingsChanged());
        const auto state = site.state();
        QVERIFY(state->saveObservations({{mac(1), {1000, {}, u"eth7"_s, {}}}}));
        QVERIFY(site->surroundingsChanged());
        QCOMPARE(site.snapshot()->deviceMembers(bench), QList<DeviceId>{pc});
        QVERIFY(!site->surroundingsChanged());
        // A program that comes later reads everything.
        QCOMPARE((*site.another()->snapshot())->memberCount(bench), 1);
        QVERIFY(state->saveObservations({{mac(1), {2000, {}, u"eth8"_s, {}}}, {mac(9), {2000, {}, u"eth7"_s, {}}}}));
        QVERIFY(site->surroundingsChanged());
        QCOMPARE(site.snapshot()->memberCount(bench), 0);
    }

    void siteWithoutSuchRulesDoesNotLook()
    {
        Site site;
        QVERIFY(site.snapshot());
        QVERIFY(site.state()->saveObservations({{mac(1), {1000, {}, u"eth7"_s, {}}}}));
        QVERIFY(!site->surroundingsChanged());
        QVERIFY(site.snapshot()->surroundings().observations.isEmpty());
    }

    void explainGoesByWhereTheMachineWasSeen()
    {
        Site site;
        QVERIFY(site->addDevice(device(u"PC1"_s, 1)));
        const CollectionId bench = *site->addCollection(u"Bench"_s);
        QVERIFY(
            site->changeCollection(bench, {.addedRules = {query(u"subnet within 10.20.0.0/16"_s)},
                                           .addedWindows = {*site::parseWindow(u"once 2099-01-01T00:00 1h utc"_s)}}));
        const auto sequence = site->addTaskSequence(u"TS"_s, {});
        QVERIFY(sequence.ok());
        NewDeployment deployment;
        deployment.taskSequence = *sequence;
        deployment.collection = bench;
        QVERIFY(site->addDeployment(deployment));
        policy::BootRequest request;
        request.mac = mac(1);
        request.architecture = 7;
        QCOMPARE(policy::reasonId(site->explain(request)->reason), u"NO_DEPLOYMENT"_s);
        QVERIFY(site.state()->saveObservations({{mac(1), {1000, Ipv4::parse("10.20.5.1"), {}, {}}}}));
        QCOMPARE(policy::reasonId(site->explain(request)->reason), u"NO_USABLE_DEPLOYMENT"_s);
    }

    void refusedChangesLeaveNoTrace()
    {
        Site site;
        const CollectionId a = *site->addCollection(u"A"_s), b = *site->addCollection(u"B"_s, a);
        const site::MaintenanceWindow night = *site::parseWindow(u"daily 22:00 8h"_s);
        QVERIFY(site->changeCollection(a, {.addedWindows = {night}}));
        QVERIFY(site.refuses(ErrorCode::Refused, [&] {
            return site->changeCollection(
                a, {.name = u"New"_s, .addedRules = {query(u"name is x"_s), {.kind = Kind::Include, .other = b}}});
        }));
        QVERIFY(!site.snapshot()->collection(a)->hasRules());
        QVERIFY(site.refuses(ErrorCode::AlreadyExists,
                             [&] { return site->changeCollection(a, {.addedWindows = {night}}); }));
        QVERIFY(site.refuses(ErrorCode::NotFound,
                             [&] { return site->changeCollection(a, {.removedRules = {query(u"name is x"_s)}}); }));
        QVERIFY(site.refuses(ErrorCode::Refused, [&] {
            return site->changeCollection(site::AllSystems, {.addedRules = {query(u"name is x"_s)}});
        }));
        QVERIFY(site.refuses(ErrorCode::InvalidValue, [&] { return site->changeCollection(a, {.name = u" "_s}); }));
        QVERIFY(
            site->changeCollection(a, {.addedRules = {{.kind = Kind::Include, .other = site::AllUnknownComputers}}}));
        // What a rule names cannot go.
        const CollectionId c = *site->addCollection(u"C"_s);
        QVERIFY(site->changeCollection(c, {.addedRules = {{.kind = Kind::Exclude, .other = b}}}));
        QVERIFY(site.refuses(ErrorCode::InUse, [&] { return site->removeCollection(b); }));
        QVERIFY(site->removeCollection(c));
        QVERIFY(site->removeCollection(b));
    }

    void documentListsRulesOnlyWhereThereAreSome()
    {
        Site site;
        const CollectionId a = *site->addCollection(u"A"_s), b = *site->addCollection(u"B"_s);
        const auto shown = [&](CollectionId id) {
            return document::collection(*site.snapshot()->collection(id), *site.snapshot());
        };
        for (const QString &key : {u"include"_s, u"exclude"_s, u"queries"_s, u"maintenanceWindows"_s})
            QVERIFY(!shown(a).contains(key));
        QVERIFY(site->changeCollection(a, {.addedRules = {query(u"vendor like zz*"_s),
                                                          query(u"name like a*"_s),
                                                          {.kind = Kind::Include, .other = b},
                                                          {.kind = Kind::Exclude, .other = site::AllUnknownComputers}},
                                           .addedWindows = {*site::parseWindow(u"weekly sun 1:00 90m utc"_s)}}));
        QCOMPARE(shown(a)["include"].toArray(), QJsonArray{u"B"_s});
        QCOMPARE(shown(a)["exclude"].toArray(), QJsonArray{u"All Unknown Computers"_s});
        QCOMPARE(shown(a)["queries"].toArray(), (QJsonArray{u"name like \"a*\""_s, u"vendor like \"zz*\""_s}));
        QCOMPARE(shown(a)["maintenanceWindows"].toArray(), QJsonArray{u"weekly sun 01:00 90m utc"_s});
        QCOMPARE(shown(a)["members"].toArray(), QJsonArray());
    }

    void seenTellsPlaceTimeAndVendor()
    {
        site::Device pc;
        pc.macs = {*MacAddress::parse("00:15:5D:00:00:01"), mac(2)};
        site::MacVendors vendors;
        vendors.add("MA-L,00155D,Microsoft Corporation,\n");
        policy::Ledger ledger;
        QCOMPARE(document::seen({}, ledger, vendors), QJsonObject());
        QCOMPARE(document::seen(pc, ledger, vendors), (QJsonObject{{"vendor", "Microsoft Corporation"}}));
        ledger.setObservations(
            {{pc.macs[0], {1000, {}, u"old"_s, {}}}, {pc.macs[1], {2000, Ipv4{0x0A000001}, u"new"_s, {}}}});
        QCOMPARE(document::seen(pc, ledger, vendors), (QJsonObject{{"vendor", "Microsoft Corporation"},
                                                                   {"time", "1970-01-01T00:00:02Z"},
                                                                   {"network", "10.0.0.1"},
                                                                   {"circuitId", "new"},
                                                                   {"remoteId", QJsonValue::Null}}));
    }
};

QTEST_GUILESS_MAIN(TestCollectionRules)
#include "test_collection_rules.moc"
