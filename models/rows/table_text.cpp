// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rows/table_text.h"
#include <QCoreApplication>
#include <QDateTime>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::models {

namespace {

struct TableTexts
{
    Q_DECLARE_TR_FUNCTIONS(TableTexts)
};

bool isNumber(const QVariant &value)
{
    const int type = value.typeId();
    return type == QMetaType::Int || type == QMetaType::UInt || type == QMetaType::LongLong ||
           type == QMetaType::ULongLong || type == QMetaType::Double;
}

QString utcText(qint64 ms)
{
    return ms ? QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODate) : QString();
}

QString localText(qint64 ms)
{
    if (!ms)
        return {};
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(ms);
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate);
}

/// Spreadsheets run what begins so, some of them also behind blanks or a quote, or in full width.
QString unexecuted(const QString &text)
{
    const auto first = std::find_if(text.begin(), text.end(), [](QChar c) { return !c.isSpace() && c != u'"'; });
    const bool broken = !text.isEmpty() && QStringView(u"\t\r\n").contains(text.front());
    const bool formula = first != text.end() && QStringView(u"=+-@＝＋－＠").contains(*first);
    return broken || formula ? u'\'' + text : text;
}

/// A line's end within a cell would begin a row of its own where it is pasted.
QString oneLine(QString text)
{
    for (QChar &c : text) {
        if (c.isSpace() || c.category() == QChar::Other_Control)
            c = u' ';
    }
    return text;
}

} // namespace

QString csvCell(const QString &text)
{
    QString cell = unexecuted(text);
    return u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
}

QString csvLine(const QStringList &cells)
{
    QStringList quoted;
    for (const QString &cell : cells)
        quoted += csvCell(cell);
    return quoted.join(u',') + u"\r\n"_s;
}

QString CsvTable::header() const
{
    QStringList cells;
    for (const int column : m_columns) {
        const QString title = m_model.headerData(column, Qt::Horizontal).toString();
        if (!m_model.columns()[column].time) {
            cells += title;
            continue;
        }
        //: The head of a column in an exported table. %1: "Last seen".
        cells += TableTexts::tr("%1 (UTC)").arg(title);
        //: The head of a column in an exported table. %1: "Last seen".
        cells += TableTexts::tr("%1 (local time)").arg(title);
    }
    return csvLine(cells);
}

QString CsvTable::row(int row) const
{
    QStringList cells;
    for (const int column : m_columns) {
        const QModelIndex index = m_model.index(row, column);
        const Column &description = m_model.columns()[column];
        if (description.time) {
            const qint64 ms = index.data(SortRole).toLongLong();
            cells += csvCell(utcText(ms));
            cells += csvCell(localText(ms));
            continue;
        }
        const QVariant raw = description.number ? index.data(SortRole) : QVariant();
        const QVariant exported = index.data(ExportRole);
        cells += isNumber(raw) ? raw.toString() : csvCell((exported.isValid() ? exported : index.data()).toString());
    }
    return cells.join(u',') + u"\r\n"_s;
}

QString rowsText(const RowModelBase &model, const QList<int> &rows, const QList<int> &columns)
{
    QStringList lines;
    for (const int row : rows) {
        QStringList cells;
        for (const int column : columns) {
            const QString cell = oneLine(model.index(row, column).data().toString());
            const bool number = model.columns()[column].number && isNumber(model.index(row, column).data(SortRole));
            cells += number ? cell : unexecuted(cell);
        }
        lines += cells.join(u'\t');
    }
    return lines.join(u'\n');
}

} // namespace slipway::models
