// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/service.h"
#include "server/http/service_private.h"
#include "server/http/tcp.h"

namespace slipway::http {

using namespace Qt::StringLiterals;

namespace {

constexpr int TickMs = 250;
constexpr unsigned IdleSeconds = 30;
constexpr qint64 FirstRequestMs = 15'000; // a client that drips its request byte by byte
constexpr qint64 NextRequestMs = 30'000;
constexpr qint64 ReportsMs = 24LL * 60 * 60 * 1000;
constexpr unsigned MaxPerAddress = 512; // a whole room may come through one router
constexpr int MaxUnsent = 256 * 1024;
constexpr size_t MemoryPerConnection = 32 * 1024;

} // namespace

Service::Service(net::Reactor &reactor, const Clock &clock, ServiceOptions options, session::TransferHooks hooks)
    : d(std::make_unique<Private>(reactor, clock, options, std::move(hooks)))
{
}

Service::~Service()
{
    d->stop();
}

Result<void> Service::start()
{
    return d->start();
}

QString Service::endpoint() const
{
    const std::optional<BoundTo> bound = boundTo(d->listener);
    return bound ? u"%1:%2"_s.arg(QString::fromStdString(bound->address.toString())).arg(bound->port) : QString();
}

quint16 Service::port() const
{
    const std::optional<BoundTo> bound = boundTo(d->listener);
    return bound ? bound->port : 0;
}

content::Catalogue &Service::catalogue()
{
    return d->catalogue;
}

void Service::acceptReports(const QByteArray &token)
{
    d->reportsUntil.insert(token.toLower(), d->reactor.monotonicMs() + ReportsMs);
}

void Service::stopSession(const QByteArray &token)
{
    d->stopSession(token.toLower());
}

void Service::stopTransfers(const QByteArray &token)
{
    const QByteArray lower = token.toLower();
    d->stopTransfers([&lower](const Exchange &exchange) { return exchange.token() == lower; });
}

void Service::setServing(bool serving)
{
    d->serving = serving;
    if (!serving)
        d->stopTransfers([](const Exchange &) { return true; });
}

QList<session::Transfer> Service::sample()
{
    QList<session::Transfer> transfers = std::exchange(d->ended, {});
    for (const auto &[key, exchange] : d->exchanges) {
        if (exchange->sending)
            transfers.append(d->transferOf(*exchange, false));
    }
    for (const std::shared_ptr<Exchange> &exchange : std::as_const(d->draining))
        transfers.append(d->transferOf(*exchange, false));
    return transfers;
}

qint64 Service::bytesSent() const
{
    qint64 sum = d->sentBefore;
    for (const auto &[key, exchange] : d->exchanges)
        sum += exchange->sending ? d->progressOf(*exchange) : 0;
    for (const std::shared_ptr<Exchange> &exchange : std::as_const(d->draining))
        sum += d->progressOf(*exchange);
    return sum;
}

session::HttpCounts Service::counts() const
{
    session::HttpCounts counts = d->counts;
    counts.bytes = bytesSent();
    counts.connections = qint64(d->peers.size());
    return counts;
}

Result<void> Service::Private::start()
{
    if (options.socket >= 0) {
        listener = options.socket;
    } else {
        const Result<int> made = listenOn(options.address, options.port);
        if (!made)
            return failure(made.error().code, made.error().args);
        listener = *made;
    }
    // Else the kernel takes megabytes of each answer at once: a slow client then seems to stand still for longer than
    // IdleSeconds, a thousand clients take gigabytes, and what a machine has got is less certain.
    limitUnsent(listener, MaxUnsent);
    // No threads of its own and its epoll descriptor in our loop. SIGPIPE is blocked where the loop runs.
    daemon = MHD_start_daemon(
        MHD_USE_EPOLL | MHD_ALLOW_SUSPEND_RESUME, 0, nullptr, nullptr, &Private::onRequest, this,
        MHD_OPTION_LISTEN_SOCKET, MHD_socket(listener), MHD_OPTION_URI_LOG_CALLBACK, &Private::onTarget, this,
        MHD_OPTION_NOTIFY_COMPLETED, &Private::onCompleted, this, MHD_OPTION_NOTIFY_CONNECTION, &Private::onConnection,
        this, MHD_OPTION_CONNECTION_LIMIT, unsigned(options.maxConnections), MHD_OPTION_PER_IP_CONNECTION_LIMIT,
        MaxPerAddress, MHD_OPTION_CONNECTION_TIMEOUT, IdleSeconds, MHD_OPTION_CONNECTION_MEMORY_LIMIT,
        MemoryPerConnection, MHD_OPTION_STRICT_FOR_CLIENT, 1, MHD_OPTION_SIGPIPE_HANDLED_BY_APP, 1, MHD_OPTION_END);
    const MHD_DaemonInfo *info = daemon ? MHD_get_daemon_info(daemon, MHD_DAEMON_INFO_EPOLL_FD) : nullptr;
    if (!info) {
        closeDescriptor(std::exchange(listener, -1));
        return failure(ErrorCode::Io, {u"tcp %1"_s.arg(options.port), u"the HTTP library could not be started"_s});
    }
    loop = info->epoll_fd;
    reactor.watch(loop, [this] { drive(); });
    ticker = reactor.every(TickMs, [this] { tick(); });
    return {};
}

void Service::Private::stop()
{
    *alive = false;
    if (!daemon)
        return;
    reactor.unwatch(loop);
    reactor.cancelTick(ticker);
    reactor.cancelTick(drainTicker);
    for (const auto &[key, exchange] : exchanges) {
        if (exchange->suspended) { // MHD does not stop with a suspended connection
            exchange->gate = Exchange::Gate::Refused;
            exchange->suspended = false;
            MHD_resume_connection(exchange->connection);
        }
    }
    MHD_stop_daemon(std::exchange(daemon, nullptr)); // completes every request, and closes the listener
    listener = -1;
    while (!draining.isEmpty())
        endDrain(*draining.takeFirst());
}

void Service::Private::drive()
{
    if (!daemon || driving)
        return;
    if (!std::exchange(pipeBlocked, true))
        blockBrokenPipe();
    driving = true;
    MHD_run(daemon);
    driving = false;
    // MHD sends a part of each answer a turn; for the rest it wants to run again at once without its descriptor saying
    // so. By way of the queue, so that commands are not kept waiting by a long file.
    MHD_UNSIGNED_LONG_LONG wait = 0;
    if (!again && MHD_get_timeout(daemon, &wait) == MHD_YES && wait == 0) {
        again = true;
        reactor.post([this, living = alive] {
            if (!*living)
                return;
            again = false;
            drive();
        });
    }
}

void Service::Private::tick()
{
    const qint64 now = reactor.monotonicMs();
    hangUpLaggards(now);
    reportsUntil.removeIf([now](auto it) { return it.value() < now; });
    drive(); // MHD's own timeouts
}

void Service::Private::hangUpLaggards(qint64 nowMs)
{
    for (const auto &[connection, peer] : peers) {
        if (peer->asking && nowMs - peer->sinceMs > (peer->fresh ? FirstRequestMs : NextRequestMs))
            hangUp(peer->socket);
    }
}

void *Service::Private::onTarget(void *self, const char *target, MHD_Connection *connection)
{
    auto *service = static_cast<Private *>(self);
    ++service->counts.requests;
    auto exchange = std::make_shared<Exchange>();
    exchange->connection = connection;
    exchange->rawTarget = target;
    const MHD_ConnectionInfo *address = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CLIENT_ADDRESS);
    exchange->client = address ? addressOf(address->client_addr) : Ipv4();
    const MHD_ConnectionInfo *socket = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD);
    exchange->socket = socket ? socket->connect_fd : -1;
    Exchange *key = exchange.get();
    service->exchanges.emplace(key, std::move(exchange));
    return key;
}

MHD_Result Service::Private::onRequest(void *self, MHD_Connection *, const char *, const char *method, const char *,
                                       const char *data, size_t *size, void **context)
{
    auto *service = static_cast<Private *>(self);
    auto *exchange = static_cast<Exchange *>(*context);
    return exchange && service->request(*exchange, method, data, size) ? MHD_YES : MHD_NO;
}

void Service::Private::onCompleted(void *self, MHD_Connection *connection, void **context,
                                   MHD_RequestTerminationCode code)
{
    auto *service = static_cast<Private *>(self);
    if (const auto peer = service->peers.find(connection); peer != service->peers.end()) {
        peer->second->asking = true;
        peer->second->fresh = false;
        peer->second->sinceMs = service->reactor.monotonicMs();
    }
    const auto found = service->exchanges.find(static_cast<Exchange *>(*context));
    if (found == service->exchanges.end())
        return;
    const std::shared_ptr<Exchange> exchange = found->second;
    service->exchanges.erase(found);
    *context = nullptr;
    exchange->connection = nullptr;
    service->endTransfer(exchange, code == MHD_REQUEST_TERMINATED_COMPLETED_OK);
}

void Service::Private::onConnection(void *self, MHD_Connection *connection, void **,
                                    MHD_ConnectionNotificationCode code)
{
    auto *service = static_cast<Private *>(self);
    if (code == MHD_CONNECTION_NOTIFY_CLOSED) {
        service->peers.erase(connection);
        return;
    }
    auto peer = std::make_unique<Peer>();
    peer->connection = connection;
    const MHD_ConnectionInfo *socket = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD);
    peer->socket = socket ? socket->connect_fd : -1;
    peer->sinceMs = service->reactor.monotonicMs();
    service->peers.emplace(connection, std::move(peer));
}

} // namespace slipway::http
