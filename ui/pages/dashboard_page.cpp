// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/dashboard_page.h"
#include "ui/charts/bar_plot.h"
#include "ui/charts/grid_plot.h"
#include "ui/charts/line_plot.h"
#include "ui/widgets/figure_tile.h"
#include "ui/widgets/labels.h"
#include <QApplication>
#include <QComboBox>
#include <QDateTime>
#include <QGridLayout>
#include <QScrollArea>
#include <QSettings>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

constexpr int TickMs = 500;
constexpr int LoadEveryTicks = 20; ///< of boots: ten seconds
constexpr int NarrowestCard = 330;
constexpr int MostColumns = 3;
constexpr int CardHeight = 178; ///< at least
constexpr qint64 DayMs = 86'400'000;
constexpr int Days = 30;
constexpr int MostTransfers = 20'000;
const QString RangeKey = u"dashboard/range"_s;

} // namespace

DashboardPage::DashboardPage(Console &console, ActionRegistry &actions, QWidget *parent)
    : Page(Node::Dashboard, console, actions, parent)
    , m_range(new QComboBox)
    , m_content(new QWidget)
    , m_grid(new QGridLayout(m_content))
{
    m_range->setObjectName("dashboardRange");
    m_range->setAccessibleName(tr("Time range of the charts"));
    m_range->setToolTip(tr("Time range of the charts"));
    m_range->addItems({tr("15 minutes"), tr("24 hours"), tr("30 days")});
    m_range->setCurrentIndex(std::clamp(QSettings().value(RangeKey, 0).toInt(), 0, models::ChartRangeCount - 1));
    m_content->setObjectName("scrollContent");
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(10);
    makeTiles();
    makeCards();
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(m_content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 10, 14, 12);
    layout->setSpacing(9);
    layout->addWidget(makeHeader({mutedLabel(tr("Show the last")), m_range}));
    layout->addWidget(area, 1);
    connectActions();
    connect(m_range, &QComboBox::currentIndexChanged, this, [this](int index) {
        QSettings().setValue(RangeKey, index);
        for (ChartCard *card : std::as_const(m_cards))
            card->plot()->resetZoom();
        showLines(true);
        loadBoots();
    });
    connect(&console, &Console::engineChanged, this, &DashboardPage::showTiles);
    connect(&console, &Console::siteChanged, this, &DashboardPage::showTiles);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        for (ChartCard *card : std::as_const(m_cards)) {
            if (now && card->isAncestorOf(now))
                setCurrent(card);
        }
    });
    connect(&m_timer, &QTimer::timeout, this, &DashboardPage::tick);
    m_timer.start(TickMs);
    setCurrent(m_throughput);
}

void DashboardPage::makeTiles()
{
    const auto add = [this](const QString &caption, const char *name, Node node) {
        auto *tile = new FigureTile(caption);
        tile->setObjectName(u"tile."_s + QString::fromLatin1(name));
        connect(tile, &FigureTile::clicked, this, [this, node] { console().show(node); });
        m_tiles += tile;
        return tile;
    };
    m_serving = add(tr("Service"), "serving", Node::Settings);
    m_live = add(tr("Booting now"), "live", Node::LiveBoots);
    m_delivered = add(tr("Delivered today"), "delivered", Node::LiveBoots);
    m_failed = add(tr("Failed today"), "failed", Node::LiveBoots);
    m_silent = add(tr("Unanswered last hour"), "silent", Node::LiveBoots);
}

ChartCard *DashboardPage::addCard(ChartCard::Text text, ChartPlot *plot, bool keyed)
{
    auto *card = new ChartCard(std::move(text), plot, keyed);
    card->setMinimumHeight(CardHeight);
    card->setActions({action(u"chart.pause"_s), action(u"chart.table"_s), action(u"chart.zoom-reset"_s), nullptr,
                      action(u"chart.png"_s), action(u"chart.pdf"_s), action(u"chart.csv"_s)});
    connect(card, &ChartCard::entered, this, [this, card] { setCurrent(card); });
    connect(card, &ChartCard::stateChanged, this, &DashboardPage::updateActions);
    m_cards += card;
    return card;
}

void DashboardPage::makeCards()
{
    const QString nothing = tr("Nothing has been served yet");
    m_throughput = addCard({u"throughput"_s, tr("Throughput"), nothing,
                            tr("As soon as a machine loads its first file, its throughput is drawn here.")},
                           new LinePlot(LinePlot::Shape::Lines, 64.0 * 1024), true);
    m_sessions = addCard({u"sessions"_s, tr("Active sessions"), tr("No machine has booted in this time"),
                          tr("Every machine that is being served counts as one session.")},
                         new LinePlot(LinePlot::Shape::Steps, 4), true);
    m_requests = addCard({u"requests"_s, tr("Requests a second"), tr("No machine has asked in this time"),
                          tr("Requests that were answered, and those that were not, by reason.")},
                         new LinePlot(LinePlot::Shape::Lines, 0.2), true);
    m_durations = addCard({u"durations"_s, tr("Boot durations"), tr("No boot was completed in this time"),
                           tr("How long boots take from the first packet until all files have arrived.")},
                          new HistogramPlot, false);
    m_outcomes = addCard({u"outcomes"_s, tr("Outcomes by day"), tr("No boot in the last 30 days"),
                          tr("Boots that were delivered, that failed, and machines that were not answered.")},
                         new DayPlot, true);
    m_retransmissions = addCard(
        {u"retransmissions"_s, tr("Sent again by block and window"), tr("No RAM disk was transferred in this time"),
         tr("Of the RAM disks of Windows PE: how many blocks had to be sent again, by their sizes.")},
        new GridPlot, false);
}

void DashboardPage::connectActions()
{
    on(u"chart.pause"_s, [this] { m_current->setPaused(!m_current->isPaused()); });
    on(u"chart.table"_s, [this] { m_current->showTable(!m_current->showsTable()); });
    on(u"chart.zoom-reset"_s, [this] { m_current->plot()->resetZoom(); });
    on(u"chart.png"_s, [this] { save(ChartFile::Png); });
    on(u"chart.pdf"_s, [this] { save(ChartFile::Pdf); });
    on(u"chart.csv"_s, [this] { save(ChartFile::Csv); });
}

void DashboardPage::updateActions()
{
    if (!isFront() || !m_current)
        return;
    const bool empty = m_current->isEmpty();
    action(u"chart.pause"_s)->setChecked(m_current->isPaused());
    action(u"chart.table"_s)->setChecked(m_current->showsTable());
    action(u"chart.pause"_s)->setText(m_current->isPaused() ? tr("&Resume") : tr("&Pause"));
    action(u"chart.pause"_s)->setEnabled(!empty || m_current->isPaused());
    action(u"chart.table"_s)->setEnabled(!empty);
    action(u"chart.zoom-reset"_s)->setEnabled(m_current->plot()->isZoomed());
    for (const QString &id : {u"chart.png"_s, u"chart.pdf"_s, u"chart.csv"_s})
        action(id)->setEnabled(!empty);
}

void DashboardPage::setCurrent(ChartCard *card)
{
    if (m_current)
        m_current->setCurrent(false);
    m_current = card;
    m_current->setCurrent(true);
    updateActions();
}

void DashboardPage::focusList()
{
    m_current->setFocusInside();
}

ChartCard *DashboardPage::card(const QString &key) const
{
    for (ChartCard *card : m_cards) {
        if (card->text().key == key)
            return card;
    }
    return nullptr;
}

models::ChartRange DashboardPage::range() const
{
    return models::ChartRange(m_range->currentIndex());
}

void DashboardPage::arrange()
{
    const int columns =
        std::clamp((width() - 28 + m_grid->spacing()) / (NarrowestCard + m_grid->spacing()), 1, MostColumns);
    if (columns == m_columns)
        return;
    m_columns = columns;
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    auto *tiles = new QGridLayout;
    tiles->setSpacing(m_grid->spacing());
    const int across = columns == MostColumns ? int(m_tiles.size()) : columns + 1;
    for (int tile = 0; tile < m_tiles.size(); ++tile)
        tiles->addWidget(m_tiles[tile], tile / across, tile % across);
    m_grid->addLayout(tiles, 0, 0, 1, columns);
    for (int column = 0; column < MostColumns; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    for (int card = 0; card < m_cards.size(); ++card) {
        m_grid->addWidget(m_cards[card], 1 + card / columns, card % columns);
        m_grid->setRowStretch(1 + card / columns, 1);
    }
}

void DashboardPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void DashboardPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    showLines(true);
    showTiles();
    loadBoots();
}

void DashboardPage::tick()
{
    if (!isFront() || window()->isMinimized())
        return;
    ++m_ticks;
    showLines(false);
    showTiles();
    if (m_ticks % LoadEveryTicks == 0)
        loadBoots();
}

void DashboardPage::showLines(bool anew)
{
    if (!isVisible())
        return;
    const qint64 now = console().clock().utcMs();
    const int revision = console().metrics.revision(range());
    // Time moves on even where nothing happens, by about a pixel at a time.
    const qint64 step = models::spanMs(range()) / 900;
    if (!anew && revision == m_shownRevision && now >= m_shownMs && now - m_shownMs < step)
        return;
    m_shownRevision = revision;
    m_shownMs = now;
    const QList<models::MetricPoint> points = console().metrics.points(range(), now);
    m_throughput->setContent(models::throughputContent(points, range(), now));
    m_sessions->setContent(models::sessionContent(points, range(), now));
    m_requests->setContent(models::requestContent(points, range(), now));
    updateActions();
}

void DashboardPage::loadBoots()
{
    if (m_loading || !console().loaded()) {
        m_loadAgain = m_loading;
        return;
    }
    m_loading = true;
    const qint64 now = console().clock().utcMs(), since = now - models::spanMs(range());
    const QDate today = QDateTime::fromMSecsSinceEpoch(now).date();
    const qint64 midnight = today.startOfDay().toMSecsSinceEpoch();
    console().run<Boots>(
        this,
        [since, today, midnight](engine::Commands &commands) -> Result<Boots> {
            auto durations = commands.bootDurations(since);
            if (!durations.ok())
                return fail(durations.error());
            auto outcomes =
                commands.bootOutcomes(midnight - (Days - 1) * DayMs - DayMs / 24); // a day may have 25 hours
            if (!outcomes.ok())
                return fail(outcomes.error());
            store::TransferQuery query;
            query.sinceMs = since;
            query.source = policy::TransferRecord::Source::Boot;
            query.limit = MostTransfers;
            auto transfers = commands.transferRecords(query);
            if (!transfers.ok())
                return fail(transfers.error());
            Boots boots{models::durationContent(*durations), models::outcomeContent(*outcomes, today, Days),
                        models::retransmissionContent(*transfers)};
            for (const store::BootOutcomes &quarter : *outcomes) {
                if (quarter.startMs >= midnight) {
                    boots.deliveredToday += quarter.delivered;
                    boots.failedToday += quarter.failed;
                }
            }
            return boots;
        },
        [this](Result<Boots> boots) {
            m_loading = false;
            if (boots.ok())
                showBoots(*boots);
            else
                console().report(boots.error());
            if (std::exchange(m_loadAgain, false))
                loadBoots();
        });
}

void DashboardPage::showBoots(const Boots &boots)
{
    m_boots = boots;
    m_durations->setContent(boots.durations);
    m_outcomes->setContent(boots.outcomes);
    m_retransmissions->setContent(boots.retransmissions);
    showTiles();
    updateActions();
}

} // namespace slipway::ui
