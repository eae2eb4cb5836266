// SPDX-License-Identifier: GPL-3.0-or-later
// What the inventory's newer places do: the steps of a boot, who only asked, relationships, the choice of a collection,
// what is read, machines by state, and a task sequence as a file.
#include "models/site/boot_course_model.h"
#include "models/site/image_content_model.h"
#include "tests/ui/sample_site.h"
#include "ui/dialogs/import_task_sequence_dialog.h"
#include "ui/dialogs/relations_dialog.h"
#include "ui/widgets/list_view.h"
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>
#include <QToolButton>

using namespace slipway;
using namespace slipway::test;

class TestInventoryWork : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase() { m_console.reset(); }
    void aTaskSequenceShowsWhatAMachineGoesThrough();
    void whoOnlyAskedIsListedIgnoredAndRegistered();
    void relationshipsAreWalked();
    void membershipIsEvaluatedAnew();
    void aCollectionIsChosenFromAList();
    void messagesAreNewUntilTheyAreMarked();
    void machinesOfADeploymentAreListedByState();
    void contentSaysWhenItWasVerified();
    void theAuditTrailIsNarrowedByArea();
    void aTaskSequenceIsImported();
    void deploymentsOfATaskSequenceAreDisabled();
    void aGroupOfSettingsIsOneClickAway();

private:
    ui::ListView *list(const QString &name) { return m_console->find<ui::ListView>(name); }
    const site::Snapshot &snapshot() const { return *m_console->window->console().snapshot(); }
    void open(ui::Node node, const QString &key)
    {
        m_console->window->showNode(node);
        list(u"list."_s + ui::nodeText(node).key)->selectKeys({key});
    }
    void showTab(const char *node, const QString &title)
    {
        auto *details = m_console->find<QTabWidget>(u"details."_s + QString::fromLatin1(node));
        for (int tab = 0; tab < details->count(); ++tab) {
            if (details->tabText(tab) == title)
                details->setCurrentIndex(tab);
        }
    }
    void picture(QWidget *widget, const QString &name) const
    {
        const QString folder = qEnvironmentVariable("SLIPWAY_PICTURES");
        QTest::qWait(folder.isEmpty() ? 0 : 60);
        QVERIFY(folder.isEmpty() || widget->grab().save(folder + u'/' + name + u".png"_s));
    }
    std::unique_ptr<SiteOnDisk> m_site;
    std::unique_ptr<ConsoleFixture> m_console;
};

void TestInventoryWork::initTestCase()
{
    ConsoleFixture::prepare();
    m_site = std::make_unique<SiteOnDisk>();
    fillSampleSite(*m_site);
    auto state = store::StateStore::open(m_site->location);
    for (int i = 1; i <= 3; ++i) {
        session::BootSession session;
        session.token = u"stranger0000000%1"_s.arg(i).toLatin1();
        session.mac = i < 3 ? mac("52:54:00:99:00:01") : mac("52:54:00:99:00:02");
        session.startedMs = SystemClock().utcMs() - i * 60'000;
        session.lastSeenMs = session.startedMs + 20;
        session.endedMs = session.lastSeenMs;
        session.state = session::State::Silent;
        session.decision.reason = policy::Reason::UnknownNotSupported;
        session.decision.architecture = site::Architecture::X64;
        QVERIFY((*state)->saveSession(session).ok());
    }
    m_console = std::make_unique<ConsoleFixture>(*m_site);
    m_console->window->resize(1366, 768);
}

void TestInventoryWork::aTaskSequenceShowsWhatAMachineGoesThrough()
{
    open(ui::Node::TaskSequences, u"1"_s); // Install Debian 12
    showTab("task-sequences", u"Steps"_s);
    ui::ListView *steps = list(u"taskSequenceSteps"_s);
    auto *sentence = m_console->find<QLabel>(u"stepsSentence"_s);
    QTRY_VERIFY(!sentence->text().isEmpty());
    if (steps->rows()->rowCount() == 0)
        QSKIP("iPXE is not installed here: the sentence says so"); // package ipxe
    QVERIFY(sentence->text().contains(u"step"_s));
    const auto cell = [steps](int row, int column) { return steps->model()->index(row, column).data().toString(); };
    QCOMPARE(cell(1, models::BootCourseModel::File), u"snponly.efi"_s);
    QCOMPARE(cell(1, models::BootCourseModel::Protocol), u"TFTP"_s);
    picture(m_console->window.get(), u"task-sequence-steps"_s);
    auto *machine = m_console->find<QComboBox>(u"stepsMachine"_s);
    machine->setCurrentIndex(1); // BIOS
    emit machine->activated(1);
    QTRY_COMPARE(cell(1, models::BootCourseModel::File), u"undionly.kpxe"_s);
    machine->setCurrentIndex(2); // ARM64
    emit machine->activated(2);
    QTRY_VERIFY(sentence->text().startsWith(u"Such a machine does not boot it."_s));
    QVERIFY(!steps->isVisible());
    picture(m_console->window.get(), u"task-sequence-steps-other"_s);

    // The site thread is asked anew where the configuration has changed, and not for each refresh.
    ui::Console &console = m_console->window->console();
    sentence->setText(u"as before"_s);
    emit console.siteChanged();
    bool answered = false;
    console.run<int>(
        sentence, [](engine::Commands &) { return Result<int>(0); },
        [&answered](const Result<int> &) { answered = true; });
    QTRY_VERIFY(answered);
    QCOMPARE(sentence->text(), u"as before"_s);
    QVERIFY(m_site->commands()->setSetting(u"prompt.timeout"_s, u"7"_s).ok());
    QTRY_VERIFY(sentence->text().startsWith(u"Such a machine does not boot it."_s));
}

void TestInventoryWork::whoOnlyAskedIsListedIgnoredAndRegistered()
{
    m_console->window->showNode(ui::Node::UnknownMachines);
    ui::ListView *machines = list(u"list.unknown-machines"_s);
    QTRY_COMPARE(machines->model()->rowCount(), 2);
    machines->selectKeys({u"52:54:00:99:00:01"_s});
    const int row = machines->currentRow();
    const models::UnknownMachineRow &stranger = m_console->window->console().unknownMachines.row(row);
    QCOMPARE(stranger.requests, 2);
    QVERIFY(!stranger.answer.isEmpty());
    QVERIFY(!m_console->action("unknown.merge")->isEnabled() && !m_console->action("unknown.clear")->isEnabled());
    picture(m_console->window.get(), u"unknown-machines-seen"_s);
    m_console->action("unknown.ignore")->trigger();
    QCOMPARE(machines->model()->rowCount(), 1);
    m_console->action("unknown.show-ignored")->trigger();
    QCOMPARE(machines->model()->rowCount(), 2);
    machines->selectKeys({u"52:54:00:99:00:01"_s});
    m_console->action("unknown.notice")->trigger();
    m_console->action("unknown.show-ignored")->trigger();
    QCOMPARE(machines->model()->rowCount(), 2);
    machines->selectKeys({u"52:54:00:99:00:01"_s});
    m_console->action("unknown.register")->trigger();
    QDialog *dialog = m_console->dialog("add-device");
    QVERIFY(dialog);
    field<QLineEdit>(dialog, "name")->setText(u"Stranger"_s);
    press(dialog, ui::names::DialogAccept);
    QTRY_VERIFY(snapshot().deviceByMac(mac("52:54:00:99:00:01")));
    QTRY_COMPARE(machines->model()->rowCount(), 1);
}

void TestInventoryWork::relationshipsAreWalked()
{
    open(ui::Node::Collections, QString::number(site::AllSystems.value));
    m_console->action("collection.relations")->trigger();
    QDialog *dialog = m_console->dialog("relations");
    QVERIFY(dialog);
    picture(dialog, u"relations"_s);
    QVERIFY(!dialog->findChild<QPushButton *>(u"relationsBack"_s)->isEnabled());
    QPushButton *lab = nullptr;
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->accessibleName().startsWith(u"Electronics lab"_s))
            lab = button;
    }
    QVERIFY(lab);
    lab->click();
    QTRY_VERIFY(dialog->windowTitle().contains(u"Electronics lab"_s));
    picture(dialog, u"relations-lab"_s);
    dialog->findChild<QPushButton *>(u"relationsBack"_s)->click();
    QVERIFY(dialog->windowTitle().contains(u"All Systems"_s));
    dialog->reject();
}

void TestInventoryWork::membershipIsEvaluatedAnew()
{
    m_console->window->showNode(ui::Node::Collections);
    const qint64 before = snapshot().surroundings().atMs;
    QTest::qWait(5);
    m_console->action("collection.update")->trigger();
    QTRY_VERIFY(snapshot().surroundings().atMs > before);
    const auto said = [this] {
        const QList<QLabel *> labels = m_console->window->findChildren<QLabel *>(QString(ui::names::NoticeText));
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text().contains(u"membership of every collection"_s);
        });
    };
    QTRY_VERIFY(said());
}

void TestInventoryWork::aCollectionIsChosenFromAList()
{
    QVERIFY(m_site->commands()->setSetting(u"risk.default-size"_s, u"6"_s).ok());
    QTRY_COMPARE(snapshot().settings().riskDefaultSize, 6);
    open(ui::Node::TaskSequences, u"1"_s);
    m_console->action("sequence.deploy")->trigger();
    QDialog *wizard = m_console->dialog("deploy");
    QVERIFY(wizard);
    field<QRadioButton>(wizard, "required")->setChecked(true);
    wizard->findChild<QPushButton *>(u"deploySelectCollection"_s)->click();
    auto *dialog = wizard->findChild<QDialog *>(u"dialog.select-collection"_s);
    QVERIFY(dialog);
    auto *collections = field<ui::ListView>(dialog, "collections");
    const auto *accept = dialog->findChild<QPushButton *>(QString(ui::names::DialogAccept));
    QCOMPARE(collections->model()->rowCount(), 3); // the class room has more than six
    collections->selectKeys({QString::number(site::AllSystems.value)});
    QVERIFY(!accept->isEnabled());
    picture(dialog, u"select-collection"_s);
    field<QCheckBox>(dialog, "show-large")->setChecked(true);
    QCOMPARE(collections->model()->rowCount(), 4);
    field<QLineEdit>(dialog, "search")->setText(u"classroom"_s);
    QCOMPARE(collections->model()->rowCount(), 1);
    collections->selectRow(0);
    QVERIFY(accept->isEnabled());
    press(dialog, ui::names::DialogAccept);
    QTRY_COMPARE(field<QComboBox>(wizard, "collection")->currentText(), u"Classroom A"_s);
    wizard->reject();
}

void TestInventoryWork::messagesAreNewUntilTheyAreMarked()
{
    m_console->window->showNode(ui::Node::StatusMessages);
    ui::ListView *messages = list(u"list.status-messages"_s);
    for (int i = 1; i <= 3; ++i)
        m_console->window->console().messages.add(
            {i, SystemClock().utcMs() + i, u"CONTENT_QUARANTINED"_s, u"error"_s, {u"Image"_s, QString::number(i)}});
    const int all = messages->model()->rowCount();
    QVERIFY(all >= 3);
    messages->selectRow(0);
    const QString key = messages->currentKey();
    m_console->action("message.read")->trigger();
    QVERIFY(!m_console->action("message.read")->isEnabled());
    m_console->find<QComboBox>(u"messageNews"_s)->setCurrentIndex(1);
    QCOMPARE(messages->model()->rowCount(), all - 1);
    picture(m_console->window.get(), u"status-messages-new"_s);
    // What the search hides nobody has seen: it stays new.
    m_console->window->console().messages.add(
        {9, SystemClock().utcMs(), u"BACKUP_FAILED"_s, u"error"_s, {u"/gone"_s, u"Io"_s}});
    auto *search = m_console->find<QLineEdit>(u"search.status-messages"_s);
    search->setText(u"gone"_s);
    QTRY_COMPARE(messages->model()->rowCount(), 1);
    m_console->action("message.read-all")->trigger();
    QTRY_COMPARE(messages->model()->rowCount(), 0);
    search->clear();
    QTRY_COMPARE(messages->model()->rowCount(), all - 1);
    m_console->action("message.read-all")->trigger();
    QCOMPARE(messages->model()->rowCount(), 0);
    QVERIFY(!m_console->action("message.read-all")->isEnabled());
    // The button of the empty list brings everything back.
    m_console->find<QPushButton>(u"emptyButton.status-messages"_s)->click();
    QCOMPARE(messages->model()->rowCount(), all + 1);
}

void TestInventoryWork::machinesOfADeploymentAreListedByState()
{
    open(ui::Node::Deployments, u"P0100001"_s);
    showTab("deployments", u"Machines"_s);
    ui::ListView *members = list(u"deploymentMembers"_s);
    QTRY_COMPARE(members->model()->rowCount(), 9);
    auto *served =
        m_console->find<QToolButton>(u"deploymentState."_s + QString::number(int(models::MemberState::Served)));
    QCOMPARE(served->text(), u"Served: 2"_s);
    served->click();
    QCOMPARE(members->model()->rowCount(), 2);
    picture(m_console->window.get(), u"deployment-machines"_s);
    m_console->find<QToolButton>(u"deploymentState.all"_s)->click();
    QCOMPARE(members->model()->rowCount(), 9);
    members->selectRow(0);
    const QString key = members->currentKey();
    emit members->activated(members->currentIndex());
    QCOMPARE(m_console->window->node(), ui::Node::Devices);
    QCOMPARE(list(u"list.devices"_s)->currentKey(), key);
}

void TestInventoryWork::contentSaysWhenItWasVerified()
{
    open(ui::Node::BootImages, u"1"_s);
    showTab("boot-images", u"Content"_s);
    ui::ListView *content = list(u"bootImageContent"_s);
    QCOMPARE(content->rows()->rowCount(), 2);
    QTRY_VERIFY(!content->model()->index(0, models::ImageContentModel::Verified).data().toString().isEmpty());
    picture(m_console->window.get(), u"boot-image-content"_s);
}

void TestInventoryWork::theAuditTrailIsNarrowedByArea()
{
    m_console->window->showNode(ui::Node::Audit);
    ui::ListView *trail = list(u"list.audit"_s);
    QTRY_VERIFY(trail->model()->rowCount() > 20);
    const int all = trail->model()->rowCount();
    auto *area = m_console->find<QComboBox>(u"auditArea"_s);
    area->setCurrentIndex(area->findText(u"Boot images"_s));
    QCOMPARE(trail->model()->rowCount(), 3);
    m_console->find<QComboBox>(u"auditSince"_s)->setCurrentIndex(1);
    QCOMPARE(trail->model()->rowCount(), 3); // all of them are of today
    area->setCurrentIndex(0);
    m_console->find<QComboBox>(u"auditSince"_s)->setCurrentIndex(0);
    QCOMPARE(trail->model()->rowCount(), all);
}

void TestInventoryWork::aTaskSequenceIsImported()
{
    const engine::TaskSequenceDocument document = *engine::taskSequenceDocument(snapshot(), TaskSequenceId{1});
    const QString file = m_site->file(u"sequence.json"_s, engine::toJson(document));
    m_console->window->showNode(ui::Node::TaskSequences);
    ui::ImportTaskSequenceDialog::take(m_console->window->console(), file, m_console->window.get());
    QTRY_VERIFY(m_console->dialog("import-task-sequence"));
    QDialog *dialog = m_console->dialog("import-task-sequence");
    QCOMPARE(field<QLineEdit>(dialog, "name")->text(), u"Install Debian 12 (2)"_s);
    QCOMPARE(field<QComboBox>(dialog, "image")->currentData().toLongLong(), 1);
    picture(dialog, u"import-task-sequence"_s);
    press(dialog, ui::names::DialogAccept);
    QTRY_COMPARE(snapshot().configuration().taskSequences.size(), 5);
    QTRY_VERIFY(m_console->dialogGone("import-task-sequence"));
    QVERIFY(snapshot().configuration().taskSequences.last().bootImage == BootImageId{1});
    // What is no such file says so, and asks nothing.
    ui::ImportTaskSequenceDialog::take(m_console->window->console(), m_site->file(u"bad.json"_s, "{}"),
                                       m_console->window.get());
    const auto refused = [this] {
        const QList<QLabel *> labels = m_console->window->findChildren<QLabel *>(QString(ui::names::NoticeText));
        return std::any_of(labels.begin(), labels.end(),
                           [](const QLabel *label) { return label->text().contains(u"no task sequence"_s); });
    };
    QTRY_VERIFY(refused());
    QVERIFY(m_console->dialogGone("import-task-sequence"));
}

void TestInventoryWork::deploymentsOfATaskSequenceAreDisabled()
{
    open(ui::Node::TaskSequences, u"2"_s); // Test memory
    m_console->action("sequence.disable")->trigger();
    press(m_console->dialog("disable-task-sequence"), ui::names::DialogAccept);
    QTRY_VERIFY(!snapshot().deployment({u"P0100002"_s})->enabled);
    QVERIFY(snapshot().deployment({u"P0100001"_s})->enabled);
    QTRY_VERIFY(!m_console->action("sequence.disable")->isEnabled());
}

void TestInventoryWork::aGroupOfSettingsIsOneClickAway()
{
    m_console->window->showNode(ui::Node::Settings);
    auto *sections = m_console->find<QListWidget>(u"settingsSections"_s);
    auto *area = m_console->find<QScrollArea>(u"settingsScroll"_s);
    QVERIFY(sections->count() >= 5);
    sections->setCurrentRow(2);
    QVERIFY(area->verticalScrollBar()->value() > 100);
    area->verticalScrollBar()->setValue(0);
    QCOMPARE(sections->currentRow(), 0);
    area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
    QCOMPARE(sections->currentRow(), sections->count() - 1);
    m_console->find<QLineEdit>(u"search.settings"_s)->setText(u"lease time"_s);
    QVERIFY(sections->item(0)->isHidden());
    QVERIFY(!sections->item(1)->isHidden());
    m_console->find<QLineEdit>(u"search.settings"_s)->clear();
}

QTEST_MAIN(TestInventoryWork)
#include "test_inventory_work.moc"
