// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/site/query_preview.h"
#include "server/content/vendor_files.h"

namespace slipway::models {

QList<DeviceId> devicesFound(const site::CollectionQuery &query, const site::Snapshot &snapshot,
                             const policy::Ledger &ledger, qint64 nowMs)
{
    return snapshot.devicesFound(query,
                                 {ledger.observations(), content::macVendors(), nowMs, snapshot.surroundings().zone});
}

} // namespace slipway::models
