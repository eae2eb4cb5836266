// SPDX-License-Identifier: GPL-3.0-or-later
// Goes through every page, tab and dialog that the console has, by its nodes and its actions: what is added later is
// walked too.
#pragma once
#include "tests/ui/console_fixture.h"
#include "ui/widgets/list_view.h"
#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QMenu>
#include <QTabWidget>

namespace slipway::test {

using Visit = std::function<void(const QString &name, QWidget *screen)>;

inline ui::ListView *listOf(ConsoleFixture &console, ui::Node node)
{
    return node == ui::Node::LiveBoots ? console.find<ui::ListView>(ui::names::LiveBootsTable)
                                       : console.find<ui::ListView>(u"list."_s + ui::nodeText(node).key);
}

/// Each tab of every tab widget that shows, one after the other.
inline void visitTabs(const QString &name, QWidget *screen, const Visit &visit)
{
    QTest::qWait(20);
    visit(name, screen);
    for (QTabWidget *tabs : screen->findChildren<QTabWidget *>()) {
        const int before = tabs->currentIndex();
        for (int tab = 0; tabs->isVisible() && tab < tabs->count(); ++tab) {
            if (tab == before || !tabs->isTabEnabled(tab))
                continue;
            tabs->setCurrentIndex(tab);
            QTest::qWait(0);
            visit(u"%1-%2"_s.arg(name, QString::number(tab)), screen);
        }
        if (tabs->count() > 0)
            tabs->setCurrentIndex(before);
    }
}

inline void selectSomething(ConsoleFixture &console, ui::Node node, int row = 0)
{
    ui::ListView *list = listOf(console, node);
    if (list && list->model()->rowCount() > 0)
        list->selectRow(qMin(row, list->model()->rowCount() - 1));
    QTest::qWait(0);
}

inline void visitPages(ConsoleFixture &console, const Visit &visit)
{
    for (const ui::NodeText &node : ui::nodes()) {
        console.window->showNode(node.node);
        selectSomething(console, node.node);
        visitTabs(node.key, console.window.get(), visit);
    }
}

/// The long walk, with every tab and dialog, where the short one is enough for each day (test_every_screen_full).
inline bool everyScreen()
{
    return qEnvironmentVariableIsSet("SLIPWAY_EVERY_SCREEN");
}

inline void visitFirstTabs(ConsoleFixture &console, const Visit &visit)
{
    for (const ui::NodeText &node : ui::nodes()) {
        console.window->showNode(node.node);
        selectSomething(console, node.node);
        QTest::qWait(30); // what was asked for comes, and finds its place
        visit(node.key, console.window.get());
    }
}

inline QDialog *shownDialog(ConsoleFixture &console)
{
    for (QDialog *dialog : console.window->findChildren<QDialog *>()) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

/// Away with it, also where it asks before it goes.
inline void dismiss(ConsoleFixture &console)
{
    for (int i = 0; i < 5 && shownDialog(console); ++i) {
        QDialog *dialog = shownDialog(console);
        // The innermost one first.
        for (QDialog *inner : dialog->findChildren<QDialog *>()) {
            if (inner->isVisible())
                dialog = inner;
        }
        QPointer<QDialog> gone(dialog);
        dialog->reject();
        QTest::qWait(0);
        if (gone && gone->isVisible())
            gone->hide();
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

/// What ends with three dots asks first: a dialog. Those of Qt (to choose a file) are not ours to judge.
inline bool asks(const QAction *action)
{
    return action->text().contains(u'…') || action->text().contains(u"..."_s);
}

/// Every dialog that an action opens, of every node and of the window, with something selected where there is
/// something. Gives the actions that should have asked and opened nothing.
inline QStringList visitDialogs(ConsoleFixture &console, const Visit &visit)
{
    QStringList silent;
    QSet<QString> seen;
    const auto open = [&](const ui::ActionText &text) {
        QAction *action = console.window->actions().action(text.id);
        if (!asks(action) || !action->isEnabled() || seen.contains(text.id))
            return;
        action->trigger();
        // Where it cannot be done, a notice says why.
        if (!QTest::qWaitFor([&] { return shownDialog(console) != nullptr; }, 300)) {
            if (!console.find<QWidget>(ui::names::NoticeBar)->isVisible())
                silent += text.id;
            return;
        }
        seen += text.id;
        QDialog *dialog = shownDialog(console);
        if (!dialog->inherits("QFileDialog"))
            visitTabs(dialog->objectName() + u'@' + text.id, dialog, visit);
        dismiss(console);
    };
    for (const ui::NodeText &node : ui::nodes()) {
        for (const int row : {0, 1, 1'000'000}) {
            console.window->showNode(node.node);
            selectSomething(console, node.node, row);
            for (const ui::ActionText &text : console.window->actions().table()) {
                if (text.node == node.node)
                    open(text);
            }
        }
    }
    for (const ui::ActionText &text : console.window->actions().table()) {
        if (text.node == ui::Node::None)
            open(text);
    }
    console.action("help.about")->trigger();
    if (QDialog *about = shownDialog(console))
        visitTabs(about->objectName(), about, visit);
    dismiss(console);
    for (const QString &id : std::as_const(seen))
        silent.removeAll(id);
    return silent;
}

/// Reached by Tab, and not a part that Qt makes inside one of its own widgets.
inline QList<QWidget *> focusableIn(QWidget *screen)
{
    QList<QWidget *> found;
    for (QWidget *widget : screen->findChildren<QWidget *>()) {
        const bool inside = widget->objectName().startsWith(u"qt_"_s) ||
                            qobject_cast<QAbstractScrollArea *>(widget->parentWidget()) || widget->focusProxy();
        if (!inside && widget->isVisible() && widget->window() == screen->window() &&
            (widget->focusPolicy() & Qt::TabFocus))
            found += widget;
    }
    return found;
}

inline QString describe(const QWidget *widget)
{
    QString text = widget->property("text").toString();
    return u"%1(%2) \"%3\""_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
                                  text.left(60));
}

inline QChar mnemonicOf(const QString &text)
{
    const QKeySequence keys = QKeySequence::mnemonic(text);
    return keys.isEmpty() ? QChar() : QChar(char16_t(keys[0].key()));
}

/// Pairs of texts under one letter.
inline QStringList clashingMnemonics(const QStringList &texts)
{
    QStringList faults;
    QHash<QChar, QString> taken;
    for (const QString &text : texts) {
        const QChar letter = mnemonicOf(text);
        if (letter.isNull())
            continue;
        if (taken.contains(letter))
            faults += u"%1: \"%2\" and \"%3\""_s.arg(QString(letter), taken.value(letter), text);
        taken.insert(letter, text);
    }
    return faults;
}

} // namespace slipway::test
