// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/document.h"
#include "server/site/windows_health.h"
#include <QDateTime>
#include <QJsonArray>
#include <algorithm>

namespace slipway::engine::document {

namespace {
QString text(const std::string &value)
{
    return QString::fromStdString(value);
}

QJsonValue orNull(const QString &value)
{
    return value.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(value);
}

QJsonArray ledgerRows(DeviceId device, const policy::Ledger &ledger)
{
    QJsonArray rows;
    for (const policy::LedgerRow &row : ledger.rows(device))
        rows.append(QJsonObject{{"deployment", row.deployment.value},
                                {"time", time(row.timeMs)},
                                {"state", policy::ledgerStateKey(row.state)}});
    return rows;
}

QJsonValue lastAdvertisement(DeviceId device, const policy::Ledger &ledger)
{
    const auto row = ledger.lastPxeAdvertisement(device);
    if (!row)
        return QJsonValue::Null;
    return QJsonObject{{"deployment", row->deployment.value}, {"time", time(row->timeMs)}};
}

/// Sorted; only where there is something to say.
void addTexts(QJsonObject &object, const QString &key, QStringList texts)
{
    texts.sort(Qt::CaseInsensitive);
    if (!texts.isEmpty())
        object.insert(key, QJsonArray::fromStringList(texts));
}

void addRules(QJsonObject &object, const site::Collection &collection, const site::Snapshot &snapshot)
{
    const auto namesOf = [&](const QList<CollectionId> &ids) {
        QStringList names;
        for (const CollectionId id : ids)
            if (const site::Collection *other = snapshot.collection(id))
                names.append(other->name);
        return names;
    };
    QStringList queries, windows;
    for (const site::CollectionQuery &query : collection.queries)
        queries.append(site::queryText(query));
    for (const site::MaintenanceWindow &window : collection.windows)
        windows.append(site::windowText(window));
    addTexts(object, QStringLiteral("include"), namesOf(collection.includes));
    addTexts(object, QStringLiteral("exclude"), namesOf(collection.excludes));
    addTexts(object, QStringLiteral("queries"), queries);
    addTexts(object, QStringLiteral("maintenanceWindows"), windows);
}
} // namespace

QJsonValue time(std::optional<qint64> utcMs)
{
    if (!utcMs)
        return QJsonValue::Null;
    // What people typed has no fractions, what happened has.
    const auto format = *utcMs % 1000 == 0 ? Qt::ISODate : Qt::ISODateWithMs;
    return QDateTime::fromMSecsSinceEpoch(*utcMs, Qt::UTC).toString(format);
}

QJsonObject device(const site::Device &device, const policy::Ledger &ledger)
{
    QJsonArray macs;
    for (const MacAddress &mac : device.macs)
        macs.append(text(mac.toString()));
    return {{"id", device.id.value},
            {"name", device.name},
            {"macs", macs},
            {"smbiosGuid",
             device.smbiosGuid ? QJsonValue(text(device.smbiosGuid->toString())) : QJsonValue(QJsonValue::Null)},
            {"arch", device.architecture ? QJsonValue(site::architectureKey(*device.architecture))
                                         : QJsonValue(QJsonValue::Null)},
            {"siteCode", orNull(device.siteCode)},
            {"unprovisioned", false},
            {"preferredDeployment", orNull(device.preferredDeployment.value)},
            {"ledger", ledgerRows(device.id, ledger)},
            {"lastPxeAdvertisement", lastAdvertisement(device.id, ledger)}};
}

QJsonObject device(const site::UnprovisionedRecord &record, const policy::Ledger &ledger)
{
    site::Device shown;
    shown.id = record.id;
    shown.name = record.name();
    shown.macs = {record.mac};
    shown.smbiosGuid = record.smbiosGuid;
    shown.architecture = record.architecture;
    QJsonObject object = device(shown, ledger);
    object["unprovisioned"] = true;
    return object;
}

QJsonObject seen(const site::Device &device, const policy::Ledger &ledger, const site::MacVendors &vendors)
{
    const site::Observation seen = site::Membership::newestOf(device, ledger.observations());
    QJsonObject object;
    if (seen.lastSeenMs > 0) {
        object["time"] = time(seen.lastSeenMs);
        object["network"] = seen.address ? QJsonValue(text(seen.address->toString())) : QJsonValue(QJsonValue::Null);
        object["circuitId"] = orNull(seen.circuitId);
        object["remoteId"] = orNull(seen.remoteId);
    }
    for (const MacAddress &mac : device.macs)
        if (const QString vendor = vendors.nameOf(mac); !vendor.isEmpty())
            object["vendor"] = vendor;
    return object;
}

QJsonArray effectiveMembers(const site::Collection &collection, const site::Snapshot &snapshot)
{
    QJsonArray names;
    for (const DeviceId id : snapshot.deviceMembers(collection.id))
        names.append(snapshot.device(id)->name);
    return names;
}

QJsonObject collection(const site::Collection &collection, const site::Snapshot &snapshot)
{
    QStringList names;
    const QList<DeviceId> members = collection.builtIn ? snapshot.deviceMembers(collection.id) : collection.devices;
    for (const DeviceId id : members)
        if (const site::Device *device = snapshot.device(id))
            names.append(device->name);
    names.sort(Qt::CaseInsensitive);
    QJsonArray unknown;
    QList<site::Architecture> architectures =
        collection.builtIn ? snapshot.unknownMembers(collection.id) : collection.unknown;
    std::sort(architectures.begin(), architectures.end());
    for (const site::Architecture architecture : std::as_const(architectures))
        unknown.append(site::architectureKey(architecture));
    const site::Collection *limiting = snapshot.collection(collection.limiting);
    QJsonObject object{{"id", collection.id.value},
                       {"name", collection.name},
                       {"limiting", limiting ? QJsonValue(limiting->name) : QJsonValue(QJsonValue::Null)},
                       {"builtIn", collection.builtIn},
                       {"members", QJsonArray::fromStringList(names)},
                       {"unknownComputers", unknown},
                       {"memberCount", snapshot.memberCount(collection.id)}};
    addRules(object, collection, snapshot);
    return object;
}

namespace {
QJsonObject contentFile(const site::ContentFile &file)
{
    QJsonObject object{{"role", site::contentRoleKey(file.role)},
                       {"name", file.name},
                       {"source", file.source},
                       {"size", file.size},
                       {"sha256", orNull(QString::fromLatin1(file.sha256))}};
    // Only where there is something to say.
    if (file.signer != site::Signer::Unknown)
        object["signer"] = site::signerKey(file.signer);
    if (file.missing)
        object["content"] = file.damaged ? QStringLiteral("quarantined") : QStringLiteral("missing");
    return object;
}

QJsonObject windows(const site::BootImage &image)
{
    const site::WimDetails &wim = image.wim;
    return {{"chain", site::chainKey(image.chain)},
            {"signing", site::signingKey(image.signing)},
            {"imageName", wim.name},
            {"description", wim.description},
            {"version", wim.version},
            {"language", wim.language},
            {"arch",
             wim.architecture ? QJsonValue(site::architectureKey(*wim.architecture)) : QJsonValue(QJsonValue::Null)},
            {"unpackedSize", wim.unpackedSize},
            {"images", wim.imageCount}};
}
} // namespace

QJsonObject bootImage(const site::BootImage &image)
{
    QJsonObject object{{"id", image.id.value},
                       {"name", image.name},
                       {"arch", site::architectureKey(image.architecture)},
                       {"pxe", image.pxeEnabled},
                       {"version", image.version}};
    QJsonArray files, initrds;
    for (const site::ContentFile &file : image.files) {
        files.append(contentFile(file));
        if (file.role == site::ContentFile::Role::Initrd)
            initrds.append(file.name);
    }
    const QString first = image.files.isEmpty() ? QString() : image.files.first().name;
    switch (image.kind) {
    case site::BootImage::Kind::Program:
        object["program"] = QJsonObject{{"file", first}, {"firmware", site::firmwareKey(image.firmware)}};
        break;
    case site::BootImage::Kind::Linux:
        object["linux"] = QJsonObject{{"kernel", first}, {"initrds", initrds}, {"commandLine", image.commandLine}};
        break;
    case site::BootImage::Kind::Wim:
        object["wim"] = QJsonObject{{"file", first}, {"index", image.wimIndex}};
        object["windows"] = windows(image);
        break;
    }
    object["files"] = files;
    return object;
}

QJsonArray windowsLacks(const site::BootImage &image)
{
    QJsonArray lacks;
    for (const site::WindowsFinding &finding : site::windowsHealth(image)) {
        QJsonObject object{{"file", orNull(finding.file)},
                           {"prevents", site::windowsLackKey(finding.lack)},
                           {"severity", site::severityKey(finding.severity)}};
        if (finding.damaged)
            object["quarantined"] = true;
        lacks.append(object);
    }
    return lacks;
}

QJsonObject taskSequence(const site::TaskSequence &sequence, const site::Snapshot &snapshot)
{
    const site::BootImage *image = snapshot.bootImage(sequence.bootImage);
    return {{"id", sequence.id.value},
            {"name", sequence.name},
            {"bootImage", image ? QJsonValue(image->name) : QJsonValue(QJsonValue::Null)}};
}

QJsonObject deployment(const site::Deployment &deployment, const site::Snapshot &snapshot)
{
    const site::TaskSequence *sequence = snapshot.taskSequence(deployment.taskSequence);
    const site::Collection *collection = snapshot.collection(deployment.collection);
    return {{"id", deployment.id.value},
            {"taskSequence", sequence ? sequence->name : QString()},
            {"collection", collection ? collection->name : QString()},
            {"purpose", site::purposeKey(deployment.purpose)},
            {"availableTo", site::availableToKey(deployment.availableTo)},
            {"start", time(deployment.startMs)},
            {"expire", time(deployment.expireMs)},
            {"enabled", deployment.enabled}};
}

QJsonObject exclusion(const site::Exclusion &exclusion)
{
    return {{"mac", text(exclusion.mac.toString())},
            {"note", exclusion.note},
            {"author", exclusion.author},
            {"created", time(exclusion.createdMs)}};
}

QJsonValue setting(const site::SettingDefinition &definition, const QString &value)
{
    switch (definition.type) {
    case site::SettingDefinition::Type::Boolean:
        return value == QLatin1StringView("true");
    case site::SettingDefinition::Type::Integer:
        return value.toInt();
    default:
        return value;
    }
}

} // namespace slipway::engine::document
