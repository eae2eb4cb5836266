// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/dhcp/responder.h"

namespace slipway::dhcp {

using namespace Qt::StringLiterals;
using session::Stage;
using wire::MessageType;
using Kind = AddressVerdict::Kind;

namespace {

QString text(Ipv4 address)
{
    return QString::fromStdString(address.toString());
}

QString styleKey(ReplyStyle style)
{
    switch (style) {
    case ReplyStyle::Direct:
        return u"direct"_s;
    case ReplyStyle::Binl:
        return u"binl"_s;
    case ReplyStyle::Menu:
        return u"menu"_s;
    case ReplyStyle::Off:
        break;
    }
    return u"off"_s;
}

/// Who asks for the key, where one is asked for.
void notePrompt(QJsonObject &facts, const LiveSession &session)
{
    const QString by = session.plan ? content::promptByKey(session.plan->prompt) : QString();
    if (!by.isEmpty())
        facts[u"prompt"_s] = by;
}

QJsonObject offerFacts(const Request &request, const LiveSession &session, const QString &style, const QByteArray &file)
{
    QJsonObject facts{
        {u"style"_s, style}, {u"file"_s, QString::fromLatin1(file)}, {u"server"_s, text(request.serverIdentifier())}};
    notePrompt(facts, session);
    return facts;
}

} // namespace

Responder::Responder(const Clock &clock, Setup setup, Hooks hooks, Send send)
    : m_clock(clock)
    , m_hooks(completed(std::move(hooks)))
    , m_send(std::move(send))
    , m_clientPort(setup.clientPort)
    , m_styles(setup.styles)
    , m_keeper(clock, m_hooks, std::move(setup.planner), std::move(setup.tokenKey), std::move(setup.interfaces),
               setup.styles)
{
}

void Responder::setSnapshot(const site::SnapshotPointer &snapshot)
{
    m_addresses.configure(snapshot->settings().dhcpRanges, snapshot->settings().leaseTime);
    m_keeper.setSnapshot(snapshot);
}

void Responder::setLinks(const Links &links)
{
    m_links = links;
    m_addresses.leases().setOwnAddresses(links.ownAddresses());
}

void Responder::tick()
{
    m_filter.tick(m_clock.monotonicMs());
    m_keeper.tick();
}

bool Responder::servesAddresses(const Request &request) const
{
    return m_keeper.settings().dhcpMode == site::DhcpMode::Server && request.port == Port::Dhcp &&
           m_addresses.serves(request);
}

bool Responder::isOurs(const Request &request) const
{
    const std::optional<Ipv4> named = request.message.options.address(wire::option::ServerIdentifier);
    return named && (*named == request.serverIdentifier() || m_links.isOwn(*named));
}

void Responder::handle(const Request &request)
{
    // A copy on an interface that is not served must not hide the one on an interface that is.
    const bool served = m_keeper.interfaceAllowed(request.interface);
    if (!m_filter.admit(request, served, m_clock.monotonicMs()))
        return;
    if (const std::optional<Ipv4> other = m_filter.otherPath(request); other && served)
        m_keeper.cameTwice(request, *other);
    const MessageType type = request.type();
    const bool asksService = type == MessageType::Request || type == MessageType::Inform;
    if (request.port == Port::BootService) {
        if (asksService && request.wantsBoot())
            bootService(request);
        return;
    }
    if (!request.wantsBoot())
        return ordinary(request);
    if (asksService && request.facts.bootItem)
        return bootService(request); // a boot server looked for by broadcast (PXE 2.1 section 2.2.2)
    if (type == MessageType::Discover)
        return bootDiscover(request);
    if (type == MessageType::Request)
        return bootRequest(request);
    ordinary(request);
}

void Responder::reply(const Request &request, const wire::DhcpMessage &message)
{
    m_send(request, message, replyDestination(request, message, m_clientPort));
}

BootAnswer Responder::answerFor(const Request &request, LiveSession &session)
{
    const BootAnswer answer = bootAnswerFor(session, request);
    if (answer.file.isEmpty())
        m_keeper.journal(
            session.token, Stage::LoaderMissing,
            u"there is no boot file for this client (%1)"_s.arg(architectureText(request.facts.architecture)),
            requestFacts(request));
    return answer;
}

AddressVerdict Responder::addressFor(const Request &request)
{
    constexpr qint64 againMs = 10 * 60'000;
    AddressVerdict verdict = m_addresses.answer(request, isOurs(request), m_clock.utcMs());
    if (!verdict.usedUp)
        return verdict;
    const qint64 now = m_clock.monotonicMs();
    const auto told = m_usedUpMs.constFind(verdict.usedUp->first);
    if (told == m_usedUpMs.constEnd() || now - *told >= againMs) {
        m_usedUpMs.insert(verdict.usedUp->first, now);
        m_hooks.usedUp(*verdict.usedUp);
    }
    return verdict;
}

void Responder::bootService(const Request &request)
{
    m_keeper.take(request, [this, request](Turn turn, LiveSession &session) {
        if (turn == Turn::Declined && request.facts.wds)
            return answerService(request, session, abortAnswer(session));
        if (turn == Turn::ProgramAsks || turn == Turn::Declined)
            return;
        // Nothing is started that nobody chose.
        if (session.plan->prompt == content::PromptBy::Firmware && !request.facts.bootItem) {
            m_keeper.journal(session.token, Stage::Silent, u"asked on 4011 without a choice from the menu"_s);
            return;
        }
        if (const BootAnswer answer = answerFor(request, session); !answer.file.isEmpty())
            answerService(request, session, answer);
    });
}

void Responder::answerService(const Request &request, LiveSession &session, const BootAnswer &answer)
{
    // Where it came from, not where it says it is: fixed names from there are looked up in this session.
    const Ipv4 client = request.source.isNull() ? request.message.ciaddr : request.source;
    if (!client.isNull())
        m_hooks.seen(session.token, client);
    reply(request, bootServiceAck(request, answer));
    const QString file = QString::fromLatin1(answer.file);
    QJsonObject facts{
        {u"file"_s, file}, {u"server"_s, text(request.serverIdentifier())}, {u"revision"_s, m_keeper.revision()}};
    if (request.facts.wds)
        facts[u"wds"_s] = true;
    notePrompt(facts, session);
    m_keeper.journal(session.token, Stage::BootService, u"%1: %2"_s.arg(pathText(request), file), facts);
    if (!answer.wds || answer.wds->prompt != uint8_t(wire::WdsPrompt::OptIn))
        return;
    if (!session.promptedMs)
        m_keeper.journal(session.token, Stage::Prompted, u"Microsoft's boot program asks for F12"_s,
                         {{u"file"_s, file}});
    session.promptedMs = m_clock.monotonicMs();
}

void Responder::bootDiscover(const Request &request)
{
    m_keeper.take(request, [this, request](Turn turn, LiveSession &session) { offer(request, turn, session); });
}

void Responder::offer(const Request &request, Turn turn, LiveSession &session)
{
    if (turn == Turn::Declined)
        return;
    const bool noBoot = turn == Turn::ProgramAsks; // it gets an address, where we give them
    BootAnswer answer = noBoot ? BootAnswer() : answerFor(request, session);
    if (answer.file.isEmpty() && !noBoot)
        return;
    if (!servesAddresses(request)) {
        if (!noBoot)
            proxy(request, session, std::move(answer));
        return;
    }
    const AddressVerdict verdict = addressFor(request);
    if (verdict.kind != Kind::Offer) {
        const QString why = QString::fromUtf8(verdict.why.data(), qsizetype(verdict.why.size()));
        m_keeper.journal(session.token, Stage::Silent, why, {{u"why"_s, why}});
        return;
    }
    if (!noBoot)
        answer.menu = menuFor(session, request, styleOf(request), m_keeper.settings());
    reply(request, addressReply(request, MessageType::Offer, verdict.grant, answer));
    const QString what = answer.menu ? u"the firmware's own menu"_s : QString::fromLatin1(answer.file);
    m_keeper.journal(session.token, Stage::Offer,
                     noBoot ? text(verdict.grant.address) : u"%1, %2"_s.arg(text(verdict.grant.address), what),
                     offerFacts(request, session, u"server"_s, answer.file));
}

ReplyStyle Responder::styleOf(const Request &request) const
{
    return replyStyle(m_styles, request.mac, request.facts.architecture, request.facts.vendorClass);
}

void Responder::proxy(const Request &request, LiveSession &session, BootAnswer answer)
{
    ReplyStyle style = styleOf(request);
    const bool http = request.facts.clientClass == wire::ClientClass::Http;
    if (style == ReplyStyle::Off) {
        m_keeper.journal(session.token, Stage::Silent, u"offers are off for this kind of machine"_s,
                         {{u"why"_s, u"offers-off"_s}});
        return;
    }
    answer.menu = menuFor(session, request, style, m_keeper.settings());
    if (answer.menu)
        style = ReplyStyle::Menu;
    else if (style == ReplyStyle::Menu)
        style = ReplyStyle::Binl; // iPXE's own script prompts
    reply(request, proxyOffer(request, answer, style));
    m_keeper.journal(session.token, Stage::Offer,
                     answer.menu ? u"the firmware's own menu"_s : QString::fromLatin1(answer.file),
                     offerFacts(request, session, http ? u"http"_s : styleKey(style), answer.file));
}

void Responder::bootRequest(const Request &request)
{
    if (!servesAddresses(request))
        return askedElsewhere(request); // what it says to the site's own DHCP server
    const bool selecting = request.message.options.contains(wire::option::ServerIdentifier);
    if (selecting && !isOurs(request)) {
        m_addresses.answer(request, false, m_clock.utcMs());
        return askedElsewhere(request);
    }
    if (LiveSession *session = m_keeper.running(request))
        return acknowledge(request, *session);
    // The offer was another run's of this program, or the machine renews what it had: decide as for a DISCOVER.
    m_keeper.take(request, [this, request](Turn turn, LiveSession &session) {
        if (turn != Turn::ProgramAsks && turn != Turn::Declined)
            acknowledge(request, session);
    });
}

void Responder::askedElsewhere(const Request &request)
{
    const std::optional<Ipv4> named = request.message.options.address(wire::option::ServerIdentifier);
    if (named && !isOurs(request))
        m_keeper.askedElsewhere(request, *named);
    else
        m_keeper.asked(request.mac);
}

void Responder::acknowledge(const Request &request, LiveSession &session)
{
    const AddressVerdict verdict = addressFor(request);
    if (verdict.kind == Kind::Nak)
        return reply(request, serverNak(request, verdict.why));
    if (verdict.kind != Kind::Ack)
        return;
    // The same boot fields as in the offer: of two servers racing, firmware keeps the last ACK's.
    const bool boots = !session.deliveredMs && !session.declinedMs;
    BootAnswer answer = boots ? bootAnswerFor(session, request) : BootAnswer();
    if (boots)
        answer.menu = menuFor(session, request, styleOf(request), m_keeper.settings());
    const Stage stage = session.progress == Progress::Fetched ? Stage::Address : Stage::Ack;
    m_keeper.journal(session.token, Stage::Request, pathText(request));
    m_keeper.asked(request.mac);
    grant(request, verdict, answer, session.token, stage);
}

void Responder::grant(const Request &request, const AddressVerdict &verdict, const BootAnswer &answer,
                      const QByteArray &token, Stage stage)
{
    const auto saved = [this, request, verdict, answer, token, stage,
                        alive = std::weak_ptr<bool>(m_alive)](bool durable) {
        if (!durable || alive.expired())
            return;
        m_addresses.leases().commit(verdict.lease);
        reply(request, addressReply(request, MessageType::Ack, verdict.grant, answer));
        if (token.isEmpty())
            return;
        m_hooks.seen(token, verdict.lease.address);
        m_keeper.journal(token, stage, text(verdict.lease.address));
    };
    m_hooks.saveLease(verdict.lease, saved);
}

void Responder::ordinary(const Request &request)
{
    m_keeper.touch(request.mac);
    if (!servesAddresses(request) || !m_keeper.interfaceAllowed(request.interface))
        return;
    const LiveSession *session = m_keeper.find(request.mac);
    // Design decision 14: who wants to boot and may not gets nothing here, either.
    if (request.wantsBoot() && request.type() == MessageType::Inform && (!session || session->isSilent()))
        return;
    const AddressVerdict verdict = addressFor(request);
    switch (verdict.kind) {
    case Kind::Silent:
        return;
    case Kind::Offer:
        return reply(request, addressReply(request, MessageType::Offer, verdict.grant, {}));
    case Kind::Inform:
        return reply(request, addressReply(request, MessageType::Ack, verdict.grant, {}));
    case Kind::Nak:
        return reply(request, serverNak(request, verdict.why));
    case Kind::Released:
        return m_hooks.removeLease(verdict.lease.address);
    case Kind::Ack:
        const bool booting = session && !session->isSilent();
        return grant(request, verdict, {}, booting ? session->token : QByteArray(), Stage::Address);
    }
}

} // namespace slipway::dhcp
