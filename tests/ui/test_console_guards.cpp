// SPDX-License-Identifier: GPL-3.0-or-later
// The guards in the window: the brake, the quarantine, Stop answering, Clear with its undo, who would start, and the
// status messages that tell of them.
#include "tests/ui/sample_site.h"
#include "tests/ui/wizard_steps.h"
#include "ui/widgets/list_view.h"
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QToolButton>

using namespace slipway;
using namespace slipway::test;

namespace {

void picture(QWidget *widget, const QString &name)
{
    const QString sharp = qEnvironmentVariable("QT_SCALE_FACTOR") == u"2" ? u"/scale2"_s : QString();
    const QString folder = QDir::cleanPath(QCoreApplication::applicationDirPath() + u"/../screenshots"_s + sharp);
    QDir().mkpath(folder);
    QTest::qWait(50);
    QVERIFY2(widget->grab().save(folder + u'/' + name + u".png"_s), qPrintable(name));
}

QStringList notices(ConsoleFixture &console)
{
    QStringList texts;
    for (const QLabel *label : console.window->findChildren<QLabel *>(QString(ui::names::NoticeText))) {
        if (label->isVisible())
            texts += label->text();
    }
    return texts;
}

QPushButton *noticeButton(ConsoleFixture &console, const QString &text)
{
    for (QPushButton *button : console.window->findChildren<QPushButton *>(QString(ui::names::NoticeButton))) {
        if (button->isVisible() && button->text().startsWith(text))
            return button;
    }
    return nullptr;
}

} // namespace

class TestConsoleGuards : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        ConsoleFixture::prepare();
        m_site = std::make_unique<SiteOnDisk>();
        fillSampleSite(*m_site);
        m_console = std::make_unique<ConsoleFixture>(*m_site);
        m_console->window->resize(1366, 768);
        QTRY_VERIFY(!m_console->window->console().ledger()->rows(DeviceId{1}).isEmpty());
        playBoots(*m_console, SystemClock().utcMs());
    }
    void cleanupTestCase() { m_console.reset(); }

    void aBrakeThatHoldsCannotBeOverlooked();
    void answeringIsStoppedAndStartedByOneButton();
    void aQuarantinedDeviceIsMarkedAndReleased();
    void clearShowsWhatComesAndIsUndone();
    void whoWouldStartIsAskedBeforeDeploying();
    void aDeploymentSaysWhoWillStartWhenItsWindowOpens();
    void largeCollectionsAreHiddenFromRequiredDeployments();
    void enablingARequiredDeploymentAsksAgain();
    void whoComesIntoARequiredCollectionIsAskedAbout();
    void whatAnotherDeploymentWinsIsNotOffered();
    void messagesOfTheStoreAreShownAndFiltered();

private:
    engine::Commands *another()
    {
        if (!m_other)
            m_other = m_site->commands();
        return m_other.get();
    }
    void inBothThemes(const QString &name, QWidget *widget)
    {
        for (const ui::Theme theme : {ui::Theme::Dark, ui::Theme::Light}) {
            m_console->window->setTheme(theme);
            picture(widget, name + u'-' + ui::themeKey(theme));
        }
    }

    std::unique_ptr<SiteOnDisk> m_site;
    std::unique_ptr<ConsoleFixture> m_console;
    std::unique_ptr<engine::Commands> m_other;
};

void TestConsoleGuards::aBrakeThatHoldsCannotBeOverlooked()
{
    m_console->window->showNode(ui::Node::LiveBoots);
    QVERIFY(!m_console->action("guard.release-brake")->isEnabled());
    QVERIFY(another()->engageBrake());
    QTRY_VERIFY(noticeButton(*m_console, u"Release the Brake"_s));
    QVERIFY(notices(*m_console).first().startsWith(u"The brake is engaged"_s));
    // What passes does not displace it, and nobody can dismiss it.
    for (int i = 0; i < 4; ++i)
        m_console->window->console().notify({u"n%1"_s.arg(i), ui::Notice::Level::Info, u"note %1"_s.arg(i), {}, {}});
    QTRY_COMPARE(notices(*m_console).size(), 3);
    QVERIFY(notices(*m_console).first().startsWith(u"The brake is engaged"_s));
    const auto closers = m_console->window->findChildren<QToolButton *>(QString(ui::names::NoticeClose));
    QCOMPARE(std::count_if(closers.begin(), closers.end(), [](const QWidget *each) { return each->isVisible(); }), 2);
    for (int i = 0; i < 4; ++i)
        emit m_console->window->console().noticeOver(u"n%1"_s.arg(i));
    inBothThemes(u"guard-brake"_s, m_console->window.get());
    noticeButton(*m_console, u"Release the Brake"_s)->click();
    QDialog *dialog = m_console->dialog("release-brake");
    QVERIFY(dialog);
    picture(dialog, u"dialog-release-brake"_s);
    press(dialog, ui::names::DialogAccept);
    QTRY_VERIFY(!m_console->window->console().ledger()->brake());
    QTRY_VERIFY(notices(*m_console).isEmpty());
}

void TestConsoleGuards::answeringIsStoppedAndStartedByOneButton()
{
    auto *button = m_console->find<QToolButton>(ui::names::HaltButton);
    QVERIFY(button->isVisible());
    QCOMPARE(button->text(), u"Stop Answering"_s);
    button->click();
    QTRY_VERIFY(!m_console->window->console().snapshot()->settings().responderActive);
    QTRY_COMPARE(button->text(), u"Start Answering"_s);
    QTRY_VERIFY(notices(*m_console).value(0).startsWith(u"Answering is stopped"_s));
    inBothThemes(u"guard-stopped"_s, m_console->window.get());
    noticeButton(*m_console, u"Start Answering"_s)->click();
    QTRY_VERIFY(m_console->window->console().snapshot()->settings().responderActive);
    QTRY_VERIFY(notices(*m_console).isEmpty());
}

void TestConsoleGuards::aQuarantinedDeviceIsMarkedAndReleased()
{
    m_console->window->showNode(ui::Node::Devices);
    auto *list = m_console->find<ui::ListView>(u"list.devices"_s);
    list->selectKeys({u"4"_s});
    QVERIFY(!m_console->action("device.release")->isEnabled());
    m_console->action("device.quarantine")->trigger();
    const auto state = [this] {
        const models::DeviceModel &devices = m_console->window->console().devices;
        return devices.find(DeviceId{4})->cell(models::DeviceModel::Quarantine, Qt::DisplayRole).toString();
    };
    QTRY_COMPARE(state(), u"In quarantine"_s);
    QTRY_VERIFY(m_console->action("device.release")->isEnabled());
    QVERIFY(!m_console->action("device.quarantine")->isEnabled());
    inBothThemes(u"guard-quarantine"_s, m_console->window.get());
    m_console->action("device.release")->trigger();
    press(m_console->dialog("release-quarantine"), ui::names::DialogAccept);
    QTRY_COMPARE(state(), QString());
}

void TestConsoleGuards::clearShowsWhatComesAndIsUndone()
{
    m_console->window->showNode(ui::Node::Devices);
    m_console->find<ui::ListView>(u"list.devices"_s)->selectKeys({u"1"_s, u"3"_s, u"7"_s, u"12"_s});
    m_console->action("device.clear")->trigger();
    QDialog *dialog = m_console->dialog("clear-required");
    auto *preview = dialog->findChild<ui::ListView *>(u"clearPreview"_s);
    QTRY_COMPARE(preview->model()->rowCount(), 4);
    QTRY_VERIFY(dialog->findChild<QLabel *>(u"consequence"_s)->text().startsWith(u"On 2 machines"_s));
    QVERIFY(preview->model()->index(0, 2).data().toString().startsWith(u"Runs Install Debian 12"_s));
    field<QLineEdit>(dialog, "reason")->setText(u"The disks were replaced"_s);
    inBothThemes(u"dialog-clear-required"_s, dialog);
    press(dialog, ui::names::DialogAccept);
    QTRY_VERIFY(noticeButton(*m_console, u"Undo ("_s));
    QVERIFY(m_console->window->console().ledger()->rows(DeviceId{1}).isEmpty() ||
            QTest::qWaitFor([&] { return m_console->window->console().ledger()->rows(DeviceId{1}).isEmpty(); }));
    const QString text = noticeButton(*m_console, u"Undo ("_s)->text();
    QTRY_VERIFY(noticeButton(*m_console, u"Undo ("_s)->text() != text); // it counts down
    picture(m_console->window.get(), u"guard-undo"_s);
    noticeButton(*m_console, u"Undo ("_s)->click();
    QTRY_VERIFY(!m_console->window->console().ledger()->rows(DeviceId{1}).isEmpty());
    QTRY_COMPARE(notices(*m_console).value(0), u"The Clear was undone on 2 devices."_s);
}

void TestConsoleGuards::aDeploymentSaysWhoWillStartWhenItsWindowOpens()
{
    const auto snapshot = m_console->window->console().snapshot();
    const auto &collections = snapshot->configuration().collections;
    const auto lab = std::find_if(collections.begin(), collections.end(),
                                  [](const site::Collection &each) { return each.name == u"Electronics lab"_s; });
    QVERIFY(lab != collections.end());
    const auto window = *site::parseWindow(u"once 2099-01-01T00:00 1h utc"_s);
    QVERIFY(another()->changeCollection(lab->id, {.addedWindows = {window}}));
    m_console->window->showNode(ui::Node::Deployments);
    m_console->action("deployment.add")->trigger();
    QDialog *dialog = m_console->dialog("deploy");
    field<QComboBox>(dialog, "collection")->setCurrentText(u"Electronics lab"_s);
    field<QRadioButton>(dialog, "required")->click();
    QVERIFY(goToStep(dialog, "schedule"));
    QTRY_VERIFY(dialog->findChild<QLabel *>(u"deployWindows"_s)->text().contains(u"only while one of these"_s));
    QVERIFY(goToStep(dialog, "risk"));
    QTRY_VERIFY(
        dialog->findChild<QLabel *>(u"consequence"_s)->text().contains(u"4 machines will start without asking"_s));
    dialog->reject();
    QVERIFY(another()->changeCollection(lab->id, {.removedWindows = {window}}));
}

void TestConsoleGuards::whoWouldStartIsAskedBeforeDeploying()
{
    QVERIFY(another()->setSetting(u"risk.default-size"_s, u"8"_s));
    QTRY_COMPARE(m_console->window->console().snapshot()->settings().riskDefaultSize, 8);
    m_console->window->showNode(ui::Node::Deployments);
    m_console->action("deployment.add")->trigger();
    QDialog *dialog = m_console->dialog("deploy");
    field<QComboBox>(dialog, "collection")->setCurrentText(u"Electronics lab"_s);
    field<QRadioButton>(dialog, "required")->click();
    QVERIFY(goToStep(dialog, "risk"));
    QTRY_VERIFY(dialog->findChild<QLabel *>(u"consequence"_s)->text().startsWith(u"4 machines would start"_s));
    QVERIFY(dialog->findChild<QLabel *>(u"consequenceOthers"_s)->text().contains(u"lab-bench-3 (On the exclusion"_s));
    QVERIFY(!field<QLineEdit>(dialog, "accept-risk")->isVisible());
    auto *wizard = static_cast<ui::WizardDialog *>(dialog);
    while (stepOf(dialog) != u"general")
        wizard->back();
    field<QCheckBox>(dialog, "show-large")->click();
    field<QComboBox>(dialog, "collection")->setCurrentText(u"Classroom A"_s);
    QVERIFY(goToStep(dialog, "risk"));
    QTRY_VERIFY(field<QLineEdit>(dialog, "accept-risk")->isVisible());
    inBothThemes(u"dialog-deploy-risk"_s, dialog);
    QTRY_VERIFY(wizard->currentPage()->problem().contains(u"Type the name"_s));
    QVERIFY(!dialog->findChild<QPushButton *>(QString(ui::names::DialogAccept))->isEnabled());
    dialog->reject();
}

void TestConsoleGuards::largeCollectionsAreHiddenFromRequiredDeployments()
{
    QTRY_VERIFY(!m_console->dialog("deploy"));
    m_console->action("deployment.add")->trigger();
    QDialog *dialog = m_console->dialog("deploy");
    auto *picker = field<QComboBox>(dialog, "collection");
    const auto offers = [picker](const QString &name) { return picker->findText(name) >= 0; };
    QVERIFY(offers(u"All Systems"_s) && offers(u"Classroom A"_s)); // available: no risk
    QVERIFY(!field<QCheckBox>(dialog, "show-large")->isVisible());
    field<QRadioButton>(dialog, "required")->click();
    QVERIFY(!offers(u"All Systems"_s) && !offers(u"Classroom A"_s));
    QVERIFY(offers(u"Electronics lab"_s) && offers(u"All Unknown Computers"_s));
    QVERIFY(field<QCheckBox>(dialog, "show-large")->isVisible());
    field<QCheckBox>(dialog, "show-large")->click();
    QVERIFY(offers(u"Classroom A"_s) && !offers(u"All Systems"_s));
    field<QRadioButton>(dialog, "available")->click();
    picker->setCurrentText(u"All Systems"_s);
    field<QRadioButton>(dialog, "required")->click();
    QVERIFY(static_cast<ui::WizardDialog *>(dialog)->currentPage()->problem().contains(u"cannot be chosen"_s));
    QVERIFY(!dialog->findChild<QPushButton *>(QString(ui::names::DialogAccept))->isEnabled());
    dialog->reject();
}

void TestConsoleGuards::enablingARequiredDeploymentAsksAgain()
{
    m_console->window->showNode(ui::Node::Deployments);
    auto *list = m_console->find<ui::ListView>(u"list.deployments"_s);
    list->selectKeys({u"P0100001"_s});
    m_console->action("deployment.disable")->trigger();
    QTRY_VERIFY(m_console->action("deployment.enable")->isEnabled());
    m_console->action("deployment.enable")->trigger();
    QDialog *dialog = m_console->dialog("enable-deployment");
    QTRY_VERIFY(field<QLineEdit>(dialog, "accept-risk")->isVisible()); // nine members, eight without consent
    QVERIFY(dialog->findChild<QLabel *>(u"consequence"_s)->text().startsWith(u"6 machines would start"_s));
    picture(dialog, u"dialog-enable-deployment"_s);
    QTest::keyClicks(field<QLineEdit>(dialog, "accept-risk"), u"classroom a"_s);
    press(dialog, ui::names::DialogAccept);
    QTRY_VERIFY(m_console->window->console().snapshot()->deployment({u"P0100001"_s})->enabled);
}

void TestConsoleGuards::whoComesIntoARequiredCollectionIsAskedAbout()
{
    engine::NewDevice device;
    device.name = u"class-a-10"_s;
    device.macs = {mac("52:54:00:7A:10:40")};
    const DeviceId id = *another()->addDevice(device);
    const ui::Console &console = m_console->window->console();
    QTRY_VERIFY(console.snapshot()->device(id));
    const CollectionId room = *another()->findCollection(u"Classroom A"_s);
    const auto isMember = [&] { return console.snapshot()->isMember({id}, room); };
    m_console->window->showNode(ui::Node::Devices);
    m_console->find<ui::ListView>(u"list.devices"_s)->selectKeys({QString::number(id.value)});
    m_console->action("device.collect")->trigger();
    QDialog *collect = m_console->dialog("collect");
    field<QComboBox>(collect, "collection")->setCurrentText(u"Classroom A"_s);
    press(collect, ui::names::DialogAccept);
    QTRY_VERIFY(m_console->dialog("growth"));
    QDialog *question = m_console->dialog("growth");
    QVERIFY(question->findChild<QLabel *>(u"consequence"_s)->text().startsWith(u"1 machine would start"_s));
    QCOMPARE(question->findChild<QLabel *>(u"consequenceNames"_s)->text(), u"class-a-10"_s);
    inBothThemes(u"dialog-growth"_s, question);
    // Nine are in it and eight need no word, so this one does.
    press(question, ui::names::DialogAccept);
    QTRY_VERIFY(errorIn(question).contains(u"Type the name"_s));
    QVERIFY(!isMember());
    QTest::keyClicks(field<QLineEdit>(question, "accept-risk"), u"classroom a"_s);
    press(question, ui::names::DialogAccept);
    QTRY_VERIFY(isMember());
    QTRY_VERIFY(m_console->dialogGone("collect"));
    // Undo takes it out. Redo would start a machine, and leaves that to a person.
    m_console->action("edit.undo")->trigger();
    QTRY_VERIFY(!isMember());
    QTRY_VERIFY(m_console->action("edit.redo")->isEnabled());
    m_console->action("edit.redo")->trigger();
    QTRY_VERIFY(notices(*m_console).join(u' ').contains(u"Machines would start because of this"_s));
    QVERIFY(!isMember());

    // A name that a rule takes is another way in.
    const site::CollectionRule named{.kind = site::CollectionRule::Kind::Query,
                                     .query = *site::parseQuery(u"name like room-*"_s)};
    QVERIFY(another()->changeCollection(room, {.addedRules = {named}}).ok());
    m_console->action("device.edit")->trigger();
    QDialog *edit = m_console->dialog("edit-device");
    field<QLineEdit>(edit, "name")->setText(u"room-10"_s);
    press(edit, ui::names::DialogAccept);
    QTRY_VERIFY(m_console->dialog("growth"));
    m_console->dialog("growth")->reject();
    edit->reject();
    QCOMPARE(console.snapshot()->device(id)->name, u"class-a-10"_s);
    QVERIFY(another()->changeCollection(room, {.removedRules = {named}}).ok());
}

void TestConsoleGuards::whatAnotherDeploymentWinsIsNotOffered()
{
    m_console->window->showNode(ui::Node::Deployments);
    m_console->action("deployment.add")->trigger();
    QDialog *dialog = m_console->dialog("deploy");
    field<QComboBox>(dialog, "sequence")->setCurrentText(u"Test memory"_s);
    field<QComboBox>(dialog, "collection")->setCurrentText(u"Classroom A"_s);
    field<QRadioButton>(dialog, "available")->click();
    QVERIFY(goToStep(dialog, "risk"));
    auto *sentence = dialog->findChild<QLabel *>(u"consequence"_s);
    QTRY_VERIFY2(sentence->text().contains(u"6 machines will start another, required deployment"_s),
                 qPrintable(sentence->text()));
    QVERIFY2(sentence->text().startsWith(u"3 machines will offer this"_s), qPrintable(sentence->text()));
    const QString others = dialog->findChild<QLabel *>(u"consequenceOthers"_s)->text();
    QVERIFY2(others.contains(u"class-a-04 (Runs Install Debian 12, without asking)"_s), qPrintable(others));
    inBothThemes(u"dialog-deploy-available"_s, dialog);
    QVERIFY(goToStep(dialog, "done"));
    auto *wizard = static_cast<ui::WizardDialog *>(dialog);
    QVERIFY(!dialog->findChild<QPushButton *>(u"wizardBack"_s)->isEnabled());
    for (const ui::WizardPage *page : dialog->findChildren<ui::WizardPage *>())
        QVERIFY2(wizard->stepState(page) != ui::WizardDialog::StepState::Warning, qPrintable(page->text().name));
    picture(dialog, u"dialog-deploy-done"_s);
    press(dialog, ui::names::DialogAccept);
    QTRY_VERIFY(!m_console->dialog("deploy"));
}

void TestConsoleGuards::messagesOfTheStoreAreShownAndFiltered()
{
    m_console->window->showNode(ui::Node::StatusMessages);
    const models::StatusMessageModel &messages = m_console->window->console().messages;
    const auto count = [&messages](const QString &id) {
        return std::count_if(messages.rows().begin(), messages.rows().end(),
                             [&id](const models::StatusMessageRow &row) { return row.message.messageId == id; });
    };
    QTRY_COMPARE(count(u"BRAKE_ENGAGED_BY_HAND"_s), 1); // another program's
    QTRY_COMPARE(count(u"REQUIRED_CLEARED"_s), 1);
    QTRY_COMPARE(count(u"CLEAR_UNDONE"_s), 1);
    auto *severity = m_console->find<QComboBox>(u"messageSeverity"_s);
    severity->setCurrentIndex(severity->findText(u"Warning"_s));
    QTRY_COMPARE(count(u"REQUIRED_CLEARED"_s), 0);
    QCOMPARE(count(u"BRAKE_ENGAGED_BY_HAND"_s), 1);
    m_console->find<QComboBox>(u"messageSince"_s)->setCurrentIndex(1);
    QTRY_COMPARE(count(u"BRAKE_ENGAGED_BY_HAND"_s), 1);
    auto *list = m_console->find<ui::ListView>(u"list.status-messages"_s);
    list->selectRow(list->model()->rowCount() - 1);
    inBothThemes(u"guard-messages"_s, m_console->window.get());
    severity->setCurrentIndex(severity->findText(u"Error"_s));
    QTRY_COMPARE(messages.rows().size(), 0);
    severity->setCurrentIndex(0);
    QTRY_COMPARE(count(u"REQUIRED_CLEARED"_s), 1);
    // A console that opens later knows them, too.
    ConsoleFixture later(*m_site);
    QTRY_VERIFY(later.window->console().messages.rows().size() >= 6);
}

QTEST_MAIN(TestConsoleGuards)
#include "test_console_guards.moc"
