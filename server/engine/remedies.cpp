// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/remedies.h"

using namespace Qt::StringLiterals;

namespace slipway::engine {

namespace {

using Kind = policy::Remedy::Kind;

Result<MacAddress> macOf(const policy::Remedy &remedy)
{
    const auto mac = MacAddress::parse(remedy.object.toStdString());
    if (!mac)
        return failure(ErrorCode::InvalidValue, {u"MAC address"_s, remedy.object});
    return *mac;
}

Result<void> allowInterface(Commands &commands, const QString &name)
{
    auto snapshot = commands.snapshot();
    if (!snapshot)
        return fail(snapshot.error());
    const site::Settings &settings = (*snapshot)->settings();
    if (settings.interfaceAllowed(name))
        return {};
    QStringList names = settings.interfaces;
    names.append(name);
    return commands.setSetting(u"responder.interfaces"_s, names.join(u','));
}

Result<void> removeExclusion(Commands &commands, const policy::Remedy &remedy)
{
    const auto mac = macOf(remedy);
    if (!mac)
        return fail(mac.error());
    auto snapshot = commands.snapshot();
    if (!snapshot)
        return fail(snapshot.error());
    const site::Configuration &all = (*snapshot)->configuration();
    const bool listed = std::any_of(all.exclusions.begin(), all.exclusions.end(),
                                    [&mac](const site::Exclusion &one) { return one.mac == *mac; });
    if (!listed && all.watchedExclusions.contains(*mac))
        return failure(ErrorCode::Refused,
                       {u"This MAC address is excluded by the watched file %1: take it out there."_s.arg(
                           (*snapshot)->settings().watchedExclusionFile)});
    return commands.removeExclusions({*mac});
}

Result<void> clearRequired(Commands &commands, const QString &name)
{
    const auto device = commands.findDevice(name);
    if (!device)
        return fail(device.error());
    const auto cleared = commands.clearRequiredPxe(QList<DeviceId>{*device});
    if (!cleared)
        return fail(cleared.error());
    if (!cleared->bootingNow.isEmpty())
        return failure(ErrorCode::Refused, {u"%1 is booting now: clear it when it is done."_s.arg(name)});
    return {};
}

Result<void> enablePxe(Commands &commands, const QString &name)
{
    const auto image = commands.findBootImage(name);
    return image ? commands.changeBootImage(*image, {.pxeEnabled = true}) : Result<void>(fail(image.error()));
}

/// For the machine alone where it has a record. Nothing else of its override, or of the site's values, changes.
Result<void> setRamdiskBlockSize(Commands &commands, const policy::Remedy &remedy)
{
    if (remedy.object.isEmpty())
        return commands.setSetting(u"ramdisk.tftp-block-size"_s, remedy.value);
    const auto device = commands.findDevice(remedy.object);
    if (!device)
        return fail(device.error());
    const auto snapshot = commands.snapshot();
    if (!snapshot)
        return fail(snapshot.error());
    site::RamdiskTuning tuning = (*snapshot)->configuration().deviceRamdisks.value(*device);
    tuning.blockSize = remedy.value.toInt();
    return commands.setRamdisk({.device = *device}, tuning);
}

Result<void> enableDeployment(Commands &commands, const QString &id)
{
    const auto deployment = commands.findDeployment(id);
    return deployment ? commands.setDeploymentEnabled(*deployment, true) : Result<void>(fail(deployment.error()));
}

} // namespace

Result<void> applyRemedy(Commands &commands, const policy::Remedy &remedy)
{
    switch (remedy.kind) {
    case Kind::AllowInterface:
        return allowInterface(commands, remedy.object);
    case Kind::ActivateResponder:
        return commands.setSetting(u"responder.active"_s, u"true"_s);
    case Kind::RemoveExclusion:
        return removeExclusion(commands, remedy);
    case Kind::ClearRequired:
        return clearRequired(commands, remedy.object);
    case Kind::EnableDeployment:
        return enableDeployment(commands, remedy.object);
    case Kind::EnablePxeOnImage:
        return enablePxe(commands, remedy.object);
    case Kind::EnableUnknownComputers:
        return commands.setSetting(u"responder.unknown-computers"_s, u"true"_s);
    case Kind::TreatAsSharedAdapter: {
        const auto mac = macOf(remedy);
        return mac ? commands.addDuplicateId(*mac) : Result<void>(fail(mac.error()));
    }
    case Kind::ReleaseBrake:
        return commands.releaseBrake();
    case Kind::ReleaseQuarantine: {
        const auto device = commands.findDevice(remedy.object);
        return device ? commands.releaseQuarantine({*device}) : Result<void>(fail(device.error()));
    }
    case Kind::SetBlockSize:
        return commands.setSetting(u"tftp.max-block-size"_s, remedy.value);
    case Kind::SetRamdiskBlockSize:
        return setRamdiskBlockSize(commands, remedy);
    default:
        break;
    }
    return failure(ErrorCode::Refused, {u"This takes more than one step: %1."_s.arg(policy::remedyKey(remedy.kind))});
}

} // namespace slipway::engine
