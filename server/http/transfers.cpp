// SPDX-License-Identifier: GPL-3.0-or-later
// Transfers of files: begun, progressing, delivered or broken.
#include "server/http/service_private.h"
#include "server/http/tcp.h"
#include <algorithm>

namespace slipway::http {

using namespace Qt::StringLiterals;

namespace {

constexpr int DrainTickMs = 20;
constexpr qint64 DrainPatienceMs = 30'000; // without a single byte acknowledged

QString shownName(const Exchange &exchange)
{
    return QString::fromUtf8(exchange.found->file);
}

bool reachesEnd(const Exchange &exchange)
{
    const ByteRange range = exchange.range.range;
    return range.first + range.length == exchange.found->source->size();
}

} // namespace

void Service::Private::beginTransfer(Exchange &exchange)
{
    exchange.sending = true;
    ++counts.begun;
    exchange.id = ++lastId;
    exchange.acknowledgedBefore = tcpProgress(exchange.socket).acknowledged;
    exchange.progressMs = reactor.monotonicMs();
    if (exchange.range.range.first == 0)
        journal(exchange.token(), session::Stage::FileBegins,
                u"%1, %2 bytes by HTTP to %3"_s.arg(shownName(exchange))
                    .arg(exchange.found->source->size())
                    .arg(QString::fromStdString(exchange.client.toString())),
                factsOf(exchange));
}

qint64 Service::Private::progressOf(const Exchange &exchange) const
{
    // What TCP acknowledged, the headers of the answer (some 250 bytes) included: near enough while it runs.
    const qint64 count = tcpProgress(exchange.socket).acknowledged - exchange.acknowledgedBefore;
    return std::clamp<qint64>(count, 0, exchange.range.range.length);
}

session::Transfer Service::Private::transferOf(const Exchange &exchange, bool hasEnded) const
{
    session::Transfer transfer;
    transfer.id = exchange.id;
    transfer.protocol = session::Protocol::Http;
    transfer.token = exchange.token();
    transfer.file = shownName(exchange);
    transfer.client = exchange.client;
    transfer.bytes = hasEnded ? exchange.progress : progressOf(exchange);
    transfer.total = exchange.range.range.length;
    transfer.payload = exchange.isPayload();
    transfer.ended = hasEnded;
    return transfer;
}

/// MHD is done with the request. A payload is not delivered before its last byte has gone out: megabytes may still wait
/// in this machine's send buffer, and a required deployment that a machine never got must not count as run. The last
/// acknowledgement is not waited for: iPXE starts what it loaded without sending it (measured), and to take such a boot
/// back would run it twice.
void Service::Private::endTransfer(const std::shared_ptr<Exchange> &exchange, bool complete)
{
    if (!exchange->sending) {
        if (exchange->gate == Exchange::Gate::Granted || exchange->gate == Exchange::Gate::Waiting) {
            exchange->gate = Exchange::Gate::None; // the client went before its answer began
            const QByteArray token = exchange->token();
            if (deliveries.broken(token, exchange->found->file, exchange->range.range, 0) && hooks.payloadBroken)
                hooks.payloadBroken(token, exchange->found->file);
        }
        return;
    }
    const int copy = complete && exchange->isPayload() ? duplicate(exchange->socket) : -1;
    if (copy < 0) {
        finish(*exchange, complete);
        return;
    }
    exchange->drainedAt = tcpProgress(copy).written;
    exchange->socket = copy;
    draining.append(exchange);
    watchDrains();
    if (!draining.isEmpty() && drainTicker == 0)
        drainTicker = reactor.every(DrainTickMs, [this] { watchDrains(); });
}

QJsonObject Service::Private::factsOf(const Exchange &exchange)
{
    QJsonObject facts{
        {u"file"_s, shownName(exchange)}, {u"protocol"_s, u"http"_s}, {u"size"_s, exchange.found->source->size()}};
    if (exchange.isPayload())
        facts[u"payload"_s] = true;
    return facts;
}

void Service::Private::watchDrains()
{
    const qint64 now = reactor.monotonicMs();
    QList<std::shared_ptr<Exchange>> done;
    draining.removeIf([&](const std::shared_ptr<Exchange> &exchange) {
        const qint64 progress = progressOf(*exchange);
        if (progress != exchange->progress) {
            exchange->progress = progress;
            exchange->progressMs = now;
        }
        const TcpProgress tcp = tcpProgress(exchange->socket);
        const bool pending = tcp.sent < exchange->drainedAt && !tcp.closed;
        if (pending && now - exchange->progressMs < DrainPatienceMs)
            return false;
        done.append(exchange);
        return true;
    });
    for (const std::shared_ptr<Exchange> &exchange : std::as_const(done))
        endDrain(*exchange);
    if (draining.isEmpty() && drainTicker != 0)
        reactor.cancelTick(std::exchange(drainTicker, 0));
}

void Service::Private::endDrain(Exchange &exchange)
{
    finish(exchange, tcpProgress(exchange.socket).sent >= exchange.drainedAt);
    closeDescriptor(std::exchange(exchange.socket, -1));
}

void Service::Private::finish(Exchange &exchange, bool complete)
{
    const QByteArray token = exchange.token();
    const QByteArray file = exchange.found->file;
    const ByteRange range = exchange.range.range;
    exchange.sending = false;
    ++(complete ? counts.delivered : counts.broken);
    exchange.progress = complete ? range.length : progressOf(exchange);
    sentBefore += exchange.progress;
    ended.append(transferOf(exchange, true));
    bool whole = reachesEnd(exchange);
    if (!complete) {
        QJsonObject facts = factsOf(exchange);
        facts[u"bytes"_s] = exchange.progress;
        journal(token, session::Stage::FileFailed,
                u"%1: ended after %2 of %3 bytes"_s.arg(shownName(exchange)).arg(exchange.progress).arg(range.length),
                facts);
        if (exchange.isPayload() && deliveries.broken(token, file, range, exchange.progress) && hooks.payloadBroken)
            hooks.payloadBroken(token, file);
        return;
    }
    if (exchange.isPayload()) {
        whole = deliveries.delivered(token, file, range);
        if (whole && hooks.payloadDelivered)
            hooks.payloadDelivered(token, file);
    }
    if (whole)
        journal(token, session::Stage::FileDelivered, shownName(exchange), factsOf(exchange));
    if (whole && file == "boot.ipxe" && exchange.found->entry &&
        exchange.found->entry->decision.answer == policy::Answer::Prompt)
        journal(token, session::Stage::Prompted, u"waits for F12"_s);
}

void Service::Private::stopSession(const QByteArray &token)
{
    catalogue.retire(token);
    stopTransfers([&token](const Exchange &exchange) { return exchange.token() == token; });
}

void Service::Private::stopTransfers(const std::function<bool(const Exchange &)> &which)
{
    watchDrains(); // what has gone out by now arrived
    std::vector<std::shared_ptr<Exchange>> waiting;
    for (const auto &[key, exchange] : exchanges) {
        if (!which(*exchange))
            continue;
        if (exchange->gate == Exchange::Gate::Waiting)
            waiting.push_back(exchange);
        else if (exchange->sending)
            hangUp(exchange->socket);
    }
    for (const std::shared_ptr<Exchange> &exchange : std::as_const(draining)) {
        if (which(*exchange))
            hangUp(exchange->socket);
    }
    for (const std::shared_ptr<Exchange> &exchange : waiting)
        decideGrant(exchange, Exchange::Gate::Refused);
    drive();
}

void Service::Private::journal(const QByteArray &token, session::Stage stage, const QString &detail,
                               const QJsonObject &facts)
{
    if (hooks.journal)
        hooks.journal(session::Event{clock.utcMs(), token, stage, detail, facts});
}

} // namespace slipway::http
