// SPDX-License-Identifier: GPL-3.0-or-later
// From a decision to files and names: what this machine's session directory holds, and which name it is told first.
#pragma once
#include "server/base/ipv4.h"
#include "server/content/library.h"
#include "server/policy/boot_values.h"
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
    bool ipxe = false;   ///< the request is iPXE's own, in ROM or chained
    bool http = false;   ///< UEFI HTTP boot: option 60 says HTTPClient
    bool noMenu = false; ///< no offer of ours reaches it (mode same-host), so its firmware can show no menu
};

/// Who asks for the key where a deployment is available.
enum class PromptBy : quint8 {
    Nobody,    ///< required: nothing is asked
    Microsoft, ///< pxeboot.com, wdsmgfw.efi: F12
    Ipxe,      ///< the script: F12
    Firmware,  ///< the firmware's own boot menu: F8
};
QString promptByKey(PromptBy by); ///< "microsoft", "ipxe", "firmware"; empty: nobody

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
    PromptBy prompt = PromptBy::Nobody;

    // Of Windows, where Microsoft's programs are loaded by TFTP; empty otherwise.
    QByteArray bcdPath; ///< option 252 of every reply that names one of them: "\s\<token>\bcd"
    /// What wdsmgfw.efi or wdsnbp.com is told to load when it asks by option 250, and whether it asks for F12 before.
    QByteArray nextFile;
    bool nextPrompts = false;
    QByteArray abortFile; ///< what sends a BIOS machine to its next boot device; empty: the image has no abortpxe.com

    /// `file` is one of Microsoft's programs in this session's directory, which looks for option 252.
    bool takesBcd(const QByteArray &file) const;
};

/// LoaderMissing where the boot needs an iPXE that is not installed and the client is none itself (package empty: no
/// distribution has one for this machine, and its firmware can show no menu), BootFileMissing where a WIM lacks what
/// this machine needs, NotFound where the snapshot lost the image or the library its content,
/// Refused where the image cannot be started (a command line that iPXE cannot hand on). `request` is the one that was
/// decided. Where iPXE starts the boot, `firmwareFile` and `httpUrl` are the loader, else both are the program itself;
/// empty where there is none for this machine (an iPXE client on a platform without packaged loader). `values`: of a
/// kernel's command line, where nobody boots by the plan.
Result<BootPlan> planBoot(const policy::Decision &decision, const policy::BootRequest &request, ClientFacts client,
                          const site::Snapshot &snapshot, const Library &library, const Loaders &loaders,
                          const ServerPlace &place, const QByteArray &token, qint64 nowMs,
                          policy::Secrets values = policy::Secrets::Clear);

} // namespace slipway::content
