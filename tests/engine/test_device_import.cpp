// SPDX-License-Identifier: GPL-3.0-or-later
// Computer information into a site: all rows or none, and what each of them does.
#include <QTest>

#include "server/engine/device_import.h"
#include "tests/engine/commands_fixture.h"

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::engine;
using engine::test::Site;
using Kind = site::RowProblem::Kind;

class TestDeviceImport : public QObject
{
    Q_OBJECT

    static Result<DeviceImport> run(const Site &site, const QByteArray &rows, const DeviceImportOptions &options = {})
    {
        const auto table = site::readDevices("name,mac,smbios_guid,arch,collection\n" + rows);
        if (!table)
            return fail(table.error());
        return site->importDevices(*table, options);
    }
    static DeviceId stranger(const Site &site, int number, std::optional<Guid> guid = {})
    {
        store::PayloadClaim claim;
        claim.token = QByteArray::number(number);
        claim.record.mac = engine::test::mac(number);
        claim.record.smbiosGuid = guid;
        claim.record.architecture = site::Architecture::Arm64;
        claim.deployment = {u"P0120001"_s};
        claim.required = true;
        claim.timeMs = 1000;
        return site.state()->beginPayload(claim)->device;
    }
    static const site::Device *named(const site::SnapshotPointer &snapshot, const QString &name)
    {
        for (const site::Device &device : snapshot->configuration().devices)
            if (device.name == name)
                return &device;
        return nullptr;
    }

private slots:
    void rowsBecomeDevicesAndMembers()
    {
        Site site;
        const CollectionId lab = *site->addCollection(u"Lab"_s);
        const CollectionId all = *site->addCollection(u"Imported"_s);
        const auto done = run(site,
                              "PC1,020000000001;020000000002,,x64,lab\nPC2,,"
                              "11223344-5566-7788-99AA-BBCCDDEEFF00,,\n",
                              {.collection = all});
        QVERIFY(done);
        QVERIFY(done->written);
        QCOMPARE(done->added, 2);
        const auto snapshot = site.snapshot();
        QCOMPARE(named(snapshot, u"PC1"_s)->macs.size(), 2);
        QCOMPARE(named(snapshot, u"PC1"_s)->architecture, site::Architecture::X64);
        QCOMPARE(snapshot->deviceMembers(lab).size(), 1);
        QCOMPARE(snapshot->deviceMembers(all).size(), 2);
    }

    void oneBadRowLeavesEverythingAsItWas()
    {
        Site site;
        QVERIFY(site->addDevice(engine::test::device(u"Old"_s, 7)));
        QVERIFY(site->addCollection(u"Lab"_s));
        const QString before = site.trace();
        const auto done = run(site, "PC1,020000000001,,,\n,020000000002,,,\nPC3,020000000007,,,\nold,020000000004,,,\n"
                                    "PC5,020000000005,,,Nowhere\nPC6,020000000006,,,All Systems\n");
        QVERIFY(done);
        QVERIFY(!done->written);
        QCOMPARE(site.trace(), before);
        QStringList problems;
        for (const site::RowProblem &problem : done->problems)
            problems.append(QString::number(problem.line) + u':' + QString::number(int(problem.kind)));
        const auto row = [](int line, Kind kind) { return QString::number(line) + u':' + QString::number(int(kind)); };
        QCOMPARE(problems, (QStringList{row(3, Kind::MissingName), row(4, Kind::MacTaken), row(5, Kind::NameTaken),
                                        row(6, Kind::UnknownCollection), row(7, Kind::BuiltInCollection)}));
        QCOMPARE(done->problems[1].args, (QStringList{u"02:00:00:00:00:07"_s, u"Old"_s}));
    }

    void aDryRunSaysAllAndDoesNothing()
    {
        Site site;
        const QString before = site.trace();
        const auto done = run(site, "PC1,020000000001,,,\n", {.dryRun = true});
        QVERIFY(done);
        QCOMPARE(done->added, 1);
        QVERIFY(!done->written);
        QCOMPARE(site.trace(), before);
    }

    void overwriteChangesWhatTheRowGives()
    {
        Site site;
        NewDevice old = engine::test::device(u"PC1"_s, 1);
        old.architecture = site::Architecture::X86;
        QVERIFY(site->addDevice(old));
        QVERIFY(site->addDevice(engine::test::device(u"PC2"_s, 2)));
        QVERIFY(site->addDevice(engine::test::device(u"PC3"_s, 3)));
        const auto done = run(site,
                              "pc1,02-00-00-00-00-11,11223344-5566-7788-99AA-BBCCDDEEFF00,,\n" // by name
                              "Renamed,020000000002,,x64,\n"                                   // by MAC
                              "PC3,020000000003,,,\n"                                          // as it is
                              "PC4,020000000004,,,\n",
                              {.overwrite = true});
        QVERIFY(done);
        QVERIFY2(done->written, qPrintable(QString::number(done->problems.size())));
        QCOMPARE(done->added, 1);
        QCOMPARE(done->changed, 2);
        QCOMPARE(done->unchanged, 1);
        const auto snapshot = site.snapshot();
        const site::Device *first = named(snapshot, u"pc1"_s);
        QVERIFY(first);
        QCOMPARE(first->macs, QList<MacAddress>{engine::test::mac(0x11)});
        QCOMPARE(first->architecture, site::Architecture::X86);
        QVERIFY(first->smbiosGuid);
        QVERIFY(named(snapshot, u"Renamed"_s));
        QVERIFY(!named(snapshot, u"PC2"_s));
    }

    void aRowThatMatchesTwoDevicesIsAmbiguous()
    {
        Site site;
        QVERIFY(site->addDevice(engine::test::device(u"PC1"_s, 1)));
        QVERIFY(site->addDevice(engine::test::device(u"PC2"_s, 2)));
        const auto done = run(site, "PC1,020000000002,,,\n", {.overwrite = true});
        QVERIFY(done);
        QVERIFY(!done->written);
        QCOMPARE(done->problems.first().kind, Kind::Ambiguous);
        QCOMPARE(done->problems.first().args, QStringList{u"PC1, PC2"_s});
    }

    void twoRowsCannotChangeOneDevice()
    {
        Site site;
        QVERIFY(site->addDevice(engine::test::device(u"PC1"_s, 1)));
        const auto done = run(site, "PC1,020000000009,,,\nOther,020000000001,,,\n", {.overwrite = true});
        QVERIFY(done);
        QCOMPARE(done->problems.first().kind, Kind::SameDevice);
        QCOMPARE(done->problems.first().args, (QStringList{u"PC1"_s, u"2"_s}));
    }

    void unknownMachinesArePromotedWithAllThatTheirRecordsHold()
    {
        Site site;
        const DeviceId record = stranger(site, 1, engine::test::guid(9));
        QVERIFY(record.value >= FirstUnprovisionedId);
        const auto done = run(site, "PC1,020000000001,,,\n");
        QVERIFY(done);
        QCOMPARE(done->promoted, 1);
        const auto snapshot = site.snapshot();
        const site::Device *device = named(snapshot, u"PC1"_s);
        QCOMPARE(device->smbiosGuid, engine::test::guid(9));
        QCOMPARE(device->architecture, site::Architecture::Arm64);
        QVERIFY(site->ledger()->state(device->id, {u"P0120001"_s}));
        QVERIFY(site->ledger()->unprovisionedRecords().isEmpty());
    }

    void oneRecordGoesToOneRow()
    {
        Site site;
        stranger(site, 1, engine::test::guid(9));
        const auto done = run(site, "PC1,020000000001,,,\nPC2,020000000002,11223344000000000000000000000009,,\n");
        QVERIFY(done);
        QVERIFY(done->written);
        QCOMPARE(done->promoted, 1);
        QVERIFY(!named(site.snapshot(), u"PC1"_s)->smbiosGuid);
        QCOMPARE(named(site.snapshot(), u"PC2"_s)->smbiosGuid, engine::test::guid(9));
    }

    void aCollectionThatIsNotThereIsRefused()
    {
        Site site;
        QVERIFY(site.refuses(ErrorCode::NotFound,
                             [&] { return run(site, "PC1,020000000001,,,\n", {.collection = CollectionId{99}}); }));
        QVERIFY(site.refuses(ErrorCode::Refused,
                             [&] { return run(site, "PC1,020000000001,,,\n", {.collection = site::AllSystems}); }));
    }
};

QTEST_GUILESS_MAIN(TestDeviceImport)
#include "test_device_import.moc"
