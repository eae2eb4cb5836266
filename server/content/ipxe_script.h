// SPDX-License-Identifier: GPL-3.0-or-later
// The script that iPXE runs for one session. A pure function of values; tried on the iPXE that Debian 12 packages.
#pragma once
#include "server/base/error.h"
#include "server/site/entities.h"

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
    QByteArray commandLine; ///< one that checkCommandLine() lets pass
};
QByteArray ipxeScript(const IpxeScript &script);

/// Refused, with the reason, where iPXE could not hand a Linux command line to the kernel as it is: it has control
/// characters, or `${...}` within one word, which iPXE replaces and has no escape for.
Result<void> checkCommandLine(const QString &commandLine);

} // namespace slipway::content
