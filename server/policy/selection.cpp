// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/policy/selection.h"
#include <algorithm>
#include <tuple>

namespace slipway::policy {

namespace {

using site::Deployment;

ArchitectureMatch architectureMatch(const site::BootImage &image, const ClientPlatform &platform, bool x86OnX64Bios)
{
    if (image.architecture == platform.architecture)
        return ArchitectureMatch::Exact;
    const bool x64Bios = platform.firmware == site::Firmware::Bios && platform.architecture == site::Architecture::X64;
    const bool compatible = x64Bios && x86OnX64Bios && image.architecture == site::Architecture::X86;
    return compatible ? ArchitectureMatch::Compatible : ArchitectureMatch::None;
}

Rejection rejectionByDeployment(const Judged &judged, const Claimant &claimant, const site::Settings &settings)
{
    const Deployment &deployment = *judged.deployment;
    if (deployment.availableTo == Deployment::AvailableTo::Clients)
        return Rejection::NotVisibleToPxe;
    if (deployment.availableTo == Deployment::AvailableTo::MediaPxeHidden && !judged.preferred)
        return Rejection::Hidden;
    if (!deployment.enabled)
        return Rejection::Disabled;
    if (settings.enforceSchedule && deployment.startMs && claimant.atMs < *deployment.startMs)
        return Rejection::NotStarted;
    if (settings.enforceSchedule && deployment.expireMs && claimant.atMs >= *deployment.expireMs)
        return Rejection::Expired;
    return Rejection::None;
}

Rejection rejectionByImage(const Judged &judged, const ClientPlatform &platform)
{
    if (!judged.image)
        return Rejection::NoBootImage;
    const site::BootImage &image = *judged.image;
    if (!image.pxeEnabled)
        return Rejection::ImageNotPxeEnabled;
    if (!image.hasContent())
        return Rejection::ContentMissing;
    if (judged.architectureMatch == ArchitectureMatch::None)
        return Rejection::ArchitectureMismatch;
    if (image.kind == site::BootImage::Kind::Program && image.firmware != platform.firmware)
        return Rejection::FirmwareMismatch;
    return Rejection::None;
}

/// What stops only required deployments: they wipe machines.
Rejection rejectionByLedger(const Judged &judged, const Claimant &claimant, const Ledger &ledger)
{
    if (judged.deployment->purpose != Deployment::Purpose::Required)
        return Rejection::None;
    if (claimant.ledgerSubject.isValid()) {
        const auto state = ledger.state(claimant.ledgerSubject, judged.deployment->id);
        if (state == LedgerState::Started || state == LedgerState::Served)
            return Rejection::AlreadyRun;
        if (state == LedgerState::Superseded)
            return Rejection::Superseded;
    }
    if (claimant.conflict)
        return Rejection::ConflictingIdentity;
    if (claimant.schedule.closed)
        return Rejection::OutsideMaintenanceWindow;
    if (ledger.isQuarantined(claimant.ledgerSubject))
        return Rejection::Quarantined;
    return ledger.brake() ? Rejection::Braked : Rejection::None;
}

/// A window that opens when the deployment has expired does not help it.
std::optional<qint64> openingFor(const Deployment &deployment, const Schedule &schedule, const site::Settings &settings)
{
    const bool tooLate = settings.enforceSchedule && schedule.opensMs && deployment.expireMs &&
                         *schedule.opensMs >= *deployment.expireMs;
    return tooLate ? std::nullopt : schedule.opensMs;
}

bool ranksAbove(const Judged &a, const Judged &b)
{
    const auto rank = [](const Judged &judged) {
        return std::tuple(judged.preferred, judged.architectureMatch == ArchitectureMatch::Exact,
                          judged.deployment->purpose == Deployment::Purpose::Required);
    };
    if (rank(a) != rank(b))
        return rank(a) > rank(b);
    return a.deployment->id > b.deployment->id;
}

} // namespace

Judged judge(const Deployment &deployment, const Claimant &claimant, const site::Snapshot &snapshot,
             const Ledger &ledger)
{
    Judged judged{.deployment = &deployment,
                  .sequence = snapshot.taskSequence(deployment.taskSequence),
                  .preferred = claimant.preferredDeployment.isValid() && claimant.preferredDeployment == deployment.id};
    judged.image = judged.sequence ? snapshot.bootImage(judged.sequence->bootImage) : nullptr;
    if (judged.image)
        judged.architectureMatch =
            architectureMatch(*judged.image, claimant.platform, snapshot.settings().x86ImageOnX64Bios);

    judged.rejection = rejectionByDeployment(judged, claimant, snapshot.settings());
    if (judged.rejection == Rejection::None)
        judged.rejection = rejectionByImage(judged, claimant.platform);
    if (judged.rejection == Rejection::None)
        judged.rejection = rejectionByLedger(judged, claimant, ledger);
    if (judged.rejection == Rejection::OutsideMaintenanceWindow)
        judged.opensMs = openingFor(deployment, claimant.schedule, snapshot.settings());
    return judged;
}

QList<Judged> select(const QList<const Deployment *> &deployments, const Claimant &claimant,
                     const site::Snapshot &snapshot, const Ledger &ledger)
{
    QList<Judged> all;
    all.reserve(deployments.size());
    for (const Deployment *deployment : deployments)
        all.append(judge(*deployment, claimant, snapshot, ledger));
    std::sort(all.begin(), all.end(),
              [](const Judged &a, const Judged &b) { return a.deployment->id > b.deployment->id; });

    auto chosen = all.end();
    for (auto at = all.begin(); at != all.end(); ++at) {
        if (at->rejection == Rejection::None && (chosen == all.end() || ranksAbove(*at, *chosen)))
            chosen = at;
    }
    if (chosen == all.end())
        return all;
    for (auto at = all.begin(); at != all.end(); ++at) {
        if (at != chosen && at->rejection == Rejection::None)
            at->rejection = Rejection::LowerPriority;
    }
    std::rotate(all.begin(), chosen, chosen + 1);
    return all;
}

} // namespace slipway::policy
