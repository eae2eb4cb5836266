// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/texts/remedy_text.h"
#include "models/texts/display_text.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway::models {

namespace {

using Kind = policy::Remedy::Kind;

struct RemedyTexts
{
    Q_DECLARE_TR_FUNCTIONS(RemedyTexts)
public:
    static RemedyText oneStep(const policy::Remedy &remedy);
    static RemedyText severalSteps(const policy::Remedy &remedy);
    static RemedyText network(const policy::Remedy &remedy);
};

RemedyText RemedyTexts::oneStep(const policy::Remedy &remedy)
{
    const QString object = displayText(remedy.object);
    switch (remedy.kind) {
    case Kind::AllowInterface:
        return {tr("Answer on %1").arg(object), tr("The PXE responder serves the interface %1, too.").arg(object)};
    case Kind::ActivateResponder:
        return {tr("Turn the responder on"), tr("Machines that ask are answered again.")};
    case Kind::RemoveExclusion:
        return {tr("Remove the exclusion"), tr("%1 will be answered again.").arg(object)};
    case Kind::ClearRequired:
        return {tr("Clear required deployments"), tr("The required deployment runs again on %1.").arg(object)};
    case Kind::EnableDeployment:
        return {tr("Enable %1").arg(object), tr("The deployment %1 boots machines again.").arg(object)};
    case Kind::EnablePxeOnImage:
        return {tr("Enable PXE on the image"), tr("The boot image %1 may be started from the network.").arg(object)};
    case Kind::EnableUnknownComputers:
        return {tr("Answer unknown computers"), tr("Every machine without a record is answered, not only this one.")};
    case Kind::TreatAsSharedAdapter:
        return {tr("Treat the MAC as shared"),
                tr("%1 names no machine any more: machines behind it are known by their SMBIOS GUID.").arg(object)};
    case Kind::ReleaseBrake:
        return {tr("Release the brake"), tr("Required deployments start again, on every machine.")};
    case Kind::ReleaseQuarantine:
        return {tr("Release from quarantine"), tr("Required deployments run on %1 again.").arg(object)};
    case Kind::SetBlockSize:
        return {tr("Set blocks to %1 bytes").arg(displayText(remedy.value)),
                tr("tftp.max-block-size becomes %1 for every machine.").arg(displayText(remedy.value))};
    case Kind::SetRamdiskBlockSize:
        return {
            tr("Lower its blocks to %1 bytes").arg(displayText(remedy.value)),
            object.isEmpty()
                ? tr("Every machine loads Windows boot images by blocks of %1 bytes.").arg(displayText(remedy.value))
                : tr("%1 alone loads Windows boot images by blocks of %2 bytes.")
                      .arg(object, displayText(remedy.value))};
    default:
        return {};
    }
}

RemedyText RemedyTexts::severalSteps(const policy::Remedy &remedy)
{
    const QString object = displayText(remedy.object);
    switch (remedy.kind) {
    case Kind::RegisterMachine:
        return {tr("Add as a device…"), tr("Register %1 under a name.").arg(object)};
    case Kind::AddToCollection:
        return {tr("Add to a collection…"), tr("Make %1 a member of a collection that has a deployment.").arg(object)};
    case Kind::DeployTo:
        return {tr("Deploy…"), object.isEmpty() ? tr("Deploy a task sequence to All Unknown Computers.")
                                                : tr("Deploy a task sequence to a collection of %1.").arg(object)};
    case Kind::OpenDeployment:
        return {tr("Show %1").arg(object), tr("Look at the deployment's times and who may see it.")};
    case Kind::OpenDevice:
        return {tr("Show %1").arg(object), tr("Correct the device's record.")};
    case Kind::OpenSettings:
        return {tr("Open the settings"), tr("Change %1.").arg(object)};
    case Kind::UpdateContent:
        return {tr("Show the boot image"), tr("Validate %1, and update its content from where it came.").arg(object)};
    case Kind::SupplyBootFile:
        return {tr("Supply the missing file…"),
                tr("Supply %1 to %2 from a Windows ISO or a folder.").arg(displayText(remedy.value), object)};
    case Kind::InstallLoader:
        return {
            tr("Install %1").arg(object),
            remedy.value.isEmpty()
                ? tr("No package brings %1: deploy a single boot program instead.").arg(object)
                : tr("On this server: apt install %1. Then start the engine again.").arg(displayText(remedy.value))};
    case Kind::StartAgain:
        return {tr("Start the machine again"), tr("Switch it off and on, and let it boot from the network.")};
    default:
        return {};
    }
}

RemedyText RemedyTexts::network(const policy::Remedy &remedy)
{
    const QString value = displayText(remedy.value);
    if (remedy.object == u"tftp")
        return {tr("Check the firewall for TFTP"),
                tr("UDP 69 to this server, and UDP from its high ports back, must pass.")};
    if (remedy.object == u"pxe-port")
        return {tr("Check UDP port 4011"),
                tr("It must pass from the machine to this server, unlike 67 without a relay.")};
    if (remedy.object == u"http")
        return {tr("Check the HTTP port"), tr("TCP to the boot port (8069) of this server must pass.")};
    if (remedy.object == u"relay")
        return {tr("Check the relay"), tr("Let one relay of the network forward to this server. Seen: %1.").arg(value)};
    if (remedy.object == u"link")
        return {tr("Check the switch port"), tr("Make it an edge port (PortFast), so that it forwards at once.")};
    if (remedy.object == u"mtu")
        return {tr("Check the path's MTU"), tr("Every hop must take packets of 1500 bytes, tunnels included.")};
    if (remedy.object == u"loader")
        return {tr("Look at the machine's screen"), tr("Secure Boot refuses loaders that are not signed for it.")};
    if (remedy.object == u"address-server")
        return {tr("Check the DHCP server"), tr("In mode proxy another server must give the machine its address.")};
    return {value.isEmpty() ? tr("Look for another boot server") : tr("Look at %1").arg(value),
            tr("Take options 60, 66 and 67 out of it, or let only one server answer this machine.")};
}

} // namespace

RemedyText remedyText(const policy::Remedy &remedy)
{
    if (remedy.kind == Kind::CheckNetwork)
        return RemedyTexts::network(remedy);
    return policy::isOneStep(remedy.kind) ? RemedyTexts::oneStep(remedy) : RemedyTexts::severalSteps(remedy);
}

} // namespace slipway::models
