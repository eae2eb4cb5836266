// SPDX-License-Identifier: GPL-3.0-or-later
// Live Boots: search through the history, and what is done to several boots at once.
#include "ui/dialogs/confirm_dialog.h"
#include "ui/pages/boot_history.h"
#include "ui/pages/live_boots_page.h"
#include <QHeaderView>
#include <QLocale>
#include <QScrollBar>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

constexpr int TypingMs = 300;
constexpr int SlideMs = 5'000; ///< how late a boot may leave the last minute

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
    m_sliding.setInterval(SlideMs);
    connect(&m_sliding, &QTimer::timeout, this, &LiveBootsPage::slideSearch);
    connect(m_history, &BootHistory::changed, this, &LiveBootsPage::takeHistory);
    connect(list()->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, [this] { refreshCount(); });
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
    narrow(filter.search);
    if (filter.slides)
        m_sliding.start();
    else
        m_sliding.stop();
    m_history->forgetCount();
    m_typing.start();
}

void LiveBootsPage::narrow(const store::SessionSearch &wanted)
{
    const models::SessionModel &sessions = console().sessions;
    if (wanted.isEmpty())
        list()->proxy()->setPredicate({});
    else
        list()->proxy()->setPredicate([&sessions, wanted](int row) {
            const models::SessionRow &each = sessions.row(row);
            return store::matches(wanted, each.session, each.place, each.verdict);
        });
}

/// since:1h means the last hour, whenever somebody looks.
void LiveBootsPage::slideSearch()
{
    if (!isFront() || m_typing.isActive())
        return;
    const models::SessionFilter filter = models::sessionFilter(searchText(), console().clock().utcMs());
    if (!filter.isValid() || !filter.slides)
        return;
    narrow(filter.search);
    m_history->slide(filter.search);
    refreshCount();
}

void LiveBootsPage::select(const QStringList &keys)
{
    const QByteArray token = keys.value(0).toLatin1();
    if (keys.size() != 1 || console().sessions.find(token))
        return ListPage::select(keys);
    setSearchText({});
    m_history->bring(token, [this, keys](bool found) {
        if (found)
            return ListPage::select(keys);
        console().notify({u"boot-gone"_s,
                          Notice::Level::Info,
                          tr("This boot is not in the history any more: it keeps the newest 100,000 boots."),
                          {},
                          {}});
    });
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
    QString text = shown == total ? tr("%n boot(s)", nullptr, shown)
                                  : tr("%1 of %2 boots").arg(QLocale().toString(shown), QLocale().toString(total));
    const int live = console().sessions.liveCount();
    const QHeaderView *header = list()->horizontalHeader();
    const bool newestFirst = header->sortIndicatorSection() == models::SessionModel::Started &&
                             header->sortIndicatorOrder() == Qt::DescendingOrder;
    if (shown < total && !newestFirst && m_history->hasMore())
        //: of a long list of which only a part is loaded, sorted by some column
        text += u" \u00B7 "_s + tr("sorted among those loaded; scroll for more");
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

QString LiveBootsPage::searchFailure() const
{
    return m_history->failure();
}

void LiveBootsPage::showEvent(QShowEvent *event)
{
    if (!m_packetsPane) // not with the rest: together they take longer than a person should wait for
        buildRecords();
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

} // namespace slipway::ui
