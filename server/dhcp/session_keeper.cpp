// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/dhcp/session_keeper.h"
#include "server/session/token.h"
#include "server/site/served_interfaces.h"

namespace slipway::dhcp {

using namespace Qt::StringLiterals;
using session::Stage;

namespace {

constexpr int JournalledDiscovers = 20; // a machine that asks all day must not fill the history

bool sameOutcome(const policy::Decision &a, const policy::Decision &b)
{
    return a.answer == b.answer && a.reason == b.reason && a.deployment == b.deployment &&
           a.bootImageId == b.bootImageId;
}

/// Each deployment was judged as before.
bool sameJudgement(const policy::Decision &a, const policy::Decision &b)
{
    return std::equal(a.candidates.begin(), a.candidates.end(), b.candidates.begin(), b.candidates.end(),
                      [](const policy::Candidate &one, const policy::Candidate &other) {
                          return one.deployment == other.deployment && one.rejection == other.rejection;
                      });
}

/// A power-on of its own, as far as a silent machine shows it: it was quiet for long, or its secs began anew.
bool isNewAttempt(const LiveSession &session, const Request &request, qint64 nowMs)
{
    constexpr qint64 quietMs = 35'000;
    return nowMs - session.lastSeenMs > quietMs || (request.port == Port::Dhcp && request.message.secs < session.secs);
}

QString silenceText(const policy::Decision &decision)
{
    const QString detail = decision.steps.isEmpty() ? QString() : decision.steps.last().detail;
    return detail.isEmpty() ? policy::reasonId(decision.reason) : policy::reasonId(decision.reason) + u": "_s + detail;
}

/// Why there is no plan, in words and as facts for the verdict.
void noteTrouble(LiveSession &session, const Error &error)
{
    const QStringList &args = error.args;
    if (error.code == ErrorCode::BootFileMissing) {
        session.troubleFacts = {
            {u"image"_s, args.value(0)}, {u"file"_s, args.value(1)}, {u"need"_s, args.value(2)}, {u"bootFile"_s, true}};
        session.trouble = u"the boot image has no %1, which %2 needs"_s.arg(args.value(1), args.value(2));
        return;
    }
    if (error.code == ErrorCode::Refused && args.size() > 1) {
        session.troubleFacts = {{u"variable"_s, args.value(1)}};
        session.trouble = args.value(0);
        return;
    }
    const bool loader = error.code == ErrorCode::LoaderMissing;
    const QString package = args.value(1).isEmpty() ? QString() : u" (package %1)"_s.arg(args.value(1));
    session.troubleFacts = {{u"file"_s, args.value(0)}, {u"package"_s, args.value(1)}, {u"loader"_s, loader}};
    session.trouble = loader ? u"%1 is not installed%2"_s.arg(args.value(0), package)
                             : u"the boot image cannot be served: %1"_s.arg(args.join(u' '));
}

} // namespace

SessionKeeper::SessionKeeper(const Clock &clock, const Hooks &hooks, Planner planner, QByteArray tokenKey,
                             QStringList interfaces, std::span<const ReplyStyleRow> styles)
    : m_clock(clock)
    , m_hooks(hooks)
    , m_planner(std::move(planner))
    , m_tokenKey(std::move(tokenKey))
    , m_interfaces(std::move(interfaces))
    , m_styles(styles)
    , m_snapshot(std::make_shared<site::Snapshot>(site::Configuration{}))
    , m_ledger(std::make_shared<policy::Ledger>())
{
}

void SessionKeeper::journal(const QByteArray &token, Stage stage, const QString &detail, const QJsonObject &facts) const
{
    m_hooks.journal({m_clock.utcMs(), token, stage, detail, facts});
}

bool SessionKeeper::interfaceAllowed(const QString &name) const
{
    return site::isServed(name, m_interfaces, settings());
}

LiveSession *SessionKeeper::running(const Request &request)
{
    LiveSession *session = m_book.find(request.mac);
    if (!session || session->isSilent() || !interfaceAllowed(request.interface))
        return nullptr;
    return session;
}

/// It was to boot, and a guard forbids that since.
bool SessionKeeper::guarded(const policy::Decision &decision) const
{
    return decision.answer == policy::Answer::Boot && (m_ledger->brake() || m_ledger->isQuarantined(decision.device));
}

void SessionKeeper::take(const Request &request, const Then &then)
{
    if (const auto parked = m_parked.find(request.mac); parked != m_parked.end()) {
        // One answer, to the last of the retries that came meanwhile.
        parked->request = request;
        parked->then = then;
        return;
    }
    LiveSession *session = m_book.find(request.mac);
    const qint64 now = m_clock.monotonicMs();
    Turn turn = turnOf(session, request, now);
    // Only what was fetched makes a boot running: until then an edit counts for the next request, 4011's retries too.
    if (turn == Turn::Continue && session->progress != Progress::Fetched &&
        (session->revision != m_snapshot->revision() || guarded(session->decision)))
        turn = Turn::Reconsider;
    if (turn == Turn::Declined && !session->declinedMs) {
        journal(session->token, Stage::Declined, u"nobody pressed F12: the machine went on to HTTP boot"_s);
        session->declinedMs = now;
    }
    switch (turn) {
    case Turn::First:
    case Turn::Reconsider:
        return decide(request, then);
    case Turn::Fresh:
        return restart(request, then);
    case Turn::Continue:
    case Turn::Chained:
    case Turn::ProgramAsks:
    case Turn::Declined:
        break;
    }
    if (!running(request))
        return;
    const bool journalled = turn == Turn::Continue || session->chainedXid == request.message.xid;
    SessionBook::note(*session, request, now);
    if (!journalled && turn != Turn::Declined) {
        session->chainedXid = request.message.xid;
        journal(session->token, Stage::Chained,
                turn == Turn::Chained ? pathText(request)
                                      : u"the boot program asks again as iPXE; it gets no second boot"_s,
                requestFacts(request));
    }
    then(turn, *session);
}

void SessionKeeper::restart(const Request &request, const Then &then)
{
    const LiveSession old = *m_book.find(request.mac);
    noteLoop(old);
    m_parked.insert(request.mac, {request, then, m_clock.monotonicMs()});
    const auto go = [this, mac = request.mac, alive = std::weak_ptr<bool>(m_alive)] {
        if (alive.expired() || !m_parked.contains(mac))
            return;
        const Parked parked = m_parked.take(mac);
        take(parked.request, parked.then);
    };
    // Who asks now tells how the last try ended: UEFI goes on to HTTP boot when PXE failed, and an iPXE that is not
    // ours came from another server.
    QJsonObject facts = requestFacts(request);
    facts[u"cause"_s] = u"restarted"_s;
    end(old, Stage::Ended, u"the machine was started again"_s, facts, go);
}

policy::BootRequest SessionKeeper::bootRequest(const Request &request, qint64 startedMs)
{
    policy::BootRequest boot;
    boot.mac = request.mac;
    boot.smbiosGuid = request.facts.machineId;
    boot.architecture = request.facts.architecture;
    boot.pxe = request.wantsBoot();
    // Never on 4011: EDK2 swaps the bytes of secs there (design decision 9).
    if (request.port == Port::Dhcp) {
        const qint64 seen = (m_clock.monotonicMs() - startedMs) / 1000;
        boot.secs = int(std::max<qint64>(request.message.secs, seen));
    }
    if (m_interfaces.isEmpty())
        boot.interface = request.interface;
    boot.atMs = m_clock.utcMs();
    boot.seen = request.seen(boot.atMs);
    if (request.unicast && !request.relayed()) {
        // Past the relay, whose words it lacks: where its DISCOVER came from counts, or where it was seen last.
        const LiveSession *session = m_book.find(request.mac);
        boot.seen = session && session->seen.lastSeenMs > 0 ? std::optional(session->seen) : std::nullopt;
    }
    return boot;
}

policy::Decision SessionKeeper::decisionFor(const policy::BootRequest &boot, const Request &request) const
{
    policy::Decision decision;
    if (!m_answering) {
        decision.reason = policy::Reason::ResponderInactive;
        decision.steps.append({u"responder"_s, u"stop"_s, u"the PXE responder is switched off"_s});
        return decision;
    }
    if (m_interfaces.isEmpty() || m_interfaces.contains(request.interface))
        return policy::decide(boot, *m_snapshot, *m_ledger);
    decision.reason = policy::Reason::InterfaceNotAllowed;
    decision.steps.append({u"interface"_s, u"stop"_s, request.interface});
    return decision;
}

void SessionKeeper::decide(const Request &request, const Then &then)
{
    const qint64 now = m_clock.monotonicMs();
    LiveSession *old = m_book.find(request.mac);
    const qint64 startedMs = old && !isNewAttempt(*old, request, now) ? old->startedMs : now;
    const policy::BootRequest boot = bootRequest(request, startedMs);
    const policy::Decision decision = decisionFor(boot, request);
    m_hooks.decided(decision);
    LiveSession *session = settle(request, boot, decision, old, startedMs);
    if (!session)
        return;
    noteRequest(*session, request);
    if (decision.answer == policy::Answer::Silent)
        journal(session->token, Stage::Silent, silenceText(decision));
    else if (!session->plan)
        journal(session->token, Stage::LoaderMissing, session->trouble, session->troubleFacts);
    else
        then(Turn::First, *session);
}

LiveSession *SessionKeeper::settle(const Request &request, const policy::BootRequest &boot,
                                   const policy::Decision &decision, LiveSession *old, qint64 startedMs)
{
    const bool silent = decision.answer == policy::Answer::Silent;
    if (!old)
        return m_book.hasRoom(silent) ? begin(request, boot, decision, newToken(request.mac), startedMs) : nullptr;
    if (sameOutcome(old->decision, decision)) {
        old->startedMs = startedMs;
        // The sizes of its RAM disk may have been taken back since (policy/ramdisk).
        const bool stale = !silent && (!old->plan || old->revision != m_snapshot->revision() ||
                                       old->decision.ramdisk != decision.ramdisk);
        const bool tellAnew = silent && !sameJudgement(old->decision, decision);
        old->decision = decision;
        old->seen = boot.seen.value_or(old->seen);
        if (stale)
            plan(*old, request, boot);
        else if (tellAnew)
            publishSilence(*old, request);
        return m_book.find(request.mac);
    }
    // The response delay is over, or a deployment was added while the machine asked: the same boot, answered now.
    const bool sameBoot = old->isSilent() && old->startedMs == startedMs;
    const QByteArray token = sameBoot ? old->token : newToken(request.mac);
    if (!sameBoot)
        end(*old, Stage::Ended, u"the answer changed"_s, {{u"cause"_s, u"answer-changed"_s}});
    return begin(request, boot, decision, token, startedMs);
}

LiveSession *SessionKeeper::begin(const Request &request, const policy::BootRequest &boot,
                                  const policy::Decision &decision, QByteArray token, qint64 startedMs)
{
    LiveSession session;
    session.token = std::move(token);
    session.mac = request.mac;
    session.decision = decision;
    session.startedMs = startedMs;
    session.firmwareIsIpxe = request.facts.ipxe;
    session.clientClass = request.facts.clientClass;
    session.architecture = request.facts.architecture;
    session.loaderLoops = m_loops.value(request.mac).boots;
    session.seen = boot.seen.value_or(site::Observation());
    if (decision.answer == policy::Answer::Silent)
        publishSilence(session, request);
    else
        plan(session, request, boot);
    return &m_book.open(std::move(session));
}

void SessionKeeper::publishSilence(const LiveSession &session, const Request &request)
{
    auto entry = std::make_shared<session::Entry>();
    entry->token = session.token;
    entry->mac = request.mac;
    entry->startedMs = m_clock.utcMs();
    entry->decision = session.decision;
    entry->smbiosGuid = request.facts.machineId;
    entry->seen = session.seen;
    m_hooks.publish(entry);
}

void SessionKeeper::plan(LiveSession &session, const Request &request, const policy::BootRequest &boot)
{
    // Where the firmware's own menu is the prompt, what it starts needs no second one (design decision 11).
    const bool http = request.facts.clientClass == wire::ClientClass::Http;
    const ReplyStyle style = replyStyle(m_styles, request.mac, request.facts.architecture, request.facts.vendorClass);
    const bool noMenu = settings().dhcpMode == site::DhcpMode::SameHost; // it comes with an offer
    policy::Decision planned = session.decision;
    const bool menu = !http && !noMenu && style == ReplyStyle::Menu && !request.facts.ipxe &&
                      planned.answer == policy::Answer::Prompt;
    if (menu)
        planned.answer = policy::Answer::Boot;
    Result<content::BootPlan> plan = m_planner(planned, boot, {request.facts.ipxe, http, noMenu}, *m_snapshot,
                                               request.server, session.token, m_clock.utcMs());
    if (plan && menu)
        plan->prompt = content::PromptBy::Firmware;
    auto entry = std::make_shared<session::Entry>();
    if (plan)
        *entry = *plan->entry;
    entry->token = session.token;
    entry->mac = request.mac;
    entry->smbiosGuid = request.facts.machineId;
    entry->decision = session.decision;
    entry->seen = session.seen;
    if (entry->startedMs == 0)
        entry->startedMs = m_clock.utcMs();
    m_hooks.publish(entry);
    session.revision = m_snapshot->revision();
    if (plan) {
        session.plan = std::move(*plan);
        session.plan->entry = entry;
        const site::BootImage *image = m_snapshot->bootImage(session.decision.bootImageId);
        session.singleProgram = image && image->kind == site::BootImage::Kind::Program;
        return;
    }
    session.plan.reset();
    noteTrouble(session, plan.error());
}

void SessionKeeper::noteRequest(LiveSession &session, const Request &request)
{
    SessionBook::note(session, request, m_clock.monotonicMs());
    if (request.port == Port::Dhcp && session.discovers <= JournalledDiscovers) {
        QJsonObject facts = requestFacts(request);
        facts[u"revision"_s] = revision();
        if (session.loaderLoops > 0)
            facts[u"loaderLoops"_s] = session.loaderLoops;
        journal(session.token, Stage::Discover, pathText(request), facts);
    }
}

QByteArray SessionKeeper::newToken(const MacAddress &mac)
{
    // Two attempts within one millisecond, or a clock that was set back, must not share a directory.
    m_lastAttemptMs = std::max(m_lastAttemptMs + 1, m_clock.utcMs());
    return m_rehearses ? session::makeRehearsalToken(m_tokenKey, mac, m_lastAttemptMs)
                       : session::makeToken(m_tokenKey, mac, m_lastAttemptMs);
}

} // namespace slipway::dhcp
