// SPDX-License-Identifier: GPL-3.0-or-later
// A virtual test machine before it exists: what of it is installed here, as whom it asks, and how QEMU is called. Pure
// but for MachineHost::own(). Any thread.
#pragma once
#include "server/base/guid.h"
#include "server/base/mac_address.h"
#include "server/site/snapshot.h"
#include <QStringList>
#include <functional>

namespace slipway::engine {

enum class MachineFirmware : quint8 { Bios, UefiX64, UefiArm64 };
inline constexpr MachineFirmware AllMachineFirmware[] = {MachineFirmware::Bios, MachineFirmware::UefiX64,
                                                         MachineFirmware::UefiArm64};
QString machineFirmwareKey(MachineFirmware firmware); ///< "bios", "x64", "arm64"
std::optional<MachineFirmware> machineFirmwareFromKey(QStringView key);

/// Where to look for programs and files; tests have their own.
struct MachineHost
{
    std::function<QString(const QString &program)> find; ///< its path, or empty
    std::function<bool(const QString &file)> holds;
    static MachineHost own();
};

struct MissingPart
{
    QString part;    ///< "qemu-system-x86_64"
    QString package; ///< as Debian and Ubuntu call it
    bool operator==(const MissingPart &) const = default;
};

/// One kind of machine, and what it would be made of.
struct MachineOffer
{
    MachineFirmware firmware = MachineFirmware::Bios;
    QString program;     ///< QEMU
    QString code;        ///< the firmware; empty for BIOS, which QEMU brings
    QString variables;   ///< what the firmware stores: a template to be copied; empty: it stores nothing
    QString bootProgram; ///< of the demonstration; empty: this build has none
    QList<MissingPart> missing;
    bool installed() const { return missing.isEmpty(); }
};
/// All three, installed or not. `demoFolders`: where the boot programs of the demonstration may lie.
QList<MachineOffer> machineOffers(const MachineHost &host, const QStringList &demoFolders);
QList<MachineOffer> machineOffers(); ///< of this host and this program
/// "sudo apt install qemu-system-x86 ovmf"; empty: nothing is missing.
QString installCommand(const QList<MissingPart> &missing);

/// As whom the machine asks.
enum class MachineRole : quint8 {
    Demonstration, ///< a site made for it, with our own boot program
    Unknown,       ///< a computer that the site does not know
    Device,        ///< with the addresses of this device
    Member         ///< a new device in this collection
};
/// What shows most: the site's own answer to an unknown computer where it has one, else the demonstration.
MachineRole usualRole(const site::Snapshot &snapshot, MachineFirmware firmware);

struct TestMachineOrder
{
    QString site; ///< its directory; empty for the demonstration
    MachineFirmware firmware = MachineFirmware::UefiX64;
    MachineRole role = MachineRole::Demonstration;
    qint64 id = 0; ///< of the device or collection
    int memoryMb = 1024;
    bool operator==(const TestMachineOrder &) const = default;
};
QStringList toArguments(const TestMachineOrder &order);
std::optional<TestMachineOrder> orderFromArguments(const QStringList &arguments);

/// What firmware and boot programs ask for.
enum class MachineKey : quint8 { Enter, F8, F12 };
QString machineKeyName(MachineKey key); ///< as QEMU calls it: "ret"
std::optional<MachineKey> machineKeyFromName(QStringView name);
/// What QEMU's monitor is told; empty where the machine has no keyboard, and machineKeyBytes() go to its serial port.
QByteArray machineKeyCommand(MachineFirmware firmware, MachineKey key);
QByteArray machineKeyBytes(MachineKey key);

struct MachineParts
{
    MacAddress mac;
    Guid guid;
    QString variables;      ///< the copy that the firmware may write
    int networkSocket = -1; ///< inherited by QEMU; a datagram is an Ethernet frame
    int monitorSocket = -1; ///< the same, for machineKeyCommand()
};
/// Emulated, never by KVM: a /dev/kvm that opens does not mean that firmware runs on it, and a boot takes seconds
/// either way.
QStringList qemuArguments(const MachineOffer &offer, const MachineParts &parts, int memoryMb);

/// What the demonstration's boot programs print first.
inline constexpr char DemonstrationWords[] = "Slipway booted this machine.";

} // namespace slipway::engine
