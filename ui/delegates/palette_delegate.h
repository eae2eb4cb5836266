// SPDX-License-Identifier: GPL-3.0-or-later
// A row of the command palette: picture, title and where it lives; keys or the reason against it on the right. Gui
// thread.
#pragma once
#include <QStyledItemDelegate>

namespace slipway::ui {

class PaletteDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace slipway::ui
