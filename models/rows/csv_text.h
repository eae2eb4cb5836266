// SPDX-License-Identifier: GPL-3.0-or-later
// A table as CSV (RFC 4180): header first, lines end with CR LF, every cell quoted. Cells that a spreadsheet would take
// for a formula begin with an apostrophe. Where a cell has an ExportRole that is written (times in ISO 8601, UTC; plain
// numbers), else what is shown. Gui thread.
#pragma once
#include <QAbstractItemModel>

namespace slipway::models {

QString csvText(const QAbstractItemModel &model);
/// Only these columns, and these rows, in this order.
QString csvText(const QAbstractItemModel &model, const QList<int> &columns, const QList<int> &rows);
/// "2026-11-22T20:50:14Z": for ExportRole.
QString exportTime(qint64 utcMs);

} // namespace slipway::models
