// SPDX-License-Identifier: GPL-3.0-or-later
// Monitoring, Live Boots: who boots now, how far they are, what happened, and what it costs the network. Gui thread.
#pragma once
#include "models/boots/timeline_model.h"
#include "ui/pages/list_page.h"

namespace slipway::ui {

class PropertyView;
class ThroughputChart;
class WhyView;

class LiveBootsPage final : public ListPage
{
    Q_OBJECT
public:
    LiveBootsPage(Console &console, ActionRegistry &actions, QWidget *parent);
    ~LiveBootsPage() override;

protected:
    void showDetails() override;
    void enableActions(const QStringList &selectedKeys) override;

private:
    void buildBottom();
    void connectActions();
    void takeSessions(const QList<QByteArray> &tokens);
    void followNewest();
    void showWhy(const models::SessionRow &row);
    const models::SessionRow *current() const;
    /// The record of the selected machine, provisioned or not; none if it has none.
    DeviceId currentDevice() const;
    void registerDevice();
    void copyDiagnostics();

    models::TimelineModel m_timeline;
    ListView *m_timelineList;
    PropertyView *m_summary;
    WhyView *m_why;
    ThroughputChart *m_chart;
    QSplitter *m_bottom;
    QByteArray m_shownToken;
};

} // namespace slipway::ui
