// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/texts/reason_text.h"
#include "models/texts/display_text.h"
#include "models/texts/format_text.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway::models {

namespace {

struct ReasonTexts
{
    Q_DECLARE_TR_FUNCTIONS(ReasonTexts)
public:
    static ReasonText answered(policy::Reason reason);
    static ReasonText silentBeforeIdentity(policy::Reason reason);
    static ReasonText silentAfterIdentity(policy::Reason reason);
    static ReasonText rejectedBySettings(policy::Rejection rejection);
    static ReasonText rejectedByImage(policy::Rejection rejection);
    static ReasonText rejectedByHistory(policy::Rejection rejection);
    static ReasonText rejectedByGuard(policy::Rejection rejection);
};

ReasonText ReasonTexts::answered(policy::Reason reason)
{
    if (reason == policy::Reason::Required)
        return {tr("Boots without asking"),
                tr("A required deployment reaches this machine and has not run on it yet."),
                {}};
    return {tr("Boots after F12"),
            tr("An available deployment reaches this machine. Whoever sits at it decides by pressing F12."),
            {}};
}

ReasonText ReasonTexts::silentBeforeIdentity(policy::Reason reason)
{
    switch (reason) {
    case policy::Reason::InterfaceNotAllowed:
        return {tr("Came in on an interface that is not answered"),
                tr("The request arrived on a network interface that the PXE responder does not serve."),
                tr("Add the interface under Settings, PXE responder.")};
    case policy::Reason::ResponderInactive:
        return {tr("The PXE responder is paused"), tr("\"Respond to PXE requests\" is off: nobody is answered."),
                tr("Turn it on under Settings, PXE responder.")};
    case policy::Reason::NotPxe:
        return {tr("Not a network boot request"), tr("The request did not come from PXE or HTTP boot firmware."), {}};
    case policy::Reason::Excluded:
        return {tr("On the exclusion list"),
                tr("This MAC address is excluded. It is never answered, whatever is deployed."),
                tr("Remove it from the exclusion list if it should boot.")};
    case policy::Reason::UnsupportedArchitecture:
        return {tr("Its architecture is not supported"),
                tr("The firmware announced an architecture other than x86, x64 or ARM64, or none at all."),
                tr("Check the firmware's network boot settings, or update it.")};
    case policy::Reason::ResponseDelay:
        return {tr("Waits for the response delay"),
                tr("The machine has not been asking long enough. Another boot server may answer it first."),
                tr("Lower the response delay under Settings, PXE responder.")};
    default:
        return {};
    }
}

ReasonText ReasonTexts::silentAfterIdentity(policy::Reason reason)
{
    switch (reason) {
    case policy::Reason::OtherSite:
        return {tr("Belongs to another site"),
                tr("The device's record carries another site's code. That site answers it."),
                tr("Remove the device, and add it again for this site.")};
    case policy::Reason::UnknownNotSupported:
        return {tr("Unknown machine, and these are not answered"),
                tr("No device has its MAC address or SMBIOS GUID, and unknown computer support is off."),
                tr("Add the machine as a device, or turn on unknown computer support under Settings, PXE responder.")};
    case policy::Reason::NoDeployment:
        return {
            tr("Nothing is deployed to it"), tr("No collection that holds this machine has a deployment."),
            tr("Deploy a task sequence to one of its collections, or add it to a collection that has a deployment.")};
    case policy::Reason::NoUsableDeployment:
        return {tr("No deployment fits now"),
                tr("Deployments reach this machine, but each is ruled out. The list says why."),
                tr("Read the reason beside each deployment. After a finished required one: Clear Required PXE "
                   "Deployments.")};
    default:
        return {};
    }
}

ReasonText ReasonTexts::rejectedBySettings(policy::Rejection rejection)
{
    switch (rejection) {
    case policy::Rejection::NotVisibleToPxe:
        return {tr("Not for PXE"), tr("The deployment is made available to clients only."),
                tr("Deploy it again, made available to media and PXE.")};
    case policy::Rejection::Hidden:
        return {tr("Hidden"),
                tr("A hidden deployment boots a device only if it is that device's preferred deployment."),
                tr("Set it as the device's preferred deployment.")};
    case policy::Rejection::Disabled:
        return {tr("Disabled"), tr("The deployment is switched off."), tr("Enable it under Monitoring, Deployments.")};
    case policy::Rejection::NotStarted:
        return {tr("Not yet"), tr("The deployment's start lies in the future."),
                tr("Wait for it, or deploy again with an earlier start.")};
    case policy::Rejection::Expired:
        return {tr("Expired"), tr("The deployment's end has passed."), tr("Deploy it again.")};
    default:
        return {};
    }
}

ReasonText ReasonTexts::rejectedByImage(policy::Rejection rejection)
{
    switch (rejection) {
    case policy::Rejection::NoBootImage:
        return {tr("No boot image"), tr("The task sequence names no boot image."),
                tr("Choose one in the task sequence.")};
    case policy::Rejection::ImageNotPxeEnabled:
        return {tr("Boot image not for PXE"), tr("The boot image is not served by PXE."),
                tr("Turn on PXE for the boot image.")};
    case policy::Rejection::ContentMissing:
        return {tr("Content missing"), tr("Files of the boot image are not in the content store."),
                tr("Update or add the boot image again.")};
    case policy::Rejection::ArchitectureMismatch:
        return {tr("Wrong architecture"),
                tr("The boot image is for another processor architecture than the machine's firmware."),
                tr("Deploy a task sequence whose boot image has the machine's architecture.")};
    case policy::Rejection::FirmwareMismatch:
        return {tr("Wrong firmware"), tr("The boot program is for the other kind of firmware (BIOS or UEFI)."),
                tr("Deploy a boot program for this firmware, or switch the machine's boot mode.")};
    default:
        return {};
    }
}

ReasonText ReasonTexts::rejectedByHistory(policy::Rejection rejection)
{
    switch (rejection) {
    case policy::Rejection::AlreadyRun:
        return {tr("Already run"), tr("A required deployment runs once per device, and this one has run here."),
                tr("Clear Required PXE Deployments on the device to run it again.")};
    case policy::Rejection::Superseded:
        return {tr("Superseded"),
                tr("A required deployment that ranked above it has run instead, so this one is not due any more."),
                tr("Clear Required PXE Deployments on the device if it should run.")};
    case policy::Rejection::ConflictingIdentity:
        return {tr("Identity in doubt"),
                tr("MAC address and SMBIOS GUID name two devices. Nothing required runs until that is settled."),
                tr("Correct the MAC address or the GUID of one of the two devices.")};
    default:
        return {};
    }
}

ReasonText ReasonTexts::rejectedByGuard(policy::Rejection rejection)
{
    switch (rejection) {
    case policy::Rejection::OutsideMaintenanceWindow:
        return {tr("Outside its maintenance window"),
                tr("A collection of this machine allows required deployments only at certain times. Until then the "
                   "machine starts from its disk."),
                tr("Wait for the window to open, or change the maintenance windows of its collections.")};
    case policy::Rejection::Quarantined:
        return {tr("In quarantine"),
                tr("This machine got required deployments again and again, so no further one runs on it."),
                tr("Find out why it asks again, then release it from quarantine.")};
    case policy::Rejection::Braked:
        return {tr("The brake is on"),
                tr("More machines than allowed started required deployments within a short time, so no further one "
                   "starts."),
                tr("Check that this many machines are meant to be deployed, then release the brake.")};
    case policy::Rejection::LowerPriority:
        return {tr("A better one was chosen"), tr("Another deployment ranks above it for this machine."), {}};
    default:
        return {};
    }
}

} // namespace

ReasonText reasonText(policy::Reason reason)
{
    if (reason <= policy::Reason::Available)
        return ReasonTexts::answered(reason);
    return reason <= policy::Reason::ResponseDelay ? ReasonTexts::silentBeforeIdentity(reason)
                                                   : ReasonTexts::silentAfterIdentity(reason);
}

ReasonText rejectionText(policy::Rejection rejection)
{
    if (rejection == policy::Rejection::None)
        return {ReasonTexts::tr("Chosen"), ReasonTexts::tr("This deployment ranks first for the machine."), {}};
    if (rejection <= policy::Rejection::Expired)
        return ReasonTexts::rejectedBySettings(rejection);
    if (rejection <= policy::Rejection::FirmwareMismatch)
        return ReasonTexts::rejectedByImage(rejection);
    return rejection <= policy::Rejection::ConflictingIdentity ? ReasonTexts::rejectedByHistory(rejection)
                                                               : ReasonTexts::rejectedByGuard(rejection);
}

QString ruledOutText(const policy::Candidate &candidate)
{
    QString text = ReasonTexts::tr("Deployment %1 reaches this machine and is ruled out: %2")
                       .arg(displayText(candidate.deployment.value), rejectionText(candidate.rejection).explanation);
    if (candidate.opensMs)
        text += u' ' + ReasonTexts::tr("It runs from %1 on.").arg(timeText(candidate.opensMs));
    return text;
}

QString stepText(const QString &step)
{
    static const QHash<QString, const char *> texts{
        {u"interface"_s, QT_TRANSLATE_NOOP("ReasonTexts", "Is its network interface served?")},
        {u"responder"_s, QT_TRANSLATE_NOOP("ReasonTexts", "Is the PXE responder on?")},
        {u"request"_s, QT_TRANSLATE_NOOP("ReasonTexts", "Does it ask for a network boot?")},
        {u"exclusion"_s, QT_TRANSLATE_NOOP("ReasonTexts", "Is it on the exclusion list?")},
        {u"architecture"_s, QT_TRANSLATE_NOOP("ReasonTexts", "Is its architecture supported?")},
        {u"delay"_s, QT_TRANSLATE_NOOP("ReasonTexts", "Has the response delay passed?")},
        {u"identity"_s, QT_TRANSLATE_NOOP("ReasonTexts", "Which device is it?")},
        {u"site"_s, QT_TRANSLATE_NOOP("ReasonTexts", "Does it belong to this site?")},
        {u"unknown"_s, QT_TRANSLATE_NOOP("ReasonTexts", "Are unknown computers answered?")},
        {u"deployments"_s, QT_TRANSLATE_NOOP("ReasonTexts", "Which deployments reach it?")},
        {u"selection"_s, QT_TRANSLATE_NOOP("ReasonTexts", "Which deployment is chosen?")},
        {u"variables"_s, QT_TRANSLATE_NOOP("ReasonTexts", "Which variables does it get?")},
    };
    const char *text = texts.value(step);
    return text ? QCoreApplication::translate("ReasonTexts", text) : displayText(step);
}

QString stepOutcomeText(const QString &outcome)
{
    if (outcome == u"pass")
        return ReasonTexts::tr("Passed");
    if (outcome == u"stop")
        return ReasonTexts::tr("Stopped here");
    if (outcome == u"skip")
        return ReasonTexts::tr("Not checked");
    if (outcome == u"warn")
        return ReasonTexts::tr("Warning");
    return displayText(outcome);
}

} // namespace slipway::models
