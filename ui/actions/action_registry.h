// SPDX-License-Identifier: GPL-3.0-or-later
// One QAction for each thing that can be done. Menus, tool bar, context menus and keys all show these. An action
// belongs to one node, or to the window (Node::None); outside its node it is disabled, so its keys are free there. Gui
// thread.
#pragma once
#include "ui/shell/nodes.h"
#include <QAction>
#include <QHash>
#include <QObject>

namespace slipway::ui {

struct ActionText
{
    QString id; ///< stable: "device.add"
    Node node = Node::None;
    QString text;      ///< in menus: with the mnemonic
    QString shortText; ///< under the icon in the tool bar; empty: not in the tool bar
    QString icon;
    QString tip;
    QList<QKeySequence> keys;
    bool checkable = false;
    bool separatorBefore = false;
    Node shownAt = Node::None; ///< an action of the window that stands in this node's tool bar and menus, too
};

class ActionRegistry : public QObject
{
    Q_OBJECT
public:
    explicit ActionRegistry(QObject *parent);

    /// Every id is in the table; asking for another one is a programming error.
    QAction *action(const QString &id) const;
    /// In the order of the tool bar.
    QList<QAction *> actionsOf(Node node) const;
    bool inToolBar(const QAction *action) const;
    bool separatorBefore(const QAction *action) const;
    const QList<ActionText> &table() const { return m_table; }
    /// Disables what belongs to other nodes. The page then enables what its selection allows.
    void setNode(Node node);

private:
    QList<ActionText> m_table;
    QHash<QString, QAction *> m_actions;
};

/// The whole table, translated.
QList<ActionText> actionTexts();

} // namespace slipway::ui
