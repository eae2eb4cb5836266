// SPDX-License-Identifier: GPL-3.0-or-later
// The left side: the nodes of the workspace as a tree, and the workspaces as buttons below it. Gui thread.
#pragma once
#include "ui/actions/action_registry.h"
#include <QFrame>

class QButtonGroup;
class QTreeView;
class QStandardItemModel;
class QModelIndex;

namespace slipway::ui {

class NavigationPane final : public QFrame
{
    Q_OBJECT
public:
    NavigationPane(ActionRegistry &actions, QWidget *parent = nullptr);
    /// Shows the node's workspace and marks the node.
    void setNode(Node node);
    Node node() const { return m_node; }
    QTreeView *tree() const { return m_tree; }

signals:
    void nodeChosen(slipway::ui::Node node);
    void workspaceChosen(slipway::ui::Workspace workspace);

private:
    void fillTree(Workspace workspace);
    void choose(const QModelIndex &index);

    QTreeView *m_tree;
    QStandardItemModel *m_model;
    QButtonGroup *m_buttons;
    Node m_node = Node::None;
    int m_workspace = -1;
    bool m_filling = false;
};

} // namespace slipway::ui
