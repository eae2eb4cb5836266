// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icon_label.h"
#include "ui/look/icons.h"
#include <QEvent>

namespace slipway::ui {

IconLabel::IconLabel(int side, QWidget *parent) : QLabel(parent), m_side(side)
{
    setFixedSize(side, side);
}

void IconLabel::setIcon(const QString &name, models::Tone tone)
{
    m_name = name;
    m_tone = tone;
    draw();
}

void IconLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        draw();
    QLabel::changeEvent(event);
}

void IconLabel::draw()
{
    setPixmap(icon(m_name, m_tone).pixmap(QSize(m_side, m_side), devicePixelRatioF()));
}

} // namespace slipway::ui
