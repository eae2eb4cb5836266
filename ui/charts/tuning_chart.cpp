// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/tuning_chart.h"
#include "models/texts/format_text.h"
#include "models/texts/tuning_text.h"
#include "ui/look/colours.h"
#include <QBuffer>
#include <QEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QVBoxLayout>
#include <algorithm>
#include <qcustomplot.h>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

constexpr double Half = 0.47; ///< of a cell: a gap of surface between neighbours
constexpr QSizeF LargestCell(150, 84);
/// What the axes' labels take, roughly.
constexpr int LabelWidth = 60, LabelHeight = 60;

QColor mixed(const QColor &a, const QColor &b, double share)
{
    return QColor::fromRgbF(float(a.redF() * (1 - share) + b.redF() * share),
                            float(a.greenF() * (1 - share) + b.greenF() * share),
                            float(a.blueF() * (1 - share) + b.blueF() * share));
}

/// MiB a second: the unit stands beside the chart, once.
QString figure(double bytesPerSecond)
{
    const double mebibytes = bytesPerSecond / 1'048'576;
    return QLocale().toString(mebibytes, 'f', mebibytes < 10 ? 1 : 0);
}

void add(QList<int> &sizes, int size)
{
    if (size <= 0 || sizes.contains(size))
        return;
    sizes += size;
    std::sort(sizes.begin(), sizes.end());
}

} // namespace

/// What a drawing needs, read once.
struct TuningChart::Ink
{
    Colours colours;
    QFont font, strong;
    double cellWidth = 0, cellHeight = 0; ///< pixels
};

TuningChart::TuningChart(QWidget *parent) : QWidget(parent), m_plot(new QCustomPlot)
{
    setObjectName("tuningChart");
    setAccessibleName(tr("Throughput by block size and window size"));
    m_plot->setObjectName("tuningPlot");
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setMouseTracking(true);
    m_plot->installEventFilter(this);
    m_plot->setMinimumSize(320, 150);
    m_plot->axisRect()->setMinimumMargins(QMargins(0, 4, 4, 0));
    m_plot->plotLayout()->setMargins({});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_plot);
    redraw();
}

void TuningChart::setGrid(const models::TuningGrid &grid, int mtu)
{
    m_grid = grid;
    m_mtu = mtu;
    redraw();
}

void TuningChart::setMarks(const policy::SizePair &inForce, const std::optional<policy::SizePair> &recommended)
{
    if (inForce == m_inForce && recommended == m_recommended)
        return;
    m_inForce = inForce;
    m_recommended = recommended;
    redraw();
}

void TuningChart::redraw()
{
    m_blocks = m_grid.blockSizes();
    m_windows = m_grid.windowSizes();
    for (const policy::SizePair &sizes : {m_inForce, m_recommended.value_or(m_inForce)}) {
        add(m_blocks, sizes.blockSize);
        add(m_windows, sizes.windowSize);
    }
    Ink ink{coloursOf(palette()), font(), font()};
    ink.strong.setWeight(QFont::DemiBold);
    m_plot->clearItems();
    m_plot->setBackground(QBrush(ink.colours.surface));
    drawAxes(ink);
    // Only now it is known how much room the labels leave.
    m_plot->replot();
    ink.cellWidth = double(m_plot->axisRect()->width()) / m_plot->xAxis->range().size();
    ink.cellHeight = double(m_plot->axisRect()->height()) / m_plot->yAxis->range().size();
    for (int column = 0; column < m_blocks.size(); ++column) {
        for (int line = 0; line < m_windows.size(); ++line) {
            if (const policy::TuningCell *cell = m_grid.cell({m_blocks[column], m_windows[line]}))
                drawCell(column, line, *cell, ink);
        }
    }
    drawFrame(m_inForce, ink.colours.text, Qt::SolidLine, 0);
    if (m_recommended)
        drawFrame(*m_recommended, ink.colours.good, Qt::DashLine, m_recommended == m_inForce ? 0.03 : 0);
    describe();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void TuningChart::drawAxes(const Ink &ink)
{
    QSharedPointer<QCPAxisTickerText> blocks(new QCPAxisTickerText), windows(new QCPAxisTickerText);
    for (int column = 0; column < m_blocks.size(); ++column) {
        const int packets = policy::meaningOf({m_blocks[column], 1}, 0, {m_mtu, 0, 0}).fragments;
        blocks->addTick(column, QLocale().toString(m_blocks[column]) + u'\n' + tr("%n packet(s)", nullptr, packets));
    }
    for (int line = 0; line < m_windows.size(); ++line)
        windows->addTick(line, QLocale().toString(m_windows[line]));
    m_plot->xAxis->setTicker(blocks);
    m_plot->yAxis->setTicker(windows);
    m_plot->xAxis->setLabel(tr("Block size in bytes"));
    m_plot->yAxis->setLabel(tr("Window in blocks"));
    // Few cells stay cells: they do not swell to fill the place.
    const double columns =
        std::max(double(m_blocks.size()), double(m_plot->width() - LabelWidth) / LargestCell.width());
    const double lines =
        std::max(double(m_windows.size()), double(m_plot->height() - LabelHeight) / LargestCell.height());
    m_plot->xAxis->setRange(-0.5, columns - 0.5);
    m_plot->yAxis->setRange(-0.5, lines - 0.5);
    for (QCPAxis *axis : {m_plot->xAxis, m_plot->yAxis}) {
        axis->setSubTicks(false);
        axis->setBasePen(Qt::NoPen);
        axis->setTickPen(Qt::NoPen);
        axis->grid()->setVisible(false);
        axis->setTickLabelColor(ink.colours.muted);
        axis->setTickLabelFont(ink.font);
        axis->setLabelColor(ink.colours.muted);
        axis->setLabelFont(ink.font);
        axis->setLabelPadding(2);
    }
}

void TuningChart::drawCell(int column, int line, const policy::TuningCell &cell, const Ink &ink)
{
    const int transfers = cell.delivered + cell.failed;
    const bool bad = cell.delivered == 0;
    const double share = m_grid.best() > 0 ? cell.medianBytesPerSecond / m_grid.best() : 0;
    // Never so strong that the text on it would be hard to read: its contrast stays above 5:1 in both themes. What
    // failed now and then is no shade of fast, however fast it was.
    const bool dark = ink.colours.window.lightness() < 128;
    const QColor fill = cell.failed > 0
                            ? mixed(ink.colours.surface, ink.colours.bad, 0.14)
                            : mixed(ink.colours.surface, ink.colours.seriesTftp, 0.06 + (dark ? 0.36 : 0.49) * share);
    auto *rect = new QCPItemRect(m_plot);
    rect->topLeft->setCoords(column - Half, line + Half);
    rect->bottomRight->setCoords(column + Half, line - Half);
    rect->setBrush(fill);
    rect->setPen(cell.failed > 0 ? QPen(ink.colours.bad, 1) : QPen(Qt::NoPen));

    QString first = cell.medianBytesPerSecond > 0 ? figure(cell.medianBytesPerSecond) : u"\u2013"_s, second;
    if (cell.failed > 0 && cell.delivered == 0)
        first = tr("failed");
    else if (cell.failed > 0)
        second = tr("%1 of %2 failed").arg(QString::number(cell.failed), QString::number(transfers));
    else if (cell.retransmissionRate >= 0.0005)
        second = tr("%1 again").arg(models::percentText(cell.retransmissionRate));
    const QFontMetricsF metrics(ink.font);
    // A cell too small for its second line keeps it in the tool tip.
    const bool both = !second.isEmpty() && metrics.horizontalAdvance(second) <= ink.cellWidth * 2 * Half - 4 &&
                      metrics.height() * 2 <= ink.cellHeight * 2 * Half;
    const double offset = both ? 0.5 * metrics.height() / ink.cellHeight : 0;
    auto *label = new QCPItemText(m_plot);
    label->position->setCoords(column, line + offset);
    label->setText(!second.isEmpty() && !both && cell.failed > 0 ? first + u" !"_s : first);
    label->setFont(ink.strong);
    label->setColor(bad ? ink.colours.bad : ink.colours.text);
    if (!both)
        return;
    auto *small = new QCPItemText(m_plot);
    small->position->setCoords(column, line - offset);
    small->setText(second);
    small->setFont(ink.font);
    small->setColor(ink.colours.text);
}

void TuningChart::drawFrame(const policy::SizePair &sizes, const QColor &colour, Qt::PenStyle style, double inset)
{
    const int column = int(m_blocks.indexOf(sizes.blockSize)), line = int(m_windows.indexOf(sizes.windowSize));
    if (column < 0 || line < 0)
        return;
    auto *frame = new QCPItemRect(m_plot);
    frame->topLeft->setCoords(column - Half + inset, line + Half - inset);
    frame->bottomRight->setCoords(column + Half - inset, line - Half + inset);
    frame->setBrush(Qt::NoBrush);
    frame->setPen(QPen(colour, 2, style));
}

/// A picture tells nothing to who cannot see it.
void TuningChart::describe()
{
    const policy::TuningCell *best = nullptr;
    int measured = 0, failing = 0;
    for (const int block : m_grid.blockSizes()) {
        for (const int window : m_grid.windowSizes()) {
            const policy::TuningCell *cell = m_grid.cell({block, window});
            if (!cell)
                continue;
            ++measured;
            failing += cell->failed > 0;
            if (cell->failed == 0 && (!best || cell->medianBytesPerSecond > best->medianBytesPerSecond))
                best = cell;
        }
    }
    QString text = tr("%n choice(s) measured.", nullptr, measured);
    if (best && best->medianBytesPerSecond > 0)
        text += u' ' + tr("The fastest without a failure: %1 with %2.")
                           .arg(models::rateText(best->medianBytesPerSecond), models::sizePairText(best->sizes));
    if (failing > 0)
        text += u' ' + tr("%n of them failed at least once.", nullptr, failing);
    setAccessibleDescription(text);
}

QString TuningChart::toolTipOf(const policy::SizePair &sizes) const
{
    const policy::TuningCell *cell = m_grid.cell(sizes);
    if (!cell)
        return {};
    QStringList lines{models::sizePairText(sizes)};
    if (cell->telling > 0) {
        lines += tr("Half were faster than %1").arg(models::rateText(cell->medianBytesPerSecond));
        lines += tr("19 of 20 were faster than %1").arg(models::rateText(cell->slowBytesPerSecond));
    }
    lines += tr("%1 of the blocks were sent again").arg(models::percentText(cell->retransmissionRate));
    lines += tr("%1 arrived, %2 failed").arg(QLocale().toString(cell->delivered), QLocale().toString(cell->failed));
    if (sizes == m_inForce)
        lines += tr("This is in force");
    if (m_recommended == sizes)
        lines += tr("This is recommended");
    lines += tr("Click to try it");
    return lines.join(u'\n');
}

std::optional<policy::SizePair> TuningChart::sizesAt(const QPoint &position) const
{
    if (!m_plot->axisRect()->rect().contains(position))
        return std::nullopt;
    const int column = int(std::lround(m_plot->xAxis->pixelToCoord(position.x())));
    const int line = int(std::lround(m_plot->yAxis->pixelToCoord(position.y())));
    if (column < 0 || column >= m_blocks.size() || line < 0 || line >= m_windows.size())
        return std::nullopt;
    return policy::SizePair{m_blocks[column], m_windows[line]};
}

QRect TuningChart::place(const policy::SizePair &sizes) const
{
    const int column = int(m_blocks.indexOf(sizes.blockSize)), line = int(m_windows.indexOf(sizes.windowSize));
    if (column < 0 || line < 0)
        return {};
    const auto x = [this](double at) { return int(m_plot->xAxis->coordToPixel(at)); };
    const auto y = [this](double at) { return int(m_plot->yAxis->coordToPixel(at)); };
    return QRect(QPoint(x(column - Half), y(line + Half)), QPoint(x(column + Half), y(line - Half)))
        .translated(m_plot->pos());
}

QByteArray TuningChart::picture()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    // Twice as sharp: it goes into documents.
    m_plot->toPixmap(0, 0, 2.0).save(&buffer, "PNG");
    return buffer.data();
}

bool TuningChart::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseMove) {
        auto *mouse = static_cast<QMouseEvent *>(event);
        const auto sizes = sizesAt(mouse->pos());
        const QString text = sizes ? toolTipOf(*sizes) : QString();
        m_plot->setCursor(text.isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
        if (text.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(mouse->globalPosition().toPoint(), text, m_plot);
    } else if (event->type() == QEvent::MouseButtonRelease) {
        const auto sizes = sizesAt(static_cast<QMouseEvent *>(event)->pos());
        if (sizes && m_grid.cell(*sizes))
            emit chosen(*sizes);
    }
    return QWidget::eventFilter(watched, event);
}

void TuningChart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        redraw();
    QWidget::changeEvent(event);
}

void TuningChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    redraw();
}

} // namespace slipway::ui
