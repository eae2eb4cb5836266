// SPDX-License-Identifier: GPL-3.0-or-later
// Maintenance windows as the decision sees them. Pure; any thread.
#pragma once
#include "server/site/snapshot.h"

namespace slipway::policy {

/// Whether required deployments may start on who is in these collections.
struct Schedule
{
    bool closed = false;           ///< there are windows, and none is open
    std::optional<qint64> opensMs; ///< then: when the next one opens, UTC; none: never again
};
/// The windows of all the collections count together: one that is open is enough.
Schedule scheduleOf(const QList<CollectionId> &collections, const site::Snapshot &snapshot, qint64 atMs);

} // namespace slipway::policy
