// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/test_machine_plan.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <QStandardPaths>
#include <array>

using namespace Qt::StringLiterals;

namespace slipway::engine {

namespace {

constexpr std::array FirmwareKeys{"bios"_L1, "x64"_L1, "arm64"_L1};
constexpr std::array KeyNames{"ret"_L1, "f8"_L1, "f12"_L1};
constexpr std::array RoleKeys{"demonstration"_L1, "unknown"_L1, "device"_L1, "member"_L1};

struct FirmwareFiles
{
    QString code, variables;
};

/// Debian and Ubuntu, then Fedora, Arch and openSUSE.
const QList<FirmwareFiles> &x64Files()
{
    static const QList<FirmwareFiles> files{
        {u"/usr/share/OVMF/OVMF_CODE_4M.fd"_s, u"/usr/share/OVMF/OVMF_VARS_4M.fd"_s},
        {u"/usr/share/OVMF/OVMF_CODE.fd"_s, u"/usr/share/OVMF/OVMF_VARS.fd"_s},
        {u"/usr/share/edk2/ovmf/OVMF_CODE.fd"_s, u"/usr/share/edk2/ovmf/OVMF_VARS.fd"_s},
        {u"/usr/share/edk2/x64/OVMF_CODE.4m.fd"_s, u"/usr/share/edk2/x64/OVMF_VARS.4m.fd"_s},
        {u"/usr/share/qemu/ovmf-x86_64-code.bin"_s, u"/usr/share/qemu/ovmf-x86_64-vars.bin"_s}};
    return files;
}

const QList<FirmwareFiles> &arm64Files()
{
    static const QList<FirmwareFiles> files{{u"/usr/share/qemu-efi-aarch64/QEMU_EFI.fd"_s, {}},
                                            {u"/usr/share/edk2/aarch64/QEMU_EFI.fd"_s, {}},
                                            {u"/usr/share/qemu/aavmf-aarch64-code.bin"_s, {}}};
    return files;
}

/// iPXE as the network card's own ROM: a BIOS machine has no other way to boot from the network.
const QStringList &cardRoms()
{
    static const QStringList files{u"/usr/lib/ipxe/qemu/efi-virtio.rom"_s, u"/usr/share/qemu/efi-virtio.rom"_s,
                                   u"/usr/share/ipxe/qemu/efi-virtio.rom"_s};
    return files;
}

void lookForProgram(MachineOffer &offer, const MachineHost &host)
{
    const bool arm = offer.firmware == MachineFirmware::UefiArm64;
    const QString name = arm ? u"qemu-system-aarch64"_s : u"qemu-system-x86_64"_s;
    offer.program = host.find(name);
    if (offer.program.isEmpty())
        offer.missing.append({name, arm ? u"qemu-system-arm"_s : u"qemu-system-x86"_s});
}

void lookForFirmware(MachineOffer &offer, const MachineHost &host)
{
    if (offer.firmware == MachineFirmware::Bios) {
        if (std::none_of(cardRoms().begin(), cardRoms().end(), host.holds))
            offer.missing.append({u"efi-virtio.rom"_s, u"ipxe-qemu"_s});
        return;
    }
    const bool arm = offer.firmware == MachineFirmware::UefiArm64;
    for (const FirmwareFiles &files : arm ? arm64Files() : x64Files()) {
        if (host.holds(files.code) && (files.variables.isEmpty() || host.holds(files.variables))) {
            offer.code = files.code;
            offer.variables = files.variables;
            return;
        }
    }
    if (arm)
        offer.missing.append({u"QEMU_EFI.fd"_s, u"qemu-efi-aarch64"_s});
    else
        offer.missing.append({u"OVMF_CODE_4M.fd"_s, u"ovmf"_s});
}

void lookForBootProgram(MachineOffer &offer, const MachineHost &host, const QStringList &folders)
{
    const QString name =
        machineFirmwareKey(offer.firmware) + (offer.firmware == MachineFirmware::Bios ? u".0"_s : u".efi"_s);
    for (const QString &folder : folders) {
        if (offer.bootProgram.isEmpty() && host.holds(folder + u'/' + name))
            offer.bootProgram = folder + u'/' + name;
    }
}

template <size_t N>
int indexOf(const std::array<QLatin1StringView, N> &keys, QStringView key)
{
    const auto found = std::find(keys.begin(), keys.end(), key);
    return found == keys.end() ? -1 : int(found - keys.begin());
}

} // namespace

QString machineFirmwareKey(MachineFirmware firmware)
{
    return FirmwareKeys.at(size_t(firmware));
}

std::optional<MachineFirmware> machineFirmwareFromKey(QStringView key)
{
    const int index = indexOf(FirmwareKeys, key);
    return index < 0 ? std::nullopt : std::optional(MachineFirmware(index));
}

MachineHost MachineHost::own()
{
    return {[](const QString &program) { return QStandardPaths::findExecutable(program); },
            [](const QString &file) {
                const QFileInfo facts(file);
                return facts.isFile() && facts.isReadable();
            }};
}

QList<MachineOffer> machineOffers(const MachineHost &host, const QStringList &demoFolders)
{
    QList<MachineOffer> offers;
    for (const MachineFirmware firmware : AllMachineFirmware) {
        MachineOffer offer;
        offer.firmware = firmware;
        lookForProgram(offer, host);
        lookForFirmware(offer, host);
        lookForBootProgram(offer, host, demoFolders);
        offers.append(offer);
    }
    return offers;
}

QList<MachineOffer> machineOffers()
{
    const QString own = QCoreApplication::applicationDirPath();
    return machineOffers(MachineHost::own(), {own + u"/demo"_s, own + u"/../bin/demo"_s,
                                              own + u"/../share/slipway/demo"_s, own + u"/../../share/slipway/demo"_s});
}

QString installCommand(const QList<MissingPart> &missing)
{
    QStringList packages;
    for (const MissingPart &part : missing) {
        if (!packages.contains(part.package))
            packages += part.package;
    }
    return packages.isEmpty() ? QString() : u"sudo apt install "_s + packages.join(u' ');
}

MachineRole usualRole(const site::Snapshot &snapshot, MachineFirmware firmware)
{
    const site::Member unknown{
        {}, firmware == MachineFirmware::UefiArm64 ? site::Architecture::Arm64 : site::Architecture::X64};
    const auto deployed = snapshot.deploymentsFor(unknown);
    const bool any = std::any_of(deployed.begin(), deployed.end(), [](const site::Deployment *each) {
        return each->enabled && each->availableTo != site::Deployment::AvailableTo::Clients;
    });
    return any && snapshot.settings().unknownComputers ? MachineRole::Unknown : MachineRole::Demonstration;
}

QStringList toArguments(const TestMachineOrder &order)
{
    return {order.site, machineFirmwareKey(order.firmware), RoleKeys.at(size_t(order.role)), QString::number(order.id),
            QString::number(order.memoryMb)};
}

std::optional<TestMachineOrder> orderFromArguments(const QStringList &arguments)
{
    const auto firmware = machineFirmwareFromKey(arguments.value(1));
    const int role = indexOf(RoleKeys, arguments.value(2));
    if (arguments.size() != 5 || !firmware || role < 0)
        return std::nullopt;
    bool idOk = false, memoryOk = false;
    const TestMachineOrder order{arguments[0], *firmware, MachineRole(role), arguments[3].toLongLong(&idOk),
                                 arguments[4].toInt(&memoryOk)};
    const bool whole = idOk && memoryOk && order.memoryMb >= 128 && order.memoryMb <= 65536 &&
                       order.site.isEmpty() == (order.role == MachineRole::Demonstration);
    return whole ? std::optional(order) : std::nullopt;
}

QString machineKeyName(MachineKey key)
{
    return KeyNames.at(size_t(key));
}

std::optional<MachineKey> machineKeyFromName(QStringView name)
{
    const int index = indexOf(KeyNames, name);
    return index < 0 ? std::nullopt : std::optional(MachineKey(index));
}

/// BIOS reads a terminal's escape sequence as several keys, so the keyboard it is; the arm64 machine has none.
QByteArray machineKeyCommand(MachineFirmware firmware, MachineKey key)
{
    return firmware == MachineFirmware::UefiArm64 ? QByteArray() : "sendkey " + machineKeyName(key).toLatin1() + '\n';
}

QByteArray machineKeyBytes(MachineKey key)
{
    static const std::array<QByteArray, 3> bytes{"\r", "\x1b[19~", "\x1b[24~"};
    return bytes.at(size_t(key));
}

QStringList qemuArguments(const MachineOffer &offer, const MachineParts &parts, int memoryMb)
{
    QString card = u"virtio-net-pci,netdev=n0,bootindex=0,mac="_s + QString::fromStdString(parts.mac.toString());
    QStringList arguments;
    switch (offer.firmware) {
    case MachineFirmware::Bios:
        // Without graphics, SeaBIOS and iPXE speak on the serial port.
        arguments << u"-machine"_s << u"pc,accel=tcg,graphics=off"_s;
        break;
    case MachineFirmware::UefiX64:
        arguments << u"-machine"_s << u"q35,accel=tcg"_s << u"-drive"_s
                  << u"if=pflash,format=raw,readonly=on,file="_s + offer.code << u"-drive"_s
                  << u"if=pflash,format=raw,file="_s + parts.variables;
        card += u",romfile="_s; // the firmware's own driver, not iPXE's
        break;
    case MachineFirmware::UefiArm64:
        arguments << u"-machine"_s << u"virt,accel=tcg"_s << u"-cpu"_s << u"cortex-a57"_s << u"-bios"_s << offer.code;
        card += u",romfile="_s;
        break;
    }
    arguments << u"-name"_s << u"slipway-test-machine"_s << u"-m"_s << QString::number(memoryMb) << u"-uuid"_s
              << QString::fromStdString(parts.guid.toString()) << u"-nodefaults"_s << u"-display"_s << u"none"_s
              << u"-no-reboot"_s << u"-boot"_s << u"strict=on"_s;
    arguments << u"-chardev"_s << u"stdio,id=screen,signal=off"_s << u"-serial"_s << u"chardev:screen"_s;
    arguments << u"-chardev"_s << u"socket,id=keys,fd=%1"_s.arg(parts.monitorSocket) << u"-mon"_s
              << u"chardev=keys,mode=readline"_s;
    arguments << u"-netdev"_s << u"socket,id=n0,fd=%1"_s.arg(parts.networkSocket) << u"-device"_s << card;
    // Firmware waits for random numbers before it talks to a network.
    arguments << u"-object"_s << u"rng-random,id=r0,filename=/dev/urandom"_s << u"-device"_s
              << u"virtio-rng-pci,rng=r0"_s;
    // What boots may be hostile: QEMU starts no program and raises no privilege for it.
    arguments << u"-sandbox"_s << u"on,obsolete=deny,elevateprivileges=deny,spawn=deny,resourcecontrol=deny"_s;
    return arguments;
}

} // namespace slipway::engine
