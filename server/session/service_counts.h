// SPDX-License-Identifier: GPL-3.0-or-later
// What the network services counted since they were started. Totals only grow; what runs now is said where it stands.
#pragma once
#include <QtGlobal>

namespace slipway::session {

/// Of one UDP port of the dhcp service.
struct PortCounts
{
    qint64 received = 0;  ///< datagrams
    qint64 malformed = 0; ///< that were no request
    qint64 elsewhere = 0; ///< for an address or interface that is not served
    qint64 repeated = 0;  ///< the same request by the same path twice
    qint64 tooMany = 0;   ///< of a machine that asks too often
    qint64 offers = 0;
    qint64 acks = 0;
    qint64 naks = 0;
    qint64 bytes = 0;  ///< sent
    qint64 failed = 0; ///< replies that the system would not send
    qint64 replies() const { return offers + acks + naks; }
    bool operator==(const PortCounts &) const = default;
};

struct TftpCounts
{
    qint64 requests = 0;
    qint64 malformed = 0;
    qint64 ignored = 0; ///< while answering is stopped, by broadcast, or from another server
    qint64 tooMany = 0; ///< of an address without a session that asks too often
    qint64 crowded = 0; ///< a limit on running transfers was reached
    qint64 notFound = 0;
    qint64 refused = 0; ///< to write, or in a mode that is not served
    qint64 begun = 0;
    qint64 delivered = 0;
    qint64 probed = 0; ///< asked for the size alone
    qint64 broken = 0;
    qint64 resentBlocks = 0; ///< of transfers that ended
    qint64 bytes = 0;
    qint64 running = 0; ///< now
    bool operator==(const TftpCounts &) const = default;
};

struct HttpCounts
{
    qint64 requests = 0;
    qint64 refused = 0; ///< no request that this server understands
    qint64 notFound = 0;
    qint64 busy = 0;       ///< while answering is stopped, or not recorded in time
    qint64 unreadable = 0; ///< files that the disk would not give
    qint64 reports = 0;    ///< of booted machines
    qint64 begun = 0;
    qint64 delivered = 0;
    qint64 broken = 0;
    qint64 bytes = 0;
    qint64 connections = 0; ///< now
    bool operator==(const HttpCounts &) const = default;
};

struct ServiceCounts
{
    PortCounts dhcp;
    PortCounts bootService;
    TftpCounts tftp;
    HttpCounts http;
    bool operator==(const ServiceCounts &) const = default;
};

} // namespace slipway::session
