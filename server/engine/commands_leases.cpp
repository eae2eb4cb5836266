// SPDX-License-Identifier: GPL-3.0-or-later
// Addresses that were given in mode server.
#include "server/engine/audit_detail.h"
#include "server/engine/commands_private.h"

using namespace Qt::StringLiterals;

namespace slipway::engine {

namespace {
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
    const auto release = [&]() -> Result<void> {
        const auto all = d->state->leases();
        const auto booting = d->booting();
        if (!all || !booting)
            return fail(all ? booting.error() : all.error());
        for (const Ipv4 address : addresses) {
            const auto lease = std::find_if(all->begin(), all->end(),
                                            [address](const session::Lease &each) { return each.address == address; });
            if (lease == all->end())
                return failure(ErrorCode::NotFound, {u"lease"_s, textOf(address)});
            if (!evenBooting && booting->contains(lease->mac))
                return failure(ErrorCode::Refused,
                               {u"The machine that has %1 boots at this moment: it would lose its "
                                "address in the middle. Wait until it has booted."_s.arg(textOf(address))});
            if (const auto gone = d->state->removeLease(address); !gone)
                return gone;
        }
        return {};
    };
    QStringList names;
    for (const Ipv4 address : addresses)
        names += textOf(address);
    return d->recorded(u"lease.release"_s, audit::object(names, u"addresses"_s), audit::listed(u"addresses"_s, names),
                       release);
}

} // namespace slipway::engine
