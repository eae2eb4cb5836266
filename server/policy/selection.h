// SPDX-License-Identifier: GPL-3.0-or-later
// From the deployments that reach a machine to the one it gets, with a reason for every other (the outer contract).
// Pure; any thread.
#pragma once
#include "server/policy/decide.h"
#include "server/policy/schedule.h"

namespace slipway::policy {

/// The machine as the rules for deployments see it.
struct Claimant
{
    ClientPlatform platform;
    DeviceId ledgerSubject;           ///< whose rows count; none: the machine has no record
    DeploymentId preferredDeployment; ///< of a provisioned record
    bool conflict = false;            ///< MAC and GUID name two devices
    qint64 atMs = 0;                  ///< UTC
    Schedule schedule{};              ///< of the collections that hold it
};

/// One deployment that was looked at. `sequence` and `image` are null where they are missing.
struct Judged
{
    const site::Deployment *deployment = nullptr;
    const site::TaskSequence *sequence = nullptr;
    const site::BootImage *image = nullptr;
    Rejection rejection = Rejection::None;
    ArchitectureMatch architectureMatch = ArchitectureMatch::None;
    bool preferred = false;
    std::optional<qint64> opensMs{}; ///< OutsideMaintenanceWindow: when it will run; none: never
};

/// The first rejection that applies, or None: usable.
Judged judge(const site::Deployment &deployment, const Claimant &claimant, const site::Snapshot &snapshot,
             const Ledger &ledger);
/// The chosen one first and the rest by id descending; without a usable one all by id descending. At most one has None.
QList<Judged> select(const QList<const site::Deployment *> &deployments, const Claimant &claimant,
                     const site::Snapshot &snapshot, const Ledger &ledger);

} // namespace slipway::policy
