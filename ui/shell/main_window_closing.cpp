// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked before the window goes: for good, or to speak another language.
#include "ui/dialogs/confirm_dialog.h"
#include "ui/dialogs/test_machine_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/tray.h"
#include <QApplication>
#include <QCloseEvent>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::ui {

void MainWindow::showLanguage(const QString &choice)
{
    m_language = choice;
    m_actions->action(u"language."_s + choice)->setChecked(true);
}

void MainWindow::askForLanguage(const QString &choice, const QString &then)
{
    const QStringList lost = unsaved();
    if (choice == m_language)
        return;
    const bool machine = testMachineRuns();
    if (lost.isEmpty() && !machine) {
        emit languageChosen(choice, then);
        return;
    }
    showLanguage(QString(m_language)); // until it is decided
    QStringList sentences;
    if (machine)
        sentences += tr("The window is made anew: the test machine that runs in Try It is switched off.");
    if (!lost.isEmpty())
        sentences += tr("%n changed setting(s) were not applied and are forgotten.", nullptr, int(lost.size()));
    const Consequence text{u"language"_s,
                           tr("Change the Language"),
                           sentences.join(u' '),
                           lost,
                           lost.isEmpty() ? QString() : tr("Apply them first to keep them."),
                           tr("Change")};
    openDialog(new ConfirmDialog(
        *m_console, text, [this, choice, then] { emit languageChosen(choice, then); }, this));
}

/// Every other work that a change of language would end is in a dialog that keeps one from the menu.
bool MainWindow::testMachineRuns() const
{
    const QList<TestMachineDialog *> dialogs = findChildren<TestMachineDialog *>();
    return std::any_of(dialogs.begin(), dialogs.end(),
                       [](TestMachineDialog *each) { return each->machine().isRunning(); });
}

QStringList MainWindow::unsaved() const
{
    QStringList texts;
    for (const Page *each : std::as_const(m_pageOf))
        texts += each->unsaved();
    return texts;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_quitting && !m_closeConfirmed && m_tray->holdsClosed()) {
        event->ignore();
        hide();
        return;
    }
    const QStringList lost = unsaved();
    const bool serving = m_console->engine().state() == engine::Engine::State::Serving;
    const int booting = serving ? m_console->sessions.liveCount() : 0;
    if (m_closeConfirmed || (lost.isEmpty() && booting == 0)) {
        QMainWindow::closeEvent(event);
        // A hidden window is none whose end would end the program.
        if (!isVisible())
            QMetaObject::invokeMethod(
                qApp, [] { QCoreApplication::quit(); }, Qt::QueuedConnection);
        return;
    }
    event->ignore();
    m_quitting = false;
    show(); // it may be asked from the tray
    askToClose(booting, lost);
}

void MainWindow::askToClose(int booting, const QStringList &unsaved)
{
    if (findChild<QDialog *>(u"dialog.close"_s))
        return;
    QStringList sentences;
    if (booting > 0)
        sentences += tr("Closing stops serving: %n machine(s) that boot now are cut off.", nullptr, booting);
    if (!unsaved.isEmpty())
        sentences += tr("%n changed setting(s) were not applied and are forgotten.", nullptr, int(unsaved.size()));
    const Consequence text{u"close"_s, tr("Close Slipway"), sentences.join(u' '), unsaved,
                           {},         tr("Close"),         booting > 0};
    const auto confirmed = [this] {
        m_closeConfirmed = true;
        close();
    };
    openDialog(new ConfirmDialog(*m_console, text, confirmed, this));
}

} // namespace slipway::ui
