// SPDX-License-Identifier: GPL-3.0-or-later
// What this is, its version and licence, and where the site is. Gui thread.
#pragma once
#include "ui/dialogs/form_dialog.h"

namespace slipway::ui {

class AboutDialog final : public FormDialog
{
    Q_OBJECT
public:
    AboutDialog(Console &console, QWidget *parent);

protected:
    void submit() override;
};

} // namespace slipway::ui
