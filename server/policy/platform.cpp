// SPDX-License-Identifier: GPL-3.0-or-later
// Option 93 (RFC 4578 2.1 and IANA's registry of processor architecture types) as the contract reads it.
#include "server/policy/decide.h"

namespace slipway::policy {

using site::Architecture;
using site::Firmware;

std::optional<ClientPlatform> clientPlatform(quint16 architecture, const site::Device *device)
{
    switch (architecture) {
    case 0: {
        // A BIOS says 0 whether its processor has 32 or 64 bits: only the record can know (design decision 13).
        const bool x86 = device && device->architecture == Architecture::X86;
        return ClientPlatform{x86 ? Architecture::X86 : Architecture::X64, Firmware::Bios};
    }
    case 6:
    case 15:
        return ClientPlatform{Architecture::X86, Firmware::Uefi};
    case 7:
    case 9:
    case 16:
        return ClientPlatform{Architecture::X64, Firmware::Uefi};
    case 11:
    case 19:
        return ClientPlatform{Architecture::Arm64, Firmware::Uefi};
    default:
        return std::nullopt;
    }
}

} // namespace slipway::policy
