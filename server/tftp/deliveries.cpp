// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/tftp/deliveries.h"
#include "server/net/reactor.h"
#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace slipway::tftp {

namespace {
constexpr qint64 Never = std::numeric_limits<qint64>::max();
constexpr qsizetype MaximumEnded = 10'000; ///< if nobody samples
constexpr int PacketsPerWake = 64;         ///< of one client, so that a flood of ACKs starves nobody
/// A repeated request within this time of the client's last packet is the network's copy; later it is a machine that
/// starts over from the same port, as BIOS ROMs and lpxelinux do.
constexpr qint64 CopyMs = 1000;

quint64 portKey(const Request &request)
{
    return quint64(request.client.value) << 16 | request.port;
}
} // namespace

Deliveries::Deliveries(net::Reactor &reactor, const Clock &clock, const session::TransferHooks &hooks, Limits limits)
    : m_reactor(reactor)
    , m_clock(clock)
    , m_hooks(hooks)
    , m_limits(limits)
    , m_deadlines(reactor, [this](quint64 id, qint64 nowMs) { return due(id, nowMs); })
{
}

Deliveries::~Deliveries()
{
    std::vector<Pointer> all;
    for (const auto &[id, delivery] : m_running)
        all.push_back(delivery);
    for (const Pointer &delivery : all)
        stop(delivery, "The server stops");
}

void Deliveries::journal(session::Stage stage, const QByteArray &token, const QString &detail,
                         const QJsonObject &facts) const
{
    if (m_hooks.journal)
        m_hooks.journal(session::Event{m_clock.utcMs(), token, stage, detail, facts});
}

void Deliveries::tell(const Request &request, const QByteArray &token, quint16 localPort, bool sent,
                      std::span<const uint8_t> bytes) const
{
    if (!m_hooks.packet || token.isEmpty())
        return;
    session::Packet packet;
    packet.timeMs = m_clock.utcMs();
    packet.token = token;
    packet.kind = session::PacketKind::Tftp;
    packet.sent = sent;
    packet.source = sent ? request.local : request.client;
    packet.sourcePort = sent ? localPort : request.port;
    packet.destination = sent ? request.client : request.local;
    packet.destinationPort = sent ? request.port : localPort;
    packet.setBytes(bytes.data(), bytes.size());
    m_hooks.packet(packet);
}

bool Deliveries::takesRequest(const Request &request)
{
    const auto running = m_running.find(m_byPort.value(portKey(request)));
    if (running == m_running.end())
        return false;
    const Pointer delivery = running->second;
    const Transfer &transfer = delivery->transfer();
    if (delivery->request().bytes == request.bytes) {
        const qint64 now = m_reactor.monotonicMs();
        if (!transfer.hasHeard()) {
            apply(delivery, delivery->transfer().requestedAgain(now));
            return true;
        }
        if (transfer.state() == Transfer::State::Waiting || now - transfer.lastHeardMs() < CopyMs)
            return true;
    }
    if (delivery->request().bytes == request.bytes)
        delivery->stopAskedAgain(u"the client started over"_s);
    else
        delivery->transfer().clientGone(); // it went on to another file
    retire(delivery);
    return false;
}

bool Deliveries::begin(Request request, content::Catalogue::Found found, const Negotiated &negotiated)
{
    const QByteArray token = found.entry ? found.entry->token : QByteArray();
    // A machine loads a boot image's file once at a time: who asks again gave the older transfer up, and two machines
    // that share an address must not both get it.
    if (found.payload)
        stopOlder(token, found.file, request.client);
    if (!makeRoom(token, request.client))
        return false;
    auto peer = net::UdpPeer::connect(request.local, request.client, request.port);
    if (!peer)
        return false;
    const qint64 now = m_reactor.monotonicMs();
    const quint64 id = ++m_lastId;
    const auto delivery =
        std::make_shared<Delivery>(id, std::move(request), std::move(found), negotiated, std::move(*peer), now);
    delivery->setTap([this, of = delivery.get()](bool sent, std::span<const uint8_t> bytes) {
        tell(of->request(), of->token(), of->peer().localPort(), sent, bytes);
    });
    m_running.emplace(id, delivery);
    ++m_counts.begun;
    m_byPort.insert(portKey(delivery->request()), id);
    ++(token.isEmpty() ? m_perAddress[delivery->request().client] : m_perToken[token]);
    m_reactor.watch(delivery->peer().descriptor(), [this, weak = std::weak_ptr(delivery)] {
        if (const Pointer watched = weak.lock())
            readable(watched);
    });
    apply(delivery, delivery->transfer().start(now));
    return true;
}

void Deliveries::apply(const Pointer &delivery, const Step &step)
{
    send(delivery, step);
    if (delivery->transfer().hasEnded()) {
        retire(delivery);
        return;
    }
    m_deadlines.set(delivery->id(), delivery->transfer().deadlineMs());
    if (step.askGrant)
        askGrant(delivery); // last: it may answer at once
}

void Deliveries::send(const Pointer &delivery, const Step &step)
{
    if (step.send == Step::Send::Window && step.firstBlock == 1 && delivery->transfer().resentBlocks() == 0) {
        const Terms &terms = delivery->transfer().terms();
        journal(session::Stage::FileBegins, delivery->token(),
                u"%1, %2 B, %3 B x %4"_s.arg(delivery->name()).arg(terms.size).arg(terms.blksize).arg(terms.windowsize),
                delivery->facts());
    }
    m_bytesSent += delivery->send(step, m_buffers);
}

void Deliveries::askGrant(const Pointer &delivery)
{
    if (!m_hooks.payloadBegins) {
        apply(delivery, delivery->transfer().granted(true, m_reactor.monotonicMs()));
        return;
    }
    const QByteArray token = delivery->token();
    const QByteArray file = delivery->file();
    // The answer may come when the transfer, or the service itself, is gone.
    m_hooks.payloadBegins(token, file,
                          [this, token, file, weak = std::weak_ptr(delivery), alive = std::weak_ptr(m_alive),
                           broken = m_hooks.payloadBroken, answered = std::make_shared<bool>(false)](bool yes) {
                              if (*answered)
                                  return;
                              *answered = true;
                              if (!alive.expired())
                                  takeGrant(weak, token, file, yes);
                              else if (yes && broken)
                                  broken(token, file);
                          });
}

void Deliveries::takeGrant(const std::weak_ptr<Delivery> &waiting, const QByteArray &token, const QByteArray &file,
                           bool yes)
{
    const Pointer delivery = waiting.lock();
    if (delivery && delivery->transfer().state() == Transfer::State::Waiting) {
        apply(delivery, delivery->transfer().granted(yes, m_reactor.monotonicMs()));
    } else if (yes && m_hooks.payloadBroken) {
        // The commit came too late, or the client went meanwhile: nothing was sent, so what was recorded is taken back.
        m_hooks.payloadBroken(token, file);
    }
}

void Deliveries::readable(const Pointer &delivery)
{
    for (int i = 0; i < PacketsPerWake && !delivery->transfer().hasEnded(); ++i) {
        bool gone = false;
        const auto bytes = delivery->peer().receive(gone);
        if (gone) {
            delivery->transfer().clientGone();
            retire(delivery);
            return;
        }
        if (bytes.empty())
            return;
        apply(delivery, delivery->receive(bytes, m_reactor.monotonicMs()));
    }
}

qint64 Deliveries::due(quint64 id, qint64 nowMs)
{
    const auto found = m_running.find(id);
    if (found == m_running.end())
        return Never;
    const Pointer delivery = found->second;
    apply(delivery, delivery->transfer().timedOut(nowMs));
    return delivery->transfer().deadlineMs();
}

void Deliveries::retire(const Pointer &delivery)
{
    if (m_running.erase(delivery->id()) == 0)
        return;
    m_deadlines.remove(delivery->id());
    m_reactor.unwatch(delivery->peer().descriptor());
    const quint64 key = portKey(delivery->request());
    if (m_byPort.value(key) == delivery->id())
        m_byPort.remove(key);
    const QByteArray token = delivery->token();
    const auto release = [](auto &counts, const auto &owner) {
        if (--counts[owner] <= 0)
            counts.remove(owner);
    };
    if (token.isEmpty())
        release(m_perAddress, delivery->request().client);
    else
        release(m_perToken, token);
    m_ended.append(delivery->sample());
    if (m_ended.size() > MaximumEnded)
        m_ended.removeFirst();
    countEnd(delivery->transfer());
    tellEnd(delivery);
}

void Deliveries::countEnd(const Transfer &transfer)
{
    m_counts.resentBlocks += transfer.resentBlocks();
    const Transfer::Outcome outcome = transfer.outcome();
    ++(outcome == Transfer::Outcome::Delivered    ? m_counts.delivered
       : outcome == Transfer::Outcome::SizeProbed ? m_counts.probed
                                                  : m_counts.broken);
}

void Deliveries::count(session::TftpCounts &counts) const
{
    counts.begun = m_counts.begun;
    counts.delivered = m_counts.delivered;
    counts.probed = m_counts.probed;
    counts.broken = m_counts.broken;
    counts.resentBlocks = m_counts.resentBlocks;
    counts.bytes = m_bytesSent;
    counts.running = qint64(m_running.size());
}

void Deliveries::tellEnd(const Pointer &ended)
{
    Delivery &delivery = *ended;
    const Transfer &transfer = delivery.transfer();
    const QString detail = u"%1: %2"_s.arg(delivery.name(), delivery.endText(m_reactor.monotonicMs()));
    switch (transfer.outcome()) {
    case Transfer::Outcome::Delivered:
        journal(session::Stage::FileDelivered, delivery.token(), detail, delivery.facts());
        if (delivery.isPayload() && m_hooks.payloadDelivered)
            m_hooks.payloadDelivered(delivery.token(), delivery.file());
        if (delivery.prompts())
            journal(session::Stage::Prompted, delivery.token(), u"%1 waits for F12"_s.arg(delivery.name()),
                    {{u"file"_s, delivery.name()}});
        return;
    case Transfer::Outcome::SizeProbed:
        journal(session::Stage::SizeProbe, delivery.token(), detail, delivery.facts());
        return;
    case Transfer::Outcome::Refused:
        delivery.sendError(wire::TftpErrorCode::AccessViolation,
                           "The deployment could not be recorded; nothing was sent");
        journal(session::Stage::PayloadRefused, delivery.token(), detail, delivery.facts());
        return;
    default:
        break;
    }
    journal(session::Stage::FileFailed, delivery.token(), detail, delivery.facts());
    if (delivery.isPayload() && transfer.hasBegun() && m_hooks.payloadBroken)
        m_hooks.payloadBroken(delivery.token(), delivery.file());
}

bool Deliveries::makeRoom(const QByteArray &token, Ipv4 client)
{
    const bool full = token.isEmpty() ? m_perAddress.value(client) >= m_limits.perAddress
                                      : m_perToken.value(token) >= m_limits.perToken;
    if (full && !evictHalfOpen([&](const Delivery &delivery) {
            return delivery.token() == token && (!token.isEmpty() || delivery.request().client == client);
        }))
        return false;
    if (int(m_running.size()) < m_limits.transfers)
        return true;
    return evictHalfOpen([](const Delivery &) { return true; });
}

/// The oldest transfer whose client was never heard: forged requests must not keep real machines out.
bool Deliveries::evictHalfOpen(const std::function<bool(const Delivery &)> &among)
{
    Pointer oldest;
    for (const auto &[id, delivery] : m_running) {
        if (!delivery->transfer().hasHeard() && (!oldest || id < oldest->id()) && among(*delivery))
            oldest = delivery;
    }
    if (!oldest)
        return false;
    oldest->stop(u"given up for another client"_s);
    retire(oldest);
    return true;
}

void Deliveries::stop(const Pointer &delivery, std::string_view message, bool askedAgain)
{
    // What has arrived counts: the last ACK may lie in the socket while the machine's next DISCOVER is answered.
    readable(delivery);
    if (delivery->transfer().hasEnded())
        return;
    delivery->sendError(wire::TftpErrorCode::AccessViolation, message);
    const QString why = QString::fromLatin1(message.data(), qsizetype(message.size()));
    if (askedAgain)
        delivery->stopAskedAgain(why);
    else
        delivery->stop(why);
    retire(delivery);
}

void Deliveries::stopOlder(const QByteArray &token, const QByteArray &file, Ipv4 client)
{
    std::vector<Pointer> older;
    for (const auto &[id, delivery] : m_running) {
        if (delivery->token() == token && delivery->file() == file)
            older.push_back(delivery);
    }
    // Another address says nothing of how the transfer went: a machine's sizes must not be lowered from elsewhere.
    for (const Pointer &delivery : older)
        stop(delivery, "Asked for again", delivery->request().client == client);
}

void Deliveries::stopSession(const QByteArray &token)
{
    std::vector<Pointer> its;
    for (const auto &[id, delivery] : m_running) {
        if (delivery->token().compare(token, Qt::CaseInsensitive) == 0)
            its.push_back(delivery);
    }
    for (const Pointer &delivery : its)
        stop(delivery, "Stopped by the administrator");
}

void Deliveries::stopAll()
{
    std::vector<Pointer> all;
    for (const auto &[id, delivery] : m_running)
        all.push_back(delivery);
    for (const Pointer &delivery : all)
        stop(delivery, "Stopped by the administrator");
}

QList<session::Transfer> Deliveries::sample()
{
    QList<session::Transfer> out = std::exchange(m_ended, {});
    for (const auto &[id, delivery] : m_running)
        out.append(delivery->sample());
    return out;
}

} // namespace slipway::tftp
