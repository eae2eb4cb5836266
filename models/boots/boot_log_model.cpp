// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/boots/boot_log_model.h"
#include "models/texts/display_text.h"
#include "models/texts/event_text.h"
#include "models/texts/format_text.h"
#include "models/texts/stage_text.h"
#include "models/texts/status_text.h"
#include <QCoreApplication>
#include <QDateTime>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::models {

namespace {

struct BootLogTexts
{
    Q_DECLARE_TR_FUNCTIONS(BootLogTexts)
};

using session::Event;
using session::Stage;

QList<Column> bootLogColumns()
{
    return {{"time", QT_TRANSLATE_NOOP("Columns", "Time"), 14, false, true, true, true},
            {"level", QT_TRANSLATE_NOOP("Columns", "Level"), 12},
            {"what", QT_TRANSLATE_NOOP("Columns", "Event"), 24},
            {"text", QT_TRANSLATE_NOOP("Columns", "Detail"), 70}};
}

QString levelKey(LogLevel level)
{
    return level == LogLevel::Error ? u"error"_s : level == LogLevel::Warning ? u"warning"_s : u"info"_s;
}

LogLevel levelOf(Stage stage)
{
    if (stage == Stage::Silent)
        return LogLevel::Warning;
    switch (stageTone(stage)) {
    case Tone::Bad:
        return LogLevel::Error;
    case Tone::Warning:
        return LogLevel::Warning;
    default:
        return LogLevel::Info;
    }
}

qint64 number(const Event &event, QStringView fact)
{
    return qint64(event.facts.value(fact).toDouble());
}

/// What the detail does not say of a transfer.
QStringList transferParts(const Event &event)
{
    QStringList parts;
    if (event.stage != Stage::FileDelivered && event.stage != Stage::FileFailed)
        return parts;
    const qint64 bytes = number(event, u"bytes"), ms = number(event, u"milliseconds");
    if (bytes > 0 && ms > 0)
        parts += BootLogTexts::tr("%1 in %2").arg(bytesText(bytes), durationText(ms));
    if (const int blksize = int(number(event, u"blksize")); blksize > 0)
        parts += BootLogTexts::tr("blocks of %1 B, %n in a window", nullptr,
                                  int(qMax<qint64>(1, number(event, u"windowsize"))))
                     .arg(blksize);
    if (const qint64 resent = number(event, u"retransmissions"); resent > 0)
        parts += BootLogTexts::tr("%n block(s) sent again", nullptr, int(resent));
    return parts;
}

BootLogRow eventRow(const Event &event)
{
    BootLogRow row{0, event.timeMs, levelOf(event.stage), stageText(event.stage), {}};
    const QStringList transfer = transferParts(event);
    // The detail of what arrived has the same figures; which file it was is left to say.
    const QString file = event.stage == Stage::FileDelivered ? event.facts.value(u"file").toString() : QString();
    QStringList parts{transfer.isEmpty() || file.isEmpty() ? eventDetailText(event) : displayText(file)};
    parts += transfer;
    parts.removeAll(QString());
    row.text = parts.join(u" \u00B7 "_s);
    if (row.level == LogLevel::Info && number(event, u"retransmissions") > 0)
        row.level = LogLevel::Warning;
    return row;
}

BootLogRow reportRow(const session::StatusReport &report)
{
    QStringList parts{displayText(report.phase), displayText(report.message)};
    if (report.percent)
        parts.insert(1, BootLogTexts::tr("%1 %").arg(*report.percent));
    parts.removeAll(QString());
    return {0, report.timeMs, report.result == u"error" ? LogLevel::Error : LogLevel::Info, stageText(Stage::Status),
            parts.join(u" \u00B7 "_s)};
}

BootLogRow messageRow(const store::StatusMessage &message)
{
    const LogLevel level = message.severity == u"error"     ? LogLevel::Error
                           : message.severity == u"warning" ? LogLevel::Warning
                                                            : LogLevel::Info;
    return {0, message.timeMs, level, BootLogTexts::tr("Status message"), statusText(message)};
}

} // namespace

store::StatusQuery messagesDuring(const session::BootSession &session)
{
    constexpr qint64 afterMs = 10'000; // what its end made somebody say
    constexpr int most = 20'000;
    store::StatusQuery query{session.startedMs, 0, {}, most};
    if (session.state != session::State::Live)
        query.untilMs = session.endedMs.value_or(session.lastSeenMs) + afterMs;
    return query;
}

QList<store::StatusMessage> messagesOf(const session::BootSession &session, QList<store::StatusMessage> messages)
{
    const store::StatusQuery during = messagesDuring(session);
    const QString mac = QString::fromStdString(session.mac.toString());
    const QString &name = session.decision.deviceName;
    messages.removeIf([&](const store::StatusMessage &message) {
        return message.timeMs < during.sinceMs || message.timeMs > during.untilMs ||
               std::none_of(message.args.begin(), message.args.end(), [&](const QString &arg) {
                   return (!name.isEmpty() && arg == name) || arg.contains(mac, Qt::CaseInsensitive);
               });
    });
    return messages;
}

QList<BootLogRow> bootLog(const session::BootSession &session, const QList<store::StatusMessage> &messages)
{
    QList<BootLogRow> rows;
    for (const Event &event : session.events) {
        // The report itself says more than the event that it came.
        if (event.stage != Stage::Status || session.status.isEmpty())
            rows += eventRow(event);
    }
    for (const session::StatusReport &report : session.status)
        rows += reportRow(report);
    for (const store::StatusMessage &message : messagesOf(session, messages))
        rows += messageRow(message);
    std::stable_sort(rows.begin(), rows.end(),
                     [](const BootLogRow &a, const BootLogRow &b) { return a.timeMs < b.timeMs; });
    for (int row = 0; row < rows.size(); ++row)
        rows[row].number = row;
    return rows;
}

QString bootLogText(const QList<BootLogRow> &rows)
{
    QStringList lines;
    for (const BootLogRow &row : rows)
        lines += QStringList{row.cell(BootLogModel::Time, Qt::DisplayRole).toString(),
                             row.cell(BootLogModel::Level, Qt::DisplayRole).toString(), row.what, row.text}
                     .join(u'\t');
    return lines.join(u'\n');
}

QVariant BootLogRow::cell(int column, int role) const
{
    if (role == SortRole)
        return column == BootLogModel::Level  ? QVariant(int(level))
               : column == BootLogModel::Time ? QVariant(timeMs)
                                              : QVariant();
    if (role == IconRole && column == BootLogModel::Level)
        return severityIcon(levelKey(level));
    if (role == ToneRole && column == BootLogModel::Level)
        return int(severityTone(levelKey(level)));
    if (role == Qt::ToolTipRole && column == BootLogModel::Time)
        return timeText(timeMs);
    if (role == Qt::ToolTipRole && column == BootLogModel::Text)
        return tooltipText(text, 1024);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case BootLogModel::Time:
        return QDateTime::fromMSecsSinceEpoch(timeMs).toString(u"HH:mm:ss.zzz"_s);
    case BootLogModel::Level:
        return severityText(levelKey(level));
    case BootLogModel::What:
        return what;
    case BootLogModel::Text:
        return text;
    default:
        return {};
    }
}

BootLogModel::BootLogModel(QObject *parent) : RowModel(bootLogColumns(), parent) {}

void BootLogModel::setSession(const session::BootSession &session, const QList<store::StatusMessage> &messages)
{
    setRows(bootLog(session, messages));
}

} // namespace slipway::models
