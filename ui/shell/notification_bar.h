// SPDX-License-Identifier: GPL-3.0-or-later
// What the console has to say, under the tool bar: never modal, the worst first, at most three at once. What only
// informs goes by itself, and displaces nothing worse: where there are three already, it is a fourth for its few
// seconds. It lies over the lower edge of the page: what comes and goes by itself must not move the rows that somebody
// is aiming at. Gui thread.
#pragma once
#include "ui/actions/action_registry.h"
#include "ui/shell/console.h"
#include <QFrame>
#include <chrono>

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
    /// How long what only informs is shown, if nobody has the mouse or the focus there.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row
    {
        QString id;
        QFrame *frame;
        bool stays;
        Notice::Level level;
        bool isBefore(const Row &other) const;
    };
    void makeRoom(const Notice &notice);
    void showPassing(QFrame *row);
    void placePassing();
    void letPass(const QString &id, QFrame *row);
    QFrame *makeRow(const Notice &notice);
    QToolButton *makeMore(const Notice &notice);
    void snooze(const Notice &notice, int hours);
    QPushButton *makeButton(const Notice &notice);
    ActionRegistry &m_actions;
    QVBoxLayout *m_layout;
    QWidget *m_passing = nullptr; ///< the rows that go by themselves; a sibling of the page
    QList<Row> m_rows; ///< as shown
    std::chrono::milliseconds m_patience = std::chrono::seconds(10);
    QHash<QString, Notice> m_snoozed; ///< by id: they come again, unless they are over by then
};

} // namespace slipway::ui
