// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/net/socket_linux.h"
#include "server/net/interfaces.h"
#include <arpa/inet.h>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/socket.h>

using namespace Qt::StringLiterals;

namespace slipway::net {

sockaddr_in toSocketAddress(Ipv4 address, quint16 port)
{
    sockaddr_in out{};
    out.sin_family = AF_INET;
    out.sin_addr.s_addr = htonl(address.value);
    out.sin_port = htons(port);
    return out;
}

Ipv4 toIpv4(in_addr address)
{
    return Ipv4{ntohl(address.s_addr)};
}

int openUdpSocket()
{
    return ::socket(AF_INET, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
}

void setDescriptorFlags(int descriptor)
{
    ::fcntl(descriptor, F_SETFL, ::fcntl(descriptor, F_GETFL) | O_NONBLOCK);
    ::fcntl(descriptor, F_SETFD, ::fcntl(descriptor, F_GETFD) | FD_CLOEXEC);
}

void setIntOption(int descriptor, int level, int name, int value)
{
    ::setsockopt(descriptor, level, name, &value, sizeof value);
}

void setReceiveBuffer(int descriptor, int bytes)
{
    if (::setsockopt(descriptor, SOL_SOCKET, SO_RCVBUFFORCE, &bytes, sizeof bytes) != 0)
        setIntOption(descriptor, SOL_SOCKET, SO_RCVBUF, bytes);
}

void setSendBuffer(int descriptor, int bytes)
{
    if (::setsockopt(descriptor, SOL_SOCKET, SO_SNDBUFFORCE, &bytes, sizeof bytes) != 0)
        setIntOption(descriptor, SOL_SOCKET, SO_SNDBUF, bytes);
}

Failure<Error> bindFailure(int number, Ipv4 address, quint16 port)
{
    const QString what = u"udp %1"_s.arg(port);
    const QString where = QString::fromStdString(address.toString());
    switch (number) {
    case EADDRINUSE:
        return failure(ErrorCode::PortInUse, {what, where, portOwner(u"udp"_s, port)});
    case EACCES:
    case EPERM:
        return failure(ErrorCode::PortForbidden, {what, where});
    default:
        return failure(ErrorCode::Io, {u"%1 (%2)"_s.arg(what, where), QString::fromLocal8Bit(std::strerror(number))});
    }
}

} // namespace slipway::net
