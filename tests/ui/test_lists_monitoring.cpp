// SPDX-License-Identifier: GPL-3.0-or-later
// Health checks, deployments and their properties, and jobs over many rows.
#include "tests/ui/sample_site.h"
#include "tests/ui/wizard_steps.h"
#include "ui/dialogs/bulk_dialog.h"
#include "ui/widgets/list_view.h"
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QRadioButton>
#include <QUdpSocket>

using namespace slipway;
using namespace slipway::test;
using models::DeploymentModel;

class TestListsMonitoring : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void healthChecksNameWhatIsWrongAndLeadThere();
    void aStartThatFailedEarlierIsAFinding();
    void aHealthFindingGoesWhenItIsMended();
    void deploymentsCountTheirMembersByState();
    void aDeploymentIsChangedAndAppliedInItsProperties();
    void whatBootsMoreThanBeforeIsAskedAbout();
    void manyDeploymentsAreDisabledAtOnce();
    void aJobThatFailsInPartSaysWhichRowsAndTriesThemAgain();
    void everyScreenIsDrawn();

private:
    ui::ListView *list(const char *node)
    {
        return m_console->find<ui::ListView>(u"list."_s + QString::fromLatin1(node));
    }
    void picture(QWidget *widget, const QString &name) const;
    QDialog *properties(const QString &deployment);
    const site::Deployment *deployment(const QString &id) const
    {
        return m_console->window->console().snapshot()->deployment({id});
    }
    std::unique_ptr<SiteOnDisk> m_site;
    std::unique_ptr<ConsoleFixture> m_console;
};

void TestListsMonitoring::initTestCase()
{
    ConsoleFixture::prepare();
    m_site = std::make_unique<SiteOnDisk>();
    fillSampleSite(*m_site);
    m_console = std::make_unique<ConsoleFixture>(*m_site);
    m_console->window->resize(1366, 768);
    QTRY_VERIFY(!m_console->window->console().ledger()->rows(DeviceId{1}).isEmpty());
}

void TestListsMonitoring::picture(QWidget *widget, const QString &name) const
{
    const QString folder = qEnvironmentVariable("SLIPWAY_PICTURES");
    QTest::qWait(0);
    QVERIFY(folder.isEmpty() || widget->grab().save(folder + u'/' + name + u".png"_s));
}

void TestListsMonitoring::healthChecksNameWhatIsWrongAndLeadThere()
{
    m_console->window->showNode(ui::Node::HealthChecks);
    QTRY_VERIFY(list("health-checks")->model()->rowCount() >= 2);
    // The draft has no boot image, and is deployed.
    const QString key = u"deployment-without-image|P0100004"_s;
    QTRY_VERIFY(list("health-checks")->rows()->rowOfKeyText(key) >= 0);
    QVERIFY(list("health-checks")->rows()->rowOfKeyText(u"not-serving|"_s) >= 0);
    list("health-checks")->selectKeys({key});
    QCOMPARE(m_console->find<QPushButton>(u"healthButton"_s)->text(), u"Show the Task Sequence"_s);
    picture(m_console->window.get(), u"health"_s);
    m_console->window->setTheme(ui::Theme::Dark);
    picture(m_console->window.get(), u"health-dark"_s);
    m_console->window->setTheme(ui::Theme::Light);
    m_console->action("health.open")->trigger();
    QCOMPARE(m_console->window->node(), ui::Node::TaskSequences);
    QCOMPARE(list("task-sequences")->currentKey(), u"4"_s);
}

void TestListsMonitoring::aStartThatFailedEarlierIsAFinding()
{
    QUdpSocket holder;
    QVERIFY(holder.bind(QHostAddress::LocalHost, 0));
    SiteOnDisk site;
    ConsoleFixture console(site, [&holder](engine::EngineOptions &options) { options.dhcpPort = holder.localPort(); });
    console.action("engine.start")->trigger();
    QTRY_COMPARE(console.engine->state(), engine::Engine::State::Failed);
    console.window->showNode(ui::Node::HealthChecks); // only now
    auto *rows = console.find<ui::ListView>(u"list.health-checks"_s)->rows();
    const auto taken = [rows] {
        for (int row = 0; row < rows->rowCount(); ++row) {
            if (rows->index(row, 0).data(models::KeyRole).toString().startsWith(u"port-taken"_s))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(taken());
}

void TestListsMonitoring::aHealthFindingGoesWhenItIsMended()
{
    m_console->window->showNode(ui::Node::HealthChecks);
    const QString key = u"not-answering|"_s;
    QVERIFY(m_site->commands()->setSetting(u"responder.active"_s, u"false"_s));
    QTRY_VERIFY(list("health-checks")->rows()->rowOfKeyText(key) >= 0);
    list("health-checks")->selectKeys({key});
    m_console->find<QPushButton>(u"healthButton"_s)->click(); // Start Answering
    QTRY_VERIFY(list("health-checks")->rows()->rowOfKeyText(key) < 0);
    QVERIFY(m_console->window->console().snapshot()->settings().responderActive);
}

void TestListsMonitoring::deploymentsCountTheirMembersByState()
{
    m_console->window->showNode(ui::Node::Deployments);
    const auto figure = [this](const QString &id, int column) {
        const models::RowModelBase *rows = list("deployments")->rows();
        return rows->index(rows->rowOfKeyText(id), column).data().toString();
    };
    QTRY_COMPARE(figure(u"P0100001"_s, DeploymentModel::Served), u"2"_s);
    QCOMPARE(figure(u"P0100001"_s, DeploymentModel::Started), u"1"_s);
    QCOMPARE(figure(u"P0100001"_s, DeploymentModel::NotStarted), u"6"_s);
    QCOMPARE(figure(u"P0100001"_s, DeploymentModel::Failed), u"0"_s);
    QCOMPARE(figure(u"P0100002"_s, DeploymentModel::NotStarted), u"5"_s);
    list("deployments")->selectKeys({u"P0100001"_s});
    m_console->find<QTabWidget>(u"details.deployments"_s)->setCurrentIndex(1);
    auto *members = m_console->find<ui::ListView>(u"deploymentMembers"_s);
    QCOMPARE(members->rows()->rowCount(), 9);
    QCOMPARE(members->rows()->index(members->rows()->rowOfKeyText(u"2"_s), 1).data().toString(), u"Started"_s);
    QCOMPARE(members->rows()->index(members->rows()->rowOfKeyText(u"3"_s), 1).data().toString(), u"Served"_s);
    picture(m_console->window.get(), u"deployments"_s);
}

QDialog *TestListsMonitoring::properties(const QString &id)
{
    m_console->window->showNode(ui::Node::Deployments);
    list("deployments")->selectKeys({id});
    m_console->action("deployment.edit")->trigger();
    return m_console->dialog("deployment");
}

void TestListsMonitoring::aDeploymentIsChangedAndAppliedInItsProperties()
{
    QDialog *dialog = properties(u"P0100002"_s);
    QVERIFY(dialog);
    auto *apply = dialog->findChild<QPushButton *>(u"dialogApply"_s);
    QVERIFY(!apply->isEnabled());
    field<QCheckBox>(dialog, "has-expire")->click();
    QVERIFY(apply->isEnabled());
    picture(dialog, u"dialog-deployment"_s);
    apply->click();
    QTRY_VERIFY(deployment(u"P0100002"_s)->expireMs);
    QTRY_VERIFY(!apply->isEnabled());
    auto *to = field<QComboBox>(dialog, "available-to");
    to->setCurrentIndex(to->findData(int(site::Deployment::AvailableTo::MediaPxeHidden)));
    field<QCheckBox>(dialog, "enabled")->click();
    press(dialog, ui::names::DialogAccept);
    QTRY_VERIFY(m_console->dialogGone("deployment"));
    QVERIFY(!deployment(u"P0100002"_s)->enabled);
    QCOMPARE(deployment(u"P0100002"_s)->availableTo, site::Deployment::AvailableTo::MediaPxeHidden);
    // An end before the start is said, not tried.
    dialog = properties(u"P0100003"_s);
    field<QCheckBox>(dialog, "has-expire")->click();
    field<QDateTimeEdit>(dialog, "expire")->setDateTime(QDateTime(QDate(2020, 1, 1), QTime(0, 0)));
    press(dialog, ui::names::DialogAccept);
    QVERIFY(errorIn(dialog).contains(u"before it starts"_s));
    dialog->reject();
}

void TestListsMonitoring::whatBootsMoreThanBeforeIsAskedAbout()
{
    QVERIFY(m_site->commands()->setDeploymentEnabled({u"P0100001"_s}, false));
    QVERIFY(m_site->commands()->setSetting(u"risk.default-size"_s, u"3"_s));
    QTRY_VERIFY(!deployment(u"P0100001"_s)->enabled);
    QDialog *dialog = properties(u"P0100001"_s);
    field<QCheckBox>(dialog, "enabled")->click();
    auto *typed = field<QLineEdit>(dialog, "accept-risk");
    QTRY_VERIFY(typed->isVisible());
    picture(dialog, u"dialog-deployment-risk"_s);
    press(dialog, ui::names::DialogAccept);
    QVERIFY(errorIn(dialog).contains(u"Type the name"_s));
    typed->setText(u"Classroom A"_s);
    press(dialog, ui::names::DialogAccept);
    QTRY_VERIFY(m_console->dialogGone("deployment"));
    QVERIFY(deployment(u"P0100001"_s)->enabled);
}

void TestListsMonitoring::manyDeploymentsAreDisabledAtOnce()
{
    m_console->window->showNode(ui::Node::Deployments);
    list("deployments")->selectKeys({u"P0100001"_s, u"P0100003"_s, u"P0100004"_s});
    m_console->action("deployment.disable")->trigger();
    QTRY_VERIFY(!deployment(u"P0100001"_s)->enabled && !deployment(u"P0100003"_s)->enabled &&
                !deployment(u"P0100004"_s)->enabled);
}

void TestListsMonitoring::aJobThatFailsInPartSaysWhichRowsAndTriesThemAgain()
{
    const auto well = std::make_shared<std::atomic<bool>>(false);
    ui::BulkJob job{u"Try Them"_s, {}, [well](engine::Commands &, const QString &key) -> Result<void> {
                        if (key == u"3" && !*well)
                            return failure(ErrorCode::NotFound, {u"device"_s, key});
                        return {};
                    }};
    for (int i = 1; i <= 25; ++i)
        job.rows += {QString::number(i), u"pc-%1"_s.arg(i)};
    auto *dialog = ui::BulkDialog::start(m_console->window->console(), job, m_console->window.get());
    auto *summary = dialog->findChild<QLabel *>(u"bulkSummary"_s);
    QTRY_COMPARE(summary->text(), u"24 done, 1 failed."_s);
    QVERIFY(dialog->isVisible());
    auto *results = dialog->findChild<ui::ListView *>(u"bulkResults"_s);
    QCOMPARE(results->proxy()->index(0, 0).data().toString(), u"pc-3"_s); // failures first
    picture(dialog, u"dialog-bulk"_s);
    *well = true;
    dialog->findChild<QPushButton *>(u"bulkRetry"_s)->click();
    QTRY_COMPARE(summary->text(), u"25 done."_s);
    dialog->findChild<QPushButton *>(u"bulkClose"_s)->click();
    QTRY_VERIFY(!m_console->window->findChild<QDialog *>(u"dialog.bulk"_s));
}

void TestListsMonitoring::everyScreenIsDrawn()
{
    QVERIFY(m_site->commands()->setSetting(u"risk.default-size"_s, u"100"_s));
    QTRY_COMPARE(m_console->window->console().snapshot()->settings().riskDefaultSize, 100);
    m_console->window->showNode(ui::Node::Deployments);
    m_console->action("deployment.add")->trigger();
    QDialog *dialog = m_console->dialog("deploy");
    field<QComboBox>(dialog, "collection")->setCurrentText(u"Electronics lab"_s);
    field<QRadioButton>(dialog, "required")->click();
    for (const char *step : {"general", "settings", "schedule", "risk", "summary"}) {
        QVERIFY(goToStep(dialog, step));
        picture(dialog, u"deploy-"_s + QString::fromLatin1(step));
    }
    dialog->reject();
}

QTEST_MAIN(TestListsMonitoring)
#include "test_lists_monitoring.moc"
