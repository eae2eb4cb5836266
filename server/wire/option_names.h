// SPDX-License-Identifier: GPL-3.0-or-later
// What DHCP options are called in IANA's registry, and how their values are laid out: for showing them, not for
// answering. Sub-options of options that hold options, too.
#pragma once
#include <cstdint>
#include <string_view>

namespace slipway::wire {

/// Whose numbers they are.
enum class OptionSpace : uint8_t {
    Dhcp,
    Pxe,   ///< in option 43 of a PXE client (PXE 2.1)
    Relay, ///< in option 82
    Ipxe,  ///< in option 175
    Wds,   ///< in option 250
};

enum class OptionForm : uint8_t {
    Opaque, ///< shown as it is
    Empty,
    Flag,
    U8,
    U16,
    U16s,
    U32,
    Seconds,       ///< U32
    SignedSeconds, ///< U32, two's complement
    Address,
    Addresses,    ///< one or more
    AddressPairs, ///< address and mask, or destination and router
    Text,
    Codes, ///< of options
    MessageType,
    Overload,
    ClientId,         ///< hardware type and address, or bytes
    UserClass,        ///< RFC 3004, or plain text
    Architecture,     ///< RFC 4578, one or more
    NetworkInterface, ///< RFC 4578
    MachineId,        ///< RFC 4578
    Version,          ///< major and minor, a byte each
    ClasslessRoutes,  ///< RFC 3442
    DomainNames,      ///< RFC 1035, may be compressed
    ClientFqdn,       ///< RFC 4702
    VendorClasses,    ///< RFC 3925: enterprise number and data
    RelayBytes,       ///< circuit id and remote id: text where it is one
    BootServers,      ///< PXE 2.1: type, count, addresses
    BootMenu,         ///< PXE 2.1: type, length, text
    MenuPrompt,       ///< PXE 2.1: seconds, text
    DiscoveryControl, ///< PXE 2.1: bits
    Encapsulated,     ///< options of another space
};

struct OptionName
{
    uint8_t code = 0;
    std::string_view name{};
    OptionForm form = OptionForm::Opaque;
    std::string_view reference{}; ///< "RFC 2132"
};

/// Null: nobody defined it.
const OptionName *optionName(OptionSpace space, uint8_t code);
/// Of an option of the space Dhcp that holds options; Dhcp: it holds none.
OptionSpace innerSpace(uint8_t code);
/// "UEFI x64": the processor architecture types of RFC 4578 and IANA's registry; empty: not known.
std::string_view architectureName(uint16_t type);

} // namespace slipway::wire
