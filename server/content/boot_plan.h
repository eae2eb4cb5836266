// SPDX-License-Identifier: GPL-3.0-or-later
// From a decision to files and names: what this machine's session directory holds, and which name it is told first.
#pragma once
#include "server/base/ipv4.h"
#include "server/content/library.h"
#include "server/session/entry.h"

namespace slipway::content {

/// Loaders are separate programs from packages (iPXE). Looked for once at start, in the folders where distributions put
/// them.
struct Loaders
{
    QString undionly; ///< BIOS: undionly.kpxe; empty: not installed
    QString snponly;  ///< UEFI x64: snponly.efi
    static Loaders find();
};

/// Where this machine reaches us.
struct ServerPlace
{
    Ipv4 address;
    quint16 httpPort = 8069;
};

/// What the client says of itself beyond the decision's facts (wire::pxeFacts): an iPXE needs no loader.
struct ClientFacts
{
    bool ipxe = false; ///< the request is iPXE's own, in ROM or chained
    bool http = false; ///< UEFI HTTP boot: option 60 says HTTPClient
};

struct BootPlan
{
    session::EntryPointer entry;
    QByteArray firmwareFile; ///< for firmware, by TFTP: "s/<token>/undionly.kpxe". The program itself where no prompt
                             ///< is needed.
    QByteArray ipxeFile; ///< for a client that is iPXE: a URL of the script, or the program's TFTP name where no prompt
                         ///< is needed
    QByteArray httpUrl;  ///< for UEFI HTTP boot
    bool firmwareFileIsLoader =
        false; ///< then the next request of this machine, as iPXE, is the same session (Stage::Chained)
};

/// LoaderMissing where the boot needs an iPXE that is not installed (the client is not iPXE itself), NotFound where the
/// snapshot lost the image. `request` is the one that was decided. Where iPXE starts the boot, `firmwareFile` and
/// `httpUrl` are the loader, else both are the program itself; empty where there is none for this machine (an iPXE
/// client on a platform without packaged loader).
Result<BootPlan> planBoot(const policy::Decision &decision, const policy::BootRequest &request, ClientFacts client,
                          const site::Snapshot &snapshot, const Library &library, const Loaders &loaders,
                          const ServerPlace &place, const QByteArray &token, qint64 nowMs);

/// The script of a session: required boots at once; available asks for F12 first (`prompt --key 0x197e`), and goes to
/// the next boot device when nobody answers (BIOS: sanboot; UEFI: `exit 1`). Names and command lines are data: what
/// iPXE would interpret is escaped.
struct IpxeScript
{
    bool prompt = false;
    int timeoutSeconds = 10;
    site::Firmware firmware = site::Firmware::Uefi;
    QByteArray baseUrl; ///< "http://10.0.0.1:8069/s/<token>/"
    QByteArray title;   ///< shown; plain
    QByteArray program; ///< file name; empty for Linux
    QByteArray kernel;
    QList<QByteArray> initrds;
    QByteArray commandLine;
};
QByteArray ipxeScript(const IpxeScript &script);

} // namespace slipway::content
