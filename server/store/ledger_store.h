// SPDX-License-Identifier: GPL-3.0-or-later
// The PXE ledger in state.db: who was given what. Its conditional insert is what keeps two engines from both starting a
// required deployment. Used inside StateStore's transactions.
#pragma once
#include "server/store/guard_store.h"
#include "server/store/unprovisioned_store.h"

namespace slipway::store {

class LedgerStore
{
public:
    LedgerStore(Database &database, UnprovisionedStore &unprovisioned, GuardStore &guards)
        : m_database(database), m_unprovisioned(unprovisioned), m_guards(guards)
    {
    }

    Result<QList<policy::LedgerRow>> all();
    Result<PayloadGrant> begin(const PayloadClaim &claim);
    Result<StateStore::Served> delivered(const QByteArray &token, qint64 timeMs, const GuardLimits &guards);
    Result<QList<policy::LedgerRow>> withdraw(const QByteArray &token);
    Result<QSet<DeviceId>> bootingNow(qint64 nowMs);
    Result<int> remove(DeviceId device); ///< the number of rows that it had
    Result<void> move(DeviceId from, DeviceId to);
    Result<void> add(const policy::LedgerRow &row); ///< AlreadyExists

private:
    Result<QList<policy::LedgerRow>> rows(const QString &sql, const Values &values);
    Result<bool> insert(const PayloadClaim &claim, const DeploymentId &deployment, policy::LedgerState state,
                        PayloadGrant &grant);
    Result<bool> startedBefore(const PayloadClaim &claim, PayloadGrant &grant);
    Result<bool> isOpen(const PayloadClaim &claim, PayloadGrant &grant);
    Result<bool> identify(const PayloadClaim &claim, PayloadGrant &grant);

    Database &m_database;
    UnprovisionedStore &m_unprovisioned;
    GuardStore &m_guards;
};

} // namespace slipway::store
