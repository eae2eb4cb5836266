// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/texts/event_text.h"
#include "models/charts/chart_content.h"
#include "models/texts/detail_text.h"
#include "models/texts/display_text.h"
#include "models/texts/reason_text.h"
#include "models/texts/sentence_list.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway::models {

namespace {

/// As server/dhcp, server/tftp, server/http and server/engine write them.
const EngineSentence Sentences[] = {
    {QT_TRANSLATE_NOOP("EventDetails", "the responder was paused")},
    {QT_TRANSLATE_NOOP("EventDetails", "its MAC address was excluded")},
    {QT_TRANSLATE_NOOP("EventDetails", "its device was removed")},
    {QT_TRANSLATE_NOOP("EventDetails", "its device was put into quarantine")},
    {QT_TRANSLATE_NOOP("EventDetails", "nobody pressed F12: the machine went on to HTTP boot")},
    {QT_TRANSLATE_NOOP("EventDetails", "nobody pressed F12")},
    {QT_TRANSLATE_NOOP("EventDetails", "the boot program asks again as iPXE; it gets no second boot")},
    {QT_TRANSLATE_NOOP("EventDetails", "the machine was started again")},
    {QT_TRANSLATE_NOOP("EventDetails", "the answer changed")},
    {QT_TRANSLATE_NOOP("EventDetails", "there is no boot file for this client (%1)")},
    {QT_TRANSLATE_NOOP("EventDetails", "asked on 4011 without a choice from the menu")},
    {QT_TRANSLATE_NOOP("EventDetails", "Microsoft's boot program asks for F12")},
    {QT_TRANSLATE_NOOP("EventDetails", "offers are off for this kind of machine")},
    {QT_TRANSLATE_NOOP("EventDetails", "the firmware's own menu")},
    {QT_TRANSLATE_NOOP("EventDetails", "the engine stopped")},
    {QT_TRANSLATE_NOOP("EventDetails", "an administrator ended its transfers")},
    {QT_TRANSLATE_NOOP("EventDetails", "a database of the site was removed or replaced: %1")},
    {QT_TRANSLATE_NOOP("EventDetails", "recorded in the ledger before the first byte")},
    {QT_TRANSLATE_NOOP("EventDetails",
                       "the device is in quarantine: nothing required runs on it until it is released")},
    {QT_TRANSLATE_NOOP("EventDetails", "the brake holds: nothing required starts until it is released")},
    {QT_TRANSLATE_NOOP("EventDetails", "every payload file arrived completely")},
    {QT_TRANSLATE_NOOP("EventDetails", "the payload never arrived completely; nothing has happened to the machine")},
    {"%1 did not arrive with blocks of %2 B and windows of %3: the next boot is asked to use %4 B and %5",
     QT_TRANSLATE_NOOP("EventDetails",
                       "%1 did not arrive with blocks of %2 bytes and windows of %3. Its next boot uses "
                       "blocks of %4 bytes and windows of %5")},
    {"%1, %2 B, %3 B x %4", QT_TRANSLATE_NOOP("EventDetails", "%1, %2, blocks of %3 bytes, window %4"), "2"},
    {"%1: %2 B in %3 s, 0 blocks sent again", QT_TRANSLATE_NOOP("EventDetails", "%1, %2 in %3 s"), "2"},
    {"%1: %2 B in %3 s, %4 blocks sent again",
     QT_TRANSLATE_NOOP("EventDetails", "%1, %2 in %3 s, blocks sent again: %4"), "2"},
    {"%1: %2 B", QT_TRANSLATE_NOOP("EventDetails", "%1, %2"), "2"},
    {"%1, %2 bytes by HTTP to %3", QT_TRANSLATE_NOOP("EventDetails", "%1, %2 by HTTP to %3"), "2"},
    {"%1: ended after %2 of %3 bytes", QT_TRANSLATE_NOOP("EventDetails", "%1 ended after %2 of %3"), "23"},
    {QT_TRANSLATE_NOOP("EventDetails", "%1, asked for by %2 (HTTP)")},
    {QT_TRANSLATE_NOOP("EventDetails", "%1 waits for F12")},
    {QT_TRANSLATE_NOOP("EventDetails", "waits for F12")},
    {QT_TRANSLATE_NOOP("EventDetails", "%1: the client fell silent after block %2 of %3")},
    {QT_TRANSLATE_NOOP("EventDetails", "%1: the client never acknowledged anything: is UDP to it blocked?")},
    {QT_TRANSLATE_NOOP("EventDetails", "%1: the client gave up after block %2 of %3: %4")},
    {QT_TRANSLATE_NOOP("EventDetails", "%1: the client left after block %2 of %3")},
    {QT_TRANSLATE_NOOP("EventDetails", "%1: the deployment could not be recorded; nothing was sent")},
    {QT_TRANSLATE_NOOP("EventDetails", "%1: stopped after block %2 of %3: %4"), nullptr, "", "4"},
    {"Stopped by the administrator", QT_TRANSLATE_NOOP("EventDetails", "by the administrator")},
    {"The server stops", QT_TRANSLATE_NOOP("EventDetails", "the service stopped")},
    {"Asked for again", QT_TRANSLATE_NOOP("EventDetails", "it was asked for again")},
    {QT_TRANSLATE_NOOP("EventDetails", "given up for another client")},
    {QT_TRANSLATE_NOOP("EventDetails", "the system refuses to send to it")},
    {QT_TRANSLATE_NOOP("EventDetails", "the file cannot be read any more")},
    {QT_TRANSLATE_NOOP("EventDetails", "%1: not recorded within 3 s")},
    {QT_TRANSLATE_NOOP("EventDetails", "%1: refused")},
    {QT_TRANSLATE_NOOP("EventDetails", "no range for this network")},
    {QT_TRANSLATE_NOOP("EventDetails", "another server's")},
    {QT_TRANSLATE_NOOP("EventDetails", "not this client's address")},
    {QT_TRANSLATE_NOOP("EventDetails", "declined: another machine seems to use it")},
    {QT_TRANSLATE_NOOP("EventDetails", "released")},
    {QT_TRANSLATE_NOOP("EventDetails", "not a request for an address")},
    {QT_TRANSLATE_NOOP("EventDetails", "no free address")},
    {QT_TRANSLATE_NOOP("EventDetails", "another server was chosen")},
    {QT_TRANSLATE_NOOP("EventDetails", "no address was asked for")},
    {QT_TRANSLATE_NOOP("EventDetails", "wrong network")},
    {QT_TRANSLATE_NOOP("EventDetails", "address is taken")},
    {QT_TRANSLATE_NOOP("EventDetails", "another address is leased to this client")},
    {QT_TRANSLATE_NOOP("EventDetails", "unknown client")},
    {QT_TRANSLATE_NOOP("EventDetails", "the boot image has no %1, which %2 needs")},
    {QT_TRANSLATE_NOOP("EventDetails", "%1 is not installed (package %2)")},
    {QT_TRANSLATE_NOOP("EventDetails", "%1 is not installed")},
    {QT_TRANSLATE_NOOP("EventDetails", "the boot image cannot be served: %1")},
};

/// How a request came, part by part: "from 10.0.0.5, UEFI x64, iPXE, secs 4".
const EngineSentence PathParts[] = {
    {QT_TRANSLATE_NOOP("EventDetails", "from %1 (relay)")},
    {QT_TRANSLATE_NOOP("EventDetails", "from %1")},
    {QT_TRANSLATE_NOOP("EventDetails", "on interface %1")},
    {QT_TRANSLATE_NOOP("EventDetails", "on %1")},
    {QT_TRANSLATE_NOOP("EventDetails", "Microsoft's boot program")},
    {QT_TRANSLATE_NOOP("EventDetails", "architecture %1")},
    {QT_TRANSLATE_NOOP("EventDetails", "no architecture")},
    {"secs 0", QT_TRANSLATE_NOOP("EventDetails", "at once")},
    {"secs %1", QT_TRANSLATE_NOOP("EventDetails", "after %1 s")},
};

QString pathText(const QString &path)
{
    static const SentenceList parts("EventDetails", PathParts);
    QStringList texts;
    for (const QString &part : path.split(u", "_s))
        texts += parts.text(part);
    return texts.join(u", "_s);
}

/// The id of a reason, or of what a deployment was rejected for.
QString silenceText(const QString &id)
{
    for (auto each = policy::Rejection::None; each <= policy::Rejection::LowerPriority;
         each = policy::Rejection(int(each) + 1)) {
        if (policy::rejectionId(each) == id)
            return rejectionText(each).sentence;
    }
    return shortReasonText(id);
}

} // namespace

QString eventDetailText(const session::Event &event)
{
    using session::Stage;
    static const SentenceList sentences("EventDetails", Sentences);
    QString text = sentences.text(event.detail);
    switch (event.stage) {
    case Stage::Discover:
    case Stage::Request:
    case Stage::Duplicate:
    case Stage::Chained:
    case Stage::BootService:
        if (text == event.detail) {
            // On 4011 the file that was named follows; interfaces and addresses have no ": ".
            const qsizetype end = event.stage == Stage::BootService ? event.detail.indexOf(u": "_s) : -1;
            text = pathText(event.detail.left(end)) + (end < 0 ? QString() : event.detail.mid(end));
        }
        break;
    case Stage::Silent:
        // The reason's id, for scripts, and the step that decided.
        if (const QString step = event.detail.section(u": "_s, 1); !step.isEmpty())
            text = stepDetailText(step);
        else if (text == event.detail)
            text = silenceText(event.detail);
        break;
    case Stage::Offer:
        if (const qsizetype end = event.detail.indexOf(u", "_s); end > 0 && text == event.detail)
            text = event.detail.left(end + 2) + sentences.text(event.detail.mid(end + 2));
        break;
    default:
        break;
    }
    return displayText(text);
}

} // namespace slipway::models
