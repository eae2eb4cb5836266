// SPDX-License-Identifier: GPL-3.0-or-later
// Throughput over block size and window size as a grid: each pair that was measured says its figure, what was sent
// again and what failed; what is in force and what is recommended is framed. Gui thread.
#pragma once
#include "models/charts/tuning_grid.h"
#include <QWidget>

class QCustomPlot;

namespace slipway::ui {

class TuningChart final : public QWidget
{
    Q_OBJECT
public:
    explicit TuningChart(QWidget *parent = nullptr);
    void setGrid(const models::TuningGrid &grid, int mtu);
    /// What is in force, and what is recommended.
    void setMarks(const policy::SizePair &inForce, const std::optional<policy::SizePair> &recommended);
    QByteArray picture(); ///< PNG
    /// For tests: where a pair is drawn; a null rectangle: nowhere.
    QRect place(const policy::SizePair &sizes) const;
    /// What the tool tip says of a pair; empty: it was not measured.
    QString toolTipOf(const policy::SizePair &sizes) const;

signals:
    void chosen(slipway::policy::SizePair sizes);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Ink;
    void redraw();
    void drawAxes(const Ink &ink);
    void drawCell(int column, int line, const policy::TuningCell &cell, const Ink &ink);
    void drawFrame(const policy::SizePair &sizes, const QColor &colour, Qt::PenStyle style, double inset);
    void describe();
    std::optional<policy::SizePair> sizesAt(const QPoint &position) const;

    QCustomPlot *m_plot;
    models::TuningGrid m_grid;
    QList<int> m_blocks, m_windows; ///< of the grid, and what is marked
    policy::SizePair m_inForce;
    std::optional<policy::SizePair> m_recommended;
    int m_mtu = 1500;
};

} // namespace slipway::ui
