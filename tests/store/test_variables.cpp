// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/migration.h"
#include "tests/store/site_contract.h"

using namespace slipway;
using namespace slipway::store;
using namespace slipway::store::test;
using namespace Qt::StringLiterals;

/// Variables of collections and devices.
class TestVariables : public QObject
{
    Q_OBJECT
private slots:
    void valuesComeBackByTheirOwnerAndName()
    {
        const World world;
        QVERIFY(world.set(world.lab, {u"b"_s, u"2"_s}) && world.set(world.lab, {u"A"_s, QString(), true}));
        QVERIFY(world.set(world.pc, {u"Host"_s, u"x"_s}));
        const site::Configuration all = *world.store->load();
        QCOMPARE(all.collectionVariables.size(), 1);
        QCOMPARE(all.collectionVariables.value(world.lab),
                 (QList<site::Variable>{{u"A"_s, u""_s, true}, {u"b"_s, u"2"_s}}));
        QCOMPARE(all.deviceVariables.value(world.pc), (QList<site::Variable>{{u"Host"_s, u"x"_s}}));
        QCOMPARE(*world.store->variables().of(world.pc), all.deviceVariables.value(world.pc));
        QCOMPARE(*world.store->variables().of(world.lab), all.collectionVariables.value(world.lab));
    }

    void oneOfTheSameNameIsReplaced()
    {
        const World world;
        QVERIFY(world.set(world.pc, {u"host"_s, u"x"_s, true}) && world.set(world.pc, {u"HOST"_s, u"y"_s}));
        QCOMPARE(*world.store->variables().of(world.pc), (QList<site::Variable>{{u"HOST"_s, u"y"_s}}));
    }

    void removedByNameWithoutRegardToCase()
    {
        const World world;
        QVERIFY(world.set(world.pc, {u"Host"_s, u"x"_s}) && world.set(world.lab, {u"Host"_s, u"x"_s}));
        QVERIFY(world.store->change([&]() -> Result<void> {
            if (!*world.store->variables().remove(world.pc, u"hOST"_s) ||
                *world.store->variables().remove(world.pc, u"host"_s))
                return failure(ErrorCode::Internal);
            return {};
        }));
        QVERIFY(world.store->variables().devices()->isEmpty());
        QCOMPARE(world.store->variables().collections()->size(), 1);
    }

    void theyGoWithTheirOwner()
    {
        const World world;
        QVERIFY(world.set(world.lab, {u"a"_s, u"1"_s}) && world.set(world.pc, {u"a"_s, u"2"_s}));
        QVERIFY(world.store->change([&]() -> Result<void> {
            const auto removed = world.store->devices().remove(world.pc);
            return removed ? world.store->collections().remove(world.lab) : removed;
        }));
        QVERIFY(world.store->variables().collections()->isEmpty());
        QVERIFY(world.store->variables().devices()->isEmpty());
    }

    void whatIsNotThereGetsNone()
    {
        const World world;
        QVERIFY(!world.set(CollectionId{999}, {u"a"_s, u"1"_s}));
        QVERIFY(!world.set(DeviceId{999}, {u"a"_s, u"1"_s}));
    }

    void anEarlierRevisionHasTheEarlierValues()
    {
        const World world;
        QVERIFY(world.set(world.lab, {u"a"_s, u"1"_s}) && world.set(world.pc, {u"Gone"_s, u"g"_s, true}));
        const qint64 then = *world.store->revision();
        QVERIFY(world.set(world.lab, {u"A"_s, u"2"_s}) && world.set(world.pc, {u"new"_s, u"n"_s}));
        QVERIFY(world.store->change([&]() -> Result<void> {
            const auto gone = world.store->variables().remove(world.pc, u"gone"_s);
            return gone ? Result<void>() : fail(gone.error());
        }));
        const auto past = world.store->loadRevision(then);
        QVERIFY(past);
        QCOMPARE(past->collectionVariables.value(world.lab), (QList<site::Variable>{{u"a"_s, u"1"_s}}));
        QCOMPARE(past->deviceVariables.value(world.pc),
                 (QList<site::Variable>{{u"Gone"_s, u""_s, true}})); // not its value
    }

    void valuesOfSecretsStayOutOfTheHistory()
    {
        const World world;
        for (const bool secret : {false, true})
            QVERIFY(world.set(world.lab, {u"Tok"_s, secret ? u"hunter2"_s : u"hunter1"_s, secret}));
        for (const char *value : {"hunter3", "hunter4"})
            QVERIFY(world.set(world.pc, {u"Tok"_s, QString::fromLatin1(value), true}));
        QVERIFY(world.store->change([&]() -> Result<void> {
            const auto gone = world.store->variables().remove(world.pc, u"tok"_s);
            const auto too = world.store->variables().remove(world.lab, u"tok"_s);
            return gone && too ? Result<void>() : failure(ErrorCode::Internal);
        }));
        QCOMPARE(historyOf(world.backend.location(), u"v0 IS NOT NULL"_s), 4);
        QCOMPARE(historyOf(world.backend.location(), u"v3 LIKE 'hunter%'"_s), 0);
    }

    void anOlderSiteForgetsTheValuesOfSecrets()
    {
        ScratchFolder folder;
        const SiteLocation location{folder.path()};
        Schema before = siteSchema();
        before.steps = before.steps.first(5);
        QVERIFY(createDatabase(location.siteDatabase(), before, [](Database &database) -> Result<void> {
            for (const QString &sql :
                 {u"INSERT INTO meta (id, site_code, revision, highest_deployment) VALUES (1, 'P01', 1, 0)"_s,
                  u"INSERT INTO device (id, name, folded_name, site_code) VALUES (5, 'PC', 'pc', '')"_s,
                  u"INSERT INTO device_variable VALUES (5, 'a', 'a', 'hunter1', 1), (5, 'b', 'b', 'plain', 0)"_s,
                  u"UPDATE device_variable SET value = 'hunter2' WHERE folded = 'a'"_s,
                  u"INSERT INTO device_variable VALUES (5, 'c', 'c', 'hunter3', 0)"_s,
                  u"UPDATE device_variable SET secret = 1 WHERE folded = 'c'"_s, u"DELETE FROM device_variable"_s,
                  u"INSERT INTO device_variable VALUES (5, 'a', 'a', 'plain', 0), (5, 'd', 'd', 'hunter4', 0)"_s,
                  u"UPDATE device_variable SET value = 'later' WHERE folded = 'a'"_s,
                  u"UPDATE device_variable SET secret = 1 WHERE folded = 'd'"_s,
                  u"INSERT INTO collection (id, name, folded_name, built_in) VALUES (9, 'Lab', 'lab', 0)"_s,
                  u"INSERT INTO collection_variable VALUES (9, 'a', 'a', 'hunter5', 0)"_s,
                  u"UPDATE collection_variable SET value = 'hunter6', secret = 1"_s}) {
                if (const auto done = database.execute(sql); !done)
                    return fail(done.error());
            }
            return {};
        }));
        QCOMPARE(historyOf(location, u"v3 LIKE 'hunter%'"_s), 6);
        QVERIFY(SiteStore::open(location));
        QCOMPARE(historyOf(location, u"v3 LIKE 'hunter%'"_s), 0);
        QCOMPARE(historyOf(location, u"v3 = 'plain'"_s), 2);
    }

    /// A site of the version before has its tables after it was opened, and keeps all it had.
    void anOlderSiteGetsTheTables()
    {
        ScratchFolder folder;
        const SiteLocation location{folder.path()};
        Schema before = siteSchema();
        before.steps = before.steps.first(4);
        QVERIFY(createDatabase(location.siteDatabase(), before, [](Database &database) -> Result<void> {
            for (const QString &sql :
                 {u"INSERT INTO meta (id, site_code, revision, highest_deployment) VALUES (1, 'P01', 1, 0)"_s,
                  u"INSERT INTO device (id, name, folded_name, site_code) VALUES (5, 'PC', 'pc', "
                  "'')"_s}) {
                if (const auto done = database.execute(sql); !done)
                    return fail(done.error());
            }
            return {};
        }));
        auto store = SiteStore::open(location);
        QVERIFY(store);
        QVERIFY((*store)->change([&] { return (*store)->variables().set(DeviceId{5}, {u"a"_s, u"1"_s}); }));
        QCOMPARE((*store)->variables().devices()->value(DeviceId{5}), (QList<site::Variable>{{u"a"_s, u"1"_s}}));
    }

private:
    /// How many rows of the history of variables fit.
    static qint64 historyOf(const SiteLocation &location, const QString &condition)
    {
        const auto database = Database::open(location.siteDatabase(), 1000);
        return database
                   ? (*database)
                         ->integer(u"SELECT count(*) FROM history WHERE source LIKE '%_variable' AND "_s + condition)
                         ->value_or(-1)
                   : -1;
    }

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
        bool set(Id owner, const site::Variable &variable) const
        {
            return store->change([&] { return store->variables().set(owner, variable); }).ok();
        }
    };
};

QTEST_GUILESS_MAIN(TestVariables)
#include "test_variables.moc"
