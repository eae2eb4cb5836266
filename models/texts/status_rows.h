// SPDX-License-Identifier: GPL-3.0-or-later
// The table behind status_text: one row a message, in the units that know it. Any thread.
#pragma once
#include "models/texts/display_text.h"
#include "models/texts/status_text.h"

namespace slipway::models {

/// What a message carries, made fit to be shown.
class StatusArgs
{
public:
    explicit StatusArgs(const store::StatusMessage &message) : m_args(message.args) {}
    QString operator[](qsizetype index) const { return displayText(m_args.value(index)); }
    QString raw(qsizetype index) const { return m_args.value(index); }
    int number(qsizetype index) const { return m_args.value(index).toInt(); }
    bool isEmpty(qsizetype index) const { return m_args.value(index).isEmpty(); }
    QString joined() const
    {
        QStringList shown;
        for (const QString &arg : m_args)
            shown += displayText(arg);
        return shown.join(QStringLiteral(", "));
    }

private:
    QStringList m_args;
};

struct StatusRow
{
    const char *id;
    QString (*text)(const StatusArgs &args);
    StatusAdvice (*advice)(); ///< null: nothing is wrong
};

/// Guards, Clear, and who stopped answering.
const QList<StatusRow> &guardRows();
const QList<StatusRow> &watchedFileRows();
/// Block and window sizes of the RAM disk.
const QList<StatusRow> &tuningRows();
const QList<StatusRow> &contentRows();
const QList<StatusRow> &backupRows();

} // namespace slipway::models
