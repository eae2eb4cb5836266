// SPDX-License-Identifier: GPL-3.0-or-later
// The words for every verdict, marked for translation in the context "VerdictTexts": a table, for verdict_text.cpp
// alone.
#pragma once
#include <QObject>

namespace slipway::models::words {

/// `{word}` stands for an argument of the verdict.
struct Row
{
    const char *id; ///< with ":variant" before the plain one
    const char *title;
    const char *sentence;
    const char *cause = "";
    const char *nextStep = "";
};

inline constexpr Row Rows[]{
    {"STOPPED:paused", QT_TRANSLATE_NOOP("VerdictTexts", "Stopped: the responder was paused"),
     QT_TRANSLATE_NOOP("VerdictTexts", "The boot was stopped while it ran, because the PXE responder was paused."),
     QT_TRANSLATE_NOOP("VerdictTexts", "Somebody turned \"Respond to PXE requests\" off."),
     QT_TRANSLATE_NOOP("VerdictTexts", "Turn it on, and start the machine again.")},
    {"STOPPED:excluded", QT_TRANSLATE_NOOP("VerdictTexts", "Stopped: excluded"),
     QT_TRANSLATE_NOOP("VerdictTexts",
                       "The boot was stopped while it ran, because its MAC address was put on the exclusion list."),
     QT_TRANSLATE_NOOP("VerdictTexts", "Somebody excluded the machine."),
     QT_TRANSLATE_NOOP("VerdictTexts", "Remove the exclusion if it should boot, and start it again.")},
    {"STOPPED:removed", QT_TRANSLATE_NOOP("VerdictTexts", "Stopped: device removed"),
     QT_TRANSLATE_NOOP("VerdictTexts", "The boot was stopped while it ran, because its device was removed from this "
                                       "site. What did not arrive does not count as run."),
     QT_TRANSLATE_NOOP("VerdictTexts", "Somebody deleted the device."),
     QT_TRANSLATE_NOOP("VerdictTexts", "Add the machine again if it should boot. Required deployments would run on it "
                                       "again.")},
    {"STOPPED:quarantined", QT_TRANSLATE_NOOP("VerdictTexts", "Stopped: quarantine"),
     QT_TRANSLATE_NOOP("VerdictTexts", "The boot was stopped while it ran, because its device was put into "
                                       "quarantine. What did not arrive does not count as run."),
     QT_TRANSLATE_NOOP("VerdictTexts", "Somebody put the device into quarantine."),
     QT_TRANSLATE_NOOP("VerdictTexts", "Release it if it should boot, and start it again.")},
    {"STOPPED:transfers", QT_TRANSLATE_NOOP("VerdictTexts", "Stopped: transfers ended"),
     QT_TRANSLATE_NOOP("VerdictTexts", "An administrator ended this boot's transfers while they ran. What did not "
                                       "arrive does not count as run."),
     QT_TRANSLATE_NOOP("VerdictTexts", "Somebody chose Stop Transfers."),
     QT_TRANSLATE_NOOP("VerdictTexts", "Start the machine again if it should boot. To keep it away, put it on the "
                                       "exclusion list.")},
    {"STOPPED", QT_TRANSLATE_NOOP("VerdictTexts", "Stopped here"),
     QT_TRANSLATE_NOOP("VerdictTexts", "The boot was stopped while it ran."),
     QT_TRANSLATE_NOOP("VerdictTexts", "The machine was excluded, or the PXE responder was paused."),
     QT_TRANSLATE_NOOP("VerdictTexts", "Undo that, and start the machine again.")},
    {"IPXE_ERROR", QT_TRANSLATE_NOOP("VerdictTexts", "iPXE could not start it"),
     QT_TRANSLATE_NOOP("VerdictTexts", "The loader iPXE gave up and reported: {message}."),
     QT_TRANSLATE_NOOP("VerdictTexts",
                       "A file of the boot image did not arrive, or iPXE cannot start it. The code's meaning is at "
                       "https://ipxe.org/{error}."),
     QT_TRANSLATE_NOOP(
         "VerdictTexts",
         "Look at the file that failed last, validate the boot image's content, and check that the machine reaches "
         "the HTTP port.")},
    {"STATUS_ERROR", QT_TRANSLATE_NOOP("VerdictTexts", "The machine reported an error"),
     QT_TRANSLATE_NOOP("VerdictTexts",
                       "The machine booted, and then reported an error in phase \"{phase}\": {message}."),
     QT_TRANSLATE_NOOP("VerdictTexts",
                       "The operating system or the task sequence failed; the network boot itself worked."),
     QT_TRANSLATE_NOOP("VerdictTexts",
                       "Look at the machine's own log. Clear the required deployment to run it again.")},
    {"BOOTED:unreported", QT_TRANSLATE_NOOP("VerdictTexts", "Booted"),
     QT_TRANSLATE_NOOP("VerdictTexts",
                       "The boot image arrived completely. What it did on the machine is not known: nothing of it has "
                       "reported.")},
    {"BOOTED", QT_TRANSLATE_NOOP("VerdictTexts", "Booted"),
     QT_TRANSLATE_NOOP("VerdictTexts", "The boot image arrived completely, and the machine started it.")},
    {"PAYLOAD_REFUSED", QT_TRANSLATE_NOOP("VerdictTexts", "Boot image refused"),
     QT_TRANSLATE_NOOP("VerdictTexts", "The boot image {file} was asked for and not handed out."),
     QT_TRANSLATE_NOOP(
         "VerdictTexts",
         "Its start could not be recorded within 3 seconds, or another engine already gave it to this machine: it is "
         "never given out twice."),
     QT_TRANSLATE_NOOP("VerdictTexts",
                       "Check the disk of this server for space and speed, then start the machine again.")},
    {"LOADER_MISSING", QT_TRANSLATE_NOOP("VerdictTexts", "Boot loader not installed"),
     QT_TRANSLATE_NOOP("VerdictTexts", "The boot needs the loader {file}, which is not installed on this server."),
     QT_TRANSLATE_NOOP("VerdictTexts", "The package {package} that brings it is missing."),
     QT_TRANSLATE_NOOP("VerdictTexts", "Install it (apt install {package}) and start the engine again.")},
    {"IMAGE_NOT_SERVABLE:variable", QT_TRANSLATE_NOOP("VerdictTexts", "A variable does not fit the command line"),
     QT_TRANSLATE_NOOP("VerdictTexts", "The boot was decided, but its command line cannot be made: {detail}"),
     QT_TRANSLATE_NOOP(
         "VerdictTexts",
         "A kernel's command line has a limited length and no way to escape quotation marks, so not every "
         "value can stand in it."),
     QT_TRANSLATE_NOOP("VerdictTexts",
                       "Change the variable of the device or collection, or the boot image's command line.")},
    {"IMAGE_NOT_SERVABLE", QT_TRANSLATE_NOOP("VerdictTexts", "Boot image cannot be served"),
     QT_TRANSLATE_NOOP("VerdictTexts", "The boot was decided, but {detail}."),
     QT_TRANSLATE_NOOP("VerdictTexts", "The boot image changed or lost its content after it was deployed."),
     QT_TRANSLATE_NOOP("VerdictTexts", "Validate the boot image's content, and update it from its source.")},
    {"NOT_OFFERED", QT_TRANSLATE_NOOP("VerdictTexts", "No offer could be made"),
     QT_TRANSLATE_NOOP("VerdictTexts", "The machine should boot, but got no offer: {why}."),
     QT_TRANSLATE_NOOP(
         "VerdictTexts",
         "In mode server the address range of its network is used up, or offers are off for this kind of machine."),
     QT_TRANSLATE_NOOP("VerdictTexts", "Widen dhcp.range, or shorten the lease time.")},
    {"F12_NOT_PRESSED", QT_TRANSLATE_NOOP("VerdictTexts", "F12 was not pressed"),
     QT_TRANSLATE_NOOP("VerdictTexts",
                       "The machine waited for F12, nobody pressed it, and it went to its next boot device."),
     QT_TRANSLATE_NOOP("VerdictTexts",
                       "The deployment is available, not required: whoever sits at the machine decides."),
     QT_TRANSLATE_NOOP("VerdictTexts",
                       "Start the machine again and press F12, raise prompt.timeout, or deploy it as required.")},
    {"F12_NOT_PRESSED:firmware", QT_TRANSLATE_NOOP("VerdictTexts", "Nothing was chosen from the menu"),
     QT_TRANSLATE_NOOP("VerdictTexts",
                       "The machine was offered this boot in its firmware's own menu, and nobody chose it."),
     QT_TRANSLATE_NOOP(
         "VerdictTexts",
         "No program that asks for F12 exists for this kind of machine, so its firmware asks: for F8, for a few "
         "seconds."),
     QT_TRANSLATE_NOOP("VerdictTexts",
                       "Start the machine again, press F8 and choose the deployment, or deploy it as required.")},
    {"WAITING_FOR_F12:firmware", QT_TRANSLATE_NOOP("VerdictTexts", "Shows its boot menu"),
     QT_TRANSLATE_NOOP("VerdictTexts",
                       "The machine shows its firmware's boot menu; this deployment is one of its entries.")},
    {"WAITING_FOR_F12", QT_TRANSLATE_NOOP("VerdictTexts", "Waits for F12"),
     QT_TRANSLATE_NOOP("VerdictTexts", "The machine shows its prompt and waits for F12.")},
    {"ENGINE_DIED:stopped", QT_TRANSLATE_NOOP("VerdictTexts", "The engine was stopped while it booted"),
     QT_TRANSLATE_NOOP("VerdictTexts", "The engine that served this boot was stopped before the boot was over."),
     QT_TRANSLATE_NOOP("VerdictTexts", "Somebody stopped or restarted it."),
     QT_TRANSLATE_NOOP("VerdictTexts", "Start the machine again.")},
    {"ENGINE_DIED", QT_TRANSLATE_NOOP("VerdictTexts", "The engine went while it booted"),
     QT_TRANSLATE_NOOP("VerdictTexts", "The engine that served this boot ended before the boot did."),
     QT_TRANSLATE_NOOP("VerdictTexts", "It was stopped, it crashed, or this computer went down."),
     QT_TRANSLATE_NOOP(
         "VerdictTexts",
         "Start the machine again. If nobody stopped the engine, look at its log (journalctl -u slipwayd).")},
    {"BOOT_FILE_MISSING:bios", QT_TRANSLATE_NOOP("VerdictTexts", "The boot image has no {file}"),
     QT_TRANSLATE_NOOP("VerdictTexts",
                       "The machine should boot {image}, which has no {file}: {need} machines cannot start it."),
     QT_TRANSLATE_NOOP(
         "VerdictTexts",
         "Not every WIM brings the programs for BIOS. Newer ones of Windows PE leave them out, and those for 64 bits "
         "often do."),
     QT_TRANSLATE_NOOP("VerdictTexts",
                       "Supply {file} from a Windows ISO or an older boot.wim, or deploy a boot image that has it.")},
    {"BOOT_FILE_MISSING", QT_TRANSLATE_NOOP("VerdictTexts", "The boot image has no {file}"),
     QT_TRANSLATE_NOOP("VerdictTexts",
                       "The machine should boot {image}, which has no {file}: {need} machines cannot start it."),
     QT_TRANSLATE_NOOP("VerdictTexts", "The WIM does not bring this file."),
     QT_TRANSLATE_NOOP("VerdictTexts", "Supply {file} from a Windows ISO or from the folder of the Windows ADK.")},
    {"RAMDISK_BLOCKS_LOST:fragments", QT_TRANSLATE_NOOP("VerdictTexts", "Blocks of {blksize} bytes get lost"),
     QT_TRANSLATE_NOOP(
         "VerdictTexts",
         "The download of {file} by blocks of {blksize} bytes lost so many of them that it came to no end."),
     QT_TRANSLATE_NOOP(
         "VerdictTexts",
         "A block of this size travels in fragments, and each of them must arrive: the path, the switch or the "
         "machine's firmware loses some."),
     QT_TRANSLATE_NOOP("VerdictTexts", "Lower the block size of the RAM disk to {suggested} for this machine.")},
    {"RAMDISK_BLOCKS_LOST", QT_TRANSLATE_NOOP("VerdictTexts", "The RAM disk's blocks of {blksize} bytes do not arrive"),
     QT_TRANSLATE_NOOP(
         "VerdictTexts",
         "Windows PE asked for {file} by blocks of {blksize} bytes, as its boot configuration says, and not one of "
         "them arrived."),
     QT_TRANSLATE_NOOP(
         "VerdictTexts",
         "Such blocks travel in fragments where they do not fit a frame, and this machine's firmware, or the path to "
         "it, drops those."),
     QT_TRANSLATE_NOOP("VerdictTexts", "Lower the block size of the RAM disk to {suggested} for this machine.")},
    {"BCD_NOT_FETCHED:program", QT_TRANSLATE_NOOP("VerdictTexts", "{file} did not go on"),
     QT_TRANSLATE_NOOP("VerdictTexts",
                       "The boot program {file} arrived, and never asked for the boot manager bootmgr.exe."),
     QT_TRANSLATE_NOOP("VerdictTexts",
                       "It did not start, or another DHCP server's answer sends it elsewhere for its files."),
     QT_TRANSLATE_NOOP(
         "VerdictTexts",
         "Look at the machine's screen, and for another server with a boot file; then start the machine again.")},
    {"BCD_NOT_FETCHED:uefi", QT_TRANSLATE_NOOP("VerdictTexts", "The boot manager did not start"),
     QT_TRANSLATE_NOOP("VerdictTexts", "The boot manager {file} arrived, and never asked for its boot configuration."),
     QT_TRANSLATE_NOOP(
         "VerdictTexts",
         "Secure Boot refused it: the firmware does not know the authority that signed it (2011 or 2023), or revoked "
         "it. Or it did not start at all."),
     QT_TRANSLATE_NOOP(
         "VerdictTexts",
         "Look at the machine's screen, choose the other signature in the boot image's properties, and try again.")},
    {"BCD_NOT_FETCHED", QT_TRANSLATE_NOOP("VerdictTexts", "The boot manager did not go on"),
     QT_TRANSLATE_NOOP("VerdictTexts", "The boot manager {file} arrived, and never asked for its boot configuration."),
     QT_TRANSLATE_NOOP("VerdictTexts", "It did not start, or it looks for its files at another server."),
     QT_TRANSLATE_NOOP("VerdictTexts", "Look at the machine's screen, and validate the boot image's content.")},
    {"WIM_NOT_FETCHED:no-sdi", QT_TRANSLATE_NOOP("VerdictTexts", "Stopped after its boot configuration"),
     QT_TRANSLATE_NOOP(
         "VerdictTexts",
         "The boot manager read its boot configuration, and asked for nothing more: not for {file}, which comes next."),
     QT_TRANSLATE_NOOP(
         "VerdictTexts",
         "It shows an error with a code (0xc000000f, 0xc0000098) on the machine's screen, or waits there for a key."),
     QT_TRANSLATE_NOOP(
         "VerdictTexts",
         "Read the code on the machine's screen; validate the boot image's content and start the machine again.")},
    {"WIM_NOT_FETCHED", QT_TRANSLATE_NOOP("VerdictTexts", "Stopped before the boot image"),
     QT_TRANSLATE_NOOP("VerdictTexts",
                       "The boot manager fetched its boot configuration and boot.sdi, and never asked for {file}."),
     QT_TRANSLATE_NOOP(
         "VerdictTexts",
         "It shows an error on the machine's screen: boot.sdi is damaged, or the machine has too little memory."),
     QT_TRANSLATE_NOOP(
         "VerdictTexts",
         "Read the code on the machine's screen; validate the boot image's content and start the machine again.")},
    {"TFTP_STALLED_AT_BLOCK_SIZE", QT_TRANSLATE_NOOP("VerdictTexts", "Blocks of {blksize} bytes do not get through"),
     QT_TRANSLATE_NOOP(
         "VerdictTexts",
         "The machine agreed to blocks of {blksize} bytes, and then not one of them arrived: {file} stood still."),
     QT_TRANSLATE_NOOP(
         "VerdictTexts",
         "A part of the path to the machine (a VPN, a tunnel, a switch) takes smaller packets only and drops larger "
         "ones."),
     QT_TRANSLATE_NOOP("VerdictTexts", "Set tftp.max-block-size to {suggested}, or mend the path's MTU.")},
    {"TFTP_CLIENT_ERROR", QT_TRANSLATE_NOOP("VerdictTexts", "The machine broke off the download"),
     QT_TRANSLATE_NOOP(
         "VerdictTexts",
         "The machine broke off {file} after block {block} of {lastBlock} and said: \"{errorText}\" (error "
         "{errorCode})."),
     QT_TRANSLATE_NOOP("VerdictTexts",
                       "Its firmware has no room for the file, does not like an option, or somebody pressed a key."),
     QT_TRANSLATE_NOOP("VerdictTexts", "Read the machine's own words; try a smaller boot program or newer firmware.")},
    {"TFTP_NEVER_ACKNOWLEDGED", QT_TRANSLATE_NOOP("VerdictTexts", "Downloads do not reach it"),
     QT_TRANSLATE_NOOP("VerdictTexts", "The machine asked for {file} by TFTP, and never acknowledged an answer."),
     QT_TRANSLATE_NOOP(
         "VerdictTexts",
         "A firewall between this server and the machine drops UDP from high ports, or only lets port 69 through."),
     QT_TRANSLATE_NOOP("VerdictTexts", "Let UDP pass from this server to the machine's network, whatever the port.")},
    {"CONTENT_UNREADABLE", QT_TRANSLATE_NOOP("VerdictTexts", "Content cannot be read"),
     QT_TRANSLATE_NOOP("VerdictTexts", "The file {file} cannot be read on this server."),
     QT_TRANSLATE_NOOP("VerdictTexts", "The content folder was changed, or its disk fails."),
     QT_TRANSLATE_NOOP("VerdictTexts", "Validate the boot image's content, and update it from its source.")},
    {"PAYLOAD_BROKEN", QT_TRANSLATE_NOOP("VerdictTexts", "Broken off in the boot image"),
     QT_TRANSLATE_NOOP("VerdictTexts",
                       "The download of the boot image began and never came to its end. It does not count as run."),
     QT_TRANSLATE_NOOP("VerdictTexts", "The machine lost power or its link, or was started anew in the middle."),
     QT_TRANSLATE_NOOP("VerdictTexts", "Start the machine again: it gets the same deployment once more.")},
    {"BOOT_FILE_NOT_FOUND", QT_TRANSLATE_NOOP("VerdictTexts", "Asked for a file that is not here"),
     QT_TRANSLATE_NOOP("VerdictTexts", "The machine asked for {file}, which its boot does not have."),
     QT_TRANSLATE_NOOP(
         "VerdictTexts",
         "A boot program looks for a second part by name, or the firmware remembers a name of an earlier boot."),
     QT_TRANSLATE_NOOP("VerdictTexts", "Add the file to the boot image, or deploy a program that needs none.")},
    {"TFTP_STALLED", QT_TRANSLATE_NOOP("VerdictTexts", "The download stood still"),
     QT_TRANSLATE_NOOP("VerdictTexts", "The download of {file} stood still after block {block} of {lastBlock}."),
     QT_TRANSLATE_NOOP("VerdictTexts", "The machine lost power or its link, or the path loses packets."),
     QT_TRANSLATE_NOOP("VerdictTexts", "Look at the machine and at its cable, and start it again.")},
    {"SIZE_PROBE_ONLY", QT_TRANSLATE_NOOP("VerdictTexts", "Asked for the size only"),
     QT_TRANSLATE_NOOP("VerdictTexts", "The machine asked how large {file} is ({size} bytes), and never fetched it."),
     QT_TRANSLATE_NOOP("VerdictTexts",
                       "The file is too large for its memory, or our answer about the size did not get back."),
     QT_TRANSLATE_NOOP("VerdictTexts",
                       "Check the firewall for UDP from high ports, and the size of the boot program.")},
    {"LOADER_LOOP", QT_TRANSLATE_NOOP("VerdictTexts", "Runs in a circle"),
     QT_TRANSLATE_NOOP("VerdictTexts", "The machine fetched the same loader {file} {times} times and got no further."),
     QT_TRANSLATE_NOOP(
         "VerdictTexts",
         "The loader crashes or restarts the machine, or another DHCP server answers the loader and hands the loader "
         "out again."),
     QT_TRANSLATE_NOOP(
         "VerdictTexts",
         "Look for another PXE or DHCP server with a boot file, and try other firmware settings (Secure Boot off).")},
    {"CONFIGURATION_NOT_FETCHED:asked", QT_TRANSLATE_NOOP("VerdictTexts", "The loader cannot reach its script"),
     QT_TRANSLATE_NOOP("VerdictTexts",
                       "The loader {file} started, asked, and was told where its script is; it never fetched it."),
     QT_TRANSLATE_NOOP(
         "VerdictTexts",
         "The machine cannot reach the HTTP port of this server (TCP 8069), or another DHCP server's answer won."),
     QT_TRANSLATE_NOOP("VerdictTexts", "Let TCP pass to the boot port, and look for another server with a boot file.")},
    {"CONFIGURATION_NOT_FETCHED", QT_TRANSLATE_NOOP("VerdictTexts", "The loader never got its script"),
     QT_TRANSLATE_NOOP("VerdictTexts", "The loader {file} arrived, but never fetched its script."),
     QT_TRANSLATE_NOOP(
         "VerdictTexts",
         "The loader did not start (Secure Boot refuses it, no driver for the card), got no address, or cannot reach "
         "the HTTP port of this server."),
     QT_TRANSLATE_NOOP(
         "VerdictTexts",
         "Look at the machine's screen; switch Secure Boot off, and let TCP pass to the boot port (8069).")},
    {"OFFER_NOT_TAKEN", QT_TRANSLATE_NOOP("VerdictTexts", "Another server booted it"),
     QT_TRANSLATE_NOOP("VerdictTexts", "The machine took the offer of {server} and fetched nothing from here."),
     QT_TRANSLATE_NOOP(
         "VerdictTexts",
         "{server} hands out a boot file too, or answers faster: another PXE server, or a DHCP server with options 66 "
         "and 67."),
     QT_TRANSLATE_NOOP("VerdictTexts",
                       "Remove the boot options from {server}, or let only one of the two answer this machine.")},
    {"NOT_ASKED_4011:certain", QT_TRANSLATE_NOOP("VerdictTexts", "Port 4011 is blocked"),
     QT_TRANSLATE_NOOP(
         "VerdictTexts",
         "The machine took its address and our offer, could not ask on UDP port 4011 what to boot, and went on."),
     QT_TRANSLATE_NOOP("VerdictTexts",
                       "A firewall, or another program on this server, keeps UDP 4011 from the engine."),
     QT_TRANSLATE_NOOP("VerdictTexts", "Let UDP 4011 pass to this server.")},
    {"NOT_ASKED_4011", QT_TRANSLATE_NOOP("VerdictTexts", "Never asked on port 4011"),
     QT_TRANSLATE_NOOP(
         "VerdictTexts",
         "The machine took its address from {server}, and then never asked this server on UDP port 4011 what to boot."),
     QT_TRANSLATE_NOOP(
         "VerdictTexts",
         "A firewall drops UDP 4011 between the machine and this server; or {server} also hands out a boot file, and "
         "the machine took that."),
     QT_TRANSLATE_NOOP("VerdictTexts", "Let UDP 4011 pass to this server, and look at the boot options of {server}.")},
    {"BOOT_FILE_NOT_ASKED", QT_TRANSLATE_NOOP("VerdictTexts", "Never asked for its boot file"),
     QT_TRANSLATE_NOOP("VerdictTexts", "The machine was told its boot file, {file}, and never asked for it."),
     QT_TRANSLATE_NOOP("VerdictTexts", "A firewall drops its requests: UDP 69 for TFTP, TCP 8069 for HTTP."),
     QT_TRANSLATE_NOOP("VerdictTexts", "Let these ports pass to this server.")},
    {"OFFER_IGNORED", QT_TRANSLATE_NOOP("VerdictTexts", "Takes no offer"),
     QT_TRANSLATE_NOOP("VerdictTexts",
                       "The machine asked {attempts} times, was offered a boot each time, and took no offer."),
     QT_TRANSLATE_NOOP(
         "VerdictTexts",
         "No DHCP server gives it an address (in mode proxy one must), our offers do not get back to it (DHCP "
         "snooping, a relay that does not know this server), or its firmware does not take an offer beside another."),
     QT_TRANSLATE_NOOP(
         "VerdictTexts",
         "Check that a DHCP server answers on its network; trust this server's switch port; for such firmware use "
         "mode server.")},
    {"FELL_BACK_TO_DISK", QT_TRANSLATE_NOOP("VerdictTexts", "Went on without the network"),
     QT_TRANSLATE_NOOP("VerdictTexts", "The machine was offered a boot, and never came back."),
     QT_TRANSLATE_NOOP("VerdictTexts", "Somebody chose another boot device, or it gave up at once."),
     QT_TRANSLATE_NOOP("VerdictTexts", "Start the machine again and watch its screen.")},
    {"STARTED_AGAIN", QT_TRANSLATE_NOOP("VerdictTexts", "Started again"),
     QT_TRANSLATE_NOOP(
         "VerdictTexts",
         "This boot ended because the machine asked anew, or because what it gets was changed; the next one replaced "
         "it.")},
    {"WENT_SILENT", QT_TRANSLATE_NOOP("VerdictTexts", "Nothing more was heard"),
     QT_TRANSLATE_NOOP("VerdictTexts", "The machine fetched {file}, and then nothing more was heard of it."),
     QT_TRANSLATE_NOOP("VerdictTexts", "It was switched off, or what it started failed without a word."),
     QT_TRANSLATE_NOOP("VerdictTexts", "Look at the machine's screen, and start it again.")},
    {"LATE_LINK", QT_TRANSLATE_NOOP("VerdictTexts", "Its link came up late"),
     QT_TRANSLATE_NOOP(
         "VerdictTexts",
         "The first request that arrived was sent {secs} seconds after the machine began to ask: earlier ones were "
         "lost."),
     QT_TRANSLATE_NOOP(
         "VerdictTexts",
         "The switch holds the port back after the link comes up (spanning tree, 802.1X, power saving); or the "
         "engine was "
         "not running yet."),
     QT_TRANSLATE_NOOP("VerdictTexts", "Switch the port to an edge port (PortFast).")},
    {"DUPLICATE_RELAYS", QT_TRANSLATE_NOOP("VerdictTexts", "Came by two paths"),
     QT_TRANSLATE_NOOP("VerdictTexts", "The same request came by two paths: through {relay} and through {other}."),
     QT_TRANSLATE_NOOP("VerdictTexts", "Two relays forward this network, or a relay and this server both hear it."),
     QT_TRANSLATE_NOOP("VerdictTexts", "Usually harmless. Let one relay forward to this server.")},
    {"DOWNLOADING", QT_TRANSLATE_NOOP("VerdictTexts", "Downloading"),
     QT_TRANSLATE_NOOP("VerdictTexts", "The machine is loading {file}.")},
    {"ASKING", QT_TRANSLATE_NOOP("VerdictTexts", "Asking"),
     QT_TRANSLATE_NOOP("VerdictTexts", "The machine asked and was answered; it has not fetched anything yet.")},
    {"UNDECIDED", QT_TRANSLATE_NOOP("VerdictTexts", "Nothing to tell yet"),
     QT_TRANSLATE_NOOP("VerdictTexts", "What was seen of this boot does not say more.")},
};

} // namespace slipway::models::words
