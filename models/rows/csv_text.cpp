// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rows/csv_text.h"
#include "models/rows/column.h"
#include "models/rows/table_text.h"
#include <QDateTime>
#include <numeric>

using namespace Qt::StringLiterals;

namespace slipway::models {

namespace {

QString cellText(const QModelIndex &index)
{
    const QVariant exported = index.data(ExportRole);
    return (exported.isValid() ? exported : index.data(Qt::DisplayRole)).toString();
}

QList<int> upTo(int count)
{
    QList<int> numbers(count);
    std::iota(numbers.begin(), numbers.end(), 0);
    return numbers;
}

} // namespace

QString csvText(const QAbstractItemModel &model)
{
    return csvText(model, upTo(model.columnCount()), upTo(model.rowCount()));
}

QString csvText(const QAbstractItemModel &model, const QList<int> &columns, const QList<int> &rows)
{
    QString text;
    const auto addLine = [&](const std::function<QString(int)> &cell) {
        QStringList cells;
        for (const int column : columns)
            cells += cell(column);
        text += csvLine(cells);
    };
    addLine([&](int column) { return model.headerData(column, Qt::Horizontal).toString(); });
    for (const int row : rows)
        addLine([&](int column) { return cellText(model.index(row, column)); });
    return text;
}

QString exportTime(qint64 utcMs)
{
    return QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC).toString(Qt::ISODate);
}

} // namespace slipway::models
