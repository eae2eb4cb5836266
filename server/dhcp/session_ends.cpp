// SPDX-License-Identifier: GPL-3.0-or-later
// How a session ends: by what an administrator changed, by silence, or by the next one of its machine.
#include "server/content/session_directory.h"
#include "server/dhcp/session_keeper.h"

namespace slipway::dhcp {

using namespace Qt::StringLiterals;
using session::Stage;

namespace {

constexpr qint64 LoopMs = 10 * 60'000; // a later boot is a new try, not the same loop
constexpr qint64 ParkedMs = 5'000; // the ledger's commit takes milliseconds; after this the client asks again anyway

} // namespace

void SessionKeeper::setSnapshot(const site::SnapshotPointer &snapshot)
{
    m_snapshot = snapshot;
    endStopped();
}

void SessionKeeper::setAnswering(bool answering)
{
    m_answering = answering;
    endStopped();
}

void SessionKeeper::setLedger(const std::shared_ptr<const policy::Ledger> &ledger)
{
    const std::shared_ptr<const policy::Ledger> old = std::exchange(m_ledger, ledger);
    QSet<DeviceId> held;
    for (const policy::Quarantine &quarantine : ledger->quarantines()) {
        // One that is due to deliveries comes with the last of them, which may be at work: it holds the next boot.
        if (quarantine.boots == 0 && !old->isQuarantined(quarantine.device))
            held.insert(quarantine.device);
    }
    if (held.isEmpty())
        return;
    const QList<LiveSession> all = m_book.all();
    for (const LiveSession &session : all) {
        if (session.decision.answer == policy::Answer::Boot && held.contains(session.decision.device))
            stop(session, u"its device was put into quarantine"_s, u"quarantined"_s);
    }
}

void SessionKeeper::endStopped()
{
    const bool paused = !m_answering || !settings().responderActive;
    const auto isRemoved = [this](DeviceId device) {
        return device.value > 0 && device.value < FirstUnprovisionedId && !m_snapshot->device(device);
    };
    const QList<LiveSession> all = m_book.all();
    for (const LiveSession &session : all) {
        if (paused)
            stop(session, u"the responder was paused"_s, u"paused"_s);
        else if (m_snapshot->isExcluded(session.mac))
            stop(session, u"its MAC address was excluded"_s, u"excluded"_s);
        else if (isRemoved(session.decision.device))
            stop(session, u"its device was removed"_s, u"removed"_s);
    }
}

void SessionKeeper::stop(const LiveSession &session, const QString &why, const QString &cause)
{
    if (!session.isSilent())
        end(session, Stage::Stopped, why, {{u"cause"_s, cause}});
}

void SessionKeeper::end(const LiveSession &session, Stage stage, const QString &detail, QJsonObject facts,
                        const std::function<void()> &done)
{
    // Copies: `session` may live in the book.
    const QByteArray token = session.token;
    const bool unfinished = !session.isSilent() && !session.deliveredMs;
    m_book.close(session.mac);
    if (unfinished)
        journal(token, stage, detail, facts);
    const auto then = done ? done : [] {};
    // Before the directory closes, since what it began is known by its entry.
    if (unfinished)
        m_hooks.withdraw(token, then);
    m_hooks.retire(token);
    if (!unfinished)
        then();
}

void SessionKeeper::tick()
{
    const qint64 now = m_clock.monotonicMs();
    m_parked.removeIf([now](const auto &parked) { return now - parked.value().sinceMs > ParkedMs; });
    m_loops.removeIf([now](const auto &loop) { return now - loop.value().atMs > LoopMs; });
    const QList<LiveSession> idle = m_book.idle(now);
    for (const LiveSession &session : idle)
        end(session, Stage::Ended, {}, {{u"cause"_s, u"idle"_s}});
    const QList<QByteArray> tokens = m_book.tellingTooLong(now);
    for (const QByteArray &token : tokens)
        closeVariables(token);
}

/// The boot goes on without them, and without the script, whose command line may hold them: nobody tells a system that
/// works for long from somebody who knows its token.
void SessionKeeper::closeVariables(const QByteArray &token)
{
    LiveSession *session = m_book.find(token);
    auto entry = std::make_shared<session::Entry>(*session->plan->entry);
    entry->files.removeIf(
        [](const auto &file) { return content::isVariables(file.key()) || file.key() == content::ScriptName; });
    session->plan->entry = entry;
    m_hooks.serve(entry, {});
}

} // namespace slipway::dhcp
