// SPDX-License-Identifier: GPL-3.0-or-later
// The craft of the window: the command palette, the keys, the help and undo.
#include "tests/ui/sample_site.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/help_desk.h"
#include "ui/widgets/list_view.h"
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTextBrowser>
#include <QTreeView>

using namespace slipway;
using namespace slipway::test;

namespace {

void picture(QWidget *widget, const QString &name)
{
    const QString folder = QDir::cleanPath(QCoreApplication::applicationDirPath() + u"/../screenshots"_s);
    QDir().mkpath(folder);
    QTest::qWait(0);
    QVERIFY2(widget->grab().save(folder + u'/' + name + u".png"_s), qPrintable(name));
}

} // namespace

class TestShell : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase() { m_console.reset(); }
    void init();
    void cleanup();
    void thePaletteDoesAnActionOfAnotherNode();
    void thePaletteShowsADevice();
    void thePaletteSaysWhatCannotBeDoneNow();
    void thePaletteLeavesTheFocusWhereItWas();
    void everyKeyStandsInTheListOfKeys();
    void everyNodeAndEveryLinkHasAPageOfHelp();
    void f1OpensThePageOfTheNodeAndOfTheDialog();
    void theHelpLoadsNothingFromElsewhere();
    void membersAreTakenBackAndAddedAgain();
    void exclusionsAreTakenBack();
    void whatSomebodyElseChangedIsNotTakenBack();
    void theKeysOfConfigurationManagerAllGoSomewhere();

private:
    QListView *openPalette(const QString &typed);
    std::unique_ptr<engine::Commands> elsewhere() const { return m_site->commands(); }
    bool waitForMembers(int count)
    {
        return QTest::qWaitFor([this, count] { return members() == count; }, 5000);
    }
    int members() const
    {
        for (const site::Collection &each : m_console->window->console().snapshot()->configuration().collections) {
            if (each.name == u"Electronics lab")
                return int(each.devices.size());
        }
        return -1;
    }
    bool isExcluded(const char *address) const
    {
        return m_console->window->console().snapshot()->isExcluded(mac(address));
    }
    std::unique_ptr<SiteOnDisk> m_site;
    std::unique_ptr<ConsoleFixture> m_console;
};

void TestShell::initTestCase()
{
    ConsoleFixture::prepare();
    m_site = std::make_unique<SiteOnDisk>();
    fillSampleSite(*m_site);
    m_console = std::make_unique<ConsoleFixture>(*m_site);
    m_console->window->resize(1366, 768);
    m_console->window->activateWindow();
}

void TestShell::init()
{
    m_console->window->activateWindow();
    QTRY_VERIFY(m_console->window->isActiveWindow());
}

void TestShell::cleanup()
{
    for (QDialog *dialog : m_console->window->findChildren<QDialog *>())
        dialog->reject();
    QSettings().remove(u"palette/recent"_s);
}

QListView *TestShell::openPalette(const QString &typed)
{
    m_console->action("palette.show")->trigger();
    auto *field = m_console->find<QLineEdit>(ui::names::PaletteField);
    QTest::keyClicks(field, typed);
    return m_console->find<QListView>(ui::names::PaletteList);
}

void TestShell::thePaletteDoesAnActionOfAnotherNode()
{
    m_console->window->showNode(ui::Node::Settings);
    auto *list = openPalette(u"add exclu"_s);
    QVERIFY(m_console->find<QWidget>(ui::names::CommandPalette)->isVisible());
    QVERIFY(list->model()->rowCount() > 0);
    auto *field = m_console->find<QLineEdit>(ui::names::PaletteField);
    field->clear();
    QTest::keyClicks(field, u">add exclusion"_s);
    QVERIFY(list->model()->rowCount() > 0);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(m_console->window->node(), ui::Node::Exclusions);
    QVERIFY(m_console->dialog("add-exclusion"));
    QVERIFY(!m_console->find<QWidget>(ui::names::CommandPalette)->isVisible());
}

void TestShell::thePaletteShowsADevice()
{
    m_console->window->showNode(ui::Node::Settings);
    auto *list = openPalette(u"@7a:10:05"_s);
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QCOMPARE(list->model()->index(0, 0).data().toString(), u"class-a-05"_s);
    picture(m_console->window.get(), u"palette-device"_s);
    QTest::keyClick(m_console->find<QLineEdit>(ui::names::PaletteField), Qt::Key_Return);
    QCOMPARE(m_console->window->node(), ui::Node::Devices);
    QCOMPARE(m_console->find<ui::ListView>(u"list.devices"_s)->currentKey(), u"5"_s);
    QVERIFY(m_console->find<ui::ListView>(u"list.devices"_s)->hasFocus());
    // Used last comes first.
    openPalette({});
    QTRY_COMPARE(list->model()->index(0, 0).data().toString(), u"class-a-05"_s);
    for (const ui::Theme theme : {ui::Theme::Dark, ui::Theme::Light}) {
        m_console->window->setTheme(theme);
        picture(m_console->window.get(), u"palette-%1"_s.arg(ui::themeKey(theme)));
    }
    QTest::keyClick(m_console->find<QLineEdit>(ui::names::PaletteField), Qt::Key_Escape);
}

void TestShell::thePaletteSaysWhatCannotBeDoneNow()
{
    m_console->window->showNode(ui::Node::Devices);
    m_console->find<ui::ListView>(u"list.devices"_s)->clearSelection();
    QVERIFY(!m_console->action("device.delete")->isEnabled());
    const QString title = QString(m_console->action("device.delete")->text()).remove(u'&');
    auto *list = openPalette(u">"_s + QString(title).remove(u'…'));
    const QModelIndex first = list->model()->index(0, 0);
    QCOMPARE(first.data().toString(), title);
    QVERIFY(!first.data(models::PaletteModel::EnabledRole).toBool());
    QVERIFY(!first.data(models::PaletteModel::RemarkRole).toString().isEmpty());
    QTest::keyClick(m_console->find<QLineEdit>(ui::names::PaletteField), Qt::Key_Return);
    QVERIFY(m_console->find<QWidget>(ui::names::CommandPalette)->isVisible());
    QTest::keyClick(m_console->find<QLineEdit>(ui::names::PaletteField), Qt::Key_Escape);
}

void TestShell::thePaletteLeavesTheFocusWhereItWas()
{
    m_console->window->showNode(ui::Node::Devices);
    auto *list = m_console->find<ui::ListView>(u"list.devices"_s);
    list->setFocus();
    QTRY_VERIFY(list->hasFocus());
    openPalette(u"dev"_s);
    auto *field = m_console->find<QLineEdit>(ui::names::PaletteField);
    QTRY_VERIFY(field->hasFocus());
    auto *found = m_console->find<QListView>(ui::names::PaletteList);
    QTest::keyClick(field, Qt::Key_Down);
    QCOMPARE(found->currentIndex().row(), 1);
    QTest::keyClick(field, Qt::Key_Escape);
    QTRY_VERIFY(list->hasFocus());
    // It goes by itself when somebody turns to something else.
    openPalette({});
    list->setFocus();
    QTRY_VERIFY(!m_console->find<QWidget>(ui::names::CommandPalette)->isVisible());
}

void TestShell::everyKeyStandsInTheListOfKeys()
{
    m_console->action("help.keys")->trigger();
    QDialog *dialog = m_console->dialog("shortcuts");
    QVERIFY(dialog);
    auto *list = dialog->findChild<QTreeView *>(u"list.shortcuts"_s);
    QStringList keys;
    for (int row = 0; row < list->model()->rowCount(); ++row)
        keys += list->model()->index(row, 2).data().toString().split(u", "_s);
    for (const ui::ActionText &text : m_console->window->actions().table()) {
        for (const QKeySequence &each : text.keys)
            QVERIFY2(keys.contains(each.toString(QKeySequence::NativeText)), qPrintable(text.id));
    }
    picture(dialog, u"dialog-shortcuts"_s);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"field.search"_s), u"ctrl+shift+p"_s);
    QCOMPARE(list->model()->rowCount(), 1);
}

void TestShell::everyNodeAndEveryLinkHasAPageOfHelp()
{
    for (const ui::NodeText &node : ui::nodes())
        QVERIFY2(!ui::helpPage(node.key).title.isEmpty(), qPrintable(node.key));
    const QRegularExpression link(uR"(\]\(([^)]*)\))"_s);
    for (const ui::HelpPage &page : ui::helpPages()) {
        QVERIFY2(page.text.size() > 200 && !page.title.isEmpty(), qPrintable(page.key));
        for (auto links = link.globalMatch(page.text); links.hasNext();) {
            const QString target = links.next().captured(1);
            QVERIFY2(target.endsWith(u".md"_s) && !ui::helpPage(target.chopped(3)).key.isEmpty(),
                     qPrintable(page.key + u" to "_s + target));
        }
    }
    // What a list of files forgot would be missing without a word.
    const QStringList files = QDir(QStringLiteral(SLIPWAY_SOURCE_DIR "/resources/docs/en")).entryList({u"*.md"_s});
    QCOMPARE(QDir(u":/help/en"_s).entryList({u"*.md"_s}), files);
    for (const char *dialog :
         {"dialog.add-device", "dialog.deploy", "dialog.grant-ports", "dialog.setup", "dialog.edit-collection"})
        QVERIFY(!ui::helpPage(ui::helpKeyOfDialog(QString::fromLatin1(dialog))).key.isEmpty());
}

void TestShell::f1OpensThePageOfTheNodeAndOfTheDialog()
{
    m_console->window->showNode(ui::Node::BootImages);
    m_console->action("help.page")->trigger();
    auto *desk = m_console->window->findChild<ui::HelpDesk *>();
    QCOMPARE(desk->window()->key(), u"boot-images"_s);
    auto *text = desk->window()->findChild<QTextBrowser *>(QString(ui::names::HelpText));
    QVERIFY(text->toPlainText().startsWith(u"Boot Images"_s));
    QVERIFY(!text->toPlainText().contains(u"SPDX"_s));
    picture(desk->window(), u"help-light"_s);
    m_console->window->setTheme(ui::Theme::Dark);
    picture(desk->window(), u"help-dark"_s);
    m_console->window->setTheme(ui::Theme::Light);

    m_console->action("image.add")->trigger();
    QDialog *dialog = m_console->dialog("add-boot-image");
    dialog->activateWindow();
    QTRY_VERIFY(dialog->isActiveWindow());
    QTest::keyClick(dialog, Qt::Key_F1);
    QCOMPARE(desk->window()->key(), u"add-boot-image"_s);
    dialog->reject();

    auto *search = desk->window()->findChild<QLineEdit *>(QString(ui::names::HelpSearch));
    auto *titles = desk->window()->findChild<QListWidget *>(QString(ui::names::HelpTitles));
    const int all = titles->count();
    QTest::keyClicks(search, u"quarantine"_s);
    QVERIFY(titles->count() > 0 && titles->count() < all);
    emit text->anchorClicked(QUrl(u"guards.md"_s));
    QCOMPARE(desk->window()->key(), u"guards"_s);
    QTest::keyClick(desk->window(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(desk->window()->key(), u"add-boot-image"_s);
    QTest::keyClick(desk->window(), Qt::Key_Escape);
    QVERIFY(!desk->window()->isVisible());
}

void TestShell::theHelpLoadsNothingFromElsewhere()
{
    ui::HelpWindow help;
    help.showPage(u"devices"_s);
    auto *text = help.findChild<ui::HelpView *>(QString(ui::names::HelpText));
    QVERIFY(!text->openLinks() && !text->openExternalLinks());
    for (const char *address : {"file:///etc/hostname", "http://127.0.0.1/x.png", "qrc:/icons/slipway.svg"})
        QVERIFY(!text->loadResource(QTextDocument::ImageResource, QUrl(QString::fromLatin1(address))).isValid());
    emit text->anchorClicked(QUrl(u"https://example.org/devices.md"_s));
    emit text->anchorClicked(QUrl(u"file:///etc/devices.md"_s));
    emit text->anchorClicked(QUrl(u"nowhere.md"_s));
    QCOMPARE(help.key(), u"devices"_s);
}

void TestShell::membersAreTakenBackAndAddedAgain()
{
    QVERIFY(!m_console->action("edit.undo")->isEnabled());
    QCOMPARE(members(), 5);
    m_console->window->showNode(ui::Node::Devices, {u"1"_s});
    m_console->find<ui::ListView>(u"list.devices"_s)->selectKeys({u"1"_s, u"2"_s});
    m_console->action("device.collect")->trigger();
    QDialog *dialog = m_console->dialog("collect");
    field<QComboBox>(dialog, "collection")->setCurrentText(u"Electronics lab"_s);
    press(dialog, ui::names::DialogAccept);
    QVERIFY(waitForMembers(7));
    QTRY_VERIFY(m_console->action("edit.undo")->isEnabled());
    QCOMPARE(m_console->action("edit.undo")->text(), u"&Undo: Add 2 members to Electronics lab"_s);
    m_console->window->activateWindow();
    QTRY_VERIFY(m_console->window->isActiveWindow());
    QTest::keyClick(m_console->window.get(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(waitForMembers(5));
    QTRY_VERIFY(m_console->action("edit.redo")->isEnabled());
    QVERIFY(!m_console->action("edit.undo")->isEnabled());
    m_console->action("edit.redo")->trigger();
    QVERIFY(waitForMembers(7));
    QTRY_VERIFY(m_console->action("edit.undo")->isEnabled());
    m_console->action("edit.undo")->trigger();
    QVERIFY(waitForMembers(5));
    // Each of it stands in the trail.
    const auto trail = elsewhere()->auditTrail({});
    QVERIFY(trail.ok() && trail->size() >= 4);
    QCOMPARE(trail->at(0).verb, u"collection.remove-members"_s);
    QCOMPARE(trail->at(1).verb, u"collection.add-members"_s);
    QTRY_VERIFY(m_console->action("edit.redo")->isEnabled());
}

void TestShell::exclusionsAreTakenBack()
{
    m_console->window->showNode(ui::Node::Exclusions);
    m_console->action("exclusion.add")->trigger();
    QDialog *dialog = m_console->dialog("add-exclusion");
    field<QPlainTextEdit>(dialog, "macs")->setPlainText(u"02:00:00:00:00:01\n02:00:00:00:00:02"_s);
    press(dialog, ui::names::DialogAccept);
    QTRY_VERIFY(isExcluded("02:00:00:00:00:02"));
    QTRY_VERIFY(m_console->action("edit.undo")->isEnabled());
    // A new change makes what was undone before impossible to do again.
    QVERIFY(!m_console->action("edit.redo")->isEnabled());
    m_console->action("edit.undo")->trigger();
    QTRY_VERIFY(!isExcluded("02:00:00:00:00:01") && !isExcluded("02:00:00:00:00:02"));
    QTRY_VERIFY(m_console->action("edit.redo")->isEnabled());
    m_console->action("edit.redo")->trigger();
    QTRY_VERIFY(isExcluded("02:00:00:00:00:01") && isExcluded("02:00:00:00:00:02"));
}

void TestShell::whatSomebodyElseChangedIsNotTakenBack()
{
    QTRY_VERIFY(m_console->action("edit.undo")->isEnabled());
    // Another program writes a note of its own.
    QVERIFY(elsewhere()->setExclusionNote(mac("02:00:00:00:00:01"), u"Keep!"_s).ok());
    m_console->action("edit.undo")->trigger();
    const auto told = [this] {
        const auto notices = m_console->window->findChildren<QLabel *>(QString(ui::names::NoticeText));
        return std::any_of(notices.begin(), notices.end(), [](const QLabel *label) {
            return label->text().startsWith(u"This cannot be taken back or done again"_s);
        });
    };
    QTRY_VERIFY(told());
    QVERIFY(!m_console->action("edit.undo")->isEnabled() && !m_console->action("edit.redo")->isEnabled());
    QVERIFY(isExcluded("02:00:00:00:00:01") && isExcluded("02:00:00:00:00:02"));
    picture(m_console->window.get(), u"notice-undo-refused"_s);
}

void TestShell::theKeysOfConfigurationManagerAllGoSomewhere()
{
    ui::MainWindow *window = m_console->window.get();
    window->activateWindow();
    window->showNode(ui::Node::Devices);
    QTest::keyClick(window, Qt::Key_I, Qt::ControlModifier);
    QTRY_COMPARE(window->focusWidget()->objectName(), u"breadcrumbWorkspace"_s);
    QTest::keyClick(window, Qt::Key_D, Qt::ControlModifier);
    QTRY_VERIFY(window->focusWidget()->objectName() != u"breadcrumbWorkspace"_s);
    m_console->window->console().devices.update(site::Snapshot(site::Configuration{}), policy::Ledger());
    QCOMPARE(m_console->window->console().devices.rowCount(), 0);
    QTest::keyClick(window, Qt::Key_F5);
    QTRY_COMPARE(m_console->window->console().devices.rowCount(), 14);
}

QTEST_MAIN(TestShell)
#include "test_shell.moc"
