// SPDX-License-Identifier: GPL-3.0-or-later
// The boot configuration data that Microsoft's boot manager reads over TFTP: one entry, a WIM in a RAM disk, started at
// once. Pure, and the same bytes for the same facts; any thread.
#pragma once
#include "server/site/entities.h"

namespace slipway::content {

struct BcdFacts
{
    site::Firmware firmware = site::Firmware::Uefi; ///< says which loader inside the WIM goes on: winload.efi or .exe
    /// As bootmgr shall ask for them by TFTP: `\s\<token>\boot.wim`. A '/' is taken for a '\'.
    QString wimPath;
    QString sdiPath;
    QString fontPath; ///< the folder of the boot fonts; empty: bootmgr's own idea of it
    QString title;    ///< shown while the WIM loads; anything: control characters become spaces, the rest is cut
    QString locale = QStringLiteral("en-US");
    int blockSize = 4096; ///< bytes of a TFTP block; 512 to 65464
    int windowSize = 4;   ///< blocks before an acknowledgement; 1 to 65535
};
QByteArray windowsBcd(const BcdFacts &facts);

} // namespace slipway::content
