// SPDX-License-Identifier: GPL-3.0-or-later
// The icon in the system's tray: whether machines are served, by its shape; what matters and happens while nobody looks
// at the window. Where there is no tray, it does nothing. Gui thread.
#pragma once
#include "models/texts/notice_rate.h"
#include "ui/actions/action_registry.h"
#include "ui/shell/console.h"
#include <QIcon>
#include <QSet>
#include <memory>

class QMenu;
class QSystemTrayIcon;

namespace slipway::ui {

enum class TrayState : quint8 { Serving, Stopped, Problem };
/// The program's sign with an arrow, a square or an exclamation mark: told apart without colour.
QIcon trayIcon(TrayState state);

class Tray final : public QObject
{
    Q_OBJECT
public:
    Tray(Console &console, ActionRegistry &actions, QWidget *window);
    ~Tray() override;

    /// Closing the window only hides it.
    bool holdsClosed() const;
    TrayState state() const { return m_state; }
    QString toolTip() const { return m_toolTip; }

signals:
    /// What the tray is told to show, with or without one.
    void said(QString text);

private:
    void makeIcon();
    void look();
    void lookForFailures(const QList<QByteArray> &tokens);
    void note(const Notice &notice);
    void tell(const QString &text);
    void say(const QString &text);

    Console &m_console;
    ActionRegistry &m_actions;
    QWidget *m_window;
    QSystemTrayIcon *m_icon = nullptr;
    std::unique_ptr<QMenu> m_menu;
    models::NoticeRate m_rate;
    QTimer m_later;
    QSet<QByteArray> m_told; ///< sessions whose failure was told
    TrayState m_state = TrayState::Stopped;
    QString m_toolTip;
    qint64 m_sinceMs;
};

} // namespace slipway::ui
