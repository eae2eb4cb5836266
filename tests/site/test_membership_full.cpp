// SPDX-License-Identifier: GPL-3.0-or-later
// What rules cost: 100 000 devices and 1 000 collections, 50 of them by query. Prints the figures.
#include <QTest>

#include "tests/site/random_rules.h"
#include "tests/support/site_builder.h"
#include <QElapsedTimer>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::site;
using namespace slipway::test;

namespace {

constexpr int Devices = 100'000, Collections = 1'000, Queries = 50;
constexpr qint64 Now = 1'800'000'000'000;
constexpr qint64 DayMs = qint64(24) * 3600 * 1000;

struct LargeSite
{
    Configuration all;
    Surroundings around;
};

QString queryFor(int i)
{
    switch (i % 10) {
    case 0:
        return u"name like \"PC-%1*\""_s.arg(i % 100, 2, 10, QChar(u'0'));
    case 1:
        return u"name not-like \"*%1\" and architecture is x64"_s.arg(i % 10);
    case 2:
        return u"vendor like \"Vendor %1*\""_s.arg(i);
    case 3:
        return u"subnet within 10.%1.0.0/16"_s.arg(i % 40);
    case 4:
        return u"switch-port like \"sw%1 *\""_s.arg(i);
    case 5:
        return u"last-seen within %1"_s.arg(i + 1);
    case 6:
        return u"mac like 00:15:5D:0%1:*"_s.arg(i % 2);
    case 7:
        return u"guid like 5C0FFEE5-*%1"_s.arg(i % 10);
    case 8:
        return u"architecture is-not arm64 and subnet within 10.%1.0.0/14"_s.arg(i % 32);
    default:
        return u"last-seen not-within %1 and name like \"*%2\""_s.arg(i + 1).arg(i % 10);
    }
}

LargeSite largeSite()
{
    LargeSite site;
    site.all.revision = 1;
    site.all.siteCode = u"P01"_s;
    auto vendors = std::make_shared<MacVendors>();
    QByteArray csv;
    for (int i = 0; i < 35'000; ++i)
        csv += "MA-L," + QByteArray::number(0x100000 + i, 16) + ",Vendor " + QByteArray::number(i % 20'000) + ",\n";
    csv += "MA-L,00155D,Vendor 12 of ours,\n";
    vendors->add(csv);
    site.around.vendors = vendors;
    site.around.atMs = Now;
    site.all.devices.reserve(Devices);
    for (int i = 1; i <= Devices; ++i) {
        Device device;
        device.id = {i};
        device.name = u"PC-%1"_s.arg(i, 6, 10, QChar(u'0'));
        device.macs = {MacAddress{{0, 0x15, 0x5D, uint8_t(i >> 16), uint8_t(i >> 8), uint8_t(i)}}};
        device.smbiosGuid = numberedGuid(i);
        device.architecture = Architecture(i % 3);
        site.all.devices.append(device);
        site.around.observations.insert(device.macs.first(),
                                        {Now - (i % 60) * DayMs, Ipv4{0x0A000000u + quint32(i % 40) * 65536u},
                                         u"eth0/%1"_s.arg(i % 48), u"sw%1"_s.arg(i % 500)});
    }
    for (int i = 0; i < Collections; ++i) {
        Collection collection;
        collection.id = {10 + i};
        collection.name = u"C%1"_s.arg(i);
        collection.limiting = i < 20 ? AllSystems : CollectionId{10 + i % 20};
        if (i < Queries)
            collection.queries = {*parseQuery(queryFor(i))};
        for (int n = 0; n < 400; ++n)
            collection.devices.append(DeviceId{1 + (i * 101 + n * 37) % Devices});
        if (i >= 100 && i % 3 == 0)
            collection.includes = {CollectionId{10 + i / 2}};
        if (i >= 100 && i % 7 == 0)
            collection.excludes = {CollectionId{10 + i / 3}};
        site.all.collections.append(collection);
    }
    return site;
}

} // namespace

class MembershipFullTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_site = largeSite();
        QElapsedTimer timer;
        timer.start();
        m_first = std::make_shared<const Snapshot>(m_site.all, m_site.around);
        const qint64 whole = timer.elapsed();
        timer.restart();
        const Membership membership(m_site.all.devices, m_site.all.collections, m_site.around, nullptr);
        qInfo("100000 devices, 1000 collections, 50 by query: snapshot %lld ms, of that membership %lld ms", whole,
              timer.elapsed());
        QVERIFY2(whole < 2000, "more than 2 s");
    }

    void singleChangeIsQuick_data()
    {
        QTest::addColumn<int>("change");
        QTest::newRow("nothing") << 0;
        QTest::newRow("a device is renamed") << 1;
        QTest::newRow("a device is added") << 2;
        QTest::newRow("a device is removed") << 3;
        QTest::newRow("a machine is seen elsewhere") << 4;
        QTest::newRow("a query rule changes") << 5;
        QTest::newRow("a direct member is added") << 6;
        QTest::newRow("an exclude rule is added") << 7;
        QTest::newRow("a minute passes") << 8;
    }

    void singleChangeIsQuick()
    {
        QFETCH(int, change);
        LargeSite site = m_site;
        // As it comes from the database: nothing shared with the snapshot before.
        site.all.devices.detach();
        for (Device &device : site.all.devices)
            device.name = QString(device.name.constData(), device.name.size());
        switch (change) {
        case 1:
            site.all.devices[50'000].name = u"PC-000000"_s;
            break;
        case 2: {
            Device added = site.all.devices.last();
            added.id = {Devices + 1};
            added.macs = {mac("00:15:5D:FF:FF:FF")};
            added.smbiosGuid = numberedGuid(Devices + 1);
            site.all.devices.append(added);
            break;
        }
        case 3:
            site.all.devices.removeAt(50'000);
            break;
        case 4:
            site.around.observations.insert(site.all.devices[77].macs.first(),
                                            {Now, Ipv4{0x0A270000u}, u"eth0/1"_s, u"sw4"_s});
            break;
        case 5:
            site.all.collections[1].queries = {*parseQuery(u"name like \"*77*\""_s)};
            break;
        case 6:
            site.all.collections[500].devices.append(DeviceId{99'999});
            break;
        case 7:
            site.all.collections[500].excludes.append(CollectionId{12});
            break;
        case 8:
            site.around.atMs += 60'000;
            break;
        default:
            break;
        }
        // Processor time: a busy machine does not make it longer.
        double best = std::numeric_limits<double>::max();
        std::shared_ptr<const Snapshot> after;
        for (int run = 0; run < 3; ++run) {
            const std::clock_t start = std::clock();
            after = std::make_shared<const Snapshot>(site.all, site.around, m_first.get());
            best = std::min(best, double(std::clock() - start) * 1000 / CLOCKS_PER_SEC);
        }
        qInfo("%s: %.1f ms", QTest::currentDataTag(), best);
        const Snapshot anew(site.all, site.around);
        for (const Collection &collection : std::as_const(site.all.collections))
            QCOMPARE(after->memberCount(collection.id), anew.memberCount(collection.id));
            // The promise is made for what is shipped: an unoptimized build only shows the order of magnitude.
#ifdef __OPTIMIZE__
        QVERIFY2(best < 50, "more than 50 ms");
#else
        QVERIFY2(best < 500, "more than 500 ms without optimization");
#endif
    }

    void oneMachineIsLookedAtInMicroseconds()
    {
        const Observation asking{Now, Ipv4{0x0A050000u}, u"eth0/1"_s, u"sw4"_s};
        QElapsedTimer timer;
        timer.start();
        qsizetype found = 0;
        for (int i = 1; i <= 1000; ++i)
            found += m_first->collectionsOf({{i * 97}, {}}, &asking).size();
        qInfo("collections of a machine that asks: %.1f us, %lld on average", double(timer.nsecsElapsed()) / 1e6,
              qint64(found / 1000));
        QVERIFY(timer.elapsed() < 2000);
    }

    void agreesWithTheNaiveReferenceOnLargerSites()
    {
        qint64 compared = 0;
        for (quint32 seed = 1000; seed < 1030; ++seed) {
            RuleMaker maker(seed);
            Configuration all = maker.site(40, 30);
            Surroundings around;
            around.atMs = RuleMaker::around();
            auto snapshot = std::make_shared<const Snapshot>(all, around);
            for (int step = 0; step < 30; ++step) {
                maker.edit(all, around);
                snapshot = std::make_shared<const Snapshot>(all, around, snapshot.get());
                const NaiveMembership naive(all, around);
                for (int pick = 0; pick < 60; ++pick, ++compared) {
                    const Member member{all.devices.at(maker.below(int(all.devices.size()))).id, {}};
                    const CollectionId id = all.collections.at(maker.below(int(all.collections.size()))).id;
                    QVERIFY2(snapshot->isMember(member, id) == naive.holds(id, member),
                             qPrintable(u"seed %1 step %2"_s.arg(seed).arg(step)));
                }
            }
        }
        qInfo("%lld compared", compared);
    }

private:
    LargeSite m_site;
    std::shared_ptr<const Snapshot> m_first;
};

QTEST_GUILESS_MAIN(MembershipFullTest)
#include "test_membership_full.moc"
