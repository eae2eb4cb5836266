// SPDX-License-Identifier: GPL-3.0-or-later
// The inside of StateStore: one connection, and the units that share it.
#pragma once
#include "server/store/clearing_store.h"
#include "server/store/lease_store.h"
#include "server/store/ledger_store.h"
#include "server/store/metric_store.h"
#include "server/store/packet_store.h"
#include "server/store/rehearsal_store.h"
#include "server/store/session_store.h"
#include "server/store/state_store.h"
#include "server/store/status_message_store.h"
#include "server/store/stop_order_store.h"
#include "server/store/transfer_store.h"

namespace slipway::store {

struct StateStore::Private
{
    explicit Private(std::unique_ptr<Database> opened, const Clock *given)
        : database(std::move(opened))
        , clock(given ? given : &systemClock)
        , unprovisioned(*database)
        , guards(*database)
        , ledger(*database, unprovisioned, guards)
        , clearings(*database, ledger, guards)
        , leases(*database)
        , sessions(*database)
        , messages(*database)
        , observations(*database)
        , transfers(*database)
        , metrics(*database)
        , rehearsals(*database)
        , stopOrders(*database)
        , packets(*database)
    {
    }

    /// Runs `work` in one transaction and hands out what it made.
    template <class T>
    Result<T> inTransaction(const std::function<Result<T>()> &work)
    {
        std::optional<T> made;
        const auto done = database->transaction([&]() -> Result<void> {
            Result<T> result = work();
            if (!result)
                return fail(result.error());
            made = *std::move(result);
            return {};
        });
        if (!done)
            return fail(done.error());
        return *std::move(made);
    }

    std::unique_ptr<Database> database;
    SystemClock systemClock;
    const Clock *clock;
    UnprovisionedStore unprovisioned;
    GuardStore guards;
    LedgerStore ledger;
    ClearingStore clearings;
    LeaseStore leases;
    SessionStore sessions;
    StatusMessageStore messages;
    ObservationStore observations;
    TransferStore transfers;
    MetricStore metrics;
    RehearsalStore rehearsals;
    StopOrderStore stopOrders;
    PacketStore packets;
};

} // namespace slipway::store
