// SPDX-License-Identifier: GPL-3.0-or-later
// The actions as a person meets them: one key, one meaning; one mnemonic a menu; a text, a tip, and a drawing in the
// tool bar.
#include "tests/ui/sample_site.h"
#include "tests/ui/screen_walk.h"
#include <QMenuBar>
#include <QShortcut>
#include <QToolBar>

using namespace slipway;
using namespace slipway::test;

namespace {

QStringList textsOf(const QMenu *menu)
{
    QStringList texts;
    for (const QAction *action : menu->actions()) {
        if (!action->isSeparator())
            texts += action->text();
    }
    return texts;
}

} // namespace

class TestActions : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase() { m_console.reset(); }
    void noKeyMeansTwoThingsAtOnce();
    void mnemonicsAreUniqueWithinEachMenu();
    void everyActionHasATextATipAndADrawingWhereItIsAButton();
    void keysOfTextFieldsAreLeftToThem();

private:
    std::unique_ptr<SiteOnDisk> m_site;
    std::unique_ptr<ConsoleFixture> m_console;
};

void TestActions::initTestCase()
{
    ConsoleFixture::prepare();
    m_site = std::make_unique<SiteOnDisk>();
    fillSampleSite(*m_site);
    m_console = std::make_unique<ConsoleFixture>(*m_site);
    m_console->window->resize(1366, 768);
    playBoots(*m_console, SystemClock().utcMs());
}

/// Not only those of the registry: whatever has keys in the window, and is enabled and shown there.
void TestActions::noKeyMeansTwoThingsAtOnce()
{
    QStringList faults;
    for (const ui::NodeText &node : ui::nodes()) {
        m_console->window->showNode(node.node);
        selectSomething(*m_console, node.node);
        QHash<QKeySequence, QString> taken;
        const auto take = [&](const QKeySequence &keys, const QString &who) {
            if (keys.isEmpty())
                return;
            if (taken.contains(keys))
                faults += u"%1: %2 is %3 and %4"_s.arg(node.key, keys.toString(), taken.value(keys), who);
            taken.insert(keys, who);
        };
        for (const ui::ActionText &text : m_console->window->actions().table()) {
            // Also while one of them is disabled: a selection may change that.
            if (text.node != ui::Node::None && text.node != node.node)
                continue;
            for (const QKeySequence &keys : text.keys)
                take(keys, text.id);
        }
        for (const QShortcut *shortcut : m_console->window->findChildren<QShortcut *>()) {
            const auto *parent = qobject_cast<QWidget *>(shortcut->parent());
            if (shortcut->isEnabled() && shortcut->context() >= Qt::WindowShortcut && parent && parent->isVisible())
                take(shortcut->key(), u"a shortcut of "_s + describe(parent));
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

void TestActions::mnemonicsAreUniqueWithinEachMenu()
{
    QStringList bar;
    for (const QAction *menu : m_console->window->menuBar()->actions())
        bar += menu->text();
    QStringList faults = clashingMnemonics(bar);
    for (const ui::NodeText &node : ui::nodes()) {
        m_console->window->showNode(node.node);
        selectSomething(*m_console, node.node);
        for (const QMenu *menu : m_console->window->findChildren<QMenu *>()) {
            const QStringList found = clashingMnemonics(textsOf(menu));
            if (!found.isEmpty())
                faults += u"%1, menu %2: %3"_s.arg(node.key, menu->title(), found.join(u", "_s));
        }
        QStringList withoutLetter;
        for (const ui::ActionText &text : m_console->window->actions().table()) {
            if (text.node == node.node && mnemonicOf(text.text).isNull())
                withoutLetter += text.id;
        }
        if (!withoutLetter.isEmpty())
            faults += u"no mnemonic: "_s + withoutLetter.join(u", "_s);
    }
    faults.removeDuplicates();
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

void TestActions::everyActionHasATextATipAndADrawingWhereItIsAButton()
{
    QStringList faults;
    for (const ui::ActionText &text : m_console->window->actions().table()) {
        const QAction *action = m_console->window->actions().action(text.id);
        if (text.text.isEmpty() || action->toolTip().isEmpty())
            faults += text.id + u": no text or tip"_s;
        if (!text.shortText.isEmpty() && action->icon().pixmap(24, 24).isNull())
            faults += text.id + u": no drawing"_s;
        if (!text.shortText.isEmpty() && text.tip.isEmpty())
            faults += text.id + u": a button that explains nothing"_s;
        if (!text.icon.isEmpty() && action->icon().pixmap(24, 24).isNull())
            faults += text.id + u": a drawing that is not there: "_s + text.icon;
        if (action->toolTip().contains(u'&') || Qt::mightBeRichText(action->toolTip()))
            faults += text.id + u": a tip with markup"_s;
    }
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

/// What a line edit does with a key is lost where an action of the window takes it.
void TestActions::keysOfTextFieldsAreLeftToThem()
{
    const QList<QKeySequence::StandardKey> editing{QKeySequence::Copy,
                                                   QKeySequence::Cut,
                                                   QKeySequence::Paste,
                                                   QKeySequence::SelectAll,
                                                   QKeySequence::MoveToNextWord,
                                                   QKeySequence::MoveToPreviousWord,
                                                   QKeySequence::DeleteEndOfWord,
                                                   QKeySequence::DeleteStartOfWord};
    QStringList faults;
    for (const ui::ActionText &text : m_console->window->actions().table()) {
        for (const QKeySequence &keys : text.keys) {
            for (const QKeySequence::StandardKey key : editing) {
                if (QKeySequence::keyBindings(key).contains(keys))
                    faults += text.id + u' ' + keys.toString();
            }
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u", "_s)));
}

QTEST_MAIN(TestActions)
#include "test_actions.moc"
