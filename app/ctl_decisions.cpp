// SPDX-License-Identifier: GPL-3.0-or-later
// What a machine would get, and what machines got.
#include "app/ctl_audit.h"
#include "app/ctl_explain.h"
#include "models/texts/reason_text.h"
#include "models/texts/remedy_text.h"
#include "server/base/clock.h"
#include "server/policy/boot_values.h"
#include "server/session/verdict.h"

namespace slipway::ctl {

namespace {
/// What to do about a machine that would not be answered; nothing for one that would.
QString nextSteps(const policy::Decision &decision, const policy::Asker &asker)
{
    QString text;
    for (const policy::Remedy &remedy : policy::remediesFor(decision, asker))
        text += QStringLiteral("\n  next step      ") + remedyWords(remedy);
    return text;
}

/// As the machine would get it, with secrets masked; none: nothing with a command line was chosen.
std::optional<site::ExpandedLine> commandLineOf(const policy::Decision &decision, const policy::BootRequest &request,
                                                const site::Snapshot &snapshot)
{
    const site::BootImage *image = snapshot.bootImage(decision.bootImageId);
    if (!image || image->kind != site::BootImage::Kind::Linux)
        return std::nullopt;
    const auto line = policy::bootCommandLine(*image, decision, request, {}, policy::Secrets::Masked);
    if (!line) // it would not boot: the reason is what one wants to read
        return site::ExpandedLine{line.error().args.value(0), {}};
    return *line;
}

Outcome explain(Call &call)
{
    const Arguments &given = call.arguments;
    if (given.has("code"))
        return explainCode(call);
    if (given.has("batch"))
        return explainBatch(call);
    if (given.has("device") || given.has("collection"))
        return explainNextBoots(call);
    policy::BootRequest request;
    if (!given.has("mac") || !given.has("arch"))
        return UsageError{QStringLiteral("--mac and --arch are needed.")};
    CTL_TRY(mac, parseMac(given.value("mac")));
    request.mac = mac;
    CTL_TRY(architecture, parseNumber(given.value("arch"), 0, 65535));
    request.architecture = quint16(architecture);
    if (given.has("smbios-guid")) {
        CTL_TRY(guid, parseGuid(given.value("smbios-guid")));
        request.smbiosGuid = guid;
    }
    if (given.has("secs")) {
        CTL_TRY(secs, parseNumber(given.value("secs"), 0, 65535));
        request.secs = secs;
    }
    if (given.has("interface"))
        request.interface = given.value("interface");
    request.atMs = SystemClock().utcMs();
    if (given.has("at")) {
        CTL_TRY(time, parseTime(given.value("at")));
        request.atMs = time;
    }
    if (given.has("as-of"))
        return given.has("at") ? Outcome(UsageError{QStringLiteral("Either --at or --as-of.")})
                               : explainAsOf(call, request);
    CTL_DO(refreshExclusions(call.commands));
    CTL_TRY(decision, call.commands.explain(request));
    CTL_TRY(snapshot, call.commands.snapshot());
    QJsonObject object = policy::toJson(decision);
    QString words = decisionWords(decision);
    if (const auto line = commandLineOf(decision, request, *snapshot)) {
        object["commandLine"] = line->text;
        words += QStringLiteral("\n  command line   ") + line->text;
    }
    return done(object, words + nextSteps(decision, {request.mac, request.interface.value_or(QString())}));
}

Outcome listSessions(Call &call)
{
    store::SessionQuery query;
    query.limit = 1'000'000; // all of them: a script counts
    if (call.arguments.has("since")) {
        CTL_TRY(time, parseTime(call.arguments.value("since")));
        query.sinceMs = time;
    }
    CTL_TRY(sessions, call.commands.sessions(query));
    QJsonArray objects;
    const qint64 now = SystemClock().utcMs();
    QList<QStringList> rows{{"ID", "STARTED", "MAC", "DEVICE", "STATE", "DEPLOYMENT", "VERDICT"}};
    for (const session::BootSession &session : sessions) {
        const session::Verdict verdict = session::verdictOf(session, now);
        QJsonObject object = session::toJson(session);
        object["verdict"] = QJsonObject{{"id", verdict.id}, {"severity", session::severityKey(verdict.severity)}};
        objects.append(object);
        rows.append({word(object["id"]), word(object["started"]), word(object["mac"]), word(object["device"]),
                     word(object["state"]), word(object["decision"].toObject()["deployment"]), verdict.id});
    }
    return done(objects, table(rows));
}
} // namespace

QString decisionWords(const policy::Decision &decision)
{
    QStringList text{models::reasonText(decision.reason).sentence};
    for (const policy::Step &step : decision.steps)
        text.append(
            QStringLiteral("  %1 %2 %3").arg(step.step.leftJustified(14), step.outcome.leftJustified(6), step.detail));
    for (const policy::Candidate &candidate : decision.candidates)
        text.append(QStringLiteral("  %1 %2 %3 %4")
                        .arg(candidate.deployment.value, site::purposeKey(candidate.purpose).leftJustified(9),
                             candidate.bootImage.isEmpty() ? QStringLiteral("-") : candidate.bootImage,
                             candidate.rejection == policy::Rejection::None
                                 ? QStringLiteral("chosen")
                                 : policy::rejectionId(candidate.rejection)));
    return text.join(u'\n');
}

QString remedyWords(const policy::Remedy &remedy)
{
    const models::RemedyText words = models::remedyText(remedy);
    return QString(words.label).remove(QChar(0x2026)) + QStringLiteral(". ") +
           words.explanation; // no dialog opens here
}

QList<Verb> decisionVerbs()
{
    return {
        {"explain",
         "",
         "--mac MAC [--smbios-guid GUID] --arch N [--secs N] [--interface IF] [--at TIME | --as-of TIME] | --batch "
         "FILE|- | "
         "--device DEVICE [--at TIME] | --collection COLLECTION [--at TIME] | --code PXE-E18",
         {0,
          0,
          {"mac", "smbios-guid", "arch", "secs", "interface", "at", "as-of", "batch", "device", "collection", "code"},
          {},
          {}},
         explain},
        {"session", "list", "[--since TIME]", {0, 0, {"since"}, {}, {}}, listSessions},
    };
}

} // namespace slipway::ctl
