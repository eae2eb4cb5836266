// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/serving.h"
#include "server/session/token.h"

namespace slipway::engine {

namespace {
constexpr int SampleMs = 200;
}

Serving::Serving(Start start, const Clock &clock, Records &records, Mailbox &mailbox)
    : m_start(std::move(start)), m_clock(clock), m_records(records), m_mailbox(mailbox)
{
}

Serving::~Serving()
{
    end();
}

void Serving::end()
{
    // dhcp first: nothing new begins while the transfers end.
    if (m_dhcp)
        m_dhcp->stop();
    if (m_tftp)
        m_tftp->stop();
    if (m_http)
        m_http->stop();
}

void Serving::begin()
{
    // All thread objects exist before the first runs: their hooks reach one another without a lock.
    makeHttp();
    makeTftp();
    makeDhcp();
    m_http->start();
}

template <class Service>
void Serving::sampleInto(Service &service, session::Protocol protocol)
{
    QList<session::Transfer> transfers = service.sample();
    transfers.removeIf([](const session::Transfer &transfer) { return session::isRehearsalToken(transfer.token); });
    const qint64 bytes = service.bytesSent();
    const auto counts = service.counts();
    int running = 0;
    for (const session::Transfer &transfer : transfers) {
        running += !transfer.ended;
        const bool whole = transfer.ended && transfer.bytes >= transfer.total;
        if (transfer.token.isEmpty() || (transfer.ended && !whole))
            continue;
        m_dhcp->post([whole, token = transfer.token, file = transfer.file.toUtf8()](dhcp::Service &dhcp) {
            // A loader that arrived whole: the next request of that machine, as iPXE, is the same session.
            if (whole)
                dhcp.fileDelivered(token, file);
            else
                dhcp.sessionActive(token, file);
        });
    }
    m_mailbox.add([&](Batch &batch) {
        batch.transfers.append(transfers);
        (protocol == session::Protocol::Tftp ? batch.tftpBytes : batch.httpBytes) = bytes;
        (protocol == session::Protocol::Tftp ? batch.tftpTransfers : batch.httpTransfers) = running;
        if constexpr (std::is_same_v<Service, tftp::Service>)
            batch.tftp = counts;
        else
            batch.http = counts;
    });
}

void Serving::makeHttp()
{
    http::ServiceOptions options;
    options.address = m_start.options.address;
    options.port = m_start.options.httpPort;
    options.socket = m_start.options.sockets.value(QStringLiteral("http"), -1);
    m_http = std::make_shared<ServiceThread<http::Service>>(
        [this, options, folder = m_start.snapshot->settings().publishedFolder,
         tokens = m_start.reportTokens](net::Reactor &reactor) {
            auto service =
                std::make_unique<http::Service>(reactor, m_clock, options, transferHooks(session::Protocol::Http));
            service->catalogue().setPublishedFolder(folder);
            for (const QByteArray &token : tokens)
                service->acceptReports(token);
            return service;
        },
        [this](http::Service &service, const Result<void> &started) {
            const QString endpoint = service.endpoint();
            const quint16 port = started ? service.port() : 0;
            QMetaObject::invokeMethod(
                this,
                [this, started, endpoint, port] {
                    if (!started)
                        m_errors.append(started.error());
                    m_endpoints.http = endpoint;
                    m_httpPort = port;
                    m_tftp->start();
                },
                Qt::QueuedConnection);
        });
    m_http->setTick(SampleMs, [this](http::Service &service) { sampleInto(service, session::Protocol::Http); });
    m_http->setObjectName(QStringLiteral("http"));
}

void Serving::makeTftp()
{
    const site::Settings &settings = m_start.snapshot->settings();
    tftp::ServiceOptions options;
    options.address = m_start.options.address;
    options.port = m_start.options.tftpPort;
    options.socket = m_start.options.sockets.value(QStringLiteral("tftp"), -1);
    options.maxBlockSize = settings.tftpMaxBlockSize;
    options.maxWindowSize = settings.tftpMaxWindowSize;
    m_tftp = std::make_shared<ServiceThread<tftp::Service>>(
        [this, options, folder = settings.publishedFolder](net::Reactor &reactor) {
            auto service =
                std::make_unique<tftp::Service>(reactor, m_clock, options, transferHooks(session::Protocol::Tftp));
            service->catalogue().setPublishedFolder(folder);
            return service;
        },
        [this](tftp::Service &service, const Result<void> &started) {
            const QString endpoint = service.endpoint();
            QMetaObject::invokeMethod(
                this,
                [this, started, endpoint] {
                    if (!started)
                        m_errors.append(started.error());
                    m_endpoints.tftp = endpoint;
                    m_dhcp->start();
                },
                Qt::QueuedConnection);
        });
    m_tftp->setTick(SampleMs, [this](tftp::Service &service) { sampleInto(service, session::Protocol::Tftp); });
    m_tftp->setObjectName(QStringLiteral("tftp"));
}

void Serving::makeDhcp()
{
    dhcp::ServiceOptions options;
    options.address = m_start.options.address;
    options.dhcpPort = m_start.options.dhcpPort;
    options.pxePort = m_start.options.pxePort;
    options.interfaces = m_start.options.interfaces;
    options.dhcpSocket = m_start.options.sockets.value(QStringLiteral("dhcp"), -1);
    options.pxeSocket = m_start.options.sockets.value(QStringLiteral("pxe"), -1);
    options.tokenKey = session::makeTokenKey();
    m_dhcp = std::make_shared<ServiceThread<dhcp::Service>>(
        [this, options, start = m_start](net::Reactor &reactor) mutable {
            options.httpPort = m_httpPort; // known since the http thread started
            auto service =
                std::make_unique<dhcp::Service>(reactor, m_clock, content::Library(start.options.site.contentFolder()),
                                                content::Loaders::find(), options, dhcpHooks());
            service->setSnapshot(start.snapshot);
            service->setLedger(start.ledger);
            service->setLeases(start.leases);
            return service;
        },
        [this](dhcp::Service &service, const Result<void> &started) {
            const QString dhcp = service.dhcpEndpoint();
            const QString pxe = service.pxeEndpoint();
            QMetaObject::invokeMethod(
                this,
                [this, started, dhcp, pxe] {
                    if (!started)
                        m_errors.append(started.error());
                    m_endpoints.dhcp = dhcp;
                    m_endpoints.pxe = pxe;
                    conclude();
                },
                Qt::QueuedConnection);
        });
    m_dhcp->setTick(SampleMs, [this](dhcp::Service &service) {
        m_mailbox.add([&](Batch &batch) { batch.ports = {service.dhcpCounts(), service.pxeCounts()}; });
    });
    m_dhcp->setObjectName(QStringLiteral("dhcp"));
}

void Serving::conclude()
{
    if (m_errors.isEmpty())
        emit serving(m_endpoints);
    else
        emit failed(m_errors);
}

void Serving::setSnapshot(const site::SnapshotPointer &snapshot)
{
    const site::Settings &settings = snapshot->settings();
    m_start.snapshot = snapshot;
    setAnswering(settings.responderActive);
    m_dhcp->post([snapshot](dhcp::Service &service) { service.setSnapshot(snapshot); });
    m_tftp->post([block = settings.tftpMaxBlockSize, window = settings.tftpMaxWindowSize,
                  folder = settings.publishedFolder](tftp::Service &service) {
        service.setLimits(block, window);
        service.catalogue().setPublishedFolder(folder);
    });
    m_http->post([folder = settings.publishedFolder](http::Service &service) {
        service.catalogue().setPublishedFolder(folder);
    });
}

void Serving::setRehearsals(const site::SnapshotPointer &snapshot)
{
    m_dhcp->post([snapshot](dhcp::Service &service) { service.setRehearsals(snapshot); });
}

void Serving::setAnswering(bool answering)
{
    // dhcp first: what its sessions began is taken back in order, token by token; then whatever is left.
    m_dhcp->post([answering](dhcp::Service &service) { service.setAnswering(answering); });
    m_tftp->post([answering](tftp::Service &service) { service.setServing(answering); });
    m_http->post([answering](http::Service &service) { service.setServing(answering); });
}

void Serving::sessionDelivered(const QByteArray &token)
{
    m_dhcp->post([token](dhcp::Service &service) { service.sessionDelivered(token); });
}

} // namespace slipway::engine
