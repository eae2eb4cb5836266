// SPDX-License-Identifier: GPL-3.0-or-later
// How somebody left the columns of a list: order, widths, what is hidden, and the sort order, by the columns' ids, so
// that another version with other columns finds its own again. Gui thread.
#pragma once
#include "models/rows/row_model_base.h"
#include <QTableView>

namespace slipway::ui {

void saveColumns(const QTableView &view, const models::RowModelBase &model, const QString &stateKey);
/// False where nothing was remembered.
bool restoreColumns(QTableView &view, const models::RowModelBase &model, const QString &stateKey);

} // namespace slipway::ui
