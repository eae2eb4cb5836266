// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/net/interfaces.h"
#include "server/net/socket_linux.h"
#include "server/net/udp_client.h"
#include <algorithm>
#include <cerrno>
#include <cstring>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace slipway::net {

namespace {
constexpr size_t LongestDatagram = 65507;
constexpr int ReceiveBuffer = 16 << 20; ///< the largest window of the largest block that anybody tries
} // namespace

Result<std::unique_ptr<UdpClient>> UdpClient::open()
{
    const int descriptor = openUdpSocket();
    if (descriptor < 0)
        return failure(ErrorCode::Io, {u"UDP"_s, QString::fromLocal8Bit(std::strerror(errno))});
    setReceiveBuffer(descriptor, ReceiveBuffer);
    return std::unique_ptr<UdpClient>(new UdpClient(descriptor));
}

UdpClient::UdpClient(int descriptor) : m_descriptor(descriptor), m_buffer(LongestDatagram) {}

UdpClient::~UdpClient()
{
    ::close(m_descriptor);
}

bool UdpClient::send(std::span<const uint8_t> bytes, Ipv4 to, quint16 port)
{
    const sockaddr_in address = toSocketAddress(to, port);
    return ::sendto(m_descriptor, bytes.data(), bytes.size(), 0, reinterpret_cast<const sockaddr *>(&address),
                    sizeof address) == ssize_t(bytes.size());
}

bool UdpClient::connect(Ipv4 to, quint16 port)
{
    const sockaddr_in address = toSocketAddress(to, port);
    return ::connect(m_descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
}

UdpClient::Received UdpClient::receive(int milliseconds)
{
    for (bool waited = false;; waited = true) {
        sockaddr_in from{};
        socklen_t length = sizeof from;
        const ssize_t size =
            ::recvfrom(m_descriptor, m_buffer.data(), m_buffer.size(), 0, reinterpret_cast<sockaddr *>(&from), &length);
        if (size >= 0)
            return {std::span(m_buffer).first(size_t(size)), toIpv4(from.sin_addr), ntohs(from.sin_port), false};
        if (errno == ECONNREFUSED)
            return {{}, {}, 0, true};
        if (waited)
            return {};
        pollfd wanted{m_descriptor, POLLIN, 0};
        if (::poll(&wanted, 1, milliseconds) <= 0)
            return {};
    }
}

bool isOwnAddress(Ipv4 address)
{
    constexpr quint32 LoopbackNetwork = 127;
    if (address.value >> 24 == LoopbackNetwork)
        return true;
    const QList<Interface> all = interfaces();
    return std::any_of(all.begin(), all.end(), [address](const Interface &interface) {
        return std::any_of(interface.addresses.begin(), interface.addresses.end(),
                           [address](const InterfaceAddress &own) { return own.address == address; });
    });
}

} // namespace slipway::net
