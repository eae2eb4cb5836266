// SPDX-License-Identifier: GPL-3.0-or-later
// The dashboard as an administrator meets it: figures, charts, their tables and files; with pictures.
#include "models/charts/chart_table.h"
#include "tests/ui/sample_history.h"
#include "ui/charts/chart_look.h"
#include "ui/pages/dashboard_page.h"
#include "ui/widgets/figure_tile.h"
#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QComboBox>
#include <QFileDialog>
#include <QTableView>
#include <QWheelEvent>
#include <cmath>
#include <qcustomplot.h>

using namespace slipway;
using namespace slipway::test;
using ui::ChartCard;
using ui::DashboardPage;

namespace {

const qint64 Now = SystemClock().utcMs();

QString pictures()
{
    const QString folder = QDir::cleanPath(QCoreApplication::applicationDirPath() + u"/../screenshots"_s);
    QDir().mkpath(folder);
    return folder;
}

/// A console that shows its dashboard.
class Board : public ConsoleFixture
{
public:
    explicit Board(const SiteOnDisk &site, const QSize &size = {1366, 768}) : ConsoleFixture(site)
    {
        window->resize(size);
        window->showNode(ui::Node::Dashboard);
        page = window->findChild<DashboardPage *>();
    }
    ChartCard *card(const char *key) const { return page->card(QString::fromLatin1(key)); }
    ui::FigureTile *tile(const char *name) { return find<ui::FigureTile>(u"tile."_s + QString::fromLatin1(name)); }
    void choose(models::ChartRange range) { find<QComboBox>(u"dashboardRange"_s)->setCurrentIndex(int(range)); }
    void picture(const QString &name)
    {
        QTest::qWait(50); // drawings are queued
        QVERIFY(window->grab().save(pictures() + u"/dashboard-"_s + name + u".png"_s));
    }
    bool save(const char *action, const QString &file)
    {
        this->action(action)->trigger();
        auto *dialog = window->findChild<QFileDialog *>(u"dialog.save-chart"_s);
        if (!dialog)
            return false;
        emit dialog->fileSelected(file);
        dialog->setObjectName(QString()); // it goes with the next event, and another one may be asked for before
        dialog->close();
        return true;
    }
    DashboardPage *page = nullptr;
};

void fill(const SiteOnDisk &site, int boots = 500)
{
    fillSampleSite(site);
    auto state = store::StateStore::open(site.location);
    fillSampleMetrics(**state, Now);
    fillSampleBoots(**state, Now, boots);
    fillSampleTransfers(**state, Now);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestDashboard : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        // Where it is noon now: something happened today, whenever this runs. POSIX counts what is to be added for UTC.
        const int ahead = 12 - QDateTime::currentDateTimeUtc().time().hour();
        qputenv("TZ", u"<noon>%1"_s.arg(-ahead).toLatin1());
        ConsoleFixture::prepare();
        m_site = std::make_unique<SiteOnDisk>();
        fill(*m_site);
        m_board = std::make_unique<Board>(*m_site);
    }
    void cleanupTestCase()
    {
        m_board.reset();
        m_site.reset();
    }
    void init()
    {
        m_board->window->showNode(ui::Node::Dashboard);
        m_board->choose(models::ChartRange::FifteenMinutes);
    }

    void whatHappenedBeforeTheStartIsShown();
    void aTickStandsWhereItsLabelSays();
    void anEmptySiteSaysWhatWillBeHere();
    void figuresLeadToTheirPage();
    void figuresStayLegibleOnASmallWindow();
    void rangesAreSharedAndRemembered();
    void zoomAndPanByWheelDragAndKeys();
    void pausedChartsStayWhileFiguresGoOn();
    void theTableSaysTheSame();
    void filesAreWritten();
    void aFileThatCannotBeWrittenIsSaidWithItsCause();
    void samplesAreToldToWhoCannotSee();
    void nothingIsDrawnWhileHidden();
    void everyStateIsDrawn();

private:
    std::unique_ptr<SiteOnDisk> m_site;
    std::unique_ptr<Board> m_board;
};

void TestDashboard::whatHappenedBeforeTheStartIsShown()
{
    Board &board = *m_board;
    board.choose(models::ChartRange::OneDay);
    QTRY_VERIFY(!board.card("throughput")->isEmpty());
    QVERIFY(board.card("throughput")->plot()->content().rows() > 7000);
    board.choose(models::ChartRange::ThirtyDays);
    for (const char *key : {"throughput", "sessions", "requests", "durations", "outcomes", "retransmissions"})
        QTRY_VERIFY2(!board.card(key)->isEmpty(), key);
    QVERIFY(board.tile("delivered")->figure().toInt() > 0);
    QVERIFY(board.tile("failed")->figure().toInt() > 0);
    QVERIFY(!board.tile("silent")->note().isEmpty());
    QCOMPARE(board.tile("serving")->figure(), u"Stopped"_s);
}

void TestDashboard::aTickStandsWhereItsLabelSays()
{
    for (const int count : {2, 4, 6, 8, 12}) {
        for (const double span : {20.0, 900.0, 86'400.0}) {
            const auto ticker = ui::tickerOf(models::ChartUnit::Time);
            ticker->setTickCount(count);
            QVector<double> ticks;
            ticker->generate(QCPRange(1'700'000'000, 1'700'000'000 + span), QLocale::c(), u'g', 3, ticks, nullptr,
                             nullptr);
            for (const double tick : std::as_const(ticks))
                QCOMPARE(std::fmod(tick, span > 300 ? 60 : 1), 0.0); // the smallest that the label shows
        }
    }
}

void TestDashboard::anEmptySiteSaysWhatWillBeHere()
{
    SiteOnDisk site;
    Board board(site);
    for (const char *key : {"throughput", "sessions", "requests", "durations", "outcomes", "retransmissions"}) {
        QVERIFY2(board.card(key)->isEmpty(), key);
        QVERIFY2(board.card(key)->findChild<QWidget *>(u"empty."_s + QString::fromLatin1(key))->isVisible(), key);
    }
    for (const char *id : {"chart.png", "chart.csv", "chart.table", "chart.pause", "chart.zoom-reset"})
        QVERIFY2(!board.action(id)->isEnabled(), id);
    QCOMPARE(board.tile("delivered")->figure(), u"0"_s);
    board.picture(u"empty"_s);
}

void TestDashboard::figuresLeadToTheirPage()
{
    Board &board = *m_board;
    QTest::keyClick(board.tile("live"), Qt::Key_Space);
    QTRY_COMPARE(board.window->node(), ui::Node::LiveBoots);
}

void TestDashboard::figuresStayLegibleOnASmallWindow()
{
    Board board(*m_site, {960, 540});
    QTest::qWait(0);
    for (const ui::FigureTile *tile : board.window->findChildren<ui::FigureTile *>()) {
        QVERIFY2(tile->height() >= tile->sizeHint().height(), qPrintable(tile->accessibleName()));
        const QList<QLabel *> labels = tile->findChildren<QLabel *>(Qt::FindDirectChildrenOnly);
        for (const QLabel *one : labels)
            for (const QLabel *other : labels)
                QVERIFY(one == other || !one->geometry().intersects(other->geometry()));
    }
    board.picture(u"smallest"_s);
}

void TestDashboard::rangesAreSharedAndRemembered()
{
    Board &board = *m_board;
    board.choose(models::ChartRange::ThirtyDays);
    QTRY_VERIFY(!board.card("sessions")->isEmpty());
    const ui::ChartPlot::Span span = board.card("sessions")->plot()->visibleSpan();
    QCOMPARE(qRound64(span.size()), models::spanMs(models::ChartRange::ThirtyDays) / 1000);
    QCOMPARE(board.card("throughput")->plot()->visibleSpan(), span);
    SiteOnDisk another;
    QCOMPARE(Board(another).page->range(), models::ChartRange::ThirtyDays);
}

void TestDashboard::zoomAndPanByWheelDragAndKeys()
{
    Board &board = *m_board;
    board.choose(models::ChartRange::OneDay);
    ui::ChartPlot *plot = board.card("throughput")->plot();
    QTRY_VERIFY(!board.card("throughput")->isEmpty());
    plot->setFocus();
    const double whole = plot->visibleSpan().size();
    auto *drawing = plot->findChild<QWidget *>();
    const QPointF middle = QRectF(drawing->rect()).center();
    QWheelEvent in(middle, drawing->mapToGlobal(middle), {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                   false);
    QCoreApplication::sendEvent(drawing, &in);
    QVERIFY(plot->isZoomed());
    QVERIFY(plot->visibleSpan().size() < whole);
    QVERIFY(board.action("chart.zoom-reset")->isEnabled());
    QTest::keyClick(plot, Qt::Key_Plus);
    const ui::ChartPlot::Span nearer = plot->visibleSpan();
    QTest::keyClick(plot, Qt::Key_Left);
    QVERIFY(plot->visibleSpan().begin < nearer.begin);
    QCOMPARE(qRound(plot->visibleSpan().size()), qRound(nearer.size()));
    const ui::ChartPlot::Span before = plot->visibleSpan();
    QTest::mousePress(drawing, Qt::LeftButton, {}, middle.toPoint());
    QTest::mouseMove(drawing, middle.toPoint() - QPoint(40, 0));
    QTest::mouseRelease(drawing, Qt::LeftButton, {}, middle.toPoint() - QPoint(40, 0));
    QVERIFY(plot->visibleSpan().begin > before.begin);
    QTest::keyClick(plot, Qt::Key_Home);
    QVERIFY(!plot->isZoomed());
    for (int i = 0; i < 90; ++i)
        QTest::keyClick(plot, Qt::Key_Plus);
    QVERIFY(plot->visibleSpan().size() >= 9.9); // and no nearer
    board.action("chart.zoom-reset")->trigger();
    QVERIFY(!plot->isZoomed());
}

void TestDashboard::pausedChartsStayWhileFiguresGoOn()
{
    Board &board = *m_board;
    ChartCard *card = board.card("throughput");
    QTRY_VERIFY(!card->isEmpty());
    emit board.card("throughput")->entered();
    board.action("chart.pause")->trigger();
    QVERIFY(card->isPaused());
    const models::ChartContent still = card->plot()->content();
    playBoots(board, SystemClock().utcMs(), 20);
    ChartCard *other = board.card("sessions");
    const models::ChartContent before = other->plot()->content();
    QTRY_VERIFY(!(other->plot()->content() == before)); // the others go on
    QVERIFY(card->plot()->content() == still);
    board.action("chart.pause")->trigger();
    QVERIFY(!card->isPaused());
    QVERIFY(!(card->plot()->content() == still)); // what came meanwhile is here
}

void TestDashboard::theTableSaysTheSame()
{
    Board &board = *m_board;
    board.choose(models::ChartRange::OneDay);
    ChartCard *card = board.card("requests");
    QTRY_VERIFY(!card->isEmpty());
    emit card->entered();
    QVERIFY(board.action("chart.table")->isEnabled());
    board.action("chart.table")->trigger();
    QTableView *table = card->table();
    QVERIFY(table->isVisible());
    QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(table->model()->rowCount(), int(card->plot()->content().rows()));
    QCOMPARE(table->model()->columnCount(), int(card->plot()->content().columns.size()));
    QVERIFY(!QAccessible::queryAccessibleInterface(table)->text(QAccessible::Name).isEmpty());
    board.picture(u"table"_s);
    board.action("chart.table")->trigger();
    QVERIFY(card->plot()->isVisible());
}

void TestDashboard::filesAreWritten()
{
    QTemporaryDir folder;
    Board &board = *m_board;
    board.choose(models::ChartRange::OneDay);
    for (const char *key : {"throughput", "durations", "outcomes", "retransmissions"}) {
        ChartCard *card = board.card(key);
        QTRY_VERIFY2(!card->isEmpty(), key);
        emit card->entered(); // a click on it: the keyboard focus may be in the dialog before
        QVERIFY2(board.action("chart.png")->isEnabled(), key);
        const QString base = folder.filePath(QString::fromLatin1(key));
        QVERIFY2(board.save("chart.png", base + u".png"_s), key);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(base + u".png"_s), 20'000);
        const QImage image(base + u".png"_s);
        QCOMPARE(image.size(), QSize(2000, 960));
        QVERIFY(image.save(pictures() + u"/chart-"_s + QString::fromLatin1(key) + u".png"_s));
        QVERIFY2(board.save("chart.pdf", base + u".pdf"_s), key);
        QTRY_VERIFY_WITH_TIMEOUT(contentOf(base + u".pdf"_s).startsWith("%PDF-"), 20'000);
        const int rows = card->plot()->content().rows(); // newer figures may come while it is written
        QVERIFY2(board.save("chart.csv", base + u".csv"_s), key);
        QTRY_VERIFY_WITH_TIMEOUT(contentOf(base + u".csv"_s).endsWith("\r\n"), 20'000);
        QCOMPARE(contentOf(base + u".csv"_s).count('\n'), rows + 1);
    }
    QVERIFY(contentOf(folder.filePath(u"throughput.csv"_s)).startsWith("\"Time\",\"TFTP\",\"HTTP\"\r\n\"20"));
}

void TestDashboard::aFileThatCannotBeWrittenIsSaidWithItsCause()
{
    Board &board = *m_board;
    board.choose(models::ChartRange::OneDay);
    QTRY_VERIFY(!board.card("throughput")->isEmpty());
    emit board.card("throughput")->entered();
    QTRY_VERIFY(board.action("chart.csv")->isEnabled());
    QVERIFY(board.save("chart.csv", u"/nowhere/at-all/chart.csv"_s));
    const auto said = [&board] {
        const auto notices = board.window->findChildren<QLabel *>(QString(ui::names::NoticeText));
        return std::any_of(notices.begin(), notices.end(), [](const QLabel *notice) {
            return notice->text().contains(u"/nowhere/at-all/chart.csv could not be"_s);
        });
    };
    QTRY_VERIFY(said());
}

void TestDashboard::samplesAreToldToWhoCannotSee()
{
    Board &board = *m_board;
    board.choose(models::ChartRange::OneDay);
    ui::ChartPlot *plot = board.card("throughput")->plot();
    QTRY_VERIFY(!board.card("throughput")->isEmpty());
    QCOMPARE(QAccessible::queryAccessibleInterface(plot)->role(), QAccessible::Chart);
    QVERIFY(!plot->accessibleName().isEmpty());
    QTRY_VERIFY(plot->accessibleDescription().contains(u"at most"_s));
    plot->setFocus();
    QTest::keyClick(plot, Qt::Key_Left);
    QVERIFY2(plot->accessibleDescription().contains(u"TFTP: "_s), qPrintable(plot->accessibleDescription()));
    const QString first = plot->accessibleDescription();
    QTest::keyClick(plot, Qt::Key_Left);
    QVERIFY(plot->accessibleDescription() != first);
}

void TestDashboard::nothingIsDrawnWhileHidden()
{
    Board &board = *m_board;
    board.choose(models::ChartRange::OneDay);
    QTRY_VERIFY(!board.card("throughput")->isEmpty());
    board.window->showNode(ui::Node::Devices);
    const int drawings = board.card("sessions")->plot()->drawings();
    playBoots(board, SystemClock().utcMs(), 20);
    QTest::qWait(1200); // two ticks of the page
    QCOMPARE(board.card("sessions")->plot()->drawings(), drawings);
}

void TestDashboard::everyStateIsDrawn()
{
    Board &board = *m_board;
    board.choose(models::ChartRange::OneDay);
    QTRY_VERIFY(!board.card("outcomes")->isEmpty() && !board.card("throughput")->isEmpty());
    for (const ui::Theme theme : {ui::Theme::Light, ui::Theme::Dark}) {
        board.window->setTheme(theme);
        board.choose(models::ChartRange::OneDay);
        QTest::qWait(300);
        board.picture(u"day-"_s + ui::themeKey(theme));
        board.choose(models::ChartRange::ThirtyDays);
        QTest::qWait(300);
        board.picture(u"month-"_s + ui::themeKey(theme));
    }
    board.window->setTheme(ui::Theme::Light);
    board.choose(models::ChartRange::FifteenMinutes);
    playBoots(board, SystemClock().utcMs(), 110);
    QTest::qWait(1200);
    board.picture(u"live"_s);
    board.window->resize(1000, 700);
    board.picture(u"small"_s);
    board.window->resize(1366, 768);
}

QTEST_MAIN(TestDashboard)
#include "test_dashboard.moc"
