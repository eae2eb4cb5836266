// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/charts/chart_table.h"
#include "models/rows/column.h"
#include <QCoreApplication>
#include <cmath>

using namespace Qt::StringLiterals;

namespace slipway::models {

namespace {

bool same(double a, double b)
{
    return a == b || (std::isnan(a) && std::isnan(b));
}

} // namespace

void ChartTable::setContent(const ChartContent &content, bool keyed)
{
    if (keyed && content.columns == m_columns && !m_values.isEmpty() && !content.values.isEmpty())
        return follow(content);
    beginResetModel();
    m_columns = content.columns;
    m_values = content.values;
    endResetModel();
}

void ChartTable::removeFront(qsizetype count)
{
    if (count <= 0)
        return;
    beginRemoveRows({}, 0, int(count) - 1);
    m_values.remove(0, count * m_columns.size());
    endRemoveRows();
}

void ChartTable::follow(const ChartContent &content)
{
    const qsizetype width = m_columns.size();
    qsizetype gone = 0;
    while (gone < rowCount() && m_values[gone * width] < content.values.first())
        ++gone;
    removeFront(gone);
    const qsizetype both = std::min<qsizetype>(rowCount(), content.rows());
    qsizetype row = 0, firstChanged = -1, lastChanged = -1;
    for (; row < both && m_values[row * width] == content.at(row, 0); ++row) {
        for (qsizetype column = 1; column < width; ++column) {
            if (same(m_values[row * width + column], content.at(row, column)))
                continue;
            m_values[row * width + column] = content.at(row, column);
            firstChanged = firstChanged < 0 ? row : firstChanged;
            lastChanged = row;
        }
    }
    if (firstChanged >= 0)
        emit dataChanged(index(int(firstChanged), 0), index(int(lastChanged), int(width) - 1));
    if (row < rowCount()) {
        beginRemoveRows({}, int(row), rowCount() - 1);
        m_values.resize(row * width);
        endRemoveRows();
    }
    if (row < content.rows()) {
        beginInsertRows({}, int(row), int(content.rows()) - 1);
        m_values.append(content.values.mid(row * width));
        endInsertRows();
    }
}

int ChartTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_columns.isEmpty() ? 0 : int(m_values.size() / m_columns.size());
}

int ChartTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant ChartTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const double value = m_values[index.row() * m_columns.size() + index.column()];
    const ChartUnit unit = m_columns[index.column()].unit;
    switch (role) {
    case Qt::DisplayRole:
        return std::isnan(value) ? u"\u2013"_s : chartValueText(value, unit);
    case Qt::AccessibleTextRole:
        //: a cell of a table: nothing is known
        return std::isnan(value) ? QCoreApplication::translate("ChartTexts", "no value") : QVariant();
    case Qt::TextAlignmentRole:
        return int((index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case ExportRole:
        return chartExportText(value, unit);
    case SortRole:
        return value;
    default:
        return {};
    }
}

QVariant ChartTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_columns[section].title;
    if (role == Qt::TextAlignmentRole)
        return int((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    return {};
}

} // namespace slipway::models
