// SPDX-License-Identifier: GPL-3.0-or-later
// What happens on 67 and 4011, by mode: proxy offers, the boot service, and the address server. No sockets: requests
// in, replies out. Lives in the dhcp thread.
#pragma once
#include "server/dhcp/address_server.h"
#include "server/dhcp/boot_answer.h"
#include "server/dhcp/request_filter.h"
#include "server/dhcp/session_keeper.h"

namespace slipway::dhcp {

class Responder
{
public:
    using Send = std::function<void(const Request &, const wire::DhcpMessage &reply, Destination)>;
    struct Setup
    {
        SessionKeeper::Planner planner;
        QByteArray tokenKey;
        QStringList interfaces; ///< overrides the setting if not empty
        quint16 clientPort = 68;
        std::span<const ReplyStyleRow> styles = defaultReplyStyles();
    };
    Responder(const Clock &clock, Setup setup, Hooks hooks, Send send);

    void setSnapshot(const site::SnapshotPointer &snapshot);
    void setLedger(const std::shared_ptr<const policy::Ledger> &ledger) { m_keeper.setLedger(ledger); }
    void setLeases(const QList<session::Lease> &leases) { m_addresses.leases().restore(leases); }
    void keepLeases(const QSet<Ipv4> &kept) { m_addresses.leases().keepOnly(kept); }
    void setLinks(const Links &links);
    const Links &links() const { return m_links; }
    const Hooks &hooks() const { return m_hooks; }
    SessionKeeper &sessions() { return m_keeper; }

    void handle(const Request &request);
    void tick();
    RequestFilter::Dropped dropped(Port port) const { return m_filter.dropped(port); }

private:
    bool servesAddresses(const Request &request) const;
    bool isOurs(const Request &request) const;
    AddressVerdict addressFor(const Request &request);
    void bootService(const Request &request);
    void bootDiscover(const Request &request);
    void bootRequest(const Request &request);
    void offer(const Request &request, Turn turn, LiveSession &session);
    void proxy(const Request &request, LiveSession &session, BootAnswer answer);
    void askedElsewhere(const Request &request);
    void acknowledge(const Request &request, LiveSession &session);
    void ordinary(const Request &request);
    /// Saves the lease, then sends the ACK; `stage` goes to the journal of `token`, if there is one.
    void grant(const Request &request, const AddressVerdict &verdict, const BootAnswer &answer, const QByteArray &token,
               session::Stage stage);
    void reply(const Request &request, const wire::DhcpMessage &message);
    ReplyStyle styleOf(const Request &request) const;
    BootAnswer answerFor(const Request &request, LiveSession &session);
    void answerService(const Request &request, LiveSession &session, const BootAnswer &answer);

    const Clock &m_clock;
    Hooks m_hooks;
    Send m_send;
    quint16 m_clientPort;
    std::span<const ReplyStyleRow> m_styles;
    SessionKeeper m_keeper;
    AddressServer m_addresses;
    QHash<Ipv4, qint64> m_usedUpMs; ///< when that was told last, by the range's first address
    RequestFilter m_filter;
    Links m_links;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace slipway::dhcp
