// SPDX-License-Identifier: GPL-3.0-or-later
// The right end of the status bar: whether machines are served, where, how many boot now, and the button that starts
// and stops. Gui thread.
#pragma once
#include "ui/actions/action_registry.h"
#include "ui/shell/console.h"
#include <QLabel>
#include <QToolButton>

namespace slipway::ui {

class ElidedLabel;
class IconLabel;

class EngineBar final : public QWidget
{
    Q_OBJECT
public:
    EngineBar(Console &console, ActionRegistry &actions, QWidget *parent = nullptr);

private:
    void showState();
    void showSessions();

    Console &m_console;
    ActionRegistry &m_actions;
    IconLabel *m_mark;
    ElidedLabel *m_state;
    QLabel *m_live;
    QToolButton *m_button;
    QToolButton *m_halt;       ///< stops answering, or starts it again
    QAction *m_deed = nullptr; ///< what the button does now
};

} // namespace slipway::ui
