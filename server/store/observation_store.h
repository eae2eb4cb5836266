// SPDX-License-Identifier: GPL-3.0-or-later
// Where machines were last seen, in state.db. Used inside StateStore's transactions.
#pragma once
#include "server/site/observation.h"
#include "server/store/database.h"

namespace slipway::store {

class ObservationStore
{
public:
    /// An address flood must not grow the table without end.
    static constexpr int MostMachines = 250'000;

    explicit ObservationStore(Database &database) : m_database(database) {}

    struct Read
    {
        site::Observations seen;
        qint64 last = 0; ///< the newest change that was read
    };
    Result<Read> since(qint64 change); ///< what changed after that change; 0: everything
    Result<void> save(const site::Observations &seen);

private:
    Database &m_database;
};

} // namespace slipway::store
