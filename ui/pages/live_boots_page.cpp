// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/live_boots_page.h"
#include "models/details/properties.h"
#include "models/texts/entity_text.h"
#include "models/texts/verdict_text.h"
#include "server/engine/replay.h"
#include "ui/charts/boot_waterfall.h"
#include "ui/charts/throughput_chart.h"
#include "ui/delegates/progress_delegate.h"
#include "ui/delegates/timeline_delegate.h"
#include "ui/dialogs/device_dialog.h"
#include "ui/dialogs/exclusion_dialog.h"
#include "ui/dialogs/replay_dialog.h"
#include "ui/object_names.h"
#include "ui/pages/boot_history.h"
#include "ui/pages/boot_packets.h"
#include "ui/pages/clear_required.h"
#include "ui/pages/packets_pane.h"
#include "ui/pages/remedies.h"
#include "ui/widgets/property_view.h"
#include "ui/widgets/why_view.h"
#include <QFrame>
#include <QHeaderView>
#include <QScrollBar>
#include <QSettings>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

constexpr qsizetype MostCopied = 100; ///< more would be a file, not a clipboard

/// Option 93 of such a machine.
quint16 announced(const policy::Decision &decision)
{
    if (decision.firmware == site::Firmware::Bios)
        return 0;
    switch (*decision.architecture) {
    case site::Architecture::X86:
        return 6;
    case site::Architecture::Arm64:
        return 11;
    case site::Architecture::X64:
        break;
    }
    return 7;
}

} // namespace

LiveBootsPage::LiveBootsPage(Console &console, ActionRegistry &actions, QWidget *parent)
    : ListPage(Node::LiveBoots, console, actions, console.sessions, parent,
               {models::SessionModel::Started, Qt::DescendingOrder})
    , m_history(new BootHistory(console, this))
    , m_groups(nullptr)
    , m_waterfall(new BootWaterfall)
    , m_timelineList(addTable(m_timeline, tr("Timeline"), names::LiveBootsTimeline))
    , m_summary(new PropertyView)
    , m_why(new WhyView(names::LiveBootsSteps, names::LiveBootsCandidates))
    , m_chart(new ThroughputChart(console.metrics))
    , m_bottom(new QSplitter(Qt::Horizontal))
    , m_chartCard(new QFrame)
    , m_packets(new BootPackets(console, this))
{
    buildBottom(); // while the details are empty: what is in them is styled anew where they go
    list()->setObjectName(names::LiveBootsTable);
    list()->setItemDelegateForColumn(models::SessionModel::Progress, new ProgressDelegate(list()));
    m_timelineList->setItemDelegateForColumn(models::TimelineModel::Stage, new TimelineDelegate(m_timelineList));
    m_timelineList->setSortingEnabled(false);
    m_timelineList->proxy()->sort(-1);
    setEmptyState(u"live-boots"_s, tr("No machine has asked yet"),
                  tr("Switch on a machine that boots from the network: it appears here with its first packet."),
                  u"engine.start"_s);
    setEmptyAlternative(u"engine.try"_s);
    setDefaultAction(u"boot.why"_s);
    m_summary->setObjectName("liveBootsSummary");
    details()->addTab(m_why, tr("Why?"));
    details()->addTab(m_waterfall, tr("Waterfall"));
    details()->addTab(m_summary, tr("Details"));
    buildSearch();
    buildGroups();
    connectActions();
    connect(details(), &QTabWidget::currentChanged, this, [this] { refresh(); });
    connect(&console, &Console::sessionsChanged, this, &LiveBootsPage::takeSessions);
    connect(&console, &Console::throughputChanged, m_chart, &ThroughputChart::update);
}

LiveBootsPage::~LiveBootsPage()
{
    list()->proxy()->setPredicate({}); // it looks at this page
    QSettings().setValue(u"splitters/live-boots-bottom"_s, m_bottom->saveState());
}

void LiveBootsPage::buildBottom()
{
    m_chartCard->setProperty("card", true);
    auto *layout = new QVBoxLayout(m_chartCard);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_chart);
    const int at = splitter()->indexOf(details());
    m_bottom->addWidget(details());
    m_bottom->addWidget(m_chartCard);
    m_bottom->setStretchFactor(0, 3);
    m_bottom->setStretchFactor(1, 2);
    m_bottom->setHandleWidth(8);
    m_bottom->setChildrenCollapsible(false);
    splitter()->insertWidget(at, m_bottom);
    splitter()->setSizes({330, 300});
    m_bottom->setSizes({600, 480});
    const QSettings settings;
    m_bottom->restoreState(settings.value(u"splitters/live-boots-bottom"_s).toByteArray());
    splitter()->restoreState(settings.value(u"splitters/live-boots"_s).toByteArray());
}

void LiveBootsPage::connectActions()
{
    on(u"boot.why"_s, [this] { details()->setCurrentWidget(m_why); });
    connect(m_why, &WhyView::remedyWanted, this, [this](const policy::Remedy &remedy) {
        if (const models::SessionRow *row = current())
            perform(console(), remedy, {row->session.mac, row->session.smbiosGuid, row->session.decision.architecture},
                    this);
    });
    on(u"boot.replay"_s, [this] {
        if (const models::SessionRow *row = current())
            openDialog(new ReplayDialog(
                console(), engine::replayOf(row->session),
                ReplayDialog::Recorded{row->session.decision, engine::replayRevision(row->session)}, this));
    });
    on(u"boot.follow"_s, [this] { followNewest(); });
    on(u"boot.register"_s, [this] { registerDevice(); });
    on(u"boot.copy"_s, [this] { copyDiagnostics(); });
    on(u"boot.packets"_s, [this] { savePackets(); });
    on(u"boot.stop"_s, [this] { stopTransfers(); });
    on(u"boot.exclude"_s, [this] {
        QList<MacAddress> macs;
        for (const models::SessionRow &row : selected()) {
            if (!console().snapshot()->isExcluded(row.session.mac) && !macs.contains(row.session.mac))
                macs += row.session.mac;
        }
        if (!macs.isEmpty())
            openDialog(new ExclusionDialog(console(), macs, this));
    });
    on(u"boot.clear"_s, [this] {
        QList<DeviceId> devices;
        for (const models::SessionRow &row : selected()) {
            if (const DeviceId device = deviceOf(row); device.isValid() && !devices.contains(device))
                devices += device;
        }
        if (!devices.isEmpty())
            clearRequired(console(), devices, this);
    });
}

const models::SessionRow *LiveBootsPage::current() const
{
    return console().sessions.find(list()->currentKey().toLatin1());
}

QList<models::SessionRow> LiveBootsPage::selected() const
{
    QList<models::SessionRow> rows;
    for (const QString &key : list()->selectedKeys()) {
        if (const models::SessionRow *row = console().sessions.find(key.toLatin1()))
            rows += *row;
    }
    return rows;
}

DeviceId LiveBootsPage::deviceOf(const models::SessionRow &row) const
{
    if (const site::Device *device = console().snapshot()->deviceByMac(row.session.mac))
        return device->id;
    const site::UnprovisionedRecord *record = console().ledger()->unprovisionedByMac(row.session.mac);
    return record ? record->id : row.session.decision.device;
}

void LiveBootsPage::enableActions(const QStringList &selectedKeys)
{
    const models::SessionRow *row = selectedKeys.size() == 1 ? current() : nullptr;
    if (list()->currentRow() < 0)
        m_chartCard->show(); // nothing else is there
    const QList<models::SessionRow> rows = selected();
    const auto any = [&rows](const auto &holds) { return std::any_of(rows.begin(), rows.end(), holds); };
    action(u"boot.why"_s)->setEnabled(row);
    action(u"boot.copy"_s)->setEnabled(!rows.isEmpty() && rows.size() <= MostCopied);
    action(u"boot.packets"_s)->setEnabled(!rows.isEmpty() && rows.size() <= MostCopied);
    action(u"boot.replay"_s)->setEnabled(row);
    action(u"boot.register"_s)->setEnabled(row && !console().snapshot()->deviceByMac(row->session.mac));
    action(u"boot.exclude"_s)->setEnabled(any([this](const models::SessionRow &each) {
        return !console().snapshot()->isExcluded(each.session.mac);
    }));
    action(u"boot.clear"_s)->setEnabled(any([this](const models::SessionRow &each) {
        return deviceOf(each).isValid();
    }));
    const QString why = whyNoStop(rows);
    action(u"boot.stop"_s)->setEnabled(why.isEmpty());
    action(u"boot.stop"_s)
        ->setToolTip(why.isEmpty() ? tr("End what the selected machines download now; whoever asks again is served")
                                   : why);
}

void LiveBootsPage::showDetails()
{
    const models::SessionRow *row = current();
    if (!row)
        return;
    if (row->brief)
        m_history->complete(row->session.token);
    const QScrollBar *bar = m_timelineList->verticalScrollBar();
    const bool atEnd = bar->value() >= bar->maximum() - 1;
    const bool another = m_shownToken != row->session.token;
    m_shownToken = row->session.token;
    m_timeline.setSession(row->session);
    // Follows what happens, unless somebody has scrolled back to read.
    if (atEnd || another)
        m_timelineList->scrollToBottom();
    m_summary->setProperties(models::sessionProperties(row->session));
    showWhy(*row);
    showWaterfall(*row);
    showRecords(*row);
}

/// Asked again today: what was wrong may be mended since.
void LiveBootsPage::showWhy(const models::SessionRow &row)
{
    std::optional<policy::Decision> now;
    if (row.session.decision.answer == policy::Answer::Silent) {
        policy::BootRequest request;
        request.mac = row.session.mac;
        request.smbiosGuid = row.session.smbiosGuid;
        request.atMs = console().clock().utcMs();
        for (const session::Event &event : row.session.events) {
            if (event.stage != session::Stage::Discover)
                continue;
            if (event.facts.contains(u"arch"))
                request.architecture = quint16(event.facts.value(u"arch").toInt());
            if (event.facts.contains(u"interface"))
                request.interface = event.facts.value(u"interface").toString();
        }
        // Told by an engine that did not tell more.
        if (!request.architecture && row.session.decision.architecture)
            request.architecture = announced(row.session.decision);
        if (request.architecture)
            now = policy::decide(request, *console().snapshot(), *console().ledger());
    }
    m_why->setVerdict(row.verdict, row.session, now, console().snapshot().get());
}

void LiveBootsPage::takeSessions(const QList<QByteArray> &tokens)
{
    if (!isFront())
        return;
    if (action(u"boot.follow"_s)->isChecked())
        followNewest();
    const bool selected = tokens.contains(list()->currentKey().toLatin1());
    const bool shownEmpty = list()->isHidden();
    if (selected || shownEmpty || list()->currentRow() < 0)
        refresh();
    else
        refreshCount();
}

void LiveBootsPage::followNewest()
{
    if (!action(u"boot.follow"_s)->isChecked())
        return;
    const models::SessionRow *newest = nullptr;
    for (const models::SessionRow &row : console().sessions.rows()) {
        if (!newest || row.session.startedMs > newest->session.startedMs)
            newest = &row;
    }
    if (!newest || list()->currentKey() == newest->keyText())
        return;
    m_following = true;
    list()->selectKeys({newest->keyText()});
    m_following = false;
}

void LiveBootsPage::registerDevice()
{
    const models::SessionRow *row = current();
    if (!row)
        return;
    engine::NewDevice known;
    known.macs = {row->session.mac};
    known.smbiosGuid = row->session.smbiosGuid;
    openDialog(new DeviceDialog(console(), known, this));
}

} // namespace slipway::ui
