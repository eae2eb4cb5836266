// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rows/column.h"
#include "models/rows/csv_text.h"
#include "server/site/csv.h"
#include <QTest>

using namespace slipway;
using namespace slipway::models;
using namespace Qt::StringLiterals;

namespace {

class Table final : public QAbstractTableModel
{
public:
    explicit Table(QStringList titles) : m_titles(std::move(titles)) {}
    void add(const QStringList &row) { m_rows += row; }
    int rowCount(const QModelIndex & = {}) const override { return int(m_rows.size()); }
    int columnCount(const QModelIndex & = {}) const override { return int(m_titles.size()); }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role == ExportRole && !exported.isEmpty())
            return exported;
        return role == Qt::DisplayRole ? m_rows[index.row()][index.column()] : QVariant();
    }
    QVariant headerData(int section, Qt::Orientation, int role) const override
    {
        return role == Qt::DisplayRole ? m_titles[section] : QVariant();
    }
    QString exported;

private:
    QStringList m_titles;
    QList<QStringList> m_rows;
};

} // namespace

/// What spreadsheets are given.
class TestCsvText : public QObject
{
    Q_OBJECT
private slots:
    void everyCellIsQuotedAndLinesEndAsTheStandardSays()
    {
        Table model({u"Name"_s, u"Note"_s});
        model.add({u"PC-1"_s, u"a \"b\", c\nd"_s});
        QCOMPARE(csvText(model), u"\"Name\",\"Note\"\r\n\"PC-1\",\"a \"\"b\"\", c\nd\"\r\n"_s);
    }

    void noCellIsAFormula()
    {
        Table model({u"=x"_s});
        for (const QString &text : {u"=1+1"_s, u"+1"_s, u"-1"_s, u"@a"_s, u"\tx"_s, u"\rx"_s, u"a=1"_s})
            model.add({text});
        QCOMPARE(csvText(model).remove(u"\r\n"_s), u"\"'=x\"\"'=1+1\"\"'+1\"\"'-1\"\"'@a\"\"'\tx\"\"'\rx\"\"a=1\""_s);
    }

    void whatWasWrittenIsReadBackByOurOwnReader()
    {
        Table model({u"Name"_s, u"Note"_s});
        model.add({u"Müller \"3\""_s, u"two\r\nlines, one; cell"_s});
        model.add({u""_s, u"日本"_s});
        const auto table = site::parseCsv(csvText(model).toUtf8());
        QVERIFY(table);
        QCOMPARE(table->records.size(), 3);
        QCOMPARE(table->records[1].fields, (QStringList{u"Müller \"3\""_s, u"two\r\nlines, one; cell"_s}));
        QCOMPARE(table->records[2].fields, (QStringList{u""_s, u"日本"_s}));
    }

    void chosenColumnsAndRowsComeInTheirOrder()
    {
        Table model({u"a"_s, u"b"_s, u"c"_s});
        model.add({u"1"_s, u"2"_s, u"3"_s});
        model.add({u"4"_s, u"5"_s, u"6"_s});
        QCOMPARE(csvText(model, {2, 0}, {1, 0}), u"\"c\",\"a\"\r\n\"6\",\"4\"\r\n\"3\",\"1\"\r\n"_s);
    }

    void exportedTextGoesBeforeWhatIsShown()
    {
        Table model({u"Time"_s});
        model.add({u"yesterday"_s});
        model.exported = exportTime(1'795'726'214'000);
        QCOMPARE(csvText(model), u"\"Time\"\r\n\"2026-11-26T20:50:14Z\"\r\n"_s);
    }
};

QTEST_GUILESS_MAIN(TestCsvText)
#include "test_csv_text.moc"
