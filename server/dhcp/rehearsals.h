// SPDX-License-Identifier: GPL-3.0-or-later
// Answers simulated machines (site/rehearsal.h) as the responder answers real ones, by the same code and through the
// same sockets, but from this computer only and without a trace: no session, no lease, no ledger row, and the boot
// image's own bytes are no payload. Lives in the dhcp thread.
#pragma once
#include "server/dhcp/responder.h"

namespace slipway::dhcp {

class Rehearsals
{
public:
    using Send = std::function<void(const Request &, const wire::DhcpMessage &reply, Destination)>;
    /// Of `hooks` only `serve` is used.
    Rehearsals(const Clock &clock, Responder::Setup setup, const Hooks &hooks, Send send);
    ~Rehearsals(); ///< nothing of it is served any more

    void setSnapshot(const site::SnapshotPointer &snapshot) { m_responder.setSnapshot(snapshot); }
    void setAnswering(bool answering) { m_responder.sessions().setAnswering(answering); }
    void setLedger(const std::shared_ptr<const policy::Ledger> &ledger) { m_responder.setLedger(ledger); }
    void handle(Request request, const Links &links);
    void tick() { m_responder.tick(); }

    /// Whether this is a simulated machine of this computer, which no responder of real ones may see.
    static bool isOne(const Request &request, const Links &links);

private:
    static Hooks silent(std::function<void(const session::EntryPointer &, const QByteArray &)> serve,
                        std::shared_ptr<QList<QByteArray>> tokens);

    std::function<void(const session::EntryPointer &, const QByteArray &)> m_serve;
    std::shared_ptr<QList<QByteArray>> m_tokens = std::make_shared<QList<QByteArray>>();
    Responder m_responder;
};

} // namespace slipway::dhcp
