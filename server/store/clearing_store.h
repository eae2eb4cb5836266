// SPDX-License-Identifier: GPL-3.0-or-later
// Clear Required PXE Deployments in state.db: what it took away, who did it and why, and its undo. Used inside
// StateStore's transactions.
#pragma once
#include "server/store/ledger_store.h"

namespace slipway::store {

class ClearingStore
{
public:
    ClearingStore(Database &database, LedgerStore &ledger, GuardStore &guards)
        : m_database(database), m_ledger(ledger), m_guards(guards)
    {
    }

    Result<StateStore::Cleared> clear(const QList<DeviceId> &devices, const ClearOrder &order, qint64 nowMs);
    /// NotFound, Refused (too late, or done already).
    Result<StateStore::Undone> undo(qint64 clearing, qint64 nowMs);
    Result<void> remove(DeviceId device);
    Result<void> move(DeviceId from, DeviceId to);

private:
    Result<void> checkUndo(qint64 clearing, qint64 nowMs);
    Result<bool> take(DeviceId device, qint64 clearing);
    Result<bool> hasBegunSince(DeviceId device, qint64 clearing);
    Result<void> giveBack(DeviceId device, qint64 clearing);

    Database &m_database;
    LedgerStore &m_ledger;
    GuardStore &m_guards;
};

} // namespace slipway::store
