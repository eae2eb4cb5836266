// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/collection_store.h"
#include "server/store/values.h"

using namespace Qt::StringLiterals;

namespace slipway::store {

namespace {

site::Collection collectionFrom(const Row &row)
{
    site::Collection collection;
    collection.id = {row.integer(0)};
    collection.name = row.text(1);
    collection.limiting = {row.integer(2)};
    collection.builtIn = row.boolean(3);
    return collection;
}

Failure<Error> notFound(CollectionId id)
{
    return failure(ErrorCode::NotFound, {u"collection"_s, QString::number(id.value)});
}

} // namespace

Result<QList<site::Collection>> CollectionStore::all()
{
    QList<site::Collection> collections;
    QHash<qint64, qsizetype> places;
    if (const auto done = m_database.query(u"SELECT id, name, limiting_id, built_in FROM collection ORDER BY id"_s, {},
                                           [&](const Row &row) {
                                               places.insert(row.integer(0), collections.size());
                                               collections.append(collectionFrom(row));
                                           });
        !done)
        return fail(done.error());
    if (const auto done =
            m_database.query(u"SELECT collection_id, device_id FROM collection_device"_s, {},
                             [&](const Row &row) {
                                 collections[places.value(row.integer(0))].devices.append(DeviceId{row.integer(1)});
                             });
        !done)
        return fail(done.error());
    if (const auto done =
            m_database.query(u"SELECT collection_id, architecture FROM collection_unknown"_s, {},
                             [&](const Row &row) {
                                 if (const auto architecture = site::architectureFromKey(row.text(1)))
                                     collections[places.value(row.integer(0))].unknown.append(*architecture);
                             });
        !done)
        return fail(done.error());
    return withRules(std::move(collections));
}

Result<std::optional<CollectionId>> CollectionStore::find(const QString &name)
{
    const auto id = m_database.integer(u"SELECT id FROM collection WHERE folded_name = ?"_s, {folded(name)});
    if (!id)
        return fail(id.error());
    return *id ? std::optional(CollectionId{**id}) : std::nullopt;
}

Result<site::Collection> CollectionStore::collection(CollectionId id)
{
    std::optional<site::Collection> collection;
    if (const auto done = m_database.query(u"SELECT id, name, limiting_id, built_in FROM collection WHERE id = ?"_s,
                                           {id.value}, [&](const Row &row) { collection = collectionFrom(row); });
        !done)
        return fail(done.error());
    if (!collection)
        return notFound(id);
    return *collection;
}

Result<void> CollectionStore::checkName(CollectionId id, const QString &name)
{
    const auto other = find(name);
    if (!other)
        return fail(other.error());
    if (*other && **other != id)
        return failure(ErrorCode::AlreadyExists, {u"collection"_s, name});
    return {};
}

Result<CollectionId> CollectionStore::add(const QString &name, CollectionId limiting)
{
    if (const auto checked = checkName({}, name); !checked)
        return fail(checked.error());
    if (const auto known = collection(limiting); !known)
        return fail(known.error());
    const auto id =
        m_database.insert(u"INSERT INTO collection (name, folded_name, limiting_id, built_in) VALUES (?, ?, ?, 0)"_s,
                          {name, folded(name), limiting.value});
    if (!id)
        return fail(id.error());
    return CollectionId{*id};
}

Result<void> CollectionStore::rename(CollectionId id, const QString &name)
{
    if (const auto checked = checkName(id, name); !checked)
        return checked;
    const auto touched = m_database.execute(u"UPDATE collection SET name = ?, folded_name = ? WHERE id = ?"_s,
                                            {name, folded(name), id.value});
    if (!touched)
        return fail(touched.error());
    if (*touched == 0)
        return notFound(id);
    return {};
}

Result<void> CollectionStore::setLimiting(CollectionId id, CollectionId limiting)
{
    if (const auto known = collection(limiting); !known)
        return fail(known.error());
    if (const auto free = refuseCircle(id, limiting, u"limiting"_s); !free)
        return free;
    const auto touched =
        m_database.execute(u"UPDATE collection SET limiting_id = ? WHERE id = ?"_s, {limiting.value, id.value});
    if (!touched)
        return fail(touched.error());
    if (*touched == 0)
        return notFound(id);
    return {};
}

Result<QStringList> CollectionStore::users(CollectionId id)
{
    QStringList users;
    const auto note = [&](const Row &row) { users.append(row.text(0)); };
    if (const auto done =
            m_database.query(u"SELECT name FROM collection WHERE limiting_id = ? OR id IN "
                             "(SELECT collection_id FROM collection_rule WHERE other_id = ?) ORDER BY name"_s,
                             {id.value, id.value}, note);
        !done)
        return fail(done.error());
    if (const auto done =
            m_database.query(u"SELECT id FROM deployment WHERE collection_id = ? ORDER BY id"_s, {id.value}, note);
        !done)
        return fail(done.error());
    return users;
}

Result<void> CollectionStore::remove(CollectionId id)
{
    const auto touched = m_database.execute(u"DELETE FROM collection WHERE id = ?"_s, {id.value});
    if (!touched)
        return fail(touched.error());
    if (*touched == 0)
        return notFound(id);
    return {};
}

Result<void> CollectionStore::addMembers(CollectionId id, const QList<site::Member> &members)
{
    for (const site::Member &member : members) {
        if (!member.isUnknown()) {
            const auto known = m_database.integer(u"SELECT id FROM device WHERE id = ?"_s, {member.device.value});
            if (!known)
                return fail(known.error());
            if (!*known)
                return failure(ErrorCode::NotFound, {u"device"_s, QString::number(member.device.value)});
        }
        const auto done =
            member.isUnknown()
                ? m_database.execute(u"INSERT INTO collection_unknown (collection_id, architecture) VALUES (?, ?) "
                                     "ON CONFLICT DO NOTHING"_s,
                                     {id.value, site::architectureKey(member.unknown)})
                : m_database.execute(u"INSERT INTO collection_device (collection_id, device_id) VALUES (?, ?) "
                                     "ON CONFLICT DO NOTHING"_s,
                                     {id.value, member.device.value});
        if (!done)
            return fail(done.error());
    }
    return {};
}

Result<void> CollectionStore::removeMembers(CollectionId id, const QList<site::Member> &members)
{
    for (const site::Member &member : members) {
        const auto done =
            member.isUnknown()
                ? m_database.execute(u"DELETE FROM collection_unknown WHERE collection_id = ? AND architecture = ?"_s,
                                     {id.value, site::architectureKey(member.unknown)})
                : m_database.execute(u"DELETE FROM collection_device WHERE collection_id = ? AND device_id = ?"_s,
                                     {id.value, member.device.value});
        if (!done)
            return fail(done.error());
    }
    return {};
}

} // namespace slipway::store
