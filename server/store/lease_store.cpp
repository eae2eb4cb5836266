// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/lease_store.h"
#include "server/store/values.h"

using namespace Qt::StringLiterals;

namespace slipway::store {

namespace {

QString addressText(Ipv4 address)
{
    return QString::fromStdString(address.toString());
}

} // namespace

Result<QList<session::Lease>> LeaseStore::all()
{
    QList<session::Lease> leases;
    const auto done = m_database.query(
        u"SELECT address, mac, client_identifier, expires_ms, host_name FROM lease"_s, {}, [&](const Row &row) {
            if (const auto address = Ipv4::parse(row.text(0).toStdString()))
                leases.append({*address, macFrom(row.text(1)), row.bytes(2), row.integer(3), row.text(4)});
        });
    if (!done)
        return fail(done.error());
    return leases;
}

Result<void> LeaseStore::save(const session::Lease &lease)
{
    const auto done = m_database.execute(
        u"INSERT INTO lease (address, mac, client_identifier, expires_ms, host_name) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT (address) DO UPDATE SET mac = excluded.mac, client_identifier = excluded.client_identifier, "
        "expires_ms = excluded.expires_ms, host_name = excluded.host_name"_s,
        {addressText(lease.address), macText(lease.mac), lease.clientIdentifier, lease.expiresMs, lease.hostName});
    if (!done)
        return fail(done.error());
    return {};
}

Result<void> LeaseStore::remove(Ipv4 address)
{
    const auto done = m_database.execute(u"DELETE FROM lease WHERE address = ?"_s, {addressText(address)});
    if (!done)
        return fail(done.error());
    return {};
}

} // namespace slipway::store
