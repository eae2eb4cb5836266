// SPDX-License-Identifier: GPL-3.0-or-later
// A chart as a table, for those who cannot see it and for spreadsheets. Changes as little as it can: what is read at
// this moment stays where it is. Gui thread.
#pragma once
#include "models/charts/chart_content.h"
#include <QAbstractTableModel>

namespace slipway::models {

class ChartTable final : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    /// `keyed`: the first column names a row (a time, a day) and only grows; else everything is new.
    void setContent(const ChartContent &content, bool keyed);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void follow(const ChartContent &content);
    void removeFront(qsizetype count);

    QList<ChartColumn> m_columns;
    QList<double> m_values;
};

} // namespace slipway::models
