// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/stop_order_store.h"

using namespace Qt::StringLiterals;

namespace slipway::store {

namespace {
constexpr qint64 ForgottenMs = 60LL * 60 * 1000;
}

Result<void> StopOrderStore::add(const QList<QByteArray> &tokens, qint64 nowMs)
{
    if (const auto done = m_database.execute(u"DELETE FROM stop_order WHERE time_ms < ?"_s, {nowMs - ForgottenMs});
        !done)
        return fail(done.error());
    for (const QByteArray &token : tokens) {
        const auto done = m_database.insert(u"INSERT INTO stop_order (time_ms, token) VALUES (?, ?)"_s,
                                            {nowMs, QString::fromLatin1(token).toLower()});
        if (!done)
            return fail(done.error());
    }
    return {};
}

Result<QList<StopOrder>> StopOrderStore::since(qint64 id)
{
    QList<StopOrder> orders;
    const auto done = m_database.query(u"SELECT id, time_ms, token FROM stop_order WHERE id > ? ORDER BY id"_s, {id},
                                       [&](const Row &row) {
                                           orders.append({row.integer(0), row.integer(1), row.text(2).toLatin1()});
                                       });
    if (!done)
        return fail(done.error());
    return orders;
}

} // namespace slipway::store
