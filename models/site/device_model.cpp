// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/site/device_model.h"
#include "models/texts/display_text.h"
#include "models/texts/entity_text.h"
#include "models/texts/format_text.h"
#include "models/texts/guard_text.h"
#include "models/texts/rule_text.h"
#include "models/texts/stage_text.h"
#include "server/content/vendor_files.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway::models {

namespace {

struct DeviceTexts
{
    Q_DECLARE_TR_FUNCTIONS(DeviceTexts)
};

QList<Column> deviceColumns()
{
    return {{"name", QT_TRANSLATE_NOOP("Columns", "Name"), 18},
            {"mac", QT_TRANSLATE_NOOP("Columns", "MAC address"), 17, false, true},
            {"arch", QT_TRANSLATE_NOOP("Columns", "Architecture"), 11},
            {"state", QT_TRANSLATE_NOOP("Columns", "Last boot"), 12},
            {"seen", QT_TRANSLATE_NOOP("Columns", "Last seen"), 19, false, false, true, true},
            {"assigned", QT_TRANSLATE_NOOP("Columns", "Deployments"), 18, false, true},
            {"excluded", QT_TRANSLATE_NOOP("Columns", "Excluded"), 8},
            {"guid", QT_TRANSLATE_NOOP("Columns", "SMBIOS GUID"), 36, false, true},
            {"quarantine", QT_TRANSLATE_NOOP("Columns", "Quarantine"), 10, false, false, false},
            {"advertisement", QT_TRANSLATE_NOOP("Columns", "Last PXE advertisement"), 21, false, false, false},
            {"advertised", QT_TRANSLATE_NOOP("Columns", "Advertised"), 18, false, false, false, true},
            {"collections", QT_TRANSLATE_NOOP("Columns", "Collections"), 11, true, false, false},
            {"vendor", QT_TRANSLATE_NOOP("Columns", "Vendor"), 20, false, false, false},
            {"network", QT_TRANSLATE_NOOP("Columns", "Network"), 14, false, true, false},
            {"port", QT_TRANSLATE_NOOP("Columns", "Switch port"), 18, false, false, false},
            {"answer", QT_TRANSLATE_NOOP("Columns", "Last answer"), 26, false, false, false},
            {"preferred", QT_TRANSLATE_NOOP("Columns", "Preferred deployment"), 14, false, true, false},
            {"site", QT_TRANSLATE_NOOP("Columns", "Site code"), 10, false, false, false},
            {"owners", QT_TRANSLATE_NOOP("Columns", "Owner collections"), 26, false, false, false},
            {"ip", QT_TRANSLATE_NOOP("Columns", "IP address"), 14, false, true, false},
            {"booted", QT_TRANSLATE_NOOP("Columns", "Times booted"), 10, true, false, false}};
}

void addAdvertisement(DeviceRow &row, const policy::Ledger &ledger)
{
    if (const auto last = ledger.lastPxeAdvertisement(row.id)) {
        row.advertisement =
            DeviceTexts::tr("%1 (%2)").arg(displayText(last->deployment.value), ledgerStateText(last->state));
        row.advertisedMs = last->timeMs;
    }
}

/// What was seen of it on the network, and who made its card.
void addSight(DeviceRow &row, const site::Device &device, const policy::Ledger &ledger)
{
    const site::Observation seen = site::Membership::newestOf(device, ledger.observations());
    row.seenMs = seen.lastSeenMs;
    row.switchPort = switchPortText(seen);
    if (seen.address) {
        row.network = QString::fromStdString(seen.address->toString());
        row.networkNumber = seen.address->value;
    }
}

QString vendorOf(const site::Device &device)
{
    for (const MacAddress &mac : device.macs) {
        if (const QString name = displayText(content::macVendors()->nameOf(mac)); !name.isEmpty())
            return name;
    }
    return {};
}

bool sameRecord(const site::Device &a, const site::Device &b)
{
    return a.name == b.name && a.macs == b.macs && a.smbiosGuid == b.smbiosGuid && a.architecture == b.architecture;
}

} // namespace

QVariant DeviceRow::cell(int column, int role) const
{
    if (role == SortRole) {
        if (column == DeviceModel::Seen)
            return seenMs;
        if (column == DeviceModel::Advertised)
            return advertisedMs;
        if (column == DeviceModel::Network)
            return networkNumber;
        if (column == DeviceModel::Address)
            return addressNumber;
        if (column == DeviceModel::Booted)
            return booted;
        return column == DeviceModel::Collections ? QVariant(collections) : QVariant();
    }
    if (role == IconRole) {
        if (column == DeviceModel::Name && quarantined)
            return u"severity-warning"_s;
        if (column == DeviceModel::Name)
            return unprovisioned ? u"device-unknown"_s : u"device"_s;
        if (column == DeviceModel::BootState)
            return bootIcon;
        if (column == DeviceModel::Quarantine)
            return quarantined ? u"severity-warning"_s : QString();
        return column == DeviceModel::Excluded && excluded ? u"exclusion"_s : QString();
    }
    if (role == ToneRole && quarantined && (column == DeviceModel::Quarantine || column == DeviceModel::Name))
        return int(Tone::Warning);
    if (role == ToneRole && unprovisioned && column == DeviceModel::Name)
        return int(Tone::Muted);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case DeviceModel::Name:
        return name;
    case DeviceModel::Mac:
        return macs;
    case DeviceModel::Guid:
        return guid;
    case DeviceModel::Architecture:
        return architecture;
    case DeviceModel::BootState:
        return bootState;
    case DeviceModel::Seen:
        return seenMs ? timeText(seenMs) : QString();
    case DeviceModel::Advertisement:
        return advertisement;
    case DeviceModel::Advertised:
        return advertisedMs ? timeText(advertisedMs) : QString();
    case DeviceModel::Excluded:
        return excluded ? DeviceTexts::tr("Excluded") : QString();
    case DeviceModel::Collections:
        return collections;
    case DeviceModel::Vendor:
        return vendor;
    case DeviceModel::Network:
        return network;
    case DeviceModel::SwitchPort:
        return switchPort;
    case DeviceModel::LastAnswer:
        return answer;
    case DeviceModel::Preferred:
        return preferred;
    case DeviceModel::SiteCode:
        return siteCode;
    case DeviceModel::Assigned:
        return assigned;
    case DeviceModel::Owners:
        return owners;
    case DeviceModel::Address:
        return address;
    case DeviceModel::Booted:
        return booted ? QVariant(booted) : QVariant(QString());
    case DeviceModel::Quarantine:
        return quarantined ? DeviceTexts::tr("In quarantine") : QString();
    default:
        return {};
    }
}

DeviceModel::DeviceModel(QObject *parent) : RowModel(deviceColumns(), parent) {}

void DeviceModel::addLastBoot(DeviceRow &row, const QList<MacAddress> &macs) const
{
    for (const MacAddress &mac : macs) {
        const auto last = m_lastBoots.constFind(mac);
        if (last == m_lastBoots.constEnd() || last->seenMs < row.seenMs)
            continue;
        row.seenMs = last->seenMs;
        row.bootState = stateText(last->state);
        row.bootIcon = stateIcon(last->state);
        row.answer = last->answer;
    }
}

void DeviceModel::addSightings(DeviceRow &row, const QList<MacAddress> &macs) const
{
    for (const MacAddress &mac : macs) {
        const Sight sight = m_sights.value(mac);
        row.booted += sight.booted;
        if (sight.address.isNull() || !row.address.isEmpty())
            continue;
        row.address = QString::fromStdString(sight.address.toString());
        row.addressNumber = sight.address.value;
    }
}

void DeviceModel::setSightings(const QList<store::MachineSighting> &machines)
{
    m_sights.clear();
    m_sights.reserve(machines.size());
    for (const store::MachineSighting &machine : machines)
        m_sights.insert(machine.mac, {machine.booted, machine.client});
}

void DeviceModel::forgetBoots()
{
    m_lastBoots.clear();
    m_sights.clear();
}

/// By sets of collections, not by device: ten thousand devices are in a handful of them.
void DeviceModel::findBelongings(const site::Snapshot &snapshot)
{
    const std::pair<qint64, qint64> of{snapshot.revision(), snapshot.surroundings().atMs};
    const auto before = std::exchange(m_belongingsOf, of);
    if (before == of && of.second > 0)
        return;
    const QList<site::Collection> &collections = snapshot.configuration().collections;
    QHash<DeviceId, QList<int>> holders;
    holders.reserve(snapshot.configuration().devices.size());
    for (int i = 0; i < collections.size(); ++i) {
        for (const site::Device *device : snapshot.membership().devices(collections.at(i).id))
            holders[device->id].append(i);
    }
    QHash<QList<int>, Belonging> known;
    m_belongings.clear();
    m_belongings.reserve(holders.size());
    for (auto it = holders.constBegin(); it != holders.constEnd(); ++it) {
        auto found = known.find(it.value());
        if (found == known.end()) {
            QList<CollectionId> ids;
            QStringList names, deployments;
            for (const int i : it.value()) {
                ids += collections.at(i).id;
                if (!collections.at(i).builtIn)
                    names += displayText(collections.at(i).name);
            }
            names.sort(Qt::CaseInsensitive);
            for (const site::Deployment *deployment : snapshot.deploymentsTo(ids))
                deployments += displayText(deployment->id.value);
            found = known.insert(it.value(), {deployments.join(u", "_s), names.join(u", "_s)});
        }
        m_belongings.insert(it.key(), *found);
    }
}

DeviceRow DeviceModel::textsOf(const site::Device &device) const
{
    if (const auto known = m_texts.constFind(device.id);
        known != m_texts.constEnd() && sameRecord(known->first, device))
        return known->second;
    DeviceRow row;
    row.id = device.id;
    row.name = displayText(device.name);
    row.macs = macListText(device.macs);
    row.guid = device.smbiosGuid ? guidText(*device.smbiosGuid) : QString();
    row.architecture = device.architecture ? architectureText(*device.architecture) : QString();
    row.vendor = vendorOf(device);
    m_texts.insert(device.id, {device, row});
    return row;
}

void DeviceModel::addLedger(DeviceRow &row, const site::Device &device, const policy::Ledger &ledger) const
{
    row.bootState.clear();
    row.bootIcon.clear();
    row.answer.clear();
    row.network.clear();
    row.networkNumber = 0;
    row.advertisement.clear();
    row.advertisedMs = 0;
    addSight(row, device, ledger);
    row.quarantined = ledger.isQuarantined(row.id);
    addAdvertisement(row, ledger);
    addLastBoot(row, device.macs);
}

DeviceRow DeviceModel::makeRow(const site::Device &device, const site::Snapshot &snapshot,
                               const policy::Ledger &ledger) const
{
    DeviceRow row = textsOf(device);
    row.excluded = std::any_of(device.macs.begin(), device.macs.end(),
                               [&snapshot](const MacAddress &mac) { return snapshot.isExcluded(mac); });
    row.collections = m_collectionCounts.value(device.id);
    row.preferred = displayText(device.preferredDeployment.value);
    row.siteCode = displayText(device.siteCode.isEmpty() ? snapshot.configuration().siteCode : device.siteCode);
    addLedger(row, device, ledger);
    addSightings(row, device.macs);
    const auto belonging = m_belongings.constFind(device.id);
    if (belonging != m_belongings.constEnd()) {
        row.assigned = belonging->assigned;
        row.owners = belonging->owners;
    }
    return row;
}

DeviceRow DeviceModel::makeRow(const site::UnprovisionedRecord &record, const site::Snapshot &snapshot,
                               const policy::Ledger &ledger) const
{
    DeviceRow row;
    row.id = record.id;
    row.name = displayText(record.name());
    row.macs = macText(record.mac);
    row.guid = record.smbiosGuid ? guidText(*record.smbiosGuid) : QString();
    row.architecture = architectureText(record.architecture);
    row.excluded = snapshot.isExcluded(record.mac);
    row.unprovisioned = true;
    site::Device machine;
    machine.macs = {record.mac};
    addSight(row, machine, ledger);
    row.vendor = vendorOf(machine);
    row.quarantined = ledger.isQuarantined(row.id);
    addAdvertisement(row, ledger);
    addLastBoot(row, {record.mac});
    addSightings(row, {record.mac});
    return row;
}

void DeviceModel::update(const site::Snapshot &snapshot, const policy::Ledger &ledger)
{
    begin(snapshot, ledger, Scope::Site);
    updateSome(snapshot, ledger, Scope::Site, 0, snapshot.configuration().devices.size());
}

void DeviceModel::begin(const site::Snapshot &snapshot, const policy::Ledger &ledger, Scope scope)
{
    const QList<site::Device> &devices = snapshot.configuration().devices;
    if (scope == Scope::Site) {
        findBelongings(snapshot);
        m_collectionCounts = snapshot.membership().collectionCounts();
        m_deviceByMac.clear();
        for (const site::Device &device : devices)
            for (const MacAddress &mac : device.macs)
                m_deviceByMac.insert(mac, device.id);
        if (m_texts.size() > devices.size())
            m_texts.removeIf([&snapshot](const auto &known) { return !snapshot.device(known.key()); });
    }
    QList<DeviceRow> records;
    QSet<DeviceId> gone;
    for (const DeviceRow &row : rows()) {
        if (!snapshot.device(row.id))
            gone.insert(row.id);
    }
    for (const site::UnprovisionedRecord &record : ledger.unprovisionedRecords()) {
        gone.remove(record.id);
        records += makeRow(record, snapshot, ledger);
        if (!m_deviceByMac.contains(record.mac)) // else a device was just made of it
            m_deviceByMac.insert(record.mac, record.id);
    }
    if (!gone.isEmpty()) {
        m_deviceByMac.removeIf([&gone](const auto &known) { return gone.contains(known.value()); });
        remove(gone);
    }
    upsert(records);
}

void DeviceModel::updateSome(const site::Snapshot &snapshot, const policy::Ledger &ledger, Scope scope, qsizetype from,
                             qsizetype to)
{
    QList<DeviceRow> changed;
    for (const site::Device &device : snapshot.configuration().devices.mid(from, to - from)) {
        const DeviceRow *row = scope == Scope::Ledger ? find(device.id) : nullptr;
        DeviceRow now = row ? *row : makeRow(device, snapshot, ledger);
        if (row)
            addLedger(now, device, ledger);
        if (!row || now != *row)
            changed += now;
    }
    upsert(changed);
}

void DeviceModel::updateMembers(const site::Snapshot &snapshot, const policy::Ledger &ledger, CollectionId collection,
                                const DeviceModel *all)
{
    QList<DeviceRow> rows;
    if (!all) {
        findBelongings(snapshot);
        m_collectionCounts = snapshot.membership().collectionCounts();
    }
    m_deviceByMac.clear();
    for (const site::Device *device : snapshot.membership().devices(collection)) {
        const DeviceRow *known = all ? all->find(device->id) : nullptr;
        rows += known ? *known : makeRow(*device, snapshot, ledger);
    }
    setRows(rows);
}

void DeviceModel::note(const QList<session::BootSession> &sessions)
{
    QList<DeviceRow> changed;
    for (const session::BootSession &session : sessions) {
        LastBoot &last = m_lastBoots[session.mac];
        if (session.lastSeenMs < last.seenMs)
            continue;
        last = {session.lastSeenMs, session.state, outlookText(session.decision)};
        if (const DeviceRow *row = find(m_deviceByMac.value(session.mac))) {
            changed += *row;
            addLastBoot(changed.last(), {session.mac});
        }
    }
    upsert(changed);
}

} // namespace slipway::models
