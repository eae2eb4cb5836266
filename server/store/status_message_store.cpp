// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/status_message_store.h"
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace slipway::store {

Result<void> StatusMessageStore::add(const StatusMessage &message)
{
    const QByteArray args = QJsonDocument(QJsonArray::fromStringList(message.args)).toJson(QJsonDocument::Compact);
    const auto done =
        m_database.execute(u"INSERT INTO status_message (time_ms, message_id, severity, args) VALUES (?, ?, ?, ?)"_s,
                           {message.timeMs, message.messageId, message.severity, QString::fromUtf8(args)});
    if (!done)
        return fail(done.error());
    return {};
}

Result<QList<StatusMessage>> StatusMessageStore::list(qint64 sinceMs, int limit)
{
    QList<StatusMessage> messages;
    const auto done =
        m_database.query(u"SELECT id, time_ms, message_id, severity, args FROM status_message "
                         "WHERE time_ms >= ? ORDER BY time_ms DESC, id DESC LIMIT ?"_s,
                         {sinceMs, limit}, [&](const Row &row) {
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
