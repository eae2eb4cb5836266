// SPDX-License-Identifier: GPL-3.0-or-later
// One epoll loop for one thread. Commands are drained before sockets on each wake, so what was posted before a packet
// was sent is always there when its answer is the first that a callback reads. A callback that reads on may meet an
// answer newer than the drain: what it does not know it posts to itself and looks again.
#pragma once
#include "server/base/clock.h"
#include <functional>
#include <memory>

namespace slipway::net {

class Reactor
{
public:
    Reactor();
    ~Reactor();
    Reactor(const Reactor &) = delete;
    Reactor &operator=(const Reactor &) = delete;

    // Any thread:
    void post(std::function<void()> command);
    void quit(); ///< run() returns after what was posted before; later commands wait for the next run()

    // The loop's own thread (or before run()):
    /// Level-triggered, for reading. `ready` may unwatch any descriptor, its own too, and close it after that.
    void watch(int descriptor, std::function<void()> ready);
    void unwatch(int descriptor);
    /// Calls `tick` about every `ms` milliseconds while the loop runs. Returns a number for cancelTick.
    int every(int ms, std::function<void()> tick);
    /// Once.
    int after(int ms, std::function<void()> tick);
    void cancelTick(int number);
    void run();
    qint64 monotonicMs() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace slipway::net
