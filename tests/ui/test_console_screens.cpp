// SPDX-License-Identifier: GPL-3.0-or-later
// What is true of every screen: names for assistive tools, keys without conflict, pictures in light and dark, small and
// sharp.
#include "tests/ui/sample_site.h"
#include "ui/charts/throughput_chart.h"
#include "ui/widgets/list_view.h"
#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <QTabWidget>

using namespace slipway;
using namespace slipway::test;

namespace {

// Real time: the engine beside it reports too.
const qint64 Now = SystemClock().utcMs();

QString pictures()
{
    const QString sharp = qEnvironmentVariable("QT_SCALE_FACTOR") == u"2" ? u"/scale2"_s : QString();
    const QString folder = QDir::cleanPath(QCoreApplication::applicationDirPath() + u"/../screenshots"_s + sharp);
    QDir().mkpath(folder);
    return folder;
}

void picture(QWidget *widget, const QString &name)
{
    QTest::qWait(0);
    QVERIFY2(widget->grab().save(pictures() + u'/' + name + u".png"_s), qPrintable(name));
}

QStringList namelessIn(QWidget *root)
{
    QStringList nameless;
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        // What Qt makes inside its own widgets is reached through the widget that has it.
        const bool inside =
            widget->objectName().startsWith(u"qt_"_s) || qobject_cast<QAbstractScrollArea *>(widget->parentWidget());
        if (inside || !widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (!face || face->text(QAccessible::Name).isEmpty())
            nameless +=
                u"%1 \"%2\""_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName());
    }
    return nameless;
}

} // namespace

class TestConsoleScreens : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase() { m_console.reset(); }
    void everyFocusableWidgetHasAnAccessibleName();
    void noTwoActionsOfOneNodeShareAKey();
    void everyActionIsReachableByMenuOrToolBar();
    void configurationManagersKeysGoWhereTheyGoThere();
    void searchKeepsWhatHoldsEveryWord();
    void liveBootsMoveAndKeepTheSelection();
    void whySaysWhyADeviceIsNotAnswered();
    void aTakenPortIsSaidWithARetryAndNothingModal();
    void hostileNamesStayPlainText();
    void columnsAndNodeAreRemembered();
    void closingTellsWhoIsCutOffAndWhatIsForgotten();
    void emptyPagesOfferOneButton();
    void everyPageIsDrawn();
    void everyDialogIsDrawn();

private:
    std::unique_ptr<SiteOnDisk> m_site;
    std::unique_ptr<ConsoleFixture> m_console;
};

void TestConsoleScreens::initTestCase()
{
    ConsoleFixture::prepare();
    m_site = std::make_unique<SiteOnDisk>();
    fillSampleSite(*m_site);
    m_console = std::make_unique<ConsoleFixture>(*m_site);
    m_console->window->resize(1366, 768);
    QTRY_VERIFY(!m_console->window->console().ledger()->rows(DeviceId{1}).isEmpty());
    playBoots(*m_console, Now);
}

void TestConsoleScreens::everyFocusableWidgetHasAnAccessibleName()
{
    for (const ui::NodeText &node : ui::nodes()) {
        m_console->window->showNode(node.node);
        if (auto *list = m_console->find<ui::ListView>(u"list."_s + node.key); list && list->model()->rowCount() > 0)
            list->selectRow(0);
        const QStringList nameless = namelessIn(m_console->window.get());
        QVERIFY2(nameless.isEmpty(), qPrintable(node.key + u": "_s + nameless.join(u", "_s)));
    }
}

void TestConsoleScreens::noTwoActionsOfOneNodeShareAKey()
{
    for (const ui::NodeText &node : ui::nodes()) {
        QHash<QKeySequence, QString> taken;
        for (const ui::ActionText &action : m_console->window->actions().table()) {
            if (action.node != ui::Node::None && action.node != node.node)
                continue;
            for (const QKeySequence &keys : action.keys) {
                QVERIFY2(!taken.contains(keys),
                         qPrintable(node.key + u": "_s + action.id + u" and "_s + taken.value(keys)));
                taken.insert(keys, action.id);
            }
        }
    }
}

void TestConsoleScreens::everyActionIsReachableByMenuOrToolBar()
{
    QSet<QString> ids;
    for (const ui::ActionText &action : m_console->window->actions().table()) {
        QVERIFY2(!ids.contains(action.id), qPrintable(action.id));
        ids.insert(action.id);
        QVERIFY2(!action.text.isEmpty(), qPrintable(action.id));
        // Named, but without a drawing: a misspelt icon.
        QVERIFY2(action.icon.isEmpty() || !m_console->window->actions().action(action.id)->icon().isNull(),
                 qPrintable(action.icon));
        const QList<QObject *> users = m_console->window->actions().action(action.id)->associatedObjects();
        QVERIFY2(!users.isEmpty(), qPrintable(action.id));
    }
}

void TestConsoleScreens::configurationManagersKeysGoWhereTheyGoThere()
{
    ui::MainWindow *window = m_console->window.get();
    window->activateWindow();
    window->showNode(ui::Node::Devices);
    window->showNode(ui::Node::LiveBoots);
    window->showNode(ui::Node::Settings);
    QTest::keyClick(window, Qt::Key_3, Qt::ControlModifier);
    QTRY_COMPARE(window->node(), ui::Node::LiveBoots);
    QTest::keyClick(window, Qt::Key_1, Qt::ControlModifier);
    QTRY_COMPARE(window->node(), ui::Node::Devices);
    QTest::keyClick(window, Qt::Key_L, Qt::ControlModifier);
    QTRY_COMPARE(window->focusWidget()->objectName(), u"search.devices"_s);
    QTest::keyClick(window, Qt::Key_M, Qt::ControlModifier);
    QTRY_COMPARE(window->focusWidget()->objectName(), u"list.devices"_s);
    QTest::keyClick(window, Qt::Key_T, Qt::ControlModifier);
    QTRY_COMPARE(window->focusWidget()->objectName(), QString(ui::names::NodeTree));
}

void TestConsoleScreens::searchKeepsWhatHoldsEveryWord()
{
    m_console->window->showNode(ui::Node::Devices);
    auto *list = m_console->find<ui::ListView>(u"list.devices"_s);
    auto *search = m_console->find<QLineEdit>(u"search.devices"_s);
    search->setText(u"lab 10:0b"_s);
    QCOMPARE(list->model()->rowCount(), 1);
    search->setText(u"name:bench"_s);
    QCOMPARE(list->model()->rowCount(), 5);
    search->setText(u"no such machine"_s);
    QTRY_VERIFY(m_console->find<QPushButton>(u"emptyButton.devices"_s)->isVisible());
    QTest::mouseClick(m_console->find<QPushButton>(u"emptyButton.devices"_s), Qt::LeftButton);
    QVERIFY(search->text().isEmpty());
    QCOMPARE(list->model()->rowCount(), 14);
}

void TestConsoleScreens::liveBootsMoveAndKeepTheSelection()
{
    m_console->window->showNode(ui::Node::LiveBoots);
    auto *table = m_console->find<ui::ListView>(ui::names::LiveBootsTable);
    QVERIFY(table->model()->rowCount() >= 10);
    table->selectKeys({u"sample00009token"_s});
    QCOMPARE(table->currentKey(), u"sample00009token"_s);
    auto *timeline = m_console->find<ui::ListView>(ui::names::LiveBootsTimeline);
    QTRY_VERIFY(timeline->model()->rowCount() >= 7);
    // Sessions come and go; what is selected stays selected.
    playBoots(*m_console, Now + 30'000, 140, false);
    QCOMPARE(table->currentKey(), u"sample00009token"_s);
    auto *chart = m_console->find<ui::ThroughputChart>(ui::names::ThroughputChart);
    QTRY_VERIFY(chart->pointCount() > 60);
    QVERIFY(chart->accessibleDescription().contains(u"HTTP"_s));
    playBoots(*m_console, Now);
}

void TestConsoleScreens::whySaysWhyADeviceIsNotAnswered()
{
    m_console->window->showNode(ui::Node::Devices);
    auto *list = m_console->find<ui::ListView>(u"list.devices"_s);
    list->selectKeys({u"12"_s});
    auto *tabs = m_console->find<QTabWidget>(u"details.devices"_s);
    tabs->setCurrentIndex(1);
    auto *steps = m_console->find<ui::ListView>(u"deviceSteps"_s);
    QTRY_VERIFY(steps->model()->rowCount() > 0);
    QStringList outcomes;
    for (int row = 0; row < steps->model()->rowCount(); ++row)
        outcomes +=
            steps->model()->index(row, 0).data().toString() + u'=' + steps->model()->index(row, 1).data().toString();
    QVERIFY2(outcomes.contains(u"Is it on the exclusion list?=Stopped here"_s), qPrintable(outcomes.join(u'\n')));
    tabs->setCurrentIndex(0);
}

void TestConsoleScreens::aTakenPortIsSaidWithARetryAndNothingModal()
{
    emit m_console->engine->failed({{u"udp 67"_s, u"0.0.0.0"_s, u"dnsmasq (PID 812)"_s, false}});
    auto *text = m_console->find<QLabel>(ui::names::NoticeText);
    QVERIFY(text);
    QVERIFY(text->text().startsWith(u"Port 67 (UDP) on 0.0.0.0 is in use by dnsmasq (PID 812)."_s));
    QVERIFY(!QApplication::activeModalWidget());
    m_console->window->showNode(ui::Node::Devices);
    picture(m_console->window.get(), u"notice-port-in-use"_s);
    QTest::mouseClick(m_console->find<QPushButton>(ui::names::NoticeButton), Qt::LeftButton);
    QTRY_COMPARE(m_console->engine->state(), engine::Engine::State::Serving);
    QTRY_VERIFY(m_console->find<QLabel>(ui::names::EngineState)->text().startsWith(u"Serving on"_s));
    QTRY_VERIFY(!m_console->find<QWidget>(ui::names::NoticeBar)->isVisible());
}

void TestConsoleScreens::hostileNamesStayPlainText()
{
    session::BootSession session;
    session.token = "hostilehostileho";
    session.mac = mac("52:54:00:66:66:66");
    session.startedMs = session.lastSeenMs = Now - 40'000;
    session.decision.deviceName = u"<table width=100%><tr><td>\u202Eevil"_s.repeated(30);
    session.events += {Now, session.token, session::Stage::FileNotFound, u"<img src=/etc/passwd>\n\x1b[2J"_s};
    engine::Report report;
    report.timeMs = Now;
    report.sessions = {session};
    m_console->window->showNode(ui::Node::LiveBoots);
    emit m_console->engine->report(report);
    auto *table = m_console->find<ui::ListView>(ui::names::LiveBootsTable);
    table->selectKeys({u"hostilehostileho"_s});
    const QString shown = table->model()->index(table->currentIndex().row(), 0).data().toString();
    QVERIFY(shown.size() <= 256 && !shown.contains(QChar(0x202E)));
    QVERIFY(!table->model()->index(table->currentIndex().row(), 0).data(Qt::ToolTipRole).toString().contains(u'<'));
    for (QLabel *label : m_console->window->findChildren<QLabel *>()) {
        const bool plain = label->textFormat() == Qt::PlainText || label->text().isEmpty();
        QVERIFY2(plain, qPrintable(label->objectName() + u' ' + label->text()));
    }
    m_console->window->console().sessions.remove({session.token});
}

void TestConsoleScreens::columnsAndNodeAreRemembered()
{
    SiteOnDisk site;
    {
        ConsoleFixture console(site);
        console.window->showNode(ui::Node::DuplicateIds);
        console.window->showNode(ui::Node::Exclusions);
        auto *list = console.find<ui::ListView>(u"list.exclusions"_s);
        list->setColumnWidth(models::ExclusionModel::Note, 333);
        list->setColumnHidden(models::ExclusionModel::Author, true);
        list->sortByColumn(models::ExclusionModel::Created, Qt::DescendingOrder);
    }
    ConsoleFixture console(site);
    QCOMPARE(console.window->node(), ui::Node::Exclusions);
    auto *list = console.find<ui::ListView>(u"list.exclusions"_s);
    QCOMPARE(list->columnWidth(models::ExclusionModel::Note), 333);
    QVERIFY(list->isColumnHidden(models::ExclusionModel::Author));
    QCOMPARE(list->proxy()->sortColumn(), int(models::ExclusionModel::Created));
    QCOMPARE(list->proxy()->sortOrder(), Qt::DescendingOrder);
}

void TestConsoleScreens::closingTellsWhoIsCutOffAndWhatIsForgotten()
{
    SiteOnDisk site;
    ConsoleFixture console(site);
    console.action("engine.start")->trigger();
    QTRY_COMPARE(console.engine->state(), engine::Engine::State::Serving);
    session::BootSession session;
    session.token = "livelivelivelive";
    session.lastSeenMs = session.startedMs = SystemClock().utcMs();
    engine::Report report;
    report.timeMs = session.startedMs;
    report.sessions = {session};
    emit console.engine->report(report);
    console.window->showNode(ui::Node::Settings);
    console.find<QSpinBox>(u"setting.prompt.timeout"_s)->setValue(33);
    QVERIFY(!console.window->close());
    QDialog *dialog = console.dialog("close");
    QVERIFY(dialog);
    QCOMPARE(
        dialog->findChild<QLabel *>(u"consequence"_s)->text(),
        u"Closing stops serving: 1 machine that boots now is cut off. 1 changed setting was not applied and is forgotten."_s);
    QCOMPARE(dialog->findChild<QLabel *>(u"consequenceNames"_s)->text(), u"F12 prompt"_s);
    press(dialog, ui::names::DialogReject);
    QTRY_VERIFY(!console.dialog("close"));
    QVERIFY(console.window->isVisible());
    QVERIFY(!console.window->close());
    press(console.dialog("close"), ui::names::DialogAccept);
    QTRY_VERIFY(!console.window->isVisible());
}

void TestConsoleScreens::emptyPagesOfferOneButton()
{
    SiteOnDisk site;
    ConsoleFixture console(site);
    console.window->resize(1366, 768);
    for (const char *key :
         {"devices", "boot-images", "task-sequences", "deployments", "exclusions", "duplicate-ids", "live-boots"}) {
        const QString name = QString::fromLatin1(key);
        console.window->showNode(ui::nodeFromKey(name));
        QTRY_VERIFY2(console.find<QPushButton>(u"emptyButton."_s + name)->isVisible(), key);
        picture(console.window.get(), u"empty-"_s + name);
    }
}

void TestConsoleScreens::everyPageIsDrawn()
{
    ui::MainWindow *window = m_console->window.get();
    for (const ui::Theme theme : {ui::Theme::Light, ui::Theme::Dark}) {
        window->setTheme(theme);
        for (const ui::NodeText &node : ui::nodes()) {
            window->showNode(node.node);
            auto *list = node.node == ui::Node::LiveBoots ? m_console->find<ui::ListView>(ui::names::LiveBootsTable)
                                                          : m_console->find<ui::ListView>(u"list."_s + node.key);
            if (list && list->model()->rowCount() > 0)
                list->selectRow(qMin(2, list->model()->rowCount() - 1));
            if (node.node == ui::Node::LiveBoots) {

                playBoots(*m_console, SystemClock().utcMs());
                list->selectKeys({u"sample00014token"_s});
                QTRY_VERIFY(m_console->find<ui::ThroughputChart>(ui::names::ThroughputChart)->pointCount() > 60);
                QTest::qWait(300); // the chart draws four times a second
            }
            picture(window, u"%1-%2"_s.arg(node.key, ui::themeKey(theme)));
        }
        window->showNode(ui::Node::LiveBoots);
        m_console->find<QTabWidget>(u"details.live-boots"_s)->setCurrentIndex(1);
        picture(window, u"live-boots-why-%1"_s.arg(ui::themeKey(theme)));
        m_console->find<QTabWidget>(u"details.live-boots"_s)->setCurrentIndex(0);
        window->showNode(ui::Node::Devices);
        m_console->find<QTabWidget>(u"details.devices"_s)->setCurrentIndex(1);
        picture(window, u"devices-why-%1"_s.arg(ui::themeKey(theme)));
        m_console->find<QTabWidget>(u"details.devices"_s)->setCurrentIndex(0);
    }
    window->setTheme(ui::Theme::Light);
}

void TestConsoleScreens::everyDialogIsDrawn()
{
    struct Row
    {
        ui::Node node;
        const char *action;
        const char *dialog;
    };
    using ui::Node;
    for (const Row &row :
         {Row{Node::Devices, "device.add", "add-device"}, Row{Node::Devices, "device.edit", "edit-device"},
          Row{Node::Devices, "device.delete", "delete-devices"}, Row{Node::Devices, "device.collect", "collect"},
          Row{Node::Devices, "device.clear", "clear-required"},
          Row{Node::Collections, "collection.add", "add-collection"},
          Row{Node::Collections, "collection.members", "members"}, Row{Node::BootImages, "image.add", "add-boot-image"},
          Row{Node::BootImages, "image.edit", "edit-boot-image"},
          Row{Node::TaskSequences, "sequence.add", "add-task-sequence"},
          Row{Node::TaskSequences, "sequence.deploy", "deploy"},
          Row{Node::Exclusions, "exclusion.add", "add-exclusion"},
          Row{Node::DuplicateIds, "duplicate.add", "add-duplicate-id"},
          Row{Node::Devices, "device.import", "import-devices"},
          Row{Node::Exclusions, "exclusion.note", "exclusion-note"}, Row{Node::Devices, "site.export", "site-export"},
          Row{Node::Devices, "site.import", "site-import"}}) {
        m_console->window->showNode(row.node);
        if (auto *list = m_console->find<ui::ListView>(u"list."_s + ui::nodeText(row.node).key);
            list->model()->rowCount() > 0)
            list->selectRow(list->model()->rowCount() - 1);
        if (row.node == Node::Devices)
            m_console->find<ui::ListView>(u"list.devices"_s)
                ->selectKeys(
                    QStringList{u"1"_s, u"2"_s, u"7"_s}.mid(0, row.action == QByteArray("device.edit") ? 1 : 3));
        m_console->action(row.action)->trigger();
        QDialog *dialog = m_console->dialog(row.dialog);
        QVERIFY2(dialog, row.dialog);
        if (dialog->objectName() == u"dialog.deploy") {
            field<QComboBox>(dialog, "collection")->setCurrentText(u"Classroom A"_s);
            field<QRadioButton>(dialog, "required")->click();
        }
        const QStringList nameless = namelessIn(dialog);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u", "_s)));
        picture(dialog, u"dialog-"_s + QString::fromLatin1(row.dialog));
        dialog->reject();
        QTRY_VERIFY(!m_console->dialog(row.dialog));
    }
}

QTEST_MAIN(TestConsoleScreens)
#include "test_console_screens.moc"
