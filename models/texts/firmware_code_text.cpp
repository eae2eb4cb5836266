// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/texts/firmware_code_text.h"
#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace slipway::models {

namespace {

struct Row
{
    const char *code;
    const char *meaning;
    const char *cause;
    const char *nextStep;
};

#define WORDS(text) QT_TRANSLATE_NOOP("FirmwareCodes", text)

// Where UEFI and the older ROMs use one number for two things, both are said.
constexpr Row Pxe[]{
    {"PXE-E05",
     WORDS("UEFI: the boot file does not fit into the memory set aside for it. Older ROMs: the card's EEPROM is "
           "damaged."),
     WORDS("The boot file is larger than the size that the server told, or than the firmware can hold."),
     WORDS("Deploy a smaller boot program, and look for a newer firmware.")},
    {"PXE-E07", WORDS("UEFI: the network card reports an error. Older ROMs: the BIOS lacks PCI services."),
     WORDS("The card or its driver in the firmware does not work."),
     WORDS("Update the firmware, try another port or card.")},
    {"PXE-E09", WORDS("UEFI: there is not enough memory. Older ROMs: the card's driver could not be loaded."),
     WORDS("The boot file is too large for the firmware, or the card's ROM is damaged."),
     WORDS("Deploy a smaller boot program; update the firmware.")},
    {"PXE-E12", WORDS("The network card sees no link."), WORDS("The cable is out, or the switch port is down."),
     WORDS("Check cable and switch port; some ports take long to come up.")},
    {"PXE-E16", WORDS("No valid offer was received."),
     WORDS("Nobody answered this machine about booting, the answer did not get back, or UDP port 4011 is blocked."),
     WORDS(
         "Look for the machine under Live Boots: listed, its verdict says why; not listed, its requests do not arrive "
         "here (relay, VLAN, firewall).")},
    {"PXE-E18", WORDS("The server did not answer in time."),
     WORDS("The download began and its packets do not come through: a firewall, or blocks larger than the path takes."),
     WORDS("Look at the session's verdict; let UDP pass both ways, or lower tftp.max-block-size.")},
    {"PXE-E21", WORDS("The network boot was cancelled."), WORDS("Somebody pressed a key, or chose local boot."),
     WORDS("Start the machine again if it should boot from the network.")},
    {"PXE-E22", WORDS("The machine got an ICMP error."),
     WORDS("The server or a router said that the address or the port cannot be reached."),
     WORDS("Check that the engine runs and serves TFTP, and that no firewall rejects it.")},
    {"PXE-E23", WORDS("The server answered with a TFTP error."),
     WORDS("The file is not there, was refused, or the session is over."),
     WORDS("Look at the session's verdict for the name that was asked for.")},
    {"PXE-E32", WORDS("Opening the TFTP download timed out."),
     WORDS("The request did not reach the server's UDP port 69, or the answer did not get back."),
     WORDS("Let UDP 69 pass to the server, and UDP from its high ports back.")},
    {"PXE-E35", WORDS("Reading by TFTP timed out."), WORDS("The download began, and then packets were lost."),
     WORDS("Lower tftp.max-block-size, and look for a bad cable or an overloaded link.")},
    {"PXE-E36", WORDS("The server sent a TFTP error."), WORDS("The file was refused, or is not there."),
     WORDS("Look at the session's verdict.")},
    {"PXE-E3B", WORDS("The TFTP server does not have the file."),
     WORDS("Another server's boot options name a file that is not here, or the boot image changed."),
     WORDS("Look at the session's verdict, and at options 66 and 67 of the DHCP server.")},
    {"PXE-E3F", WORDS("A TFTP packet had an invalid size."),
     WORDS("The server's blocks are larger than the firmware can take."), WORDS("Lower tftp.max-block-size.")},
    {"PXE-E51", WORDS("No DHCP or proxy offer was received."),
     WORDS("No DHCP server answers on this network, or the link came up too late."),
     WORDS("Check the DHCP server and the relay; make the switch port an edge port (PortFast).")},
    {"PXE-E52", WORDS("Boot offers came, but no address."),
     WORDS("This server answers beside a DHCP server, and that one does not answer."),
     WORDS("Check that the DHCP server has free addresses for this network.")},
    {"PXE-E53", WORDS("An address came, but no name of a boot file."),
     WORDS("The DHCP server answered, and no boot server did: this machine is not to boot, or the request never got "
           "here."),
     WORDS("Look for the machine under Live Boots: its verdict says why it was not answered.")},
    {"PXE-E55", WORDS("The boot server did not answer on port 4011."),
     WORDS("UDP port 4011 is blocked, or the DHCP server says \"PXEClient\" (option 60) and nothing listens there."),
     WORDS("Let UDP 4011 pass; take option 60 out of the DHCP server unless both run on one computer.")},
    {"PXE-E61", WORDS("The network card sees no link."), WORDS("The cable is out, or the link came up too late."),
     WORDS("Check cable and switch port; make it an edge port (PortFast).")},
    {"PXE-E74", WORDS("The boot menu of the offer is invalid."), WORDS("Another server's option 43 is broken."),
     WORDS("Look at option 43 of the DHCP server.")},
    {"PXE-E77", WORDS("The list of boot servers is missing."),
     WORDS("A DHCP server sends a wrong option 43 (often meant for access points or telephones)."),
     WORDS("Take option 43 out of the DHCP server's scope for these machines.")},
    {"PXE-E78", WORDS("No boot server could be found."),
     WORDS("The boot server of the list does not answer, or a firewall is in between."),
     WORDS("Check that the engine runs, and that UDP 4011 passes.")},
    {"PXE-E79", WORDS("The boot program is too large."), WORDS("Older ROMs have room for some 500 KB."),
     WORDS("Deploy the image through iPXE instead of as a single program.")},
    {"PXE-E99", WORDS("UEFI: something else went wrong."),
     WORDS("The firmware does not say what; often a boot file for another architecture, or one that Secure Boot "
           "refuses."),
     WORDS("Check the architecture of the boot image, and try without Secure Boot.")},
    {"PXE-M0F", WORDS("The machine leaves its network boot ROM."),
     WORDS("The boot was declined, or it gave up; the line before says why."),
     WORDS("Read the code above it on the screen.")},
    {"PXE-T01", WORDS("The server says: file not found."), WORDS("As with PXE-E3B."),
     WORDS("Look at the session's verdict for the name that was asked for.")},
};

/// An iPXE number begins with the kind of its error, two hexadecimal digits; more digits are a closer match.
constexpr Row Ipxe[]{
    {"2d03e1", WORDS("iPXE: nothing to boot."),
     WORDS("iPXE got an address and no script or file: nobody answered it about booting."),
     WORDS("Look for the machine under Live Boots: its verdict says why.")},
    {"2d", WORDS("iPXE: no such file."), WORDS("The server does not have what was asked for."),
     WORDS("Look at the session's verdict for the name.")},
    {"2e", WORDS("iPXE: the file cannot be started."),
     WORDS("It is for another architecture or firmware, or no boot program at all."),
     WORDS("Check the boot image's architecture, and whether it is for BIOS or UEFI.")},
    {"4c", WORDS("iPXE: connection timed out."),
     WORDS("The server's port cannot be reached from the machine, or packets are lost."),
     WORDS("Let TCP to the boot port (8069), UDP 69 and 4011 pass.")},
    {"02", WORDS("iPXE: permission denied."), WORDS("The server refused it, or Secure Boot does."),
     WORDS("Look at the session's verdict, and try without Secure Boot.")},
};

#undef WORDS

QString tr(const char *text)
{
    return QCoreApplication::translate("FirmwareCodes", text);
}

FirmwareCode words(const Row &row, const QString &code)
{
    return {code, tr(row.meaning), tr(row.cause), tr(row.nextStep)};
}

QString pageOf(const Row &row)
{
    return u"ipxe.org/%1\u2026\u2026"_s.arg(QLatin1StringView(row.code));
}

} // namespace

QList<FirmwareCode> firmwareCodes()
{
    QList<FirmwareCode> codes;
    for (const Row &row : Pxe)
        codes += words(row, QString::fromLatin1(row.code));
    for (const Row &row : Ipxe)
        codes += words(row, pageOf(row));
    return codes;
}

std::optional<FirmwareCode> firmwareCode(const QString &typed)
{
    for (const Row &row : Ipxe) {
        if (typed == pageOf(row))
            return words(row, typed);
    }
    static const QRegularExpression ipxe(u"(?:ipxe\\.org/|^\\s*(?:0x)?)([0-9a-f]{8})\\b"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    if (const auto match = ipxe.match(typed); match.hasMatch()) {
        const QString number = match.captured(1).toLower();
        for (const Row &row : Ipxe) {
            if (number.startsWith(QLatin1StringView(row.code)))
                return words(row, pageOf(row));
        }
        return std::nullopt;
    }
    static const QRegularExpression pxe(u"^\\s*(?:PXE[-\\s]*)?([EMT][0-9A-F]{2})\\b"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    const auto match = pxe.match(typed);
    if (!match.hasMatch())
        return std::nullopt;
    const QString code = u"PXE-"_s + match.captured(1).toUpper();
    for (const Row &row : Pxe) {
        if (code == QLatin1StringView(row.code))
            return words(row, code);
    }
    return std::nullopt;
}

} // namespace slipway::models
