// SPDX-License-Identifier: GPL-3.0-or-later
// Asks the decision for machines that are not asking: what each would get if it were started now.
#pragma once
#include "server/engine/guards.h"
#include "server/store/state_store.h"

namespace slipway::engine {

class Outlooks
{
public:
    Outlooks(const site::Snapshot &snapshot, const policy::Ledger &ledger, store::StateStore &state, qint64 nowMs)
        : m_snapshot(snapshot), m_ledger(ledger), m_state(state), m_nowMs(nowMs)
    {
    }
    /// A device or an unprovisioned record. NotFound.
    Result<Outlook> of(DeviceId device) const;

private:
    Result<bool> askAsLastTime(const QList<MacAddress> &macs, policy::BootRequest &request) const;

    const site::Snapshot &m_snapshot;
    const policy::Ledger &m_ledger;
    store::StateStore &m_state;
    qint64 m_nowMs;
};

} // namespace slipway::engine
