// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/duplicate_id_store.h"
#include "server/store/values.h"

using namespace Qt::StringLiterals;

namespace slipway::store {

Result<QList<MacAddress>> DuplicateIdStore::macs()
{
    QList<MacAddress> macs;
    const auto done = m_database.query(u"SELECT mac FROM duplicate_mac ORDER BY mac"_s, {},
                                       [&](const Row &row) { macs.append(macFrom(row.text(0))); });
    if (!done)
        return fail(done.error());
    return macs;
}

Result<QList<Guid>> DuplicateIdStore::guids()
{
    QList<Guid> guids;
    const auto done = m_database.query(u"SELECT guid FROM duplicate_guid ORDER BY guid"_s, {}, [&](const Row &row) {
        if (const auto guid = guidFrom(row.text(0)))
            guids.append(*guid);
    });
    if (!done)
        return fail(done.error());
    return guids;
}

Result<void> DuplicateIdStore::change(const QString &sql, const QString &value, ErrorCode ifUntouched)
{
    const auto touched = m_database.execute(sql, {value});
    if (!touched)
        return fail(touched.error());
    if (*touched == 0)
        return failure(ifUntouched, {u"duplicate identifier"_s, value});
    return {};
}

Result<void> DuplicateIdStore::add(const MacAddress &mac)
{
    return change(u"INSERT INTO duplicate_mac (mac) VALUES (?) ON CONFLICT DO NOTHING"_s, macText(mac),
                  ErrorCode::AlreadyExists);
}

Result<void> DuplicateIdStore::add(const Guid &guid)
{
    return change(u"INSERT INTO duplicate_guid (guid) VALUES (?) ON CONFLICT DO NOTHING"_s, guidText(guid),
                  ErrorCode::AlreadyExists);
}

Result<void> DuplicateIdStore::remove(const MacAddress &mac)
{
    return change(u"DELETE FROM duplicate_mac WHERE mac = ?"_s, macText(mac), ErrorCode::NotFound);
}

Result<void> DuplicateIdStore::remove(const Guid &guid)
{
    return change(u"DELETE FROM duplicate_guid WHERE guid = ?"_s, guidText(guid), ErrorCode::NotFound);
}

} // namespace slipway::store
