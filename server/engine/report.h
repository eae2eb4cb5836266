// SPDX-License-Identifier: GPL-3.0-or-later
// What the running engine tells whoever listens: batched, by value, at most ten times a second.
#pragma once
#include "server/session/boot_session.h"
#include "server/session/service_counts.h"
#include <QHash>
#include <QMetaType>

namespace slipway::engine {

/// Totals since the engine started; they only grow.
struct Counters
{
    qint64 tftpBytes = 0;
    qint64 httpBytes = 0;
    qint64 requests = 0; ///< boot requests decided
    qint64 answered = 0;
    QHash<QString, qint64> silent;    ///< by reason id
    QHash<QString, qint64> malformed; ///< by wire error key
    qint64 retransmittedBlocks = 0;
};

struct Report
{
    qint64 timeMs = 0;                    ///< UTC
    QList<session::BootSession> sessions; ///< those that changed
    Counters counters;
    int liveSessions = 0;
    int transfers = 0;               ///< running now
    session::ServiceCounts services; ///< since servingSinceMs
    qint64 servingSinceMs = 0;       ///< UTC; 0: this program does not serve
};

/// "udp 67" could not be had, and why.
struct PortProblem
{
    QString port;    ///< "udp 67"
    QString address; ///< "0.0.0.0"
    QString owner;   ///< "dnsmasq (PID 812)", or empty
    bool privilege = false;
    /// Why slipway-ports did not open it either: "missing", "not-granted", "not-allowed", "not-listed", "refused".
    QString opener{};
    QString grant{}; ///< the program that grants it to this user; empty if there is none
};

/// What is served, as slipwayd's ready line says it. Empty: not held in this mode.
struct Endpoints
{
    QString dhcp, pxe, tftp, http; ///< "0.0.0.0:67"
};

} // namespace slipway::engine

Q_DECLARE_METATYPE(slipway::engine::Report)
Q_DECLARE_METATYPE(slipway::engine::Endpoints)
