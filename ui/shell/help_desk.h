// SPDX-License-Identifier: GPL-3.0-or-later
// Help where it is needed: F1 opens the page of the node or of the dialog that is in front; the menu Help. Gui thread.
#pragma once
#include "ui/shell/help_window.h"
#include <QPointer>
#include <memory>

class QMainWindow;

namespace slipway::ui {

class HelpDesk final : public QObject
{
    Q_OBJECT
public:
    /// `pageKey`: the key of the node that the window shows now.
    HelpDesk(QMainWindow *window, std::function<QString()> pageKey);
    void show(const QString &key);
    void showHere() { show(m_pageKey()); }
    HelpWindow *window() const { return m_help.get(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isOurs(const QObject *dialog) const;
    QMainWindow *m_window;
    std::function<QString()> m_pageKey;
    /// Without a parent: it can be read beside a dialog that holds the window.
    std::unique_ptr<HelpWindow> m_help;
};

} // namespace slipway::ui
