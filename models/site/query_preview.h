// SPDX-License-Identifier: GPL-3.0-or-later
// Whom a query would find now, before any collection has it. Any thread.
#pragma once
#include "server/policy/ledger.h"

namespace slipway::models {

/// By name.
QList<DeviceId> devicesFound(const site::CollectionQuery &query, const site::Snapshot &snapshot,
                             const policy::Ledger &ledger, qint64 nowMs);

} // namespace slipway::models
