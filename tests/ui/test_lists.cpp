// SPDX-License-Identifier: GPL-3.0-or-later
// What every list of the console can do: columns, copies, tables for a spreadsheet.
#include "tests/ui/sample_site.h"
#include "ui/widgets/list_view.h"
#include "ui/widgets/path_field.h"
#include "ui/widgets/staying_menu.h"
#include <QCheckBox>
#include <QClipboard>
#include <QHeaderView>
#include <QRadioButton>

using namespace slipway;
using namespace slipway::test;
using models::DeviceModel;

class TestLists : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup() { m_console.reset(); }
    void columnsAreRememberedByTheirIds();
    void columnsAreChosenInAMenuThatStaysOpen();
    void copyTakesTheSelectedRowsAsTheyAreShown();
    void exportWritesEveryRowAndColumn();
    void exportOfTheSelectionWritesNoOther();
    void exportIntoNowhereSaysSo();
    void selectionOfManySurvivesARefresh();

private:
    ui::ListView *devices();
    QDialog *openExport();
    std::unique_ptr<SiteOnDisk> m_site;
    std::unique_ptr<ConsoleFixture> m_console;
};

void TestLists::initTestCase()
{
    ConsoleFixture::prepare();
}

void TestLists::init()
{
    QSettings().clear();
    m_site = std::make_unique<SiteOnDisk>();
    fillSampleSite(*m_site);
    m_console = std::make_unique<ConsoleFixture>(*m_site);
    m_console->window->showNode(ui::Node::Devices);
}

ui::ListView *TestLists::devices()
{
    return m_console->find<ui::ListView>(u"list.devices"_s);
}

QDialog *TestLists::openExport()
{
    m_console->action("list.export")->trigger();
    return m_console->dialog("export-list");
}

void TestLists::columnsAreRememberedByTheirIds()
{
    devices()->setColumnHidden(DeviceModel::Vendor, false);
    devices()->setColumnWidth(DeviceModel::Vendor, 171);
    QHeaderView *header = devices()->horizontalHeader();
    header->moveSection(header->visualIndex(DeviceModel::Vendor), 1);
    devices()->sortByColumn(DeviceModel::Mac, Qt::DescendingOrder);
    m_console.reset();
    // A column that another version had is no trouble.
    QSettings settings;
    QStringList places = settings.value(u"columns/devices/places"_s).toStringList();
    places.insert(1, u"gone 80 shown"_s);
    settings.setValue(u"columns/devices/places"_s, places);
    settings.sync();

    m_console = std::make_unique<ConsoleFixture>(*m_site);
    m_console->window->showNode(ui::Node::Devices);
    header = devices()->horizontalHeader();
    QVERIFY(!devices()->isColumnHidden(DeviceModel::Vendor));
    QCOMPARE(header->visualIndex(DeviceModel::Vendor), 1);
    QCOMPARE(devices()->columnWidth(DeviceModel::Vendor), 171);
    QCOMPARE(devices()->proxy()->sortColumn(), int(DeviceModel::Mac));
    QCOMPARE(devices()->proxy()->sortOrder(), Qt::DescendingOrder);
}

void TestLists::columnsAreChosenInAMenuThatStaysOpen()
{
    m_console->action("list.columns")->trigger();
    auto *menu = devices()->findChild<QMenu *>(u"columnMenu"_s);
    QVERIFY(menu && menu->isVisible());
    QVERIFY(!menu->actions().first()->isEnabled()); // a row without its name is nobody
    QVERIFY(!devices()->isColumnHidden(DeviceModel::Mac));
    QTest::keyClick(menu, Qt::Key_Space); // the second entry: MAC address
    QVERIFY(devices()->isColumnHidden(DeviceModel::Mac));
    QVERIFY(menu->isVisible());
    QTest::keyClick(menu, Qt::Key_Space);
    QVERIFY(!devices()->isColumnHidden(DeviceModel::Mac));
    QTest::keyClick(menu, Qt::Key_Escape);
    QVERIFY(!menu->isVisible());
}

void TestLists::copyTakesTheSelectedRowsAsTheyAreShown()
{
    devices()->sortByColumn(DeviceModel::Name, Qt::AscendingOrder);
    for (int column = 2; column < devices()->model()->columnCount(); ++column)
        devices()->setColumnHidden(column, true);
    devices()->selectKeys({u"1"_s, u"2"_s});
    devices()->copySelection();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"class-a-01\t52:54:00:7A:10:01\nclass-a-02\t52:54:00:7A:10:02"_s);
}

void TestLists::exportWritesEveryRowAndColumn()
{
    m_console->find<QLineEdit>(u"search.devices"_s)->setText(u"lab"_s);
    QDialog *dialog = openExport();
    QVERIFY(dialog);
    QVERIFY(field<QRadioButton>(dialog, "shown")->isChecked()); // somebody searched: that is what they mean
    field<QRadioButton>(dialog, "all")->setChecked(true);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"devices.csv"_s);
    field<ui::PathField>(dialog, "file")->setPath(path);
    press(dialog, ui::names::DialogAccept);
    QTRY_VERIFY(m_console->dialogGone("export-list"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("\xEF\xBB\xBF\"Name\",\"MAC address\""));
    QVERIFY(bytes.contains("\"Last seen (UTC)\",\"Last seen (local time)\""));
    QVERIFY(bytes.contains("\"SMBIOS GUID\"") && bytes.contains("\"Vendor\""));
    QCOMPARE(bytes.count("\r\n"), 15);
    QVERIFY(bytes.contains("\"class-a-09\"") && bytes.contains("\"lab-bench-1\""));
}

void TestLists::exportOfTheSelectionWritesNoOther()
{
    devices()->selectKeys({u"3"_s, u"5"_s});
    QDialog *dialog = openExport();
    QVERIFY(field<QRadioButton>(dialog, "selected")->isChecked());
    field<QCheckBox>(dialog, "mark")->setChecked(false);
    field<QCheckBox>(dialog, "every-column")->setChecked(false);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"two.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    field<ui::PathField>(dialog, "file")->setPath(file.fileName());
    press(dialog, ui::names::DialogAccept);
    QTRY_VERIFY(m_console->dialog("replace-file")); // one that was typed: nobody was asked for it yet
    press(m_console->dialog("replace-file"), ui::names::DialogAccept);
    QTRY_VERIFY(m_console->dialogGone("export-list"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().split('\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines[0].startsWith("\"Name\"") && !lines[0].contains("Vendor"));
    QVERIFY(lines[1].startsWith("\"class-a-03\"") && lines[2].startsWith("\"class-a-05\""));
}

void TestLists::exportIntoNowhereSaysSo()
{
    QDialog *dialog = openExport();
    field<ui::PathField>(dialog, "file")->setPath(u"/no/such/folder/devices.csv"_s);
    press(dialog, ui::names::DialogAccept);
    QVERIFY(errorIn(dialog).contains(u"/no/such/folder"_s));
    field<ui::PathField>(dialog, "file")->setPath(u"/proc/devices.csv"_s);
    press(dialog, ui::names::DialogAccept);
    QTRY_VERIFY(errorIn(dialog).contains(u"/proc/devices.csv"_s));
    QVERIFY(m_console->dialog("export-list"));
    dialog->reject();
}

void TestLists::selectionOfManySurvivesARefresh()
{
    const QStringList keys{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s};
    devices()->selectKeys(keys);
    QCOMPARE(devices()->selectedKeys().size(), 6);
    QVERIFY(m_site->commands()->removeDevices({DeviceId{2}}).ok());
    QTRY_COMPARE(m_console->window->console().snapshot()->configuration().devices.size(), 13);
    QTRY_COMPARE(devices()->selectedKeys().size(), 5);
    QVERIFY(!devices()->selectedKeys().contains(u"2"_s));
}

QTEST_MAIN(TestLists)
#include "test_lists.moc"
