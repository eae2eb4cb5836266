// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes a second by protocol, moving while machines boot, with what it is at this moment. Redrawn at most four times a
// second, and only while it can be seen. Gui thread.
#pragma once
#include "models/charts/metric_series.h"
#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QStackedWidget;

namespace slipway::ui {

class LinePlot;

class ThroughputChart final : public QWidget
{
    Q_OBJECT
public:
    explicit ThroughputChart(const models::MetricSeries &series, QWidget *parent = nullptr);
    /// Something was added to the series.
    void update();
    /// For tests: points drawn now.
    int pointCount() const;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Span
    {
        models::ChartRange range;
        qint64 ms;
    };
    QWidget *makeHeader();
    void mark();
    void redraw(bool anew = false);
    void showFigures(const QList<models::MetricPoint> &points);
    Span span() const;

    const models::MetricSeries &m_series;
    LinePlot *m_plot;
    QStackedWidget *m_stack;
    QLabel *m_tftp;
    QLabel *m_http;
    QLabel *m_tftpMark;
    QLabel *m_httpMark;
    QComboBox *m_range;
    QTimer m_timer;
    int m_revision = -1;
    qint64 m_shownMs = 0;
    bool m_dirty = true;
};

} // namespace slipway::ui
