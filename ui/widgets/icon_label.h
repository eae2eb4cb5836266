// SPDX-License-Identifier: GPL-3.0-or-later
// An icon where text stands, drawn anew when the theme changes. Gui thread.
#pragma once
#include "models/texts/stage_text.h"
#include <QLabel>

namespace slipway::ui {

class IconLabel final : public QLabel
{
    Q_OBJECT
public:
    explicit IconLabel(int side, QWidget *parent = nullptr);
    void setIcon(const QString &name, models::Tone tone);

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();
    int m_side;
    QString m_name;
    models::Tone m_tone = models::Tone::Neutral;
};

} // namespace slipway::ui
