// SPDX-License-Identifier: GPL-3.0-or-later
// The narrow row of a session (session_summary) that lists are made of and searches read. Used inside SessionStore's
// transactions.
#pragma once
#include "server/store/database.h"
#include "server/store/machine_sighting.h"
#include "server/store/session_search.h"

namespace slipway::store {

class SessionSummary
{
public:
    explicit SessionSummary(Database &database) : m_database(database) {}

    /// Writes the row anew. The session has its row number.
    Result<void> write(const session::BootSession &session);
    /// The figures of its transfers, which stand nowhere else.
    Result<void> readFigures(session::BootSession &session);
    Result<SessionPage> find(const SessionSearch &search);
    Result<SessionCount> count(const SessionSearch &search);
    Result<QList<MachineSighting>> machines(); ///< one for each MAC address, the last seen first

    /// All that a person may type to find the session: lower case, a line each.
    static QString searchText(const session::BootSession &session, const session::Place &place);

private:
    Database &m_database;
};

} // namespace slipway::store
