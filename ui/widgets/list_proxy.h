// SPDX-License-Identifier: GPL-3.0-or-later
// Between a list model and its view: filter and sort, and what only windows know: icons, colours, fonts. Gui thread.
#pragma once
#include "models/rows/filter_model.h"
#include <QFont>

namespace slipway::ui {

class ListProxy final : public models::FilterModel
{
    Q_OBJECT
public:
    explicit ListProxy(QObject *parent = nullptr);
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QFont m_fixed;
};

} // namespace slipway::ui
