// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bar_plot.h"
#include "ui/charts/chart_look.h"
#include <algorithm>
#include <cmath>
#include <qcustomplot.h>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

constexpr double Headroom = 1.15;

double topOf(const models::ChartContent &content, const ChartPlot::Span &span, qsizetype firstColumn,
             const std::function<double(qsizetype)> &placeOf)
{
    double top = 4;
    for (qsizetype row = 0; row < content.rows(); ++row) {
        if (placeOf(row) < span.begin || placeOf(row) > span.end)
            continue;
        double sum = 0;
        for (qsizetype column = firstColumn; column < content.columns.size(); ++column)
            sum += content.at(row, column);
        top = std::max(top, sum);
    }
    return top;
}

} // namespace

HistogramPlot::HistogramPlot(QWidget *parent) : ChartPlot(parent)
{
    plot().xAxis->setTicker(tickerOf(models::ChartUnit::Duration));
    plot().yAxis->setTicker(tickerOf(models::ChartUnit::Count));
    plot().legend->setVisible(false);
}

double HistogramPlot::width() const
{
    return content().empty ? 1000 : content().at(0, 1) - content().at(0, 0);
}

ChartPlot::Span HistogramPlot::fullSpan() const
{
    return {0, std::max<double>(1, double(content().rows())) * width()};
}

double HistogramPlot::placeOf(qsizetype row) const
{
    return content().at(row, 0) + width() / 2;
}

void HistogramPlot::draw(QCustomPlot &plot, const Colours &colours)
{
    plot.clearPlottables();
    for (int item = plot.itemCount() - 1; item >= 0; --item) {
        if (plot.item(item)->layer()->name() != u"overlay")
            plot.removeItem(plot.item(item));
    }
    auto *bars = new QCPBars(plot.xAxis, plot.yAxis), *longer = new QCPBars(plot.xAxis, plot.yAxis);
    for (QCPBars *each : {bars, longer}) {
        each->removeFromLegend();
        each->setWidth(width() * 0.86);
        each->setPen(Qt::NoPen);
        each->setAntialiased(false);
    }
    bars->setBrush(barBrush(colours, 0));
    longer->setBrush(QBrush(seriesColour(colours, 0), Qt::BDiagPattern));
    for (qsizetype row = 0; row < content().rows(); ++row)
        (std::isnan(content().at(row, 1)) ? longer : bars)->addData(placeOf(row), content().at(row, 2));
    int lines = 0;
    for (const models::ChartMark &mark : content().marks) {
        auto *line = new QCPItemStraightLine(&plot);
        line->point1->setCoords(mark.at, 0);
        line->point2->setCoords(mark.at, 1);
        line->setPen(QPen(colours.text, 1, lines == 0 ? Qt::SolidLine : Qt::DashLine));
        auto *label = new QCPItemText(&plot);
        label->position->setTypeX(QCPItemPosition::ptPlotCoords);
        label->position->setTypeY(QCPItemPosition::ptAxisRectRatio);
        // One below the other: they may be close.
        label->position->setCoords(mark.at, 0.01 + 0.13 * lines++);
        const bool right = mark.at > fullSpan().end * 0.7;
        label->setPositionAlignment((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop);
        label->setPadding(QMargins(4, 0, 4, 0));
        label->setText(mark.text);
        label->setFont(font());
        label->setColor(colours.text);
        label->setBrush(colours.surface);
    }
}

void HistogramPlot::fitValues(QCustomPlot &plot)
{
    plot.xAxis->ticker()->setTickCount(std::max(2, plot.width() / 85));
    plot.yAxis->setRange(0, topOf(content(), visibleSpan(), 2, [this](qsizetype row) { return placeOf(row); }) *
                                Headroom * 1.1);
}

DayPlot::DayPlot(QWidget *parent) : ChartPlot(parent)
{
    plot().xAxis->setTicker(tickerOf(models::ChartUnit::Day));
    plot().yAxis->setTicker(tickerOf(models::ChartUnit::Count));
    plot().legend->setVisible(true);
}

ChartPlot::Span DayPlot::fullSpan() const
{
    if (content().rows() == 0)
        return {0, 1};
    return {placeOf(0) - 0.6, placeOf(content().rows() - 1) + 0.6};
}

double DayPlot::placeOf(qsizetype row) const
{
    return content().at(row, 0);
}

void DayPlot::draw(QCustomPlot &plot, const Colours &colours)
{
    const int wanted = int(content().columns.size()) - 1;
    while (plot.plottableCount() < wanted) {
        auto *bars = new QCPBars(plot.xAxis, plot.yAxis);
        bars->setWidth(0.76);
        bars->setAntialiased(false);
        if (plot.plottableCount() > 1)
            bars->moveAbove(qobject_cast<QCPBars *>(plot.plottable(plot.plottableCount() - 2)));
    }
    for (int series = 0; series < wanted; ++series) {
        auto *bars = qobject_cast<QCPBars *>(plot.plottable(series));
        // What failed stands out, what was not asked for stands back.
        const int look = series == 2 ? 5 : series;
        bars->setPen(QPen(seriesColour(colours, look), 1));
        bars->setBrush(QBrush(seriesColour(colours, look), barBrush(colours, series).style()));
        bars->setName(content().columns[series + 1].title);
        QVector<QCPBarsData> counts;
        for (qsizetype row = 0; row < content().rows(); ++row) {
            // An outline around nothing is a line that says one.
            if (const double count = content().at(row, series + 1); count > 0)
                counts.append(QCPBarsData(placeOf(row), count));
        }
        bars->data()->set(counts, true);
    }
}

void DayPlot::fitValues(QCustomPlot &plot)
{
    plot.xAxis->ticker()->setTickCount(std::max(2, plot.width() / 60));
    plot.yAxis->setRange(0,
                         topOf(content(), visibleSpan(), 1, [this](qsizetype row) { return placeOf(row); }) * Headroom);
}

} // namespace slipway::ui
