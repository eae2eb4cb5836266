// SPDX-License-Identifier: GPL-3.0-or-later
// What happened over time, for charts.
#include "server/engine/commands_private.h"

namespace slipway::engine {

Result<QList<store::Metric>> Commands::metrics(const store::MetricQuery &query)
{
    return d->state->metrics().list(query);
}

Result<QList<store::BootOutcomes>> Commands::bootOutcomes(qint64 sinceMs)
{
    return d->state->metrics().outcomes(sinceMs);
}

Result<QList<store::BootDuration>> Commands::bootDurations(qint64 sinceMs)
{
    return d->state->metrics().durations(sinceMs);
}

} // namespace slipway::engine
