// SPDX-License-Identifier: GPL-3.0-or-later
// The findings of the health checks in words: what, why it matters, what to do. Any thread.
#pragma once
#include "models/texts/stage_text.h"
#include "server/engine/health.h"

namespace slipway::models {

struct HealthText
{
    QString what; ///< one sentence
    QString cause;
    QString next;
    QString button; ///< goes there: "Show the Boot Image"
};
/// `snapshot`: what the finding was made from.
HealthText healthText(const engine::HealthFinding &finding, const site::Snapshot &snapshot);
QString healthSeverityText(engine::HealthFinding::Severity severity);
QString healthSeverityIcon(engine::HealthFinding::Severity severity);
Tone healthSeverityTone(engine::HealthFinding::Severity severity);

} // namespace slipway::models
