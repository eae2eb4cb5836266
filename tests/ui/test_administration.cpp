// SPDX-License-Identifier: GPL-3.0-or-later
// Services, network interfaces, address leases and backups, as an administrator works with them.
#include "models/site/service_model.h"
#include "server/engine/backup.h"
#include "tests/ui/sample_site.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/list_view.h"
#include "ui/widgets/path_field.h"
#include "ui/widgets/setting_editor.h"
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTabWidget>

using namespace slipway;
using namespace slipway::test;

class TestAdministration : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void servicesSayThatNothingIsServed();
    void servicesSayWhereTheyServeAndWhatTheyCounted();
    void serviceIsTestedThroughItsOwnPort_data();
    void serviceIsTestedThroughItsOwnPort();
    void resetOfTheViewCountsFromZero();
    void serviceLeadsToItsSettings();
    void answeringIsStoppedAndTakenUpFromHere();
    void takenPortIsForgottenWithTheStartThatItKept();
    void interfacesOfThisComputerAreListed();
    void interfaceIsTakenOutOfThoseThatAnswer();
    void leasesSayThatAnotherServerGivesAddresses();
    void leasesThatCannotBeReadAreSaidOnce();
    void leaseIsListedAndReleased();
    void leaseOfABootingMachineIsLeftAlone();
    void backupIsMadeVerifiedAndDeleted();
    void servingGoesOnIfNothingIsRestored_data();
    void servingGoesOnIfNothingIsRestored();
    void backupsThatLieElsewhereAreListed();
    void backupPutsTheSiteBack();
    void whatARestoreKeptIsNoAutomaticBackup();

private:
    ui::ListView *list(const char *node)
    {
        return m_console->find<ui::ListView>(u"list."_s + QString::fromLatin1(node));
    }
    QString cell(const char *node, const QString &key, int column)
    {
        const models::RowModelBase *rows = list(node)->rows();
        return rows->index(rows->rowOfKeyText(key), column).data().toString();
    }
    QString labelText(const char *name)
    {
        auto *label = m_console->find<QLabel>(QString::fromLatin1(name));
        return label ? label->text() : QString();
    }
    void picture(QWidget *widget, const QString &name) const;
    void pictures(const QString &name);
    void serve();

    std::unique_ptr<SiteOnDisk> m_site;
    std::unique_ptr<ConsoleFixture> m_console;
};

void TestAdministration::initTestCase()
{
    ConsoleFixture::prepare();
    m_site = std::make_unique<SiteOnDisk>();
    fillSampleSite(*m_site);
    m_console = std::make_unique<ConsoleFixture>(*m_site);
    m_console->window->resize(1366, 768);
}

void TestAdministration::picture(QWidget *widget, const QString &name) const
{
    const QString folder = qEnvironmentVariable("SLIPWAY_PICTURES");
    QTest::qWait(0);
    QVERIFY(folder.isEmpty() || widget->grab().save(folder + u'/' + name + u".png"_s));
}

void TestAdministration::pictures(const QString &name)
{
    picture(m_console->window.get(), name);
    m_console->window->setTheme(ui::Theme::Dark);
    picture(m_console->window.get(), name + u"-dark"_s);
    m_console->window->setTheme(ui::Theme::Light);
}

void TestAdministration::serve()
{
    if (m_console->engine->state() != engine::Engine::State::Serving)
        m_console->action("engine.start")->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(m_console->engine->state(), engine::Engine::State::Serving, 10'000);
    QTRY_VERIFY(m_console->window->console().lastReport().servingSinceMs > 0);
}

void TestAdministration::servicesSayThatNothingIsServed()
{
    m_console->window->showNode(ui::Node::Services);
    QCOMPARE(list("services")->model()->rowCount(), 5);
    for (const char *key : {"responder", "dhcp", "boot-service", "tftp", "http"}) {
        QCOMPARE(cell("services", QString::fromLatin1(key), 1), u"Stopped"_s);
        QCOMPARE(cell("services", QString::fromLatin1(key), 4), QString()); // not known is no zero
    }
    QVERIFY(m_console->action("engine.start")->isEnabled());
    QVERIFY(!m_console->action("service.reset-view")->isEnabled());
    // The window's own actions stand in this node's tool bar.
    QVERIFY(m_console->find<QWidget>(u"toolButton.engine.start"_s));
    QVERIFY(m_console->find<QWidget>(u"toolButton.guard.stop-answering"_s));
    picture(m_console->window.get(), u"services-stopped"_s);
}

void TestAdministration::servicesSayWhereTheyServeAndWhatTheyCounted()
{
    serve();
    m_console->window->showNode(ui::Node::Services);
    QTRY_COMPARE(cell("services", u"tftp"_s, 1), u"Serving"_s);
    QCOMPARE(cell("services", u"responder"_s, 1), u"Answering"_s);
    QCOMPARE(cell("services", u"http"_s, 2), m_console->engine->endpoints().http);
    QCOMPARE(cell("services", u"http"_s, 4), u"0"_s);
    QVERIFY(!cell("services", u"http"_s, 9).isEmpty());
}

void TestAdministration::serviceIsTestedThroughItsOwnPort_data()
{
    QTest::addColumn<QString>("service");
    QTest::addRow("TFTP") << u"tftp"_s;
    QTest::addRow("HTTP") << u"http"_s;
}

void TestAdministration::serviceIsTestedThroughItsOwnPort()
{
    QFETCH(QString, service);
    serve();
    m_console->window->showNode(ui::Node::Services);
    list("services")->selectKeys({service});
    m_console->action("service.test")->trigger();
    QDialog *dialog = m_console->dialog("service-test");
    QVERIFY(dialog);
    auto *result = dialog->findChild<QLabel *>(u"serviceTestResult"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(result->text().startsWith(u"The service delivers"_s), qPrintable(result->text()), 20'000);
    picture(dialog, u"service-test-"_s + service);
    press(dialog, ui::names::DialogAccept);
    QTRY_VERIFY(m_console->dialogGone("service-test"));
    QTRY_VERIFY_WITH_TIMEOUT(!cell("services", service, 8).startsWith(u"0"_s), 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(cell("services", service, 5).toInt() >= 1, 10'000);
}

void TestAdministration::resetOfTheViewCountsFromZero()
{
    serve();
    m_console->window->showNode(ui::Node::Services);
    list("services")->selectKeys({u"http"_s});
    auto *tabs = m_console->find<QTabWidget>(u"details.services"_s);
    tabs->setCurrentIndex(1);
    QVERIFY(labelText("serviceZero").startsWith(u"Since serving was started"_s));
    pictures(u"services"_s);
    m_console->action("service.reset-view")->trigger();
    QVERIFY(labelText("serviceZero").startsWith(u"Since the view was reset"_s));
    const models::ServiceFigures now{m_console->window->console().lastReport().counters,
                                     m_console->window->console().lastReport().services};
    for (const models::Property &row : models::serviceStatistics(models::Service::Http, now, now).mid(1))
        QVERIFY2(row.value.startsWith(u"0"_s), qPrintable(row.label));
    QVERIFY(cell("services", u"http"_s, 5).toInt() >= 1); // the list counts on
}

void TestAdministration::serviceLeadsToItsSettings()
{
    m_console->window->showNode(ui::Node::Services);
    list("services")->selectKeys({u"tftp"_s});
    m_console->find<QTabWidget>(u"details.services"_s)->setCurrentIndex(2);
    picture(m_console->window.get(), u"services-settings"_s);
    m_console->find<QPushButton>(u"serviceToSettings"_s)->click();
    QCOMPARE(m_console->window->node(), ui::Node::Settings);
    auto *card = m_console->find<QWidget>(u"settings.tftp"_s);
    QTRY_VERIFY(card->visibleRegion().boundingRect().height() > 100);
    QTRY_VERIFY(card->isAncestorOf(m_console->window->focusWidget()));
    picture(m_console->window.get(), u"services-to-settings"_s);
}

void TestAdministration::answeringIsStoppedAndTakenUpFromHere()
{
    serve();
    m_console->window->showNode(ui::Node::Services);
    m_console->action("guard.stop-answering")->trigger();
    QTRY_COMPARE(cell("services", u"dhcp"_s, 1), u"Answering is stopped"_s);
    m_console->action("guard.start-answering")->trigger();
    QTRY_COMPARE(cell("services", u"dhcp"_s, 1), u"Serving"_s);
}

void TestAdministration::takenPortIsForgottenWithTheStartThatItKept()
{
    serve();
    const quint16 taken = m_console->engine->endpoints().tftp.section(u':', -1).toUShort();
    SiteOnDisk other;
    ConsoleFixture second(other, [taken](engine::EngineOptions &options) { options.tftpPort = taken; });
    ui::Console &console = second.window->console();
    second.window->showNode(ui::Node::Services);
    second.action("engine.start")->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(second.engine->state(), engine::Engine::State::Failed, 10'000);
    const auto tftp = [&second] {
        return second.find<ui::ListView>(u"list.services"_s)->model()->index(3, 1).data().toString();
    };
    QTRY_VERIFY2(tftp().startsWith(u"The port is held by"_s), qPrintable(tftp()));
    QVERIFY(!console.kept().problems.isEmpty());
    second.engine->stop();
    emit console.engineChanged();
    QTRY_COMPARE(tftp(), u"Stopped"_s);
    QVERIFY(console.kept().problems.isEmpty()); // a window made anew says nothing of it
}

void TestAdministration::interfacesOfThisComputerAreListed()
{
    m_console->window->showNode(ui::Node::Interfaces);
    QTRY_VERIFY(list("interfaces")->model()->rowCount() >= 1);
    QCOMPARE(cell("interfaces", u"lo"_s, 1), u"This computer alone"_s);
    QCOMPARE(cell("interfaces", u"lo"_s, 5), u"Does not answer"_s);
    QVERIFY(cell("interfaces", u"lo"_s, 3).contains(u"127.0.0.1/8"_s));
    list("interfaces")->selectKeys({u"lo"_s});
    QVERIFY(!m_console->action("interface.probe")->isEnabled());
    QVERIFY(!m_console->action("interface.answer")->isEnabled());
    pictures(u"interfaces"_s);
}

void TestAdministration::interfaceIsTakenOutOfThoseThatAnswer()
{
    // One that this computer has not: it is named by the settings, and shown all the same.
    QVERIFY(m_site->commands()->setSetting(u"responder.interfaces"_s, u"lo,eth77"_s));
    m_console->window->showNode(ui::Node::Interfaces);
    QTRY_COMPARE(cell("interfaces", u"eth77"_s, 5), u"Would answer: not there"_s);
    list("interfaces")->selectKeys({u"eth77"_s});
    QTRY_VERIFY(m_console->action("interface.do-not-answer")->isEnabled());
    QVERIFY(!m_console->action("interface.answer")->isEnabled());
    m_console->action("interface.do-not-answer")->trigger();
    QDialog *dialog = m_console->dialog("interface-do-not-answer");
    QVERIFY(dialog);
    picture(dialog, u"interface-do-not-answer"_s);
    press(dialog, ui::names::DialogAccept);
    QTRY_VERIFY(!m_console->window->console().snapshot()->settings().interfaces.contains(u"eth77"_s));
    QTRY_VERIFY(list("interfaces")->rows()->rowOfKeyText(u"eth77"_s) < 0);
    QVERIFY(m_site->commands()->setSetting(u"responder.interfaces"_s, u"all"_s));
}

void TestAdministration::leasesSayThatAnotherServerGivesAddresses()
{
    m_console->window->showNode(ui::Node::Leases);
    auto *empty = m_console->find<ui::EmptyState>(u"empty.leases"_s);
    QTRY_VERIFY(empty->isVisible());
    picture(m_console->window.get(), u"leases-empty"_s);
    empty->button()->click();
    QCOMPARE(m_console->window->node(), ui::Node::Settings);
}

void TestAdministration::leasesThatCannotBeReadAreSaidOnce()
{
    SiteOnDisk site;
    ConsoleFixture console(site);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"leases"_s);
        database.setDatabaseName(site.location.stateDatabase());
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(u"ALTER TABLE lease RENAME TO other"_s));
    }
    QSqlDatabase::removeDatabase(u"leases"_s);
    int said = 0;
    connect(&console.window->console(), &ui::Console::noticed, this, [&said] { ++said; });
    const auto look = [&console](ui::Node node) {
        console.window->showNode(node);
        bool answered = false; // after what the page asked
        console.window->console().run<void>(
            console.window.get(), [](engine::Commands &) { return Result<void>(); },
            [&answered](const Result<void> &) { answered = true; });
        QTRY_VERIFY(answered);
    };
    look(ui::Node::Leases);
    QCOMPARE(said, 1);
    look(ui::Node::Services);
    look(ui::Node::Leases); // as each look every few seconds
    QCOMPARE(said, 1);
}

void TestAdministration::leaseIsListedAndReleased()
{
    QVERIFY(m_site->commands()->setSettings({{u"dhcp.range"_s, u"10.77.0.100-10.77.0.199/24"_s}}));
    auto state = store::StateStore::open(m_site->location);
    for (int i = 1; i <= 4; ++i) {
        session::Lease lease;
        lease.address = {Ipv4::parse("10.77.0.100")->value + uint32_t(i)};
        lease.mac = mac("52:54:00:7A:10:00");
        lease.mac.octets[5] = uint8_t(i == 4 ? 0x77 : i);
        lease.hostName = i == 4 ? u"visitor"_s : QString();
        lease.expiresMs = SystemClock().utcMs() + (i == 3 ? -60'000 : 3'600'000);
        QVERIFY((*state)->saveLease(lease));
    }
    m_console->window->showNode(ui::Node::Leases);
    QTRY_COMPARE(list("leases")->model()->rowCount(), 4);
    QCOMPARE(cell("leases", u"10.77.0.101"_s, 1), u"class-a-01"_s);
    QCOMPARE(cell("leases", u"10.77.0.103"_s, 3), u"Expired"_s);
    QCOMPARE(cell("leases", u"10.77.0.104"_s, 1), u"calls itself visitor"_s);
    QTRY_COMPARE(cell("leases", u"10.77.0.104"_s, 6), u"10.77.0.100-10.77.0.199"_s);
    list("leases")->selectKeys({u"10.77.0.104"_s});
    QTRY_VERIFY(m_console->action("lease.add-device")->isEnabled());
    QVERIFY(!m_console->action("lease.show-device")->isEnabled());
    pictures(u"leases"_s);
    m_console->action("lease.release")->trigger();
    QDialog *dialog = m_console->dialog("release-leases");
    QVERIFY(dialog);
    press(dialog, ui::names::DialogAccept);
    QTRY_COMPARE(list("leases")->model()->rowCount(), 3);
    QCOMPARE((*state)->leases()->size(), 3);
    list("leases")->selectKeys({u"10.77.0.101"_s});
    m_console->action("lease.show-device")->trigger();
    QCOMPARE(m_console->window->node(), ui::Node::Devices);
    QCOMPARE(list("devices")->currentKey(), u"1"_s);
}

void TestAdministration::leaseOfABootingMachineIsLeftAlone()
{
    auto state = store::StateStore::open(m_site->location);
    session::BootSession session;
    session.token = "leaseleaselease1";
    session.mac = mac("52:54:00:7A:10:02");
    session.startedMs = session.lastSeenMs = SystemClock().utcMs();
    QVERIFY((*state)->saveSession(session));
    const auto refused = m_site->commands()->releaseLeases({*Ipv4::parse("10.77.0.102")});
    QCOMPARE(refused.error().code, ErrorCode::Refused);
    QVERIFY(m_site->commands()->releaseLeases({*Ipv4::parse("10.77.0.102")}, true));
}

void TestAdministration::backupIsMadeVerifiedAndDeleted()
{
    m_console->window->showNode(ui::Node::Backup);
    QTRY_VERIFY(m_console->find<ui::EmptyState>(u"empty.backup"_s)->isVisible());
    QVERIFY(labelText("backupSchedule").startsWith(u"Automatic backups are off"_s));
    picture(m_console->window.get(), u"backup-empty"_s);
    for (int made = 1; made <= 2; ++made) {
        m_console->action("backup.create")->trigger();
        QDialog *dialog = m_console->dialog("backup");
        QVERIFY(dialog);
        field<QCheckBox>(dialog, "content")->setChecked(made == 2);
        picture(dialog, u"backup-dialog"_s);
        press(dialog, ui::names::DialogAccept);
        QTRY_VERIFY_WITH_TIMEOUT(m_console->dialogGone("backup"), 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(list("backup")->model()->rowCount(), made, 10'000);
    }
    list("backup")->selectRow(0);
    pictures(u"backup"_s);
    list("backup")->selectAll();
    m_console->action("backup.verify")->trigger();
    QDialog *verify = m_console->dialog("backup-verify");
    QVERIFY(verify);
    auto *result = verify->findChild<QLabel *>(u"backupVerifyResult"_s);
    QTRY_VERIFY_WITH_TIMEOUT(result->text().startsWith(u"Sound"_s), 20'000);
    picture(verify, u"backup-verify"_s);
    press(verify, ui::names::DialogAccept);
    QTRY_VERIFY(m_console->dialogGone("backup-verify"));
    list("backup")->selectRow(1);
    m_console->action("backup.delete")->trigger();
    QDialog *gone = m_console->dialog("delete-backups");
    QVERIFY(gone);
    const QString folder = engine::backupFolder(m_site->location, {});
    const auto labels = gone->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [&folder](const QLabel *each) { return each->text().contains(folder + u"/slipway-"_s); }));
    picture(gone, u"backup-delete"_s);
    press(gone, ui::names::DialogAccept);
    QTRY_COMPARE_WITH_TIMEOUT(list("backup")->model()->rowCount(), 1, 10'000);
}

void TestAdministration::servingGoesOnIfNothingIsRestored_data()
{
    QTest::addColumn<bool>("held");
    QTest::newRow("somebody has the site open") << true;
    QTest::newRow("cancelled") << false;
}

void TestAdministration::servingGoesOnIfNothingIsRestored()
{
    QFETCH(bool, held);
    serve();
    m_console->window->showNode(ui::Node::Backup);
    list("backup")->selectRow(0);
    m_console->action("backup.restore")->trigger();
    QDialog *dialog = m_console->dialog("backup-restore");
    QVERIFY(dialog);
    field<QCheckBox>(dialog, "understood")->setChecked(true);
    const auto commands = held ? m_site->commands() : nullptr;
    press(dialog, ui::names::DialogAccept);
    QCOMPARE(m_console->engine->state(), engine::Engine::State::Stopped);
    if (!held)
        press(dialog, ui::names::DialogReject);
    QTRY_VERIFY_WITH_TIMEOUT(!errorIn(dialog).isEmpty(), 20'000);
    QCOMPARE(errorIn(dialog).contains(u"Another program"_s), held);
    QTRY_COMPARE_WITH_TIMEOUT(m_console->engine->state(), engine::Engine::State::Serving, 10'000);
    press(dialog, ui::names::DialogReject);
    QTRY_VERIFY(m_console->dialogGone("backup-restore"));
}

void TestAdministration::backupsThatLieElsewhereAreListed()
{
    QTemporaryDir other;
    m_console->window->showNode(ui::Node::Backup);
    auto *backups = m_console->find<ui::ListView>(u"list.backup"_s);
    const auto line = [this] { return m_console->find<QLabel>(u"backupSchedule"_s)->text(); };
    const QString usual = line();
    const int before = backups->model()->rowCount();
    m_console->action("backup.create")->trigger();
    QDialog *dialog = m_console->dialog("backup");
    field<ui::PathField>(dialog, "folder")->setPath(other.path());
    press(dialog, ui::names::DialogAccept);
    QTRY_VERIFY_WITH_TIMEOUT(m_console->dialogGone("backup"), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(line().contains(other.path()) && backups->model()->rowCount() == 1, 10'000);
    m_console->action("backup.folder")->trigger();
    auto *chooser = m_console->window->findChild<QFileDialog *>(u"dialog.backup-folder"_s);
    QVERIFY(chooser);
    emit chooser->fileSelected(m_site->location.directory + u"/backups"_s);
    chooser->close();
    QTRY_COMPARE(line(), usual);
    QTRY_COMPARE_WITH_TIMEOUT(backups->model()->rowCount(), before, 10'000);
}

void TestAdministration::backupPutsTheSiteBack()
{
    const int before = m_console->window->console().devices.rowCount();
    // What happened since is not in the past of the site that comes back.
    session::BootSession late;
    late.token = "afterthebackup22";
    late.mac = mac("52:54:00:7A:10:01");
    late.startedMs = late.lastSeenMs = SystemClock().utcMs();
    const QString name = u"after-the-backup"_s;
    auto state = store::StateStore::open(m_site->location);
    QVERIFY((*state)->saveSession(late));
    QVERIFY((*state)->addStatusMessage({0, late.startedMs, u"MACHINE_QUARANTINED"_s, u"warning"_s, {name}}));
    state->reset();
    const auto told = [this, &name] {
        const auto &rows = m_console->window->console().messages.rows();
        return std::any_of(rows.begin(), rows.end(), [&](const auto &row) { return row.message.args.contains(name); });
    };
    m_console->window->console().reload();
    QTRY_VERIFY_WITH_TIMEOUT(m_console->window->console().sessions.find(late.token) && told(), 10'000);
    engine::NewDevice device;
    device.name = name;
    device.macs = {mac("52:54:00:7A:99:01")};
    QVERIFY(m_site->commands()->addDevice(device));
    QTRY_COMPARE(m_console->window->console().devices.rowCount(), before + 1);
    m_console->window->showNode(ui::Node::Backup);
    list("backup")->selectRow(0);
    m_console->action("backup.restore")->trigger();
    QDialog *dialog = m_console->dialog("backup-restore");
    QVERIFY(dialog);
    press(dialog, ui::names::DialogAccept);
    QVERIFY(errorIn(dialog).contains(u"tick the box"_s));
    field<QCheckBox>(dialog, "understood")->setChecked(true);
    picture(dialog, u"backup-restore"_s);
    press(dialog, ui::names::DialogAccept);
    QTRY_VERIFY_WITH_TIMEOUT(m_console->dialogGone("backup-restore"), 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_console->window->console().devices.rowCount(), before, 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_console->window->console().ledger()->brake().has_value(), 10'000);
    QCOMPARE(m_console->engine->state(), engine::Engine::State::Stopped);
    QVERIFY(!m_console->window->console().sessions.find(late.token));
    QVERIFY(!told());
    QTRY_COMPARE_WITH_TIMEOUT(list("backup")->model()->rowCount(), 2, 10'000); // and what was there before
    // The console lives on the restored site.
    QVERIFY(m_site->commands()->addDevice(device));
    QTRY_COMPARE_WITH_TIMEOUT(m_console->window->console().devices.rowCount(), before + 1, 10'000);
    picture(m_console->window.get(), u"backup-restored"_s);
}

void TestAdministration::whatARestoreKeptIsNoAutomaticBackup()
{
    QFile plain(m_site->location.directory + u"/plain"_s);
    QVERIFY(plain.open(QIODevice::WriteOnly));
    QVERIFY(m_site->commands()->setSettings(
        {{u"backup.schedule"_s, u"daily"_s}, {u"backup.folder"_s, plain.fileName() + u"/backups"_s}}));
    QTRY_VERIFY_WITH_TIMEOUT(labelText("backupSchedule").contains(u"has not been made yet"_s), 10'000);
    QCOMPARE(list("backup")->model()->rowCount(), 1); // and that one is newer than what was due
    QVERIFY(m_site->commands()->setSettings({{u"backup.schedule"_s, u"off"_s}, {u"backup.folder"_s, QString()}}));
}

QTEST_MAIN(TestAdministration)
#include "test_administration.moc"
