// SPDX-License-Identifier: GPL-3.0-or-later
// Live Boots: filters over the whole history, rows loaded as one scrolls, several boots at once, groups, waterfall.
#include "server/store/session_search.h"
#include "server/store/stop_order_store.h"
#include "tests/ui/sample_site.h"
#include "ui/charts/boot_waterfall.h"
#include "ui/pages/boot_history.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/group_view.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/list_view.h"
#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QElapsedTimer>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTabWidget>
#include <QToolButton>

using namespace slipway;
using namespace slipway::test;

namespace {

const qint64 Now = SystemClock().utcMs();
constexpr int Stored = 1500;

void picture(QWidget *widget, const QString &name)
{
    const QString sharp = qEnvironmentVariable("QT_SCALE_FACTOR") == u"2" ? u"/scale2"_s : QString();
    const QString folder = QDir::cleanPath(QCoreApplication::applicationDirPath() + u"/../screenshots"_s + sharp);
    QDir().mkpath(folder);
    QTest::qWait(0);
    QVERIFY2(widget->grab().save(folder + u'/' + name + u".png"_s), qPrintable(name));
}

QByteArray tokenOf(int number)
{
    QByteArray digits = QByteArray::number(number).rightJustified(10, '0');
    for (char &c : digits) // of a token's alphabet
        c = char(c - '0' + 'a');
    return "stored" + digits;
}

/// An older boot behind one of three switches.
session::BootSession storedSession(int number)
{
    session::BootSession session;
    session.token = tokenOf(number);
    session.mac = mac("52:54:00:7A:10:00");
    session.mac.octets[4] = uint8_t(number >> 8);
    session.mac.octets[5] = uint8_t(number);
    session.startedMs = session.lastSeenMs = Now - (Stored - number) * 60'000LL - 600'000;
    session.decision.answer = policy::Answer::Boot;
    session.decision.reason = policy::Reason::Required;
    session.decision.device = DeviceId{1 + number % 14};
    session.decision.deviceName = u"room-%1-pc-%2"_s.arg(number % 3).arg(number);
    session.decision.bootImage = u"Debian 12 installer"_s;
    session.decision.deployment = {number % 2 ? u"P0100001"_s : u"P0100002"_s};
    session.state = number % 5 == 0 ? session::State::Failed : session::State::Reported;
    session.client = *Ipv4::parse("10.77.0.100");
    session.client.value += quint32(number % 100);
    const QJsonObject place{{u"relay"_s, u"10.77.%1.1"_s.arg(number % 3)},
                            {u"remote"_s, u"sw-hall-%1"_s.arg(number % 3)},
                            {u"circuit"_s, u"Gi0/%1"_s.arg(number % 24)}};
    session.events.append({session.startedMs, session.token, session::Stage::Discover, {}, place});
    session.events.append({session.startedMs + 2, session.token, session::Stage::Offer, {}});
    session.events.append(
        {session.startedMs + 900, session.token, session::Stage::FileBegins, {}, {{u"file"_s, u"vmlinuz"_s}}});
    session.endedMs = session.lastSeenMs = session.startedMs + 30'000;
    session.events.append({*session.endedMs,
                           session.token,
                           number % 5 == 0 ? session::Stage::FileFailed : session::Stage::FileDelivered,
                           {},
                           {{u"file"_s, u"vmlinuz"_s}, {u"bytes"_s, 8'000'000}}});
    if (number == Stored) { // boots still, as another engine serves it
        session.state = session::State::Live;
        session.lastSeenMs = Now;
        session.endedMs.reset();
    }
    return session;
}

} // namespace

class TestLiveBoots : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase() { m_console.reset(); }
    void wholeHistoryIsLoadedAsOneScrolls();
    void filterSearchesTheStore();
    void filterThatIsNotUnderstoodSaysWhyAndChangesNothing();
    void pastedTableIsNoFilter();
    void searchThatFailedDoesNotSayThatNothingMatches();
    void wordsOfAnEmptyListNeverLieOnItsPicture();
    void filtersAreOfferedAndSaved();
    void sessionOfTheHistoryIsReadWholeWhenItIsSelected();
    void severalBootsAreExcludedAndCopiedTogether();
    void transfersAreStoppedAfterAWarning();
    void bootsAreGroupedAndKeepTheirSelection();
    void followingEndsWhenSomebodyLooksElsewhere();
    void waterfallShowsTheSelectedBoot();
    void pageLooksRight();

private:
    ui::ListView *list() { return m_console->find<ui::ListView>(ui::names::LiveBootsTable); }
    ui::FilterField *search() { return m_console->find<ui::FilterField>(u"search.live-boots"_s); }
    int shown() { return list()->proxy()->rowCount(); }
    void clearSearch()
    {
        search()->clear();
        QTRY_VERIFY_WITH_TIMEOUT(shown() >= 500, 10'000);
    }
    QString count()
    {
        for (const QLabel *label : m_console->find<QWidget>(u"page.live-boots"_s)->findChildren<QLabel *>()) {
            if (label->text().contains(u"boots"_s) && label->isVisible())
                return label->text();
        }
        return {};
    }

    std::unique_ptr<SiteOnDisk> m_site;
    std::unique_ptr<ConsoleFixture> m_console;
};

void TestLiveBoots::initTestCase()
{
    ConsoleFixture::prepare();
    m_site = std::make_unique<SiteOnDisk>();
    fillSampleSite(*m_site);
    auto state = store::StateStore::open(m_site->location);
    QVERIFY((*state)->transaction([&]() -> Result<void> {
        for (int i = 1; i <= Stored; ++i) {
            if (const auto saved = (*state)->saveSession(storedSession(i)); !saved)
                return fail(saved.error());
        }
        return {};
    }));
    state->reset();
    m_console = std::make_unique<ConsoleFixture>(*m_site);
    m_console->window->resize(1366, 768);
    m_console->window->showNode(ui::Node::LiveBoots);
    QTRY_VERIFY_WITH_TIMEOUT(shown() >= 500, 10'000);
}

void TestLiveBoots::wholeHistoryIsLoadedAsOneScrolls()
{
    QTRY_VERIFY2(count().contains(u"of 1,500 boots"_s), qPrintable(count()));
    QVERIFY(shown() < Stored);
    QCOMPARE(list()->proxy()->index(0, 0).data(models::KeyRole).toString(), QString::fromLatin1(tokenOf(Stored)));
    for (int i = 0; i < 20 && shown() < Stored; ++i) {
        const int before = shown();
        list()->verticalScrollBar()->setValue(list()->verticalScrollBar()->maximum());
        QTRY_VERIFY_WITH_TIMEOUT(shown() > before, 10'000);
    }
    QCOMPARE(shown(), Stored);
    QTRY_VERIFY2(count().startsWith(u"1500 boots"_s), qPrintable(count()));
    QCOMPARE(list()->proxy()->index(Stored - 1, 0).data(models::KeyRole).toString(), QString::fromLatin1(tokenOf(1)));
    // Another page and back: what was scrolled through is forgotten.
    m_console->window->showNode(ui::Node::Devices);
    QVERIFY(m_console->window->console().sessions.rowCount() < Stored);
    m_console->window->showNode(ui::Node::LiveBoots);
}

void TestLiveBoots::filterSearchesTheStore()
{
    search()->setText(u"mac:5254007a0001"_s); // the first one, long ago
    QTRY_COMPARE_WITH_TIMEOUT(shown(), 1, 10'000);
    QCOMPARE(list()->proxy()->index(0, 0).data().toString(), u"room-1-pc-1"_s);
    search()->setText(u"state:failed name:room-0"_s);
    QTRY_COMPARE_WITH_TIMEOUT(shown(), Stored / 15 - 1 + 0, 10'000); // 1500 itself boots
    QTRY_VERIFY2(count().startsWith(u"99 boots"_s), qPrintable(count()));
    search()->setText(u"state:live"_s);
    QTRY_COMPARE_WITH_TIMEOUT(shown(), 1, 10'000);
    search()->setText(u"nobody-is-called-so"_s);
    QTRY_VERIFY(m_console->find<QWidget>(u"empty.live-boots"_s)->isVisible());
    auto *clear = m_console->find<QPushButton>(u"emptyButton.live-boots"_s);
    QTRY_VERIFY(clear->isVisible()); // not while more may come
    QTest::mouseClick(clear, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(shown() >= 500, 10'000);
}

void TestLiveBoots::filterThatIsNotUnderstoodSaysWhyAndChangesNothing()
{
    search()->setText(u"state:failed"_s);
    QTRY_VERIFY(shown() > 0 && shown() <= 300);
    const int before = shown();
    auto *problem = m_console->find<QLabel>(u"filterProblem.live-boots"_s);
    QVERIFY(!problem->isVisible());
    search()->setText(u"state:happy"_s);
    QVERIFY(problem->isVisible());
    QVERIFY2(problem->text().contains(u"failed (Failed)"_s), qPrintable(problem->text()));
    QCOMPARE(search()->accessibleDescription(), problem->text());
    QCOMPARE(shown(), before);
    // Whoever has stopped typing is told so where the rows were: those belong to another search.
    auto *clear = m_console->find<QPushButton>(u"emptyButton.live-boots"_s);
    QTRY_VERIFY(clear->isVisible());
    bool repeated = false;
    for (const QLabel *label : m_console->find<QWidget>(u"empty.live-boots"_s)->findChildren<QLabel *>())
        repeated = repeated || label->text() == problem->text();
    QVERIFY(repeated);
    picture(m_console->window.get(), u"live-boots-filter-wrong"_s);
    search()->setFocus();
    QTest::keyClick(search(), Qt::Key_Escape);
    QVERIFY(search()->text().isEmpty() && !problem->isVisible());
    clearSearch();
}

void TestLiveBoots::pastedTableIsNoFilter()
{
    QElapsedTimer time;
    time.start();
    search()->setText(u"x "_s.repeated(16'380));
    QVERIFY2(time.elapsed() < 1500, qPrintable(QString::number(time.elapsed()))); // of 6 s
    QVERIFY(m_console->find<QLabel>(u"filterProblem.live-boots"_s)->isVisible());
    clearSearch();
}

void TestLiveBoots::searchThatFailedDoesNotSayThatNothingMatches()
{
    search()->setText(u"nobody-is-called-so"_s);
    const QWidget *empty = m_console->find<QWidget>(u"empty.live-boots"_s);
    auto *clear = m_console->find<QPushButton>(u"emptyButton.live-boots"_s);
    QTRY_VERIFY(empty->isVisible() && clear->isVisible());
    const auto says = [empty](const QString &text) {
        const QList<QLabel *> labels = empty->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](QLabel *label) { return label->text().contains(text); });
    };
    QTRY_VERIFY(says(u"Nothing matches"_s));
    // More than SQLite takes, past what the field allows.
    store::SessionSearch huge;
    store::SessionTerm term;
    term.text = u"x"_s;
    huge.terms = QList<store::SessionTerm>(1500, term);
    m_console->find<QWidget>(u"page.live-boots"_s)->findChild<ui::BootHistory *>()->search(huge);
    QTRY_VERIFY(says(u"could not be made"_s));
    QVERIFY(!says(u"Nothing matches"_s));
    clearSearch();
}

void TestLiveBoots::wordsOfAnEmptyListNeverLieOnItsPicture()
{
    ui::EmptyState empty;
    empty.setIconName(u"search"_s);
    empty.setText(u"Nothing matches the search."_s, u"No row holds all of these words."_s);
    empty.setButton(u"Clear Search"_s, [] {});
    const auto *icon = empty.findChild<ui::IconLabel *>();
    empty.show();
    for (const int height : {400, 240, 200, 160, 120, 90}) {
        empty.resize(500, height);
        QCoreApplication::processEvents();
        for (const QLabel *label : empty.findChildren<QLabel *>()) {
            if (label != icon && icon->isVisible())
                QVERIFY2(!label->geometry().intersects(icon->geometry()), qPrintable(QString::number(height)));
        }
    }
    QVERIFY(!icon->isVisible());
    empty.resize(500, 400);
    QVERIFY(icon->isVisible());
}

void TestLiveBoots::filtersAreOfferedAndSaved()
{
    auto *button = m_console->find<QToolButton>(u"filters.live-boots"_s);
    QVERIFY(button->isVisible() && !button->accessibleName().isEmpty());
    const auto actionOf = [button](const QString &begin) -> QAction * {
        emit button->menu()->aboutToShow();
        for (QAction *action : button->menu()->actions()) {
            if (action->text().startsWith(begin))
                return action;
        }
        return nullptr;
    };
    actionOf(u"state:live"_s)->trigger();
    QCOMPARE(search()->text(), u"state:live"_s);
    search()->setText(u"name:room-2"_s);
    actionOf(u"&Save"_s)->trigger();
    press(m_console->dialog("save-filter"), ui::names::DialogAccept);
    QVERIFY(!actionOf(u"&Save"_s)->isEnabled());
    search()->setText(u"x"_s);
    actionOf(u"name:room-2"_s)->trigger();
    QCOMPARE(search()->text(), u"name:room-2"_s);
    emit button->menu()->aboutToShow();
    const auto menus = button->menu()->findChildren<QMenu *>();
    QCOMPARE(menus.size(), 1);
    menus.first()->actions().first()->trigger();
    QVERIFY(!actionOf(u"name:room-2"_s));
    clearSearch();
}

void TestLiveBoots::sessionOfTheHistoryIsReadWholeWhenItIsSelected()
{
    search()->setText(u"mac:5254007a0003"_s);
    QTRY_COMPARE_WITH_TIMEOUT(shown(), 1, 10'000);
    const auto *row = m_console->window->console().sessions.find(tokenOf(3));
    QVERIFY(row && row->session.events.isEmpty());
    QCOMPARE(row->cell(models::SessionModel::Switch, Qt::DisplayRole).toString(),
             u"10.77.0.1 \u00B7 sw-hall-0 \u00B7 Gi0/3"_s);
    QVERIFY(!row->verdictTitle.isEmpty());
    list()->selectRow(0);
    auto *timeline = m_console->find<ui::ListView>(ui::names::LiveBootsTimeline);
    QTRY_COMPARE(timeline->rows()->rowCount(), 4);
    QCOMPARE(m_console->window->console().sessions.find(tokenOf(3))->session.events.size(), 4);
    clearSearch();
}

void TestLiveBoots::severalBootsAreExcludedAndCopiedTogether()
{
    list()->selectKeys(
        {QString::fromLatin1(tokenOf(1499)), QString::fromLatin1(tokenOf(1498)), QString::fromLatin1(tokenOf(1497))});
    QVERIFY(m_console->action("boot.exclude")->isEnabled());
    QVERIFY(!m_console->action("boot.why")->isEnabled());
    m_console->action("boot.exclude")->trigger();
    QDialog *dialog = m_console->dialog("add-exclusion");
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QPlainTextEdit *>()->toPlainText().split(u'\n', Qt::SkipEmptyParts).size(), 3);
    dialog->reject();
    QGuiApplication::clipboard()->clear();
    m_console->action("boot.copy")->trigger();
    QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(u"room-0-pc-1497"_s));
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"room-2-pc-1499"_s));
}

void TestLiveBoots::transfersAreStoppedAfterAWarning()
{
    list()->selectKeys({QString::fromLatin1(tokenOf(1490))});
    QAction *stop = m_console->action("boot.stop");
    QVERIFY(!stop->isEnabled());
    QVERIFY2(stop->toolTip().contains(u"booting now"_s), qPrintable(stop->toolTip()));
    list()->selectKeys({QString::fromLatin1(tokenOf(1490)), QString::fromLatin1(tokenOf(Stored))});
    QVERIFY(stop->isEnabled());
    stop->trigger();
    QDialog *dialog = m_console->dialog("stop-transfers");
    QVERIFY(dialog);
    QVERIFY(dialog->findChild<QLabel *>(u"consequence"_s)->text().contains(u"1 machine"_s));
    QVERIFY(dialog->findChild<QLabel *>(u"consequenceNames"_s)->text().contains(u"room-0-pc-1500"_s));
    picture(dialog, u"dialog-stop-transfers"_s);
    press(dialog, ui::names::DialogAccept);
    auto state = *store::StateStore::open(m_site->location);
    QTRY_COMPARE(state->stopOrders(0)->size(), 1);
    QCOMPARE(state->stopOrders(0)->first().token, tokenOf(Stored));
    QCOMPARE(m_site->commands()->auditTrail({})->first().verb, u"session.stop"_s);
}

void TestLiveBoots::bootsAreGroupedAndKeepTheirSelection()
{
    search()->setText(u"since:2h"_s);
    QTRY_VERIFY_WITH_TIMEOUT(shown() > 50 && shown() < 200, 10'000);
    const QString chosen = QString::fromLatin1(tokenOf(1492));
    list()->selectKeys({chosen});
    m_console->action("boot.group-switch")->trigger();
    auto *tree = m_console->window->findChild<ui::GroupView *>();
    QVERIFY(tree->isVisible() && !list()->isVisible());
    const QAbstractItemModelTester tester(&tree->groups());
    QCOMPARE(tree->groups().rowCount(), 3);
    const QModelIndex group = tree->groups().index(1, 0);
    QCOMPARE(group.data().toString(), u"10.77.1.1 \u00B7 sw-hall-1"_s);
    QVERIFY(tree->isExpanded(group));
    QCOMPARE(tree->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(tree->currentIndex().data(models::KeyRole).toString(), chosen);
    picture(m_console->window.get(), u"live-boots-groups-light"_s);
    // A report of that machine changes its row, not what is selected.
    engine::Report report;
    report.timeMs = Now;
    session::BootSession session = storedSession(1492);
    session.lastSeenMs = Now + 1;
    session.state = session::State::Live;
    report.sessions = {session};
    emit m_console->engine->report(report);
    QCOMPARE(tree->currentIndex().data(models::KeyRole).toString(), chosen);
    tree->groups().tellCounts();
    QCOMPARE(tree->currentIndex().parent().data(models::GroupModel::LiveRole).toInt(), 1);
    // A heading is all of its rows.
    tree->setCurrentIndex(group);
    QCOMPARE(list()->selectedKeys().size(), tree->groups().rowCount(group));
    // Folded groups stay so when rows come and go.
    tree->collapse(group);
    list()->sortByColumn(models::SessionModel::Machine, Qt::AscendingOrder);
    QVERIFY(!tree->isExpanded(tree->groups().index(1, 0)));
    m_console->action("boot.group-collection")->trigger();
    QTRY_VERIFY(tree->groups().rowCount() >= 2);
    QStringList titles;
    for (int row = 0; row < tree->groups().rowCount(); ++row)
        titles += tree->groups().index(row, 0).data().toString();
    QVERIFY2(titles.contains(u"Classroom A"_s) && titles.contains(u"Electronics lab"_s), qPrintable(titles.join(u',')));
    m_console->action("boot.group-none")->trigger();
    QVERIFY(list()->isVisible() && !tree->isVisible());
    list()->sortByColumn(models::SessionModel::Started, Qt::DescendingOrder);
    clearSearch();
}

void TestLiveBoots::followingEndsWhenSomebodyLooksElsewhere()
{
    QAction *follow = m_console->action("boot.follow");
    follow->setChecked(false);
    follow->trigger();
    QVERIFY(follow->isChecked());
    QCOMPARE(list()->currentKey(), QString::fromLatin1(tokenOf(Stored)));
    list()->verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
    QVERIFY(!follow->isChecked());
    follow->trigger();
    list()->selectKeys({QString::fromLatin1(tokenOf(1480))});
    QVERIFY(!follow->isChecked());
}

void TestLiveBoots::waterfallShowsTheSelectedBoot()
{
    list()->selectKeys({QString::fromLatin1(tokenOf(1485))});
    auto *tabs = m_console->find<QTabWidget>(u"details.live-boots"_s);
    auto *waterfall = m_console->window->findChild<ui::BootWaterfall *>();
    tabs->setCurrentWidget(waterfall);
    QTRY_COMPARE(waterfall->phases().size(), 3);
    QVERIFY(waterfall->accessibleName().contains(u"room-0-pc-1485"_s));
    QVERIFY2(waterfall->accessibleDescription().contains(u"Failed: vmlinuz"_s),
             qPrintable(waterfall->accessibleDescription()));
    QVERIFY(waterfall->barRect(2).left() > waterfall->barRect(0).left());
    QVERIFY(waterfall->barRect(2).width() > 20 * waterfall->barRect(1).width());
    waterfall->setFocus();
    QTest::keyClick(waterfall, Qt::Key_End);
    QCOMPARE(waterfall->current(), 2);
    QVERIFY(waterfall->accessibleDescription().startsWith(u"vmlinuz"_s));
    tabs->setCurrentIndex(0);
}

void TestLiveBoots::pageLooksRight()
{
    QWidget *window = m_console->window.get();
    auto *tabs = m_console->find<QTabWidget>(u"details.live-boots"_s);
    auto *waterfall = m_console->window->findChild<ui::BootWaterfall *>();
    for (const ui::Theme theme : {ui::Theme::Light, ui::Theme::Dark}) {
        m_console->window->setTheme(theme);
        const QString suffix = ui::themeKey(theme);
        list()->selectKeys({QString::fromLatin1(tokenOf(1495))});
        picture(window, u"live-boots-history-"_s + suffix);
        search()->setText(u"state:happy since:1h"_s);
        picture(window, u"live-boots-invalid-"_s + suffix);
        search()->setText(u"image:nothing"_s);
        QTRY_VERIFY(m_console->find<QWidget>(u"empty.live-boots"_s)->isVisible());
        picture(window, u"live-boots-no-match-"_s + suffix);
        clearSearch();
        playBoots(*m_console, SystemClock().utcMs(), 110, false);
        list()->selectKeys({u"sample00005token"_s});
        tabs->setCurrentWidget(waterfall);
        picture(window, u"live-boots-waterfall-"_s + suffix);
        m_console->action("boot.group-collection")->trigger();
        picture(window, u"live-boots-collections-"_s + suffix);
        m_console->action("boot.group-none")->trigger();
        tabs->setCurrentIndex(0);
    }
    m_console->window->setTheme(ui::Theme::Light);
}

QTEST_MAIN(TestLiveBoots)
#include "test_live_boots.moc"
