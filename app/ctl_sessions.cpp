// SPDX-License-Identifier: GPL-3.0-or-later
// One boot session, and what became of it.
#include "app/ctl_audit.h"
#include "models/texts/display_text.h"
#include "models/texts/firmware_code_text.h"
#include "models/texts/remedy_text.h"
#include "models/texts/verdict_text.h"
#include "server/base/clock.h"
#include "server/engine/remedies.h"

namespace slipway::ctl {

namespace {

Result<session::BootSession> sessionOf(Call &call)
{
    const QString &name = call.arguments.words.at(0);
    auto found = call.commands.session(name);
    if (!found)
        return fail(found.error());
    if (!*found)
        return failure(ErrorCode::NotFound, {QStringLiteral("session"), name});
    return **found;
}

/// The verdict with the words that a person reads.
QJsonObject verdictObject(const session::Verdict &verdict, const session::BootSession &session)
{
    const models::VerdictText text = models::verdictText(verdict, session);
    QJsonObject object = session::toJson(verdict, session);
    object["title"] = text.title;
    object["sentence"] = text.sentence;
    object["cause"] = text.cause;
    object["nextStep"] = text.nextStep;
    QJsonArray remedies;
    for (const policy::Remedy &remedy : verdict.remedies) {
        QJsonObject one = policy::toJson(remedy);
        one["oneStep"] = policy::isOneStep(remedy.kind);
        one["text"] = models::remedyText(remedy).label;
        remedies.append(one);
    }
    object["remedies"] = remedies;
    return object;
}

Outcome showSession(Call &call)
{
    CTL_TRY(session, sessionOf(call));
    QJsonObject object = session::toJson(session);
    object["verdict"] = verdictObject(session::verdictOf(session, SystemClock().utcMs()), session);
    return shown(object);
}

QString inWords(const session::Verdict &verdict, const session::BootSession &session)
{
    const models::VerdictText text = models::verdictText(verdict, session);
    QStringList lines{QStringLiteral("%1 (%2)").arg(text.title, verdict.id), QStringLiteral("  ") + text.sentence};
    if (!text.cause.isEmpty())
        lines.append(QStringLiteral("  Likely cause: ") + text.cause);
    if (!text.nextStep.isEmpty())
        lines.append(QStringLiteral("  Next step: ") + text.nextStep);
    for (const QString &side : models::sideTexts(verdict, session))
        lines.append(QStringLiteral("  Also: ") + side);
    if (!verdict.codes.isEmpty())
        lines.append(QStringLiteral("  The machine may show: ") + verdict.codes.join(QStringLiteral(", ")));
    for (const qsizetype index : verdict.evidence) {
        const session::Event &event = session.events.at(index);
        lines.append(QStringLiteral("  Seen after %1 s: %2 %3")
                         .arg(double(event.timeMs - session.startedMs) / 1000, 0, 'f', 1)
                         .arg(session::stageKey(event.stage), models::displayText(event.detail)));
    }
    for (const policy::Remedy &remedy : verdict.remedies) {
        lines.append(
            QStringLiteral("  To do: %1%2")
                .arg(remedyWords(remedy), policy::isOneStep(remedy.kind)
                                              ? QStringLiteral(" (--apply %1)").arg(policy::remedyKey(remedy.kind))
                                              : QString()));
    }
    return lines.join(u'\n');
}

Outcome why(Call &call)
{
    CTL_TRY(session, sessionOf(call));
    const session::Verdict verdict = session::verdictOf(session, SystemClock().utcMs());
    if (!call.arguments.has("apply"))
        return done(verdictObject(verdict, session), inWords(verdict, session));
    const QString key = call.arguments.value("apply");
    const auto kind = policy::remedyKindFromKey(key);
    if (!kind || !policy::isOneStep(*kind))
        return UsageError{QStringLiteral("%1 is nothing that can be applied.").arg(models::displayText(key))};
    for (const policy::Remedy &remedy : verdict.remedies) {
        if (remedy.kind != *kind)
            continue;
        CTL_DO(engine::applyRemedy(call.commands, remedy));
        return done(QJsonObject{{"applied", policy::toJson(remedy)}}, models::remedyText(remedy).label);
    }
    return Error{ErrorCode::NotFound, {QStringLiteral("remedy"), key}};
}

Outcome stop(Call &call)
{
    CTL_TRY(session, sessionOf(call));
    CTL_TRY(stopped, call.commands.stopTransfers({session.token}));
    return done(QJsonObject{{"stopped", QJsonArray::fromStringList(stopped)}},
                QStringLiteral("The transfers of %1 end now. It is served again if it asks again.")
                    .arg(models::displayText(stopped.value(0))));
}

} // namespace

Outcome explainCode(Call &call)
{
    const Arguments &given = call.arguments;
    if (given.options.size() > 1)
        return UsageError{QStringLiteral("--code takes no other options.")};
    const auto code = models::firmwareCode(given.value("code"));
    if (!code)
        return Error{ErrorCode::NotFound, {QStringLiteral("code"), given.value("code")}};
    // Which verdicts of sessions belong to it: what to look for.
    QStringList verdicts;
    for (const QString &id : session::verdictIds() + QStringList{QStringLiteral("SILENT_")}) {
        if (session::verdictCodes(id).contains(code->code))
            verdicts.append(id);
    }
    const QString text = QStringLiteral("%1: %2\n  Likely cause: %3\n  Next step: %4")
                             .arg(code->code, code->meaning, code->cause, code->nextStep);
    return done(QJsonObject{{"code", code->code},
                            {"meaning", code->meaning},
                            {"cause", code->cause},
                            {"nextStep", code->nextStep},
                            {"verdicts", QJsonArray::fromStringList(verdicts)}},
                text);
}

QList<Verb> sessionVerbs()
{
    return {
        {"session", "show", "SESSION", {1, 1, {}, {}, {}}, showSession},
        {"session", "why", "SESSION [--apply REMEDY]", {1, 1, {"apply"}, {}, {}}, why},
        {"session", "packets", "SESSION [--pcap FILE]", {1, 1, {"pcap"}, {}, {}}, sessionPackets},
        {"session", "stop", "SESSION", {1, 1, {}, {}, {}}, stop},
    };
}

} // namespace slipway::ctl
