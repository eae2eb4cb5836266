// SPDX-License-Identifier: GPL-3.0-or-later
// Why a machine is answered or not, and why a deployment lost: stable ids (the outer contract). Their texts live in
// models/.
#pragma once
#include <QString>

namespace slipway::policy {

enum class Reason : quint8 {
    Required,
    Available,
    // silence, in the order in which the first that applies is given
    InterfaceNotAllowed,
    ResponderInactive,
    NotPxe,
    Excluded,
    UnsupportedArchitecture,
    ResponseDelay,
    OtherSite,
    UnknownNotSupported,
    NoDeployment,
    NoUsableDeployment,
};

enum class Rejection : quint8 {
    None, ///< chosen
    NotVisibleToPxe,
    Hidden,
    Disabled,
    NotStarted,
    Expired,
    NoBootImage,
    ImageNotPxeEnabled,
    ContentMissing,
    ArchitectureMismatch,
    FirmwareMismatch,
    AlreadyRun,
    Superseded,
    ConflictingIdentity,
    OutsideMaintenanceWindow, ///< required
    Quarantined,              ///< required
    Braked,                   ///< required
    LowerPriority,
};

QString reasonId(Reason reason);       ///< "NO_USABLE_DEPLOYMENT"
QString rejectionId(Rejection reason); ///< "ALREADY_RUN"; empty for None

} // namespace slipway::policy
