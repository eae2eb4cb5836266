// SPDX-License-Identifier: GPL-3.0-or-later
// One running transfer: the state machine, its socket and its file. Lives in the tftp thread.
#pragma once
#include "server/content/catalogue.h"
#include "server/net/udp_endpoint.h"
#include "server/session/event.h"
#include "server/tftp/negotiation.h"
#include <functional>

namespace slipway::tftp {

/// Who asked for what, as the request came in.
struct Request
{
    Ipv4 client;
    quint16 port = 0;
    Ipv4 local;        ///< the address that it came to, and that the answers leave from
    wire::Bytes bytes; ///< the datagram, to know it again
};

/// Buffers that all transfers of a service share, as only one sends at a time.
struct SendBuffers
{
    std::vector<std::array<uint8_t, 4>> headers;
    std::vector<uint8_t> content;
};

class Delivery
{
public:
    Delivery(quint64 id, Request request, content::Catalogue::Found found, const Negotiated &negotiated,
             std::unique_ptr<net::UdpPeer> peer, qint64 nowMs);

    quint64 id() const { return m_id; }
    const Request &request() const { return m_request; }
    Transfer &transfer() { return m_transfer; }
    const Transfer &transfer() const { return m_transfer; }
    net::UdpPeer &peer() { return *m_peer; }
    QByteArray token() const { return m_found.entry ? m_found.entry->token : QByteArray(); }
    /// Gets each datagram but blocks and their acknowledgements, as it comes and as it left.
    using Tap = std::function<void(bool sent, std::span<const uint8_t> bytes)>;
    void setTap(Tap tap) { m_tap = std::move(tap); }
    const QByteArray &file() const { return m_found.file; }
    bool isPayload() const { return m_found.payload; }
    bool prompts() const { return m_found.prompts; }

    /// Sends what the step says. A closed port or an unreadable file ends the transfer. Returns the bytes of the file
    /// that left.
    qint64 send(const Step &step, SendBuffers &buffers);
    void sendError(wire::TftpErrorCode code, std::string_view message);
    /// The client's packet; ends the transfer where it is an ERROR.
    Step receive(std::span<const uint8_t> bytes, qint64 nowMs);

    void stop(const QString &why);
    /// The client asks for the same file anew: it gave this transfer up.
    void stopAskedAgain(const QString &why)
    {
        m_askedAgain = true;
        stop(why);
    }

    session::Transfer sample() const;
    QString name() const;                ///< for people; may hold text from the network
    QString endText(qint64 nowMs) const; ///< how it ended, in words
    /// As it stands, for rules: "file", "protocol", "size", "blksize", "windowsize", and once it ended "outcome",
    /// "block", "lastBlock", "heard", "begun" (some of the file left), "bytes" and "milliseconds" (delivered, from the
    /// first block sent to the last acknowledgement), "retransmissions", "askedAgain", "errorCode", "errorText".
    QJsonObject facts() const;

private:
    void sendOack();
    qint64 sendWindow(const Step &step, SendBuffers &buffers);
    void take(net::UdpPeer::Outcome outcome);
    qint64 bytesDelivered() const;

    quint64 m_id;
    Request m_request;
    content::Catalogue::Found m_found;
    wire::TftpGrant m_grant;
    Transfer m_transfer;
    std::unique_ptr<net::UdpPeer> m_peer;
    qint64 m_startedMs;
    void tap(bool sent, std::span<const uint8_t> bytes) const;
    Tap m_tap;
    QString m_clientError;
    std::optional<wire::TftpError> m_error; ///< the client's
    QString m_stopReason;
    bool m_askedAgain = false;
};

/// At most 200 characters of a name from the network.
QString shownName(std::string_view name);

} // namespace slipway::tftp
