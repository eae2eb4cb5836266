// SPDX-License-Identifier: GPL-3.0-or-later
// What can be taken back, and done again: Edit > Undo and Redo. Gui thread.
#pragma once
#include "ui/actions/action_registry.h"
#include "ui/shell/console.h"

namespace slipway::ui {

class UndoStack final : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype MostDeeds = 50;

    UndoStack(Console &console, ActionRegistry &actions, QObject *parent);
    void add(const Deed &deed);

private:
    enum class Way { Back, Again };
    void go(Way way);
    void ended(Way way, const Result<void> &result);
    void showActions();

    Console &m_console;
    ActionRegistry &m_actions;
    QList<Deed> m_done, m_undone; ///< the last one is next
    bool m_busy = false;
};

} // namespace slipway::ui
