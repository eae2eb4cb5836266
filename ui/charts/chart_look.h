// SPDX-License-Identifier: GPL-3.0-or-later
// How charts look alike: colours that people who see no red or green tell apart, and beside the colour always a second
// mark (how a line is broken, how a bar is hatched). Gui thread.
#pragma once
#include "models/charts/chart_content.h"
#include "ui/look/colours.h"
#include <QBrush>
#include <QPen>
#include <QSharedPointer>

class QCPAxis;
class QCPAxisTicker;
class QCustomPlot;

namespace slipway::ui {

/// Width 1: wider lines cost a hundred times as much to draw.
QPen linePen(const Colours &colours, int series);
QColor seriesColour(const Colours &colours, int series);
QBrush barBrush(const Colours &colours, int series);

/// Steps and labels of an axis with this unit.
QSharedPointer<QCPAxisTicker> tickerOf(models::ChartUnit unit);
/// Axes, grid and ground in these colours.
void colourAxes(QCustomPlot &plot, const Colours &colours, const QFont &font);
/// The names of the series in rows above the drawing, as many beside one another as fit.
void wrapLegend(QCustomPlot &plot, const Colours &colours, const QFont &font);

} // namespace slipway::ui
