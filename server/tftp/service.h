// SPDX-License-Identifier: GPL-3.0-or-later
// The TFTP service: read only. Lives in the tftp thread, driven by its Reactor; the engine reaches it by Reactor::post.
#pragma once
#include "server/base/clock.h"
#include "server/content/catalogue.h"
#include "server/session/service_counts.h"
#include "server/session/transfer_hooks.h"

namespace slipway::net {
class Reactor;
}

namespace slipway::tftp {

struct ServiceOptions
{
    Ipv4 address; ///< bind address; zero: every one
    quint16 port = 69;
    int socket = -1; ///< bound already
    int maxBlockSize = 1468;
    int maxWindowSize = 64;
    int maxTransfers = 2048;
    int maxTransfersPerToken = 16;
    int maxTransfersPerAddress = 32; ///< of requests without a token
};

class Service
{
public:
    Service(net::Reactor &reactor, const Clock &clock, ServiceOptions options, session::TransferHooks hooks);
    /// Ends what runs with an ERROR; hooks are called from it. In the reactor's thread.
    ~Service();
    /// PortInUse, PortForbidden, Io.
    Result<void> start();
    QString endpoint() const; ///< "0.0.0.0:69"
    content::Catalogue &catalogue();
    void setLimits(int maxBlockSize, int maxWindowSize); ///< for requests from now on
    void stopSession(const QByteArray &token);           ///< retires it and ends its transfers with ERROR 2
    void stopTransfers(const QByteArray &token);         ///< the same for what runs now: who asks again is served
    void setServing(bool serving);                       ///< false: ends every transfer with ERROR 2, starts none
    QList<session::Transfer> sample();                   ///< running ones, and those that ended since the last call
    qint64 bytesSent() const;
    session::TftpCounts counts() const; ///< since start()

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace slipway::tftp
