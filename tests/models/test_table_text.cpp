// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rows/row_model.h"
#include "models/rows/table_text.h"
#include <QtTest>

using namespace slipway::models;
using namespace Qt::StringLiterals;

namespace {

struct Line
{
    int id = 0;
    QString name;
    qint64 bytes = 0, seenMs = 0;

    int key() const { return id; }
    QString keyText() const { return QString::number(id); }
    bool operator==(const Line &) const = default;
    QVariant cell(int column, int role) const
    {
        if (role == SortRole && column == 1)
            return bytes;
        if (role == SortRole && column == 2)
            return seenMs;
        if (role != Qt::DisplayRole)
            return {};
        return column == 0 ? name : column == 1 ? u"about 1 KiB"_s : u"yesterday"_s;
    }
};

class Lines final : public RowModel<Line>
{
public:
    Lines()
        : RowModel({{"name", "Name", 10}, {"bytes", "Bytes", 10, true}, {"seen", "Seen", 10, false, false, true, true}},
                   nullptr)
    {
    }
};

} // namespace

class TestTableText : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { qputenv("TZ", "Europe/Berlin"); }

    void aCellIsQuotedAndNeverAFormula_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cell");
        QTest::newRow("plain") << u"PC1"_s << u"\"PC1\""_s;
        QTest::newRow("empty") << QString() << u"\"\""_s;
        QTest::newRow("comma") << u"a,b"_s << u"\"a,b\""_s;
        QTest::newRow("quote") << u"a\"b"_s << u"\"a\"\"b\""_s;
        QTest::newRow("line") << u"a\nb"_s << u"\"a\nb\""_s;
        QTest::newRow("equals") << u"=HYPERLINK(\"x\")"_s << u"\"'=HYPERLINK(\"\"x\"\")\""_s;
        QTest::newRow("plus") << u"+1"_s << u"\"'+1\""_s;
        QTest::newRow("minus") << u"-1"_s << u"\"'-1\""_s;
        QTest::newRow("at") << u"@SUM"_s << u"\"'@SUM\""_s;
        QTest::newRow("tabulator") << u"\t=1"_s << u"\"'\t=1\""_s;
        QTest::newRow("carriage return") << u"\r=1"_s << u"\"'\r=1\""_s;
        QTest::newRow("line feed") << u"\n=1"_s << u"\"'\n=1\""_s;
        QTest::newRow("blanks") << u"  =1"_s << u"\"'  =1\""_s;
        QTest::newRow("full width") << u"＝1"_s << u"\"'＝1\""_s;
        QTest::newRow("full width plus") << u"＋1"_s << u"\"'＋1\""_s;
        QTest::newRow("full width minus") << u"－1"_s << u"\"'－1\""_s;
        QTest::newRow("full width at") << u"＠SUM"_s << u"\"'＠SUM\""_s;
        QTest::newRow("inside") << u"a=1"_s << u"\"a=1\""_s;
    }
    void aCellIsQuotedAndNeverAFormula()
    {
        QFETCH(QString, text);
        QTEST(csvCell(text), "cell");
    }

    void numbersAreRawAndTimesAreSaidTwice()
    {
        Lines model;
        model.setRows({{1, u"PC1"_s, 1024, 1'700'000'000'000}, {2, u"=PC2"_s, -5, 0}});
        const CsvTable table(model, {2, 0, 1});
        QCOMPARE(table.header(), u"\"Seen (UTC)\",\"Seen (local time)\",\"Name\",\"Bytes\"\r\n"_s);
        QCOMPARE(table.row(0), u"\"2023-11-14T22:13:20Z\",\"2023-11-14T23:13:20+01:00\",\"PC1\",1024\r\n"_s);
        QCOMPARE(table.row(1), u"\"\",\"\",\"'=PC2\",-5\r\n"_s);
    }

    void copiedRowsAreOneLineEach()
    {
        Lines model;
        model.setRows({{1, u"two\nlines\tand more"_s, 1, 0}, {2, u"PC2"_s, 2, 0}});
        QCOMPARE(rowsText(model, {1, 0}, {0, 2}), u"PC2\tyesterday\ntwo lines and more\tyesterday"_s);
    }

    void nothingCopiedRunsWhereItIsPasted()
    {
        Lines model;
        model.setRows({{1, u"=cmd|calc!A1"_s, -1, 0}, {2, u"a\r=cmd|calc!A1"_s, 2, 0}, {3, u"\"=1+1\""_s, 3, 0}});
        QCOMPARE(rowsText(model, {0, 1, 2}, {0}), u"'=cmd|calc!A1\na =cmd|calc!A1\n'\"=1+1\""_s);
    }
};

QTEST_GUILESS_MAIN(TestTableText)
#include "test_table_text.moc"
