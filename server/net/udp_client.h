// SPDX-License-Identifier: GPL-3.0-or-later
// A socket that asks one server and waits for its answers: for a thread that does nothing else.
#pragma once
#include "server/base/error.h"
#include "server/base/ipv4.h"
#include <memory>
#include <span>
#include <vector>

namespace slipway::net {

class UdpClient
{
public:
    static Result<std::unique_ptr<UdpClient>> open(); ///< Io
    ~UdpClient();
    UdpClient(const UdpClient &) = delete;
    UdpClient &operator=(const UdpClient &) = delete;

    struct Received
    {
        std::span<const uint8_t> bytes; ///< until the next call; a datagram as long as IPv4 can carry
        Ipv4 source;
        quint16 port = 0;
        bool refused = false; ///< no datagram: the other side's port is closed
    };
    bool send(std::span<const uint8_t> bytes, Ipv4 to, quint16 port);
    /// From now on only to and from this one.
    bool connect(Ipv4 to, quint16 port);
    /// Waits at most so long; a source of zero where nothing came.
    Received receive(int milliseconds);

private:
    explicit UdpClient(int descriptor);
    int m_descriptor;
    std::vector<uint8_t> m_buffer;
};

/// One of this computer's own addresses: what is sent there does not leave it.
bool isOwnAddress(Ipv4 address);

} // namespace slipway::net
