// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page.h"
#include "ui/look/icons.h"
#include "ui/object_names.h"
#include "ui/widgets/labels.h"
#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace slipway::ui {

Page::Page(Node node, Console &console, ActionRegistry &actions, QWidget *parent)
    : QWidget(parent), m_node(node), m_console(console), m_actions(actions)
{
    setObjectName(u"page."_s + nodeText(node).key);
    setAccessibleName(nodeText(node).title);
}

void Page::on(const QString &actionId, std::function<void()> work)
{
    connect(action(actionId), &QAction::triggered, this, [work = std::move(work)] { work(); });
}

QWidget *Page::makeHeader(const QList<QWidget *> &rightSide, QWidget *beside)
{
    const NodeText text = nodeText(m_node);
    auto *header = new QWidget;
    header->setObjectName(names::Breadcrumb);
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(2, 0, 0, 0);
    layout->setSpacing(6);

    auto *workspace = new QToolButton;
    workspace->setText(workspaceText(text.workspace).title);
    workspace->setAccessibleName(tr("Workspace %1").arg(workspaceText(text.workspace).title));
    workspace->setObjectName("breadcrumbWorkspace");
    workspace->setAutoRaise(true);
    connect(workspace, &QToolButton::clicked, this, &Page::workspaceWanted);
    layout->addWidget(workspace);
    auto *chevron = new QToolButton;
    chevron->setIcon(icon(u"chevron-right"_s, models::Tone::Muted));
    chevron->setIconSize({14, 14});
    chevron->setFocusPolicy(Qt::NoFocus);
    chevron->setAttribute(Qt::WA_TransparentForMouseEvents);
    chevron->setAutoRaise(true);
    layout->addWidget(chevron);
    layout->addWidget(titleLabel(text.title));
    if (beside) {
        layout->addSpacing(6);
        layout->addWidget(beside, 0, Qt::AlignBaseline | Qt::AlignVCenter);
    }
    layout->addStretch(1);
    for (QWidget *widget : rightSide)
        layout->addWidget(widget);
    return header;
}

} // namespace slipway::ui
