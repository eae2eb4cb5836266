// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/site_contract.h"

using namespace slipway;
using namespace slipway::store;
using namespace slipway::store::test;
using namespace Qt::StringLiterals;

/// Block and window sizes of collections and devices.
class TestRamdisks : public QObject
{
    Q_OBJECT
private slots:
    void valuesComeBackByTheirOwner()
    {
        const World world;
        QVERIFY(world.set(world.lab, {1456, 8}));
        QVERIFY(world.set(world.pc, {0, 4}));
        QVERIFY(world.set(world.pc, {512, 0}));
        const site::Configuration all = *world.store->load();
        QCOMPARE(all.collectionRamdisks, (QHash<CollectionId, site::RamdiskTuning>{{world.lab, {1456, 8}}}));
        QCOMPARE(all.deviceRamdisks, (QHash<DeviceId, site::RamdiskTuning>{{world.pc, {512, 0}}}));
    }

    void aNullOneInheritsAgain()
    {
        const World world;
        QVERIFY(world.set(world.lab, {1456, 8}) && world.set(world.pc, {512, 1}));
        QVERIFY(world.set(world.lab, {}) && world.set(world.pc, {}));
        QVERIFY(world.store->ramdisks().collections()->isEmpty());
        QVERIFY(world.store->ramdisks().devices()->isEmpty());
        QVERIFY(world.set(world.pc, {})); // twice is no error
    }

    void theyGoWithTheirOwner()
    {
        const World world;
        QVERIFY(world.set(world.lab, {1456, 8}) && world.set(world.pc, {512, 1}));
        QVERIFY(world.store->change([&]() -> Result<void> {
            const auto removed = world.store->devices().remove(world.pc);
            return removed ? world.store->collections().remove(world.lab) : removed;
        }));
        QVERIFY(world.store->ramdisks().collections()->isEmpty());
        QVERIFY(world.store->ramdisks().devices()->isEmpty());
    }

    void valuesBeyondTheRangeAreRefused()
    {
        const World world;
        for (const site::RamdiskTuning &wrong :
             {site::RamdiskTuning{511, 1}, {65465, 1}, {1456, 65536}, {1456, -1}, {-1, 1}}) {
            QVERIFY(!world.set(world.lab, wrong));
            QVERIFY(!world.set(world.pc, wrong));
        }
        QVERIFY(world.store->ramdisks().collections()->isEmpty());
        QVERIFY(world.set(world.lab, {65464, 65535}) && world.set(world.pc, {512, 1}));
    }

    void whatIsNotThereGetsNone()
    {
        const World world;
        QVERIFY(!world.set(CollectionId{999}, {1456, 8}));
        QVERIFY(!world.set(DeviceId{999}, {1456, 8}));
    }

    void anEarlierRevisionHasTheEarlierValues()
    {
        const World world;
        QVERIFY(world.set(world.lab, {1456, 8}));
        const qint64 then = *world.store->revision();
        QVERIFY(world.set(world.lab, {4096, 1}));
        QVERIFY(world.set(world.pc, {512, 1}));
        QVERIFY(world.set(world.lab, {}));
        const auto past = world.store->loadRevision(then);
        QVERIFY(past);
        QCOMPARE(past->collectionRamdisks.value(world.lab), (site::RamdiskTuning{1456, 8}));
        QVERIFY(past->deviceRamdisks.isEmpty());
    }

private:
    struct World
    {
        SqliteBackend backend;
        std::unique_ptr<SiteStore> store = backend.site();
        DeviceId pc;
        CollectionId lab;

        World()
        {
            const auto made = store->change([this]() -> Result<void> {
                pc = *store->devices().add(provisioned(1));
                lab = *store->collections().add(u"Lab"_s, site::AllSystems);
                return {};
            });
            if (!made)
                qFatal("no site");
        }
        template <class Id>
        bool set(Id owner, const site::RamdiskTuning &tuning) const
        {
            return store->change([&] { return store->ramdisks().set(owner, tuning); }).ok();
        }
    };
};

QTEST_GUILESS_MAIN(TestRamdisks)
#include "test_ramdisks.moc"
