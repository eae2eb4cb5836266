// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/progress_delegate.h"
#include "models/rows/column.h"
#include "ui/look/colours.h"
#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace slipway::ui {

void ProgressDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = cell.text;
    cell.text.clear();
    QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, option.widget);
    const QVariant progress = index.data(models::ProgressRole);
    if (!progress.isValid())
        return;
    const Colours &colours = coloursOf(option.palette);
    const int textWidth = option.fontMetrics.horizontalAdvance(u"100 %"_s);
    const QRectF area = QRectF(option.rect).adjusted(8, 0, -8 - textWidth - 8, 0);
    const QRectF track(area.left(), area.center().y() - 3, qMax(0.0, area.width()), 6);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colours.border);
    painter->drawRoundedRect(track, 3, 3);
    const double share = qBound(0.0, progress.toDouble(), 1.0);
    QRectF done = track;
    done.setWidth(qMax(share > 0 ? 6.0 : 0.0, track.width() * share));
    painter->setBrush(share >= 1 ? colours.good : colours.accent);
    painter->drawRoundedRect(done, 3, 3);
    painter->setPen(colours.text);
    painter->setFont(option.font);
    painter->drawText(option.rect.adjusted(0, 0, -8, 0), Qt::AlignRight | Qt::AlignVCenter, text);
    painter->restore();
}

} // namespace slipway::ui
