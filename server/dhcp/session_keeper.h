// SPDX-License-Identifier: GPL-3.0-or-later
// Decides for each machine that asks to boot, and keeps its session: opens, publishes, ends. No sockets. Lives in the
// dhcp thread.
#pragma once
#include "server/base/clock.h"
#include "server/dhcp/hooks.h"
#include "server/dhcp/reply_style.h"
#include "server/dhcp/session_book.h"

namespace slipway::dhcp {

class SessionKeeper
{
public:
    /// content::planBoot with its library, loaders and ports bound.
    using Planner = std::function<Result<content::BootPlan>(const policy::Decision &, const policy::BootRequest &,
                                                            content::ClientFacts, const site::Snapshot &, Ipv4 server,
                                                            const QByteArray &token, qint64 nowMs)>;
    /// `interfaces` overrides the setting if not empty. `hooks` must outlive this and be complete.
    SessionKeeper(const Clock &clock, const Hooks &hooks, Planner planner, QByteArray tokenKey, QStringList interfaces,
                  std::span<const ReplyStyleRow> styles);

    /// Ends the live sessions of excluded machines and of devices that were removed, and all when the responder is
    /// paused.
    void setSnapshot(const site::SnapshotPointer &snapshot);
    /// False pauses at once, whatever the snapshot says.
    void setAnswering(bool answering);
    /// Ends what runs unasked on devices that somebody has put into quarantine since.
    void setLedger(const std::shared_ptr<const policy::Ledger> &ledger);
    const site::Settings &settings() const { return m_snapshot->settings(); }
    /// Of the configuration that decisions are made by now.
    qint64 revision() const { return m_snapshot->revision(); }
    bool interfaceAllowed(const QString &name) const;

    /// Calls `then` with the session that answers this request, or not at all: silence is decided, journalled and kept
    /// here. It may be called later, when what the machine's last session began has been taken back.
    using Then = std::function<void(Turn, LiveSession &)>;
    void take(const Request &request, const Then &then);
    /// The session, if this request may be answered from it. Excluded machines have none: setSnapshot ended it.
    LiveSession *running(const Request &request);
    LiveSession *find(const QByteArray &token) { return m_book.find(token); }
    LiveSession *find(const MacAddress &mac) { return m_book.find(mac); }

    /// A packet of this machine that is no request for boot.
    void touch(const MacAddress &mac);
    /// It took an offer, ours or another server's.
    void asked(const MacAddress &mac);
    /// Its DHCPREQUEST names another server, which is told once a session: in mode proxy that is how it must be.
    void askedElsewhere(const Request &request, Ipv4 server);
    /// The same datagram came through `other` a moment ago. Told once a session.
    void cameTwice(const Request &request, Ipv4 other);
    /// `file`: what was asked for, where a file was. The variables are no progress, and keep no session open.
    void active(const QByteArray &token, const QByteArray &file = {});
    void fileDelivered(const QByteArray &token, const QByteArray &file);
    void delivered(const QByteArray &token);
    void declined(const QByteArray &token);
    void tick();
    /// Its machines are simulated, and their tokens say so.
    void rehearse() { m_rehearses = true; }

    void journal(const QByteArray &token, session::Stage stage, const QString &detail = {},
                 const QJsonObject &facts = {}) const;

private:
    struct Parked
    {
        Request request;
        Then then;
        qint64 sinceMs = 0;
    };
    void endStopped();
    void stop(const LiveSession &session, const QString &why, const QString &cause);
    void closeVariables(const QByteArray &token);
    bool guarded(const policy::Decision &decision) const;
    void restart(const Request &request, const Then &then);
    void decide(const Request &request, const Then &then);
    policy::Decision decisionFor(const policy::BootRequest &boot, const Request &request) const;
    policy::BootRequest bootRequest(const Request &request, qint64 startedMs);
    LiveSession *settle(const Request &request, const policy::BootRequest &boot, const policy::Decision &decision,
                        LiveSession *old, qint64 startedMs);
    LiveSession *begin(const Request &request, const policy::BootRequest &boot, const policy::Decision &decision,
                       QByteArray token, qint64 startedMs);
    void publishSilence(const LiveSession &session, const Request &request);
    void plan(LiveSession &session, const Request &request, const policy::BootRequest &boot);
    void noteRequest(LiveSession &session, const Request &request);
    void end(const LiveSession &session, session::Stage stage, const QString &detail, QJsonObject facts,
             const std::function<void()> &done = {});
    void noteLoop(const LiveSession &old);
    QByteArray newToken(const MacAddress &mac);

    const Clock &m_clock;
    const Hooks &m_hooks;
    Planner m_planner;
    QByteArray m_tokenKey;
    QStringList m_interfaces;
    std::span<const ReplyStyleRow> m_styles;
    site::SnapshotPointer m_snapshot;
    std::shared_ptr<const policy::Ledger> m_ledger;
    SessionBook m_book;
    QHash<MacAddress, Parked> m_parked;
    struct Loop
    {
        int boots = 0;
        qint64 atMs = 0;
    };
    QHash<MacAddress, Loop> m_loops; ///< boots in a row that ended after their loader
    qint64 m_lastAttemptMs = 0;
    bool m_answering = true;
    bool m_rehearses = false;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace slipway::dhcp
