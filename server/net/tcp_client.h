// SPDX-License-Identifier: GPL-3.0-or-later
// A TCP connection that asks one server and waits for its answer: for a thread that does nothing else.
#pragma once
#include "server/base/error.h"
#include "server/base/ipv4.h"
#include <memory>
#include <span>
#include <vector>

namespace slipway::net {

class TcpClient
{
public:
    /// NotFound: nobody listens there. Io: no answer in time, or the system's text.
    static Result<std::unique_ptr<TcpClient>> connect(Ipv4 to, quint16 port, int milliseconds);
    ~TcpClient();
    TcpClient(const TcpClient &) = delete;
    TcpClient &operator=(const TcpClient &) = delete;

    bool send(std::span<const uint8_t> bytes);
    struct Received
    {
        std::span<const uint8_t> bytes; ///< until the next call
        bool ended = false;             ///< the other side closed
    };
    /// Waits at most so long; nothing where nothing came.
    Received receive(int milliseconds);

private:
    explicit TcpClient(int descriptor);
    int m_descriptor;
    std::vector<uint8_t> m_buffer;
};

} // namespace slipway::net
