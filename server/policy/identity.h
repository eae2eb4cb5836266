// SPDX-License-Identifier: GPL-3.0-or-later
// Which record a machine has (design decisions 6, 7 and 15). Pure; any thread.
#pragma once
#include "server/policy/decide.h"

namespace slipway::policy {

struct Identity
{
    const site::Device *device = nullptr;                     ///< the provisioned record, which always wins
    const site::UnprovisionedRecord *unprovisioned = nullptr; ///< only where there is no provisioned one
    Match match = Match::None;
    QString detail; ///< English: what named the record, and what could not be used
};

/// A MAC or GUID on the list of duplicates, and a placeholder GUID, find nothing.
Identity identify(const BootRequest &request, const site::Snapshot &snapshot, const Ledger &ledger);

} // namespace slipway::policy
