// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/palette_delegate.h"
#include "models/palette/palette_model.h"
#include "ui/look/colours.h"
#include "ui/look/icons.h"
#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {
constexpr int Side = 20, Margin = 10, Gap = 10;
} // namespace

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    using Model = models::PaletteModel;
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString title = cell.text;
    cell.text.clear();
    QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, option.widget);

    const Colours &colours = coloursOf(option.palette);
    const bool enabled = index.data(Model::EnabledRole).toBool();
    const bool mirrored = option.direction == Qt::RightToLeft;
    QRect area = option.rect.adjusted(Margin, 0, -Margin, 0);
    const auto place = [&](QRect part) { return QStyle::visualRect(option.direction, option.rect, part); };
    const auto draw = [&](const QRect &part, Qt::Alignment side, const QColor &colour, const QString &text) {
        painter->setPen(colour);
        // AlignLeft and AlignRight are mirrored with the painter's direction only where it is told so.
        const Qt::Alignment across = mirrored ? (side == Qt::AlignLeft ? Qt::AlignRight : Qt::AlignLeft) : side;
        painter->drawText(place(part), int(across | Qt::AlignVCenter | Qt::TextSingleLine),
                          option.fontMetrics.elidedText(text, Qt::ElideRight, part.width()));
    };
    painter->save();
    painter->setFont(option.font);
    const QRect mark(area.left(), area.center().y() - Side / 2, Side, Side);
    icon(index.data(Model::IconNameRole).toString())
        .paint(painter, place(mark), Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    area.setLeft(mark.right() + Gap);

    const QString keys = index.data(Model::KeysRole).toString(), remark = index.data(Model::RemarkRole).toString();
    const QString right = remark.isEmpty() ? keys : remark;
    const int rightWidth = qMin(option.fontMetrics.horizontalAdvance(right), area.width() / 2);
    draw(QRect(area.right() - rightWidth, area.top(), rightWidth + 1, area.height()), Qt::AlignRight, colours.muted,
         right);
    area.setRight(area.right() - rightWidth - Gap);

    const int titleWidth = qMin(option.fontMetrics.horizontalAdvance(title) + 1, area.width());
    draw(QRect(area.left(), area.top(), titleWidth, area.height()), Qt::AlignLeft,
         enabled ? colours.text : colours.disabled, title);
    area.setLeft(area.left() + titleWidth + Gap);
    if (area.width() > 40)
        draw(area, Qt::AlignLeft, colours.muted, index.data(Model::WhereRole).toString());
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, qMax(Side, option.fontMetrics.height()) + 14};
}

} // namespace slipway::ui
