// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/texts/status_rows.h"
#include <QCoreApplication>

namespace slipway::models {

namespace {

struct GuardTexts
{
    Q_DECLARE_TR_FUNCTIONS(GuardTexts)
};

QString byWhom(const StatusArgs &args, qsizetype index)
{
    return args.isEmpty(index) ? QString() : GuardTexts::tr(" (by %1)").arg(args[index]);
}

QString clearedText(const StatusArgs &args)
{
    const QString why = args.isEmpty(3) ? QString() : GuardTexts::tr(" Reason: %1").arg(args[3]);
    return GuardTexts::tr(
               "Required PXE deployments were cleared for %1%2. They can run again from the next PXE boot on.%3")
        .arg(args[2], byWhom(args, 0), why);
}

QString undoneText(const StatusArgs &args)
{
    if (args.number(1) == 0 && args.isEmpty(3))
        return GuardTexts::tr("A Clear was undone%1. It had cleared nothing.").arg(byWhom(args, 0));
    QString text = args.number(1) == 0
                       ? GuardTexts::tr("A Clear was undone, too late for every device%1.").arg(byWhom(args, 0))
                       : GuardTexts::tr("A Clear was undone for %1%2.").arg(args[2], byWhom(args, 0));
    if (!args.isEmpty(3))
        text += GuardTexts::tr(" These had begun to boot meanwhile, and stay cleared: %1.").arg(args[3]);
    return text;
}

StatusAdvice brakeAdvice()
{
    return {GuardTexts::tr("A required deployment reached more machines than was meant, or a large rollout is wanted."),
            GuardTexts::tr("Look at the deployments and at the live boots. If all is meant, release the brake; for a "
                           "large rollout, raise brake.required-boots first.")};
}

StatusAdvice quarantineAdvice()
{
    return {
        GuardTexts::tr("The machine boots from the network again and again, and something deploys to it each time."),
        GuardTexts::tr("Look at its deployments and at its boot order, then release it from quarantine.")};
}

} // namespace

static QList<StatusRow> stoppingRows()
{
    using Args = StatusArgs;
    return {
        {"ANSWERING_STOPPED",
         [](const Args &a) {
             return GuardTexts::tr(
                        "Answering was stopped%1: every boot and transfer was ended, and nobody is answered.")
                 .arg(byWhom(a, 0));
         },
         [] {
             return StatusAdvice{GuardTexts::tr("Somebody chose Stop answering, or switched the PXE responder off."),
                                 GuardTexts::tr("Choose Start answering when machines shall boot again.")};
         }},
        {"ANSWERING_STARTED",
         [](const Args &a) { return GuardTexts::tr("Answering was started%1.").arg(byWhom(a, 0)); }, nullptr},
        {"REQUIRED_CLEARED", clearedText, nullptr},
        {"CLEAR_UNDONE", undoneText, nullptr},
        {"RISK_ACCEPTED",
         [](const Args &a) {
             return GuardTexts::tr("The required deployment %1 to \"%2\" was allowed%4; members: %3.")
                 .arg(a[1], a[2], a[3], byWhom(a, 0));
         },
         [] {
             return StatusAdvice{GuardTexts::tr("The collection is larger than risk.default-size, or holds unknown "
                                                "computers; whoever deployed accepted the risk."),
                                 GuardTexts::tr("Disable the deployment if that was not meant.")};
         }},
    };
}

const QList<StatusRow> &guardRows()
{
    using Args = StatusArgs;
    static const QList<StatusRow> rows =
        stoppingRows() +
        QList<StatusRow>{
            {"BRAKE_ENGAGED",
             [](const Args &a) {
                 return GuardTexts::tr("The brake has engaged: %1 required boots started within %2 minutes, and %3 "
                                       "would have been one more. No further required deployment starts until somebody "
                                       "releases the brake.")
                     .arg(a[0], a[1], a[2]);
             },
             brakeAdvice},
            {"BRAKE_ENGAGED_BY_HAND",
             [](const Args &a) {
                 return GuardTexts::tr("The brake was engaged%1: no required deployment starts until it is released.")
                     .arg(byWhom(a, 0));
             },
             brakeAdvice},
            {"BRAKE_RELEASED",
             [](const Args &a) { return GuardTexts::tr("The brake was released%1.").arg(byWhom(a, 0)); }, nullptr},
            {"QUARANTINED",
             [](const Args &a) {
                 return GuardTexts::tr("%1 got %2 required deployments within %3 minutes and is in quarantine now: "
                                       "nothing required runs on it until somebody releases it.")
                     .arg(a[0], a[1], a[2]);
             },
             quarantineAdvice},
            {"QUARANTINED_BY_HAND",
             [](const Args &a) { return GuardTexts::tr("%1 was put into quarantine%2.").arg(a[0], byWhom(a, 1)); },
             quarantineAdvice},
            {"QUARANTINE_RELEASED",
             [](const Args &a) { return GuardTexts::tr("Released from quarantine%2: %1.").arg(a[0], byWhom(a, 1)); },
             nullptr},
        };
    return rows;
}

} // namespace slipway::models
