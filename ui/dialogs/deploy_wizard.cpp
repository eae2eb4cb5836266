// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/deploy_wizard.h"
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace slipway::ui {

DeployWizard::DeployWizard(Console &console, TaskSequenceId sequence, CollectionId collection, QWidget *parent)
    : WizardDialog(console, u"deploy"_s, tr("Deploy Task Sequence"), tr("Close"), parent)
{
    m_draft.deployment.taskSequence = sequence;
    m_draft.deployment.collection = collection;
    addPage(new DeployGeneralPage(console, m_draft));
    addPage(new DeploySettingsPage(console, m_draft));
    addPage(new DeploySchedulePage(console, m_draft));
    addPage(new DeployRiskPage(console, m_draft));
    addPage(new DeploySummaryPage(console, m_draft));
    addPage(new DeployDonePage(console, m_draft));
    connect(this, &WizardDialog::pageShown, this, [this] {
        if (m_draft.made)
            setMade();
    });
}

} // namespace slipway::ui
