// SPDX-License-Identifier: GPL-3.0-or-later
// The machines of rehearsals under way, in state.db: every running engine answers them. Used inside StateStore's
// transactions.
#pragma once
#include "server/site/rehearsal.h"
#include "server/store/database.h"

namespace slipway::store {

class RehearsalStore
{
public:
    explicit RehearsalStore(Database &database) : m_database(database) {}

    /// And forgets those that expired.
    Result<void> add(const QList<site::Rehearsal> &rehearsals, qint64 expiresMs, qint64 nowMs);
    Result<void> remove(const QList<site::Rehearsal> &rehearsals);
    Result<QList<site::Rehearsal>> underWay(qint64 nowMs); ///< by MAC address

private:
    Database &m_database;
};

} // namespace slipway::store
