// SPDX-License-Identifier: GPL-3.0-or-later
// UDP over IPv4 as the boot protocols need it: which interface and address a datagram came to, which it shall leave
// from, batches.
#pragma once
#include "server/base/error.h"
#include "server/base/ipv4.h"
#include <array>
#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace slipway::net {

struct Datagram
{
    std::span<const uint8_t> bytes;
    Ipv4 source;
    quint16 sourcePort = 0;
    Ipv4 destination; ///< as in the IP header: 255.255.255.255, or ours
    Ipv4 local;       ///< the interface's own address (ipi_spec_dst)
    int interfaceIndex = 0;
};

/// Where a datagram shall leave from. Zeros let the kernel choose.
struct From
{
    Ipv4 address;
    int interfaceIndex = 0;
};

struct EndpointOptions
{
    Ipv4 address;     ///< zero: every address
    quint16 port = 0; ///< zero: a free one
    bool broadcast = false;
    /// Beside others on the same port (SO_REUSEADDR): for an address of broadcasts, which all of them get.
    bool shared = false;
    int receiveBuffer = 4 << 20; ///< bytes; 208 KB lose requests in a boot storm (measured)
};

class UdpEndpoint
{
public:
    /// A port that this process may not bind is asked of slipway-ports. PortInUse with the owner where /proc tells it,
    /// PortForbidden, Io.
    static Result<std::unique_ptr<UdpEndpoint>> bind(const EndpointOptions &options);
    /// Takes over a bound socket (from systemd or the port helper) and sets the options on it, broadcast too. Closes it
    /// where it is none.
    static Result<std::unique_ptr<UdpEndpoint>> adopt(int descriptor);
    ~UdpEndpoint();

    int descriptor() const { return m_descriptor; }
    quint16 port() const { return m_port; }
    Ipv4 address() const { return m_address; }
    /// Drains the socket (recvmmsg), at most `limit` datagrams. Errors that ICMP left on the socket are read and
    /// dropped. A datagram beyond 9216 bytes is dropped.
    int receive(const std::function<void(const Datagram &)> &each, int limit = 256);
    bool send(std::span<const uint8_t> bytes, Ipv4 to, quint16 toPort, From from = {});
    /// For a thread that does nothing else: until something can be received, or the time is over (false).
    bool wait(int milliseconds) const;

private:
    explicit UdpEndpoint(int descriptor);
    int m_descriptor = -1;
    quint16 m_port = 0;
    Ipv4 m_address;
    struct Batch;
    std::unique_ptr<Batch> m_batch;
};

/// A connected socket of one TFTP transfer, bound to the address that the request came to. The kernel drops other
/// senders; a client that is gone shows as ECONNREFUSED.
class UdpPeer
{
public:
    static Result<std::unique_ptr<UdpPeer>> connect(Ipv4 local, Ipv4 peer, quint16 peerPort);
    ~UdpPeer();
    int descriptor() const { return m_descriptor; }
    quint16 localPort() const { return m_localPort; }
    bool segments() const { return m_segmentation; } ///< false once the fallback is latched
    void assumeMtu(size_t bytes) { m_mtu = bytes; }  ///< where the route's MTU is known better than by the kernel
    enum class Outcome { Sent, Again, PeerGone, Failed };
    Outcome send(std::span<const uint8_t> bytes);
    /// Equal blocks, the last may be shorter: each 4-byte header and its slice of `data` in as few system calls as the
    /// kernel allows (UDP_SEGMENT, 64 segments and 65 507 bytes a call; latches to sendmmsg where a block is beyond the
    /// MTU).
    Outcome sendWindow(std::span<const std::array<uint8_t, 4>> headers, std::span<const uint8_t> data, size_t blksize);
    /// Empty when there is nothing; `gone` is set when the peer's port is closed.
    std::span<const uint8_t> receive(bool &gone);

private:
    explicit UdpPeer(int descriptor) : m_descriptor(descriptor) {}
    int m_descriptor = -1;
    quint16 m_localPort = 0;
    bool m_segmentation = true;
    size_t m_mtu = 1500; ///< of the route, when it was connected
    std::array<uint8_t, 2048> m_buffer{};
};

} // namespace slipway::net
