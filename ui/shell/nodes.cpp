// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/nodes.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {
struct NodeTexts
{
    Q_DECLARE_TR_FUNCTIONS(NodeTexts)
};
} // namespace

QList<WorkspaceText> workspaces()
{
    return {{Workspace::Assets, NodeTexts::tr("Assets and Compliance"), u"workspace-assets"_s},
            {Workspace::Library, NodeTexts::tr("Software Library"), u"workspace-library"_s},
            {Workspace::Monitoring, NodeTexts::tr("Monitoring"), u"workspace-monitoring"_s},
            {Workspace::Administration, NodeTexts::tr("Administration"), u"workspace-administration"_s}};
}

QList<NodeText> nodes()
{
    return {
        {Node::Devices, Workspace::Assets, u"devices"_s, NodeTexts::tr("Devices"), u"device"_s},
        {Node::Collections, Workspace::Assets, u"collections"_s, NodeTexts::tr("Device Collections"), u"collection"_s},
        {Node::UnknownMachines, Workspace::Assets, u"unknown-machines"_s, NodeTexts::tr("Unknown Machines"),
         u"device-unknown"_s},
        {Node::BootImages, Workspace::Library, u"boot-images"_s, NodeTexts::tr("Boot Images"), u"boot-image"_s},
        {Node::TaskSequences, Workspace::Library, u"task-sequences"_s, NodeTexts::tr("Task Sequences"),
         u"task-sequence"_s},
        {Node::Dashboard, Workspace::Monitoring, u"dashboard"_s, NodeTexts::tr("Dashboard"), u"dashboard"_s},
        {Node::LiveBoots, Workspace::Monitoring, u"live-boots"_s, NodeTexts::tr("Live Boots"), u"live-boots"_s},
        {Node::Deployments, Workspace::Monitoring, u"deployments"_s, NodeTexts::tr("Deployments"), u"deployment"_s},
        {Node::StatusMessages, Workspace::Monitoring, u"status-messages"_s, NodeTexts::tr("Status Messages"),
         u"status-messages"_s},
        {Node::WhatIf, Workspace::Monitoring, u"what-if"_s, NodeTexts::tr("What If?"), u"why"_s},
        {Node::HealthChecks, Workspace::Monitoring, u"health-checks"_s, NodeTexts::tr("Health Checks"), u"health"_s},
        {Node::Audit, Workspace::Monitoring, u"audit"_s, NodeTexts::tr("Audit"), u"audit"_s},
        {Node::Services, Workspace::Administration, u"services"_s, NodeTexts::tr("Services"), u"service"_s},
        {Node::Interfaces, Workspace::Administration, u"interfaces"_s, NodeTexts::tr("Network Interfaces"),
         u"interface"_s},
        {Node::Leases, Workspace::Administration, u"leases"_s, NodeTexts::tr("Address Leases"), u"lease"_s},
        {Node::Settings, Workspace::Administration, u"settings"_s, NodeTexts::tr("Distribution Point Settings"),
         u"settings"_s},
        {Node::Tuning, Workspace::Administration, u"tuning"_s, NodeTexts::tr("TFTP Tuning"), u"tuning"_s},
        {Node::Exclusions, Workspace::Administration, u"exclusions"_s, NodeTexts::tr("Exclusion List"), u"exclusion"_s},
        {Node::DuplicateIds, Workspace::Administration, u"duplicate-ids"_s,
         NodeTexts::tr("Duplicate Hardware Identifiers"), u"duplicate-id"_s},
        {Node::Backup, Workspace::Administration, u"backup"_s, NodeTexts::tr("Backup"), u"backup"_s}};
}

NodeText nodeText(Node node)
{
    for (const NodeText &text : nodes()) {
        if (text.node == node)
            return text;
    }
    return {};
}

Node nodeFromKey(const QString &key)
{
    for (const NodeText &text : nodes()) {
        if (text.key == key)
            return text.node;
    }
    return Node::None;
}

WorkspaceText workspaceText(Workspace workspace)
{
    return workspaces().at(int(workspace));
}

} // namespace slipway::ui
