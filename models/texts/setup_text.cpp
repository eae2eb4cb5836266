// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/texts/setup_text.h"
#include "models/texts/display_text.h"
#include "models/texts/error_text.h"
#include "models/texts/reason_text.h"
#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::models {

namespace {

struct SetupTexts
{
    Q_DECLARE_TR_FUNCTIONS(SetupTexts)
public:
    static QString warning(const net::Interface &interface);
    static QString rejected(const policy::Decision &decision);
    static QString failure(const engine::RehearsedMachine &machine, const engine::RehearsalStep &step);
    static QString given(const dhcp::OfferingServer &server);
};

/// A word of 255 letters wraps nowhere, and would push everything else out of sight.
constexpr qsizetype MostOfName = 48;

using Machine = engine::RehearsedMachine;
using Step = engine::RehearsalStep;

QString text(Ipv4 address)
{
    return QString::fromStdString(address.toString());
}

QString serverNames(const QList<dhcp::OfferingServer> &servers)
{
    QStringList names;
    for (const dhcp::OfferingServer &server : servers)
        names += text(server.server);
    names.removeDuplicates(); // two senders may call themselves the same
    return names.join(u", "_s);
}

QString SetupTexts::warning(const net::Interface &interface)
{
    if (interface.addresses.isEmpty())
        return tr("It has no IPv4 address: give it one, or machines cannot reach this computer through it.");
    if (interface.loopback)
        return tr("Only this computer itself is reached through it.");
    if (!interface.running)
        return tr("Nothing is connected to it: look at the cable and the switch.");
    if (interface.wireless)
        return tr("It is wireless. Firmware does not boot over Wi-Fi, and a boot of many machines would be slow.");
    if (interface.virtualDevice)
        return tr("It is made by software (a VPN, a container or a bridge): the machines of your network are hardly "
                  "behind it.");
    return {};
}

QString SetupTexts::given(const dhcp::OfferingServer &server)
{
    const QString offered = text(server.offered), mask = text(server.mask), router = text(server.router);
    if (server.mask.isNull() && server.router.isNull())
        return tr("offers addresses: %1").arg(offered);
    if (server.router.isNull())
        return tr("offers addresses: %1, mask %2").arg(offered, mask);
    if (server.mask.isNull())
        return tr("offers addresses: %1, router %2").arg(offered, router);
    return tr("offers addresses: %1, mask %2, router %3").arg(offered, mask, router);
}

/// The first thing that ruled out a deployment, which is what the administrator would mend.
QString SetupTexts::rejected(const policy::Decision &decision)
{
    for (const policy::Candidate &candidate : decision.candidates) {
        if (candidate.rejection != policy::Rejection::None)
            return rejectionText(candidate.rejection).sentence + u' ' + rejectionText(candidate.rejection).remedy;
    }
    return {};
}

QString SetupTexts::failure(const Machine &machine, const Step &step)
{
    const QString file = displayText(step.detail);
    if (step.failure == u"silent") {
        const ReasonText reason = reasonText(machine.decision.reason);
        const QString ruledOut = rejected(machine.decision);
        return ruledOut.isEmpty() ? reason.explanation + u' ' + reason.remedy : ruledOut;
    }
    if (step.failure == u"error" && step.error)
        return errorText(*step.error);
    if (step.failure == u"not-running")
        return tr("Nothing is serving here. Start serving in the console, or start slipwayd, and rehearse again.");
    if (step.failure == u"no-answer")
        return tr("The request was not answered, although it should have been. Another program may hold the port, or "
                  "a packet filter on this computer drops UDP 67, 69 or 4011. Look at the ports, then rehearse again.");
    if (step.failure == u"no-file")
        return tr("The answer names no boot file. Look at the boot image's files.");
    if (step.failure == u"refused")
        return tr("The file was refused: %1. Validate the boot image, and update it from its source.").arg(file);
    if (step.failure == u"stalled")
        return tr("The transfer of %1 stopped in the middle. Look at the events of this minute.").arg(file);
    return tr("%1 came, but not with the bytes that the site has on record. Validate the boot image, and update it "
              "from "
              "its source.")
        .arg(file);
}

} // namespace

QString interfaceText(const net::Interface &interface)
{
    QStringList parts;
    for (const net::InterfaceAddress &address : interface.addresses)
        parts += u"%1/%2"_s.arg(text(address.address)).arg(address.prefixLength);
    if (parts.isEmpty())
        parts += SetupTexts::tr("no IPv4 address");
    parts += interface.running ? SetupTexts::tr("connected") : SetupTexts::tr("not connected");
    if (interface.megabits > 0)
        parts += SetupTexts::tr("%1 Mbit/s").arg(QLocale().toString(interface.megabits));
    return parts.join(u"  ·  "_s);
}

QString interfaceWarning(const net::Interface &interface)
{
    return SetupTexts::warning(interface);
}

QString offeringServerText(const dhcp::OfferingServer &server)
{
    QStringList parts;
    if (server.own)
        parts += SetupTexts::tr("on this computer");
    if (server.gives)
        parts += SetupTexts::given(server);
    if (server.boots) {
        const QString where =
            server.bootServerName.isEmpty() ? text(server.bootServer) : displayText(server.bootServerName, MostOfName);
        parts += server.bootFile.isEmpty() ? SetupTexts::tr("boots machines (PXE), from %1").arg(where)
                                           : SetupTexts::tr("boots machines (PXE): %1 from %2")
                                                 .arg(displayText(server.bootFile, MostOfName), where);
    }
    if (parts.isEmpty())
        parts += SetupTexts::tr("offers neither addresses nor boot files");
    if (server.relayed)
        parts += SetupTexts::tr("through a relay");
    return parts.join(u"; "_s);
}

QString probeText(const engine::DhcpProbe &probe)
{
    const bool here = probe.judgement.mode == site::DhcpMode::SameHost;
    QList<dhcp::OfferingServer> giving;
    for (const dhcp::OfferingServer &server : probe.servers) {
        if (server.gives && (server.own || !here))
            giving += server;
    }
    switch (probe.judgement.mode) {
    case site::DhcpMode::Proxy:
        return SetupTexts::tr("A DHCP server answered (%1). Slipway works beside it: it adds the boot, and leaves "
                              "addresses to that server. Nothing has to be changed there.")
            .arg(serverNames(giving));
    case site::DhcpMode::SameHost:
        return SetupTexts::tr("The DHCP server runs on this computer (%1) and holds port 67. Slipway answers on 4011, "
                              "and that server must send option 60 with \"PXEClient\".")
            .arg(serverNames(giving));
    case site::DhcpMode::Server:
        break;
    }
    return SetupTexts::tr(
        "No DHCP server answered. If this network has none, Slipway can give the "
        "addresses itself. Do not do that where another server may come back: two servers that do not "
        "know each other give the same address twice.");
}

QString manyServersText(const engine::DhcpProbe &probe)
{
    if (probe.servers.size() < dhcp::MostServers)
        return {};
    return SetupTexts::tr("Only the first %n servers that answered are listed. So many answers are a fault "
                          "or an attack. Find out who sends them before machines boot here.",
                          nullptr, int(dhcp::MostServers));
}

QString rivalsText(const QList<dhcp::OfferingServer> &rivals)
{
    if (rivals.isEmpty())
        return {};
    return SetupTexts::tr("Another PXE server also answers: %1. Machines may boot from either, whichever is faster. "
                          "Switch its PXE answers off, or keep the two in different networks.")
        .arg(serverNames(rivals));
}

QString proposedRange(const net::Interface &interface)
{
    if (interface.addresses.isEmpty())
        return {};
    const net::InterfaceAddress own = interface.addresses.first();
    if (own.prefixLength < 8 || own.prefixLength > 28)
        return {};
    const quint32 hosts = 0xFFFFFFFFU >> own.prefixLength;
    const quint32 network = own.address.value & ~hosts;
    const quint32 many = std::min<quint32>(hosts / 4, 100);
    quint32 last = network + hosts - 1, first = last - many + 1;
    if (own.address.value >= first && own.address.value <= last) { // below this computer's own address
        last = own.address.value - 1;
        first = last - many + 1;
    }
    return u"%1-%2/%3"_s.arg(text(Ipv4{first}), text(Ipv4{last})).arg(own.prefixLength);
}

QString rehearsedKindText(Machine::Kind kind)
{
    switch (kind) {
    case Machine::Kind::Bios:
        return SetupTexts::tr("BIOS machine");
    case Machine::Kind::UefiX64:
        return SetupTexts::tr("UEFI machine, x64");
    case Machine::Kind::UefiArm64:
        break;
    }
    return SetupTexts::tr("UEFI machine, ARM64");
}

QString rehearsedOutcomeText(const Machine &machine)
{
    switch (machine.outcome) {
    case Machine::Outcome::Passed:
        return SetupTexts::tr("boots %1").arg(displayText(machine.decision.bootImage));
    case Machine::Outcome::Failed:
        return SetupTexts::tr("does not boot");
    case Machine::Outcome::Nothing:
        break;
    }
    return SetupTexts::tr("nothing is deployed for it");
}

Tone rehearsedTone(const Machine &machine)
{
    return machine.outcome == Machine::Outcome::Passed   ? Tone::Good
           : machine.outcome == Machine::Outcome::Failed ? Tone::Bad
                                                         : Tone::Muted;
}

QString rehearsedIcon(const Machine &machine)
{
    return machine.outcome == Machine::Outcome::Passed   ? u"state-done"_s
           : machine.outcome == Machine::Outcome::Failed ? u"state-failed"_s
                                                         : u"state-silent"_s;
}

QString rehearsalStepText(Step::Kind kind)
{
    switch (kind) {
    case Step::Kind::Offer:
        return SetupTexts::tr("Offer");
    case Step::Kind::BootService:
        return SetupTexts::tr("Boot service");
    case Step::Kind::BootProgram:
        return SetupTexts::tr("Boot program");
    case Step::Kind::Content:
        break;
    }
    return SetupTexts::tr("Boot files");
}

QString rehearsalStepResult(const Step &step)
{
    switch (step.outcome) {
    case Step::Outcome::Passed:
        return SetupTexts::tr("%1 ms").arg(QLocale().toString(step.milliseconds, 'f', step.milliseconds < 10 ? 1 : 0));
    case Step::Outcome::NotNeeded:
        return SetupTexts::tr("not needed");
    case Step::Outcome::Failed:
        break;
    }
    return SetupTexts::tr("failed");
}

QString rehearsalVerdictText(const engine::Rehearsed &all)
{
    const auto failed = std::count_if(all.machines.begin(), all.machines.end(), [](const Machine &machine) {
        return machine.outcome == Machine::Outcome::Failed;
    });
    if (failed > 0)
        return SetupTexts::tr("Not ready: %n kind(s) of machines would not boot.", nullptr, int(failed));
    return all.passed() ? SetupTexts::tr("Ready. Machines of this network can boot.")
                        : SetupTexts::tr("Not ready: nothing is deployed that a machine could boot.");
}

QString rehearsalFailureText(const Machine &machine)
{
    if (machine.outcome != Machine::Outcome::Failed || machine.steps.isEmpty())
        return {};
    return SetupTexts::failure(machine, machine.steps.last()).simplified();
}

} // namespace slipway::models
