// SPDX-License-Identifier: GPL-3.0-or-later
// One boot as bars over time: a line for each phase and each file. What failed has a cross and the word; Up and Down go
// from bar to bar. The timeline beside it is its table. Gui thread.
#pragma once
#include "models/charts/boot_phases.h"
#include <QAbstractScrollArea>

namespace slipway::ui {

class BootWaterfall final : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit BootWaterfall(QWidget *parent = nullptr);
    void setPhases(const QString &machine, const QList<models::BootPhase> &phases);
    const QList<models::BootPhase> &phases() const { return m_phases; }
    /// The bar that the keys are at; -1: none.
    int current() const { return m_current; }
    /// In the viewport.
    QRect barRect(int row) const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    QSize sizeHint() const override { return {420, 220}; }

private:
    int rowHeight() const;
    int axisHeight() const;
    QRect plot() const; ///< where bars are, below the axis
    int xOf(qint64 ms) const;
    int rowAt(int y) const;
    void layOut();
    void setCurrent(int row);
    void describe();
    void paintAxis(QPainter &painter) const;
    QRect lineRect(int row) const;
    void paintGround(QPainter &painter, int row) const;
    void paintRow(QPainter &painter, int row) const;
    void paintBar(QPainter &painter, const models::BootPhase &phase, const QRect &bar) const;

    QString m_machine;
    QList<models::BootPhase> m_phases;
    models::TimeTicks m_ticks;
    int m_labelWidth = 0;
    int m_current = -1;
};

} // namespace slipway::ui
