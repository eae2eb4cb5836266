// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/variable_store.h"

using namespace Qt::StringLiterals;

namespace slipway::store {

namespace {

/// Which table, and what it calls the owner.
template <class Id>
QString tableOf()
{
    return std::is_same_v<Id, DeviceId> ? u"device_variable"_s : u"collection_variable"_s;
}
template <class Id>
QString ownerOf()
{
    return std::is_same_v<Id, DeviceId> ? u"device_id"_s : u"collection_id"_s;
}

template <class Id>
Result<QHash<Id, QList<site::Variable>>> all(Database &database)
{
    QHash<Id, QList<site::Variable>> variables;
    const auto done = database.query(
        u"SELECT %1, name, value, secret FROM %2 ORDER BY %1, folded"_s.arg(ownerOf<Id>(), tableOf<Id>()), {},
        [&](const Row &row) {
            variables[Id{row.integer(0)}].append({row.text(1), row.text(2), row.integer(3) != 0});
        });
    if (!done)
        return fail(done.error());
    return variables;
}

template <class Id>
Result<QList<site::Variable>> one(Database &database, Id id)
{
    QList<site::Variable> variables;
    const auto done = database.query(
        u"SELECT name, value, secret FROM %2 WHERE %1 = ? ORDER BY folded"_s.arg(ownerOf<Id>(), tableOf<Id>()),
        {id.value}, [&](const Row &row) {
            variables.append({row.text(0), row.text(1), row.integer(2) != 0});
        });
    if (!done)
        return fail(done.error());
    return variables;
}

template <class Id>
Result<void> setIn(Database &database, Id id, const site::Variable &variable)
{
    // A null text would be NULL.
    const QString value = variable.value.isNull() ? u""_s : variable.value;
    const auto done = database.execute(
        u"INSERT INTO %1 (%2, folded, name, value, secret) VALUES (?, ?, ?, ?, ?) ON CONFLICT (%2, folded) DO UPDATE "
        "SET name = excluded.name, value = excluded.value, secret = excluded.secret"_s.arg(tableOf<Id>(),
                                                                                           ownerOf<Id>()),
        {id.value, variable.key(), variable.name, value, variable.secret ? 1 : 0});
    return done ? Result<void>() : fail(done.error());
}

template <class Id>
Result<bool> removeIn(Database &database, Id id, const QString &name)
{
    const auto removed = database.execute(
        u"DELETE FROM %1 WHERE %2 = ? AND folded = ?"_s.arg(tableOf<Id>(), ownerOf<Id>()), {id.value, name.toLower()});
    if (!removed)
        return fail(removed.error());
    return *removed > 0;
}

} // namespace

Result<QHash<CollectionId, QList<site::Variable>>> VariableStore::collections()
{
    return all<CollectionId>(m_database);
}

Result<QHash<DeviceId, QList<site::Variable>>> VariableStore::devices()
{
    return all<DeviceId>(m_database);
}

Result<QList<site::Variable>> VariableStore::of(CollectionId id)
{
    return one(m_database, id);
}

Result<QList<site::Variable>> VariableStore::of(DeviceId id)
{
    return one(m_database, id);
}

Result<void> VariableStore::set(CollectionId id, const site::Variable &variable)
{
    return setIn(m_database, id, variable);
}

Result<void> VariableStore::set(DeviceId id, const site::Variable &variable)
{
    return setIn(m_database, id, variable);
}

Result<bool> VariableStore::remove(CollectionId id, const QString &name)
{
    return removeIn(m_database, id, name);
}

Result<bool> VariableStore::remove(DeviceId id, const QString &name)
{
    return removeIn(m_database, id, name);
}

} // namespace slipway::store
