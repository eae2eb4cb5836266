// SPDX-License-Identifier: GPL-3.0-or-later
// What a PXE client says of itself, distilled from a DHCP message (PXE 2.1, RFC 4578), and the option 43 that answers
// it.
#pragma once
#include "server/base/guid.h"
#include "server/wire/dhcp_message.h"
#include "server/wire/wds.h"

namespace slipway::wire {

enum class ClientClass : uint8_t { None, Pxe, Http }; ///< option 60 starts "PXEClient", "HTTPClient", or neither

struct PxeFacts
{
    ClientClass clientClass = ClientClass::None;
    std::optional<uint16_t> architecture; ///< from option 93 of even length, never from 60's text: see pxeFacts
    std::optional<Guid> machineId;        ///< option 97: 17 bytes, type 0
    bool ipxe = false;                    ///< option 77 is "iPXE" (raw or as RFC 3004 writes it) or option 175 is there
    bool ipxeEfi = false;                 ///< 175 sub-option 0x24
    std::optional<uint16_t> bootItem;     ///< 43 sub-option 71 of a PXEClient: type asked for in a boot menu
    std::optional<WdsOptions> wds;        ///< 250: wdsnbp.com or wdsmgfw.efi asks
    std::string vendorClass;              ///< option 60 as it came, cut to 1 KiB
};

/// Of several architectures the first that a boot image can be made for (0, 6, 7, 9, 11, 15, 16, 19), else the first.
PxeFacts pxeFacts(const DhcpMessage &message);

/// Option 43 of a proxy offer whose boot file shall be taken at once: discovery control bit 3 (PXE 2.1 table 2-1): 06
/// 01 08 FF.
Bytes bootFromThisOffer();

struct BootMenuItem
{
    uint16_t type = 0; ///< 0 is "local boot"
    std::string text;
    Ipv4 server;
};
/// The firmware's own menu: sub-options 6 (=3), 8, 9, 10. `timeout` in seconds; 255 shows it at once.
/// At most 255 bytes, since EDK2 reads one instance of option 43: texts are cut to 70, items that do not fit are left
/// out from the end.
Bytes bootMenu(const std::vector<BootMenuItem> &items, uint8_t timeout, std::string_view prompt);
/// Echo of the chosen item, which iPXE insists on: 71, FF.
Bytes bootItemReply(uint16_t type, uint16_t layer);
/// Option 175 that tells iPXE not to wait for a proxy: sub-option 176 = 1.
Bytes ipxeNoProxy();

/// The sub-option of option 82, if it is there and option 82 can be parsed.
std::optional<Bytes> relaySubOption(const DhcpMessage &message, uint8_t code);

} // namespace slipway::wire
