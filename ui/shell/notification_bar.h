// SPDX-License-Identifier: GPL-3.0-or-later
// What the console has to say, under the tool bar: never modal, at most three at once, and what stays before
// what passes. Gui thread.
#pragma once
#include "ui/actions/action_registry.h"
#include "ui/shell/console.h"
#include <QFrame>

class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace slipway::ui {

class NotificationBar final : public QWidget
{
    Q_OBJECT
public:
    NotificationBar(ActionRegistry &actions, QWidget *parent = nullptr);
    void show(const Notice &notice);
    void remove(const QString &id);

private:
    struct Row
    {
        QString id;
        QFrame *frame;
        bool stays;
    };
    QFrame *makeRow(const Notice &notice);
    QToolButton *makeMore(const Notice &notice);
    void snooze(const Notice &notice, int hours);
    QPushButton *makeButton(const Notice &notice);
    ActionRegistry &m_actions;
    QVBoxLayout *m_layout;
    QList<Row> m_rows;
    QHash<QString, Notice> m_snoozed; ///< by id: they come again, unless they are over by then
};

} // namespace slipway::ui
