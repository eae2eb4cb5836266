// SPDX-License-Identifier: GPL-3.0-or-later
// Records of unknown machines: promoted, merged, and what they bring along.
#include <QTest>

#include "tests/engine/commands_fixture.h"

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::engine;
using engine::test::guid;
using engine::test::mac;
using engine::test::Site;

class TestUnknownMachines : public QObject
{
    Q_OBJECT

    static DeviceId stranger(const Site &site, int number, std::optional<Guid> identity = {})
    {
        store::PayloadClaim claim;
        claim.token = QByteArray::number(number) + (identity ? identity->toString().c_str() : "");
        claim.record.mac = mac(number);
        claim.record.smbiosGuid = identity;
        claim.record.architecture = site::Architecture::Arm64;
        claim.deployment = {u"P0120001"_s};
        claim.required = true;
        claim.timeMs = 1000;
        return site.state()->beginPayload(claim)->device;
    }
    /// Whoever is named LAB-* boots what is required there, and no second one without a word.
    static CollectionId requiredLab(const Site &site)
    {
        NewBootImage image;
        image.name = u"Image"_s;
        image.program = site.file(u"boot.efi"_s, "MZ program");
        const CollectionId lab = *site->addCollection(u"Lab"_s);
        const site::CollectionRule named{.kind = site::CollectionRule::Kind::Query,
                                         .query = *site::parseQuery(u"name like LAB-*"_s)};
        NewDeployment required;
        required.taskSequence = *site->addTaskSequence(u"Install"_s, *site->addBootImage(image));
        required.collection = lab;
        required.purpose = site::Deployment::Purpose::Required;
        if (!site->changeCollection(lab, {.addedRules = {named}}) || !site->addDeployment(required) ||
            !site->setSetting(u"risk.default-size"_s, u"1"_s) || !site->addDevice(engine::test::device(u"LAB-1"_s, 9)))
            qWarning("no required deployment");
        return lab;
    }
    static bool hasRun(const Site &site, DeviceId device)
    {
        return site->ledger()->state(device, {u"P0120001"_s}).has_value();
    }

private slots:
    void aRecordIsPromotedWithAllThatItHolds()
    {
        Site site;
        const DeviceId record = stranger(site, 1, guid(1));
        const CollectionId lab = *site->addCollection(u"Lab"_s);
        const auto made = site->promoteRecord(record, u" PC1 "_s, lab);
        QVERIFY(made);
        const auto snapshot = site.snapshot();
        const site::Device *device = snapshot->device(*made);
        QCOMPARE(device->name, u"PC1"_s);
        QCOMPARE(device->macs, QList<MacAddress>{mac(1)});
        QCOMPARE(device->smbiosGuid, guid(1));
        QCOMPARE(device->architecture, site::Architecture::Arm64);
        QCOMPARE(snapshot->deviceMembers(lab), QList<DeviceId>{*made});
        QVERIFY(hasRun(site, *made));
        QVERIFY(site->ledger()->unprovisionedRecords().isEmpty());
    }

    void aPromotionThatCannotBeLeavesTheRecord()
    {
        Site site;
        const DeviceId record = stranger(site, 1);
        QVERIFY(site->addDevice(engine::test::device(u"PC1"_s, 5)));
        QVERIFY(site.refuses(ErrorCode::AlreadyExists, [&] { return site->promoteRecord(record, u"pc1"_s); }));
        QVERIFY(site.refuses(ErrorCode::InvalidValue, [&] { return site->promoteRecord(record, u" "_s); }));
        QVERIFY(
            site.refuses(ErrorCode::Refused, [&] { return site->promoteRecord(record, u"PC2"_s, site::AllSystems); }));
        QVERIFY(site.refuses(ErrorCode::NotFound,
                             [&] { return site->promoteRecord({FirstUnprovisionedId + 77}, u"PC2"_s); }));
    }

    void theNameThatARecordGetsIsGuarded()
    {
        Site site;
        const CollectionId lab = requiredLab(site);
        const CollectionId other = *site->addCollection(u"Other"_s);
        const DeviceId record = stranger(site, 1);
        const auto promote = [&](CollectionId into, bool accepted = false) {
            return site->promoteRecord(record, u"LAB-2"_s, into, accepted);
        };
        QCOMPARE(site->riskOfPromotion(record, u"LAB-2"_s, other)->collection, u"Lab"_s);
        QVERIFY(!site->riskOfPromotion(record, u"Office"_s, other)->asks());
        QVERIFY(site.refuses(ErrorCode::RiskNotAccepted, [&] { return promote(other); }));
        QVERIFY(site.refuses(ErrorCode::RiskNotAccepted, [&] { return promote({}); }));
        QVERIFY(promote({}, true));
        QCOMPARE(site.snapshot()->memberCount(lab), 2);
    }

    void aDeviceThatARuleTakesIsGuarded()
    {
        Site site;
        const CollectionId lab = requiredLab(site);
        NewDevice second = engine::test::device(u"LAB-2"_s, 1);
        QCOMPARE(site->riskOfDevice(second)->collection, u"Lab"_s);
        QVERIFY(site.refuses(ErrorCode::RiskNotAccepted, [&] { return site->addDevice(second); }));
        QCOMPARE(site->addDevice(second).error().args.value(5), u"device"_s);
        second.acceptRisk = true;
        QVERIFY(site->addDevice(second));
        const DeviceId office = *site->addDevice(engine::test::device(u"Office"_s, 2));
        DeviceChange renamed;
        renamed.name = u"LAB-3"_s;
        QCOMPARE(site->riskOfChange(office, renamed)->collection, u"Lab"_s);
        QVERIFY(site.refuses(ErrorCode::RiskNotAccepted, [&] { return site->changeDevice(office, renamed); }));
        renamed.acceptRisk = true;
        QVERIFY(site->changeDevice(office, renamed));
        QCOMPARE(site.snapshot()->memberCount(lab), 3);
    }

    void whatAMergeBringsIsGuarded()
    {
        Site site;
        const CollectionId lab = requiredLab(site);
        const site::CollectionRule arm{.kind = site::CollectionRule::Kind::Query,
                                       .query = *site::parseQuery(u"architecture is arm64"_s)};
        QVERIFY(site->changeCollection(lab, {.addedRules = {arm}}));
        const DeviceId device = *site->addDevice(engine::test::device(u"PC1"_s, 1));
        const DeviceId record = stranger(site, 2);
        QCOMPARE(site->riskOfMerge(record, device)->collection, u"Lab"_s);
        QVERIFY(site.refuses(ErrorCode::RiskNotAccepted, [&] { return site->mergeRecord(record, device); }));
        QVERIFY(site->mergeRecord(record, device, true));
        QCOMPARE(site.snapshot()->memberCount(lab), 2);
    }

    void whatAMemberGainsIsGuarded()
    {
        Site site;
        const CollectionId lab = requiredLab(site);
        const DeviceId member = site.snapshot()->deviceMembers(lab).value(0);
        const QString deployment = site.snapshot()->deploymentsTo(lab).value(0)->id.value;
        const DeviceId record = stranger(site, 2); // ran something else
        const auto risk = site->riskOfMerge(record, member);
        QCOMPARE(risk->collection, u"Lab"_s);
        QCOMPARE(risk->members, 2);
        QVERIFY(risk->asks());
        QVERIFY(site.refuses(ErrorCode::RiskNotAccepted, [&] { return site->mergeRecord(record, member); }));
        DeviceChange adapter, board, fewer;
        adapter.macs = QList<MacAddress>{mac(9), mac(3)};
        board.smbiosGuid = guid(3);
        fewer.macs = QList<MacAddress>{mac(3)};
        QVERIFY(site.refuses(ErrorCode::RiskNotAccepted, [&] { return site->changeDevice(member, adapter); }));
        QVERIFY(site.refuses(ErrorCode::RiskNotAccepted, [&] { return site->changeDevice(member, board); }));
        adapter.acceptRisk = true;
        QVERIFY(site->changeDevice(member, adapter));
        QVERIFY(site->changeDevice(member, fewer));
        QVERIFY(site->mergeRecord(record, member, true));

        // What ran already, as the device or as the record, would not start.
        QVERIFY(site.state()->addLedgerRows({{member, {deployment}, policy::LedgerState::Served, 1000}}));
        QVERIFY(site->mergeRecord(stranger(site, 4), member));
    }

    void whatTheRecordRanIsNoRisk()
    {
        Site site;
        const CollectionId lab = requiredLab(site);
        const DeviceId member = site.snapshot()->deviceMembers(lab).value(0);
        const DeviceId record = stranger(site, 2);
        const DeploymentId deployment = site.snapshot()->deploymentsTo(lab).value(0)->id;
        QVERIFY(site.state()->addLedgerRows({{record, deployment, policy::LedgerState::Served, 1000}}));
        QVERIFY(!site->riskOfMerge(record, member)->asks());
        QVERIFY(site->mergeRecord(record, member));
    }

    void aSharedAdapterStaysWithItsFirstDevice()
    {
        Site site;
        QVERIFY(site->addDevice(engine::test::device(u"PC1"_s, 1)));
        QVERIFY(site->addDuplicateId(mac(1)));
        const DeviceId record = stranger(site, 1, guid(2));
        const auto made = site->promoteRecord(record, u"PC2"_s);
        QVERIFY(made);
        QVERIFY(site.snapshot()->device(*made)->macs.isEmpty());
        QCOMPARE(site.snapshot()->device(*made)->smbiosGuid, guid(2));
    }

    void mergingGivesTheDeviceWhatTheRecordHolds()
    {
        Site site;
        const DeviceId device = *site->addDevice(engine::test::device(u"PC1"_s, 1));
        const DeviceId record = stranger(site, 2, guid(2));
        QVERIFY(site->mergeRecord(record, device));
        const site::SnapshotPointer snapshot = site.snapshot();
        QCOMPARE(snapshot->device(device)->macs, (QList<MacAddress>{mac(1), mac(2)}));
        QCOMPARE(snapshot->device(device)->smbiosGuid, guid(2));
        QVERIFY(hasRun(site, device));
        QVERIFY(site->ledger()->unprovisionedRecords().isEmpty());
    }

    void twoMachinesAreNotMerged()
    {
        Site site;
        NewDevice known = engine::test::device(u"PC1"_s, 1);
        known.smbiosGuid = guid(1);
        const DeviceId device = *site->addDevice(known);
        const DeviceId record = stranger(site, 2, guid(2));
        QVERIFY(site.refuses(ErrorCode::Refused, [&] { return site->mergeRecord(record, device); }));
        QVERIFY(site.refuses(ErrorCode::NotFound, [&] { return site->mergeRecord(record, {99}); }));
        QVERIFY(site.refuses(ErrorCode::NotFound, [&] { return site->mergeRecord(device, device); }));
    }

    void aDeviceThatIsAddedByItsMacKeepsWhatTheRecordKnew()
    {
        Site site;
        stranger(site, 1, guid(1));
        const DeviceId device = *site->addDevice(engine::test::device(u"PC1"_s, 1));
        QCOMPARE(site.snapshot()->device(device)->smbiosGuid, guid(1));
        QCOMPARE(site.snapshot()->device(device)->architecture, site::Architecture::Arm64);
        QVERIFY(hasRun(site, device));
    }

    void whatIsGivenStandsAboveTheRecord()
    {
        Site site;
        stranger(site, 1, guid(1));
        NewDevice given = engine::test::device(u"PC1"_s, 1);
        given.smbiosGuid = guid(9);
        given.architecture = site::Architecture::X64;
        const DeviceId device = *site->addDevice(given);
        QCOMPARE(site.snapshot()->device(device)->smbiosGuid, guid(9));
        QCOMPARE(site.snapshot()->device(device)->architecture, site::Architecture::X64);
    }

    void recordsThatDisagreeGiveNoGuid()
    {
        Site site;
        stranger(site, 1, guid(1));
        stranger(site, 1, guid(2));
        const DeviceId device = *site->addDevice(engine::test::device(u"PC1"_s, 1));
        QVERIFY(!site.snapshot()->device(device)->smbiosGuid);
    }
};

QTEST_GUILESS_MAIN(TestUnknownMachines)
#include "test_unknown_machines.moc"
