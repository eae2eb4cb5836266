// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/session/tracker.h"
#include <algorithm>

namespace slipway::session {

namespace {
constexpr qsizetype MaximumEvents = 500; ///< a machine that asks all day must not grow one session without end
constexpr qint64 RateWindowMs = 400;     ///< shorter spans make the rate jump

bool isOver(const BootSession &session)
{
    return session.endedMs.has_value();
}
/// Its machine may ask again and go on: nothing keeps it away.
bool onlyTransfersStopped(const Event &event)
{
    return event.stage == Stage::Stopped && event.facts.value(QStringLiteral("cause")) == QStringLiteral("transfers");
}
} // namespace

bool movesStage(Stage stage)
{
    return stage != Stage::Elsewhere && stage != Stage::Duplicate && stage != Stage::SizeProbe &&
           stage != Stage::FileNotFound && stage != Stage::Address && stage != Stage::FileBegins &&
           stage != Stage::FileDelivered && stage != Stage::BackedOff;
}

BootSession &Tracker::touch(const QByteArray &token, qint64 timeMs)
{
    BootSession &session = m_sessions[token];
    if (session.token.isEmpty()) {
        session.token = token;
        session.startedMs = timeMs;
    }
    session.lastSeenMs = std::max(session.lastSeenMs, timeMs);
    m_changed.insert(token);
    return session;
}

void Tracker::open(const EntryPointer &entry)
{
    BootSession &session = touch(entry->token, entry->startedMs);
    session.mac = entry->mac;
    session.startedMs = std::min(session.startedMs, entry->startedMs); // one that is told anew began before
    session.smbiosGuid = entry->smbiosGuid;
    session.decision = entry->decision;
}

void Tracker::add(const Event &event)
{
    BootSession &session = touch(event.token, event.timeMs);
    const bool repeated = !session.events.isEmpty() && session.events.last().stage == event.stage &&
                          session.events.last().detail == event.detail && session.events.last().facts == event.facts;
    if (!repeated && session.events.size() < MaximumEvents)
        session.events.append(event);
    const bool wasDeclined = session.stage == Stage::Declined;
    if (movesStage(event.stage))
        session.stage = event.stage;
    switch (event.stage) {
    case Stage::Silent:
        if (session.state == State::Live)
            session.state = State::Silent;
        if (session.state == State::Silent)
            session.endedMs = event.timeMs;
        break;
    case Stage::Offer:
    case Stage::BootService:
    case Stage::Ack:
        // A machine that was not answered at first (response delay, a deployment added meanwhile) is now.
        if (session.state == State::Silent) {
            session.state = State::Live;
            session.endedMs.reset();
        }
        break;
    case Stage::Delivered:
        if (session.state == State::Live)
            session.state = State::Delivered;
        session.endedMs = event.timeMs;
        break;
    case Stage::PayloadRefused:
    case Stage::Stopped:
    case Stage::LoaderMissing:
        if (session.state == State::Live || session.state == State::Silent)
            session.state = State::Failed;
        if (!onlyTransfersStopped(event))
            session.endedMs = event.timeMs;
        else
            session.bytesPerSecond = 0;
        break;
    case Stage::Withdrawn:
        if (session.state == State::Live || session.state == State::Delivered)
            session.state = State::Failed;
        break;
    case Stage::FileBegins:
        // Its transfers were stopped, and it asks again.
        if (session.state == State::Failed && !session.endedMs && session.stage == Stage::Stopped)
            session.state = State::Live;
        break;
    case Stage::PayloadBegins:
        // A transfer that broke and was taken back may be tried again by the same loader.
        if (session.state == State::Failed && !session.endedMs)
            session.state = State::Live;
        break;
    case Stage::Ended:
        if (session.state == State::Live)
            session.state = wasDeclined ? State::Silent : State::Failed;
        session.endedMs = session.endedMs.value_or(event.timeMs);
        break;
    default:
        break;
    }
    if (session.endedMs)
        session.bytesPerSecond = 0;
}

void Tracker::add(const StatusReport &report)
{
    BootSession &session = touch(report.token, report.timeMs);
    session.status.append(report);
    // Progress that is told before the boot image arrived whole (from a first initrd, say) ends nothing.
    if (session.state == State::Live && !session.endedMs && report.result.isEmpty())
        return;
    session.state = report.result == QLatin1StringView("error") ? State::Failed : State::Reported;
    session.stage = Stage::Status;
    session.endedMs = session.endedMs.value_or(report.timeMs);
}

void Tracker::add(const QList<Transfer> &transfers, qint64 nowMs)
{
    QSet<QByteArray> touched;
    for (const Transfer &transfer : transfers) {
        if (transfer.token.isEmpty() || !m_sessions.contains(transfer.token))
            continue;
        BootSession &session = touch(transfer.token, nowMs);
        // TFTP and HTTP count their transfers apart.
        const quint64 key = transfer.id << 1 | quint64(transfer.protocol == Protocol::Http);
        m_transfers[transfer.token][key] = transfer;
        session.file = transfer.file;
        session.client = transfer.client;
        session.bytes = transfer.bytes;
        session.total = transfer.total;
        if (transfer.protocol == Protocol::Tftp) {
            session.blksize = transfer.blksize;
            session.windowsize = transfer.windowsize;
        }
        touched.insert(transfer.token);
    }
    for (const QByteArray &token : touched) {
        BootSession &session = m_sessions[token];
        qint64 all = 0, payload = 0, retransmitted = 0;
        for (const Transfer &transfer : std::as_const(m_transfers[token])) {
            all += transfer.bytes;
            retransmitted += transfer.retransmitted;
            if (transfer.payload)
                payload += transfer.bytes;
        }
        session.payloadBytes = payload;
        session.retransmitted = retransmitted;
        Rate &rate = m_rates[token];
        if (rate.timeMs == 0) {
            rate = {nowMs, all};
        } else if (nowMs - rate.timeMs >= RateWindowMs) {
            session.bytesPerSecond = std::max(0.0, double(all - rate.bytes) * 1000 / double(nowMs - rate.timeMs));
            rate = {nowMs, all};
        }
    }
    // Nothing moves any more: a rate that stands still would lie.
    for (auto it = m_rates.begin(); it != m_rates.end();) {
        if (nowMs - it->timeMs < 2000) {
            ++it;
            continue;
        }
        BootSession &session = m_sessions[it.key()];
        if (session.bytesPerSecond != 0) {
            session.bytesPerSecond = 0;
            m_changed.insert(it.key());
        }
        it = m_rates.erase(it);
    }
}

void Tracker::expire(qint64 nowMs, qint64 idleMs)
{
    for (BootSession &session : m_sessions) {
        if (isOver(session) || nowMs - session.lastSeenMs < idleMs)
            continue;
        session.events.append(
            {nowMs, session.token, Stage::Ended, {}, {{QStringLiteral("cause"), QStringLiteral("idle")}}});
        if (session.state == State::Live)
            session.state = session.stage == Stage::Declined ? State::Silent : State::Failed;
        session.endedMs = nowMs;
        m_changed.insert(session.token);
    }
}

void Tracker::setId(const QByteArray &token, qint64 id)
{
    const auto it = m_sessions.find(token);
    if (it == m_sessions.end() || it->id == id)
        return;
    it->id = id;
    m_changed.insert(token);
}

const BootSession *Tracker::find(const QByteArray &token) const
{
    const auto it = m_sessions.constFind(token);
    return it == m_sessions.constEnd() ? nullptr : &*it;
}

QList<BootSession> Tracker::sessions() const
{
    QList<BootSession> list = m_sessions.values();
    std::sort(list.begin(), list.end(),
              [](const BootSession &a, const BootSession &b) { return a.startedMs < b.startedMs; });
    return list;
}

int Tracker::liveCount() const
{
    return int(std::count_if(m_sessions.begin(), m_sessions.end(), [](const BootSession &session) {
        return session.state == State::Live && !isOver(session);
    }));
}

QList<BootSession> Tracker::takeChanged()
{
    QList<BootSession> list;
    for (const QByteArray &token : std::as_const(m_changed))
        if (const BootSession *session = find(token))
            list.append(*session);
    m_changed.clear();
    return list;
}

void Tracker::prune(int keep)
{
    QList<std::pair<qint64, QByteArray>> over;
    for (const BootSession &session : std::as_const(m_sessions))
        if (isOver(session) && !m_changed.contains(session.token))
            over.append({session.lastSeenMs, session.token});
    if (over.size() <= keep)
        return;
    std::sort(over.begin(), over.end());
    over.resize(over.size() - keep);
    for (const auto &[time, token] : std::as_const(over)) {
        m_sessions.remove(token);
        m_transfers.remove(token);
        m_rates.remove(token);
    }
}

} // namespace slipway::session
