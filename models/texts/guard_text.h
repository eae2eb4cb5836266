// SPDX-License-Identifier: GPL-3.0-or-later
// The guards against the accidental wipe in words: brake, quarantine, and what a machine would get. Any thread.
#pragma once
#include "server/engine/guards.h"

namespace slipway::models {

/// "200 required boots started within 10 minutes ..." with the next step.
QString brakeText(const policy::Brake &brake);
QString quarantineText(const policy::Quarantine &quarantine);
/// "Runs Install Debian 12, without asking", "Offers ... (F12)", or why it gets nothing.
QString outlookText(const policy::Decision &decision);
/// It is required and only waits for a maintenance window that is known to open.
bool waits(const policy::Candidate &candidate);
/// "pc-3 (On the exclusion list), pc-4 (...)" of those that would not start; at most `most` of them.
QString othersText(const QList<engine::Outlook> &machines, int most);
/// The same of all of them: "pc-3 (Runs Install Debian 12, without asking)".
QString outlooksText(const QList<engine::Outlook> &machines, int most);
/// How many of them have no variable for what their command line needs; empty: all have.
QString lackingText(const QList<engine::Outlook> &machines);

} // namespace slipway::models
