// SPDX-License-Identifier: GPL-3.0-or-later
// Whether any network interface of this computer can answer machines: an open port says nothing of it. Made and used in
// one thread; signals arrive there.
#pragma once
#include "server/engine/interface_watch.h"
#include "server/site/settings.h"

namespace slipway::engine {

/// `chosen` goes before the settings. `address`: zero is every address.
bool canAnswer(const QList<net::Interface> &interfaces, const QStringList &chosen, Ipv4 address,
               const site::Settings &settings);

class NetworkLookout : public QObject
{
    Q_OBJECT
public:
    NetworkLookout(QStringList chosen, Ipv4 address);
    void start() { m_watch.start(); }
    void setSettings(const site::Settings &settings);
    /// While it is so, a status message tells when the network is lost, and when it is back.
    void setServing(bool serving);
    /// No interface can answer. Not before it was looked.
    bool isCutOff() const { return m_cutOff; }

signals:
    void changed();
    void noted(const QString &id, const QString &severity, const QStringList &args);

private:
    void judge();
    void tell();

    const QStringList m_chosen;
    const Ipv4 m_address;
    site::Settings m_settings;
    std::optional<QList<net::Interface>> m_interfaces; ///< none: not told yet
    bool m_cutOff = false;
    bool m_serving = false;
    bool m_told = false; ///< that it is lost
    InterfaceWatch m_watch;
};

} // namespace slipway::engine
