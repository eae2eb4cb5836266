// SPDX-License-Identifier: GPL-3.0-or-later
// Everything on UDP 67 and 4011: one service owns the ports and the live boot sessions; pure responders (address
// server, proxy, boot service) are composed by mode. Lives in the dhcp thread, driven by its Reactor; the engine
// reaches it by Reactor::post.
#pragma once
#include "server/base/clock.h"
#include "server/content/boot_plan.h"
#include "server/dhcp/hooks.h"
#include "server/session/service_counts.h"

namespace slipway::net {
class Reactor;
}

namespace slipway::dhcp {

struct ServiceOptions
{
    Ipv4 address; ///< bind address; zero: every one
    quint16 dhcpPort = 67;
    quint16 pxePort = 4011;
    quint16 clientPort = 68; ///< tests only
    quint16 httpPort = 8069;
    QStringList interfaces; ///< overrides the setting if not empty
    int dhcpSocket = -1;    ///< bound already
    int pxeSocket = -1;
    QByteArray tokenKey;
};

class Service
{
public:
    Service(net::Reactor &reactor, const Clock &clock, content::Library library, content::Loaders loaders,
            ServiceOptions options, Hooks hooks);
    ~Service();

    /// Binds what the mode needs (same-host: 4011 only). The settings and ledger must have been set. PortInUse,
    /// PortForbidden.
    Result<void> start();
    QString dhcpEndpoint() const; ///< "0.0.0.0:67"; empty if not held
    QString pxeEndpoint() const;
    session::PortCounts dhcpCounts() const; ///< since start()
    session::PortCounts pxeCounts() const;

    void
    setSnapshot(const site::SnapshotPointer &snapshot); ///< exclusions and a paused responder end live sessions at once
    void setAnswering(bool answering); ///< false: as if the responder were paused, until a configuration says otherwise
    void setLedger(std::shared_ptr<const policy::Ledger> ledger);
    /// The configuration in which the simulated machines are members (site::withRehearsals); null: there are none.
    void setRehearsals(const site::SnapshotPointer &snapshot);
    void setLeases(const QList<session::Lease> &leases); ///< once, before start
    void keepLeases(const QSet<Ipv4> &kept);             ///< the others were released by an administrator
    /// From the tftp and http threads, by way of the engine.
    void sessionActive(const QByteArray &token, const QByteArray &file); ///< a packet of it was seen there
    void sessionDelivered(const QByteArray &token);
    void sessionDeclined(const QByteArray &token); ///< the F12 prompt timed out
    void fileDelivered(const QByteArray &token, const QByteArray &file);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace slipway::dhcp
