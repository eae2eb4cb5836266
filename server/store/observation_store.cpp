// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/observation_store.h"
#include "server/store/values.h"

using namespace Qt::StringLiterals;

namespace slipway::store {

Result<ObservationStore::Read> ObservationStore::since(qint64 change)
{
    Read read{{}, change};
    const auto done = m_database.query(
        u"SELECT id, mac, last_seen_ms, address, circuit_id, remote_id FROM machine WHERE id > ? ORDER BY id"_s,
        {change}, [&](const Row &row) {
            site::Observation seen{row.integer(2), {}, row.text(4), row.text(5)};
            if (const auto address = row.optionalInteger(3))
                seen.address = Ipv4{quint32(*address)};
            read.seen.insert(macFrom(row.text(1)), seen);
            read.last = row.integer(0);
        });
    if (!done)
        return fail(done.error());
    return read;
}

Result<void> ObservationStore::save(const site::Observations &seen)
{
    for (auto it = seen.cbegin(); it != seen.cend(); ++it) {
        const std::optional<qint64> address =
            it->address ? std::optional<qint64>(qint64(it->address->value)) : std::nullopt;
        // Replaced, not updated: the new row has a new id.
        const auto done =
            m_database.execute(u"INSERT OR REPLACE INTO machine (mac, last_seen_ms, address, circuit_id, remote_id) "
                               "VALUES (?, ?, ?, ?, ?)"_s,
                               {macText(it.key()), it->lastSeenMs, orNull(address), it->circuitId, it->remoteId});
        if (!done)
            return fail(done.error());
    }
    const auto count = m_database.integer(u"SELECT count(*) FROM machine"_s);
    if (!count)
        return fail(count.error());
    if (count->value_or(0) <= MostMachines)
        return {};
    const auto done = m_database.execute(
        u"DELETE FROM machine WHERE id IN (SELECT id FROM machine ORDER BY id LIMIT ?)"_s, {MostMachines / 10});
    if (!done)
        return fail(done.error());
    return {};
}

} // namespace slipway::store
