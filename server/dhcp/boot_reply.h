// SPDX-License-Identifier: GPL-3.0-or-later
// The replies as messages: a request and what was decided in, a DHCP message and its destination out. Pure.
#pragma once
#include "server/dhcp/reply_style.h"
#include "server/dhcp/request.h"
#include "server/site/settings.h"

namespace slipway::dhcp {

/// What goes along with an address.
struct AddressGrant
{
    Ipv4 address; ///< null in the answer to an INFORM
    site::DhcpRange range;
    int leaseSeconds = 0; ///< 0: options 51, 58 and 59 are left out (INFORM, RFC 2131 section 4.3.5)
};

/// The firmware's own menu of ReplyStyle::Menu.
struct FirmwareMenu
{
    QByteArray title;
    int timeoutSeconds = 0; ///< 0: the first item at once
    bool localBootFirst = false;
};
/// What a reply tells of booting.
struct BootAnswer
{
    QByteArray file;                       ///< empty: nothing
    QByteArray bcdPath{};                  ///< option 252, for Microsoft's programs; empty: none
    std::optional<wire::WdsOptions> wds{}; ///< option 250, for those that asked by it
    std::optional<FirmwareMenu> menu{};    ///< instead of the file, which comes on 4011 when it was chosen
};
/// The item type that stands for the deployment; 0 is local boot and never asked for here.
inline constexpr quint16 DeploymentItem = 0x8000;

/// An offer without an address, beside the site's DHCP server. A menu goes before the style.
wire::DhcpMessage proxyOffer(const Request &request, const BootAnswer &answer, ReplyStyle style);
/// The answer on 4011, or on 67 to a broadcast discovery with a boot item.
wire::DhcpMessage bootServiceAck(const Request &request, const BootAnswer &answer);
/// OFFER or ACK of the address server; with a file or a menu it boots, too.
wire::DhcpMessage addressReply(const Request &request, wire::MessageType type, const AddressGrant &grant,
                               const BootAnswer &answer);
wire::DhcpMessage serverNak(const Request &request, std::string_view why);

struct Destination
{
    Ipv4 address;
    quint16 port = 0;
    bool operator==(const Destination &) const = default;
};
/// RFC 2131 section 4.1, and what PXE clients need. Broadcast stands for "to yiaddr without ARP", which is legal and
/// needs no privilege.
Destination replyDestination(const Request &request, const wire::DhcpMessage &reply, quint16 clientPort);
/// Bytes that the client takes: option 57 without the IP and UDP headers, 548..1472. EDK2's REQUEST claims 65280 and
/// takes 1472.
size_t maximumReplySize(const wire::DhcpMessage &request);

} // namespace slipway::dhcp
