// SPDX-License-Identifier: GPL-3.0-or-later
// The boots of one machine, as the store remembers them. Gui thread.
#pragma once
#include "models/rows/row_model.h"
#include "server/session/boot_session.h"

namespace slipway::models {

struct BootHistoryRow
{
    QByteArray token;
    qint64 startedMs = 0, durationMs = 0;
    session::State state = session::State::Live;
    QString verdict;
    QString deployment, taskSequence;
    QString mac;

    QByteArray key() const { return token; }
    QString keyText() const { return QString::fromLatin1(token); }
    QVariant cell(int column, int role) const;
    bool operator==(const BootHistoryRow &) const = default;
};

class BootHistoryModel final : public RowModel<BootHistoryRow>
{
public:
    enum Columns { Started, State, Verdict, TaskSequence, Deployment, Duration, Mac };
    explicit BootHistoryModel(QObject *parent = nullptr);
    void update(const QList<session::BootSession> &sessions, qint64 nowMs);
};

} // namespace slipway::models
