// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/policy/reason.h"

using namespace Qt::StringLiterals;

namespace slipway::policy {

QString reasonId(Reason reason)
{
    switch (reason) {
    case Reason::Required:
        return u"REQUIRED"_s;
    case Reason::Available:
        return u"AVAILABLE"_s;
    case Reason::InterfaceNotAllowed:
        return u"INTERFACE_NOT_ALLOWED"_s;
    case Reason::ResponderInactive:
        return u"RESPONDER_INACTIVE"_s;
    case Reason::NotPxe:
        return u"NOT_PXE"_s;
    case Reason::Excluded:
        return u"EXCLUDED"_s;
    case Reason::UnsupportedArchitecture:
        return u"UNSUPPORTED_ARCHITECTURE"_s;
    case Reason::ResponseDelay:
        return u"RESPONSE_DELAY"_s;
    case Reason::OtherSite:
        return u"OTHER_SITE"_s;
    case Reason::UnknownNotSupported:
        return u"UNKNOWN_NOT_SUPPORTED"_s;
    case Reason::NoDeployment:
        return u"NO_DEPLOYMENT"_s;
    case Reason::NoUsableDeployment:
        return u"NO_USABLE_DEPLOYMENT"_s;
    }
    return {};
}

QString rejectionId(Rejection reason)
{
    switch (reason) {
    case Rejection::None:
        return {};
    case Rejection::NotVisibleToPxe:
        return u"NOT_VISIBLE_TO_PXE"_s;
    case Rejection::Hidden:
        return u"HIDDEN"_s;
    case Rejection::Disabled:
        return u"DISABLED"_s;
    case Rejection::NotStarted:
        return u"NOT_STARTED"_s;
    case Rejection::Expired:
        return u"EXPIRED"_s;
    case Rejection::NoBootImage:
        return u"NO_BOOT_IMAGE"_s;
    case Rejection::ImageNotPxeEnabled:
        return u"IMAGE_NOT_PXE_ENABLED"_s;
    case Rejection::ContentMissing:
        return u"CONTENT_MISSING"_s;
    case Rejection::ArchitectureMismatch:
        return u"ARCHITECTURE_MISMATCH"_s;
    case Rejection::FirmwareMismatch:
        return u"FIRMWARE_MISMATCH"_s;
    case Rejection::AlreadyRun:
        return u"ALREADY_RUN"_s;
    case Rejection::Superseded:
        return u"SUPERSEDED"_s;
    case Rejection::ConflictingIdentity:
        return u"CONFLICTING_IDENTITY"_s;
    case Rejection::OutsideMaintenanceWindow:
        return u"OUTSIDE_MAINTENANCE_WINDOW"_s;
    case Rejection::Quarantined:
        return u"QUARANTINED"_s;
    case Rejection::Braked:
        return u"BRAKED"_s;
    case Rejection::LowerPriority:
        return u"LOWER_PRIORITY"_s;
    }
    return {};
}

} // namespace slipway::policy
