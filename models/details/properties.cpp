// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/details/properties.h"
#include "models/site/deployment_model.h"
#include "models/site/ramdisk_model.h"
#include "models/texts/display_text.h"
#include "models/texts/entity_text.h"
#include "models/texts/format_text.h"
#include "models/texts/guard_text.h"
#include "models/texts/image_text.h"
#include "models/texts/reason_text.h"
#include "models/texts/rule_text.h"
#include "models/texts/stage_text.h"
#include "models/texts/tuning_text.h"
#include "server/content/vendor_files.h"
#include "server/session/place.h"
#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace slipway::models {

namespace {

struct PropertyTexts
{
    Q_DECLARE_TR_FUNCTIONS(PropertyTexts)
};

QString orNone(const QString &text)
{
    return text.isEmpty() ? QString(u'\u2014') : text;
}

QString yesNo(bool yes)
{
    return yes ? PropertyTexts::tr("Yes") : PropertyTexts::tr("No");
}

QString lastAdvertisement(const policy::Ledger &ledger, DeviceId device)
{
    const auto last = ledger.lastPxeAdvertisement(device);
    if (!last)
        return PropertyTexts::tr("None yet");
    return PropertyTexts::tr("%1, %2 %3")
        .arg(displayText(last->deployment.value), ledgerStateText(last->state), timeText(last->timeMs));
}

QString excludedText(const site::Snapshot &snapshot, const QList<MacAddress> &macs)
{
    for (const MacAddress &mac : macs) {
        if (snapshot.isExcluded(mac))
            return PropertyTexts::tr("Yes: %1 is never answered").arg(macText(mac));
    }
    return yesNo(false);
}

/// "24/11/2026 22:00, network 10.20.0.1, switch port sw-b2, eth0/7"
QString seenText(const site::Device &device, const policy::Ledger &ledger)
{
    const site::Observation seen = site::Membership::newestOf(device, ledger.observations());
    if (seen.lastSeenMs == 0)
        return PropertyTexts::tr("Never");
    QString text = timeText(seen.lastSeenMs);
    if (seen.address)
        text += PropertyTexts::tr(", network %1").arg(QString::fromStdString(seen.address->toString()));
    if (const QString port = switchPortText(seen); !port.isEmpty())
        text += PropertyTexts::tr(", switch port %1").arg(port);
    return text;
}

QString vendorsText(const QList<MacAddress> &macs)
{
    QStringList vendors;
    for (const MacAddress &mac : macs) {
        const QString vendor = displayText(content::macVendors()->nameOf(mac));
        if (!vendor.isEmpty() && !vendors.contains(vendor))
            vendors += vendor;
    }
    return vendors.join(u", "_s);
}

QList<Property> unprovisionedProperties(const site::Snapshot &snapshot, const policy::Ledger &ledger,
                                        const site::UnprovisionedRecord &record)
{
    return {
        {PropertyTexts::tr("Name"), displayText(record.name())},
        {PropertyTexts::tr("Kind"), PropertyTexts::tr("Unknown machine that has booted; not registered")},
        {PropertyTexts::tr("MAC address"), macText(record.mac), true},
        {PropertyTexts::tr("SMBIOS GUID"), orNone(record.smbiosGuid ? guidText(*record.smbiosGuid) : QString()), true},
        {PropertyTexts::tr("Architecture"), architectureText(record.architecture)},
        {PropertyTexts::tr("First boot"), timeText(record.createdMs)},
        {PropertyTexts::tr("Last PXE advertisement"), lastAdvertisement(ledger, record.id)},
        {PropertyTexts::tr("Excluded"), excludedText(snapshot, {record.mac})}};
}

QString rulesText(const site::Snapshot &snapshot, const site::Collection &collection)
{
    QStringList parts;
    const auto named = [&](const QList<CollectionId> &ids, const QString &form) {
        for (const CollectionId id : ids) {
            if (const site::Collection *other = snapshot.collection(id))
                parts += form.arg(displayText(other->name));
        }
    };
    for (const site::CollectionQuery &query : collection.queries)
        parts += querySentence(query);
    named(collection.includes, PropertyTexts::tr("includes %1"));
    named(collection.excludes, PropertyTexts::tr("excludes %1"));
    return parts.join(u"; "_s);
}

QString windowsText(const site::Collection &collection)
{
    QStringList parts;
    for (const site::MaintenanceWindow &window : collection.windows)
        parts += windowSentence(window);
    return parts.join(u"; "_s);
}

/// "4,096 bytes, window 1, from the site"
QString ramdiskText(const RamdiskOwner &owner, const site::Snapshot &snapshot, const policy::Ledger &ledger)
{
    const std::optional<RamdiskValues> values = ramdiskValues(owner, snapshot, ledger);
    if (!values)
        return {};
    const QString sizes = sizePairText({values->inForce.blockSize, values->inForce.windowSize});
    const bool own = !values->own.isNull() && !values->backOff;
    return PropertyTexts::tr("%1, %2", "4,096 bytes, window 1, from the site")
        .arg(sizes, own ? PropertyTexts::tr("its own") : ramdiskOriginText(values->inForce));
}

} // namespace

QList<Property> deviceProperties(const site::Snapshot &snapshot, const policy::Ledger &ledger, DeviceId id)
{
    if (const site::UnprovisionedRecord *record = ledger.unprovisioned(id))
        return unprovisionedProperties(snapshot, ledger, *record);
    const site::Device *device = snapshot.device(id);
    if (!device)
        return {};
    QList<Property> properties{
        {PropertyTexts::tr("Name"), displayText(device->name)},
        {PropertyTexts::tr("Device ID"), QString::number(id.value)},
        {PropertyTexts::tr("MAC addresses"), orNone(macListText(device->macs)), true},
        {PropertyTexts::tr("SMBIOS GUID"), orNone(device->smbiosGuid ? guidText(*device->smbiosGuid) : QString()),
         true},
        {PropertyTexts::tr("Architecture"),
         device->architecture ? architectureText(*device->architecture) : PropertyTexts::tr("By its firmware")},
        {PropertyTexts::tr("Site"),
         device->siteCode.isEmpty() ? PropertyTexts::tr("This site") : displayText(device->siteCode)},
        {PropertyTexts::tr("Preferred deployment"), orNone(displayText(device->preferredDeployment.value)), true},
        {PropertyTexts::tr("Last PXE advertisement"), lastAdvertisement(ledger, id)},
        {PropertyTexts::tr("Excluded"), excludedText(snapshot, device->macs)},
        {PropertyTexts::tr("Last seen"), seenText(*device, ledger)},
        {PropertyTexts::tr("Network card"), orNone(vendorsText(device->macs))},
        {PropertyTexts::tr("TFTP block and window"), ramdiskText({{}, id}, snapshot, ledger)}};
    for (const policy::Quarantine &quarantine : ledger.quarantines()) {
        if (quarantine.device == id)
            properties += {PropertyTexts::tr("Quarantine"), quarantineText(quarantine)};
    }
    return properties;
}

QList<Property> collectionProperties(const site::Snapshot &snapshot, CollectionId id)
{
    const site::Collection *collection = snapshot.collection(id);
    if (!collection)
        return {};
    const site::Collection *limiting = snapshot.collection(collection->limiting);
    QStringList unknown;
    for (const site::Architecture architecture : snapshot.unknownMembers(id))
        unknown += architectureText(architecture);
    return {
        {PropertyTexts::tr("Name"), displayText(collection->name)},
        {PropertyTexts::tr("Collection ID"), QString::number(id.value)},
        {PropertyTexts::tr("Kind"), collection->builtIn ? PropertyTexts::tr("Built-in") : PropertyTexts::tr("Custom")},
        {PropertyTexts::tr("Limiting collection"), orNone(limiting ? displayText(limiting->name) : QString())},
        {PropertyTexts::tr("Devices"), QLocale().toString(snapshot.membership().deviceCount(id))},
        {PropertyTexts::tr("Unknown computers"), orNone(unknown.join(u", "_s))},
        {PropertyTexts::tr("Deployments"), QLocale().toString(snapshot.deploymentsTo(id).size())},
        {PropertyTexts::tr("Rules"), orNone(rulesText(snapshot, *collection))},
        {PropertyTexts::tr("Maintenance windows"), orNone(windowsText(*collection))},
        {PropertyTexts::tr("TFTP block and window"), ramdiskText({id, {}}, snapshot, policy::Ledger())}};
}

namespace {

void addWindows(QList<Property> &properties, const site::BootImage &image)
{
    const site::WimDetails &wim = image.wim;
    const QString which = PropertyTexts::tr("%1 of %2").arg(image.wimIndex).arg(qMax(wim.imageCount, image.wimIndex));
    properties += {PropertyTexts::tr("Image in the WIM"),
                   wim.name.isEmpty() ? which : PropertyTexts::tr("%1: %2").arg(which, displayText(wim.name))};
    properties += {PropertyTexts::tr("OS version"), orNone(displayText(wim.version))};
    properties += {PropertyTexts::tr("Language"), orNone(displayText(wim.language))};
    properties += {PropertyTexts::tr("Boot chain"), chainText(image.chain)};
    properties += {PropertyTexts::tr("Boot manager asked for"), signingText(image.signing)};
}

} // namespace

QList<Property> bootImageProperties(const site::Snapshot &snapshot, BootImageId id)
{
    const site::BootImage *image = snapshot.bootImage(id);
    if (!image)
        return {};
    qint64 size = 0;
    for (const site::ContentFile &file : image->files)
        size += file.size;
    QList<Property> properties{
        {PropertyTexts::tr("Name"), displayText(image->name)},
        {PropertyTexts::tr("Boot image ID"), QString::number(id.value)},
        {PropertyTexts::tr("Kind"), bootImageKindText(*image)},
        {PropertyTexts::tr("Architecture"), architectureText(image->architecture)},
        {PropertyTexts::tr("Version"), QString::number(image->version)},
        {PropertyTexts::tr("Deployed by PXE"), yesNo(image->pxeEnabled)},
        {PropertyTexts::tr("Size"),
         PropertyTexts::tr("%1 in %2")
             .arg(bytesText(size), PropertyTexts::tr("%n file(s)", nullptr, int(image->files.size())))}};
    if (image->kind == site::BootImage::Kind::Wim)
        addWindows(properties, *image);
    if (image->kind == site::BootImage::Kind::Linux)
        properties += {PropertyTexts::tr("Command line"), orNone(displayText(image->commandLine, 4096)), true};
    if (!image->files.isEmpty())
        properties += {PropertyTexts::tr("Source"), orNone(displayText(image->files.first().source, 4096))};
    return properties;
}

QList<Property> taskSequenceProperties(const site::Snapshot &snapshot, TaskSequenceId id)
{
    const site::TaskSequence *sequence = snapshot.taskSequence(id);
    if (!sequence)
        return {};
    const site::BootImage *image = snapshot.bootImage(sequence->bootImage);
    return {{PropertyTexts::tr("Name"), displayText(sequence->name)},
            {PropertyTexts::tr("Task sequence ID"), QString::number(id.value)},
            {PropertyTexts::tr("Boot image"),
             image ? displayText(image->name) : PropertyTexts::tr("None: it cannot boot a machine")},
            {PropertyTexts::tr("Architecture"), orNone(image ? architectureText(image->architecture) : QString())}};
}

QList<Property> deploymentProperties(const site::Snapshot &snapshot, const DeploymentId &id, qint64 nowMs)
{
    const site::Deployment *deployment = snapshot.deployment(id);
    if (!deployment)
        return {};
    DeploymentModel model;
    model.update(snapshot, {deployment}, nowMs);
    const DeploymentRow &row = model.row(0);
    const bool required = deployment->purpose == site::Deployment::Purpose::Required;
    return {{PropertyTexts::tr("Deployment ID"), displayText(id.value), true},
            {PropertyTexts::tr("Task sequence"), row.taskSequence},
            {PropertyTexts::tr("Collection"), row.collection},
            {PropertyTexts::tr("Members"), QLocale().toString(row.members)},
            {PropertyTexts::tr("Purpose"),
             required ? PropertyTexts::tr("Required: boots once on each machine, without asking")
                      : PropertyTexts::tr("Available: boots when F12 is pressed")},
            {PropertyTexts::tr("Made available to"), row.availableTo},
            {PropertyTexts::tr("Start"), row.startMs ? timeText(row.startMs) : PropertyTexts::tr("At once")},
            {PropertyTexts::tr("Expires"), row.expireMs ? timeText(row.expireMs) : PropertyTexts::tr("Never")},
            {PropertyTexts::tr("State"), deploymentStateText(row.state)}};
}

QList<Property> exclusionProperties(const site::Snapshot &snapshot, const MacAddress &mac)
{
    for (const site::Exclusion &exclusion : snapshot.configuration().exclusions) {
        if (exclusion.mac != mac)
            continue;
        const site::Device *device = snapshot.deviceByMac(mac);
        return {{PropertyTexts::tr("MAC address"), macText(mac), true},
                {PropertyTexts::tr("Device"), orNone(device ? displayText(device->name) : QString())},
                {PropertyTexts::tr("Note"), orNone(displayText(exclusion.note, 4096))},
                {PropertyTexts::tr("Excluded by"), orNone(displayText(exclusion.author))},
                {PropertyTexts::tr("Since"), exclusion.createdMs ? timeText(exclusion.createdMs) : QString(u'\u2014')}};
    }
    if (!snapshot.isExcluded(mac))
        return {};
    const site::Device *device = snapshot.deviceByMac(mac);
    return {{PropertyTexts::tr("MAC address"), macText(mac), true},
            {PropertyTexts::tr("Device"), orNone(device ? displayText(device->name) : QString())},
            {PropertyTexts::tr("Excluded by"), PropertyTexts::tr("The watched file; remove the address there")},
            {PropertyTexts::tr("File"), orNone(displayText(snapshot.settings().watchedExclusionFile))}};
}

QList<Property> sessionProperties(const session::BootSession &session)
{
    const policy::Decision &decision = session.decision;
    const session::Place place = session::placeOf(session);
    QString platform;
    if (decision.architecture)
        platform = architectureText(*decision.architecture);
    if (decision.firmware)
        platform += (platform.isEmpty() ? QString() : u" "_s) + firmwareText(*decision.firmware);
    return {{PropertyTexts::tr("Machine"),
             displayText(decision.deviceName.isEmpty() ? macText(session.mac) : decision.deviceName)},
            {PropertyTexts::tr("Identity"), matchText(decision.match)},
            {PropertyTexts::tr("MAC address"), macText(session.mac), true},
            {PropertyTexts::tr("SMBIOS GUID"), orNone(session.smbiosGuid ? guidText(*session.smbiosGuid) : QString()),
             true},
            {PropertyTexts::tr("Platform"), orNone(platform)},
            {PropertyTexts::tr("State"), stateText(session.state)},
            {PropertyTexts::tr("Decision"), reasonText(decision.reason).sentence},
            {PropertyTexts::tr("Deployment"), orNone(displayText(decision.deployment.value)), true},
            {PropertyTexts::tr("Task sequence"), orNone(displayText(decision.taskSequence))},
            {PropertyTexts::tr("Boot image"), orNone(displayText(decision.bootImage))},
            {PropertyTexts::tr("Client address"),
             orNone(session.client.isNull() ? QString() : QString::fromStdString(session.client.toString())), true},
            {PropertyTexts::tr("Relay"), orNone(displayText(place.relay)), true},
            //: option 82: most often the switch
            {PropertyTexts::tr("Remote id"), orNone(displayText(place.remoteId)), true},
            //: option 82: most often the port
            {PropertyTexts::tr("Circuit id"), orNone(displayText(place.circuitId)), true},
            {PropertyTexts::tr("Started"), timeText(session.startedMs)},
            {PropertyTexts::tr("Ended"), orNone(timeText(session.endedMs))},
            {PropertyTexts::tr("Delivered"), bytesText(session.payloadBytes)}};
}

} // namespace slipway::models
