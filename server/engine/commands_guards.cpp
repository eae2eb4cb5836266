// SPDX-License-Identifier: GPL-3.0-or-later
// The guards against the accidental wipe: limits of required deployments, the brake, the quarantine; status messages.
#include "server/engine/commands_private.h"
#include "server/engine/outlook.h"
#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::engine {

namespace {

constexpr qsizetype NamedInRefusal = 10;

/// The site as it would be with this deployment in it.
std::shared_ptr<const site::Snapshot> withDeployment(const site::Snapshot &snapshot, site::Deployment deployment)
{
    site::Configuration would = snapshot.configuration();
    deployment.enabled = true;
    for (site::Deployment &row : would.deployments) {
        if (row.id == deployment.id) {
            row = deployment;
            return std::make_shared<const site::Snapshot>(std::move(would));
        }
    }
    // Above every other, as the next id will be.
    deployment.id = {u"~"_s};
    would.deployments.append(deployment);
    return std::make_shared<const site::Snapshot>(std::move(would));
}

DeploymentRisk::Verdict verdictOn(const DeploymentRisk &risk, CollectionId collection)
{
    using Verdict = DeploymentRisk::Verdict;
    if (collection == site::AllSystems)
        return Verdict::Forbidden;
    const Verdict bySize = risk.bySize();
    return collection == site::AllUnknownComputers ? std::max(bySize, Verdict::NeedsConsent) : bySize;
}

/// It is required and will start without anybody's doing, or as soon as somebody releases the brake.
bool comes(const policy::Candidate &candidate)
{
    using policy::Rejection;
    return candidate.purpose == site::Deployment::Purpose::Required &&
           (candidate.rejection == Rejection::NotStarted ||
            candidate.rejection == Rejection::OutsideMaintenanceWindow || candidate.rejection == Rejection::Braked);
}

} // namespace

QStringList DeploymentRisk::starting() const
{
    QStringList names;
    for (const Outlook &machine : machines) {
        if (machine.starts())
            names.append(machine.name);
    }
    return names;
}

DeploymentRisk::Verdict DeploymentRisk::bySize() const
{
    if (maximumSize > 0 && members > maximumSize)
        return Verdict::Forbidden;
    return defaultSize > 0 && members > defaultSize ? Verdict::NeedsConsent : Verdict::Harmless;
}

bool DeploymentRisk::asks() const
{
    return verdict != Verdict::Harmless || everyUnknown ||
           std::any_of(machines.begin(), machines.end(), [](const Outlook &machine) {
               const auto &candidates = machine.decision.candidates;
               return machine.starts() || std::any_of(candidates.begin(), candidates.end(), comes);
           });
}

Result<void> Commands::Private::note(const QString &id, const QString &severity, const QStringList &args)
{
    const auto added = state->addStatusMessage({0, clock.utcMs(), id, severity, args});
    if (!added)
        return fail(added.error());
    return {};
}

Result<void> Commands::Private::recorded(const QString &verb, const QString &object, const QJsonObject &detail,
                                         const std::function<Result<void>()> &work)
{
    return runtimeChange([&]() -> Result<void> {
        if (const auto done = work(); !done)
            return done;
        return site->exclusive([&] { return audit(verb, object, detail); });
    });
}

Result<DeploymentRisk> Commands::Private::risk(const site::Deployment &deployment, CollectionId id, bool evaluate)
{
    const auto now = snapshot();
    if (!now)
        return fail(now.error());
    const site::Collection *collection = (*now)->collection(id);
    if (!collection)
        return failure(ErrorCode::NotFound, {u"collection"_s, QString::number(id.value)});
    DeploymentRisk risk;
    risk.collection = collection->name;
    risk.builtIn = collection->builtIn;
    risk.members = (*now)->memberCount(id);
    risk.defaultSize = (*now)->settings().riskDefaultSize;
    risk.maximumSize = (*now)->settings().riskMaximumSize;
    risk.everyUnknown = !(*now)->unknownMembers(id).isEmpty() && (*now)->settings().unknownComputers;
    risk.verdict = verdictOn(risk, id);
    if (!evaluate)
        return risk;
    const auto ledger = state->ledger();
    if (!ledger)
        return fail(ledger.error());
    const auto subjects = ledgerSubjects(id);
    if (!subjects)
        return fail(subjects.error());
    const auto would = withDeployment(**now, deployment);
    const Outlooks next(*would, *ledger, *state, clock.utcMs());
    for (const DeviceId device : *subjects) {
        auto machine = next.of(device);
        if (!machine)
            return fail(machine.error());
        risk.machines.append(*std::move(machine));
    }
    return risk;
}

Result<void> Commands::Private::refuseRisk(const site::Deployment &deployment, bool accepted)
{
    if (deployment.purpose != site::Deployment::Purpose::Required)
        return {};
    auto found = risk(deployment, deployment.collection, false);
    if (!found)
        return fail(found.error());
    if (deployment.collection == site::AllSystems)
        return failure(ErrorCode::Refused, {u"A required deployment to %1 would start every machine of the site. "
                                            "Choose a smaller collection."_s.arg(found->collection)});
    using Verdict = DeploymentRisk::Verdict;
    if (found->verdict == Verdict::Harmless || (found->verdict == Verdict::NeedsConsent && accepted))
        return {};
    found = risk(deployment, deployment.collection, true);
    if (!found)
        return fail(found.error());
    return refusal(*found);
}

Failure<Error> Commands::Private::refusal(const DeploymentRisk &risk, const QString &what)
{
    const QStringList starting = risk.starting();
    QStringList args{risk.collection, QString::number(risk.members), QString::number(starting.size()),
                     starting.mid(0, NamedInRefusal).join(u", "_s),
                     risk.verdict == DeploymentRisk::Verdict::Forbidden ? QString::number(risk.maximumSize)
                                                                        : QString()};
    if (!what.isEmpty())
        args.append(what);
    return failure(ErrorCode::RiskNotAccepted, args);
}

void Commands::Private::noteAcceptedRisk(const DeploymentId &id)
{
    const auto now = snapshot();
    const site::Deployment *deployment = now ? (*now)->deployment(id) : nullptr;
    if (!deployment || deployment->purpose != site::Deployment::Purpose::Required)
        return;
    const auto accepted = risk(*deployment, deployment->collection, false);
    if (accepted && accepted->verdict == DeploymentRisk::Verdict::NeedsConsent)
        (void)note(u"RISK_ACCEPTED"_s, u"warning"_s,
                   {currentUser(), id.value, accepted->collection, QString::number(accepted->members)});
}

Result<DeploymentRisk> Commands::riskOf(const NewDeployment &deployment)
{
    site::Deployment would;
    would.taskSequence = deployment.taskSequence;
    would.collection = deployment.collection;
    would.purpose = deployment.purpose;
    would.availableTo = deployment.availableTo;
    would.startMs = deployment.startMs;
    would.expireMs = deployment.expireMs;
    return d->risk(would, deployment.collection, true);
}

Result<DeploymentRisk> Commands::riskOfEnabling(const DeploymentId &id)
{
    const auto snapshot = d->snapshot();
    if (!snapshot)
        return fail(snapshot.error());
    const site::Deployment *deployment = (*snapshot)->deployment(id);
    if (!deployment)
        return failure(ErrorCode::NotFound, {u"deployment"_s, id.value});
    return d->risk(*deployment, deployment->collection, true);
}

Result<void> Commands::engageBrake()
{
    return d->recorded(u"brake.engage"_s, {}, {}, [this]() -> Result<void> {
        const auto engaged = d->state->engageBrake();
        if (!engaged)
            return fail(engaged.error());
        if (!*engaged)
            return failure(ErrorCode::Refused, {u"The brake is engaged already. Nothing was changed."_s});
        return d->note(u"BRAKE_ENGAGED_BY_HAND"_s, u"warning"_s, {Private::currentUser()});
    });
}

Result<void> Commands::releaseBrake()
{
    return d->recorded(u"brake.release"_s, {}, {}, [this]() -> Result<void> {
        const auto released = d->state->releaseBrake();
        if (!released)
            return fail(released.error());
        if (!*released)
            return failure(ErrorCode::Refused, {u"The brake is not engaged. Nothing was changed."_s});
        return d->note(u"BRAKE_RELEASED"_s, u"info"_s, {Private::currentUser()});
    });
}

Result<void> Commands::quarantineDevice(DeviceId device)
{
    const auto name = d->nameOf(device);
    if (!name)
        return fail(name.error());
    return d->recorded(u"quarantine.add"_s, *name, {}, [&]() -> Result<void> {
        const auto added = d->state->quarantine(device);
        if (!added)
            return fail(added.error());
        if (!*added)
            return failure(ErrorCode::Refused, {u"%1 is in quarantine already. Nothing was changed."_s.arg(*name)});
        return d->note(u"QUARANTINED_BY_HAND"_s, u"warning"_s, {*name, Private::currentUser()});
    });
}

Result<void> Commands::releaseQuarantine(const QList<DeviceId> &devices)
{
    QStringList names;
    for (const DeviceId device : devices) {
        const auto name = d->nameOf(device);
        if (!name)
            return fail(name.error());
        names.append(*name);
    }
    const QJsonObject detail{{"devices", QJsonArray::fromStringList(names)}};
    return d->recorded(u"quarantine.release"_s, names.join(u", "_s), detail, [&]() -> Result<void> {
        for (qsizetype i = 0; i < devices.size(); ++i) {
            const auto released = d->state->releaseQuarantine(devices[i]);
            if (!released)
                return fail(released.error());
            if (!*released)
                return failure(ErrorCode::Refused, {u"%1 is not in quarantine. Nothing was changed."_s.arg(names[i])});
        }
        return d->note(u"QUARANTINE_RELEASED"_s, u"info"_s, {names.join(u", "_s), Private::currentUser()});
    });
}

Result<bool> Commands::answering()
{
    const auto settings = d->site->settings().all();
    if (!settings)
        return fail(settings.error());
    return site::settingsFrom(*settings).responderActive;
}

Result<QList<store::StatusMessage>> Commands::statusMessages(const store::StatusQuery &query)
{
    return d->state->statusMessages(query);
}

} // namespace slipway::engine
