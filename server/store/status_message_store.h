// SPDX-License-Identifier: GPL-3.0-or-later
// Status messages of the engine, in state.db. Used inside StateStore's transactions.
#pragma once
#include "server/store/database.h"
#include "server/store/state_store.h"

namespace slipway::store {

class StatusMessageStore
{
public:
    explicit StatusMessageStore(Database &database) : m_database(database) {}

    Result<qint64> add(const StatusMessage &message); ///< its id
    Result<QList<StatusMessage>> list(const StatusQuery &query);

private:
    Database &m_database;
};

} // namespace slipway::store
