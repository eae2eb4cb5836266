// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page_factory.h"
#include "ui/pages/audit_page.h"
#include "ui/pages/backup_page.h"
#include "ui/pages/boot_image_page.h"
#include "ui/pages/collection_page.h"
#include "ui/pages/dashboard_page.h"
#include "ui/pages/deployment_page.h"
#include "ui/pages/device_page.h"
#include "ui/pages/exclusion_page.h"
#include "ui/pages/health_page.h"
#include "ui/pages/interfaces_page.h"
#include "ui/pages/leases_page.h"
#include "ui/pages/live_boots_page.h"
#include "ui/pages/services_page.h"
#include "ui/pages/settings_page.h"
#include "ui/pages/status_message_page.h"
#include "ui/pages/task_sequence_page.h"
#include "ui/pages/tuning_page.h"
#include "ui/pages/unknown_machine_page.h"
#include "ui/pages/what_if_page.h"

namespace slipway::ui {

Page *makePageFor(Node node, Console &console, ActionRegistry &actions, QWidget *parent)
{
    switch (node) {
    case Node::None:
    case Node::Devices:
        return new DevicePage(console, actions, parent);
    case Node::Collections:
        return new CollectionPage(console, actions, parent);
    case Node::UnknownMachines:
        return new UnknownMachinePage(console, actions, parent);
    case Node::BootImages:
        return new BootImagePage(console, actions, parent);
    case Node::TaskSequences:
        return new TaskSequencePage(console, actions, parent);
    case Node::Dashboard:
        return new DashboardPage(console, actions, parent);
    case Node::LiveBoots:
        return new LiveBootsPage(console, actions, parent);
    case Node::Deployments:
        return new DeploymentPage(console, actions, parent);
    case Node::StatusMessages:
        return new StatusMessagePage(console, actions, parent);
    case Node::WhatIf:
        return new WhatIfPage(console, actions, parent);
    case Node::HealthChecks:
        return new HealthPage(console, actions, parent);
    case Node::Audit:
        return new AuditPage(console, actions, parent);
    case Node::Services:
        return new ServicesPage(console, actions, parent);
    case Node::Interfaces:
        return new InterfacesPage(console, actions, parent);
    case Node::Leases:
        return new LeasesPage(console, actions, parent);
    case Node::Settings:
        return new SettingsPage(console, actions, parent);
    case Node::Tuning:
        return new TuningPage(console, actions, parent);
    case Node::Exclusions:
        return new ExclusionPage(console, actions, parent);
    case Node::DuplicateIds:
        return new DuplicateIdPage(console, actions, parent);
    case Node::Backup:
        return new BackupPage(console, actions, parent);
    }
    return nullptr;
}

} // namespace slipway::ui
