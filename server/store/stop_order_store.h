// SPDX-License-Identifier: GPL-3.0-or-later
// Orders to end the transfers of a session, in state.db: every running engine follows them. Used inside StateStore's
// transactions.
#pragma once
#include "server/store/database.h"
#include <QList>

namespace slipway::store {

struct StopOrder
{
    qint64 id = 0;
    qint64 timeMs = 0;
    QByteArray token;
};

class StopOrderStore
{
public:
    explicit StopOrderStore(Database &database) : m_database(database) {}

    Result<void> add(const QList<QByteArray> &tokens, qint64 nowMs); ///< and forgets those that are over
    Result<QList<StopOrder>> since(qint64 id);                       ///< later than this one, oldest first

private:
    Database &m_database;
};

} // namespace slipway::store
