// SPDX-License-Identifier: GPL-3.0-or-later
// The cable of a virtual machine: carries Ethernet frames between a private network (private_host.h) and QEMU. Has a
// thread of its own.
#pragma once
#include <atomic>
#include <memory>
#include <thread>

namespace slipway::net {

class WireRelay
{
public:
    /// Takes over `wire`. Null if the kernel gives no pair of sockets.
    static std::unique_ptr<WireRelay> over(int wire);
    ~WireRelay();
    WireRelay(const WireRelay &) = delete;
    WireRelay &operator=(const WireRelay &) = delete;

    /// The machine's end: a datagram is a frame. Stays this object's.
    int machineEnd() const { return m_machineEnd; }

private:
    WireRelay(int wire, int ownEnd, int machineEnd);
    void run();
    void toMachine();
    void toWire();
    void deliver(const char *frame, size_t length);

    const int m_wire, m_ownEnd, m_machineEnd;
    std::atomic<bool> m_ending{false};
    std::thread m_thread;
};

} // namespace slipway::net
