// SPDX-License-Identifier: GPL-3.0-or-later
// One figure that matters, large, with what it counts above and what to make of it below. Where it leads somewhere it
// is a button. Gui thread.
#pragma once
#include "models/texts/stage_text.h"
#include <QPushButton>

class QLabel;

namespace slipway::ui {

class ElidedLabel;
class IconLabel;

class FigureTile final : public QPushButton
{
    Q_OBJECT
public:
    explicit FigureTile(const QString &caption, QWidget *parent = nullptr);
    /// The tone is told by the icon's shape as well as by its colour.
    void setFigure(const QString &figure, const QString &note, const QString &iconName, models::Tone tone);
    QString figure() const;
    QString note() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    ElidedLabel *m_caption, *m_figure, *m_note;
    IconLabel *m_icon;
};

} // namespace slipway::ui
