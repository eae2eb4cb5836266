// SPDX-License-Identifier: GPL-3.0-or-later
// A menu that stays open while its check boxes are ticked: several columns at one go. Gui thread.
#pragma once
#include <QMenu>

namespace slipway::ui {

class StayingMenu final : public QMenu
{
    Q_OBJECT
public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool tick(); ///< false: what is under the pointer has no box
};

} // namespace slipway::ui
