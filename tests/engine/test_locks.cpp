// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/device_import.h"
#include "server/engine/guards.h"
#include "server/store/site_store.h"
#include "tests/engine/commands_fixture.h"
#include <QElapsedTimer>
#include <QSemaphore>
#include <thread>

using namespace slipway;
using namespace slipway::engine;
using namespace slipway::engine::test;
using namespace Qt::StringLiterals;

/// A long import holds the configuration. Machines that boot meanwhile must not notice.
class TestLocks : public QObject
{
    Q_OBJECT
private slots:
    void importLeavesTheRuntimeAloneUnlessItTakesARecordOver()
    {
        Site site;
        const auto state = site.state();
        store::PayloadClaim claim;
        claim.token = "aaaaaaaaaaaaaaaa";
        claim.record.mac = mac(50);
        claim.deployment = {u"P0100001"_s};
        claim.required = true;
        QVERIFY(state->beginPayload(claim));
        const auto import = [&](const QByteArray &csv) {
            const auto plan = site->importDevices(*site::readDevices(QByteArrayView(csv)), {});
            return plan && plan->written;
        };
        // As long as it likes, since nobody needs it.
        QVERIFY(state->transaction([&]() -> Result<void> {
            return import("name,mac\nPC7,02:00:00:00:00:77\n") ? Result<void>() : failure(ErrorCode::Busy);
        }));
        QVERIFY(import("name,mac\nPC8,02:00:00:00:00:32\n"));
        QVERIFY(site->ledger()->unprovisionedRecords().isEmpty());
        QCOMPARE(site->ledger()->rows(*site->findDevice(u"PC8"_s)).size(), 1);
    }

    void clearOfManyUnknownMachinesIsQuick()
    {
        Site site;
        const auto state = site.state();
        constexpr int Machines = 3000;
        QVERIFY(state->transaction([&]() -> Result<void> {
            for (int i = 0; i < Machines; ++i) {
                store::PayloadClaim claim;
                claim.token = QByteArray::number(i).rightJustified(16, 'c');
                claim.record.mac = mac(i);
                claim.deployment = {u"P0100001"_s};
                claim.required = true;
                if (const auto begun = state->beginPayload(claim); !begun)
                    return fail(begun.error());
                if (const auto served = state->payloadDelivered(claim.token, 1); !served)
                    return fail(served.error());
            }
            return {};
        }));
        QElapsedTimer timer;
        timer.start();
        const auto cleared = site->clearRequiredPxe(site::AllUnknownComputers);
        QVERIFY(cleared);
        QCOMPARE(cleared->cleared, Machines);
        QVERIFY2(timer.elapsed() < 4000, qPrintable(QString::number(timer.elapsed())));
        const auto row = site->auditTrail({})->first();
        QCOMPARE(row.verb, u"clear-required-pxe"_s);
        QVERIFY(row.detail.size() < 10'000);
        QList<DeviceId> records;
        for (const site::UnprovisionedRecord &record : site->ledger()->unprovisionedRecords())
            records.append(record.id);
        timer.restart();
        QVERIFY(site->removeDevices(records));
        QVERIFY2(timer.elapsed() < 4000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(site->ledger()->unprovisionedRecords().isEmpty());
    }

    void runtimeTablesStayFreeWhileTheConfigurationIsLocked_data()
    {
        QTest::addColumn<int>("which");
        QTest::newRow("clear") << 0;
        QTest::newRow("brake") << 1;
        QTest::newRow("removal") << 2;
    }
    void runtimeTablesStayFreeWhileTheConfigurationIsLocked()
    {
        QFETCH(int, which);
        Site site;
        const DeviceId device = *site->addDevice(test::device(u"PC1"_s, 1));
        store::PayloadClaim claim;
        claim.token = "aaaaaaaaaaaaaaaa";
        claim.device = device;
        claim.deployment = {u"P0100001"_s};
        claim.required = true;
        const auto state = site.state();
        QVERIFY(state->beginPayload(claim));
        QVERIFY(state->payloadDelivered(claim.token, 1));

        QSemaphore locked, release;
        std::thread importer([&] {
            const auto store = store::SiteStore::open(site.location);
            (void)(*store)->exclusive([&]() -> Result<void> {
                locked.release();
                release.acquire();
                return {};
            });
        });
        locked.acquire();
        QSemaphore begun;
        bool done = false;
        std::thread administrator([&] {
            const auto commands = site.another();
            begun.release();
            done = which == 0   ? commands->clearRequiredPxe(QList<DeviceId>{device}).ok()
                   : which == 1 ? commands->engageBrake().ok()
                                : commands->removeDevices({device}).ok();
        });
        begun.acquire();
        // However long it is watched: never is a machine kept waiting for the other lock.
        qint64 longest = 0;
        QElapsedTimer watched;
        watched.start();
        for (int i = 2; watched.elapsed() < 700; ++i) {
            QElapsedTimer timer;
            timer.start();
            claim.token = QByteArray::number(i).rightJustified(16, 'b');
            claim.device = {1000 + i};
            QVERIFY(state->beginPayload(claim));
            longest = std::max(longest, timer.elapsed());
        }
        release.release();
        importer.join();
        administrator.join();
        QVERIFY(done);
        QVERIFY2(longest < 400, qPrintable(QString::number(longest)));
    }
};

QTEST_GUILESS_MAIN(TestLocks)
#include "test_locks.moc"
