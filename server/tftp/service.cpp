// SPDX-License-Identifier: GPL-3.0-or-later
// The listening port: which requests are answered, and with which file.
#include "server/tftp/service.h"
#include "server/net/reactor.h"
#include "server/net/udp_endpoint.h"
#include "server/session/token.h"
#include "server/tftp/deliveries.h"
#include "server/tftp/net_ascii.h"
#include "server/tftp/request_limit.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::tftp {

namespace {

/// The token in "s/<token>/...", lower case; empty where the name has none.
QByteArray tokenIn(std::string_view name)
{
    const auto normal = wire::normalizedName(name);
    if (!normal)
        return {};
    const QByteArray wanted = QByteArray::fromStdString(*normal).toLower();
    if (!wanted.startsWith("s/"))
        return {};
    const QByteArray token = wanted.mid(2, wanted.indexOf('/', 2) - 2);
    return session::isToken(token) ? token : QByteArray();
}

/// An ERROR no longer than what it answers: a forged request must not make us send more to a victim than the forger
/// sent.
wire::Bytes errorWithin(size_t requestSize, wire::TftpErrorCode code, std::string_view message)
{
    constexpr size_t withoutText = 5;
    return wire::encodeTftpError(code, message.substr(0, requestSize > withoutText ? requestSize - withoutText : 0));
}

} // namespace

struct Service::Private
{
    net::Reactor &reactor;
    ServiceOptions options;
    session::TransferHooks hooks;
    content::Catalogue catalogue;
    std::unique_ptr<net::UdpEndpoint> endpoint;
    RequestLimit limit;
    Deliveries deliveries;
    bool serving = true;
    session::TftpCounts counts; ///< of the requests
    std::shared_ptr<bool> alive = std::make_shared<bool>(true);

    Private(net::Reactor &loop, const Clock &clock, const ServiceOptions &wanted, session::TransferHooks told)
        : reactor(loop)
        , options(wanted)
        , hooks(std::move(told))
        , deliveries(loop, clock, hooks,
                     {wanted.maxTransfers, wanted.maxTransfersPerToken, wanted.maxTransfersPerAddress})
    {
    }

    void receive(const net::Datagram &datagram);
    void handle(const Request &request, bool firstLook);
    void answer(const Request &request, const wire::TftpRequest &wanted, const content::Catalogue::Found &found);
    void notFound(const Request &request, const wire::TftpRequest &wanted, const Error &error);
    /// `token`: of the live session whose request it is; empty: a stranger's.
    void refuse(const Request &request, wire::TftpErrorCode code, std::string_view message,
                const QByteArray &token = {});
};

Service::Service(net::Reactor &reactor, const Clock &clock, ServiceOptions options, session::TransferHooks hooks)
    : d(std::make_unique<Private>(reactor, clock, options, std::move(hooks)))
{
}

Service::~Service()
{
    if (d->endpoint)
        d->reactor.unwatch(d->endpoint->descriptor());
}

Result<void> Service::start()
{
    net::EndpointOptions wanted;
    wanted.address = d->options.address;
    wanted.port = d->options.port;
    auto endpoint =
        d->options.socket >= 0 ? net::UdpEndpoint::adopt(d->options.socket) : net::UdpEndpoint::bind(wanted);
    if (!endpoint)
        return fail(endpoint.error());
    d->endpoint = std::move(*endpoint);
    d->reactor.watch(d->endpoint->descriptor(),
                     [this] { d->endpoint->receive([this](const net::Datagram &datagram) { d->receive(datagram); }); });
    return {};
}

QString Service::endpoint() const
{
    if (!d->endpoint)
        return {};
    return u"%1:%2"_s.arg(QString::fromStdString(d->endpoint->address().toString())).arg(d->endpoint->port());
}

content::Catalogue &Service::catalogue()
{
    return d->catalogue;
}

void Service::setLimits(int maxBlockSize, int maxWindowSize)
{
    d->options.maxBlockSize = maxBlockSize;
    d->options.maxWindowSize = maxWindowSize;
}

void Service::stopSession(const QByteArray &token)
{
    d->catalogue.retire(token);
    d->deliveries.stopSession(token);
}

void Service::stopTransfers(const QByteArray &token)
{
    d->deliveries.stopSession(token);
}

void Service::setServing(bool serving)
{
    d->serving = serving;
    if (!serving)
        d->deliveries.stopAll();
}

QList<session::Transfer> Service::sample()
{
    return d->deliveries.sample();
}

qint64 Service::bytesSent() const
{
    return d->deliveries.bytesSent();
}

session::TftpCounts Service::counts() const
{
    session::TftpCounts counts = d->counts;
    d->deliveries.count(counts);
    return counts;
}

void Service::Private::receive(const net::Datagram &datagram)
{
    // Port 69 as a source is another server: an answer could make the two talk for ever (CVE-2024-2169). A request to a
    // broadcast address is ignored (RFC 1123 section 4.2.3.5).
    constexpr quint16 tftpPort = 69;
    const bool unwanted =
        datagram.sourcePort == tftpPort || datagram.sourcePort == 0 || datagram.destination != datagram.local;
    ++counts.requests;
    if (unwanted || !serving) { // paused: silence, as on 67
        ++counts.ignored;
        return;
    }
    Request request;
    request.client = datagram.source;
    request.port = datagram.sourcePort;
    request.local = datagram.local;
    request.bytes.assign(datagram.bytes.begin(), datagram.bytes.end());
    handle(request, true);
}

void Service::Private::handle(const Request &request, bool firstLook)
{
    const auto decoded = wire::decodeTftpRequest(request.bytes);
    if (!decoded) {
        ++counts.malformed;
        if (decoded.error() != wire::WireError::Opcode && decoded.error() != wire::WireError::TooShort &&
            limit.allows(request.client, reactor.monotonicMs()))
            refuse(request, wire::TftpErrorCode::IllegalOperation, "Malformed request");
        return;
    }
    const wire::TftpRequest &wanted = *decoded;
    if (deliveries.takesRequest(request))
        return;
    // A machine of a live session is held by the limit of its token; whoever has none is held by the rate of its
    // address.
    const bool known = catalogue.knows(tokenIn(wanted.name));
    if (firstLook && !known && !limit.allows(request.client, reactor.monotonicMs())) {
        ++counts.tooMany;
        return;
    }
    const auto found = catalogue.find(wanted.name, request.client);
    if (!found && firstLook) {
        // The entry may have been posted after this wake began and before the request came: what is posted already
        // comes first.
        reactor.post([this, request, guard = std::weak_ptr(alive)] {
            if (!guard.expired())
                handle(request, false);
        });
        return;
    }
    if (wanted.opcode == wire::TftpOpcode::WriteRequest) {
        ++counts.refused;
        refuse(request, wire::TftpErrorCode::AccessViolation, "This server is read only");
    } else if (found) {
        answer(request, wanted, *found);
    } else {
        ++counts.notFound;
        notFound(request, wanted, found.error());
    }
}

void Service::Private::answer(const Request &request, const wire::TftpRequest &wanted,
                              const content::Catalogue::Found &found)
{
    if (found.entry) {
        catalogue.noteAddress(request.client, found.entry->token);
        if (hooks.seen)
            hooks.seen(found.entry->token, found.file, request.client);
        deliveries.tell(request, found.entry->token, endpoint->port(), false, request.bytes);
    }
    content::Catalogue::Found served = found;
    if (wanted.mode == wire::TftpMode::NetAscii) {
        const bool small = found.source->size() <= LongestNetAscii;
        wire::Bytes text(small ? size_t(found.source->size()) : 0);
        if (!small || !found.source->read(0, text)) {
            ++counts.refused;
            refuse(request, wire::TftpErrorCode::Undefined,
                   "netascii is not supported for this file, use octet (binary) mode",
                   found.entry ? found.entry->token : QByteArray());
            return;
        }
        served.source = content::OpenFile::fromBytes(toNetAscii(text));
    }
    // A RAM disk's files have sizes of their own, which bootmgr was told in its BCD.
    Negotiated negotiated = negotiate(wanted, quint64(served.source->size()),
                                      served.maxBlockSize > 0 ? served.maxBlockSize : options.maxBlockSize,
                                      served.maxWindowSize > 0 ? served.maxWindowSize : options.maxWindowSize);
    negotiated.terms.gated = served.payload;
    if (!deliveries.begin(request, std::move(served), negotiated))
        ++counts.crowded;
}

void Service::Private::notFound(const Request &request, const wire::TftpRequest &wanted, const Error &error)
{
    const QString name = shownName(wanted.name);
    // Only a live session's token: any other one is a stranger's text and must not open a session in the console.
    const QByteArray token = tokenIn(wanted.name);
    const bool known = catalogue.knows(token);
    if (known) {
        deliveries.tell(request, token, endpoint->port(), false, request.bytes);
        const bool lost = error.code == ErrorCode::Io;
        const QString detail = lost ? u"%1: %2"_s.arg(name, error.args.value(1)) : name;
        QJsonObject facts{{u"file"_s, name},
                          {u"protocol"_s, u"tftp"_s},
                          {u"client"_s, QString::fromStdString(request.client.toString())}};
        if (lost)
            facts[u"outcome"_s] = u"unreadable"_s;
        deliveries.journal(lost ? session::Stage::FileFailed : session::Stage::FileNotFound, token, detail, facts);
    }
    refuse(request, wire::TftpErrorCode::NotFound, "File not found", known ? token : QByteArray());
}

void Service::Private::refuse(const Request &request, wire::TftpErrorCode code, std::string_view message,
                              const QByteArray &token)
{
    const wire::Bytes bytes = errorWithin(request.bytes.size(), code, message);
    if (endpoint->send(bytes, request.client, request.port, {request.local, 0}))
        deliveries.tell(request, token, endpoint->port(), true, bytes);
}

} // namespace slipway::tftp
