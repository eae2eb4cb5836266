// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/records.h"
#include "server/store/open_files.h"
#include <algorithm>

namespace slipway::engine {

namespace {
constexpr int TickMs = 150;      ///< a Report at most so often
constexpr qint64 SaveMs = 1000;  ///< live sessions are listed by other programs within 2 s
constexpr qint64 FollowMs = 500; ///< another program's Clear takes effect within 2 s
constexpr qint64 ReportDayMs = qint64(24) * 3600 * 1000;
constexpr int KeptSessions = 2000;
constexpr qint64 ClosingMs = 60 * 1000;
} // namespace

Records::Records(store::SiteLocation site, const Clock &clock, Mailbox &mailbox)
    : m_site(std::move(site)), m_clock(clock), m_mailbox(mailbox), m_measurements(m_site.contentFolder())
{
}

Records::~Records() = default;

void Records::post(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::move(job));
        if (m_woken)
            return;
        m_woken = true;
    }
    QMetaObject::invokeMethod(this, &Records::drain, Qt::QueuedConnection);
}

void Records::open()
{
    auto opened = store::StateStore::open(m_site);
    if (!opened) {
        emit openFailed(opened.error());
        return;
    }
    m_store = std::move(*opened);
    const qint64 now = m_clock.utcMs();
    auto ledger = m_store->ledger();
    auto leases = m_store->leases();
    auto tokens = m_store->recentTokens(now - ReportDayMs);
    if (!ledger || !leases || !tokens) {
        emit openFailed(!ledger ? ledger.error() : !leases ? leases.error() : tokens.error());
        return;
    }
    m_ledger = std::move(*ledger);
    QList<QByteArray> reportTokens;
    for (const auto &recent : *tokens)
        reportTokens.append(recent.token);
    if (const auto newest = m_store->statusMessages({0, 0, {}, 1}); newest && !newest->isEmpty())
        m_lastMessage = newest->first().id;
    m_dataVersion = m_store->dataVersion().ok() ? *m_store->dataVersion() : -1;
    m_timer = new QTimer(this);
    connect(m_timer, &QTimer::timeout, this, &Records::tick);
    m_timer->start(TickMs);
    emit this->opened(*leases, reportTokens);
    publishLedger();
    followStore();
}

void Records::setServing(bool serving)
{
    if (serving == m_serving || !m_store)
        return;
    const qint64 now = m_clock.utcMs();
    if (serving) {
        // What an engine left live when it died is nobody's any more.
        (void)m_store->endStaleSessions(now - 5 * 60 * 1000, now);
        m_metrics.begin(m_counters, now);
    } else {
        endLiveSessions(now);
        m_metrics.add(m_counters, m_tracker.liveCount(), now);
        m_metrics.end();
        // Services that are started again count from zero.
        m_tftpBefore = m_counters.tftpBytes;
        m_httpBefore = m_counters.httpBytes;
    }
    m_serving = serving;
    m_servingSinceMs = serving ? now : 0;
    m_services = {};
}

void Records::endLiveSessions(qint64 now)
{
    fold(m_mailbox.take());
    for (const QByteArray &token : m_payloads.unfinished())
        takeBack(token, {});
    drain();
    fold(m_mailbox.take());
    for (const session::BootSession &session : m_tracker.sessions())
        if (!session.endedMs && m_payloads.entry(session.token))
            m_tracker.add(session::Event{now,
                                         session.token,
                                         session::Stage::Ended,
                                         QStringLiteral("the engine stopped"),
                                         {{QStringLiteral("cause"), QStringLiteral("engine-stopped")}}});
}

void Records::close()
{
    if (!m_store)
        return;
    drain();
    setServing(false);
    drain();
    fold(m_mailbox.take());
    collectChanged();
    saveSessions();
    delete m_timer;
    m_timer = nullptr;
    m_store.reset();
}

void Records::drain()
{
    std::vector<Job> jobs;
    {
        const std::lock_guard lock(m_mutex);
        jobs.swap(m_jobs);
        m_woken = false;
    }
    if (jobs.empty())
        return;
    for (const Job &job : jobs)
        if (job.before)
            job.before();
    if (!m_store) {
        for (Job &job : jobs)
            if (job.done)
                job.done(false);
        return;
    }
    if (!runTogether(jobs)) {
        // One job that fails must not take the others with it: each alone.
        for (Job &job : jobs) {
            const auto result = job.run ? m_store->transaction([&] { return job.run(*m_store); }) : Result<void>();
            if (!result)
                tellFailure(result.error());
            if (job.done)
                job.done(result.ok());
        }
    }
    if (m_ledgerDirty)
        publishLedger();
}

bool Records::runTogether(std::vector<Job> &jobs)
{
    const auto writes = std::count_if(jobs.begin(), jobs.end(), [](const Job &job) { return bool(job.run); });
    if (writes == 1 && jobs.size() > 1)
        return false;
    const auto result = writes == 0 ? Result<void>() : m_store->transaction([&]() -> Result<void> {
        for (Job &job : jobs)
            if (auto ran = job.run ? job.run(*m_store) : Result<void>(); !ran)
                return ran;
        return {};
    });
    if (!result && jobs.size() > 1)
        return false;
    if (!result)
        tellFailure(result.error());
    for (Job &job : jobs)
        if (job.done)
            job.done(result.ok());
    return true;
}

void Records::publishLedger()
{
    m_ledgerDirty = false;
    const auto ledger = std::make_shared<const policy::Ledger>(m_ledger);
    if (m_ledgerSink)
        m_ledgerSink(ledger);
    emit ledgerChanged(ledger);
}

void Records::setLedgerSink(LedgerSink sink)
{
    m_ledgerSink = std::move(sink);
    if (m_ledgerSink)
        m_ledgerSink(std::make_shared<const policy::Ledger>(m_ledger));
}

void Records::journal(const QByteArray &token, session::Stage stage, const QString &detail)
{
    m_mailbox.add([&](Batch &batch) { batch.events.append({m_clock.utcMs(), token, stage, detail}); });
}

void Records::tick()
{
    drain();
    fold(m_mailbox.take());
    const qint64 now = m_clock.utcMs();
    if (now - m_lastFollowMs >= FollowMs || now < m_lastFollowMs) {
        m_lastFollowMs = now;
        followStore();
        m_measurements.expire(now);
    }
    if (m_serving)
        m_tracker.expire(now);
    m_closing.removeIf([&](const auto &closing) {
        const bool over = now - closing.value() > ClosingMs;
        if (over)
            m_payloads.close(closing.key());
        return over;
    });
    Report report;
    report.timeMs = now;
    collectChanged();
    report.sessions = std::exchange(m_untold, {}).values();
    m_metrics.add(m_counters, m_tracker.liveCount(), now);
    if (now - m_lastSaveMs >= SaveMs || now < m_lastSaveMs) {
        m_lastSaveMs = now;
        saveSessions();
        m_tracker.prune(KeptSessions);
    }
    report.counters = m_counters;
    report.transfers = m_tftpTransfers + m_httpTransfers;
    report.liveSessions = m_tracker.liveCount();
    report.services = m_services;
    report.servingSinceMs = m_servingSinceMs;
    emit reported(report);
}

void Records::fold(const Batch &batch)
{
    const qint64 now = m_clock.utcMs();
    for (const session::EntryPointer &entry : batch.opened) {
        m_tracker.open(entry);
        m_payloads.open(entry);
        if (entry->seen.lastSeenMs > 0)
            m_seen.insert(entry->mac, entry->seen);
    }
    for (const session::Event &event : batch.events) {
        if (event.token.isEmpty())
            continue;
        if (takesMeasured(event))
            continue;
        m_tracker.add(event);
        noteTransfer(event);
        if (event.stage == session::Stage::Ended || event.stage == session::Stage::Stopped) {
            if (m_payloads.isUnfinished(event.token))
                takeBack(event.token, {});
            // Later: what arrived at the last moment may still be in the queue.
            if (event.stage == session::Stage::Ended)
                m_closing.insert(event.token, now);
        }
    }
    m_tracker.add(m_measurements.without(batch.transfers), now);
    for (const session::Packet &packet : batch.packets) {
        // While the disk is full, the first ones say how it began.
        if (m_packetCount < Batch::MostPackets) {
            m_packets[packet.token].append(packet);
            ++m_packetCount;
        }
    }
    for (const session::Transfer &transfer : batch.transfers)
        if (transfer.ended)
            m_counters.retransmittedBlocks += transfer.retransmitted;
    for (const site::DhcpRange &range : batch.usedUp)
        note(QStringLiteral("ADDRESSES_USED_UP"), QStringLiteral("error"),
             {QString::fromStdString(range.first.toString()), QString::fromStdString(range.last.toString())});
    for (auto it = batch.silent.constBegin(); it != batch.silent.constEnd(); ++it)
        m_counters.silent[it.key()] += it.value();
    for (auto it = batch.malformed.constBegin(); it != batch.malformed.constEnd(); ++it)
        m_counters.malformed[it.key()] += it.value();
    m_counters.requests += batch.requests;
    m_counters.answered += batch.answered;
    m_counters.tftpBytes = std::max(m_counters.tftpBytes, m_tftpBefore + batch.tftpBytes);
    m_counters.httpBytes = std::max(m_counters.httpBytes, m_httpBefore + batch.httpBytes);
    if (m_serving && batch.ports)
        std::tie(m_services.dhcp, m_services.bootService) = *batch.ports;
    if (m_serving && batch.tftp)
        m_services.tftp = *batch.tftp;
    if (m_serving && batch.http)
        m_services.http = *batch.http;
    if (batch.tftpTransfers >= 0)
        m_tftpTransfers = batch.tftpTransfers;
    if (batch.httpTransfers >= 0)
        m_httpTransfers = batch.httpTransfers;
}

void Records::collectChanged()
{
    for (const session::BootSession &session : m_tracker.takeChanged()) {
        m_unsaved.insert(session.token, session);
        m_untold.insert(session.token, session);
    }
}

void Records::saveSessions()
{
    if ((m_unsaved.isEmpty() && m_seen.isEmpty() && m_packets.isEmpty() && !metricsDue() && !m_storeFailing) ||
        !m_store)
        return;
    // Only what was written proves that it can be.
    const store::StatusMessage back{0, m_clock.utcMs(), QStringLiteral("STORE_BACK"), QStringLiteral("info"), {}};
    std::optional<qint64> told;
    const auto saved = m_store->transaction([&]() -> Result<void> {
        if (const auto written = m_seen.isEmpty() ? Result<void>() : m_store->saveObservations(m_seen); !written)
            return written;
        for (const session::BootSession &session : std::as_const(m_unsaved)) {
            const auto id = m_store->saveSession(session);
            if (!id)
                return fail(id.error());
            m_tracker.setId(session.token, *id);
        }
        if (const auto written = savePackets(); !written)
            return written;
        if (const auto written = saveMetrics(); !written || !m_storeFailing)
            return written;
        const auto added = m_store->addStatusMessage(back);
        if (!added)
            return fail(added.error());
        told = *added;
        return {};
    });
    if (saved) {
        m_unsaved.clear();
        m_packets.clear();
        m_packetCount = 0;
        m_metrics.written();
        if (std::exchange(m_storeFailing, false)) {
            m_ownMessages.insert(*told);
            emit noted(back);
        }
        if (!m_seen.isEmpty()) {
            m_ledger.addObservations(std::exchange(m_seen, {}));
            publishLedger();
        }
        return;
    }
    // History waits; decisions go on. Said once until it works again.
    if (!m_storeFailing)
        tellFailure(saved.error());
}

/// A database that was taken away is looked for by lookAtFiles(), which says when it is back.
void Records::tellFailure(const Error &error)
{
    m_storeFailing = m_storeFailing || !store::isLost(error);
    emit storeFailed(error);
}

void Records::setSnapshot(const site::SnapshotPointer &snapshot)
{
    m_snapshot = snapshot;
}

store::GuardLimits Records::guards() const
{
    // Without a configuration no machine is answered, and no payload claimed.
    const site::Settings settings = m_snapshot ? m_snapshot->settings() : site::Settings();
    return {settings.brakeBoots, settings.brakeMinutes, settings.quarantineBoots, settings.quarantineMinutes};
}

QString Records::nameOf(DeviceId id) const
{
    if (const site::Device *device = m_snapshot ? m_snapshot->device(id) : nullptr)
        return device->name;
    const site::UnprovisionedRecord *record = m_ledger.unprovisioned(id);
    return record ? record->name() : QString::number(id.value);
}

void Records::note(const QString &id, const QString &severity, const QStringList &args)
{
    const store::StatusMessage message{0, m_clock.utcMs(), id, severity, args};
    emit noted(message);
    keep(message);
}

void Records::keep(const store::StatusMessage &message)
{
    auto number = std::make_shared<qint64>(0);
    post({{},
          [message, number](store::StateStore &store) -> Result<void> {
              const auto added = store.addStatusMessage(message);
              if (!added)
                  return fail(added.error());
              *number = *added;
              return {};
          },
          [this, number](bool committed) {
              if (committed)
                  m_ownMessages.insert(*number);
          }});
}

} // namespace slipway::engine
