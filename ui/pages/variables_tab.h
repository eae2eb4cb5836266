// SPDX-License-Identifier: GPL-3.0-or-later
// The details tab Variables of a device or a collection: the list, and what can be done with it. Gui thread.
#pragma once
#include "models/site/variable_model.h"
#include "ui/shell/console.h"
#include <QWidget>

class QCheckBox;
class QPushButton;
class QStackedWidget;

namespace slipway::ui {

class ListView;

class VariablesTab final : public QWidget
{
    Q_OBJECT
public:
    /// `name`: what the names of its parts begin with, "device" or "collection".
    VariablesTab(Console &console, const QString &name, QWidget *parent = nullptr);
    /// A device, or an unprovisioned record, which has only what its unknown computer inherits. `key`: of its row.
    void showDevice(const site::Member &member, const QString &key);
    void showCollection(CollectionId collection);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeButtons(const QString &name);
    QWidget *makeEmpty(const QString &name);
    void setOwner(const engine::VariableOwners &owner, const QString &key);
    void refresh();
    void add();
    void edit();
    void removeSelected();
    void copyValue() const;
    void showMenu(const QPoint &position);
    const models::VariableRow *current() const;
    QStringList ownNames() const;
    bool hasOwner() const { return !m_owner.devices.isEmpty() || !m_owner.collections.isEmpty(); }

    Console &m_console;
    engine::VariableOwners m_owner; ///< nobody: an unknown machine
    QString m_shownOf;
    models::VariableModel m_variables;
    ListView *m_list;
    QPushButton *m_add, *m_edit, *m_remove, *m_copy;
    QCheckBox *m_reveal;
    QLabel *m_emptyText;
    QPushButton *m_emptyAdd;
    QStackedWidget *m_stack;
};

} // namespace slipway::ui
