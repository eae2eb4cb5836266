// SPDX-License-Identifier: GPL-3.0-or-later
// Whose block and window size counts, whom a change reaches, the list of overrides and of machines that were backed
// off.
#include "models/site/ramdisk_model.h"
#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QtTest>

using namespace slipway;
using namespace slipway::models;
using namespace Qt::StringLiterals;

namespace {

constexpr CollectionId Room{16}, Lab{17};

MacAddress macOf(int device)
{
    return {{0x52, 0x54, 0, 0, 0, quint8(device)}};
}

/// Ten devices: 1 to 6 in the room, 5 to 8 in the lab.
site::Configuration school()
{
    site::Configuration c;
    c.collections += {site::AllSystems, u"All Systems"_s, {}, true, {}, {}};
    c.collections += {site::AllUnknownComputers, u"All Unknown Computers"_s, site::AllSystems, true, {}, {}};
    QList<DeviceId> room, lab;
    for (int i = 1; i <= 10; ++i) {
        c.devices += {DeviceId{i}, u"pc%1"_s.arg(i), {macOf(i)}, {}, {}, {}, {}};
        if (i <= 6)
            room += DeviceId{i};
        if (i >= 5 && i <= 8)
            lab += DeviceId{i};
    }
    c.collections += {Room, u"Room"_s, site::AllSystems, false, room, {}};
    c.collections += {Lab, u"Lab"_s, site::AllSystems, false, lab, {}};
    c.settings = {{u"ramdisk.tftp-block-size"_s, u"8192"_s}, {u"ramdisk.tftp-window-size"_s, u"4"_s}};
    return c;
}

QString cellOf(const RowModelBase &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class TestRamdiskModels : public QObject
{
    Q_OBJECT
private slots:
    void theSiteHasItsSettings();
    void aCollectionInheritsEachValueForItself();
    void aDeviceInheritsFromItsCollections();
    void aBackedOffDeviceShowsWhatItIsAskedToUse();
    void otherValuesOfMembersAreCounted();
    void whatIsGoneHasNoValues();
    void ownersAreNamedByAKey();
    void overridesAreListed();
    void backedOffMachinesAreListed();
    void modelsSurviveRandomChanges();
};

void TestRamdiskModels::theSiteHasItsSettings()
{
    const site::Snapshot snapshot(school());
    const auto values = ramdiskValues({}, snapshot, policy::Ledger());
    QVERIFY(values);
    QCOMPARE(values->own, (site::RamdiskTuning{8192, 4}));
    QCOMPARE(values->inForce.blockSize, 8192);
    QCOMPARE(values->inForce.windowSize, 4);
    QCOMPARE(values->machines, 10);
    QCOMPARE(values->otherwise, 0);
}

void TestRamdiskModels::aCollectionInheritsEachValueForItself()
{
    site::Configuration c = school();
    c.collectionRamdisks[Room] = {0, 16};
    const site::Snapshot snapshot(c);
    const auto values = ramdiskValues({Room, {}}, snapshot, policy::Ledger());
    QVERIFY(values);
    QCOMPARE(values->own, (site::RamdiskTuning{0, 16}));
    QCOMPARE(values->inherited.blockSize, 8192);
    QCOMPARE(values->inherited.windowSize, 4);
    QCOMPARE(values->inForce.blockSize, 8192);
    QCOMPARE(values->inForce.windowSize, 16);
    QCOMPARE(values->machines, 6);
}

void TestRamdiskModels::aDeviceInheritsFromItsCollections()
{
    site::Configuration c = school();
    c.collectionRamdisks[Room] = {1456, 16};
    c.collectionRamdisks[Lab] = {4096, 8};
    c.deviceRamdisks[DeviceId{5}] = {0, 1};
    const site::Snapshot snapshot(c);
    const auto values = ramdiskValues({{}, DeviceId{5}}, snapshot, policy::Ledger());
    QVERIFY(values);
    QCOMPARE(values->own, (site::RamdiskTuning{0, 1}));
    QCOMPARE(values->inherited.blockSize, 1456);
    QCOMPARE(values->inherited.windowSize, 8);
    QCOMPARE(values->inherited.origin, policy::Ramdisk::Origin::Collection);
    QCOMPARE(values->inForce.blockSize, 1456);
    QCOMPARE(values->inForce.windowSize, 1);
    QCOMPARE(values->inForce.origin, policy::Ramdisk::Origin::Device);
    QCOMPARE(values->machines, 1);
}

void TestRamdiskModels::aBackedOffDeviceShowsWhatItIsAskedToUse()
{
    const site::Snapshot snapshot(school());
    policy::Ledger ledger;
    ledger.setBackOffs({{macOf(2), {{1456, 0}, 7000}}});
    const auto values = ramdiskValues({{}, DeviceId{2}}, snapshot, ledger);
    QVERIFY(values && values->backOff);
    QCOMPARE(values->backOff->sinceMs, 7000);
    QCOMPARE(values->inForce.blockSize, 1456);
    QCOMPARE(values->inForce.windowSize, 4);
    QCOMPARE(values->inForce.origin, policy::Ramdisk::Origin::BackedOff);
    QCOMPARE(values->inherited.blockSize, 8192);
    QVERIFY(!ramdiskValues({{}, DeviceId{3}}, snapshot, ledger)->backOff);
}

void TestRamdiskModels::otherValuesOfMembersAreCounted()
{
    site::Configuration c = school();
    c.collectionRamdisks[Room] = {1456, 16};
    c.collectionRamdisks[Lab] = {4096, 8}; // 5 and 6 are in both
    c.deviceRamdisks[DeviceId{1}] = {512, 1};
    c.deviceRamdisks[DeviceId{10}] = {512, 1};
    const site::Snapshot snapshot(c);
    QCOMPARE(ramdiskValues({Room, {}}, snapshot, policy::Ledger())->otherwise, 3);
    QCOMPARE(ramdiskValues({Lab, {}}, snapshot, policy::Ledger())->otherwise, 2);
    // All but device 9.
    QCOMPARE(ramdiskValues({}, snapshot, policy::Ledger())->otherwise, 9);
}

void TestRamdiskModels::whatIsGoneHasNoValues()
{
    const site::Snapshot snapshot(school());
    QVERIFY(!ramdiskValues({CollectionId{99}, {}}, snapshot, policy::Ledger()));
    QVERIFY(!ramdiskValues({{}, DeviceId{99}}, snapshot, policy::Ledger()));
}

void TestRamdiskModels::ownersAreNamedByAKey()
{
    for (const RamdiskOwner &owner : {RamdiskOwner(), RamdiskOwner{Room, {}}, RamdiskOwner{{}, DeviceId{3}}})
        QCOMPARE(RamdiskOwner::fromKeyText(owner.keyText()), std::optional(owner));
    QCOMPARE((RamdiskOwner{{}, DeviceId{3}}).keyText(), u"device 3"_s);
    for (const QString &wrong : {u""_s, u"device"_s, u"device x"_s, u"device 0"_s, u"machine 3"_s})
        QVERIFY2(!RamdiskOwner::fromKeyText(wrong), qPrintable(wrong));
}

void TestRamdiskModels::overridesAreListed()
{
    site::Configuration c = school();
    c.collectionRamdisks[Room] = {1456, 0};
    c.deviceRamdisks[DeviceId{4}] = {512, 1};
    c.deviceRamdisks[DeviceId{77}] = {512, 1}; // deleted by another program a moment ago
    RamdiskOverrideModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.update(site::Snapshot(c));
    QCOMPARE(model.rowCount(), 2);
    const int room = model.rowOfKeyText(u"collection 16"_s), pc = model.rowOfKeyText(u"device 4"_s);
    QVERIFY(room >= 0 && pc >= 0);
    QCOMPARE(cellOf(model, room, RamdiskOverrideModel::Name), u"Room"_s);
    QCOMPARE(cellOf(model, room, RamdiskOverrideModel::BlockSize), QLocale().toString(1456));
    QCOMPARE(cellOf(model, room, RamdiskOverrideModel::WindowSize), u"inherited"_s);
    QCOMPARE(cellOf(model, room, RamdiskOverrideModel::Machines), u"6"_s);
    QCOMPARE(cellOf(model, pc, RamdiskOverrideModel::Kind), u"Device"_s);
    QCOMPARE(model.index(room, RamdiskOverrideModel::BlockSize).data(SortRole).toInt(), 1456);
}

void TestRamdiskModels::backedOffMachinesAreListed()
{
    site::Configuration c = school();
    c.collectionRamdisks[Room] = {4096, 16};
    policy::Ledger ledger;
    ledger.setBackOffs({{macOf(2), {{1456, 0}, 7000}}, {macOf(200), {{1456, 1}, 9000}}});
    BackOffModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.update(site::Snapshot(c), ledger);
    QCOMPARE(model.rowCount(), 2);
    const int known = model.rowOf(macOf(2)), stranger = model.rowOf(macOf(200));
    QCOMPARE(cellOf(model, known, BackOffModel::Machine), u"pc2"_s);
    QCOMPARE(cellOf(model, known, BackOffModel::BlockSize), QLocale().toString(1456));
    QCOMPARE(cellOf(model, known, BackOffModel::WindowSize), u"16"_s); // nothing was taken back of it
    QCOMPARE(cellOf(model, known, BackOffModel::Normal), u"%1 and 16"_s.arg(QLocale().toString(4096)));
    QCOMPARE(cellOf(model, stranger, BackOffModel::Machine), u"(no device)"_s);
    QCOMPARE(cellOf(model, stranger, BackOffModel::Normal), u"%1 and 4"_s.arg(QLocale().toString(8192)));
    model.update(site::Snapshot(c), policy::Ledger());
    QCOMPARE(model.rowCount(), 0);
}

void TestRamdiskModels::modelsSurviveRandomChanges()
{
    QRandomGenerator random(4);
    RamdiskOverrideModel overrides;
    BackOffModel backOffs;
    const QAbstractItemModelTester first(&overrides, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester second(&backOffs, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int round = 0; round < 60; ++round) {
        site::Configuration c = school();
        policy::Ledger ledger;
        QHash<MacAddress, policy::BackOff> taken;
        for (int i = 1; i <= 12; ++i) {
            if (random.bounded(2))
                c.deviceRamdisks[DeviceId{i}] = {int(random.bounded(3)) * 512, int(random.bounded(3))};
            if (random.bounded(2))
                taken[macOf(i)] = {{1456, int(random.bounded(4))}, qint64(random.bounded(9000))};
        }
        if (random.bounded(2))
            c.collectionRamdisks[Room] = {1456, 0};
        ledger.setBackOffs(taken);
        const site::Snapshot snapshot(c);
        overrides.update(snapshot);
        backOffs.update(snapshot, ledger);
        QCOMPARE(backOffs.rowCount(), int(taken.size()));
        for (const RamdiskOverrideRow &row : overrides.rows())
            QVERIFY(ramdiskValues(row.owner, snapshot, ledger));
    }
}

QTEST_GUILESS_MAIN(TestRamdiskModels)
#include "test_ramdisk_models.moc"
