// SPDX-License-Identifier: GPL-3.0-or-later
// Clear and its undo, the brake, the quarantine, stop answering, and the status messages that tell of them.
#include "app/ctl_call.h"
#include "models/texts/status_text.h"
#include "server/engine/document.h"
#include <climits>

namespace slipway::ctl {

namespace {
using engine::document::time;

Result<QList<DeviceId>> findDevices(Call &call)
{
    QList<DeviceId> devices;
    for (const QString &name : call.arguments.words) {
        const auto id = call.commands.findDevice(name);
        if (!id)
            return fail(id.error());
        devices.append(*id);
    }
    return devices;
}

QJsonObject previewObject(const engine::ClearPreview &row)
{
    QJsonArray rows;
    for (const policy::LedgerRow &gone : row.rows)
        rows.append(QJsonObject{{"deployment", gone.deployment.value},
                                {"time", time(gone.timeMs)},
                                {"state", policy::ledgerStateKey(gone.state)}});
    return {{"device", row.next.name},
            {"bootingNow", row.bootingNow},
            {"rows", rows},
            {"assumed", row.next.assumed},
            {"next", policy::toJson(row.next.decision)}};
}

QString outcomeText(const policy::Decision &decision)
{
    QString text = policy::reasonId(decision.reason);
    if (decision.answer != policy::Answer::Silent)
        text += QStringLiteral(" ") + decision.deployment.value;
    for (const policy::Candidate &candidate : decision.candidates) {
        if (candidate.opensMs) // the window to come is what a preview must not keep back
            text += QStringLiteral("; REQUIRED %1 from %2 on")
                        .arg(candidate.deployment.value, time(*candidate.opensMs).toString());
    }
    return text;
}

Outcome previewClear(const QList<engine::ClearPreview> &previews)
{
    QJsonArray objects;
    QList<QStringList> rows{{"DEVICE", "CLEARS", "THEN AT THE NEXT PXE BOOT"}};
    for (const engine::ClearPreview &preview : previews) {
        objects.append(previewObject(preview));
        QStringList gone;
        for (const policy::LedgerRow &row : preview.rows)
            gone.append(row.deployment.value);
        const QString clears = preview.bootingNow ? QStringLiteral("booting now, not cleared")
                               : gone.isEmpty()   ? QStringLiteral("-")
                                                  : gone.join(QStringLiteral(", "));
        rows.append({preview.next.name, clears, outcomeText(preview.next.decision)});
    }
    return done(objects, table(rows));
}

Outcome clear(Call &call)
{
    const bool byCollection = call.arguments.has("collection");
    if (byCollection != call.arguments.words.isEmpty())
        return UsageError{QStringLiteral("Name devices, or --collection COLLECTION.")};
    const bool preview = call.arguments.has("preview");
    const QString reason = call.arguments.value("reason");
    engine::ClearedRequired cleared;
    if (byCollection) {
        CTL_TRY(id, call.commands.findCollection(call.arguments.value("collection")));
        if (preview) {
            CTL_TRY(previews, call.commands.previewClear(id));
            return previewClear(previews);
        }
        CTL_TRY(result, call.commands.clearRequiredPxe(id, reason));
        cleared = result;
    } else {
        CTL_TRY(devices, findDevices(call));
        if (preview) {
            CTL_TRY(previews, call.commands.previewClear(devices));
            return previewClear(previews);
        }
        CTL_TRY(result, call.commands.clearRequiredPxe(devices, reason));
        cleared = result;
    }
    QString text = QStringLiteral("cleared: %1").arg(cleared.cleared);
    if (cleared.clearing > 0)
        text += QStringLiteral(" (within ten seconds: slipwayctl clear-undo %1)").arg(cleared.clearing);
    if (!cleared.bootingNow.isEmpty())
        text += QStringLiteral("\nbooting now, not cleared: ") + word(QJsonArray::fromStringList(cleared.bootingNow));
    QJsonObject object{{"cleared", cleared.cleared}, {"bootingNow", QJsonArray::fromStringList(cleared.bootingNow)}};
    if (cleared.clearing > 0)
        object["clearing"] = cleared.clearing;
    return done(object, text);
}

Outcome undoClear(Call &call)
{
    CTL_TRY(id, parseNumber(call.arguments.words.at(0), 1, INT_MAX));
    CTL_TRY(undone, call.commands.undoClear(id));
    QString text = QStringLiteral("restored: %1").arg(undone.restored);
    if (!undone.begun.isEmpty())
        text += QStringLiteral("\nbegan to boot meanwhile, stays cleared: ") +
                word(QJsonArray::fromStringList(undone.begun));
    return done(QJsonObject{{"restored", undone.restored}, {"begun", QJsonArray::fromStringList(undone.begun)}}, text);
}

Outcome showBrake(Call &call)
{
    CTL_TRY(ledger, call.commands.ledger());
    if (!ledger.brake())
        return done(QJsonObject{{"engaged", false}}, QStringLiteral("The brake is not engaged."));
    const policy::Brake &brake = *ledger.brake();
    const bool byHand = brake.minutes == 0;
    QJsonObject object{{"engaged", true}, {"since", time(brake.sinceMs)}, {"byHand", byHand}};
    if (!byHand) {
        object["boots"] = brake.boots;
        object["minutes"] = brake.minutes;
    }
    return shown(object);
}

Outcome engageBrake(Call &call)
{
    CTL_DO(call.commands.engageBrake());
    return done(QJsonObject{{"engaged", true}});
}

Outcome releaseBrake(Call &call)
{
    CTL_DO(call.commands.releaseBrake());
    return done(QJsonObject{{"engaged", false}});
}

Outcome listQuarantine(Call &call)
{
    CTL_TRY(ledger, call.commands.ledger());
    CTL_TRY(snapshot, call.commands.snapshot());
    QJsonArray objects;
    QList<QStringList> rows{{"DEVICE", "SINCE", "REQUIRED BOOTS"}};
    for (const policy::Quarantine &quarantine : ledger.quarantines()) {
        const site::Device *device = snapshot->device(quarantine.device);
        const site::UnprovisionedRecord *record = ledger.unprovisioned(quarantine.device);
        const QString name = device ? device->name : record ? record->name() : QString();
        objects.append(QJsonObject{{"id", quarantine.device.value},
                                   {"device", name},
                                   {"since", time(quarantine.sinceMs)},
                                   {"boots", quarantine.boots}});
        rows.append({name, word(time(quarantine.sinceMs)), QString::number(quarantine.boots)});
    }
    return done(objects, table(rows));
}

Outcome addQuarantine(Call &call)
{
    CTL_TRY(device, call.commands.findDevice(call.arguments.words.at(0)));
    CTL_DO(call.commands.quarantineDevice(device));
    return done(QJsonObject{{"quarantined", call.arguments.words.at(0)}});
}

Outcome releaseQuarantine(Call &call)
{
    CTL_TRY(devices, findDevices(call));
    CTL_DO(call.commands.releaseQuarantine(devices));
    return done(QJsonObject{{"released", QJsonArray::fromStringList(call.arguments.words)}});
}

Outcome setAnswering(Call &call, bool answering)
{
    CTL_DO(call.commands.setSetting(QStringLiteral("responder.active"),
                                    answering ? QStringLiteral("true") : QStringLiteral("false")));
    return done(QJsonObject{{"answering", answering}});
}

Outcome stopAnswering(Call &call)
{
    return setAnswering(call, false);
}

Outcome startAnswering(Call &call)
{
    return setAnswering(call, true);
}

Outcome listStatus(Call &call)
{
    store::StatusQuery query;
    query.limit = 1'000'000; // all that are kept
    query.severity = call.arguments.value("severity");
    if (call.arguments.has("severity") && !QStringList{"info", "warning", "error"}.contains(query.severity))
        return UsageError{
            QStringLiteral("\"%1\" is not a severity; choose info, warning or error.").arg(query.severity)};
    if (call.arguments.has("since")) {
        CTL_TRY(since, parseTime(call.arguments.value("since")));
        query.sinceMs = since;
    }
    CTL_TRY(messages, call.commands.statusMessages(query));
    QJsonArray objects;
    QList<QStringList> rows{{"TIME", "SEVERITY", "ID", "MESSAGE"}};
    for (const store::StatusMessage &message : messages) {
        QJsonObject object = models::statusObject(message);
        object["number"] = message.id;
        objects.append(object);
        rows.append({word(object["time"]), message.severity, message.messageId, models::statusText(message)});
    }
    return done(objects, table(rows));
}
} // namespace

QList<Verb> guardVerbs()
{
    const Grammar none{};
    const Grammar one{1, 1, {}, {}, {}};
    return {
        {"clear-required-pxe",
         "",
         "DEVICE... | --collection COLLECTION [--reason TEXT] [--preview]",
         {0, -1, {"collection", "reason"}, {}, {"preview"}},
         clear},
        {"clear-undo", "", "CLEARING", one, undoClear},
        {"brake", "show", "", none, showBrake},
        {"brake", "engage", "", none, engageBrake},
        {"brake", "release", "", none, releaseBrake},
        {"quarantine", "list", "", none, listQuarantine},
        {"quarantine", "add", "DEVICE", one, addQuarantine},
        {"quarantine", "release", "DEVICE...", {1, -1, {}, {}, {}}, releaseQuarantine},
        {"stop-answering", "", "", none, stopAnswering},
        {"start-answering", "", "", none, startAnswering},
        {"status", "list", "[--since TIME] [--severity SEVERITY]", {0, 0, {"since", "severity"}, {}, {}}, listStatus},
    };
}

} // namespace slipway::ctl
