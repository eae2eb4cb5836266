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
    /// What the next window over the same site goes on with.
    struct Kept
    {
        QList<Deed> done, undone; ///< the last one is next
    };
    const Kept &kept() const { return m_kept; }
    void takeOver(const Kept &kept);

private:
    enum class Way { Back, Again };
    void go(Way way);
    void ended(Way way, const Result<void> &result);
    void showActions();

    Console &m_console;
    ActionRegistry &m_actions;
    Kept m_kept;
    bool m_busy = false;
};

} // namespace slipway::ui
