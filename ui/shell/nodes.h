// SPDX-License-Identifier: GPL-3.0-or-later
// The places of the console: four workspaces as in Configuration Manager, and the nodes in each.
#pragma once
#include <QList>
#include <QString>

namespace slipway::ui {

enum class Workspace : quint8 { Assets, Library, Monitoring, Administration };
enum class Node : quint8 {
    None,
    Devices,
    Collections,
    UnknownMachines,
    BootImages,
    TaskSequences,
    Dashboard,
    LiveBoots,
    Deployments,
    StatusMessages,
    Audit,
    WhatIf,
    HealthChecks,
    Services,
    Interfaces,
    Leases,
    Settings,
    Tuning,
    Exclusions,
    DuplicateIds,
    Backup,
};

struct WorkspaceText
{
    Workspace workspace;
    QString title;
    QString icon;
};
struct NodeText
{
    Node node;
    Workspace workspace;
    QString key; ///< stable: settings are remembered under it
    QString title;
    QString icon;
};

QList<WorkspaceText> workspaces();
QList<NodeText> nodes();
NodeText nodeText(Node node);
Node nodeFromKey(const QString &key);
WorkspaceText workspaceText(Workspace workspace);

} // namespace slipway::ui
