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

// Where UEFI and the older ROMs use one number for two things, both are said.
constexpr Row Pxe[]{
    {"PXE-E05",
     QT_TRANSLATE_NOOP(
         "FirmwareCodes",
         "UEFI: the boot file does not fit into the memory set aside for it. Older ROMs: the card's EEPROM is "
         "damaged."),
     QT_TRANSLATE_NOOP("FirmwareCodes",
                       "The boot file is larger than the size that the server told, or than the firmware can hold."),
     QT_TRANSLATE_NOOP("FirmwareCodes", "Deploy a smaller boot program, and look for a newer firmware.")},
    {"PXE-E07",
     QT_TRANSLATE_NOOP("FirmwareCodes",
                       "UEFI: the network card reports an error. Older ROMs: the BIOS lacks PCI services."),
     QT_TRANSLATE_NOOP("FirmwareCodes", "The card or its driver in the firmware does not work."),
     QT_TRANSLATE_NOOP("FirmwareCodes", "Update the firmware, try another port or card.")},
    {"PXE-E09",
     QT_TRANSLATE_NOOP("FirmwareCodes",
                       "UEFI: there is not enough memory. Older ROMs: the card's driver could not be loaded."),
     QT_TRANSLATE_NOOP("FirmwareCodes", "The boot file is too large for the firmware, or the card's ROM is damaged."),
     QT_TRANSLATE_NOOP("FirmwareCodes", "Deploy a smaller boot program; update the firmware.")},
    {"PXE-E12", QT_TRANSLATE_NOOP("FirmwareCodes", "The network card sees no link."),
     QT_TRANSLATE_NOOP("FirmwareCodes", "The cable is out, or the switch port is down."),
     QT_TRANSLATE_NOOP("FirmwareCodes", "Check cable and switch port; some ports take long to come up.")},
    {"PXE-E16", QT_TRANSLATE_NOOP("FirmwareCodes", "No valid offer was received."),
     QT_TRANSLATE_NOOP(
         "FirmwareCodes",
         "Nobody answered this machine about booting, the answer did not get back, or UDP port 4011 is blocked."),
     QT_TRANSLATE_NOOP(
         "FirmwareCodes",
         "Look for the machine under Live Boots: listed, its verdict says why; not listed, its requests do not arrive "
         "here (relay, VLAN, firewall).")},
    {"PXE-E18", QT_TRANSLATE_NOOP("FirmwareCodes", "The server did not answer in time."),
     QT_TRANSLATE_NOOP(
         "FirmwareCodes",
         "The download began and its packets do not come through: a firewall, or blocks larger than the path takes."),
     QT_TRANSLATE_NOOP("FirmwareCodes",
                       "Look at the session's verdict; let UDP pass both ways, or lower tftp.max-block-size.")},
    {"PXE-E21", QT_TRANSLATE_NOOP("FirmwareCodes", "The network boot was cancelled."),
     QT_TRANSLATE_NOOP("FirmwareCodes", "Somebody pressed a key, or chose local boot."),
     QT_TRANSLATE_NOOP("FirmwareCodes", "Start the machine again if it should boot from the network.")},
    {"PXE-E22", QT_TRANSLATE_NOOP("FirmwareCodes", "The machine got an ICMP error."),
     QT_TRANSLATE_NOOP("FirmwareCodes", "The server or a router said that the address or the port cannot be reached."),
     QT_TRANSLATE_NOOP("FirmwareCodes",
                       "Check that the engine runs and serves TFTP, and that no firewall rejects it.")},
    {"PXE-E23", QT_TRANSLATE_NOOP("FirmwareCodes", "The server answered with a TFTP error."),
     QT_TRANSLATE_NOOP("FirmwareCodes", "The file is not there, was refused, or the session is over."),
     QT_TRANSLATE_NOOP("FirmwareCodes", "Look at the session's verdict for the name that was asked for.")},
    {"PXE-E32", QT_TRANSLATE_NOOP("FirmwareCodes", "Opening the TFTP download timed out."),
     QT_TRANSLATE_NOOP("FirmwareCodes",
                       "The request did not reach the server's UDP port 69, or the answer did not get back."),
     QT_TRANSLATE_NOOP("FirmwareCodes", "Let UDP 69 pass to the server, and UDP from its high ports back.")},
    {"PXE-E35", QT_TRANSLATE_NOOP("FirmwareCodes", "Reading by TFTP timed out."),
     QT_TRANSLATE_NOOP("FirmwareCodes", "The download began, and then packets were lost."),
     QT_TRANSLATE_NOOP("FirmwareCodes", "Lower tftp.max-block-size, and look for a bad cable or an overloaded link.")},
    {"PXE-E36", QT_TRANSLATE_NOOP("FirmwareCodes", "The server sent a TFTP error."),
     QT_TRANSLATE_NOOP("FirmwareCodes", "The file was refused, or is not there."),
     QT_TRANSLATE_NOOP("FirmwareCodes", "Look at the session's verdict.")},
    {"PXE-E3B", QT_TRANSLATE_NOOP("FirmwareCodes", "The TFTP server does not have the file."),
     QT_TRANSLATE_NOOP("FirmwareCodes",
                       "Another server's boot options name a file that is not here, or the boot image changed."),
     QT_TRANSLATE_NOOP("FirmwareCodes", "Look at the session's verdict, and at options 66 and 67 of the DHCP server.")},
    {"PXE-E3F", QT_TRANSLATE_NOOP("FirmwareCodes", "A TFTP packet had an invalid size."),
     QT_TRANSLATE_NOOP("FirmwareCodes", "The server's blocks are larger than the firmware can take."),
     QT_TRANSLATE_NOOP("FirmwareCodes", "Lower tftp.max-block-size.")},
    {"PXE-E51", QT_TRANSLATE_NOOP("FirmwareCodes", "No DHCP or proxy offer was received."),
     QT_TRANSLATE_NOOP("FirmwareCodes", "No DHCP server answers on this network, or the link came up too late."),
     QT_TRANSLATE_NOOP("FirmwareCodes",
                       "Check the DHCP server and the relay; make the switch port an edge port (PortFast).")},
    {"PXE-E52", QT_TRANSLATE_NOOP("FirmwareCodes", "Boot offers came, but no address."),
     QT_TRANSLATE_NOOP("FirmwareCodes", "This server answers beside a DHCP server, and that one does not answer."),
     QT_TRANSLATE_NOOP("FirmwareCodes", "Check that the DHCP server has free addresses for this network.")},
    {"PXE-E53", QT_TRANSLATE_NOOP("FirmwareCodes", "An address came, but no name of a boot file."),
     QT_TRANSLATE_NOOP(
         "FirmwareCodes",
         "The DHCP server answered, and no boot server did: this machine is not to boot, or the request never got "
         "here."),
     QT_TRANSLATE_NOOP("FirmwareCodes",
                       "Look for the machine under Live Boots: its verdict says why it was not answered.")},
    {"PXE-E55", QT_TRANSLATE_NOOP("FirmwareCodes", "The boot server did not answer on port 4011."),
     QT_TRANSLATE_NOOP(
         "FirmwareCodes",
         "UDP port 4011 is blocked, or the DHCP server says \"PXEClient\" (option 60) and nothing listens there."),
     QT_TRANSLATE_NOOP("FirmwareCodes",
                       "Let UDP 4011 pass; take option 60 out of the DHCP server unless both run on one computer.")},
    {"PXE-E61", QT_TRANSLATE_NOOP("FirmwareCodes", "The network card sees no link."),
     QT_TRANSLATE_NOOP("FirmwareCodes", "The cable is out, or the link came up too late."),
     QT_TRANSLATE_NOOP("FirmwareCodes", "Check cable and switch port; make it an edge port (PortFast).")},
    {"PXE-E74", QT_TRANSLATE_NOOP("FirmwareCodes", "The boot menu of the offer is invalid."),
     QT_TRANSLATE_NOOP("FirmwareCodes", "Another server's option 43 is broken."),
     QT_TRANSLATE_NOOP("FirmwareCodes", "Look at option 43 of the DHCP server.")},
    {"PXE-E77", QT_TRANSLATE_NOOP("FirmwareCodes", "The list of boot servers is missing."),
     QT_TRANSLATE_NOOP("FirmwareCodes",
                       "A DHCP server sends a wrong option 43 (often meant for access points or telephones)."),
     QT_TRANSLATE_NOOP("FirmwareCodes", "Take option 43 out of the DHCP server's scope for these machines.")},
    {"PXE-E78", QT_TRANSLATE_NOOP("FirmwareCodes", "No boot server could be found."),
     QT_TRANSLATE_NOOP("FirmwareCodes", "The boot server of the list does not answer, or a firewall is in between."),
     QT_TRANSLATE_NOOP("FirmwareCodes", "Check that the engine runs, and that UDP 4011 passes.")},
    {"PXE-E79", QT_TRANSLATE_NOOP("FirmwareCodes", "The boot program is too large."),
     QT_TRANSLATE_NOOP("FirmwareCodes", "Older ROMs have room for some 500 KB."),
     QT_TRANSLATE_NOOP("FirmwareCodes", "Deploy the image through iPXE instead of as a single program.")},
    {"PXE-E99", QT_TRANSLATE_NOOP("FirmwareCodes", "UEFI: something else went wrong."),
     QT_TRANSLATE_NOOP(
         "FirmwareCodes",
         "The firmware does not say what; often a boot file for another architecture, or one that Secure Boot "
         "refuses."),
     QT_TRANSLATE_NOOP("FirmwareCodes", "Check the architecture of the boot image, and try without Secure Boot.")},
    {"PXE-M0F", QT_TRANSLATE_NOOP("FirmwareCodes", "The machine leaves its network boot ROM."),
     QT_TRANSLATE_NOOP("FirmwareCodes", "The boot was declined, or it gave up; the line before says why."),
     QT_TRANSLATE_NOOP("FirmwareCodes", "Read the code above it on the screen.")},
    {"PXE-T01", QT_TRANSLATE_NOOP("FirmwareCodes", "The server says: file not found."),
     QT_TRANSLATE_NOOP("FirmwareCodes", "As with PXE-E3B."),
     QT_TRANSLATE_NOOP("FirmwareCodes", "Look at the session's verdict for the name that was asked for.")},
};

/// An iPXE number begins with the kind of its error, two hexadecimal digits; more digits are a closer match.
constexpr Row Ipxe[]{
    {"2d03e1", QT_TRANSLATE_NOOP("FirmwareCodes", "iPXE: nothing to boot."),
     QT_TRANSLATE_NOOP("FirmwareCodes", "iPXE got an address and no script or file: nobody answered it about booting."),
     QT_TRANSLATE_NOOP("FirmwareCodes", "Look for the machine under Live Boots: its verdict says why.")},
    {"2d", QT_TRANSLATE_NOOP("FirmwareCodes", "iPXE: no such file."),
     QT_TRANSLATE_NOOP("FirmwareCodes", "The server does not have what was asked for."),
     QT_TRANSLATE_NOOP("FirmwareCodes", "Look at the session's verdict for the name.")},
    {"2e", QT_TRANSLATE_NOOP("FirmwareCodes", "iPXE: the file cannot be started."),
     QT_TRANSLATE_NOOP("FirmwareCodes", "It is for another architecture or firmware, or no boot program at all."),
     QT_TRANSLATE_NOOP("FirmwareCodes", "Check the boot image's architecture, and whether it is for BIOS or UEFI.")},
    {"4c", QT_TRANSLATE_NOOP("FirmwareCodes", "iPXE: connection timed out."),
     QT_TRANSLATE_NOOP("FirmwareCodes", "The server's port cannot be reached from the machine, or packets are lost."),
     QT_TRANSLATE_NOOP("FirmwareCodes", "Let TCP to the boot port (8069), UDP 69 and 4011 pass.")},
    {"02", QT_TRANSLATE_NOOP("FirmwareCodes", "iPXE: permission denied."),
     QT_TRANSLATE_NOOP("FirmwareCodes", "The server refused it, or Secure Boot does."),
     QT_TRANSLATE_NOOP("FirmwareCodes", "Look at the session's verdict, and try without Secure Boot.")},
};

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
