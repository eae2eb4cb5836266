// SPDX-License-Identifier: GPL-3.0-or-later
// Why a machine is answered or not, and why a deployment lost, in words. Any thread.
#pragma once
#include "server/policy/decide.h"

namespace slipway::models {

struct ReasonText
{
    QString sentence;    ///< what happens: short, for a list
    QString explanation; ///< why
    QString remedy;      ///< what to do if it should be otherwise; empty where nothing is wrong
};
ReasonText reasonText(policy::Reason reason);
ReasonText rejectionText(policy::Rejection rejection);
/// "Deployment P0120001 reaches this machine and is ruled out: ...", and when it will run, if that is known.
QString ruledOutText(const policy::Candidate &candidate);
/// A step of the decision ("exclusion") as a question that a person asks: "Is it on the exclusion list?"
QString stepText(const QString &step);
/// "pass", "stop", "skip", "warn" in words.
QString stepOutcomeText(const QString &outcome);

} // namespace slipway::models
