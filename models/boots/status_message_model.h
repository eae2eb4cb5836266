// SPDX-License-Identifier: GPL-3.0-or-later
// Status messages, the newest kept. Gui thread.
#pragma once
#include "models/rows/row_model.h"
#include "server/store/state_store.h"

namespace slipway::models {

struct StatusMessageRow
{
    qint64 number = 0; ///< counts what this list has seen
    store::StatusMessage message;

    qint64 key() const { return number; }
    QString keyText() const { return QString::number(number); }
    QVariant cell(int column, int role) const;
    bool operator==(const StatusMessageRow &other) const { return number == other.number; }
};

class StatusMessageModel final : public RowModel<StatusMessageRow>
{
public:
    enum Columns { Severity, Time, Message, MessageId };
    explicit StatusMessageModel(QObject *parent = nullptr, int keep = 2000);
    void add(const store::StatusMessage &message);

private:
    int m_keep;
    qint64 m_seen = 0;
};

} // namespace slipway::models
