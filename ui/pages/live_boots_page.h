// SPDX-License-Identifier: GPL-3.0-or-later
// Monitoring, Live Boots: who boots now, how far they are, what happened, and what it costs the network. Gui thread.
#pragma once
#include "models/boots/boot_log_model.h"
#include "models/boots/option_model.h"
#include "models/boots/timeline_model.h"
#include "models/rows/group_model.h"
#include "ui/pages/list_page.h"

namespace slipway::ui {

class BootHistory;
class BootPackets;
class BootWaterfall;
class GroupView;
class PacketsPane;
class PropertyView;
class ThroughputChart;
class WhyView;

class LiveBootsPage final : public ListPage
{
    Q_OBJECT
public:
    LiveBootsPage(Console &console, ActionRegistry &actions, QWidget *parent);
    ~LiveBootsPage() override;
    /// A boot of the past is read first.
    void select(const QStringList &keys) override;

protected:
    void showDetails() override;
    void enableActions(const QStringList &selectedKeys) override;
    void takeSearch(const QString &text) override;
    QString countText(int shown, int all) const override;
    bool hasRows() const override;
    bool isSearching() const override;
    QString searchFailure() const override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildSearch();
    void buildGroups();
    enum class Grouping : quint8 { None, Collection, Switch };
    void setGrouping(Grouping grouping);
    models::GroupModel::Group groupOf(Grouping grouping, int row) const;
    void showWaterfall(const models::SessionRow &row);
    void searchHistory();
    void narrow(const store::SessionSearch &wanted);
    void slideSearch();
    void loadMore();
    void takeHistory();
    void releaseFollow();
    void stopTransfers();
    /// The selected rows as they stand.
    QList<models::SessionRow> selected() const;
    QString whyNoStop(const QList<models::SessionRow> &rows) const;
    void buildBottom();
    void connectActions();
    void takeSessions(const QList<QByteArray> &tokens);
    void followNewest();
    void showWhy(const models::SessionRow &row);
    const models::SessionRow *current() const;
    /// The record of the selected machine, provisioned or not; none if it has none.
    DeviceId deviceOf(const models::SessionRow &row) const;
    void registerDevice();
    void copyDiagnostics();
    void savePackets();
    void buildRecords();
    void showRecords(const models::SessionRow &row);
    void showPackets();
    void showLog(const models::SessionRow &row);
    void readMessages();

    BootHistory *m_history;
    GroupView *m_groups;
    BootWaterfall *m_waterfall;
    QTimer m_sliding; ///< while the filter has a time that moves with the clock
    QTimer m_typing;  ///< the store is asked when somebody pauses
    bool m_following = false;
    models::TimelineModel m_timeline;
    ListView *m_timelineList;
    PropertyView *m_summary;
    WhyView *m_why;
    ThroughputChart *m_chart;
    QSplitter *m_bottom;
    QFrame *m_chartCard;
    BootPackets *m_packets;
    PacketsPane *m_packetsPane = nullptr; ///< this and the next by buildRecords()
    models::OptionModel m_options;
    QStackedWidget *m_optionsTab = nullptr;
    EmptyState *m_optionsEmpty = nullptr;
    ListView *m_optionList = nullptr;
    models::BootLogModel m_log;
    ListView *m_logList = nullptr;
    QByteArray m_logToken;
    QList<store::StatusMessage> m_messages; ///< that may be of the boot whose log is shown
    QTimer m_messagesLater;
    QByteArray m_shownToken;
};

} // namespace slipway::ui
