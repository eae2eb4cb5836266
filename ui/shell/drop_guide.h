// SPDX-License-Identifier: GPL-3.0-or-later
// Leads devices that are dragged to where they can fall: held over a node of the tree, its page comes to the front;
// let go over Device Collections or the Exclusion List, the dialog of the menu opens. Gui thread.
#pragma once
#include "ui/shell/console.h"

class QTreeView;

namespace slipway::ui {

class DropGuide final : public QObject
{
    Q_OBJECT
public:
    /// `tree`: its rows have their Node as Qt::UserRole.
    DropGuide(Console &console, QTreeView &tree);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Node nodeAt(const QPoint &position) const;
    void drop(const QStringList &keys, Node node);

    Console &m_console;
    QTreeView &m_tree;
    QTimer m_hold;
    Node m_over = Node::None;
};

} // namespace slipway::ui
