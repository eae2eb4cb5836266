// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/throughput_chart.h"
#include "models/texts/format_text.h"
#include "ui/look/colours.h"
#include "ui/object_names.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/labels.h"
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QStackedWidget>
#include <QToolTip>
#include <cmath>
#include <qcustomplot.h>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

/// Below this the axis would make noise look like traffic.
constexpr double SmallestTop = 64.0 * 1024;
constexpr int RedrawMs = 250;

/// Bytes a second: steps of 1, 2 or 5 of a binary unit, with the unit in the label.
class RateTicker final : public QCPAxisTicker
{
protected:
    double getTickStep(const QCPRange &range) override
    {
        const double rough = range.size() / (tickCount() + 1e-10);
        double unit = 1;
        while (rough >= unit * 1024)
            unit *= 1024;
        const double power = std::pow(10.0, std::floor(std::log10(std::max(rough / unit, 1e-3))));
        for (const double step : {1.0, 2.0, 5.0, 10.0}) {
            if (step * power * unit >= rough)
                return step * power * unit;
        }
        return 10 * power * unit;
    }
    QString getTickLabel(double tick, const QLocale &, QChar, int) override
    {
        return tick < 1 ? QStringLiteral("0") : models::rateText(tick);
    }
};

QPixmap lineSample(const QColor &colour, qreal scale)
{
    QPixmap pixmap(QSize(16, 10) * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 2.5, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(2, 5), QPointF(14, 5));
    return pixmap;
}

} // namespace

ThroughputChart::ThroughputChart(const models::ThroughputSeries &series, QWidget *parent)
    : QWidget(parent)
    , m_series(series)
    , m_plot(new QCustomPlot)
    , m_stack(new QStackedWidget)
    , m_tftp(plainLabel({}))
    , m_http(plainLabel({}))
    , m_tftpMark(new QLabel)
    , m_httpMark(new QLabel)
    , m_range(new QComboBox)
{
    setObjectName(names::ThroughputChart);
    setAccessibleName(tr("Throughput"));
    makePlot();
    auto *empty = new EmptyState;
    empty->setObjectName("throughputEmpty");
    empty->setIconName(u"live-boots"_s);
    empty->setText(tr("No traffic yet"),
                   tr("As soon as a machine loads its first file, its throughput is drawn here."));
    m_stack->addWidget(empty);
    m_stack->addWidget(m_plot);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 8, 10, 8);
    layout->setSpacing(4);
    layout->addWidget(makeHeader());
    layout->addWidget(m_stack, 1);
    recolour();
    connect(&m_timer, &QTimer::timeout, this, &ThroughputChart::redraw);
    m_timer.start(RedrawMs);
}

QWidget *ThroughputChart::makeHeader()
{
    auto *header = new QWidget;
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(headingLabel(tr("Throughput")));
    layout->addSpacing(10);
    layout->addWidget(m_tftpMark);
    layout->addWidget(m_tftp);
    layout->addSpacing(8);
    layout->addWidget(m_httpMark);
    layout->addWidget(m_http);
    layout->addStretch(1);
    m_range->setObjectName(names::ThroughputRange);
    m_range->setAccessibleName(tr("Time range of the chart"));
    m_range->addItem(tr("2 minutes"));
    m_range->addItem(tr("15 minutes"));
    m_range->addItem(tr("24 hours"));
    m_range->addItem(tr("30 days"));
    connect(m_range, &QComboBox::currentIndexChanged, this, &ThroughputChart::reload);
    layout->addWidget(m_range);
    return header;
}

void ThroughputChart::makePlot()
{
    m_plot->setObjectName("throughputPlot");
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setMouseTracking(true);
    m_plot->installEventFilter(this);
    m_plot->setMinimumHeight(90);
    for (int graph = 0; graph < 2; ++graph) {
        m_plot->addGraph();
        m_plot->graph(graph)->setAdaptiveSampling(true);
    }
    m_plot->xAxis->setTicker(QSharedPointer<QCPAxisTickerDateTime>(new QCPAxisTickerDateTime));
    m_plot->yAxis->setTicker(QSharedPointer<RateTicker>(new RateTicker));
    m_plot->xAxis->ticker()->setTickCount(5);
    m_plot->yAxis->ticker()->setTickCount(4);
    m_plot->xAxis->setSubTicks(false);
    m_plot->yAxis->setSubTicks(false);
    m_plot->axisRect()->setMinimumMargins(QMargins(0, 6, 8, 0));
}

ThroughputChart::Span ThroughputChart::span() const
{
    using Series = models::ThroughputSeries;
    switch (m_range->currentIndex()) {
    case 0:
        return {Series::FifteenMinutes, 2 * 60 * 1000};
    case 1:
        return {Series::FifteenMinutes, Series::spanMs(Series::FifteenMinutes)};
    case 2:
        return {Series::OneDay, Series::spanMs(Series::OneDay)};
    default:
        return {Series::ThirtyDays, Series::spanMs(Series::ThirtyDays)};
    }
}

void ThroughputChart::recolour()
{
    const Colours &colours = coloursOf(palette());
    m_plot->setBackground(QBrush(colours.surface));
    // Width 1 without a fill: wider or filled lines cost a hundred times as much to draw.
    m_plot->graph(0)->setPen(QPen(colours.seriesTftp, 1));
    m_plot->graph(1)->setPen(QPen(colours.seriesHttp, 1));
    for (QCPAxis *axis : {m_plot->xAxis, m_plot->yAxis}) {
        axis->setBasePen(QPen(colours.border, 1));
        axis->setTickPen(Qt::NoPen);
        axis->setTickLabelColor(colours.muted);
        axis->setTickLabelFont(font());
        axis->grid()->setPen(QPen(colours.border, 1, Qt::DotLine));
        axis->grid()->setZeroLinePen(Qt::NoPen);
    }
    m_plot->xAxis->grid()->setVisible(false);
    m_tftpMark->setPixmap(lineSample(colours.seriesTftp, devicePixelRatioF()));
    m_httpMark->setPixmap(lineSample(colours.seriesHttp, devicePixelRatioF()));
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void ThroughputChart::update()
{
    m_dirty = true;
}

void ThroughputChart::redraw()
{
    if (!m_dirty || !isVisible() || window()->isMinimized())
        return;
    m_dirty = false;
    m_stack->setCurrentIndex(m_series.hasTraffic() ? 1 : 0);
    showFigures();
    if (!m_series.hasTraffic())
        return;
    if (m_generation != m_series.generation())
        return reload();
    addPoints();
    fitAxes();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void ThroughputChart::reload()
{
    m_generation = m_series.generation();
    m_lastMs = -1;
    for (int graph = 0; graph < 2; ++graph)
        m_plot->graph(graph)->data()->clear();
    addPoints();
    fitAxes();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void ThroughputChart::addPoints()
{
    for (const models::ThroughputPoint &point : m_series.pointsSince(span().range, m_lastMs)) {
        const double seconds = double(point.timeMs) / 1000;
        m_plot->graph(0)->addData(seconds, point.tftp);
        m_plot->graph(1)->addData(seconds, point.http);
        m_lastMs = point.timeMs;
    }
    const double oldest = double(m_lastMs - span().ms) / 1000 - 60;
    for (int graph = 0; graph < 2; ++graph)
        m_plot->graph(graph)->data()->removeBefore(oldest);
}

void ThroughputChart::fitAxes()
{
    const double end = double(m_lastMs) / 1000, begin = end - double(span().ms) / 1000;
    m_plot->xAxis->setRange(begin, end);
    auto *ticker = static_cast<QCPAxisTickerDateTime *>(m_plot->xAxis->ticker().data());
    ticker->setDateTimeFormat(span().ms <= 900'000 ? u"HH:mm:ss"_s : span().ms <= 86'400'000 ? u"HH:mm"_s : u"d MMM"_s);
    double top = SmallestTop;
    for (int graph = 0; graph < 2; ++graph) {
        bool found = false;
        const QCPRange range = m_plot->graph(graph)->data()->valueRange(found, QCP::sdBoth, QCPRange(begin, end));
        if (found)
            top = qMax(top, range.upper);
    }
    m_plot->yAxis->setRange(0, top * 1.12);
}

void ThroughputChart::showFigures()
{
    const auto text = [](double rate) { return rate >= 1 ? models::rateText(rate) : u"0"_s; };
    m_tftp->setText(tr("TFTP %1").arg(text(m_series.currentTftp())));
    m_http->setText(tr("HTTP %1").arg(text(m_series.currentHttp())));
    // A picture tells nothing to who cannot see it.
    setAccessibleDescription(m_series.hasTraffic() ? m_tftp->text() + u", "_s + m_http->text() : tr("No traffic yet"));
}

void ThroughputChart::showToolTip(const QPoint &position)
{
    const QSharedPointer<QCPGraphDataContainer> tftp = m_plot->graph(0)->data(), http = m_plot->graph(1)->data();
    const double at = m_plot->xAxis->pixelToCoord(position.x());
    const auto nearest = tftp->findBegin(at);
    if (nearest == tftp->constEnd())
        return QToolTip::hideText();
    const double rateHttp = http->findBegin(at)->value;
    const QString text =
        tr("%1\nTFTP %2\nHTTP %3")
            .arg(models::timeText(qint64(nearest->key * 1000)) + u' ' + models::clockText(qint64(nearest->key * 1000)),
                 nearest->value >= 1 ? models::rateText(nearest->value) : u"0"_s,
                 rateHttp >= 1 ? models::rateText(rateHttp) : u"0"_s);
    QToolTip::showText(m_plot->mapToGlobal(position), text, m_plot);
}

bool ThroughputChart::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseMove)
        showToolTip(static_cast<QMouseEvent *>(event)->pos());
    return QWidget::eventFilter(watched, event);
}

void ThroughputChart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        recolour();
    QWidget::changeEvent(event);
}

void ThroughputChart::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_dirty = true;
    redraw();
}

int ThroughputChart::pointCount() const
{
    return m_plot->graph(0)->dataCount();
}

} // namespace slipway::ui
