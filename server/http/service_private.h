// SPDX-License-Identifier: GPL-3.0-or-later
// The inside of the HTTP service: MHD's callbacks and what they work on. Everything here runs in the http thread.
#pragma once
#include "server/http/deliveries.h"
#include "server/http/exchange.h"
#include "server/http/service.h"
#include "server/net/reactor.h"
#include <microhttpd.h>
#include <unordered_map>

namespace slipway::http {

/// One TCP connection, for the deadline of its next request.
struct Peer
{
    MHD_Connection *connection = nullptr;
    int socket = -1;
    qint64 sinceMs = 0; ///< connected, or its last answer ended
    bool fresh = true;  ///< no request yet
    bool asking = true; ///< no complete request is at hand
};

struct Service::Private
{
    Private(net::Reactor &reactorOf, const Clock &clockOf, const ServiceOptions &optionsOf,
            session::TransferHooks hooksOf)
        : reactor(reactorOf), clock(clockOf), options(optionsOf), hooks(std::move(hooksOf))
    {
    }

    // service.cpp: the daemon and its loop
    Result<void> start();
    void stop();
    void drive();
    void tick();
    void hangUpLaggards(qint64 nowMs);
    static void *onTarget(void *self, const char *target, MHD_Connection *connection);
    static MHD_Result onRequest(void *self, MHD_Connection *connection, const char *url, const char *method,
                                const char *version, const char *data, size_t *size, void **context);
    static void onCompleted(void *self, MHD_Connection *connection, void **context, MHD_RequestTerminationCode code);
    static void onConnection(void *self, MHD_Connection *connection, void **context,
                             MHD_ConnectionNotificationCode code);

    // requests.cpp: what is asked, and the answer
    bool request(Exchange &exchange, const char *method, const char *data, size_t *size);
    bool begin(Exchange &exchange, QByteArrayView method);
    bool file(Exchange &exchange, QByteArrayView method);
    bool report(Exchange &exchange, bool fromBody);
    QByteArray tokenIn(const std::string &path) const;
    bool missing(const Exchange &exchange);
    bool sendFile(Exchange &exchange, QByteArrayView method);
    void stopOlder(const Exchange &asking);
    void askForGrant(const std::shared_ptr<Exchange> &exchange);
    void decideGrant(const std::shared_ptr<Exchange> &exchange, Exchange::Gate gate);
    void setAsking(const Exchange &exchange, bool asking);
    void accept(session::StatusReport report, const QByteArray &token, Ipv4 client);

    // transfers.cpp: from the first byte to the last acknowledgement
    void beginTransfer(Exchange &exchange);
    void endTransfer(const std::shared_ptr<Exchange> &exchange, bool complete);
    void watchDrains();
    void endDrain(Exchange &exchange);
    void finish(Exchange &exchange, bool complete);
    qint64 progressOf(const Exchange &exchange) const;
    session::Transfer transferOf(const Exchange &exchange, bool ended) const;
    void stopSession(const QByteArray &token);
    void stopTransfers(const std::function<bool(const Exchange &)> &which);
    void journal(const QByteArray &token, session::Stage stage, const QString &detail, const QJsonObject &facts = {});
    /// "file", "protocol", "size", "payload", and "bytes" where it ended early.
    static QJsonObject factsOf(const Exchange &exchange);

    net::Reactor &reactor;
    const Clock &clock;
    ServiceOptions options;
    session::TransferHooks hooks;
    content::Catalogue catalogue;
    Deliveries deliveries;

    MHD_Daemon *daemon = nullptr;
    int listener = -1;
    int loop = -1; ///< MHD's epoll descriptor
    int ticker = 0;
    int drainTicker = 0;
    bool serving = true;
    bool pipeBlocked = false;
    bool driving = false;
    bool again = false;
    std::shared_ptr<bool> alive = std::make_shared<bool>(true); ///< what was posted asks it

    std::unordered_map<Exchange *, std::shared_ptr<Exchange>> exchanges;
    QList<std::shared_ptr<Exchange>> draining;
    std::unordered_map<MHD_Connection *, std::unique_ptr<Peer>> peers;
    QHash<QByteArray, qint64> reportsUntil; ///< token -> monotonic ms
    QList<session::Transfer> ended;
    quint64 lastId = 0;
    qint64 sentBefore = 0; ///< bytes of the transfers that ended
    session::HttpCounts counts;
    qint64 missesSinceMs = 0;
    int misses = 0;
};

} // namespace slipway::http
