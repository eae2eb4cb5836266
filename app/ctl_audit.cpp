// SPDX-License-Identifier: GPL-3.0-or-later
// The audit trail, and the answers of earlier times.
#include "app/ctl_audit.h"
#include "models/texts/audit_text.h"
#include "models/texts/display_text.h"
#include "server/engine/document.h"
#include "server/engine/replay.h"
#include <QJsonDocument>

namespace slipway::ctl {

namespace {

constexpr int UsualRows = 1000;

QJsonObject rowObject(const store::AuditRow &row)
{
    return {{"id", row.id},
            {"time", engine::document::time(row.timeMs)},
            {"author", row.author},
            {"program", row.program},
            {"host", row.host},
            {"verb", row.verb},
            {"object", row.object},
            {"detail", QJsonDocument::fromJson(row.detail.toUtf8()).object()},
            {"revision", row.revision},
            {"previousHash", row.previousHash},
            {"hash", row.hash}};
}

Outcome listAudit(Call &call)
{
    const Arguments &given = call.arguments;
    store::AuditQuery query;
    query.limit = UsualRows;
    if (given.has("since")) {
        CTL_TRY(time, parseTime(given.value("since")));
        query.sinceMs = time;
    }
    if (given.has("until")) {
        CTL_TRY(time, parseTime(given.value("until")));
        query.untilMs = time;
    }
    if (given.has("limit")) {
        CTL_TRY(limit, parseNumber(given.value("limit"), 1, 10'000'000));
        query.limit = limit;
    }
    query.author = given.value("author");
    query.verb = given.value("verb");
    query.object = given.value("object");
    CTL_TRY(trail, call.commands.auditTrail(query));
    QJsonArray objects;
    QList<QStringList> rows{{"ROW", "TIME", "AUTHOR", "FROM", "VERB", "OBJECT", "DETAIL"}};
    for (const store::AuditRow &row : trail) {
        const QJsonObject object = rowObject(row);
        objects.append(object);
        rows.append({QString::number(row.id), word(object["time"]), word(object["author"]),
                     models::displayText(QStringLiteral("%1, %2").arg(row.program, row.host)), word(object["verb"]),
                     word(object["object"]), models::auditSummary(row.detail)});
    }
    return done(objects, table(rows));
}

Outcome verifyAudit(Call &call)
{
    CTL_TRY(check, call.commands.verifyAudit(call.arguments.value("noted")));
    QJsonObject object{{"intact", check.intact()}, {"rows", check.rows}, {"hash", check.hash}};
    const QString text = models::auditCheckText(check);
    if (check.intact())
        return done(object, QStringLiteral("%1\nhash of the newest row: %2").arg(text, check.hash));
    object["brokenRow"] = check.brokenId;
    object["problem"] = text;
    return Output{object, {}, {text}, 1};
}

Outcome exportAudit(Call &call)
{
    CTL_TRY(rows, call.commands.exportAudit(call.arguments.words.at(0)));
    return done(QJsonObject{{"file", call.arguments.words.at(0)}, {"rows", rows}}, QStringLiteral("%1 rows").arg(rows));
}

QJsonObject replayObject(const engine::Replay &replay, qint64 atMs)
{
    QJsonObject object = policy::toJson(replay.decision);
    QJsonValue last = QJsonValue::Null;
    if (replay.lastChange)
        last = QJsonObject{{"row", replay.lastChange->id},
                           {"time", engine::document::time(replay.lastChange->timeMs)},
                           {"author", replay.lastChange->author},
                           {"verb", replay.lastChange->verb},
                           {"object", replay.lastChange->object}};
    object["asOf"] =
        QJsonObject{{"time", engine::document::time(atMs)}, {"revision", replay.revision}, {"lastChange", last}};
    return object;
}

QString replayWords(const engine::Replay &replay, qint64 atMs)
{
    QString text = QStringLiteral("As of %1, by revision %2 of the configuration:")
                       .arg(engine::document::time(atMs).toString())
                       .arg(replay.revision);
    text += u'\n' + decisionWords(replay.decision);
    if (replay.lastChange)
        text += QStringLiteral("\n  the last change before: %1 %2, by %3 at %4")
                    .arg(replay.lastChange->verb, models::displayText(replay.lastChange->object),
                         models::displayText(replay.lastChange->author),
                         engine::document::time(replay.lastChange->timeMs).toString());
    return text;
}

/// What is the same in two answers: everything but the words of the steps.
QJsonObject comparable(const policy::Decision &decision)
{
    QJsonObject object = policy::toJson(decision);
    object.remove("steps");
    return object;
}

Outcome replaySession(Call &call)
{
    const QString &name = call.arguments.words.at(0);
    CTL_TRY(found, call.commands.session(name));
    if (!found)
        return Error{ErrorCode::NotFound, {QStringLiteral("session"), name}};
    const policy::BootRequest request = engine::replayOf(*found);
    CTL_TRY(replay, call.commands.explainAsOf(request, engine::replayRevision(*found)));
    QJsonObject object = replayObject(replay, request.atMs);
    const bool same = comparable(replay.decision) == comparable(found->decision);
    object["sameAsRecorded"] = same;
    return done(object,
                replayWords(replay, request.atMs) + (same ? QStringLiteral("\n  the same as was recorded")
                                                          : QStringLiteral("\n  not the same as was recorded: ") +
                                                                policy::reasonId(found->decision.reason)));
}

} // namespace

Outcome explainAsOf(Call &call, policy::BootRequest request)
{
    CTL_TRY(time, parseTime(call.arguments.value("as-of")));
    request.atMs = time;
    CTL_TRY(replay, call.commands.explainAsOf(request));
    return done(replayObject(replay, time), replayWords(replay, time));
}

QList<Verb> auditVerbs()
{
    return {
        {"session", "replay", "SESSION", {1, 1, {}, {}, {}}, replaySession},
        {"audit",
         "list",
         "[--since TIME] [--until TIME] [--author AUTHOR] [--verb VERB] [--object NAME] [--limit N]",
         {0, 0, {"since", "until", "author", "verb", "object", "limit"}, {}, {}},
         listAudit},
        {"audit", "verify", "[--noted HASH]", {0, 0, {"noted"}, {}, {}}, verifyAudit},
        {"audit", "export", "FILE", {1, 1, {}, {}, {}}, exportAudit},
    };
}

} // namespace slipway::ctl
