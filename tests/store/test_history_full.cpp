// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/store_backend.h"
#include <QElapsedTimer>

using namespace slipway;
using namespace slipway::store;
using namespace slipway::store::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Count = 100'000;

double ms(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

AuditRow row(int i)
{
    AuditRow row;
    row.timeMs = i;
    row.author = u"anna"_s;
    row.program = u"slipwayctl"_s;
    row.host = u"dp1"_s;
    row.verb = u"device.change"_s;
    row.object = u"PC%1"_s.arg(i);
    row.detail = u"{\"after\":{\"arch\":\"x64\"},\"before\":{\"arch\":null}}"_s;
    return row;
}

} // namespace

/// What the history and the audit trail cost where a site is large: printed, and bounded generously.
class TestHistory : public QObject
{
    Q_OBJECT
private slots:
    void hundredThousandDevicesAreImportedChangedAndSeenAgain()
    {
        SqliteBackend backend;
        const auto site = backend.site();
        CollectionId collection;
        QVERIFY(site->change([&]() -> Result<void> {
            const auto added = site->collections().add(u"Import"_s, site::AllSystems);
            if (!added)
                return fail(added.error());
            collection = *added;
            return {};
        }));
        QElapsedTimer timer;
        timer.start();
        QVERIFY(site->change([&]() -> Result<void> {
            QList<site::Member> members;
            for (int i = 0; i < Count; ++i) {
                const auto added = site->devices().add({{}, u"PC%1"_s.arg(i), {mac(i)}, guid(i), {}, {}, {}});
                if (!added)
                    return fail(added.error());
                members.append({*added});
            }
            return site->collections().addMembers(collection, members);
        }));
        qInfo("100000 devices added to a collection in %.0f ms", ms(timer));
        QVERIFY(timer.elapsed() < 30'000);
        const SystemClock clock;
        const qint64 then = clock.utcMs();
        while (clock.utcMs() <= then)
            continue;
        timer.start();
        for (int i = 0; i < 100; ++i)
            QVERIFY(site->change([&] {
                return site->devices().update({{i + 1}, u"New%1"_s.arg(i), {mac(i)}, guid(i), {}, {}, {}});
            }));
        qInfo("single change %.2f ms", ms(timer) / 100);
        timer.start();
        QCOMPARE(site->load()->devices.size(), Count);
        qInfo("loaded in %.0f ms", ms(timer));
        timer.start();
        const auto past = site->loadAsOf(then);
        qInfo("loaded as of before 100 changes in %.0f ms", ms(timer));
        QCOMPARE(past->devices.size(), Count);
        QCOMPARE(past->devices.first().name, u"PC0"_s);
        timer.start();
        QVERIFY(site->change([&]() -> Result<void> {
            for (int i = 0; i < Count; ++i) {
                if (const auto removed = site->devices().remove({i + 1}); !removed)
                    return removed;
            }
            return {};
        }));
        qInfo("100000 devices removed in %.0f ms", ms(timer));
        timer.start();
        QCOMPARE(site->loadAsOf(then)->devices.size(), Count);
        qInfo("loaded as of before all were removed in %.0f ms", ms(timer));
        QVERIFY(timer.elapsed() < 30'000);
        QCOMPARE(site->load()->devices.size(), 0);
    }

    void hundredThousandRowsOfTheTrailAreVerified()
    {
        SqliteBackend backend;
        const auto site = backend.site();
        QElapsedTimer timer;
        timer.start();
        QVERIFY(site->exclusive([&]() -> Result<void> {
            for (int i = 0; i < Count; ++i) {
                if (const auto added = site->audit().append(row(i)); !added)
                    return fail(added.error());
            }
            return {};
        }));
        qInfo("100000 rows of the trail written in %.0f ms", ms(timer));
        timer.start();
        const auto check = *site->audit().check();
        qInfo("verified in %.0f ms", ms(timer));
        QCOMPARE(check.rows, Count);
        QVERIFY(check.intact());
        timer.start();
        AuditQuery all;
        all.limit = Count;
        QCOMPARE(site->audit().list(all)->size(), Count);
        qInfo("listed in %.0f ms", ms(timer));
        QVERIFY(timer.elapsed() < 10'000);
    }
};

QTEST_GUILESS_MAIN(TestHistory)
#include "test_history_full.moc"
