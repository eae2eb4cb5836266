// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/elided_label.h"
#include "models/texts/display_text.h"
#include <QPainter>
#include <QStyle>

namespace slipway::ui {

ElidedLabel::ElidedLabel(const char *role, QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    if (role)
        setProperty("role", role);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void ElidedLabel::setWhole(const QString &text)
{
    setText(text);
    setToolTip(models::tooltipText(text, 1000));
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {0, QLabel::sizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    style()->drawItemText(&painter, contentsRect(), int(Qt::AlignLeft | Qt::AlignVCenter), palette(), isEnabled(),
                          fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()), foregroundRole());
}

} // namespace slipway::ui
