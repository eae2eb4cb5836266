// SPDX-License-Identifier: GPL-3.0-or-later
// Paints a cell's ProgressRole as a bar with its text beside it. Gui thread.
#pragma once
#include <QStyledItemDelegate>

namespace slipway::ui {

class ProgressDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace slipway::ui
