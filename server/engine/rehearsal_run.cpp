// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/rehearsal_run.h"
#include "server/engine/commands.h"
#include "server/engine/rehearsal_machine.h"
#include "server/site/rehearsal.h"
#include <QRandomGenerator>
#include <QScopeGuard>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace slipway::engine {

namespace {

using Kind = RehearsedMachine::Kind;
using AvailableTo = site::Deployment::AvailableTo;
constexpr std::array Kinds{Kind::Bios, Kind::UefiX64, Kind::UefiArm64};

bool fits(const site::BootImage &image, Kind kind)
{
    const bool bios = kind == Kind::Bios;
    if (kind == Kind::UefiArm64 ? image.architecture != site::Architecture::Arm64
                                : image.architecture == site::Architecture::Arm64)
        return false;
    if (kind == Kind::UefiX64 && image.architecture != site::Architecture::X64)
        return false;
    return image.kind != site::BootImage::Kind::Program || bios == (image.firmware == site::Firmware::Bios);
}

bool reaches(const site::Deployment &deployment)
{
    return deployment.enabled && deployment.availableTo != AvailableTo::Clients &&
           deployment.availableTo != AvailableTo::MediaPxeHidden;
}

/// The collection of the newest deployment that a machine of this kind could boot from; none: there is no such.
CollectionId collectionFor(Kind kind, const site::Snapshot &snapshot)
{
    const site::Deployment *best = nullptr;
    for (const site::Deployment &deployment : snapshot.configuration().deployments) {
        const site::TaskSequence *sequence = snapshot.taskSequence(deployment.taskSequence);
        const site::BootImage *image = sequence ? snapshot.bootImage(sequence->bootImage) : nullptr;
        if (image && reaches(deployment) && fits(*image, kind) && (!best || best->id < deployment.id))
            best = &deployment;
    }
    return best ? best->collection : CollectionId();
}

/// The site has nothing for this kind of machine, which is no fault as long as it has something for another.
bool hasNothing(const RehearsedMachine &machine)
{
    using policy::Rejection;
    if (machine.decision.answer != policy::Answer::Silent)
        return false;
    if (machine.decision.reason == policy::Reason::UnsupportedArchitecture)
        return true;
    if (machine.decision.reason != policy::Reason::NoUsableDeployment &&
        machine.decision.reason != policy::Reason::NoDeployment)
        return false;
    const auto &candidates = machine.decision.candidates;
    return std::all_of(candidates.begin(), candidates.end(), [](const policy::Candidate &candidate) {
        return candidate.rejection == Rejection::ArchitectureMismatch ||
               candidate.rejection == Rejection::FirmwareMismatch;
    });
}

/// Where there is nothing for anybody, that is what is wrong.
void settle(Rehearsed &all)
{
    const bool anybody = std::any_of(all.machines.begin(), all.machines.end(),
                                     [](const RehearsedMachine &machine) { return !hasNothing(machine); });
    for (RehearsedMachine &machine : all.machines) {
        const bool silent = !machine.steps.isEmpty() && machine.steps.last().failure == u"silent";
        if (anybody && silent && hasNothing(machine))
            machine.outcome = RehearsedMachine::Outcome::Nothing;
    }
}

Result<Rehearsed> play(const store::SiteLocation &site, Commands &commands, const RehearsalPlan &plan,
                       const QList<site::Rehearsal> &members, const site::Snapshot &snapshot,
                       const RehearsalWatch &watch)
{
    const auto ledger = commands.ledger();
    if (!ledger)
        return fail(ledger.error());
    const site::Snapshot with(site::withRehearsals(snapshot.configuration(), members), snapshot.surroundings(),
                              &snapshot);
    const content::Library library(site.contentFolder());
    const content::Loaders loaders = content::Loaders::find();
    Rehearsed all;
    for (qsizetype i = 0; i < members.size(); ++i) {
        RehearsedMachine machine;
        machine.kind = Kinds[size_t(i)];
        const site::Collection *collection = snapshot.collection(members[i].collection);
        machine.collection = collection ? collection->name : QString();
        RehearsalMachine simulated(machine.kind, members[i].mac, {plan, with, *ledger, library, loaders, watch});
        if (!simulated.run(machine))
            return failure(ErrorCode::Cancelled);
        all.machines.append(machine);
    }
    settle(all);
    return all;
}

} // namespace

QString rehearsedKindKey(Kind kind)
{
    return kind == Kind::Bios ? u"bios"_s : kind == Kind::UefiX64 ? u"uefi-x64"_s : u"uefi-arm64"_s;
}

QString rehearsedOutcomeKey(RehearsedMachine::Outcome outcome)
{
    using Outcome = RehearsedMachine::Outcome;
    return outcome == Outcome::Passed ? u"passed"_s : outcome == Outcome::Failed ? u"failed"_s : u"nothing"_s;
}

QString rehearsalStepKey(RehearsalStep::Kind kind)
{
    switch (kind) {
    case RehearsalStep::Kind::Offer:
        return u"offer"_s;
    case RehearsalStep::Kind::BootService:
        return u"boot-service"_s;
    case RehearsalStep::Kind::BootProgram:
        return u"boot-program"_s;
    case RehearsalStep::Kind::Content:
        break;
    }
    return u"content"_s;
}

QString rehearsalOutcomeKey(RehearsalStep::Outcome outcome)
{
    using Outcome = RehearsalStep::Outcome;
    return outcome == Outcome::Passed ? u"passed"_s : outcome == Outcome::Failed ? u"failed"_s : u"not-needed"_s;
}

bool Rehearsed::passed() const
{
    using Outcome = RehearsedMachine::Outcome;
    const auto has = [this](Outcome outcome) {
        return std::any_of(machines.begin(), machines.end(),
                           [outcome](const RehearsedMachine &machine) { return machine.outcome == outcome; });
    };
    return has(Outcome::Passed) && !has(Outcome::Failed);
}

Result<Rehearsed> rehearse(const store::SiteLocation &site, const RehearsalPlan &plan, const RehearsalWatch &watch)
{
    auto opened = Commands::open(site, Commands::Missing::Fail);
    if (!opened)
        return fail(opened.error());
    Commands &commands = **opened;
    const auto snapshot = commands.snapshot();
    if (!snapshot)
        return fail(snapshot.error());
    if (plan.collection.isValid() && !(*snapshot)->collection(plan.collection))
        return failure(ErrorCode::NotFound, {u"collection"_s, QString::number(plan.collection.value)});
    QList<site::Rehearsal> members;
    const quint32 random = QRandomGenerator::global()->generate() & ~3U;
    for (const Kind kind : Kinds) {
        CollectionId collection = plan.collection.isValid() ? plan.collection : collectionFor(kind, **snapshot);
        if (!collection.isValid())
            collection = site::AllSystems;
        members.append({site::rehearsalMac(random + quint32(kind)), collection});
    }
    if (const auto begun = commands.beginRehearsal(members); !begun)
        return fail(begun.error());
    const auto end = qScopeGuard([&] { (void)commands.endRehearsal(members); }); // it expires where that fails
    return play(site, commands, plan, members, **snapshot, watch);
}

} // namespace slipway::engine
