// SPDX-License-Identifier: GPL-3.0-or-later
// When which transfer wants to be woken: one timer of the reactor for all of them. A deadline that moves back, as each
// ACK makes it, costs nothing: the old one is looked at when it comes due.
#pragma once
#include <QtGlobal>
#include <functional>
#include <set>
#include <unordered_map>

namespace slipway::net {
class Reactor;
}

namespace slipway::tftp {

class Deadlines
{
public:
    /// `due` says what is left to wait for: the deadline as it stands now, or nothing
    /// (std::numeric_limits<qint64>::max()).
    using Due = std::function<qint64(quint64 id, qint64 nowMs)>;
    Deadlines(net::Reactor &reactor, Due due);
    ~Deadlines();
    Deadlines(const Deadlines &) = delete;
    Deadlines &operator=(const Deadlines &) = delete;

    void set(quint64 id, qint64 deadlineMs);
    void remove(quint64 id);

private:
    void fire();
    void arm();

    net::Reactor &m_reactor;
    Due m_due;
    std::set<std::pair<qint64, quint64>> m_order;
    std::unordered_map<quint64, qint64> m_queued;
    int m_timer = 0;
    qint64 m_armedMs = 0;
};

} // namespace slipway::tftp
