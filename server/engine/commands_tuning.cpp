// SPDX-License-Identifier: GPL-3.0-or-later
// Block and window size of the RAM disk, by site, collection or device.
#include "server/engine/audit_detail.h"
#include "server/engine/commands_private.h"

using namespace Qt::StringLiterals;

namespace slipway::engine {

namespace {

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
    return d->site->change([&]() -> Result<void> {
        QString name;
        site::RamdiskTuning before;
        Result<void> done;
        if (scope.device.isValid()) {
            const auto device = d->site->devices().device(scope.device);
            const auto all = d->site->ramdisks().devices();
            if (!device || !all)
                return fail(device ? all.error() : device.error());
            name = device->name;
            before = all->value(scope.device);
            done = d->site->ramdisks().set(scope.device, tuning);
        } else {
            const auto collection = d->site->collections().collection(scope.collection);
            const auto all = d->site->ramdisks().collections();
            if (!collection || !all)
                return fail(collection ? all.error() : collection.error());
            name = collection->name;
            before = all->value(scope.collection);
            done = d->site->ramdisks().set(scope.collection, tuning);
        }
        return done ? d->audit(u"ramdisk.set"_s, name, audit::change(tuningFacts(before), tuningFacts(tuning))) : done;
    });
}

} // namespace slipway::engine
