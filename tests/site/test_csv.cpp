// SPDX-License-Identifier: GPL-3.0-or-later
// Tables as spreadsheets and other people's programs write them.
#include <QTest>

#include "server/site/csv.h"
#include "server/site/text_encoding.h"
#include <QStringConverter>

using namespace Qt::StringLiterals;
using namespace slipway;
using site::CsvRecord;

class TestCsv : public QObject
{
    Q_OBJECT

    static QList<QStringList> fields(const QByteArray &bytes)
    {
        QList<QStringList> all;
        const auto table = site::parseCsv(bytes);
        if (!table)
            return {{u"refused"_s}};
        for (const CsvRecord &record : table->records)
            all.append(record.fields);
        return all;
    }
    static QByteArray utf16(const QString &text, QStringConverter::Encoding encoding, bool mark)
    {
        QStringEncoder encoder(encoding, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
        return encoder.encode(text);
    }

private slots:
    void fieldsMayHoldSeparatorsQuotesAndLineEnds()
    {
        QCOMPARE(fields("a,\"b,c\",\"say \"\"hi\"\"\",\"two\r\nlines\"\r\n1,,3,\n"),
                 (QList<QStringList>{{u"a"_s, u"b,c"_s, u"say \"hi\""_s, u"two\r\nlines"_s},
                                     {u"1"_s, u""_s, u"3"_s, u""_s}}));
        QCOMPARE(fields("5\" disk,x\n"), (QList<QStringList>{{u"5\" disk"_s, u"x"_s}}));
    }

    void everyLineEndIsOne()
    {
        const QList<QStringList> expected{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
        for (const QByteArray &text : {QByteArray("a,b\nc,d"), QByteArray("a,b\r\nc,d\r\n"), QByteArray("a,b\rc,d\r"),
                                       QByteArray("\n\na,b\n \n,\nc,d\n\n")})
            QCOMPARE(fields(text), expected);
    }

    void recordsKnowTheLineWhereTheyBegin()
    {
        const auto table = site::parseCsv("name\n\n\"a\r\nb\",1\nlast\n");
        QVERIFY(table);
        QList<int> lines;
        for (const CsvRecord &record : table->records)
            lines.append(record.line);
        QCOMPARE(lines, (QList<int>{1, 3, 5}));
    }

    void separatorsOfOtherCountriesAreKnownByTheFirstLine()
    {
        QCOMPARE(fields("name;mac\nPC1;a,b\n"), (QList<QStringList>{{u"name"_s, u"mac"_s}, {u"PC1"_s, u"a,b"_s}}));
        QCOMPARE(fields("name\tmac\nPC1\tx\n"), (QList<QStringList>{{u"name"_s, u"mac"_s}, {u"PC1"_s, u"x"_s}}));
    }

    void faultsAreTheRecordsOwn()
    {
        const auto table = site::parseCsv("a,b\n\"x\"y,1\n2,3\n\"open,4\n5,6\n");
        QVERIFY(table);
        QCOMPARE(table->records.size(), 4);
        QCOMPARE(table->records[1].fault, CsvRecord::Fault::TextAfterQuote);
        QCOMPARE(table->records[2].fault, CsvRecord::Fault::None);
        QCOMPARE(table->records[3].fault, CsvRecord::Fault::Unterminated);
        QCOMPARE(table->records[3].line, 4);
    }

    void everyUnicodeEncodingIsRead()
    {
        const QString text = u"name,mac\r\nB\u00FCro-\U0001F4BB,1\r\n"_s;
        const QList<QStringList> expected{{u"name"_s, u"mac"_s}, {u"B\u00FCro-\U0001F4BB"_s, u"1"_s}};
        QCOMPARE(fields(text.toUtf8()), expected);
        QCOMPARE(fields("\xEF\xBB\xBF" + text.toUtf8()), expected);
        for (const bool mark : {true, false}) {
            QCOMPARE(fields(utf16(text, QStringConverter::Utf16LE, mark)), expected);
            QCOMPARE(fields(utf16(text, QStringConverter::Utf16BE, mark)), expected);
        }
    }

    void whatIsNoTextIsRefusedWithItsLine()
    {
        const auto latin = site::parseCsv("name,mac\nB\xFCro,1\n");
        QVERIFY(!latin);
        QVERIFY2(latin.error().args.first().startsWith(u"Line 2 "), qPrintable(latin.error().args.first()));
        const auto binary = site::parseCsv(QByteArray("name\nabc\0def\n", 13));
        QVERIFY(!binary);
        QVERIFY(binary.error().args.first().startsWith(u"Line 2 "));
        QVERIFY(site::parseCsv("")->records.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestCsv)
#include "test_csv.moc"
