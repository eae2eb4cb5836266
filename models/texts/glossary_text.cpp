// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/texts/glossary_text.h"
#include <QCoreApplication>
#include <QHash>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::models {

namespace {

struct GlossaryTexts
{
    Q_DECLARE_TR_FUNCTIONS(GlossaryTexts)
};

QList<GlossaryTerm> bootTerms()
{
    return {
        {u"pxe"_s, GlossaryTexts::tr("PXE"),
         GlossaryTexts::tr("How a machine's firmware boots from the network: it asks by DHCP who has a boot program, "
                           "fetches it by TFTP and starts it.")},
        {u"proxy-dhcp"_s, GlossaryTexts::tr("ProxyDHCP"),
         GlossaryTexts::tr("Slipway answers only the questions about booting; another DHCP server gives out the "
                           "addresses.")},
        {u"boot-image"_s, GlossaryTexts::tr("Boot image"),
         GlossaryTexts::tr("What a machine gets over the network and starts: Windows PE in a WIM, a Linux kernel with "
                           "its initial RAM disk, or a single boot program.")},
        {u"wim"_s, GlossaryTexts::tr("WIM"),
         GlossaryTexts::tr(
             "Microsoft's file of one or more images of an installed Windows. boot.wim holds Windows PE.")},
        {u"windows-pe"_s, GlossaryTexts::tr("Windows PE"),
         GlossaryTexts::tr("A small Windows that runs from a RAM disk, from which the real one is installed.")},
        {u"secure-boot"_s, GlossaryTexts::tr("Secure Boot"),
         GlossaryTexts::tr(
             "UEFI firmware starts only programs that were signed by somebody it trusts. From the network "
             "nobody can see whether it is on.")},
        {u"smbios-guid"_s, GlossaryTexts::tr("SMBIOS GUID"),
         GlossaryTexts::tr("The number that a machine's maker gave to its main board. Unlike the MAC address it stays "
                           "when the network card changes.")},
        {u"architecture"_s, GlossaryTexts::tr("Architecture"),
         GlossaryTexts::tr("Which processor and firmware a machine says it has: x86, x64 or ARM64, BIOS or UEFI. The "
                           "boot image must fit it.")},
        {u"relay"_s, GlossaryTexts::tr("Relay agent"),
         GlossaryTexts::tr("A router or switch that carries the broadcasts of machines in other networks to the "
                           "server. Option 82 says from which port they came.")},
        {u"session"_s, GlossaryTexts::tr("Boot session"),
         GlossaryTexts::tr("One boot of one machine, from its first DHCP packet to its status report.")},
        {u"verdict"_s, GlossaryTexts::tr("Verdict"),
         GlossaryTexts::tr("What became of a boot session: what happened, the likely cause, and what to do.")},
    };
}

QList<GlossaryTerm> deploymentTerms()
{
    return {
        {u"task-sequence"_s, GlossaryTexts::tr("Task sequence"),
         GlossaryTexts::tr("What is to happen on a machine, and the boot image that it starts from.")},
        {u"variable"_s, GlossaryTexts::tr("Variable"),
         GlossaryTexts::tr("A name and a value of a device or a collection. A kernel's command line can use it, and the "
                           "started system can fetch it.")},
        {u"collection"_s, GlossaryTexts::tr("Collection"),
         GlossaryTexts::tr(
             "A group of devices that things are deployed to: direct members, and those that rules find.")},
        {u"limiting-collection"_s, GlossaryTexts::tr("Limiting collection"),
         GlossaryTexts::tr("A collection never holds a machine that its limiting collection does not hold.")},
        {u"deployment"_s, GlossaryTexts::tr("Deployment"),
         GlossaryTexts::tr("A task sequence given to a collection, as required or as available.")},
        {u"required"_s, GlossaryTexts::tr("Required"),
         GlossaryTexts::tr("Runs at the machine's next network boot without asking anybody, once. Clear Required PXE "
                           "Deployments lets it run again.")},
        {u"available"_s, GlossaryTexts::tr("Available"),
         GlossaryTexts::tr("Runs only if somebody at the machine asks for it: F12, or Enter in most UEFI firmware.")},
        {u"clear-required"_s, GlossaryTexts::tr("Clear Required PXE Deployments"),
         GlossaryTexts::tr("Forgets that a machine got its required deployments already, so that they run again at its "
                           "next network boot.")},
        {u"exclusion"_s, GlossaryTexts::tr("Exclusion"),
         GlossaryTexts::tr("A MAC address that is never answered, whatever is deployed to its machine.")},
        {u"unknown-computer"_s, GlossaryTexts::tr("Unknown computer"),
         GlossaryTexts::tr("A machine that boots from the network and is no device of this site.")},
        {u"duplicate-id"_s, GlossaryTexts::tr("Duplicate hardware identifier"),
         GlossaryTexts::tr("A MAC address or GUID that several machines share, such as that of a USB network adapter. "
                           "It is not used to recognise a machine.")},
        {u"maintenance-window"_s, GlossaryTexts::tr("Maintenance window"),
         GlossaryTexts::tr("When required deployments may start on the members of a collection. Outside of it they "
                           "start from their disk.")},
        {u"brake"_s, GlossaryTexts::tr("Brake"),
         GlossaryTexts::tr("Stops all required deployments once more of them start within a short time than were "
                           "expected, until somebody releases it.")},
        {u"quarantine"_s, GlossaryTexts::tr("Quarantine"),
         GlossaryTexts::tr(
             "A machine that got required deployments again and again gets no more of them until somebody "
             "releases it.")},
    };
}

QList<GlossaryTerm> transferTerms()
{
    return {
        {u"tftp"_s, GlossaryTexts::tr("TFTP"),
         GlossaryTexts::tr("The plain protocol by which firmware fetches files: a window of blocks, then an "
                           "acknowledgement.")},
        {u"block-size"_s, GlossaryTexts::tr("Block size"),
         GlossaryTexts::tr(
             "How many bytes travel in one TFTP packet. More is faster; above 1456 a packet is split into "
             "fragments, which some firmware cannot put together.")},
        {u"window-size"_s, GlossaryTexts::tr("Window size"),
         GlossaryTexts::tr("How many TFTP blocks are sent before the machine must acknowledge. More is faster, until "
                           "blocks get lost.")},
        {u"retransmission"_s, GlossaryTexts::tr("Retransmission"),
         GlossaryTexts::tr(
             "Blocks that were sent again because the machine did not acknowledge them. Many of them mean "
             "a bad line, or sizes that are too large.")},
        {u"back-off"_s, GlossaryTexts::tr("Back-off"),
         GlossaryTexts::tr(
             "After a transfer that did not arrive, a machine is asked to use smaller blocks and windows.")},
        {u"response-delay"_s, GlossaryTexts::tr("Response delay"),
         GlossaryTexts::tr("How long a machine must have asked before it is answered, so that another server can be "
                           "first.")},
    };
}

} // namespace

QList<GlossaryTerm> glossary()
{
    QList<GlossaryTerm> terms = bootTerms() + deploymentTerms() + transferTerms();
    std::sort(terms.begin(), terms.end(), [](const GlossaryTerm &a, const GlossaryTerm &b) {
        return QString::localeAwareCompare(a.term, b.term) < 0;
    });
    return terms;
}

QString termMeaning(const QString &key)
{
    for (const QList<GlossaryTerm> &terms : {bootTerms(), deploymentTerms(), transferTerms()}) {
        for (const GlossaryTerm &term : terms) {
            if (term.key == key)
                return term.meaning;
        }
    }
    return {};
}

QString columnMeaning(const QString &columnId)
{
    static const QHash<QString, QString> terms{
        {u"arch"_s, u"architecture"_s},
        {u"guid"_s, u"smbios-guid"_s},
        {u"limiting"_s, u"limiting-collection"_s},
        {u"image"_s, u"boot-image"_s},
        {u"collection"_s, u"collection"_s},
        {u"sequence"_s, u"task-sequence"_s},
        {u"deployment"_s, u"deployment"_s},
        {u"excluded"_s, u"exclusion"_s},
        {u"quarantine"_s, u"quarantine"_s},
        {u"block"_s, u"block-size"_s},
        {u"window"_s, u"window-size"_s},
        {u"again"_s, u"retransmission"_s},
        {u"switch"_s, u"relay"_s},
        {u"relay"_s, u"relay"_s},
        {u"verdict"_s, u"verdict"_s},
    };
    return termMeaning(terms.value(columnId));
}

} // namespace slipway::models
