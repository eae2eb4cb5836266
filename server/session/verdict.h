// SPDX-License-Identifier: GPL-3.0-or-later
// What became of one boot, and why: rules over its events, decision and reports, the most specific first. Pure; a live
// session has a verdict too as soon as something is plain. Any thread.
#pragma once
#include "server/policy/remedy.h"
#include "server/session/boot_session.h"

namespace slipway::session {

enum class Severity : quint8 { Good, Progress, Note, Warning, Failure };
QString severityKey(Severity severity); ///< "good" ...

struct Verdict
{
    QString id; ///< stable: "TFTP_STALLED_AT_BLOCK_SIZE"
    Severity severity = Severity::Progress;
    QList<qsizetype> evidence; ///< indexes of the events that prove it, in their order
    /// What the sentence needs, by stable words ("server", "file", "blksize", "error"): may hold text from the network.
    /// "variant" tells causes of one verdict apart.
    QHash<QString, QString> arguments;
    QList<policy::Remedy> remedies; ///< the likeliest first
    QStringList codes;              ///< what the machine's screen shows: "PXE-E18"
    struct Side
    {
        QString id;
        QHash<QString, QString> arguments;
    };
    QList<Side> also;                 ///< what else was found: a late link, two relays that forward the same datagram
    bool notes(QStringView id) const; ///< it is among these
};

Verdict verdictOf(const BootSession &session, qint64 nowMs);
/// Every id that a verdict can have, but those of silence ("SILENT_" and the reason's id).
QStringList verdictIds();
/// Which firmware codes belong to a verdict, whatever the machine's firmware is.
QStringList verdictCodes(const QString &id);

/// {"id", "severity", "evidence": [{"time", "stage", "detail"}], "arguments", "codes", "remedies", "also"}
QJsonObject toJson(const Verdict &verdict, const BootSession &session);

} // namespace slipway::session
