// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/tftp/delivery.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::tftp {

namespace {
QString outcomeKey(Transfer::Outcome outcome)
{
    switch (outcome) {
    case Transfer::Outcome::Delivered:
        return u"delivered"_s;
    case Transfer::Outcome::SizeProbed:
        return u"size-probe"_s;
    case Transfer::Outcome::Refused:
        return u"refused"_s;
    case Transfer::Outcome::Silent:
        return u"silent"_s;
    case Transfer::Outcome::Aborted:
        return u"aborted"_s;
    case Transfer::Outcome::Gone:
        return u"gone"_s;
    case Transfer::Outcome::Stopped:
    case Transfer::Outcome::Running:
        break;
    }
    return u"stopped"_s;
}

/// A window of a file that must be read goes out in pieces of about this size, so that the largest block and window
/// need no gigabytes.
constexpr quint64 PieceBytes = 256 * 1024;
} // namespace

QString shownName(std::string_view name)
{
    constexpr qsizetype longest = 200;
    return QString::fromUtf8(name.data(), qsizetype(name.size())).left(longest);
}

Delivery::Delivery(quint64 id, Request request, content::Catalogue::Found found, const Negotiated &negotiated,
                   std::unique_ptr<net::UdpPeer> peer, qint64 nowMs)
    : m_id(id)
    , m_request(std::move(request))
    , m_found(std::move(found))
    , m_grant(negotiated.grant)
    , m_transfer(negotiated.terms)
    , m_peer(std::move(peer))
    , m_startedMs(nowMs)
{
}

void Delivery::take(net::UdpPeer::Outcome outcome)
{
    // Again is no loss of its own: the retransmission timer repeats what did not leave.
    if (outcome == net::UdpPeer::Outcome::PeerGone)
        m_transfer.clientGone();
    else if (outcome == net::UdpPeer::Outcome::Failed)
        stop(u"the system refuses to send to it"_s);
}

void Delivery::stop(const QString &why)
{
    m_stopReason = why;
    m_transfer.stop();
}

qint64 Delivery::send(const Step &step, SendBuffers &buffers)
{
    switch (step.send) {
    case Step::Send::Nothing:
        return 0;
    case Step::Send::Oack:
        sendOack();
        return 0;
    case Step::Send::Window:
        return sendWindow(step, buffers);
    }
    return 0;
}

void Delivery::sendOack()
{
    const wire::Bytes bytes = wire::encodeTftpOack(m_grant);
    const auto outcome = m_peer->send(bytes);
    if (outcome == net::UdpPeer::Outcome::Sent)
        tap(true, bytes);
    take(outcome);
}

void Delivery::tap(bool sent, std::span<const uint8_t> bytes) const
{
    if (m_tap)
        m_tap(sent, bytes);
}

qint64 Delivery::sendWindow(const Step &step, SendBuffers &buffers)
{
    const Terms &terms = m_transfer.terms();
    const std::span<const uint8_t> mapped = m_found.source->mapped();
    const quint64 pieceBlocks = mapped.empty() ? std::max<quint64>(PieceBytes / terms.blksize, 1) : step.blocks;
    const quint64 end = step.firstBlock + step.blocks;
    qint64 sent = 0;
    for (quint64 first = step.firstBlock; first < end && !m_transfer.hasEnded(); first += pieceBlocks) {
        const quint64 blocks = std::min(pieceBlocks, end - first);
        buffers.headers.clear();
        for (quint64 block = first; block < first + blocks; ++block)
            buffers.headers.push_back(wire::tftpDataHeader(uint16_t(block)));
        const quint64 offset = (first - 1) * terms.blksize;
        const size_t length = size_t(std::min(blocks * terms.blksize, terms.size - offset));
        std::span<const uint8_t> bytes;
        if (!mapped.empty()) {
            bytes = mapped.subspan(size_t(offset), length);
        } else {
            buffers.content.resize(length);
            if (!m_found.source->read(qint64(offset), buffers.content)) {
                stop(u"the file cannot be read any more"_s); // a published file may be cut while it is served
                sendError(wire::TftpErrorCode::Undefined, "The file changed while it was read");
                return sent;
            }
            bytes = buffers.content;
        }
        const auto outcome = m_peer->sendWindow(buffers.headers, bytes, terms.blksize);
        take(outcome);
        if (outcome != net::UdpPeer::Outcome::Sent)
            return sent;
        sent += qint64(length);
    }
    return sent;
}

void Delivery::sendError(wire::TftpErrorCode code, std::string_view message)
{
    const wire::Bytes bytes = wire::encodeTftpError(code, message);
    if (m_peer->send(bytes) == net::UdpPeer::Outcome::Sent)
        tap(true, bytes);
}

Step Delivery::receive(std::span<const uint8_t> bytes, qint64 nowMs)
{
    const auto packet = wire::decodeTftpClientPacket(bytes);
    if (!packet)
        return {};
    if (packet->error) {
        tap(false, bytes);
        m_error = packet->error;
        m_clientError = u"%1 (%2)"_s.arg(shownName(packet->error->message)).arg(packet->error->code);
        m_transfer.clientError(packet->error->code);
        return {};
    }
    if (packet->acknowledgement)
        return m_transfer.acknowledged(packet->acknowledgement->block, nowMs);
    return {};
}

qint64 Delivery::bytesDelivered() const
{
    if (m_transfer.outcome() == Transfer::Outcome::Delivered)
        return qint64(m_transfer.terms().size); // also where the last ACK never came
    return qint64(m_transfer.acknowledgedBytes());
}

session::Transfer Delivery::sample() const
{
    session::Transfer out;
    out.id = m_id;
    out.protocol = session::Protocol::Tftp;
    out.token = token();
    out.file = name();
    out.client = m_request.client;
    out.bytes = bytesDelivered();
    out.total = qint64(m_transfer.terms().size);
    out.blksize = int(m_transfer.terms().blksize);
    out.windowsize = int(m_transfer.terms().windowsize);
    out.retransmitted = qint64(m_transfer.resentBlocks());
    out.payload = m_found.payload;
    out.ended = m_transfer.hasEnded();
    return out;
}

QString Delivery::name() const
{
    return shownName(std::string_view(m_found.file.constData(), size_t(m_found.file.size())));
}

QJsonObject Delivery::facts() const
{
    const Terms &terms = m_transfer.terms();
    QJsonObject facts{{u"file"_s, name()},
                      {u"protocol"_s, u"tftp"_s},
                      {u"size"_s, qint64(terms.size)},
                      {u"blksize"_s, qint64(terms.blksize)},
                      {u"windowsize"_s, qint64(terms.windowsize)}};
    if (isPayload())
        facts[u"payload"_s] = true;
    if (!m_transfer.hasEnded())
        return facts;
    facts[u"outcome"_s] = outcomeKey(m_transfer.outcome());
    facts[u"block"_s] = qint64(m_transfer.acknowledgedBlock());
    facts[u"lastBlock"_s] = qint64(m_transfer.lastBlock());
    facts[u"heard"_s] = m_transfer.hasHeard();
    facts[u"retransmissions"_s] = qint64(m_transfer.resentBlocks());
    facts[u"begun"_s] = m_transfer.hasBegun();
    facts[u"bytes"_s] = bytesDelivered();
    facts[u"milliseconds"_s] = m_transfer.durationMs();
    if (m_transfer.outcome() == Transfer::Outcome::Stopped && m_askedAgain)
        facts[u"askedAgain"_s] = true;
    if (m_error) {
        facts[u"errorCode"_s] = m_error->code;
        facts[u"errorText"_s] = shownName(m_error->message);
    }
    return facts;
}

QString Delivery::endText(qint64 nowMs) const
{
    const QString seconds = QString::number(double(nowMs - m_startedMs) / 1000, 'f', 1);
    const QString progress = u"block %1 of %2"_s.arg(m_transfer.acknowledgedBlock()).arg(m_transfer.lastBlock());
    switch (m_transfer.outcome()) {
    case Transfer::Outcome::Delivered:
        return u"%1 B in %2 s, %3 blocks sent again"_s.arg(m_transfer.terms().size)
            .arg(seconds)
            .arg(m_transfer.resentBlocks());
    case Transfer::Outcome::SizeProbed:
        return u"%1 B"_s.arg(m_transfer.terms().size);
    case Transfer::Outcome::Silent:
        return m_transfer.hasHeard() ? u"the client fell silent after %1"_s.arg(progress)
                                     : u"the client never acknowledged anything: is UDP to it blocked?"_s;
    case Transfer::Outcome::Aborted:
        return u"the client gave up after %1: %2"_s.arg(progress, m_clientError);
    case Transfer::Outcome::Gone:
        return u"the client left after %1"_s.arg(progress);
    case Transfer::Outcome::Refused:
        return u"the deployment could not be recorded; nothing was sent"_s;
    case Transfer::Outcome::Stopped:
    case Transfer::Outcome::Running:
        break;
    }
    return u"stopped after %1: %2"_s.arg(progress, m_stopReason);
}

} // namespace slipway::tftp
