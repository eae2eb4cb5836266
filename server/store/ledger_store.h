// SPDX-License-Identifier: GPL-3.0-or-later
// The PXE ledger in state.db: who was given what. Its conditional insert is what keeps two engines from both starting a
// required deployment. Used inside StateStore's transactions.
#pragma once
#include "server/store/state_store.h"
#include "server/store/unprovisioned_store.h"

namespace slipway::store {

class LedgerStore
{
public:
    LedgerStore(Database &database, UnprovisionedStore &unprovisioned)
        : m_database(database), m_unprovisioned(unprovisioned)
    {
    }

    Result<QList<policy::LedgerRow>> all();
    Result<PayloadGrant> begin(const PayloadClaim &claim);
    Result<QList<policy::LedgerRow>> delivered(const QByteArray &token, qint64 timeMs);
    Result<QList<policy::LedgerRow>> withdraw(const QByteArray &token);
    Result<StateStore::Cleared> clear(const QList<DeviceId> &devices, qint64 nowMs);
    Result<int> remove(DeviceId device); ///< the number of rows that it had
    Result<void> move(DeviceId from, DeviceId to);
    Result<void> add(const policy::LedgerRow &row); ///< AlreadyExists

private:
    Result<QList<policy::LedgerRow>> rows(const QString &sql, const Values &values);
    Result<QSet<DeviceId>> bootingNow(qint64 nowMs);
    Result<bool> insert(const PayloadClaim &claim, const DeploymentId &deployment, policy::LedgerState state,
                        PayloadGrant &grant);
    Result<bool> startedBefore(const PayloadClaim &claim, PayloadGrant &grant);
    Result<bool> identify(const PayloadClaim &claim, PayloadGrant &grant);

    Database &m_database;
    UnprovisionedStore &m_unprovisioned;
};

} // namespace slipway::store
