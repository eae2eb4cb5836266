// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/site/ramdisk_model.h"
#include "models/texts/display_text.h"
#include "models/texts/entity_text.h"
#include "models/texts/format_text.h"
#include "models/texts/stage_text.h"
#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace slipway::models {

namespace {

struct RamdiskTexts
{
    Q_DECLARE_TR_FUNCTIONS(RamdiskTexts)
};

QList<Column> overrideColumns()
{
    return {{"name", QT_TRANSLATE_NOOP("Columns", "For"), 26},
            {"kind", QT_TRANSLATE_NOOP("Columns", "Kind"), 12},
            {"block", QT_TRANSLATE_NOOP("Columns", "Block size"), 11, true},
            {"window", QT_TRANSLATE_NOOP("Columns", "Window size"), 11, true},
            {"machines", QT_TRANSLATE_NOOP("Columns", "Machines"), 9, true}};
}

QList<Column> backOffColumns()
{
    return {{"machine", QT_TRANSLATE_NOOP("Columns", "Machine"), 14},
            {"mac", QT_TRANSLATE_NOOP("Columns", "MAC address"), 14, false, true},
            {"block", QT_TRANSLATE_NOOP("Columns", "Block size"), 9, true},
            {"window", QT_TRANSLATE_NOOP("Columns", "Window"), 7, true},
            {"normal", QT_TRANSLATE_NOOP("Columns", "Instead of"), 10},
            {"since", QT_TRANSLATE_NOOP("Columns", "Since"), 16}};
}

QString sizeText(int size)
{
    return size > 0 ? QLocale().toString(size) : RamdiskTexts::tr("inherited");
}

int devicesIn(CollectionId collection, const site::Snapshot &snapshot)
{
    return snapshot.membership().deviceCount(collection);
}

bool overridden(const RamdiskOwner &owner, DeviceId device, const site::Snapshot &snapshot)
{
    const site::Configuration &all = snapshot.configuration();
    if (!all.deviceRamdisks.value(device).isNull())
        return true;
    if (all.collectionRamdisks.isEmpty())
        return false;
    for (const CollectionId id : snapshot.collectionsOf({device})) {
        if (!(id == owner.collection) && !all.collectionRamdisks.value(id).isNull())
            return true;
    }
    return false;
}

void countMachines(RamdiskValues &values, const RamdiskOwner &owner, const site::Snapshot &snapshot)
{
    const auto count = [&](const site::Device &device) {
        ++values.machines;
        values.otherwise += overridden(owner, device.id, snapshot);
    };
    if (owner.collection.isValid()) {
        for (const site::Device *device : snapshot.membership().devices(owner.collection))
            count(*device);
    } else {
        for (const site::Device &device : snapshot.configuration().devices)
            count(device);
    }
}

policy::Ramdisk withOwn(policy::Ramdisk ramdisk, const site::RamdiskTuning &own)
{
    if (own.blockSize > 0)
        ramdisk.blockSize = own.blockSize;
    if (own.windowSize > 0)
        ramdisk.windowSize = own.windowSize;
    return ramdisk;
}

RamdiskValues ofDevice(const site::Device &device, const site::Snapshot &snapshot, const policy::Ledger &ledger)
{
    RamdiskValues values;
    values.machines = 1;
    values.own = snapshot.configuration().deviceRamdisks.value(device.id);
    const site::Member member{device.id};
    const QList<CollectionId> holders = snapshot.collectionsOf(member);
    // Without a device nothing of its own is found, and an empty ledger has taken nothing back.
    values.inherited = policy::ramdiskFor({}, {}, holders, snapshot, policy::Ledger());
    values.inForce = policy::ramdiskFor(device.macs.value(0), member, holders, snapshot, ledger);
    const QHash<MacAddress, policy::BackOff> backOffs = ledger.backOffs();
    for (const MacAddress &mac : device.macs) {
        const auto found = backOffs.constFind(mac);
        if (found == backOffs.constEnd())
            continue;
        values.backOff = *found;
        values.inForce = policy::ramdiskFor(mac, member, holders, snapshot, ledger);
        break;
    }
    return values;
}

} // namespace

QString RamdiskOwner::keyText() const
{
    if (device.isValid())
        return u"device %1"_s.arg(device.value);
    return collection.isValid() ? u"collection %1"_s.arg(collection.value) : u"site"_s;
}

std::optional<RamdiskOwner> RamdiskOwner::fromKeyText(const QString &key)
{
    if (key == u"site")
        return RamdiskOwner();
    bool number = false;
    const qint64 id = key.section(u' ', 1).toLongLong(&number);
    if (number && id > 0 && key.startsWith(u"collection "))
        return RamdiskOwner{CollectionId{id}, {}};
    if (number && id > 0 && key.startsWith(u"device "))
        return RamdiskOwner{{}, DeviceId{id}};
    return std::nullopt;
}

std::optional<RamdiskValues> ramdiskValues(const RamdiskOwner &owner, const site::Snapshot &snapshot,
                                           const policy::Ledger &ledger)
{
    if (owner.device.isValid()) {
        const site::Device *device = snapshot.device(owner.device);
        return device ? std::optional(ofDevice(*device, snapshot, ledger)) : std::nullopt;
    }
    RamdiskValues values;
    values.inherited = policy::ramdiskFor({}, {}, {}, snapshot, policy::Ledger());
    if (owner.collection.isValid()) {
        if (!snapshot.collection(owner.collection))
            return std::nullopt;
        values.own = snapshot.configuration().collectionRamdisks.value(owner.collection);
    } else {
        values.own = {values.inherited.blockSize, values.inherited.windowSize};
    }
    values.inForce = withOwn(values.inherited, values.own);
    countMachines(values, owner, snapshot);
    return values;
}

QVariant RamdiskOverrideRow::cell(int column, int role) const
{
    const bool isDevice = owner.device.isValid();
    if (role == IconRole && column == RamdiskOverrideModel::Name)
        return isDevice ? u"device"_s : u"collection"_s;
    if (role == SortRole && column == RamdiskOverrideModel::BlockSize)
        return tuning.blockSize;
    if (role == SortRole && column == RamdiskOverrideModel::WindowSize)
        return tuning.windowSize;
    if (role == SortRole && column == RamdiskOverrideModel::Machines)
        return machines;
    if (role == ToneRole && ((column == RamdiskOverrideModel::BlockSize && tuning.blockSize == 0) ||
                             (column == RamdiskOverrideModel::WindowSize && tuning.windowSize == 0)))
        return int(Tone::Muted);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case RamdiskOverrideModel::Name:
        return name;
    case RamdiskOverrideModel::Kind:
        return isDevice ? RamdiskTexts::tr("Device") : RamdiskTexts::tr("Collection");
    case RamdiskOverrideModel::BlockSize:
        return sizeText(tuning.blockSize);
    case RamdiskOverrideModel::WindowSize:
        return sizeText(tuning.windowSize);
    case RamdiskOverrideModel::Machines:
        return QLocale().toString(machines);
    default:
        return {};
    }
}

RamdiskOverrideModel::RamdiskOverrideModel(QObject *parent) : RowModel(overrideColumns(), parent) {}

void RamdiskOverrideModel::update(const site::Snapshot &snapshot)
{
    QList<RamdiskOverrideRow> rows;
    const site::Configuration &all = snapshot.configuration();
    for (auto it = all.collectionRamdisks.begin(); it != all.collectionRamdisks.end(); ++it) {
        const site::Collection *collection = snapshot.collection(it.key());
        if (collection && !it->isNull())
            rows += {{it.key(), {}}, displayText(collection->name), *it, devicesIn(it.key(), snapshot)};
    }
    for (auto it = all.deviceRamdisks.begin(); it != all.deviceRamdisks.end(); ++it) {
        const site::Device *device = snapshot.device(it.key());
        if (device && !it->isNull())
            rows += {{{}, it.key()}, displayText(device->name), *it, 1};
    }
    setRows(rows);
}

QVariant BackOffRow::cell(int column, int role) const
{
    if (role == IconRole && column == BackOffModel::Machine)
        return device.isEmpty() ? u"device-unknown"_s : u"device"_s;
    if (role == SortRole && column == BackOffModel::Since)
        return sinceMs;
    if (role == SortRole && column == BackOffModel::BlockSize)
        return tuning.blockSize;
    if (role == SortRole && column == BackOffModel::WindowSize)
        return tuning.windowSize;
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case BackOffModel::Machine:
        return device.isEmpty() ? RamdiskTexts::tr("(no device)") : device;
    case BackOffModel::Mac:
        return macText(mac);
    case BackOffModel::BlockSize:
        return QLocale().toString(tuning.blockSize > 0 ? tuning.blockSize : normal.blockSize);
    case BackOffModel::WindowSize:
        return QLocale().toString(tuning.windowSize > 0 ? tuning.windowSize : normal.windowSize);
    case BackOffModel::Normal:
        //: Block size and window size
        return RamdiskTexts::tr("%1 and %2")
            .arg(QLocale().toString(normal.blockSize), QLocale().toString(normal.windowSize));
    case BackOffModel::Since:
        return timeText(sinceMs);
    default:
        return {};
    }
}

BackOffModel::BackOffModel(QObject *parent) : RowModel(backOffColumns(), parent) {}

void BackOffModel::update(const site::Snapshot &snapshot, const policy::Ledger &ledger)
{
    QList<BackOffRow> rows;
    const QHash<MacAddress, policy::BackOff> backOffs = ledger.backOffs();
    for (auto it = backOffs.begin(); it != backOffs.end(); ++it) {
        const site::Device *device = snapshot.deviceByMac(it.key());
        site::Member member{device ? device->id : DeviceId{}};
        if (const site::UnprovisionedRecord *record = ledger.unprovisionedByMac(it.key()); record && !device)
            member.unknown = record->architecture;
        const policy::Ramdisk normal =
            policy::ramdiskFor({}, member, snapshot.collectionsOf(member), snapshot, policy::Ledger());
        rows += {it.key(),
                 device ? displayText(device->name) : QString(),
                 it->tuning,
                 {normal.blockSize, normal.windowSize},
                 it->sinceMs};
    }
    setRows(rows);
}

} // namespace slipway::models
