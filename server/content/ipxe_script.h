// SPDX-License-Identifier: GPL-3.0-or-later
// The script that iPXE runs for one session. A pure function of values; tried on the iPXE that Debian 12 packages.
#pragma once
#include "server/base/error.h"
#include "server/site/entities.h"
#include <optional>

namespace slipway::content {

/// Required boots at once; available asks for F12 first (`prompt --key 0x197e`), and goes to the next boot device when
/// nobody answers (BIOS: sanboot; UEFI: `exit 1`). Names and command lines are data: what iPXE would interpret is
/// carried around its parser.
struct IpxeScript
{
    bool prompt = false;
    int timeoutSeconds = 10;
    site::Firmware firmware = site::Firmware::Uefi;
    QByteArray baseUrl; ///< "http://10.0.0.1:8069/s/<token>/"
    QString title;      ///< shown; anything
    QByteArray program; ///< file name; empty for Linux
    QByteArray kernel;
    QList<QByteArray> initrds;
    QByteArray commandLine; ///< one that policy::bootCommandLine() lets pass
    /// With the kernel wimboot: what it shows to bootmgr as a disk, by these names.
    QList<QByteArray> wimbootFiles;
    /// What the program is told as if firmware had loaded it: Microsoft's programs load the rest by that.
    struct Handed
    {
        QByteArray server;  ///< next-server
        QByteArray file;    ///< the boot file, below whose folder they look
        QByteArray bcdPath; ///< option 252
    };
    std::optional<Handed> handed;
};
QByteArray ipxeScript(const IpxeScript &script);

} // namespace slipway::content
