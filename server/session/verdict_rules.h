// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of the verdict, each a small function. Pure.
#pragma once
#include "server/session/dialogue.h"
#include "server/session/verdict.h"
#include <span>

namespace slipway::session {

/// What a rule found: the proof, and what its sentence and its remedies need.
struct Finding
{
    QList<qsizetype> evidence;
    QHash<QString, QString> arguments{};
    QList<policy::Remedy> remedies{};
};

struct VerdictRule
{
    const char *id; ///< stable
    Severity severity;
    std::optional<Finding> (*applies)(const Dialogue &);
    const char *codes; ///< what the machine's screen shows, by blanks
};

std::span<const VerdictRule> endRules();      ///< it came to an end that speaks for itself
std::span<const VerdictRule> transferRules(); ///< something was fetched
std::span<const VerdictRule> offerRules();    ///< nothing was
std::span<const VerdictRule> lastRules();     ///< it is over, and nothing of that applies
std::span<const VerdictRule> sideRules();     ///< beside the rest: told as `also`, too
std::span<const VerdictRule> progressRules(); ///< nothing is wrong yet

} // namespace slipway::session
