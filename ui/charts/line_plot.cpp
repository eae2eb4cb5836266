// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/line_plot.h"
#include "ui/charts/chart_look.h"
#include <cmath>
#include <limits>
#include <qcustomplot.h>

using namespace Qt::StringLiterals;

namespace slipway::ui {

LinePlot::LinePlot(Shape shape, double smallestTop, QWidget *parent)
    : ChartPlot(parent), m_shape(shape), m_smallestTop(smallestTop)
{
    plot().xAxis->setTicker(tickerOf(models::ChartUnit::Time));
}

ChartPlot::Span LinePlot::fullSpan() const
{
    return {content().beginMs / 1000, std::max(content().endMs, content().beginMs + 1000) / 1000};
}

double LinePlot::placeOf(qsizetype row) const
{
    return content().at(row, 0) / 1000;
}

void LinePlot::draw(QCustomPlot &plot, const Colours &colours)
{
    const int lines = int(content().columns.size()) - 1;
    while (plot.graphCount() > lines)
        plot.removeGraph(plot.graphCount() - 1);
    while (plot.graphCount() < lines) {
        QCPGraph *graph = plot.addGraph();
        graph->setAdaptiveSampling(true);
        graph->setBrush(Qt::NoBrush); // a fill costs a hundred times as much as the line
        graph->setLineStyle(m_shape == Shape::Steps ? QCPGraph::lsStepLeft : QCPGraph::lsLine);
    }
    for (int line = 0; line < lines; ++line) {
        plot.graph(line)->setPen(linePen(colours, line));
        plot.graph(line)->setName(content().columns[line + 1].title);
        if (m_legend && lines > 1)
            plot.graph(line)->addToLegend();
        else
            plot.graph(line)->removeFromLegend();
    }
    plot.legend->setVisible(m_legend && lines > 1);
    if (lines > 0)
        plot.yAxis->setTicker(tickerOf(content().columns[1].unit));
    fill(plot);
}

void LinePlot::fill(QCustomPlot &plot)
{
    constexpr double Nothing = std::numeric_limits<double>::quiet_NaN();
    for (int line = 0; line < plot.graphCount(); ++line) {
        QVector<QCPGraphData> points;
        points.reserve(content().rows() + 2);
        bool gap = false;
        for (qsizetype row = 0; row < content().rows(); ++row) {
            const double at = placeOf(row), value = content().at(row, line + 1);
            // Sampling looks at a pixel's worth of points: a gap must be seen from both of its sides.
            if (gap && !std::isnan(value))
                points.append(QCPGraphData(at - 0.001, Nothing));
            gap = std::isnan(value);
            points.append(QCPGraphData(at, value));
        }
        plot.graph(line)->data()->set(points, true);
    }
}

void LinePlot::fitValues(QCustomPlot &plot)
{
    const Span span = visibleSpan();
    auto ticker = plot.xAxis->ticker().dynamicCast<QCPAxisTickerDateTime>();
    ticker->setDateTimeFormat(span.size() <= 300 ? u"HH:mm:ss"_s : span.size() <= 90'000 ? u"HH:mm"_s : u"d MMM"_s);
    // Dates are wider than times.
    ticker->setTickCount(std::max(2, plot.width() / (span.size() <= 300 ? 90 : 75)));
    double top = m_smallestTop;
    for (int line = 0; line < plot.graphCount(); ++line) {
        bool found = false;
        const QCPRange range = plot.graph(line)->data()->valueRange(found, QCP::sdBoth, QCPRange(span.begin, span.end));
        if (found)
            top = std::max(top, range.upper);
    }
    plot.yAxis->setRange(0, top * 1.12);
}

} // namespace slipway::ui
