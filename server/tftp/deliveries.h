// SPDX-License-Identifier: GPL-3.0-or-later
// All running transfers: their sockets in the reactor, their deadlines, their limits, and what the engine is told of
// them. Lives in the tftp thread.
#pragma once
#include "server/base/clock.h"
#include "server/session/service_counts.h"
#include "server/session/transfer_hooks.h"
#include "server/tftp/deadlines.h"
#include "server/tftp/delivery.h"

namespace slipway::tftp {

class Deliveries
{
public:
    struct Limits
    {
        int transfers = 2048;
        int perToken = 16;
        int perAddress = 32; ///< of transfers without a token
    };
    Deliveries(net::Reactor &reactor, const Clock &clock, const session::TransferHooks &hooks, Limits limits);
    ~Deliveries(); ///< the clients are told; hooks are called
    Deliveries(const Deliveries &) = delete;
    Deliveries &operator=(const Deliveries &) = delete;

    /// The request belongs to a transfer that runs, and was dealt with. Else an older one from the same port is
    /// abandoned here.
    bool takesRequest(const Request &request);
    /// False where a limit is reached or no socket is left: then nothing is answered, and the client asks again.
    bool begin(Request request, content::Catalogue::Found found, const Negotiated &negotiated);
    void stopSession(const QByteArray &token);
    void stopAll();
    QList<session::Transfer> sample();
    qint64 bytesSent() const { return m_bytesSent; }
    /// A datagram between the client's port and this server, told of where the session is known.
    void tell(const Request &request, const QByteArray &token, quint16 localPort, bool sent,
              std::span<const uint8_t> bytes) const;
    void count(session::TftpCounts &counts) const; ///< what is known here
    void journal(session::Stage stage, const QByteArray &token, const QString &detail, const QJsonObject &facts) const;

private:
    using Pointer = std::shared_ptr<Delivery>;
    void apply(const Pointer &delivery, const Step &step);
    void send(const Pointer &delivery, const Step &step);
    void askGrant(const Pointer &delivery);
    void takeGrant(const std::weak_ptr<Delivery> &waiting, const QByteArray &token, const QByteArray &file, bool yes);
    void readable(const Pointer &delivery);
    qint64 due(quint64 id, qint64 nowMs);
    void retire(const Pointer &delivery);
    void countEnd(const Transfer &transfer);
    void tellEnd(const Pointer &ended);
    void stopOlder(const QByteArray &token, const QByteArray &file, Ipv4 client);
    bool makeRoom(const QByteArray &token, Ipv4 client);
    bool evictHalfOpen(const std::function<bool(const Delivery &)> &among);
    void stop(const Pointer &delivery, std::string_view message, bool askedAgain = false);

    net::Reactor &m_reactor;
    const Clock &m_clock;
    const session::TransferHooks &m_hooks;
    Limits m_limits;
    Deadlines m_deadlines;
    SendBuffers m_buffers;
    std::unordered_map<quint64, Pointer> m_running;
    QHash<quint64, quint64> m_byPort; ///< client address and port to id
    QHash<QByteArray, int> m_perToken;
    QHash<Ipv4, int> m_perAddress;
    QList<session::Transfer> m_ended; ///< since the last sample()
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
    quint64 m_lastId = 0;
    qint64 m_bytesSent = 0;
    session::TftpCounts m_counts;
};

} // namespace slipway::tftp
