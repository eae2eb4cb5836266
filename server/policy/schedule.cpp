// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/policy/schedule.h"

namespace slipway::policy {

Schedule scheduleOf(const QList<CollectionId> &collections, const site::Snapshot &snapshot, qint64 atMs)
{
    Schedule schedule;
    for (const CollectionId id : collections) {
        const site::Collection *collection = snapshot.collection(id);
        if (!collection)
            continue;
        for (const site::MaintenanceWindow &window : collection->windows) {
            const QTimeZone &zone = snapshot.surroundings().zone;
            if (isOpen(window, atMs, zone))
                return {};
            schedule.closed = true;
            const auto opens = nextOpening(window, atMs, zone);
            if (opens && (!schedule.opensMs || *opens < *schedule.opensMs))
                schedule.opensMs = opens;
        }
    }
    return schedule;
}

} // namespace slipway::policy
