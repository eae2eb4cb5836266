// SPDX-License-Identifier: GPL-3.0-or-later
// Tables that name no columns, and what Windows calls ANSI.
#include <QTest>

#include "server/site/headless_table.h"
#include "server/site/text_encoding.h"

using namespace Qt::StringLiterals;
using namespace slipway;

class TestHeadlessTable : public QObject
{
    Q_OBJECT

    static site::CsvTable table(const char *text) { return *site::parseCsv(text); }

private slots:
    void aFirstLineWithAnAddressIsADevice()
    {
        QVERIFY(site::beginsWithDevice(table("PC1,525400000001\nPC2,525400000002\n")));
        QVERIFY(site::beginsWithDevice(table("PC1;{11223344-5566-7788-99aa-bbccddeeff00}\n")));
        QVERIFY(!site::beginsWithDevice(table("name,mac\nPC1,525400000001\n")));
        QVERIFY(!site::beginsWithDevice(table("Machine;Adapter\nPC1;525400000001\n")));
        QVERIFY(!site::beginsWithDevice(table("\n")));
    }

    void columnsAreKnownByWhatTheyHold()
    {
        QCOMPARE(site::columnsByContent({u"x64"_s, u"52-54-00-00-00-01"_s, u"PC1"_s, u"Lab"_s}),
                 (site::DeviceColumns{2, 1, -1, 0, -1}));
        QCOMPARE(site::columnsByContent({u""_s, u"11223344-5566-7788-99aa-bbccddeeff00"_s, u"PC1"_s}),
                 (site::DeviceColumns{2, -1, 1, -1, -1}));
    }

    void everyLineOfItIsRead()
    {
        const site::CsvTable csv = table("PC1,525400000001\nPC2,525400000002,Lab\n");
        const auto devices =
            site::readDevices(site::withNamelessColumns(csv), site::columnsByContent(csv.records.first().fields));
        QVERIFY(devices);
        QVERIFY(devices->problems.isEmpty());
        QCOMPARE(devices->rows.size(), 2);
        QCOMPARE(devices->rows.first().name, u"PC1"_s);
        QCOMPARE(devices->rows.first().line, 1);
    }

    void windowsHasAWordForEveryByte()
    {
        QCOMPARE(QString::fromUtf8(site::utf8FromWindows1252("B\xFCro \x80 \x93x\x94 \x9F")), u"Büro € “x” Ÿ"_s);
        QByteArray all;
        for (int byte = 1; byte < 256; ++byte)
            all.append(char(byte));
        QCOMPARE(QString::fromUtf8(site::utf8FromWindows1252(all)).size(), 255);
        QCOMPARE(site::firstUnreadableLine(site::utf8FromWindows1252(all)), 0);
    }
};

QTEST_GUILESS_MAIN(TestHeadlessTable)
#include "test_headless_table.moc"
