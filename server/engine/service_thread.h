// SPDX-License-Identifier: GPL-3.0-or-later
// A network thread: one epoll loop and the one service that lives in it.
#pragma once
#include "server/base/error.h"
#include "server/net/reactor.h"
#include <QThread>
#include <functional>
#include <memory>

namespace slipway::engine {

template <class Service>
class ServiceThread final : public QThread
{
public:
    using Make = std::function<std::unique_ptr<Service>(net::Reactor &)>;
    /// Called in this thread when the ports are bound, or are not.
    using Started = std::function<void(Service &, const Result<void> &)>;

    ServiceThread(Make make, Started started) : m_make(std::move(make)), m_started(std::move(started)) {}
    ~ServiceThread() override { stop(); }

    /// Runs `command` in this thread, if the service still lives then. Any thread.
    void post(std::function<void(Service &)> command)
    {
        m_reactor.post([this, command = std::move(command)] {
            if (m_service)
                command(*m_service);
        });
    }
    /// Calls `tick` in this thread about every `ms` milliseconds. Before start().
    void setTick(int ms, std::function<void(Service &)> tick)
    {
        m_tickMs = ms;
        m_tick = std::move(tick);
    }
    /// Closes the sockets and waits.
    void stop()
    {
        m_reactor.quit();
        wait();
    }

protected:
    void run() override
    {
        m_service = std::exchange(m_make, {})(m_reactor);
        m_started(*m_service, m_service->start());
        if (m_tick)
            m_reactor.every(m_tickMs, [this] { m_tick(*m_service); });
        m_reactor.run();
        m_service.reset();
    }

private:
    net::Reactor m_reactor;
    Make m_make;
    Started m_started;
    int m_tickMs = 0;
    std::function<void(Service &)> m_tick;
    std::unique_ptr<Service> m_service;
};

} // namespace slipway::engine
