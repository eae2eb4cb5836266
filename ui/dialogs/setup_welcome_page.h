// SPDX-License-Identifier: GPL-3.0-or-later
// The first run's first page: what is ahead, and in which language. Gui thread.
#pragma once
#include "ui/dialogs/setup_wizard.h"

namespace slipway::ui {

class SetupWelcomePage final : public WizardPage
{
    Q_OBJECT
public:
    SetupWelcomePage(Console &console, const QString &language);
    QString nextText() const override { return tr("Be&gin"); }

signals:
    void languageWanted(QString choice);
};

} // namespace slipway::ui
