// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/packet_store.h"

using namespace Qt::StringLiterals;

namespace slipway::store {

Result<void> PacketStore::add(const QByteArray &token, const QList<session::Packet> &packets)
{
    const auto id =
        m_database.integer(u"SELECT id FROM session WHERE token = ?"_s, {QString::fromLatin1(token).toLower()});
    if (!id)
        return fail(id.error());
    if (!*id)
        return {};
    auto trail = list(**id, token);
    if (!trail)
        return fail(trail.error());
    for (const session::Packet &packet : packets)
        trail->add(packet);
    const auto written =
        m_database.execute(u"INSERT INTO session_packets (session_id, count, packets) VALUES (?, ?, ?) ON CONFLICT "
                           "(session_id) DO UPDATE SET count = excluded.count, packets = excluded.packets"_s,
                           {**id, trail->packets.size() + trail->left, session::packed(*trail)});
    if (!written)
        return fail(written.error());
    return {};
}

Result<session::PacketTrail> PacketStore::list(qint64 sessionId, const QByteArray &token)
{
    session::PacketTrail trail;
    const auto read = m_database.query(u"SELECT packets FROM session_packets WHERE session_id = ?"_s, {sessionId},
                                       [&](const Row &row) { trail = session::unpacked(row.bytes(0), token); });
    if (!read)
        return fail(read.error());
    return trail;
}

} // namespace slipway::store
