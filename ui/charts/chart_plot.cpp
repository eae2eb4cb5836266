// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_plot.h"
#include "ui/charts/chart_look.h"
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>
#include <qcustomplot.h>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

constexpr double Nearer = 0.8;
constexpr double PanStep = 0.1;

/// The wheel belongs to what scrolls, unless somebody works in the chart.
bool somethingScrolls(const QWidget *widget)
{
    for (const QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        const auto *area = qobject_cast<const QAbstractScrollArea *>(parent);
        if (area && area->verticalScrollBar()->maximum() > area->verticalScrollBar()->minimum())
            return true;
    }
    return false;
}

/// QCustomPlot says nothing to assistive tools: this is a chart, and its description says what is in it.
QAccessibleInterface *accessibleChart(const QString &, QObject *object)
{
    auto *chart = qobject_cast<ChartPlot *>(object);
    return chart ? new QAccessibleWidget(chart, QAccessible::Chart) : nullptr;
}

} // namespace

ChartPlot::ChartPlot(QWidget *parent) : QWidget(parent), m_plot(new QCustomPlot)
{
    [[maybe_unused]] static const bool told = (QAccessible::installFactory(accessibleChart), true);
    setFocusPolicy(Qt::StrongFocus);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setMouseTracking(true);
    m_plot->installEventFilter(this);
    m_plot->setLocale(QLocale());
    m_plot->plotLayout()->setMargins({});
    m_plot->plotLayout()->setRowSpacing(0);
    m_plot->axisRect()->setMinimumMargins(QMargins(0, 4, 8, 0));
    // The legend above the drawing, to the left: it covers nothing, and is in every picture.
    m_plot->axisRect()->insetLayout()->take(m_plot->legend);
    m_plot->plotLayout()->insertRow(0);
    auto *line = new QCPLayoutGrid;
    m_plot->plotLayout()->addElement(0, 0, line);
    line->addElement(0, 0, m_plot->legend);
    line->addElement(0, 1, new QCPLayoutElement); // takes what the legend leaves
    line->setColumnStretchFactor(0, 0.001);
    m_plot->plotLayout()->setRowStretchFactor(0, 0.001);
    m_plot->legend->setBorderPen(Qt::NoPen);
    m_plot->legend->setBrush(Qt::NoBrush);
    m_plot->legend->setMargins({});
    m_plot->legend->setIconSize(22, 9);
    m_plot->legend->setColumnSpacing(14);
    m_plot->legend->setRowSpacing(0);
    m_crosshair = new QCPItemStraightLine(m_plot);
    // A buffer of its own: it moves without the data being drawn again.
    m_crosshair->setLayer(u"overlay"_s);
    m_crosshair->setVisible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_plot);
    setMinimumSize(180, 96);
}

ChartPlot::~ChartPlot() = default;

void ChartPlot::setContent(const models::ChartContent &content)
{
    if (content == m_content)
        return;
    m_content = content;
    hideRow();
    m_dirty = true;
    redraw();
}

void ChartPlot::redraw()
{
    if (!m_dirty || !isVisible() || window()->isMinimized())
        return;
    m_dirty = false;
    drawIn(coloursOf(palette()));
    // At once the first time: else its library's own axes, of 1970, are seen until the queue comes to it.
    m_plot->replot(m_drawings == 0 ? QCustomPlot::rpImmediateRefresh : QCustomPlot::rpQueuedReplot);
    ++m_drawings;
}

void ChartPlot::drawIn(const Colours &colours)
{
    colourAxes(*m_plot, colours, font());
    m_crosshair->setPen(QPen(colours.muted, 1, Qt::DashLine));
    if (m_content.columns.isEmpty())
        return;
    draw(*m_plot, colours);
    wrapLegend(*m_plot, colours, font());
    const Span span = visibleSpan();
    m_plot->xAxis->setRange(span.begin, span.end);
    fitValues(*m_plot);
}

ChartPlot::Span ChartPlot::visibleSpan() const
{
    return m_zoom ? *m_zoom : fullSpan();
}

void ChartPlot::setZoom(Span span)
{
    const Span full = fullSpan();
    const double size = std::clamp(span.size(), std::min(smallestSpan(), full.size()), full.size());
    const double begin = std::clamp(span.begin, full.begin, full.end - size);
    const std::optional<Span> zoom =
        size >= full.size() * 0.999 ? std::nullopt : std::optional(Span{begin, begin + size});
    if (zoom == m_zoom)
        return;
    m_zoom = zoom;
    m_dirty = true;
    redraw();
    emit zoomChanged();
}

void ChartPlot::resetZoom()
{
    setZoom(fullSpan());
}

void ChartPlot::zoom(double factor, double about)
{
    if (!canZoom() || m_content.empty)
        return;
    const Span span = visibleSpan();
    // What is narrower than can be drawn must not move either.
    const double size = std::max(span.size() * factor, smallestSpan());
    const double share = std::clamp((about - span.begin) / span.size(), 0.0, 1.0);
    const double begin = span.begin + share * (span.size() - size);
    setZoom({begin, begin + size});
}

void ChartPlot::pan(double share)
{
    const Span span = visibleSpan();
    const double by = share * span.size();
    if (isZoomed())
        setZoom({span.begin + by, span.end + by});
}

qsizetype ChartPlot::nearestRow(double x, double) const
{
    qsizetype low = 0, high = m_content.rows();
    while (low < high) {
        const qsizetype middle = (low + high) / 2;
        (placeOf(middle) < x ? low = middle + 1 : high = middle);
    }
    if (low > 0 && (low == m_content.rows() || x - placeOf(low - 1) < placeOf(low) - x))
        --low;
    return low < m_content.rows() ? low : -1;
}

qsizetype ChartPlot::rowAt(const QPoint &position) const
{
    if (m_content.empty || !m_plot->axisRect()->rect().contains(position))
        return -1;
    return nearestRow(m_plot->xAxis->pixelToCoord(position.x()), m_plot->yAxis->pixelToCoord(position.y()));
}

QString ChartPlot::rowText(qsizetype row) const
{
    QStringList lines;
    for (qsizetype column = 0; column < m_content.columns.size(); ++column) {
        const models::ChartColumn &each = m_content.columns[column];
        const QString value = models::chartValueText(m_content.at(row, column), each.unit);
        const bool when = each.unit == models::ChartUnit::Time || each.unit == models::ChartUnit::Day;
        if (when)
            lines += value;
        else
            //: the name of a figure and its value
            lines += tr("%1: %2").arg(each.title, value.isEmpty() ? u"\u2013"_s : value);
    }
    return lines.join(u'\n');
}

void ChartPlot::showRow(qsizetype row, const QPoint &globalPosition)
{
    if (row < 0)
        return hideRow();
    const double place = placeOf(row);
    if (row != m_row && canZoom()) {
        m_crosshair->point1->setCoords(place, 0);
        m_crosshair->point2->setCoords(place, 1);
        m_crosshair->setVisible(true);
        m_crosshair->layer()->replot();
    }
    m_row = row;
    // Names of reasons are ours, but a tool tip guesses a format all the same.
    QToolTip::showText(globalPosition, rowText(row).toHtmlEscaped().replace(u'\n', u"<br>"_s), m_plot);
}

void ChartPlot::hideRow()
{
    if (m_row < 0)
        return;
    m_row = -1;
    m_crosshair->setVisible(false);
    m_crosshair->layer()->replot();
    QToolTip::hideText();
}

void ChartPlot::stepRow(int by)
{
    if (m_content.empty)
        return;
    const Span span = visibleSpan();
    const qsizetype first = nearestRow(span.begin, 0), last = nearestRow(span.end, 0);
    const qsizetype row = m_row < 0 ? (by > 0 ? first : last) : std::clamp(m_row + by, first, last);
    if (row < 0)
        return;
    const int x = int(m_plot->xAxis->coordToPixel(placeOf(row)));
    showRow(row, m_plot->mapToGlobal(QPoint(x, m_plot->axisRect()->top())));
    // Read aloud: the sample is what this widget says of itself now.
    setAccessibleDescription(rowText(row));
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
}

void ChartPlot::keyPressEvent(QKeyEvent *event)
{
    const Span span = visibleSpan();
    const double middle = (span.begin + span.end) / 2;
    const bool step = event->modifiers() & Qt::ShiftModifier || !isZoomed();
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoom(Nearer, middle);
    case Qt::Key_Minus:
        return zoom(1 / Nearer, middle);
    case Qt::Key_Left:
        return step ? stepRow(-1) : pan(-PanStep);
    case Qt::Key_Right:
        return step ? stepRow(1) : pan(PanStep);
    case Qt::Key_Up:
        return zoom(Nearer, span.end);
    case Qt::Key_Down:
        return zoom(1 / Nearer, span.end);
    case Qt::Key_Home:
        return resetZoom();
    case Qt::Key_Escape:
        if (m_row >= 0)
            return hideRow();
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

bool ChartPlot::wheel(QWheelEvent *event)
{
    const int notches = event->angleDelta().y();
    const bool ours = hasFocus() || event->modifiers() & Qt::ControlModifier || !somethingScrolls(this);
    if (!ours || notches == 0 || !canZoom() || m_content.empty)
        return false;
    zoom(std::pow(Nearer, notches / 120.0), m_plot->xAxis->pixelToCoord(event->position().x()));
    event->accept();
    return true;
}

bool ChartPlot::mouse(QEvent *event)
{
    auto *mouse = static_cast<QMouseEvent *>(event);
    const QPoint position = mouse->position().toPoint();
    if (event->type() == QEvent::MouseButtonPress && mouse->button() == Qt::LeftButton) {
        setFocus(Qt::MouseFocusReason);
        m_dragX = position.x();
        m_dragFrom = visibleSpan();
    } else if (event->type() == QEvent::MouseButtonDblClick) {
        resetZoom();
    } else if (event->type() == QEvent::MouseButtonRelease) {
        m_dragX = -1;
        m_plot->unsetCursor();
    } else if (m_dragX >= 0 && mouse->buttons() & Qt::LeftButton) {
        if (!isZoomed())
            return true;
        hideRow();
        m_plot->setCursor(Qt::ClosedHandCursor);
        const double width = std::max(1, m_plot->axisRect()->width());
        const double by = (m_dragX - position.x()) / width * m_dragFrom.size();
        setZoom({m_dragFrom.begin + by, m_dragFrom.end + by});
    } else {
        showRow(rowAt(position), mouse->globalPosition().toPoint());
    }
    return true;
}

bool ChartPlot::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseMove:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
        return mouse(event);
    case QEvent::Wheel:
        // What is not ours goes on to what scrolls.
        event->ignore();
        wheel(static_cast<QWheelEvent *>(event));
        return true;
    case QEvent::Leave:
        if (!hasFocus())
            hideRow();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void ChartPlot::focusOutEvent(QFocusEvent *event)
{
    hideRow();
    QWidget::focusOutEvent(event);
}

void ChartPlot::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::LocaleChange) {
        m_dirty = true;
        redraw();
    }
    QWidget::changeEvent(event);
}

void ChartPlot::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_dirty = true;
    redraw();
}

void ChartPlot::hideEvent(QHideEvent *event)
{
    hideRow();
    QWidget::hideEvent(event);
}

void ChartPlot::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_dirty = true;
    redraw();
}

double ChartPlot::replotMs() const
{
    return m_plot->replotTime();
}

} // namespace slipway::ui
