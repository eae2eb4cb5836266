// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/badge.h"
#include "models/rows/column.h"
#include "models/texts/display_text.h"
#include "ui/look/colours.h"
#include "ui/look/icons.h"
#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

constexpr int IconSide = 15, Inset = 7, Gap = 5;

int widthOf(const QFontMetrics &metrics, const QString &text)
{
    return Inset + IconSide + Gap + metrics.horizontalAdvance(text) + Inset + 2;
}

void paintBadge(QPainter *painter, const QRectF &area, const QString &iconName, const QString &text, models::Tone tone,
                const QPalette &palette)
{
    const Colours &colours = coloursOf(palette);
    const QColor colour = toneColour(tone, palette);
    QColor fill = colour;
    // A selected row shows through: the fill is a tint, the text keeps its contrast.
    fill.setAlphaF(colours.window.lightness() < 128 ? 0.16f : 0.09f);
    QColor line = colour;
    line.setAlphaF(0.45f);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(line, 1));
    painter->setBrush(fill);
    const QRectF pill = area.adjusted(0.5, 0.5, -0.5, -0.5);
    painter->drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    const int top = int(area.center().y() - IconSide / 2.0 + 0.5);
    icon(iconName, tone).paint(painter, QRect(int(area.left()) + Inset, top, IconSide, IconSide));
    painter->setPen(colours.text);
    const QRectF words = area.adjusted(Inset + IconSide + Gap, 0, -Inset, 0);
    painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, int(words.width() + 1)));
    painter->restore();
}

} // namespace

Badge::Badge(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Badge::setBadge(const QString &iconName, const QString &text, models::Tone tone, const QString &meaning)
{
    m_icon = iconName;
    m_text = text;
    m_tone = tone;
    setToolTip(models::tooltipText(meaning, 1000));
    setAccessibleName(text);
    setAccessibleDescription(meaning);
    setVisible(!text.isEmpty());
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    return {widthOf(fontMetrics(), m_text), fontMetrics().height() + 6};
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(font());
    paintBadge(&painter, rect(), m_icon, m_text, m_tone, palette());
}

void BadgeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = cell.text, iconName = index.data(models::IconRole).toString();
    const QVariant tone = index.data(models::ToneRole);
    if (iconName.isEmpty() || !tone.isValid())
        return QStyledItemDelegate::paint(painter, option, index);
    cell.text.clear();
    cell.icon = {};
    cell.features &= ~QStyleOptionViewItem::HasDecoration;
    QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, option.widget);
    const int height = qMin(option.rect.height() - 4, option.fontMetrics.height() + 6);
    const QRect area(option.rect.left() + 8, option.rect.center().y() - height / 2 + 1,
                     qMin(widthOf(option.fontMetrics, text), option.rect.width() - 14), height);
    painter->save();
    painter->setFont(option.font);
    paintBadge(painter, area, iconName, text, models::Tone(tone.toInt()), option.palette);
    painter->restore();
}

} // namespace slipway::ui
