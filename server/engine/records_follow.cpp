// SPDX-License-Identifier: GPL-3.0-or-later
// What other programs committed to the runtime tables.
#include "server/engine/records.h"
#include "server/store/open_files.h"
#include "server/store/stop_order_store.h"

namespace slipway::engine {

namespace {
constexpr qint64 DayMs = qint64(24) * 3600 * 1000;
constexpr qint64 AbandonedMs = 5 * 60 * 1000 + 15 * 1000; ///< an engine that lives ends its idle sessions before
constexpr qint64 AbandonedLookMs = 20 * 1000;
constexpr qint64 OrderValidMs = 60 * 1000; ///< an engine that could not look for so long has other boots now
} // namespace

/// Said once, until they are back.
void Records::lookAtFiles()
{
    const QStringList lost = store::lostDatabases(m_site);
    const bool wasLost = std::exchange(m_filesLost, !lost.isEmpty());
    if (!lost.isEmpty() && !wasLost)
        emit storeFailed(store::lostFailure(lost.first()).error);
    if (lost.isEmpty() && wasLost)
        note(QStringLiteral("DATABASE_BACK"), QStringLiteral("info"), {});
}

/// What an engine left live when it died is nobody's any more, and nobody else would say so until one serves again.
void Records::endAbandoned()
{
    const qint64 now = m_clock.utcMs();
    if (m_serving || (now >= m_lastAbandonedMs && now - m_lastAbandonedMs < AbandonedLookMs))
        return;
    m_lastAbandonedMs = now;
    if (const auto ended = m_store->endStaleSessions(now - AbandonedMs, now); ended && *ended > 0)
        m_dataVersion = -1; // our own commit: told with the others'
}

void Records::followStore()
{
    lookAtFiles();
    endAbandoned();
    const auto version = m_store->dataVersion();
    const bool first = m_followedMs == 0;
    if (!version || (*version == m_dataVersion && !first))
        return;
    m_dataVersion = *version;
    followMeasurements();
    followStopOrders();
    followLeases();
    if (!first)
        followMessages();
    if (!first) {
        if (auto ledger = m_store->ledger()) {
            m_ledger = std::move(*ledger);
            publishLedger();
        }
    }
    // Sessions that another engine serves, and at the start the history.
    const qint64 now = m_clock.utcMs();
    const auto stored = m_store->sessions(
        {first ? std::optional<qint64>(now - DayMs) : std::optional<qint64>(now - 3600 * 1000), first ? 500 : 200, {}});
    m_followedMs = now;
    if (!stored)
        return;
    Report report;
    report.timeMs = now;
    for (const session::BootSession &session : *stored)
        if (!m_tracker.find(session.token))
            report.sessions.append(session);
    report.counters = m_counters;
    report.liveSessions = m_tracker.liveCount();
    report.transfers = m_tftpTransfers + m_httpTransfers;
    report.services = m_services;
    report.servingSinceMs = m_servingSinceMs;
    if (!report.sessions.isEmpty())
        emit reported(report);
}

void Records::setStopSink(std::function<void(const QByteArray &token)> sink)
{
    m_stopSink = std::move(sink);
}

void Records::setLeaseSink(LeaseSink sink)
{
    m_leaseSink = std::move(sink);
}

/// What an administrator released is free for the next machine. Leases of our own are written before they count, in
/// this thread: what is missing here was taken away.
void Records::followLeases()
{
    const auto leases = m_leaseSink ? m_store->leases() : QList<session::Lease>();
    if (!m_leaseSink || !leases)
        return;
    QSet<Ipv4> kept;
    for (const session::Lease &lease : *leases)
        kept.insert(lease.address);
    m_leaseSink(kept);
}

void Records::followStopOrders()
{
    const auto orders = m_store->stopOrders(m_lastStopOrder);
    if (!orders)
        return;
    const bool first = m_followedMs == 0; // they were for those who ran before
    const qint64 now = m_clock.utcMs();
    for (const store::StopOrder &order : *orders) {
        m_lastStopOrder = order.id;
        const session::BootSession *session = m_tracker.find(order.token);
        if (!first && m_stopSink && session && !session->endedMs && now - order.timeMs < OrderValidMs)
            m_stopSink(order.token);
    }
}

void Records::transfersStopped(const QByteArray &token)
{
    m_mailbox.add([&](Batch &batch) {
        batch.events.append({m_clock.utcMs(),
                             token,
                             session::Stage::Stopped,
                             QStringLiteral("an administrator ended its transfers"),
                             {{QStringLiteral("cause"), QStringLiteral("transfers")}}});
    });
}

/// Tells what other programs said (slipwayctl, a second console, this process's own commands).
void Records::followMessages()
{
    constexpr int AtOnce = 200;
    const auto messages = m_store->statusMessages({0, m_lastMessage, {}, AtOnce});
    if (!messages)
        return;
    for (auto it = messages->crbegin(); it != messages->crend(); ++it) {
        m_lastMessage = std::max(m_lastMessage, it->id);
        if (!m_ownMessages.remove(it->id))
            emit noted(*it);
    }
}

} // namespace slipway::engine
