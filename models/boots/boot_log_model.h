// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that is known of one boot as lines of text with a level: its events, its transfers with their sizes, what
// its machine reported, and status messages that name it. Gui thread.
#pragma once
#include "models/rows/row_model.h"
#include "server/session/boot_session.h"
#include "server/store/state_store.h"

namespace slipway::models {

enum class LogLevel : quint8 { Info, Warning, Error };

struct BootLogRow
{
    int number = 0;
    qint64 timeMs = 0;
    LogLevel level = LogLevel::Info;
    QString what;
    QString text;

    int key() const { return number; }
    QString keyText() const { return QString::number(number); }
    QVariant cell(int column, int role) const;
    bool operator==(const BootLogRow &) const = default;
};

class BootLogModel final : public RowModel<BootLogRow>
{
public:
    enum Columns { Time, Level, What, Text };
    explicit BootLogModel(QObject *parent = nullptr);
    /// `messages`: those that may name it; others are left out.
    void setSession(const session::BootSession &session, const QList<store::StatusMessage> &messages);
};

QList<BootLogRow> bootLog(const session::BootSession &session, const QList<store::StatusMessage> &messages);
/// A line for each row, cells by tabulator.
QString bootLogText(const QList<BootLogRow> &rows);
/// Where to look for those: while the boot ran.
store::StatusQuery messagesDuring(const session::BootSession &session);
/// Those that were told of this boot: while it ran, and with the name or the MAC address of its machine.
QList<store::StatusMessage> messagesOf(const session::BootSession &session, QList<store::StatusMessage> messages);

} // namespace slipway::models
