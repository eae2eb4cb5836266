// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_owner.h"
#include "ui/shell/undo_stack.h"
#include <QApplication>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace slipway::ui {

WindowOwner::WindowOwner(engine::Engine &engine, const Clock &clock, Look &look, Translations &translations,
                         QObject *parent)
    : QObject(parent), m_engine(engine), m_clock(clock), m_look(look), m_translations(translations)
{
    makeWindow();
}

WindowOwner::~WindowOwner() = default;

void WindowOwner::makeWindow()
{
    m_window = std::make_unique<MainWindow>(m_engine, m_clock, m_look);
    m_window->showLanguage(m_translations.choice());
    // Later: the window must not go while its own menu still speaks.
    connect(m_window.get(), &MainWindow::languageChosen, this, &WindowOwner::changeLanguage, Qt::QueuedConnection);
}

void WindowOwner::changeLanguage(const QString &choice, const QString &then)
{
    QSettings().setValue(u"window/language"_s, choice);
    const Console::Kept kept = m_window->console().kept();
    const UndoStack::Kept deeds = m_window->undoStack().kept();
    const Node node = m_window->node();
    const QStringList selected = m_window->page(node)->selection();
    const bool visible = m_window->isVisible();
    const Qt::WindowStates states = m_window->windowState();
    // The old one writes down where it stood before the new one reads it, so for a moment there is none.
    const bool quits = QApplication::quitOnLastWindowClosed();
    QApplication::setQuitOnLastWindowClosed(false);
    m_window.reset();
    m_translations.speak(choice);
    makeWindow();
    m_window->console().takeOver(kept);
    m_window->undoStack().takeOver(deeds);
    m_window->showNode(node, selected);
    if (visible) {
        m_window->setWindowState(states);
        m_window->setVisible(true);
    }
    QApplication::setQuitOnLastWindowClosed(quits);
    emit windowMade(m_window.get());
    if (QAction *action = then.isEmpty() ? nullptr : m_window->actions().action(then)) // once it knows the site
        connect(&m_window->console(), &Console::siteChanged, action, &QAction::trigger, Qt::SingleShotConnection);
}

} // namespace slipway::ui
