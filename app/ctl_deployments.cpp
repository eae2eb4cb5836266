// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl_call.h"
#include "server/engine/document.h"

namespace slipway::ctl {

namespace {
Result<QJsonObject> deploymentObject(engine::Commands &commands, const DeploymentId &id)
{
    auto snapshot = commands.snapshot();
    if (!snapshot)
        return fail(snapshot.error());
    const site::Deployment *deployment = (*snapshot)->deployment(id);
    if (!deployment)
        return failure(ErrorCode::NotFound, {QStringLiteral("deployment"), id.value});
    return engine::document::deployment(*deployment, **snapshot);
}

Outcome add(Call &call)
{
    const Arguments &given = call.arguments;
    engine::NewDeployment deployment;
    for (const char *needed : {"task-sequence", "collection", "purpose"})
        if (!given.has(needed))
            return UsageError{QStringLiteral("--%1 is missing.").arg(needed)};
    const auto purpose = site::purposeFromKey(given.value("purpose"));
    if (!purpose)
        return UsageError{
            QStringLiteral("\"%1\" is not a purpose; choose required or available.").arg(given.value("purpose"))};
    deployment.purpose = *purpose;
    if (given.has("available-to")) {
        const auto availableTo = site::availableToFromKey(given.value("available-to"));
        if (!availableTo)
            return UsageError{
                QStringLiteral("--available-to takes clients, clients-media-pxe, media-pxe or media-pxe-hidden.")};
        deployment.availableTo = *availableTo;
    }
    if (given.has("start")) {
        CTL_TRY(time, parseTime(given.value("start")));
        deployment.startMs = time;
    }
    if (given.has("expire")) {
        CTL_TRY(time, parseTime(given.value("expire")));
        deployment.expireMs = time;
    }
    deployment.acceptRisk = given.has("accept-risk");
    CTL_TRY(sequence, call.commands.findTaskSequence(given.value("task-sequence")));
    CTL_TRY(collection, call.commands.findCollection(given.value("collection")));
    deployment.taskSequence = sequence;
    deployment.collection = collection;
    CTL_TRY(id, call.commands.addDeployment(deployment));
    CTL_TRY(object, deploymentObject(call.commands, id));
    return added(object);
}

Outcome list(Call &call)
{
    CTL_TRY(snapshot, call.commands.snapshot());
    QJsonArray objects;
    QList<QStringList> rows{{"ID", "TASK SEQUENCE", "COLLECTION", "PURPOSE", "AVAILABLE TO", "ENABLED"}};
    for (const site::Deployment &deployment : snapshot->configuration().deployments) {
        const QJsonObject object = engine::document::deployment(deployment, *snapshot);
        objects.append(object);
        rows.append({word(object["id"]), word(object["taskSequence"]), word(object["collection"]),
                     word(object["purpose"]), word(object["availableTo"]), word(object["enabled"])});
    }
    return done(objects, table(rows));
}

Outcome show(Call &call)
{
    CTL_TRY(id, call.commands.findDeployment(call.arguments.words.at(0)));
    CTL_TRY(object, deploymentObject(call.commands, id));
    return shown(object);
}

Outcome remove(Call &call)
{
    CTL_TRY(id, call.commands.findDeployment(call.arguments.words.at(0)));
    CTL_DO(call.commands.removeDeployment(id));
    return done(QJsonObject{{"removed", id.value}});
}

Outcome setEnabled(Call &call, bool enabled)
{
    CTL_TRY(id, call.commands.findDeployment(call.arguments.words.at(0)));
    CTL_DO(call.commands.setDeploymentEnabled(id, enabled, call.arguments.has("accept-risk")));
    CTL_TRY(object, deploymentObject(call.commands, id));
    return done(object);
}

Outcome enable(Call &call)
{
    return setEnabled(call, true);
}

Outcome disable(Call &call)
{
    return setEnabled(call, false);
}
} // namespace

QList<Verb> deploymentVerbs()
{
    const Grammar one{1, 1, {}, {}, {}};
    return {
        {"deployment",
         "add",
         "--task-sequence SEQUENCE --collection COLLECTION --purpose required|available [--available-to WHOM] [--start "
         "TIME] [--expire TIME] [--accept-risk]",
         {0, 0, {"task-sequence", "collection", "purpose", "available-to", "start", "expire"}, {}, {"accept-risk"}},
         add},
        {"deployment", "list", "", {}, list},
        {"deployment", "show", "DEPLOYMENT", one, show},
        {"deployment", "remove", "DEPLOYMENT", one, remove},
        {"deployment", "disable", "DEPLOYMENT", one, disable},
        {"deployment", "enable", "DEPLOYMENT [--accept-risk]", {1, 1, {}, {}, {"accept-risk"}}, enable},
    };
}

} // namespace slipway::ctl
