// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/texts/test_machine_text.h"
#include "models/texts/display_text.h"
#include "models/texts/error_text.h"
#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace slipway::models {

namespace {
class MachineTexts
{
    Q_DECLARE_TR_FUNCTIONS(MachineTexts)
public:
    static QString hostFault(const QString &id, const QString &detail);
    static QString endFault(const QString &id, const QString &words, const QString &signal);
};

/// Distributions have three switches for private namespaces.
QString MachineTexts::hostFault(const QString &id, const QString &detail)
{
    if (id == u"switched-off")
        return tr("This system does not let ordinary users make a private network (user namespaces are switched off). "
                  "An administrator allows it: sudo sysctl kernel.unprivileged_userns_clone=1");
    if (id == u"none-allowed")
        return tr("This system allows no user namespaces, so there can be no private network for the machine. An "
                  "administrator allows some: sudo sysctl user.max_user_namespaces=10000");
    if (id == u"apparmor")
        return tr("AppArmor forbids private networks to programs that it does not know. An administrator allows them: "
                  "sudo sysctl kernel.apparmor_restrict_unprivileged_userns=0");
    if (id == u"network")
        return tr("The private network for the machine could not be made (%1). Usually the kernel lacks the module "
                  "veth: a container or a small kernel leaves it out. Try it on the computer itself.")
            .arg(detail);
    return tr("The system refused a private network for the machine (%1). That is usual inside of containers: try it "
              "on the computer itself, or allow user namespaces to the container.")
        .arg(detail);
}

/// Of slipwayd, QEMU and slipway-machine. Words say more than a signal.
QString MachineTexts::endFault(const QString &id, const QString &words, const QString &signal)
{
    const bool service = id == u"service", qemu = id == u"qemu";
    const QString program = service ? u"slipwayd"_s : qemu ? u"QEMU"_s : u"slipway-machine"_s;
    if (words.isEmpty() && !signal.isEmpty())
        //: %1: a program, %2: a number
        return tr("%1 was ended from outside, or crashed (signal %2). Somebody ended it, or the computer ran out of "
                  "memory. Try again; if it happens again, give the machine less memory.")
            .arg(program, signal);
    if (service)
        return words.isEmpty() ? tr("The service for the private network ended without saying why. Try again.")
                               : tr("The service for the private network ended: %1").arg(words);
    if (qemu)
        return words.isEmpty() ? tr("QEMU ended without saying why. Try again, or choose another kind of machine.")
                               : tr("QEMU could not run the machine: %1").arg(words);
    if (!signal.isEmpty())
        return tr("The machine's process crashed (signal %2). Its last words: %1").arg(words, signal);
    if (words.isEmpty())
        return tr("The machine's process ended without a word. It is the program slipway-machine, which lies beside "
                  "slipway: install or build it again.");
    return tr("The machine's process ended, or could not be started (%1). It is the program slipway-machine, which "
              "lies beside slipway: install or build it again.")
        .arg(words);
}

} // namespace

QString machineFirmwareText(engine::MachineFirmware firmware)
{
    switch (firmware) {
    case engine::MachineFirmware::Bios:
        return MachineTexts::tr("BIOS");
    case engine::MachineFirmware::UefiX64:
        return MachineTexts::tr("UEFI x64");
    case engine::MachineFirmware::UefiArm64:
        break;
    }
    return MachineTexts::tr("UEFI arm64");
}

QString machineOfferText(const engine::MachineOffer &offer)
{
    const QString firmware = machineFirmwareText(offer.firmware);
    if (offer.installed())
        return firmware;
    QStringList packages;
    for (const engine::MissingPart &part : offer.missing)
        packages += part.package;
    return MachineTexts::tr("%1 (install %2)").arg(firmware, packages.join(u", "_s));
}

QString machineStepText(const engine::MachineStep &step)
{
    if (step.id == u"secluded")
        return MachineTexts::tr("A private network was made, without a way out");
    if (step.id == u"copied")
        return MachineTexts::tr("The site was copied into memory; the machine will ask as %1")
            .arg(displayText(step.args.value(0)));
    if (step.id == u"serving")
        return MachineTexts::tr("Slipway serves the private network");
    if (step.id == u"powered-on")
        return MachineTexts::tr("The machine is switched on");
    if (step.id == u"powered-off")
        return MachineTexts::tr("The machine is off");
    return {};
}

QString machineFaultText(const engine::MachineFault &fault)
{
    const QString first = displayText(fault.args.value(0)), second = displayText(fault.args.value(1));
    if (fault.id == u"missing")
        return MachineTexts::tr("%1 is not installed. Install it, then try again: %2").arg(first, second);
    if (fault.id == u"no-demo")
        return MachineTexts::tr("This build has no boot program for the demonstration on this kind of machine. Choose "
                                "another kind, or let the machine ask as a computer of your site.");
    if (fault.id == u"no-such")
        return MachineTexts::tr("What the machine should ask as was removed from the site meanwhile. Choose again.");
    if (fault.id == u"site")
        return errorText({ErrorCode(fault.args.value(0).toInt()), fault.args.mid(1)});
    if (fault.id == u"service" || fault.id == u"qemu" || fault.id == u"lost")
        return MachineTexts::endFault(fault.id, first, second);
    return MachineTexts::hostFault(fault.id, first);
}

QString machineEndText(const engine::TestMachineEnd &end)
{
    if (end.fault)
        return machineFaultText(*end.fault);
    const QString seconds = QLocale().toString(double(end.afterMs) / 1000, 'f', 1);
    if (end.booted)
        return MachineTexts::tr("It booted: its boot image had arrived %1 s after the start.").arg(seconds);
    if (end.stopped)
        return MachineTexts::tr("Stopped after %1 s, before it booted.").arg(seconds);
    return MachineTexts::tr("The machine switched itself off after %1 s without having booted.").arg(seconds);
}

} // namespace slipway::models
