// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/figure_tile.h"
#include "ui/look/colours.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/icon_label.h"
#include <QEvent>
#include <QGridLayout>
#include <QPainter>

namespace slipway::ui {

FigureTile::FigureTile(const QString &caption, QWidget *parent)
    : QPushButton(parent)
    , m_caption(new ElidedLabel("muted"))
    , m_figure(new ElidedLabel("figure"))
    , m_note(new ElidedLabel("muted"))
    , m_icon(new IconLabel(22))
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    m_caption->setWhole(caption);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(12, 8, 12, 9);
    layout->setHorizontalSpacing(10);
    layout->setVerticalSpacing(0);
    layout->addWidget(m_icon, 0, 0, 3, 1, Qt::AlignVCenter);
    layout->addWidget(m_caption, 0, 1);
    layout->addWidget(m_figure, 1, 1);
    layout->addWidget(m_note, 2, 1);
    layout->setColumnStretch(1, 1);
    // The whole tile is the button.
    for (QLabel *label : {static_cast<QLabel *>(m_caption), static_cast<QLabel *>(m_figure),
                          static_cast<QLabel *>(m_note), static_cast<QLabel *>(m_icon)})
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FigureTile::setFigure(const QString &figure, const QString &note, const QString &iconName, models::Tone tone)
{
    m_figure->setWhole(figure);
    m_note->setWhole(note);
    m_icon->setIcon(iconName, tone);
    //: a tile of the dashboard, read aloud: what it counts, and the figure
    setAccessibleName(tr("%1: %2").arg(m_caption->text(), figure));
    setAccessibleDescription(note);
    setToolTip(m_note->toolTip());
}

QString FigureTile::figure() const
{
    return m_figure->text();
}

QString FigureTile::note() const
{
    return m_note->text();
}

QSize FigureTile::sizeHint() const
{
    return {190, layout()->sizeHint().height()};
}

QSize FigureTile::minimumSizeHint() const
{
    return {120, layout()->minimumSize().height()};
}

bool FigureTile::event(QEvent *event)
{
    const bool done = QPushButton::event(event);
    // The style sheet gives every button the least height of one line, which goes before minimumSizeHint().
    if (event->type() == QEvent::Polish || event->type() == QEvent::StyleChange ||
        event->type() == QEvent::LayoutRequest)
        setMinimumHeight(layout()->sizeHint().height());
    return done;
}

void FigureTile::paintEvent(QPaintEvent *)
{
    const Colours &colours = coloursOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() ? colours.accent : colours.border, 1));
    painter.setBrush(isDown() ? colours.selection : underMouse() ? colours.hover : colours.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace slipway::ui
