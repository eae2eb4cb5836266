// SPDX-License-Identifier: GPL-3.0-or-later
// A DHCPv4 message as a value (RFC 951, RFC 2131 section 2, RFC 2132, RFC 3396). Fields keep the RFC's names.
#pragma once
#include "server/base/ipv4.h"
#include "server/base/mac_address.h"
#include "server/wire/bytes.h"
#include "server/wire/wire_error.h"
#include <array>
#include <optional>

namespace slipway::wire {

enum class MessageType : uint8_t { Discover = 1, Offer, Request, Decline, Ack, Nak, Release, Inform };

/// Option codes that this server reads or writes (RFC 2132, 3046, 4578; 175 is iPXE's, 250 and 252 are Microsoft's).
namespace option {
inline constexpr uint8_t Pad = 0, SubnetMask = 1, Router = 3, DomainNameServer = 6, HostName = 12,
                         VendorInformation = 43, RequestedAddress = 50, LeaseTime = 51, Overload = 52, MessageType = 53,
                         ServerIdentifier = 54, ParameterList = 55, MaximumMessageSize = 57, RenewalTime = 58,
                         RebindingTime = 59, VendorClass = 60, ClientIdentifier = 61, TftpServerName = 66,
                         BootFileName = 67, UserClass = 77, RelayAgentInformation = 82, ClientSystemArchitecture = 93,
                         ClientNetworkInterface = 94, ClientMachineIdentifier = 97, IpxeEncapsulated = 175,
                         WdsEncapsulated = 250, BcdPath = 252, End = 255;
}

struct Option
{
    uint8_t code = 0;
    Bytes value;
    bool operator==(const Option &) const = default;
};

/// Options in wire order; codes that came more than once are joined (RFC 3396) at their first place.
class Options
{
public:
    const Bytes *find(uint8_t code) const;
    bool contains(uint8_t code) const { return find(code) != nullptr; }
    /// The numbers and the address: none where the length is not exactly that of the type.
    std::optional<uint8_t> u8(uint8_t code) const;
    std::optional<uint16_t> u16(uint8_t code) const;
    std::optional<uint32_t> u32(uint8_t code) const;
    std::optional<Ipv4> address(uint8_t code) const;
    std::string text(uint8_t code) const;   ///< up to the first NUL; empty if absent
    void set(uint8_t code, Bytes value);    ///< replaces, or appends
    void join(uint8_t code, ByteView part); ///< adds to what is there (RFC 3396), or appends
    void remove(uint8_t code);
    void setU8(uint8_t code, uint8_t value);
    void setU16(uint8_t code, uint16_t value);
    void setU32(uint8_t code, uint32_t value);
    void setAddress(uint8_t code, Ipv4 value);
    void setText(uint8_t code, std::string_view value);
    const std::vector<Option> &all() const { return m_options; }
    bool operator==(const Options &) const = default;

private:
    std::vector<Option> m_options;
};

struct DhcpMessage
{
    uint8_t op = 1; ///< 1 request, 2 reply
    uint8_t htype = 1;
    uint8_t hlen = 6;
    uint8_t hops = 0;
    uint32_t xid = 0;
    uint16_t secs = 0;
    uint16_t flags = 0;
    Ipv4 ciaddr, yiaddr, siaddr, giaddr;
    std::array<uint8_t, 16> chaddr{};
    std::string sname; ///< at most 64 bytes, without the NUL; empty where overloaded
    std::string file;  ///< at most 128 bytes, without the NUL; empty where overloaded
    Options options;

    std::optional<MessageType> type() const;
    MacAddress mac() const;
    void setMac(const MacAddress &mac);
    bool wantsBroadcast() const { return flags & 0x8000; }
    bool operator==(const DhcpMessage &) const = default;
};

inline constexpr size_t DhcpMinimumSize = 300;  ///< relays of OpenBSD's family drop less
inline constexpr size_t DhcpMaximumSize = 1472; ///< EDK2's receive buffer, whatever its option 57 says

/// Any DHCPv4 message, request or reply. Tolerates a missing End, pads, rubbish after End; refuses overruns.
/// Option 52 is used up by decoding: it is not among the options.
Decoded<DhcpMessage> decodeDhcp(ByteView packet);
/// The same, and it is a request of an Ethernet machine that this server may answer: op 1, htype 1, hlen 6, a unicast
/// chaddr.
Decoded<DhcpMessage> decodeDhcpRequest(ByteView packet);
/// Padded to DhcpMinimumSize after End. Option 82 is written last whatever its place (RFC 3046 section 2.2). Values
/// above 255 bytes are split (RFC 3396). What would pass `maximum` bytes is left out from the end, never options 53,
/// 54, 82. Fields are never overloaded: an option 52 is not written.
Bytes encodeDhcp(const DhcpMessage &message, size_t maximum = DhcpMaximumSize);

} // namespace slipway::wire
