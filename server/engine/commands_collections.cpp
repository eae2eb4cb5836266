// SPDX-License-Identifier: GPL-3.0-or-later
// Collections and their members.
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

Result<CollectionId> Commands::addCollection(const QString &name, CollectionId limiting)
{
    const auto checked = Private::checkedName(name);
    if (!checked)
        return fail(checked.error());
    return d->change<CollectionId>([&] { return d->site->collections().add(*checked, limiting); });
}

Result<void> Commands::renameCollection(CollectionId collection, const QString &name)
{
    const auto checked = Private::checkedName(name);
    if (!checked)
        return fail(checked.error());
    return d->site->change([&]() -> Result<void> {
        if (const auto own = d->refuseBuiltIn(collection); !own)
            return own;
        return d->site->collections().rename(collection, *checked);
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
        if (!users->isEmpty()) {
            const auto used = d->site->collections().collection(collection);
            if (!used)
                return fail(used.error());
            return failure(ErrorCode::InUse, {u"collection"_s, used->name, users->join(u", "_s)});
        }
        return d->site->collections().remove(collection);
    });
}

Result<void> Commands::addMembers(CollectionId collection, const QList<site::Member> &members)
{
    return d->site->change([&]() -> Result<void> {
        if (const auto own = d->refuseBuiltIn(collection); !own)
            return own;
        return d->site->collections().addMembers(collection, members);
    });
}

Result<void> Commands::removeMembers(CollectionId collection, const QList<site::Member> &members)
{
    return d->site->change([&]() -> Result<void> {
        if (const auto own = d->refuseBuiltIn(collection); !own)
            return own;
        return d->site->collections().removeMembers(collection, members);
    });
}

} // namespace slipway::engine
