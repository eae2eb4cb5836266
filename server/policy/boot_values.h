// SPDX-License-Identifier: GPL-3.0-or-later
// What a boot's variables and the boot itself say: the kernel's command line, and the values that a booted system can
// fetch. Pure; any thread.
#pragma once
#include "server/policy/decide.h"
#include "server/site/command_line.h"

namespace slipway::policy {

inline constexpr const char *StatusName = "status"; ///< in the session's directory, no file: where it reports to

/// Where the machine reaches the server; empty for a preview, which says "<server>" and "<session>" instead.
struct ServerNames
{
    QString address;
    QString url; ///< of the session's directory, with a slash at its end
};

/// How values are shown; Unfilled: none, the placeholders stand there.
enum class Secrets : quint8 { Clear, Masked, Unfilled };

/// The image's command line as the kernel gets it: with its placeholders filled in, and where to report to. Refused
/// (the sentence, the variables if it has any) where a value cannot stand there, or where it is longer than kernels
/// read, with what iPXE is told to put before it.
Result<site::ExpandedLine> bootCommandLine(const site::BootImage &image, const Decision &decision,
                                           const BootRequest &request, const ServerNames &server,
                                           Secrets secrets = Secrets::Clear);

/// One variable as the booted system gets it.
struct BootValue
{
    QString name; ///< a name that shells take
    QString value;
};
/// The variables by name, then the boot's own: SLIPWAY_NAME, SLIPWAY_MAC ...
QList<BootValue> bootValues(const Decision &decision, const BootRequest &request, const ServerNames &server);
/// NAME='value' lines, for a shell to read in: nothing in a value can end its quotes.
QByteArray shellText(const QList<BootValue> &values);
/// One object.
QByteArray jsonText(const QList<BootValue> &values);

/// What the image's command line needs and the decision's variables do not have.
QStringList lackingVariables(const site::BootImage &image, const Decision &decision);
/// What a step of the decision says: whose variables the command line uses, and which it lacks. No value.
QString variablesDetail(const site::BootImage &image, const Decision &decision, const site::Snapshot &snapshot);

} // namespace slipway::policy
