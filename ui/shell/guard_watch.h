// SPDX-License-Identifier: GPL-3.0-or-later
// The brake and Stop answering in the window: says what holds for as long as it holds, and does what their actions say.
// Gui thread.
#pragma once
#include "ui/actions/action_registry.h"
#include "ui/shell/console.h"

class QWidget;

namespace slipway::ui {

class GuardWatch final : public QObject
{
    Q_OBJECT
public:
    /// Dialogs open over `window`, which owns this.
    GuardWatch(Console &console, ActionRegistry &actions, QWidget *window);

private:
    void connectActions();
    void look();
    void setAnswering(bool answering);
    void askToRelease();
    void askToEngage();

    Console &m_console;
    ActionRegistry &m_actions;
    QWidget *m_window;
    std::optional<policy::Brake> m_brake;
    bool m_answering = true;
};

} // namespace slipway::ui
