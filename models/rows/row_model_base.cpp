// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rows/row_model_base.h"
#include "models/texts/display_text.h"
#include "models/texts/glossary_text.h"
#include <QCoreApplication>

namespace slipway::models {

int RowModelBase::columnOf(QLatin1StringView id) const
{
    for (int column = 0; column < m_columns.size(); ++column) {
        if (id == QLatin1StringView(m_columns[column].id))
            return column;
    }
    return -1;
}

int RowModelBase::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant RowModelBase::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    const Column &column = m_columns[section];
    switch (role) {
    case Qt::DisplayRole:
        return QCoreApplication::translate("Columns", column.title);
    case Qt::TextAlignmentRole:
        return int((column.number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole: {
        const QString meaning = columnMeaning(QString::fromLatin1(column.id));
        return meaning.isEmpty() ? QVariant() : tooltipText(meaning, 1000);
    }
    case ColumnIdRole:
        return QString::fromLatin1(column.id);
    case FixedPitchRole:
        return column.fixedPitch;
    default:
        return {};
    }
}

QVariant RowModelBase::derivedRole(int column, int role, const QVariant &display) const
{
    switch (role) {
    case Qt::TextAlignmentRole:
        return int((m_columns[column].number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return tooltipText(display.toString());
    case SortRole:
        return display;
    case FixedPitchRole:
        return m_columns[column].fixedPitch;
    default:
        return {};
    }
}

} // namespace slipway::models
