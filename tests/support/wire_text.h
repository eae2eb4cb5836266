// SPDX-License-Identifier: GPL-3.0-or-later
// One line of text for a packet, for golden files. It is written from the decoded value alone, so a golden shows what
// the codec understood. For tests only, any thread.
#pragma once
#include "server/wire/pxe.h"
#include "server/wire/tftp_packet.h"
#include <cstdio>
#include <string>

namespace slipway::test {

inline std::string hex(wire::ByteView bytes)
{
    std::string text;
    for (const uint8_t byte : bytes) {
        char digits[3];
        std::snprintf(digits, sizeof digits, "%02x", byte);
        text += digits;
    }
    return text;
}

/// In quotes; what is not printable ASCII as \xNN, so a golden stays a text file whatever a packet holds.
inline std::string inQuotes(std::string_view bytes)
{
    std::string text = "\"";
    for (const char c : bytes) {
        if (c == '"' || c == '\\' || c < 0x20 || c > 0x7E)
            text += "\\x" + hex(wire::Bytes{uint8_t(c)});
        else
            text += c;
    }
    return text + '"';
}

inline std::string typeName(const wire::DhcpMessage &message)
{
    constexpr std::string_view names[] = {"?",   "DISCOVER", "OFFER",   "REQUEST", "DECLINE",
                                          "ACK", "NAK",      "RELEASE", "INFORM"};
    return std::string(names[message.type() ? size_t(*message.type()) : 0]);
}

inline std::string describeOption(const wire::Option &each)
{
    namespace option = wire::option;
    const std::string code = std::to_string(each.code) + '=';
    switch (each.code) {
    case option::HostName:
    case option::VendorClass:
    case option::TftpServerName:
    case option::BootFileName:
    case option::UserClass:
        return code + inQuotes(wire::asText(each.value));
    case option::SubnetMask:
    case option::Router:
    case option::DomainNameServer:
    case option::RequestedAddress:
    case option::ServerIdentifier:
        if (each.value.size() == 4)
            return code + Ipv4{wire::Reader(each.value).u32()}.toString();
        break;
    case option::ParameterList: {
        std::string list;
        for (const uint8_t wanted : each.value)
            list += (list.empty() ? "" : ",") + std::to_string(wanted);
        return code + list;
    }
    default:
        break;
    }
    return code + hex(each.value);
}

inline std::string describe(const wire::DhcpMessage &m)
{
    char head[160];
    std::snprintf(head, sizeof head, "op %u htype %u hlen %u hops %u xid %08x secs %u flags %04x", m.op, m.htype,
                  m.hlen, m.hops, m.xid, m.secs, m.flags);
    std::string text = typeName(m) + ' ' + head;
    const std::pair<const char *, Ipv4> addresses[] = {
        {" ciaddr ", m.ciaddr}, {" yiaddr ", m.yiaddr}, {" siaddr ", m.siaddr}, {" giaddr ", m.giaddr}};
    for (const auto &[name, address] : addresses)
        if (!address.isNull())
            text += name + address.toString();
    text += " chaddr " + m.mac().toString();
    if (!m.sname.empty())
        text += " sname " + inQuotes(m.sname);
    if (!m.file.empty())
        text += " file " + inQuotes(m.file);
    text += " |";
    for (const wire::Option &each : m.options.all())
        text += ' ' + describeOption(each);
    return text;
}

inline std::string describe(const wire::PxeFacts &facts)
{
    constexpr std::string_view classes[] = {"none", "PXE", "HTTP"};
    std::string text = "class " + std::string(classes[size_t(facts.clientClass)]);
    if (facts.architecture)
        text += " architecture " + std::to_string(*facts.architecture);
    if (facts.machineId)
        text += " machine " + facts.machineId->toString();
    if (facts.ipxe)
        text += facts.ipxeEfi ? " iPXE-EFI" : " iPXE";
    if (facts.bootItem)
        text += " item " + std::to_string(*facts.bootItem);
    return text;
}

inline std::string describe(const wire::TftpRequest &request)
{
    std::string text = request.opcode == wire::TftpOpcode::ReadRequest ? "RRQ " : "WRQ ";
    text += inQuotes(request.name) + (request.mode == wire::TftpMode::Octet ? " octet" : " netascii");
    if (request.blksize)
        text += " blksize " + std::to_string(*request.blksize);
    if (request.timeout)
        text += " timeout " + std::to_string(*request.timeout);
    if (request.tsize)
        text += " tsize";
    if (request.windowsize)
        text += " windowsize " + std::to_string(*request.windowsize);
    return text;
}

inline std::string describe(const wire::TftpClientPacket &packet)
{
    if (packet.acknowledgement)
        return "ACK " + std::to_string(packet.acknowledgement->block);
    return "ERROR " + std::to_string(packet.error->code) + ' ' + inQuotes(packet.error->message);
}

} // namespace slipway::test
