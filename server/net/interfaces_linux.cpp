// SPDX-License-Identifier: GPL-3.0-or-later
// Interfaces from getifaddrs, ioctl and sysfs; changes from rtnetlink.
#include "server/net/interfaces.h"
#include "server/net/reactor.h"
#include "server/net/socket_linux.h"
#include <QFileInfo>
#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <ifaddrs.h>
#include <linux/ethtool.h>
#include <linux/rtnetlink.h>
#include <linux/sockios.h>
#include <net/if.h>
#include <netpacket/packet.h>
#include <string_view>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace slipway::net {

namespace {

class Descriptor
{
public:
    explicit Descriptor(int number) : m_number(number) {}
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    int number() const { return m_number; }

private:
    int m_number;
};

int prefixLengthOf(const sockaddr *mask)
{
    if (!mask)
        return 32;
    return qPopulationCount(toIpv4(reinterpret_cast<const sockaddr_in *>(mask)->sin_addr).value);
}

int mtuOf(int socket, const char *name)
{
    ifreq request{};
    std::strncpy(request.ifr_name, name, IFNAMSIZ - 1);
    return ::ioctl(socket, SIOCGIFMTU, &request) == 0 ? request.ifr_mtu : 1500;
}

/// Asked by ioctl as well as sysfs, since a namespace may see the sysfs of another one.
std::string driverOf(int socket, const char *name)
{
    ethtool_drvinfo info{};
    info.cmd = ETHTOOL_GDRVINFO;
    ifreq request{};
    std::strncpy(request.ifr_name, name, IFNAMSIZ - 1);
    request.ifr_data = reinterpret_cast<char *>(&info);
    if (::ioctl(socket, SIOCETHTOOL, &request) != 0)
        return {};
    info.driver[sizeof info.driver - 1] = 0;
    return info.driver;
}

int megabitsOf(int socket, const char *name)
{
    ethtool_cmd settings{};
    settings.cmd = ETHTOOL_GSET;
    ifreq request{};
    std::strncpy(request.ifr_name, name, IFNAMSIZ - 1);
    request.ifr_data = reinterpret_cast<char *>(&settings);
    if (::ioctl(socket, SIOCETHTOOL, &request) != 0)
        return 0;
    const __u32 speed = ethtool_cmd_speed(&settings);
    return speed == __u32(SPEED_UNKNOWN) ? 0 : int(speed);
}

bool isVirtual(const std::string &driver, const QString &name)
{
    // Bonds, teams and VLANs are made of software but are an administrator's real networks.
    static constexpr std::array<std::string_view, 3> real{"bonding", "team", "802.1Q VLAN Support"};
    static constexpr std::array<std::string_view, 9> made{"bridge", "veth",  "tun",       "dummy",      "macvlan",
                                                          "ipvlan", "vxlan", "wireguard", "openvswitch"};
    if (std::find(real.begin(), real.end(), driver) != real.end())
        return false;
    return std::find(made.begin(), made.end(), driver) != made.end() ||
           QFileInfo::exists(u"/sys/devices/virtual/net/%1"_s.arg(name));
}

Interface described(int socket, const ifaddrs &entry)
{
    Interface out;
    out.name = QString::fromLocal8Bit(entry.ifa_name);
    out.index = int(::if_nametoindex(entry.ifa_name));
    out.up = entry.ifa_flags & IFF_UP;
    out.running = entry.ifa_flags & IFF_RUNNING;
    out.loopback = entry.ifa_flags & IFF_LOOPBACK;
    out.wireless = QFileInfo::exists(u"/sys/class/net/%1/wireless"_s.arg(out.name)) ||
                   QFileInfo::exists(u"/sys/class/net/%1/phy80211"_s.arg(out.name));
    const std::string driver = driverOf(socket, entry.ifa_name);
    out.driver = QString::fromStdString(driver);
    out.virtualDevice = isVirtual(driver, out.name);
    out.mtu = mtuOf(socket, entry.ifa_name);
    out.megabits = megabitsOf(socket, entry.ifa_name);
    return out;
}

} // namespace

bool InterfaceAddress::holds(Ipv4 other) const
{
    if (prefixLength <= 0)
        return true;
    const uint32_t mask = 0xFFFFFFFFu << (32 - std::min(prefixLength, 32));
    return (address.value & mask) == (other.value & mask);
}

QList<Interface> interfaces()
{
    QList<Interface> out;
    ifaddrs *first = nullptr;
    if (::getifaddrs(&first) != 0)
        return out;
    const Descriptor socket(openUdpSocket());
    for (const ifaddrs *entry = first; entry; entry = entry->ifa_next) {
        // An alias label ("eth0:1") is an address of eth0, not an interface.
        const std::string_view label = entry->ifa_name;
        const std::string name(label.substr(0, label.find(':')));
        const QString key = QString::fromLocal8Bit(name.data(), qsizetype(name.size()));
        auto it = std::find_if(out.begin(), out.end(), [&key](const Interface &i) { return i.name == key; });
        if (it == out.end()) {
            ifaddrs plain = *entry;
            plain.ifa_name = const_cast<char *>(name.c_str());
            out.append(described(socket.number(), plain));
            it = out.end() - 1;
        }
        if (!entry->ifa_addr)
            continue;
        if (entry->ifa_addr->sa_family == AF_INET) {
            it->addresses.append({toIpv4(reinterpret_cast<const sockaddr_in *>(entry->ifa_addr)->sin_addr),
                                  prefixLengthOf(entry->ifa_netmask)});
        } else if (entry->ifa_addr->sa_family == AF_PACKET) {
            const auto *link = reinterpret_cast<const sockaddr_ll *>(entry->ifa_addr);
            if (link->sll_halen == it->mac.octets.size())
                std::copy_n(link->sll_addr, it->mac.octets.size(), it->mac.octets.begin());
        }
    }
    ::freeifaddrs(first);
    std::sort(out.begin(), out.end(), [](const Interface &a, const Interface &b) { return a.index < b.index; });
    return out;
}

bool watchInterfaces(Reactor &reactor, std::function<void()> changed)
{
    auto socket =
        std::make_shared<Descriptor>(::socket(AF_NETLINK, SOCK_RAW | SOCK_NONBLOCK | SOCK_CLOEXEC, NETLINK_ROUTE));
    sockaddr_nl address{};
    address.nl_family = AF_NETLINK;
    address.nl_groups = RTMGRP_LINK | RTMGRP_IPV4_IFADDR;
    if (socket->number() < 0 ||
        ::bind(socket->number(), reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        return false;
    reactor.watch(socket->number(), [socket, changed = std::move(changed)] {
        // One call for a burst. What changed is not read from the messages: interfaces() tells it whole, and an
        // overflow (ENOBUFS) loses messages but not the fact.
        std::array<char, 8192> buffer;
        bool any = false;
        for (;;) {
            const ssize_t length = ::recv(socket->number(), buffer.data(), buffer.size(), 0);
            if (length < 0 && errno != ENOBUFS)
                break;
            any = true;
        }
        if (any)
            changed();
    });
    return true;
}

} // namespace slipway::net
