// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/network_lookout.h"
#include "server/site/served_interfaces.h"
#include <algorithm>

namespace slipway::engine {

bool canAnswer(const QList<net::Interface> &interfaces, const QStringList &chosen, Ipv4 address,
               const site::Settings &settings)
{
    return std::any_of(interfaces.begin(), interfaces.end(), [&](const net::Interface &each) {
        if (!each.up || !each.running)
            return false;
        if (address != Ipv4())
            return std::any_of(each.addresses.begin(), each.addresses.end(),
                               [&](const net::InterfaceAddress &its) { return its.address == address; });
        // No machine is behind a loopback, but whoever names it tries something out there.
        const bool named = (chosen.isEmpty() ? settings.interfaces : chosen).contains(each.name);
        return site::isServed(each.name, chosen, settings) && (named || !each.loopback) && !each.addresses.isEmpty();
    });
}

NetworkLookout::NetworkLookout(QStringList chosen, Ipv4 address) : m_chosen(std::move(chosen)), m_address(address)
{
    connect(&m_watch, &InterfaceWatch::changed, this, [this](const QList<net::Interface> &interfaces) {
        m_interfaces = interfaces;
        judge();
    });
}

void NetworkLookout::setSettings(const site::Settings &settings)
{
    m_settings = settings;
    judge();
}

void NetworkLookout::setServing(bool serving)
{
    m_serving = serving;
    m_told = m_told && serving;
    tell();
}

void NetworkLookout::judge()
{
    const bool cutOff = m_interfaces && !canAnswer(*m_interfaces, m_chosen, m_address, m_settings);
    if (cutOff == m_cutOff)
        return;
    m_cutOff = cutOff;
    tell();
    emit changed();
}

void NetworkLookout::tell()
{
    if (!m_serving || m_cutOff == m_told)
        return;
    m_told = m_cutOff;
    if (m_cutOff)
        emit noted(QStringLiteral("NETWORK_LOST"), QStringLiteral("error"), {});
    else
        emit noted(QStringLiteral("NETWORK_BACK"), QStringLiteral("info"), {});
}

} // namespace slipway::engine
