// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/net/private_host.h"
#include <QFile>
#include <arpa/inet.h>
#include <array>
#include <cerrno>
#include <cstring>
#include <linux/ethtool.h>
#include <linux/if_ether.h>
#include <linux/if_link.h>
#include <linux/if_packet.h>
#include <linux/rtnetlink.h>
#include <linux/sockios.h>
#include <linux/veth.h>
#include <net/if.h>
#include <netinet/in.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace slipway::net {

namespace {

constexpr char FarEnd[] = "wire0";

class Descriptor
{
public:
    explicit Descriptor(int descriptor) : m_descriptor(descriptor) {}
    ~Descriptor()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    operator int() const { return m_descriptor; }
    int release() { return std::exchange(m_descriptor, -1); }

private:
    int m_descriptor;
};

/// A request of rtnetlink: attributes within attributes.
class LinkRequest
{
public:
    LinkRequest()
    {
        m_header.nlmsg_len = NLMSG_LENGTH(sizeof(ifinfomsg));
        m_header.nlmsg_type = RTM_NEWLINK;
        m_header.nlmsg_flags = NLM_F_REQUEST | NLM_F_ACK | NLM_F_CREATE | NLM_F_EXCL;
    }
    size_t begin(unsigned short type)
    {
        const size_t at = NLMSG_ALIGN(m_header.nlmsg_len);
        attribute(at)->rta_type = type;
        m_header.nlmsg_len = unsigned(at + RTA_LENGTH(0));
        return at;
    }
    void end(size_t at) { attribute(at)->rta_len = static_cast<unsigned short>(m_header.nlmsg_len - at); }
    void skip(size_t bytes) { m_header.nlmsg_len += unsigned(bytes); }
    void add(unsigned short type, const char *text)
    {
        const size_t at = begin(type);
        std::memcpy(RTA_DATA(attribute(at)), text, std::strlen(text) + 1);
        skip(std::strlen(text) + 1);
        end(at);
    }
    /// 0, or an error number.
    int perform()
    {
        const Descriptor netlink(::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_ROUTE));
        if (netlink < 0 || ::send(netlink, &m_header, m_header.nlmsg_len, 0) < 0)
            return errno;
        alignas(nlmsghdr) std::array<char, 4096> answer{};
        const ssize_t length = ::recv(netlink, answer.data(), answer.size(), 0);
        if (length < ssize_t(NLMSG_LENGTH(sizeof(nlmsgerr))))
            return length < 0 ? errno : EPROTO;
        const auto *first = reinterpret_cast<const nlmsghdr *>(answer.data());
        return first->nlmsg_type == NLMSG_ERROR ? -static_cast<const nlmsgerr *>(NLMSG_DATA(first))->error : EPROTO;
    }

private:
    rtattr *attribute(size_t at) { return reinterpret_cast<rtattr *>(reinterpret_cast<char *>(&m_header) + at); }

    nlmsghdr m_header{};
    ifinfomsg m_link{};
    std::array<char, 512> m_attributes{};
};

/// eth0 and wire0, each the other's far end.
int makePair()
{
    LinkRequest request;
    request.add(IFLA_IFNAME, PrivateInterface);
    const size_t info = request.begin(IFLA_LINKINFO);
    request.add(IFLA_INFO_KIND, "veth");
    const size_t data = request.begin(IFLA_INFO_DATA);
    const size_t peer = request.begin(VETH_INFO_PEER);
    request.skip(sizeof(ifinfomsg));
    request.add(IFLA_IFNAME, FarEnd);
    request.end(peer);
    request.end(data);
    request.end(info);
    return request.perform();
}

ifreq named(const char *interface)
{
    ifreq request{};
    std::strncpy(request.ifr_name, interface, IFNAMSIZ - 1);
    return request;
}

bool bringUp(int control, const char *interface)
{
    ifreq request = named(interface);
    if (::ioctl(control, SIOCGIFFLAGS, &request) != 0)
        return false;
    request.ifr_flags = short(request.ifr_flags | IFF_UP);
    return ::ioctl(control, SIOCSIFFLAGS, &request) == 0;
}

bool setAddress(int control, unsigned long what, quint32 address)
{
    ifreq request = named(PrivateInterface);
    sockaddr_in in{};
    in.sin_family = AF_INET;
    in.sin_addr.s_addr = htonl(address);
    std::memcpy(&request.ifr_addr, &in, sizeof in);
    return ::ioctl(control, what, &request) == 0;
}

/// The far end hands frames on as they are: nobody would finish their checksums or cut them up.
void finishFramesHere(int control)
{
    for (const unsigned command : {ETHTOOL_STXCSUM, ETHTOOL_STSO, ETHTOOL_SGSO}) {
        ethtool_value off{command, 0};
        ifreq request = named(PrivateInterface);
        request.ifr_data = reinterpret_cast<char *>(&off);
        (void)::ioctl(control, SIOCETHTOOL, &request);
    }
}

int openFarEnd()
{
    Descriptor far(::socket(AF_PACKET, SOCK_RAW | SOCK_CLOEXEC | SOCK_NONBLOCK, htons(ETH_P_ALL)));
    sockaddr_ll place{};
    place.sll_family = AF_PACKET;
    place.sll_protocol = htons(ETH_P_ALL);
    place.sll_ifindex = int(::if_nametoindex(FarEnd));
    if (far < 0 || ::bind(far, reinterpret_cast<const sockaddr *>(&place), sizeof place) != 0)
        return -1;
    const int room = 4 * 1024 * 1024; // a large window of blocks, all at once
    (void)::setsockopt(far, SOL_SOCKET, SO_RCVBUFFORCE, &room, sizeof room);
    (void)::setsockopt(far, SOL_SOCKET, SO_RCVBUF, &room, sizeof room);
    return far.release();
}

Failure<PrivateHostFault> failed(const char *what, int error)
{
    return fail(PrivateHostFault{
        u"network"_s, u"%1: %2"_s.arg(QString::fromLatin1(what), QString::fromLocal8Bit(std::strerror(error)))});
}

} // namespace

Expected<int, PrivateHostFault> makePrivateNetwork(Ipv4 address, int prefixLength)
{
    // The machine boots by IPv4; a kernel that introduces itself by IPv6 would only add noise.
    QFile ipv6(u"/proc/sys/net/ipv6/conf/default/disable_ipv6"_s);
    if (ipv6.open(QIODevice::WriteOnly))
        ipv6.write("1");
    const Descriptor control(::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0));
    if (control < 0 || !bringUp(control, "lo"))
        return failed("lo", errno);
    if (const int error = makePair())
        return failed("veth", error);
    finishFramesHere(control);
    const quint32 mask = prefixLength <= 0 ? 0 : ~quint32(0) << (32 - prefixLength);
    if (!setAddress(control, SIOCSIFADDR, address.value) || !setAddress(control, SIOCSIFNETMASK, mask) ||
        !setAddress(control, SIOCSIFBRDADDR, address.value | ~mask))
        return failed("address", errno);
    if (!bringUp(control, PrivateInterface) || !bringUp(control, FarEnd))
        return failed("up", errno);
    const int wire = openFarEnd();
    if (wire < 0)
        return failed("AF_PACKET", errno);
    return wire;
}

} // namespace slipway::net
