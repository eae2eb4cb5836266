// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes a second by protocol, moving while machines boot. Redrawn at most four times a second, and only while it can be
// seen. Gui thread.
#pragma once
#include "models/charts/throughput_series.h"
#include <QTimer>
#include <QWidget>

class QComboBox;
class QCustomPlot;
class QLabel;
class QStackedWidget;

namespace slipway::ui {

class ThroughputChart final : public QWidget
{
    Q_OBJECT
public:
    explicit ThroughputChart(const models::ThroughputSeries &series, QWidget *parent = nullptr);
    /// Something was added to the series.
    void update();
    /// For tests: points drawn now.
    int pointCount() const;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Span
    {
        models::ThroughputSeries::Range range;
        qint64 ms;
    };
    QWidget *makeHeader();
    void makePlot();
    void recolour();
    void redraw();
    void addPoints();
    void reload();
    void fitAxes();
    void showFigures();
    void showToolTip(const QPoint &position);
    Span span() const;

    const models::ThroughputSeries &m_series;
    QCustomPlot *m_plot;
    QStackedWidget *m_stack;
    QLabel *m_tftp;
    QLabel *m_http;
    QLabel *m_tftpMark;
    QLabel *m_httpMark;
    QComboBox *m_range;
    QTimer m_timer;
    qint64 m_lastMs = -1;
    int m_generation = -1;
    bool m_dirty = true;
};

} // namespace slipway::ui
