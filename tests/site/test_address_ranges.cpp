// SPDX-License-Identifier: GPL-3.0-or-later
// dhcp.range, dhcp.router and dhcp.dns: what is a range, what is refused, and that the refusal tells what would be
// right.
#include <QTest> // before <compare>, on which moc of Qt 6.4 stumbles

#include "server/site/address_ranges.h"
#include <bit>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::site;

class AddressRangesTest : public QObject
{
    Q_OBJECT
private slots:
    void rangeIsRead();
    void severalRangesAreRead();
    void emptyTextHasNoRange();
    void badRangesAreRefused_data();
    void badRangesAreRefused();
    void edgesOfANetworkAreAllowed();
    void rangesMayTouch();
    void everyPrefixHasItsMask();
    void listsAreRead_data();
    void listsAreRead();
    void badListsAreRefused_data();
    void badListsAreRefused();
};

static QString refusal(const QString &text)
{
    const auto ranges = parseRanges(text);
    return ranges ? u"accepted"_s : ranges.error().args.join(u" -> "_s);
}

void AddressRangesTest::rangeIsRead()
{
    const auto ranges = parseRanges(u"10.77.0.100-10.77.0.199/24"_s);
    QVERIFY(ranges);
    QCOMPARE(ranges->size(), 1);
    const DhcpRange &range = ranges->first();
    QCOMPARE(range.first.value, 0x0A4D0064u);
    QCOMPARE(range.last.value, 0x0A4D00C7u);
    QCOMPARE(range.prefixLength, 24);
    QCOMPARE(range.mask().value, 0xFFFFFF00u);
    QCOMPARE(range.network().value, 0x0A4D0000u);
    QVERIFY(range.inNetwork(Ipv4{0x0A4D0001}) && !range.inNetwork(Ipv4{0x0A4D0100}));
    QVERIFY(range.contains(range.first) && range.contains(range.last));
    QVERIFY(!range.contains(Ipv4{range.first.value - 1}) && !range.contains(Ipv4{range.last.value + 1}));
}

void AddressRangesTest::severalRangesAreRead()
{
    const auto ranges = parseRanges(u" 10.77.0.100 - 10.77.0.199 /24 , 192.168.5.2-192.168.5.2/30"_s);
    QVERIFY(ranges);
    QCOMPARE(rangesText(*ranges), u"10.77.0.100-10.77.0.199/24,192.168.5.2-192.168.5.2/30"_s);
}

void AddressRangesTest::emptyTextHasNoRange()
{
    QVERIFY(parseRanges(QString())->isEmpty());
    QVERIFY(parseRanges(u"  "_s)->isEmpty());
    QCOMPARE(rangesText({}), QString());
}

void AddressRangesTest::badRangesAreRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("told");
    const QString form = u"a range like 10.77.0.100-10.77.0.199/24"_s;
    QTest::newRow("no prefix length") << u"10.0.0.1-10.0.0.9"_s << form;
    QTest::newRow("no end") << u"10.0.0.1/24"_s << form;
    QTest::newRow("prefix before the end") << u"10.0.0.1/24-10.0.0.9"_s << form;
    QTest::newRow("text") << u"all of it"_s << form;
    QTest::newRow("empty element") << u"10.0.0.1-10.0.0.9/24,"_s << form;
    QTest::newRow("five parts") << u"10.0.0.1.1-10.0.0.9/24"_s << form;
    QTest::newRow("leading zero") << u"10.0.0.01-10.0.0.9/24"_s << form;
    QTest::newRow("number too large") << u"10.0.0.1-10.0.0.256/24"_s << form;
    QTest::newRow("signed prefix") << u"10.0.0.1-10.0.0.9/+24"_s << form;
    QTest::newRow("two prefixes") << u"10.0.0.1-10.0.0.9/24/24"_s << form;
    QTest::newRow("no prefix after the slash") << u"10.0.0.1-10.0.0.9/"_s << form;
    QTest::newRow("inverted") << u"10.0.0.9-10.0.0.1/24"_s << u"the lower address first: 10.0.0.1-10.0.0.9/24"_s;
    QTest::newRow("outside its network") << u"10.0.0.9-10.0.1.9/24"_s << u"from 10.0.0.1 to 10.0.0.254"_s;
    QTest::newRow("the network's address") << u"10.0.0.0-10.0.0.9/24"_s << u"from 10.0.0.1 to 10.0.0.254"_s;
    QTest::newRow("the broadcast address") << u"10.0.0.9-10.0.0.255/24"_s << u"from 10.0.0.1 to 10.0.0.254"_s;
    QTest::newRow("broadcast of a small network") << u"10.0.0.5-10.0.0.7/30"_s << u"from 10.0.0.5 to 10.0.0.6"_s;
    QTest::newRow("/31") << u"10.0.0.2-10.0.0.3/31"_s << u"a prefix length from 8 to 30"_s;
    QTest::newRow("/32") << u"10.0.0.2-10.0.0.2/32"_s << u"a prefix length from 8 to 30"_s;
    QTest::newRow("/33") << u"10.0.0.2-10.0.0.2/33"_s << u"a prefix length from 8 to 30"_s;
    QTest::newRow("/0") << u"10.0.0.2-10.0.0.3/0"_s << u"a prefix length from 8 to 30"_s;
    QTest::newRow("/7") << u"10.0.0.2-10.0.0.3/7"_s << u"a prefix length from 8 to 30"_s;
    QTest::newRow("loopback") << u"127.0.0.2-127.0.0.9/24"_s << u"addresses that hosts may have"_s;
    QTest::newRow("multicast") << u"224.0.0.2-224.0.0.9/24"_s << u"addresses that hosts may have"_s;
    QTest::newRow("network zero") << u"0.0.0.2-0.0.0.9/24"_s << u"addresses that hosts may have"_s;
    QTest::newRow("overlap") << u"10.0.0.1-10.0.0.9/24,10.0.0.9-10.0.0.20/24"_s
                             << u"does not overlap 10.0.0.1-10.0.0.9/24"_s;
    QTest::newRow("one inside another") << u"10.0.0.1-10.0.0.90/24,10.0.0.9-10.0.0.20/25"_s
                                        << u"does not overlap 10.0.0.1-10.0.0.90/24"_s;
    QTest::newRow("the same twice") << u"10.0.0.1-10.0.0.9/24,10.0.0.1-10.0.0.9/24"_s
                                    << u"does not overlap 10.0.0.1-10.0.0.9/24"_s;
}

void AddressRangesTest::badRangesAreRefused()
{
    QFETCH(QString, text);
    QFETCH(QString, told);
    const QString said = refusal(text);
    QVERIFY2(said.contains(told), qPrintable(said));
    QCOMPARE(parseRanges(text).error().code, ErrorCode::InvalidValue);
    QCOMPARE(parseRanges(text).error().args.size(), 2);
}

void AddressRangesTest::edgesOfANetworkAreAllowed()
{
    QCOMPARE(refusal(u"10.0.0.1-10.0.0.254/24"_s), u"accepted"_s);
    QCOMPARE(refusal(u"10.0.0.5-10.0.0.6/30"_s), u"accepted"_s);
    QCOMPARE(refusal(u"10.0.0.1-10.255.255.254/8"_s), u"accepted"_s);
    QCOMPARE(refusal(u"223.255.255.1-223.255.255.9/24"_s), u"accepted"_s);
    // .255 and .0 are ordinary hosts inside a larger network.
    QCOMPARE(refusal(u"10.0.0.255-10.0.1.0/23"_s), u"accepted"_s);
}

void AddressRangesTest::rangesMayTouch()
{
    QCOMPARE(refusal(u"10.0.0.1-10.0.0.9/24,10.0.0.10-10.0.0.20/24"_s), u"accepted"_s);
}

void AddressRangesTest::everyPrefixHasItsMask()
{
    for (int length = 0; length <= 32; ++length) {
        DhcpRange range;
        range.first = Ipv4{0xFFFFFFFF};
        range.prefixLength = length;
        QCOMPARE(std::popcount(range.mask().value), length);
        QCOMPARE(range.network().value, range.mask().value);
    }
}

void AddressRangesTest::listsAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("canonical");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("one") << u"10.0.0.1"_s << u"10.0.0.1"_s;
    QTest::newRow("two for one range") << u"10.0.0.1, 10.0.0.2"_s << u"10.0.0.1,10.0.0.2"_s;
    QTest::newRow("by space") << u" 10.0.0.1  10.0.0.2 "_s << u"10.0.0.1,10.0.0.2"_s;
    QTest::newRow("second range only") << u";10.78.0.254"_s << u";10.78.0.254"_s;
    QTest::newRow("empty end") << u"10.0.0.1;;"_s << u"10.0.0.1"_s;
    QTest::newRow("empty middle") << u"10.0.0.1;;10.0.2.1,10.0.2.2"_s << u"10.0.0.1;;10.0.2.1,10.0.2.2"_s;
}

void AddressRangesTest::listsAreRead()
{
    QFETCH(QString, text);
    QFETCH(QString, canonical);
    const auto lists = parseAddressLists(text);
    QVERIFY(lists);
    QCOMPARE(lists->size(), text.count(u';') + 1);
    QCOMPARE(addressListsText(*lists), canonical);
}

void AddressRangesTest::badListsAreRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("text") << u"router"_s;
    QTest::newRow("short") << u"10.0.1"_s;
    QTest::newRow("nobody's address") << u"0.0.0.0"_s;
    QTest::newRow("broadcast") << u"255.255.255.255"_s;
    QTest::newRow("one bad among good") << u"10.0.0.1;10.0.0.2,10.0.0.300"_s;
    QTest::newRow("IPv6") << u"fe80::1"_s;
}

void AddressRangesTest::badListsAreRefused()
{
    QFETCH(QString, text);
    const auto lists = parseAddressLists(text);
    QVERIFY(!lists);
    QCOMPARE(lists.error().code, ErrorCode::InvalidValue);
    QVERIFY(text.contains(lists.error().args.first()));
}

QTEST_GUILESS_MAIN(AddressRangesTest)
#include "test_address_ranges.moc"
