// SPDX-License-Identifier: GPL-3.0-or-later
// What became of a boot, in words: what happened, the likely cause, the next step. Any thread.
#pragma once
#include "models/texts/stage_text.h"
#include "server/session/verdict.h"

namespace slipway::models {

struct VerdictText
{
    QString title;    ///< short, for a list
    QString sentence; ///< what happened
    QString cause;    ///< the likely one; empty where nothing is wrong
    QString nextStep; ///< likewise
};
/// Every verdict that there is, by its id (with ":variant" where it has words of its own).
struct VerdictTitle
{
    QString key;
    QString title; ///< without what differs from boot to boot
};
QList<VerdictTitle> verdictTitles();
VerdictText verdictText(const session::Verdict &verdict, const session::BootSession &session);
/// All in one paragraph.
QString verdictParagraph(const session::Verdict &verdict, const session::BootSession &session);
/// What else was found (`also`), one short sentence each.
QStringList sideTexts(const session::Verdict &verdict, const session::BootSession &session);
Tone verdictTone(session::Severity severity);
QString verdictIcon(session::Severity severity);

} // namespace slipway::models
