// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/timeline_delegate.h"
#include "models/rows/column.h"
#include "ui/look/colours.h"
#include "ui/look/icons.h"
#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

constexpr int RailX = 18;
constexpr int TextX = 34;

/// Empty: a plain dot.
QString stationIcon(models::Tone tone)
{
    switch (tone) {
    case models::Tone::Good:
        return u"state-done"_s;
    case models::Tone::Bad:
        return u"state-failed"_s;
    case models::Tone::Warning:
        return u"severity-warning"_s;
    case models::Tone::Muted:
        return u"state-silent"_s;
    default:
        return {};
    }
}

} // namespace

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = cell.text;
    cell.text.clear();
    QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, option.widget);

    const Colours &colours = coloursOf(option.palette);
    const auto tone = models::Tone(index.data(models::ToneRole).toInt());
    const QColor colour = tone == models::Tone::Neutral ? colours.muted : toneColour(tone, option.palette);
    const int x = option.rect.left() + RailX, y = option.rect.center().y();
    const bool first = index.row() == 0, last = index.row() == index.model()->rowCount() - 1;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colours.border, 2));
    if (!first)
        painter->drawLine(x, option.rect.top(), x, y - 9);
    if (!last)
        painter->drawLine(x, y + 9, x, option.rect.bottom() + 1);
    if (const QString name = stationIcon(tone); !name.isEmpty()) {
        icon(name, tone).paint(painter, QRect(x - 8, y - 8, 16, 16));
    } else {
        painter->setPen(QPen(colour, 2));
        painter->setBrush(tone == models::Tone::Active ? QBrush(colour) : QBrush(Qt::NoBrush));
        painter->drawEllipse(QPointF(x, y), 4.5, 4.5);
    }
    painter->setPen(colours.text);
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    painter->setFont(bold);
    const QRect textRect = option.rect.adjusted(TextX, 0, -6, 0);
    painter->drawText(textRect, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(bold).elidedText(text, Qt::ElideRight, textRect.width()));
    painter->restore();
}

} // namespace slipway::ui
