// SPDX-License-Identifier: GPL-3.0-or-later
// Devices, collections, task sequences and settings: their details, jobs over many, and what is dragged.
#include "models/boots/boot_history_model.h"
#include "tests/ui/sample_site.h"
#include "tests/ui/wizard_steps.h"
#include "ui/pages/device_drag.h"
#include "ui/widgets/list_view.h"
#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QSpinBox>
#include <QToolButton>
#include <QTreeView>

using namespace slipway;
using namespace slipway::test;

class TestListsAssets : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void aDeviceShowsItsBootsAndLeadsToThem();
    void membersOfACollectionAreShownUnderDevices();
    void wakingWithoutANetworkSaysSo();
    void aDeviceIsTakenOutOfACollection();
    void devicesDroppedOnACollectionBecomeItsMembers();
    void devicesDroppedOnTheTreeOpenTheDialogOfTheMenu();
    void aCollectionTellsItsRulesAndWindows();
    void aCollectionIsCopied();
    void manyAreDeletedAndWhatIsNeededStays();
    void aTaskSequenceIsMadeStepByStepAndDeployed();
    void aTaskSequenceIsCopiedAndChangedByApply();
    void settingsAreFoundBySearch();
    void aSettingSaysItsDefaultAndGoesBackToIt();

private:
    ui::ListView *list(const char *name)
    {
        return m_console->find<ui::ListView>(u"list."_s + QString::fromLatin1(name));
    }
    const site::Snapshot &snapshot() const { return *m_console->window->console().snapshot(); }
    CollectionId collection(const QString &name) const
    {
        for (const site::Collection &each : snapshot().configuration().collections) {
            if (each.name == name)
                return each.id;
        }
        return {};
    }
    QString key(const QString &name) const { return QString::number(collection(name).value); }
    void picture(QWidget *widget, const QString &name) const
    {
        const QString folder = qEnvironmentVariable("SLIPWAY_PICTURES");
        QTest::qWait(0);
        QTest::qWait(0);
        QVERIFY(folder.isEmpty() || widget->grab().save(folder + u'/' + name + u".png"_s));
    }
    bool noticeSays(const QString &words)
    {
        const QList<QLabel *> labels = m_console->window->findChildren<QLabel *>(QString(ui::names::NoticeText));
        return std::any_of(labels.begin(), labels.end(), [&](QLabel *label) { return label->text().contains(words); });
    }
    bool drop(QWidget *onto, const QPoint &at, const QStringList &keys)
    {
        QMimeData data;
        data.setData(ui::DeviceDragFormat, keys.join(u'\n').toUtf8());
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(onto, &enter);
        QDragMoveEvent move(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(onto, &move);
        QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(onto, &drop);
        return move.isAccepted();
    }
    std::unique_ptr<SiteOnDisk> m_site;
    std::unique_ptr<ConsoleFixture> m_console;
};

void TestListsAssets::initTestCase()
{
    ConsoleFixture::prepare();
    m_site = std::make_unique<SiteOnDisk>();
    fillSampleSite(*m_site);
    session::BootSession boot;
    boot.token = "remembered000001";
    boot.mac = mac("52:54:00:7A:10:04");
    boot.state = session::State::Delivered;
    boot.startedMs = 1'700'000'000'000;
    boot.lastSeenMs = boot.startedMs + 61'000;
    boot.endedMs = boot.lastSeenMs;
    boot.decision.answer = policy::Answer::Boot;
    boot.decision.taskSequence = u"Install Debian 12"_s;
    boot.decision.deployment = {u"P0100001"_s};
    QVERIFY((*store::StateStore::open(m_site->location))->saveSession(boot).ok());
    m_console = std::make_unique<ConsoleFixture>(*m_site);
    m_console->window->resize(1366, 768);
}

void TestListsAssets::aDeviceShowsItsBootsAndLeadsToThem()
{
    m_console->window->showNode(ui::Node::Devices);
    list("devices")->selectKeys({u"4"_s});
    auto *history = m_console->find<ui::ListView>(u"deviceHistory"_s);
    m_console->find<QTabWidget>(u"details.devices"_s)->setCurrentWidget(history);
    QTRY_COMPARE(history->rows()->rowCount(), 1);
    QCOMPARE(history->rows()->index(0, models::BootHistoryModel::TaskSequence).data().toString(),
             u"Install Debian 12"_s);
    QCOMPARE(history->rows()->index(0, models::BootHistoryModel::Duration).data(models::SortRole).toLongLong(), 61'000);
    picture(m_console->window.get(), u"device-history"_s);
    history->selectRow(0);
    QTest::keyClick(history, Qt::Key_Return);
    QCOMPARE(m_console->window->node(), ui::Node::LiveBoots);
    m_console->window->showNode(ui::Node::Devices);
    list("devices")->selectKeys({u"5"_s});
    QTRY_COMPARE(history->rows()->rowCount(), 0); // another machine's are another's
}

void TestListsAssets::membersOfACollectionAreShownUnderDevices()
{
    m_console->window->showNode(ui::Node::Collections);
    list("collections")->selectKeys({key(u"Electronics lab"_s)});
    m_console->action("collection.show")->trigger();
    QCOMPARE(m_console->window->node(), ui::Node::Devices);
    QCOMPARE(list("devices")->model()->rowCount(), 5);
    QCOMPARE(m_console->find<QComboBox>(u"deviceCollection"_s)->currentText(), u"Electronics lab"_s);
    m_console->window->console().show(ui::Node::Devices, {u"1"_s}); // who is looked for is found
    QCOMPARE(list("devices")->currentKey(), u"1"_s);
    QCOMPARE(list("devices")->model()->rowCount(), 14);
}

void TestListsAssets::wakingWithoutANetworkSaysSo()
{
    // Nothing may leave this computer in a test.
    QVERIFY(m_site->commands()->setSetting(u"responder.interfaces"_s, u"nowhere0"_s));
    QTRY_COMPARE(snapshot().settings().interfaces, QStringList{u"nowhere0"_s});
    m_console->window->showNode(ui::Node::Devices);
    list("devices")->selectKeys({u"1"_s, u"2"_s});
    m_console->action("device.wake")->trigger();
    QTRY_VERIFY(noticeSays(u"no network to wake"_s));
    QVERIFY(m_site->commands()->setSetting(u"responder.interfaces"_s, u"all"_s));
}

void TestListsAssets::aDeviceIsTakenOutOfACollection()
{
    m_console->window->showNode(ui::Node::Devices);
    list("devices")->selectKeys({u"10"_s, u"11"_s});
    m_console->action("device.uncollect")->trigger();
    QDialog *dialog = m_console->dialog("uncollect");
    QVERIFY(dialog);
    QCOMPARE(field<QComboBox>(dialog, "collection")->currentText(), u"Electronics lab (2 of them)"_s);
    press(dialog, ui::names::DialogAccept);
    QTRY_COMPARE(snapshot().memberCount(collection(u"Electronics lab"_s)), 3);
    QTRY_VERIFY(!m_console->action("device.uncollect")->isEnabled());
    QTRY_COMPARE(m_console->action("edit.undo")->text(), u"&Undo: Remove 2 members from Electronics lab"_s);
    m_console->action("edit.undo")->trigger();
    QTRY_COMPARE(snapshot().memberCount(collection(u"Electronics lab"_s)), 5);
    QTRY_VERIFY(m_console->action("edit.redo")->isEnabled());
    m_console->action("edit.redo")->trigger();
    QTRY_COMPARE(snapshot().memberCount(collection(u"Electronics lab"_s)), 3);
}

void TestListsAssets::devicesDroppedOnACollectionBecomeItsMembers()
{
    m_console->window->showNode(ui::Node::Collections);
    ui::ListView *collections = list("collections");
    const auto rectOf = [&](const QString &name) {
        const int row = collections->rows()->rowOfKeyText(key(name));
        return collections->visualRect(collections->proxy()->mapFromSource(collections->rows()->index(row, 0)));
    };
    QVERIFY(!drop(collections->viewport(), rectOf(u"All Systems"_s).center(), {u"10"_s}));
    QVERIFY(drop(collections->viewport(), rectOf(u"Electronics lab"_s).center(), {u"10"_s, u"11"_s}));
    QTRY_COMPARE(snapshot().memberCount(collection(u"Electronics lab"_s)), 5);
    QTRY_VERIFY(noticeSays(u"2 devices are members of Electronics lab"_s));
}

void TestListsAssets::devicesDroppedOnTheTreeOpenTheDialogOfTheMenu()
{
    m_console->window->showNode(ui::Node::Devices);
    auto *tree = m_console->find<QTreeView>(ui::names::NodeTree);
    const auto nodeRect = [tree](const QString &title) {
        const QModelIndex root = tree->model()->index(0, 0);
        for (int row = 0; row < tree->model()->rowCount(root); ++row) {
            if (const QModelIndex node = tree->model()->index(row, 0, root); node.data().toString() == title)
                return tree->visualRect(node);
        }
        return QRect();
    };
    QVERIFY(!drop(tree->viewport(), nodeRect(u"Unknown Machines"_s).center(), {u"1"_s}));
    QVERIFY(drop(tree->viewport(), nodeRect(u"Device Collections"_s).center(), {u"1"_s, u"2"_s}));
    QDialog *dialog = m_console->dialog("collect");
    QVERIFY(dialog);
    QVERIFY(dialog->windowTitle().contains(u"2 Devices"_s));
    dialog->reject();
}

void TestListsAssets::aCollectionTellsItsRulesAndWindows()
{
    engine::CollectionChange change;
    change.addedRules = {{site::CollectionRule::Kind::Query, {}, *site::parseQuery(u"name like class-a-0*"_s)}};
    change.addedWindows = {*site::parseWindow(u"daily 22:00 2h"_s)};
    QVERIFY(m_site->commands()->changeCollection(collection(u"Electronics lab"_s), change).ok());
    m_console->window->showNode(ui::Node::Collections);
    list("collections")->selectKeys({key(u"Electronics lab"_s)});
    auto *rules = m_console->find<ui::ListView>(u"collectionRules"_s);
    QTRY_COMPARE(rules->rows()->rowCount(), 3); // limit, direct members, query
    QTRY_COMPARE(m_console->find<ui::ListView>(u"collectionWindows"_s)->rows()->rowCount(), 1);
    m_console->find<QTabWidget>(u"details.collections"_s)->setCurrentWidget(rules);
    picture(m_console->window.get(), u"collection-rules"_s);
}

void TestListsAssets::aCollectionIsCopied()
{
    m_console->window->showNode(ui::Node::Collections);
    list("collections")->selectKeys({key(u"Electronics lab"_s)});
    m_console->action("collection.copy")->trigger();
    QDialog *dialog = m_console->dialog("copy-collection");
    QVERIFY(dialog);
    QCOMPARE(field<QLineEdit>(dialog, "name")->text(), u"Electronics lab (copy)"_s);
    press(dialog, ui::names::DialogAccept);
    QTRY_VERIFY(collection(u"Electronics lab (copy)"_s).isValid());
    QCOMPARE(snapshot().memberCount(collection(u"Electronics lab (copy)"_s)),
             snapshot().memberCount(collection(u"Electronics lab"_s)));
}

void TestListsAssets::manyAreDeletedAndWhatIsNeededStays()
{
    m_console->window->showNode(ui::Node::Collections);
    list("collections")->selectKeys({key(u"Electronics lab (copy)"_s), key(u"Classroom A"_s)});
    m_console->action("collection.delete")->trigger();
    press(m_console->dialog("delete-collection"), ui::names::DialogAccept);
    QTRY_VERIFY(!collection(u"Electronics lab (copy)"_s).isValid());
    // The other one is deployed to: it stays, and the dialog says why.
    QTRY_VERIFY(m_console->dialog("bulk") && m_console->dialog("bulk")->isVisible());
    QCOMPARE(m_console->dialog("bulk")->findChild<QLabel *>(u"bulkSummary"_s)->text(), u"1 done, 1 failed."_s);
    QVERIFY(collection(u"Classroom A"_s).isValid());
    m_console->dialog("bulk")->reject();
    QTRY_VERIFY(m_console->dialogGone("bulk"));
}

void TestListsAssets::aTaskSequenceIsMadeStepByStepAndDeployed()
{
    m_console->window->showNode(ui::Node::TaskSequences);
    m_console->action("sequence.add")->trigger();
    QDialog *dialog = m_console->dialog("add-task-sequence");
    auto *name = field<QLineEdit>(dialog, "name");
    const auto *next = dialog->findChild<QPushButton *>(QString(ui::names::DialogAccept));
    QVERIFY(!next->isEnabled());
    name->setText(u"test MEMORY"_s);
    QVERIFY(!next->isEnabled() && next->toolTip().contains(u"already"_s));
    name->setText(u"Test memory twice"_s);
    QVERIFY(goToStep(dialog, "image"));
    QVERIFY(!next->isEnabled()); // three images: none is guessed
    field<ui::ListView>(dialog, "images")->selectKeys({u"2"_s});
    picture(dialog, u"sequence-wizard-image"_s);
    QVERIFY(goToStep(dialog, "done"));
    picture(dialog, u"sequence-wizard-done"_s);
    press(dialog, ui::names::DialogAccept);
    QTRY_VERIFY(m_console->dialog("deploy"));
    QCOMPARE(field<QComboBox>(m_console->dialog("deploy"), "sequence")->currentText(), u"Test memory twice"_s);
    m_console->dialog("deploy")->reject();
    QCOMPARE(snapshot().configuration().taskSequences.size(), 5);
}

void TestListsAssets::aTaskSequenceIsCopiedAndChangedByApply()
{
    m_console->window->showNode(ui::Node::TaskSequences);
    list("task-sequences")->selectKeys({u"1"_s});
    m_console->action("sequence.copy")->trigger();
    QDialog *dialog = m_console->dialog("copy-task-sequence");
    QVERIFY(dialog);
    press(dialog, ui::names::DialogAccept);
    QTRY_COMPARE(snapshot().configuration().taskSequences.size(), 6);
    QCOMPARE(snapshot().taskSequence({6})->name, u"Install Debian 12 (copy)"_s);
    QCOMPARE(snapshot().taskSequence({6})->bootImage, snapshot().taskSequence({1})->bootImage);
    list("task-sequences")->selectKeys({u"6"_s});
    m_console->action("sequence.edit")->trigger();
    dialog = m_console->dialog("edit-task-sequence");
    field<QLineEdit>(dialog, "name")->setText(u"Install Debian 13"_s);
    dialog->findChild<QPushButton *>(u"dialogApply"_s)->click();
    QTRY_COMPARE(snapshot().taskSequence({6})->name, u"Install Debian 13"_s);
    QVERIFY(dialog->isVisible());
    dialog->reject();
}

void TestListsAssets::settingsAreFoundBySearch()
{
    m_console->window->showNode(ui::Node::Settings);
    auto *search = m_console->find<QLineEdit>(u"search.settings"_s);
    m_console->action("focus.search")->trigger();
    search->setText(u"lease time"_s);
    QVERIFY(m_console->find(u"setting.dhcp.lease-time"_s)->isVisible());
    QVERIFY(!m_console->find(u"setting.tftp.max-block-size"_s)->isVisible());
    QVERIFY(!m_console->find(u"settings.tftp"_s)->isVisible());
    search->setText(u"no such words"_s);
    QVERIFY(m_console->find(u"settingsNothing"_s)->isVisible());
    search->clear();
    QVERIFY(m_console->find(u"setting.tftp.max-block-size"_s)->isVisible());
    QVERIFY(!m_console->find(u"settingsNothing"_s)->isVisible());
}

void TestListsAssets::aSettingSaysItsDefaultAndGoesBackToIt()
{
    m_console->window->showNode(ui::Node::Settings);
    auto *value = m_console->find<QSpinBox>(u"setting.dhcp.lease-time"_s);
    auto *usual = m_console->find<QLabel>(u"settingUsual.dhcp.lease-time"_s);
    auto *reset = m_console->find<QToolButton>(u"settingReset.dhcp.lease-time"_s);
    QVERIFY(!usual->isVisible() && !reset->isVisible());
    value->setValue(7200);
    QVERIFY(usual->isVisible() && usual->text().contains(u"3,600"_s));
    picture(m_console->window.get(), u"settings-changed"_s);
    reset->click();
    QCOMPARE(value->value(), 3600);
    value->setValue(7200);
    m_console->action("settings.apply")->trigger();
    QTRY_COMPARE(snapshot().settings().leaseTime, 7200);
    QVERIFY(usual->isVisible());
    QVERIFY(!m_console->find<QPushButton>(u"settingsReset.tftp"_s)->isVisible());
    m_console->find<QPushButton>(u"settingsReset.dhcp"_s)->click();
    QCOMPARE(value->value(), 3600);
    m_console->action("settings.apply")->trigger();
    QTRY_COMPARE(snapshot().settings().leaseTime, 3600);
}

QTEST_MAIN(TestListsAssets)
#include "test_lists_assets.moc"
