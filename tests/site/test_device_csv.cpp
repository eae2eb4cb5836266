// SPDX-License-Identifier: GPL-3.0-or-later
// Computer information in a table: columns, notations, and each row's own mistakes.
#include <QTest>

#include "server/site/device_csv.h"

using namespace Qt::StringLiterals;
using namespace slipway;
using Kind = site::RowProblem::Kind;

class TestDeviceCsv : public QObject
{
    Q_OBJECT

    static QString macs(const site::DeviceRow &row)
    {
        QStringList texts;
        for (const MacAddress &mac : row.macs)
            texts.append(QString::fromStdString(mac.toString()));
        return texts.join(u' ');
    }

private slots:
    void columnsComeInAnyOrderAndCase()
    {
        const auto table = site::readDevices("ARCH,Collection,SMBIOS_GUID,Owner,Mac,NAME\n"
                                             "X64,Lab,{11223344-5566-7788-99aa-bbccddeeff00},Ann,525400000001,PC1\n");
        QVERIFY(table);
        QVERIFY(table->problems.isEmpty());
        QCOMPARE(table->unused, QStringList{u"Owner"_s});
        const site::DeviceRow &row = table->rows.first();
        QCOMPARE(row.name, u"PC1"_s);
        QCOMPARE(macs(row), u"52:54:00:00:00:01"_s);
        QCOMPARE(QString::fromStdString(row.smbiosGuid->toString()), u"11223344-5566-7788-99AA-BBCCDDEEFF00"_s);
        QCOMPARE(row.architecture, site::Architecture::X64);
        QCOMPARE(row.collection, u"Lab"_s);
        QCOMPARE(row.line, 2);
    }

    void headersOfOtherProgramsAreUnderstood()
    {
        const auto columns = site::deviceColumns({u"Computer Name"_s, u"MAC address"_s, u"SMBIOS-GUID"_s, u"x"_s});
        QVERIFY(columns);
        QCOMPARE(*columns, (site::DeviceColumns{0, 1, 2, -1, -1}));
        QVERIFY(!site::deviceColumns({u"name"_s, u"mac"_s, u"MAC Address"_s}));
    }

    void aTableThatCannotNameMachinesIsRefused_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no header") << QByteArray("PC1,525400000001,\n");
        QTest::newRow("no name") << QByteArray("mac\n525400000001\n");
        QTest::newRow("no identity") << QByteArray("name,arch\nPC1,x64\n");
        QTest::newRow("two of one") << QByteArray("name,mac,macs\nPC1,1,2\n");
    }
    void aTableThatCannotNameMachinesIsRefused()
    {
        QFETCH(QByteArray, file);
        const auto table = site::readDevices(file);
        QVERIFY(!table);
        QCOMPARE(table.error().code, ErrorCode::Refused);
        QVERIFY(!table.error().args.first().isEmpty());
    }

    void oneColumnHoldsOneThing()
    {
        const auto csv = site::parseCsv("a,b\nx,y\n");
        QVERIFY(!site::readDevices(*csv, site::DeviceColumns{0, 0, -1, -1, -1}));
    }

    void oneFieldHoldsSeveralMacAddressesInAnyNotation_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("expected");
        const QString two = u"02:00:00:00:00:01 02:00:00:00:00:0A"_s;
        QTest::newRow("space") << u"02:00:00:00:00:01 02-00-00-00-00-0a"_s << two;
        QTest::newRow("semicolon") << u"0200.0000.0001;02000000000A"_s << two;
        QTest::newRow("comma and spaces") << u" 020000-000001 ,\t2:0:0:0:0:a "_s << two;
        QTest::newRow("spaces inside") << u"02 00 00 00 00 01"_s << u"02:00:00:00:00:01"_s;
        QTest::newRow("spaces inside and between") << u"02 00 00 00 00 01 02 00 00 00 00 0a"_s << two;
        QTest::newRow("lines") << u"020000000001\r\n02000000000a"_s << two;
        QTest::newRow("twice the same") << u"020000000001 02:00:00:00:00:01"_s << u"02:00:00:00:00:01"_s;
        QTest::newRow("one bad") << u"020000000001;zz"_s << u"zz"_s;
        QTest::newRow("null") << u"00:00:00:00:00:00"_s << u"00:00:00:00:00:00"_s;
    }
    void oneFieldHoldsSeveralMacAddressesInAnyNotation()
    {
        QFETCH(QString, field);
        QFETCH(QString, expected);
        QString unreadable;
        const auto read = site::macsFrom(field, &unreadable);
        QCOMPARE(read ? macs({0, {}, *read, {}, {}, {}}) : unreadable, expected);
    }

    void eachRowsMistakeIsNamedWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QStringList>("args");
        const auto row = [](const char *name, const QByteArray &text, Kind kind, const QStringList &args = {}) {
            QTest::newRow(name) << text << int(kind) << args;
        };
        row("no name", ",525400000002,,,", Kind::MissingName);
        row("no identity", "PC2,,,,", Kind::NoIdentity, {u"PC2"_s});
        row("bad MAC", "PC2,52:54,,,", Kind::InvalidMac, {u"52:54"_s});
        row("bad GUID", "PC2,,1234,,", Kind::InvalidGuid, {u"1234"_s});
        row("placeholder GUID", "PC2,,FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF,,", Kind::PlaceholderGuid,
            {u"FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF"_s});
        row("bad architecture", "PC2,525400000002,,sparc,", Kind::UnknownArchitecture, {u"sparc"_s});
        row("too many", "PC2,525400000002,,,,x", Kind::TooManyFields, {u"6"_s, u"5"_s});
        row("quote", "\"PC2\"x,525400000002,,,", Kind::TextAfterQuote);
        row("open quote", "\"PC2,525400000002,,,", Kind::Unterminated);
        row("name twice", "pc1,525400000002,,,", Kind::DuplicateName, {u"pc1"_s, u"2"_s});
        row("MAC twice", "PC2,52-54-00-00-00-01,,,", Kind::DuplicateMac, {u"52:54:00:00:00:01"_s, u"2"_s});
        row("GUID twice", "PC2,,112233445566778899aabbccddeeff00,,", Kind::DuplicateGuid,
            {u"11223344-5566-7788-99AA-BBCCDDEEFF00"_s, u"2"_s});
    }
    void eachRowsMistakeIsNamedWithItsLine()
    {
        QFETCH(QByteArray, row);
        QFETCH(int, kind);
        QFETCH(QStringList, args);
        const auto table = site::readDevices("name,mac,smbios_guid,arch,collection\n"
                                             "PC1,525400000001,11223344-5566-7788-99AA-BBCCDDEEFF00,x64,Lab\n" +
                                             row + '\n');
        QVERIFY(table);
        QCOMPARE(table->problems.size(), 1);
        QCOMPARE(int(table->problems.first().kind), kind);
        QCOMPARE(table->problems.first().line, 3);
        QCOMPARE(table->problems.first().args, args);
    }

    void placeholderGuidsBesideAMacAreLeftOut()
    {
        const auto table = site::readDevices("name,mac,guid\nPC1,525400000001,03000200-0400-0500-0006-000700080009\n"
                                             "PC2,525400000002,03000200-0400-0500-0006-000700080009\n");
        QVERIFY(table);
        QVERIFY(table->problems.isEmpty());
        QVERIFY(!table->rows[0].smbiosGuid && !table->rows[1].smbiosGuid);
    }

    void shortRowsLeaveTheRestOpen()
    {
        const auto table = site::readDevices("name,mac,smbios_guid,arch\nPC1,525400000001\n");
        QVERIFY(table);
        QVERIFY(table->problems.isEmpty());
        QVERIFY(!table->rows.first().smbiosGuid && !table->rows.first().architecture);
    }
};

QTEST_APPLESS_MAIN(TestDeviceCsv)
#include "test_device_csv.moc"
