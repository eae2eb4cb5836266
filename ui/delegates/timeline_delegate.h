// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the stages of a boot as stations on a line: the station's shape and colour say how it went. Gui thread.
#pragma once
#include <QStyledItemDelegate>

namespace slipway::ui {

class TimelineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace slipway::ui
