// SPDX-License-Identifier: GPL-3.0-or-later
// Figures over time as lines, each told by its colour and by how it is broken; where nobody served there is none. Gui
// thread.
#pragma once
#include "ui/charts/chart_plot.h"

namespace slipway::ui {

class LinePlot final : public ChartPlot
{
    Q_OBJECT
public:
    enum class Shape : quint8 { Lines, Steps };
    /// `smallestTop`: below it the axis would make noise look like traffic.
    LinePlot(Shape shape, double smallestTop, QWidget *parent = nullptr);
    /// Somebody else says what the lines are.
    void hideLegend() { m_legend = false; }

protected:
    void draw(QCustomPlot &plot, const Colours &colours) override;
    Span fullSpan() const override;
    double placeOf(qsizetype row) const override;
    void fitValues(QCustomPlot &plot) override;

private:
    void fill(QCustomPlot &plot);
    Shape m_shape;
    double m_smallestTop;
    bool m_legend = true;
};

} // namespace slipway::ui
