// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/status_message_page.h"
#include "models/texts/format_text.h"
#include "models/texts/status_text.h"
#include "ui/widgets/property_view.h"
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {
constexpr qint64 HourMs = 3600 * 1000;
}

StatusMessagePage::StatusMessagePage(Console &console, ActionRegistry &actions, QWidget *parent)
    : ListPage(Node::StatusMessages, console, actions, console.messages, parent), m_summary(new PropertyView)
{
    m_summary->setObjectName("statusMessageSummary");
    details()->addTab(m_summary, tr("Message"));
    if (!list()->restored())
        list()->sortByColumn(models::StatusMessageModel::Time, Qt::DescendingOrder);
    buildFilters();
    loadMarks();
    on(u"message.copy"_s, [this] { copySelected(); });
    on(u"message.read"_s, [this] { markRead(false); });
    on(u"message.read-all"_s, [this] { markRead(true); });
    connect(&console.messages, &QAbstractItemModel::rowsInserted, this, [this] { refresh(); });
    connect(&console.messages, &QAbstractItemModel::rowsRemoved, this, [this] { refresh(); });
}

void StatusMessagePage::buildFilters()
{
    QList<std::pair<QString, QVariant>> severities{{tr("All severities"), QString()}};
    for (const QString &severity : {u"error"_s, u"warning"_s, u"info"_s})
        severities += {models::severityText(severity), severity};
    m_severity = addChoice(u"messageSeverity"_s, tr("Severity"), severities);
    m_since = addChoice(u"messageSince"_s, tr("Time"),
                        {{tr("At any time"), qint64(0)},
                         {tr("Last hour"), HourMs},
                         {tr("Last 24 hours"), 24 * HourMs},
                         {tr("Last 7 days"), 7 * 24 * HourMs}});
    m_news = addChoice(u"messageNews"_s, tr("New or read"), {{tr("All"), false}, {tr("Only new"), true}});
    connect(m_severity, &QComboBox::currentIndexChanged, this, &StatusMessagePage::filter);
    connect(m_since, &QComboBox::currentIndexChanged, this, &StatusMessagePage::filter);
    connect(m_news, &QComboBox::currentIndexChanged, this, [this] {
        showNewsOnly();
        refresh();
    });
    search()->setMinimumWidth(150); // three choices stand beside it
    setEmptyState(u"status-messages"_s, tr("No messages"), tr("What the service has to say appears here."), {});
}

void StatusMessagePage::showNewsOnly()
{
    if (!m_news->currentData().toBool())
        return list()->proxy()->setPredicate({});
    list()->proxy()->setPredicate([this](int row) { return !console().messages.row(row).read; });
}

/// Whose news it is depends on who looks: it is kept with the columns, not with the site.
void StatusMessagePage::loadMarks()
{
    const QSettings settings;
    models::ReadMarks marks;
    marks.upToMs = settings.value(u"status-messages/read-up-to"_s).toLongLong();
    for (const QString &key : settings.value(u"status-messages/read"_s).toStringList())
        marks.single.insert(key);
    console().messages.setReadMarks(marks);
}

void StatusMessagePage::saveMarks(const models::ReadMarks &marks)
{
    QSettings settings;
    settings.setValue(u"status-messages/read-up-to"_s, marks.upToMs);
    settings.setValue(u"status-messages/read"_s, QStringList(marks.single.begin(), marks.single.end()));
    console().messages.setReadMarks(marks);
    if (m_news->currentData().toBool())
        showNewsOnly(); // what was read goes
    refresh();
}

void StatusMessagePage::markRead(bool all)
{
    models::ReadMarks marks = console().messages.readMarks();
    if (all && !console().messages.isFiltered() && searchText().trimmed().isEmpty()) {
        marks.single.clear();
        for (const models::StatusMessageRow &row : console().messages.rows())
            marks.upToMs = qMax(marks.upToMs, row.message.timeMs);
        return saveMarks(marks);
    }
    // What a filter hides nobody has seen.
    for (const int row : all ? list()->shownRows() : list()->selectedRows())
        marks.single.insert(models::readKey(console().messages.row(row).message));
    saveMarks(marks);
}

QString StatusMessagePage::countText(int shown, int all) const
{
    const int news = console().messages.newCount();
    const QString text = ListPage::countText(shown, all);
    return news > 0 ? text + u" \u00B7 "_s + tr("%n new", nullptr, news) : text;
}

StatusMessagePage::~StatusMessagePage()
{
    list()->proxy()->setPredicate({}); // it looks at this page
}

void StatusMessagePage::filter()
{
    store::StatusQuery query;
    query.severity = m_severity->currentData().toString();
    if (const qint64 span = m_since->currentData().toLongLong(); span > 0)
        query.sinceMs = console().clock().utcMs() - span;
    const bool any = query.severity.isEmpty() && query.sinceMs == 0;
    setEmptyState(u"status-messages"_s, tr("No messages"),
                  any ? tr("What the service has to say appears here.")
                      : tr("None of this severity in this time. Choose another above."),
                  {});
    console().showMessages(query);
}

void StatusMessagePage::enableActions(const QStringList &selectedKeys)
{
    action(u"message.copy"_s)->setEnabled(!selectedKeys.isEmpty());
    const auto anyNew = [this](const QList<int> &rows) {
        return std::any_of(rows.begin(), rows.end(), [this](int row) { return !console().messages.row(row).read; });
    };
    action(u"message.read"_s)->setEnabled(anyNew(list()->selectedRows()));
    action(u"message.read-all"_s)->setEnabled(anyNew(list()->shownRows()));
}

void StatusMessagePage::showDetails()
{
    const store::StatusMessage &message = console().messages.row(list()->currentRow()).message;
    const models::StatusAdvice advice = models::statusAdvice(message);
    QList<models::Property> properties{{tr("Message"), models::statusText(message)}};
    if (!advice.cause.isEmpty())
        properties += {tr("Likely cause"), advice.cause};
    if (!advice.remedy.isEmpty())
        properties += {tr("What to do"), advice.remedy};
    properties += {tr("Severity"), models::severityText(message.severity)};
    properties += {tr("Time"), models::timeText(message.timeMs)};
    properties += {tr("ID"), message.messageId, true};
    m_summary->setProperties(properties);
}

void StatusMessagePage::copySelected()
{
    QStringList lines;
    for (const QString &key : list()->selectedKeys()) {
        const models::StatusMessageRow *row = console().messages.find(key.toLongLong());
        if (!row)
            continue;
        lines += QStringList{models::timeText(row->message.timeMs), models::severityText(row->message.severity),
                             row->message.messageId, models::statusText(row->message)}
                     .join(u'\t');
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace slipway::ui
