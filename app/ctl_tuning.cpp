// SPDX-License-Identifier: GPL-3.0-or-later
// Block and window size of the RAM disk: what holds for whom, what it means, what was measured, what to use.
#include "app/ctl_tuning.h"
#include "models/texts/tuning_text.h"
#include "server/engine/document.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::ctl {

namespace {
using engine::document::time;

struct Scope
{
    engine::RamdiskScope ids;
    site::RamdiskTuning own; ///< of the collection or device now
    QString name;
};

Result<Scope> scopeOf(Call &call)
{
    Scope scope;
    const auto now = call.commands.snapshot();
    if (!now)
        return fail(now.error());
    const site::Configuration &all = (*now)->configuration();
    if (call.arguments.has("collection")) {
        const auto id = call.commands.findCollection(call.arguments.value("collection"));
        if (!id)
            return fail(id.error());
        scope = {{*id, {}}, all.collectionRamdisks.value(*id), (*now)->collection(*id)->name};
    } else if (call.arguments.has("device")) {
        const auto id = call.commands.findDevice(call.arguments.value("device"));
        if (!id)
            return fail(id.error());
        const site::Device *device = (*now)->device(*id);
        if (!device)
            return failure(ErrorCode::NotFound, {u"device"_s, call.arguments.value("device")});
        scope = {{{}, *id}, all.deviceRamdisks.value(*id), device->name};
    } else {
        scope.own = {(*now)->settings().ramdiskBlockSize, (*now)->settings().ramdiskWindowSize};
    }
    return scope;
}

bool namesTwoScopes(const Call &call)
{
    return call.arguments.has("collection") && call.arguments.has("device");
}

Outcome apply(Call &call, const Scope &scope, const site::RamdiskTuning &tuning)
{
    CTL_DO(call.commands.setRamdisk(scope.ids, tuning));
    QJsonObject object{{"blockSize", orNull(tuning.blockSize)}, {"windowSize", orNull(tuning.windowSize)}};
    if (scope.ids.collection.isValid())
        object["collection"] = scope.name;
    if (scope.ids.device.isValid())
        object["device"] = scope.name;
    return done(object);
}

Outcome set(Call &call)
{
    if (namesTwoScopes(call) || (!call.arguments.has("block") && !call.arguments.has("window")))
        return UsageError{u"Name --block or --window, and --collection or --device or neither."_s};
    CTL_TRY(scope, scopeOf(call));
    site::RamdiskTuning tuning = scope.own;
    if (call.arguments.has("block")) {
        CTL_TRY(block, parseNumber(call.arguments.value("block"), 512, 65464));
        tuning.blockSize = block;
    }
    if (call.arguments.has("window")) {
        CTL_TRY(window, parseNumber(call.arguments.value("window"), 1, 65535));
        tuning.windowSize = window;
    }
    return apply(call, scope, tuning);
}

/// A collection or device inherits again; the site gets what a new one has.
Outcome reset(Call &call)
{
    if (namesTwoScopes(call))
        return UsageError{u"Name --collection or --device, not both."_s};
    CTL_TRY(scope, scopeOf(call));
    const bool ofSite = !scope.ids.collection.isValid() && !scope.ids.device.isValid();
    const site::Settings fresh = site::settingsFrom({});
    return apply(call, scope,
                 ofSite ? site::RamdiskTuning{fresh.ramdiskBlockSize, fresh.ramdiskWindowSize} : site::RamdiskTuning());
}

/// The largest file of the image; else what a Windows PE usually has.
Result<qint64> imageBytes(Call &call)
{
    constexpr qint64 usual = qint64(500) * 1024 * 1024;
    if (!call.arguments.has("image"))
        return usual;
    const auto id = call.commands.findBootImage(call.arguments.value("image"));
    const auto now = call.commands.snapshot();
    if (!id || !now)
        return fail(id ? now.error() : id.error());
    qint64 largest = 0;
    for (const site::ContentFile &file : (*now)->bootImage(*id)->files)
        largest = std::max(largest, file.size);
    return largest;
}

QJsonObject meaningObject(const policy::SizeMeaning &meaning)
{
    QJsonArray warnings;
    for (const policy::SizeWarning warning : meaning.warnings)
        warnings.append(policy::sizeWarningKey(warning));
    return {{"fragments", meaning.fragments},
            {"fittingBlock", meaning.fittingBlock},
            {"windowBytes", meaning.windowBytes},
            {"blocks", meaning.blocks},
            {"roundTrips", meaning.roundTrips},
            {"expectedSeconds", meaning.seconds > 0 ? QJsonValue(meaning.seconds) : QJsonValue(QJsonValue::Null)},
            {"expectedBytesPerSecond",
             meaning.bytesPerSecond > 0 ? QJsonValue(meaning.bytesPerSecond) : QJsonValue(QJsonValue::Null)},
            {"warnings", warnings}};
}

template <class Tunings, class NameOf>
QJsonArray overrides(const Tunings &tunings, NameOf nameOf, QList<QStringList> &rows)
{
    QList<QJsonObject> objects;
    for (auto it = tunings.constBegin(); it != tunings.constEnd(); ++it)
        objects.append(
            {{"name", nameOf(it.key())}, {"blockSize", orNull(it->blockSize)}, {"windowSize", orNull(it->windowSize)}});
    std::sort(objects.begin(), objects.end(),
              [](const QJsonObject &a, const QJsonObject &b) { return a["name"].toString() < b["name"].toString(); });
    QJsonArray array;
    for (const QJsonObject &object : std::as_const(objects)) {
        array.append(object);
        rows.append({word(object["name"]), word(object["blockSize"]), word(object["windowSize"])});
    }
    return array;
}

Outcome show(Call &call)
{
    CTL_TRY(snapshot, call.commands.snapshot());
    CTL_TRY(bytes, imageBytes(call));
    CTL_TRY(query, queryOf(call, weekAgo()));
    CTL_TRY(network, networkOf(call, query));
    CTL_TRY(machines, call.commands.backOffs());
    const site::Settings &settings = snapshot->settings();
    const policy::SizePair sizes{settings.ramdiskBlockSize, settings.ramdiskWindowSize};
    const policy::SizeMeaning meaning = policy::meaningOf(sizes, bytes, network.facts);
    const QJsonObject facts{
        {"mtu", network.facts.mtu}, {"linkMbit", network.facts.linkMbit}, {"roundTripMs", network.facts.roundTripMs}};
    QList<QStringList> rows{{"WHOSE", "BLOCK", "WINDOW"},
                            {u"(site)"_s, QString::number(sizes.blockSize), QString::number(sizes.windowSize)}};
    const site::Configuration &all = snapshot->configuration();
    const QJsonArray collections = overrides(
        all.collectionRamdisks, [&](CollectionId id) { return snapshot->collection(id)->name; }, rows);
    const QJsonArray devices = overrides(
        all.deviceRamdisks, [&](DeviceId id) { return snapshot->device(id)->name; }, rows);
    QJsonObject site = sizesObject(sizes);
    site["meaning"] = meaningObject(meaning);
    const QJsonObject object{{"site", site},
                             {"automatic", settings.ramdiskAutomatic},
                             {"collections", collections},
                             {"devices", devices},
                             {"imageBytes", bytes},
                             {"network", facts},
                             {"records", network.records.size()},
                             {"backedOff", machines.size()}};
    QJsonObject shortly{{"automatic", settings.ramdiskAutomatic},
                        {"image of bytes", bytes},
                        {"network", facts},
                        {"site's values mean", meaningObject(meaning)},
                        {"records of the week", network.records.size()},
                        {"machines backed off", machines.size()}};
    QString words = table(rows) + u"\n\n"_s + lines(shortly);
    for (const models::SizeWarningText &warning : models::sizeWarningTexts(meaning))
        words += u"\n  "_s + warning.text;
    return done(object, words);
}

Outcome backOffs(Call &call)
{
    if (call.arguments.has("reset")) {
        CTL_TRY(mac, parseMac(call.arguments.value("reset")));
        CTL_DO(call.commands.resetBackOff(mac));
        return done(QJsonObject{{"reset", text(mac)}});
    }
    CTL_TRY(machines, call.commands.backOffs());
    QJsonArray objects;
    QList<QStringList> rows{{"MAC", "DEVICE", "SINCE", "BLOCK", "WINDOW"}};
    for (const engine::BackedOffMachine &machine : std::as_const(machines)) {
        objects.append(QJsonObject{{"mac", text(machine.mac)},
                                   {"device", machine.name},
                                   {"since", time(machine.backOff.sinceMs)},
                                   {"blockSize", orNull(machine.backOff.tuning.blockSize)},
                                   {"windowSize", orNull(machine.backOff.tuning.windowSize)},
                                   {"ramdisk", policy::toJson(machine.inForce)}});
        rows.append({text(machine.mac), word(machine.name), word(time(machine.backOff.sinceMs)),
                     QString::number(machine.inForce.blockSize), QString::number(machine.inForce.windowSize)});
    }
    return done(objects, table(rows));
}

} // namespace

QList<Verb> tuningVerbs()
{
    const QList<Verb> own{
        {"tuning", "show", "[--image I] [--interface NAME]", {0, 0, {"image", "interface"}, {}, {}}, show},
        {"tuning",
         "set",
         "[--block BYTES] [--window BLOCKS] [--collection C | --device D]",
         {0, 0, {"block", "window", "collection", "device"}, {}, {}},
         set},
        {"tuning", "reset", "[--collection C | --device D]", {0, 0, {"collection", "device"}, {}, {}}, reset},
        {"tuning", "back-offs", "[--reset MAC]", {0, 0, {"reset"}, {}, {}}, backOffs},
    };
    return own + tuningRecordVerbs() + QList<Verb>{tuningTestVerb()};
}

} // namespace slipway::ctl
