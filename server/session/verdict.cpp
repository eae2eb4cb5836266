// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/session/verdict.h"
#include "server/session/verdict_rules.h"
#include <QDateTime>
#include <QJsonArray>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace slipway::session {

namespace {

/// Silence is the policy's: its reason is the verdict.
std::optional<Verdict> silence(const Dialogue &dialogue)
{
    const policy::Decision &decision = dialogue.decision();
    if (decision.answer != policy::Answer::Silent || dialogue.has(Stage::Offer) || dialogue.has(Stage::BootService))
        return std::nullopt;
    Verdict verdict;
    verdict.id = u"SILENT_"_s + policy::reasonId(decision.reason);
    verdict.severity = decision.reason == policy::Reason::ResponseDelay ? Severity::Progress : Severity::Warning;
    for (const qsizetype index : {dialogue.last(Stage::Discover), dialogue.last(Stage::Silent)}) {
        if (index >= 0)
            verdict.evidence.append(index);
    }
    std::sort(verdict.evidence.begin(), verdict.evidence.end());
    if (decision.reason == policy::Reason::NoUsableDeployment && !decision.candidates.isEmpty()) {
        const policy::Candidate meant = policy::byNearness(decision).first();
        verdict.arguments[u"rejection"_s] = policy::rejectionId(meant.rejection);
        verdict.arguments[u"deployment"_s] = meant.deployment.value;
    }
    const QString interface = dialogue.fact(dialogue.last(Stage::Discover), u"interface"_s);
    if (!interface.isEmpty())
        verdict.arguments[u"interface"_s] = interface;
    verdict.remedies = policy::remediesFor(decision, {dialogue.session().mac, interface});
    verdict.codes = verdictCodes(verdict.id);
    return verdict;
}

/// UEFI and the older ROMs number their errors differently; iPXE has numbers of its own.
QStringList shownBy(std::optional<site::Firmware> firmware, const QStringList &codes)
{
    static const QStringList uefi{u"PXE-E05"_s, u"PXE-E07"_s, u"PXE-E09"_s, u"PXE-E12"_s, u"PXE-E16"_s,
                                  u"PXE-E18"_s, u"PXE-E21"_s, u"PXE-E22"_s, u"PXE-E23"_s, u"PXE-E99"_s};
    if (!firmware)
        return codes;
    QStringList own;
    for (const QString &code : codes) {
        if (uefi.contains(code) == (*firmware == site::Firmware::Uefi))
            own += code;
    }
    return own;
}

std::optional<Verdict> firstOf(std::span<const VerdictRule> rules, const Dialogue &dialogue)
{
    for (const VerdictRule &rule : rules) {
        if (std::optional<Finding> found = rule.applies(dialogue)) {
            Verdict verdict{QString::fromLatin1(rule.id),
                            rule.severity,
                            std::move(found->evidence),
                            std::move(found->arguments),
                            std::move(found->remedies),
                            verdictCodes(QString::fromLatin1(rule.id)),
                            {}};
            verdict.evidence.removeAll(-1);
            std::sort(verdict.evidence.begin(), verdict.evidence.end());
            return verdict;
        }
    }
    return std::nullopt;
}

QList<std::span<const VerdictRule>> groups()
{
    return {endRules(), windowsRules(), transferRules(), offerRules(), lastRules(), sideRules(), progressRules()};
}

} // namespace

bool Verdict::notes(QStringView wanted) const
{
    return std::any_of(also.begin(), also.end(), [wanted](const Side &side) { return side.id == wanted; });
}

QString severityKey(Severity severity)
{
    constexpr std::array keys{"good", "progress", "note", "warning", "failure"};
    return QString::fromLatin1(keys.at(size_t(severity)));
}

Verdict verdictOf(const BootSession &session, qint64 nowMs)
{
    const Dialogue dialogue(session, nowMs);
    std::optional<Verdict> verdict = firstOf(endRules(), dialogue);
    if (!verdict)
        verdict = silence(dialogue);
    for (const auto &rules :
         {windowsRules(), transferRules(), offerRules(), lastRules(), sideRules(), progressRules()}) {
        if (!verdict)
            verdict = firstOf(rules, dialogue);
    }
    if (!verdict)
        return {u"UNDECIDED"_s, Severity::Note, {}, {}, {}, {}, {}};
    verdict->codes = shownBy(session.decision.firmware, verdict->codes);
    for (const VerdictRule &rule : sideRules()) {
        if (verdict->id == QLatin1StringView(rule.id))
            continue;
        if (const std::optional<Finding> found = rule.applies(dialogue))
            verdict->also.append({QString::fromLatin1(rule.id), found->arguments});
    }
    return *verdict;
}

QStringList verdictIds()
{
    QStringList ids;
    for (const auto &rules : groups()) {
        for (const VerdictRule &rule : rules) {
            if (!ids.contains(QLatin1StringView(rule.id)))
                ids.append(QString::fromLatin1(rule.id));
        }
    }
    return ids << u"UNDECIDED"_s;
}

QStringList verdictCodes(const QString &id)
{
    // Firmware that hears nothing about booting: UEFI, ROMs with an address, ROMs without one, iPXE.
    if (id.startsWith(u"SILENT_"))
        return {u"PXE-E16"_s, u"PXE-E53"_s, u"PXE-E51"_s, u"PXE-E52"_s};
    for (const auto &rules : groups()) {
        for (const VerdictRule &rule : rules) {
            if (id == QLatin1StringView(rule.id))
                return QString::fromLatin1(rule.codes).split(u' ', Qt::SkipEmptyParts);
        }
    }
    return {};
}

QJsonObject toJson(const Verdict &verdict, const BootSession &session)
{
    QJsonArray evidence, remedies, also;
    for (const Verdict::Side &side : verdict.also)
        also.append(side.id);
    for (const qsizetype index : verdict.evidence) {
        const Event &event = session.events.at(index);
        evidence.append(
            QJsonObject{{"time", QDateTime::fromMSecsSinceEpoch(event.timeMs, Qt::UTC).toString(Qt::ISODateWithMs)},
                        {"stage", stageKey(event.stage)},
                        {"detail", event.detail}});
    }
    for (const policy::Remedy &remedy : verdict.remedies)
        remedies.append(policy::toJson(remedy));
    QJsonObject arguments;
    for (auto it = verdict.arguments.constBegin(); it != verdict.arguments.constEnd(); ++it)
        arguments[it.key()] = it.value();
    return {{"id", verdict.id},
            {"severity", severityKey(verdict.severity)},
            {"evidence", evidence},
            {"arguments", arguments},
            {"codes", QJsonArray::fromStringList(verdict.codes)},
            {"remedies", remedies},
            {"also", also}};
}

} // namespace slipway::session
