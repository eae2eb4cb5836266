// SPDX-License-Identifier: GPL-3.0-or-later
// Driven by cases/console.sh on a screen of its own: from an empty site to a machine that booted, all by the console's
// own actions, dialogs and buttons. The machine is QEMU; it starts when this program writes the file $READY.
#include <QtWidgets>
// QtWidgets stands first: moc 6.4 cannot parse <compare> before it has seen Qt.
#include "tests/ui/console_fixture.h"
#include "tests/ui/wizard_steps.h"
#include "ui/widgets/list_view.h"
#include "ui/widgets/path_field.h"
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QRadioButton>

using namespace slipway;
using namespace slipway::test;

class TestConsoleBoots : public QObject
{
    Q_OBJECT
    std::unique_ptr<engine::Engine> m_engine;
    SystemClock m_clock;
    std::unique_ptr<ui::MainWindow> m_window;
    int m_shots = 0;

    ui::Console &console() { return m_window->console(); }
    QAction *action(const char *id) { return m_window->actions().action(QString::fromLatin1(id)); }
    QDialog *dialog(const char *name)
    {
        return m_window->findChild<QDialog *>(u"dialog."_s + QString::fromLatin1(name));
    }
    void shoot(const QString &what)
    {
        QTest::qWait(300); // the picture is for people: let what is queued be painted
        const QString file = qEnvironmentVariable("SHOTS") + u"/console-%1-%2.png"_s.arg(++m_shots).arg(what);
        QVERIFY2(m_window->grab().save(file), qPrintable(file));
    }
    void shootDialog(QDialog *shown, const QString &what)
    {
        QTest::qWait(300);
        QVERIFY(shown->grab().save(qEnvironmentVariable("SHOTS") + u"/console-%1-%2.png"_s.arg(++m_shots).arg(what)));
    }

private slots:
    void initTestCase()
    {
        ConsoleFixture::prepare();
        engine::EngineOptions options;
        options.site.directory = qEnvironmentVariable("SITE");
        options.interfaces = {u"eth0"_s};
        m_engine = std::make_unique<engine::Engine>(options);
        QVERIFY(m_engine->open().ok());
        m_window = std::make_unique<ui::MainWindow>(*m_engine, m_clock, ConsoleFixture::look());
        m_window->resize(1366, 768);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QTRY_VERIFY_WITH_TIMEOUT(console().loaded(), 10'000);
        action("engine.start")->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(m_engine->state(), engine::Engine::State::Serving, 10'000);
        shoot(u"empty"_s);
    }

    void aBootImageIsAdded()
    {
        m_window->showNode(ui::Node::BootImages);
        action("image.add")->trigger();
        QDialog *form = dialog("add-boot-image");
        QVERIFY(form);
        field<QRadioButton>(form, "kind-linux")->click();
        field<ui::PathField>(form, "kernel")->setPath(qEnvironmentVariable("KERNEL"));
        field<ui::PathField>(form, "initrds")
            ->setPath(qEnvironmentVariable("INITRD") + u';' + qEnvironmentVariable("BALLAST"));
        auto *name = field<QLineEdit>(form, "name");
        name->clear();
        QTest::keyClicks(name, u"Rescue Linux"_s);
        field<QLineEdit>(form, "command-line")->setText(u"console=ttyS0 quiet panic=-1"_s);
        shootDialog(form, u"add-boot-image"_s);
        press(form, ui::names::DialogAccept);
        QTRY_COMPARE_WITH_TIMEOUT(console().bootImages.rowCount(), 1, 20'000);
    }

    void aTaskSequenceIsCreated()
    {
        m_window->showNode(ui::Node::TaskSequences);
        action("sequence.add")->trigger();
        QDialog *form = dialog("add-task-sequence");
        QTest::keyClicks(field<QLineEdit>(form, "name"), u"Start the rescue system"_s);
        QVERIFY(goToStep(form, "done"));
        QTRY_COMPARE(console().taskSequences.rowCount(), 1);
        form->findChild<QCheckBox *>(u"field.deploy"_s)->setChecked(false);
        press(form, ui::names::DialogAccept);
        QCOMPARE(console().taskSequences.row(0).bootImage, u"Rescue Linux"_s);
    }

    void aDeviceAndItsCollectionAreMade()
    {
        m_window->showNode(ui::Node::Devices);
        action("device.add")->trigger();
        QDialog *form = dialog("add-device");
        QTest::keyClicks(field<QLineEdit>(form, "name"), u"room-214-pc-01"_s);
        field<QPlainTextEdit>(form, "macs")->setPlainText(qEnvironmentVariable("MACHINE_MAC"));
        press(form, ui::names::DialogAccept);
        QTRY_COMPARE(console().devices.rowCount(), 1);

        m_window->showNode(ui::Node::Collections);
        action("collection.add")->trigger();
        form = dialog("add-collection");
        QTest::keyClicks(field<QLineEdit>(form, "name"), u"Room 214"_s);
        press(form, ui::names::DialogAccept);
        QTRY_COMPARE(console().collections.rowCount(), 3);
        auto *list = m_window->findChild<ui::ListView *>(u"list.collections"_s);
        for (int row = 0; row < 3; ++row)
            if (console().collections.row(row).name == u"Room 214")
                list->selectKeys({console().collections.row(row).keyText()});
        action("collection.members")->trigger();
        form = dialog("members");
        QVERIFY(form);
        field<QLineEdit>(form, "search")->setText(u"room-214-pc-01"_s);
        auto *members = field<QListView>(form, "members");
        QCOMPARE(members->model()->rowCount(), 1);
        QVERIFY(members->model()->setData(members->model()->index(0, 0), Qt::Checked, Qt::CheckStateRole));
        press(form, ui::names::DialogAccept);
        QTRY_VERIFY(!dialog("members"));
    }

    void aRequiredDeploymentIsMade()
    {
        m_window->showNode(ui::Node::Deployments);
        action("deployment.add")->trigger();
        QDialog *form = dialog("deploy");
        auto *collection = field<QComboBox>(form, "collection");
        collection->setCurrentIndex(collection->findText(u"Room 214"_s));
        field<QRadioButton>(form, "required")->click();
        shootDialog(form, u"deploy"_s);
        QVERIFY(goToStep(form, "done"));
        QTRY_COMPARE(console().deployments.rowCount(), 1);
        press(form, ui::names::DialogAccept);
        shoot(u"deployment"_s);
    }

    void theMachineBootsBeforeOurEyes()
    {
        m_window->showNode(ui::Node::LiveBoots);
        QFile ready(qEnvironmentVariable("READY"));
        QVERIFY(ready.open(QFile::WriteOnly));
        ready.close();

        auto &sessions = console().sessions;
        QTRY_COMPARE_WITH_TIMEOUT(sessions.rowCount(), 1, 60'000);
        QCOMPARE(sessions.row(0).session.decision.deviceName, u"room-214-pc-01"_s);
        QCOMPARE(sessions.row(0).session.state, session::State::Live);
        auto *table = m_window->findChild<ui::ListView *>(QString(ui::names::LiveBootsTable));
        QVERIFY(table);
        table->selectRow(0);
        shoot(u"appeared"_s);

        // What the table showed while it moved.
        QSet<int> percents;
        double fastest = 0;
        bool shot = false;
        const auto watch = [&] {
            const models::SessionRow &row = sessions.row(0);
            fastest = std::max(fastest, row.session.bytesPerSecond);
            if (const auto progress = row.progress(); progress && row.session.state == session::State::Live) {
                percents.insert(int(*progress * 100));
                if (!shot && *progress > 0.1 && *progress < 1) {
                    shot = true;
                    shoot(u"progress"_s);
                }
            }
        };
        QVERIFY(QTest::qWaitFor(
            [&] {
                watch();
                return sessions.row(0).session.state != session::State::Live;
            },
            90'000));
        qInfo("seen on the way: %lld different percentages, at most %.1f MB/s", qint64(percents.size()), fastest / 1e6);
        QVERIFY(percents.size() >= 2);
        QVERIFY(fastest > 0);
        QVERIFY(sessions.row(0).session.state == session::State::Delivered ||
                sessions.row(0).session.state == session::State::Reported);
        shoot(u"delivered"_s);
        QTRY_COMPARE_WITH_TIMEOUT(sessions.row(0).session.state, session::State::Reported, 60'000);
        QVERIFY(sessions.row(0).session.endedMs.has_value());
        auto *timeline = m_window->findChild<QAbstractItemView *>(QString(ui::names::LiveBootsTimeline));
        QVERIFY(timeline && timeline->model()->rowCount() >= 6);
        qInfo("its timeline has %d lines", timeline->model()->rowCount());
        shoot(u"reported"_s);
        ConsoleFixture::look().apply(ui::Theme::Dark);
        shoot(u"reported-dark"_s);
        ConsoleFixture::look().apply(ui::Theme::Light);
    }

    void theDeviceRemembersItsRequiredDeploymentUntilItIsCleared()
    {
        m_window->showNode(ui::Node::Devices);
        QTRY_VERIFY(console().devices.row(0).advertisement.contains(u"P0100001"_s));
        m_window->findChild<ui::ListView *>(u"list.devices"_s)->selectRow(0);
        action("device.clear")->trigger();
        QDialog *form = dialog("clear-required");
        QVERIFY(form);
        shootDialog(form, u"clear-required"_s);
        press(form, ui::names::DialogAccept);
        QTRY_COMPARE(console().devices.row(0).advertisement, QString());
        shoot(u"cleared"_s);
    }

    void cleanupTestCase()
    {
        m_window.reset();
        m_engine.reset();
    }
};

QTEST_MAIN(TestConsoleBoots)
#include "test_console_boots.moc"
