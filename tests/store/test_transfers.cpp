// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/transfer_store.h"
#include "tests/store/store_backend.h"

using namespace slipway;
using namespace slipway::store;
using namespace slipway::store::test;
using namespace Qt::StringLiterals;
using policy::TransferRecord;

namespace {

TransferRecord record(int number, qint64 timeMs)
{
    TransferRecord record;
    record.timeMs = timeMs;
    record.mac = mac(number);
    record.token = token(number);
    record.bootImage = u"WinPE"_s;
    record.file = u"boot.wim"_s;
    record.sizes = {4096, 8};
    record.size = 500'000'000'000;
    record.bytes = 499'999'999'999;
    record.durationMs = 12'345;
    record.retransmitted = 17;
    record.delivered = true;
    return record;
}

} // namespace

/// How RAM disks travelled, and what was backed off.
class TestTransfers : public QObject
{
    Q_OBJECT

private slots:
    void recordsComeBackAsTheyWereNewestFirst()
    {
        SqliteBackend backend;
        const auto store = backend.state();
        TransferRecord failed = record(1, 1000);
        failed.delivered = false;
        TransferRecord test = record(2, 3000);
        test.source = TransferRecord::Source::Test;
        test.mac = {};
        TransferRecord http = record(3, 2000);
        http.http = true;
        http.sizes = {};
        for (TransferRecord *each : {&failed, &test, &http}) {
            const auto id = store->addTransfer(*each);
            QVERIFY(id);
            each->id = *id;
        }
        const auto found = backend.state()->transfers({});
        QVERIFY(found);
        QCOMPARE(found->size(), 3);
        const QList<TransferRecord> expected{test, http, failed};
        for (qsizetype i = 0; i < 3; ++i) {
            const TransferRecord &a = found->at(i), &b = expected.at(i);
            QCOMPARE(a.id, b.id);
            QCOMPARE(a.timeMs, b.timeMs);
            QCOMPARE(a.source, b.source);
            QCOMPARE(a.http, b.http);
            QCOMPARE(a.mac, b.mac);
            QCOMPARE(a.token, b.token);
            QCOMPARE(a.bootImage, b.bootImage);
            QCOMPARE(a.file, b.file);
            QCOMPARE(a.sizes, b.sizes);
            QCOMPARE(a.size, b.size);
            QCOMPARE(a.bytes, b.bytes);
            QCOMPARE(a.durationMs, b.durationMs);
            QCOMPARE(a.retransmitted, b.retransmitted);
            QCOMPARE(a.delivered, b.delivered);
        }
    }

    void aQueryNarrows()
    {
        SqliteBackend backend;
        const auto store = backend.state();
        for (int i = 1; i <= 4; ++i) {
            TransferRecord each = record(i, i * 1000);
            each.bootImage = i % 2 ? u"WinPE"_s : u"Recovery"_s;
            each.source = i > 2 ? TransferRecord::Source::Test : TransferRecord::Source::Boot;
            QVERIFY(store->addTransfer(each));
        }
        const auto count = [&](const TransferQuery &query) { return store->transfers(query)->size(); };
        QCOMPARE(count({}), 4);
        QCOMPARE(count({.sinceMs = 3000}), 2);
        QCOMPARE(count({.afterId = 3}), 1);
        QCOMPARE(count({.bootImage = u"Recovery"_s}), 2);
        QCOMPARE(count({.mac = mac(2)}), 1);
        QCOMPARE(count({.source = TransferRecord::Source::Test}), 2);
        QCOMPARE(count({.limit = 3}), 3);
        QCOMPARE(count({.sinceMs = 2000, .bootImage = u"WinPE"_s, .source = TransferRecord::Source::Boot}), 0);
        QCOMPARE(store->transfers({.limit = 1})->first().timeMs, 4000);
    }

    void onlyTheNewestStay()
    {
        SqliteBackend backend;
        const auto store = backend.state();
        QVERIFY(store->addTransfer(record(1, 1)));
        // As if a hundred thousand had come since.
        auto database = Database::open(backend.location().stateDatabase(), 1000);
        QVERIFY(database);
        QVERIFY((*database)->execute(u"UPDATE sqlite_sequence SET seq = ? WHERE name = 'transfer'"_s,
                                     {TransferStore::Kept - 1}));
        QVERIFY(store->addTransfer(record(2, 2)));
        QCOMPARE(store->transfers({})->size(), 2);
        QVERIFY(store->addTransfer(record(3, 3)));
        QCOMPARE(store->transfers({})->size(), 2);
        QCOMPARE(store->transfers({})->last().timeMs, 2);
    }

    void aBackOffIsPartOfTheLedger()
    {
        SqliteBackend backend;
        const auto store = backend.state();
        QVERIFY(store->ledger()->backOffs().isEmpty());
        QVERIFY(store->setBackOff(mac(1), {{1456, 0}, 5}));
        QVERIFY(store->setBackOff(mac(1), {{1456, 8}, 6}));
        QVERIFY(store->setBackOff(mac(2), {{512, 1}, 7}));
        const policy::Ledger ledger = *backend.state()->ledger();
        QCOMPARE(ledger.backOffs().size(), 2);
        QCOMPARE(ledger.backedOff(mac(1)), (site::RamdiskTuning{1456, 8}));
        QCOMPARE(ledger.backOffs().value(mac(1)).sinceMs, 6);
        QCOMPARE(*store->removeBackOff(mac(1)), true);
        QCOMPARE(*store->removeBackOff(mac(1)), false);
        QVERIFY(store->ledger()->backedOff(mac(1)).isNull());
        QCOMPARE(store->ledger()->backedOff(mac(2)).blockSize, 512);
    }

    void aMeasurementEndsWhenItsTimeIsUp()
    {
        SqliteBackend backend;
        const auto store = backend.state();
        const qint64 now = backend.clock.utcMs();
        QVERIFY(store->addMeasurement({token(1), u"WinPE"_s, QByteArray(64, 'a'), 77, now + 1000}));
        QVERIFY(store->addMeasurement({token(2), {}, {}, 1 << 20, now + 5000}));
        QCOMPARE(store->measurements()->size(), 2);
        QCOMPARE(store->measurements()->first().sha256, QByteArray(64, 'a'));
        QCOMPARE(store->measurements()->first().size, 77);
        backend.clock.advance(1000);
        QCOMPARE(store->measurements()->size(), 1);
        QCOMPARE(store->measurements()->first().token, token(2));
        QVERIFY(store->removeMeasurement(token(2)));
        QVERIFY(store->measurements()->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTransfers)
#include "test_transfers.moc"
