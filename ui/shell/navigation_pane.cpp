// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation_pane.h"
#include "ui/look/icons.h"
#include "ui/object_names.h"
#include <QButtonGroup>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {
constexpr int NodeRole = Qt::UserRole;
const char *const WorkspaceActions[] = {"view.assets", "view.library", "view.monitoring", "view.administration"};
} // namespace

NavigationPane::NavigationPane(ActionRegistry &actions, QWidget *parent)
    : QFrame(parent), m_tree(new QTreeView), m_model(new QStandardItemModel(this)), m_buttons(new QButtonGroup(this))
{
    setObjectName(names::NavigationPane);
    m_tree->setObjectName(names::NodeTree);
    m_tree->setAccessibleName(tr("Nodes"));
    m_tree->setModel(m_model);
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setItemsExpandable(false);
    m_tree->setIndentation(0);
    m_tree->setIconSize({20, 20});
    m_tree->setUniformRowHeights(true);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &NavigationPane::choose);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 8, 6, 8);
    layout->setSpacing(2);
    // The workspaces below ask for more where their names are longer.
    m_tree->setMinimumWidth(188);
    layout->addWidget(m_tree, 1);
    auto *line = new QFrame;
    line->setObjectName("navigationLine");
    layout->addWidget(line);
    layout->addSpacing(4);
    m_buttons->setExclusive(true);
    for (const WorkspaceText &workspace : workspaces()) {
        QAction *action = actions.action(QString::fromLatin1(WorkspaceActions[int(workspace.workspace)]));
        auto *button = new QToolButton;
        button->setObjectName(u"workspace.%1"_s.arg(int(workspace.workspace)));
        button->setText(u" "_s + workspace.title);
        button->setAccessibleName(workspace.title);
        button->setToolTip(action->toolTip());
        button->setIcon(icon(workspace.icon));
        button->setIconSize({22, 22});
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setCheckable(true);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        m_buttons->addButton(button, int(workspace.workspace));
        layout->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, workspace] { emit workspaceChosen(workspace.workspace); });
        connect(action, &QAction::triggered, this, [this, workspace] { emit workspaceChosen(workspace.workspace); });
    }
}

void NavigationPane::fillTree(Workspace workspace)
{
    m_workspace = int(workspace);
    m_model->clear();
    auto *root = new QStandardItem(workspaceText(workspace).title);
    root->setSelectable(false);
    QFont bold = m_tree->font();
    bold.setWeight(QFont::DemiBold);
    root->setFont(bold);
    for (const NodeText &text : nodes()) {
        if (text.workspace != workspace)
            continue;
        auto *item = new QStandardItem(icon(text.icon), text.title);
        item->setData(int(text.node), NodeRole);
        item->setToolTip(text.title);
        root->appendRow(item);
    }
    m_model->appendRow(root);
    m_tree->expandAll();
}

void NavigationPane::setNode(Node node)
{
    const NodeText text = nodeText(node);
    m_node = node;
    m_filling = true;
    if (m_workspace != int(text.workspace))
        fillTree(text.workspace);
    m_buttons->button(int(text.workspace))->setChecked(true);
    const QStandardItem *root = m_model->item(0);
    for (int row = 0; row < root->rowCount(); ++row) {
        if (root->child(row)->data(NodeRole).toInt() == int(node))
            m_tree->setCurrentIndex(root->child(row)->index());
    }
    m_filling = false;
}

void NavigationPane::choose(const QModelIndex &index)
{
    // By Home or Up one comes to the workspace's name, which is no place to be.
    if (!m_filling && index.isValid() && !index.parent().isValid()) {
        // Later: the key that led here selects what it leads to after this.
        QMetaObject::invokeMethod(
            m_tree, [this] { m_tree->setCurrentIndex(m_model->index(0, 0, m_model->index(0, 0))); },
            Qt::QueuedConnection);
        return;
    }
    const int node = index.data(NodeRole).toInt();
    if (!m_filling && node != int(Node::None) && Node(node) != m_node)
        emit nodeChosen(Node(node));
}

} // namespace slipway::ui
