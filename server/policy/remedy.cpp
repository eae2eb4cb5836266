// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/policy/remedy.h"
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace slipway::policy {

namespace {

using Kind = Remedy::Kind;

constexpr std::array Keys{"allow-interface",
                          "activate-responder",
                          "remove-exclusion",
                          "clear-required",
                          "enable-deployment",
                          "enable-pxe",
                          "enable-unknown-computers",
                          "treat-as-shared",
                          "release-brake",
                          "release-quarantine",
                          "set-block-size",
                          "set-ramdisk-block-size",
                          "register-machine",
                          "add-to-collection",
                          "deploy-to",
                          "open-deployment",
                          "open-device",
                          "open-settings",
                          "update-content",
                          "supply-boot-file",
                          "install-loader",
                          "start-again",
                          "check-network"};
static_assert(Keys.size() == size_t(Kind::CheckNetwork) + 1);

QString text(const MacAddress &mac)
{
    return QString::fromStdString(mac.toString());
}

QList<Remedy> forReason(const Decision &decision, const Asker &asker)
{
    switch (decision.reason) {
    case Reason::InterfaceNotAllowed:
        if (asker.interface.isEmpty())
            return {{Kind::OpenSettings, u"responder.interfaces"_s}};
        return {{Kind::AllowInterface, asker.interface}};
    case Reason::ResponderInactive:
        return {{Kind::ActivateResponder, {}}};
    case Reason::Excluded:
        return {{Kind::RemoveExclusion, text(asker.mac)}};
    case Reason::ResponseDelay:
        return {{Kind::OpenSettings, u"responder.response-delay"_s}};
    case Reason::OtherSite:
        return {{Kind::OpenDevice, decision.deviceName}};
    case Reason::UnknownNotSupported:
        return {{Kind::RegisterMachine, text(asker.mac)}, {Kind::EnableUnknownComputers, {}}};
    case Reason::NoDeployment:
        if (decision.unknown)
            return {{Kind::RegisterMachine, text(asker.mac)}, {Kind::DeployTo, {}}};
        return {{Kind::AddToCollection, decision.deviceName}, {Kind::DeployTo, decision.deviceName}};
    default:
        return {};
    }
}

QList<Remedy> forCandidate(const Candidate &candidate, const Decision &decision, const Asker &asker)
{
    switch (candidate.rejection) {
    case Rejection::Disabled:
        return {{Kind::EnableDeployment, candidate.deployment.value}};
    case Rejection::NotVisibleToPxe:
    case Rejection::Hidden:
    case Rejection::NotStarted:
    case Rejection::Expired:
    case Rejection::NoBootImage:
    case Rejection::OutsideMaintenanceWindow:
        return {{Kind::OpenDeployment, candidate.deployment.value}};
    case Rejection::ImageNotPxeEnabled:
        return {{Kind::EnablePxeOnImage, candidate.bootImage}};
    case Rejection::ContentMissing:
        return {{Kind::UpdateContent, candidate.bootImage}};
    case Rejection::ArchitectureMismatch:
    case Rejection::FirmwareMismatch:
        return {{Kind::DeployTo, decision.unknown ? QString() : decision.deviceName}};
    case Rejection::AlreadyRun:
    case Rejection::Superseded:
        return {{Kind::ClearRequired, decision.deviceName}};
    case Rejection::ConflictingIdentity:
        return {{Kind::OpenDevice, decision.deviceName}, {Kind::TreatAsSharedAdapter, text(asker.mac)}};
    case Rejection::Quarantined:
        return {{Kind::ReleaseQuarantine, decision.deviceName}};
    case Rejection::Braked:
        return {{Kind::ReleaseBrake, {}}};
    case Rejection::None:
    case Rejection::LowerPriority:
        break;
    }
    return {};
}

} // namespace

QString remedyKey(Kind kind)
{
    return QString::fromLatin1(Keys.at(size_t(kind)));
}

std::optional<Kind> remedyKindFromKey(QStringView key)
{
    for (size_t i = 0; i < Keys.size(); ++i) {
        if (key == QLatin1StringView(Keys.at(i)))
            return Kind(i);
    }
    return std::nullopt;
}

bool isOneStep(Kind kind)
{
    return kind < Kind::RegisterMachine;
}

bool mayWipe(Kind kind)
{
    return isOneStep(kind) && kind != Kind::SetBlockSize && kind != Kind::SetRamdiskBlockSize;
}

QJsonObject toJson(const Remedy &remedy)
{
    QJsonObject object{{u"remedy"_s, remedyKey(remedy.kind)}};
    if (!remedy.object.isEmpty())
        object[u"object"_s] = remedy.object;
    if (!remedy.value.isEmpty())
        object[u"value"_s] = remedy.value;
    return object;
}

QList<Candidate> byNearness(const Decision &decision)
{
    QList<Candidate> candidates = decision.candidates;
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate &a, const Candidate &b) { return a.rejection > b.rejection; });
    return candidates;
}

QList<Remedy> remediesFor(const Decision &decision, const Asker &asker)
{
    if (decision.answer != Answer::Silent)
        return {};
    if (decision.reason != Reason::NoUsableDeployment)
        return forReason(decision, asker);
    constexpr qsizetype most = 6; // the best ranked ones: more would be a choice of nothing
    QList<Remedy> remedies;
    for (const Candidate &candidate : byNearness(decision)) {
        for (const Remedy &remedy : forCandidate(candidate, decision, asker)) {
            if (!remedies.contains(remedy) && remedies.size() < most)
                remedies.append(remedy);
        }
    }
    return remedies;
}

} // namespace slipway::policy
