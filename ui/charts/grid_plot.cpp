// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/grid_plot.h"
#include "ui/charts/chart_look.h"
#include <algorithm>
#include <cmath>
#include <qcustomplot.h>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

constexpr double Half = 0.47; ///< of a cell: a gap of surface between neighbours
/// Few cells stay cells: they do not swell to fill the place.
constexpr int WidestCell = 130, HighestCell = 46;
constexpr int LabelWidth = 56, LabelHeight = 44;

QColor mixed(const QColor &a, const QColor &b, double share)
{
    return QColor::fromRgbF(float(a.redF() * (1 - share) + b.redF() * share),
                            float(a.greenF() * (1 - share) + b.greenF() * share),
                            float(a.blueF() * (1 - share) + b.blueF() * share));
}

QList<int> sizesIn(const models::ChartContent &content, qsizetype column)
{
    QList<int> sizes;
    for (qsizetype row = 0; row < content.rows(); ++row) {
        if (const int size = int(content.at(row, column)); !sizes.contains(size))
            sizes.append(size);
    }
    std::sort(sizes.begin(), sizes.end());
    return sizes;
}

} // namespace

GridPlot::GridPlot(QWidget *parent) : ChartPlot(parent)
{
    plot().legend->setVisible(false);
    plot().yAxis->grid()->setVisible(false);
}

ChartPlot::Span GridPlot::fullSpan() const
{
    const double columns = std::max(double(m_blocks.size()), double(plot().width() - LabelWidth) / double(WidestCell));
    return {-0.5, columns - 0.5};
}

double GridPlot::placeOf(qsizetype row) const
{
    return double(m_blocks.indexOf(int(content().at(row, 0))));
}

void GridPlot::draw(QCustomPlot &plot, const Colours &colours)
{
    m_blocks = sizesIn(content(), 0);
    m_windows = sizesIn(content(), 1);
    for (int item = plot.itemCount() - 1; item >= 0; --item) {
        if (plot.item(item)->layer()->name() != u"overlay")
            plot.removeItem(plot.item(item));
    }
    QSharedPointer<QCPAxisTickerText> blocks(new QCPAxisTickerText), windows(new QCPAxisTickerText);
    for (qsizetype column = 0; column < m_blocks.size(); ++column)
        blocks->addTick(double(column), QLocale().toString(m_blocks[column]));
    for (qsizetype line = 0; line < m_windows.size(); ++line)
        windows->addTick(double(line), QLocale().toString(m_windows[line]));
    plot.xAxis->setTicker(blocks);
    plot.yAxis->setTicker(windows);
    plot.xAxis->setLabel(tr("Block size in bytes"));
    plot.yAxis->setLabel(tr("Window in blocks"));
    for (QCPAxis *axis : {plot.xAxis, plot.yAxis}) {
        axis->setBasePen(Qt::NoPen);
        axis->grid()->setVisible(false);
    }
    double worst = 0;
    for (qsizetype row = 0; row < content().rows(); ++row)
        worst = std::max(worst, content().at(row, 2));
    for (qsizetype row = 0; row < content().rows(); ++row) {
        const double x = placeOf(row), y = double(m_windows.indexOf(int(content().at(row, 1))));
        const double share = content().at(row, 2);
        const bool failed = content().at(row, 4) > 0;
        auto *cell = new QCPItemRect(&plot);
        cell->topLeft->setCoords(x - Half, y + Half);
        cell->bottomRight->setCoords(x + Half, y - Half);
        // Never so strong that the text on it would be hard to read.
        cell->setBrush(mixed(colours.surface, seriesColour(colours, share > 0 ? 1 : 0),
                             share > 0 && worst > 0 ? 0.12 + 0.33 * share / worst : 0.10));
        cell->setPen(failed ? QPen(colours.bad, 1) : QPen(Qt::NoPen));
        auto *label = new QCPItemText(&plot);
        label->position->setCoords(x, y);
        label->setText(models::chartValueText(share, models::ChartUnit::Share) + (failed ? u" !"_s : QString()));
        label->setFont(font());
        label->setColor(colours.text);
    }
}

void GridPlot::fitValues(QCustomPlot &plot)
{
    const double lines = std::max(double(m_windows.size()), double(plot.height() - LabelHeight) / double(HighestCell));
    plot.yAxis->setRange(-0.5, lines - 0.5);
}

qsizetype GridPlot::nearestRow(double x, double y) const
{
    const auto column = qsizetype(std::lround(x)), line = qsizetype(std::lround(y));
    if (column < 0 || column >= m_blocks.size() || line < 0 || line >= m_windows.size())
        return -1;
    for (qsizetype row = 0; row < content().rows(); ++row) {
        if (int(content().at(row, 0)) == m_blocks[column] && int(content().at(row, 1)) == m_windows[line])
            return row;
    }
    return -1;
}

} // namespace slipway::ui
