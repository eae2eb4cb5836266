// SPDX-License-Identifier: GPL-3.0-or-later
// Status messages, the newest kept. Gui thread.
#pragma once
#include "models/rows/row_model.h"
#include "server/store/state_store.h"

namespace slipway::models {

/// What somebody has read: everything up to a time, and single ones after it.
struct ReadMarks
{
    qint64 upToMs = 0;
    QSet<QString> single; ///< readKey()
    bool isRead(const store::StatusMessage &message) const;
};
QString readKey(const store::StatusMessage &message);

struct StatusMessageRow
{
    qint64 number = 0; ///< counts what this list has seen
    store::StatusMessage message;
    bool read = false;

    qint64 key() const { return number; }
    QString keyText() const { return QString::number(number); }
    QVariant cell(int column, int role) const;
    bool operator==(const StatusMessageRow &other) const { return number == other.number && read == other.read; }
};

class StatusMessageModel final : public RowModel<StatusMessageRow>
{
public:
    enum Columns { Severity, Time, Message, New, MessageId };
    explicit StatusMessageModel(QObject *parent = nullptr, int keep = 2000);
    /// As it comes from the engine; shown if it matches the query.
    void add(const store::StatusMessage &message);
    void setQuery(const store::StatusQuery &query) { m_query = query; }
    const store::StatusQuery &query() const { return m_query; }
    /// What the store holds, newest first. An answer to a query that is not the last one is dropped.
    void setHistory(const QList<store::StatusMessage> &messages, const store::StatusQuery &query);
    void setReadMarks(const ReadMarks &marks);
    const ReadMarks &readMarks() const { return m_marks; }
    int newCount() const;
    bool isFiltered() const { return m_query.sinceMs > 0 || !m_query.severity.isEmpty(); }

private:
    bool matches(const store::StatusMessage &message) const;
    store::StatusQuery m_query;
    ReadMarks m_marks;
    int m_keep;
    qint64 m_seen = 0;
};

} // namespace slipway::models
