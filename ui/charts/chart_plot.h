// SPDX-License-Identifier: GPL-3.0-or-later
// The drawing of a chart: zoom by wheel and keys, pan by drag and keys, a crosshair that says the nearest sample, and
// itself as a picture. Redrawn only while it can be seen. Gui thread.
#pragma once
#include "models/charts/chart_content.h"
#include "ui/look/colours.h"
#include <QWidget>
#include <optional>

class QCPItemStraightLine;
class QCustomPlot;

namespace slipway::ui {

class ChartPlot : public QWidget
{
    Q_OBJECT
public:
    explicit ChartPlot(QWidget *parent = nullptr);
    ~ChartPlot() override;

    void setContent(const models::ChartContent &content);
    const models::ChartContent &content() const { return m_content; }

    struct Span
    {
        double begin = 0, end = 1;
        double size() const { return end - begin; }
        bool operator==(const Span &) const = default;
    };
    /// What is seen of the axis, in its own unit (seconds, milliseconds, days).
    Span visibleSpan() const;
    bool isZoomed() const { return m_zoom.has_value(); }
    void resetZoom();
    /// Less than 1: nearer. `about`: what stays where it is.
    void zoom(double factor, double about);
    /// By this share of what is seen.
    void pan(double share);

    /// For documents: in light colours whatever the theme, with its title. Empty: it could not be made.
    QByteArray picture(const QString &title);
    QByteArray document(const QString &title);

    /// What the tool tip says of a row.
    QString rowText(qsizetype row) const;
    /// The row nearest to a place in the drawing; -1: none.
    qsizetype rowAt(const QPoint &position) const;
    /// For tests and measurements: milliseconds of the last drawing.
    double replotMs() const;
    int drawings() const { return m_drawings; }

signals:
    void zoomChanged();

protected:
    /// The plottables and axes, anew or changed.
    virtual void draw(QCustomPlot &plot, const Colours &colours) = 0;
    virtual Span fullSpan() const = 0;
    /// On the axis: where that row is.
    virtual double placeOf(qsizetype row) const = 0;
    virtual bool canZoom() const { return true; }
    virtual double smallestSpan() const { return 10; }
    /// The values' axis, for what is seen.
    virtual void fitValues(QCustomPlot &plot) = 0;
    virtual qsizetype nearestRow(double x, double y) const;
    QCustomPlot &plot() const { return *m_plot; }

    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void redraw();
    void drawIn(const Colours &colours);
    void showRow(qsizetype row, const QPoint &globalPosition);
    void hideRow();
    void stepRow(int by);
    bool wheel(QWheelEvent *event);
    void setZoom(Span span);
    bool mouse(QEvent *event);
    template <class Paint>
    QByteArray exported(const QString &title, Paint paint);

    QCustomPlot *m_plot;
    QCPItemStraightLine *m_crosshair;
    models::ChartContent m_content;
    std::optional<Span> m_zoom;
    qsizetype m_row = -1; ///< under the crosshair
    int m_dragX = -1;
    Span m_dragFrom;
    bool m_dirty = true;
    int m_drawings = 0;
};

} // namespace slipway::ui
