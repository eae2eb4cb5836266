// SPDX-License-Identifier: GPL-3.0-or-later
// The console without a mouse: where dialogs begin, what Return does, and what leads where.
#include "tests/ui/sample_site.h"
#include "tests/ui/wizard_steps.h"
#include "ui/widgets/list_view.h"
#include "ui/widgets/path_field.h"
#include <QCheckBox>
#include <QLineEdit>
#include <QRadioButton>
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

bool isButtonOfDialog(const QWidget *widget)
{
    return widget->objectName() == QString(ui::names::DialogAccept) ||
           widget->objectName() == QString(ui::names::DialogReject);
}

} // namespace

class TestKeyboard : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase() { m_console.reset(); }
    void init();
    void cleanup();
    void aDialogBeginsWithItsFirstField_data();
    void aDialogBeginsWithItsFirstField();
    void aDangerousDialogBeginsWithCancel();
    void theLabelOfAPathLeadsToIt();
    void noKeyLeadsToTheNameOfAWorkspace();
    void f2ChangesADevice();
    void returnInTheListOfBootImagesGoesOn();
    void theFirstStepInAListTakesItsFirstRow();
    void homeAndEndLeadToTheFirstAndTheLastRow();
    void returnPressesTheButtonOfAnEmptyPage();
    void aWorkspaceByItsKeyIsUsedByKeys();
    void theRingOfAChoiceIsNotCutOff();

private:
    QDialog *open(const char *action, const char *name)
    {
        m_console->action(action)->trigger();
        QDialog *dialog = m_console->dialog(name);
        if (dialog) {
            dialog->activateWindow();
            (void)QTest::qWaitForWindowActive(dialog);
        }
        return dialog;
    }
    std::unique_ptr<SiteOnDisk> m_site;
    std::unique_ptr<ConsoleFixture> m_console;
};

void TestKeyboard::initTestCase()
{
    ConsoleFixture::prepare();
    m_site = std::make_unique<SiteOnDisk>();
    fillSampleSite(*m_site);
    m_console = std::make_unique<ConsoleFixture>(*m_site);
    m_console->window->resize(1366, 768);
}

void TestKeyboard::init()
{
    m_console->window->showNode(ui::Node::Devices);
    m_console->find<ui::ListView>(u"list.devices"_s)->selectRow(0);
    m_console->window->activateWindow();
    QTRY_VERIFY(m_console->window->isActiveWindow());
}

void TestKeyboard::cleanup()
{
    for (QDialog *dialog : m_console->window->findChildren<QDialog *>())
        dialog->reject();
    QTRY_VERIFY(m_console->window->findChildren<QDialog *>().isEmpty());
}

void TestKeyboard::aDialogBeginsWithItsFirstField_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<QByteArray>("dialog");
    QTest::addColumn<QString>("field");
    QTest::newRow("add") << QByteArray("device.add") << QByteArray("add-device") << u"field.name"_s;
    QTest::newRow("edit") << QByteArray("device.edit") << QByteArray("edit-device") << u"field.name"_s;
    QTest::newRow("collect") << QByteArray("device.collect") << QByteArray("collect") << u"field.collection"_s;
    QTest::newRow("import") << QByteArray("device.import") << QByteArray("import-devices") << u"path"_s;
    QTest::newRow("collection") << QByteArray("collection.add") << QByteArray("add-collection") << u"field.name"_s;
    QTest::newRow("export") << QByteArray("list.export") << QByteArray("export-list") << u"field.all"_s;
}

void TestKeyboard::aDialogBeginsWithItsFirstField()
{
    QFETCH(QByteArray, action);
    QFETCH(QByteArray, dialog);
    QFETCH(QString, field);
    if (action.startsWith("collection"))
        m_console->window->showNode(ui::Node::Collections);
    QDialog *opened = open(action.constData(), dialog.constData());
    QVERIFY(opened && opened->focusWidget());
    QCOMPARE(opened->focusWidget()->objectName(), field);
    // Its buttons come last.
    bool buttons = false;
    for (QWidget *each = opened->nextInFocusChain(); each != opened; each = each->nextInFocusChain()) {
        if (!(each->focusPolicy() & Qt::TabFocus) || !each->isVisible() || each->focusProxy())
            continue;
        QVERIFY2(!buttons || isButtonOfDialog(each), qPrintable(each->objectName()));
        buttons = buttons || isButtonOfDialog(each);
    }
    QVERIFY(buttons);
}

void TestKeyboard::aDangerousDialogBeginsWithCancel()
{
    const int before = m_console->window->console().devices.rowCount();
    QDialog *dialog = open("device.delete", "delete-devices");
    QVERIFY(dialog && dialog->focusWidget());
    QCOMPARE(dialog->focusWidget()->objectName(), QString(ui::names::DialogReject));
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(m_console->dialogGone("delete-devices"));
    // The site thread does what it is told in turn: with this, a deletion would have been done too.
    bool asked = false;
    m_console->window->console().run<void>(
        m_console->window.get(), [](engine::Commands &) { return Result<void>(); },
        [&asked](const Result<void> &) { asked = true; });
    QTRY_VERIFY(asked);
    QCOMPARE(int((*m_site->commands()->snapshot())->configuration().devices.size()), before);
}

void TestKeyboard::theLabelOfAPathLeadsToIt()
{
    QDialog *dialog = open("device.import", "import-devices");
    field<QWidget>(dialog, "overwrite")->setFocus();
    QTRY_VERIFY((dialog->activateWindow(), dialog->isActiveWindow()));
    QTest::keyClick(dialog->focusWidget(), Qt::Key_F, Qt::AltModifier);
    QTRY_COMPARE(dialog->focusWidget(), field<ui::PathField>(dialog, "file")->edit());
}

void TestKeyboard::noKeyLeadsToTheNameOfAWorkspace()
{
    auto *tree = m_console->find<QTreeView>(ui::names::NodeTree);
    m_console->window->showNode(ui::Node::Collections);
    m_console->action("focus.tree")->trigger();
    QTest::keyClick(tree, Qt::Key_Home);
    QTRY_COMPARE(m_console->window->node(), ui::nodes().first().node);
    QTRY_VERIFY(tree->selectionModel()->isSelected(tree->currentIndex()));
    QTest::keyClick(tree, Qt::Key_Up);
    QTRY_VERIFY(tree->currentIndex().parent().isValid());
    QVERIFY(tree->selectionModel()->isSelected(tree->currentIndex()));
}

void TestKeyboard::f2ChangesADevice()
{
    m_console->find<ui::ListView>(u"list.devices"_s)->setFocus();
    QTest::keyClick(m_console->find<ui::ListView>(u"list.devices"_s), Qt::Key_F2);
    QVERIFY(m_console->dialog("edit-device"));
}

void TestKeyboard::returnInTheListOfBootImagesGoesOn()
{
    m_console->window->showNode(ui::Node::TaskSequences);
    QDialog *dialog = open("sequence.add", "add-task-sequence");
    QVERIFY(dialog);
    field<QLineEdit>(dialog, "name")->setText(u"Install it"_s);
    QVERIFY(goToStep(dialog, "image"));
    auto *images = field<ui::ListView>(dialog, "images");
    images->selectRow(0);
    QTest::keyClick(images, Qt::Key_Return);
    QCOMPARE(stepOf(dialog), u"summary"_s);
}

void TestKeyboard::theFirstStepInAListTakesItsFirstRow()
{
    auto *devices = m_console->find<ui::ListView>(u"list.devices"_s);
    devices->clearSelection();
    devices->setCurrentIndex({});
    devices->setFocus();
    QTest::keyClick(devices, Qt::Key_Down);
    QCOMPARE(devices->selectionModel()->selectedRows().value(0).row(), 0);
    QTest::keyClick(devices, Qt::Key_Down);
    QCOMPARE(devices->selectionModel()->selectedRows().value(0).row(), 1);
}

void TestKeyboard::homeAndEndLeadToTheFirstAndTheLastRow()
{
    auto *devices = m_console->find<ui::ListView>(u"list.devices"_s);
    devices->setFocus();
    const int last = devices->model()->rowCount() - 1;
    QVERIFY(last > 2);
    const int column = devices->currentIndex().column();
    QTest::keyClick(devices, Qt::Key_End);
    QCOMPARE(devices->currentIndex(), devices->model()->index(last, column));
    QCOMPARE(devices->selectedKeys().size(), 1);
    QTest::keyClick(devices, Qt::Key_Home);
    QCOMPARE(devices->currentIndex().row(), 0);
    QTest::keyClick(devices, Qt::Key_End, Qt::ShiftModifier);
    QCOMPARE(devices->selectedKeys().size(), last + 1);
}

void TestKeyboard::returnPressesTheButtonOfAnEmptyPage()
{
    SiteOnDisk site;
    ConsoleFixture console(site);
    console.window->showNode(ui::Node::Devices);
    console.action("focus.list")->trigger();
    auto *button = console.find<QPushButton>(u"emptyButton.devices"_s);
    QCOMPARE(console.window->focusWidget(), button);
    QTest::keyClick(button, Qt::Key_Return);
    QTRY_VERIFY(console.dialog("add-device"));
}

void TestKeyboard::aWorkspaceByItsKeyIsUsedByKeys()
{
    m_console->window->showNode(ui::Node::BootImages);
    m_console->window->showNode(ui::Node::Devices);
    m_console->find<ui::ListView>(u"list.devices"_s)->setFocus();
    m_console->action("view.library")->trigger();
    QVERIFY(m_console->window->focusWidget());
    QCOMPARE(m_console->window->focusWidget()->objectName(), u"list.boot-images"_s);
    m_console->action("view.assets")->trigger();
    QCOMPARE(m_console->window->focusWidget()->objectName(), u"list.devices"_s);
}

/// The ring's left side is drawn within the widget.
void TestKeyboard::theRingOfAChoiceIsNotCutOff()
{
    QRadioButton choice(u"All rows"_s);
    choice.resize(choice.sizeHint());
    choice.show();
    choice.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&choice));
    choice.setFocus();
    QTRY_VERIFY(choice.hasFocus());
    const QImage ring = choice.grab().toImage();
    const int middle = ring.height() / 2;
    const QRgb accent = ring.pixel(ring.width() / 2, 0);
    QVERIFY(accent != ring.pixel(ring.width() / 2, 3));
    bool left = false;
    for (int x = 0; x < 3; ++x)
        left = left || ring.pixel(x, middle) == accent;
    QVERIFY(left);
    QDialog *dialog = open("list.export", "export-list");
    picture(dialog, u"dialog-export-focus"_s);
}

QTEST_MAIN(TestKeyboard)
#include "test_keyboard.moc"
