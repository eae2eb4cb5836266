// SPDX-License-Identifier: GPL-3.0-or-later
// Asks by telling the consequence: what will happen, to what. Gui thread.
#pragma once
#include "ui/dialogs/form_dialog.h"

namespace slipway::ui {

struct Consequence
{
    QString name; ///< of the dialog: "clear-required"
    QString title;
    QString sentence;   ///< what will happen
    QStringList names;  ///< to whom; the first ten are shown
    QString remark;     ///< what stays; may be empty
    QString acceptText; ///< the verb
    bool danger = false;
};

class ConfirmDialog final : public FormDialog
{
    Q_OBJECT
public:
    ConfirmDialog(Console &console, const Consequence &consequence, std::function<void()> confirmed, QWidget *parent);

protected:
    void submit() override;

private:
    std::function<void()> m_confirmed;
};

} // namespace slipway::ui
