// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/net/socket_linux.h"
#include "server/net/tcp_client.h"
#include <cerrno>
#include <cstring>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace slipway::net {

namespace {

constexpr size_t BufferSize = 256 * 1024;

bool waitFor(int descriptor, short what, int milliseconds)
{
    pollfd wanted{descriptor, what, 0};
    return ::poll(&wanted, 1, milliseconds) > 0;
}

} // namespace

TcpClient::TcpClient(int descriptor) : m_descriptor(descriptor), m_buffer(BufferSize) {}

TcpClient::~TcpClient()
{
    ::close(m_descriptor);
}

Result<std::unique_ptr<TcpClient>> TcpClient::connect(Ipv4 to, quint16 port, int milliseconds)
{
    const QString where = u"%1:%2"_s.arg(QString::fromStdString(to.toString())).arg(port);
    const int descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (descriptor < 0)
        return failure(ErrorCode::Io, {where, QString::fromLocal8Bit(std::strerror(errno))});
    std::unique_ptr<TcpClient> client(new TcpClient(descriptor));
    const sockaddr_in address = toSocketAddress(to, port);
    int problem = 0;
    if (::connect(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0) {
        problem = errno;
        if (problem == EINPROGRESS) {
            socklen_t length = sizeof problem;
            if (!waitFor(descriptor, POLLOUT, milliseconds))
                problem = ETIMEDOUT;
            else if (::getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &problem, &length) != 0)
                problem = errno;
        }
    }
    if (problem == ECONNREFUSED)
        return failure(ErrorCode::NotFound, {u"running engine"_s, where});
    if (problem != 0)
        return failure(ErrorCode::Io, {where, QString::fromLocal8Bit(std::strerror(problem))});
    return client;
}

bool TcpClient::send(std::span<const uint8_t> bytes)
{
    constexpr int patienceMs = 3000;
    while (!bytes.empty()) {
        const ssize_t sent = ::send(m_descriptor, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent > 0)
            bytes = bytes.subspan(size_t(sent));
        else if (errno != EAGAIN || !waitFor(m_descriptor, POLLOUT, patienceMs))
            return false;
    }
    return true;
}

TcpClient::Received TcpClient::receive(int milliseconds)
{
    for (bool waited = false;; waited = true) {
        const ssize_t size = ::recv(m_descriptor, m_buffer.data(), m_buffer.size(), 0);
        if (size > 0)
            return {std::span(m_buffer).first(size_t(size)), false};
        if (size == 0 || (errno != EAGAIN && errno != EINTR))
            return {{}, true};
        if (waited || !waitFor(m_descriptor, POLLIN, milliseconds))
            return {};
    }
}

} // namespace slipway::net
