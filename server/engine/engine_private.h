// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/engine/backup_schedule.h"
#include "server/engine/engine.h"
#include "server/engine/network_lookout.h"
#include "server/engine/serving.h"
#include "server/engine/site_worker.h"

namespace slipway::engine {

/// The site and records threads live from open() to the end; the network threads from start() to stop().
struct Engine::Private
{
    explicit Private(const EngineOptions &options)
        : siteWorker(new SiteWorker(options.site))
        , records(new Records(options.site, clock, mailbox))
        , backups(options.site, clock)
        , network(options.interfaces, options.address)
    {
    }

    SystemClock clock;
    Mailbox mailbox;
    QThread siteThread;
    QThread recordsThread;
    std::unique_ptr<SiteWorker> siteWorker;
    std::unique_ptr<Records> records;
    std::unique_ptr<Serving> serving;
    BackupSchedule backups;
    NetworkLookout network;
    site::SnapshotPointer rehearsals; ///< null: nobody is simulated
    std::shared_ptr<const policy::Ledger> ledger;
    QList<session::Lease> leases;
    QList<QByteArray> reportTokens;
    qint64 storeFailedMs = 0;                             ///< when it was said last
    std::vector<std::function<void(Commands &)>> waiting; ///< until the site is open
    bool recordsOpen = false;
    bool otherStopped = false, otherSilent = false; ///< the engine that holds the ports
    bool servedByCutOff = false; ///< it said so since it is watched
    bool startWanted = false;
    site::DhcpMode mode = site::DhcpMode::Proxy;
};

} // namespace slipway::engine
