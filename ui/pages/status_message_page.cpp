// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/status_message_page.h"
#include "models/texts/format_text.h"
#include "models/texts/status_text.h"
#include "ui/widgets/property_view.h"
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {
constexpr qint64 HourMs = 3600 * 1000;
}

StatusMessagePage::StatusMessagePage(Console &console, ActionRegistry &actions, QWidget *parent)
    : ListPage(Node::StatusMessages, console, actions, console.messages, parent)
    , m_summary(new PropertyView)
    , m_severity(new QComboBox)
    , m_since(new QComboBox)
{
    m_summary->setObjectName("statusMessageSummary");
    details()->addTab(m_summary, tr("Message"));
    if (!list()->restored())
        list()->sortByColumn(models::StatusMessageModel::Time, Qt::DescendingOrder);
    buildFilters();
    on(u"message.copy"_s, [this] { copySelected(); });
    connect(&console.messages, &QAbstractItemModel::rowsInserted, this, [this] { refresh(); });
    connect(&console.messages, &QAbstractItemModel::rowsRemoved, this, [this] { refresh(); });
}

void StatusMessagePage::buildFilters()
{
    m_severity->setObjectName("messageSeverity");
    m_severity->setAccessibleName(tr("Severity"));
    m_severity->addItem(tr("All severities"), QString());
    for (const QString &severity : {u"error"_s, u"warning"_s, u"info"_s})
        m_severity->addItem(models::severityText(severity), severity);
    m_since->setObjectName("messageSince");
    m_since->setAccessibleName(tr("Time"));
    m_since->addItem(tr("At any time"), 0);
    m_since->addItem(tr("Last hour"), HourMs);
    m_since->addItem(tr("Last 24 hours"), 24 * HourMs);
    m_since->addItem(tr("Last 7 days"), 7 * 24 * HourMs);
    addFilter(m_severity);
    addFilter(m_since);
    connect(m_severity, &QComboBox::currentIndexChanged, this, &StatusMessagePage::filter);
    connect(m_since, &QComboBox::currentIndexChanged, this, &StatusMessagePage::filter);
    setEmptyState(u"status-messages"_s, tr("No messages"), tr("What the service has to say appears here."), {});
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
