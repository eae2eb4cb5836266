// SPDX-License-Identifier: GPL-3.0-or-later
// Stands between one TFTP client and a server and loses what it is told to.
#pragma once
#include "server/net/udp_endpoint.h"
#include "tests/tftp/tftp_lab.h"
#include <atomic>

namespace slipway::tftp::lab {

class LossyRelay
{
public:
    /// Whether this packet gets lost: towards the client or to the server.
    using Loses = std::function<bool(std::span<const uint8_t> packet, bool toClient)>;

    LossyRelay(quint16 serverPort, Loses loses) : m_serverPort(serverPort), m_loses(std::move(loses))
    {
        net::EndpointOptions options;
        options.address = Loopback;
        m_client = std::move(*net::UdpEndpoint::bind(options));
        m_server = std::move(*net::UdpEndpoint::bind(options));
        m_thread = std::thread([this] { run(); });
    }
    ~LossyRelay()
    {
        m_stop = true;
        m_thread.join();
    }
    LossyRelay(const LossyRelay &) = delete;
    LossyRelay &operator=(const LossyRelay &) = delete;

    quint16 port() const { return m_client->port(); }
    int lost() const { return m_lost; }

private:
    void run()
    {
        while (!m_stop) {
            std::array<pollfd, 2> wanted{{{m_client->descriptor(), POLLIN, 0}, {m_server->descriptor(), POLLIN, 0}}};
            ::poll(wanted.data(), wanted.size(), 20);
            m_client->receive([this](const net::Datagram &datagram) {
                m_clientPort = datagram.sourcePort;
                if (!isLost(datagram.bytes, false))
                    m_server->send(datagram.bytes, Loopback, m_transferPort ? m_transferPort : m_serverPort);
            });
            m_server->receive([this](const net::Datagram &datagram) {
                m_transferPort = datagram.sourcePort;
                if (!isLost(datagram.bytes, true))
                    m_client->send(datagram.bytes, Loopback, m_clientPort);
            });
        }
    }
    bool isLost(std::span<const uint8_t> packet, bool toClient)
    {
        const bool lost = m_loses(packet, toClient);
        m_lost += lost;
        return lost;
    }

    const quint16 m_serverPort;
    Loses m_loses;
    std::unique_ptr<net::UdpEndpoint> m_client, m_server;
    quint16 m_clientPort = 0, m_transferPort = 0;
    std::atomic<bool> m_stop = false;
    std::atomic<int> m_lost = 0;
    std::thread m_thread;
};

} // namespace slipway::tftp::lab
