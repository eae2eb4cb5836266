// SPDX-License-Identifier: GPL-3.0-or-later
// What was measured: filters, the chart or the same as a table, and how a test run or the wait for the next boot goes.
// Gui thread.
#pragma once
#include "models/charts/tuning_view.h"
#include <QWidget>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace slipway::ui {

class EmptyState;
class ListView;
class TuningChart;

class TuningMeasured final : public QWidget
{
    Q_OBJECT
public:
    explicit TuningMeasured(QWidget *parent = nullptr);

    const models::TuningFilter &filter() const { return m_filter; }
    void setSource(models::TuningFilter::Source source, qint64 sinceMs = 0);
    void setView(const models::TuningView &view);
    void setMarks(const policy::SizePair &inForce, const std::optional<policy::SizePair> &recommended);
    void showTable(bool table);
    bool isTable() const { return m_table; }
    /// What stands above the chart while something runs. `done` of `total`: -1 draws no bar.
    void setStatus(const QString &text, const QString &button = {}, qint64 done = -1, qint64 total = 0);
    void clearStatus();
    const models::MeasurementModel &rows() const { return m_rows; }
    TuningChart *chart() const { return m_chart; }
    EmptyState *empty() const { return m_empty; }

signals:
    void filterChanged();
    void statusPressed();
    /// Somebody wants to try these.
    void chosen(slipway::policy::SizePair sizes);
    void testWanted();

private:
    QWidget *makeFilters();
    QWidget *makeStatus();
    QWidget *makeEmpty();
    void showLegend();
    void takeFilter();
    void setMeasuring(bool measuring);
    void showEmpty(const models::TuningView &view);

    models::TuningFilter m_filter;
    models::MeasurementModel m_rows;
    QComboBox *m_source;
    QComboBox *m_vendor;
    QComboBox *m_image;
    QLabel *m_count;
    QStackedWidget *m_stack;
    TuningChart *m_chart;
    ListView *m_list;
    EmptyState *m_empty;
    QLabel *m_legend;
    QWidget *m_status = nullptr;
    QLabel *m_statusText = nullptr;
    QProgressBar *m_statusBar = nullptr;
    QPushButton *m_statusButton = nullptr;
    bool m_table = false;
    bool m_measuring = false; ///< a test run is under way
    bool m_any = false;       ///< something is shown
};

} // namespace slipway::ui
