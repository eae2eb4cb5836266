// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/dhcp/session_book.h"
#include "server/content/session_directory.h"

namespace slipway::dhcp {

namespace {

// EDK2 asks at 0, 4, 12 and 28 s and gives up 32 s later; iPXE waits 10 s at most.
constexpr qint64 DialogueMs = 35'000;
constexpr qint64 ProgramMs = 60'000;
// After `exit 1` UEFI goes on to IPv6 (64 s) and then to HTTP boot, in the same power-on.
constexpr qint64 DeclinedHttpMs = 240'000;
constexpr qint64 CopyMs = 1'000;
constexpr qint64 BootServiceRetryMs =
    5'000; // EDK2 asks 4011 four times within 10 s, but fetches nothing before the answer

bool isBootService(const Request &request)
{
    return request.port == Port::BootService || request.facts.bootItem.has_value();
}

bool isSameClient(const LiveSession &session, const Request &request)
{
    return request.facts.ipxe == session.firmwareIsIpxe && request.facts.clientClass == session.clientClass &&
           request.facts.architecture == session.architecture;
}

/// The dialogue goes on: same xid, and secs grew.
bool isRetry(const LiveSession &session, const Request &request, qint64 nowMs)
{
    return request.message.xid == session.xid && request.message.secs > session.secs &&
           nowMs - session.discoverMs <= DialogueMs;
}

bool isCopy(const LiveSession &session, const Request &request, qint64 nowMs)
{
    return request.message.xid == session.xid && request.message.secs == session.secs &&
           nowMs - session.discoverMs < CopyMs;
}

/// A boot program that was delivered asks for boot itself (undionly.kpxe, deployed by the administrator). Where the
/// firmware is an iPXE, too, only the broadcast flag tells them apart: an iPXE sets it when it starts on a card that
/// has an address already.
bool isDeliveredProgram(const LiveSession &session, const Request &request, qint64 nowMs)
{
    if (!request.facts.ipxe || !session.singleProgram || nowMs - *session.deliveredMs > ProgramMs)
        return false;
    return !session.firmwareIsIpxe || (request.port == Port::Dhcp && request.message.wantsBroadcast());
}

bool isDeclined(const LiveSession &session, const Request &request, qint64 nowMs)
{
    const qint64 age = nowMs - *session.declinedMs;
    if (request.facts.clientClass == wire::ClientClass::Http)
        return age < DeclinedHttpMs;
    if (request.facts.wds)
        return age < ProgramMs;
    // Its other entries are no PXEClient of this card: one that asks anew was switched on again, and is prompted again.
    return isRetry(session, request, nowMs);
}

/// UEFI left the program that asked for F12, and tries its HTTP entry in the same power-on.
bool hasLeftPrompt(const LiveSession &session, const Request &request, qint64 nowMs)
{
    return session.promptedMs && !session.nextDelivered && nowMs - *session.promptedMs < DeclinedHttpMs &&
           request.facts.clientClass == wire::ClientClass::Http && session.clientClass == wire::ClientClass::Pxe;
}

/// wdsmgfw.efi or wdsnbp.com, which need not say the firmware's architecture.
bool isBootProgram(const LiveSession &session, const Request &request)
{
    return request.facts.wds && isBootService(request) && !session.plan->nextFile.isEmpty();
}

/// Chained by the loader that this session gave; an iPXE in ROM gets no loader, so it never comes here.
bool isOurLoader(const LiveSession &session, const Request &request)
{
    return request.facts.ipxe && !session.firmwareIsIpxe && session.plan->firmwareFileIsLoader &&
           (session.loaderDelivered || session.progress == Progress::Fetched);
}

} // namespace

Turn turnOf(const LiveSession *session, const Request &request, qint64 nowMs)
{
    if (!session)
        return Turn::First;
    if (session->isSilent())
        return Turn::Reconsider;
    if (session->deliveredMs)
        return isDeliveredProgram(*session, request, nowMs) ? Turn::ProgramAsks : Turn::Fresh;
    if (session->declinedMs)
        return isDeclined(*session, request, nowMs) ? Turn::Declined : Turn::Fresh;
    if (hasLeftPrompt(*session, request, nowMs))
        return Turn::Declined;
    if (isBootProgram(*session, request))
        return Turn::Continue;
    if (isOurLoader(*session, request))
        return Turn::Chained;
    if (!isSameClient(*session, request))
        return Turn::Fresh;

    const bool bootService = isBootService(request);
    switch (session->progress) {
    case Progress::Offered:
        if (bootService)
            return Turn::Continue;
        return nowMs - session->discoverMs <= DialogueMs ? Turn::Reconsider : Turn::Fresh;
    case Progress::Asked:
        if (bootService)
            return nowMs - session->askedMs <= DialogueMs || session->askedMs == 0 ? Turn::Continue : Turn::Fresh;
        // xids repeat across boots of EDK2: a restart shows in secs that begin anew.
        return isRetry(*session, request, nowMs) || isCopy(*session, request, nowMs) ? Turn::Continue : Turn::Fresh;
    case Progress::Fetched:
        if (bootService)
            return nowMs - session->askedMs <= BootServiceRetryMs ? Turn::Continue : Turn::Fresh;
        return isCopy(*session, request, nowMs) ? Turn::Continue : Turn::Fresh;
    }
    return Turn::Fresh;
}

LiveSession *SessionBook::find(const MacAddress &mac)
{
    const auto found = m_sessions.find(mac);
    return found == m_sessions.end() ? nullptr : &*found;
}

LiveSession *SessionBook::find(const QByteArray &token)
{
    const auto mac = m_tokens.constFind(token);
    return mac == m_tokens.constEnd() ? nullptr : find(*mac);
}

bool SessionBook::hasRoom(bool silent) const
{
    return m_sessions.size() < MostSessions && (!silent || m_silent.size() < MostSilent);
}

LiveSession &SessionBook::open(LiveSession session)
{
    close(session.mac);
    m_tokens.insert(session.token, session.mac);
    if (session.isSilent())
        m_silent.insert(session.mac);
    return *m_sessions.insert(session.mac, std::move(session));
}

void SessionBook::close(const MacAddress &mac)
{
    const auto found = m_sessions.constFind(mac);
    if (found == m_sessions.constEnd())
        return;
    m_silent.remove(found->mac);
    m_tokens.remove(found->token);
    m_sessions.erase(found);
}

void SessionBook::note(LiveSession &session, const Request &request, qint64 nowMs)
{
    session.lastSeenMs = nowMs;
    if (isBootService(request)) {
        session.askedMs = nowMs;
        if (session.progress == Progress::Offered && !session.isSilent())
            session.progress = Progress::Asked;
        return;
    }
    session.xid = request.message.xid;
    session.secs = request.message.secs;
    session.discoverMs = nowMs;
    ++session.discovers;
}

QList<LiveSession> SessionBook::idle(qint64 nowMs) const
{
    QList<LiveSession> over;
    for (const LiveSession &session : m_sessions) {
        if (nowMs - session.lastSeenMs >= IdleMs)
            over.append(session);
    }
    return over;
}

QList<QByteArray> SessionBook::tellingTooLong(qint64 nowMs) const
{
    QList<QByteArray> tokens;
    for (const LiveSession &session : m_sessions) {
        if (nowMs - session.startedMs >= VariablesMs && session.plan &&
            session.plan->entry->files.contains(content::VariablesName))
            tokens.append(session.token);
    }
    return tokens;
}

} // namespace slipway::dhcp
