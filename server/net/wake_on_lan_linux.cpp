// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/net/socket_linux.h"
#include "server/net/wake_on_lan.h"
#include <cerrno>
#include <cstring>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace slipway::net {

QByteArray magicPacket(const MacAddress &mac)
{
    QByteArray packet(6, char(0xFF));
    for (int i = 0; i < 16; ++i)
        packet.append(reinterpret_cast<const char *>(mac.octets.data()), qsizetype(mac.octets.size()));
    return packet;
}

std::optional<Ipv4> broadcastOf(const InterfaceAddress &address)
{
    if (address.prefixLength < 1 || address.prefixLength > 30)
        return {};
    return Ipv4{address.address.value | (0xFFFFFFFFu >> address.prefixLength)};
}

Result<int> sendMagicPackets(const QList<MacAddress> &macs, const QList<Ipv4> &broadcasts, quint16 port)
{
    const int descriptor = openUdpSocket();
    if (descriptor < 0)
        return failure(ErrorCode::Io, {u"UDP"_s, QString::fromLocal8Bit(std::strerror(errno))});
    setIntOption(descriptor, SOL_SOCKET, SO_BROADCAST, 1);
    int sent = 0, trouble = 0;
    for (const MacAddress &mac : macs) {
        const QByteArray packet = magicPacket(mac);
        for (const Ipv4 broadcast : broadcasts) {
            const sockaddr_in to = toSocketAddress(broadcast, port);
            if (::sendto(descriptor, packet.constData(), size_t(packet.size()), 0,
                         reinterpret_cast<const sockaddr *>(&to), sizeof to) == packet.size())
                ++sent;
            else
                trouble = errno;
        }
    }
    ::close(descriptor);
    if (sent == 0 && trouble != 0)
        return failure(ErrorCode::Io, {u"UDP"_s, QString::fromLocal8Bit(std::strerror(trouble))});
    return sent;
}

} // namespace slipway::net
