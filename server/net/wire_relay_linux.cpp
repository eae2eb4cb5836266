// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/net/router_advertisement.h"
#include "server/net/wire_relay.h"
#include <array>
#include <linux/if_ether.h>
#include <linux/if_packet.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace slipway::net {

namespace {
constexpr size_t LargestFrame = 65536;
constexpr int AtOnce = 64;        ///< frames of one direction before the other has its turn
constexpr int LookMs = 200;       ///< whether to end
constexpr int MachineBusyMs = 20; ///< a card that takes nothing for so long drops, as a real one does
} // namespace

std::unique_ptr<WireRelay> WireRelay::over(int wire)
{
    std::array<int, 2> ends{};
    if (::socketpair(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, ends.data()) != 0)
        return nullptr;
    return std::unique_ptr<WireRelay>(new WireRelay(wire, ends[0], ends[1]));
}

WireRelay::WireRelay(int wire, int ownEnd, int machineEnd) : m_wire(wire), m_ownEnd(ownEnd), m_machineEnd(machineEnd)
{
    m_thread = std::thread([this] { run(); });
}

WireRelay::~WireRelay()
{
    m_ending = true;
    m_thread.join();
    for (const int each : {m_wire, m_ownEnd, m_machineEnd})
        ::close(each);
}

void WireRelay::run()
{
    while (!m_ending) {
        std::array<pollfd, 2> sockets{pollfd{m_wire, POLLIN, 0}, pollfd{m_ownEnd, POLLIN, 0}};
        if (::poll(sockets.data(), sockets.size(), LookMs) <= 0)
            continue;
        if (sockets[0].revents)
            toMachine();
        if (sockets[1].revents)
            toWire();
    }
}

void WireRelay::toMachine()
{
    std::array<char, LargestFrame> frame;
    for (int i = 0; i < AtOnce; ++i) {
        sockaddr_ll from{};
        socklen_t size = sizeof from;
        const ssize_t length =
            ::recvfrom(m_wire, frame.data(), frame.size(), 0, reinterpret_cast<sockaddr *>(&from), &size);
        if (length <= 0)
            return;
        if (from.sll_pkttype != PACKET_OUTGOING) // our own words
            deliver(frame.data(), size_t(length));
    }
}

void WireRelay::toWire()
{
    std::array<char, LargestFrame> frame;
    for (int i = 0; i < AtOnce; ++i) {
        const ssize_t length = ::recv(m_ownEnd, frame.data(), frame.size(), 0);
        if (length <= 0)
            return;
        const QByteArray router = routerAdvertisementFor({frame.data(), length});
        if (!router.isEmpty())
            deliver(router.constData(), size_t(router.size()));
        else
            (void)::send(m_wire, frame.data(), size_t(length), 0);
    }
}

void WireRelay::deliver(const char *frame, size_t length)
{
    if (::send(m_ownEnd, frame, length, 0) >= 0)
        return;
    pollfd machine{m_ownEnd, POLLOUT, 0};
    if (::poll(&machine, 1, MachineBusyMs) > 0)
        (void)::send(m_ownEnd, frame, length, 0);
}

} // namespace slipway::net
