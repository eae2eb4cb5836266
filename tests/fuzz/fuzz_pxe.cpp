// SPDX-License-Identifier: GPL-3.0-or-later
// The options field of a DISCOVER: what its PXE options say, and the answers that are built from such text.
#include "server/wire/pxe.h"
#include "tests/fuzz/fuzz_input.h"

using namespace slipway;
using slipway::fuzz::require;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    wire::DhcpMessage discover;
    discover.options.setU8(wire::option::MessageType, 1);
    wire::Bytes packet = wire::encodeDhcp(discover);
    packet.resize(243); // up to its type, without End
    packet.insert(packet.end(), data, data + size);
    const auto message = wire::decodeDhcp(packet);
    if (!message)
        return 0;
    const wire::PxeFacts facts = wire::pxeFacts(*message);
    require(facts.vendorClass.size() <= 1024, "the vendor class is bounded");
    require(facts.ipxe || !facts.ipxeEfi, "iPXE for EFI is iPXE");
    require(!facts.bootItem || facts.clientClass == wire::ClientClass::Pxe, "only PXE clients choose from menus");
    if (facts.wds)
        require(wire::decodeWds(wire::encodeWds(*facts.wds)).has_value(), "what was read of option 250 can be written");
    for (const uint8_t code : {uint8_t(1), uint8_t(5), uint8_t(11), uint8_t(size)})
        wire::relaySubOption(*message, code);
    const std::string text = message->options.text(wire::option::HostName);
    const std::vector<wire::BootMenuItem> items(size % 40, {uint16_t(size), text, Ipv4{1}});
    require(wire::bootMenu(items, 0, facts.vendorClass).size() <= 255, "a menu fits one option");
    return 0;
}
