// SPDX-License-Identifier: GPL-3.0-or-later
// Deploys a task sequence to a collection, step by step, and says what that will do before it is done. Gui thread.
#pragma once
#include "ui/dialogs/deploy_pages.h"
#include "ui/dialogs/wizard_dialog.h"

namespace slipway::ui {

class DeployWizard final : public WizardDialog
{
    Q_OBJECT
public:
    /// What is valid is chosen already.
    DeployWizard(Console &console, TaskSequenceId sequence, CollectionId collection, QWidget *parent);

private:
    DeployDraft m_draft;
};

} // namespace slipway::ui
