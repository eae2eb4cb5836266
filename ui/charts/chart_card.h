// SPDX-License-Identifier: GPL-3.0-or-later
// One chart of the dashboard: its title, what it says in a line, the drawing or the same as a table, and a menu.
// Paused, it stays as it is while its figures go on. Gui thread.
#pragma once
#include "models/charts/chart_table.h"
#include "ui/charts/chart_plot.h"
#include <QFrame>

class QMenu;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace slipway::ui {

class ElidedLabel;
class IconLabel;

enum class ChartFile : quint8 { Png, Pdf, Csv };

class ChartCard final : public QFrame
{
    Q_OBJECT
public:
    struct Text
    {
        QString key;   ///< stable: "throughput"
        QString title; ///< for a person
        QString emptyTitle;
        QString emptyText;
    };
    /// `keyed`: rows of its table are named by their first column, and come and go.
    ChartCard(Text text, ChartPlot *plot, bool keyed, QWidget *parent = nullptr);

    void setContent(const models::ChartContent &content);
    const Text &text() const { return m_text; }
    ChartPlot *plot() const { return m_plot; }
    QTableView *table() const { return m_table; }

    bool isPaused() const { return m_paused; }
    void setPaused(bool paused);
    bool showsTable() const { return m_showsTable; }
    void showTable(bool table);
    bool isEmpty() const { return m_plot->content().empty; }
    /// What is shown now, for others. Empty: it could not be made.
    QByteArray file(ChartFile kind);

    /// What its menu offers.
    void setActions(const QList<QAction *> &actions);
    /// The one that actions are about.
    void setCurrent(bool current);
    void setFocusInside();

signals:
    /// Somebody turned to it.
    void entered();
    void stateChanged();

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    QWidget *makeHeader();
    QWidget *makeEmpty();
    void apply();
    void showState();

    Text m_text;
    ChartPlot *m_plot;
    models::ChartTable m_rows;
    ElidedLabel *m_summary;
    IconLabel *m_mark;
    QLabel *m_state;
    QToolButton *m_menuButton;
    QMenu *m_menu;
    QTableView *m_table;
    QStackedWidget *m_stack;
    models::ChartContent m_newest;
    bool m_keyed;
    bool m_paused = false;
    bool m_showsTable = false;
};

} // namespace slipway::ui
