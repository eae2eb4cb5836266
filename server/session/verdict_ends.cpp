// SPDX-License-Identifier: GPL-3.0-or-later
// Ends that speak for themselves, what is noted beside them, and what goes on.
#include "server/session/verdict_rules.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::session {

namespace {

using Kind = policy::Remedy::Kind;
using Found = std::optional<Finding>;

/// The last report that ends something, or none.
const StatusReport *result(const Dialogue &dialogue)
{
    const QList<StatusReport> &reports = dialogue.session().status;
    const auto found = std::find_if(reports.rbegin(), reports.rend(),
                                    [](const StatusReport &report) { return !report.result.isEmpty(); });
    return found == reports.rend() ? nullptr : &*found;
}

Found stopped(const Dialogue &dialogue)
{
    const qsizetype index = dialogue.last(Stage::Stopped);
    if (index < 0 || dialogue.hasAfter(Stage::Delivered, index))
        return {};
    const QString cause = dialogue.fact(index, u"cause"_s);
    // Only its transfers were: a machine that asked again went on.
    if (cause == u"transfers" &&
        (dialogue.hasAfter(Stage::FileBegins, index) || dialogue.hasAfter(Stage::PayloadBegins, index)))
        return {};
    Finding finding{{index}, {{u"variant"_s, cause}}};
    if (cause == u"paused")
        finding.remedies = {{Kind::ActivateResponder, {}}, {Kind::StartAgain, {}}};
    else if (cause == u"excluded")
        finding.remedies = {{Kind::RemoveExclusion, QString::fromStdString(dialogue.session().mac.toString())}};
    else if (cause == u"removed")
        finding.remedies = {{Kind::RegisterMachine, QString::fromStdString(dialogue.session().mac.toString())}};
    else if (cause == u"quarantined")
        finding.remedies = {{Kind::ReleaseQuarantine, dialogue.session().decision.deviceName}, {Kind::StartAgain, {}}};
    else if (cause == u"transfers")
        finding.remedies = {{Kind::StartAgain, {}}};
    return finding;
}

/// Our own script says so when a download or the start failed.
Found ipxeError(const Dialogue &dialogue)
{
    const StatusReport *report = result(dialogue);
    if (!report || report->result != u"error" || report->phase != u"ipxe")
        return {};
    const QString code = report->message.section(u' ', -1);
    return Finding{{dialogue.last(Stage::FileFailed), dialogue.last(Stage::FileNotFound)},
                   {{u"error"_s, code}, {u"message"_s, report->message}},
                   {{Kind::StartAgain, {}}}};
}

Found statusError(const Dialogue &dialogue)
{
    const StatusReport *report = result(dialogue);
    if (!report || report->result != u"error")
        return {};
    Finding finding{{dialogue.last(Stage::Delivered)}, {{u"phase"_s, report->phase}, {u"message"_s, report->message}}};
    if (dialogue.decision().answer == policy::Answer::Boot)
        finding.remedies = {{Kind::ClearRequired, dialogue.decision().deviceName}};
    return finding;
}

Found booted(const Dialogue &dialogue)
{
    const State state = dialogue.session().state;
    if (state != State::Delivered && state != State::Reported)
        return {};
    const StatusReport *report = result(dialogue);
    Finding finding{{dialogue.last(Stage::Delivered)}};
    if (report)
        finding.arguments = {{u"phase"_s, report->phase}, {u"result"_s, report->result}};
    else // what it did with the image, nobody saw
        finding.arguments = {{u"variant"_s, u"unreported"_s}};
    return finding;
}

Found payloadRefused(const Dialogue &dialogue)
{
    const qsizetype index = dialogue.last(Stage::PayloadRefused);
    if (index < 0)
        return {};
    return Finding{{index}, {{u"file"_s, dialogue.fact(index, u"file"_s)}}, {{Kind::StartAgain, {}}}};
}

Found loaderMissing(const Dialogue &dialogue)
{
    const qsizetype index = dialogue.last(Stage::LoaderMissing);
    if (index < 0 || dialogue.hasAfter(Stage::Offer, index) ||
        dialogue.event(index).facts.value(u"bootFile"_s).toBool()) // verdict_windows says more
        return {};
    const QString file = dialogue.fact(index, u"file"_s), package = dialogue.fact(index, u"package"_s);
    if (const QString variable = dialogue.fact(index, u"variable"_s); !variable.isEmpty()) {
        Finding finding{
            {index},
            {{u"detail"_s, dialogue.event(index).detail}, {u"variable"_s, variable}, {u"variant"_s, u"variable"_s}}};
        if (const QString device = dialogue.decision().deviceName; !device.isEmpty())
            finding.remedies = {{Kind::OpenDevice, device}};
        return finding;
    }
    if (!dialogue.event(index).facts.value(u"loader"_s).toBool())
        return Finding{{index},
                       {{u"detail"_s, dialogue.event(index).detail}},
                       {{Kind::UpdateContent, dialogue.decision().bootImage}}};
    return Finding{{index}, {{u"file"_s, file}, {u"package"_s, package}}, {{Kind::InstallLoader, file, package}}};
}

Found imageNotServable(const Dialogue &dialogue)
{
    Found found = loaderMissing(dialogue);
    return found && found->arguments.contains(u"detail"_s) ? found : Found();
}

Found onlyLoaderMissing(const Dialogue &dialogue)
{
    Found found = loaderMissing(dialogue);
    return found && found->arguments.contains(u"file"_s) ? found : Found();
}

/// The policy wanted a boot, the service could not make an offer.
Found notOffered(const Dialogue &dialogue)
{
    const qsizetype index = dialogue.last(Stage::Silent);
    if (index < 0 || dialogue.fact(index, u"why"_s).isEmpty() || dialogue.hasAfter(Stage::Offer, index))
        return {};
    const QString why = dialogue.fact(index, u"why"_s);
    return Finding{{index}, {{u"why"_s, why}}, {{Kind::OpenSettings, u"dhcp.range"_s}}};
}

/// The firmware's own menu was offered as the prompt, and nothing was chosen from it yet.
qsizetype unansweredMenu(const Dialogue &dialogue)
{
    const qsizetype offer = dialogue.last(Stage::Offer);
    const bool menu = dialogue.fact(offer, u"prompt"_s) == u"firmware";
    return menu && !dialogue.has(Stage::BootService) && !dialogue.fetchedAnything() ? offer : -1;
}

Found f12NotPressed(const Dialogue &dialogue)
{
    const qsizetype menu = unansweredMenu(dialogue);
    if (menu >= 0 && dialogue.isOver())
        return Finding{{menu}, {{u"variant"_s, u"firmware"_s}}, {{Kind::StartAgain, {}}}};
    const qsizetype declined = dialogue.last(Stage::Declined), prompted = dialogue.last(Stage::Prompted);
    if (declined >= 0 && !dialogue.hasAfter(Stage::PayloadBegins, declined))
        return Finding{{prompted, declined}, {}, {{Kind::StartAgain, {}}}};
    // Whoever fetched something after its prompt was told to go on: Microsoft's programs come before the payload.
    if (prompted < 0 || dialogue.hasAfter(Stage::PayloadBegins, prompted) ||
        dialogue.hasAfter(Stage::FileBegins, prompted) || !dialogue.isOver())
        return {};
    return Finding{{prompted}, {}, {{Kind::StartAgain, {}}}};
}

Found waitingForF12(const Dialogue &dialogue)
{
    const qsizetype menu = unansweredMenu(dialogue);
    const bool hasAddress = dialogue.has(Stage::Elsewhere) || dialogue.has(Stage::Ack);
    if (menu >= 0 && hasAddress && !dialogue.isOver())
        return Finding{{menu}, {{u"variant"_s, u"firmware"_s}}};
    const qsizetype prompted = dialogue.last(Stage::Prompted);
    if (prompted < 0 || dialogue.isOver() || dialogue.hasAfter(Stage::FileBegins, prompted) ||
        dialogue.hasAfter(Stage::PayloadBegins, prompted))
        return {};
    return Finding{{prompted}};
}

/// The engine went while the machine booted: a clean stop says so, a crash leaves a session without an end.
Found engineDied(const Dialogue &dialogue)
{
    const qsizetype ended = dialogue.last(Stage::Ended);
    const bool clean = ended >= 0 && dialogue.fact(ended, u"cause"_s) == u"engine-stopped";
    const bool crashed = dialogue.isOver() && dialogue.session().state == State::Failed && ended < 0 &&
                         !dialogue.has(Stage::Stopped) && !dialogue.has(Stage::PayloadRefused) &&
                         !dialogue.has(Stage::LoaderMissing) && !result(dialogue);
    // A transfer that had failed by itself says more.
    const QList<qsizetype> &failures = dialogue.all(Stage::FileFailed);
    const bool failedBefore = std::any_of(failures.begin(), failures.end(), [&dialogue](qsizetype index) {
        const QString outcome = dialogue.fact(index, u"outcome"_s);
        return outcome == u"silent" || outcome == u"aborted" || outcome == u"gone" || outcome == u"unreadable";
    });
    if ((!clean && !crashed) || failedBefore)
        return {};
    return Finding{{clean ? ended : dialogue.session().events.size() - 1},
                   {{u"variant"_s, clean ? u"stopped"_s : u"crashed"_s}},
                   {{Kind::StartAgain, {}}}};
}

/// The first request of EDK2 has secs 0, of iPXE and of older ROMs 4: more means that earlier ones did not come
/// through.
Found lateLink(const Dialogue &dialogue)
{
    const QList<qsizetype> discovers = dialogue.firmwareDiscovers();
    if (discovers.isEmpty() || dialogue.event(discovers.first()).facts.value(u"secs"_s).isUndefined())
        return {};
    const qsizetype index = discovers.first();
    const qint64 secs = dialogue.number(index, u"secs"_s);
    const bool rom = dialogue.number(index, u"arch"_s) == 0;
    const qint64 usual = dialogue.firmwareIsIpxe() || rom ? 4 : 0;
    // A machine that was answered late by policy asked in time.
    if (secs < usual + 3 || secs > 255 || dialogue.has(Stage::Silent))
        return {};
    return Finding{{index},
                   {{u"secs"_s, QString::number(secs)}},
                   {{Kind::CheckNetwork, u"link"_s, dialogue.fact(index, u"interface"_s)}}};
}

Found duplicateRelays(const Dialogue &dialogue)
{
    const qsizetype index = dialogue.first(Stage::Duplicate);
    if (index < 0)
        return {};
    const QString interface = dialogue.fact(index, u"interface"_s);
    const QString relay = dialogue.fact(index, u"relay"_s), other = dialogue.fact(index, u"other"_s);
    return Finding{
        {index},
        {{u"relay"_s, relay.isEmpty() ? interface : relay},
         {u"other"_s, other.isEmpty() ? dialogue.fact(dialogue.first(Stage::Discover), u"interface"_s) : other}},
        {{Kind::CheckNetwork, u"relay"_s, relay.isEmpty() ? other : relay}}};
}

Found downloading(const Dialogue &dialogue)
{
    if (dialogue.isOver() || !dialogue.has(Stage::FileBegins))
        return {};
    const qsizetype index = dialogue.last(Stage::FileBegins);
    return Finding{{index}, {{u"file"_s, dialogue.fact(index, u"file"_s)}}};
}

Found asking(const Dialogue &dialogue)
{
    if (dialogue.isOver())
        return {};
    return Finding{{dialogue.last(Stage::Discover), dialogue.last(Stage::Offer)}};
}

constexpr VerdictRule Ends[]{
    {"STOPPED", Severity::Warning, stopped, ""},
    {"IPXE_ERROR", Severity::Failure, ipxeError, ""},
    {"STATUS_ERROR", Severity::Failure, statusError, ""},
    {"BOOTED", Severity::Good, booted, ""},
    {"PAYLOAD_REFUSED", Severity::Failure, payloadRefused, "PXE-E23 PXE-E36"},
    {"LOADER_MISSING", Severity::Failure, onlyLoaderMissing, "PXE-E16 PXE-E53"},
    {"IMAGE_NOT_SERVABLE", Severity::Failure, imageNotServable, "PXE-E16 PXE-E53"},
    {"NOT_OFFERED", Severity::Failure, notOffered, "PXE-E51 PXE-E16"},
    {"F12_NOT_PRESSED", Severity::Note, f12NotPressed, ""},
    {"WAITING_FOR_F12", Severity::Progress, waitingForF12, ""},
    {"ENGINE_DIED", Severity::Failure, engineDied, "PXE-E18 PXE-E32"},
};
constexpr VerdictRule Sides[]{
    {"LATE_LINK", Severity::Note, lateLink, "PXE-E61 PXE-E51"},
    {"DUPLICATE_RELAYS", Severity::Note, duplicateRelays, ""},
};
constexpr VerdictRule Goings[]{
    {"DOWNLOADING", Severity::Progress, downloading, ""},
    {"ASKING", Severity::Progress, asking, ""},
};

} // namespace

std::span<const VerdictRule> endRules()
{
    return Ends;
}
std::span<const VerdictRule> sideRules()
{
    return Sides;
}
std::span<const VerdictRule> progressRules()
{
    return Goings;
}

} // namespace slipway::session
