// SPDX-License-Identifier: GPL-3.0-or-later
// Live Boots: search through the history, and what is done to several boots at once.
#include "models/details/properties.h"
#include "models/texts/verdict_text.h"
#include "ui/dialogs/confirm_dialog.h"
#include "ui/pages/boot_history.h"
#include "ui/pages/live_boots_page.h"
#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QScrollBar>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

constexpr int TypingMs = 300;

QStringList diagnosticsOf(const models::SessionRow &row)
{
    QStringList lines{u"%1 (%2)"_s.arg(row.verdictTitle, row.verdict.id),
                      models::verdictParagraph(row.verdict, row.session), QString()};
    for (const models::Property &property : models::sessionProperties(row.session))
        lines += property.label + u": "_s + property.value;
    lines += QString();
    models::TimelineModel timeline;
    timeline.setSession(row.session);
    for (const models::TimelineRow &event : timeline.rows()) {
        lines += QStringList{event.cell(models::TimelineModel::Offset, Qt::DisplayRole).toString(), event.stage,
                             event.detail}
                     .join(u'\t');
    }
    return lines;
}

} // namespace

void LiveBootsPage::buildSearch()
{
    search()->setExamples(u"live-boots"_s, models::sessionFilterExamples());
    search()->setPlaceholderText(tr("Filter, as in state:failed since:1h (Ctrl+L)"));
    constexpr int Marks = 56; // the glass in front, the cross behind
    search()->setMinimumWidth(search()->fontMetrics().horizontalAdvance(search()->placeholderText()) + Marks);
    search()->setToolTip(tr("Words in any order, and mac: name: state: verdict: stage: ip: deployment: image: switch: "
                            "since: before: with a value. A minus before it excludes. The whole history is searched."));
    m_typing.setSingleShot(true);
    m_typing.setInterval(TypingMs);
    connect(&m_typing, &QTimer::timeout, this, &LiveBootsPage::searchHistory);
    connect(m_history, &BootHistory::changed, this, &LiveBootsPage::takeHistory);
    const QScrollBar *bar = list()->verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, &LiveBootsPage::loadMore);
    connect(bar, &QScrollBar::rangeChanged, this, &LiveBootsPage::loadMore);
    connect(bar, &QScrollBar::actionTriggered, this, &LiveBootsPage::releaseFollow);
    connect(list(), &ListView::selectionMoved, this, [this] {
        if (!m_following)
            releaseFollow();
    });
}

/// Somebody reads elsewhere: the newest boot must not pull the list away.
void LiveBootsPage::releaseFollow()
{
    action(u"boot.follow"_s)->setChecked(false);
}

void LiveBootsPage::takeSearch(const QString &text)
{
    const models::SessionFilter filter = models::sessionFilter(text, console().clock().utcMs());
    search()->setProblems(filter.problems);
    // What is not understood yet changes nothing: the list does not empty while somebody types.
    if (!filter.isValid())
        return m_typing.start();
    const models::SessionModel &sessions = console().sessions;
    const store::SessionSearch wanted = filter.search;
    if (wanted.isEmpty())
        list()->proxy()->setPredicate({});
    else
        list()->proxy()->setPredicate([&sessions, wanted](int row) {
            const models::SessionRow &each = sessions.row(row);
            return store::matches(wanted, each.session, each.place, each.verdict);
        });
    m_history->forgetCount();
    m_typing.start();
}

void LiveBootsPage::searchHistory()
{
    const models::SessionFilter filter = models::sessionFilter(searchText(), console().clock().utcMs());
    if (!filter.isValid())
        return refresh();
    QSet<QByteArray> kept;
    for (const QString &key : list()->selectedKeys())
        kept.insert(key.toLatin1());
    m_history->search(filter.search, kept);
}

/// The next page as one comes near the end, or while the list is not full.
void LiveBootsPage::loadMore()
{
    const QScrollBar *bar = list()->verticalScrollBar();
    if (isFront() && bar->value() >= bar->maximum() - bar->pageStep())
        m_history->more();
}

void LiveBootsPage::takeHistory()
{
    if (!isFront())
        return;
    refresh();
    loadMore();
}

QString LiveBootsPage::countText(int shown, int) const
{
    const qint64 total = qMax<qint64>(m_history->total(), shown);
    const QString text = shown == total
                             ? tr("%n boot(s)", nullptr, shown)
                             : tr("%1 of %2 boots").arg(QLocale().toString(shown), QLocale().toString(total));
    const int live = console().sessions.liveCount();
    return live > 0 ? text + u" \u00B7 "_s + tr("%n booting now", nullptr, live) : text;
}

bool LiveBootsPage::hasRows() const
{
    return console().sessions.rowCount() > 0 || m_history->total() > 0 || !searchText().isEmpty();
}

bool LiveBootsPage::isSearching() const
{
    return m_typing.isActive() || m_history->isLoading();
}

void LiveBootsPage::showEvent(QShowEvent *event)
{
    ListPage::showEvent(event);
    m_typing.start();
}

void LiveBootsPage::hideEvent(QHideEvent *event)
{
    // What was scrolled through is read again when it is wanted again.
    m_typing.stop();
    console().sessions.dropHistory({});
    ListPage::hideEvent(event);
}

QString LiveBootsPage::whyNoStop(const QList<models::SessionRow> &rows) const
{
    const bool live = std::any_of(rows.begin(), rows.end(), [](const models::SessionRow &row) {
        return row.session.state == session::State::Live;
    });
    return live ? QString() : tr("Select a machine that is booting now: only its transfers can be stopped.");
}

void LiveBootsPage::stopTransfers()
{
    QList<QByteArray> tokens;
    QStringList names;
    for (const models::SessionRow &row : selected()) {
        if (row.session.state != session::State::Live)
            continue;
        tokens += row.session.token;
        names += row.cell(models::SessionModel::Machine, Qt::DisplayRole).toString() + u" \u00B7 "_s +
                 row.cell(models::SessionModel::Mac, Qt::DisplayRole).toString();
    }
    if (tokens.isEmpty())
        return;
    Consequence consequence;
    consequence.name = u"stop-transfers"_s;
    consequence.title = tr("Stop Transfers");
    consequence.sentence =
        tr("The downloads of %n machine(s) end at once, and each machine is told so. A required deployment that did "
           "not arrive does not count as run.",
           nullptr, int(tokens.size()));
    consequence.names = names;
    consequence.remark = tr("A machine that asks again is served again. To keep it away, use Exclude.");
    consequence.acceptText = tr("Stop Transfers");
    consequence.danger = true;
    const auto stop = [this, tokens] {
        console().attempt<QStringList>([tokens](engine::Commands &commands) { return commands.stopTransfers(tokens); });
    };
    openDialog(new ConfirmDialog(console(), consequence, stop, this));
}

void LiveBootsPage::copyDiagnostics()
{
    const QList<models::SessionRow> rows = selected();
    // What is known in brief is read from the store first.
    using Sessions = QHash<QByteArray, session::BootSession>;
    const auto read = [rows](engine::Commands &commands) -> Result<Sessions> {
        Sessions whole;
        for (const models::SessionRow &row : rows) {
            if (!row.brief)
                continue;
            const auto found = commands.session(QString::fromLatin1(row.session.token));
            if (!found)
                return fail(found.error());
            if (*found)
                whole.insert(row.session.token, **found);
        }
        return whole;
    };
    const auto copy = [rows, now = console().clock().utcMs()](const Sessions &whole) {
        QStringList texts;
        for (models::SessionRow row : rows) {
            if (const auto found = whole.constFind(row.session.token); found != whole.constEnd()) {
                row.session = *found;
                row.nowMs = now;
                row.judge();
            }
            texts += diagnosticsOf(row).join(u'\n');
        }
        QGuiApplication::clipboard()->setText(texts.join(u"\n\n"_s));
    };
    if (std::none_of(rows.begin(), rows.end(), [](const models::SessionRow &row) { return row.brief; }))
        copy({});
    else
        console().attempt<Sessions>(read, copy);
}

} // namespace slipway::ui
