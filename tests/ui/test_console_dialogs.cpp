// SPDX-License-Identifier: GPL-3.0-or-later
// Every dialog, clicked through against a real engine on a real site.
#include "tests/ui/console_fixture.h"
#include "tests/ui/wizard_steps.h"
#include "ui/widgets/list_view.h"
#include "ui/widgets/path_field.h"
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QRadioButton>

using namespace slipway;
using namespace slipway::test;

class TestConsoleDialogs : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { ConsoleFixture::prepare(); }
    void aDeviceIsAddedChangedAndDeleted();
    void aBadMacIsExplainedAndNothingIsLost();
    void aTakenMacIsRefusedWithItsOwner();
    void aCollectionGetsMembersAndIsDeployedTo();
    void aBootImageIsCopiedIn();
    void aRequiredDeploymentToUnknownComputersWantsItsNameTyped();
    void aLongNameMakesNoDialogWiderThanTheScreen();
    void whatWasCorrectedIsNoErrorAnyMore();
    void anExclusionIsAddedWithANoteAndRemoved();
    void clearingTellsWhatItWillDoAndWhatCameOfIt();
    void settingsAreAppliedAndABadOneIsExplained();
    void aDuplicateIdIsAdded();
};

void TestConsoleDialogs::aDeviceIsAddedChangedAndDeleted()
{
    SiteOnDisk site;
    ConsoleFixture console(site);
    console.window->showNode(ui::Node::Devices);
    // The empty state's button is the way in for who has nothing yet.
    auto *button = console.find<QPushButton>(u"emptyButton.devices"_s);
    QVERIFY(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QDialog *dialog = console.dialog("add-device");
    QVERIFY(dialog);
    QTest::keyClicks(field<QLineEdit>(dialog, "name"), u"pc-17"_s);
    field<QPlainTextEdit>(dialog, "macs")->setPlainText(u"52-54-00-aa-bb-01\n525400aabb02"_s);
    press(dialog, ui::names::DialogAccept);
    QTRY_VERIFY(console.dialogGone("add-device"));
    QTRY_COMPARE(console.window->console().devices.rowCount(), 1);
    QCOMPARE(console.window->console().devices.row(0).macs, u"52:54:00:AA:BB:01, 52:54:00:AA:BB:02"_s);

    auto *list = console.find<ui::ListView>(u"list.devices"_s);
    QTRY_VERIFY(list->isVisible());
    list->selectRow(0);
    QVERIFY(console.action("device.edit")->isEnabled());
    console.action("device.edit")->trigger();
    dialog = console.dialog("edit-device");
    QVERIFY(dialog);
    field<QLineEdit>(dialog, "name")->setText(u"pc-18"_s);
    field<QComboBox>(dialog, "architecture")->setCurrentIndex(2);
    press(dialog, ui::names::DialogAccept);
    QTRY_COMPARE(console.window->console().devices.row(0).name, u"pc-18"_s);
    QCOMPARE(console.window->console().devices.row(0).architecture, u"x64"_s);
    // The selection survived the change.
    QCOMPARE(list->selectedKeys().size(), 1);

    console.action("device.delete")->trigger();
    dialog = console.dialog("delete-devices");
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QLabel *>(u"consequenceNames"_s)->text(), u"pc-18"_s);
    press(dialog, ui::names::DialogAccept);
    QTRY_COMPARE(console.window->console().devices.rowCount(), 0);
    QTRY_VERIFY(button->isVisible());
}

void TestConsoleDialogs::aBadMacIsExplainedAndNothingIsLost()
{
    SiteOnDisk site;
    ConsoleFixture console(site);
    console.window->showNode(ui::Node::Devices);
    console.action("device.add")->trigger();
    QDialog *dialog = console.dialog("add-device");
    field<QLineEdit>(dialog, "name")->setText(u"pc"_s);
    press(dialog, ui::names::DialogAccept);
    QVERIFY(errorIn(dialog).contains(u"MAC address or an SMBIOS GUID"_s));
    field<QPlainTextEdit>(dialog, "macs")->setPlainText(u"52:54:00:zz"_s);
    press(dialog, ui::names::DialogAccept);
    QVERIFY(errorIn(dialog).contains(u"52:54:00:zz"_s));
    QCOMPARE(dialog->focusWidget(), field<QPlainTextEdit>(dialog, "macs"));
    QCOMPARE(field<QPlainTextEdit>(dialog, "macs")->toPlainText(), u"52:54:00:zz"_s);
    QCOMPARE(console.window->console().devices.rowCount(), 0);
}

void TestConsoleDialogs::aTakenMacIsRefusedWithItsOwner()
{
    SiteOnDisk site;
    QVERIFY(site.commands()->addDevice({u"owner"_s, {mac("52:54:00:00:00:01")}, {}, {}, {}}).ok());
    ConsoleFixture console(site);
    console.window->showNode(ui::Node::Devices);
    console.action("device.add")->trigger();
    QDialog *dialog = console.dialog("add-device");
    field<QLineEdit>(dialog, "name")->setText(u"thief"_s);
    field<QPlainTextEdit>(dialog, "macs")->setPlainText(u"52:54:00:00:00:01"_s);
    press(dialog, ui::names::DialogAccept);
    QTRY_VERIFY(errorIn(dialog).contains(u"owner"_s));
    QVERIFY(dialog->isVisible());
    // The keyboard is where it was, not where the disabled button let it go.
    QTRY_COMPARE(dialog->focusWidget()->objectName(), QString(ui::names::DialogAccept));
    press(dialog, ui::names::DialogReject);
    QTRY_VERIFY(console.dialogGone("add-device"));
}

void TestConsoleDialogs::aCollectionGetsMembersAndIsDeployedTo()
{
    SiteOnDisk site;
    auto commands = site.commands();
    QVERIFY(commands->addDevice({u"pc-1"_s, {mac("52:54:00:00:00:01")}, {}, {}, {}}).ok());
    QVERIFY(commands->addTaskSequence(u"Install"_s, {}).ok());
    commands.reset();
    ConsoleFixture console(site);
    console.window->showNode(ui::Node::Collections);
    console.action("collection.add")->trigger();
    QDialog *dialog = console.dialog("add-collection");
    field<QLineEdit>(dialog, "name")->setText(u"Lab"_s);
    press(dialog, ui::names::DialogAccept);
    QTRY_COMPARE(console.window->console().collections.rowCount(), 3);

    auto *list = console.find<ui::ListView>(u"list.collections"_s);
    list->selectKeys({console.window->console().collections.row(2).keyText()});
    console.action("collection.members")->trigger();
    dialog = console.dialog("members");
    QVERIFY(dialog);
    field<QLineEdit>(dialog, "search")->setText(u"pc-1"_s);
    auto *members = field<QListView>(dialog, "members");
    QCOMPARE(members->model()->rowCount(), 1);
    QVERIFY(members->model()->setData(members->model()->index(0, 0), Qt::Checked, Qt::CheckStateRole));
    press(dialog, ui::names::DialogAccept);
    QTRY_COMPARE(console.window->console().collections.row(2).members, 1);

    console.action("collection.deploy")->trigger();
    dialog = console.dialog("deploy");
    QVERIFY(dialog);
    auto *picker = field<QComboBox>(dialog, "collection");
    QCOMPARE(picker->count(), 3);
    field<QRadioButton>(dialog, "required")->click();
    QCOMPARE(picker->count(), 2); // each once, without All Systems
    QCOMPARE(picker->currentText(), u"Lab"_s);
    QVERIFY(goToStep(dialog, "schedule"));
    const auto *start = field<QDateTimeEdit>(dialog, "start");
    const auto *expire = field<QDateTimeEdit>(dialog, "expire");
    QTRY_VERIFY(start->geometry().bottom() < expire->geometry().top() - 4); // apart
    QVERIFY(goToStep(dialog, "risk"));
    // Its task sequence has no boot image yet: who would start is asked, not guessed.
    QTRY_VERIFY(dialog->findChild<QLabel *>(u"consequence"_s)->text().contains(u"none of its machines"_s));
    QVERIFY(dialog->findChild<QLabel *>(u"consequenceOthers"_s)->text().contains(u"pc-1 ("_s));
    QVERIFY(goToStep(dialog, "done"));
    QVERIFY(dialog->findChild<QLabel *>(u"deployDone"_s)->text().contains(u"00001"_s));
    QTRY_COMPARE(console.window->console().deployments.rowCount(), 1);
    press(dialog, ui::names::DialogAccept);
    QTRY_VERIFY(console.dialogGone("deploy"));
    QCOMPARE(console.window->console().deployments.row(0).purpose, site::Deployment::Purpose::Required);

    console.window->showNode(ui::Node::Deployments);
    console.find<ui::ListView>(u"list.deployments"_s)->selectRow(0);
    console.action("deployment.disable")->trigger();
    QTRY_COMPARE(console.window->console().deployments.row(0).state, models::DeploymentRow::State::Disabled);
    QTRY_VERIFY(console.action("deployment.enable")->isEnabled());
}

void TestConsoleDialogs::aBootImageIsCopiedIn()
{
    SiteOnDisk site;
    const QString program = site.file(u"bootx64.efi"_s, "MZ" + QByteArray(200'000, 'x'));
    ConsoleFixture console(site);
    console.window->showNode(ui::Node::BootImages);
    console.action("image.add")->trigger();
    QDialog *dialog = console.dialog("add-boot-image");
    press(dialog, ui::names::DialogAccept);
    QVERIFY(errorIn(dialog).contains(u"WIM"_s));
    field<QRadioButton>(dialog, "kind-program")->click();
    press(dialog, ui::names::DialogAccept);
    QVERIFY(errorIn(dialog).contains(u"boot program"_s));
    field<ui::PathField>(dialog, "program")->setPath(program);
    QCOMPARE(field<QLineEdit>(dialog, "name")->text(), u"bootx64"_s);
    press(dialog, ui::names::DialogAccept);
    QTRY_VERIFY(console.dialogGone("add-boot-image"));
    QTRY_COMPARE(console.window->console().bootImages.rowCount(), 1);
    QCOMPARE(console.window->console().bootImages.row(0).size, 200'002);
    QVERIFY(console.window->console().bootImages.row(0).hasContent());

    console.window->showNode(ui::Node::TaskSequences);
    console.action("sequence.add")->trigger();
    dialog = console.dialog("add-task-sequence");
    field<QLineEdit>(dialog, "name")->setText(u"Wipe disks"_s);
    QVERIFY(goToStep(dialog, "done"));
    QTRY_COMPARE(console.window->console().taskSequences.rowCount(), 1);
    QCOMPARE(dialog->findChild<QPushButton *>(QString(ui::names::DialogAccept))->text(), u"Deploy…"_s);
    press(dialog, ui::names::DialogAccept); // to deploy it is the next step, and proposed
    QTRY_VERIFY(console.dialog("deploy"));
    QVERIFY(console.dialogGone("add-task-sequence") || !console.dialog("add-task-sequence")->isVisible());
    console.dialog("deploy")->reject();
    // With one boot image, it is proposed.
    QCOMPARE(console.window->console().taskSequences.row(0).bootImage, u"bootx64"_s);

    console.window->showNode(ui::Node::BootImages);
    console.find<ui::ListView>(u"list.boot-images"_s)->selectRow(0);
    console.action("image.delete")->trigger();
    // It is used: refused, the bar says by whom, and its button leads there.
    QVERIFY(!console.dialog("delete-boot-image"));
    QTRY_VERIFY(console.find<QLabel>(ui::names::NoticeText)->text().contains(u"Wipe disks"_s));
    QCOMPARE(console.window->console().bootImages.rowCount(), 1);
    console.find<QPushButton>(ui::names::NoticeButton)->click();
    QCOMPARE(console.window->node(), ui::Node::TaskSequences);
}

void TestConsoleDialogs::aRequiredDeploymentToUnknownComputersWantsItsNameTyped()
{
    SiteOnDisk site;
    QVERIFY(site.commands()->addTaskSequence(u"Install"_s, {}).ok());
    ConsoleFixture console(site);
    console.window->showNode(ui::Node::Deployments);
    console.action("deployment.add")->trigger();
    QDialog *dialog = console.dialog("deploy");
    auto *collection = field<QComboBox>(dialog, "collection");
    collection->setCurrentIndex(collection->findText(u"All Unknown Computers"_s));
    QVERIFY(!field<QLineEdit>(dialog, "accept-risk")->isVisible());
    field<QRadioButton>(dialog, "required")->click();
    QVERIFY(goToStep(dialog, "risk"));
    QTRY_VERIFY(field<QLineEdit>(dialog, "accept-risk")->isVisible());
    const auto *next = dialog->findChild<QPushButton *>(QString(ui::names::DialogAccept));
    QVERIFY(!next->isEnabled() && next->toolTip().contains(u"Type the name"_s));
    QTest::keyClicks(field<QLineEdit>(dialog, "accept-risk"), u"All Unknown Computers"_s);
    QVERIFY(next->isEnabled());
    QVERIFY(goToStep(dialog, "done"));
    QTRY_COMPARE(console.window->console().deployments.rowCount(), 1);
    // It cannot be done twice: nothing leads back.
    static_cast<ui::WizardDialog *>(dialog)->back();
    QCOMPARE(stepOf(dialog), u"done"_s);
    dialog->reject();
}

void TestConsoleDialogs::aLongNameMakesNoDialogWiderThanTheScreen()
{
    SiteOnDisk site;
    QVERIFY(site.commands()->addCollection(QString(240, u'W'), site::AllSystems).ok());
    QVERIFY(site.commands()->addTaskSequence(QString(240, u'W'), {}).ok());
    QVERIFY(site.commands()->addDevice({u"PC1"_s, {mac("52:54:00:00:00:01")}, {}, {}, {}}).ok());
    ConsoleFixture console(site);
    console.window->showNode(ui::Node::Devices);
    console.find<ui::ListView>(u"list.devices"_s)->selectRow(0);
    console.action("device.collect")->trigger();
    QDialog *dialog = console.dialog("collect");
    QTest::qWait(0);
    QVERIFY2(dialog->width() < 900, qPrintable(QString::number(dialog->width())));
    dialog->reject();
    console.window->showNode(ui::Node::Deployments);
    console.action("deployment.add")->trigger();
    dialog = console.dialog("deploy");
    QTest::qWait(0);
    QVERIFY2(dialog->width() < 1000, qPrintable(QString::number(dialog->width())));
    for (const char *name : {"sequence", "collection"}) {
        const auto *box = field<QComboBox>(dialog, name);
        QVERIFY(box->mapTo(dialog, QPoint(box->width(), 0)).x() <= dialog->width());
    }
    dialog->reject();
}

void TestConsoleDialogs::whatWasCorrectedIsNoErrorAnyMore()
{
    SiteOnDisk site;
    ConsoleFixture console(site);
    console.window->showNode(ui::Node::Devices);
    console.action("device.add")->trigger();
    QDialog *dialog = console.dialog("add-device");
    press(dialog, ui::names::DialogAccept);
    QVERIFY(!errorIn(dialog).isEmpty());
    QTest::keyClicks(field<QLineEdit>(dialog, "name"), u"PC1"_s);
    QVERIFY(errorIn(dialog).isEmpty());
    dialog->reject();
}

void TestConsoleDialogs::anExclusionIsAddedWithANoteAndRemoved()
{
    SiteOnDisk site;
    ConsoleFixture console(site);
    console.window->showNode(ui::Node::Exclusions);
    console.action("exclusion.add")->trigger();
    QDialog *dialog = console.dialog("add-exclusion");
    field<QPlainTextEdit>(dialog, "macs")->setPlainText(u"5254.0000.0009"_s);
    field<QLineEdit>(dialog, "note")->setText(u"<b>production</b> database"_s);
    press(dialog, ui::names::DialogAccept);
    QTRY_COMPARE(console.window->console().exclusions.rowCount(), 1);
    QCOMPARE(console.window->console().exclusions.row(0).note, u"<b>production</b> database"_s);
    console.find<ui::ListView>(u"list.exclusions"_s)->selectRow(0);
    console.action("exclusion.delete")->trigger();
    press(console.dialog("delete-exclusions"), ui::names::DialogAccept);
    QTRY_COMPARE(console.window->console().exclusions.rowCount(), 0);
}

void TestConsoleDialogs::clearingTellsWhatItWillDoAndWhatCameOfIt()
{
    SiteOnDisk site;
    auto commands = site.commands();
    const auto device = commands->addDevice({u"pc-1"_s, {mac("52:54:00:00:00:01")}, {}, {}, {}});
    QVERIFY(device.ok());
    commands.reset();
    auto state = store::StateStore::open(site.location);
    QVERIFY(state.ok());
    store::PayloadClaim claim{"aaaaaaaaaaaaaaaa", *device, {}, {u"P0100001"_s}, true, {}, 1'700'000'000'000};
    QVERIFY((*state)->beginPayload(claim)->granted);
    QVERIFY((*state)->payloadDelivered(claim.token, 1'700'000'060'000).ok());
    (*state).reset();

    ConsoleFixture console(site);
    console.window->showNode(ui::Node::Devices);
    QTRY_COMPARE(console.window->console().devices.row(0).advertisement, u"P0100001 (served)"_s);
    console.find<ui::ListView>(u"list.devices"_s)->selectRow(0);
    console.action("device.clear")->trigger();
    QDialog *dialog = console.dialog("clear-required");
    QVERIFY(dialog);
    auto *preview = dialog->findChild<ui::ListView *>(u"clearPreview"_s);
    QTRY_COMPARE(preview->model()->rowCount(), 1);
    QCOMPARE(preview->model()->index(0, 0).data().toString(), u"pc-1"_s);
    QCOMPARE(preview->model()->index(0, 1).data().toString(), u"P0100001 (served)"_s);
    field<QLineEdit>(dialog, "reason")->setText(u"wrong image"_s);
    press(dialog, ui::names::DialogAccept);
    QTRY_VERIFY(console.find<QLabel>(ui::names::NoticeText));
    QTRY_COMPARE(console.find<QLabel>(ui::names::NoticeText)->text(),
                 u"Required PXE deployments cleared on 1 device."_s);
    QTRY_COMPARE(console.window->console().devices.row(0).advertisement, QString());
    auto *undo = console.find<QPushButton>(ui::names::NoticeButton);
    QVERIFY(undo && undo->text().startsWith(u"Undo ("_s));
    undo->click();
    QTRY_COMPARE(console.window->console().devices.row(0).advertisement, u"P0100001 (served)"_s);
    QTRY_COMPARE(console.find<QLabel>(ui::names::NoticeText)->text(), u"The Clear was undone on 1 device."_s);
}

void TestConsoleDialogs::settingsAreAppliedAndABadOneIsExplained()
{
    SiteOnDisk site;
    ConsoleFixture console(site);
    console.window->showNode(ui::Node::Settings);
    QVERIFY(!console.action("settings.apply")->isEnabled());
    console.find<QCheckBox>(u"setting.responder.unknown-computers"_s)->setChecked(true);
    QVERIFY(console.action("settings.apply")->isEnabled());
    console.find<QLineEdit>(u"setting.dhcp.range"_s)->setText(u"10.77.0.300-nonsense"_s);
    console.action("settings.apply")->trigger();
    QTRY_VERIFY(console.find<QLabel>(u"settingsError"_s)->isVisible());
    // All or none: the good one is not applied either, and what was typed is still there.
    QVERIFY(!console.window->console().snapshot()->settings().unknownComputers);
    QCOMPARE(console.find<QLineEdit>(u"setting.dhcp.range"_s)->text(), u"10.77.0.300-nonsense"_s);
    console.find<QLineEdit>(u"setting.dhcp.range"_s)->setText(QString());
    console.action("settings.apply")->trigger();
    QTRY_VERIFY(console.window->console().snapshot()->settings().unknownComputers);
    QTRY_VERIFY(!console.action("settings.apply")->isEnabled());
    console.find<QCheckBox>(u"setting.responder.unknown-computers"_s)->setChecked(false);
    console.action("settings.revert")->trigger();
    QVERIFY(console.find<QCheckBox>(u"setting.responder.unknown-computers"_s)->isChecked());
}

void TestConsoleDialogs::aDuplicateIdIsAdded()
{
    SiteOnDisk site;
    ConsoleFixture console(site);
    console.window->showNode(ui::Node::DuplicateIds);
    console.action("duplicate.add")->trigger();
    QDialog *dialog = console.dialog("add-duplicate-id");
    field<QLineEdit>(dialog, "identity")->setText(u"12"_s);
    press(dialog, ui::names::DialogAccept);
    QVERIFY(!errorIn(dialog).isEmpty());
    field<QLineEdit>(dialog, "identity")->setText(u"{11223344-5566-7788-99aa-bbccddeeff00}"_s);
    press(dialog, ui::names::DialogAccept);
    QTRY_COMPARE(console.window->console().duplicateIds.rowCount(), 1);
    QCOMPARE(console.window->console().duplicateIds.row(0).identity, u"11223344-5566-7788-99AA-BBCCDDEEFF00"_s);
}

QTEST_MAIN(TestConsoleDialogs)
#include "test_console_dialogs.moc"
