// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/setup_wizard.h"
#include "ui/dialogs/setup_image_pages.h"
#include "ui/dialogs/setup_network_pages.h"
#include "ui/dialogs/setup_ports_pages.h"
#include "ui/dialogs/setup_rehearsal_page.h"
#include "ui/dialogs/setup_welcome_page.h"

using namespace Qt::StringLiterals;

namespace slipway::ui {

SetupWizard::SetupWizard(Console &console, QWidget *parent, SetupSurroundings surroundings)
    : WizardDialog(console, u"setup"_s, tr("Set Up Slipway"), tr("&Finish"), parent), m_around(std::move(surroundings))
{
    setRejectText(tr("Close"));
    const site::Settings &settings = console.snapshot()->settings();
    if (!settings.allInterfaces && settings.interfaces.size() == 1)
        m_state.interface = settings.interfaces.first();
    auto *welcome = new SetupWelcomePage(console, m_around.language);
    connect(welcome, &SetupWelcomePage::languageWanted, this, &SetupWizard::languageWanted);
    addPage(welcome);
    addPage(new SetupInterfacePage(console, m_around, m_state));
    addPage(new SetupDhcpPage(console, m_around, m_state));
    auto *ports = new SetupPortsPage(console, m_around, m_state);
    connect(ports, &SetupPortsPage::askWanted, this, &SetupWizard::back);
    addPage(ports);
    addPage(new SetupContentPage(console));
    addPage(new SetupImagePage(console, m_state));
    addPage(new SetupDeployPage(console, m_state));
    addPage(new SetupRehearsalPage(console, m_state));
}

bool SetupWizard::isFresh(const site::Snapshot &snapshot)
{
    const site::Configuration &all = snapshot.configuration();
    return all.bootImages.isEmpty() && all.taskSequences.isEmpty() && all.deployments.isEmpty() &&
           all.devices.isEmpty() && all.settings.isEmpty();
}

} // namespace slipway::ui
