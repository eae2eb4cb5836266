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
std::span<const VerdictRule> windowsRules();  ///< what is special about starting Windows PE
std::span<const VerdictRule> transferRules(); ///< something was fetched
std::span<const VerdictRule> offerRules();    ///< nothing was
std::span<const VerdictRule> lastRules();     ///< it is over, and nothing of that applies
std::span<const VerdictRule> sideRules();     ///< beside the rest: told as `also`, too
std::span<const VerdictRule> progressRules(); ///< nothing is wrong yet

// What several rules need.
/// Without its folder, whichever way the slashes lean.
QString fileName(const QString &path);
/// The last transfer that failed and was not made good by another one of the same file; -1: none.
qsizetype lastFailure(const Dialogue &dialogue, bool (*fits)(const Dialogue &, qsizetype));
/// The failure and its beginning as proof, and what is known of it as arguments.
Finding transferFinding(const Dialogue &dialogue, qsizetype index);
/// The options were agreed in small packets, and then not one full block came through.
bool isStalledAtBlockSize(const Dialogue &dialogue, qsizetype failure);
/// The transfer that runs now resends its first window again and again.
bool standsAtFirstWindow(const Dialogue &dialogue);

} // namespace slipway::session
