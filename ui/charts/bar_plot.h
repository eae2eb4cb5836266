// SPDX-License-Identifier: GPL-3.0-or-later
// Counts as bars: by duration, with lines where half and nearly all of them are; or by day, one outcome upon another,
// each told by its colour and its hatching. Gui thread.
#pragma once
#include "ui/charts/chart_plot.h"

namespace slipway::ui {

/// Rows are from, to, count; the last one may be open.
class HistogramPlot final : public ChartPlot
{
    Q_OBJECT
public:
    explicit HistogramPlot(QWidget *parent = nullptr);

protected:
    void draw(QCustomPlot &plot, const Colours &colours) override;
    Span fullSpan() const override;
    double placeOf(qsizetype row) const override;
    double smallestSpan() const override { return 3 * width(); }
    void fitValues(QCustomPlot &plot) override;

private:
    double width() const; ///< of a bar, in milliseconds
};

/// Rows are a day and what is stacked on it.
class DayPlot final : public ChartPlot
{
    Q_OBJECT
public:
    explicit DayPlot(QWidget *parent = nullptr);

protected:
    void draw(QCustomPlot &plot, const Colours &colours) override;
    Span fullSpan() const override;
    double placeOf(qsizetype row) const override;
    double smallestSpan() const override { return 3; }
    void fitValues(QCustomPlot &plot) override;
};

} // namespace slipway::ui
