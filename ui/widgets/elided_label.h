// SPDX-License-Identifier: GPL-3.0-or-later
// One line of plain text that ends with an ellipsis where there is no room; all of it is its tool tip. Gui thread.
#pragma once
#include <QLabel>

namespace slipway::ui {

class ElidedLabel final : public QLabel
{
    Q_OBJECT
public:
    explicit ElidedLabel(const char *role = nullptr, QWidget *parent = nullptr);
    void setWhole(const QString &text);
    QSize sizeHint() const override { return minimumSizeHint(); } ///< it takes what there is
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace slipway::ui
