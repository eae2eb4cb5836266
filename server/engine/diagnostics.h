// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody needs to know who helps from afar: one JSON document about this program, its host and its site, without
// content and secrets. Any thread; takes seconds for a large site.
#pragma once
#include "server/engine/commands.h"
#include <QJsonObject>

namespace slipway::engine {

struct DiagnosticOptions
{
    bool keepNames = false; ///< else addresses, identifiers and names have stand-ins
    qint64 nowMs = 0;
};
inline constexpr int DiagnosticMessages = 500, DiagnosticSessions = 200;

/// Changes nothing.
Result<QJsonObject> diagnostics(Commands &commands, const store::SiteLocation &site, const DiagnosticOptions &options);
/// Indented, for a person to look through first.
QByteArray diagnosticText(const QJsonObject &document);
/// Whole or not at all.
Result<void> writeDiagnostics(const QString &file, const QByteArray &text);

} // namespace slipway::engine
