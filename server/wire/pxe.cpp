// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/wire/pxe.h"
#include "server/wire/sub_options.h"
#include <algorithm>

namespace slipway::wire {

namespace {
constexpr size_t LongestVendorClass = 1024;
// EDK2 reads only the first instance of option 43, so a menu has to fit one.
constexpr size_t LongestVendorOption = 255;
constexpr size_t MenuColumns = 70; // what EDK2 shows of a line

/// Values of IANA's "Processor Architecture Types" that a boot image can be made for (the contract's list).
constexpr std::array<uint16_t, 8> SupportedArchitectures{0, 6, 7, 9, 11, 15, 16, 19};

std::optional<Bytes> subOption(const Bytes *value, uint8_t code, bool padded)
{
    if (!value)
        return std::nullopt;
    const auto all = subOptions(*value, padded);
    if (!all)
        return std::nullopt;
    const auto found = std::ranges::find(*all, code, &Option::code);
    return found == all->end() ? std::nullopt : std::optional(found->value);
}

ClientClass classOf(std::string_view vendorClass)
{
    if (vendorClass.starts_with("PXEClient"))
        return ClientClass::Pxe;
    if (vendorClass.starts_with("HTTPClient"))
        return ClientClass::Http;
    return ClientClass::None;
}

std::optional<uint16_t> architectureOf(const Bytes *value)
{
    if (!value || value->empty() || value->size() % 2 != 0)
        return std::nullopt;
    Reader reader(*value);
    const uint16_t first = reader.u16();
    for (uint16_t each = first; !reader.failed(); each = reader.u16())
        if (std::ranges::find(SupportedArchitectures, each) != SupportedArchitectures.end())
            return each;
    return first;
}

std::optional<Guid> machineIdOf(const Bytes *value)
{
    if (!value || value->size() != 17 || value->front() != 0)
        return std::nullopt;
    return Guid::fromWire(std::span<const uint8_t, 16>(value->data() + 1, 16));
}

/// Raw, as iPXE sends it, or one class of RFC 3004's list.
bool isIpxeUserClass(const Bytes *value)
{
    if (!value)
        return false;
    if (asText(*value) == "iPXE")
        return true;
    Reader reader(*value);
    while (reader.remaining() > 0) {
        const std::string_view userClass = asText(reader.take(reader.u8()));
        if (reader.failed())
            return false;
        if (userClass == "iPXE")
            return true;
    }
    return false;
}

} // namespace

PxeFacts pxeFacts(const DhcpMessage &message)
{
    const Options &options = message.options;
    PxeFacts facts;
    if (const Bytes *vendorClass = options.find(option::VendorClass))
        facts.vendorClass = asText(*vendorClass).substr(0, LongestVendorClass);
    facts.clientClass = classOf(facts.vendorClass);
    facts.architecture = architectureOf(options.find(option::ClientSystemArchitecture));
    facts.machineId = machineIdOf(options.find(option::ClientMachineIdentifier));
    const Bytes *encapsulated = options.find(option::IpxeEncapsulated);
    facts.ipxe = encapsulated || isIpxeUserClass(options.find(option::UserClass));
    facts.ipxeEfi = subOption(encapsulated, 0x24, true).has_value();
    // Option 43 is written in the language of whoever option 60 names (RFC 2132 section 8.4).
    if (facts.clientClass == ClientClass::Pxe) {
        const auto item = subOption(options.find(option::VendorInformation), 71, true);
        if (item && item->size() == 4)
            facts.bootItem = Reader(*item).u16();
    }
    // Who sends it is one of Microsoft's programs, whatever can be made of it.
    if (const Bytes *wds = options.find(option::WdsEncapsulated))
        facts.wds = decodeWds(*wds).value_or(WdsOptions());
    return facts;
}

Bytes bootFromThisOffer()
{
    return {6, 1, 8, option::End};
}

Bytes bootMenu(const std::vector<BootMenuItem> &items, uint8_t timeout, std::string_view prompt)
{
    const std::string_view shownPrompt = prompt.substr(0, MenuColumns);
    Writer servers;
    Writer menu;
    // Discovery control, three more headers of two bytes, the timeout, the prompt and End.
    size_t used = 3 + 3 * 2 + 1 + shownPrompt.size() + 1;
    for (const BootMenuItem &item : items) {
        const std::string_view text = std::string_view(item.text).substr(0, MenuColumns);
        const bool remote = item.type != 0;
        used += (remote ? 7 : 0) + 3 + text.size();
        if (used > LongestVendorOption)
            break;
        if (remote) {
            servers.u16(item.type);
            servers.u8(1);
            servers.u32(item.server.value);
        }
        menu.u16(item.type);
        menu.u8(uint8_t(text.size()));
        menu.text(text);
    }
    Writer writer;
    writeSubOption(writer, 6, Bytes{3}); // neither broadcast nor multicast discovery: ask the servers of sub-option 8
    if (servers.size() > 0)
        writeSubOption(writer, 8, servers.take());
    writeSubOption(writer, 9, menu.take());
    Writer promptValue;
    promptValue.u8(timeout);
    promptValue.text(shownPrompt);
    writeSubOption(writer, 10, promptValue.take());
    writer.u8(option::End);
    return writer.take();
}

Bytes bootItemReply(uint16_t type, uint16_t layer)
{
    Writer item;
    item.u16(type);
    item.u16(layer);
    Writer writer;
    writeSubOption(writer, 71, item.take());
    writer.u8(option::End);
    return writer.take();
}

Bytes ipxeNoProxy()
{
    return {176, 1, 1};
}

std::optional<Bytes> relaySubOption(const DhcpMessage &message, uint8_t code)
{
    return subOption(message.options.find(option::RelayAgentInformation), code, false);
}

} // namespace slipway::wire
