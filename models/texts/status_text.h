// SPDX-License-Identifier: GPL-3.0-or-later
// Status messages and port problems in words. Any thread.
#pragma once
#include "models/texts/port_text.h"
#include "models/texts/stage_text.h"
#include "server/engine/report.h"
#include "server/store/state_store.h"

namespace slipway::models {

QString statusText(const store::StatusMessage &message);
/// Why it happens, and what to do. Empty where nothing is wrong.
struct StatusAdvice
{
    QString cause;
    QString remedy;
};
StatusAdvice statusAdvice(const store::StatusMessage &message);
/// {"time", "id", "severity", "text", "cause", "remedy", "args"}: a line of slipwayd --json, an element of status list.
QJsonObject statusObject(const store::StatusMessage &message);
/// Every id that is known here.
QStringList statusIds();
QString severityText(const QString &severity); ///< "info", "warning", "error"
Tone severityTone(const QString &severity);
QString severityIcon(const QString &severity);

/// "Serving on 0.0.0.0:67, ..." in one line.
QString endpointsText(const engine::Endpoints &endpoints);

} // namespace slipway::models
