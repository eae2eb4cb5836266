// SPDX-License-Identifier: GPL-3.0-or-later
// One node's place in the window. Gui thread.
#pragma once
#include "ui/actions/action_registry.h"
#include "ui/shell/console.h"
#include <QWidget>

namespace slipway::ui {

class Page : public QWidget
{
    Q_OBJECT
public:
    Page(Node node, Console &console, ActionRegistry &actions, QWidget *parent);
    Node node() const { return m_node; }
    /// Enables what the selection allows. Called whenever the page comes to the front.
    virtual void updateActions() = 0;
    virtual void focusList() { setFocus(); }
    virtual void focusDetails() {}
    virtual void focusSearch() {}
    /// What it lists as a table (CSV).
    virtual bool hasList() const { return false; }
    virtual void exportList() {}
    /// Which columns of its list are shown.
    virtual bool hasColumns() const { return false; }
    virtual void chooseColumns() {}
    /// What was changed here and would be forgotten if the window closed: labels for a person.
    virtual QStringList unsaved() const { return {}; }
    /// F5: what it shows, read again.
    virtual void reload() { m_console.reload(); }
    /// Selects what has this key, where the page lists such things.
    virtual void select(const QStringList &) {}
    /// What select() takes.
    virtual QStringList selection() const { return {}; }
    bool isFront() const { return isVisible(); }

signals:
    void workspaceWanted();

protected:
    Console &console() const { return m_console; }
    QAction *action(const QString &id) const { return m_actions.action(id); }
    ActionRegistry &actions() { return m_actions; }
    void on(const QString &actionId, std::function<void()> work);
    /// The row above everything: where this is, and what the page adds to it.
    QWidget *makeHeader(const QList<QWidget *> &rightSide, QWidget *beside = nullptr);

private:
    Node m_node;
    Console &m_console;
    ActionRegistry &m_actions;
};

} // namespace slipway::ui
