// SPDX-License-Identifier: GPL-3.0-or-later
// The datagrams of the newest boots, in state.db: a trigger of the schema forgets the others' (session/packet_bounds.h).
// Used inside StateStore's transactions.
#pragma once
#include "server/session/packet.h"
#include "server/store/database.h"

namespace slipway::store {

class PacketStore
{
public:
    explicit PacketStore(Database &database) : m_database(database) {}

    /// Behind those that are there. Of a boot that the history does not have, nothing is kept.
    Result<void> add(const QByteArray &token, const QList<session::Packet> &packets);
    Result<session::PacketTrail> list(qint64 sessionId, const QByteArray &token);

private:
    Database &m_database;
};

} // namespace slipway::store
