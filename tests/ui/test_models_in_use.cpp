// SPDX-License-Identifier: GPL-3.0-or-later
// Qt's own model tester on every model and every proxy that a view of the console shows, while a site is edited, lists
// are sorted and searched, and machines boot. Models that are added later are found by their views.
#include "tests/ui/sample_site.h"
#include "tests/ui/screen_walk.h"
#include <QAbstractItemModelTester>
#include <QAbstractProxyModel>
#include <QRandomGenerator>

using namespace slipway;
using namespace slipway::test;

class TestModelsInUse : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase() { m_console.reset(); }
    void modelsOfPagesStayConsistentWhileEverythingChanges();
    void modelsOfDialogsAreConsistent();

private:
    void watch(QAbstractItemModel *model);
    void watchAll(QWidget *screen);
    void edit(int round);
    void stir(int round);
    QSet<QAbstractItemModel *> m_watched;
    QSet<QByteArray> m_kinds;
    QRandomGenerator m_random{20261122};
    std::unique_ptr<SiteOnDisk> m_site;
    std::unique_ptr<ConsoleFixture> m_console;
};

void TestModelsInUse::initTestCase()
{
    ConsoleFixture::prepare();
    m_site = std::make_unique<SiteOnDisk>();
    fillSampleSite(*m_site);
    m_console = std::make_unique<ConsoleFixture>(*m_site);
    m_console->window->resize(1366, 768);
    playBoots(*m_console, SystemClock().utcMs());
}

void TestModelsInUse::watch(QAbstractItemModel *model)
{
    while (model && !m_watched.contains(model)) {
        // Those inside of Qt's own widgets are Qt's, and reset themselves while they are destroyed.
        if (QByteArray(model->metaObject()->className()).startsWith('Q'))
            return;
        m_watched += model;
        m_kinds += model->metaObject()->className();
        connect(model, &QObject::destroyed, this, [this, model] { m_watched.remove(model); });
        new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::QtTest, model);
        const auto *proxy = qobject_cast<QAbstractProxyModel *>(model);
        model = proxy ? proxy->sourceModel() : nullptr;
    }
}

void TestModelsInUse::watchAll(QWidget *screen)
{
    for (const QAbstractItemView *view : screen->findChildren<QAbstractItemView *>())
        watch(view->model());
}

/// One change by an administrator, as another program might make it.
void TestModelsInUse::edit(int round)
{
    const qint64 before = m_console->window->console().snapshot()->revision();
    const int number = int(m_random.bounded(14)) + 1;
    const auto change = [round, number](engine::Commands &commands) -> Result<void> {
        engine::NewDevice device;
        device.name = u"new-%1"_s.arg(round);
        device.macs = {{{2, 0, 0, 0, 1, quint8(round)}}};
        engine::DeviceChange renamed;
        renamed.name = u"renamed-%1"_s.arg(round);
        switch (round % 6) {
        case 0:
            return commands.addDevice(device).ok() ? Result<void>() : failure(ErrorCode::Internal);
        case 1:
            return commands.changeDevice(DeviceId{number}, renamed);
        case 2:
            return commands.addExclusion({{2, 0, 0, 0, 2, quint8(round)}}, u"note"_s);
        case 3:
            return commands.removeDevices({DeviceId{number}});
        case 4:
            return commands.addCollection(u"Room %1"_s.arg(round)).ok() ? Result<void>() : failure(ErrorCode::Internal);
        default:
            return commands.setSetting(u"prompt.timeout"_s, QString::number(10 + round));
        }
    };
    bool done = false;
    m_console->window->console().run<void>(this, change, [&done](const Result<void> &) { done = true; });
    QTRY_VERIFY(done);
    // What was refused changed nothing.
    std::ignore = QTest::qWaitFor([&] { return m_console->window->console().snapshot()->revision() > before; }, 700);
}

/// What a person does to lists meanwhile.
void TestModelsInUse::stir(int round)
{
    for (ui::ListView *list : m_console->window->findChildren<ui::ListView *>()) {
        if (!list->model() || list->model()->columnCount() == 0)
            continue;
        if (list->isSortingEnabled())
            list->sortByColumn(int(m_random.bounded(list->model()->columnCount())), Qt::SortOrder(round % 2));
        list->proxy()->setFilterText(round % 3 ? QString() : QString::number(m_random.bounded(9)));
        if (list->model()->rowCount() > 0)
            list->selectRow(int(m_random.bounded(list->model()->rowCount())));
    }
    session::BootSession session;
    session.token = "stir" + QByteArray::number(round % 5);
    session.mac = {{2, 0, 0, 0, 3, quint8(round % 5)}};
    session.state = session::State(round % 5);
    session.startedMs = SystemClock().utcMs() - 1000;
    session.lastSeenMs = SystemClock().utcMs() + round;
    engine::Report report;
    report.timeMs = session.lastSeenMs;
    report.sessions = {session};
    emit m_console->engine->report(report);
}

void TestModelsInUse::modelsOfPagesStayConsistentWhileEverythingChanges()
{
    visitPages(*m_console, [this](const QString &, QWidget *screen) { watchAll(screen); });
    QVERIFY(m_kinds.size() >= 2 && m_watched.size() >= 20);
    int round = 0;
    for (const ui::NodeText &node : ui::nodes()) {
        m_console->window->showNode(node.node);
        edit(round);
        stir(round);
        playBoots(*m_console, SystemClock().utcMs(), 110, round % 4 == 0);
        QTest::qWait(0);
        ++round;
    }
}

void TestModelsInUse::modelsOfDialogsAreConsistent()
{
    int looked = 0;
    visitDialogs(*m_console, [this, &looked](const QString &, QWidget *screen) {
        watchAll(screen);
        ++looked;
    });
    QVERIFY(looked >= 15);
}

QTEST_MAIN(TestModelsInUse)
#include "test_models_in_use.moc"
