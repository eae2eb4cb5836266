// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/texts/verdict_text.h"
#include "models/texts/display_text.h"
#include "models/texts/reason_text.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway::models {

namespace {

/// `{word}` stands for an argument of the verdict.
struct Row
{
    const char *id; ///< with ":variant" before the plain one
    const char *title;
    const char *sentence;
    const char *cause = "";
    const char *nextStep = "";
};

#define WORDS(text) QT_TRANSLATE_NOOP("VerdictTexts", text)

constexpr Row Rows[]{
    {"STOPPED:paused", WORDS("Stopped: the responder was paused"),
     WORDS("The boot was stopped while it ran, because the PXE responder was paused."),
     WORDS("Somebody turned \"Respond to PXE requests\" off."), WORDS("Turn it on, and start the machine again.")},
    {"STOPPED:excluded", WORDS("Stopped: excluded"),
     WORDS("The boot was stopped while it ran, because its MAC address was put on the exclusion list."),
     WORDS("Somebody excluded the machine."), WORDS("Remove the exclusion if it should boot, and start it again.")},
    {"STOPPED", WORDS("Stopped here"), WORDS("The boot was stopped while it ran."),
     WORDS("The machine was excluded, or the PXE responder was paused."),
     WORDS("Undo that, and start the machine again.")},
    {"IPXE_ERROR", WORDS("iPXE could not start it"), WORDS("The loader iPXE gave up and reported: {message}."),
     WORDS("A file of the boot image did not arrive, or iPXE cannot start it. The code's meaning is at "
           "https://ipxe.org/{error}."),
     WORDS("Look at the file that failed last, validate the boot image's content, and check that the machine reaches "
           "the HTTP port.")},
    {"STATUS_ERROR", WORDS("The machine reported an error"),
     WORDS("The machine booted, and then reported an error in phase \"{phase}\": {message}."),
     WORDS("The operating system or the task sequence failed; the network boot itself worked."),
     WORDS("Look at the machine's own log. Clear the required deployment to run it again.")},
    {"BOOTED", WORDS("Booted"), WORDS("The boot image arrived completely, and the machine started it.")},
    {"PAYLOAD_REFUSED", WORDS("Boot image refused"), WORDS("The boot image {file} was asked for and not handed out."),
     WORDS("Its start could not be recorded within 3 seconds, or another engine already gave it to this machine: it is "
           "never given out twice."),
     WORDS("Check the disk of this server for space and speed, then start the machine again.")},
    {"LOADER_MISSING", WORDS("Boot loader not installed"),
     WORDS("The boot needs the loader {file}, which is not installed on this server."),
     WORDS("The package {package} that brings it is missing."),
     WORDS("Install it (apt install {package}) and start the engine again.")},
    {"IMAGE_NOT_SERVABLE", WORDS("Boot image cannot be served"), WORDS("The boot was decided, but {detail}."),
     WORDS("The boot image changed or lost its content after it was deployed."),
     WORDS("Validate the boot image's content, and update it from its source.")},
    {"NOT_OFFERED", WORDS("No offer could be made"), WORDS("The machine should boot, but got no offer: {why}."),
     WORDS("In mode server the address range of its network is used up, or offers are off for this kind of machine."),
     WORDS("Widen dhcp.range, or shorten the lease time.")},
    {"F12_NOT_PRESSED", WORDS("F12 was not pressed"),
     WORDS("The machine waited for F12, nobody pressed it, and it went to its next boot device."),
     WORDS("The deployment is available, not required: whoever sits at the machine decides."),
     WORDS("Start the machine again and press F12, raise prompt.timeout, or deploy it as required.")},
    {"F12_NOT_PRESSED:firmware", WORDS("Nothing was chosen from the menu"),
     WORDS("The machine was offered this boot in its firmware's own menu, and nobody chose it."),
     WORDS("No program that asks for F12 exists for this kind of machine, so its firmware asks: for F8, for a few "
           "seconds."),
     WORDS("Start the machine again, press F8 and choose the deployment, or deploy it as required.")},
    {"WAITING_FOR_F12:firmware", WORDS("Shows its boot menu"),
     WORDS("The machine shows its firmware's boot menu; this deployment is one of its entries.")},
    {"WAITING_FOR_F12", WORDS("Waits for F12"), WORDS("The machine shows its prompt and waits for F12.")},
    {"ENGINE_DIED:stopped", WORDS("The engine was stopped while it booted"),
     WORDS("The engine that served this boot was stopped before the boot was over."),
     WORDS("Somebody stopped or restarted it."), WORDS("Start the machine again.")},
    {"ENGINE_DIED", WORDS("The engine went while it booted"),
     WORDS("The engine that served this boot ended before the boot did."),
     WORDS("It was stopped, it crashed, or this computer went down."),
     WORDS("Start the machine again. If nobody stopped the engine, look at its log (journalctl -u slipwayd).")},
    {"BOOT_FILE_MISSING:bios", WORDS("The boot image has no {file}"),
     WORDS("The machine should boot {image}, which has no {file}: {need} machines cannot start it."),
     WORDS("Not every WIM brings the programs for BIOS. Newer ones of Windows PE leave them out, and those for 64 bits "
           "often do."),
     WORDS("Supply {file} from a Windows ISO or an older boot.wim, or deploy a boot image that has it.")},
    {"BOOT_FILE_MISSING", WORDS("The boot image has no {file}"),
     WORDS("The machine should boot {image}, which has no {file}: {need} machines cannot start it."),
     WORDS("The WIM does not bring this file."),
     WORDS("Supply {file} from a Windows ISO or from the folder of the Windows ADK.")},
    {"RAMDISK_BLOCKS_LOST:fragments", WORDS("Blocks of {blksize} bytes get lost"),
     WORDS("The download of {file} by blocks of {blksize} bytes lost so many of them that it came to no end."),
     WORDS("A block of this size travels in fragments, and each of them must arrive: the path, the switch or the "
           "machine's firmware loses some."),
     WORDS("Lower the block size of the RAM disk to {suggested} for this machine.")},
    {"RAMDISK_BLOCKS_LOST", WORDS("The RAM disk's blocks of {blksize} bytes do not arrive"),
     WORDS("Windows PE asked for {file} by blocks of {blksize} bytes, as its boot configuration says, and not one of "
           "them arrived."),
     WORDS("Such blocks travel in fragments where they do not fit a frame, and this machine's firmware, or the path to "
           "it, drops those."),
     WORDS("Lower the block size of the RAM disk to {suggested} for this machine.")},
    {"BCD_NOT_FETCHED:program", WORDS("{file} did not go on"),
     WORDS("The boot program {file} arrived, and never asked for the boot manager bootmgr.exe."),
     WORDS("It did not start, or another DHCP server's answer sends it elsewhere for its files."),
     WORDS("Look at the machine's screen, and for another server with a boot file; then start the machine again.")},
    {"BCD_NOT_FETCHED:uefi", WORDS("The boot manager did not start"),
     WORDS("The boot manager {file} arrived, and never asked for its boot configuration."),
     WORDS("Secure Boot refused it: the firmware does not know the authority that signed it (2011 or 2023), or revoked "
           "it. Or it did not start at all."),
     WORDS("Look at the machine's screen, choose the other signature in the boot image's properties, and try again.")},
    {"BCD_NOT_FETCHED", WORDS("The boot manager did not go on"),
     WORDS("The boot manager {file} arrived, and never asked for its boot configuration."),
     WORDS("It did not start, or it looks for its files at another server."),
     WORDS("Look at the machine's screen, and validate the boot image's content.")},
    {"WIM_NOT_FETCHED:no-sdi", WORDS("Stopped after its boot configuration"),
     WORDS(
         "The boot manager read its boot configuration, and asked for nothing more: not for {file}, which comes next."),
     WORDS("It shows an error with a code (0xc000000f, 0xc0000098) on the machine's screen, or waits there for a key."),
     WORDS("Read the code on the machine's screen; validate the boot image's content and start the machine again.")},
    {"WIM_NOT_FETCHED", WORDS("Stopped before the boot image"),
     WORDS("The boot manager fetched its boot configuration and boot.sdi, and never asked for {file}."),
     WORDS("It shows an error on the machine's screen: boot.sdi is damaged, or the machine has too little memory."),
     WORDS("Read the code on the machine's screen; validate the boot image's content and start the machine again.")},
    {"TFTP_STALLED_AT_BLOCK_SIZE", WORDS("Blocks of {blksize} bytes do not get through"),
     WORDS("The machine agreed to blocks of {blksize} bytes, and then not one of them arrived: {file} stood still."),
     WORDS("A part of the path to the machine (a VPN, a tunnel, a switch) takes smaller packets only and drops larger "
           "ones."),
     WORDS("Set tftp.max-block-size to {suggested}, or mend the path's MTU.")},
    {"TFTP_CLIENT_ERROR", WORDS("The machine broke off the download"),
     WORDS("The machine broke off {file} after block {block} of {lastBlock} and said: \"{errorText}\" (error "
           "{errorCode})."),
     WORDS("Its firmware has no room for the file, does not like an option, or somebody pressed a key."),
     WORDS("Read the machine's own words; try a smaller boot program or newer firmware.")},
    {"TFTP_NEVER_ACKNOWLEDGED", WORDS("Downloads do not reach it"),
     WORDS("The machine asked for {file} by TFTP, and never acknowledged an answer."),
     WORDS("A firewall between this server and the machine drops UDP from high ports, or only lets port 69 through."),
     WORDS("Let UDP pass from this server to the machine's network, whatever the port.")},
    {"CONTENT_UNREADABLE", WORDS("Content cannot be read"), WORDS("The file {file} cannot be read on this server."),
     WORDS("The content folder was changed, or its disk fails."),
     WORDS("Validate the boot image's content, and update it from its source.")},
    {"PAYLOAD_BROKEN", WORDS("Broken off in the boot image"),
     WORDS("The download of the boot image began and never came to its end. It does not count as run."),
     WORDS("The machine lost power or its link, or was started anew in the middle."),
     WORDS("Start the machine again: it gets the same deployment once more.")},
    {"BOOT_FILE_NOT_FOUND", WORDS("Asked for a file that is not here"),
     WORDS("The machine asked for {file}, which its boot does not have."),
     WORDS("A boot program looks for a second part by name, or the firmware remembers a name of an earlier boot."),
     WORDS("Add the file to the boot image, or deploy a program that needs none.")},
    {"TFTP_STALLED", WORDS("The download stood still"),
     WORDS("The download of {file} stood still after block {block} of {lastBlock}."),
     WORDS("The machine lost power or its link, or the path loses packets."),
     WORDS("Look at the machine and at its cable, and start it again.")},
    {"SIZE_PROBE_ONLY", WORDS("Asked for the size only"),
     WORDS("The machine asked how large {file} is ({size} bytes), and never fetched it."),
     WORDS("The file is too large for its memory, or our answer about the size did not get back."),
     WORDS("Check the firewall for UDP from high ports, and the size of the boot program.")},
    {"LOADER_LOOP", WORDS("Runs in a circle"),
     WORDS("The machine fetched the same loader {file} {times} times and got no further."),
     WORDS("The loader crashes or restarts the machine, or another DHCP server answers the loader and hands the loader "
           "out again."),
     WORDS("Look for another PXE or DHCP server with a boot file, and try other firmware settings (Secure Boot off).")},
    {"CONFIGURATION_NOT_FETCHED:asked", WORDS("The loader cannot reach its script"),
     WORDS("The loader {file} started, asked, and was told where its script is; it never fetched it."),
     WORDS("The machine cannot reach the HTTP port of this server (TCP 8069), or another DHCP server's answer won."),
     WORDS("Let TCP pass to the boot port, and look for another server with a boot file.")},
    {"CONFIGURATION_NOT_FETCHED", WORDS("The loader never got its script"),
     WORDS("The loader {file} arrived, but never fetched its script."),
     WORDS("The loader did not start (Secure Boot refuses it, no driver for the card), got no address, or cannot reach "
           "the HTTP port of this server."),
     WORDS("Look at the machine's screen; switch Secure Boot off, and let TCP pass to the boot port (8069).")},
    {"OFFER_NOT_TAKEN", WORDS("Another server booted it"),
     WORDS("The machine took the offer of {server} and fetched nothing from here."),
     WORDS(
         "{server} hands out a boot file too, or answers faster: another PXE server, or a DHCP server with options 66 "
         "and 67."),
     WORDS("Remove the boot options from {server}, or let only one of the two answer this machine.")},
    {"NOT_ASKED_4011:certain", WORDS("Port 4011 is blocked"),
     WORDS("The machine took its address and our offer, could not ask on UDP port 4011 what to boot, and went on."),
     WORDS("A firewall, or another program on this server, keeps UDP 4011 from the engine."),
     WORDS("Let UDP 4011 pass to this server.")},
    {"NOT_ASKED_4011", WORDS("Never asked on port 4011"),
     WORDS(
         "The machine took its address from {server}, and then never asked this server on UDP port 4011 what to boot."),
     WORDS("A firewall drops UDP 4011 between the machine and this server; or {server} also hands out a boot file, and "
           "the machine took that."),
     WORDS("Let UDP 4011 pass to this server, and look at the boot options of {server}.")},
    {"BOOT_FILE_NOT_ASKED", WORDS("Never asked for its boot file"),
     WORDS("The machine was told its boot file, {file}, and never asked for it."),
     WORDS("A firewall drops its requests: UDP 69 for TFTP, TCP 8069 for HTTP."),
     WORDS("Let these ports pass to this server.")},
    {"OFFER_IGNORED", WORDS("Takes no offer"),
     WORDS("The machine asked {attempts} times, was offered a boot each time, and took no offer."),
     WORDS("No DHCP server gives it an address (in mode proxy one must), our offers do not get back to it (DHCP "
           "snooping, a relay that does not know this server), or its firmware does not take an offer beside another."),
     WORDS("Check that a DHCP server answers on its network; trust this server's switch port; for such firmware use "
           "mode server.")},
    {"FELL_BACK_TO_DISK", WORDS("Went on without the network"),
     WORDS("The machine was offered a boot, and never came back."),
     WORDS("Somebody chose another boot device, or it gave up at once."),
     WORDS("Start the machine again and watch its screen.")},
    {"STARTED_AGAIN", WORDS("Started again"),
     WORDS("This boot ended because the machine asked anew, or because what it gets was changed; the next one replaced "
           "it.")},
    {"WENT_SILENT", WORDS("Nothing more was heard"),
     WORDS("The machine fetched {file}, and then nothing more was heard of it."),
     WORDS("It was switched off, or what it started failed without a word."),
     WORDS("Look at the machine's screen, and start it again.")},
    {"LATE_LINK", WORDS("Its link came up late"),
     WORDS("The first request that arrived was sent {secs} seconds after the machine began to ask: earlier ones were "
           "lost."),
     WORDS("The switch holds the port back after the link comes up (spanning tree, 802.1X, power saving); or the "
           "engine was "
           "not running yet."),
     WORDS("Switch the port to an edge port (PortFast).")},
    {"DUPLICATE_RELAYS", WORDS("Came by two paths"),
     WORDS("The same request came by two paths: through {relay} and through {other}."),
     WORDS("Two relays forward this network, or a relay and this server both hear it."),
     WORDS("Usually harmless. Let one relay forward to this server.")},
    {"DOWNLOADING", WORDS("Downloading"), WORDS("The machine is loading {file}.")},
    {"ASKING", WORDS("Asking"), WORDS("The machine asked and was answered; it has not fetched anything yet.")},
    {"UNDECIDED", WORDS("Nothing to tell yet"), WORDS("What was seen of this boot does not say more.")},
};

#undef WORDS

/// Names of files come with the session's folder, which tells a person nothing.
QString shown(const QString &word, const QString &value)
{
    if (word == u"file")
        return displayText(value.section(u'/', -1));
    return displayText(value);
}

QString filled(const char *text, const QHash<QString, QString> &arguments)
{
    if (!*text)
        return {};
    QString out;
    const QString pattern = QCoreApplication::translate("VerdictTexts", text);
    qsizetype from = 0;
    // In one pass: what an argument holds is never looked at again.
    for (qsizetype open = pattern.indexOf(u'{'); open >= 0; open = pattern.indexOf(u'{', from)) {
        const qsizetype close = pattern.indexOf(u'}', open);
        if (close < 0)
            break;
        out += QStringView(pattern).sliced(from, open - from);
        const QString word = pattern.sliced(open + 1, close - open - 1);
        const QString value = arguments.value(word);
        out += value.isEmpty() ? QCoreApplication::translate("VerdictTexts", "(not known)") : shown(word, value);
        from = close + 1;
    }
    return out + pattern.sliced(from);
}

const Row *rowOf(const QString &id)
{
    for (const Row &row : Rows) {
        if (id == QLatin1StringView(row.id))
            return &row;
    }
    return nullptr;
}

VerdictText silence(const session::BootSession &session)
{
    const policy::Decision &decision = session.decision;
    const ReasonText reason = reasonText(decision.reason);
    VerdictText text{reason.sentence, reason.explanation, {}, reason.remedy};
    if (decision.reason != policy::Reason::NoUsableDeployment || decision.candidates.isEmpty())
        return text;
    const policy::Candidate first = policy::byNearness(decision).first();
    const ReasonText rejected = rejectionText(first.rejection);
    const QString id = displayText(first.deployment.value);
    text.title = QCoreApplication::translate("VerdictTexts", "%1 (%2)").arg(rejected.sentence, id);
    text.sentence = ruledOutText(first);
    text.nextStep = rejected.remedy;
    return text;
}

} // namespace

VerdictText verdictText(const session::Verdict &verdict, const session::BootSession &session)
{
    if (verdict.id.startsWith(u"SILENT_"))
        return silence(session);
    const Row *row = rowOf(verdict.id + u':' + verdict.arguments.value(u"variant"_s));
    if (!row)
        row = rowOf(verdict.id);
    if (!row)
        return {displayText(verdict.id), displayText(verdict.id), {}, {}};
    return {filled(row->title, verdict.arguments), filled(row->sentence, verdict.arguments),
            filled(row->cause, verdict.arguments), filled(row->nextStep, verdict.arguments)};
}

QString verdictParagraph(const session::Verdict &verdict, const session::BootSession &session)
{
    const VerdictText text = verdictText(verdict, session);
    QStringList parts{text.sentence, text.cause, text.nextStep};
    parts.removeAll(QString());
    return parts.join(u' ');
}

QStringList sideTexts(const session::Verdict &verdict, const session::BootSession &session)
{
    QStringList texts;
    for (const session::Verdict::Side &found : verdict.also) {
        session::Verdict side;
        side.id = found.id;
        side.arguments = found.arguments;
        texts += verdictText(side, session).sentence;
    }
    return texts;
}

Tone verdictTone(session::Severity severity)
{
    switch (severity) {
    case session::Severity::Good:
        return Tone::Good;
    case session::Severity::Progress:
        return Tone::Active;
    case session::Severity::Note:
        return Tone::Muted;
    case session::Severity::Warning:
        return Tone::Warning;
    case session::Severity::Failure:
        break;
    }
    return Tone::Bad;
}

QString verdictIcon(session::Severity severity)
{
    switch (severity) {
    case session::Severity::Good:
        return u"state-done"_s;
    case session::Severity::Progress:
        return u"state-live"_s;
    case session::Severity::Note:
    case session::Severity::Warning:
        return u"state-silent"_s;
    case session::Severity::Failure:
        break;
    }
    return u"state-failed"_s;
}

} // namespace slipway::models
