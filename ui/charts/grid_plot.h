// SPDX-License-Identifier: GPL-3.0-or-later
// A share over two sizes as a grid: the more, the stronger; each cell says its figure. Gui thread.
#pragma once
#include "ui/charts/chart_plot.h"

namespace slipway::ui {

/// Rows are block size, window size, share, transfers, failures.
class GridPlot final : public ChartPlot
{
    Q_OBJECT
public:
    explicit GridPlot(QWidget *parent = nullptr);

protected:
    void draw(QCustomPlot &plot, const Colours &colours) override;
    Span fullSpan() const override;
    double placeOf(qsizetype row) const override;
    bool canZoom() const override { return false; }
    void fitValues(QCustomPlot &plot) override;
    qsizetype nearestRow(double x, double y) const override;

private:
    QList<int> m_blocks, m_windows; ///< ascending
};

} // namespace slipway::ui
