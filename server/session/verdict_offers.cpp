// SPDX-License-Identifier: GPL-3.0-or-later
// Boots that were offered something and fetched nothing.
#include "server/session/verdict_rules.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::session {

namespace {

using Kind = policy::Remedy::Kind;
using Found = std::optional<Finding>;

constexpr qint64 FetchesMs = 12'000; ///< EDK2 asks on 4011 four times within 10 s after its address
constexpr int Retries = 3;

bool wasOffered(const Dialogue &dialogue)
{
    return (dialogue.has(Stage::Offer) || dialogue.has(Stage::BootService)) && !dialogue.fetchedAnything();
}

QString offerStyle(const Dialogue &dialogue)
{
    return dialogue.fact(dialogue.last(Stage::Offer), u"style"_s);
}

/// Who asked next, when the session ended because the machine asked anew.
const Event *successor(const Dialogue &dialogue)
{
    const qsizetype ended = dialogue.last(Stage::Ended);
    return ended >= 0 && dialogue.fact(ended, u"cause"_s) == u"restarted" ? &dialogue.event(ended) : nullptr;
}

/// In mode server another one's address was taken; or a loader came that is not ours.
Found otherServerBooted(const Dialogue &dialogue)
{
    const qsizetype elsewhere = dialogue.last(Stage::Elsewhere);
    if (!wasOffered(dialogue) || elsewhere < 0 || dialogue.has(Stage::BootService))
        return {};
    const Event *next = successor(dialogue);
    const bool foreignLoader = next && next->facts.value(u"ipxe"_s).toBool() && !dialogue.firmwareIsIpxe();
    // BIOS and HTTP boot fetch at once, without 4011.
    const QString style = offerStyle(dialogue);
    const bool direct = style == u"direct" || style == u"http" || (style == u"binl" && dialogue.firmwareIsIpxe());
    const bool taken = style == u"server" || foreignLoader || (direct && dialogue.isSettled(elsewhere, FetchesMs));
    if (!taken)
        return {};
    const QString server = dialogue.fact(elsewhere, u"server"_s);
    return Finding{{dialogue.last(Stage::Offer), elsewhere},
                   {{u"server"_s, server}, {u"style"_s, style}},
                   {{Kind::CheckNetwork, u"other-server"_s, server}, {Kind::CheckNetwork, u"tftp"_s}}};
}

Found notAsked4011(const Dialogue &dialogue)
{
    const QString style = offerStyle(dialogue);
    const qsizetype taken = std::max(dialogue.last(Stage::Elsewhere), dialogue.last(Stage::Ack));
    if (!wasOffered(dialogue) || dialogue.has(Stage::BootService) || taken < 0 || dialogue.firmwareIsIpxe() ||
        (style != u"binl" && style != u"menu") || !dialogue.isSettled(taken, FetchesMs))
        return {};
    const QString server = dialogue.fact(dialogue.last(Stage::Elsewhere), u"server"_s);
    // It went on to the next way of booting, so no other server booted it.
    const Event *next = successor(dialogue);
    const bool failed = next && next->facts.value(u"class"_s) == u"http"_s;
    Finding finding{{dialogue.last(Stage::Offer), taken},
                    {{u"server"_s, server}, {u"variant"_s, failed || server.isEmpty() ? u"certain"_s : u"open"_s}},
                    {{Kind::CheckNetwork, u"pxe-port"_s}}};
    if (failed)
        finding.evidence.append(dialogue.last(Stage::Ended));
    else if (!server.isEmpty())
        finding.remedies.append({Kind::CheckNetwork, u"other-server"_s, server});
    return finding;
}

Found bootFileNotAsked(const Dialogue &dialogue)
{
    const qsizetype told = std::max(dialogue.last(Stage::BootService), dialogue.last(Stage::Ack));
    if (!wasOffered(dialogue) || told < 0 || !dialogue.isSettled(told, FetchesMs))
        return {};
    const QString file =
        dialogue.fact(std::max(dialogue.last(Stage::BootService), dialogue.last(Stage::Offer)), u"file"_s);
    const bool http = file.startsWith(u"http");
    return Finding{{told},
                   {{u"file"_s, file}, {u"protocol"_s, http ? u"http"_s : u"tftp"_s}},
                   {{Kind::CheckNetwork, http ? u"http"_s : u"tftp"_s}}};
}

/// DISCOVERs of one dialogue, again and again, and no DHCPREQUEST: it never had two offers that it likes.
Found offerIgnored(const Dialogue &dialogue)
{
    if (!wasOffered(dialogue) || dialogue.has(Stage::Elsewhere) || dialogue.has(Stage::Request) ||
        dialogue.has(Stage::BootService))
        return {};
    const QList<qsizetype> discovers = dialogue.firmwareDiscovers();
    const auto same = std::count_if(discovers.begin(), discovers.end(), [&](qsizetype one) {
        return dialogue.number(one, u"xid"_s) == dialogue.number(discovers.last(), u"xid"_s);
    });
    if (same < Retries)
        return {};
    Finding finding{discovers.mid(discovers.size() - same), {{u"attempts"_s, QString::number(same)}}};
    const QString relay = dialogue.fact(discovers.last(), u"relay"_s);
    if (!relay.isEmpty())
        finding.arguments[u"relay"_s] = relay;
    finding.remedies = {{Kind::CheckNetwork, u"address-server"_s}};
    if (!relay.isEmpty())
        finding.remedies.append({Kind::CheckNetwork, u"relay"_s, relay});
    return finding;
}

Found fellBack(const Dialogue &dialogue)
{
    if (!wasOffered(dialogue) || !dialogue.isOver() || successor(dialogue))
        return {};
    return Finding{{dialogue.last(Stage::Discover), dialogue.last(Stage::Offer)}, {}, {{Kind::StartAgain, {}}}};
}

constexpr VerdictRule Rules[]{
    {"OFFER_NOT_TAKEN", Severity::Failure, otherServerBooted, ""},
    {"NOT_ASKED_4011", Severity::Failure, notAsked4011, "PXE-E16 PXE-E55"},
    {"BOOT_FILE_NOT_ASKED", Severity::Failure, bootFileNotAsked, "PXE-E18 PXE-E32"},
    {"OFFER_IGNORED", Severity::Failure, offerIgnored, "PXE-E16 PXE-E51 PXE-E52"},
    {"FELL_BACK_TO_DISK", Severity::Warning, fellBack, ""},
};

} // namespace

std::span<const VerdictRule> offerRules()
{
    return Rules;
}

} // namespace slipway::session
