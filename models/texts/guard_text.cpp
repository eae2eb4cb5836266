// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/texts/guard_text.h"
#include "models/texts/display_text.h"
#include "models/texts/entity_text.h"
#include "models/texts/format_text.h"
#include "models/texts/reason_text.h"
#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::models {

namespace {
struct GuardTexts
{
    Q_DECLARE_TR_FUNCTIONS(GuardTexts)
};
} // namespace

QString brakeText(const policy::Brake &brake)
{
    if (brake.minutes == 0)
        return GuardTexts::tr("The brake is engaged since %1. No required deployment starts until it is "
                              "released. What runs goes on.")
            .arg(timeText(brake.sinceMs));
    return GuardTexts::tr("The brake has engaged at %1: %2 required boots started within %3 minutes. No further "
                          "required deployment starts until you release it. What runs goes on.")
        .arg(timeText(brake.sinceMs))
        .arg(brake.boots)
        .arg(brake.minutes);
}

QString quarantineText(const policy::Quarantine &quarantine)
{
    if (quarantine.boots == 0)
        return GuardTexts::tr("In quarantine since %1, by hand. Nothing required runs on it until it is released.")
            .arg(timeText(quarantine.sinceMs));
    return GuardTexts::tr("In quarantine since %1, after %2 required deployments in a short time. Nothing required "
                          "runs on it until it is released.")
        .arg(timeText(quarantine.sinceMs))
        .arg(quarantine.boots);
}

namespace {
/// What it gets now: the windows to come left out.
QString answerNowText(const policy::Decision &decision)
{
    if (decision.answer == policy::Answer::Boot)
        return GuardTexts::tr("Runs %1, without asking").arg(displayText(decision.taskSequence));
    if (decision.answer == policy::Answer::Prompt)
        return GuardTexts::tr("Offers %1 (F12)").arg(displayText(decision.taskSequence));
    if (decision.reason == policy::Reason::NoUsableDeployment && !decision.candidates.isEmpty()) {
        // Of several that were rejected, the one that came nearest: its reason is the one that can be mended.
        const auto nearest = std::max_element(decision.candidates.begin(), decision.candidates.end(),
                                              [](const auto &a, const auto &b) { return a.rejection < b.rejection; });
        return rejectionText(nearest->rejection).sentence;
    }
    return reasonText(decision.reason).sentence;
}
} // namespace

QString outlookText(const policy::Decision &decision)
{
    const QString text = answerNowText(decision);
    std::optional<qint64> opensMs;
    for (const policy::Candidate &candidate : decision.candidates) {
        if (waits(candidate))
            opensMs = std::min(opensMs.value_or(*candidate.opensMs), *candidate.opensMs);
    }
    // Without its id: the deployment that is only asked about has none yet.
    return opensMs ? GuardTexts::tr("From %1 on without asking; before: %2").arg(timeText(*opensMs), text) : text;
}

bool waits(const policy::Candidate &candidate)
{
    return candidate.rejection == policy::Rejection::OutsideMaintenanceWindow && candidate.opensMs.has_value();
}

QString othersText(const QList<engine::Outlook> &machines, int most)
{
    QList<engine::Outlook> others;
    std::copy_if(machines.begin(), machines.end(), std::back_inserter(others),
                 [](const engine::Outlook &machine) { return !machine.starts(); });
    return outlooksText(others, most);
}

QString lackingText(const QList<engine::Outlook> &machines)
{
    QStringList names;
    int lacking = 0;
    for (const engine::Outlook &machine : machines) {
        lacking += !machine.decision.lacking.isEmpty();
        for (const QString &name : machine.decision.lacking) {
            if (!names.contains(name, Qt::CaseInsensitive))
                names += name;
        }
    }
    constexpr int shown = 5;
    return lacking == 0 ? QString()
                        : GuardTexts::tr("%n machine(s) have no variable %1: its place in the command line stays "
                                         "empty. Give it to the collection, or see Why? of a machine.",
                                         nullptr, lacking)
                              .arg(nameListText(names, shown));
}

QString outlooksText(const QList<engine::Outlook> &machines, int most)
{
    QStringList others;
    int left = 0;
    for (const engine::Outlook &machine : machines) {
        if (others.size() < most)
            others += GuardTexts::tr("%1 (%2)").arg(displayText(machine.name), outlookText(machine.decision));
        else
            ++left;
    }
    return left == 0 ? others.join(u", "_s) : GuardTexts::tr("%1 and %2 more").arg(others.join(u", "_s)).arg(left);
}

} // namespace slipway::models
