// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl_call.h"
#include "server/content/vendor_files.h"
#include "server/engine/document.h"

namespace slipway::ctl {

namespace {
namespace document = engine::document;

Parsed<QList<MacAddress>> parseMacs(const QStringList &texts)
{
    QList<MacAddress> macs;
    for (const QString &text : texts) {
        const auto mac = parseMac(text);
        if (!mac)
            return fail(mac.error());
        if (!macs.contains(*mac))
            macs.append(*mac);
    }
    return macs;
}

Result<QJsonObject> deviceObject(engine::Commands &commands, DeviceId id)
{
    auto snapshot = commands.snapshot();
    if (!snapshot)
        return fail(snapshot.error());
    auto ledger = commands.ledger();
    if (!ledger)
        return fail(ledger.error());
    if (const site::Device *device = (*snapshot)->device(id))
        return document::device(*device, *ledger);
    if (const site::UnprovisionedRecord *record = ledger->unprovisioned(id))
        return document::device(*record, *ledger);
    return failure(ErrorCode::NotFound, {QStringLiteral("device"), QString::number(id.value)});
}

Outcome add(Call &call)
{
    engine::NewDevice device;
    device.name = call.arguments.words.at(0);
    CTL_TRY(macs, parseMacs(call.arguments.values("mac")));
    device.macs = macs;
    if (call.arguments.has("smbios-guid")) {
        CTL_TRY(guid, parseGuid(call.arguments.value("smbios-guid")));
        device.smbiosGuid = guid;
    }
    if (call.arguments.has("arch")) {
        CTL_TRY(architecture, parseArchitecture(call.arguments.value("arch")));
        device.architecture = architecture;
    }
    device.siteCode = call.arguments.value("site-code");
    device.acceptRisk = call.arguments.has("accept-risk");
    if (device.macs.isEmpty() && !device.smbiosGuid)
        return UsageError{QStringLiteral("A device needs at least one --mac or a --smbios-guid.")};
    CTL_TRY(id, call.commands.addDevice(device));
    CTL_TRY(object, deviceObject(call.commands, id));
    return added(object);
}

Outcome list(Call &call)
{
    CTL_TRY(snapshot, call.commands.snapshot());
    CTL_TRY(ledger, call.commands.ledger());
    QJsonArray objects;
    for (const site::Device &device : snapshot->configuration().devices)
        objects.append(document::device(device, ledger));
    for (const site::UnprovisionedRecord &record : ledger.unprovisionedRecords())
        objects.append(document::device(record, ledger));
    QList<QStringList> rows{{"ID", "NAME", "MAC", "SMBIOS GUID", "ARCH", "LAST PXE ADVERTISEMENT"}};
    for (const QJsonValue &each : std::as_const(objects)) {
        const QJsonObject object = each.toObject();
        rows.append({word(object["id"]), word(object["name"]), word(object["macs"]), word(object["smbiosGuid"]),
                     word(object["arch"]), word(object["lastPxeAdvertisement"].toObject()["deployment"])});
    }
    return done(objects, table(rows));
}

Outcome show(Call &call)
{
    CTL_TRY(id, call.commands.findDevice(call.arguments.words.at(0)));
    CTL_TRY(object, deviceObject(call.commands, id));
    CTL_TRY(snapshot, call.commands.snapshot());
    CTL_TRY(ledger, call.commands.ledger());
    site::Device shownDevice;
    if (const site::Device *device = snapshot->device(id))
        shownDevice = *device;
    else if (const site::UnprovisionedRecord *record = ledger.unprovisioned(id))
        shownDevice.macs = {record->mac};
    if (const QJsonObject seen = document::seen(shownDevice, ledger, *content::macVendors()); !seen.isEmpty())
        object.insert("seen", seen);
    return shown(object);
}

Outcome remove(Call &call)
{
    CTL_TRY(id, call.commands.findDevice(call.arguments.words.at(0)));
    CTL_DO(call.commands.removeDevices({id}));
    return done(QJsonObject{{"removed", id.value}});
}

Outcome set(Call &call)
{
    engine::DeviceChange change;
    if (call.arguments.options.isEmpty())
        return UsageError{QStringLiteral("Nothing to change is named: --name, --arch or --preferred-deployment.")};
    if (call.arguments.has("name"))
        change.name = call.arguments.value("name");
    if (call.arguments.has("arch")) {
        CTL_TRY(architecture, parseArchitecture(call.arguments.value("arch")));
        change.architecture = std::optional<site::Architecture>(architecture);
    }
    change.acceptRisk = call.arguments.has("accept-risk");
    CTL_TRY(id, call.commands.findDevice(call.arguments.words.at(0)));
    if (call.arguments.has("preferred-deployment")) {
        const QString text = call.arguments.value("preferred-deployment");
        if (text.compare(u"none", Qt::CaseInsensitive) == 0) {
            change.preferredDeployment = DeploymentId{};
        } else {
            CTL_TRY(deployment, call.commands.findDeployment(text));
            change.preferredDeployment = deployment;
        }
    }
    CTL_DO(call.commands.changeDevice(id, change));
    CTL_TRY(object, deviceObject(call.commands, id));
    return done(object);
}

Outcome promote(Call &call)
{
    CTL_TRY(record, call.commands.findDevice(call.arguments.words.at(0)));
    CollectionId collection;
    if (call.arguments.has("collection")) {
        CTL_TRY(found, call.commands.findCollection(call.arguments.value("collection")));
        collection = found;
    }
    CTL_TRY(id, call.commands.promoteRecord(record, call.arguments.words.at(1), collection,
                                            call.arguments.has("accept-risk")));
    CTL_TRY(object, deviceObject(call.commands, id));
    return added(object);
}

Outcome merge(Call &call)
{
    CTL_TRY(record, call.commands.findDevice(call.arguments.words.at(0)));
    CTL_TRY(device, call.commands.findDevice(call.arguments.words.at(1)));
    CTL_DO(call.commands.mergeRecord(record, device, call.arguments.has("accept-risk")));
    CTL_TRY(object, deviceObject(call.commands, device));
    return done(object);
}
} // namespace

QList<Verb> deviceVerbs()
{
    return {
        {"device",
         "add",
         "NAME [--mac MAC]... [--smbios-guid GUID] [--arch x86|x64|arm64] [--site-code P01] [--accept-risk]",
         {1, 1, {"smbios-guid", "arch", "site-code"}, {"mac"}, {"accept-risk"}},
         add},
        {"device", "list", "", {}, list},
        {"device", "show", "DEVICE", {1, 1, {}, {}, {}}, show},
        {"device", "remove", "DEVICE", {1, 1, {}, {}, {}}, remove},
        {"device",
         "set",
         "DEVICE [--preferred-deployment ID|none] [--name NAME] [--arch ARCH] [--accept-risk]",
         {1, 1, {"preferred-deployment", "name", "arch"}, {}, {"accept-risk"}},
         set},
        {"device",
         "promote",
         "UNKNOWN NAME [--collection COLLECTION] [--accept-risk]",
         {2, 2, {"collection"}, {}, {"accept-risk"}},
         promote},
        {"device", "merge", "UNKNOWN DEVICE [--accept-risk]", {2, 2, {}, {}, {"accept-risk"}}, merge},
    };
}

} // namespace slipway::ctl
