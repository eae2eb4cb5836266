// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/help_desk.h"
#include <QApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QMainWindow>

using namespace Qt::StringLiterals;

namespace slipway::ui {

bool HelpDesk::isOurs(const QObject *dialog) const
{
    // QWidget::isAncestorOf() stops at a window.
    while (dialog && dialog != m_window)
        dialog = dialog->parent();
    return dialog;
}

HelpDesk::HelpDesk(QMainWindow *window, std::function<QString()> pageKey)
    : QObject(window), m_window(window), m_pageKey(std::move(pageKey))
{
    qApp->installEventFilter(this);
}

void HelpDesk::show(const QString &key)
{
    if (!m_help) {
        m_help = std::make_unique<HelpWindow>();
        m_help->setLocale(m_window->locale());
    }
    m_help->showPage(key);
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

bool HelpDesk::eventFilter(QObject *watched, QEvent *event)
{
    // The window's own action tells of the page, not of the dialog in front of it.
    const bool key = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!key || static_cast<QKeyEvent *>(event)->key() != Qt::Key_F1)
        return false;
    const auto *widget = qobject_cast<QWidget *>(watched);
    const auto *dialog = widget ? qobject_cast<QDialog *>(widget->window()) : nullptr;
    if (!dialog || !isOurs(dialog))
        return false;
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    const QString page = helpKeyOfDialog(dialog->objectName());
    show(page.isEmpty() ? m_pageKey() : page);
    return true;
}

} // namespace slipway::ui
