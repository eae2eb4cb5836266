// SPDX-License-Identifier: GPL-3.0-or-later
// Lists as text for other programs: CSV (RFC 4180) that no spreadsheet runs, and plain rows for the clipboard. Gui
// thread where a model is read.
#pragma once
#include "models/rows/row_model_base.h"
#include <QStringList>

namespace slipway::models {

/// In quotes; what a spreadsheet would take for a formula begins with an apostrophe.
QString csvCell(const QString &text);
/// Each cell by csvCell(), with the line's end.
QString csvLine(const QStringList &cells);

/// A list for other programs: numbers raw, times twice, as UTC and as local time in ISO 8601.
class CsvTable
{
public:
    CsvTable(const RowModelBase &model, const QList<int> &columns) : m_model(model), m_columns(columns) {}
    QString header() const;
    QString row(int row) const;

private:
    const RowModelBase &m_model;
    const QList<int> m_columns;
};

/// Rows of the model as they are shown: cells by tabulator, one line a row.
QString rowsText(const RowModelBase &model, const QList<int> &rows, const QList<int> &columns);

} // namespace slipway::models
