// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/throughput_chart.h"
#include "models/charts/chart_content.h"
#include "ui/charts/chart_look.h"
#include "ui/charts/line_plot.h"
#include "ui/object_names.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/labels.h"
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

constexpr double SmallestTop = 64.0 * 1024;
constexpr int RedrawMs = 250;
/// A point of a second is over, and told of, after this.
constexpr qint64 NowMs = 3'000;

QPixmap lineSample(QPen pen, qreal scale)
{
    QPixmap pixmap(QSize(18, 10) * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    pen.setWidthF(2);
    painter.setPen(pen);
    painter.drawLine(QPointF(1, 5), QPointF(17, 5));
    return pixmap;
}

} // namespace

ThroughputChart::ThroughputChart(const models::MetricSeries &series, QWidget *parent)
    : QWidget(parent)
    , m_series(series)
    , m_plot(new LinePlot(LinePlot::Shape::Lines, SmallestTop))
    , m_stack(new QStackedWidget)
    , m_tftp(plainLabel({}))
    , m_http(plainLabel({}))
    , m_tftpMark(new QLabel)
    , m_httpMark(new QLabel)
    , m_range(new QComboBox)
{
    setObjectName(names::ThroughputChart);
    setAccessibleName(tr("Throughput"));
    m_plot->setObjectName("throughputPlot");
    m_plot->setAccessibleName(tr("Throughput"));
    m_plot->hideLegend();
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
    mark();
    connect(&m_timer, &QTimer::timeout, this, [this] { redraw(); });
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
    connect(m_range, &QComboBox::currentIndexChanged, this, [this] {
        m_plot->resetZoom();
        redraw(true);
    });
    layout->addWidget(m_range);
    return header;
}

ThroughputChart::Span ThroughputChart::span() const
{
    using models::ChartRange;
    switch (m_range->currentIndex()) {
    case 0:
        return {ChartRange::FifteenMinutes, 2 * 60 * 1000};
    case 1:
        return {ChartRange::FifteenMinutes, models::spanMs(ChartRange::FifteenMinutes)};
    case 2:
        return {ChartRange::OneDay, models::spanMs(ChartRange::OneDay)};
    default:
        return {ChartRange::ThirtyDays, models::spanMs(ChartRange::ThirtyDays)};
    }
}

void ThroughputChart::mark()
{
    const Colours &colours = coloursOf(palette());
    m_tftpMark->setPixmap(lineSample(linePen(colours, 0), devicePixelRatioF()));
    m_httpMark->setPixmap(lineSample(linePen(colours, 1), devicePixelRatioF()));
}

void ThroughputChart::update()
{
    m_dirty = true;
}

void ThroughputChart::redraw(bool anew)
{
    if (!(m_dirty || anew) || !isVisible() || window()->isMinimized())
        return;
    m_dirty = false;
    const Span shown = span();
    const qint64 now = m_series.timeMs();
    const int revision = m_series.revision(shown.range);
    if (!anew && revision == m_revision && now >= m_shownMs && now - m_shownMs < shown.ms / 900)
        return;
    m_revision = revision;
    m_shownMs = now;
    const QList<models::MetricPoint> points = m_series.points(shown.range, now);
    models::ChartContent content = models::throughputContent(points, shown.range, now);
    content.beginMs = content.endMs - double(shown.ms);
    m_plot->setContent(content);
    m_stack->setCurrentIndex(content.empty ? 0 : 1);
    showFigures(m_series.points(models::ChartRange::FifteenMinutes, now));
    // A picture tells nothing to who cannot see it.
    setAccessibleDescription(content.empty ? tr("No traffic yet") : m_tftp->text() + u", "_s + m_http->text());
    if (!m_plot->hasFocus())
        m_plot->setAccessibleDescription(content.summary);
}

void ThroughputChart::showFigures(const QList<models::MetricPoint> &points)
{
    double tftp = 0, http = 0;
    if (!points.isEmpty() && m_series.timeMs() - points.last().metric.startMs <= points.last().lengthMs + NowMs) {
        tftp = points.last().perSecond(points.last().metric.tftpBytes);
        http = points.last().perSecond(points.last().metric.httpBytes);
    }
    m_tftp->setText(tr("TFTP %1").arg(models::chartValueText(tftp, models::ChartUnit::Rate)));
    m_http->setText(tr("HTTP %1").arg(models::chartValueText(http, models::ChartUnit::Rate)));
}

void ThroughputChart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        mark();
    QWidget::changeEvent(event);
}

void ThroughputChart::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    redraw(true);
}

int ThroughputChart::pointCount() const
{
    return int(m_plot->content().rows());
}

} // namespace slipway::ui
