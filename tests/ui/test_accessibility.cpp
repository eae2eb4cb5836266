// SPDX-License-Identifier: GPL-3.0-or-later
// For who does not see the screen, or uses no mouse: every page, tab and dialog is walked.
#include "tests/ui/sample_site.h"
#include "tests/ui/screen_walk.h"
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QButtonGroup>
#include <QComboBox>
#include <QLineEdit>

using namespace slipway;
using namespace slipway::test;

namespace {

/// Where a name alone says nothing, assistive tools read the role: these say nothing either.
bool isMeaningless(QAccessible::Role role)
{
    return role == QAccessible::NoRole || role == QAccessible::Client || role == QAccessible::Pane;
}

/// Escaped, Qt draws it as it was written.
bool isMarkup(const QString &text)
{
    return Qt::mightBeRichText(text) && text.contains(u'<');
}

QStringList namelessIn(QWidget *screen)
{
    QStringList faults;
    for (QWidget *widget : focusableIn(screen)) {
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (!face || face->text(QAccessible::Name).trimmed().isEmpty())
            faults += u"no name: "_s + describe(widget);
        else if (isMeaningless(face->role()) && !qobject_cast<QAbstractScrollArea *>(widget))
            faults += u"no role: "_s + describe(widget);
    }
    return faults;
}

/// A label with a mnemonic must lead somewhere, and a field that a label stands beside must be told of it.
QStringList buddylessIn(QWidget *screen)
{
    QStringList faults;
    for (QLabel *label : screen->findChildren<QLabel *>()) {
        if (!label->isVisible() || label->textFormat() == Qt::PlainText)
            continue;
        static const QRegularExpression mnemonic(u"(^|[^&])&[^& ]"_s);
        if (mnemonic.match(label->text()).hasMatch() && !label->buddy())
            faults += u"a mnemonic that leads nowhere: "_s + describe(label);
    }
    return faults;
}

/// Among the fields of one parent, Tab goes down, and to the right within a line.
QStringList disorderIn(QWidget *screen)
{
    QStringList faults;
    const QList<QWidget *> all = focusableIn(screen);
    QHash<QWidget *, QWidget *> lastOf; // by parent
    QSet<QWidget *> wanted(all.begin(), all.end());
    QWidget *start = screen->window();
    for (QWidget *widget = start->nextInFocusChain(); widget && widget != start; widget = widget->nextInFocusChain()) {
        if (!wanted.contains(widget))
            continue;
        QWidget *&last = lastOf[widget->parentWidget()];
        if (last) {
            const QRect a = last->geometry(), b = widget->geometry();
            const bool sameLine = a.top() < b.bottom() && b.top() < a.bottom();
            if (sameLine ? b.left() < a.left() : b.top() < a.top())
                faults += u"Tab goes back from %1 to %2"_s.arg(describe(last), describe(widget));
        }
        last = widget;
    }
    return faults;
}

/// Tab reaches everything that can be focused and comes round.
QStringList unreachedIn(QWidget *screen)
{
    QWidget *window = screen->window();
    window->activateWindow();
    QSet<QWidget *> left;
    for (QWidget *widget : focusableIn(screen)) {
        if (widget->isEnabled())
            left += widget;
    }
    // One of several radio buttons that exclude each other takes part; arrows do the rest.
    const auto reach = [&left](QWidget *widget) {
        for (QWidget *each = widget; each; each = each->parentWidget())
            left.remove(each);
        if (auto *button = qobject_cast<QAbstractButton *>(widget); button && button->autoExclusive()) {
            for (QAbstractButton *sibling : button->parentWidget()->findChildren<QAbstractButton *>()) {
                if (sibling->autoExclusive())
                    left.remove(sibling);
            }
        }
        if (auto *button = qobject_cast<QAbstractButton *>(widget); button && button->group()) {
            for (QAbstractButton *sibling : button->group()->buttons())
                left.remove(sibling);
        }
    };
    if (left.size() <= 1) // it needs no Tab
        return {};
    const qsizetype steps = 4 * left.size() + 40;
    constexpr int Sections = 8; // of a date and time: Tab goes through them first
    QWidget *before = nullptr;
    int stays = 0;
    if (window->focusWidget())
        reach(window->focusWidget());
    for (qsizetype i = 0; i < steps && !left.isEmpty(); ++i) {
        QTest::keyClick(window->focusWidget() ? window->focusWidget() : window, Qt::Key_Tab);
        QWidget *now = window->focusWidget();
        if (!now)
            break;
        stays = now == before ? stays + 1 : 0;
        if (stays > (qobject_cast<QAbstractSpinBox *>(now) ? Sections : 0))
            return {u"Tab is caught in "_s + describe(now)};
        before = now;
        reach(now);
    }
    QStringList faults;
    left.removeIf([](const QWidget *widget) { return !widget->isEnabled(); }); // since the focus is elsewhere
    for (QWidget *widget : std::as_const(left))
        faults += u"Tab never reaches "_s + describe(widget);
    return faults;
}

/// A name from outside must not become bold, or load a file.
QStringList markupIn(QWidget *screen)
{
    QStringList faults;
    for (QWidget *widget : screen->findChildren<QWidget *>()) {
        const auto *label = qobject_cast<QLabel *>(widget);
        if (label && label->isVisible() && label->textFormat() != Qt::PlainText && !label->text().isEmpty())
            faults += u"may take its text for markup: "_s + describe(label);
        if (isMarkup(widget->toolTip()))
            faults += u"markup in the tip of "_s + describe(widget);
        const auto *view = qobject_cast<QAbstractItemView *>(widget);
        for (int row = 0; view && view->isVisible() && view->model() && row < view->model()->rowCount(); ++row) {
            for (int column = 0; column < view->model()->columnCount(); ++column) {
                if (isMarkup(view->model()->index(row, column).data(Qt::ToolTipRole).toString()))
                    faults += u"markup in the tip of a cell in "_s + describe(view);
            }
        }
    }
    return faults;
}

QStringList ambiguousIn(QWidget *screen)
{
    QStringList texts;
    for (const QAbstractButton *button : screen->findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            texts += button->text();
    }
    for (const QLabel *label : screen->findChildren<QLabel *>()) {
        if (label->isVisible() && label->buddy())
            texts += label->text();
    }
    return clashingMnemonics(texts);
}

void addHostileNames(const SiteOnDisk &site)
{
    const QString hostile = u"<b>bold</b><img src=/etc/passwd>"_s;
    auto commands = site.commands();
    engine::NewDevice device;
    device.name = hostile;
    device.macs = {mac("52:54:00:66:66:01")};
    QVERIFY(commands->addDevice(device).ok());
    QVERIFY(commands->addCollection(hostile).ok());
    QVERIFY(commands->addExclusion(device.macs.first(), hostile).ok());
}

} // namespace

class TestAccessibility : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase() { m_console.reset(); }
    void everyPageCanBeReadAndUsedByKeys();
    void everyDialogCanBeReadAndUsedByKeys();
    void everyMenuLeadsToEveryActionByKeys();

private:
    void note(const QString &screen, const QStringList &faults);
    void look(const QString &name, QWidget *screen);
    QStringList m_faults;
    QSet<QString> m_said;
    std::unique_ptr<SiteOnDisk> m_site;
    std::unique_ptr<ConsoleFixture> m_console;
};

void TestAccessibility::initTestCase()
{
    ConsoleFixture::prepare();
    m_site = std::make_unique<SiteOnDisk>();
    fillSampleSite(*m_site);
    addHostileNames(*m_site);
    m_console = std::make_unique<ConsoleFixture>(*m_site);
    m_console->window->resize(1366, 768);
    QTRY_VERIFY(!m_console->window->console().ledger()->rows(DeviceId{1}).isEmpty());
    playBoots(*m_console, SystemClock().utcMs());
}

/// What every page shares is said once.
void TestAccessibility::note(const QString &screen, const QStringList &faults)
{
    for (const QString &fault : faults) {
        if (!m_said.contains(fault))
            m_faults += screen + u": "_s + fault;
        m_said += fault;
    }
}

void TestAccessibility::look(const QString &name, QWidget *screen)
{
    note(name, namelessIn(screen) + buddylessIn(screen) + disorderIn(screen) + unreachedIn(screen) + markupIn(screen) +
                   ambiguousIn(screen));
}

void TestAccessibility::everyPageCanBeReadAndUsedByKeys()
{
    m_faults.clear();
    visitPages(*m_console, [this](const QString &name, QWidget *screen) { look(name, screen); });
    QVERIFY2(m_faults.isEmpty(), qPrintable(u'\n' + m_faults.join(u'\n')));
}

void TestAccessibility::everyDialogCanBeReadAndUsedByKeys()
{
    m_faults.clear();
    const QStringList silent =
        visitDialogs(*m_console, [this](const QString &name, QWidget *screen) { look(name, screen); });
    QVERIFY2(silent.isEmpty(), qPrintable(u"three dots, and nothing asks: "_s + silent.join(u", "_s)));
    QVERIFY2(m_faults.isEmpty(), qPrintable(u'\n' + m_faults.join(u'\n')));
}

void TestAccessibility::everyMenuLeadsToEveryActionByKeys()
{
    QStringList faults;
    for (const ui::NodeText &node : ui::nodes()) {
        m_console->window->showNode(node.node);
        QSet<QAction *> reachable;
        for (QMenu *menu : m_console->window->findChildren<QMenu *>()) {
            const QList<QAction *> actions = menu->actions();
            reachable += QSet<QAction *>(actions.begin(), actions.end());
        }
        for (const ui::ActionText &text : m_console->window->actions().table()) {
            if ((text.node == node.node || text.node == ui::Node::None) &&
                !reachable.contains(m_console->window->actions().action(text.id)) && text.keys.isEmpty())
                faults += text.id;
        }
    }
    faults.removeDuplicates();
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u", "_s)));
}

QTEST_MAIN(TestAccessibility)
#include "test_accessibility.moc"
