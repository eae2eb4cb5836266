// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/wire/option_names.h"
#include "server/wire/dhcp_message.h"
#include <algorithm>
#include <array>
#include <span>

namespace slipway::wire {

namespace {

using Form = OptionForm;

// IANA, "Dynamic Host Configuration Protocol (DHCP) and Bootstrap Protocol (BOOTP) Parameters". In the order of the
// codes; what is left out is unassigned, or was removed by RFC 3679. 249, 250 and 252 are private use, and Microsoft's.
constexpr std::array DhcpNames{
    OptionName{0, "Pad", Form::Empty, "RFC 2132"},
    OptionName{1, "Subnet Mask", Form::Address, "RFC 2132"},
    OptionName{2, "Time Offset", Form::SignedSeconds, "RFC 2132"},
    OptionName{3, "Router", Form::Addresses, "RFC 2132"},
    OptionName{4, "Time Server", Form::Addresses, "RFC 2132"},
    OptionName{5, "Name Server", Form::Addresses, "RFC 2132"},
    OptionName{6, "Domain Server", Form::Addresses, "RFC 2132"},
    OptionName{7, "Log Server", Form::Addresses, "RFC 2132"},
    OptionName{8, "Quotes Server", Form::Addresses, "RFC 2132"},
    OptionName{9, "LPR Server", Form::Addresses, "RFC 2132"},
    OptionName{10, "Impress Server", Form::Addresses, "RFC 2132"},
    OptionName{11, "RLP Server", Form::Addresses, "RFC 2132"},
    OptionName{12, "Hostname", Form::Text, "RFC 2132"},
    OptionName{13, "Boot File Size", Form::U16, "RFC 2132"},
    OptionName{14, "Merit Dump File", Form::Text, "RFC 2132"},
    OptionName{15, "Domain Name", Form::Text, "RFC 2132"},
    OptionName{16, "Swap Server", Form::Address, "RFC 2132"},
    OptionName{17, "Root Path", Form::Text, "RFC 2132"},
    OptionName{18, "Extension File", Form::Text, "RFC 2132"},
    OptionName{19, "Forward On/Off", Form::Flag, "RFC 2132"},
    OptionName{20, "SrcRte On/Off", Form::Flag, "RFC 2132"},
    OptionName{21, "Policy Filter", Form::AddressPairs, "RFC 2132"},
    OptionName{22, "Max DG Assembly", Form::U16, "RFC 2132"},
    OptionName{23, "Default IP TTL", Form::U8, "RFC 2132"},
    OptionName{24, "MTU Timeout", Form::Seconds, "RFC 2132"},
    OptionName{25, "MTU Plateau", Form::U16s, "RFC 2132"},
    OptionName{26, "MTU Interface", Form::U16, "RFC 2132"},
    OptionName{27, "MTU Subnet", Form::Flag, "RFC 2132"},
    OptionName{28, "Broadcast Address", Form::Address, "RFC 2132"},
    OptionName{29, "Mask Discovery", Form::Flag, "RFC 2132"},
    OptionName{30, "Mask Supplier", Form::Flag, "RFC 2132"},
    OptionName{31, "Router Discovery", Form::Flag, "RFC 2132"},
    OptionName{32, "Router Request", Form::Address, "RFC 2132"},
    OptionName{33, "Static Route", Form::AddressPairs, "RFC 2132"},
    OptionName{34, "Trailers", Form::Flag, "RFC 2132"},
    OptionName{35, "ARP Timeout", Form::Seconds, "RFC 2132"},
    OptionName{36, "Ethernet", Form::Flag, "RFC 2132"},
    OptionName{37, "Default TCP TTL", Form::U8, "RFC 2132"},
    OptionName{38, "Keepalive Time", Form::Seconds, "RFC 2132"},
    OptionName{39, "Keepalive Data", Form::Flag, "RFC 2132"},
    OptionName{40, "NIS Domain", Form::Text, "RFC 2132"},
    OptionName{41, "NIS Servers", Form::Addresses, "RFC 2132"},
    OptionName{42, "NTP Servers", Form::Addresses, "RFC 2132"},
    OptionName{43, "Vendor Specific", Form::Encapsulated, "RFC 2132"},
    OptionName{44, "NETBIOS Name Srv", Form::Addresses, "RFC 2132"},
    OptionName{45, "NETBIOS Dist Srv", Form::Addresses, "RFC 2132"},
    OptionName{46, "NETBIOS Node Type", Form::U8, "RFC 2132"},
    OptionName{47, "NETBIOS Scope", Form::Text, "RFC 2132"},
    OptionName{48, "X Window Font", Form::Addresses, "RFC 2132"},
    OptionName{49, "X Window Manager", Form::Addresses, "RFC 2132"},
    OptionName{50, "Address Request", Form::Address, "RFC 2132"},
    OptionName{51, "Address Time", Form::Seconds, "RFC 2132"},
    OptionName{52, "Overload", Form::Overload, "RFC 2132"},
    OptionName{53, "DHCP Msg Type", Form::MessageType, "RFC 2132"},
    OptionName{54, "DHCP Server Id", Form::Address, "RFC 2132"},
    OptionName{55, "Parameter List", Form::Codes, "RFC 2132"},
    OptionName{56, "DHCP Message", Form::Text, "RFC 2132"},
    OptionName{57, "DHCP Max Msg Size", Form::U16, "RFC 2132"},
    OptionName{58, "Renewal Time", Form::Seconds, "RFC 2132"},
    OptionName{59, "Rebinding Time", Form::Seconds, "RFC 2132"},
    OptionName{60, "Class Id", Form::Text, "RFC 2132"},
    OptionName{61, "Client Id", Form::ClientId, "RFC 2132"},
    OptionName{62, "NetWare/IP Domain", Form::Text, "RFC 2242"},
    OptionName{63, "NetWare/IP Option", Form::Opaque, "RFC 2242"},
    OptionName{64, "NIS-Domain-Name", Form::Text, "RFC 2132"},
    OptionName{65, "NIS-Server-Addr", Form::Addresses, "RFC 2132"},
    OptionName{66, "Server-Name", Form::Text, "RFC 2132"},
    OptionName{67, "Bootfile-Name", Form::Text, "RFC 2132"},
    OptionName{68, "Home-Agent-Addrs", Form::Addresses, "RFC 2132"},
    OptionName{69, "SMTP-Server", Form::Addresses, "RFC 2132"},
    OptionName{70, "POP3-Server", Form::Addresses, "RFC 2132"},
    OptionName{71, "NNTP-Server", Form::Addresses, "RFC 2132"},
    OptionName{72, "WWW-Server", Form::Addresses, "RFC 2132"},
    OptionName{73, "Finger-Server", Form::Addresses, "RFC 2132"},
    OptionName{74, "IRC-Server", Form::Addresses, "RFC 2132"},
    OptionName{75, "StreetTalk-Server", Form::Addresses, "RFC 2132"},
    OptionName{76, "STDA-Server", Form::Addresses, "RFC 2132"},
    OptionName{77, "User-Class", Form::UserClass, "RFC 3004"},
    OptionName{78, "Directory Agent", Form::Opaque, "RFC 2610"},
    OptionName{79, "Service Scope", Form::Opaque, "RFC 2610"},
    OptionName{80, "Rapid Commit", Form::Empty, "RFC 4039"},
    OptionName{81, "Client FQDN", Form::ClientFqdn, "RFC 4702"},
    OptionName{82, "Relay Agent Information", Form::Encapsulated, "RFC 3046"},
    OptionName{83, "iSNS", Form::Opaque, "RFC 4174"},
    OptionName{85, "NDS Servers", Form::Addresses, "RFC 2241"},
    OptionName{86, "NDS Tree Name", Form::Text, "RFC 2241"},
    OptionName{87, "NDS Context", Form::Text, "RFC 2241"},
    OptionName{88, "BCMCS Controller Domain Name list", Form::DomainNames, "RFC 4280"},
    OptionName{89, "BCMCS Controller IPv4 address option", Form::Addresses, "RFC 4280"},
    OptionName{90, "Authentication", Form::Opaque, "RFC 3118"},
    OptionName{91, "client-last-transaction-time option", Form::Seconds, "RFC 4388"},
    OptionName{92, "associated-ip option", Form::Addresses, "RFC 4388"},
    OptionName{93, "Client System", Form::Architecture, "RFC 4578"},
    OptionName{94, "Client NDI", Form::NetworkInterface, "RFC 4578"},
    OptionName{95, "LDAP", Form::Text, "RFC 3679"},
    OptionName{97, "UUID/GUID", Form::MachineId, "RFC 4578"},
    OptionName{98, "User-Auth", Form::Text, "RFC 2485"},
    OptionName{99, "GEOCONF_CIVIC", Form::Opaque, "RFC 4776"},
    OptionName{100, "PCode", Form::Text, "RFC 4833"},
    OptionName{101, "TCode", Form::Text, "RFC 4833"},
    OptionName{108, "IPv6-Only Preferred", Form::Seconds, "RFC 8925"},
    OptionName{109, "OPTION_DHCP4O6_S46_SADDR", Form::Opaque, "RFC 8539"},
    OptionName{112, "Netinfo Address", Form::Addresses, "RFC 3679"},
    OptionName{113, "Netinfo Tag", Form::Text, "RFC 3679"},
    OptionName{114, "DHCP Captive-Portal", Form::Text, "RFC 8910"},
    OptionName{116, "Auto-Config", Form::Flag, "RFC 2563"},
    OptionName{117, "Name Service Search", Form::U16s, "RFC 2937"},
    OptionName{118, "Subnet Selection Option", Form::Address, "RFC 3011"},
    OptionName{119, "Domain Search", Form::DomainNames, "RFC 3397"},
    OptionName{120, "SIP Servers DHCP Option", Form::Opaque, "RFC 3361"},
    OptionName{121, "Classless Static Route Option", Form::ClasslessRoutes, "RFC 3442"},
    OptionName{122, "CCC", Form::Opaque, "RFC 3495"},
    OptionName{123, "GeoConf Option", Form::Opaque, "RFC 6225"},
    OptionName{124, "V-I Vendor Class", Form::VendorClasses, "RFC 3925"},
    OptionName{125, "V-I Vendor-Specific Information", Form::VendorClasses, "RFC 3925"},
    OptionName{128, "PXE - undefined (vendor specific)", Form::Opaque, "RFC 4578"},
    OptionName{129, "PXE - undefined (vendor specific)", Form::Opaque, "RFC 4578"},
    OptionName{130, "PXE - undefined (vendor specific)", Form::Opaque, "RFC 4578"},
    OptionName{131, "PXE - undefined (vendor specific)", Form::Opaque, "RFC 4578"},
    OptionName{132, "PXE - undefined (vendor specific)", Form::Opaque, "RFC 4578"},
    OptionName{133, "PXE - undefined (vendor specific)", Form::Opaque, "RFC 4578"},
    OptionName{134, "PXE - undefined (vendor specific)", Form::Opaque, "RFC 4578"},
    OptionName{135, "PXE - undefined (vendor specific)", Form::Opaque, "RFC 4578"},
    OptionName{136, "OPTION_PANA_AGENT", Form::Addresses, "RFC 5192"},
    OptionName{137, "OPTION_V4_LOST", Form::DomainNames, "RFC 5223"},
    OptionName{138, "OPTION_CAPWAP_AC_V4", Form::Addresses, "RFC 5417"},
    OptionName{139, "OPTION-IPv4_Address-MoS", Form::Opaque, "RFC 5678"},
    OptionName{140, "OPTION-IPv4_FQDN-MoS", Form::Opaque, "RFC 5678"},
    OptionName{141, "SIP UA Configuration Service Domains", Form::DomainNames, "RFC 6011"},
    OptionName{142, "OPTION-IPv4_Address-ANDSF", Form::Addresses, "RFC 6153"},
    OptionName{143, "OPTION_V4_SZTP_REDIRECT", Form::Opaque, "RFC 8572"},
    OptionName{144, "GeoLoc", Form::Opaque, "RFC 6225"},
    OptionName{145, "FORCERENEW_NONCE_CAPABLE", Form::Opaque, "RFC 6704"},
    OptionName{146, "RDNSS Selection", Form::Opaque, "RFC 6731"},
    OptionName{147, "OPTION_V4_DOTS_RI", Form::DomainNames, "RFC 8973"},
    OptionName{148, "OPTION_V4_DOTS_ADDRESS", Form::Addresses, "RFC 8973"},
    OptionName{150, "TFTP server address", Form::Addresses, "RFC 5859"},
    OptionName{151, "status-code", Form::Opaque, "RFC 6926"},
    OptionName{152, "base-time", Form::U32, "RFC 6926"},
    OptionName{153, "start-time-of-state", Form::Seconds, "RFC 6926"},
    OptionName{154, "query-start-time", Form::U32, "RFC 6926"},
    OptionName{155, "query-end-time", Form::U32, "RFC 6926"},
    OptionName{156, "dhcp-state", Form::U8, "RFC 6926"},
    OptionName{157, "data-source", Form::U8, "RFC 6926"},
    OptionName{158, "OPTION_V4_PCP_SERVER", Form::Opaque, "RFC 7291"},
    OptionName{159, "OPTION_V4_PORTPARAMS", Form::Opaque, "RFC 7618"},
    OptionName{161, "OPTION_MUD_URL_V4", Form::Text, "RFC 8520"},
    OptionName{162, "OPTION_V4_DNR", Form::Opaque, "RFC 9463"},
    OptionName{175, "Etherboot", Form::Encapsulated, "iPXE"},
    OptionName{176, "IP Telephone", Form::Opaque, "IANA"},
    OptionName{177, "PacketCable and CableHome", Form::Opaque, "IANA"},
    OptionName{208, "PXELINUX Magic", Form::Opaque, "RFC 5071"},
    OptionName{209, "Configuration File", Form::Text, "RFC 5071"},
    OptionName{210, "Path Prefix", Form::Text, "RFC 5071"},
    OptionName{211, "Reboot Time", Form::Seconds, "RFC 5071"},
    OptionName{212, "OPTION_6RD", Form::Opaque, "RFC 5969"},
    OptionName{213, "OPTION_V4_ACCESS_DOMAIN", Form::DomainNames, "RFC 5986"},
    OptionName{220, "Subnet Allocation Option", Form::Opaque, "RFC 6656"},
    OptionName{221, "Virtual Subnet Selection (VSS) Option", Form::Opaque, "RFC 6607"},
    OptionName{249, "Classless Static Route (Microsoft)", Form::ClasslessRoutes, "MS-DHCPE"},
    OptionName{250, "Windows Deployment Services", Form::Encapsulated, "WDS"},
    OptionName{252, "BCD path (WDS)", Form::Text, "WDS"},
    OptionName{255, "End", Form::Empty, "RFC 2132"},
};

// PXE 2.1, table 2-1.
constexpr std::array PxeNames{
    OptionName{1, "PXE_MTFTP_IP", Form::Address, "PXE 2.1"},
    OptionName{2, "PXE_MTFTP_CPORT", Form::U16, "PXE 2.1"},
    OptionName{3, "PXE_MTFTP_SPORT", Form::U16, "PXE 2.1"},
    OptionName{4, "PXE_MTFTP_TMOUT", Form::U8, "PXE 2.1"},
    OptionName{5, "PXE_MTFTP_DELAY", Form::U8, "PXE 2.1"},
    OptionName{6, "PXE_DISCOVERY_CONTROL", Form::DiscoveryControl, "PXE 2.1"},
    OptionName{7, "PXE_DISCOVERY_MCAST_ADDR", Form::Address, "PXE 2.1"},
    OptionName{8, "PXE_BOOT_SERVERS", Form::BootServers, "PXE 2.1"},
    OptionName{9, "PXE_BOOT_MENU", Form::BootMenu, "PXE 2.1"},
    OptionName{10, "PXE_MENU_PROMPT", Form::MenuPrompt, "PXE 2.1"},
    OptionName{11, "PXE_MCAST_ADDRS_ALLOC", Form::Opaque, "PXE 2.1"},
    OptionName{12, "PXE_CREDENTIAL_TYPES", Form::Opaque, "PXE 2.1"},
    OptionName{71, "PXE_BOOT_ITEM", Form::U16s, "PXE 2.1"},
    OptionName{255, "PXE_END", Form::Empty, "PXE 2.1"},
};

// IANA, "DHCP Relay Agent Sub-Option Codes".
constexpr std::array RelayNames{
    OptionName{1, "Agent Circuit ID", Form::RelayBytes, "RFC 3046"},
    OptionName{2, "Agent Remote ID", Form::RelayBytes, "RFC 3046"},
    OptionName{4, "DOCSIS Device Class", Form::U32, "RFC 3256"},
    OptionName{5, "Link selection", Form::Address, "RFC 3527"},
    OptionName{6, "Subscriber-ID", Form::RelayBytes, "RFC 3993"},
    OptionName{7, "RADIUS Attributes", Form::Opaque, "RFC 4014"},
    OptionName{8, "Authentication", Form::Opaque, "RFC 4030"},
    OptionName{9, "Vendor-Specific Information", Form::VendorClasses, "RFC 4243"},
    OptionName{10, "Relay Agent Flags", Form::Opaque, "RFC 5010"},
    OptionName{11, "Server Identifier Override", Form::Address, "RFC 5107"},
    OptionName{12, "Relay Agent Identifier", Form::Opaque, "RFC 6925"},
    OptionName{13, "Access-Technology-Type", Form::Opaque, "RFC 7839"},
    OptionName{14, "Access-Network-Name", Form::Text, "RFC 7839"},
    OptionName{15, "Access-Point-Name", Form::Text, "RFC 7839"},
    OptionName{16, "Access-Point-BSSID", Form::Opaque, "RFC 7839"},
    OptionName{17, "Operator-Identifier", Form::U32, "RFC 7839"},
    OptionName{18, "Operator-Realm", Form::Text, "RFC 7839"},
    OptionName{19, "Relay Source Port", Form::Opaque, "RFC 8357"},
    OptionName{151, "DHCPv4 Virtual Subnet Selection", Form::Opaque, "RFC 6607"},
    OptionName{152, "DHCPv4 Virtual Subnet Selection Control", Form::Empty, "RFC 6607"},
};

// ipxe.org, "Encapsulated options": names of settings, and features whose value is a version.
constexpr std::array IpxeNames{
    OptionName{1, "priority", Form::U8, "iPXE"},
    OptionName{8, "keep-san", Form::Flag, "iPXE"},
    OptionName{9, "skip-san-boot", Form::Flag, "iPXE"},
    OptionName{16, "feature: PXE extensions", Form::Opaque, "iPXE"},
    OptionName{17, "feature: iSCSI", Form::Opaque, "iPXE"},
    OptionName{18, "feature: AoE", Form::Opaque, "iPXE"},
    OptionName{19, "feature: HTTP", Form::Opaque, "iPXE"},
    OptionName{20, "feature: HTTPS", Form::Opaque, "iPXE"},
    OptionName{21, "feature: TFTP", Form::Opaque, "iPXE"},
    OptionName{22, "feature: FTP", Form::Opaque, "iPXE"},
    OptionName{23, "feature: DNS", Form::Opaque, "iPXE"},
    OptionName{24, "feature: bzImage", Form::Opaque, "iPXE"},
    OptionName{25, "feature: Multiboot", Form::Opaque, "iPXE"},
    OptionName{26, "feature: SLAM", Form::Opaque, "iPXE"},
    OptionName{27, "feature: SRP", Form::Opaque, "iPXE"},
    OptionName{32, "feature: NBI", Form::Opaque, "iPXE"},
    OptionName{33, "feature: PXE", Form::Opaque, "iPXE"},
    OptionName{34, "feature: ELF", Form::Opaque, "iPXE"},
    OptionName{35, "feature: COMBOOT", Form::Opaque, "iPXE"},
    OptionName{36, "feature: EFI", Form::Opaque, "iPXE"},
    OptionName{37, "feature: FCoE", Form::Opaque, "iPXE"},
    OptionName{38, "feature: VLAN", Form::Opaque, "iPXE"},
    OptionName{39, "feature: Menu", Form::Opaque, "iPXE"},
    OptionName{40, "feature: SDI", Form::Opaque, "iPXE"},
    OptionName{41, "feature: NFS", Form::Opaque, "iPXE"},
    OptionName{85, "syslogs", Form::Text, "iPXE"},
    OptionName{176, "no-pxedhcp", Form::Flag, "iPXE"},
    OptionName{177, "busid", Form::Opaque, "iPXE"},
    OptionName{188, "san-filename", Form::Text, "iPXE"},
    OptionName{189, "san-drive", Form::U8, "iPXE"},
    OptionName{190, "username", Form::Text, "iPXE"},
    OptionName{191, "password", Form::Text, "iPXE"},
    OptionName{192, "reverse-username", Form::Text, "iPXE"},
    OptionName{193, "reverse-password", Form::Text, "iPXE"},
    OptionName{235, "version", Form::Opaque, "iPXE"},
};

// The Windows SDK's wdsbp.h.
constexpr std::array WdsNames{
    OptionName{1, "Architecture", Form::Architecture, "WDS"},
    OptionName{2, "Next Action", Form::U8, "WDS"},
    OptionName{3, "Poll Interval", Form::U16, "WDS"},
    OptionName{4, "Poll Retry Count", Form::U16, "WDS"},
    OptionName{5, "Request ID", Form::U32, "WDS"},
    OptionName{6, "Message", Form::Text, "WDS"},
    OptionName{7, "Version Query", Form::Opaque, "WDS"},
    OptionName{8, "Server Version", Form::U32, "WDS"},
    OptionName{9, "Referral Server", Form::Address, "WDS"},
    OptionName{11, "PXE Client Prompt", Form::U8, "WDS"},
    OptionName{12, "PXE Prompt Done", Form::U8, "WDS"},
    OptionName{13, "NBP Version", Form::Version, "WDS"},
    OptionName{14, "Action Done", Form::U8, "WDS"},
    OptionName{15, "Allow Server Selection", Form::U8, "WDS"},
    OptionName{16, "Server Features", Form::U32, "WDS"},
    OptionName{255, "End", Form::Empty, "WDS"},
};

struct ArchitectureName
{
    uint16_t type;
    std::string_view name;
};
// IANA, "Processor Architecture Types"; 7 is x64 in firmware and IANA's list, whatever RFC 4578 says of 7 and 9.
constexpr std::array ArchitectureNames{
    ArchitectureName{0, "x86 BIOS"},
    ArchitectureName{1, "NEC/PC98"},
    ArchitectureName{2, "Itanium"},
    ArchitectureName{3, "DEC Alpha"},
    ArchitectureName{4, "Arc x86"},
    ArchitectureName{5, "Intel Lean Client"},
    ArchitectureName{6, "x86 UEFI"},
    ArchitectureName{7, "x64 UEFI"},
    ArchitectureName{8, "EFI Xscale"},
    ArchitectureName{9, "EBC (x64 UEFI by RFC 4578)"},
    ArchitectureName{10, "ARM 32-bit UEFI"},
    ArchitectureName{11, "ARM 64-bit UEFI"},
    ArchitectureName{12, "PowerPC Open Firmware"},
    ArchitectureName{13, "PowerPC ePAPR"},
    ArchitectureName{14, "POWER OPAL v3"},
    ArchitectureName{15, "x86 UEFI boot from HTTP"},
    ArchitectureName{16, "x64 UEFI boot from HTTP"},
    ArchitectureName{17, "EBC boot from HTTP"},
    ArchitectureName{18, "ARM UEFI 32 boot from HTTP"},
    ArchitectureName{19, "ARM UEFI 64 boot from HTTP"},
    ArchitectureName{20, "pc/at BIOS boot from HTTP"},
    ArchitectureName{21, "ARM 32 uboot"},
    ArchitectureName{22, "ARM 64 uboot"},
    ArchitectureName{23, "ARM uboot 32 boot from HTTP"},
    ArchitectureName{24, "ARM uboot 64 boot from HTTP"},
    ArchitectureName{25, "RISC-V 32-bit UEFI"},
    ArchitectureName{26, "RISC-V 32-bit UEFI boot from HTTP"},
    ArchitectureName{27, "RISC-V 64-bit UEFI"},
    ArchitectureName{28, "RISC-V 64-bit UEFI boot from HTTP"},
    ArchitectureName{29, "RISC-V 128-bit UEFI"},
    ArchitectureName{30, "RISC-V 128-bit UEFI boot from HTTP"},
    ArchitectureName{31, "s390 Basic"},
    ArchitectureName{32, "s390 Extended"},
    ArchitectureName{33, "MIPS 32-bit UEFI"},
    ArchitectureName{34, "MIPS 64-bit UEFI"},
    ArchitectureName{35, "Sunway 32-bit UEFI"},
    ArchitectureName{36, "Sunway 64-bit UEFI"},
    ArchitectureName{37, "LoongArch 32-bit UEFI"},
    ArchitectureName{38, "LoongArch 32-bit UEFI boot from HTTP"},
    ArchitectureName{39, "LoongArch 64-bit UEFI"},
    ArchitectureName{40, "LoongArch 64-bit UEFI boot from HTTP"},
    ArchitectureName{41, "ARM rpiboot"},
};

std::span<const OptionName> namesOf(OptionSpace space)
{
    switch (space) {
    case OptionSpace::Dhcp:
        return DhcpNames;
    case OptionSpace::Pxe:
        return PxeNames;
    case OptionSpace::Relay:
        return RelayNames;
    case OptionSpace::Ipxe:
        return IpxeNames;
    case OptionSpace::Wds:
        return WdsNames;
    }
    return {};
}

} // namespace

const OptionName *optionName(OptionSpace space, uint8_t code)
{
    const auto names = namesOf(space);
    const auto found = std::ranges::lower_bound(names, code, {}, &OptionName::code);
    return found != names.end() && found->code == code ? &*found : nullptr;
}

OptionSpace innerSpace(uint8_t code)
{
    switch (code) {
    case option::VendorInformation:
        return OptionSpace::Pxe;
    case option::RelayAgentInformation:
        return OptionSpace::Relay;
    case option::IpxeEncapsulated:
        return OptionSpace::Ipxe;
    case option::WdsEncapsulated:
        return OptionSpace::Wds;
    default:
        return OptionSpace::Dhcp;
    }
}

std::string_view architectureName(uint16_t type)
{
    return type < ArchitectureNames.size() ? ArchitectureNames[type].name : std::string_view();
}

} // namespace slipway::wire
