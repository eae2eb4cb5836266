// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/deeds.h"
#include "models/texts/display_text.h"
#include "ui/shell/console.h"
#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

struct Deeds
{
    Q_DECLARE_TR_FUNCTIONS(Deeds)
};

Result<void> changedMeanwhile()
{
    return failure(ErrorCode::Refused, {u"It is not as it was left: somebody changed it meanwhile."_s});
}

bool isDirect(const site::Collection &collection, const site::Member &member)
{
    return member.isUnknown() ? collection.unknown.contains(member.unknown)
                              : collection.devices.contains(member.device);
}

/// Takes `away`, then adds `more`, if all of `away` and none of `more` is there.
Deed::Work exchange(CollectionId id, const QList<site::Member> &away, const QList<site::Member> &more)
{
    return [id, away, more](engine::Commands &commands) -> Result<void> {
        const auto snapshot = commands.snapshot();
        if (!snapshot.ok())
            return fail(snapshot.error());
        const site::Collection *collection = (*snapshot)->collection(id);
        const auto there = [&](const site::Member &member) { return isDirect(*collection, member); };
        if (!collection || !std::all_of(away.begin(), away.end(), there) ||
            std::any_of(more.begin(), more.end(), there))
            return changedMeanwhile();
        // Nothing starts because somebody pressed Ctrl+Z: whom that would be is asked where members are added.
        const auto risk = more.isEmpty() ? Result<engine::DeploymentRisk>(engine::DeploymentRisk())
                                         : commands.riskOfMembers(id, more);
        if (!risk.ok())
            return fail(risk.error());
        if (risk->asks())
            return failure(ErrorCode::RiskNotAccepted, {risk->collection, QString::number(risk->members)});
        if (!away.isEmpty()) {
            if (const Result<void> taken = commands.removeMembers(id, away); !taken.ok())
                return taken;
        }
        return more.isEmpty() ? Result<void>() : commands.addMembers(id, more);
    };
}

const site::Exclusion *find(const site::Configuration &configuration, const MacAddress &mac)
{
    const auto found = std::find_if(configuration.exclusions.begin(), configuration.exclusions.end(),
                                    [&mac](const site::Exclusion &each) { return each.mac == mac; });
    return found == configuration.exclusions.end() ? nullptr : &*found;
}

/// With the note that they had: another one is somebody else's.
Deed::Work exclude(const QList<site::Exclusion> &exclusions)
{
    return [exclusions](engine::Commands &commands) -> Result<void> {
        const auto snapshot = commands.snapshot();
        if (!snapshot.ok())
            return fail(snapshot.error());
        for (const site::Exclusion &each : exclusions) {
            if (find((*snapshot)->configuration(), each.mac))
                return changedMeanwhile();
        }
        for (const site::Exclusion &each : exclusions) {
            if (const Result<void> added = commands.addExclusion(each.mac, each.note); !added.ok())
                return added;
        }
        return {};
    };
}

Deed::Work include(const QList<site::Exclusion> &exclusions)
{
    return [exclusions](engine::Commands &commands) -> Result<void> {
        const auto snapshot = commands.snapshot();
        if (!snapshot.ok())
            return fail(snapshot.error());
        QList<MacAddress> macs;
        for (const site::Exclusion &each : exclusions) {
            const site::Exclusion *now = find((*snapshot)->configuration(), each.mac);
            if (!now || now->note != each.note)
                return changedMeanwhile();
            macs += each.mac;
        }
        return commands.removeExclusions(macs);
    };
}

Deed::Work note(const MacAddress &mac, const QString &from, const QString &to)
{
    return [mac, from, to](engine::Commands &commands) -> Result<void> {
        const auto snapshot = commands.snapshot();
        if (!snapshot.ok())
            return fail(snapshot.error());
        const site::Exclusion *now = find((*snapshot)->configuration(), mac);
        return now && now->note == from ? commands.setExclusionNote(mac, to) : changedMeanwhile();
    };
}

Deed::Work nameDevice(DeviceId id, const QString &from, const QString &to)
{
    return [id, from, to](engine::Commands &commands) -> Result<void> {
        const auto snapshot = commands.snapshot();
        if (!snapshot.ok())
            return fail(snapshot.error());
        const site::Device *now = (*snapshot)->device(id);
        engine::DeviceChange change;
        change.name = to;
        return now && now->name == from ? commands.changeDevice(id, change) : changedMeanwhile();
    };
}

Deed::Work nameCollection(CollectionId id, const QString &from, const QString &to)
{
    return [id, from, to](engine::Commands &commands) -> Result<void> {
        const auto snapshot = commands.snapshot();
        if (!snapshot.ok())
            return fail(snapshot.error());
        const site::Collection *now = (*snapshot)->collection(id);
        return now && now->name == from ? commands.renameCollection(id, to) : changedMeanwhile();
    };
}

} // namespace

Deed changedMembers(const QString &collectionName, const MemberChange &change)
{
    const QString name = models::displayText(collectionName);
    const auto added = int(change.added.size()), removed = int(change.removed.size());
    return {removed == 0 ? Deeds::tr("Add %n member(s) to %1", nullptr, added).arg(name)
            : added == 0 ? Deeds::tr("Remove %n member(s) from %1", nullptr, removed).arg(name)
                         : Deeds::tr("Change %n member(s) of %1", nullptr, added + removed).arg(name),
            exchange(change.collection, change.added, change.removed),
            exchange(change.collection, change.removed, change.added)};
}

Deed addedExclusions(const QList<site::Exclusion> &exclusions)
{
    return {Deeds::tr("Exclude %n MAC address(es)", nullptr, int(exclusions.size())), include(exclusions),
            exclude(exclusions)};
}

Deed removedExclusions(const QList<site::Exclusion> &exclusions)
{
    return {Deeds::tr("Remove %n exclusion(s)", nullptr, int(exclusions.size())), exclude(exclusions),
            include(exclusions)};
}

void removeExclusions(Console &console, const QList<MacAddress> &macs)
{
    QList<site::Exclusion> removed;
    for (const site::Exclusion &each : console.snapshot()->configuration().exclusions) {
        if (macs.contains(each.mac))
            removed += each;
    }
    console.attempt([macs](engine::Commands &commands) { return commands.removeExclusions(macs); },
                    [&console, removed] { console.did(removedExclusions(removed)); });
}

Deed notedExclusion(const MacAddress &mac, const QString &before, const QString &after)
{
    return {Deeds::tr("Note the exclusion of %1").arg(QString::fromStdString(mac.toString())), note(mac, after, before),
            note(mac, before, after)};
}

Deed renamedDevice(DeviceId device, const QString &before, const QString &after)
{
    return {Deeds::tr("Rename %1 to %2").arg(models::displayText(before), models::displayText(after)),
            nameDevice(device, after, before), nameDevice(device, before, after)};
}

Deed renamedCollection(CollectionId collection, const QString &before, const QString &after)
{
    return {Deeds::tr("Rename %1 to %2").arg(models::displayText(before), models::displayText(after)),
            nameCollection(collection, after, before), nameCollection(collection, before, after)};
}

} // namespace slipway::ui
