// SPDX-License-Identifier: GPL-3.0-or-later
// Query rules: their text there and back, what is refused and how, and whom each condition finds.
#include <QTest>

#include "server/site/query_filter.h"
#include "tests/support/site_builder.h"

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::site;

namespace {

constexpr qint64 Now = 1'800'000'000'000;
constexpr qint64 DayMs = qint64(24) * 3600 * 1000;

std::shared_ptr<const MacVendors> someVendors()
{
    auto vendors = std::make_shared<MacVendors>();
    vendors->add("Registry,Assignment,Organization Name,Organization Address\r\n"
                 "MA-L,00155D,Microsoft Corporation,One Microsoft Way\r\n"
                 "MA-L,001AA0,\"Dell, Inc.\",\"One \"\"Dell\"\" Way\nRound Rock\"\r\n"
                 "MA-L,70B3D5,IEEE Registration Authority,Piscataway\r\n"
                 "MA-S,70B3D5123,Small Works,Here\r\n"
                 "nonsense\r\nMA-L,XYZ,Nobody,\r\nMA-L,00AABBC,Odd,\r\n");
    return vendors;
}

Device machine()
{
    Device device;
    device.id = {1};
    device.name = u"LAB-Größe-01"_s;
    device.macs = {test::mac("00:1A:A0:00:00:01"), test::mac("02:00:00:00:00:02")};
    device.smbiosGuid = test::guid("4C4C4544-0042-3510-8054-B4C04F4D4D31");
    device.architecture = Architecture::X64;
    return device;
}

Observation sight()
{
    return {Now - 10 * DayMs, Ipv4::parse("10.20.30.1"), u"eth0/7"_s, u"sw-b2"_s};
}

bool finds(const QString &text, const Device &device, const Observation &seen)
{
    const auto query = parseQuery(text);
    if (!query)
        qFatal("refused: %s", qPrintable(text + u" | "_s + query.error().args.join(u' ')));
    return QueryFilter(*query, someVendors(), Now).matches(device, seen);
}

} // namespace

class CollectionQueryTest : public QObject
{
    Q_OBJECT
private slots:
    void textComesBackCanonical_data();
    void textComesBackCanonical();
    void refusalNamesTheWrongWord_data();
    void refusalNamesTheWrongWord();
    void conditionsFind_data();
    void conditionsFind();
    void neverSeenMachineIsNeitherInsideNorOutsideASubnet();
    void patternsMatchLikeTheSlowWay();
    void vendorGoesByTheLongestBlock();
    void everyOperatorOfEveryFieldIsReadBack();
};

void CollectionQueryTest::textComesBackCanonical_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("canonical");
    const auto row = [](const char *name, const QString &given, const QString &canonical) {
        QTest::newRow(name) << given << canonical;
    };
    row("header", u"name like \"LAB-*\" and architecture is x64 and subnet within 10.20.0.0/16"_s,
        u"name like \"LAB-*\" and architecture is x64 and subnet within 10.20.0.0/16"_s);
    row("case and blanks", u"  NAME  Like lab-?  AND Architecture IS X64 "_s,
        u"name like \"lab-?\" and architecture is x64"_s);
    row("host bits", u"subnet within 10.20.30.40/16"_s, u"subnet within 10.20.0.0/16"_s);
    row("one address", u"subnet not-within 10.0.0.1"_s, u"subnet not-within 10.0.0.1/32"_s);
    row("everything", u"subnet within 1.2.3.4/0"_s, u"subnet within 0.0.0.0/0"_s);
    row("mac", u"mac is 001a-a000-0001 "_s.replace(u"001a-a000-0001"_s, u"001a.a000.0001"_s),
        u"mac is 00:1A:A0:00:00:01"_s);
    row("mac pattern", u"mac like 00-50-56-*"_s, u"mac like 00:50:56:*"_s);
    row("guid", u"guid is {4c4c4544004235108054b4c04f4d4d31}"_s, u"guid is 4C4C4544-0042-3510-8054-B4C04F4D4D31"_s);
    row("days", u"last-seen within 30d"_s, u"last-seen within 30"_s);
    row("quotes", u"name is \"a \\\"b\\\" \\\\ c\""_s, u"name is \"a \\\"b\\\" \\\\ c\""_s);
    row("two words", u"name is not X and vendor not like \"Dell*\""_s,
        u"name is-not \"X\" and vendor not-like \"Dell*\""_s);
    row("a value that is a word of ours", u"name is and and name is not"_s, u"name is \"and\" and name is \"not\""_s);
}

void CollectionQueryTest::textComesBackCanonical()
{
    QFETCH(QString, given);
    QFETCH(QString, canonical);
    const auto query = parseQuery(given);
    QVERIFY2(query.ok(), query.ok() ? "" : qPrintable(query.error().args.join(u'|')));
    QCOMPARE(queryText(*query), canonical);
    const auto again = parseQuery(canonical);
    QVERIFY(again.ok() && *again == *query);
}

void CollectionQueryTest::refusalNamesTheWrongWord_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("instead");
    const auto row = [](const char *name, const QString &given, const QString &word, const QString &instead) {
        QTest::newRow(name) << given << word << instead;
    };
    row("empty", u"  "_s, {}, u"one of name, mac"_s);
    row("field", u"hostname is X"_s, u"hostname"_s, u"switch-port"_s);
    row("operator", u"name resembles X"_s, u"resembles"_s, u"like, not-like, is, is-not after name"_s);
    row("operator of another field", u"subnet is 10.0.0.0/8"_s, u"is"_s, u"within, not-within after subnet"_s);
    row("no value", u"name is"_s, {}, u"1 to 255 characters"_s);
    row("empty value", u"name is \"\""_s, {}, u"1 to 255 characters"_s);
    row("mac", u"mac is 12:34"_s, u"12:34"_s, u"a MAC address"_s);
    row("mac pattern", u"mac like zz*"_s, u"ZZ*"_s, u"a pattern"_s);
    row("guid", u"guid is 1"_s, u"1"_s, u"SMBIOS GUID"_s);
    row("architecture", u"architecture is ia64"_s, u"ia64"_s, u"x86, x64 or arm64"_s);
    row("subnet", u"subnet within 10.0.0.0/33"_s, u"10.0.0.0/33"_s, u"a subnet"_s);
    row("subnet sign", u"subnet within 10.0.0.0/+8"_s, u"10.0.0.0/+8"_s, u"a subnet"_s);
    row("days", u"last-seen within 0"_s, u"0"_s, u"from 1 to 3650"_s);
    row("spaces without quotes", u"name is Lab One"_s, u"One"_s, u"quotation marks"_s);
    row("or", u"name is A or name is B"_s, u"or"_s, u"\"and\""_s);
    row("trailing and", u"name is A and"_s, u"and"_s, u"a condition after"_s);
    row("open quote", u"name is \"Lab"_s, u"\"Lab"_s, u"closing quotation mark"_s);
    row("control character", u"name is \"a\tb\""_s, u"a\tb"_s, u"on one line"_s);
    row("too many", QStringList(QList<QString>(33, u"name is A"_s)).join(u" and "_s), {}, u"at most 32"_s);
}

void CollectionQueryTest::refusalNamesTheWrongWord()
{
    QFETCH(QString, given);
    QFETCH(QString, word);
    QFETCH(QString, instead);
    const auto query = parseQuery(given);
    QVERIFY(!query.ok());
    QVERIFY(query.error().code == ErrorCode::InvalidValue);
    if (!word.isEmpty())
        QCOMPARE(query.error().args.at(0), word);
    QVERIFY2(query.error().args.at(1).contains(instead), qPrintable(query.error().args.at(1)));
}

void CollectionQueryTest::conditionsFind_data()
{
    QTest::addColumn<bool>("found");
    const auto yes = [](const char *text) { QTest::newRow(text) << true; };
    const auto no = [](const char *text) { QTest::newRow(text) << false; };
    yes("name like lab-*");
    yes("name like \"LAB-GRÖßE-??\"");
    yes("name is \"lab-größe-01\"");
    no("name is lab");
    yes("name is-not lab");
    no("name not-like *01");
    yes("mac is 02-00-00-00-00-02");
    yes("mac like 00:1A:A0:*");
    no("mac is-not 02-00-00-00-00-02");
    yes("vendor like dell*");
    no("vendor like microsoft*");
    no("vendor is-not \"Dell, Inc.\"");
    yes("guid like 4c4c4544-*");
    yes("architecture is x64");
    yes("architecture is-not arm64");
    yes("subnet within 10.20.0.0/16");
    no("subnet within 10.21.0.0/16");
    yes("subnet not-within 10.21.0.0/16");
    yes("subnet within 0.0.0.0/0");
    yes("switch-port is eth0/7");
    yes("switch-port is \"sw-b2 eth0/7\"");
    yes("switch-port like \"SW-B2 *\"");
    no("switch-port is eth0/8");
    no("switch-port not-like eth0/*");
    yes("last-seen within 10");
    no("last-seen within 9");
    yes("last-seen not-within 9");
    yes("name like lab* and subnet within 10.20.0.0/16 and architecture is x64");
    no("name like lab* and subnet within 10.20.0.0/16 and architecture is x86");
}

void CollectionQueryTest::conditionsFind()
{
    QFETCH(bool, found);
    QCOMPARE(finds(QString::fromUtf8(QTest::currentDataTag()), machine(), sight()), found);
}

void CollectionQueryTest::neverSeenMachineIsNeitherInsideNorOutsideASubnet()
{
    const Observation never;
    QVERIFY(!finds(u"subnet within 0.0.0.0/0"_s, machine(), never));
    QVERIFY(!finds(u"subnet not-within 10.0.0.0/8"_s, machine(), never));
    QVERIFY(!finds(u"switch-port is-not eth0"_s, machine(), never));
    QVERIFY(!finds(u"last-seen within 3650"_s, machine(), never));
    QVERIFY(finds(u"last-seen not-within 3650"_s, machine(), never));
    Device bare;
    QVERIFY(!finds(u"guid like *"_s, bare, never));
    QVERIFY(finds(u"guid is-not 4C4C4544-0042-3510-8054-B4C04F4D4D31"_s, bare, never));
    QVERIFY(finds(u"architecture is-not x64"_s, bare, never));
    QVERIFY(finds(u"vendor not-like *"_s, bare, never));
}

void CollectionQueryTest::patternsMatchLikeTheSlowWay()
{
    const std::function<bool(QStringView, QStringView)> slow = [&slow](QStringView p, QStringView t) {
        if (p.isEmpty())
            return t.isEmpty();
        if (p.front() == u'*')
            return slow(p.mid(1), t) || (!t.isEmpty() && slow(p, t.mid(1)));
        return !t.isEmpty() && (p.front() == u'?' || p.front().toCaseFolded() == t.front().toCaseFolded()) &&
               slow(p.mid(1), t.mid(1));
    };
    quint32 state = 4711;
    const auto random = [&state](quint32 below) { return (state = state * 1664525 + 1013904223) / 65536 % below; };
    int matched = 0;
    for (int i = 0; i < 20000; ++i) {
        QString pattern, text;
        for (quint32 n = random(6); n > 0; --n)
            pattern.append(QStringView(u"abA*?*")[random(6)]);
        for (quint32 n = random(7); n > 0; --n)
            text.append(QStringView(u"abB")[random(3)]);
        const bool expected = slow(pattern, text);
        QVERIFY2(matchesPattern(pattern, text) == expected, qPrintable(pattern + u" on "_s + text));
        matched += expected;
    }
    QVERIFY(matched > 1000 && matched < 15000);
}

void CollectionQueryTest::vendorGoesByTheLongestBlock()
{
    const auto vendors = someVendors();
    QCOMPARE(vendors->nameOf(test::mac("00:15:5D:01:02:03")), u"Microsoft Corporation"_s);
    QCOMPARE(vendors->nameOf(test::mac("00:1A:A0:01:02:03")), u"Dell, Inc."_s);
    QCOMPARE(vendors->nameOf(test::mac("70:B3:D5:12:30:00")), u"Small Works"_s);
    QCOMPARE(vendors->nameOf(test::mac("70:B3:D5:FF:FF:FF")), u"IEEE Registration Authority"_s);
    QCOMPARE(vendors->nameOf(test::mac("02:15:5D:01:02:03")), QString()); // made up by an administrator
    QCOMPARE(vendors->nameOf(test::mac("01:15:5D:01:02:03")), QString());
    QCOMPARE(vendors->nameOf(test::mac("F0:00:00:00:00:00")), QString());
    QCOMPARE(MacVendors().nameOf(test::mac("00:15:5D:01:02:03")), QString());
    // Without the registries no vendor matches, and nothing crashes.
    QVERIFY(!QueryFilter(*parseQuery(u"vendor like *"_s), nullptr, Now).matches(machine(), {}));
}

void CollectionQueryTest::everyOperatorOfEveryFieldIsReadBack()
{
    const QStringList values{u"X"_s,   u"00:11:22:33:44:55"_s, u"Dell"_s, u"4C4C4544-0042-3510-8054-B4C04F4D4D31"_s,
                             u"x86"_s, u"10.0.0.0/8"_s,        u"eth0"_s, u"7"_s};
    int combinations = 0;
    for (int field = 0; field <= int(QueryCondition::Field::LastSeen); ++field) {
        for (const auto comparison : queryOperators(QueryCondition::Field(field))) {
            const CollectionQuery query{{{QueryCondition::Field(field), comparison, values[field]}}};
            const auto read = parseQuery(queryText(query));
            QVERIFY2(read.ok() && *read == query, qPrintable(queryText(query)));
            ++combinations;
        }
    }
    QCOMPARE(combinations, 3 * 4 + 2 * 4 + 3 * 2);
}

QTEST_GUILESS_MAIN(CollectionQueryTest)
#include "test_collection_query.moc"
