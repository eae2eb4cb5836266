// SPDX-License-Identifier: GPL-3.0-or-later
// The indexed configuration: look-ups, membership through limiting collections, and what a large site costs.
#include <QTest> // before <compare>, on which moc of Qt 6.4 stumbles

#include "tests/support/site_builder.h"
#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::site;
using namespace slipway::test;

class SnapshotTest : public QObject
{
    Q_OBJECT
private slots:
    void everythingIsFoundById();
    void devicesAreFoundByMacAndGuid();
    void listsAreLookedUp();
    void allSystemsHoldsEverything();
    void allUnknownComputersHoldsNoDevice();
    void memberMustBeInEveryLimitingCollection();
    void limitingToUnknownComputersHoldsUnknownOnly();
    void circleOfLimitingCollectionsHoldsNobody();
    void missingLimitingCollectionHoldsNobody();
    void collectionThatIsNotThereHoldsNobody();
    void strangersAreNoMembers();
    void membersComeByNameWithoutRegardToCase();
    void memberListedTwiceCountsOnce();
    void collectionsOfAgreesWithIsMember();
    void deploymentsComeByIdDescending();
    void deploymentsToAllSystemsReachEverybody();
    void snapshotOutlivesTheEditsOfItsSource();
    void largeSiteLoadsAndAnswersQuickly();
};

constexpr Member UnknownX64{{}, Architecture::X64};

static Member member(const SiteBuilder &site, const QString &device)
{
    return {site.deviceId(device), {}};
}

static QStringList names(const Snapshot &snapshot, const QList<DeviceId> &ids)
{
    QStringList names;
    for (const DeviceId id : ids)
        names.append(snapshot.device(id)->name);
    return names;
}

static QStringList ids(const QList<const Deployment *> &deployments)
{
    QStringList values;
    for (const Deployment *deployment : deployments)
        values.append(deployment->id.value);
    return values;
}

void SnapshotTest::everythingIsFoundById()
{
    SiteBuilder site;
    const DeviceId device = site.device(u"D1"_s).id();
    const BootImageId image = site.program(u"I64"_s).id();
    const CollectionId collection = site.collection(u"C1"_s).id();
    const DeploymentId deployment = site.required(u"P012000A"_s).to(u"C1"_s).boots(u"I64"_s).id();
    const auto snapshot = site.snapshot();
    QCOMPARE(snapshot->device(device)->name, u"D1"_s);
    QCOMPARE(snapshot->bootImage(image)->name, u"I64"_s);
    QCOMPARE(snapshot->collection(collection)->name, u"C1"_s);
    QCOMPARE(snapshot->deployment(deployment)->collection, collection);
    QCOMPARE(snapshot->deployment({u"p012000a"_s}), snapshot->deployment(deployment));
    QCOMPARE(snapshot->taskSequence(snapshot->deployment(deployment)->taskSequence)->bootImage, image);
    QVERIFY(!snapshot->device({99}) && !snapshot->bootImage({99}) && !snapshot->collection({99}));
    QVERIFY(!snapshot->taskSequence({99}) && !snapshot->deployment({u"P0199999"_s}) && !snapshot->device({}));
    QCOMPARE(snapshot->revision(), 1);
}

void SnapshotTest::devicesAreFoundByMacAndGuid()
{
    SiteBuilder site;
    site.device(u"D1"_s).mac(numberedMac(1)).mac(numberedMac(2)).guid(numberedGuid(1));
    site.device(u"D2"_s).guid(numberedGuid(2));
    const auto snapshot = site.snapshot();
    QCOMPARE(snapshot->deviceByMac(numberedMac(1))->name, u"D1"_s);
    QCOMPARE(snapshot->deviceByMac(numberedMac(2))->name, u"D1"_s);
    QCOMPARE(snapshot->deviceByGuid(numberedGuid(2))->name, u"D2"_s);
    QVERIFY(!snapshot->deviceByMac(numberedMac(3)) && !snapshot->deviceByGuid(numberedGuid(3)));
}

void SnapshotTest::listsAreLookedUp()
{
    SiteBuilder site;
    site.exclude(numberedMac(1)).duplicate(numberedMac(2)).duplicate(numberedGuid(3));
    site.set(u"responder.response-delay"_s, u"7"_s);
    const auto snapshot = site.snapshot();
    QVERIFY(snapshot->isExcluded(numberedMac(1)) && !snapshot->isExcluded(numberedMac(2)));
    QVERIFY(snapshot->isDuplicate(numberedMac(2)) && !snapshot->isDuplicate(numberedMac(1)));
    QVERIFY(snapshot->isDuplicate(numberedGuid(3)) && !snapshot->isDuplicate(numberedGuid(1)));
    QCOMPARE(snapshot->settings().responseDelay, 7);
}

void SnapshotTest::allSystemsHoldsEverything()
{
    SiteBuilder site;
    site.device(u"D1"_s);
    site.device(u"D2"_s);
    const auto snapshot = site.snapshot();
    QVERIFY(snapshot->isMember(member(site, u"D1"_s), AllSystems));
    QVERIFY(snapshot->isMember(UnknownX64, AllSystems));
    QCOMPARE(snapshot->memberCount(AllSystems), 5);
    QCOMPARE(snapshot->deviceMembers(AllSystems).size(), 2);
    QCOMPARE(snapshot->unknownMembers(AllSystems).size(), 3);
}

void SnapshotTest::allUnknownComputersHoldsNoDevice()
{
    SiteBuilder site;
    site.device(u"D1"_s);
    site.collection(u"All Unknown Computers"_s).holds(u"D1"_s);
    const auto snapshot = site.snapshot();
    QVERIFY(!snapshot->isMember(member(site, u"D1"_s), AllUnknownComputers));
    QVERIFY(snapshot->isMember(UnknownX64, AllUnknownComputers));
    QVERIFY(snapshot->deviceMembers(AllUnknownComputers).isEmpty());
    QCOMPARE(snapshot->memberCount(AllUnknownComputers), 3);
    QVERIFY(!snapshot->collectionsOf(member(site, u"D1"_s)).contains(AllUnknownComputers));
}

void SnapshotTest::memberMustBeInEveryLimitingCollection()
{
    SiteBuilder site;
    for (const auto &name : {u"in all"_s, u"not in the middle"_s, u"not on top"_s})
        site.device(name);
    site.collection(u"top"_s).holds(u"in all"_s).holds(u"not in the middle"_s);
    site.collection(u"middle"_s).limitedBy(u"top"_s).holds(u"in all"_s).holds(u"not on top"_s);
    site.collection(u"low"_s).limitedBy(u"middle"_s);
    for (const auto &name : {u"in all"_s, u"not in the middle"_s, u"not on top"_s})
        site.collection(u"low"_s).holds(name);
    const auto snapshot = site.snapshot();
    QCOMPARE(names(*snapshot, snapshot->deviceMembers(site.collectionId(u"low"_s))), QStringList{u"in all"_s});
    QCOMPARE(names(*snapshot, snapshot->deviceMembers(site.collectionId(u"middle"_s))), QStringList{u"in all"_s});
    QCOMPARE(snapshot->memberCount(site.collectionId(u"top"_s)), 2);
}

void SnapshotTest::limitingToUnknownComputersHoldsUnknownOnly()
{
    SiteBuilder site;
    site.device(u"D1"_s);
    site.collection(u"new"_s).limitedBy(u"All Unknown Computers"_s).holds(u"D1"_s).holdsUnknown(Architecture::X64);
    const auto snapshot = site.snapshot();
    const CollectionId collection = site.collectionId(u"new"_s);
    QVERIFY(!snapshot->isMember(member(site, u"D1"_s), collection));
    QCOMPARE(snapshot->unknownMembers(collection), QList<Architecture>{Architecture::X64});
    QCOMPARE(snapshot->memberCount(collection), 1);
}

void SnapshotTest::circleOfLimitingCollectionsHoldsNobody()
{
    SiteBuilder site;
    site.device(u"D1"_s);
    site.collection(u"A"_s).holds(u"D1"_s);
    site.collection(u"B"_s).holds(u"D1"_s).limitedBy(u"A"_s);
    site.collection(u"A"_s).limitedBy(u"B"_s);
    site.collection(u"self"_s).holds(u"D1"_s).limitedBy(u"self"_s);
    site.required(u"P0120001"_s).to(u"A"_s).bootsNothing();
    const auto snapshot = site.snapshot();
    for (const auto &name : {u"A"_s, u"B"_s, u"self"_s})
        QVERIFY(!snapshot->isMember(member(site, u"D1"_s), site.collectionId(name)));
    QVERIFY(snapshot->deploymentsFor(member(site, u"D1"_s)).isEmpty());
}

void SnapshotTest::missingLimitingCollectionHoldsNobody()
{
    SiteBuilder site;
    site.device(u"D1"_s);
    site.collection(u"A"_s).holds(u"D1"_s);
    site.configuration().collections.last().limiting = CollectionId{77};
    QVERIFY(!site.snapshot()->isMember(member(site, u"D1"_s), site.collectionId(u"A"_s)));
}

void SnapshotTest::collectionThatIsNotThereHoldsNobody()
{
    SiteBuilder site;
    site.device(u"D1"_s);
    const auto snapshot = site.snapshot();
    for (const CollectionId id : {CollectionId{}, CollectionId{77}}) {
        QVERIFY(!snapshot->isMember(member(site, u"D1"_s), id));
        QVERIFY(!snapshot->isMember(UnknownX64, id));
        QVERIFY(snapshot->deviceMembers(id).isEmpty() && snapshot->deploymentsTo(id).isEmpty());
        QCOMPARE(snapshot->memberCount(id), 0);
    }
}

void SnapshotTest::strangersAreNoMembers()
{
    SiteBuilder site;
    site.device(u"D1"_s);
    site.collection(u"A"_s).holds(u"D1"_s);
    site.configuration().collections.last().devices.append(DeviceId{500}); // of a device that is gone
    const auto snapshot = site.snapshot();
    QVERIFY(!snapshot->isMember({DeviceId{500}, {}}, AllSystems));
    QVERIFY(snapshot->collectionsOf({DeviceId{500}, {}}).isEmpty());
    QCOMPARE(snapshot->memberCount(site.collectionId(u"A"_s)), 1);
    QCOMPARE(snapshot->deviceMembers(site.collectionId(u"A"_s)).size(), 1);
}

void SnapshotTest::membersComeByNameWithoutRegardToCase()
{
    SiteBuilder site;
    for (const auto &name : {u"beta"_s, u"Alpha"_s, u"GAMMA"_s, u"delta"_s}) {
        site.device(name);
        site.collection(u"A"_s).holds(name);
    }
    const auto snapshot = site.snapshot();
    const QStringList order{u"Alpha"_s, u"beta"_s, u"delta"_s, u"GAMMA"_s};
    QCOMPARE(names(*snapshot, snapshot->deviceMembers(site.collectionId(u"A"_s))), order);
    QCOMPARE(names(*snapshot, snapshot->deviceMembers(AllSystems)), order);
}

void SnapshotTest::memberListedTwiceCountsOnce()
{
    SiteBuilder site;
    site.device(u"D1"_s);
    site.collection(u"A"_s)
        .holds(u"D1"_s)
        .holds(u"D1"_s)
        .holdsUnknown(Architecture::X86)
        .holdsUnknown(Architecture::X86);
    const auto snapshot = site.snapshot();
    QCOMPARE(snapshot->memberCount(site.collectionId(u"A"_s)), 2);
    QCOMPARE(snapshot->deviceMembers(site.collectionId(u"A"_s)).size(), 1);
    QCOMPARE(snapshot->collectionsOf(member(site, u"D1"_s)).size(), 2);
}

void SnapshotTest::collectionsOfAgreesWithIsMember()
{
    SiteBuilder site;
    for (int i = 0; i < 8; ++i)
        site.device(u"D%1"_s.arg(i));
    for (int i = 0; i < 20; ++i) {
        auto collection = site.collection(u"C%1"_s.arg(i));
        if (i % 4 != 0)
            collection.limitedBy(u"C%1"_s.arg(i / 2));
        for (int d = 0; d < 8; ++d) {
            if ((i * 7 + d * 3) % 5 < 3)
                collection.holds(u"D%1"_s.arg(d));
        }
        if (i % 3 == 0)
            collection.holdsUnknown(Architecture(i % 3));
    }
    const auto snapshot = site.snapshot();
    QList<Member> members{{{}, Architecture::X86}, UnknownX64, {{}, Architecture::Arm64}};
    for (const Device &device : snapshot->configuration().devices)
        members.append({device.id, {}});
    for (const Member &one : std::as_const(members)) {
        const QList<CollectionId> holders = snapshot->collectionsOf(one);
        for (const Collection &collection : snapshot->configuration().collections) {
            QCOMPARE(holders.count(collection.id), qsizetype(snapshot->isMember(one, collection.id)));
            if (!one.isUnknown())
                QCOMPARE(snapshot->deviceMembers(collection.id).contains(one.device), holders.contains(collection.id));
        }
    }
}

void SnapshotTest::deploymentsComeByIdDescending()
{
    SiteBuilder site;
    site.device(u"D1"_s);
    site.collection(u"A"_s).holds(u"D1"_s);
    site.collection(u"B"_s).holds(u"D1"_s);
    site.collection(u"other"_s);
    site.required(u"P0120002"_s).to(u"A"_s).bootsNothing();
    site.required(u"p012000a"_s).to(u"B"_s).bootsNothing();
    site.available(u"P0120009"_s).to(u"A"_s).bootsNothing();
    site.available(u"P012000F"_s).to(u"other"_s).bootsNothing();
    const auto snapshot = site.snapshot();
    QCOMPARE(ids(snapshot->deploymentsFor(member(site, u"D1"_s))),
             (QStringList{u"p012000a"_s, u"P0120009"_s, u"P0120002"_s}));
    QCOMPARE(ids(snapshot->deploymentsTo(site.collectionId(u"A"_s))), (QStringList{u"P0120009"_s, u"P0120002"_s}));
    QVERIFY(snapshot->deploymentsFor(UnknownX64).isEmpty());
}

void SnapshotTest::deploymentsToAllSystemsReachEverybody()
{
    SiteBuilder site;
    site.device(u"D1"_s);
    site.available(u"P0120001"_s).to(u"All Systems"_s).bootsNothing();
    const auto snapshot = site.snapshot();
    QCOMPARE(snapshot->deploymentsFor(member(site, u"D1"_s)).size(), 1);
    QCOMPARE(snapshot->deploymentsFor(UnknownX64).size(), 1);
}

void SnapshotTest::snapshotOutlivesTheEditsOfItsSource()
{
    SiteBuilder site;
    site.device(u"D1"_s).mac(numberedMac(1));
    const auto before = site.snapshot();
    site.configuration().devices.first().name = u"renamed"_s;
    site.configuration().devices.clear();
    QCOMPARE(before->deviceByMac(numberedMac(1))->name, u"D1"_s);
}

void SnapshotTest::largeSiteLoadsAndAnswersQuickly()
{
    constexpr int deviceCount = 100'000;
    constexpr int collectionCount = 1'000;
    Configuration all = SiteBuilder().configuration();
    for (int i = 1; i <= deviceCount; ++i) {
        Device device;
        device.id.value = i;
        device.name = u"PC-"_s + QString::number(1'000'000 + i);
        device.macs = {numberedMac(i)};
        device.smbiosGuid = numberedGuid(i);
        all.devices.append(device);
    }
    // A hundred sites of a thousand machines; each has one collection with all of them and nine with half of them.
    for (int i = 0; i < collectionCount; ++i) {
        const int leader = i / 10 * 10;
        Collection collection;
        collection.id.value = 3 + i;
        collection.name = u"Collection "_s + QString::number(i);
        collection.limiting = i == leader ? AllSystems : CollectionId{3 + leader};
        for (int d = leader * 100 + 1; d <= leader * 100 + 1000; d += i == leader ? 1 : 2)
            collection.devices.append(DeviceId{d});
        all.collections.append(collection);
        Deployment deployment;
        deployment.id.value = u"P01"_s + QString::number(0x10000 + i, 16).toUpper();
        deployment.collection = collection.id;
        all.deployments.append(deployment);
    }
    QElapsedTimer timer;
    timer.start();
    const Snapshot snapshot(all);
    const qint64 loaded = timer.nsecsElapsed();

    timer.restart();
    qsizetype reached = 0;
    for (int i = 1; i <= deviceCount; ++i)
        reached += snapshot.deploymentsFor({DeviceId{i}, {}}).size();
    const qint64 asked = timer.nsecsElapsed();
    timer.restart();
    const qsizetype members = snapshot.deviceMembers(AllSystems).size();
    const qint64 listed = timer.nsecsElapsed();
    qInfo("100 000 devices, 1 000 collections: loaded in %lld ms; deploymentsFor %.2f us each (%lld in all); "
          "all members by name in %lld ms",
          loaded / 1'000'000, double(asked) / 1000 / deviceCount, qlonglong(reached), listed / 1'000'000);
    QCOMPARE(members, deviceCount);
    QCOMPARE(reached, 100 * 1000 + 900 * 500);
    QVERIFY2(loaded < 10'000'000'000, "loading is far from what a console can wait for");
}

QTEST_GUILESS_MAIN(SnapshotTest)
#include "test_snapshot.moc"
