// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/net/router_advertisement.h"
#include <QtEndian>
#include <array>

namespace slipway::net {

namespace {

constexpr qsizetype Ethernet = 14, Ipv6 = 40, Advertisement = 16;
constexpr quint16 Ipv6Type = 0x86DD;
constexpr char Icmpv6 = 58, Solicitation = char(133), RouterAdvertisement = char(134);
/// fe80::1, behind 02:00:00:00:00:01: nobody else is there.
constexpr std::array<char, 6> RouterMac{2, 0, 0, 0, 0, 1};
constexpr std::array<char, 6> AllNodesMac{0x33, 0x33, 0, 0, 0, 1};
constexpr std::array<char, 16> Router{char(0xFE), char(0x80), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1};
constexpr std::array<char, 16> AllNodes{char(0xFF), 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1};

bool isSolicitation(QByteArrayView frame)
{
    return frame.size() >= Ethernet + Ipv6 + 8 && qFromBigEndian<quint16>(frame.data() + 12) == Ipv6Type &&
           frame[Ethernet + 6] == Icmpv6 && frame[Ethernet + Ipv6] == Solicitation;
}

/// RFC 4443 section 2.3: over both addresses, length, the number of the protocol, and the message.
quint16 checksum(QByteArrayView addresses, QByteArrayView message)
{
    quint32 sum = quint32(message.size()) + quint32(Icmpv6);
    for (const QByteArrayView part : {addresses, message}) {
        for (qsizetype at = 0; at + 1 < part.size(); at += 2)
            sum += qFromBigEndian<quint16>(part.data() + at);
    }
    while (sum > 0xFFFF)
        sum = (sum & 0xFFFF) + (sum >> 16);
    return quint16(~sum);
}

} // namespace

QByteArray routerAdvertisementFor(QByteArrayView frame)
{
    if (!isSolicitation(frame))
        return {};
    QByteArray answer(Ethernet + Ipv6 + Advertisement, '\0');
    char *const out = answer.data();
    std::copy_n(AllNodesMac.data(), 6, out); // iPXE drops what is for all nodes, but comes to its address alone
    std::copy_n(RouterMac.data(), 6, out + 6);
    qToBigEndian(Ipv6Type, out + 12);
    out[Ethernet] = 0x60;
    qToBigEndian(quint16(Advertisement), out + Ethernet + 4);
    out[Ethernet + 6] = Icmpv6;
    out[Ethernet + 7] = char(255);
    std::copy_n(Router.data(), 16, out + Ethernet + 8);
    std::copy_n(AllNodes.data(), 16, out + Ethernet + 24);
    char *const message = out + Ethernet + Ipv6;
    message[0] = RouterAdvertisement;
    message[4] = 64; // hop limit; a lifetime of 0 seconds says that it is no way out
    qToBigEndian(checksum({out + Ethernet + 8, 32}, {message, Advertisement}), message + 2);
    return answer;
}

} // namespace slipway::net
