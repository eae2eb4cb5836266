// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/texts/health_text.h"
#include "models/texts/display_text.h"
#include "models/texts/entity_text.h"
#include "models/texts/format_text.h"
#include "models/texts/image_text.h"
#include "models/texts/tuning_text.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway::models {

namespace {

using Check = engine::HealthFinding::Check;
using Severity = engine::HealthFinding::Severity;

struct HealthTexts
{
    Q_DECLARE_TR_FUNCTIONS(HealthTexts)
public:
    static HealthText service(const engine::HealthFinding &finding);
    static HealthText network(const engine::HealthFinding &finding);
    static HealthText content(const engine::HealthFinding &finding, const site::Snapshot &snapshot);
    static HealthText deployment(const engine::HealthFinding &finding);
    static HealthText guard(const engine::HealthFinding &finding);
    static HealthText rest(const engine::HealthFinding &finding);
};

HealthText HealthTexts::service(const engine::HealthFinding &finding)
{
    const QString port = displayText(finding.subject.toUpper()), owner = displayText(finding.args.value(0));
    switch (finding.check) {
    case Check::NotServing:
        return {tr("Nothing is served."), tr("The service is stopped, so no machine is answered."),
                tr("Start serving. If another Slipway serves this site, this console only watches."),
                tr("Start Serving")};
    case Check::PortTaken:
        return {owner.isEmpty() ? tr("%1 could not be opened.").arg(port) : tr("%1 is held by %2.").arg(port, owner),
                tr("Only one program at a time can answer machines on this port of this computer."),
                tr("End the other program or let it leave this port free, then start serving."), tr("Start Serving")};
    case Check::PortForbidden:
        return {tr("%1 needs a permission that Slipway does not have.").arg(port),
                tr("The ports of network boot are below 1024: a program must be allowed to open them."),
                tr("Grant the boot ports once. Until then no machine is answered on this port."),
                tr("Grant Boot Ports…")};
    case Check::NotAnswering:
        return {tr("Answering is stopped."),
                tr("Somebody stopped it: the ports are open, but every machine is left without an answer."),
                tr("Start answering when what was the matter is over."), tr("Start Answering")};
    default:
        return {};
    }
}

HealthText HealthTexts::network(const engine::HealthFinding &finding)
{
    const QString subject = displayText(finding.subject);
    switch (finding.check) {
    case Check::NoInterface:
        return {tr("No network interface can answer."),
                tr("None that may answer is up, has a cable's other end, and has an IPv4 address."),
                tr("Connect the network, give the computer an address, or choose other interfaces in the settings."),
                tr("Show the Settings")};
    case Check::InterfaceMissing:
        return {tr("The interface %1 is not there.").arg(subject),
                tr("The settings name it, but this computer has none of this name. Names change with slots and "
                   "adapters."),
                tr("Correct the list of interfaces in the settings."), tr("Show the Settings")};
    case Check::InterfaceWithoutAddress:
        return {tr("The interface %1 has no IPv4 address.").arg(subject),
                tr("Machines on its network can be heard, but not answered."),
                tr("Give it a fixed address, or take it out of the interfaces that answer."), tr("Show the Settings")};
    case Check::NoAddressRanges:
        return {tr("DHCP mode server has no address range."),
                tr("In this mode Slipway gives addresses, and it has none to give: no machine boots."),
                tr("Add a range, or choose mode proxy where another DHCP server gives addresses."),
                tr("Show the Settings")};
    case Check::RangeBesideEveryNetwork:
        return {tr("The address range from %1 is in no network of this computer.").arg(subject),
                tr("It serves only machines behind a DHCP relay."),
                tr("Leave it so if there is a relay; else correct the range."), tr("Show the Settings")};
    case Check::AddressesUsedUp:
        return {tr("Every address of the range from %1 is taken.").arg(subject),
                tr("More machines asked than the range has addresses, or machines that are gone still hold theirs: a "
                   "lease lasts %1.")
                    .arg(durationText(finding.args.value(0).toLongLong() * 1000)),
                tr("Release the leases of machines that are gone, shorten the lease time, or make the range larger. "
                   "Until then no other machine gets an address or boots there."),
                tr("Show the Leases")};
    default:
        return {};
    }
}

HealthText HealthTexts::content(const engine::HealthFinding &finding, const site::Snapshot &snapshot)
{
    const QString name = displayText(finding.subject);
    QStringList names;
    for (const QString &arg : finding.args)
        names += displayText(arg);
    const QString files = nameListText(names, 5);
    switch (finding.check) {
    case Check::NoBootImage:
        return {tr("There is no boot image that machines may boot."),
                tr("A task sequence boots a machine from a boot image that is enabled for PXE."),
                tr("Add a boot image, or enable one for PXE."), tr("Show the Boot Images")};
    case Check::ContentDamaged:
        return {tr("Content of %1 is damaged.").arg(name),
                tr("These files no longer match their hash and were put aside: %1. A disk may be failing.").arg(files),
                tr("Check the disk, then update the content from where it came."), tr("Show the Boot Image")};
    case Check::ContentMissing:
        return {tr("Content of %1 is missing.").arg(name),
                tr("The content store does not hold these files: %1.").arg(files),
                tr("Update the content from where it came."), tr("Show the Boot Image")};
    case Check::ImageCannotBoot:
    case Check::ImageIncomplete: {
        HealthText text{finding.check == Check::ImageCannotBoot
                            ? tr("No machine can boot %1.").arg(name)
                            : tr("Some machines cannot boot %1, or not as was asked.").arg(name),
                        {},
                        tr("Supply the boot files from a Windows installation or its ISO."),
                        tr("Show the Boot Image")};
        if (const site::BootImage *image = snapshot.bootImage({finding.key.toLongLong()})) {
            const QList<HealthLine> lines = healthLines(*image);
            text.cause = lines.isEmpty() ? QString() : lines.first().text;
        }
        return text;
    }
    case Check::ImageDoubtful: {
        const site::BootImage *image = snapshot.bootImage({finding.key.toLongLong()});
        return {tr("Machines will hardly boot %1.").arg(name), image ? doubtTexts(*image).join(u' ') : files,
                tr("Update its content, or add the image anew from the right files."), tr("Show the Boot Image")};
    }
    default:
        return {};
    }
}

HealthText HealthTexts::deployment(const engine::HealthFinding &finding)
{
    const QString id = displayText(finding.subject), sequence = displayText(finding.args.value(0)),
                  collection = displayText(finding.args.value(1)), show = tr("Show the Deployment");
    switch (finding.check) {
    case Check::DeploymentWithoutImage:
        return {tr("Deployment %1 cannot boot anything.").arg(id),
                tr("Its task sequence %1 names no boot image.").arg(sequence),
                tr("Edit the task sequence and choose a boot image."), tr("Show the Task Sequence")};
    case Check::DeploymentWithoutPxe:
        return {tr("Deployment %1 boots nobody.").arg(id),
                tr("The boot image of %1 is not enabled for PXE.").arg(sequence),
                tr("Enable the boot image for PXE, or disable the deployment."), tr("Show the Boot Image")};
    case Check::DeploymentToNobody:
        return {tr("Deployment %1 reaches nobody.").arg(id), tr("The collection %1 is empty.").arg(collection),
                tr("Add members or rules to the collection."), tr("Show the Collection")};
    case Check::DeploymentToUnknown:
        return {tr("Deployment %1 reaches nobody.").arg(id),
                tr("%1 holds unknown computers only, and unknown computers are not answered.").arg(collection),
                tr("Let the distribution point answer unknown computers, or deploy to devices."),
                tr("Show the Settings")};
    case Check::DeploymentExpired:
        return {tr("Deployment %1 has expired.").arg(id),
                tr("%1 was deployed to %2 until then; it boots nobody any more.").arg(sequence, collection),
                tr("Delete it, or give it a later end."), show};
    case Check::VariableMissing:
        return {tr("The command line of %1 lacks %2 (deployment %3).")
                    .arg(sequence, displayText(finding.args.value(3)), id),
                tr("%n machine(s) of the collection %1 have no such variable, so its place is left empty.", nullptr,
                   finding.args.value(2).toInt())
                    .arg(collection),
                tr("Give the variable to the collection or its devices, or write in the command line what stands there "
                   "else: ${Name:-else}."),
                tr("Show the Collection")};
    default:
        return {};
    }
}

HealthText HealthTexts::guard(const engine::HealthFinding &finding)
{
    const QString subject = displayText(finding.subject);
    switch (finding.check) {
    case Check::BrakeEngaged:
        return {tr("The brake is engaged: no required deployment starts."),
                finding.args.value(0).toInt() > 0 ? tr("%n required boot(s) started in a short time, or somebody "
                                                       "engaged it.",
                                                       nullptr, finding.args.value(0).toInt())
                                                  : tr("Somebody engaged it."),
                tr("Look at the deployments, then release the brake."), tr("Release the Brake…")};
    case Check::Quarantined:
        return {tr("%1 is in quarantine: nothing required runs on it.").arg(subject),
                tr("It was installed again and again, or somebody put it there."),
                tr("Look at its boot order and at what is deployed to it, then release it."), tr("Show the Device")};
    case Check::BackedOff:
        return {tr("%1 loads Windows images in smaller pieces than others.").arg(subject),
                tr("Its RAM disk did not arrive, so it is asked for %1 since then.")
                    .arg(sizePairText({finding.args.value(0).toInt(), finding.args.value(1).toInt()})),
                tr("Look at its cable and switch port; reset it when that is mended."), tr("Show TFTP Tuning")};
    default:
        return {};
    }
}

HealthText HealthTexts::rest(const engine::HealthFinding &finding)
{
    const QString subject = displayText(finding.subject);
    switch (finding.check) {
    case Check::CollectionCircle:
        return {tr("The rules of the collection %1 lead in a circle.").arg(subject),
                tr("Nobody can say who is a member, so it holds nobody, and nothing deployed to it runs."),
                tr("Remove one of the include, exclude or limiting rules."), tr("Show the Collection")};
    case Check::WatchedFileUnreadable:
        return {tr("The watched exclusion file cannot be read: %1").arg(subject),
                tr("The last list that could be read stays in force; what was added since is answered."),
                tr("Correct the path or the permissions of the file."), tr("Show the Exclusion List")};
    case Check::DatabaseLost:
        return {tr("The database %1 was removed or replaced under the running service.").arg(subject),
                tr("What would be noted of a boot would be lost, and a machine be installed twice: no boot image is "
                   "delivered."),
                tr("Put the file back, or restart Slipway to use what stands there now."),
                tr("Show the Status Messages")};
    case Check::DiskSpace:
        return {tr("%1 are left where the content is kept.").arg(bytesText(finding.args.value(0).toLongLong())),
                tr("Folder %1. Without space no image can be added and no boot be recorded.").arg(subject),
                tr("Make room on the disk, or remove unused boot images."), tr("Show the Boot Images")};
    case Check::AuditMismatch:
        return {tr("The audit trail is not as it was written."),
                tr("A row was changed or removed by something else than Slipway."),
                tr("See which row it is, and compare with a backup."), tr("Show the Audit Trail")};
    case Check::BackupFolder:
        return {finding.args.value(0) == u"denied" ? tr("Backups may not be written to %1.").arg(subject)
                                                   : tr("The folder for backups is not there: %1").arg(subject),
                tr("A disk may not be plugged in, or the permissions have changed. No automatic backup is made."),
                tr("Plug it in, correct the permissions, or choose another folder in the settings."),
                tr("Show the Backups")};
    case Check::BackupOverdue: {
        const qint64 newest = finding.args.value(0).toLongLong();
        return {tr("The automatic backup is overdue."),
                newest > 0 ? tr("The newest sound one was made %1.").arg(timeText(newest))
                           : tr("None has been made yet, or none is sound."),
                tr("Keep Slipway running at the hour that is set, and see the status messages for what went wrong."),
                tr("Show the Backups")};
    }
    default:
        return {};
    }
}

} // namespace

HealthText healthText(const engine::HealthFinding &finding, const site::Snapshot &snapshot)
{
    for (const HealthText &text :
         {HealthTexts::service(finding), HealthTexts::network(finding), HealthTexts::content(finding, snapshot),
          HealthTexts::deployment(finding), HealthTexts::guard(finding), HealthTexts::rest(finding)}) {
        if (!text.what.isEmpty())
            return text;
    }
    return {engine::healthCheckKey(finding.check), {}, {}, {}};
}

QString healthSeverityText(Severity severity)
{
    //: How grave a finding of the health checks is.
    return severity == Severity::Error     ? HealthTexts::tr("Error")
           : severity == Severity::Warning ? HealthTexts::tr("Warning")
                                           //: How grave a finding of the health checks is: worth knowing.
                                           : HealthTexts::tr("Note");
}

QString healthSeverityIcon(Severity severity)
{
    return severity == Severity::Error     ? u"severity-error"_s
           : severity == Severity::Warning ? u"severity-warning"_s
                                           : u"severity-info"_s;
}

Tone healthSeverityTone(Severity severity)
{
    return severity == Severity::Error ? Tone::Bad : severity == Severity::Warning ? Tone::Warning : Tone::Muted;
}

} // namespace slipway::models
