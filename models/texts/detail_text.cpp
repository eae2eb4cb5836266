// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/texts/detail_text.h"
#include "models/texts/sentence_list.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway::models {

namespace {

/// As server/policy writes them; %1 ... are what it fills in. The longer ones first where one begins another.
const EngineSentence Sentences[] = {
    {QT_TRANSLATE_NOOP("StepDetails", "no interface given")},
    {QT_TRANSLATE_NOOP("StepDetails", "interface %1 is not among those that answer (%2)")},
    {QT_TRANSLATE_NOOP("StepDetails", "interface %1; all answer")},
    {QT_TRANSLATE_NOOP("StepDetails", "interface %1 answers")},
    {QT_TRANSLATE_NOOP("StepDetails", "the PXE responder is switched off")},
    {QT_TRANSLATE_NOOP("StepDetails", "the PXE responder is active")},
    {QT_TRANSLATE_NOOP("StepDetails", "option 60 names neither PXEClient nor HTTPClient")},
    {QT_TRANSLATE_NOOP("StepDetails", "no client system architecture (option 93)")},
    {QT_TRANSLATE_NOOP("StepDetails", "a network boot request")},
    {QT_TRANSLATE_NOOP("StepDetails", "MAC %1 is on the exclusion list")},
    {QT_TRANSLATE_NOOP("StepDetails", "MAC %1 is not on the exclusion list")},
    {QT_TRANSLATE_NOOP("StepDetails", "option 93 is %1, for which nothing can be booted")},
    {QT_TRANSLATE_NOOP("StepDetails", "option 93 is %1: bios %2")},
    {QT_TRANSLATE_NOOP("StepDetails", "option 93 is %1: uefi %2")},
    {QT_TRANSLATE_NOOP("StepDetails", "no time given: counts as passed")},
    {QT_TRANSLATE_NOOP("StepDetails", "%1 s since the machine began, response delay %2 s")},
    {QT_TRANSLATE_NOOP("StepDetails", "the MAC names %1 and the SMBIOS GUID names %2: the GUID's record is used, "
                                      "available deployments only")},
    {QT_TRANSLATE_NOOP("StepDetails", "%1 by MAC and SMBIOS GUID")},
    {QT_TRANSLATE_NOOP("StepDetails", "%1 by SMBIOS GUID")},
    {QT_TRANSLATE_NOOP("StepDetails", "%1 by MAC")},
    {QT_TRANSLATE_NOOP("StepDetails", "no device; the unprovisioned record %1")},
    {QT_TRANSLATE_NOOP("StepDetails", "no record")},
    {QT_TRANSLATE_NOOP("StepDetails", "no device, so no site")},
    {QT_TRANSLATE_NOOP("StepDetails", "%1 is assigned to site %2, this is %3")},
    {QT_TRANSLATE_NOOP("StepDetails", "no site given: this one, %1")},
    {QT_TRANSLATE_NOOP("StepDetails", "assigned to this site, %1")},
    {QT_TRANSLATE_NOOP("StepDetails", "a known device")},
    {QT_TRANSLATE_NOOP("StepDetails", "unknown computers are not answered")},
    {QT_TRANSLATE_NOOP("StepDetails", "treated as the unknown computer %1")},
    {QT_TRANSLATE_NOOP("StepDetails", "nothing is deployed to a collection that holds this unknown computer")},
    {QT_TRANSLATE_NOOP("StepDetails", "nothing is deployed to a collection that holds %1")},
    {QT_TRANSLATE_NOOP("StepDetails", "1 deployment reaches it")},
    {QT_TRANSLATE_NOOP("StepDetails", "%1 deployments reach it")},
    {QT_TRANSLATE_NOOP("StepDetails", "none can be used; the first is %1: %2")},
    {QT_TRANSLATE_NOOP("StepDetails", "%1 (required): %2, which lacks files that %3 machines need to boot")},
    {QT_TRANSLATE_NOOP("StepDetails", "%1 (available): %2, which lacks files that %3 machines need to boot")},
    {QT_TRANSLATE_NOOP("StepDetails", "%1 (required): %2")},
    {QT_TRANSLATE_NOOP("StepDetails", "%1 (available): %2")},
    {QT_TRANSLATE_NOOP("StepDetails", "the command line uses %1; not defined, so empty: %2")},
    {QT_TRANSLATE_NOOP("StepDetails", "the command line uses %1")},
    {QT_TRANSLATE_NOOP("StepDetails", "not defined, so empty in the command line: %1")},
    {QT_TRANSLATE_NOOP("StepDetails", "it has %1, which no command line uses")},
    {QT_TRANSLATE_NOOP("StepDetails", "%1 waits for its maintenance window, which opens at %2")},
    {QT_TRANSLATE_NOOP("StepDetails", "%1 waits for a maintenance window, and none opens any more in time")},
    {QT_TRANSLATE_NOOP("StepDetails", "SMBIOS GUID %1 is on the list of duplicate hardware identifiers")},
    {QT_TRANSLATE_NOOP("StepDetails", "SMBIOS GUID %1 is a placeholder")},
    {QT_TRANSLATE_NOOP("StepDetails", "MAC %1 is on the list of duplicate hardware identifiers")},
};

/// One of them; what is not known stays as it is.
QString sentenceText(const QString &detail)
{
    static const SentenceList sentences("StepDetails", Sentences);
    return sentences.text(detail);
}

} // namespace

QString stepDetailText(const QString &detail)
{
    // After the sentence may stand what waits for its window, or in brackets what cannot name the machine.
    static const QRegularExpression more(
        u"^(?<first>.*?)(?<waits>(; \\S+ waits for (its|a) maintenance window.*)?)(?<aside>( \\((MAC|SMBIOS GUID) "
        "[-:0-9A-Fa-f]+ is .*\\))?)$"_s,
        QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = more.match(detail);
    const auto eachOf = [](const QString &joined) {
        QStringList texts;
        for (const QString &part : joined.split(u"; "_s, Qt::SkipEmptyParts))
            texts += sentenceText(part);
        return texts.join(u"; "_s);
    };
    QString text = sentenceText(match.captured(u"first"_s));
    if (const QString waits = match.captured(u"waits"_s); !waits.isEmpty())
        text += u"; "_s + eachOf(waits);
    if (const QString aside = match.captured(u"aside"_s); !aside.isEmpty())
        text += u" ("_s + eachOf(aside.mid(2, aside.size() - 3)) + u')';
    return text;
}

} // namespace slipway::models
