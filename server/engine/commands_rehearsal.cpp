// SPDX-License-Identifier: GPL-3.0-or-later
// Rehearsals: orders to the engines that run, no change of the site.
#include "server/engine/commands_private.h"
#include "server/store/rehearsal_store.h"

namespace slipway::engine {

namespace {
constexpr qint64 RehearsalMs = 2 * 60 * 1000; ///< if nobody ends it: the program that rehearsed died
}

Result<void> Commands::beginRehearsal(const QList<site::Rehearsal> &machines)
{
    const qint64 now = d->clock.utcMs();
    return d->state->transaction([&] { return d->state->rehearsals().add(machines, now + RehearsalMs, now); });
}

Result<void> Commands::endRehearsal(const QList<site::Rehearsal> &machines)
{
    return d->state->transaction([&] { return d->state->rehearsals().remove(machines); });
}

Result<QList<site::Rehearsal>> Commands::rehearsals()
{
    return d->state->rehearsals().underWay(d->clock.utcMs());
}

} // namespace slipway::engine
