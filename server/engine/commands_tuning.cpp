// SPDX-License-Identifier: GPL-3.0-or-later
// Block and window size of the RAM disk, by site, collection or device; what measured transfers say of them.
#include "server/content/vendor_files.h"
#include "server/engine/audit_detail.h"
#include "server/engine/commands_private.h"
#include "server/session/token.h"
#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::engine {

namespace {

constexpr qint64 MeasurementMs = 60 * 60 * 1000; ///< if nobody ends it: the program that measured died
constexpr qint64 GeneratedBytes = 64 * 1024 * 1024;

QString text(const MacAddress &mac)
{
    return QString::fromStdString(mac.toString());
}

Result<void> checkTuning(const site::RamdiskTuning &tuning)
{
    for (const auto &[key, value] : {std::pair(u"ramdisk.tftp-block-size"_s, tuning.blockSize),
                                     {u"ramdisk.tftp-window-size"_s, tuning.windowSize}}) {
        if (value == 0)
            continue;
        if (const auto checked = site::checkedSetting(key, QString::number(value)); !checked)
            return fail(checked.error());
    }
    return {};
}

QJsonObject tuningFacts(const site::RamdiskTuning &tuning)
{
    const auto orNull = [](int value) { return value > 0 ? QJsonValue(value) : QJsonValue(QJsonValue::Null); };
    return {{"blockSize", orNull(tuning.blockSize)}, {"windowSize", orNull(tuning.windowSize)}};
}

} // namespace

Result<void> Commands::setRamdisk(const RamdiskScope &scope, const site::RamdiskTuning &tuning)
{
    if (const auto checked = checkTuning(tuning); !checked)
        return checked;
    if (!scope.collection.isValid() && !scope.device.isValid()) {
        if (tuning.blockSize == 0 || tuning.windowSize == 0)
            return failure(ErrorCode::InvalidValue, {QString::number(0), u"the site's block and window size"_s});
        return setSettings({{u"ramdisk.tftp-block-size"_s, QString::number(tuning.blockSize)},
                            {u"ramdisk.tftp-window-size"_s, QString::number(tuning.windowSize)}});
    }
    return scope.device.isValid() ? d->setRamdisk(scope.device, tuning) : d->setRamdisk(scope.collection, tuning);
}

Result<void> Commands::Private::setRamdisk(CollectionId id, const site::RamdiskTuning &tuning)
{
    return site->change([&]() -> Result<void> {
        const auto collection = site->collections().collection(id);
        const auto all = site->ramdisks().collections();
        if (!collection || !all)
            return fail(collection ? all.error() : collection.error());
        if (const auto done = site->ramdisks().set(id, tuning); !done)
            return done;
        return audit(u"ramdisk.set"_s, collection->name,
                     audit::change(tuningFacts(all->value(id)), tuningFacts(tuning)));
    });
}

/// Who says what a device shall use has looked at it: what was backed off before no longer counts.
Result<void> Commands::Private::setRamdisk(DeviceId id, const site::RamdiskTuning &tuning)
{
    return changeBoth([&]() -> Result<void> {
        const auto device = site->devices().device(id);
        const auto all = site->ramdisks().devices();
        if (!device || !all)
            return fail(device ? all.error() : device.error());
        if (const auto done = site->ramdisks().set(id, tuning); !done)
            return done;
        QJsonArray reset;
        for (const MacAddress &mac : device->macs) {
            const auto removed = state->removeBackOff(mac);
            if (!removed)
                return fail(removed.error());
            if (*removed)
                reset.append(text(mac));
        }
        QJsonObject detail = audit::change(tuningFacts(all->value(id)), tuningFacts(tuning));
        if (!reset.isEmpty())
            detail[u"resetBackOff"_s] = reset;
        return audit(u"ramdisk.set"_s, device->name, detail);
    });
}

Result<QList<policy::TransferRecord>> Commands::transferRecords(const store::TransferQuery &query)
{
    return d->state->transfers(query);
}

Result<QList<policy::TuningCell>> Commands::tuningTable(const store::TransferQuery &query)
{
    const auto records = d->state->transfers(query);
    if (!records)
        return fail(records.error());
    return policy::tuningTable(*records, *content::macVendors());
}

Result<QList<policy::Recommendation>> Commands::recommendRamdisk(const store::TransferQuery &query,
                                                                 const policy::NetworkFacts &facts)
{
    const auto records = d->state->transfers(query);
    const auto settings = d->site->settings().all();
    if (!records || !settings)
        return fail(records ? settings.error() : records.error());
    const site::Settings now = site::settingsFrom(*settings);
    return policy::recommend(*records, *content::macVendors(), facts, {now.ramdiskBlockSize, now.ramdiskWindowSize});
}

Result<QList<BackedOffMachine>> Commands::backOffs()
{
    const auto now = snapshot();
    const auto ledger = d->state->ledger();
    if (!now || !ledger)
        return fail(now ? ledger.error() : now.error());
    QList<BackedOffMachine> machines;
    const QHash<MacAddress, policy::BackOff> all = ledger->backOffs();
    for (auto it = all.constBegin(); it != all.constEnd(); ++it) {
        BackedOffMachine machine{it.key(), {}, it.value(), {}};
        site::Member member;
        if (const site::Device *device = (*now)->deviceByMac(it.key())) {
            machine.name = device->name;
            member.device = device->id;
        } else if (const site::UnprovisionedRecord *record = ledger->unprovisionedByMac(it.key())) {
            machine.name = record->name();
            member.unknown = record->architecture;
        }
        machine.inForce = policy::ramdiskFor(it.key(), member, (*now)->collectionsOf(member), **now, *ledger);
        machines.append(machine);
    }
    std::sort(machines.begin(), machines.end(), [](const BackedOffMachine &a, const BackedOffMachine &b) {
        return std::pair(-a.backOff.sinceMs, a.mac) < std::pair(-b.backOff.sinceMs, b.mac);
    });
    return machines;
}

Result<void> Commands::resetBackOff(const MacAddress &mac)
{
    const auto machines = backOffs();
    if (!machines)
        return fail(machines.error());
    const auto machine =
        std::find_if(machines->begin(), machines->end(), [&](const BackedOffMachine &each) { return each.mac == mac; });
    if (machine == machines->end())
        return failure(ErrorCode::NotFound, {u"back-off"_s, text(mac)});
    const QString name = machine->name.isEmpty() ? text(mac) : machine->name;
    return d->recorded(u"ramdisk.reset"_s, name, audit::removed(tuningFacts(machine->backOff.tuning)),
                       [&]() -> Result<void> {
                           const auto removed = d->state->removeBackOff(mac);
                           if (!removed)
                               return fail(removed.error());
                           if (!*removed)
                               return failure(ErrorCode::NotFound, {u"back-off"_s, text(mac)});
                           return d->note(u"RAMDISK_RESET"_s, u"info"_s, {name, Private::currentUser()});
                       });
}

Result<store::Measurement> Commands::beginMeasurement(BootImageId id)
{
    store::Measurement measurement;
    measurement.size = GeneratedBytes;
    if (id.isValid()) {
        const auto now = snapshot();
        if (!now)
            return fail(now.error());
        const site::BootImage *image = (*now)->bootImage(id);
        if (!image)
            return failure(ErrorCode::NotFound, {u"boot image"_s, QString::number(id.value)});
        const auto largest = std::max_element(image->files.begin(), image->files.end(),
                                              [](const auto &a, const auto &b) { return a.size < b.size; });
        if (largest == image->files.end() || largest->missing || largest->sha256.isEmpty())
            return failure(ErrorCode::Refused,
                           {u"The content of %1 is missing. Update it from its source first."_s.arg(image->name)});
        measurement.bootImage = image->name;
        measurement.sha256 = largest->sha256;
        measurement.size = largest->size;
    }
    const qint64 now = d->clock.utcMs();
    measurement.token = session::makeToken(session::makeTokenKey(), {}, now);
    measurement.expiresMs = now + MeasurementMs;
    if (const auto added = d->state->addMeasurement(measurement); !added)
        return fail(added.error());
    return measurement;
}

Result<void> Commands::endMeasurement(const QByteArray &token)
{
    return d->state->removeMeasurement(token);
}

} // namespace slipway::engine
