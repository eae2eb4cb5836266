// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/deliveries.h"

namespace slipway::http {

Deliveries::State &Deliveries::state(const QByteArray &token, const QByteArray &file)
{
    return m_states[token][file];
}

void Deliveries::begins(const QByteArray &token, const QByteArray &file, qint64 size, ByteRange range)
{
    if (!m_states.value(token).contains(file))
        m_states[token].insert(file, State{Coverage(size), 0, false});
    State &one = state(token, file);
    ++one.running;
    one.coverage.begins(range);
}

bool Deliveries::delivered(const QByteArray &token, const QByteArray &file, ByteRange range)
{
    State &one = state(token, file);
    --one.running;
    one.coverage.delivered(range);
    one.complete = one.complete || one.coverage.isComplete();
    return one.coverage.isComplete();
}

bool Deliveries::broken(const QByteArray &token, const QByteArray &file, ByteRange range, qint64 acknowledged)
{
    State &one = state(token, file);
    --one.running;
    one.coverage.broken(range, acknowledged);
    return !one.complete && one.running == 0;
}

bool Deliveries::isRunning(const QByteArray &token, const QByteArray &file) const
{
    return m_states.value(token).value(file).running > 0;
}

void Deliveries::forget(const QByteArray &token)
{
    m_states.remove(token);
}

} // namespace slipway::http
