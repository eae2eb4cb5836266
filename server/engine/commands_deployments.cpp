// SPDX-License-Identifier: GPL-3.0-or-later
// Task sequences and deployments.
#include "server/engine/audit_detail.h"
#include "server/engine/commands_private.h"
#include <limits>

using namespace Qt::StringLiterals;

namespace slipway::engine {

namespace {

bool bootsByNetwork(const site::Deployment &deployment)
{
    return deployment.enabled && deployment.availableTo != site::Deployment::AvailableTo::Clients;
}

/// Machines that `before` left alone, `after` may start.
bool bootsMore(const site::Deployment &before, const site::Deployment &after)
{
    constexpr qint64 never = std::numeric_limits<qint64>::max();
    return bootsByNetwork(after) &&
           (!bootsByNetwork(before) || after.startMs.value_or(0) < before.startMs.value_or(0) ||
            after.expireMs.value_or(never) > before.expireMs.value_or(never));
}

} // namespace

Result<QJsonObject> Commands::Private::taskSequenceFacts(const site::TaskSequence &sequence)
{
    QJsonObject facts{{"name", sequence.name}, {"bootImage", QJsonValue::Null}};
    if (sequence.bootImage.isValid()) {
        const auto image = site->bootImages().bootImage(sequence.bootImage);
        if (!image)
            return fail(image.error());
        facts["bootImage"] = image->name;
    }
    return facts;
}

Result<QJsonObject> Commands::Private::deploymentFacts(const DeploymentId &id)
{
    const auto deployment = site->deployments().deployment(id);
    if (!deployment)
        return fail(deployment.error());
    const auto sequence = site->taskSequences().taskSequence(deployment->taskSequence);
    if (!sequence)
        return fail(sequence.error());
    const auto collection = site->collections().collection(deployment->collection);
    if (!collection)
        return fail(collection.error());
    return audit::facts(*deployment, sequence->name, collection->name);
}

Result<TaskSequenceId> Commands::addTaskSequence(const QString &name, BootImageId image)
{
    const auto checked = Private::checkedName(name);
    if (!checked)
        return fail(checked.error());
    return d->change<TaskSequenceId>([&]() -> Result<TaskSequenceId> {
        if (image.isValid()) {
            if (const auto known = d->site->bootImages().bootImage(image); !known)
                return fail(known.error());
        }
        const site::TaskSequence added{{}, *checked, image};
        const auto id = d->site->taskSequences().add(added);
        if (!id)
            return id;
        const auto facts = d->taskSequenceFacts(added);
        if (!facts)
            return fail(facts.error());
        if (const auto noted = d->audit(u"task-sequence.add"_s, added.name, audit::added(*facts)); !noted)
            return fail(noted.error());
        return id;
    });
}

Result<void> Commands::changeTaskSequence(TaskSequenceId id, std::optional<QString> name,
                                          std::optional<BootImageId> image)
{
    return d->site->change([&]() -> Result<void> {
        auto sequence = d->site->taskSequences().taskSequence(id);
        if (!sequence)
            return fail(sequence.error());
        const auto before = d->taskSequenceFacts(*sequence);
        if (!before)
            return fail(before.error());
        if (name) {
            const auto checked = Private::checkedName(*name);
            if (!checked)
                return fail(checked.error());
            sequence->name = *checked;
        }
        if (image) {
            if (image->isValid()) {
                if (const auto known = d->site->bootImages().bootImage(*image); !known)
                    return fail(known.error());
            }
            sequence->bootImage = *image;
        }
        if (const auto updated = d->site->taskSequences().update(*sequence); !updated)
            return updated;
        const auto after = d->taskSequenceFacts(*sequence);
        if (!after)
            return fail(after.error());
        return d->audit(u"task-sequence.change"_s, before->value(u"name"_s).toString(), audit::change(*before, *after));
    });
}

Result<void> Commands::removeTaskSequence(TaskSequenceId id)
{
    return d->site->change([&]() -> Result<void> {
        const auto sequence = d->site->taskSequences().taskSequence(id);
        if (!sequence)
            return fail(sequence.error());
        const auto users = d->site->taskSequences().users(id);
        if (!users)
            return fail(users.error());
        if (!users->isEmpty())
            return failure(ErrorCode::InUse, {u"task sequence"_s, sequence->name, users->join(u", "_s)});
        const auto facts = d->taskSequenceFacts(*sequence);
        if (!facts)
            return fail(facts.error());
        if (const auto removed = d->site->taskSequences().remove(id); !removed)
            return removed;
        return d->audit(u"task-sequence.remove"_s, sequence->name, audit::removed(*facts));
    });
}

Result<DeploymentId> Commands::addDeployment(const NewDeployment &deployment)
{
    const auto made = d->change<DeploymentId>([&]() -> Result<DeploymentId> {
        const auto collection = d->site->collections().collection(deployment.collection);
        if (!collection)
            return fail(collection.error());
        site::Deployment added;
        added.taskSequence = deployment.taskSequence;
        added.collection = deployment.collection;
        added.purpose = deployment.purpose;
        added.availableTo = deployment.availableTo;
        added.startMs = deployment.startMs;
        added.expireMs = deployment.expireMs;
        // Within the transaction, so that nobody adds members between the count and the commit.
        if (const auto safe = d->refuseRisk(added, deployment.acceptRisk); !safe)
            return fail(safe.error());
        const auto id = d->site->deployments().add(added);
        if (!id)
            return id;
        const auto facts = d->deploymentFacts(*id);
        if (!facts)
            return fail(facts.error());
        if (const auto noted = d->audit(u"deployment.add"_s, id->value, audit::added(*facts)); !noted)
            return fail(noted.error());
        return id;
    });
    if (made)
        d->noteAcceptedRisk(*made);
    return made;
}

Result<void> Commands::setDeploymentEnabled(const DeploymentId &id, bool enabled, bool acceptRisk)
{
    const auto done = d->site->change([&]() -> Result<void> {
        const auto now = d->snapshot();
        if (!now)
            return fail(now.error());
        const site::Deployment *deployment = (*now)->deployment(id);
        if (enabled && deployment && !deployment->enabled) {
            if (const auto safe = d->refuseRisk(*deployment, acceptRisk); !safe)
                return safe;
        }
        const auto before = d->deploymentFacts(id);
        if (!before)
            return fail(before.error());
        if (const auto set = d->site->deployments().setEnabled(id, enabled); !set)
            return set;
        QJsonObject after = *before;
        after["enabled"] = enabled;
        return d->audit(enabled ? u"deployment.enable"_s : u"deployment.disable"_s, id.value.toUpper(),
                        audit::change(*before, after));
    });
    if (done && enabled)
        d->noteAcceptedRisk(id);
    return done;
}

Result<site::Deployment> Commands::Private::changedDeployment(const DeploymentId &id, const DeploymentChange &change)
{
    auto deployment = site->deployments().deployment(id);
    if (!deployment)
        return deployment;
    if (change.availableTo)
        deployment->availableTo = *change.availableTo;
    if (change.startMs)
        deployment->startMs = *change.startMs;
    if (change.expireMs)
        deployment->expireMs = *change.expireMs;
    if (change.enabled)
        deployment->enabled = *change.enabled;
    if ((change.startMs || change.expireMs) && deployment->startMs && deployment->expireMs &&
        *deployment->expireMs <= *deployment->startMs)
        return failure(ErrorCode::Refused, {u"The deployment would expire before it starts. Nothing was changed."_s});
    return deployment;
}

Result<void> Commands::changeDeployment(const DeploymentId &id, const DeploymentChange &change)
{
    bool more = false;
    const auto done = d->site->change([&]() -> Result<void> {
        const auto before = d->site->deployments().deployment(id);
        if (!before)
            return fail(before.error());
        const auto after = d->changedDeployment(id, change);
        if (!after)
            return fail(after.error());
        more = bootsMore(*before, *after);
        // Within the transaction, so that nobody adds members between the count and the commit.
        if (const auto safe = more ? d->refuseRisk(*after, change.acceptRisk) : Result<void>(); !safe)
            return safe;
        const auto was = d->deploymentFacts(id);
        if (!was)
            return fail(was.error());
        if (const auto updated = d->site->deployments().update(*after); !updated)
            return updated;
        const auto is = d->deploymentFacts(id);
        if (!is)
            return fail(is.error());
        return d->audit(u"deployment.change"_s, id.value.toUpper(), audit::change(*was, *is));
    });
    if (done && more)
        d->noteAcceptedRisk(id);
    return done;
}

Result<DeploymentRisk> Commands::riskOfChange(const DeploymentId &id, const DeploymentChange &change)
{
    const auto before = d->site->deployments().deployment(id);
    if (!before)
        return fail(before.error());
    const auto after = d->changedDeployment(id, change);
    if (!after)
        return fail(after.error());
    auto risk = d->risk(*after, after->collection, true);
    // What boots less than before asks for no consent.
    if (risk && !bootsMore(*before, *after))
        risk->verdict = DeploymentRisk::Verdict::Harmless;
    return risk;
}

Result<void> Commands::removeDeployment(const DeploymentId &deployment)
{
    return d->site->change([&]() -> Result<void> {
        const auto facts = d->deploymentFacts(deployment);
        if (!facts)
            return fail(facts.error());
        if (const auto removed = d->site->deployments().remove(deployment); !removed)
            return removed;
        return d->audit(u"deployment.remove"_s, deployment.value.toUpper(), audit::removed(*facts));
    });
}

} // namespace slipway::engine
