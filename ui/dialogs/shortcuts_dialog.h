// SPDX-License-Identifier: GPL-3.0-or-later
// Every key of the console, made from the registry of actions, with a search. Gui thread.
#pragma once
#include "ui/actions/action_registry.h"
#include <QDialog>

class QStandardItemModel;

namespace slipway::ui {

class ShortcutsDialog final : public QDialog
{
    Q_OBJECT
public:
    ShortcutsDialog(const ActionRegistry &actions, QWidget *parent);

private:
    void fill(const ActionRegistry &actions);
    QStandardItemModel *m_rows;
};

} // namespace slipway::ui
