// SPDX-License-Identifier: GPL-3.0-or-later
// The host's network interfaces, and who holds a port.
#pragma once
#include "server/base/ipv4.h"
#include "server/base/mac_address.h"
#include <QList>
#include <QString>
#include <functional>
#include <optional>

namespace slipway::net {

class Reactor;

struct InterfaceAddress
{
    Ipv4 address;
    int prefixLength = 0;
    bool holds(Ipv4 other) const;
};

struct Interface
{
    int index = 0;
    QString name;
    MacAddress mac;
    bool up = false;
    bool running = false; ///< has a carrier
    bool loopback = false;
    bool wireless = false;
    QString driver;             ///< of the kernel ("e1000e", "bridge"); may be empty
    bool virtualDevice = false; ///< a bridge, veth, tun, docker, ...: listed, not proposed
    int mtu = 1500;
    int megabits = 0; ///< a second; 0: unknown
    QList<InterfaceAddress> addresses;
};

QList<Interface> interfaces();
/// Calls `changed` in the reactor's thread whenever an address or link comes or goes (rtnetlink). Lives as long as the
/// reactor.
bool watchInterfaces(Reactor &reactor, std::function<void()> changed);

/// "dnsmasq (PID 812)"; of other users' programs "dnsmasq.service (user dnsmasq)" or "a program of user dnsmasq"; or
/// nothing. `protocol`: "udp" or "tcp".
QString portOwner(const QString &protocol, quint16 port);

} // namespace slipway::net
