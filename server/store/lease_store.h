// SPDX-License-Identifier: GPL-3.0-or-later
// Leases of mode server, in state.db. Used inside StateStore's transactions.
#pragma once
#include "server/session/lease.h"
#include "server/store/database.h"

namespace slipway::store {

class LeaseStore
{
public:
    explicit LeaseStore(Database &database) : m_database(database) {}

    Result<QList<session::Lease>> all();
    Result<void> save(const session::Lease &lease);
    Result<void> remove(Ipv4 address); ///< no error where there is none

private:
    Database &m_database;
};

} // namespace slipway::store
