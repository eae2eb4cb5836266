// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/status_message_store.h"
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace slipway::store {

namespace {
constexpr qint64 KeptMessages = 100'000;
}

Result<qint64> StatusMessageStore::add(const StatusMessage &message)
{
    const QByteArray args = QJsonDocument(QJsonArray::fromStringList(message.args)).toJson(QJsonDocument::Compact);
    const auto id =
        m_database.insert(u"INSERT INTO status_message (time_ms, message_id, severity, args) VALUES (?, ?, ?, ?)"_s,
                          {message.timeMs, message.messageId, message.severity, QString::fromUtf8(args)});
    if (!id)
        return id;
    // By number, not by time: a clock that was set wrong must not empty the list.
    const auto pruned = m_database.execute(u"DELETE FROM status_message WHERE id <= ?"_s, {*id - KeptMessages});
    if (!pruned)
        return fail(pruned.error());
    return id;
}

Result<QList<StatusMessage>> StatusMessageStore::list(const StatusQuery &query)
{
    QList<StatusMessage> messages;
    const auto done =
        m_database.query(u"SELECT id, time_ms, message_id, severity, args FROM status_message "
                         "WHERE time_ms >= ? AND time_ms <= ? AND id > ? AND (? = '' OR severity = ?) "
                         "ORDER BY time_ms DESC, id DESC LIMIT ?"_s,
                         {query.sinceMs, query.untilMs, query.afterId, query.severity, query.severity, query.limit},
                         [&](const Row &row) {
                             StatusMessage message{row.integer(0), row.integer(1), row.text(2), row.text(3), {}};
                             const QJsonArray args = QJsonDocument::fromJson(row.text(4).toUtf8()).array();
                             for (const auto &arg : args)
                                 message.args.append(arg.toString());
                             messages.append(message);
                         });
    if (!done)
        return fail(done.error());
    return messages;
}

} // namespace slipway::store
