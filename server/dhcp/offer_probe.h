// SPDX-License-Identifier: GPL-3.0-or-later
// Which DHCP and PXE boot servers a network has: the DISCOVERs that ask, and what their offers say. Never more is asked
// than an offer, so nobody's address is taken. Pure.
#pragma once
#include "server/base/ipv4.h"
#include "server/base/mac_address.h"
#include "server/site/settings.h"
#include "server/wire/dhcp_message.h"
#include <QList>
#include <QString>

namespace slipway::dhcp {

/// So many in one network are a fault or an attack: no more are looked at.
inline constexpr qsizetype MostServers = 16;

/// One server, by all that it offered.
struct OfferingServer
{
    Ipv4 server;        ///< option 54 where that can be a server's address, else where it came from
    Ipv4 source{};      ///< where it came from; the server or, `relayed`, a relay
    bool own = false;   ///< sent by this computer: a program beside the engine
    bool gives = false; ///< addresses
    Ipv4 offered{};     ///< the address that it would have given
    Ipv4 mask{}, router{};
    bool boots = false;         ///< PXE: it names a boot file or answers as a PXE server
    Ipv4 bootServer{};          ///< option 66 as an address, else siaddr; only where it boots
    QString bootServerName;     ///< option 66 or sname where it is a name: plain text
    QString bootFile;           ///< option 67, else the field: plain text
    bool vendorOptions = false; ///< option 43
    bool relayed = false;       ///< through a relay
};

/// A plain one, and those of a BIOS and of a UEFI machine that boot over the network. Broadcast answers are asked for.
/// Their addresses are of the block that an engine on this computer does not answer (site/rehearsal.h).
QList<wire::DhcpMessage> probeDiscovers(quint32 random);
/// Takes what is an offer to one of `discovers`; false: it is none, or of one server more than MostServers.
bool takeOffer(const wire::DhcpMessage &reply, Ipv4 source, const QList<wire::DhcpMessage> &discovers,
               QList<OfferingServer> &servers);

/// How the responder should work in such a network: beside the one who gives addresses, as the one where nobody does,
/// or behind a program on this computer that does.
struct ProbeJudgement
{
    site::DhcpMode mode = site::DhcpMode::Proxy;
    QList<OfferingServer> rivals; ///< others that boot machines
};
ProbeJudgement judgeOffers(const QList<OfferingServer> &servers);

} // namespace slipway::dhcp
