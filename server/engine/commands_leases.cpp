// SPDX-License-Identifier: GPL-3.0-or-later
// Addresses that were given in mode server.
#include "server/engine/audit_detail.h"
#include "server/engine/commands_private.h"

using namespace Qt::StringLiterals;

namespace slipway::engine {

namespace {
constexpr qint64 BootingMs = 5 * 60 * 1000; ///< what a session lives without a packet

QString textOf(Ipv4 address)
{
    return QString::fromStdString(address.toString());
}
} // namespace

Result<QList<session::Lease>> Commands::leases()
{
    return d->state->leases();
}

Result<void> Commands::releaseLeases(const QList<Ipv4> &addresses, bool evenBooting)
{
    const auto all = d->state->leases();
    if (!all)
        return fail(all.error());
    const qint64 now = d->clock.utcMs();
    store::SessionQuery recent;
    recent.sinceMs = now - BootingMs;
    const auto sessions = d->state->sessions(recent);
    if (!sessions)
        return fail(sessions.error());
    QSet<MacAddress> booting;
    for (const session::BootSession &session : *sessions) {
        if (session.state == session::State::Live && now - session.lastSeenMs < BootingMs)
            booting.insert(session.mac);
    }
    QStringList names;
    for (const Ipv4 address : addresses) {
        const auto lease = std::find_if(all->begin(), all->end(),
                                        [address](const session::Lease &each) { return each.address == address; });
        if (lease == all->end())
            return failure(ErrorCode::NotFound, {u"lease"_s, textOf(address)});
        if (!evenBooting && booting.contains(lease->mac))
            return failure(ErrorCode::Refused,
                           {u"The machine that has %1 boots at this moment: it would lose its "
                            "address in the middle. Wait until it has booted."_s.arg(textOf(address))});
        names += textOf(address);
    }
    return d->recorded(u"lease.release"_s, audit::object(names, u"addresses"_s), audit::listed(u"addresses"_s, names),
                       [&]() -> Result<void> {
                           for (const Ipv4 address : addresses) {
                               if (const auto gone = d->state->removeLease(address); !gone)
                                   return gone;
                           }
                           return {};
                       });
}

} // namespace slipway::engine
