// SPDX-License-Identifier: GPL-3.0-or-later
// What an administrator released is free at once; everything else stays as it was.
#include "server/dhcp/lease_table.h"
#include "server/site/address_ranges.h"
#include <QTest>

using namespace slipway;
using namespace slipway::dhcp;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Now = 1'000'000, Later = Now + 3'600'000;

Ipv4 address(const char *text)
{
    return *Ipv4::parse(text);
}

LeaseClient client(int number)
{
    return {{{2, 0, 0, 0, 0, uint8_t(number)}}, {}, {}};
}

/// Three addresses, and a lease of the first two.
struct Lab
{
    LeaseTable table;

    Lab()
    {
        table.setRanges(*site::parseRanges(u"10.0.0.11-10.0.0.13/24"_s));
        for (int i = 1; i <= 2; ++i) {
            const auto given = table.choose(client(i), address("10.0.0.0"), {}, Now);
            table.commit({given.value_or(Ipv4()), client(i).mac, {}, Later, {}});
        }
    }
    std::optional<Ipv4> choose(int number) { return table.choose(client(number), address("10.0.0.0"), {}, Now); }
};

} // namespace

class TestLeasesKept : public QObject
{
    Q_OBJECT
private slots:
    void releasedAddressIsGivenAgain()
    {
        Lab lab;
        lab.table.keepOnly({address("10.0.0.12")});
        QVERIFY(!lab.table.leaseOf(client(1)));
        QCOMPARE(lab.table.leaseOf(client(2))->address.toString(), address("10.0.0.12").toString());
        const auto given = lab.choose(3);
        QCOMPARE(given->toString(), address("10.0.0.11").toString());
    }

    void whatIsKeptIsNobodyElses()
    {
        Lab lab;
        lab.table.keepOnly({address("10.0.0.11"), address("10.0.0.12")});
        QVERIFY(lab.table.leaseOf(client(1)) && lab.table.leaseOf(client(2)));
        QCOMPARE(lab.choose(3)->toString(), address("10.0.0.13").toString());
    }

    void offersAndAddressesFoundTakenStay()
    {
        Lab lab;
        lab.table.hold(address("10.0.0.13"), client(3), Now);
        QVERIFY(lab.table.decline(address("10.0.0.12"), client(2), Now));
        lab.table.keepOnly({});
        QVERIFY(!lab.table.isFree(address("10.0.0.13"), client(4), Now));
        QVERIFY(!lab.table.isFree(address("10.0.0.12"), client(4), Now));
        QVERIFY(lab.table.isFree(address("10.0.0.11"), client(4), Now));
    }
};

QTEST_GUILESS_MAIN(TestLeasesKept)
#include "test_leases_kept.moc"
