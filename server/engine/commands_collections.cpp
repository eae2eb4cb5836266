// SPDX-License-Identifier: GPL-3.0-or-later
// Collections and their members.
#include "server/engine/audit_detail.h"
#include "server/engine/commands_growth.h"
#include "server/engine/commands_private.h"

using namespace Qt::StringLiterals;

namespace slipway::engine {

Result<void> Commands::Private::refuseBuiltIn(CollectionId id)
{
    const auto collection = site->collections().collection(id);
    if (!collection)
        return fail(collection.error());
    if (collection->builtIn)
        return failure(
            ErrorCode::Refused,
            {u"The collection %1 is built in: it finds its members itself, and cannot be changed or removed."_s.arg(
                collection->name)});
    return {};
}

Result<void> Commands::Private::auditMembers(const QString &verb, CollectionId id, const QList<site::Member> &members)
{
    const auto collection = site->collections().collection(id);
    if (!collection)
        return fail(collection.error());
    QStringList names;
    for (const site::Member &member : members) {
        if (member.isUnknown()) {
            names.append(u"unknown:"_s + site::architectureKey(member.unknown));
            continue;
        }
        // A member that is to be taken out may be no device any more.
        const auto name = nameOf(member.device);
        if (!name && name.error().code != ErrorCode::NotFound)
            return fail(name.error());
        names.append(name ? *name : QString::number(member.device.value));
    }
    return audit(verb, collection->name, audit::listed(u"members"_s, names));
}

Result<CollectionId> Commands::addCollection(const QString &name, CollectionId limiting)
{
    const auto checked = Private::checkedName(name);
    if (!checked)
        return fail(checked.error());
    return d->change<CollectionId>([&]() -> Result<CollectionId> {
        const auto id = d->site->collections().add(*checked, limiting);
        if (!id)
            return id;
        const auto within = d->site->collections().collection(limiting);
        if (!within)
            return fail(within.error());
        if (const auto noted = d->audit(u"collection.add"_s, *checked, audit::added({{"limiting", within->name}}));
            !noted)
            return fail(noted.error());
        return id;
    });
}

Result<CollectionId> Commands::copyCollection(CollectionId source, const QString &name)
{
    const auto checked = Private::checkedName(name);
    if (!checked)
        return fail(checked.error());
    return d->change<CollectionId>([&]() -> Result<CollectionId> {
        auto &collections = d->site->collections();
        const auto now = d->snapshot();
        if (!now)
            return fail(now.error());
        const site::Collection *from = (*now)->collection(source);
        if (!from)
            return failure(ErrorCode::NotFound, {u"collection"_s, QString::number(source.value)});
        if (from->builtIn)
            return failure(ErrorCode::Refused,
                           {u"The collection %1 is built in and finds its members itself: create one "
                            "that is limited to it instead."_s.arg(from->name)});
        const auto id = collections.add(*checked, from->limiting);
        if (!id)
            return id;
        QList<site::Member> members;
        for (const DeviceId device : from->devices)
            members += site::Member{device};
        for (const site::Architecture architecture : from->unknown)
            members += site::Member{{}, architecture};
        using Kind = site::CollectionRule::Kind;
        Result<void> done = collections.addMembers(*id, members);
        for (const CollectionId other : from->includes)
            done = done ? collections.addRule(*id, {Kind::Include, other}) : done;
        for (const CollectionId other : from->excludes)
            done = done ? collections.addRule(*id, {Kind::Exclude, other}) : done;
        for (const site::CollectionQuery &query : from->queries)
            done = done ? collections.addRule(*id, {Kind::Query, {}, query}) : done;
        for (const site::MaintenanceWindow &window : from->windows)
            done = done ? collections.addWindow(*id, window) : done;
        const QJsonObject detail{{"from", from->name}, {"members", int(members.size())}};
        done = done ? d->audit(u"collection.copy"_s, *checked, audit::added(detail)) : done;
        if (!done)
            return fail(done.error());
        return id;
    });
}

Result<void> Commands::renameCollection(CollectionId collection, const QString &name)
{
    const auto checked = Private::checkedName(name);
    if (!checked)
        return fail(checked.error());
    return d->site->change([&]() -> Result<void> {
        if (const auto own = d->refuseBuiltIn(collection); !own)
            return own;
        const auto before = d->site->collections().collection(collection);
        if (!before)
            return fail(before.error());
        if (const auto renamed = d->site->collections().rename(collection, *checked); !renamed)
            return renamed;
        return d->audit(u"collection.change"_s, before->name,
                        audit::change({{"name", before->name}}, {{"name", *checked}}));
    });
}

Result<void> Commands::removeCollection(CollectionId collection)
{
    return d->site->change([&]() -> Result<void> {
        if (const auto own = d->refuseBuiltIn(collection); !own)
            return own;
        const auto users = d->site->collections().users(collection);
        if (!users)
            return fail(users.error());
        const auto used = d->site->collections().collection(collection);
        if (!used)
            return fail(used.error());
        if (!users->isEmpty())
            return failure(ErrorCode::InUse, {u"collection"_s, used->name, users->join(u", "_s)});
        if (const auto removed = d->site->collections().remove(collection); !removed)
            return removed;
        return d->audit(u"collection.remove"_s, used->name);
    });
}

Result<void> Commands::addMembers(CollectionId collection, const QList<site::Member> &members, bool acceptRisk)
{
    return d->site->change([&]() -> Result<void> {
        if (const auto own = d->refuseBuiltIn(collection); !own)
            return own;
        const auto now = d->snapshot();
        if (!now)
            return fail(now.error());
        if (const auto added = d->site->collections().addMembers(collection, members); !added)
            return added;
        if (const auto safe = d->refuseGrowth(**now, withMembers(**now, collection, members), acceptRisk); !safe)
            return safe;
        return d->auditMembers(u"collection.add-members"_s, collection, members);
    });
}

Result<void> Commands::removeMembers(CollectionId collection, const QList<site::Member> &members)
{
    return d->site->change([&]() -> Result<void> {
        if (const auto own = d->refuseBuiltIn(collection); !own)
            return own;
        if (const auto removed = d->site->collections().removeMembers(collection, members); !removed)
            return removed;
        return d->auditMembers(u"collection.remove-members"_s, collection, members);
    });
}

} // namespace slipway::engine
