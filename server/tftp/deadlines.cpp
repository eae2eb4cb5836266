// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/tftp/deadlines.h"
#include "server/net/reactor.h"
#include <algorithm>
#include <limits>
#include <vector>

namespace slipway::tftp {

namespace {
constexpr qint64 Never = std::numeric_limits<qint64>::max();
} // namespace

Deadlines::Deadlines(net::Reactor &reactor, Due due) : m_reactor(reactor), m_due(std::move(due)) {}

Deadlines::~Deadlines()
{
    if (m_timer != 0)
        m_reactor.cancelTick(m_timer);
}

void Deadlines::set(quint64 id, qint64 deadlineMs)
{
    if (deadlineMs == Never)
        return;
    const auto found = m_queued.find(id);
    if (found != m_queued.end()) {
        if (found->second <= deadlineMs)
            return; // it will be asked then, and tell the later time
        m_order.erase({found->second, id});
        found->second = deadlineMs;
    } else {
        m_queued.emplace(id, deadlineMs);
    }
    m_order.emplace(deadlineMs, id);
    arm();
}

void Deadlines::remove(quint64 id)
{
    const auto found = m_queued.find(id);
    if (found == m_queued.end())
        return;
    m_order.erase({found->second, id});
    m_queued.erase(found);
}

void Deadlines::arm()
{
    if (m_order.empty() || (m_timer != 0 && m_armedMs <= m_order.begin()->first))
        return;
    if (m_timer != 0)
        m_reactor.cancelTick(m_timer);
    m_armedMs = m_order.begin()->first;
    const qint64 wait = std::clamp<qint64>(m_armedMs - m_reactor.monotonicMs(), 0, 60'000);
    m_timer = m_reactor.after(int(wait), [this] { fire(); });
}

void Deadlines::fire()
{
    m_timer = 0;
    const qint64 now = m_reactor.monotonicMs();
    std::vector<quint64> ids;
    while (!m_order.empty() && m_order.begin()->first <= now) {
        ids.push_back(m_order.begin()->second);
        m_queued.erase(m_order.begin()->second);
        m_order.erase(m_order.begin());
    }
    for (const quint64 id : ids)
        set(id, m_due(id, now));
    arm();
}

} // namespace slipway::tftp
