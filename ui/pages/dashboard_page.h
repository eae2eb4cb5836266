// SPDX-License-Identifier: GPL-3.0-or-later
// Monitoring, Dashboard: how the site is doing, at a glance and over time. The charts share one time range; actions are
// about the one that somebody turned to last. Drawn only while it can be seen. Gui thread.
#pragma once
#include "models/charts/chart_content.h"
#include "ui/charts/chart_card.h"
#include "ui/pages/page.h"
#include <QTimer>

class QComboBox;
class QGridLayout;

namespace slipway::ui {

class FigureTile;

class DashboardPage final : public Page
{
    Q_OBJECT
public:
    DashboardPage(Console &console, ActionRegistry &actions, QWidget *parent);

    void updateActions() override;
    void focusList() override;
    bool hasList() const override { return true; }
    void exportList() override { action(QStringLiteral("chart.csv"))->trigger(); } // disabled, it does nothing
    ChartCard *card(const QString &key) const;
    models::ChartRange range() const;

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// What the store says of boots, made into charts on the site thread.
    struct Boots
    {
        models::ChartContent durations, outcomes, retransmissions;
        qint64 deliveredToday = 0, failedToday = 0;
    };
    void makeTiles();
    void makeCards();
    ChartCard *addCard(ChartCard::Text text, ChartPlot *plot, bool keyed);
    void connectActions();
    void arrange();
    void tick();
    void showLines(bool anew);
    void showTiles();
    void loadBoots();
    void showBoots(const Boots &boots);
    void setCurrent(ChartCard *card);
    void save(ChartFile kind);
    void write(const QString &name, const QByteArray &bytes);

    QComboBox *m_range;
    QWidget *m_content;
    QGridLayout *m_grid;
    QList<FigureTile *> m_tiles;
    FigureTile *m_serving, *m_live, *m_delivered, *m_failed, *m_silent;
    QList<ChartCard *> m_cards;
    ChartCard *m_throughput, *m_sessions, *m_requests, *m_durations, *m_outcomes, *m_retransmissions;
    ChartCard *m_current = nullptr;
    QTimer m_timer;
    int m_ticks = 0;
    int m_columns = 0;
    int m_shownRevision = -1;
    qint64 m_shownMs = 0;
    bool m_loading = false;
    bool m_loadAgain = false;
    Boots m_boots;
};

} // namespace slipway::ui
