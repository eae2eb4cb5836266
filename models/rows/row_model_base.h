// SPDX-License-Identifier: GPL-3.0-or-later
// What every list model shares whatever its rows are: columns and headers. Gui thread.
#pragma once
#include "models/rows/column.h"
#include <QAbstractTableModel>

namespace slipway::models {

class RowModelBase : public QAbstractTableModel
{
    Q_OBJECT
public:
    RowModelBase(QList<Column> columns, QObject *parent) : QAbstractTableModel(parent), m_columns(std::move(columns)) {}

    const QList<Column> &columns() const { return m_columns; }
    int columnOf(QLatin1StringView id) const; ///< -1: none
    /// The row with that KeyRole, or -1.
    virtual int rowOfKeyText(const QString &key) const = 0;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    /// The roles that follow from the column, or from other roles of the cell.
    QVariant derivedRole(int column, int role, const QVariant &display) const;

private:
    QList<Column> m_columns;
};

} // namespace slipway::models
