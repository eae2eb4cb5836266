// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/texts/verdict_text.h"
#include "models/texts/display_text.h"
#include "models/texts/reason_text.h"
#include "models/texts/verdict_words.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway::models {

namespace {

using words::Row;
using words::Rows;

/// Names of files come with the session's folder, which tells a person nothing.
QString shown(const QString &word, const QString &value)
{
    if (word == u"file")
        return displayText(value.section(u'/', -1));
    return displayText(value);
}

QString filled(const char *text, const QHash<QString, QString> &arguments)
{
    if (!*text)
        return {};
    QString out;
    const QString pattern = QCoreApplication::translate("VerdictTexts", text);
    qsizetype from = 0;
    // In one pass: what an argument holds is never looked at again.
    for (qsizetype open = pattern.indexOf(u'{'); open >= 0; open = pattern.indexOf(u'{', from)) {
        const qsizetype close = pattern.indexOf(u'}', open);
        if (close < 0)
            break;
        out += QStringView(pattern).sliced(from, open - from);
        const QString word = pattern.sliced(open + 1, close - open - 1);
        const QString value = arguments.value(word);
        out += value.isEmpty() ? QCoreApplication::translate("VerdictTexts", "(not known)") : shown(word, value);
        from = close + 1;
    }
    return out + pattern.sliced(from);
}

const Row *rowOf(const QString &id)
{
    for (const Row &row : Rows) {
        if (id == QLatin1StringView(row.id))
            return &row;
    }
    return nullptr;
}

VerdictText silence(const session::BootSession &session)
{
    const policy::Decision &decision = session.decision;
    const ReasonText reason = reasonText(decision.reason);
    VerdictText text{reason.sentence, reason.explanation, {}, reason.remedy};
    if (decision.reason != policy::Reason::NoUsableDeployment || decision.candidates.isEmpty())
        return text;
    const policy::Candidate first = policy::byNearness(decision).first();
    const ReasonText rejected = rejectionText(first.rejection);
    const QString id = displayText(first.deployment.value);
    text.title = QCoreApplication::translate("VerdictTexts", "%1 (%2)").arg(rejected.sentence, id);
    text.sentence = ruledOutText(first);
    text.nextStep = rejected.remedy;
    return text;
}

} // namespace

QList<VerdictTitle> verdictTitles()
{
    QList<VerdictTitle> titles;
    for (const Row &row : Rows) {
        // What stands for a file's name or a number is no word to search for.
        QString title = QCoreApplication::translate("VerdictTexts", row.title);
        for (qsizetype open = title.indexOf(u'{'); open >= 0; open = title.indexOf(u'{'))
            title.remove(open, qMax<qsizetype>(1, title.indexOf(u'}', open) - open + 1));
        titles.append({QString::fromLatin1(row.id), title.simplified()});
    }
    for (int i = int(policy::Reason::InterfaceNotAllowed); i <= int(policy::Reason::NoUsableDeployment); ++i) {
        const auto reason = policy::Reason(i);
        titles.append({u"SILENT_"_s + policy::reasonId(reason), reasonText(reason).sentence});
    }
    return titles;
}

VerdictText verdictText(const session::Verdict &verdict, const session::BootSession &session)
{
    if (verdict.id.startsWith(u"SILENT_"))
        return silence(session);
    const Row *row = rowOf(verdict.id + u':' + verdict.arguments.value(u"variant"_s));
    if (!row)
        row = rowOf(verdict.id);
    if (!row)
        return {displayText(verdict.id), displayText(verdict.id), {}, {}};
    return {filled(row->title, verdict.arguments), filled(row->sentence, verdict.arguments),
            filled(row->cause, verdict.arguments), filled(row->nextStep, verdict.arguments)};
}

QString verdictParagraph(const session::Verdict &verdict, const session::BootSession &session)
{
    const VerdictText text = verdictText(verdict, session);
    QStringList parts{text.sentence, text.cause, text.nextStep};
    parts.removeAll(QString());
    return parts.join(u' ');
}

QStringList sideTexts(const session::Verdict &verdict, const session::BootSession &session)
{
    QStringList texts;
    for (const session::Verdict::Side &found : verdict.also) {
        session::Verdict side;
        side.id = found.id;
        side.arguments = found.arguments;
        texts += verdictText(side, session).sentence;
    }
    return texts;
}

Tone verdictTone(session::Severity severity)
{
    switch (severity) {
    case session::Severity::Good:
        return Tone::Good;
    case session::Severity::Progress:
        return Tone::Active;
    case session::Severity::Note:
        return Tone::Muted;
    case session::Severity::Warning:
        return Tone::Warning;
    case session::Severity::Failure:
        break;
    }
    return Tone::Bad;
}

QString verdictIcon(session::Severity severity)
{
    switch (severity) {
    case session::Severity::Good:
        return u"state-done"_s;
    case session::Severity::Progress:
        return u"state-live"_s;
    case session::Severity::Note:
    case session::Severity::Warning:
        return u"state-silent"_s;
    case session::Severity::Failure:
        break;
    }
    return u"state-failed"_s;
}

} // namespace slipway::models
