// SPDX-License-Identifier: GPL-3.0-or-later
// Clear Required PXE Deployments: what it would do, doing it, and taking it back.
#include "server/engine/audit_detail.h"
#include "server/engine/commands_private.h"
#include "server/engine/outlook.h"
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace slipway::engine {

namespace {

/// "PC-1" or "PC-1 and 2 more": what a list of changes has room for.
QString summary(const QStringList &names)
{
    return names.size() < 2 ? names.value(0) : u"%1 and %2 more"_s.arg(names.first()).arg(names.size() - 1);
}

QStringList named(const QList<DeviceId> &devices, const QHash<DeviceId, QString> &names)
{
    QStringList list;
    list.reserve(devices.size());
    for (const DeviceId device : devices)
        list.append(names.value(device, QString::number(device.value)));
    return list;
}

} // namespace

/// Whose ledger rows stand for this collection, by name: its devices, and the records of unknown machines.
Result<QList<DeviceId>> Commands::Private::ledgerSubjects(CollectionId collection)
{
    const auto now = snapshot();
    if (!now)
        return fail(now.error());
    QList<DeviceId> devices = (*now)->deviceMembers(collection);
    // An unknown computer in a collection stands for every machine without a record of its own.
    const QList<site::Architecture> unknown = (*now)->unknownMembers(collection);
    if (unknown.isEmpty())
        return devices;
    const auto records = state->unprovisioned();
    if (!records)
        return fail(records.error());
    for (const site::UnprovisionedRecord &record : *records) {
        if (unknown.contains(record.architecture))
            devices.append(record.id);
    }
    return devices;
}

Result<QList<ClearPreview>> Commands::Private::preview(const QList<DeviceId> &devices)
{
    const auto now = snapshot();
    if (!now)
        return fail(now.error());
    const auto ledger = state->ledger();
    if (!ledger)
        return fail(ledger.error());
    const auto booting = state->bootingNow();
    if (!booting)
        return fail(booting.error());
    policy::Ledger cleared = *ledger;
    for (const DeviceId device : devices) {
        if (!booting->contains(device))
            cleared.clear(device);
    }
    const Outlooks next(**now, cleared, *state, clock.utcMs());
    QList<ClearPreview> previews;
    QSet<DeviceId> seen;
    for (const DeviceId device : devices) {
        if (seen.contains(device))
            continue;
        seen.insert(device);
        auto machine = next.of(device);
        if (!machine)
            return fail(machine.error());
        previews.append({*std::move(machine), ledger->rows(device), booting->contains(device)});
    }
    return previews;
}

Result<QHash<DeviceId, QString>> Commands::Private::names()
{
    const auto now = snapshot();
    if (!now)
        return fail(now.error());
    const auto records = state->unprovisioned();
    if (!records)
        return fail(records.error());
    QHash<DeviceId, QString> names;
    names.reserve((*now)->configuration().devices.size() + records->size());
    for (const site::Device &device : (*now)->configuration().devices)
        names.insert(device.id, device.name);
    for (const site::UnprovisionedRecord &record : *records)
        names.insert(record.id, record.name());
    return names;
}

Result<ClearedRequired> Commands::Private::clear(const QList<DeviceId> &devices, const QString &reason)
{
    ClearedRequired result;
    // Before the lock: machines that boot wait for it.
    const auto known = names();
    if (!known)
        return fail(known.error());
    const auto done = runtimeChange([&]() -> Result<void> {
        const auto cleared = state->clearLedger(devices, {currentUser(), reason.trimmed()});
        if (!cleared)
            return fail(cleared.error());
        const QStringList names = named(cleared->cleared, *known);
        result.bootingNow = named(cleared->bootingNow, *known);
        result.bootingNow.sort(Qt::CaseInsensitive);
        result.cleared = int(names.size());
        result.clearing = cleared->clearing;
        if (names.isEmpty())
            return {};
        const auto noted = note(u"REQUIRED_CLEARED"_s, u"info"_s,
                                {currentUser(), QString::number(names.size()), summary(names), reason.trimmed(),
                                 QString::number(result.clearing)});
        if (!noted)
            return noted;
        return site->exclusive([&] {
            QJsonObject detail = audit::listed(u"devices"_s, names);
            detail[u"bootingNow"_s] = QJsonArray::fromStringList(result.bootingNow);
            detail[u"reason"_s] = reason.trimmed();
            detail[u"clearing"_s] = result.clearing;
            return audit(u"clear-required-pxe"_s, summary(names), detail);
        });
    });
    if (!done)
        return fail(done.error());
    return result;
}

Result<QList<ClearPreview>> Commands::previewClear(const QList<DeviceId> &devices)
{
    return d->preview(devices);
}

Result<QList<ClearPreview>> Commands::previewClear(CollectionId collection)
{
    if (const auto known = d->site->collections().collection(collection); !known)
        return fail(known.error());
    const auto devices = d->ledgerSubjects(collection);
    if (!devices)
        return fail(devices.error());
    return d->preview(*devices);
}

Result<ClearedRequired> Commands::clearRequiredPxe(const QList<DeviceId> &devices, const QString &reason)
{
    for (const DeviceId device : devices) {
        if (const auto known = d->nameOf(device); !known)
            return fail(known.error());
    }
    return d->clear(devices, reason);
}

Result<ClearedRequired> Commands::clearRequiredPxe(CollectionId collection, const QString &reason)
{
    if (const auto known = d->site->collections().collection(collection); !known)
        return fail(known.error());
    const auto devices = d->ledgerSubjects(collection);
    if (!devices)
        return fail(devices.error());
    return d->clear(*devices, reason);
}

Result<UndoneClear> Commands::undoClear(qint64 clearing)
{
    UndoneClear result;
    QStringList restored;
    const auto known = d->names();
    if (!known)
        return fail(known.error());
    const auto done = d->runtimeChange([&]() -> Result<void> {
        const auto undone = d->state->undoClear(clearing);
        if (!undone)
            return fail(undone.error());
        restored = named(undone->restored, *known);
        result.begun = named(undone->begun, *known);
        result.restored = int(restored.size());
        result.begun.sort(Qt::CaseInsensitive);
        const auto noted = d->note(
            u"CLEAR_UNDONE"_s, result.begun.isEmpty() ? u"info"_s : u"warning"_s,
            {Private::currentUser(), QString::number(result.restored), summary(restored), result.begun.join(u", "_s)});
        if (!noted)
            return noted;
        return d->site->exclusive([&] {
            QJsonObject detail = audit::listed(u"restored"_s, restored);
            detail[u"begun"_s] = QJsonArray::fromStringList(result.begun);
            detail[u"clearing"_s] = clearing;
            return d->audit(u"clear-undo"_s, summary(restored), detail);
        });
    });
    if (!done)
        return fail(done.error());
    return result;
}

} // namespace slipway::engine
