// SPDX-License-Identifier: GPL-3.0-or-later
// Live Boots: what is kept of one boot, as packets, as options, as a log, and as text to hand on. Each tab asks for
// what it shows only while it is seen.
#include "models/details/properties.h"
#include "models/texts/detail_text.h"
#include "models/texts/packet_text.h"
#include "models/texts/verdict_text.h"
#include "server/session/packet_bounds.h"
#include "ui/dialogs/save_packets_dialog.h"
#include "ui/object_names.h"
#include "ui/pages/boot_packets.h"
#include "ui/pages/live_boots_page.h"
#include "ui/pages/packets_pane.h"
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QScrollBar>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

constexpr int RoomForChart = 1300;    ///< pixels of the page from which both have the room that their words need
constexpr int MessagesAgainMs = 2000; ///< of a boot that lives: others may have said something

/// What a boot is known by, read where the store is.
struct Account
{
    std::optional<session::BootSession> session; ///< where the row has it in brief only
    session::PacketTrail packets;
    QList<store::StatusMessage> messages;
};
using Accounts = QHash<QByteArray, Account>;

QStringList section(const QString &title, const QString &text)
{
    return text.isEmpty() ? QStringList() : QStringList{QString(), title, text};
}

QString stepsText(const policy::Decision &decision)
{
    QStringList lines;
    for (const policy::Step &step : decision.steps)
        lines += QStringList{step.step, step.outcome, models::stepDetailText(step.detail)}.join(u'\t');
    return lines.join(u'\n');
}

/// In the language of the window; everything from the network is made safe to look at by the texts.
QStringList accountOf(const models::SessionRow &row, const Account &account)
{
    QStringList lines{u"%1 (%2)"_s.arg(row.verdictTitle, row.verdict.id),
                      models::verdictParagraph(row.verdict, row.session), QString()};
    for (const models::Property &property : models::sessionProperties(row.session))
        lines += property.label + u": "_s + property.value;
    lines += section(LiveBootsPage::tr("Decision"), stepsText(row.session.decision));
    lines += section(LiveBootsPage::tr("Log"), models::bootLogText(models::bootLog(row.session, account.messages)));
    lines += section(LiveBootsPage::tr("Packets"), models::packetReport(account.packets, false));
    return lines;
}

/// What was said while any of these ran: read once where they ran together.
Result<QList<store::StatusMessage>> messagesOf(engine::Commands &commands, QList<models::SessionRow> rows)
{
    std::sort(rows.begin(), rows.end(), [](const models::SessionRow &a, const models::SessionRow &b) {
        return a.session.startedMs < b.session.startedMs;
    });
    QList<store::StatusQuery> spans;
    for (const models::SessionRow &row : std::as_const(rows)) {
        const store::StatusQuery during = models::messagesDuring(row.session);
        if (!spans.isEmpty() && during.sinceMs <= spans.last().untilMs)
            spans.last().untilMs = qMax(spans.last().untilMs, during.untilMs);
        else
            spans += during;
    }
    QList<store::StatusMessage> all;
    for (const store::StatusQuery &span : std::as_const(spans)) {
        const auto messages = commands.statusMessages(span);
        if (!messages)
            return messages;
        all += *messages;
    }
    return all;
}

Result<Accounts> read(engine::Commands &commands, const QList<models::SessionRow> &rows)
{
    Accounts accounts;
    const auto messages = messagesOf(commands, rows);
    if (!messages)
        return fail(messages.error());
    for (const models::SessionRow &row : rows) {
        Account account;
        const QString token = QString::fromLatin1(row.session.token);
        if (row.brief) {
            const auto found = commands.session(token);
            if (!found)
                return fail(found.error());
            account.session = *found;
        }
        // A boot that is not written yet has none.
        const auto packets = commands.packets(token);
        if (!packets && packets.error().code != ErrorCode::NotFound)
            return fail(packets.error());
        if (packets)
            account.packets = *packets;
        account.messages = models::messagesOf(row.session, *messages);
        accounts.insert(row.session.token, account);
    }
    return accounts;
}

} // namespace

void LiveBootsPage::buildRecords()
{
    m_packetsPane = new PacketsPane(u"liveBoots"_s);
    m_optionsTab = new QStackedWidget;
    m_optionsEmpty = new EmptyState;
    m_optionList = new ListView;
    details()->addTab(m_packetsPane, tr("Packets"));
    m_optionList->setObjectName(names::LiveBootsOptions);
    m_optionList->setAccessibleName(tr("Options"));
    m_optionList->setRows(&m_options, names::LiveBootsOptions);
    m_optionList->setSortingEnabled(false);
    m_optionList->proxy()->sort(-1);
    m_optionsTab->setObjectName("optionsPane");
    m_optionsTab->addWidget(m_optionsEmpty);
    m_optionsTab->addWidget(m_optionList);
    details()->addTab(m_optionsTab, tr("Options"));
    connect(m_optionList, &QWidget::customContextMenuRequested, m_optionList, [this](const QPoint &position) {
        auto *menu = new QMenu(m_optionList);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        m_optionList->addListActions(menu, true);
        menu->popup(m_optionList->viewport()->mapToGlobal(position));
    });
    connect(m_optionList, &ListView::exportWanted, this, [this] { exportTable(*m_optionList, tr("Options")); });
    connect(m_packetsPane, &PacketsPane::exportWanted, this,
            [this] { exportTable(*m_packetsPane->list(), tr("Packets")); });
    connect(m_packets, &BootPackets::changed, this, &LiveBootsPage::showPackets);
    m_logList = addTable(m_log, tr("Log"), names::LiveBootsLog);
    m_logList->setSortingEnabled(false);
    m_logList->proxy()->sort(-1);
    m_messagesLater.setSingleShot(true);
    m_messagesLater.setInterval(MessagesAgainMs);
    connect(&m_messagesLater, &QTimer::timeout, this, &LiveBootsPage::readMessages);
}

void LiveBootsPage::showRecords(const models::SessionRow &row)
{
    const QWidget *shown = details()->currentWidget();
    const bool packets = shown == m_packetsPane || shown == m_optionsTab, log = shown == m_logList;
    // These are wide, and nobody reads bytes and watches a chart at once. On a small window nothing has room beside it.
    m_chartCard->setVisible(!packets && !log && width() >= RoomForChart);
    if (packets) {
        m_packets->follow(row.session);
        showPackets();
    }
    if (log)
        showLog(row);
}

void LiveBootsPage::showPackets()
{
    const session::PacketTrail &trail = m_packets->trail();
    if (details()->currentWidget() == m_packetsPane)
        m_packetsPane->setTrail(trail, m_packets->isLoaded());
    if (details()->currentWidget() != m_optionsTab)
        return;
    m_options.setTrail(trail);
    const bool none = m_options.rowCount() == 0;
    if (none)
        explainNoPackets(*m_optionsEmpty, m_packets->isLoaded());
    m_optionsTab->setCurrentWidget(none ? static_cast<QWidget *>(m_optionsEmpty) : m_optionList);
}

void LiveBootsPage::showLog(const models::SessionRow &row)
{
    const bool another = m_logToken != row.session.token;
    if (another) {
        m_logToken = row.session.token;
        m_messages.clear();
        m_messagesLater.stop();
        readMessages();
    } else if (row.session.state == session::State::Live && !m_messagesLater.isActive()) {
        m_messagesLater.start();
    }
    const QScrollBar *bar = m_logList->verticalScrollBar();
    const bool atEnd = bar->value() >= bar->maximum() - 1;
    m_log.setSession(row.session, m_messages);
    if (atEnd || another)
        m_logList->scrollToBottom();
}

/// Status messages while the boot ran; which of them are about it, the log decides.
void LiveBootsPage::readMessages()
{
    const models::SessionRow *row = console().sessions.find(m_logToken);
    if (!row)
        return;
    using Messages = QList<store::StatusMessage>;
    const store::StatusQuery query = models::messagesDuring(row->session);
    console().run<Messages>(
        this,
        [query, session = row->session](engine::Commands &commands) {
            const auto messages = commands.statusMessages(query);
            return messages ? Result<Messages>(models::messagesOf(session, *messages)) : messages;
        },
        [this, token = m_logToken](const Result<Messages> &messages) {
            const models::SessionRow *still = console().sessions.find(token);
            if (!messages.ok() || token != m_logToken || !still)
                return;
            m_messages = *messages;
            m_log.setSession(still->session, m_messages);
        });
}

void LiveBootsPage::savePackets()
{
    QList<QByteArray> tokens;
    QString name;
    qint64 startedMs = 0;
    for (const models::SessionRow &row : selected()) {
        startedMs = tokens.isEmpty() ? row.session.startedMs : qMin(startedMs, row.session.startedMs);
        tokens += row.session.token;
        name = row.cell(models::SessionModel::Machine, Qt::DisplayRole).toString();
    }
    if (!tokens.isEmpty())
        openDialog(new SavePacketsDialog(console(), tokens, tokens.size() == 1 ? name : QString(), startedMs, this));
}

void LiveBootsPage::copyDiagnostics()
{
    const QList<models::SessionRow> rows = selected();
    const auto copy = [rows, now = console().clock().utcMs()](const Accounts &accounts) {
        QStringList texts;
        for (models::SessionRow row : rows) {
            const Account account = accounts.value(row.session.token);
            if (account.session) {
                row.session = *account.session;
                row.nowMs = now;
                row.judge();
            }
            texts += accountOf(row, account).join(u'\n');
        }
        QGuiApplication::clipboard()->setText(texts.join(u"\n\n"_s));
    };
    console().attempt<Accounts>([rows](engine::Commands &commands) { return read(commands, rows); }, copy);
}

} // namespace slipway::ui
