// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/health.h"
#include "server/dhcp/lease_table.h"
#include "server/engine/backup.h"
#include "server/site/effective_variables.h"
#include "server/site/windows_health.h"

using namespace Qt::StringLiterals;

namespace slipway::engine {

namespace {

using Check = HealthFinding::Check;
using Severity = HealthFinding::Severity;
using Findings = QList<HealthFinding>;

constexpr qint64 FewBytes = 2'000'000'000, AlmostNone = 200'000'000;

void ports(const HealthInput &input, Findings &found)
{
    for (const PortProblem &problem : input.problems)
        found += {problem.privilege ? Check::PortForbidden : Check::PortTaken,
                  Severity::Error,
                  problem.port,
                  problem.port,
                  {problem.owner}};
    if (!input.serving && input.problems.isEmpty())
        found += {Check::NotServing, Severity::Warning};
    for (const PortProblem &problem : input.serving ? input.forbidden : QList<PortProblem>())
        found += {Check::PortForbidden, Severity::Error, problem.port, problem.port, {problem.owner}};
    if (!input.snapshot.settings().responderActive)
        found += {Check::NotAnswering, Severity::Warning};
}

void interfaces(const HealthInput &input, Findings &found)
{
    if (!input.host)
        return;
    const site::Settings &settings = input.snapshot.settings();
    QStringList there;
    for (const HostFacts::Interface &interface : input.host->interfaces) {
        there += interface.name;
        if (!interface.usable || !settings.interfaceAllowed(interface.name))
            continue;
        // Of all interfaces, those without a cable's other end or of a container need none.
        if (interface.addresses.isEmpty() && (!settings.allInterfaces || !interface.virtualDevice))
            found += {Check::InterfaceWithoutAddress, Severity::Warning, interface.name, interface.name};
    }
    for (const QString &name : settings.allInterfaces ? QStringList() : settings.interfaces) {
        if (!there.contains(name))
            found += {Check::InterfaceMissing, Severity::Warning, name, name};
    }
    if (input.cutOff)
        found += {Check::NoInterface, Severity::Error};
}

/// By the table that the service itself gives addresses from.
void usedUpRanges(const HealthInput &input, Findings &found)
{
    const site::Settings &settings = input.snapshot.settings();
    dhcp::LeaseTable table;
    table.setRanges(settings.dhcpRanges);
    table.restore(input.leases);
    QList<Ipv4> own;
    for (const HostFacts::Interface &interface : input.host ? input.host->interfaces : QList<HostFacts::Interface>()) {
        for (const auto &address : interface.addresses)
            own += address.first;
    }
    table.setOwnAddresses(own);
    for (const site::DhcpRange &range : settings.dhcpRanges) {
        const QString text = QString::fromStdString(range.first.toString());
        if (!table.choose({}, range.network(), {}, input.nowMs))
            found += {Check::AddressesUsedUp, Severity::Error, text, text, {QString::number(settings.leaseTime)}};
    }
}

void addressRanges(const HealthInput &input, Findings &found)
{
    const site::Settings &settings = input.snapshot.settings();
    if (settings.dhcpMode != site::DhcpMode::Server)
        return;
    if (settings.dhcpRanges.isEmpty())
        found += {Check::NoAddressRanges, Severity::Error};
    QStringList beside;
    for (const site::DhcpRange &range : input.host ? settings.dhcpRanges : QList<site::DhcpRange>()) {
        bool near = false;
        for (const HostFacts::Interface &interface : input.host->interfaces) {
            for (const auto &address : interface.addresses)
                near = near || range.inNetwork(address.first);
        }
        if (!near)
            beside += QString::fromStdString(range.first.toString());
    }
    // Beside others it is for a relay; where there is no other, machines of this network get no address.
    for (const QString &text : std::as_const(beside)) {
        const bool all = beside.size() == settings.dhcpRanges.size();
        found += {Check::RangeBesideEveryNetwork, all ? Severity::Warning : Severity::Note, text, text};
    }
    usedUpRanges(input, found);
}

/// What machines are given at this moment, or will be.
QSet<BootImageId> deployedImages(const site::Snapshot &snapshot)
{
    QSet<BootImageId> deployed;
    for (const site::Deployment &deployment : snapshot.configuration().deployments) {
        const site::TaskSequence *sequence = snapshot.taskSequence(deployment.taskSequence);
        if (sequence && deployment.enabled && deployment.availableTo != site::Deployment::AvailableTo::Clients)
            deployed.insert(sequence->bootImage);
    }
    return deployed;
}

/// Only of what machines are given: until then it is told where the image is added and looked at.
void doubts(const HealthInput &input, Findings &found)
{
    const QSet<BootImageId> deployed = deployedImages(input.snapshot);
    for (const site::BootImage &image : input.snapshot.configuration().bootImages) {
        QStringList doubted;
        for (const site::ContentFile &file : image.files) {
            if (file.doubt != site::ContentFile::Doubt::None && !file.missing)
                doubted += file.name;
        }
        if (!doubted.isEmpty() && image.pxeEnabled && deployed.contains(image.id))
            found += {Check::ImageDoubtful, Severity::Warning, image.name, QString::number(image.id.value), doubted};
    }
}

void bootImages(const HealthInput &input, Findings &found)
{
    bool bootable = false;
    QSet<BootImageId> used;
    for (const site::TaskSequence &sequence : input.snapshot.configuration().taskSequences)
        used.insert(sequence.bootImage);
    for (const site::BootImage &image : input.snapshot.configuration().bootImages) {
        bootable = bootable || image.pxeEnabled;
        const QString key = QString::number(image.id.value);
        const bool wanted = image.pxeEnabled && used.contains(image.id);
        const Severity grave = wanted ? Severity::Error : Severity::Warning;
        QStringList damaged, missing;
        for (const site::ContentFile &file : image.files) {
            if (file.damaged)
                damaged += file.name;
            else if (file.missing || file.sha256.isEmpty())
                missing += file.name;
        }
        if (!damaged.isEmpty())
            found += {Check::ContentDamaged, grave, image.name, key, damaged};
        if (!missing.isEmpty())
            found += {Check::ContentMissing, grave, image.name, key, missing};
        if (!damaged.isEmpty() || !missing.isEmpty())
            continue;
        const QList<site::WindowsFinding> health = site::windowsHealth(image);
        using Windows = site::WindowsFinding::Severity;
        if (!health.isEmpty() && health.first().severity != Windows::Note)
            found += health.first().severity == Windows::Error
                         ? HealthFinding{Check::ImageCannotBoot, grave, image.name, key, {}}
                         : HealthFinding{Check::ImageIncomplete, Severity::Warning, image.name, key, {}};
    }
    if (!bootable)
        found += {Check::NoBootImage, Severity::Warning};
}

/// Why nobody boots from it; none: somebody may.
std::optional<HealthFinding> problemOf(const site::Deployment &deployment, const HealthInput &input)
{
    const site::Snapshot &snapshot = input.snapshot;
    const site::TaskSequence *sequence = snapshot.taskSequence(deployment.taskSequence);
    const site::Collection *collection = snapshot.collection(deployment.collection);
    if (!sequence || !collection)
        return {};
    const auto finding = [&](Check check, Severity severity) {
        return HealthFinding{
            check, severity, deployment.id.value, deployment.id.value, {sequence->name, collection->name}};
    };
    if (deployment.expireMs && *deployment.expireMs <= input.nowMs)
        return finding(Check::DeploymentExpired, Severity::Note);
    const site::BootImage *image = snapshot.bootImage(sequence->bootImage);
    if (!image)
        return finding(Check::DeploymentWithoutImage, Severity::Error);
    if (!image->pxeEnabled)
        return finding(Check::DeploymentWithoutPxe, Severity::Error);
    if (snapshot.memberCount(collection->id) == 0)
        return finding(Check::DeploymentToNobody, Severity::Warning);
    if (!snapshot.settings().unknownComputers && snapshot.membership().deviceCount(collection->id) == 0)
        return finding(Check::DeploymentToUnknown, Severity::Warning);
    return {};
}

/// It boots, and its command line says less than was meant.
std::optional<HealthFinding> lackOf(const site::Deployment &deployment, const site::Snapshot &snapshot)
{
    const site::TaskSequence *sequence = snapshot.taskSequence(deployment.taskSequence);
    const site::BootImage *image = sequence ? snapshot.bootImage(sequence->bootImage) : nullptr;
    const site::Collection *collection = snapshot.collection(deployment.collection);
    if (!image || !collection)
        return {};
    const auto lacking = site::lackingVariables(image->commandLine, collection->id, snapshot);
    if (lacking.names.isEmpty())
        return {};
    return HealthFinding{
        Check::VariableMissing,
        Severity::Warning,
        deployment.id.value,
        deployment.id.value,
        {image->name, collection->name, QString::number(lacking.devices), lacking.names.join(u", "_s)}};
}

void deployments(const HealthInput &input, Findings &found)
{
    for (const site::Deployment &deployment : input.snapshot.configuration().deployments) {
        if (!deployment.enabled || deployment.availableTo == site::Deployment::AvailableTo::Clients)
            continue;
        if (const auto problem = problemOf(deployment, input))
            found += *problem;
        else if (const auto lack = lackOf(deployment, input.snapshot))
            found += *lack;
    }
}

bool leadsTo(const site::Snapshot &snapshot, CollectionId from, CollectionId to, QSet<CollectionId> &seen)
{
    const site::Collection *collection = snapshot.collection(from);
    if (!collection || seen.contains(from))
        return false;
    seen.insert(from);
    for (const CollectionId next : collection->includes + collection->excludes + QList{collection->limiting}) {
        if (next == to || (next.isValid() && leadsTo(snapshot, next, to, seen)))
            return true;
    }
    return false;
}

void collections(const HealthInput &input, Findings &found)
{
    for (const site::Collection &collection : input.snapshot.configuration().collections) {
        QSet<CollectionId> seen;
        if (leadsTo(input.snapshot, collection.id, collection.id, seen))
            found += {Check::CollectionCircle, Severity::Error, collection.name, QString::number(collection.id.value)};
    }
}

void guards(const HealthInput &input, Findings &found)
{
    const auto nameOf = [&input](DeviceId id) {
        if (const site::Device *device = input.snapshot.device(id))
            return device->name;
        const site::UnprovisionedRecord *record = input.ledger.unprovisioned(id);
        return record ? record->name() : QString::number(id.value);
    };
    if (const auto brake = input.ledger.brake())
        found += {Check::BrakeEngaged,
                  Severity::Warning,
                  {},
                  {},
                  {QString::number(brake->boots), QString::number(brake->minutes)}};
    for (const policy::Quarantine &quarantine : input.ledger.quarantines())
        found += {Check::Quarantined,
                  Severity::Warning,
                  nameOf(quarantine.device),
                  QString::number(quarantine.device.value),
                  {QString::number(quarantine.boots)}};
    const QHash<MacAddress, policy::BackOff> backOffs = input.ledger.backOffs();
    for (auto it = backOffs.constBegin(); it != backOffs.constEnd(); ++it) {
        const site::Device *device = input.snapshot.deviceByMac(it.key());
        const QString mac = QString::fromStdString(it.key().toString());
        found += {Check::BackedOff,
                  Severity::Note,
                  device ? device->name : mac,
                  mac,
                  {QString::number(it->tuning.blockSize), QString::number(it->tuning.windowSize)}};
    }
}

void backups(const HealthInput &input, Findings &found)
{
    constexpr qint64 patienceMs = qint64(2) * 3600 * 1000; ///< one that is large, or was missed by a moment
    if (!input.host)
        return;
    const HostFacts &host = *input.host;
    if (!host.backupProblem.isEmpty())
        found += {Check::BackupFolder, Severity::Error, host.backupFolder, {}, {host.backupProblem}};
    else if (host.newestBackupMs >= 0 &&
             host.newestBackupMs < backupDueMs(input.snapshot.settings(), input.nowMs - patienceMs))
        found +=
            {Check::BackupOverdue, Severity::Warning, host.backupFolder, {}, {QString::number(host.newestBackupMs)}};
}

void host(const HealthInput &input, Findings &found)
{
    if (input.host && !input.host->watchedReadable)
        found += {Check::WatchedFileUnreadable, Severity::Warning, input.snapshot.settings().watchedExclusionFile};
    for (const QString &file : input.host ? input.host->lostDatabases : QStringList())
        found += {Check::DatabaseLost, Severity::Error, file, file};
    if (input.host && input.host->freeBytes >= 0 && input.host->freeBytes < FewBytes)
        found += {Check::DiskSpace,
                  input.host->freeBytes < AlmostNone ? Severity::Error : Severity::Warning,
                  input.host->contentFolder,
                  {},
                  {QString::number(input.host->freeBytes)}};
    backups(input, found);
    if (input.audit && !input.audit->intact())
        found += {Check::AuditMismatch, Severity::Error};
}

constexpr const char *Keys[] = {"not-serving",
                                "port-taken",
                                "port-forbidden",
                                "not-answering",
                                "no-interface",
                                "interface-missing",
                                "interface-without-address",
                                "no-address-ranges",
                                "range-beside-every-network",
                                "addresses-used-up",
                                "no-boot-image",
                                "content-damaged",
                                "content-missing",
                                "image-cannot-boot",
                                "image-incomplete",
                                "image-doubtful",
                                "deployment-without-image",
                                "deployment-without-pxe",
                                "deployment-to-nobody",
                                "deployment-to-unknown",
                                "deployment-expired",
                                "variable-missing",
                                "collection-circle",
                                "brake-engaged",
                                "quarantined",
                                "backed-off",
                                "watched-file-unreadable",
                                "database-lost",
                                "disk-space",
                                "audit-mismatch",
                                "backup-folder",
                                "backup-overdue"};
static_assert(std::size(Keys) == size_t(Check::Count));

} // namespace

QString healthCheckKey(HealthFinding::Check check)
{
    return QString::fromLatin1(Keys[size_t(check)]);
}

QList<HealthFinding> healthFindings(const HealthInput &input)
{
    Findings found;
    for (const auto rule :
         {ports, interfaces, addressRanges, bootImages, doubts, deployments, collections, guards, host})
        rule(input, found);
    std::stable_sort(found.begin(), found.end(),
                     [](const HealthFinding &a, const HealthFinding &b) { return a.severity > b.severity; });
    return found;
}

} // namespace slipway::engine
