// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/boots/status_message_model.h"
#include "models/texts/display_text.h"
#include "models/texts/format_text.h"
#include "models/texts/status_text.h"
#include <QCoreApplication>
#include <algorithm>

namespace slipway::models {

namespace {

QList<Column> statusMessageColumns()
{
    return {{"severity", QT_TRANSLATE_NOOP("Columns", "Severity"), 14},
            {"time", QT_TRANSLATE_NOOP("Columns", "Time"), 18, false, false, true, true},
            {"message", QT_TRANSLATE_NOOP("Columns", "Message"), 74},
            {"new", QT_TRANSLATE_NOOP("Columns", "New"), 6},
            {"id", QT_TRANSLATE_NOOP("Columns", "ID"), 24, false, true}};
}

struct ReadTexts
{
    Q_DECLARE_TR_FUNCTIONS(ReadTexts)
};

int severityRank(const QString &severity)
{
    return severity == u"error" ? 2 : severity == u"warning" ? 1 : 0;
}

} // namespace

QVariant StatusMessageRow::cell(int column, int role) const
{
    if (role == SortRole && column == StatusMessageModel::Severity)
        return severityRank(message.severity);
    if (role == SortRole && column == StatusMessageModel::Time)
        return message.timeMs;
    if (column == StatusMessageModel::New && role == ToneRole)
        return read ? QVariant() : QVariant(int(Tone::Active));
    if (role == IconRole && column == StatusMessageModel::Severity)
        return severityIcon(message.severity);
    if (role == ToneRole && column == StatusMessageModel::Severity)
        return int(severityTone(message.severity));
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case StatusMessageModel::Severity:
        return severityText(message.severity);
    case StatusMessageModel::Time:
        return timeText(message.timeMs);
    case StatusMessageModel::Message:
        return statusText(message);
    case StatusMessageModel::New:
        //: Of a status message: nobody marked it as read.
        return read ? QString() : ReadTexts::tr("New");
    case StatusMessageModel::MessageId:
        return displayText(message.messageId);
    default:
        return {};
    }
}

StatusMessageModel::StatusMessageModel(QObject *parent, int keep)
    : RowModel(statusMessageColumns(), parent), m_keep(keep)
{
}

QString readKey(const store::StatusMessage &message)
{
    return QString::number(message.timeMs) + u'/' + message.messageId;
}

bool ReadMarks::isRead(const store::StatusMessage &message) const
{
    return message.timeMs <= upToMs || single.contains(readKey(message));
}

void StatusMessageModel::setReadMarks(const ReadMarks &marks)
{
    m_marks = marks;
    amend(New, [this](StatusMessageRow &row) {
        const bool was = std::exchange(row.read, m_marks.isRead(row.message));
        return was != row.read;
    });
}

int StatusMessageModel::newCount() const
{
    return int(std::count_if(rows().begin(), rows().end(), [](const StatusMessageRow &row) { return !row.read; }));
}

bool StatusMessageModel::matches(const store::StatusMessage &message) const
{
    return message.timeMs >= m_query.sinceMs && (m_query.severity.isEmpty() || message.severity == m_query.severity);
}

void StatusMessageModel::setHistory(const QList<store::StatusMessage> &messages, const store::StatusQuery &query)
{
    if (query.sinceMs != m_query.sinceMs || query.severity != m_query.severity)
        return;
    const auto same = [](const store::StatusMessage &a, const store::StatusMessage &b) {
        return a.timeMs == b.timeMs && a.messageId == b.messageId && a.args == b.args;
    };
    QList<StatusMessageRow> kept;
    for (auto it = messages.crbegin(); it != messages.crend(); ++it)
        kept += {++m_seen, *it, m_marks.isRead(*it)};
    // What came a moment ago may not be written yet.
    const qsizetype looked = std::max<qsizetype>(0, rows().size() - 50);
    for (const StatusMessageRow &row : rows().mid(looked)) {
        const bool stored = std::any_of(messages.begin(), messages.end(),
                                        [&](const store::StatusMessage &each) { return same(each, row.message); });
        const bool newer = messages.isEmpty() || row.message.timeMs >= messages.first().timeMs;
        if (!stored && newer && matches(row.message))
            kept += {++m_seen, row.message, row.read};
    }
    setRows(kept);
}

void StatusMessageModel::add(const store::StatusMessage &message)
{
    if (!matches(message))
        return;
    upsert({{++m_seen, message, m_marks.isRead(message)}});
    if (rows().size() > m_keep + m_keep / 10) {
        QSet<qint64> gone;
        for (qsizetype i = 0; i < rows().size() - m_keep; ++i)
            gone.insert(rows()[i].number);
        remove(gone);
    }
}

} // namespace slipway::models
