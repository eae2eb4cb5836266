// SPDX-License-Identifier: GPL-3.0-or-later
// Variables by pointing and clicking: set, changed, overridden, removed and undone; secrets stay covered.
#include "models/boots/why_model.h"
#include "models/site/variable_model.h"
#include "tests/ui/sample_site.h"
#include "tests/ui/wizard_steps.h"
#include "ui/widgets/list_view.h"
#include "ui/widgets/message_strip.h"
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QRadioButton>

using namespace slipway;
using namespace slipway::test;
using models::VariableModel;

class TestVariables : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void aDeviceShowsWhatItInherits();
    void secretsAreShownWhereThatIsAskedFor();
    void aCoveredValueStaysWhenSomethingElseChanges();
    void whatWasUncoveredForOneUnknownMachineIsCoveredForTheNext();
    void anInheritedOneIsOverriddenAndThatIsUndone();
    void oneIsChangedAndRenamed();
    void delRemovesTheVariableAndNotTheDevice();
    void manyGetOneAndAllOfItIsUndone();
    void whatIsWrongIsSaidInTheDialog();
    void aCollectionHasItsOwn();
    void anEmptyTabHasOneButton();
    void whatIfShowsTheCommandLine();
    void whatNobodyDefinesIsSaidWhereItIsTypedAndDeployed();

private:
    const site::Configuration &configuration() const
    {
        return m_console->window->console().snapshot()->configuration();
    }
    QList<site::Variable> of(int device) const { return configuration().deviceVariables.value(DeviceId{device}); }
    ui::ListView *list(const char *name) { return m_console->find<ui::ListView>(QString::fromLatin1(name)); }
    QPushButton *button(const char *name) { return m_console->find<QPushButton>(QString::fromLatin1(name)); }
    void showTab(ui::Node node, const QStringList &keys)
    {
        const QString key = node == ui::Node::Devices ? u"devices"_s : u"collections"_s;
        m_console->window->showNode(node);
        m_console->find<ui::ListView>(u"list."_s + key)->selectKeys(keys);
        auto *tabs = m_console->find<QTabWidget>(u"details."_s + key);
        for (int i = 0; i < tabs->count(); ++i) {
            if (tabs->tabText(i) == u"Variables")
                tabs->setCurrentIndex(i);
        }
    }
    /// The row with this name and source.
    void selectVariable(const char *of, const QString &name, const QString &source = {})
    {
        ui::ListView *view = list(of);
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            const auto cell = [&](int column) { return view->model()->index(row, column).data().toString(); };
            if (cell(VariableModel::Name) == name && (source.isEmpty() || cell(VariableModel::Source) == source))
                view->selectRow(row);
        }
        QTest::qWait(0);
    }
    QStringList column(const char *of, int column)
    {
        QStringList texts;
        ui::ListView *view = list(of);
        for (int row = 0; row < view->model()->rowCount(); ++row)
            texts += view->model()->index(row, column).data().toString();
        return texts;
    }
    void fill(QDialog *dialog, const QString &name, const QString &value)
    {
        field<QLineEdit>(dialog, "variable-name")->setText(name);
        field<QLineEdit>(dialog, "variable-value")->setText(value);
    }
    void picture(QWidget *widget, const QString &name) const
    {
        const QString folder = qEnvironmentVariable("SLIPWAY_PICTURES");
        QTest::qWait(folder.isEmpty() ? 0 : 50);
        QVERIFY(folder.isEmpty() || widget->grab().save(folder + u'/' + name + u".png"_s));
    }
    void picturesOfThemes(const QString &name)
    {
        if (qEnvironmentVariable("SLIPWAY_PICTURES").isEmpty())
            return;
        picture(m_console->window.get(), name);
        ConsoleFixture::look().apply(ui::Theme::Dark);
        picture(m_console->window.get(), name + u"-dark"_s);
        ConsoleFixture::look().apply(ui::Theme::Light);
    }
    SiteOnDisk m_site;
    std::unique_ptr<ConsoleFixture> m_console;
};

void TestVariables::initTestCase()
{
    ConsoleFixture::prepare();
    fillSampleSite(m_site);
    engine::BootImageChange line;
    line.commandLine = u"locale=${Locale} tz=${TimeZone} pw=${AdminPassword} disk=${Disk} name=${slipway.name}"_s;
    QVERIFY(m_site.commands()->changeBootImage(BootImageId{1}, line).ok());
    m_console = std::make_unique<ConsoleFixture>(m_site);
    m_console->window->resize(1366, 768);
}

void TestVariables::aDeviceShowsWhatItInherits()
{
    showTab(ui::Node::Devices, {u"1"_s});
    QCOMPARE(column("deviceVariables", VariableModel::Name),
             (QStringList{u"AdminPassword"_s, u"Locale"_s, u"Locale"_s, u"TimeZone"_s}));
    QCOMPARE(column("deviceVariables", VariableModel::Value).first(), u"********"_s);
    selectVariable("deviceVariables", u"Locale"_s, u"Classroom A"_s);
    QCOMPARE(button("deviceVariableEdit")->text(), u"Override…"_s);
    QVERIFY(!button("deviceVariableRemove")->isEnabled());
    picturesOfThemes(u"variables-device"_s);
}

void TestVariables::secretsAreShownWhereThatIsAskedFor()
{
    showTab(ui::Node::Devices, {u"1"_s});
    auto *reveal = m_console->find<QCheckBox>(u"deviceVariableReveal"_s);
    selectVariable("deviceVariables", u"AdminPassword"_s);
    QVERIFY(reveal->isVisible() && !reveal->isChecked());
    QVERIFY(!button("deviceVariableCopy")->isEnabled());
    button("deviceVariableEdit")->click();
    QDialog *dialog = m_console->dialog("variable");
    QCOMPARE(field<QLineEdit>(dialog, "variable-value")->text(), QString());
    QCOMPARE(field<QLineEdit>(dialog, "variable-value")->echoMode(), QLineEdit::PasswordEchoOnEdit);
    picture(dialog, u"variables-dialog-secret"_s);
    dialog->reject();
    reveal->setChecked(true);
    QCOMPARE(column("deviceVariables", VariableModel::Value).first(), u"correct horse battery"_s);
    button("deviceVariableCopy")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"correct horse battery"_s);
    showTab(ui::Node::Devices, {u"2"_s}); // it was asked for one machine
    QVERIFY(!reveal->isChecked());
    QCOMPARE(column("deviceVariables", VariableModel::Value).first(), u"********"_s);
}

void TestVariables::aCoveredValueStaysWhenSomethingElseChanges()
{
    showTab(ui::Node::Devices, {u"2"_s});
    QVERIFY(m_site.commands()->setVariable({{DeviceId{2}}, {}}, {u"Pin"_s, u"4711"_s, true}).ok());
    QTRY_COMPARE(of(2).size(), 1);
    const auto change = [this]() {
        selectVariable("deviceVariables", of(2).first().name, u"This device"_s);
        button("deviceVariableEdit")->click();
        return m_console->dialog("variable");
    };
    QDialog *dialog = change();
    auto *value = field<QLineEdit>(dialog, "variable-value");
    QVERIFY(value->text().isEmpty() && !value->placeholderText().isEmpty());
    picture(dialog, u"variables-dialog-covered"_s);
    field<QLineEdit>(dialog, "variable-name")->setText(u"DoorPin"_s);
    press(dialog, ui::names::DialogAccept);
    QTRY_COMPARE(of(2), (QList<site::Variable>{{u"DoorPin"_s, u"4711"_s, true}}));
    QTRY_VERIFY(m_console->dialogGone("variable"));

    // Who makes it public has to know it.
    dialog = change();
    field<QCheckBox>(dialog, "variable-secret")->setChecked(false);
    press(dialog, ui::names::DialogAccept);
    QVERIFY(errorIn(dialog).contains(u"Type the value again"_s));
    field<QLineEdit>(dialog, "variable-value")->setText(u"12"_s);
    press(dialog, ui::names::DialogAccept);
    QTRY_COMPARE(of(2), (QList<site::Variable>{{u"DoorPin"_s, u"12"_s, false}}));
    QVERIFY(m_site.commands()->removeVariable({{DeviceId{2}}, {}}, u"DoorPin"_s).ok());
    QTRY_VERIFY(of(2).isEmpty());
}

void TestVariables::whatWasUncoveredForOneUnknownMachineIsCoveredForTheNext()
{
    const auto commands = m_site.commands();
    QVERIFY(commands->setVariable({{}, {site::AllUnknownComputers}}, {u"Join"_s, u"open sesame"_s, true}).ok());
    auto state = store::StateStore::open(m_site.location);
    QStringList keys;
    for (int i = 1; i <= 2; ++i) {
        store::PayloadClaim claim;
        claim.token = QByteArray(16, char('p' + i));
        claim.record.mac = *MacAddress::parse("52:54:00:98:00:00");
        claim.record.mac.octets[5] = quint8(i);
        claim.record.architecture = site::Architecture::X64;
        claim.deployment = {u"P0100009"_s};
        claim.required = true;
        keys += QString::number((*state)->beginPayload(claim)->device.value);
    }
    QTRY_COMPARE(m_console->window->console().ledger()->unprovisionedRecords().size(), 2);
    auto *reveal = m_console->find<QCheckBox>(u"deviceVariableReveal"_s);
    showTab(ui::Node::Devices, {keys[0]});
    QTRY_COMPARE(column("deviceVariables", VariableModel::Name).value(0), u"Join"_s);
    reveal->setChecked(true);
    QCOMPARE(column("deviceVariables", VariableModel::Value).first(), u"open sesame"_s);
    showTab(ui::Node::Devices, {keys[1]});
    QVERIFY(!reveal->isChecked());
    QCOMPARE(column("deviceVariables", VariableModel::Value).first(), u"********"_s);
    QVERIFY(commands->removeDevices({DeviceId{keys[0].toLongLong()}, DeviceId{keys[1].toLongLong()}}).ok());
    QVERIFY(commands->removeVariable({{}, {site::AllUnknownComputers}}, u"Join"_s).ok());
}

void TestVariables::anInheritedOneIsOverriddenAndThatIsUndone()
{
    showTab(ui::Node::Devices, {u"2"_s});
    selectVariable("deviceVariables", u"TimeZone"_s);
    QTest::keyClick(list("deviceVariables"), Qt::Key_Return);
    QDialog *dialog = m_console->dialog("variable");
    QVERIFY(dialog);
    QCOMPARE(field<QLineEdit>(dialog, "variable-value")->text(), u"Europe/Berlin"_s);
    fill(dialog, u"timezone"_s, u"Asia/Tokyo"_s);
    press(dialog, ui::names::DialogAccept);
    QTRY_COMPARE(of(2), (QList<site::Variable>{{u"timezone"_s, u"Asia/Tokyo"_s}}));
    QTRY_VERIFY(column("deviceVariables", VariableModel::State).contains(u"Overridden"_s));
    QTRY_COMPARE(m_console->action("edit.undo")->text(), u"&Undo: Set timezone"_s);
    m_console->action("edit.undo")->trigger();
    QTRY_VERIFY(of(2).isEmpty());
    QTRY_VERIFY(m_console->action("edit.redo")->isEnabled());
    m_console->action("edit.redo")->trigger();
    QTRY_COMPARE(of(2).size(), 1);
}

void TestVariables::oneIsChangedAndRenamed()
{
    showTab(ui::Node::Devices, {u"2"_s});
    selectVariable("deviceVariables", u"timezone"_s, u"This device"_s);
    QCOMPARE(button("deviceVariableEdit")->text(), u"Change…"_s);
    button("deviceVariableEdit")->click();
    fill(m_console->dialog("variable"), u"Zone"_s, u"UTC"_s);
    press(m_console->dialog("variable"), ui::names::DialogAccept);
    QTRY_COMPARE(of(2), (QList<site::Variable>{{u"Zone"_s, u"UTC"_s}}));
    QTRY_VERIFY(m_console->action("edit.undo")->isEnabled());
    m_console->action("edit.undo")->trigger();
    QTRY_COMPARE(of(2), (QList<site::Variable>{{u"timezone"_s, u"Asia/Tokyo"_s}}));
}

void TestVariables::delRemovesTheVariableAndNotTheDevice()
{
    showTab(ui::Node::Devices, {u"2"_s});
    selectVariable("deviceVariables", u"timezone"_s, u"This device"_s);
    list("deviceVariables")->setFocus();
    QTest::keyClick(list("deviceVariables"), Qt::Key_Delete);
    QTRY_VERIFY(of(2).isEmpty());
    QVERIFY(m_console->dialogGone("delete-devices"));
    QVERIFY(m_console->window->console().snapshot()->device(DeviceId{2}));
    QTRY_COMPARE(m_console->action("edit.undo")->text(), u"&Undo: Remove timezone"_s);
    // Somebody else was there meanwhile: nothing is overwritten.
    QVERIFY(m_site.commands()->setVariable({{DeviceId{2}}, {}}, {u"TIMEZONE"_s, u"theirs"_s}).ok());
    QTRY_COMPARE(of(2).size(), 1);
    m_console->action("edit.undo")->trigger();
    QTRY_VERIFY(!m_console->action("edit.undo")->isEnabled());
    QCOMPARE(of(2).first().value, u"theirs"_s);
    QVERIFY(m_site.commands()->removeVariable({{DeviceId{2}}, {}}, u"timezone"_s).ok());
    QTRY_VERIFY(of(2).isEmpty());
}

void TestVariables::manyGetOneAndAllOfItIsUndone()
{
    m_console->window->showNode(ui::Node::Devices);
    list("list.devices")->selectKeys({u"1"_s, u"2"_s, u"3"_s});
    QVERIFY(m_console->action("device.variable")->isEnabled());
    m_console->action("device.variable")->trigger();
    QDialog *dialog = m_console->dialog("variable");
    QVERIFY(dialog);
    fill(dialog, u"Locale"_s, u"it_IT.UTF-8"_s);
    picture(dialog, u"variables-dialog-many"_s);
    press(dialog, ui::names::DialogAccept);
    QTRY_COMPARE(of(3).value(0).value, u"it_IT.UTF-8"_s);
    QCOMPARE(of(1).value(0).value, u"it_IT.UTF-8"_s);
    const auto trail = m_site.commands()->auditTrail({});
    QCOMPARE(trail->first().object, u"3 devices"_s); // one change
    QTRY_COMPARE(m_console->action("edit.undo")->text(), u"&Undo: Set Locale on 3 devices"_s);
    m_console->action("edit.undo")->trigger();
    QTRY_COMPARE(of(1), (QList<site::Variable>{{u"Locale"_s, u"fr_FR.UTF-8"_s}})); // each has what it had
    QTRY_VERIFY(of(2).isEmpty() && of(3).isEmpty());
}

void TestVariables::whatIsWrongIsSaidInTheDialog()
{
    showTab(ui::Node::Devices, {u"1"_s});
    button("deviceVariableAdd")->click();
    QDialog *dialog = m_console->dialog("variable");
    press(dialog, ui::names::DialogAccept);
    QVERIFY(errorIn(dialog).contains(u"needs a name"_s));
    fill(dialog, u"9 lives"_s, u"x"_s);
    press(dialog, ui::names::DialogAccept);
    QVERIFY(errorIn(dialog).contains(u"\"9 lives\" cannot be a name"_s));
    picture(dialog, u"variables-dialog-wrong"_s);
    dialog->reject();
}

void TestVariables::aCollectionHasItsOwn()
{
    showTab(ui::Node::Collections, {});
    for (const site::Collection &each : configuration().collections) {
        if (each.name == u"Classroom A")
            showTab(ui::Node::Collections, {QString::number(each.id.value)});
    }
    QCOMPARE(column("collectionVariables", VariableModel::Name), (QStringList{u"AdminPassword"_s, u"Locale"_s}));
    selectVariable("collectionVariables", u"Locale"_s);
    picturesOfThemes(u"variables-collection"_s);
    m_console->action("collection.variable")->trigger();
    QDialog *dialog = m_console->dialog("variable");
    fill(dialog, u"Printer"_s, u"laser 3"_s);
    press(dialog, ui::names::DialogAccept);
    QTRY_COMPARE(column("collectionVariables", VariableModel::Name).size(), 3);
    selectVariable("collectionVariables", u"Printer"_s);
    button("collectionVariableRemove")->click();
    QTRY_COMPARE(column("collectionVariables", VariableModel::Name).size(), 2);
}

void TestVariables::anEmptyTabHasOneButton()
{
    QVERIFY(m_site.commands()->removeVariable({{}, {site::AllSystems}}, u"TimeZone"_s).ok());
    QTRY_VERIFY(!configuration().collectionVariables.contains(site::AllSystems));
    showTab(ui::Node::Devices, {u"12"_s});
    QVERIFY(button("deviceVariableFirst")->isVisible());
    QVERIFY(!button("deviceVariableAdd")->isVisible());
    picturesOfThemes(u"variables-empty"_s);
    button("deviceVariableFirst")->click();
    QVERIFY(m_console->dialog("variable"));
    m_console->dialog("variable")->reject();
    QVERIFY(m_site.commands()->setVariable({{}, {site::AllSystems}}, {u"TimeZone"_s, u"Europe/Berlin"_s}).ok());
    QTRY_VERIFY(configuration().collectionVariables.contains(site::AllSystems));
}

void TestVariables::whatIfShowsTheCommandLine()
{
    m_console->window->console().show(ui::Node::WhatIf, {u"4"_s});
    const auto says = [this](const QString &text) {
        const QList<QLabel *> labels = m_console->window->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](QLabel *label) { return label->isVisible() && label->text().contains(text); });
    };
    QTRY_VERIFY(says(u"Kernel command line: locale=de_DE.UTF-8 tz=Europe/Berlin pw=******** disk= name=class-a-04"_s));
    QVERIFY(!says(u"correct horse"_s));
    auto *steps = m_console->find<ui::ListView>(u"whatIfSteps"_s);
    const QAbstractItemModel &rows = *steps->model();
    QCOMPARE(rows.index(rows.rowCount() - 1, models::StepModel::Outcome).data().toString(), u"Warning"_s);
    picturesOfThemes(u"variables-what-if"_s);
}

void TestVariables::whatNobodyDefinesIsSaidWhereItIsTypedAndDeployed()
{
    m_console->window->showNode(ui::Node::BootImages);
    list("list.boot-images")->selectKeys({u"1"_s});
    m_console->action("image.edit")->trigger();
    QDialog *dialog = m_console->dialog("edit-boot-image");
    const auto *lacking = dialog->findChild<ui::MessageStrip *>(u"commandLineLacking"_s);
    QVERIFY2(lacking->isVisible() && lacking->text().contains(u"the variable Disk:"_s), qPrintable(lacking->text()));
    picture(dialog, u"variables-image-lacking"_s);
    field<QLineEdit>(dialog, "command-line")->setText(u"locale=${Locale} disk=${Disk:-sda}"_s);
    QVERIFY(!lacking->isVisible());
    dialog->reject();

    m_console->window->showNode(ui::Node::Deployments);
    m_console->action("deployment.add")->trigger();
    dialog = m_console->dialog("deploy");
    field<QComboBox>(dialog, "sequence")->setCurrentText(u"Install Debian 12"_s);
    field<QComboBox>(dialog, "collection")->setCurrentText(u"Classroom A"_s);
    field<QRadioButton>(dialog, "required")->click();
    QVERIFY(goToStep(dialog, "risk"));
    const auto *lack = dialog->findChild<QLabel *>(u"consequenceLacking"_s);
    QTRY_VERIFY(lack->isVisible());
    QVERIFY2(lack->text().contains(u"have no variable Disk"_s), qPrintable(lack->text()));
    picture(dialog, u"variables-deploy-lacking"_s);
    dialog->reject();
}

QTEST_MAIN(TestVariables)
#include "test_variables.moc"
