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
