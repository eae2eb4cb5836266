// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/tcp.h"
#include "server/net/interfaces.h"
#include "server/net/port_opener.h"
#include <arpa/inet.h>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <linux/sockios.h>
#include <linux/tcp.h>
#include <netinet/in.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace slipway::http {

using namespace Qt::StringLiterals;

namespace {

constexpr int ClosedState = 7; // TCP_CLOSE of <netinet/tcp.h>, which cannot stand beside <linux/tcp.h>
constexpr int Backlog = 1024;  // a storm of machines connects at once

Failure<Error> bindFailure(int number, Ipv4 address, quint16 port)
{
    const QString what = u"tcp %1"_s.arg(port);
    const QString where = QString::fromStdString(address.toString());
    if (number == EADDRINUSE)
        return failure(ErrorCode::PortInUse, {what, where, net::portOwner(u"tcp"_s, port)});
    if (number == EACCES || number == EPERM)
        return failure(ErrorCode::PortForbidden, {what, where});
    return failure(ErrorCode::Io, {u"%1:%2"_s.arg(where).arg(port), QString::fromLocal8Bit(std::strerror(number))});
}

} // namespace

Result<int> listenOn(Ipv4 address, quint16 port)
{
    int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (socket < 0)
        return bindFailure(errno, address, port);
    const int on = 1;
    ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    sockaddr_in name = {};
    name.sin_family = AF_INET;
    name.sin_port = htons(port);
    name.sin_addr.s_addr = htonl(address.value);
    int problem = ::bind(socket, reinterpret_cast<const sockaddr *>(&name), sizeof name) == 0 ? 0 : errno;
    if (problem == EACCES || problem == EPERM) {
        ::close(socket);
        const Result<int> opened = net::openForbiddenPort(net::Transport::Tcp, address, port);
        if (!opened)
            return opened;
        socket = *opened;
        problem = 0;
    }
    if (problem == 0 && ::listen(socket, Backlog) != 0)
        problem = errno;
    if (problem == 0)
        return socket;
    ::close(socket);
    return bindFailure(problem, address, port);
}

void limitUnsent(int listener, int bytes)
{
    ::setsockopt(listener, IPPROTO_TCP, TCP_NOTSENT_LOWAT, &bytes, sizeof bytes);
}

std::optional<BoundTo> boundTo(int socket)
{
    sockaddr_in name = {};
    socklen_t length = sizeof name;
    if (::getsockname(socket, reinterpret_cast<sockaddr *>(&name), &length) != 0 || name.sin_family != AF_INET)
        return std::nullopt;
    return BoundTo{Ipv4{ntohl(name.sin_addr.s_addr)}, ntohs(name.sin_port)};
}

Ipv4 addressOf(const sockaddr *address)
{
    if (!address || address->sa_family != AF_INET)
        return {};
    return Ipv4{ntohl(reinterpret_cast<const sockaddr_in *>(address)->sin_addr.s_addr)};
}

TcpProgress tcpProgress(int socket)
{
    tcp_info info = {};
    socklen_t length = sizeof info;
    int queued = 0;
    if (::getsockopt(socket, IPPROTO_TCP, TCP_INFO, &info, &length) != 0 || ::ioctl(socket, SIOCOUTQ, &queued) != 0)
        return {0, 0, 0, true};
    TcpProgress progress;
    progress.acknowledged = qint64(info.tcpi_bytes_acked);
    progress.written = progress.acknowledged + queued;
    progress.sent = progress.written - qint64(info.tcpi_notsent_bytes);
    progress.closed = info.tcpi_state == ClosedState;
    return progress;
}

int duplicate(int descriptor)
{
    return ::fcntl(descriptor, F_DUPFD_CLOEXEC, 0);
}

void closeDescriptor(int descriptor)
{
    if (descriptor >= 0)
        ::close(descriptor);
}

void hangUp(int socket)
{
    // A shutdown would still send what the kernel holds: a whole payload could arrive after its rows were taken back.
    // Dissolving the association resets the connection and drops the queue (tcp(7), connect(2) with AF_UNSPEC).
    sockaddr none{};
    none.sa_family = AF_UNSPEC;
    if (::connect(socket, &none, sizeof none) != 0)
        ::shutdown(socket, SHUT_RDWR);
}

void blockBrokenPipe()
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGPIPE);
    ::pthread_sigmask(SIG_BLOCK, &set, nullptr);
}

} // namespace slipway::http
