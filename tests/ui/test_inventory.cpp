// SPDX-License-Identifier: GPL-3.0-or-later
// The inventory of screens: what each place lists, which details it has and what can be done there, held against the
// pages as they are. A column, a tab or an action that somebody takes away is missed here.
//
// Where our word is another than Configuration Manager's, the table says ours, and the comment theirs.
#include "tests/ui/sample_site.h"
#include "tests/ui/screen_walk.h"
#include <QHeaderView>
#include <QLineEdit>
#include <QToolButton>

using namespace slipway;
using namespace slipway::test;

namespace {

struct Place
{
    ui::Node node;
    QStringList shown;   ///< columns at first, by their titles, in any order
    QStringList others;  ///< columns that can be chosen besides
    QStringList tabs;    ///< of the details
    QStringList actions; ///< ids
};

QList<Place> assets()
{
    return {
        // "Last boot state": Last boot; "Assigned deployment": Deployments, since several reach a machine and which one
        // wins is asked under Why?.
        // Serial number and model are not told by PXE firmware, and so not listed; "NIC" is known by its vendor.
        {ui::Node::Devices,
         {u"Name"_s, u"MAC address"_s, u"Architecture"_s, u"Last boot"_s, u"Last seen"_s, u"Deployments"_s,
          u"Excluded"_s, u"SMBIOS GUID"_s},
         {u"Vendor"_s, u"IP address"_s, u"Times booted"_s, u"Owner collections"_s, u"Network"_s, u"Switch port"_s,
          u"Last answer"_s, u"Quarantine"_s},
         {u"Summary"_s, u"Why?"_s, u"Deployments"_s, u"PXE ledger"_s, u"Collections"_s, u"Variables"_s,
          u"Boot history"_s},
         {u"device.add"_s, u"device.import"_s, u"device.edit"_s, u"device.approve"_s, u"device.collect"_s,
          u"device.uncollect"_s, u"device.clear"_s, u"device.exclude"_s, u"device.include"_s, u"device.wake"_s,
          u"device.copy-mac"_s, u"device.variable"_s, u"device.delete"_s}},
        {ui::Node::Collections,
         {u"Name"_s, u"Members"_s, u"Deployments"_s, u"Limiting collection"_s, u"Last evaluated"_s},
         {u"Maintenance windows"_s},
         {u"Summary"_s, u"Members"_s, u"Rules"_s, u"Deployments"_s, u"Maintenance windows"_s, u"Variables"_s},
         {u"collection.deploy"_s, u"collection.clear"_s, u"collection.show"_s, u"collection.update"_s,
          u"collection.copy"_s, u"collection.export"_s, u"collection.relations"_s, u"collection.rules"_s,
          u"collection.members"_s, u"collection.variable"_s, u"collection.delete"_s}},
        {ui::Node::UnknownMachines,
         {u"MAC address"_s, u"Vendor"_s, u"Architecture"_s, u"First seen"_s, u"Last seen"_s, u"Requests"_s,
          u"Last answer"_s},
         {u"SMBIOS GUID"_s, u"Network"_s, u"Switch port"_s, u"Last PXE advertisement"_s, u"Ignored"_s},
         {u"Summary"_s, u"PXE ledger"_s, u"Packets"_s},
         {u"unknown.register"_s, u"unknown.merge"_s, u"unknown.exclude"_s, u"unknown.ignore"_s, u"unknown.notice"_s,
          u"unknown.show-ignored"_s, u"unknown.clear"_s, u"unknown.delete"_s}},
    };
}

QList<Place> library()
{
    return {
        // "Hash state": State; "PXE-enabled": PXE. There is no default image for an architecture here: what a machine
        // boots is chosen by its deployment, never by a default.
        {ui::Node::BootImages,
         {u"Name"_s, u"Architecture"_s, u"Version"_s, u"PXE"_s, u"Size"_s, u"State"_s, u"Used by"_s},
         {},
         {u"Summary"_s, u"Files"_s, u"Deployments"_s, u"Content"_s},
         {u"image.add"_s, u"image.edit"_s, u"image.validate"_s, u"image.update"_s, u"image.delete"_s, u"image.supply"_s,
          u"image.pxe-on"_s, u"image.pxe-off"_s}},
        {ui::Node::TaskSequences,
         {u"Name"_s, u"ID"_s, u"Boot image"_s, u"Size"_s, u"Modified"_s, u"Deployments"_s},
         {},
         {u"Summary"_s, u"Steps"_s, u"Deployments"_s},
         {u"sequence.add"_s, u"sequence.edit"_s, u"sequence.deploy"_s, u"sequence.copy"_s, u"sequence.import"_s,
          u"sequence.export"_s, u"sequence.disable"_s, u"sequence.delete"_s}},
    };
}

QList<Place> monitoring()
{
    return {
        // "MAC/Name": Machine and MAC address; "Retrans.": Sent again; "Relay/opt 82": Relay and switch.
        {ui::Node::LiveBoots,
         {u"Machine"_s, u"MAC address"_s, u"Stage"_s, u"Progress"_s, u"Rate"_s, u"Sent again"_s,
          u"Block \u00D7 window"_s, u"Elapsed"_s, u"File"_s, u"Client"_s, u"Relay and switch"_s},
         {},
         {u"Timeline"_s, u"Why?"_s, u"Waterfall"_s, u"Details"_s, u"Packets"_s, u"Options"_s, u"Log"_s},
         {u"boot.stop"_s, u"boot.exclude"_s, u"boot.copy"_s, u"boot.follow"_s, u"boot.clear"_s, u"boot.why"_s,
          u"boot.register"_s}},
        {ui::Node::Dashboard,
         {},
         {},
         {},
         {u"chart.pause"_s, u"chart.table"_s, u"chart.png"_s, u"chart.pdf"_s, u"chart.csv"_s}},
        {ui::Node::Deployments,
         {u"Members"_s, u"Not started"_s, u"Started"_s, u"Served"_s, u"Failed"_s},
         {u"Start"_s, u"Expires"_s},
         {u"Summary"_s, u"Machines"_s},
         {u"deployment.add"_s, u"deployment.edit"_s, u"deployment.enable"_s, u"deployment.disable"_s,
          u"deployment.delete"_s}},
        {ui::Node::StatusMessages,
         {u"Severity"_s, u"Time"_s, u"Message"_s, u"New"_s},
         {},
         {u"Message"_s},
         {u"message.copy"_s, u"message.read"_s, u"message.read-all"_s}},
        {ui::Node::HealthChecks,
         {u"Severity"_s, u"Finding"_s, u"What to do"_s},
         {u"Likely cause"_s},
         {u"Finding"_s},
         {u"health.open"_s, u"health.check"_s, u"health.copy"_s}},
        {ui::Node::Audit,
         {u"Time"_s, u"By"_s, u"What"_s, u"Object"_s, u"Changes"_s},
         {},
         {u"Changes"_s, u"Entry"_s},
         {u"audit.replay"_s, u"audit.verify"_s, u"audit.export"_s, u"audit.copy"_s}},
    };
}

QList<Place> administration()
{
    return {
        // "PXE responder", "DHCP", "TFTP", "HTTP" and "Interfaces" are groups of one page. "Users and roles" are the
        // operating system's: who may write the site's folder may change the site.
        {ui::Node::Settings, {}, {}, {}, {u"settings.apply"_s, u"settings.revert"_s}},
        {ui::Node::Services,
         {u"Service"_s, u"State"_s, u"Address and port"_s, u"Requests"_s, u"Answered"_s, u"Errors"_s},
         {},
         {u"Summary"_s, u"Statistics"_s, u"Settings"_s},
         {u"service.test"_s, u"service.settings"_s}},
        {ui::Node::Interfaces,
         {u"Interface"_s, u"Link"_s, u"IPv4 addresses"_s, u"Slipway"_s, u"Other servers"_s},
         {u"MTU"_s},
         {u"Summary"_s},
         {u"interface.probe"_s}},
        {ui::Node::Leases,
         {u"Address"_s, u"Machine"_s, u"MAC address"_s, u"State"_s, u"Until"_s},
         {},
         {u"Summary"_s},
         {u"lease.add-device"_s, u"lease.release"_s}},
        {ui::Node::Backup,
         {u"Time"_s, u"Made"_s, u"What is in it"_s, u"Size"_s, u"Verified"_s},
         {u"Folder"_s},
         {u"Summary"_s},
         {u"backup.create"_s, u"backup.verify"_s, u"backup.delete"_s, u"backup.folder"_s}},
        {ui::Node::Exclusions,
         {u"MAC address"_s, u"Note"_s},
         {},
         {},
         {u"exclusion.add"_s, u"exclusion.delete"_s, u"exclusion.import"_s, u"exclusion.export"_s}},
    };
}

} // namespace

class TestInventory : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase() { m_console.reset(); }
    void everyPlaceIsInTheWindow_data();
    void everyPlaceIsInTheWindow();
    void everyActionIsInTheMenuOfItsList_data() { everyPlaceIsInTheWindow_data(); }
    void everyActionIsInTheMenuOfItsList();
    void everyListIsExportedAndItsFiltersAreKept_data() { everyPlaceIsInTheWindow_data(); }
    void everyListIsExportedAndItsFiltersAreKept();
    void everyDialogOfTheInventoryOpens_data();
    void everyDialogOfTheInventoryOpens();
    void serviceIsStartedAndStoppedFromTheMenu();

private:
    std::unique_ptr<SiteOnDisk> m_site;
    std::unique_ptr<ConsoleFixture> m_console;
};

Q_DECLARE_METATYPE(Place)

void TestInventory::initTestCase()
{
    ConsoleFixture::prepare();
    m_site = std::make_unique<SiteOnDisk>();
    fillSampleSite(*m_site);
    m_console = std::make_unique<ConsoleFixture>(*m_site);
    m_console->window->resize(1366, 768);
    playBoots(*m_console, SystemClock().utcMs());
}

void TestInventory::everyPlaceIsInTheWindow_data()
{
    QTest::addColumn<Place>("place");
    for (const Place &place : assets() + library() + monitoring() + administration())
        QTest::newRow(qPrintable(ui::nodeText(place.node).key)) << place;
}

void TestInventory::everyPlaceIsInTheWindow()
{
    QFETCH(Place, place);
    m_console->window->showNode(place.node);
    selectSomething(*m_console, place.node);
    QStringList faults;
    if (ui::ListView *list = listOf(*m_console, place.node)) {
        QStringList shown, hidden;
        for (int column = 0; column < list->model()->columnCount(); ++column) {
            const QString title = list->model()->headerData(column, Qt::Horizontal).toString();
            (list->isColumnHidden(column) ? hidden : shown) += title;
        }
        for (const QString &title : std::as_const(place.shown)) {
            if (!shown.contains(title))
                faults += u"column %1 is not shown"_s.arg(title);
        }
        for (const QString &title : std::as_const(place.others)) {
            if (!hidden.contains(title))
                faults += u"column %1 cannot be chosen"_s.arg(title);
        }
    } else if (!place.shown.isEmpty()) {
        faults += u"there is no list"_s;
    }
    QStringList tabs;
    if (const auto *details = m_console->find<QTabWidget>(u"details."_s + ui::nodeText(place.node).key)) {
        for (int tab = 0; tab < details->count(); ++tab)
            tabs += details->tabText(tab);
    }
    for (const QString &title : std::as_const(place.tabs)) {
        if (!tabs.contains(title))
            faults += u"details have no tab %1"_s.arg(title);
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u", "_s)));
}

void TestInventory::everyActionIsInTheMenuOfItsList()
{
    QFETCH(Place, place);
    m_console->window->showNode(place.node);
    selectSomething(*m_console, place.node);
    QStringList own, faults;
    for (const QAction *action : m_console->window->actions().actionsOf(place.node))
        own += action->property("id").toString();
    for (const QString &id : std::as_const(place.actions)) {
        if (!own.contains(id))
            faults += u"there is no action %1"_s.arg(id);
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u", "_s)));
    ui::ListView *list = listOf(*m_console, place.node);
    if (!list)
        return;
    emit list->customContextMenuRequested(QPoint(20, 20));
    QMenu *menu = nullptr;
    for (QMenu *each : m_console->window->findChildren<QMenu *>()) {
        if (each->isVisible())
            menu = each;
    }
    QVERIFY(menu);
    for (const QString &id : std::as_const(place.actions)) {
        if (!menu->actions().contains(m_console->window->actions().action(id)))
            faults += u"the menu of the list lacks %1"_s.arg(id);
    }
    menu->close();
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u", "_s)));
}

void TestInventory::everyListIsExportedAndItsFiltersAreKept()
{
    QFETCH(Place, place);
    m_console->window->showNode(place.node);
    if (!listOf(*m_console, place.node))
        return;
    QVERIFY(m_console->action("list.export")->isEnabled());
    QVERIFY(m_console->action("list.columns")->isEnabled());
    const QString key = ui::nodeText(place.node).key;
    auto *search = m_console->find<QLineEdit>(u"search."_s + key);
    auto *button = m_console->find<QToolButton>(u"filters."_s + key);
    QVERIFY(search && button && button->isVisible());
    search->setText(u"abc"_s);
    const auto chosen = [button](const QString &text) -> QAction * {
        emit button->menu()->aboutToShow();
        for (QAction *action : button->menu()->actions()) {
            if (action->text().section(u'\t', 0, 0).remove(u'&') == text)
                return action;
        }
        return nullptr;
    };
    QAction *save = chosen(u"Save This Filter…"_s);
    QVERIFY(save && save->isEnabled());
    save->trigger();
    QDialog *dialog = m_console->dialog("save-filter");
    QVERIFY(dialog);
    field<QLineEdit>(dialog, "name")->setText(u"My own"_s);
    press(dialog, ui::names::DialogAccept);
    QTRY_VERIFY(m_console->dialogGone("save-filter"));
    search->clear();
    QAction *saved = chosen(u"My own"_s);
    QVERIFY(saved);
    saved->trigger();
    QCOMPARE(search->text(), u"abc"_s);
    search->clear();
    QVERIFY(!chosen(u"Save This Filter…"_s)->isEnabled()); // nothing is typed
    const QMenu *remove = chosen(u"Remove a Saved Filter"_s)->menu();
    remove->actions().first()->trigger();
    QVERIFY(!chosen(u"My own"_s));
    // The settings are a file that anybody may have written.
    QStringList foreign;
    for (int i = 0; i < 500; ++i)
        foreign += u"%1\u202Egnp"_s.arg(i) + QString(5000, u'x') + u"\ntext"_s;
    QSettings().setValue(u"filters/"_s + key, foreign);
    emit button->menu()->aboutToShow();
    QVERIFY(button->menu()->actions().size() < 60);
    for (const QAction *action : button->menu()->actions())
        QVERIFY(action->text().size() < 200 && !action->text().contains(u'\u202E'));
    QSettings().remove(u"filters/"_s + key);
}

void TestInventory::everyDialogOfTheInventoryOpens_data()
{
    QTest::addColumn<ui::Node>("node");
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("dialog");
    const auto row = [](ui::Node node, const char *action, const char *dialog) {
        QTest::newRow(dialog) << node << QString::fromLatin1(action) << u"dialog."_s + QString::fromLatin1(dialog);
    };
    row(ui::Node::Devices, "engine.set-up", "setup");
    row(ui::Node::BootImages, "image.add", "add-boot-image");
    row(ui::Node::BootImages, "image.edit", "edit-boot-image");
    row(ui::Node::TaskSequences, "sequence.add", "add-task-sequence");
    row(ui::Node::TaskSequences, "sequence.deploy", "deploy");
    row(ui::Node::Devices, "device.import", "import-devices");
    row(ui::Node::Devices, "device.edit", "edit-device");
    row(ui::Node::Collections, "collection.relations", "relations");
    row(ui::Node::Deployments, "deployment.edit", "deployment");
    row(ui::Node::Devices, "help.diagnostics", "diagnostics");
    row(ui::Node::Devices, "help.about", "about");
    row(ui::Node::Devices, "help.keys", "shortcuts");
}

void TestInventory::everyDialogOfTheInventoryOpens()
{
    QFETCH(ui::Node, node);
    QFETCH(QString, action);
    QFETCH(QString, dialog);
    m_console->window->showNode(node);
    selectSomething(*m_console, node);
    QAction *deed = m_console->window->actions().action(action);
    QVERIFY2(deed->isEnabled(), qPrintable(action));
    deed->trigger();
    QTRY_VERIFY2(shownDialog(*m_console), qPrintable(action));
    QCOMPARE(shownDialog(*m_console)->objectName(), dialog);
    dismiss(*m_console);
}

void TestInventory::serviceIsStartedAndStoppedFromTheMenu()
{
    for (const char *id : {"engine.start", "engine.stop", "guard.stop-answering", "guard.start-answering"}) {
        const QAction *action = m_console->action(id);
        bool found = false;
        for (const QMenu *menu : m_console->window->findChildren<QMenu *>())
            found = found || menu->actions().contains(const_cast<QAction *>(action));
        QVERIFY2(found, id);
    }
}

QTEST_MAIN(TestInventory)
#include "test_inventory.moc"
