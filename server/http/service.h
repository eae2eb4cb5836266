// SPDX-License-Identifier: GPL-3.0-or-later
// The HTTP boot service on libmicrohttpd, driven from our own epoll loop: the same catalogue as TFTP, GET, HEAD, single
// ranges, sendfile, and the status reports of booted machines. Lives in the http thread.
#pragma once
#include "server/base/clock.h"
#include "server/content/catalogue.h"
#include "server/session/service_counts.h"
#include "server/session/transfer_hooks.h"

namespace slipway::net {
class Reactor;
}

namespace slipway::http {

struct ServiceOptions
{
    Ipv4 address;        ///< bind address; zero: every one
    quint16 port = 8069; ///< zero: a free one
    int socket = -1;     ///< bound and listening already
    int maxConnections = 1024;
};

class Service
{
public:
    Service(net::Reactor &reactor, const Clock &clock, ServiceOptions options, session::TransferHooks hooks);
    /// Ends what runs; hooks are called from it. In the reactor's thread, or after its loop has ended.
    ~Service();
    /// PortInUse, PortForbidden, Io.
    Result<void> start();
    QString endpoint() const; ///< "0.0.0.0:8069"
    quint16 port() const;
    content::Catalogue &catalogue();
    /// Sessions of the last 24 h that are not in the catalogue any more, whose reports are still accepted.
    void acceptReports(const QByteArray &token);
    void stopSession(const QByteArray &token);   ///< retires it and ends its transfers
    void stopTransfers(const QByteArray &token); ///< the same for what runs now: who asks again is served
    void setServing(bool serving);     ///< false: ends every transfer and starts none; reports are taken all the same
    QList<session::Transfer> sample(); ///< running ones, and those that ended since the last call
    qint64 bytesSent() const;
    session::HttpCounts counts() const; ///< since start()

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace slipway::http
