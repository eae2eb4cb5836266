// SPDX-License-Identifier: GPL-3.0-or-later
// What happened in one boot session, in order: its events and its machine's status reports. Gui thread.
#pragma once
#include "models/rows/row_model.h"
#include "models/texts/stage_text.h"
#include "server/session/boot_session.h"

namespace slipway::models {

struct TimelineRow
{
    int number = 0;
    qint64 timeMs = 0;
    qint64 offsetMs = 0; ///< since the session's start
    QString stage;
    QString detail;
    Tone tone = Tone::Neutral;

    int key() const { return number; }
    QString keyText() const { return QString::number(number); }
    QVariant cell(int column, int role) const;
    bool operator==(const TimelineRow &) const = default;
};

class TimelineModel final : public RowModel<TimelineRow>
{
public:
    enum Columns { Offset, Stage, Detail };
    explicit TimelineModel(QObject *parent = nullptr);
    void setSession(const session::BootSession &session);
    void clear() { setRows({}); }
};

} // namespace slipway::models
